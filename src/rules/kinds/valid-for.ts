import { naming } from '../asked'
import type { Compiler, Cure, DateOperand, Evaluate, Row } from '../compiler'
import { isUnknown, pathOfDate, printDay } from '../compiler'
import { dateReader } from '../date-reader'
import type { DatedList, DatedListPath, Entry } from '../dated-list'
import { entriesFromPairs, entriesReader } from '../dated-list'
import { yearsReading } from '../general-readings'
import type { JsonLogic, WriteLogic } from '../json-logic'
import { asOfLogic, dateLogic, entriesLogic, unknownMarker } from '../json-logic'
import type { Outcome } from '../outcome'
import type { Parameter } from '../parameter'
import { parameterReference } from '../parameter'
import { choiceOf } from '../reading'
import { reason } from '../reason'
import type { Referenced } from '../reference'
import type { Rule } from '../rule'
import { rule } from '../rule'
import type { Moment } from '../time/civil-date'
import { toEpochDay, toMoment } from '../time/civil-date'
import type { YearCount } from '../time/years'
import { addYears } from '../time/years'
import type { Verdict } from '../verdict'
import { failed, inapplicable, lacking, merge, passed, undecided } from '../verdict'
import type { SameDay } from './before'
import { disjunction } from './any-of'

/** What `validFor` is told. */
export interface ValidForOptions<
  L extends string = string, E extends string = string, P extends string = string, C extends string = string, D extends string = string,
> extends DatedList<L, E> {
  /** The day on which the result must be valid. */
  readonly event: DateOperand<P>
  /** For how many years a result is valid. */
  readonly years: Parameter
  /** Changes since the act that end its validity. */
  readonly endedBy: DatedList<C, D>
  readonly sameDay: Referenced<SameDay>
}

/** Data of `validFor`, after resolving. */
export interface ValidFor extends DatedList {
  readonly kind: 'validFor'
  readonly event: DateOperand
  readonly years: number
  readonly endedBy: DatedList
  readonly sameDay: SameDay
  readonly count: YearCount
}

/**
 * The result of an earlier act is still valid on the day of an event: not too old, and not ended by a change since.
 *
 * For 一年内有效. Nearest neighbours: `before`, which asks only that the act came first; `recurring`, for a cadence.
 *
 * - passed: an act before the event is no older than its validity on that day, that day included, and no change lies between (`doneOn`).
 * - failed: `expired` or `endedByChange`, for every act there is.
 * - inapplicable: `nothingToJudge`, there is no act before the event; `notYetDue`, the event lies ahead or is today and a new act can still be done;
 *   `noEvent`.
 * - cantTell: `missing`; `sameDayOrderUnknown`, the act or the change fell on the event's (or the act's) own day.
 *
 * @param options - `list`, `on`, `accepts`, `event`, `years`, `endedBy`, `sameDay`.
 * @example
 * ```ts
 * validFor({
 *   list: 'dueDiligence', on: 'completedOn', event: 'contract.signedOn', years: oneYear,
 *   endedBy: { list: 'provider.materialChanges', on: 'on' }, sameDay: 'unknown',
 * })
 * ```
 * @category Kinds
 */
export function validFor<L extends string, E extends string, P extends string, C extends string, D extends string>(
  options: ValidForOptions<L, E, P, C, D>,
): Rule<DatedListPath<L, E> | DatedListPath<C, D> | P> {
  return rule({ kind: 'validFor', ...options, years: parameterReference(options.years), count: choiceOf(yearsReading) })
}

export function evaluateValidFor(given: ValidFor, compiler: Compiler): Evaluate {
  const readActs = entriesReader(given, 'day', compiler)
  const readChanges = entriesReader(given.endedBy, 'day', compiler)
  const event = dateReader(given.event, compiler)
  return naming(given.list, given.accepts, (row: Row, at) => {
    const day = event(row, at)
    if (isUnknown(day)) return day
    if (day === null) return inapplicable([reason('noEvent', { path: row.prefix + pathOfDate(given.event) })])
    const acts = readActs(row, at)
    return isUnknown(acts) ? acts : judgeValidFor(given, row.prefix, acts, readChanges(row, at), day, at)
  })
}

