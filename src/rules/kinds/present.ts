import type { Compiler, Cure, Evaluate } from '../compiler'
import { unknownFact } from '../compiler'
import type { JsonLogic } from '../json-logic'
import { judgeLogic, readLogic } from '../json-logic'
import { reason } from '../reason'
import type { Rule } from '../rule'
import { rule } from '../rule'
import { failed, plainlyPassed } from '../verdict'

/** Data of `present`. */
export interface Present {
  readonly kind: 'present'
  readonly path: string
}

/**
 * The fact is recorded and is not 'none'.
 *
 * For wording that asks for a thing to be named or recorded (明确, 指定). Nearest neighbour: `equals`, where the text says which value.
 *
 * - passed: a value is given.
 * - failed: `absent`, the value is `null` or an empty text.
 * - cantTell: `missing`, the fact is left out.
 *
 * @param path - A scalar fact of the target.
 * @example
 * ```ts
 * present('grade')
 * ```
 * @category Kinds
 */
export function present<P extends string>(path: P): Rule<P> {
  return rule<P>({ kind: 'present', path } satisfies Present)
}

export function evaluatePresent(given: Present, compiler: Compiler): Evaluate {
  const column = compiler.value(given.path)
  return (row) => {
    const value = row.values[column.index]
    if (value === undefined) return unknownFact(row, column)
    return value === null || value === '' ? failed([reason('absent', { path: row.prefix + given.path })]) : plainlyPassed
  }
}

/** What has to be recorded is not known, so there is no machine-applicable remedy. */
export function curePresent(): Cure {
  return () => null
}

export function presentToJsonLogic(given: Present): JsonLogic {
  return judgeLogic(given.path, { '!': [{ in: [readLogic(given.path), [null, '']] }] })
}
