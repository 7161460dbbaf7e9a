/** What a path into the facts of a target is called, what it means and what kind of value stands there. */
import * as z from 'zod'
import type { Bilingual } from './bilingual'
import type { FactMeta } from './fact'
import { FlagSchema } from './flag'
import { MeasureSchema } from './measure'
import type { TargetKind } from './linked'
import { targetSchemas } from './linked-schema'
import { bare, elementOf, keysOf } from './schema'

/**
 * What kind of value a fact has.
 *
 * @category Model
 */
export type FactKind =
  | 'boolean'
  | 'date'
  | 'enum'
  | 'flag'
  | 'instant'
  | 'list'
  | 'number'
  | 'object'
  | 'string'

/**
 * What the model says about a fact.
 *
 * @category Model
 */
export interface FactDescription {
  /** What it is called. */
  readonly title: Bilingual
  /** What it is, its format, what null, empty and left out mean, and who would know. */
  readonly description: Bilingual
  /** What kind of value it has. */
  readonly kind: FactKind
  /** The values of an enum, or of the elements of a list of them, in the order of the model. */
  readonly values?: readonly string[]
  /** What these values are called. */
  readonly valueTitles?: Readonly<Record<string, Bilingual>>
  /** Ids of the sentences that read it. */
  readonly sources: readonly string[]
}

/**
 * The title of a fact.
 *
 * @param target - The kind of target.
 * @param path - A path into its facts: `'contract.signedOn'`, `'activities[].coversTarget'`, or with the entries of
 *   lists by id, as findings name them: `'activities[act-1].coversTarget'`.
 * @returns The title; undefined where there is no such path.
 * @example
 * ```ts
 * titleOf('arrangement', 'priorReports[pr-1].submittedOn') // { zh: '报告日期', en: 'Submitted on' }
 * titleOf('arrangement', 'priorReports[].submittedAt') // undefined
 * ```
 * @category Model
 */
export function titleOf(target: TargetKind, path: string): Bilingual | undefined {
  return titleIn(targetSchemas[target], path)
}

/** The title of a fact below a schema of the model, or of a user's own. */
export function titleIn(schema: z.ZodType, path: string): Bilingual | undefined {
  const found = find(schema, path)
  return found && metaOf(found)?.title
}

/**
 * All that the model says about a fact.
 *
 * @param target - The kind of target.
 * @param path - A path as for {@link titleOf}.
 * @returns The description; undefined where there is no such path.
 * @example
 * ```ts
 * factAt('arrangement', 'grade')?.values // ['important', 'general']
 * factAt('arrangement', 'contract.terms.rightOfAudit')?.kind // 'flag'
 * ```
 * @category Model
 */
export function factAt(target: TargetKind, path: string): FactDescription | undefined {
  return factIn(targetSchemas[target], path)
}

/** All that is known of a fact below a schema of the model, or of a user's own. */
export function factIn(schema: z.ZodType, path: string): FactDescription | undefined {
  const found = find(schema, path)
  if (!found) return undefined
  // a key of the user's own without a title is called what it is
  const meta = metaOf(found) ?? { title: { zh: path, en: path }, description: { zh: '', en: '' }, sources: [] }
  const inner = bare(found)
  const chosen = bare(elementOf(inner) ?? inner)
  return {
    ...meta,
    kind: kindOf(inner),
    ...(chosen instanceof z.ZodEnum && {
      values: Object.keys(chosen.enum),
      valueTitles: chosen.meta()?.valueTitles as Readonly<Record<string, Bilingual>>,
    }),
  }
}

/**
 * Every path into the facts of a target, in the order of the model: what the type Path admits.
 *
 * @param target - The kind of target.
 * @returns The paths.
 * @example
 * ```ts
 * factPaths('incident').includes('reports[].at') // true
 * ```
 * @category Model
 */
export function factPaths(target: TargetKind): readonly string[] {
  return pathsIn(targetSchemas[target])
}

/** Every path below a schema of the model, or of a user's own. */
export function pathsIn(schema: z.ZodType): readonly string[] {
  const paths = pathsBySchema.get(schema) ?? pathsBelow(schema, '')
  pathsBySchema.set(schema, paths)
  return paths
}

const pathsBySchema = /* #__PURE__ */ new WeakMap<z.ZodType, readonly string[]>()

/** Keys that are no facts to be read by path. */
const opaque: ReadonlySet<string> = new Set(['contradictions', 'extensions', 'measures'])

function pathsBelow(schema: z.ZodType, prefix: string): readonly string[] {
  if (bare(schema) === FlagSchema) return []
  return [...keysOf(schema)]
    .filter(([key]) => !opaque.has(key))
    .flatMap(([key, below]) => {
      const path = prefix + key
      const element = elementOf(below)
      return [path, ...(element ? pathsBelow(element, `${path}[].`) : pathsBelow(below, `${path}.`))]
    })
}

/** The schema at a path; a measure is found by its key, whatever the clause. An id may itself hold brackets and dots: each end that it could have is tried. */
function find(schema: z.ZodType, path: string): z.ZodType | undefined {
  if (bare(schema) === FlagSchema) return undefined
  const [, measured] = /^measures\[.+\]\.(\w+)$/.exec(path) ?? []
  if (measured !== undefined) return keysOf(MeasureSchema).get(measured)
  const key = /^[^.[]+/.exec(path)?.[0] ?? ''
  const below = opaque.has(key) ? undefined : keysOf(schema).get(key)
  const rest = path.slice(key.length)
  if (!below || rest === '') return below
  const element = elementOf(below)
  if (rest.startsWith('.')) return element ? undefined : find(below, rest.slice(1))
  if (!rest.startsWith('[') || !element) return undefined
  for (let end = rest.indexOf('].'); end !== -1; end = rest.indexOf('].', end + 1)) {
    const found = find(element, rest.slice(end + 2))
    if (found) return found
  }
  return rest.endsWith(']') && keysOf(element).size > 0 ? below : undefined
}

function metaOf(
  schema: z.ZodType,
): { readonly title: Bilingual; readonly description: Bilingual; readonly sources: readonly string[] } | undefined {
  // a schema of the user's own may say less than those of the model
  const { title, titleZh = title, description = '', descriptionZh = description, source = [] } = (schema.meta() ?? {}) as Partial<FactMeta>
  if (title === undefined || titleZh === undefined) return undefined
  return { title: { zh: titleZh, en: title }, description: { zh: descriptionZh, en: description }, sources: source }
}

function kindOf(inner: z.ZodType): FactKind {
  const format = inner.meta()?.format
  if (format === 'date') return 'date'
  if (format === 'date-time') return 'instant'
  if (inner === FlagSchema) return 'flag'
  if (inner instanceof z.ZodEnum) return 'enum'
  if (inner instanceof z.ZodBoolean) return 'boolean'
  if (inner instanceof z.ZodNumber) return 'number'
  if (elementOf(inner)) return 'list'
  return inner instanceof z.ZodString ? 'string' : 'object'
}
