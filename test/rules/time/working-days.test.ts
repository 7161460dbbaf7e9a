import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'

import { fromEpochDay, toEpochDay } from '../../../src/rules/time/civil-date'
import { stateCouncilHolidays, type HolidayYear } from '../../../src/rules/time/cn-holidays'
import {
  addWorkingDays,
  calendarFrom,
  isWorkingDay,
  stateCouncilCalendar,
  workingDaysBefore,
  type DayBounds,
  type WorkingDayCount,
  type WorkingDayCalendar,
} from '../../../src/rules/time/working-days'

function dayOf(civil: string): number {
  return toEpochDay(civil) ?? NaN
}

function written({ earliest, latest }: DayBounds): { earliest: string | number; latest: string | number } {
  return {
    earliest: Number.isFinite(earliest) ? fromEpochDay(earliest) : earliest,
    latest: Number.isFinite(latest) ? fromEpochDay(latest) : latest,
  }
}

function plainYear(year: number): HolidayYear {
  return { year, notices: [], daysOff: [], makeUpWorkingDays: [] }
}

describe('the holiday table', () => {
  it('covers 2007 to 2026 without a gap, each year with a notice', () => {
    expect(stateCouncilHolidays.map(({ year }) => year)).toEqual([
      2007, 2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025,
      2026,
    ])
    expect(stateCouncilHolidays.every(({ notices }) => notices.length > 0)).toBe(true)
  })

  it('has only days that exist, ascending', () => {
    for (const { daysOff, makeUpWorkingDays } of stateCouncilHolidays) {
      expect(daysOff).toEqual([...new Set(daysOff)].sort())
      expect(makeUpWorkingDays).toEqual([...new Set(makeUpWorkingDays)].sort())
      expect(daysOff.concat(makeUpWorkingDays).map(dayOf)).not.toContain(NaN)
    }
  })

  it('has make-up days on weekends, and the Monday from which work went on in 2020', () => {
    const weekdays = stateCouncilHolidays
      .flatMap(({ makeUpWorkingDays }) => makeUpWorkingDays)
      .filter((civil) => ![0, 6].includes(new Date(`${civil}T00:00Z`).getUTCDay()))
    expect(weekdays).toEqual(['2020-02-03'])
  })

  it('names days of another year only between 29 and 31 December of the year before', () => {
    const strays = stateCouncilHolidays.flatMap(({ year, daysOff, makeUpWorkingDays }) =>
      daysOff.concat(makeUpWorkingDays).filter((civil) => !civil.startsWith(String(year))),
    )
    expect(strays).toEqual([
      '2006-12-30',
      '2006-12-31',
      '2007-12-30',
      '2007-12-31',
      '2007-12-29',
      '2011-12-31',
      '2018-12-30',
      '2018-12-31',
      '2018-12-29',
      '2022-12-31',
    ])
  })
})

