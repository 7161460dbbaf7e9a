import type { Compiler, Cure, Evaluate } from '../compiler'
import { printDay, unknownFact } from '../compiler'
import type { JsonLogic } from '../json-logic'
import { asOfDayLogic, isUnknownLogic, readLogic } from '../json-logic'
import { reason } from '../reason'
import type { Rule } from '../rule'
import { rule } from '../rule'
import { failed, merge, passed, plainlyPassed } from '../verdict'

/** Data of `during`. */
export interface During {
  readonly kind: 'during'
  /** Path of its first day; `null` here where only the end matters. */
  readonly since: string | null
  readonly until: string
  /** What a day left out means. */
  readonly undated: 'holds' | 'unknown'
}

/**
 * A dated state holds on the day assessed, its first and last day included.
 *
 * For arrangements in service, policies in force, bodies and posts. Nearest neighbour: `onOrAfter`, for a single day.
 *
 * - passed: the day lies in the state; a last day of `null` is open. Where a day is left out the state counts as holding, marked
 *   `undated`, unless `undated` is `unknown`.
 * - failed: `stateNotHolding`, it has not begun (a first day of `null`: it never has) or is over.
 * - cantTell: `contradiction`; `missing` where `undated` is `unknown`.
 *
 * @param since - Day on which the state began; `null` where only its end matters.
 * @param until - Last day of the state.
 * @param undated - `holds` (left out) for conditions; `unknown` where the state itself is the duty, so that a date given later cannot
 *   turn passed into failed.
 * @example
 * ```ts
 * during('service.startedOn', 'service.endedOn')
 * ```
 * @category Kinds
 */
export function during<P extends string>(since: P | null, until: P, undated: During['undated'] = 'holds'): Rule<P> {
  return rule<P>({ kind: 'during', since, until, undated } satisfies During)
}

export function evaluateDuring(given: During, compiler: Compiler): Evaluate {
  const since = given.since === null ? null : compiler.day(given.since)
  const until = compiler.day(given.until)
  return (row, at) => {
    const begun = since === null ? Number.NEGATIVE_INFINITY : (row.values[since.index] as number | null | undefined)
    const ended = row.values[until.index] as number | null | undefined
    if (since !== null && begun === undefined && row.contradictions.includes(since.path)) return unknownFact(row, since)
    if (ended === undefined && row.contradictions.includes(given.until)) return unknownFact(row, until)
    if (begun === null) return failed([reason('stateNotHolding', { path: row.prefix + (given.since ?? given.until), since: null, until: null })])
    if (given.undated === 'unknown' && (begun === undefined || ended === undefined)) {
      const notHolding = (begun !== undefined && begun > at.day) || (typeof ended === 'number' && ended < at.day)
      if (!notHolding) return merge('cantTell', [...(begun === undefined && since !== null ? [unknownFact(row, since)] : []), ...(ended === undefined ? [unknownFact(row, until)] : [])])
    }
    const holds = (begun === undefined || begun <= at.day) && (ended === undefined || ended === null || ended >= at.day)
    if (holds) return begun === undefined || ended === undefined ? passed([], null, ['undated']) : plainlyPassed
    const days = { since: begun === undefined || since === null ? null : printDay(begun), until: ended == null ? null : printDay(ended) }
    return failed([reason('stateNotHolding', { path: row.prefix + (given.since ?? given.until), ...days })])
  }
}

/** A state cannot be made to have held. */
export function cureDuring(): Cure {
  return () => null
}

export function duringToJsonLogic(given: During): JsonLogic {
  const asOf = asOfDayLogic
  const begins = given.since === null ? [] : [given.since]
  const isNone = (path: string): JsonLogic => ({ '===': [readLogic(path), null] })
  const isLeftOut = (path: string): JsonLogic => isUnknownLogic(readLogic(path))
  const ends = [given.until]
  return {
    if: [
      { or: [isUnknownLogic(asOf), ...[...begins, ...ends].map((path) => ({ in: [path, { var: ['contradictions', []] }] }))] },
      'cantTell',
      {
        or: [
          ...begins.map((path) => ({ if: [isLeftOut(path), false, isNone(path), true, { '>': [readLogic(path), asOf] }] })),
          ...ends.map((path) => ({ if: [isLeftOut(path), false, isNone(path), false, { '<': [readLogic(path), asOf] }] })),
        ],
      },
      'failed',
      ...(given.undated === 'unknown' ? [{ or: [...begins, ...ends].map(isLeftOut) }, 'cantTell'] : []),
      'passed',
    ],
  }
}
