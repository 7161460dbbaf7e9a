/**
 * Adding years, months and days to an epoch day.
 *
 * date-fns decides what a date becomes that the target month does not have. Where every target has the
 * date, adding years is integer arithmetic; a test holds the two equal.
 */
import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addMonths as addMonthsToDate } from 'date-fns/addMonths'

import { monthAndDay, startOfYear, yearOf } from './civil-date'

/**
 * How N years are counted (reading `years`). `sameDate`: to the same calendar date, 29 February to
 * 28 February where the year has no 29th. `days365`: N times 365 days. `firstOfMarch`: as `sameDate`, but
 * 29 February to 1 March.
 *
 * @category Time
 */
export type YearCount = 'sameDate' | 'days365' | 'firstOfMarch'

/** Milliseconds in a day of UTC; an epoch day is put at midnight UTC for date-fns. */
const millisecondsPerDay = 86_400_000

/**
 * Adds calendar years. Whether the day reached is itself included is the caller's rule.
 *
 * @param day - An epoch day.
 * @param count - Years, a whole number; negative goes back.
 * @param mode - How years are counted.
 * @returns The epoch day.
 * @throws RangeError where `day` or `count` is not a whole number, or no such date can be represented.
 * @example
 * ```ts
 * const leapDay = toEpochDay('2020-02-29')!
 * fromEpochDay(addYears(leapDay, 1, 'sameDate')) // '2021-02-28'
 * fromEpochDay(addYears(leapDay, 1, 'firstOfMarch')) // '2021-03-01'
 * fromEpochDay(addYears(leapDay, 3, 'days365')) // '2023-02-28'
 * ```
 * @category Time
 */
export function addYears(day: number, count: number, mode: YearCount): number {
  requireWhole(day)
  requireWhole(count)
  if (mode === 'days365') return day + count * 365
  const { month, dayOfMonth } = monthAndDay(day)
  if (month !== 2 || dayOfMonth !== 29) return sameDateInYear(day, month, yearOf(day) + count)
  const clamped = addMonths(day, count * 12)
  return mode === 'firstOfMarch' && monthAndDay(clamped).dayOfMonth === 28 ? clamped + 1 : clamped
}

/**
 * Adds calendar months; a date that the target month does not have becomes its last day.
 *
 * @param day - An epoch day.
 * @param count - Months, a whole number; negative goes back.
 * @returns The epoch day.
 * @throws RangeError where `day` or `count` is not a whole number, or no such date can be represented.
 * @example
 * ```ts
 * fromEpochDay(addMonths(toEpochDay('2024-01-31')!, 1)) // '2024-02-29'
 * ```
 * @category Time
 */
export function addMonths(day: number, count: number): number {
  requireWhole(day)
  requireWhole(count)
  const result = addMonthsToDate(new UTCDateMini(day * millisecondsPerDay), count).getTime() / millisecondsPerDay
  requireWhole(result)
  return result
}

/**
 * Adds calendar days.
 *
 * @param day - An epoch day.
 * @param count - Days, a whole number; negative goes back.
 * @returns The epoch day.
 * @throws RangeError where `day` or `count` is not a whole number.
 * @example
 * ```ts
 * fromEpochDay(addDays(toEpochDay('2024-02-28')!, 2)) // '2024-03-01'
 * ```
 * @category Time
 */
export function addDays(day: number, count: number): number {
  requireWhole(day)
  requireWhole(count)
  return day + count
}

/** Any date but 29 February in another year: up to February counted from 1 January, later from 31 December. */
function sameDateInYear(day: number, month: number, year: number): number {
  if (month <= 2) return startOfYear(year) + (day - startOfYear(yearOf(day)))
  return startOfYear(year + 1) - (startOfYear(yearOf(day) + 1) - day)
}

function requireWhole(value: number): void {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number of days, months or years: ${value}`)
}
