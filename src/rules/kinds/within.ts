import { naming } from '../asked'
import type { Compiler, Cure, Evaluate } from '../compiler'
import { isUnknown, unknownFact } from '../compiler'
import type { DatedList, DatedListPath, Entry } from '../dated-list'
import { entriesFromPairs, entriesJudge } from '../dated-list'
import type { JsonLogic, WriteLogic } from '../json-logic'
import { asOfLogic, entriesLogic, isUnknownLogic, readLogic, unknownMarker } from '../json-logic'
import type { LimitOperand } from '../limit'
import { limitData } from '../limit'
import type { Outcome } from '../outcome'
import { reason } from '../reason'
import type { Rule } from '../rule'
import { rule } from '../rule'
import type { Moment } from '../time/civil-date'
import { fromEpochMillisecond, toEpochMillisecond, toMoment } from '../time/civil-date'
import type { Verdict } from '../verdict'
import { failed, inapplicable, merge, passed, undecided } from '../verdict'

/** What `within` is told. */
export interface WithinOptions<L extends string = string, E extends string = string, P extends string = string> extends DatedList<L, E> {
  /** The instant from which the hours run. */
  readonly from: P
  /** The hours: a parameter, or `{ path }` of a number recorded for this target. */
  readonly hours: LimitOperand<P>
}

/** Data of `within`, after resolving. */
export interface Within extends DatedList {
  readonly kind: 'within'
  readonly from: string
  readonly hours: number | { readonly path: string }
}

const hour = 3_600_000

/**
 * An act is done within so many hours of an instant, the last second included.
 *
 * For 在24小时内. Nearest neighbours: `before`, for days before an event; `prompt` for 及时 without a number.
 *
 * - passed: an act lies at or before the deadline (`doneOn`).
 * - failed: `notWithin`, the deadline has gone by, or the first act came after it; `didNotCount` names acts that almost counted.
 * - inapplicable: `notYetDue` with the deadline (acts that almost counted follow); `noEvent` where the instant lies ahead, or it or the hours are `null`.
 * - cantTell: `missing`; `contradiction` where the only act in time comes before the instant itself, and so cannot be an act on it.
 *
 * @param options - `list`, `on` (key of the act's instant), `accepts`, `from`, `hours`.
 * @example
 * ```ts
 * within({ list: 'reports', on: 'at', from: 'occurredAt', hours: dayAndNight })
 * ```
 * @category Kinds
 */
export function within<L extends string, E extends string, P extends string>(options: WithinOptions<L, E, P>): Rule<DatedListPath<L, E> | P> {
  return rule({ kind: 'within', ...options, hours: limitData('within', options.hours) })
}

export function evaluateWithin(given: Within, compiler: Compiler): Evaluate {
  const judged = entriesJudge(given, 'instant', compiler)
  const from = compiler.instant(given.from)
  const hours = typeof given.hours === 'number' ? null : compiler.value(given.hours.path)
  return naming(given.list, given.accepts, (row, at) => {
    const start = row.values[from.index] as number | null | undefined
    if (start === undefined) return unknownFact(row, from)
    const limit = hours === null ? (given.hours as number) : (row.values[hours.index] as number | null | undefined)
    if (limit === undefined && hours !== null) return unknownFact(row, hours)
    if (start === null || start > at.end || limit === null || limit === undefined) return inapplicable([reason('noEvent', { path: row.prefix + given.from })])
    return judged(row, at, (entries) => judgeWithin(row.prefix + given.list, given.on, entries, start, limit, at))
  })
}

/** A deadline in hours that has gone by cannot be met any more. */
export function cureWithin(): Cure {
  return () => null
}

export function withinToJsonLogic(given: Within, write: WriteLogic): JsonLogic {
  const hours = typeof given.hours === 'number' ? given.hours : readLogic(given.hours.path)
  const from = readLogic(given.from)
  return {
    if: [
      { or: [isUnknownLogic(from), isUnknownLogic(hours)] }, 'cantTell',
      { withinOutcome: [entriesLogic(given.list, given.on, given.accepts, write), from, asOfLogic, hours] },
    ],
  }
}

/** The operation `withinOutcome` of the JSON Logic that `withinToJsonLogic` writes. */
export function withinOutcome(pairs: unknown, from: string | null, asOf: string, hours: number | null): Outcome {
  const at = toMoment(asOf)
  if (at === undefined) return 'cantTell'
  if (from === null || hours === null) return 'inapplicable'
  const start = from === unknownMarker ? undefined : toEpochMillisecond(from)
  if (start !== undefined && start > at.end) return 'inapplicable'
  const entries = entriesFromPairs(pairs, 'instant', at)
  return start === undefined || isUnknown(entries) ? 'cantTell' : judgeWithin('', '', entries, start, hours, at).outcome
}

function judgeWithin(list: string, on: string, acts: readonly Entry[], start: number, hours: number, at: Moment): Verdict {
  const entries = acts.map((act): Entry => {
    if (act.doubt !== null || act.when === undefined || act.when >= start) return act
    return { ...act, doubt: undecided([reason('contradiction', { path: `${act.row?.prefix ?? ''}${on}` })]) }
  })
  // a fraction of an hour need not be a whole number of milliseconds
  const deadline = start + Math.round(hours * hour)
  const due = fromEpochMillisecond(deadline)
  const sure = entries.flatMap((entry) => (entry.doubt === null && entry.when !== undefined ? [entry.when] : []))
  const first = sure.length === 0 ? null : Math.min(...sure)
  if (first !== null && first <= deadline) return passed([reason('doneOn', { list, on: fromEpochMillisecond(first) })])
  // an act that came too late decides as well, as long as the deadline may still lie ahead
  const decisive = first === null && at.start <= deadline ? Number.POSITIVE_INFINITY : deadline
  const doubts = entries.flatMap((entry) => (entry.doubt !== null && (entry.when ?? deadline) <= decisive ? [entry.doubt] : []))
  if (doubts.length > 0) return merge('cantTell', doubts)
  if (first === null && at.start <= deadline) return inapplicable([reason('notYetDue', { due })], due)
  const found = { list, from: fromEpochMillisecond(start), deadline: due, first: first === null ? null : fromEpochMillisecond(first) }
  return failed([reason('notWithin', found)], due)
}
