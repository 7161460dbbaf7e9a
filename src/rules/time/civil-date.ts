/**
 * Civil dates as epoch days and instants as epoch milliseconds.
 *
 * An epoch day counts calendar days in China from 1970-01-01, which is day 0. An epoch millisecond counts
 * from 1970-01-01T00:00:00Z. China has been on UTC+8 without daylight saving since 1992; that offset is
 * used for every year, and the host's time zone is never read.
 */
import { daysInMonth, instantPattern, type CivilDate, type Instant } from '../../model/time'

/**
 * The moment as of which a record is assessed, as numbers.
 *
 * @category Time
 */
export interface Moment {
  /** The text it was made from. */
  readonly asOf: string
  /** The epoch day in China. */
  readonly day: number
  /** The first epoch millisecond that it can mean. */
  readonly start: number
  /** The last epoch millisecond that it can mean; equal to `start` for an instant. */
  readonly end: number
}

/** Milliseconds in a day; days in China all have the same length. */
const millisecondsPerDay = 86_400_000

/** China's offset from UTC, in milliseconds. */
const offsetMilliseconds = 28_800_000

/** Days from 0000-03-01 to 1970-01-01. */
const daysBeforeEpoch = 719_468

/** Days in the 400 years after which the calendar repeats. */
const daysPerCycle = 146_097

/**
 * Reads a civil date.
 *
 * @param civil - A civil date, `YYYY-MM-DD`.
 * @returns The epoch day, or undefined where the text is not a real day of the years 1900 to 2199.
 * @example
 * ```ts
 * toEpochDay('2021-12-30') // 18991
 * toEpochDay('2023-02-29') // undefined
 * ```
 * @category Time
 */
export function toEpochDay(civil: string): number | undefined {
  if (civil.length !== 10 || civil.charCodeAt(4) !== 45 || civil.charCodeAt(7) !== 45) return undefined
  const year = twoDigits(civil, 0) * 100 + twoDigits(civil, 2)
  const month = twoDigits(civil, 5)
  const dayOfMonth = twoDigits(civil, 8)
  // Comparisons with NaN are false, so each test is written to hold only for digits in range.
  if (!(year >= 1900 && year <= 2199)) return undefined
  if (!(month >= 1 && month <= 12)) return undefined
  if (!(dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month))) return undefined
  return epochDayOf(year, month, dayOfMonth)
}

/**
 * Writes an epoch day as a civil date.
 *
 * @param day - An epoch day. Due dates may lie past 2199, so the years 0000 to 9999 are written.
 * @returns The civil date.
 * @throws RangeError where the day is not a whole number or outside the years 0000 to 9999.
 * @example
 * ```ts
 * fromEpochDay(18991) // '2021-12-30'
 * ```
 * @category Time
 */
