/** The two notations of time in a record, and whether a text is written in one of them. */

/**
 * A calendar day in China (UTC+8, no daylight saving), written `YYYY-MM-DD`: a real day of the years
 * 1900 to 2199.
 *
 * @category Time
 */
export type CivilDate = string

/**
 * A point in time in ISO 8601 with an offset: `2024-03-01T09:30+08:00`, `2024-03-01T01:30:00.250Z`.
 * Seconds may be left out, a fraction has up to nine digits, the offset never is left out.
 *
 * @category Time
 */
export type Instant = string

/**
 * What a civil date looks like. It admits 30 February: use {@link isCivilDate} for real days.
 *
 * @category Time
 */
export const civilDatePattern = /^(?:19|20|21)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/

/**
 * What an instant looks like; groups: date, hour, minute, second, fraction, `Z` or offset.
 * It admits 30 February: use {@link isInstant} for real days.
 *
 * @category Time
 */
export const instantPattern =
  /^((?:19|20|21)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?(Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))$/

/**
 * Whether a text is a civil date: the notation, and a day that exists.
 *
 * @param text - Any text.
 * @returns True for a real day of the years 1900 to 2199, false for anything else; it never throws.
 * @example
 * ```ts
 * isCivilDate('2024-02-29') // true
 * isCivilDate('2023-02-29') // false: no such day
 * isCivilDate('2024-2-29') // false: two digits each
 * ```
 * @category Time
 */
export function isCivilDate(text: string): boolean {
  return civilDatePattern.test(text) && isRealDay(text)
}

/**
 * Whether a text is an instant: the notation, and a day that exists. The hour 24 and leap seconds are
 * refused, and so is an instant without an offset.
 *
 * @param text - Any text.
 * @returns True for an instant, false for anything else; it never throws.
 * @example
 * ```ts
 * isInstant('2024-03-01T09:30+08:00') // true
 * isInstant('2024-03-01T01:30:00.250Z') // true
 * isInstant('2024-03-01T09:30:00') // false: no offset
 * ```
 * @category Time
 */
export function isInstant(text: string): boolean {
  return instantPattern.test(text) && isRealDay(text)
}

/**
 * The number of days in a month of the Gregorian calendar.
 *
 * @param year - The year.
 * @param month - The month, 1 to 12.
 * @returns 28 to 31.
 * @example
 * ```ts
 * daysInMonth(2024, 2) // 29
 * daysInMonth(2100, 2) // 28
 * ```
 * @category Time
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Reads the first ten characters, which the patterns have checked. */
function isRealDay(text: string): boolean {
  return Number(text.slice(8, 10)) <= daysInMonth(Number(text.slice(0, 4)), Number(text.slice(5, 7)))
}
