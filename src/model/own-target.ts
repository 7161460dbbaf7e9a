/** Targets of the user's own: a list of the record's `extensions`, with a schema of the user's own. */
import * as z from 'zod'
import type { Bilingual } from './bilingual'
import { required } from './fact'
import type { Institution } from './institution'
import { InstitutionSchema } from './institution'
import type { InvalidEntry } from './link-issue'
import type { Linked, LinkedInstitution, TargetFacts, TargetKind } from './linked'
import { targetSchemas } from './linked-schema'
import { readAs } from './read'
import type { ComplianceRecord } from './record'
import { pathsIn } from './titles'

/**
 * A kind of target of the user's own. Its entries stand in the record under `extensions`, in a list of this name; a rule over them reads
 * their own facts and, under `institution.`, those of the institution.
 *
 * @typeParam Kind - Its name.
 * @typeParam Facts - The facts of an entry.
 * @category Own checks
 */
export interface OwnTarget<Kind extends string = string, Facts = unknown> {
  readonly kind: Kind
  /** The key under the record's `extensions` that holds the list. */
  readonly list: string
  /** What one of them is called. */
  readonly title: Bilingual
  /** An object with a text `id`. What may be left out is not known; what may be `null` may be known none. */
  readonly schema: z.ZodType<Facts>
}

/** The schema of an entry of a target of one's own. */
export type OwnTargetSchema = z.ZodObject<{ readonly id: z.ZodType<string> }>

/** The facts that rules over a target may read. */
export type FactsOf<Target> = Target extends TargetKind
  ? TargetFacts[Target]
  : Target extends OwnTarget<string, infer Facts>
    ? Facts & { readonly institution: Institution }
    : never

/**
 * A kind of target of the user's own.
 *
 * - The record's `extensions[list]` left out: not known, one finding `cantTell` that lacks the list. `[]`: one finding, `inapplicable`.
 * - An entry that the schema refuses is judged by no rule: `cantTell`, reason `invalidEntry`, and an issue of the assessment says what is wrong where.
 *   Several entries with one id are refused likewise.
 *
 * @param definition - `kind` (camelCase, none of ours), `list` (a key under `extensions`), `title`, and `schema`: a zod object with a text
 *   `id`; make every key optional that may be unknown. `fact` gives a key its titles.
 * @returns The target, for `defineClause` and `extendCatalogue`.
 * @throws TypeError where the kind is one of ours or no name, or the schema has no `id`.
 * @example
 * ```ts
 * const branch = defineTarget({
 *   kind: 'branch',
 *   list: 'branches',
 *   title: { zh: '分支机构', en: 'branch' },
 *   schema: z.strictObject({ id: z.string(), backupLines: z.number().int().optional() }),
 * })
 * ```
 * @category Own checks
 */
export function defineTarget<const Kind extends string, Schema extends OwnTargetSchema>(definition: {
  readonly kind: Kind
  readonly list: string
  readonly title: Bilingual
  readonly schema: Schema
}): OwnTarget<Kind, z.infer<Schema>> {
  const { kind, list, schema } = definition
  if (!isName(kind) || Object.hasOwn(targetSchemas, kind)) refuse('kind', kind, `a camelCase name that is none of ${Object.keys(targetSchemas).join(', ')}`)
  if (!isName(list)) refuse('list', list, 'a camelCase key under extensions')
  if (!Object.hasOwn(schema.shape, 'id')) refuse('schema', Object.keys(schema.shape), 'the key id')
  const taken = [...Object.keys(schema.shape), ...pathsIn(schema)].find((path) => reserved.has(path) || /(?:^|[.\]])asOf(?:[.[]|$)/.test(path))
  if (taken !== undefined) refuse('schema', taken, `keys other than ${[...reserved].join(', ')}, which the machinery sets`)
  return Object.freeze({ ...definition }) as unknown as OwnTarget<Kind, z.infer<Schema>>
}

/** Keys of an entry that do not come from the user. */
const reserved: ReadonlySet<string> = new Set(['asOf', 'contradictions', 'institution'])

function refuse(key: string, given: unknown, expected: string): never {
  throw new TypeError(`defineTarget: ${key}: expected ${expected}, but was given ${JSON.stringify(given)}`)
}

