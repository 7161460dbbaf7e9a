import type { DateOperand } from './compiler'
import type { Rule } from './rule'

/** A JSON Logic expression. */
export type JsonLogic = unknown

/** Writes a part of a rule as JSON Logic. */
export type WriteLogic = (rule: Rule) => JsonLogic

/** What a missing fact reads as in JSON Logic. `null` is 'known none'; this is not known at all. */
export const unknownMarker = '\u2205unknown'

/**
 * Reads a fact with a guard: the value, `null` for known none, or the marker. What lies below a `null` is none as well, which `var`
 * alone would take for missing.
 */
export function readLogic(path: string): JsonLogic {
  const above = path.split('.').slice(0, -1).map((_, index, keys) => keys.slice(0, index + 1).join('.'))
  if (above.length === 0) return { var: [path, unknownMarker] }
  const noneAbove = above.map((parent) => ({ '===': [{ var: [parent, unknownMarker] }, null] }))
  return { var: [path, { if: [noneAbove.length === 1 ? noneAbove[0] : { or: noneAbove }, null, unknownMarker] }] }
}

/** The key of a measure in the data of JSON Logic, whose paths are cut at every point: the clause's id with `_` for each. */
export function measureKey(clause: string): string {
  return clause.replaceAll('.', '_')
}

/** The text of `asOf`; where the data lack it, no moment, so that every operation on dates says `cantTell`. */
export const asOfLogic: JsonLogic = { var: ['asOf.at', ''] }

/** The civil day of `asOf`, guarded as every fact is. */
export const asOfDayLogic: JsonLogic = { var: ['asOf.day', unknownMarker] }

/** Whether an expression is the marker. */
export function isUnknownLogic(value: JsonLogic): JsonLogic {
  return { '===': [value, unknownMarker] }
}

/** Judges a fact once it is known: `cantTell` while it is not. `test` is an expression that is true or false. */
export function judgeLogic(path: string, test: JsonLogic): JsonLogic {
  return { if: [isUnknownLogic(readLogic(path)), 'cantTell', test, 'passed', 'failed'] }
}

/** Folds a list of outcomes as `allOf` does: failed, else cantTell, else passed, else inapplicable. */
export function allOfLogic(outcomes: JsonLogic): JsonLogic {
  return foldLogic(outcomes, ['failed', 'cantTell', 'passed'])
}

/** Folds a list of outcomes as `anyOf` does: passed, else cantTell, else failed, else inapplicable. */
export function anyOfLogic(outcomes: JsonLogic): JsonLogic {
  return foldLogic(outcomes, ['passed', 'cantTell', 'failed'])
}

function foldLogic(outcomes: JsonLogic, order: readonly string[]): JsonLogic {
  const current = { var: 'current' }
  const accumulator = { var: 'accumulator' }
  const steps = order.flatMap((outcome) => [{ in: [outcome, [current, accumulator]] }, outcome])
  return { reduce: [outcomes, { if: [...steps, 'inapplicable'] }, 'inapplicable'] }
}

/** A date operand: a civil date, `null` for none, or the marker. Of an instant the day is cut out, so the data must have it in China's offset. */
export function dateLogic(operand: DateOperand, write: WriteLogic): JsonLogic {
  if (typeof operand === 'string' || 'planned' in operand) {
    const isPlan = typeof operand !== 'string'
    const value = readLogic(isPlan ? operand.planned : operand)
    const day = { substr: [value, 0, 10] }
    const outOfTime = { [isPlan ? '<' : '>']: [day, asOfDayLogic] }
    return { if: [{ or: [isUnknownLogic(value), isUnknownLogic(asOfDayLogic)] }, unknownMarker, { '===': [value, null] }, null, outOfTime, null, day] }
  }
  if ('date' in operand) return operand.date
  if ('earliestOf' in operand) return { earliestDay: [entriesLogic(operand.earliestOf, operand.on, operand.accepts, write), asOfLogic] }
  if ('latestOf' in operand) return { latestDay: [asOfLogic, ...operand.latestOf.map((part) => latestPartLogic(part, write))] }
  const current = { var: 'current' }
  const accumulator = { var: 'accumulator' }
  const tooEarly = operand.from === undefined ? [] : [isUnknownLogic(current), current, { '<': [current, operand.from.date] }, null]
  return {
    reduce: [
      operand.firstOf.map((part) => dateLogic(part, write)),
      { if: [{ '!==': [accumulator, null] }, accumulator, { '===': [current, null] }, null, ...tooEarly, current] },
      null,
    ],
  }
}

/** A part of `latestOf`: of an `earliestOf` the entries, since how late it can be at most may settle the latest. */
function latestPartLogic(part: DateOperand, write: WriteLogic): JsonLogic {
  if (typeof part === 'string' || !('earliestOf' in part)) return dateLogic(part, write)
  return entriesLogic(part.earliestOf, part.on, part.accepts, write)
}

/** The entries of a dated list for a date operation: pairs of day (or instant) and whether the entry counts. */
export function entriesLogic(list: string, on: string, accepts: Rule | undefined, write: WriteLogic): JsonLogic {
  const counts = accepts === undefined ? 'passed' : write(accepts)
  return { if: [isUnknownLogic(readLogic(list)), unknownMarker, { map: [{ var: list }, [readLogic(on), counts]] }] }
}
