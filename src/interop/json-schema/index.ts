/** The model as JSON Schema: the same schemas that read a record, written down for other systems. */
import * as z from 'zod'
import { ChangeSchema, ExtentSchema } from '../../model/arrangement-scope'
import { CountrySchema } from '../../model/country'
import type { Pair } from '../../model/fact'
import { FlagSchema } from '../../model/flag'
import type { TargetKind } from '../../model/linked'
import { targetSchemas } from '../../model/linked-schema'
import { ProfileSchema } from '../../model/profile'
import { ComplianceRecordSchema } from '../../model/record'
import { CivilDateSchema, InstantSchema } from '../../model/scalar'
import { inKeywords, mapParts, type SchemaNode } from './keywords'
import { withSharedParts } from './shared-parts'

/**
 * A JSON Schema of draft 2020-12: plain JSON, made anew by each call.
 *
 * Every key has `title` and `description` in English, `x-title-zh` and `x-description-zh` in Chinese, and `x-source` where
 * sentences read it. A value to choose from is a `oneOf` of `const` with `title` and `x-title-zh`. `format` is a hint, as the draft has it:
 * the patterns alone decide, down to the days of February. Parts that recur are in `$defs`.
 *
 * @category JSON Schema
 */
export interface JsonSchema {
  /** The draft. */
  readonly $schema: string
  /** A name of the schema that stays. */
  readonly $id: string
  /** What the schema is of, in English. */
  readonly title: string
  /** What the schema is of, in Chinese. */
  readonly 'x-title-zh': string
  /** More about it, in English. */
  readonly description: string
  /** More about it, in Chinese. */
  readonly 'x-description-zh': string
  /** Parts that recur, by name. */
  readonly $defs?: Readonly<Record<string, unknown>>
  /** The other keywords of the draft. */
  readonly [keyword: string]: unknown
}

/**
 * The keywords in the schemas that are not of the draft: to be named to validators that refuse unknown ones.
 *
 * @example
 * ```ts
 * jsonSchemaKeywords // ['x-title-zh', 'x-description-zh', 'x-source']
 * ```
 * @category JSON Schema
 */
export const jsonSchemaKeywords: readonly string[] = ['x-title-zh', 'x-description-zh', 'x-source']

/**
 * The JSON Schema of a record: what it accepts is what `parseRecord` accepts of JSON.
 *
 * A validator that asserts `format` also refuses instants without seconds (`2024-03-01T09:30+08:00`), which `parseRecord` reads.
 *
 * @returns The schema.
 * @example
 * ```ts
 * const { $id, title, properties } = recordJsonSchema()
 * $id // 'urn:cn-finreg-rules:record'
 * title // 'Record'
 * properties.priorReports['x-title-zh'] // '事前报告'
 * ```
 * @category JSON Schema
 */
export function recordJsonSchema(): JsonSchema {
  return written(ComplianceRecordSchema, 'record', {
    title: ['Record', '合规记录'],
    about: [
      'Everything an institution says about itself. Every key may be left out, which means: not known.',
      '机构填报的全部事实。各项均可不填，未填即情况不明。',
    ],
  })
}

/**
 * The JSON Schema of the linked facts of one kind of target: what the rules read, with what it refers to in place.
 *
 * @param kind - The kind of target.
 * @returns The schema.
 * @example
 * ```ts
 * const { $id, properties } = targetJsonSchema('arrangement')
 * $id // 'urn:cn-finreg-rules:target:arrangement'
 * properties.provider.title // 'Provider'
 * ```
 * @category JSON Schema
 */
export function targetJsonSchema(kind: TargetKind): JsonSchema {
  return written(targetSchemas[kind], `target:${kind}`, targetTexts[kind], withContradictions)
}

/**
 * The JSON Schema of a profile: what it accepts is what `parseProfile` accepts of JSON.
 *
 * @returns The schema.
 * @example
 * ```ts
 * const { $id, required } = profileJsonSchema()
 * $id // 'urn:cn-finreg-rules:profile'
 * required // ['id']
 * ```
 * @category JSON Schema
 */
