/** The only place that doubts its input: anything becomes a record, or a list of what is wrong with it. */
import * as z from 'zod'
import type { OwnTarget } from './own-target'
import { listed, readAs, type InputIssue } from './read'
import { ComplianceRecordSchema, type ComplianceRecord } from './record'

/**
 * One thing that is wrong with an input.
 *
 * @category Record
 */
export type RecordIssue = InputIssue

/** What is read here, and what it is called. */
const root = { schema: ComplianceRecordSchema, name: 'the record' }

/**
 * What {@link parseRecord} throws.
 *
 * @category Record
 */
export class RecordError extends Error {
  override readonly name = 'RecordError'

  /** Everything that is wrong. */
  readonly issues: readonly RecordIssue[]

  /** @param issues - At least one. */
  constructor(issues: readonly RecordIssue[]) {
    super(listed(root.name, issues))
    this.issues = issues
  }
}

/**
 * What a record is checked for beside the model.
 *
 * @category Record
 */
export interface ParseOptions {
  /** Targets of the user's own, such as the `targets` of a catalogue. */
  readonly targets?: readonly OwnTarget[]
}

/**
 * What {@link safeParseRecord} returns.
 *
 * @category Record
 */
export type ParseResult =
  | { readonly ok: true; readonly record: ComplianceRecord }
  | { readonly ok: false; readonly issues: readonly RecordIssue[] }

/**
 * Checks an input and returns it as a record: a copy, to be used unchanged from then on. A key of the value
 * `undefined` counts as left out. `{}` is a record of which nothing is known.
 *
 * @param input - Anything, usually what `JSON.parse` returned.
 * @param options - Targets of the user's own, whose lists under `extensions` are then checked too.
 * @returns The record.
 * @throws RecordError where the input is no record; nothing else is ever thrown.
 * @example
 * ```ts
 * parseRecord({ arrangements: [{ id: 'a-1', grade: 'important' }] })
 * parseRecord({ arangements: [] }) // RecordError: ... unknown key 'arangements'; did you mean 'arrangements'? ...
 * ```
 * @category Record
 */
export function parseRecord(input: unknown, options: ParseOptions = {}): ComplianceRecord {
  const result = safeParseRecord(input, options)
  if (result.ok) return result.record
  throw new RecordError(result.issues)
}

/**
 * The same as {@link parseRecord} without an exception.
 *
 * @param input - Anything.
 * @param options - As for {@link parseRecord}.
 * @returns The record, or everything that is wrong; it never throws.
 * @example
 * ```ts
 * const result = safeParseRecord({ institution: { type: 'trustcompany' } })
 * if (!result.ok) result.issues[0]?.path // 'institution.type'
 * ```
 * @category Record
 */
export function safeParseRecord(input: unknown, options: ParseOptions = {}): ParseResult {
  const result = readAs(root, input)
  if (!result.ok) return result
  const record = result.value
  const issues = (options.targets ?? []).flatMap((target) => ownIssues(record.extensions, target))
  return issues.length > 0 ? { ok: false, issues } : { ok: true, record }
}

function ownIssues(extensions: ComplianceRecord['extensions'], { list, schema }: OwnTarget): readonly InputIssue[] {
  const path = `extensions.${list}`
  const given = extensions !== undefined && Object.hasOwn(extensions, list) ? extensions[list] : undefined
  if (given === undefined) return []
  const result = readAs({ schema: z.array(schema), name: path }, given)
  return result.ok ? [] : result.issues.map((issue) => ({ ...issue, path: path + issue.path, message: issue.path === '' ? issue.message : path + issue.message }))
}
