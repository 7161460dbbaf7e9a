import type { Compiler, Cure, Evaluate } from './compiler'
import { unknownFact } from './compiler'
import type { JsonLogic } from './json-logic'
import { isUnknownLogic, readLogic } from './json-logic'
import type { Parameter } from './parameter'
import { parameterReference } from './parameter'
import { reason } from './reason'
import { refuse } from './rule'
import { failed, plainlyPassed } from './verdict'

/** What a number is compared with: a parameter, or another number of the target. */
export type LimitOperand<P extends string = string> = Parameter | { readonly path: `${P}` }

/** What `atLeast` and `atMost` have in common. */
interface Limit {
  readonly path: string
  /** After resolving: a number, or `{ path }`. */
  readonly limit: unknown
}

/** The limit as data. */
export function limitData(builder: string, limit: LimitOperand): unknown {
  if ('path' in limit) return { path: limit.path }
  if (!Number.isFinite(limit.value)) refuse(builder, limit, 'a parameter or { path }')
  return parameterReference(limit)
}

export function evaluateLimit(
  given: Limit,
  compiler: Compiler,
  holds: (value: number, limit: number) => boolean,
  code: 'aboveLimit' | 'belowLimit',
): Evaluate {
  const column = compiler.value(given.path)
  const limitPath = pathOf(given.limit)
  const limitColumn = limitPath === null ? null : compiler.value(limitPath)
  return (row) => {
    const value = row.values[column.index] as number | null | undefined
    if (value === undefined) return unknownFact(row, column)
    if (value === null) return failed([reason('absent', { path: row.prefix + given.path })])
    const limit = limitColumn === null ? (given.limit as number) : (row.values[limitColumn.index] as number | null | undefined)
    if (limit === undefined && limitColumn !== null) return unknownFact(row, limitColumn)
    if (limit === null || limit === undefined) return failed([reason('absent', { path: row.prefix + String(limitPath) })])
    return holds(value, limit)
      ? plainlyPassed
      : failed([reason(code, { path: row.prefix + given.path, value, limit, limitPath: limitPath === null ? null : row.prefix + limitPath })])
  }
}

/** Sets the number to its limit; where the limit is an own fact that is 'none', nothing can be set. */
export function cureLimit(given: Limit, compiler: Compiler): Cure {
  const limitPath = pathOf(given.limit)
  const limitColumn = limitPath === null ? null : compiler.value(limitPath)
  return (row) => {
    const limit = limitColumn === null ? given.limit : row.values[limitColumn.index]
    return typeof limit === 'number' ? { changes: [{ op: 'set', path: row.prefix + given.path, value: limit }] } : null
  }
}

export function limitToJsonLogic(given: Limit, operator: '<=' | '>='): JsonLogic {
  const value = readLogic(given.path)
  const limitPath = pathOf(given.limit)
  const limit = limitPath === null ? given.limit : readLogic(limitPath)
  return {
    if: [
      isUnknownLogic(value), 'cantTell',
      { '===': [value, null] }, 'failed',
      isUnknownLogic(limit), 'cantTell',
      { '===': [limit, null] }, 'failed',
      { [operator]: [value, limit] }, 'passed',
      'failed',
    ],
  }
}

function pathOf(limit: unknown): string | null {
  return typeof limit === 'object' && limit !== null && 'path' in limit ? String(limit.path) : null
}
