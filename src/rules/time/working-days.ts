/**
 * Working days: weekdays less the days off, plus the make-up days, of the years whose notices are known.
 *
 * A day of any other year is unknown, weekday or not; nothing here falls back to Monday to Friday. A count
 * that meets unknown days has two bounds, and the caller compares with both.
 */
import type { CivilDate } from '../../model/time'

import { endOfYear, startOfYear, toEpochDay, yearOf } from './civil-date'
import { stateCouncilHolidays, type HolidayYear } from './cn-holidays'

/**
 * What is known of a day.
 *
 * @category Time
 */
export type DayState = 'working' | 'off' | 'unknown'

/**
 * How working days before an event are counted (reading `workingDaysBeforeSigning`). `twentieth`: the
 * count-th working day back, the event's day not counted, is the last day. `clear`: that many working days
 * lie between the two.
 *
 * @category Time
 */
export type WorkingDayCount = 'twentieth' | 'clear'

/**
 * The first and the last day that a count can reach, as epoch days. They are equal where all days
 * needed are known. `earliest` is -Infinity, or `latest` Infinity, where nothing known bounds it.
 *
 * @category Time
 */
export interface DayBounds {
  readonly earliest: number
  readonly latest: number
}

/**
 * A calendar of working days. {@link calendarFrom} makes one.
 *
 * @category Time
 */
export interface WorkingDayCalendar {
  /** A name for findings. */
  readonly id: string
  /** The years that it knows, ascending. */
  readonly coveredYears: readonly number[]
  /** What it knows of an epoch day: always `unknown` outside the covered years. */
  state(day: number): DayState
  /**
   * The working day that lies `steps` working days after `event`, or before it where `steps` is negative, the
   * event's own day not counted; every unknown day is taken for what `unknownDays` says. 0 gives the event
   * itself. Infinity or -Infinity where there is no such day.
   */
  stepFrom(event: number, steps: number, unknownDays: 'working' | 'off'): number
}

/**
 * Makes a calendar from the notices of some years, for a caller with newer years or another table.
 *
 * A year is taken as covered wholly, from 1 January to 31 December. Its last days are not quite safe until the next
 * year's notice is out: of the 20 notices for 2007 to 2026, 5 name days of the year before (2006, 2007,
 * 2011, 2018, 2022) and 4 of these change whether they are worked (not 2022, a Saturday off anyway), all
 * between 29 and 31 December. A count over the last three days of the last covered year can therefore
 * be a day or two off until that notice is added; leave the year out to have it unknown.
 * A notice's days in an uncovered year stay unknown with the rest of that year.
 *
 * @param years - One entry a year, in any order; years may be missing between. No entry: all is unknown.
 * @param id - A name for findings.
 * @returns The calendar, frozen. Building takes time in proportion to the years, a question takes constant time.
 * @throws RangeError where a year comes twice, a text is not a civil date, a day lies more than a year
 *   away from its entry's year, or a day is both off and a make-up day.
 * @example
 * ```ts
 * const calendar = calendarFrom([...stateCouncilHolidays, { year: 2027, notices: [], daysOff: [], makeUpWorkingDays: [] }], 'own')
 * calendar.coveredYears.at(-1) // 2027
 * ```
 * @category Time
 */
export function calendarFrom(years: readonly HolidayYear[], id: string): WorkingDayCalendar {
  const coveredYears = Object.freeze(years.map(({ year }) => year).sort((left, right) => left - right))
  const named = namedDays(years)
  const firstYear = coveredYears[0]
  const lastYear = coveredYears.at(-1)
  // Without years the table is empty and both of its ends are day 0.
  const first = firstYear === undefined ? 0 : startOfYear(firstYear)
  const last = lastYear === undefined ? -1 : endOfYear(lastYear)
  const covered = new Set(coveredYears)
  if (covered.size !== coveredYears.length) throw new RangeError(`calendar ${id}: a year comes twice`)
  const states = Array.from({ length: last - first + 1 }, (_, index): DayState => {
    const day = first + index
    if (!covered.has(yearOf(day))) return 'unknown'
    return named.get(day) ?? (isWeekend(day) ? 'off' : 'working')
  })
  const tables = {
    working: rankedDays(first, states, (state) => state !== 'off'),
    off: rankedDays(first, states, (state) => state === 'working'),
  }
  return Object.freeze({
    id,
    coveredYears,
    state: (day: number): DayState => states[day - first] ?? 'unknown',
    stepFrom(event: number, steps: number, unknownDays: 'working' | 'off'): number {
      if (steps === 0) return event
      return (steps < 0 ? stepBack : stepOn)(tables[unknownDays], event, Math.abs(steps), unknownDays === 'working')
    },
  })
}

/**
 * The State Council's working days, 2007 to 2026. See {@link calendarFrom} for the last days of 2026.
 *
 * @category Time
 */
export const stateCouncilCalendar: WorkingDayCalendar = /* #__PURE__ */ calendarFrom(
  stateCouncilHolidays,
  'state-council',
)

/**
 * The last day on which something due a number of working days before an event can be done.
 *
 * @param event - The event's epoch day, which is not counted.
 * @param count - Working days, a whole number from 0.
 * @param mode - `twentieth`: the count-th working day back. `clear`: one more, so that `count` lie between.
 * @param calendar - The calendar.
 * @returns `latest` takes every unknown day for a working day, `earliest` takes none, and is -Infinity where
 *   the known days before the event are too few.
 * @throws RangeError where `event` is not a whole number or `count` is not one from 0.
 * @example
 * ```ts
 * const signing = toEpochDay('2026-03-31')!
 * fromEpochDay(workingDaysBefore(signing, 20, 'twentieth', stateCouncilCalendar).latest) // '2026-03-03'
 * fromEpochDay(workingDaysBefore(signing, 20, 'clear', stateCouncilCalendar).latest) // '2026-03-02'
 * ```
 * @category Time
 */
