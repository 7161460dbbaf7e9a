import fc from 'fast-check'
import { afterEach, describe, expect, it, test, vi } from 'vitest'

import { isCivilDate, isInstant } from '../../../src/model/time'
import {
  civilDayOf,
  endOfCivilDay,
  endOfYear,
  fromEpochDay,
  fromEpochMillisecond,
  monthAndDay,
  startOfCivilDay,
  startOfYear,
  toEpochDay,
  toEpochMillisecond,
  toMoment,
  yearOf,
} from '../../../src/rules/time/civil-date'

const first = -25_567
const last = 84_005

describe('civil dates', () => {
  test.each([
    ['1900-01-01', first],
    ['1900-02-28', -25_509],
    ['1900-03-01', -25_508],
    ['1969-12-31', -1],
    ['1970-01-01', 0],
    ['2000-02-29', 11_016],
    ['2000-03-01', 11_017],
    ['2021-12-30', 18_991],
    ['2024-02-29', 19_782],
    ['2024-03-01', 19_783],
    ['2100-02-28', 47_540],
    ['2100-03-01', 47_541],
    ['2199-12-31', last],
  ])('%s is epoch day %i', (civil, day) => {
    expect(toEpochDay(civil)).toBe(day)
    expect(fromEpochDay(day)).toBe(civil)
    expect(isCivilDate(civil)).toBe(true)
  })

  test.each([
    ['2023-02-29', 'no leap year'],
    ['2100-02-29', 'a century that is no leap year'],
    ['1900-02-29', 'a century that is no leap year'],
    ['2024-02-30', 'no such day in a leap year'],
    ['2024-04-31', 'a month of 30 days'],
    ['2024-01-32', 'day 32'],
    ['2024-01-00', 'day 0'],
    ['2024-00-10', 'month 0'],
    ['2024-13-10', 'month 13'],
    ['1899-12-31', 'before the range'],
    ['2200-01-01', 'past the range'],
    ['2024-1-10', 'one digit'],
    ['20240110', 'no hyphens'],
    ['2024/01/10', 'slashes'],
    ['2024-01-10 ', 'a space'],
    ['2024-01-10\n', 'a line break'],
    ['+024-01-10', 'a sign'],
    ['202４-01-10', 'a full-width digit'],
    ['2024-01-1a', 'a letter'],
    ['2024-01-10T00:00:00Z', 'an instant'],
    ['', 'nothing'],
  ])('%j is refused: %s', (civil) => {
    expect(toEpochDay(civil)).toBeUndefined()
    expect(isCivilDate(civil)).toBe(false)
  })

  it('writes due dates past the range it reads', () => {
    expect(fromEpochDay(last + 1)).toBe('2200-01-01')
    expect(fromEpochDay(2_932_896)).toBe('9999-12-31')
    expect(fromEpochDay(-719_528)).toBe('0000-01-01')
  })

  test.each([[2_932_897], [-719_529], [0.5], [NaN], [Infinity], [-Infinity]])('does not write %d', (day) => {
    expect(() => fromEpochDay(day)).toThrow(RangeError)
  })

  test('every day of the range comes back, in order and as UTC has it', () => {
    for (let day = first; day <= last; day += 1) {
      const civil = fromEpochDay(day)
      if (toEpochDay(civil) !== day || civil !== new Date(day * 86_400_000).toISOString().slice(0, 10)) {
        expect.fail(`${civil} is not epoch day ${day}`)
      }
    }
  })

  test('the fast reader and the model agree on any text', () => {
    const nearDate = fc
      .tuple(fc.integer({ min: 1890, max: 2210 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
      .map(([year, month, day]) => [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-'))
    fc.assert(
      fc.property(fc.oneof(nearDate, fc.string()), (text) => (toEpochDay(text) !== undefined) === isCivilDate(text)),
    )
  })
})

describe('parts of a day', () => {
  test.each([
    ['2021-12-30', 2021, 12, 30],
    ['2021-12-31', 2021, 12, 31],
    ['2022-01-01', 2022, 1, 1],
    ['2024-02-29', 2024, 2, 29],
    ['2024-03-01', 2024, 3, 1],
    ['1900-01-01', 1900, 1, 1],
  ])('%s', (civil, year, month, dayOfMonth) => {
    const day = toEpochDay(civil) ?? NaN
    expect(yearOf(day)).toBe(year)
    expect(monthAndDay(day)).toEqual({ month, dayOfMonth })
  })

  test.each([
    [2022, '2022-01-01', '2022-12-31'],
    [2024, '2024-01-01', '2024-12-31'],
    [1900, '1900-01-01', '1900-12-31'],
  ])('the year %i', (year, start, end) => {
    expect(fromEpochDay(startOfYear(year))).toBe(start)
    expect(fromEpochDay(endOfYear(year))).toBe(end)
  })

  it('refuses what is not whole', () => {
    expect(() => yearOf(-Infinity)).toThrow(RangeError)
    expect(() => startOfYear(2024.5)).toThrow(RangeError)
  })
})

describe('instants', () => {
  test.each([
    ['2024-03-01T09:30+08:00', 1_709_256_600_000, '2024-03-01T09:30:00+08:00'],
    ['2024-03-01T09:30:00+08:00', 1_709_256_600_000, '2024-03-01T09:30:00+08:00'],
    ['2024-03-01T01:30Z', 1_709_256_600_000, '2024-03-01T09:30:00+08:00'],
    ['2024-02-29T20:30:00-05:00', 1_709_256_600_000, '2024-03-01T09:30:00+08:00'],
    ['2024-03-01T07:00+05:30', 1_709_256_600_000, '2024-03-01T09:30:00+08:00'],
    ['2024-03-01T15:30+14:00', 1_709_256_600_000, '2024-03-01T09:30:00+08:00'],
    ['2024-02-29T22:00-03:30', 1_709_256_600_000, '2024-03-01T09:30:00+08:00'],
    ['2024-03-01T01:30:00.25Z', 1_709_256_600_250, '2024-03-01T09:30:00.250+08:00'],
    ['2024-03-01T01:30:00.000000000Z', 1_709_256_600_000, '2024-03-01T09:30:00+08:00'],
    ['2024-03-01T01:30:00.001999999Z', 1_709_256_600_001, '2024-03-01T09:30:00.001+08:00'],
    ['1969-12-31T23:59:59.999Z', -1, '1970-01-01T07:59:59.999+08:00'],
    ['1988-07-01T12:00+08:00', 583_732_800_000, '1988-07-01T12:00:00+08:00'],
  ])('%s', (instant, millisecond, written) => {
    expect(toEpochMillisecond(instant)).toBe(millisecond)
    expect(fromEpochMillisecond(millisecond)).toBe(written)
    expect(isInstant(instant)).toBe(true)
  })

  test.each([
    ['2024-03-01T09:30', 'no offset'],
    ['2024-03-01T09:30:00', 'no offset'],
    ['2024-03-01', 'a civil date'],
    ['2023-02-29T09:30Z', 'no such day'],
    ['2024-03-01T24:00Z', 'hour 24'],
    ['2024-03-01T09:60Z', 'minute 60'],
    ['2024-03-01T09:30:60Z', 'a leap second'],
    ['2024-03-01T09Z', 'no minutes'],
    ['2024-03-01T09:30:00.Z', 'an empty fraction'],
    ['2024-03-01T09:30.5Z', 'a fraction of a minute'],
    ['2024-03-01T09:30:00.1234567890Z', 'ten digits'],
    ['2024-03-01T09:30:00,5Z', 'a comma'],
    ['2024-03-01 09:30Z', 'a space'],
    ['2024-03-01t09:30z', 'lower case'],
    ['2024-03-01T09:30+0800', 'an offset without a colon'],
    ['2024-03-01T09:30+08', 'an offset of hours'],
    ['2024-03-01T09:30+14:01', 'an offset past 14 hours'],
    ['2024-03-01T09:30+08:60', 'an offset of 60 minutes'],
    ['2200-01-01T09:30Z', 'past the range'],
    ['2024-03-01T09:30Z\n', 'a line break'],
    ['', 'nothing'],
  ])('%j is refused: %s', (instant) => {
    expect(toEpochMillisecond(instant)).toBeUndefined()
    expect(isInstant(instant)).toBe(false)
  })

  test.each([
    ['2024-02-28T15:59:59.999Z', '2024-02-28'],
    ['2024-02-28T16:00:00Z', '2024-02-29'],
    ['2024-02-29T15:59:59.999Z', '2024-02-29'],
    ['2024-02-29T16:00:00Z', '2024-03-01'],
    ['2023-12-31T16:00Z', '2024-01-01'],
    ['1969-12-31T15:59Z', '1969-12-31'],
  ])('%s falls on %s', (instant, civil) => {
    expect(fromEpochDay(civilDayOf(toEpochMillisecond(instant) ?? NaN))).toBe(civil)
  })

  test.each([
    ['2024-02-28T10:00+08:00', '2024-02-29T10:00:00+08:00'],
    ['2024-12-31T23:59:59.999+08:00', '2025-01-01T23:59:59.999+08:00'],
    ['2024-03-30T22:00:00-04:00', '2024-04-01T10:00:00+08:00'],
    ['1988-04-16T22:00+08:00', '1988-04-17T22:00:00+08:00'],
  ])('24 hours after %s is %s', (occurred, due) => {
    expect(fromEpochMillisecond((toEpochMillisecond(occurred) ?? NaN) + 24 * 3_600_000)).toBe(due)
  })

  test('24 hours are over a millisecond later, whatever the offsets', () => {
    const occurred = toEpochMillisecond('2024-02-28T23:30:00+08:00') ?? NaN
    expect((toEpochMillisecond('2024-02-29T15:30:00Z') ?? NaN) - occurred).toBe(86_400_000)
    expect((toEpochMillisecond('2024-02-29T15:30:00.001Z') ?? NaN) - occurred).toBe(86_400_001)
  })

  test.each([[0.5], [NaN], [Infinity], [253_402_272_000_000]])('does not write %d', (millisecond) => {
    expect(() => fromEpochMillisecond(millisecond)).toThrow(RangeError)
  })

  test('a written instant reads back', () => {
    const millisecond = fc.integer({ min: startOfCivilDay(first), max: endOfCivilDay(last) })
    fc.assert(
      fc.property(millisecond, (value) => {
        const written = fromEpochMillisecond(value)
        expect(isInstant(written)).toBe(true)
        expect(toEpochMillisecond(written)).toBe(value)
        expect(Date.parse(written)).toBe(value)
      }),
    )
  })
})

describe('moments', () => {
  test.each([
    ['2024-03-01', '2024-03-01', '2024-03-01T00:00:00+08:00', '2024-03-01T23:59:59.999+08:00'],
    ['2024-02-29', '2024-02-29', '2024-02-29T00:00:00+08:00', '2024-02-29T23:59:59.999+08:00'],
    ['2024-02-29T15:59:59Z', '2024-02-29', '2024-02-29T23:59:59+08:00', '2024-02-29T23:59:59+08:00'],
    ['2024-02-29T16:00:00Z', '2024-03-01', '2024-03-01T00:00:00+08:00', '2024-03-01T00:00:00+08:00'],
    ['2024-03-01T09:30+08:00', '2024-03-01', '2024-03-01T09:30:00+08:00', '2024-03-01T09:30:00+08:00'],
  ])('%s', (asOf, civil, start, end) => {
    const moment = toMoment(asOf)
    expect(moment?.asOf).toBe(asOf)
    expect(fromEpochDay(moment?.day ?? NaN)).toBe(civil)
    expect(fromEpochMillisecond(moment?.start ?? NaN)).toBe(start)
    expect(fromEpochMillisecond(moment?.end ?? NaN)).toBe(end)
  })

  test.each([['2023-02-29'], ['2024-03-01T09:30'], ['today'], ['']])('%j is none', (asOf) => {
    expect(toMoment(asOf)).toBeUndefined()
  })

  test('one day ends where the next begins', () => {
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (day) => {
        expect(endOfCivilDay(day) + 1).toBe(startOfCivilDay(day + 1))
        expect(civilDayOf(startOfCivilDay(day))).toBe(day)
        expect(civilDayOf(endOfCivilDay(day))).toBe(day)
      }),
    )
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
      expect(toEpochDay('2011-12-30')).toBe(15_338)
      expect(fromEpochDay(15_338)).toBe('2011-12-30')
      expect(toEpochMillisecond('2024-03-10T02:30:00-05:00')).toBe(1_710_055_800_000)
      expect(fromEpochMillisecond(1_710_055_800_000)).toBe('2024-03-10T15:30:00+08:00')
      expect(toMoment('2024-03-10')).toEqual({
        asOf: '2024-03-10',
        day: 19_792,
        start: 1_710_000_000_000,
        end: 1_710_086_399_999,
      })
    },
  )
})