describe('isWorkingDay', () => {
  test.each<[string, boolean | undefined, string]>([
    ['2024-05-10', true, 'a Friday'],
    ['2024-05-11', true, 'a make-up Saturday'],
    ['2024-05-12', false, 'a Sunday'],
    ['2024-04-28', true, 'a make-up Sunday'],
    ['2024-04-27', false, 'a Saturday'],
    ['2022-01-28', true, 'the Friday before Spring Festival'],
    ['2022-01-29', true, 'a make-up Saturday before Spring Festival'],
    ['2022-01-30', true, 'a make-up Sunday before Spring Festival'],
    ['2022-01-31', false, 'New Year eve, a Monday'],
    ['2022-02-04', false, 'a Friday in Spring Festival'],
    ['2022-02-07', true, 'the Monday after Spring Festival'],
    ['2025-09-30', true, 'the day before National Day'],
    ['2025-10-01', false, 'National Day'],
    ['2025-10-08', false, 'the eighth day of the break'],
    ['2025-10-09', true, 'the day after the break'],
    ['2025-10-11', true, 'a make-up Saturday'],
    ['2020-01-31', false, 'a day off by the second notice of 2020'],
    ['2020-02-02', false, 'the Sunday that the second notice of 2020 adds'],
    ['2020-02-03', true, 'the Monday after it'],
    ['2015-09-03', false, 'a day off by the second notice of 2015'],
    ['2015-09-06', true, 'the make-up Sunday of that notice'],
    ['2007-12-29', true, 'a make-up Saturday by the notice of 2008'],
    ['2007-12-31', false, 'a Monday off by the notice of 2008'],
    ['2018-12-31', false, 'a Monday off by the notice of 2019'],
    ['2024-02-29', true, 'a leap day'],
    ['2007-01-01', false, 'the first day of the table'],
    ['2026-12-31', true, 'the last day of the table'],
    ['2006-12-29', undefined, 'a Friday before the table'],
    ['2006-12-30', undefined, 'a make-up day of 2007 in a year not covered'],
    ['2027-01-01', undefined, 'the first day past the table'],
    ['2027-01-04', undefined, 'a Monday past the table'],
    ['2027-01-09', undefined, 'a Saturday past the table'],
  ])('%s: %s (%s)', (civil, expected) => {
    expect(isWorkingDay(civil)).toBe(expected)
    expect(isWorkingDay(civil, stateCouncilCalendar)).toBe(expected)
  })

  it('refuses what is not a civil date', () => {
    expect(() => isWorkingDay('2023-02-29')).toThrow(RangeError)
    expect(() => isWorkingDay('2024-02-29T00:00Z')).toThrow(RangeError)
  })
})

describe('workingDaysBefore', () => {
  test.each([
    // signed, twentieth, clear
    ['2022-03-01', '2022-01-27', '2022-01-26', 'Spring Festival with make-up Saturday and Sunday'],
    ['2024-05-13', '2024-04-12', '2024-04-11', 'make-up Sunday 04-28 and Saturday 05-11'],
    ['2025-10-13', '2025-09-09', '2025-09-08', 'merged eight-day break'],
    ['2026-01-05', '2025-12-05', '2025-12-04', 'two calendar years; make-up Sunday 2026-01-04'],
    ['2026-03-31', '2026-03-03', '2026-03-02', 'no holiday in the span'],
  ])('20 before %s: %s, clear %s (%s)', (signed, twentieth, clear) => {
    expect(written(workingDaysBefore(dayOf(signed), 20, 'twentieth', stateCouncilCalendar))).toEqual({
      earliest: twentieth,
      latest: twentieth,
    })
    expect(written(workingDaysBefore(dayOf(signed), 20, 'clear', stateCouncilCalendar))).toEqual({
      earliest: clear,
      latest: clear,
    })
  })

  test.each<[string, number, WorkingDayCount, string | number, string, string]>([
    ['2027-01-08', 20, 'twentieth', '2026-12-04', '2026-12-15', 'no notice for 2027'],
    ['2027-01-08', 20, 'clear', '2026-12-03', '2026-12-14', 'no notice for 2027'],
    ['2027-01-01', 20, 'twentieth', '2026-12-04', '2026-12-04', 'the event itself unknown, its span known'],
    ['2027-01-02', 20, 'twentieth', '2026-12-04', '2026-12-07', 'one unknown day'],
    ['2027-03-01', 20, 'twentieth', '2026-12-04', '2027-02-09', 'unknown days enough'],
    ['2026-12-31', 1, 'twentieth', '2026-12-30', '2026-12-30', 'the last day of the table'],
    ['2024-05-13', 0, 'twentieth', '2024-05-13', '2024-05-13', 'none'],
    ['2024-05-13', 0, 'clear', '2024-05-11', '2024-05-11', 'none between'],
    ['2024-05-12', 1, 'twentieth', '2024-05-11', '2024-05-11', 'an event on a day off'],
    ['2007-01-05', 1, 'twentieth', '2007-01-04', '2007-01-04', 'the first working day of the table'],
    ['2007-01-05', 2, 'twentieth', -Infinity, '2006-12-31', 'one too many'],
    ['2007-01-05', 1, 'clear', -Infinity, '2006-12-31', 'one too many'],
    ['2006-06-01', 1, 'twentieth', -Infinity, '2006-05-31', 'before the table'],
    ['2030-01-01', 10_000, 'twentieth', -Infinity, '1996-04-15', 'more than the table has'],
  ])('%s back %i, %s: %s to %s (%s)', (event, count, mode, earliest, latest) => {
    expect(written(workingDaysBefore(dayOf(event), count, mode, stateCouncilCalendar))).toEqual({ earliest, latest })
  })

  test.each([
    [0.5, 1],
    [-Infinity, 1],
    [0, -1],
    [0, 1.5],
    [0, Infinity],
  ])('refuses event %d and count %d', (event, count) => {
    expect(() => workingDaysBefore(event, count, 'twentieth', stateCouncilCalendar)).toThrow(RangeError)
    expect(() => addWorkingDays(event, count, stateCouncilCalendar)).toThrow(RangeError)
  })
})

