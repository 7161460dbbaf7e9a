/** The operations on dates of the user's own JSON Logic, for engines that run it as exported. */
import { unknownMarker } from '../json-logic'
import { fromEpochDay, toEpochDay, toEpochMillisecond } from '../time/civil-date'
import { addMonths } from '../time/years'

/** `daysBetween` [from, to]: whole days; of an instant, written in China's offset, its day counts. */
export function daysBetweenLogic(from: unknown, to: unknown): number | string {
  const [first, last] = [dayIn(from), dayIn(to)]
  return first === undefined || last === undefined ? unknownMarker : last - first
}

/** `hoursBetween` [from, to] of two instants. */
export function hoursBetweenLogic(from: unknown, to: unknown): number | string {
  const [first, last] = [from, to].map((instant) => (typeof instant === 'string' ? toEpochMillisecond(instant) : undefined))
  return first === undefined || last === undefined ? unknownMarker : (last - first) / 3_600_000
}

/** `addMonths` [day, number]: a civil date; what the month does not have is its last day. */
export function addMonthsLogic(day: unknown, months: number): string {
  const from = typeof day === 'string' ? toEpochDay(day) : undefined
  const to = from === undefined ? undefined : addMonths(from, months)
  return to === undefined || !isCalendarDay(to) ? unknownMarker : fromEpochDay(to)
}

/** Whether a day can be written as a civil date. */
export function isCalendarDay(day: number): boolean {
  return day >= firstDay && day <= lastDay
}

const firstDay = /* #__PURE__ */ toEpochDay('1900-01-01') ?? 0
const lastDay = /* #__PURE__ */ toEpochDay('2199-12-31') ?? 0

/** `ofType` [value, type]: data of the user where they are of the type that the rule uses, `null` for none, or the marker. */
export function ofTypeLogic(value: unknown, type: 'boolean' | 'day' | 'number' | 'text'): boolean | number | string | null {
  if (value === null) return null
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value) ? value : unknownMarker
  if (type === 'boolean') return typeof value === 'boolean' ? value : unknownMarker
  return typeof value === 'string' && (type === 'text' || toEpochDay(value) !== undefined) ? value : unknownMarker
}

function dayIn(text: unknown): number | undefined {
  return typeof text === 'string' ? toEpochDay(text.slice(0, 10)) : undefined
}
