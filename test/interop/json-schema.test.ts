import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { jsonSchemaKeywords, profileJsonSchema, recordJsonSchema, targetJsonSchema, type JsonSchema } from '../../src/json-schema'
import type { TargetKind } from '../../src/model/linked'
import { link } from '../../src/model/link'
import { parseRecord, safeParseRecord } from '../../src/model/parse'
import { safeParseProfile } from '../../src/model/profile'
import { CivilDateSchema, InstantSchema } from '../../src/model/scalar'
import { isCivilDate, isInstant } from '../../src/model/time'
import { randomFrom, type Random } from '../catalogue/arbitrary-record'
import { boundByAll } from '../clauses/base-records'

/** Format as a hint, as the draft has it, or asserted, as many users of ajv have it. */
function validator(schema: JsonSchema, format: 'hinted' | 'asserted' = 'hinted'): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, validateFormats: format === 'asserted' })
  ajv.addVocabulary([...jsonSchemaKeywords])
  if (format === 'asserted') formats(ajv)
  return ajv.compile(schema)
}

const kinds: readonly TargetKind[] = ['institution', 'arrangement', 'provider', 'incident', 'system', 'dataCentre']
const schemas = [recordJsonSchema(), profileJsonSchema(), ...kinds.map(targetJsonSchema)]
const isRecord = validator(recordJsonSchema())
const isRecordWithFormats = validator(recordJsonSchema(), 'asserted')
const example: unknown = JSON.parse(readFileSync('examples/city-commercial-bank.json', 'utf8'))

type Plain = Record<string, unknown>

/** Every schema below a schema, as plain JSON with its place; what a reference names is visited where it is defined. */
function partsOf(node: unknown, place: string): { readonly place: string; readonly part: Plain }[] {
  if (typeof node !== 'object' || node === null) return []
  const below = Object.entries(node).flatMap(([key, value]) => partsOf(value, `${place}/${key}`))
  return Array.isArray(node) ? below : [{ place, part: node as Plain }, ...below]
}

function propertiesOf(schema: JsonSchema): { readonly place: string; readonly part: Plain }[] {
  return partsOf(schema, '').filter(({ place }) => /\/properties\/[^/]+$/.test(place))
}

describe.each(schemas)('$$id', (schema) => {
  it('is plain JSON and compiles in strict mode, formats asserted or not', () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
    expect(() => validator(schema)).not.toThrow()
    expect(() => validator(schema, 'asserted')).not.toThrow()
  })

  it('has title and description in both languages on every property, and on itself', () => {
    const named = [{ place: '', part: schema as Plain }, ...propertiesOf(schema)]
    expect(named.length).toBeGreaterThan(20)
    const said = ['title', 'description', 'x-title-zh', 'x-description-zh']
    expect(named.filter(({ part }) => said.some((keyword) => typeof part[keyword] !== 'string' || part[keyword] === ''))).toEqual([])
  })

  it('allows no unknown key, and names every value and option to choose from in both languages', () => {
    const parts = partsOf(schema, '').map(({ part }) => part)
    expect(parts.filter(({ properties, type, additionalProperties }) => type === 'object' && properties !== undefined && additionalProperties !== false)).toEqual([])
    const options = parts.flatMap(({ oneOf, anyOf }) => [oneOf, anyOf]).flatMap((list) => (Array.isArray(list) ? (list as Plain[]) : []))
    expect(options.length).toBeGreaterThan(4)
    expect(options.filter((option) => !option.title || !/[\u4e00-\u9fff]/.test(String(option['x-title-zh'])))).toEqual([])
  })

  it('uses the keywords of zod and of the model nowhere, and every part in $defs more than once', () => {
    const text = JSON.stringify(schema)
    expect(partsOf(schema, '').filter(({ place, part }) => !place.endsWith('/properties') && ['titleZh', 'descriptionZh', 'valueTitles', 'source', '~standard'].some((keyword) => keyword in part))).toEqual([])
    for (const name of Object.keys(schema.$defs ?? {})) expect(text.split(`"#/$defs/${name}"`).length, name).toBeGreaterThan(2)
  })

  it('stays small', () => {
    expect(Buffer.byteLength(JSON.stringify(schema)) / 1024).toBeLessThan(800)
  })
})

