import type { Compiler, DateOperand, DateValue, Row } from './compiler'
import { isUnknown, unknownFact } from './compiler'
import type { Entry } from './dated-list'
import { doubtsOf, entriesFromPairs, entriesReader, sureDays } from './dated-list'
import { unknownMarker } from './json-logic'
import type { Moment } from './time/civil-date'
import { fromEpochDay, toEpochDay, toMoment } from './time/civil-date'
import { lacking, merge } from './verdict'

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
    const parts = operand.latestOf.map((part) => dateReader(part, compiler))
    return (row, at) => latestOfDays(parts.map((part) => part(row, at)))
  }
  if ('earliestOf' in operand) {
    const read = entriesReader({ ...operand, list: operand.earliestOf }, 'day', compiler)
    return (row, at) => {
      const entries = read(row, at)
      return isUnknown(entries) ? entries : earliestOfEntries(entries)
    }
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

/** A date operand of JSON Logic, read back from the text that `dateLogic` gave. */
export function dateFromLogic(day: string | null): DateValue {
  return day === null ? null : day === unknownMarker ? lacking([]) : (toEpochDay(day) ?? lacking([]))
}

/** The operation `earliestDay` of the JSON Logic that `dateLogic` writes: a civil date, `null` for none, or the marker. */
export function earliestDay(pairs: unknown, asOf: string): string | null {
  const at = toMoment(asOf)
  const entries = at === undefined ? lacking([]) : entriesFromPairs(pairs, 'day', at)
  const day = isUnknown(entries) ? entries : earliestOfEntries(entries)
  return isUnknown(day) ? unknownMarker : day === null ? null : fromEpochDay(day)
}

/** The latest of several days: not known if one of them is not known, none if one is none. */
function latestOfDays(days: readonly DateValue[]): DateValue {
  const unknown = days.filter(isUnknown)
  if (unknown.length > 0) return merge('cantTell', unknown)
  const known = days.filter((day): day is number => typeof day === 'number')
  return known.length < days.length || known.length === 0 ? null : Math.max(...known)
}

/** The earliest day of those that surely count, unless one that may count could be earlier. */
function earliestOfEntries(entries: readonly Entry[]): DateValue {
  const first = sureDays(entries)[0]
  const doubts = doubtsOf(entries.filter(({ when }) => when === undefined || first === undefined || when < first))
  return doubts.length > 0 ? merge('cantTell', doubts) : (first ?? null)
}

function constantDay(date: unknown): number {
  const day = typeof date === 'string' ? toEpochDay(date) : undefined
  if (day === undefined) throw new TypeError(`expected a civil date YYYY-MM-DD in a rule, but was given ${JSON.stringify(date)}`)
  return day
}
