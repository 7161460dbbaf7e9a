import type { Compiler, Cure, Evaluate } from '../compiler'
import type { JsonLogic, WriteLogic } from '../json-logic'
import { reason } from '../reason'
import type { Rule } from '../rule'
import { rule } from '../rule'
import type { Verdict } from '../verdict'
import { failed, passed } from '../verdict'

/** Data of `not`. */
export interface Not {
  readonly kind: 'not'
  readonly rule: Rule
}

/**
 * The part does not hold: swaps passed and failed, and nothing else.
 *
 * - passed: the part failed; its reasons say why.
 * - failed: `negated`, the part passed.
 * - cantTell, inapplicable: as the part.
 *
 * @param part - The rule to negate.
 * @example
 * ```ts
 * not(consistsOf('performedIn', ['CN']))
 * ```
 * @category Combinators
 */
export function not<P extends string>(part: Rule<P>): Rule<P> {
  return rule<P>({ kind: 'not', rule: part } satisfies Not)
}

export function evaluateNot(given: Not, compiler: Compiler): Evaluate {
  const part = compiler.evaluate(given.rule)
  return (row, at): Verdict => {
    const verdict = part(row, at)
    if (verdict.outcome === 'passed') return failed([reason('negated', {}), ...verdict.reasons], null, verdict.marks)
    return verdict.outcome === 'failed' ? passed(verdict.reasons, null, verdict.marks) : verdict
  }
}

/** How to make something untrue is for the institution to decide. */
export function cureNot(): Cure {
  return () => null
}

export function notToJsonLogic(given: Not, write: WriteLogic): JsonLogic {
  const current = { var: 'current' }
  return { reduce: [[write(given.rule)], { if: [{ '===': [current, 'passed'] }, 'failed', { '===': [current, 'failed'] }, 'passed', current] }, null] }
}