describe('addWorkingDays', () => {
  test.each<[string, number, string, string | number, string]>([
    ['2024-04-26', 5, '2024-05-07', '2024-05-07', 'make-up Sunday, then Labour Day'],
    ['2025-09-30', 5, '2025-10-14', '2025-10-14', 'eight-day break and make-up Saturday'],
    ['2022-01-28', 5, '2022-02-09', '2022-02-09', 'Spring Festival'],
    ['2024-02-28', 1, '2024-02-29', '2024-02-29', 'a leap day'],
    ['2024-02-29', 1, '2024-03-01', '2024-03-01', 'from a leap day'],
    ['2024-05-12', 0, '2024-05-12', '2024-05-12', 'none'],
    ['2006-12-31', 1, '2007-01-04', '2007-01-04', 'the event itself unknown, its span known'],
    ['2006-12-30', 1, '2006-12-31', '2007-01-04', 'one unknown day'],
    ['2026-12-30', 1, '2026-12-31', '2026-12-31', 'the last day of the table'],
    ['2026-12-30', 2, '2027-01-01', Infinity, 'one too many'],
    ['2026-12-31', 5, '2027-01-05', Infinity, 'no notice for 2027'],
    ['2028-01-01', 5, '2028-01-06', Infinity, 'past the table'],
  ])('%s and %i: %s to %s (%s)', (event, count, earliest, latest) => {
    expect(written(addWorkingDays(dayOf(event), count, stateCouncilCalendar))).toEqual({ earliest, latest })
  })
})

describe('calendarFrom', () => {
  const gapped = calendarFrom([plainYear(2026), plainYear(2024)], 'gapped')

  it('keeps its name and its years in order, and is frozen', () => {
    expect(gapped.id).toBe('gapped')
    expect(gapped.coveredYears).toEqual([2024, 2026])
    expect(Object.isFrozen(gapped)).toBe(true)
    expect(Object.isFrozen(gapped.coveredYears)).toBe(true)
    expect(stateCouncilCalendar.id).toBe('state-council')
    expect(stateCouncilCalendar.coveredYears[0]).toBe(2007)
    expect(stateCouncilCalendar.coveredYears.at(-1)).toBe(2026)
  })

  it('does not know a year left out between two', () => {
    expect(isWorkingDay('2024-12-31', gapped)).toBe(true)
    expect(isWorkingDay('2025-01-01', gapped)).toBeUndefined()
    expect(isWorkingDay('2025-12-31', gapped)).toBeUndefined()
    expect(isWorkingDay('2026-01-01', gapped)).toBe(true)
    expect(written(workingDaysBefore(dayOf('2026-01-05'), 3, 'twentieth', gapped))).toEqual({
      earliest: '2024-12-31',
      latest: '2025-12-31',
    })
    expect(written(addWorkingDays(dayOf('2024-12-30'), 2, gapped))).toEqual({
      earliest: '2025-01-01',
      latest: '2026-01-01',
    })
  })

  it('settles a span once a caller brings the year', () => {
    const own = calendarFrom([...stateCouncilHolidays, { ...plainYear(2027), daysOff: ['2027-01-01'] }], 'own')
    expect(written(workingDaysBefore(dayOf('2027-01-08'), 20, 'twentieth', own))).toEqual({
      earliest: '2026-12-10',
      latest: '2026-12-10',
    })
  })

  it('knows nothing without years', () => {
    const empty = calendarFrom([], 'empty')
    expect(empty.coveredYears).toEqual([])
    expect(isWorkingDay('1970-01-01', empty)).toBeUndefined()
    expect(workingDaysBefore(100, 5, 'twentieth', empty)).toEqual({ earliest: -Infinity, latest: 95 })
    expect(workingDaysBefore(-100, 5, 'clear', empty)).toEqual({ earliest: -Infinity, latest: -106 })
    expect(addWorkingDays(-2, 5, empty)).toEqual({ earliest: 3, latest: Infinity })
  })

  it('lets a notice of the next year speak for the last days of the year before', () => {
    const years = [plainYear(2024), { ...plainYear(2025), daysOff: ['2024-12-31'], makeUpWorkingDays: ['2024-12-29'] }]
    const calendar = calendarFrom(years, 'own')
    expect(isWorkingDay('2024-12-31', calendar)).toBe(false)
    expect(isWorkingDay('2024-12-29', calendar)).toBe(true)
  })

  test.each([
    ['a year twice', [plainYear(2024), plainYear(2024)]],
    ['no year', [plainYear(2024.5)]],
    ['no such day', [{ ...plainYear(2023), daysOff: ['2023-02-29'] }]],
    ['a day of another time', [{ ...plainYear(2024), daysOff: ['2042-10-01'] }]],
    ['a day both ways', [{ ...plainYear(2024), daysOff: ['2024-10-01'], makeUpWorkingDays: ['2024-10-01'] }]],
  ])('refuses %s', (_, years) => {
    expect(() => calendarFrom(years, 'own')).toThrow(RangeError)
  })
})

