import type { Compiler, Cure, Evaluate } from '../compiler'
import type { JsonLogic, WriteLogic } from '../json-logic'
import type { Rule } from '../rule'
import { rule } from '../rule'
import { marked } from '../verdict'

/** Data of `contestedWhen`. */
export interface ContestedWhen {
  readonly kind: 'contestedWhen'
  readonly condition: Rule
  readonly rule: Rule
}

/**
 * The rule's own verdict, marked `contested` where the record's own claim is open to doubt.
 *
 * For facts that another known instrument contradicts (no other reporting rule is said to govern, though one plainly covers the event).
 * The outcome is always the rule's.
 *
 * @param condition - Where it passes, the verdict is marked.
 * @param part - The rule that decides.
 * @example
 * ```ts
 * contestedWhen(equals('otherRule', 'none'), present('name'))
 * ```
 * @category Combinators
 */
export function contestedWhen<P extends string>(condition: Rule<P>, part: Rule<P>): Rule<P> {
  return rule<P>({ kind: 'contestedWhen', condition, rule: part } satisfies ContestedWhen)
}

export function evaluateContestedWhen(given: ContestedWhen, compiler: Compiler): Evaluate {
  const condition = compiler.evaluate(given.condition)
  const part = compiler.evaluate(given.rule)
  return (row, at) => {
    const verdict = part(row, at)
    return verdict.outcome !== 'cantTell' && condition(row, at).outcome === 'passed' ? marked(verdict, 'contested') : verdict
  }
}

export function cureContestedWhen(given: ContestedWhen, compiler: Compiler): Cure {
  return compiler.cure(given.rule)
}

export function contestedWhenToJsonLogic(given: ContestedWhen, write: WriteLogic): JsonLogic {
  return write(given.rule)
}