export function workingDaysBefore(
  event: number,
  count: number,
  mode: WorkingDayCount,
  calendar: WorkingDayCalendar,
): DayBounds {
  requireCount(event, count)
  const steps = mode === 'clear' ? count + 1 : count
  return {
    earliest: calendar.stepFrom(event, -steps, 'off'),
    latest: calendar.stepFrom(event, -steps, 'working'),
  }
}

/**
 * The day that lies a number of working days after an event.
 *
 * @param event - The event's epoch day, which is not counted.
 * @param count - Working days, a whole number from 0; 0 gives the event's day.
 * @param calendar - The calendar.
 * @returns `earliest` takes every unknown day for a working day, `latest` takes none, and is Infinity where
 *   the known days after the event are too few.
 * @throws RangeError where `event` is not a whole number or `count` is not one from 0.
 * @example
 * ```ts
 * const occurred = toEpochDay('2025-09-30')!
 * fromEpochDay(addWorkingDays(occurred, 5, stateCouncilCalendar).latest) // '2025-10-14'
 * ```
 * @category Time
 */
export function addWorkingDays(event: number, count: number, calendar: WorkingDayCalendar): DayBounds {
  requireCount(event, count)
  return { earliest: calendar.stepFrom(event, count, 'working'), latest: calendar.stepFrom(event, count, 'off') }
}

/**
 * Whether a day is a working day.
 *
 * @param civil - A civil date, `YYYY-MM-DD`.
 * @param calendar - The calendar; the State Council's where left out.
 * @returns True or false, or undefined for a day that the calendar does not know.
 * @throws RangeError where the text is not a civil date.
 * @example
 * ```ts
 * isWorkingDay('2024-05-11') // true: a make-up Saturday
 * isWorkingDay('2024-10-01') // false
 * isWorkingDay('2027-01-04') // undefined: no notice yet
 * ```
 * @category Time
 */
export function isWorkingDay(
  civil: CivilDate,
  calendar: WorkingDayCalendar = stateCouncilCalendar,
): boolean | undefined {
  const state = calendar.state(requireDay(civil))
  return state === 'unknown' ? undefined : state === 'working'
}

/** The working days of a table's span, under one assumption about unknown days. */
interface RankedDays {
  /** The first epoch day of the span. */
  readonly first: number
  /** The first epoch day after the span. */
  readonly after: number
  /** By day of the span and one past it: how many working days lie before it in the span. */
  readonly rank: Int32Array
  /** The working days of the span, ascending. */
  readonly days: Int32Array
}

function rankedDays(first: number, states: readonly DayState[], counts: (state: DayState) => boolean): RankedDays {
  const rank = new Int32Array(states.length + 1)
  const days: number[] = []
  states.forEach((state, index) => {
    if (counts(state)) days.push(first + index)
    rank[index + 1] = days.length
  })
  return { first, after: first + states.length, rank, days: Int32Array.from(days) }
}

/** Days outside the span all count where `outside`, and none does otherwise. */
function stepBack({ first, after, rank, days }: RankedDays, event: number, steps: number, outside: boolean): number {
  const daysPast = outside ? Math.max(0, event - after) : 0
  if (steps <= daysPast) return event - steps
  const wanted = steps - daysPast
  const before = rank[Math.min(event, after) - first] ?? 0
  const reached = days[before - wanted]
  if (reached !== undefined) return reached
  return outside ? Math.min(event, first) - (wanted - before) : -Infinity
}

/** The mirror of {@link stepBack}. */
function stepOn({ first, after, rank, days }: RankedDays, event: number, steps: number, outside: boolean): number {
  const daysAhead = outside ? Math.max(0, first - 1 - event) : 0
  if (steps <= daysAhead) return event + steps
  const wanted = steps - daysAhead
  const upTo = rank[Math.min(Math.max(event + 1, first), after) - first] ?? 0
  const reached = days[upTo + wanted - 1]
  if (reached !== undefined) return reached
  return outside ? Math.max(event, after - 1) + (wanted - (days.length - upTo)) : Infinity
}

/** The days that notices name, which override the week. */
function namedDays(years: readonly HolidayYear[]): ReadonlyMap<number, 'working' | 'off'> {
  const named = new Map<number, 'working' | 'off'>()
  const note = (year: number, civil: string, state: 'working' | 'off'): void => {
    const day = requireDay(civil)
    if (Math.abs(yearOf(day) - year) > 1) throw new RangeError(`${civil} is not a day of ${year} or next to it`)
    if ((named.get(day) ?? state) !== state) throw new RangeError(`${civil} is both off and a make-up day`)
    named.set(day, state)
  }
  for (const { year, daysOff, makeUpWorkingDays } of years) {
    for (const civil of daysOff) note(year, civil, 'off')
    for (const civil of makeUpWorkingDays) note(year, civil, 'working')
  }
  return named
}

/** 1970-01-01 was a Thursday. */
function isWeekend(day: number): boolean {
  const weekday = (((day + 4) % 7) + 7) % 7
  return weekday === 0 || weekday === 6
}

function requireDay(civil: string): number {
  const day = toEpochDay(civil)
  if (day === undefined) throw new RangeError(`not a civil date: ${civil}`)
  return day
}

function requireCount(event: number, count: number): void {
  if (!Number.isSafeInteger(event)) throw new RangeError(`not an epoch day: ${event}`)
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`not a number of working days: ${count}`)
}
