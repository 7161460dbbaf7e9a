import type { Compiler, Cure, Evaluate } from '../compiler'
import { unknownFact } from '../compiler'
import type { JsonLogic } from '../json-logic'
import { judgeLogic, readLogic } from '../json-logic'
import { reason } from '../reason'
import type { Rule } from '../rule'
import { refuse, rule } from '../rule'
import { failed, plainlyPassed } from '../verdict'

/** Data of `oneOf`. */
export interface OneOf {
  readonly kind: 'oneOf'
  readonly path: string
  readonly values: readonly (string | number | boolean | null)[]
}

/**
 * The fact has one of these values.
 *
 * For classifications in which several values count alike. Nearest neighbour: `includes`, where the fact itself is a list.
 *
 * - passed: the value is among those named.
 * - failed: `notOneOf`, another value, `null` included unless it is named.
 * - cantTell: `missing`, the fact is left out.
 *
 * @param path - A scalar fact of the target.
 * @param values - At least one value.
 * @throws TypeError where `values` is empty.
 * @example
 * ```ts
 * oneOf('relation', ['parent', 'groupSubsidiary', 'associate', 'affiliate'])
 * ```
 * @category Kinds
 */
export function oneOf<P extends string>(path: P, values: OneOf['values']): Rule<P> {
  if (values.length === 0) refuse('oneOf', values, 'at least one value')
  return rule<P>({ kind: 'oneOf', path, values: [...values] } satisfies OneOf)
}

export function evaluateOneOf(given: OneOf, compiler: Compiler): Evaluate {
  const column = compiler.value(given.path)
  const values = new Set<unknown>(given.values)
  return (row) => {
    const value = row.values[column.index]
    if (value === undefined) return unknownFact(row, column)
    return values.has(value) ? plainlyPassed : failed([reason('notOneOf', { path: row.prefix + given.path, value, expected: given.values })])
  }
}

/** Which of several values is right is a question of fact; only a single one can be set. */
export function cureOneOf(given: OneOf): Cure {
  const only = given.values.length === 1 ? given.values[0] : undefined
  return (row) => (only === undefined ? null : { changes: [{ op: 'set', path: row.prefix + given.path, value: only }] })
}

export function oneOfToJsonLogic(given: OneOf): JsonLogic {
  return judgeLogic(given.path, { in: [readLogic(given.path), given.values] })
}
