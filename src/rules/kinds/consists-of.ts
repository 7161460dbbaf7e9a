import type { Compiler, Cure, Evaluate } from '../compiler'
import { unknownFact } from '../compiler'
import type { JsonLogic } from '../json-logic'
import { isUnknownLogic, readLogic } from '../json-logic'
import { reason } from '../reason'
import type { Rule } from '../rule'
import { refuse, rule } from '../rule'
import { failed, inapplicable, plainlyPassed } from '../verdict'

/** Data of `consistsOf`. */
export interface ConsistsOf {
  readonly kind: 'consistsOf'
  readonly path: string
  readonly values: readonly string[]
}

/**
 * The list of plain values holds nothing but these.
 *
 * For places and parties that must all be of one kind (performed in the mainland alone). Nearest neighbour: `includes`.
 *
 * - passed: every entry is one of the values.
 * - failed: `notOneOf`, an entry is none of them.
 * - inapplicable: `emptyList`, the list is empty or `null`.
 * - cantTell: `missing`, the list is left out.
 *
 * @param path - A list of plain values.
 * @param values - At least one value.
 * @throws TypeError where `values` is empty.
 * @example
 * ```ts
 * not(consistsOf('performedIn', ['CN']))
 * ```
 * @category Kinds
 */
export function consistsOf<P extends string>(path: P, values: readonly string[]): Rule<P> {
  if (values.length === 0) refuse('consistsOf', values, 'at least one value')
  return rule<P>({ kind: 'consistsOf', path, values: [...values] } satisfies ConsistsOf)
}

export function evaluateConsistsOf(given: ConsistsOf, compiler: Compiler): Evaluate {
  const column = compiler.value(given.path)
  return (row) => {
    const value = row.values[column.index] as readonly string[] | null | undefined
    if (value === undefined) return unknownFact(row, column)
    const path = row.prefix + given.path
    if (value === null || value.length === 0) return inapplicable([reason('emptyList', { list: path })])
    return value.every((part) => given.values.includes(part)) ? plainlyPassed : failed([reason('notOneOf', { path, value, expected: given.values })])
  }
}

export function cureConsistsOf(given: ConsistsOf, compiler: Compiler): Cure {
  const column = compiler.value(given.path)
  return (row) => {
    const value = (row.values[column.index] as readonly string[] | null) ?? []
    const kept = value.filter((part) => given.values.includes(part))
    return { changes: [{ op: 'set', path: row.prefix + given.path, value: kept.length > 0 ? kept : given.values.slice(0, 1) }] }
  }
}

export function consistsOfToJsonLogic(given: ConsistsOf): JsonLogic {
  const list = readLogic(given.path)
  return {
    if: [
      isUnknownLogic(list),
      'cantTell',
      { or: [{ '===': [list, null] }, { '===': [{ reduce: [list, { '+': [{ var: 'accumulator' }, 1] }, 0] }, 0] }] },
      'inapplicable',
      { all: [list, { in: [{ var: '' }, given.values] }] },
      'passed',
      'failed',
    ],
  }
}
