import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import type { FactMeta, Immutable } from '../../src/model/fact'
import { targetSchemas } from '../../src/model/linked-schema'
import type {
  LinkedArrangement,
  LinkedDataCentre,
  LinkedIncident,
  LinkedInstitution,
  LinkedProvider,
  LinkedSystem,
} from '../../src/model/linked'
import { ComplianceRecordSchema } from '../../src/model/record'
import { bare, elementOf, keysOf, valueOf } from '../../src/model/schema'

interface Key {
  readonly path: string
  readonly schema: z.ZodType
  readonly meta: Partial<FactMeta>
}

function keysBelow(schema: z.ZodType, prefix: string): Key[] {
  const value = elementOf(schema) ?? valueOf(schema) ?? schema
  return [...keysOf(value)].flatMap(([key, below]) => [
    { path: prefix + key, schema: below, meta: (below.meta() ?? {}) as Partial<FactMeta> },
    ...keysBelow(below, `${prefix}${key}.`),
  ])
}

const keys = [
  ...keysBelow(ComplianceRecordSchema, ''),
  ...Object.entries(targetSchemas).flatMap(([target, schema]) => keysBelow(schema, `${target}: `)),
]

function allows(schema: z.ZodType, value: unknown): boolean {
  return schema.safeParse(value).success
}

describe('every key of the model', () => {
  const paths = (wanted: (key: Key) => boolean) => keys.filter(wanted).map(({ path }) => path)

  test('is found', () => {
    expect(keys.length).toBeGreaterThan(800)
    expect(paths(({ path }) => path === 'arrangements.contract.terms.rightOfAudit.where')).toHaveLength(1)
    expect(paths(({ path }) => path === 'institution.measures.status')).toHaveLength(1)
  })

  test('has both titles and both descriptions', () => {
    expect(paths(({ meta }) => !meta.title || !meta.titleZh || !meta.description || !meta.descriptionZh)).toEqual([])
  })

  test('has Chinese where Chinese is due, and none in the English', () => {
    const chinese = /[\u4e00-\u9fff]/
    expect(paths(({ meta }) => !chinese.test(meta.titleZh ?? '') || !chinese.test(meta.descriptionZh ?? ''))).toEqual([])
    expect(paths(({ meta }) => chinese.test(`${meta.title}${meta.description}`))).toEqual([])
    expect(paths(({ meta }) => / [，。；：]|[，。；：] |,|;/.test(`${meta.titleZh}`))).toEqual([])
  })

  test('says what null means, exactly where null is allowed', () => {
    expect(paths(({ schema, meta }) => allows(schema, null) !== (meta.description ?? '').includes('null: '))).toEqual([])
    expect(paths(({ schema, meta }) => allows(schema, null) !== (meta.descriptionZh ?? '').includes('null：'))).toEqual([])
  })

  test('is never null where it is an object: a path through it would have two ways to end', () => {
    expect(paths(({ schema }) => allows(schema, null) && keysOf(schema).size > 0)).toEqual([])
  })

  test('says what an empty list means, exactly where it is a list', () => {
    expect(paths(({ schema, meta }) => (elementOf(schema) !== undefined) !== (meta.description ?? '').includes('Empty list: '))).toEqual([])
    expect(paths(({ schema, meta }) => (elementOf(schema) !== undefined) !== (meta.descriptionZh ?? '').includes('空列表：'))).toEqual([])
  })

  test('says that left out means not known, exactly where it may be left out', () => {
    expect(paths(({ schema, meta }) => allows(schema, undefined) !== (meta.description ?? '').includes('Left out: not known.'))).toEqual([])
    expect(paths(({ schema, meta }) => allows(schema, undefined) !== (meta.descriptionZh ?? '').includes('未填：情况不明。'))).toEqual([])
  })

  test('names sentences by their ids', () => {
    const id = /^(?:outsourcing-2021|nonbank-it-2016)\/(?:annex-)?[\w.]+#\d+$/
    expect(paths(({ meta }) => (meta.source ?? []).some((sentence) => !id.test(sentence)))).toEqual([])
  })

  test('names every value of a choice in both languages', () => {
    const choices = keys.filter(({ schema }) => bare(elementOf(schema) ?? schema) instanceof z.ZodEnum)
    expect(choices.length).toBeGreaterThan(20)
    expect(
      choices
        .filter(({ schema }) => {
          const inner = bare(elementOf(schema) ?? schema) as z.ZodEnum
          const titles = (inner.meta()?.valueTitles ?? {}) as Record<string, { zh: string; en: string }>
          return Object.keys(inner.enum).some((value) => !titles[value]?.zh || !titles[value].en)
        })
        .map(({ path }) => path),
    ).toEqual([])
  })
})

test('JSON Schema can be made of the record', () => {
  const text = JSON.stringify(z.toJSONSchema(ComplianceRecordSchema))
  expect(text).toContain('"titleZh":"签订日期"')
  expect(text).toContain('"format":"date"')
})

/** The types of the linked facts are written by hand, their schemas composed: here they are held together. */
type Equal<One, Other> = (<T>() => T extends Loose<One> ? 1 : 2) extends <T>() => T extends Loose<Other> ? 1 : 2 ? true : false
type Loose<Value> = Value extends readonly (infer Element)[]
  ? readonly Loose<Element>[]
  : Value extends object
    ? { [Key in keyof Value]-?: Loose<Exclude<Value[Key], undefined>> }
    : Value
type FactsOf<Schema extends z.ZodType> = Immutable<z.infer<Schema>>

test('the linked types are those of the linked schemas', () => {
  const held: readonly [
    Equal<FactsOf<(typeof targetSchemas)['institution']>, LinkedInstitution>,
    Equal<FactsOf<(typeof targetSchemas)['arrangement']>, LinkedArrangement>,
    Equal<FactsOf<(typeof targetSchemas)['provider']>, LinkedProvider>,
    Equal<FactsOf<(typeof targetSchemas)['incident']>, LinkedIncident>,
    Equal<FactsOf<(typeof targetSchemas)['system']>, LinkedSystem>,
    Equal<FactsOf<(typeof targetSchemas)['dataCentre']>, LinkedDataCentre>,
  ] = [true, true, true, true, true, true]
  expect(held).toEqual([true, true, true, true, true, true])
})
