/** `cases-operations.json`: the operations on dates alone, called with arguments on both sides of what they distinguish. */
import { logicOperations } from '../../src/interop/json-logic/index'
import type { LogicOperationName } from '../../src/interop/json-logic/index'
import { unknownMarker } from '../../src/rules/json-logic'
import { fromEpochDay, fromEpochMillisecond, toEpochDay, toEpochMillisecond } from '../../src/rules/time/civil-date'
import { addYears } from '../../src/rules/time/years'
import type { Random } from '../../test/catalogue/arbitrary-record'
import { randomFrom } from '../../test/catalogue/arbitrary-record'
import { objectOfLines } from './rules.mts'
import { turningStep } from './turning.mts'

/** What an argument is: a list of acts, a day, a moment, or one of several plain values. */
type Shape = 'acts' | 'judgedActs' | 'timedActs' | 'day' | 'instant' | 'asOf' | readonly unknown[]

const counts = ['sameDate', 'days365', 'firstOfMarch']
const sameDay = ['unknown', 'counts', 'doesNotCount']
/** Those that rules of the user's own call are in no built-in clause. */
type OfClauses = Exclude<LogicOperationName, 'addMonths' | 'daysBetween' | 'hoursBetween' | 'ofType'>

const shapes: Readonly<Record<OfClauses, readonly Shape[]>> = {
  beforeOutcome: ['acts', 'day', 'asOf', [0, 5, 20], ['twentieth', 'clear'], sameDay],
  earliestDay: ['acts', 'asOf'],
  latestDay: ['asOf', 'acts', 'day'],
  latestOutcome: ['judgedActs', 'day', 'asOf'],
  onceOutcome: ['acts', 'day', 'asOf', [0, 1, 3], counts],
  periodicOutcome: ['acts', 'day', 'asOf', [null, 1, 12]],
  promptOutcome: ['acts', 'day', 'asOf', [null, 30]],
  recurringOutcome: ['acts', 'day', 'asOf', [1, 3], ['rolling', 'fixedBlocks'], [2022], counts, ['state', 'history']],
  retainedForOutcome: ['day', 'day', [1, 3], counts],
  validForOutcome: ['acts', 'acts', 'day', 'asOf', [1], counts, sameDay],
  withinOutcome: ['timedActs', 'instant', 'asOf', [24, 4, 0.5, null]],
}

/** Turns and further calls kept for each operation. */
const most = { turns: 90, calls: 40 }

/** Days around which arguments are drawn: leap days, ends of years, holidays, the ends of the calendar. */
const centres = ['2024-02-29', '2020-02-29', '2022-01-01', '2021-12-31', '2025-10-09', '2026-12-31', '2007-01-20', '2023-01-31'].map((day) => toEpochDay(day) ?? 0)

/** The text of `cases-operations.json`: one call to a line. */
export function operationsFile(): string {
  const operations = logicOperations() as unknown as Readonly<Record<string, (...given: unknown[]) => string | null>>
  const cases = Object.entries(shapes).flatMap(([operation, shape], index) => {
    const call = (given: readonly unknown[]): string | null => operations[operation]?.(...given) ?? null
    return callsOf(shape, call, randomFrom(index)).map((given, number) => ({ operation, case: number + 1, given, outcome: call(given) }))
  })
  return objectOfLines({ cases })
}

