import type { Compiler, Cure, Evaluate } from '../compiler'
import type { JsonLogic } from '../json-logic'
import type { LimitOperand } from '../limit'
import { cureLimit, evaluateLimit, limitToJsonLogic, limitData } from '../limit'
import type { Parameter } from '../parameter'
import type { Rule } from '../rule'
import { rule } from '../rule'

/** Data of `atMost`. */
export interface AtMost {
  readonly kind: 'atMost'
  readonly path: string
  readonly limit: unknown
}

/**
 * The number does not exceed a limit, the limit itself included (不高于, 以内).
 *
 * Nearest neighbour: `atLeast`.
 *
 * - passed: the number is the limit or less.
 * - failed: `aboveLimit`; `absent` where the number is `null`.
 * - cantTell: `missing`, the number or the limit's own fact is left out.
 *
 * @param path - A number of the target.
 * @param limit - A parameter, or `{ path }` of another number of the target.
 * @example
 * ```ts
 * atMost('contract.recoveryTimeObjectiveHours', { path: 'businessContinuity.recoveryTimeObjectiveHours' })
 * ```
 * @category Kinds
 */
export function atMost<P extends string>(path: P, limit: Parameter): Rule<P>
export function atMost<P extends string, Q extends string>(path: P, limit: { readonly path: Q }): Rule<P | Q>
export function atMost(path: string, limit: LimitOperand): Rule {
  return rule({ kind: 'atMost', path, limit: limitData('atMost', limit) } satisfies AtMost)
}

export function evaluateAtMost(given: AtMost, compiler: Compiler): Evaluate {
  return evaluateLimit(given, compiler, (value, limit) => value <= limit, 'aboveLimit')
}

export function cureAtMost(given: AtMost, compiler: Compiler): Cure {
  return cureLimit(given, compiler)
}

export function atMostToJsonLogic(given: AtMost): JsonLogic {
  return limitToJsonLogic(given, '<=')
}