describe('against a walk day by day', () => {
  /** Infinite where the walk leaves every year that could end it. */
  function walk(calendar: WorkingDayCalendar, event: number, steps: number, unknown: 'working' | 'off'): number {
    const direction = Math.sign(steps)
    let day = event
    let left = Math.abs(steps)
    while (left > 0) {
      day += direction
      if (Math.abs(day - event) > 12_000) return direction * Infinity
      const state = calendar.state(day)
      if ((state === 'unknown' ? unknown : state) === 'working') left -= 1
    }
    return day
  }

  const calendar = fc.constantFrom(
    stateCouncilCalendar,
    calendarFrom([plainYear(2008), plainYear(2010), plainYear(2014)], 'gapped'),
    calendarFrom(stateCouncilHolidays.slice(10, 12), 'two years'),
    calendarFrom([], 'empty'),
  )
  const event = fc.integer({ min: dayOf('2005-01-01'), max: dayOf('2028-12-31') })
  const count = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 2000 }))

  test('back', () => {
    fc.assert(
      fc.property(calendar, event, count, fc.boolean(), (own, day, days, clear) => {
        const steps = clear ? days + 1 : days
        expect(workingDaysBefore(day, days, clear ? 'clear' : 'twentieth', own)).toEqual({
          earliest: walk(own, day, -steps, 'off'),
          latest: walk(own, day, -steps, 'working'),
        })
      }),
      { numRuns: 500 },
    )
  })

  test('on', () => {
    fc.assert(
      fc.property(calendar, event, count, (own, day, days) => {
        expect(addWorkingDays(day, days, own)).toEqual({
          earliest: walk(own, day, days, 'working'),
          latest: walk(own, day, days, 'off'),
        })
      }),
      { numRuns: 500 },
    )
  })

  test('every day of the table and a month around it, 20 back and 5 on', () => {
    for (let day = dayOf('2006-12-01'); day <= dayOf('2027-01-31'); day += 1) {
      const back = workingDaysBefore(day, 20, 'twentieth', stateCouncilCalendar)
      const on = addWorkingDays(day, 5, stateCouncilCalendar)
      if (
        back.latest !== walk(stateCouncilCalendar, day, -20, 'working') ||
        (Number.isFinite(back.earliest) && back.earliest !== walk(stateCouncilCalendar, day, -20, 'off')) ||
        on.earliest !== walk(stateCouncilCalendar, day, 5, 'working') ||
        (Number.isFinite(on.latest) && on.latest !== walk(stateCouncilCalendar, day, 5, 'off'))
      ) {
        expect.fail(`counts from ${fromEpochDay(day)} differ`)
      }
    }
  })
})
