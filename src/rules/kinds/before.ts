import { naming } from '../asked'
import type { Compiler, Cure, DateOperand, Evaluate, Row } from '../compiler'
import { isUnknown, pathOfDate, printDay } from '../compiler'
import { dateReader } from '../date-reader'
import type { DatedList, DatedListPath, Entry } from '../dated-list'
import { entriesFromPairs, entriesJudge } from '../dated-list'
import { exampleElement } from '../example-element'
import type { JsonLogic, WriteLogic } from '../json-logic'
import { asOfLogic, dateLogic, entriesLogic, unknownMarker } from '../json-logic'
import type { Outcome } from '../outcome'
import type { Parameter } from '../parameter'
import { parameterReference } from '../parameter'
import { reason } from '../reason'
import type { Referenced } from '../reference'
import type { Rule } from '../rule'
import { refuse, rule } from '../rule'
import type { Moment } from '../time/civil-date'
import { toEpochDay, toMoment } from '../time/civil-date'
import type { WorkingDayCalendar, WorkingDayCount } from '../time/working-days'
import { addWorkingDays, workingDaysBefore } from '../time/working-days'
import type { Verdict } from '../verdict'
import { failed, inapplicable, merge, passed, undecided } from '../verdict'

/** What an act on the very day of the event means, where no working days are asked for. */
export type SameDay = 'unknown' | 'counts' | 'doesNotCount'

/** What `before` is told. */
export interface BeforeOptions<L extends string = string, E extends string = string, P extends string = string> extends DatedList<L, E> {
  /** The day of the event; it may lie ahead where it is planned. */
  readonly event: DateOperand<P>
  /** How many working days before; left out, any earlier day will do. */
  readonly workingDays?: Parameter
  /** How working days are counted. */
  readonly count: Referenced<WorkingDayCount>
  readonly sameDay: Referenced<SameDay>
}

/** Data of `before`, after resolving. */
export interface Before extends DatedList {
  readonly kind: 'before'
  readonly event: DateOperand
  readonly workingDays: number
  readonly count: WorkingDayCount
  readonly sameDay: SameDay
}

/**
 * An act is done before an event, or so many working days before it.
 *
 * For 签订前, 前二十个工作日. Nearest neighbours: `precedes`, for an act that is one fact; `within`, for hours after an event; `validFor`, where the act
 * must also be young enough.
 *
 * - passed: an act lies on or before the last day for it (`doneOn`).
 * - failed: `notBeforeEvent`, the last day has gone by without one; also while the event itself still lies ahead;
 *   `didNotCount` names acts that almost counted.
 * - inapplicable: `notYetDue` with the last day (acts that almost counted follow); `noEvent`, there is and will be none.
 * - cantTell: `missing`; `calendarDoesNotCover` where the count needs a year without a notice and no act decides it either way;
 *   `sameDayOrderUnknown` for an act on the event's own day.
 *
 * @param options - `list`, `on`, `accepts`, `event`, `workingDays`, `count`, `sameDay`.
 * @throws TypeError where the working days are not a positive whole number.
 * @example
 * ```ts
 * before({
 *   list: 'priorReports', on: 'submittedOn', event: 'contract.signedOn',
 *   workingDays: twentyDays, count: 'twentieth', sameDay: 'doesNotCount',
 * })
 * ```
 * @category Kinds
 */
export function before<L extends string, E extends string, P extends string>(options: BeforeOptions<L, E, P>): Rule<DatedListPath<L, E> | P> {
  const days = options.workingDays
  if (days !== undefined && (!Number.isInteger(days.value) || days.value < 1)) refuse('before', days.value, 'a whole number of working days')
  return rule({ kind: 'before', ...options, workingDays: days === undefined ? 0 : parameterReference(days) })
}

export function evaluateBefore(given: Before, compiler: Compiler): Evaluate {
  const judged = entriesJudge(given, 'day', compiler)
  const event = dateReader(given.event, compiler)
  return naming(given.list, given.accepts, (row, at) => {
    const day = event(row, at)
    if (isUnknown(day)) return day
    if (day === null) return inapplicable([reason('noEvent', { path: row.prefix + pathOfDate(given.event) })])
    return judged(row, at, (entries) => judgeBefore(given, row.prefix, entries, day, at, compiler.calendar))
  })
}

/** While the event lies ahead: the act today, and the event put off to the first day that leaves enough time. */
export function cureBefore(given: Before, compiler: Compiler): Cure {
  const event = dateReader(given.event, compiler)
  const element = exampleElement(given.accepts)
  const plannedPath = planReader(given.event, compiler)
  return (row, at) => {
    const day = event(row, at)
    if (element === null || typeof day !== 'number' || day <= at.day) return null
    const plan = plannedPath(row, at)
    const first = firstEvent(given, at.day, compiler.calendar)
    if (plan === null || first === null) return null
    const act = { id: 'to-do', ...element, [given.on]: printDay(at.day) }
    return {
      changes: [
        { op: 'append', path: row.prefix + given.list, value: act },
        { op: 'set', path: row.prefix + plan, value: printDay(Math.max(first, day)) },
      ],
      by: printDay(at.day),
    }
  }
}