describe('the schema of the record', () => {
  it('says which sentences read a fact', () => {
    const { arrangements } = recordJsonSchema().properties as { arrangements: Plain }
    expect(arrangements['x-source']).toEqual(['outsourcing-2021/3#1'])
  })

  it.each([{ name: 'the example', record: example }, { name: 'the base record', record: boundByAll() }, { name: 'nothing known', record: {} }])('accepts $name', ({ record }) => {
    expect(isRecord(record), JSON.stringify(isRecord.errors)).toBe(true)
    expect(isRecordWithFormats(record), JSON.stringify(isRecordWithFormats.errors)).toBe(true)
  })

  it.each<{ name: string; record: unknown }>([
    { name: 'an unknown key', record: { arangements: [] } },
    { name: 'an unknown key further down', record: { arrangements: [{ id: 'a', contract: { signedAt: '2025-01-01' } }] } },
    { name: 'a value that is none of the choices', record: { institution: { type: 'trustcompany' } } },
    { name: 'a value of another type', record: { arrangements: [{ id: 'a', peer: 'yes' }] } },
    { name: 'a list where an object is due', record: [] },
    { name: 'null where it is not allowed', record: { arrangements: [{ id: 'a', contract: null }] } },
    { name: 'null among the choices where it is not allowed', record: { institution: { type: null } } },
    { name: 'month 13', record: { providers: [{ id: 'p', foundedOn: '2025-13-01' }] } },
    { name: '29 February of no leap year', record: { providers: [{ id: 'p', foundedOn: '2100-02-29' }] } },
    { name: 'an instant without its offset', record: { incidents: [{ id: 'i', occurredAt: '2024-03-01T09:30' }] } },
    { name: 'no such country', record: { institution: { establishedIn: 'UK' } } },
    { name: 'no such currency', record: { providers: [{ id: 'p', registeredCapital: { amount: 1, currency: 'yuan' } }] } },
    { name: 'an empty id', record: { providers: [{ id: '' }] } },
    { name: 'no id', record: { providers: [{ name: 'P' }] } },
    { name: 'half a month', record: { institution: { internalAudit: { auditIntervalMonths: 0.5 } } } },
    { name: 'hours below zero', record: { arrangements: [{ id: 'a', contract: { recoveryTimeObjectiveHours: -1 } }] } },
  ])('refuses $name, as the parser does', ({ record }) => {
    expect(safeParseRecord(record).ok).toBe(false)
    expect(isRecord(record)).toBe(false)
  })

  it('accepts null among the choices where it is allowed', () => {
    expect(isRecord({ arrangements: [{ id: 'a', grade: null }] })).toBe(true)
    expect(isRecord({ arrangements: [{ id: 'a', contract: { governingLaw: null } }] })).toBe(true)
  })
})

/** Values put in at random: right in some places, wrong in others. */
const values: readonly unknown[] = [
  null, true, false, 0, 1, -1, 0.5, 1201, 1e9, 1e300, '', 'a-1', 'all', 'none', 'important', 'implemented', 'CN', 'UK', 'CNY', '2025-02-28', '2025-02-29', '2024-02-29',
  '2025-13-01', '1899-12-31', '2025-04-31', '2025-04-10T09:00:00+08:00', '2025-04-10T09:00:60+08:00', '2025-04-10T09:00+08:00', '2025-02-30T09:00Z', [], [null], ['a-1'], ['CN'], ['activities'],
  [{ id: 'x' }], {}, { id: 'x' }, { stated: true }, { stated: true, where: '' }, { stated: false, where: 'p. 3' }, { since: '2025-01-01' },
]

interface Slot {
  readonly holder: Plain
  readonly key: string
}

function slotsOf(value: unknown): Slot[] {
  if (typeof value !== 'object' || value === null) return []
  const holder = value as Plain
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...slotsOf(holder[key])])
}

function mutated(random: Random): unknown {
  const record: unknown = JSON.parse(JSON.stringify(boundByAll()))
  const pick = <Value>(list: readonly Value[]): Value => list[Math.floor(random() * list.length)]!
  for (let changes = 1 + Math.floor(random() * 2); changes > 0; changes -= 1) {
    const slots = slotsOf(record)
    const { holder, key } = pick(slots)
    const way = random()
    if (way < 0.1 && !Array.isArray(holder)) Reflect.deleteProperty(holder, key)
    else if (way < 0.2 && !Array.isArray(holder)) holder[pick(['extensions', 'measures', 'id', 'grade', 'until', key.slice(1)])] = pick(values)
    else if (way < 0.6) {
      // a value from elsewhere in the record, most often of the same type
      const other = pick(slots.filter((slot) => typeof slot.holder[slot.key] === typeof holder[key]))
      holder[key] = JSON.parse(JSON.stringify(other.holder[other.key]))
    } else holder[key] = pick(values)
  }
  return record
}

