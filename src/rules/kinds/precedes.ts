import type { Compiler, Cure, DateOperand, Evaluate } from '../compiler'
import { isUnknown, pathOfDate } from '../compiler'
import { dateReader } from '../date-reader'
import type { Entry } from '../dated-list'
import type { JsonLogic, WriteLogic } from '../json-logic'
import { asOfLogic, dateLogic, readLogic } from '../json-logic'
import { reason } from '../reason'
import type { Referenced } from '../reference'
import type { Rule } from '../rule'
import { rule } from '../rule'
import { inapplicable } from '../verdict'
import type { SameDay } from './before'
import { judgeBefore } from './before'

/** What `precedes` is told. */
export interface PrecedesOptions<P extends string = string> {
  /** Path of the act's day. */
  readonly earlier: P
  /** The day of the event; it may lie ahead where it is planned. */
  readonly later: DateOperand<P>
  readonly sameDay: Referenced<SameDay>
}

/** Data of `precedes`, after resolving. */
export interface Precedes {
  readonly kind: 'precedes'
  readonly earlier: string
  readonly later: DateOperand
  readonly sameDay: SameDay
}

/**
 * An act of which the record holds one day comes before an event.
 *
 * For 事先, 前. Nearest neighbours: `before`, for a list of acts or so many working days; `done`, where no event follows.
 *
 * - passed: the act lies before the event (`doneOn`).
 * - failed: `notBeforeEvent`, the last day has gone by without it.
 * - inapplicable: `notYetDue` with the last day, the act is not done and the event lies ahead; `noEvent`, there is and will be none.
 * - cantTell: `missing`; `sameDayOrderUnknown`, the act is of the event's own day, or that day is assessed and the act not done.
 *
 * @param options - `earlier` (a civil date or an instant; `null` or a day after the one assessed: not done), `later`, `sameDay`.
 * @example
 * ```ts
 * precedes({ earlier: 'assessedOn', later: { firstOf: ['contract.signedOn', planned('contract.plannedSigningOn')] }, sameDay: 'unknown' })
 * ```
 * @category Kinds
 */
export function precedes<P extends string>(options: PrecedesOptions<P>): Rule<P> {
  return rule<P>({ kind: 'precedes', ...options })
}

export function evaluatePrecedes(given: Precedes, compiler: Compiler): Evaluate {
  const earlier = dateReader(given.earlier, compiler)
  const later = dateReader(given.later, compiler)
  const terms = { list: given.earlier, workingDays: 0, count: 'twentieth', sameDay: given.sameDay } as const
  return (row, at) => {
    const event = later(row, at)
    if (isUnknown(event)) return event
    if (event === null) return inapplicable([reason('noEvent', { path: row.prefix + pathOfDate(given.later) })])
    const day = earlier(row, at)
    const known = isUnknown(day) ? { when: undefined, doubt: day } : { when: day ?? undefined, doubt: null }
    const entries: readonly Entry[] = day === null ? [] : [{ id: null, row, ...known }]
    return judgeBefore(terms, row.prefix, entries, event, at, compiler.calendar)
  }
}

/** While the event lies ahead nothing has failed; once it has come, nothing can come before it any more. */
export function curePrecedes(): Cure {
  return () => null
}

export function precedesToJsonLogic(given: Precedes, write: WriteLogic): JsonLogic {
  return { beforeOutcome: [[[readLogic(given.earlier), 'passed']], dateLogic(given.later, write), asOfLogic, 0, 'twentieth', given.sameDay] }
}
