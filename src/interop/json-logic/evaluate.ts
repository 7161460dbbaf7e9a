/** Running exported rules without an engine of one's own. */
import jsonLogic from 'json-logic-js'
import type { JsonLogic } from '../../rules/json-logic'
import type { Outcome } from '../../rules/outcome'
import type { WorkingDayCalendar } from '../../rules/time/working-days'
import { stateCouncilCalendar } from '../../rules/time/working-days'
import { logicOperations } from './operations'

/** `json-logic-js` has one table of operations for everyone; under this prefix ours meet nobody else's. */
const ownPrefix = 'cn-finreg-rules:'

/**
 * Runs a rule that `toJsonLogic` wrote, with `json-logic-js`.
 *
 * The engine's table of operations, which all of its users share, is afterwards as it was before. To run many rules, install the operations
 * once in an engine of your own (`installOperations`).
 *
 * @param logic - What `toJsonLogic` returned.
 * @param data - What `toLogicData` returned.
 * @param calendar - The working days; left out, those of the State Council.
 * @returns The outcome.
 * @throws Error where the logic calls an operation that does not exist.
 * @example
 * ```ts
 * evaluateJsonLogic(toJsonLogic(equals('grade', 'important')), toLogicData({}, '2026-11-21')) // 'cantTell'
 * ```
 * @category JSON Logic
 */
export function evaluateJsonLogic(logic: JsonLogic, data: object, calendar: WorkingDayCalendar = stateCouncilCalendar): Outcome {
  const operations = Object.entries(logicOperations(calendar)) as [string, (...given: unknown[]) => unknown][]
  try {
    for (const [name, operation] of operations) jsonLogic.add_operation(ownPrefix + name, operation)
    return jsonLogic.apply(renamed(logic, new Set(operations.map(([name]) => name))) as Parameters<typeof jsonLogic.apply>[0], data) as Outcome
  } finally {
    for (const [name] of operations) jsonLogic.rm_operation(ownPrefix + name)
  }
}

/** The same logic with the operations on dates under their own names. */
function renamed(logic: JsonLogic, names: ReadonlySet<string>): JsonLogic {
  if (typeof logic !== 'object' || logic === null) return logic
  if (Array.isArray(logic)) return logic.map((part) => renamed(part, names))
  return Object.fromEntries(
    Object.entries(logic).map(([operator, given]) => [names.has(operator) ? ownPrefix + operator : operator, renamed(given, names)]),
  )
}
