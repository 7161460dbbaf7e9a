import type { Compiler, Cure, Evaluate } from '../compiler'
import type { JsonLogic } from '../json-logic'
import type { LimitOperand } from '../limit'
import { cureLimit, evaluateLimit, limitToJsonLogic, limitData } from '../limit'
import type { Parameter } from '../parameter'
import type { Rule } from '../rule'
import { rule } from '../rule'

/** Data of `atLeast`. */
export interface AtLeast {
  readonly kind: 'atLeast'
  readonly path: string
  readonly limit: unknown
}

/**
 * The number does not fall below a limit, the limit itself included (不低于, 以上).
 *
 * Nearest neighbour: `atMost`.
 *
 * - passed: the number is the limit or more.
 * - failed: `belowLimit`; `absent` where the number is `null`.
 * - cantTell: `missing`, the number or the limit's own fact is left out.
 *
 * @param path - A number of the target.
 * @param limit - A parameter, or `{ path }` of another number of the target.
 * @example
 * ```ts
 * atLeast('contract.recoveryTimeObjectiveHours', { path: 'businessContinuity.recoveryTimeObjectiveHours' })
 * ```
 * @category Kinds
 */
export function atLeast<P extends string>(path: P, limit: Parameter): Rule<P>
export function atLeast<P extends string, Q extends string>(path: P, limit: { readonly path: Q }): Rule<P | Q>
export function atLeast(path: string, limit: LimitOperand): Rule {
  return rule({ kind: 'atLeast', path, limit: limitData('atLeast', limit) } satisfies AtLeast)
}

export function evaluateAtLeast(given: AtLeast, compiler: Compiler): Evaluate {
  return evaluateLimit(given, compiler, (value, limit) => value >= limit, 'belowLimit')
}

export function cureAtLeast(given: AtLeast, compiler: Compiler): Cure {
  return cureLimit(given, compiler)
}

export function atLeastToJsonLogic(given: AtLeast): JsonLogic {
  return limitToJsonLogic(given, '>=')
}
