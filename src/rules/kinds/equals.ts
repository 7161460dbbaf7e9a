import type { Compiler, Cure, Evaluate } from '../compiler'
import { unknownFact } from '../compiler'
import type { JsonLogic } from '../json-logic'
import { judgeLogic, readLogic } from '../json-logic'
import { reason } from '../reason'
import type { Rule } from '../rule'
import { rule } from '../rule'
import { failed, plainlyPassed } from '../verdict'

/** Data of `equals`. */
export interface Equals {
  readonly kind: 'equals'
  readonly path: string
  readonly value: string | number | boolean | null
}

/**
 * The fact has this one value.
 *
 * For classifications and for states the text names. Nearest neighbour: `oneOf`, where several values do.
 *
 * - passed: the value is the one named.
 * - failed: `notEqual`, another value, `null` included.
 * - cantTell: `missing`, the fact is left out.
 *
 * @param path - A scalar fact of the target.
 * @param value - The value; `null` asks for 'known none'.
 * @example
 * ```ts
 * equals('grade', 'important')
 * ```
 * @category Kinds
 */
export function equals<P extends string>(path: P, value: Equals['value']): Rule<P> {
  return rule<P>({ kind: 'equals', path, value } satisfies Equals)
}

export function evaluateEquals(given: Equals, compiler: Compiler): Evaluate {
  const column = compiler.value(given.path)
  const expected = given.value
  return (row) => {
    const value = row.values[column.index]
    if (value === undefined) return unknownFact(row, column)
    return value === expected ? plainlyPassed : failed([reason('notEqual', { path: row.prefix + given.path, value, expected })])
  }
}

export function cureEquals(given: Equals): Cure {
  return (row) => ({ changes: [{ op: 'set', path: row.prefix + given.path, value: given.value }] })
}

export function equalsToJsonLogic(given: Equals): JsonLogic {
  return judgeLogic(given.path, { '===': [readLogic(given.path), given.value] })
}
