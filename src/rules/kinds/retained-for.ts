import type { Compiler, Cure, DateOperand, DateValue, Evaluate } from '../compiler'
import { isUnknown, printDay } from '../compiler'
import { dateFromLogic, dateReader } from '../date-reader'
import { yearsReading } from '../general-readings'
import type { JsonLogic, WriteLogic } from '../json-logic'
import { dateLogic } from '../json-logic'
import type { Outcome } from '../outcome'
import type { Parameter } from '../parameter'
import { parameterReference } from '../parameter'
import { choiceOf } from '../reading'
import { reason } from '../reason'
import type { Rule } from '../rule'
import { refuse, rule } from '../rule'
import type { YearCount } from '../time/years'
import { addYears } from '../time/years'
import type { Verdict } from '../verdict'
import { failed, passed } from '../verdict'

/** What `retainedFor` is told. */
export interface RetainedForOptions<P extends string = string> {
  /** The day from which the years run; none (`null`) while it has not come, and the data must be kept all the same. */
  readonly from: DateOperand<P>
  readonly years: Parameter
  /** Path of the first day on which any of it was deleted or lost; `null`: nothing was. */
  readonly deletedOn: P
}

/** Data of `retainedFor`, after resolving. */
export interface RetainedFor {
  readonly kind: 'retainedFor'
  readonly from: DateOperand
  readonly years: number
  readonly deletedOn: string
  readonly count: YearCount
}

/**
 * Data are kept at least so many years after a day, the last day included.
 *
 * For 至少保存到服务结束后三年. Nearest neighbour: `validFor`, for a result that must not be too old.
 *
 * - passed: nothing was deleted, or only after the last day (`kept`).
 * - failed: `deletedEarly`, deleted on or before the last day, or while the day from which the years run has not come.
 * - cantTell: `missing`, it is left out whether something was deleted, or something was and the day from which the years run is left out.
 *
 * @param options - `from`, `years`, `deletedOn` (a civil date or an instant; a day after the one assessed has not happened).
 * @throws TypeError where the years are not a positive whole number.
 * @example
 * ```ts
 * retainedFor({ from: 'service.endedOn', years, deletedOn: 'logsDeletedOn' })
 * ```
 * @category Kinds
 */
export function retainedFor<P extends string>(options: RetainedForOptions<P>): Rule<P> {
  const { value } = options.years
  if (!Number.isInteger(value) || value < 1) refuse('retainedFor', value, 'a whole number of years')
  return rule<P>({ kind: 'retainedFor', ...options, years: parameterReference(options.years), count: choiceOf(yearsReading) })
}

export function evaluateRetainedFor(given: RetainedFor, compiler: Compiler): Evaluate {
  const deletedOn = dateReader(given.deletedOn, compiler)
  const from = dateReader(given.from, compiler)
  return (row, at) => judgeRetention(given, row.prefix + given.deletedOn, deletedOn(row, at), from(row, at))
}

/** What is deleted cannot be kept any more. */
export function cureRetainedFor(): Cure {
  return () => null
}

export function retainedForToJsonLogic(given: RetainedFor, write: WriteLogic): JsonLogic {
  return { retainedForOutcome: [dateLogic(given.deletedOn, write), dateLogic(given.from, write), given.years, given.count] }
}

/** The operation `retainedForOutcome` of the JSON Logic that `retainedForToJsonLogic` writes. */
export function retainedForOutcome(deletedOn: string | null, from: string | null, years: number, count: YearCount): Outcome {
  return judgeRetention({ years, count }, '', dateFromLogic(deletedOn), dateFromLogic(from)).outcome
}

function judgeRetention(given: Pick<RetainedFor, 'years' | 'count'>, path: string, deleted: DateValue, from: DateValue): Verdict {
  if (isUnknown(deleted)) return deleted
  if (isUnknown(from)) return deleted === null ? passed([reason('kept', { path, until: null })]) : from
  const last = from === null ? null : addYears(from, given.years, given.count)
  const until = last === null ? null : printDay(last)
  if (deleted !== null && (last === null || deleted <= last)) return failed([reason('deletedEarly', { path, on: printDay(deleted), keepUntil: until })])
  return passed([reason('kept', { path, until })])
}
