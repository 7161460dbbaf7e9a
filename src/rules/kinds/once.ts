import { naming } from '../asked'
import type { Compiler, Cure, DateOperand, DateValue, Evaluate } from '../compiler'
import { isUnknown, printDay } from '../compiler'
import { dateFromLogic, dateReader } from '../date-reader'
import type { DatedList, DatedListPath, Entry } from '../dated-list'
import { doubtsOf, entriesFromPairs, entriesJudge, sureDays } from '../dated-list'
import { exampleElement } from '../example-element'
import { yearsReading } from '../general-readings'
import type { JsonLogic, WriteLogic } from '../json-logic'
import { asOfLogic, dateLogic, entriesLogic } from '../json-logic'
import type { Outcome } from '../outcome'
import type { Parameter } from '../parameter'
import { parameterReference } from '../parameter'
import { choiceOf } from '../reading'
import { reason } from '../reason'
import type { Rule } from '../rule'
import { refuse, rule } from '../rule'
import type { Moment } from '../time/civil-date'
import { toMoment } from '../time/civil-date'
import type { YearCount } from '../time/years'
import { addYears } from '../time/years'
import type { Verdict } from '../verdict'
import { failed, inapplicable, lacking, merge, passed } from '../verdict'

/** What `once` is told. */
export interface OnceOptions<L extends string = string, E extends string = string, P extends string = string> extends DatedList<L, E> {
  /** Where the duty begins: the latest of these days. */
  readonly from: readonly DateOperand<P>[]
  /** Within how many years the first act is due; left out, as soon as the duty runs. */
  readonly years?: Parameter
}

/** Data of `once`, after resolving. */
export interface Once extends DatedList {
  readonly kind: 'once'
  readonly from: readonly DateOperand[]
  readonly years: number
  readonly count: YearCount
}

/**
 * An act has been done at all.
 *
 * For duties to carry something out (应当开展, 进行) to which the text gives no cadence of their own. Nearest neighbours: `recurring`, with a cadence; `periodic`, for 定期.
 *
 * - passed: at least one act (`doneOn`).
 * - failed: `neverHeld`, none though the duty has run, or though the first interval is over; `didNotCount` names acts that almost counted.
 * - inapplicable: `notYetDue`, none and the first interval still runs (acts that almost counted follow); `noEvent`, no day to count from.
 * - cantTell: `missing`, where the facts left out could decide it.
 *
 * @param options - `list`, `on` (key of the act's day), `accepts` (which acts count), `from`, `years`.
 * @throws TypeError where `from` is empty.
 * @example
 * ```ts
 * once({ list: 'activities', on: 'completedOn', accepts: equals('kind', 'audit'), from: [{ date: '2021-12-30' }] })
 * ```
 * @category Kinds
 */
export function once<L extends string, E extends string, P extends string>(options: OnceOptions<L, E, P>): Rule<DatedListPath<L, E> | P> {
  if (options.from.length === 0) refuse('once', options.from, 'at least one day to count from')
  const years = options.years === undefined ? 0 : parameterReference(options.years)
  return rule({ kind: 'once', ...options, years, count: choiceOf(yearsReading) })
}

export function evaluateOnce(given: Once, compiler: Compiler): Evaluate {
  const judged = entriesJudge(given, 'day', compiler)
  const start = dateReader({ latestOf: given.from }, compiler)
  return naming(given.list, given.accepts, (row, at) => judged(row, at, (entries) => judgeOnce(given, row.prefix + given.list, entries, start(row, at), at)))
}

/** The act done on the day assessed. */
export function cureOnce(given: Once): Cure {
  const element = exampleElement(given.accepts)
  return (row, at) => {
    if (element === null) return null
    const value = { id: 'to-do', ...element, [given.on]: printDay(at.day) }
    return { changes: [{ op: 'append', path: row.prefix + given.list, value }], by: printDay(at.day) }
  }
}

export function onceToJsonLogic(given: Once, write: WriteLogic): JsonLogic {
  const entries = entriesLogic(given.list, given.on, given.accepts, write)
  return { onceOutcome: [entries, dateLogic({ latestOf: given.from }, write), asOfLogic, given.years, given.count] }
}

/** The operation `onceOutcome` of the JSON Logic that `onceToJsonLogic` writes. */
export function onceOutcome(pairs: unknown, from: string | null, asOf: string, years: number, count: YearCount): Outcome {
  const at = toMoment(asOf)
  const entries = at === undefined ? lacking([]) : entriesFromPairs(pairs, 'day', at)
  if (at === undefined || isUnknown(entries)) return 'cantTell'
  return judgeOnce({ years, count }, '', entries, dateFromLogic(from), at).outcome
}

function judgeOnce(given: Pick<Once, 'years' | 'count'>, list: string, entries: readonly Entry[], start: DateValue, at: Moment): Verdict {
  const last = sureDays(entries).at(-1)
  if (last !== undefined) return passed([reason('doneOn', { list, on: printDay(last) })])
  const doubts = doubtsOf(entries)
  if (doubts.length > 0 || isUnknown(start)) return merge('cantTell', isUnknown(start) ? [start, ...doubts] : doubts)
  if (start === null) return inapplicable([reason('noEvent', { path: list })])
  const end = given.years === 0 ? start : addYears(start, given.years, given.count)
  if (at.day <= end) return inapplicable([reason('notYetDue', { due: printDay(end) })], printDay(end))
  // where the text sets no first interval, no day was missed
  const due = given.years === 0 ? null : printDay(end)
  return failed([reason('neverHeld', { list, due })], due)
}
