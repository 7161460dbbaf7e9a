/** What JSON Logic lacks: the operations on dates that exported rules call, for the two engines of npm. */
import { earliestDay, latestDay } from '../../rules/date-reader'
import { beforeOutcome } from '../../rules/kinds/before'
import { latestOutcome } from '../../rules/kinds/latest'
import { onceOutcome } from '../../rules/kinds/once'
import { periodicOutcome } from '../../rules/kinds/periodic'
import { promptOutcome } from '../../rules/kinds/prompt'
import { recurringOutcome } from '../../rules/kinds/recurring'
import { retainedForOutcome } from '../../rules/kinds/retained-for'
import { validForOutcome } from '../../rules/kinds/valid-for'
import { withinOutcome } from '../../rules/kinds/within'
import { addMonthsLogic, daysBetweenLogic, hoursBetweenLogic, ofTypeLogic } from '../../rules/logic/operations'
import { stateCouncilCalendar } from '../../rules/time/working-days'
import type { WorkingDayCalendar } from '../../rules/time/working-days'

/**
 * An operation of JSON Logic: its arguments, already evaluated, in order. It trusts that an exported rule calls it. It returns an outcome;
 * `earliestDay` and `latestDay` return a day: a civil date, `null` for none, or the marker of what is not known. Those that rules of the user's
 * own call (`addMonths`, `daysBetween`, `hoursBetween`, `ofType`) return a value, or the marker for what is of another type.
 */
export type LogicOperation = (...given: never[]) => string | number | boolean | null

/** The names of the operations that exported rules call. */
export type LogicOperationName =
  | 'addMonths'
  | 'beforeOutcome'
  | 'daysBetween'
  | 'earliestDay'
  | 'hoursBetween'
  | 'latestDay'
  | 'latestOutcome'
  | 'ofType'
  | 'onceOutcome'
  | 'periodicOutcome'
  | 'promptOutcome'
  | 'recurringOutcome'
  | 'retainedForOutcome'
  | 'validForOutcome'
  | 'withinOutcome'

/**
 * The operations on dates, by name, for an engine that `installOperations` does not know.
 *
 * @param calendar - The working days; left out, those of the State Council.
 * @returns Functions without state; each takes the arguments of its operator in order and returns an outcome, or a day (`earliestDay`, `latestDay`).
 * @category JSON Logic
 */
export function logicOperations(calendar: WorkingDayCalendar = stateCouncilCalendar): Readonly<Record<LogicOperationName, LogicOperation>> {
  const withCalendar: LogicOperation = (...given: [unknown, string | null, string, number, 'twentieth' | 'clear', 'unknown' | 'counts' | 'doesNotCount']) =>
    beforeOutcome(calendar, ...given)
  return {
    addMonths: addMonthsLogic,
    beforeOutcome: withCalendar,
    daysBetween: daysBetweenLogic,
    earliestDay,
    hoursBetween: hoursBetweenLogic,
    latestDay,
    latestOutcome,
    ofType: ofTypeLogic,
    onceOutcome,
    periodicOutcome,
    promptOutcome,
    recurringOutcome,
    retainedForOutcome,
    validForOutcome,
    withinOutcome,
  }
}

/** An engine with a table of operations, as `json-logic-js` is. */
export interface OperationTable {
  /** Adds an operation under a name. */
  add_operation(name: string, operation: (...given: unknown[]) => unknown): void
}

/** An engine with methods, as an instance of `json-logic-engine` is. */
export interface MethodTable {
  /** Adds a method under a name; it is given the list of its operands. */
  addMethod(name: string, method: (given: unknown) => unknown, annotations?: { readonly deterministic?: boolean }): void
}

/** An engine that takes operations of one's own. */
export type OperationHost = OperationTable | MethodTable

/**
 * Gives an engine the operations on dates.
 *
 * - `json-logic-js` has one table of operations for everyone who imports it: they are there for all. `evaluateJsonLogic` leaves none behind.
 * - `json-logic-engine`: use `run`. Logic that is compiled with `build` takes every `null` for missing, so that it answers `cantTell` where
 *   'known none' decides (it never turns `passed` and `failed` around), and it calls `eval`, which strict security policies forbid.
 *
 * @param engine - The engine; it is changed.
 * @param calendar - The working days; left out, those of the State Council.
 * @throws TypeError where the engine has neither `add_operation` nor `addMethod`.
 * @example
 * ```ts
 * const engine = new LogicEngine()
 * installOperations(engine)
 * engine.run(toJsonLogic(rule), toLogicData(facts, '2026-11-21'))
 * ```
 * @category JSON Logic
 */
export function installOperations(engine: OperationHost, calendar: WorkingDayCalendar = stateCouncilCalendar): void {
  const operations = Object.entries(logicOperations(calendar)) as [string, (...given: unknown[]) => unknown][]
  for (const [name, operation] of operations) {
    if ('add_operation' in engine) engine.add_operation(name, operation)
    else if ('addMethod' in engine) engine.addMethod(name, (given) => operation(...(given as unknown[])), { deterministic: true })
    else throw new TypeError('installOperations: expected an engine with add_operation or addMethod')
  }
}
