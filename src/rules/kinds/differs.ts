import type { Compiler, Cure, Evaluate } from '../compiler'
import { unknownFact } from '../compiler'
import type { JsonLogic } from '../json-logic'
import { isUnknownLogic, readLogic } from '../json-logic'
import { reason } from '../reason'
import type { Rule } from '../rule'
import { rule } from '../rule'
import { failed, plainlyPassed } from '../verdict'

/** Data of `differs`. */
export interface Differs {
  readonly kind: 'differs'
  readonly path: string
  readonly other: string
}

/**
 * Two facts are not the same.
 *
 * For wording that asks for a difference (差异化) or for the separation of two roles. Nearest neighbour: `not(equals(...))`, where one side is fixed.
 *
 * - passed: the values differ, one of them being `null` included.
 * - failed: `notDifferent`.
 * - cantTell: `missing`, one of the two is left out.
 *
 * @param path - A scalar fact.
 * @param other - Another scalar fact of the same target or element.
 * @example
 * ```ts
 * some('grading.controls', differs('important', 'general'))
 * ```
 * @category Kinds
 */
export function differs<P extends string>(path: P, other: P): Rule<P> {
  return rule<P>({ kind: 'differs', path, other } satisfies Differs)
}

export function evaluateDiffers(given: Differs, compiler: Compiler): Evaluate {
  const left = compiler.value(given.path)
  const right = compiler.value(given.other)
  return (row) => {
    const value = row.values[left.index]
    if (value === undefined) return unknownFact(row, left)
    const other = row.values[right.index]
    if (other === undefined) return unknownFact(row, right)
    return value === other
      ? failed([reason('notDifferent', { path: row.prefix + given.path, other: row.prefix + given.other, value })])
      : plainlyPassed
  }
}

/** What the difference should be is for the institution to decide. */
export function cureDiffers(): Cure {
  return () => null
}

export function differsToJsonLogic(given: Differs): JsonLogic {
  const left = readLogic(given.path)
  const right = readLogic(given.other)
  return { if: [{ or: [isUnknownLogic(left), isUnknownLogic(right)] }, 'cantTell', { '!==': [left, right] }, 'passed', 'failed'] }
}
