import { naming } from '../asked'
import type { Compiler, Cure, DateOperand, DateValue, Evaluate } from '../compiler'
import { isUnknown, printDay } from '../compiler'
import { dateFromLogic, dateReader } from '../date-reader'
import type { DatedList, DatedListPath, Entry } from '../dated-list'
import { doubtsOf, entriesFromPairs, entriesJudge, possibleDays, sureDays } from '../dated-list'
import { exampleElement } from '../example-element'
import { pastGapsReading, yearsReading } from '../general-readings'
import type { JsonLogic, WriteLogic } from '../json-logic'
import { asOfLogic, dateLogic, entriesLogic } from '../json-logic'
import type { Outcome } from '../outcome'
import type { Parameter } from '../parameter'
import { parameterReference } from '../parameter'
import { choiceOf } from '../reading'
import { reason } from '../reason'
import type { Referenced } from '../reference'
import type { Rule } from '../rule'
import { refuse, rule } from '../rule'
import type { Moment } from '../time/civil-date'
import { endOfYear, startOfYear, toMoment, yearOf } from '../time/civil-date'
import type { YearCount } from '../time/years'
import { addYears } from '../time/years'
import type { Verdict } from '../verdict'
import { failed, inapplicable, lacking, merge, passed } from '../verdict'

/** How a cadence runs: from act to act, or in fixed blocks of calendar years. */
export type Rhythm = 'rolling' | 'fixedBlocks'

/** What `recurring` is told. */
export interface RecurringOptions<L extends string = string, E extends string = string, P extends string = string> extends DatedList<L, E> {
  /** The interval in years. */
  readonly every: Parameter
  /** Where the first interval begins: the latest of these days. */
  readonly from: readonly DateOperand<P>[]
  /** How the cadence runs, usually the choice of a reading. */
  readonly rhythm: Referenced<Rhythm>
  /** First calendar year of the first fixed block. */
  readonly blocksFrom: Parameter
}

/** Data of `recurring`, after resolving. */
export interface Recurring extends DatedList {
  readonly kind: 'recurring'
  readonly every: number
  readonly from: readonly DateOperand[]
  readonly rhythm: Rhythm
  readonly blocksFrom: number
  readonly years: YearCount
  readonly pastGaps: 'state' | 'history'
}

/**
 * An act is done at least once in every so many years, over the acts that cover this target.
 *
 * For 每三年, 至少每三年覆盖, 每年至少一次. Nearest neighbours: `periodic` for 定期 without a number; `validFor`, where one act must be young enough on another's day.
 *
 * - passed: an act lies no further back than the interval (`doneOn`, next day due); a closed gap is listed as `missedPeriod`.
 * - failed: `overdue`, or `neverHeld` where there is none; under the reading `pastGaps: history` also a closed gap, `missedPeriod`;
 *   `didNotCount` names acts that almost counted.
 * - inapplicable: `notYetDue`, none is done and the first interval still runs (acts that almost counted follow); `noEvent`, no day to count from and no recent act.
 * - cantTell: `missing`, where the facts left out could decide it.
 *
 * @param options - `list`, `on` (key of the act's day), `accepts` (which acts count), `every`, `from`, `rhythm`, `blocksFrom`.
 * @throws TypeError where `from` is empty or the interval is not a positive whole number.
 * @example
 * ```ts
 * recurring({
 *   list: 'activities', on: 'completedOn', accepts: equals('kind', 'inspection'),
 *   every: years, from: ['service.startedOn'], rhythm: 'rolling', blocksFrom: firstBlockYear,
 * })
 * ```
 * @category Kinds
 */
export function recurring<L extends string, E extends string, P extends string>(
  options: RecurringOptions<L, E, P>,
): Rule<DatedListPath<L, E> | P> {
  if (options.from.length === 0) refuse('recurring', options.from, 'at least one day to count from')
  if (!Number.isInteger(options.every.value) || options.every.value < 1) refuse('recurring', options.every.value, 'a whole number of years')
  return rule({
    kind: 'recurring',
    ...options,
    every: parameterReference(options.every),
    blocksFrom: parameterReference(options.blocksFrom),
    years: choiceOf(yearsReading),
    pastGaps: choiceOf(pastGapsReading),
  })
}

export function evaluateRecurring(given: Recurring, compiler: Compiler): Evaluate {
  const judged = entriesJudge(given, 'day', compiler)
  const start = dateReader({ latestOf: given.from }, compiler)
  return naming(given.list, given.accepts, (row, at) => judged(row, at, (entries) => judgeRecurring(given, row.prefix, entries, start(row, at), at)))
}

/** The act done on the day assessed; where gaps fail even once they are closed, it comes too late. */
export function cureRecurring(given: Recurring): Cure {
  const element = exampleElement(given.accepts)
  return (row, at) => {
    if (element === null || given.pastGaps === 'history') return null
    const value = { id: 'to-do', ...element, [given.on]: printDay(at.day) }
    return { changes: [{ op: 'append', path: row.prefix + given.list, value }], by: printDay(at.day) }
  }
}

export function recurringToJsonLogic(given: Recurring, write: WriteLogic): JsonLogic {
  const { every, rhythm, blocksFrom, years, pastGaps } = given
  return {
    recurringOutcome: [
      entriesLogic(given.list, given.on, given.accepts, write),
      dateLogic({ latestOf: given.from }, write),
      asOfLogic,
      every, rhythm, blocksFrom, years, pastGaps,
    ],
  }
}

