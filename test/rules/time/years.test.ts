import { utc } from '@date-fns/utc'
import { addDays as referenceDays, addMonths as referenceMonths, addYears as referenceYears } from 'date-fns'
import fc from 'fast-check'
import { afterEach, describe, expect, it, test, vi } from 'vitest'

import { fromEpochDay, toEpochDay } from '../../../src/rules/time/civil-date'
import { addDays, addMonths, addYears } from '../../../src/rules/time/years'

const millisecondsPerDay = 86_400_000
const anyDay = fc.integer({ min: -25_567, max: 84_005 })

function dayOf(civil: string): number {
  return toEpochDay(civil) ?? NaN
}

describe('addYears', () => {
  test.each([
    // from, years, sameDate, days365, firstOfMarch
    ['2021-12-30', 3, '2024-12-30', '2024-12-29', '2024-12-30'],
    ['2022-03-01', 1, '2023-03-01', '2023-03-01', '2023-03-01'],
    ['2023-02-28', 1, '2024-02-28', '2024-02-28', '2024-02-28'],
    ['2023-03-01', 1, '2024-03-01', '2024-02-29', '2024-03-01'],
    ['2020-02-29', 1, '2021-02-28', '2021-02-28', '2021-03-01'],
    ['2020-02-29', 3, '2023-02-28', '2023-02-28', '2023-03-01'],
    ['2020-02-29', 4, '2024-02-29', '2024-02-28', '2024-02-29'],
    ['2096-02-29', 4, '2100-02-28', '2100-02-28', '2100-03-01'],
    ['1996-02-29', 4, '2000-02-29', '2000-02-28', '2000-02-29'],
    ['2024-02-29', -1, '2023-02-28', '2023-03-01', '2023-03-01'],
    ['2024-02-29', -4, '2020-02-29', '2020-03-01', '2020-02-29'],
    ['2024-03-01', -1, '2023-03-01', '2023-03-02', '2023-03-01'],
    ['2024-02-29', 0, '2024-02-29', '2024-02-29', '2024-02-29'],
    ['2023-12-31', 1, '2024-12-31', '2024-12-30', '2024-12-31'],
    ['2024-01-01', 1, '2025-01-01', '2024-12-31', '2025-01-01'],
  ])('%s and %i years', (from, count, sameDate, days365, firstOfMarch) => {
    expect(fromEpochDay(addYears(dayOf(from), count, 'sameDate'))).toBe(sameDate)
    expect(fromEpochDay(addYears(dayOf(from), count, 'days365'))).toBe(days365)
    expect(fromEpochDay(addYears(dayOf(from), count, 'firstOfMarch'))).toBe(firstOfMarch)
  })

  test.each([
    [0.5, 1],
    [NaN, 1],
    [-Infinity, 1],
    [0, 1.5],
    [0, Infinity],
  ])('refuses day %d and %d years', (day, count) => {
    expect(() => addYears(day, count, 'sameDate')).toThrow(RangeError)
    expect(() => addYears(day, count, 'days365')).toThrow(RangeError)
    expect(() => addYears(day, count, 'firstOfMarch')).toThrow(RangeError)
  })

  test('every day of five leap cycles agrees with date-fns', () => {
    for (let day = dayOf('2007-01-01'); day <= dayOf('2027-12-31'); day += 1) {
      for (const count of [-4, -1, 1, 2, 3, 5]) {
        const reference = referenceYears(day * millisecondsPerDay, count, { in: utc }).getTime() / millisecondsPerDay
        if (addYears(day, count, 'sameDate') !== reference) expect.fail(`${fromEpochDay(day)} and ${count} years`)
      }
    }
  })

  test('any day and count agree with date-fns', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -200, max: 200 }), (day, count) => {
        const reference = referenceYears(day * millisecondsPerDay, count, { in: utc })
        expect(addYears(day, count, 'sameDate') * millisecondsPerDay).toBe(reference.getTime())
      }),
      { numRuns: 2000 },
    )
  })

  test('1 March differs from the same date only by rolling a 29 February on by a day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -50, max: 50 }), (day, count) => {
        const same = addYears(day, count, 'sameDate')
        const rolled = addYears(day, count, 'firstOfMarch')
        const rolls = fromEpochDay(day).endsWith('-02-29') && fromEpochDay(same).endsWith('-02-28')
        expect(rolled - same).toBe(rolls ? 1 : 0)
      }),
    )
  })
})

describe('addMonths', () => {
  test.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2023-01-28', 1, '2023-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-03-31', 1, '2024-04-30'],
    ['2024-12-15', 1, '2025-01-15'],
    ['2024-01-15', -1, '2023-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 0, '2024-02-29'],
  ])('%s and %i months is %s', (from, count, to) => {
    expect(fromEpochDay(addMonths(dayOf(from), count))).toBe(to)
  })

  test('any day and count agree with date-fns', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (day, count) => {
        const reference = referenceMonths(day * millisecondsPerDay, count, { in: utc })
        expect(addMonths(day, count) * millisecondsPerDay).toBe(reference.getTime())
      }),
    )
  })

  it('refuses what is not whole or past all dates', () => {
    expect(() => addMonths(0.5, 1)).toThrow(RangeError)
    expect(() => addMonths(0, 0.5)).toThrow(RangeError)
    expect(() => addMonths(0, 10_000_000)).toThrow(RangeError)
  })
})

describe('addDays', () => {
  test.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-28', 2, '2024-03-01'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-01-01', -1, '2023-12-31'],
    ['2024-01-01', 0, '2024-01-01'],
  ])('%s and %i days is %s', (from, count, to) => {
    expect(fromEpochDay(addDays(dayOf(from), count))).toBe(to)
    expect(referenceDays(dayOf(from) * millisecondsPerDay, count, { in: utc }).toISOString().slice(0, 10)).toBe(to)
  })

  it('refuses what is not whole', () => {
    expect(() => addDays(Infinity, 1)).toThrow(RangeError)
    expect(() => addDays(0, 0.5)).toThrow(RangeError)
  })
})

describe('host time zones', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  test.each([['UTC'], ['Asia/Shanghai'], ['America/New_York'], ['Pacific/Kiritimati'], ['Pacific/Apia']])(
    '%s changes nothing',
    (zone) => {
      vi.stubEnv('TZ', zone)
      expect(fromEpochDay(addYears(dayOf('2020-02-29'), 1, 'sameDate'))).toBe('2021-02-28')
      expect(fromEpochDay(addYears(dayOf('2020-02-29'), 1, 'firstOfMarch'))).toBe('2021-03-01')
      expect(fromEpochDay(addYears(dayOf('2010-12-30'), 1, 'sameDate'))).toBe('2011-12-30')
      expect(fromEpochDay(addMonths(dayOf('2011-11-30'), 1))).toBe('2011-12-30')
      expect(fromEpochDay(addMonths(dayOf('2024-01-31'), 1))).toBe('2024-02-29')
    },
  )
})