export function beforeToJsonLogic(given: Before, write: WriteLogic): JsonLogic {
  const { workingDays, count, sameDay } = given
  return {
    beforeOutcome: [entriesLogic(given.list, given.on, given.accepts, write), dateLogic(given.event, write), asOfLogic, workingDays, count, sameDay],
  }
}

/** The operation `beforeOutcome` of the JSON Logic that `beforeToJsonLogic` writes, over a calendar. */
export function beforeOutcome(
  calendar: WorkingDayCalendar,
  pairs: unknown, event: string | null, asOf: string, workingDays: number, count: WorkingDayCount, sameDay: SameDay,
): Outcome {
  const at = toMoment(asOf)
  if (at === undefined || event === unknownMarker) return 'cantTell'
  if (event === null) return 'inapplicable'
  const day = toEpochDay(event)
  const entries = entriesFromPairs(pairs, 'day', at)
  if (day === undefined || isUnknown(entries)) return 'cantTell'
  return judgeBefore({ list: '', workingDays, count, sameDay }, '', entries, day, at, calendar).outcome
}

type Terms = Pick<Before, 'list' | 'workingDays' | 'count' | 'sameDay'>

/** Judges the acts, of `before` or the one of `precedes`, against the day of the event. */
export function judgeBefore(given: Terms, prefix: string, entries: readonly Entry[], event: number, at: Moment, calendar: WorkingDayCalendar): Verdict {
  const list = prefix + given.list
  const dayBefore = given.sameDay === 'counts' ? event : event - 1
  const { earliest, latest } =
    given.workingDays === 0 ? { earliest: dayBefore, latest: dayBefore } : workingDaysBefore(event, given.workingDays, given.count, calendar)
  const sure = entries.flatMap((entry) => (entry.doubt === null && entry.when !== undefined ? [entry.when] : []))
  const first = sure.length === 0 ? undefined : Math.min(...sure)
  if (first !== undefined && first <= earliest) return passed([reason('doneOn', { list, on: printDay(first) })])
  const orderUnknown = given.workingDays === 0 && given.sameDay === 'unknown'
  const possible = orderUnknown ? event : latest
  const doubts = entries.flatMap((entry) => (entry.doubt !== null && (entry.when ?? possible) <= possible ? [entry.doubt] : []))
  if (orderUnknown && (sure.includes(event) || (at.day === event && entries.length === doubts.length))) {
    doubts.push(undecided([reason('sameDayOrderUnknown', { path: list, on: printDay(event) })]))
  }
  const uncovered = undecided([reason('calendarDoesNotCover', { from: boundOf(earliest, at), to: printDay(event) })])
  if (first !== undefined && first <= latest) doubts.push(uncovered)
  if (doubts.length > 0) return merge('cantTell', doubts)
  if (at.day <= earliest) {
    const due = printDay(orderUnknown ? event : earliest)
    return inapplicable([reason('notYetDue', { due })], due)
  }
  if (at.day <= latest && latest !== earliest) return uncovered
  const deadline = printDay(latest)
  return failed([reason('notBeforeEvent', { list, event: printDay(event), deadline })], deadline)
}

function boundOf(earliest: number, at: Moment): string {
  return printDay(Number.isFinite(earliest) ? earliest : at.day)
}

/** Compiles a date operand to the path of the plan that its day comes from, `null` where it comes from none. */
function planReader(operand: DateOperand, compiler: Compiler): (row: Row, at: Moment) => string | null {
  if (typeof operand === 'string' || 'date' in operand || 'earliestOf' in operand) return () => null
  if ('planned' in operand) return () => operand.planned
  const whole = dateReader(operand, compiler)
  const parts = ('firstOf' in operand ? operand.firstOf : operand.latestOf).map((part) => ({
    read: dateReader(part, compiler),
    plan: planReader(part, compiler),
  }))
  return (row, at) => {
    const day = whole(row, at)
    for (const { read, plan } of parts) {
      const path = read(row, at) === day ? plan(row, at) : null
      if (path !== null) return path
    }
    return null
  }
}

function firstEvent(given: Before, act: number, calendar: WorkingDayCalendar): number | null {
  if (given.workingDays === 0) return act + 1
  const needed = given.count === 'clear' ? given.workingDays + 1 : given.workingDays
  // one step more where the act falls on a day off, which the count back passes over
  for (const steps of [needed, needed + 1]) {
    const { latest } = addWorkingDays(act, steps, calendar)
    if (Number.isFinite(latest) && workingDaysBefore(latest, given.workingDays, given.count, calendar).earliest >= act) return latest
  }
  return null
}