export function fromEpochDay(day: number): CivilDate {
  const { year, month, dayOfMonth } = civilParts(day)
  if (!(year >= 0 && year <= 9999)) throw new RangeError(`no civil date for epoch day ${day}`)
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`
}

/**
 * Reads an instant. Digits past the millisecond are cut off.
 *
 * @param instant - ISO 8601 with an offset.
 * @returns The epoch millisecond, or undefined where the text is not an instant.
 * @example
 * ```ts
 * toEpochMillisecond('2024-03-01T09:30+08:00') // 1709256600000
 * toEpochMillisecond('2024-03-01T01:30:00Z') // 1709256600000
 * toEpochMillisecond('2024-03-01T09:30') // undefined: no offset
 * ```
 * @category Time
 */
export function toEpochMillisecond(instant: string): number | undefined {
  const [, date = '', hour, minute, second = '0', fraction = '', offset = ''] = instantPattern.exec(instant) ?? []
  const day = toEpochDay(date)
  if (day === undefined) return undefined
  const minutes = Number(hour) * 60 + Number(minute) - offsetMinutes(offset)
  const milliseconds = Number(fraction.slice(0, 3).padEnd(3, '0'))
  return day * millisecondsPerDay + minutes * 60_000 + Number(second) * 1000 + milliseconds
}

/**
 * Writes an epoch millisecond as an instant in China's time.
 *
 * @param millisecond - An epoch millisecond.
 * @returns The instant with the offset `+08:00`, to the second, with milliseconds only where they are not 0.
 * @throws RangeError where it is not a whole number or outside the years 0000 to 9999.
 * @example
 * ```ts
 * fromEpochMillisecond(1709256600000) // '2024-03-01T09:30:00+08:00'
 * fromEpochMillisecond(1709256600250) // '2024-03-01T09:30:00.250+08:00'
 * ```
 * @category Time
 */
export function fromEpochMillisecond(millisecond: number): Instant {
  if (!Number.isSafeInteger(millisecond)) throw new RangeError(`not an epoch millisecond: ${millisecond}`)
  const day = civilDayOf(millisecond)
  const rest = millisecond - startOfCivilDay(day)
  const hour = padded(Math.floor(rest / 3_600_000), 2)
  const minute = padded(Math.floor(rest / 60_000) % 60, 2)
  const second = padded(Math.floor(rest / 1000) % 60, 2)
  const fraction = rest % 1000 === 0 ? '' : `.${padded(rest % 1000, 3)}`
  return `${fromEpochDay(day)}T${hour}:${minute}:${second}${fraction}+08:00`
}

/**
 * The calendar day in China on which a millisecond falls.
 *
 * @param millisecond - An epoch millisecond.
 * @returns The epoch day.
 * @example
 * ```ts
 * civilDayOf(toEpochMillisecond('2024-02-29T16:00Z')!) // epoch day of 2024-03-01
 * ```
 * @category Time
 */
export function civilDayOf(millisecond: number): number {
  return Math.floor((millisecond + offsetMilliseconds) / millisecondsPerDay)
}

/**
 * The first millisecond of a day: 00:00:00.000 in China.
 *
 * @param day - An epoch day.
 * @returns An epoch millisecond.
 * @example
 * ```ts
 * fromEpochMillisecond(startOfCivilDay(toEpochDay('2024-03-01')!)) // '2024-03-01T00:00:00+08:00'
 * ```
 * @category Time
 */
export function startOfCivilDay(day: number): number {
  return day * millisecondsPerDay - offsetMilliseconds
}

/**
 * The last millisecond of a day: 23:59:59.999 in China.
 *
 * @param day - An epoch day.
 * @returns An epoch millisecond.
 * @example
 * ```ts
 * fromEpochMillisecond(endOfCivilDay(toEpochDay('2024-03-01')!)) // '2024-03-01T23:59:59.999+08:00'
 * ```
 * @category Time
 */
export function endOfCivilDay(day: number): number {
  return startOfCivilDay(day + 1) - 1
}

/**
 * The calendar year of a day.
 *
 * @param day - An epoch day.
 * @returns The year.
 * @throws RangeError where the day is not a whole number.
 * @example
 * ```ts
 * yearOf(toEpochDay('2021-12-30')!) // 2021
 * ```
 * @category Time
 */
export function yearOf(day: number): number {
  return civilParts(day).year
}

/**
 * The month and the day of the month.
 *
 * @param day - An epoch day.
 * @returns The month, 1 to 12, and the day of the month, 1 to 31.
 * @throws RangeError where the day is not a whole number.
 * @example
 * ```ts
 * monthAndDay(toEpochDay('2021-12-30')!) // { month: 12, dayOfMonth: 30 }
 * ```
 * @category Time
 */
export function monthAndDay(day: number): { readonly month: number; readonly dayOfMonth: number } {
  const { month, dayOfMonth } = civilParts(day)
  return { month, dayOfMonth }
}

/**
 * The first day of a year.
 *
 * @param year - A calendar year.
 * @returns The epoch day of 1 January.
 * @throws RangeError where the year is not a whole number.
 * @example
 * ```ts
 * fromEpochDay(startOfYear(2022)) // '2022-01-01'
 * ```
 * @category Time
 */
export function startOfYear(year: number): number {
  if (!Number.isSafeInteger(year)) throw new RangeError(`not a year: ${year}`)
  return epochDayOf(year, 1, 1)
}

/**
 * The last day of a year.
 *
 * @param year - A calendar year.
 * @returns The epoch day of 31 December.
 * @throws RangeError where the year is not a whole number.
 * @example
 * ```ts
 * fromEpochDay(endOfYear(2022)) // '2022-12-31'
 * ```
 * @category Time
 */
export function endOfYear(year: number): number {
  return startOfYear(year + 1) - 1
}

/**
 * Reads the moment of an assessment.
 *
 * @param asOf - A civil date, which means the whole of that day in China, or an instant.
 * @returns The moment, or undefined where the text is neither. For a civil date `start` and `end` are the
 *   first and the last millisecond of that day; for an instant both are that millisecond.
 * @example
 * ```ts
 * toMoment('2024-03-01') // { asOf: '2024-03-01', day: 19783, start: 1709222400000, end: 1709308799999 }
 * toMoment('2024-02-29T16:00Z')?.day // 19783: 2024-03-01 in China
 * toMoment('yesterday') // undefined
 * ```
 * @category Time
 */
export function toMoment(asOf: string): Moment | undefined {
  const day = toEpochDay(asOf)
  if (day !== undefined) return { asOf, day, start: startOfCivilDay(day), end: endOfCivilDay(day) }
  const millisecond = toEpochMillisecond(asOf)
  if (millisecond === undefined) return undefined
  return { asOf, day: civilDayOf(millisecond), start: millisecond, end: millisecond }
}

/** Years are counted from March here, so that the leap day is the last day of its year. */
function epochDayOf(year: number, month: number, dayOfMonth: number): number {
  const marchYear = month <= 2 ? year - 1 : year
  const cycle = Math.floor(marchYear / 400)
  const yearOfCycle = marchYear - cycle * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonth - 1
  const leapDays = Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100)
  return cycle * daysPerCycle + yearOfCycle * 365 + leapDays + dayOfYear - daysBeforeEpoch
}

/** The inverse of {@link epochDayOf}. */
function civilParts(day: number): { year: number; month: number; dayOfMonth: number } {
  if (!Number.isSafeInteger(day)) throw new RangeError(`not an epoch day: ${day}`)
  const shifted = day + daysBeforeEpoch
  const cycle = Math.floor(shifted / daysPerCycle)
  const dayOfCycle = shifted - cycle * daysPerCycle
  const leapDays = Math.floor(dayOfCycle / 1460) - Math.floor(dayOfCycle / 36_524) + Math.floor(dayOfCycle / 146_096)
  const yearOfCycle = Math.floor((dayOfCycle - leapDays) / 365)
  const dayOfYear =
    dayOfCycle - (yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return { year: cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0), month, dayOfMonth }
}

/** Two decimal digits as a number, or NaN. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48
  const ones = text.charCodeAt(at + 1) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN
}

/** Minutes to take off local time to get UTC. */
function offsetMinutes(offset: string): number {
  if (offset === 'Z') return 0
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6))
  return offset.startsWith('-') ? -minutes : minutes
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
