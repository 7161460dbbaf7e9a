import type { Compiler, Cure, DateOperand, Evaluate } from '../compiler'
import { isUnknown, printDay } from '../compiler'
import { dateReader } from '../date-reader'
import type { JsonLogic, WriteLogic } from '../json-logic'
import { asOfDayLogic, dateLogic, isUnknownLogic } from '../json-logic'
import { reason } from '../reason'
import type { Rule } from '../rule'
import { rule } from '../rule'
import { inapplicable, merge } from '../verdict'

/** Data of `dueBy`. */
export interface DueBy {
  readonly kind: 'dueBy'
  readonly date: DateOperand
  readonly rule: Rule
}

/**
 * A rule that has to hold by a day: until then it may still be open.
 *
 * For what a document yet to be signed must say. Nearest neighbours: `before`, for an act before an event; `when`, for a condition.
 *
 * - passed: the rule passed, early or not.
 * - failed: the rule failed and the day has gone by, or there is none. A day that is `asOf` itself is still running.
 * - inapplicable: `notYetDue` with the day, the rule failed and the day lies ahead or is today; or the rule does not apply.
 * - cantTell: the rule cannot be told, or it failed and the day is not known.
 *
 * @param date - The day by which the rule has to hold.
 * @param part - The rule.
 * @example
 * ```ts
 * dueBy(planned('contract.plannedSigningOn'), covers('contract.terms', ['resourceAssurance']))
 * ```
 * @category Combinators
 */
export function dueBy<P extends string>(date: DateOperand<P>, part: Rule<P>): Rule<P> {
  return rule<P>({ kind: 'dueBy', date, rule: part } satisfies DueBy)
}

export function evaluateDueBy(given: DueBy, compiler: Compiler): Evaluate {
  const date = dateReader(given.date, compiler)
  const part = compiler.evaluate(given.rule)
  return (row, at) => {
    const verdict = part(row, at)
    if (verdict.outcome !== 'failed') return verdict
    const day = date(row, at)
    if (isUnknown(day)) return merge('cantTell', [day])
    if (day === null || day < at.day) return verdict
    const due = printDay(day)
    return inapplicable([reason('notYetDue', { due }), ...verdict.reasons], due)
  }
}

export function cureDueBy(given: DueBy, compiler: Compiler): Cure {
  return compiler.cure(given.rule)
}

export function dueByToJsonLogic(given: DueBy, write: WriteLogic): JsonLogic {
  const current = { var: 'current' }
  const accumulator = { var: 'accumulator' }
  const isStart = { '===': [accumulator, 'start'] }
  const day = { if: [isStart, current, { or: [isUnknownLogic(accumulator), isUnknownLogic(current)] }, 'unknown', { '===': [accumulator, null] }, 'past', { '>=': [accumulator, current] }, 'ahead', 'past'] }
  const whereDay = { reduce: [[dateLogic(given.date, write), asOfDayLogic], day, 'start'] }
  const outcome = { if: [{ '===': [current, 'ahead'] }, 'inapplicable', { '===': [current, 'unknown'] }, 'cantTell', 'failed'] }
  return {
    reduce: [[write(given.rule), whereDay], { if: [isStart, current, { '===': [accumulator, 'failed'] }, outcome, accumulator] }, 'start'],
  }
}
