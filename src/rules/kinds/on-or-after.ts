import { askedOf } from '../asked'
import type { Compiler, Cure, DateOperand, Evaluate } from '../compiler'
import { isUnknown, pathOfDate, printDay } from '../compiler'
import { dateReader } from '../date-reader'
import type { JsonLogic, WriteLogic } from '../json-logic'
import { dateLogic, isUnknownLogic } from '../json-logic'
import { reason } from '../reason'
import type { Rule } from '../rule'
import { rule } from '../rule'
import { failed, plainlyPassed } from '../verdict'

/** Data of `onOrAfter`. */
export interface OnOrAfter {
  readonly kind: 'onOrAfter'
  readonly date: DateOperand
  readonly limit: DateOperand
}

/**
 * A day is the limit or later.
 *
 * For what a document reaches in time (a contract signed since it binds). Nearest neighbour: `during`, for states with a beginning and an end.
 *
 * - passed: the day is the limit or after it.
 * - failed: `earlierThan`; also where there is no such day, or it lies after the day assessed and so has not happened; `noDay`, there is
 *   no limit yet.
 * - cantTell: `missing`, the day or the limit is left out.
 *
 * @param date - The day.
 * @param limit - The first day that counts; none (`null`) never counts.
 * @example
 * ```ts
 * onOrAfter('contract.signedOn', { date: '2021-12-30' })
 * ```
 * @category Kinds
 */
export function onOrAfter<P extends string>(date: DateOperand<P>, limit: DateOperand<P>): Rule<P> {
  return rule<P>({ kind: 'onOrAfter', date, limit } satisfies OnOrAfter)
}

export function evaluateOnOrAfter(given: OnOrAfter, compiler: Compiler): Evaluate {
  const date = dateReader(given.date, compiler)
  const limit = dateReader(given.limit, compiler)
  const parts = partsOf(given.date).map((part) => ({ path: pathOfDate(part), read: dateReader(part, compiler) }))
  const asked = typeof given.limit === 'object' && 'earliestOf' in given.limit ? askedOf(given.limit.accepts) : undefined
  return (row, at) => {
    const day = date(row, at)
    if (isUnknown(day)) return day
    const first = limit(row, at)
    if (isUnknown(first)) return first
    if (day !== null && first !== null && day >= first) return plainlyPassed
    if (first === null) {
      const by = day === null ? null : printDay(day)
      return failed([reason('noDay', { path: row.prefix + pathOfDate(given.limit), by, ...(asked !== undefined && { of: asked }) })])
    }
    // the day that is said and its path are those of one part, also where its day lies before those that the operand admits
    const days = parts.map(({ path, read }) => ({ path: row.prefix + path, value: read(row, at) }))
    const found = days.find(({ value }) => (day === null ? typeof value === 'number' : value === day)) ?? { path: row.prefix + pathOfDate(given.date), value: day }
    const value = typeof found.value === 'number' ? printDay(found.value) : null
    return failed([reason('earlierThan', { path: found.path, value, limit: printDay(first) })])
  }
}

function partsOf(operand: DateOperand): readonly DateOperand[] {
  return typeof operand === 'object' && 'firstOf' in operand ? operand.firstOf.flatMap(partsOf) : [operand]
}

/** A day that has passed cannot be moved. */
export function cureOnOrAfter(): Cure {
  return () => null
}

export function onOrAfterToJsonLogic(given: OnOrAfter, write: WriteLogic): JsonLogic {
  const current = { var: 'current' }
  const accumulator = { var: 'accumulator' }
  // the accumulator is first the text 'start', then the day, then the outcome
  return {
    reduce: [
      [dateLogic(given.date, write), dateLogic(given.limit, write)],
      {
        if: [
          { '===': [accumulator, 'start'] }, current,
          { or: [isUnknownLogic(accumulator), isUnknownLogic(current)] }, 'cantTell',
          { or: [{ '===': [accumulator, null] }, { '===': [current, null] }] }, 'failed',
          { '>=': [accumulator, current] }, 'passed',
          'failed',
        ],
      },
      'start',
    ],
  }
}