/** What is too old on the day of a signing cannot be made young again. */
export function cureValidFor(): Cure {
  return () => null
}

export function validForToJsonLogic(given: ValidFor, write: WriteLogic): JsonLogic {
  return {
    validForOutcome: [
      entriesLogic(given.list, given.on, given.accepts, write),
      entriesLogic(given.endedBy.list, given.endedBy.on, given.endedBy.accepts, write),
      dateLogic(given.event, write), asOfLogic, given.years, given.count, given.sameDay,
    ],
  }
}

/** The operation `validForOutcome` of the JSON Logic that `validForToJsonLogic` writes. */
export function validForOutcome(
  acts: unknown, changes: unknown, event: string | null, asOf: string, years: number, count: YearCount, sameDay: SameDay,
): Outcome {
  const at = toMoment(asOf)
  if (at === undefined || event === unknownMarker) return 'cantTell'
  if (event === null) return 'inapplicable'
  const day = toEpochDay(event)
  const entries = entriesFromPairs(acts, 'day', at)
  if (day === undefined || isUnknown(entries)) return 'cantTell'
  const given = { list: '', endedBy: { list: '', on: '' }, years, count, sameDay }
  return judgeValidFor(given, '', entries, entriesFromPairs(changes, 'day', at), day, at).outcome
}

type Validity = Pick<ValidFor, 'list' | 'endedBy' | 'years' | 'count' | 'sameDay'>

function judgeValidFor(
  given: Validity, prefix: string, acts: readonly Entry[], changes: Verdict | readonly Entry[], event: number, at: Moment,
): Verdict {
  const list = prefix + given.list
  const last = given.sameDay === 'doesNotCount' ? event - 1 : event
  const newest = Math.min(last, at.day)
  const tooOld = addYears(newest, given.years, given.count) < event
  const candidates = acts.filter((act) => (act.when === undefined ? !tooOld : act.when <= last))
  if (candidates.length === 0) return inapplicable([reason('nothingToJudge', { list })])
  const settled = event >= at.day || candidates.some((act) => act.doubt === null)
  const verdict = disjunction(candidates.map((act) => {
    const judged = judgeAct(given, prefix, act, changes, event)
    // alone, an act that may not count at all cannot fail anything
    return act.doubt !== null && judged.outcome === 'failed' && !settled ? act.doubt : judged
  }))
  if (verdict.outcome !== 'failed' || event < at.day) return verdict
  const due = printDay(event)
  return inapplicable([reason('notYetDue', { due }), ...verdict.reasons], due)
}

function judgeAct(given: Validity, prefix: string, act: Entry, changes: Verdict | readonly Entry[], event: number): Verdict {
  const list = prefix + given.list
  if (act.when === undefined) return act.doubt ?? lacking([])
  const on = act.when
  const validUntil = addYears(on, given.years, given.count)
  if (event > validUntil) {
    return failed([reason('expired', { list, on: printDay(on), validUntil: printDay(validUntil), event: printDay(event) })])
  }
  const unsure: Verdict[] = act.doubt === null ? [] : [act.doubt]
  if (on === event && given.sameDay === 'unknown') unsure.push(undecided([reason('sameDayOrderUnknown', { path: list, on: printDay(on) })]))
  if (isUnknown(changes)) unsure.push(changes)
  else {
    for (const change of changes) {
      const when = change.when
      if (when !== undefined && (when < on || when > event)) continue
      if (change.doubt !== null || when === undefined) unsure.push(change.doubt ?? lacking([]))
      else if (when > on && when < event) {
        return failed([reason('endedByChange', { list, on: printDay(on), change: printDay(when), event: printDay(event) })])
      } else unsure.push(undecided([reason('sameDayOrderUnknown', { path: prefix + given.endedBy.list, on: printDay(when) })]))
    }
  }
  return unsure.length > 0 ? merge('cantTell', unsure) : passed([reason('doneOn', { list, on: printDay(on) })])
}
