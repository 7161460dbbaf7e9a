import type { Compiler, Cure, Evaluate } from '../compiler'
import type { JsonLogic, WriteLogic } from '../json-logic'
import { reason } from '../reason'
import type { Rule } from '../rule'
import { rule } from '../rule'
import type { Verdict } from '../verdict'
import { inapplicable, marked } from '../verdict'

/** Data of `when`. */
export interface When {
  readonly kind: 'when'
  readonly condition: Rule
  readonly rule: Rule
}

/**
 * The rule applies only where the condition holds.
 *
 * - the rule's own verdict: the condition passed.
 * - inapplicable: `conditionNotMet`, the condition failed or does not apply; its reasons follow, but for facts missing beside them.
 * - cantTell: the condition cannot be told; what it lacks is missing.
 *
 * @param condition - When the duty reaches the target.
 * @param part - The duty.
 * @example
 * ```ts
 * when(equals('grade', 'important'), present('name'))
 * ```
 * @category Combinators
 */
export function when<P extends string>(condition: Rule<P>, part: Rule<P>): Rule<P> {
  return rule<P>({ kind: 'when', condition, rule: part } satisfies When)
}

export function evaluateWhen(given: When, compiler: Compiler): Evaluate {
  const condition = compiler.evaluate(given.condition)
  const part = compiler.evaluate(given.rule)
  return (row, at): Verdict => {
    const gate = condition(row, at)
    if (gate.outcome === 'cantTell') return gate
    if (gate.outcome !== 'passed') return inapplicable([reason('conditionNotMet', {}), ...gate.reasons.filter(({ code }) => code !== 'missing')])
    const verdict = part(row, at)
    return gate.marks.length === 0 ? verdict : gate.marks.reduce(marked, verdict)
  }
}

/** Facts that make a duty apply are not to be changed to be rid of it: only the duty itself has a remedy. */
export function cureWhen(given: When, compiler: Compiler): Cure {
  return compiler.cure(given.rule)
}

export function whenToJsonLogic(given: When, write: WriteLogic): JsonLogic {
  const current = { var: 'current' }
  const accumulator = { var: 'accumulator' }
  // the accumulator is first 'start', then 'met', 'cantTell' or 'inapplicable', then the outcome
  return {
    reduce: [
      [write(given.condition), write(given.rule)],
      {
        if: [
          { '===': [accumulator, 'start'] },
          { if: [{ '===': [current, 'passed'] }, 'met', { '===': [current, 'cantTell'] }, 'cantTell', 'inapplicable'] },
          { '===': [accumulator, 'met'] }, current,
          accumulator,
        ],
      },
      'start',
    ],
  }
}
