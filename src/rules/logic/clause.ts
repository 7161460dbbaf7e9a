/** Rows of a database that become clauses. */
import { ClauseRowSchema } from '../../model/clause-row'
import type { ClauseRow } from '../../model/clause-row'
import type { TargetKind } from '../../model/linked'
import { targetSchemas } from '../../model/linked-schema'
import type { OwnTarget } from '../../model/own-target'
import type { InputIssue } from '../../model/read'
import { nearest, readAs } from '../../model/read'
import type { AnyClause, Topic } from '../clause'
import { clauseOf } from '../define'
import type { Rule } from '../rule'
import { en } from '../words/en'
import { checkedLogic, LogicError } from './parse'

/**
 * What a row is read with.
 *
 * @category Own checks
 */
export interface ClauseRowOptions {
  /** Targets of the user's own that the row may be about. */
  readonly targets?: readonly OwnTarget[]
}

/**
 * A check of the user's own as data becomes a clause: a row with id, target, texts, and JSON Logic as `parseLogic` takes it.
 *
 * @param input - Anything, usually what `JSON.parse` returned; the shape is `ClauseRowSchema`.
 * @param options - Targets of the user's own.
 * @returns The clause, for `defineDocument`.
 * @throws LogicError with everything that is wrong, each with its place in the row; nothing can go wrong later.
 * @example
 * ```ts
 * parseClause({
 *   id: 'acme-policy/4#1',
 *   target: 'arrangement',
 *   title: { zh: '恢复时间', en: 'Time to recover' },
 *   statement: { zh: '重要外包的恢复时间目标不超过4小时。', en: 'Important services must recover within 4 hours.' },
 *   appliesWhen: { '===': [{ var: 'grade' }, 'important'] },
 *   rule: { '<=': [{ var: 'contract.recoveryTimeObjectiveHours' }, 4] },
 * })
 * ```
 * @category Own checks
 */
export function parseClause(input: unknown, options: ClauseRowOptions = {}): AnyClause {
  const result = safeParseClause(input, options)
  if (result.ok) return result.clause
  throw new LogicError(result.issues)
}

const root = { schema: ClauseRowSchema, name: 'the row' }

/**
 * The same as `parseClause` without an exception.
 *
 * @param input - Anything.
 * @param options - As for `parseClause`.
 * @returns The clause, or everything that is wrong.
 * @category Own checks
 */
export function safeParseClause(
  input: unknown,
  options: ClauseRowOptions = {},
): { readonly ok: true; readonly clause: AnyClause } | { readonly ok: false; readonly issues: readonly InputIssue[] } {
  const read = readAs<ClauseRow>(root, input)
  if (!read.ok) return read
  const row = read.value
  const issues: InputIssue[] = []
  const { targets = [] } = options
  const kinds = [...Object.keys(targetSchemas), ...targets.map(({ kind }) => kind)]
  if (!kinds.includes(row.target)) issues.push(issueOf('target', row.target, kinds))
  row.topics?.forEach((topic, index) => {
    if (!Object.hasOwn(en.topic, topic)) issues.push(issueOf(`topics[${String(index)}]`, topic, Object.keys(en.topic)))
  })
  if (issues.length > 0) return { ok: false, issues }
  const target = targets.find(({ kind }) => kind === row.target) ?? (row.target as TargetKind)
  const logicOf = (key: 'appliesWhen' | 'rule'): Rule | undefined => {
    if (row[key] === undefined && key === 'appliesWhen') return undefined
    const result = checkedLogic(target, row[key], key)
    if (result.ok) return result.rule
    issues.push(...result.issues)
    return undefined
  }
  const appliesWhen = logicOf('appliesWhen')
  const rule = logicOf('rule')
  if (rule === undefined || issues.length > 0) return { ok: false, issues }
  const { id, force, topics, title, statement, notes } = row
  try {
    const clause = clauseOf({
      id, target, title, statement, rule,
      ...(force && { force }),
      ...(topics && { topics: topics as Topic[] }),
      ...(notes && { notes }),
      ...(appliesWhen && { appliesWhen }),
    })
    return { ok: true, clause }
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown)
    return { ok: false, issues: [{ path: 'id', value: id, expected: 'an id document/place#number, such as acme-policy/3.2#1', message: `id: ${message}` }] }
  }
}

function issueOf(path: string, given: string, known: readonly string[]): InputIssue {
  const meant = nearest(given, known)
  const expected = `one of ${known.join(', ')}`
  return { path, value: given, expected, message: `${path}: expected ${expected}, found '${given}'${meant === undefined ? '' : `; did you mean '${meant}'?`}` }
}
