import { describe, expect, test } from 'vitest'
import { isCivilDate, isInstant } from '../../src/model/time'

describe('isCivilDate', () => {
  test.each<{ text: string; expected: boolean }>([
    { text: '2024-02-29', expected: true },
    { text: '2023-02-29', expected: false },
    { text: '2000-02-29', expected: true },
    { text: '2100-02-29', expected: false },
    { text: '2024-04-30', expected: true },
    { text: '2024-04-31', expected: false },
    { text: '1900-01-01', expected: true },
    { text: '1899-12-31', expected: false },
    { text: '2199-12-31', expected: true },
    { text: '2200-01-01', expected: false },
    { text: '2024-1-01', expected: false },
    { text: '2024-01-01 ', expected: false },
    { text: '2024-01-01T00:00Z', expected: false },
    { text: '', expected: false },
  ])('$text', ({ text, expected }) => {
    expect(isCivilDate(text)).toBe(expected)
  })
})

describe('isInstant', () => {
  test.each<{ text: string; expected: boolean }>([
    { text: '2024-03-01T09:30+08:00', expected: true },
    { text: '2024-03-01T09:30:00Z', expected: true },
    { text: '2024-03-01T09:30:00.123456789Z', expected: true },
    { text: '2024-03-01T09:30:00.1234567890Z', expected: false },
    { text: '2024-03-01T09:30', expected: false },
    { text: '2024-03-01', expected: false },
    { text: '2024-03-01T23:59Z', expected: true },
    { text: '2024-03-01T24:00Z', expected: false },
    { text: '2024-03-01T09:30:60Z', expected: false },
    { text: '2024-03-01T09:30+14:00', expected: true },
    { text: '2024-03-01T09:30+14:01', expected: false },
    { text: '2023-02-29T09:30Z', expected: false },
  ])('$text', ({ text, expected }) => {
    expect(isInstant(text)).toBe(expected)
  })
})
