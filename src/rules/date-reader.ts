import type { Compiler, DateOperand, DateValue, EarliestOf, Row } from './compiler'
import { isUnknown, unknownFact } from './compiler'
import type { Entry } from './dated-list'
import { doubtsOf, entriesFromPairs, entriesReader, sureDays } from './dated-list'
import { unknownMarker } from './json-logic'
import type { Moment } from './time/civil-date'
import { fromEpochDay, toEpochDay, toMoment } from './time/civil-date'
import type { Verdict } from './verdict'
import { lacking, merge } from './verdict'

/** A day with an upper bound: where it is not known, the last day that it can be; infinite where that is not known, or where it may be none. */
interface BoundedDay {
  readonly day: DateValue
  readonly notAfter: number
}

/** Compiles a date operand. */
export function dateReader(operand: DateOperand, compiler: Compiler): (row: Row, at: Moment) => DateValue {
  if (typeof operand === 'string' || 'planned' in operand) {
    const isPlan = typeof operand !== 'string'
    const column = compiler.day(isPlan ? operand.planned : operand)
    return (row, at) => {
      const day = row.values[column.index] as number | null | undefined
      if (day === undefined) return unknownFact(row, column)
      return day !== null && (isPlan ? day < at.day : day > at.day) ? null : day
    }
  }
  if ('date' in operand) {
    const day = constantDay(operand.date)
    return () => day
  }
  if ('latestOf' in operand) {
    const parts = operand.latestOf.map((part) => boundedReader(part, compiler))
    return (row, at) => latestOfDays(parts.map((part) => part(row, at)))
  }
  if ('earliestOf' in operand) {
    const read = earliestReader(operand, compiler)
    return (row, at) => read(row, at).day
  }
  const parts = operand.firstOf.map((part) => dateReader(part, compiler))
  const from = operand.from === undefined ? Number.NEGATIVE_INFINITY : constantDay(operand.from.date)
  return (row, at) => {
    for (const part of parts) {
      const value = part(row, at)
      if (isUnknown(value)) return value
      if (value !== null && value >= from) return value
    }
    return null
  }
}

/** Compiles a part of `latestOf`: only `earliestOf` can have a bound. */
function boundedReader(operand: DateOperand, compiler: Compiler): (row: Row, at: Moment) => BoundedDay {
  if (typeof operand !== 'string' && 'earliestOf' in operand) return earliestReader(operand, compiler)
  const read = dateReader(operand, compiler)
  return (row, at) => unbounded(read(row, at))
}

function earliestReader(operand: EarliestOf, compiler: Compiler): (row: Row, at: Moment) => BoundedDay {
  const read = entriesReader({ ...operand, list: operand.earliestOf }, 'day', compiler)
  return (row, at) => earliestOfEntries(read(row, at))
}

/** A date operand of JSON Logic, read back from the text that `dateLogic` gave. */
export function dateFromLogic(day: string | null): DateValue {
  return day === null ? null : day === unknownMarker ? lacking([]) : (toEpochDay(day) ?? lacking([]))
}

/** The operation `earliestDay` of the JSON Logic that `dateLogic` writes: a civil date, `null` for none, or the marker. */
export function earliestDay(pairs: unknown, asOf: string): string | null {
  return logicOfDate(earliestOfPairs(pairs, asOf).day)
}

/**
 * The operation `latestDay` of the JSON Logic that `dateLogic` writes: a civil date, `null` for none, or the marker. Each part is such a day
 * itself or, for an `earliestOf`, the pairs of its list.
 */
export function latestDay(asOf: string, ...parts: readonly unknown[]): string | null {
  const days = parts.map((part) => (Array.isArray(part) ? earliestOfPairs(part, asOf) : unbounded(dateFromLogic(part as string | null))))
  return logicOfDate(latestOfDays(days))
}

function logicOfDate(day: DateValue): string | null {
  return isUnknown(day) ? unknownMarker : day === null ? null : fromEpochDay(day)
}

function unbounded(day: DateValue): BoundedDay {
  return { day, notAfter: Number.POSITIVE_INFINITY }
}

/**
 * The latest of several days: not known if one of them is not known, none if one is none. One that is not known, but surely no later than
 * the latest of those that are, is left out.
 */
function latestOfDays(parts: readonly BoundedDay[]): DateValue {
  const latest = Math.max(...parts.map(({ day }) => (typeof day === 'number' ? day : Number.NEGATIVE_INFINITY)))
  const unknown = parts.flatMap(({ day, notAfter }) => (isUnknown(day) && notAfter > latest ? [day] : []))
  if (unknown.length > 0) return merge('cantTell', unknown)
  return parts.some(({ day }) => day === null) ? null : latest
}

function earliestOfPairs(pairs: unknown, asOf: string): BoundedDay {
  const at = toMoment(asOf)
  return earliestOfEntries(at === undefined ? lacking([]) : entriesFromPairs(pairs, 'day', at))
}

/**
 * The earliest day of those that surely count, unless one that may count could be earlier. It is not known then, but it is not after the
 * earliest sure day.
 */
function earliestOfEntries(entries: Verdict | readonly Entry[]): BoundedDay {
  if (isUnknown(entries)) return unbounded(entries)
  const first = sureDays(entries)[0]
  const doubts = doubtsOf(entries.filter(({ when }) => when === undefined || first === undefined || when < first))
  return { day: doubts.length > 0 ? merge('cantTell', doubts) : (first ?? null), notAfter: first ?? Number.POSITIVE_INFINITY }
}

function constantDay(date: unknown): number {
  const day = typeof date === 'string' ? toEpochDay(date) : undefined
  if (day === undefined) throw new TypeError(`expected a civil date YYYY-MM-DD in a rule, but was given ${JSON.stringify(date)}`)
  return day
}