export function profileJsonSchema(): JsonSchema {
  return written(ProfileSchema, 'profile', {
    title: ['Profile', '评估配置'],
    about: ['How an institution wants to be assessed.', '机构希望如何进行评估。'],
  })
}

interface Texts {
  readonly title: Pair
  readonly about: Pair
}

const targetTexts: Readonly<Record<TargetKind, Texts>> = {
  institution: {
    title: ['Institution, linked', '机构（已关联）'],
    about: ['The facts of the institution and of all that the record says about it.', '机构的事实及记录中与其有关的全部事实。'],
  },
  arrangement: {
    title: ['Outsourcing arrangement, linked', '信息科技外包活动（已关联）'],
    about: [
      'The facts of an outsourcing arrangement with those of the institution, the provider, the reports and the activities.',
      '外包活动的事实，并含所属机构、服务提供商、事前报告及检查审计等活动的事实。',
    ],
  },
  provider: {
    title: ['Service provider, linked', '服务提供商（已关联）'],
    about: [
      'The facts of a service provider with those of the institution, its arrangements and the activities.',
      '服务提供商的事实，并含所属机构、其承担的外包活动及检查审计等活动的事实。',
    ],
  },
  incident: {
    title: ['Incident, linked', '外包风险事件（已关联）'],
    about: [
      'The facts of an incident with those of the institution, the arrangements, the provider and what followed.',
      '风险事件的事实，并含所属机构、所涉外包活动、服务提供商及后续活动的事实。',
    ],
  },
  system: {
    title: ['Information system, linked', '信息系统（已关联）'],
    about: ['The facts of an information system with those of the institution and the activities.', '信息系统的事实，并含所属机构及评估测试演练等活动的事实。'],
  },
  dataCentre: {
    title: ['Data centre, linked', '数据中心（已关联）'],
    about: ['The facts of a data centre with those of the institution.', '数据中心的事实，并含所属机构的事实。'],
  },
}

/** Parts with a name of their own in `$defs`; the others are named after the key under which they first stand. */
const namedParts: Readonly<Record<string, z.ZodType>> = {
  Change: ChangeSchema,
  CivilDate: CivilDateSchema,
  CivilDateOrNull: CivilDateSchema.nullable(),
  Country: CountrySchema,
  CountryOrNull: CountrySchema.nullable(),
  Extent: ExtentSchema,
  Flag: FlagSchema,
  Instant: InstantSchema,
  MonthsOrNull: z.number().int().positive().max(1200).nullable(),
}

/** A target with room for contradictions in every entry, however deep: linking notes them where they stand. */
function withContradictions(target: SchemaNode): SchemaNode {
  const { contradictions } = target.properties as Readonly<Record<string, SchemaNode>>
  const inEntries = (node: SchemaNode): SchemaNode => {
    const below = mapParts(node, inEntries)
    const properties = below.properties as Readonly<Record<string, SchemaNode>> | undefined
    if (properties === undefined || !('id' in properties) || 'contradictions' in properties) return below
    return { ...below, properties: { ...properties, contradictions } }
  }
  return inEntries(target)
}

function written(schema: z.ZodType, name: string, { title, about }: Texts, complete: (node: SchemaNode) => SchemaNode = (node) => node): JsonSchema {
  const names = new Map(Object.entries(namedParts).map(([part, value]) => [JSON.stringify(converted(value)), part]))
  const { root, definitions } = withSharedParts(complete(converted(schema)), names)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:cn-finreg-rules:${name}`,
    title: title[0],
    'x-title-zh': title[1],
    description: about[0],
    'x-description-zh': about[1],
    ...root,
    $defs: definitions,
  }
}

function converted(schema: z.ZodType): SchemaNode {
  const { $schema: _draft, '~standard': _standard, ...node } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input', reused: 'inline' }) as SchemaNode
  return inKeywords(node)
}
