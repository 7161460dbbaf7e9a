/** A rule as JSON Logic: the same decisions, as data that other systems run. */
import type { JsonLogic } from '../../rules/json-logic'
import type { Rule } from '../../rules/rule'
import { logicWriters } from '../../rules/tables/logic-writers'

/**
 * Writes a rule as JSON Logic.
 *
 * The logic gives the outcome alone, as one of four texts. Every fact is read with a guard, so data that lack one give `cantTell`,
 * never `passed` or `failed`. Dates are judged by the operations of `logicOperations`, since JSON Logic has no calendar.
 *
 * @param rule - A rule over one target, with every parameter and reading replaced by its value.
 * @returns JSON Logic over the data that `toLogicData` makes.
 * @throws TypeError where the rule still refers to a parameter or a reading, or a kind is not known.
 * @example
 * ```ts
 * evaluateJsonLogic(toJsonLogic(equals('grade', 'important')), toLogicData({ grade: 'important' }, '2026-11-21')) // 'passed'
 * ```
 * @category JSON Logic
 */
export function toJsonLogic(rule: Rule): JsonLogic {
  refuseReferences(rule)
  return write(rule)
}

function write(rule: Rule): JsonLogic {
  const writer = logicWriters[rule.kind]
  if (writer === undefined) throw new TypeError(`toJsonLogic: unknown kind of rule: ${rule.kind}`)
  return writer(rule, write)
}

function refuseReferences(given: unknown): void {
  if (typeof given !== 'object' || given === null) return
  for (const key of ['$parameter', '$reading']) {
    if (key in given) throw new TypeError(`toJsonLogic: expected a rule without references, but was given ${JSON.stringify(given)}`)
  }
  for (const part of Object.values(given)) refuseReferences(part)
}
