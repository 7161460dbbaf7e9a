import { describe, expect, test } from 'vitest'
import { assess } from '../../src/api'
import { parseRecord } from '../../src/model/parse'
import { OptionsError } from '../../src/rules/options'

const days = 'outsourcing-2021/priorReportWorkingDays'

describe('a parameter', () => {
  test.each([
    [days, 20],
    [days, 10_000],
    ['softIntervalMonths', 10_000],
  ])('%s of %i is taken', (id, value) => {
    expect(() => assess(parseRecord({ arrangements: [] }), { asOf: '2025-06-30', parameters: { [id]: value } })).not.toThrow()
  })

  test.each([
    [days, 19],
    [days, 10_001],
    [days, 20.5],
    ['softIntervalMonths', 1e9],
  ])('%s of %d is refused', (id, value) => {
    expect(() => assess(parseRecord({ arrangements: [] }), { asOf: '2025-06-30', parameters: { [id]: value } })).toThrow(OptionsError)
  })
})
