import type { Compiler, Cure, Evaluate } from '../compiler'
import { unknownFact } from '../compiler'
import type { JsonLogic } from '../json-logic'
import { judgeLogic, readLogic } from '../json-logic'
import { reason } from '../reason'
import type { Rule } from '../rule'
import { refuse, rule } from '../rule'
import { failed, plainlyPassed } from '../verdict'

/** Data of `includes`. */
export interface Includes {
  readonly kind: 'includes'
  readonly path: string
  readonly values: readonly string[]
}

/**
 * The list of plain values holds at least one of these.
 *
 * For alternatives that may occur together (causes of an incident, subjects of an audit). Nearest neighbours: `consistsOf`, where
 * nothing else may be in the list; `some`, for lists of objects.
 *
 * - passed: one of the values is in the list.
 * - failed: `notOneOf`, none is, an empty list and `null` included.
 * - cantTell: `missing`, the list is left out.
 *
 * @param path - A list of plain values.
 * @param values - At least one value.
 * @throws TypeError where `values` is empty.
 * @example
 * ```ts
 * includes('causes', ['forceMajeure'])
 * ```
 * @category Kinds
 */
export function includes<P extends string>(path: P, values: readonly string[]): Rule<P> {
  if (values.length === 0) refuse('includes', values, 'at least one value')
  return rule<P>({ kind: 'includes', path, values: [...values] } satisfies Includes)
}

export function evaluateIncludes(given: Includes, compiler: Compiler): Evaluate {
  const column = compiler.value(given.path)
  return (row) => {
    const value = row.values[column.index] as readonly string[] | null | undefined
    if (value === undefined) return unknownFact(row, column)
    return value?.some((part) => given.values.includes(part)) === true
      ? plainlyPassed
      : failed([reason('notOneOf', { path: row.prefix + given.path, value, expected: given.values })])
  }
}

export function cureIncludes(given: Includes, compiler: Compiler): Cure {
  const column = compiler.value(given.path)
  return (row) => {
    const value = row.values[column.index] as readonly string[] | null
    return { changes: [{ op: 'set', path: row.prefix + given.path, value: [...(value ?? []), given.values[0]] }] }
  }
}

export function includesToJsonLogic(given: Includes): JsonLogic {
  return judgeLogic(given.path, { or: given.values.map((value) => ({ in: [value, readLogic(given.path)] })) })
}