describe('ajv and the parser', () => {
  /**
   * All that they differ in, and only where ajv asserts formats: `date-time` of RFC 3339 has seconds, our instants may leave them out.
   */
  const withoutSeconds = /"\d{4}-\d\d-\d\dT\d\d:\d\d(?:Z|[+-]\d\d:\d\d)"/

  it('agree on 800 changed records', () => {
    const count = { accepted: 0, refused: 0 }
    for (let seed = 1; seed <= 800; seed += 1) {
      const record = mutated(randomFrom(seed))
      const { ok } = safeParseRecord(record)
      count[ok ? 'accepted' : 'refused'] += 1
      expect(isRecord(record), `seed ${seed}: ${JSON.stringify(isRecord.errors)}`).toBe(ok)
      if (isRecordWithFormats(record) !== ok) expect([ok, withoutSeconds.test(JSON.stringify(record))], `seed ${seed}`).toEqual([true, true])
    }
    expect(Math.min(count.accepted, count.refused)).toBeGreaterThan(150)
  })

  it('differ on instants without seconds where formats are asserted', () => {
    const record = { incidents: [{ id: 'i', occurredAt: '2024-03-01T09:30+08:00' }] }
    expect([safeParseRecord(record).ok, isRecord(record), isRecordWithFormats(record)]).toEqual([true, true, false])
  })

  it('agree on profiles', () => {
    const isProfile = validator(profileJsonSchema(), 'asserted')
    const waiver = { clause: 'outsourcing-2021/17#2', reason: 'r', owner: 'o', expires: '2026-01-31' }
    const profiles = [
      { id: 'p' }, {}, { id: 'p', clauses: [] }, { id: 'p', clauses: ['c'] }, { id: 'p', parameters: { a: 2 } }, { id: 'p', parameters: { a: '2' } },
      { id: 'p', waivers: [waiver] }, { id: 'p', waivers: [{ ...waiver, expires: '2026-02-30' }] }, { id: 'p', waivers: [{ ...waiver, target: { kind: 'institution', id: null } }] },
      { id: 'p', scope: [{ document: 'd', binding: 'direct', reason: 'r' }] }, { id: 'p', scope: [{ document: 'd', binding: 'maybe', reason: 'r' }] },
    ]
    expect(profiles.map((profile) => isProfile(profile))).toEqual(profiles.map((profile) => safeParseProfile(profile).ok))
  })
})

describe('the schema of a target', () => {
  it.each(kinds)('accepts the linked facts of every %s', (kind) => {
    const isTarget = validator(targetJsonSchema(kind), 'asserted')
    expect(boundByAll()[kind === 'institution' ? kind : `${kind}s`]).toBeDefined()
    for (const record of [example, boundByAll()]) {
      const { facts } = link(parseRecord(record))
      for (const fact of kind === 'institution' ? [facts.institution] : (facts[`${kind}s`] ?? [])) expect(isTarget(JSON.parse(JSON.stringify(fact))), JSON.stringify(isTarget.errors)).toBe(true)
    }
  })

  it('has room for contradictions in entries of lists, too', () => {
    const record = { institution: { outsourcingPolicies: [{ id: 'po-1', since: '2025-01-01', until: '2024-01-01' }] } }
    const { institution } = JSON.parse(JSON.stringify(link(parseRecord(record)).facts)) as { readonly institution: { readonly outsourcingPolicies: unknown } }
    expect(institution.outsourcingPolicies).toEqual([{ id: 'po-1', contradictions: ['since', 'until'] }])
    expect(validator(targetJsonSchema('institution'), 'asserted')(institution)).toBe(true)
  })

  it('refuses unknown keys', () => {
    expect(validator(targetJsonSchema('incident'))({ id: 'i', institution: {}, colour: 'red' })).toBe(false)
  })
})

describe('the patterns of days and instants', () => {
  const pattern = (schema: typeof CivilDateSchema): RegExp => new RegExp(String(schema.meta()?.pattern), 'u')

  it('accept exactly the real days', () => {
    const day = pattern(CivilDateSchema)
    const two = (number: number): string => String(number).padStart(2, '0')
    const wrong: string[] = []
    for (let year = 1898; year <= 2201; year += 1) {
      for (let month = 0; month <= 13; month += 1) {
        for (const date of [0, 1, 9, 10, 19, 20, 27, 28, 29, 30, 31, 32]) {
          const text = `${year}-${two(month)}-${two(date)}`
          if (day.test(text) !== isCivilDate(text)) wrong.push(text)
        }
      }
    }
    expect(wrong).toEqual([])
  })

  it('accept exactly the real instants', () => {
    const instant = pattern(InstantSchema)
    const texts = ['2024-02-29', '2023-02-29', '2024-04-31'].flatMap((day) =>
      ['00:00', '23:59', '24:00', '09:60', '09:30:00', '09:30:60', '09:30:00.1', '09:30:00.123456789', '09:30:00.1234567890', '9:30'].flatMap((time) =>
        ['', 'Z', 'z', '+08:00', '-13:59', '+14:00', '+14:01', '+0800'].map((offset) => `${day}T${time}${offset}`),
      ),
    )
    expect(texts.filter((text) => instant.test(text) !== isInstant(text))).toEqual([])
  })
})