/** The operation `recurringOutcome` of the JSON Logic that `recurringToJsonLogic` writes. */
export function recurringOutcome(
  pairs: unknown, from: string | null, asOf: string,
  every: number, rhythm: Rhythm, blocksFrom: number, years: YearCount, pastGaps: 'state' | 'history',
): Outcome {
  const at = toMoment(asOf)
  const entries = at === undefined ? lacking([]) : entriesFromPairs(pairs, 'day', at)
  if (at === undefined || isUnknown(entries)) return 'cantTell'
  return judgeRecurring({ list: '', every, rhythm, blocksFrom, years, pastGaps }, '', entries, dateFromLogic(from), at).outcome
}

interface Settled {
  readonly state: 'passed' | 'open' | 'failed'
  readonly last: number | undefined
  readonly due: number
  readonly gaps: readonly { readonly from: number; readonly until: number }[]
}

type Cadence = Pick<Recurring, 'list' | 'every' | 'rhythm' | 'blocksFrom' | 'years' | 'pastGaps'>

function judgeRecurring(given: Cadence, prefix: string, entries: readonly Entry[], start: DateValue, at: Moment): Verdict {
  const list = prefix + given.list
  const sure = sureDays(entries)
  const doubts = doubtsOf(entries)
  if (typeof start !== 'number') {
    // a recent act settles it, wherever the first interval began
    const recent = (days: readonly number[]): number | undefined =>
      given.rhythm === 'rolling' && given.pastGaps === 'state' ? days.filter((day) => addYears(day, given.every, given.years) >= at.day).at(-1) : undefined
    const last = recent(sure)
    if (last !== undefined) return passed([reason('doneOn', { list, on: printDay(last) })], printDay(addYears(last, given.every, given.years)))
    if (start !== null) return merge('cantTell', [start, ...doubts])
    const open = doubts.length > 0 && recent(possibleDays(entries, at.day)) !== undefined
    return open ? merge('cantTell', doubts) : inapplicable([reason('noEvent', { path: list })])
  }
  const settle = given.rhythm === 'rolling' ? settleRolling : settleBlocks
  const pessimistic = settle(given, sure, start, at)
  if (doubts.length > 0) {
    // an act of unknown day may fill any gap
    const mayFill = given.pastGaps === 'history' && pessimistic.state === 'failed' && entries.some((entry) => entry.when === undefined)
    if (mayFill || settle(given, possibleDays(entries, at.day), start, at).state !== pessimistic.state) return merge('cantTell', doubts)
  }
  const due = printDay(pessimistic.due)
  const gaps = doubts.length > 0 ? [] : pessimistic.gaps.map((gap) => reason('missedPeriod', { list, from: printDay(gap.from), until: printDay(gap.until) }))
  if (pessimistic.state === 'open') return inapplicable([reason('notYetDue', { due })], due)
  if (pessimistic.last === undefined) return failed([reason('neverHeld', { list, due })], due)
  const last = printDay(pessimistic.last)
  if (pessimistic.state === 'passed') return passed([reason('doneOn', { list, on: last }), ...gaps], due)
  const overdue = pessimistic.due < at.day ? [reason('overdue', { list, last, due })] : []
  return failed([...overdue, ...gaps], due)
}

function settleRolling(given: Cadence, days: readonly number[], start: number, at: Moment): Settled {
  const last = days.at(-1)
  const due = addYears(last === undefined ? start : Math.max(last, start), given.every, given.years)
  const gaps: { from: number; until: number }[] = []
  let previous = start
  for (const day of days) {
    if (day < start) continue
    const limit = addYears(previous, given.every, given.years)
    if (day > limit) gaps.push({ from: limit + 1, until: day - 1 })
    previous = day
  }
  const recent = last !== undefined && addYears(last, given.every, given.years) >= at.day
  const state = at.day > due || (given.pastGaps === 'history' && gaps.length > 0) ? 'failed' : recent ? 'passed' : 'open'
  return { state, last, due, gaps }
}

function settleBlocks(given: Cadence, days: readonly number[], start: number, at: Moment): Settled {
  const blockOf = (day: number): number => Math.floor((yearOf(day) - given.blocksFrom) / given.every)
  const firstDay = (block: number): number => startOfYear(given.blocksFrom + block * given.every)
  const lastDay = (block: number): number => endOfYear(given.blocksFrom + (block + 1) * given.every - 1)
  const first = firstDay(blockOf(start)) >= start ? blockOf(start) : blockOf(start) + 1
  const current = blockOf(at.day)
  const done = new Set(days.filter((day) => day >= start).map(blockOf))
  const last = days.at(-1)
  const latest = last === undefined ? Number.NEGATIVE_INFINITY : blockOf(last)
  const gaps: { from: number; until: number }[] = []
  for (let block = first; block < current; block += 1) {
    if (!done.has(block) && latest > block) gaps.push({ from: firstDay(block), until: lastDay(block) })
  }
  const closedGapFails = given.pastGaps === 'history' && gaps.length > 0
  if (done.has(current)) return { state: closedGapFails ? 'failed' : 'passed', last, due: lastDay(Math.max(current + 1, first)), gaps }
  const missed = current > first && !done.has(current - 1)
  return { state: missed || closedGapFails ? 'failed' : 'open', last, due: lastDay(missed ? current - 1 : Math.max(current, first)), gaps }
}
