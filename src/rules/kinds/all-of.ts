import type { Compiler, Cure, Evaluate } from '../compiler'
import type { JsonLogic, WriteLogic } from '../json-logic'
import { allOfLogic } from '../json-logic'
import { joinRemedies } from '../remedy'
import type { Rule } from '../rule'
import { refuse, rule } from '../rule'
import type { Verdict } from '../verdict'
import { merge } from '../verdict'

/** Data of `allOf`. */
export interface AllOf {
  readonly kind: 'allOf'
  readonly rules: readonly Rule[]
}

/**
 * Every part holds: Kleene's strong 'and', with what does not apply left aside.
 *
 * Nearest neighbour: `every`, over the elements of a list.
 *
 * - failed: any part failed.
 * - cantTell: else, any part cannot be told.
 * - passed: else, any part passed.
 * - inapplicable: else.
 *
 * @param rules - At least one rule: an empty `allOf` would be a false assurance.
 * @throws TypeError where there is no rule.
 * @example
 * ```ts
 * allOf(present('name'), equals('grade', 'important'))
 * ```
 * @category Combinators
 */
export function allOf<P extends string>(...rules: readonly Rule<P>[]): Rule<P> {
  if (rules.length === 0) refuse('allOf', rules, 'at least one rule')
  return rule<P>({ kind: 'allOf', rules } satisfies AllOf)
}

export function evaluateAllOf(given: AllOf, compiler: Compiler): Evaluate {
  const parts = given.rules.map((part) => compiler.evaluate(part))
  return (row, at) => conjunction(parts.map((part) => part(row, at)))
}

/** The verdict of `allOf` over verdicts. */
export function conjunction(verdicts: readonly Verdict[]): Verdict {
  return pick(verdicts, ['failed', 'cantTell', 'passed', 'inapplicable'])
}

/**
 * The first outcome in order that occurs, with the reasons of those that have it (and, for a failure, what is unknown beside it).
 * Where nothing is owed yet, what is not yet due speaks and what does not apply is silent.
 */
export function pick(verdicts: readonly Verdict[], order: readonly Verdict['outcome'][]): Verdict {
  const outcome = order.find((candidate) => verdicts.some((part) => part.outcome === candidate)) ?? 'inapplicable'
  const deciding = verdicts.filter((part) => part.outcome === outcome)
  const waiting = outcome === 'inapplicable' ? deciding.filter((part) => part.due !== null) : []
  if (waiting.length > 0) return merge(outcome, waiting)
  if (outcome !== 'failed') return merge(outcome, deciding)
  return merge(outcome, [...deciding, ...verdicts.filter((part) => part.outcome === 'cantTell')])
}

export function cureAllOf(given: AllOf, compiler: Compiler): Cure {
  const parts = given.rules.map((part) => ({ evaluate: compiler.evaluate(part), cure: compiler.cure(part) }))
  return (row, at) =>
    joinRemedies(parts.flatMap((part) => (part.evaluate(row, at).outcome === 'failed' ? [part.cure(row, at)] : [])))
}

export function allOfToJsonLogic(given: AllOf, write: WriteLogic): JsonLogic {
  return allOfLogic(given.rules.map(write))
}
