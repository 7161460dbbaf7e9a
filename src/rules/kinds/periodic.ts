import { naming } from '../asked'
import type { Compiler, Cure, DateOperand, DateValue, Evaluate } from '../compiler'
import { isUnknown, printDay, unknownFact } from '../compiler'
import { dateFromLogic, dateReader } from '../date-reader'
import type { DatedList, DatedListPath, Entry } from '../dated-list'
import { doubtsOf, entriesFromPairs, entriesReader, possibleDays, sureDays } from '../dated-list'
import { exampleElement } from '../example-element'
import { softReading } from '../general-readings'
import type { JsonLogic, WriteLogic } from '../json-logic'
import { asOfLogic, dateLogic, entriesLogic, isUnknownLogic, readLogic } from '../json-logic'
import type { Outcome } from '../outcome'
import { parameterReference } from '../parameter'
import { choiceOf } from '../reading'
import { reason } from '../reason'
import type { Rule } from '../rule'
import { rule } from '../rule'
import { softIntervalMonths } from '../soft-parameters'
import type { Moment } from '../time/civil-date'
import { toMoment } from '../time/civil-date'
import { addMonths } from '../time/years'
import type { Verdict } from '../verdict'
import { failed, inapplicable, lacking, merge, passed, undecided } from '../verdict'

/** What `periodic` is told. */
export interface PeriodicOptions<L extends string = string, E extends string = string, P extends string = string> extends DatedList<L, E> {
  /** The day from which the duty runs. */
  readonly from: DateOperand<P>
  /** The interval in months that the institution set itself; `null` in the record: none set. */
  readonly ownInterval: P
}

/** Data of `periodic`, after resolving. */
export interface Periodic extends DatedList {
  readonly kind: 'periodic'
  readonly from: DateOperand
  readonly ownInterval: string
  readonly soft: 'noNumber' | 'callerNumber'
  readonly softMonths: number
}

/**
 * An act is done regularly, where the text gives no number (定期, 持续, 滚动, 阶段性).
 *
 * The institution's own interval decides where it has set one. Otherwise no number is added. Nearest neighbours: `recurring`, with a number;
 * `prompt`, for 及时.
 *
 * - passed: within the own interval (`doneOn`, next day due); without one, done on at least two days since the duty runs, marked `timelinessNotMeasured`.
 * - failed: `overdue` against the own interval; `neverHeld`, never done though the duty has run.
 * - inapplicable: `notYetDue`, the duty begins today, or the own interval since the last act or since the duty runs is not over; `noEvent`.
 * - cantTell: `missing`; `needsJudgement` with `doneOnce`, once is not yet regular, or with `doneOn`, only before the duty ran.
 *
 * @param options - `list`, `on`, `accepts`, `from`, `ownInterval`.
 * @example
 * ```ts
 * periodic({ list: 'activities', on: 'completedOn', accepts: equals('kind', 'audit'), from: { date: '2021-12-30' }, ownInterval: 'internalAudit.auditIntervalMonths' })
 * ```
 * @category Kinds
 */
export function periodic<L extends string, E extends string, P extends string>(options: PeriodicOptions<L, E, P>): Rule<DatedListPath<L, E> | P> {
  return rule({ kind: 'periodic', ...options, soft: choiceOf(softReading), softMonths: parameterReference(softIntervalMonths) })
}

export function evaluatePeriodic(given: Periodic, compiler: Compiler): Evaluate {
  const read = entriesReader(given, 'day', compiler)
  const from = dateReader(given.from, compiler)
  const interval = compiler.value(given.ownInterval)
  return naming(given.list, given.accepts, (row, at) => {
    const own = row.values[interval.index] as number | null | undefined
    const entries = read(row, at)
    if (own === undefined) return merge('cantTell', [unknownFact(row, interval), ...(isUnknown(entries) ? [entries] : [])])
    if (isUnknown(entries)) return entries
    return judgePeriodic(row.prefix + given.list, row.prefix + given.ownInterval, entries, from(row, at), monthsOf(given, own), at)
  })
}

