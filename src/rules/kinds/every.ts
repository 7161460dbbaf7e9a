import type { Compiler, Cure, Evaluate, Row } from '../compiler'
import { unknownFact } from '../compiler'
import type { JsonLogic, WriteLogic } from '../json-logic'
import { allOfLogic, isUnknownLogic, readLogic } from '../json-logic'
import { reason } from '../reason'
import { joinRemedies } from '../remedy'
import type { Rule } from '../rule'
import { rule } from '../rule'
import { inapplicable } from '../verdict'
import { conjunction } from './all-of'

/** Data of `every`. */
export interface Every {
  readonly kind: 'every'
  readonly list: string
  readonly rule: Rule
}

/**
 * Every element of a list meets a rule.
 *
 * For duties owed for each of several (candidates, subcontractors). Nearest neighbours: `some`; `allOf`, over rules on one target.
 *
 * - failed: any element failed.
 * - cantTell: else, any element cannot be told, or the list is left out (`missing`).
 * - passed: else, any element passed.
 * - inapplicable: else; `emptyList` where the list is empty or `null`, never passed.
 *
 * @param list - A list of objects.
 * @param part - The rule over one element; its paths are those of the element.
 * @example
 * ```ts
 * every('candidates', present('name'))
 * ```
 * @category Combinators
 */
export function every<L extends string, E extends string>(list: L, part: Rule<E>): Rule<L | `${L}[].${E}`> {
  return rule<L | `${L}[].${E}`>({ kind: 'every', list, rule: part } satisfies Every)
}

export function evaluateEvery(given: Every, compiler: Compiler): Evaluate {
  const { column, element } = compiler.list(given.list)
  const part = element.evaluate(given.rule)
  return (row, at) => {
    const rows = row.values[column.index] as readonly Row[] | null | undefined
    if (rows === undefined) return unknownFact(row, column)
    if (rows === null || rows.length === 0) return inapplicable([reason('emptyList', { list: row.prefix + given.list })])
    return conjunction(rows.map((entry) => part(entry, at)))
  }
}

export function cureEvery(given: Every, compiler: Compiler): Cure {
  const { column, element } = compiler.list(given.list)
  const part = element.evaluate(given.rule)
  const cure = element.cure(given.rule)
  return (row, at) => {
    const rows = (row.values[column.index] as readonly Row[] | null) ?? []
    return joinRemedies(rows.flatMap((entry) => (part(entry, at).outcome === 'failed' ? [cure(entry, at)] : [])))
  }
}

export function everyToJsonLogic(given: Every, write: WriteLogic): JsonLogic {
  return { if: [isUnknownLogic(readLogic(given.list)), 'cantTell', allOfLogic({ map: [{ var: given.list }, write(given.rule)] })] }
}