function callsOf(shape: readonly Shape[], call: (given: readonly unknown[]) => unknown, random: Random): readonly (readonly unknown[])[] {
  const kept = new Map<string, readonly unknown[]>()
  const met = new Map<string, number>()
  const keep = (given: readonly unknown[]): void => {
    kept.set(JSON.stringify(given), given)
  }
  const draw = (): readonly unknown[] => {
    const centre = pick(centres, random)
    return shape.map((part) => argument(part, centre, random))
  }
  const isNew = (what: string, limit: number): boolean => {
    met.set(what, (met.get(what) ?? 0) + 1)
    return (met.get(what) ?? 0) <= limit
  }
  for (let turns = 0, tries = 0; turns < most.turns && tries < 6_000; tries += 1) {
    const given = draw()
    const times = timesIn(given)
    if (times.length === 0) continue
    const place = pick(times, random)
    const read = stepOf(String(valueAt(given, place)))
    const at = (step: number): readonly unknown[] => withValue(given, place, read.print(step))
    const far = read.step + Math.round((random() - 0.5) * 800) * read.size
    if (call(at(far)) === call(given)) continue
    const [before, after] = turningStep(read.step, far, (step) => call(at(step)))
    const options = given.filter((_, index) => Array.isArray(shape[index]))
    // an answer that is a day turns with every day
    if (!isNew(JSON.stringify([place[0], options, [call(at(before)), call(at(after))].map((said) => toEpochDay(String(said)) ?? said)]), 1)) continue
    turns += 1
    keep(at(before))
    keep(at(after))
  }
  for (let calls = 0, tries = 0; calls < most.calls && tries < 6_000; tries += 1) {
    const given = draw()
    if (timesIn(given).length === shape.length || !isNew(String(call(given)), most.calls / 3)) continue
    calls += 1
    keep(given)
  }
  return [...kept.values()]
}

function argument(shape: Shape, centre: number, random: Random): unknown {
  const lists = { acts: 'day', judgedActs: 'day', timedActs: 'instant' } as const
  if (typeof shape === 'object') return pick(shape, random)
  if (shape === 'asOf') return random() < 0.8 ? fromEpochDay(dayNear(centre, random)) : instantNear(centre, random)
  if (shape === 'day' || shape === 'instant') {
    const drawn = random()
    return drawn < 0.08 ? null : drawn < 0.16 ? unknownMarker : shape === 'day' ? fromEpochDay(dayNear(centre, random)) : instantNear(centre, random)
  }
  if (random() < 0.04) return unknownMarker
  return Array.from({ length: Math.floor(random() * 4) }, () => [
    argument(lists[shape], centre, random),
    pick(['passed', 'passed', 'passed', 'cantTell', 'failed'], random),
    ...(shape === 'judgedActs' ? [pick(['passed', 'failed', 'cantTell', 'inapplicable'], random)] : []),
  ])
}

/** A day some years and days from a centre; often the same day of another year. */
function dayNear(centre: number, random: Random): number {
  const days = random() < 0.5 ? pick([-1, 0, 1], random) : Math.round((random() - 0.5) * 80)
  return addYears(centre, pick([-3, -1, 0, 0, 0, 1, 3], random), 'sameDate') + days
}

function instantNear(centre: number, random: Random): string {
  const seconds = Math.round((random() - 0.5) * 2 * 86_400) + pick([0, 0, 4, 24], random) * 3_600
  return fromEpochMillisecond((centre * 86_400 + seconds) * 1000)
}

/** A day or an instant as a number of days or seconds, and how a number is written again. */
function stepOf(text: string): { readonly step: number; readonly size: number; readonly print: (step: number) => string } {
  const day = toEpochDay(text)
  if (day !== undefined) return { step: day, size: 2, print: fromEpochDay }
  return { step: (toEpochMillisecond(text) ?? 0) / 1000, size: 500, print: (second) => fromEpochMillisecond(second * 1000) }
}

type Place = readonly number[]

/** Where days and instants stand among the arguments. */
function timesIn(given: unknown, place: Place = []): readonly Place[] {
  if (Array.isArray(given)) return given.flatMap((part, index) => timesIn(part, [...place, index]))
  return typeof given === 'string' && /^\d/.test(given) ? [place] : []
}

function valueAt(given: unknown, place: Place): unknown {
  return place.reduce((part, index) => (part as readonly unknown[])[index], given)
}

function withValue(given: readonly unknown[], [index, ...rest]: Place, value: unknown): readonly unknown[] {
  return given.map((part, at) => (at !== index ? part : rest.length === 0 ? value : withValue(part as readonly unknown[], rest, value)))
}

function pick<Value>(values: readonly Value[], random: Random): Value {
  return values[Math.floor(random() * values.length)] as Value
}
