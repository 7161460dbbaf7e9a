import type { Compiler, Cure, Evaluate } from '../compiler'
import type { JsonLogic, WriteLogic } from '../json-logic'
import { anyOfLogic } from '../json-logic'
import type { Rule } from '../rule'
import { refuse, rule } from '../rule'
import type { Verdict } from '../verdict'
import { pick } from './all-of'

/** Data of `anyOf`. */
export interface AnyOf {
  readonly kind: 'anyOf'
  readonly rules: readonly Rule[]
}

/**
 * At least one part holds: Kleene's strong 'or', with what does not apply left aside.
 *
 * Nearest neighbour: `some`, over the elements of a list.
 *
 * - passed: any part passed.
 * - cantTell: else, any part cannot be told.
 * - failed: else, any part failed.
 * - inapplicable: else.
 *
 * @param rules - At least one rule.
 * @throws TypeError where there is no rule.
 * @example
 * ```ts
 * anyOf(equals('grade', 'important'), equals('peer', true))
 * ```
 * @category Combinators
 */
export function anyOf<P extends string>(...rules: readonly Rule<P>[]): Rule<P> {
  if (rules.length === 0) refuse('anyOf', rules, 'at least one rule')
  return rule<P>({ kind: 'anyOf', rules } satisfies AnyOf)
}

export function evaluateAnyOf(given: AnyOf, compiler: Compiler): Evaluate {
  const parts = given.rules.map((part) => compiler.evaluate(part))
  return (row, at) => disjunction(parts.map((part) => part(row, at)))
}

/** The verdict of `anyOf` over verdicts. */
export function disjunction(verdicts: readonly Verdict[]): Verdict {
  return pick(verdicts, ['passed', 'cantTell', 'failed', 'inapplicable'])
}

/** The remedy with the fewest changes among the parts. */
export function cureAnyOf(given: AnyOf, compiler: Compiler): Cure {
  const parts = given.rules.map((part) => ({ evaluate: compiler.evaluate(part), cure: compiler.cure(part) }))
  return (row, at) => {
    const remedies = parts.flatMap((part) => {
      const remedy = part.evaluate(row, at).outcome === 'failed' ? part.cure(row, at) : null
      return remedy === null ? [] : [remedy]
    })
    return remedies.sort((a, b) => a.changes.length - b.changes.length)[0] ?? null
  }
}

export function anyOfToJsonLogic(given: AnyOf, write: WriteLogic): JsonLogic {
  return anyOfLogic(given.rules.map(write))
}