/** The act done today; without an own interval, whether it is regular stays a judgement. */
export function curePeriodic(given: Periodic, compiler: Compiler): Cure {
  const interval = compiler.value(given.ownInterval)
  const element = exampleElement(given.accepts)
  return (row, at) => {
    const own = row.values[interval.index] as number | null | undefined
    if (element === null || own === undefined || monthsOf(given, own) === null) return null
    const value = { id: 'to-do', ...element, [given.on]: printDay(at.day) }
    return { changes: [{ op: 'append', path: row.prefix + given.list, value }], by: printDay(at.day) }
  }
}

export function periodicToJsonLogic(given: Periodic, write: WriteLogic): JsonLogic {
  const own = readLogic(given.ownInterval)
  return {
    if: [
      isUnknownLogic(own), 'cantTell',
      {
        periodicOutcome: [
          entriesLogic(given.list, given.on, given.accepts, write), dateLogic(given.from, write), asOfLogic,
          { if: [{ '===': [own, null] }, given.soft === 'callerNumber' ? given.softMonths : null, own] },
        ],
      },
    ],
  }
}

/** The operation `periodicOutcome` of the JSON Logic that `periodicToJsonLogic` writes. */
export function periodicOutcome(pairs: unknown, from: string | null, asOf: string, months: number | null): Outcome {
  const at = toMoment(asOf)
  const entries = at === undefined ? lacking([]) : entriesFromPairs(pairs, 'day', at)
  if (at === undefined || isUnknown(entries)) return 'cantTell'
  return judgePeriodic('', '', entries, dateFromLogic(from), months, at).outcome
}

function monthsOf(given: Periodic, own: number | null): number | null {
  return own ?? (given.soft === 'callerNumber' ? given.softMonths : null)
}

function judgePeriodic(list: string, interval: string, entries: readonly Entry[], start: DateValue, months: number | null, at: Moment): Verdict {
  const sure = sureDays(entries)
  const doubts = doubtsOf(entries)
  if (months === null) return judgeWithoutNumber(list, interval, sure, doubts, start, at)
  const settle = (days: readonly number[]): Verdict => {
    const newest = days.at(-1)
    const next = newest === undefined ? Number.NEGATIVE_INFINITY : addMonths(newest, months)
    if (newest !== undefined && next >= at.day) return passed([reason('doneOn', { list, on: printDay(newest) })], printDay(next))
    if (isUnknown(start)) return start
    if (start === null) return inapplicable([reason('noEvent', { path: list })])
    // an act from before the duty does not shorten its first interval
    const last = Math.max(next, addMonths(start, months))
    const due = printDay(last)
    if (last >= at.day) return inapplicable([reason('notYetDue', { due })], due)
    return failed([newest === undefined ? reason('neverHeld', { list, due }) : reason('overdue', { list, last: printDay(newest), due })], due)
  }
  const verdict = settle(sure)
  if (verdict.outcome === 'cantTell') return doubts.length > 0 ? merge('cantTell', [verdict, ...doubts]) : verdict
  return doubts.length > 0 && settle(possibleDays(entries, at.day)).outcome !== verdict.outcome ? merge('cantTell', doubts) : verdict
}

/** Acts before the duty began do not show that it is met; they only leave it open. */
function judgeWithoutNumber(list: string, interval: string, sure: readonly number[], doubts: readonly Verdict[], start: DateValue, at: Moment): Verdict {
  if (isUnknown(start)) return merge('cantTell', [start, ...doubts])
  if (start === null) return inapplicable([reason('noEvent', { path: list })])
  if (start >= at.day) return inapplicable([reason('notYetDue', { due: printDay(start) })], printDay(start))
  const last = sure.at(-1)
  // several on one day are one occasion
  const within = new Set(sure.filter((day) => day >= start))
  if (within.size >= 2 && last !== undefined) return passed([reason('doneOn', { list, on: printDay(last) })], null, ['timelinessNotMeasured'])
  if (doubts.length > 0) return merge('cantTell', doubts)
  if (last === undefined) return failed([reason('neverHeld', { list, due: null })])
  const found = within.size === 1 ? reason('doneOnce', { list, on: printDay(last) }) : reason('doneOn', { list, on: printDay(last) })
  return undecided([reason('needsJudgement', { path: interval }), found])
}
