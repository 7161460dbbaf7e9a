import type { Compiler, Cure, Evaluate } from '../compiler'
import { isUnknown, printDay } from '../compiler'
import { dateReader } from '../date-reader'
import type { JsonLogic, WriteLogic } from '../json-logic'
import { dateLogic, isUnknownLogic } from '../json-logic'
import { reason } from '../reason'
import type { Rule } from '../rule'
import { rule } from '../rule'
import { failed, passed } from '../verdict'

/** Data of `done`. */
export interface Done {
  readonly kind: 'done'
  readonly path: string
}

/**
 * An act of which the record holds one day has been done.
 *
 * For duties to do something once (应当制定, 报告, 通知) that are one fact of the target. Nearest neighbours: `once`, for a list of acts; `precedes`, where it
 * must come before an event; `present`, for any value.
 *
 * - passed: the day is the day assessed or earlier (`doneOn`).
 * - failed: `notDone`, the day is `null` or lies after the day assessed.
 * - cantTell: `missing`, the day is left out.
 *
 * @param path - A civil date, or an instant, which stands for its day in China; `null` is known not to be done.
 * @example
 * ```ts
 * done('contract.signedOn')
 * ```
 * @category Kinds
 */
export function done<P extends string>(path: P): Rule<P> {
  return rule<P>({ kind: 'done', path } satisfies Done)
}

export function evaluateDone(given: Done, compiler: Compiler): Evaluate {
  const read = dateReader(given.path, compiler)
  return (row, at) => {
    const day = read(row, at)
    if (isUnknown(day)) return day
    const path = row.prefix + given.path
    return day === null ? failed([reason('notDone', { path })]) : passed([reason('doneOn', { list: path, on: printDay(day) })])
  }
}

/** The act done on the day assessed. */
export function cureDone(given: Done): Cure {
  return (row, at) => {
    const today = printDay(at.day)
    return { changes: [{ op: 'set', path: row.prefix + given.path, value: today }], by: today }
  }
}

export function doneToJsonLogic(given: Done, write: WriteLogic): JsonLogic {
  const current = { var: 'current' }
  return {
    reduce: [[dateLogic(given.path, write)], { if: [isUnknownLogic(current), 'cantTell', { '===': [current, null] }, 'failed', 'passed'] }, null],
  }
}