/** A name that no prototype has. */
function isName(text: string): boolean {
  return /^[a-z][A-Za-z0-9]{0,63}$/.test(text) && !(text in {})
}

/** What the machinery has to know of a kind of target. */
export interface TargetModel {
  readonly kind: string
  /** Where its entries stand in the record; of the institution, itself. */
  readonly list: string
  /** The schema of its facts, linked ones included. */
  readonly schema: z.ZodType
  /** A target of the user's own; `null` for one of ours. */
  readonly own: OwnTarget | null
}

const models = /* #__PURE__ */ new WeakMap<OwnTarget, TargetModel>()

/** The model of a target, ours by name or one of the user's own. */
export function targetModel(target: string | OwnTarget): TargetModel {
  if (typeof target === 'string') {
    const kind = target as TargetKind
    return { kind, list: kind === 'institution' ? kind : `${kind}s`, schema: targetSchemas[kind], own: null }
  }
  const known = models.get(target)
  if (known !== undefined) return known
  const institution = required(InstitutionSchema, {
    title: ['Institution', '机构'],
    about: ['The institution whose record this is.', '本记录所属的机构。'],
    knownTo: 'records',
  })
  const own = target.schema as unknown as OwnTargetSchema
  const model = { kind: target.kind, list: `extensions.${target.list}`, schema: z.object({ ...own.shape, institution }), own: target }
  models.set(target, model)
  return model
}

/** Everything in a target of the user's own that can change an outcome or a word, as plain data. */
export function targetAsData({ kind, list, title, schema }: OwnTarget): object {
  return { kind, list, title, schema: z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) }
}

/** The entries of a target of the user's own, and what is wrong with them. */
export interface OwnEntries {
  /** Left out where the record does not have the list, or something else in its place. */
  readonly entries: readonly OwnEntry[] | undefined
  readonly issues: readonly InvalidEntry[]
}

/** An entry with its facts; one that is refused has its id alone, and is not valid. */
export interface OwnEntry {
  readonly facts: Readonly<Record<string, unknown>> & Linked
  readonly isValid: boolean
}

/** Reads the entries of a target of the user's own out of a record. It never throws. */
export function ownEntries(target: OwnTarget, record: ComplianceRecord, linked: LinkedInstitution): OwnEntries {
  const { arrangements: _arrangements, activities: _activities, contradictions: contrary, ...institution } = linked
  const above = { institution, ...(contrary && { contradictions: contrary.map((path) => `institution.${path}`) }) }
  const path = `extensions.${target.list}`
  const extensions = record.extensions ?? {}
  const found = Object.hasOwn(extensions, target.list) ? extensions[target.list] : undefined
  if (found === undefined) return { entries: undefined, issues: [] }
  if (!Array.isArray(found)) return { entries: undefined, issues: [{ code: 'invalidEntry', path, expected: 'a list' }] }
  // a hole is an entry of which nothing is given
  const given = Array.from(found, (entry: unknown) => entry)
  const issues: InvalidEntry[] = []
  const ids = given.map((entry: unknown) => idOf(entry))
  const seen = new Map<string, number>()
  for (const id of ids) if (id !== null) seen.set(id, (seen.get(id) ?? 0) + 1)
  const entries = given.map((entry: unknown, index): OwnEntry => {
    const id = ids[index] ?? String(index)
    const result = readAs({ schema: target.schema, name: `${path}[${id}]` }, entry)
    const repeated = (seen.get(id) ?? 0) > 1
    if (repeated) issues.push({ code: 'invalidEntry', path: `${path}[${id}].id`, expected: 'an id that stands once in the list' })
    if (!result.ok) {
      for (const issue of result.issues) issues.push({ code: 'invalidEntry', path: `${path}[${id}]${issue.path === '' ? '' : `.${issue.path}`}`, expected: issue.expected })
    }
    if (!result.ok || repeated) return { facts: { id, ...above }, isValid: false }
    return { facts: { ...(result.value as object), id, ...above }, isValid: true }
  })
  return { entries, issues }
}

function idOf(entry: unknown): string | null {
  if (typeof entry !== 'object' || entry === null || !Object.hasOwn(entry, 'id')) return null
  const { id } = entry as { readonly id: unknown }
  return typeof id === 'string' ? id : null
}
