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
  return from === undefined ? unknownMarker : fromEpochDay(addMonths(from, months))
}

function dayIn(text: unknown): number | undefined {
  return typeof text === 'string' ? toEpochDay(text.slice(0, 10)) : undefined
}
