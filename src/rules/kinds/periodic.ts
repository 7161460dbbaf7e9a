import type { Compiler, Cure, DateOperand, DateValue, Evaluate } from '../compiler'
import { dateReader, isUnknown, printDay, unknownFact } from '../compiler'
import type { DatedList, DatedListPath, Entry } from '../dated-list'
import { doubtsOf, entriesFromPairs, entriesReader, possibleDays, sureDays } from '../dated-list'
import { exampleElement } from '../example-element'
import { softReading } from '../general-readings'
import type { JsonLogic, WriteLogic } from '../json-logic'
import { asOfLogic, dateLogic, entriesLogic, isUnknownLogic, readLogic, unknownMarker } from '../json-logic'
import type { Outcome } from '../outcome'
import { parameterReference } from '../parameter'
import { choiceOf } from '../reading'
import { reason } from '../reason'
import type { Rule } from '../rule'
import { rule } from '../rule'
import { softIntervalMonths } from '../soft-parameters'
import type { Moment } from '../time/civil-date'
import { toEpochDay, toMoment } from '../time/civil-date'
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
 * - passed: within the own interval (`doneOn`, next day due); without one, done at least twice, marked `timelinessNotMeasured`.
 * - failed: `overdue` against the own interval; `neverHeld`, never done though the duty has run.
 * - inapplicable: `notYetDue`, the duty begins today or the own interval still runs; `noEvent`.
 * - cantTell: `missing`; `needsJudgement` with `doneOnce`, once is not yet regular.
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
  return (row, at) => {
    const own = row.values[interval.index] as number | null | undefined
    const entries = read(row, at)
    if (own === undefined) return merge('cantTell', [unknownFact(row, interval), ...(isUnknown(entries) ? [entries] : [])])
    if (isUnknown(entries)) return entries
    return judgePeriodic(row.prefix + given.list, row.prefix + given.ownInterval, entries, from(row, at), monthsOf(given, own), at)
  }
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
          entriesLogic(given.list, given.on, given.accepts, write), dateLogic(given.from), asOfLogic,
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
  const start = from === null ? null : from === unknownMarker ? lacking([]) : (toEpochDay(from) ?? lacking([]))
  return judgePeriodic('', '', entries, start, months, at).outcome
}

function monthsOf(given: Periodic, own: number | null): number | null {
  return own ?? (given.soft === 'callerNumber' ? given.softMonths : null)
}

function judgePeriodic(list: string, interval: string, entries: readonly Entry[], start: DateValue, months: number | null, at: Moment): Verdict {
  const sure = sureDays(entries)
  const doubts = doubtsOf(entries)
  const last = sure.at(-1)
  if (months !== null) {
    const settle = (days: readonly number[], from: number | null): Verdict => {
      const newest = days.at(-1)
      if (newest === undefined && from === null) return inapplicable([reason('noEvent', { path: list })])
      const base = newest ?? from ?? at.day
      const due = printDay(addMonths(base, months))
      if (addMonths(base, months) >= at.day) {
        return newest === undefined ? inapplicable([reason('notYetDue', { due })], due) : passed([reason('doneOn', { list, on: printDay(newest) })], due)
      }
      return failed([newest === undefined ? reason('neverHeld', { list, due }) : reason('overdue', { list, last: printDay(newest), due })], due)
    }
    if (last === undefined && isUnknown(start)) return merge('cantTell', [start, ...doubts])
    const from = isUnknown(start) ? null : start
    const verdict = settle(sure, from)
    return doubts.length > 0 && settle(possibleDays(entries, at.day), from).outcome !== verdict.outcome ? merge('cantTell', doubts) : verdict
  }
  if (sure.length >= 2 && last !== undefined) return passed([reason('doneOn', { list, on: printDay(last) })], null, ['timelinessNotMeasured'])
  if (doubts.length > 0) return merge('cantTell', doubts)
  if (last !== undefined) return undecided([reason('needsJudgement', { path: interval }), reason('doneOnce', { list, on: printDay(last) })])
  if (isUnknown(start)) return start
  if (start === null) return inapplicable([reason('noEvent', { path: list })])
  if (start >= at.day) return inapplicable([reason('notYetDue', { due: printDay(start) })], printDay(start))
  return failed([reason('neverHeld', { list, due: null })])
}
