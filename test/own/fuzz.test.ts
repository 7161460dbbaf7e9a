import { expect, it } from 'vitest'
import { fuzzRecords, fuzzRows, prototypes } from './fuzz'

// `npm run fuzz` does the same on 100,000 records and 10,000 rows.
const before = prototypes()

it('throws nothing and touches no prototype on fuzzed records', () => {
  const { refused, assessed, thrown } = fuzzRecords(0, 600)
  expect({ thrown, refusedSome: refused > 100, assessedSome: assessed > 100 }).toEqual({ thrown: 0, refusedSome: true, assessedSome: true })
  expect(prototypes()).toBe(before)
})

it('gives the answers of both engines on fuzzed rules, refuses the broken ones and no others, and throws nothing', () => {
  const { refused, loaded, thrown, disagreements, outcomes, examples } = fuzzRows(0, 500)
  expect(examples).toEqual([])
  expect({ thrown, disagreements }).toEqual({ thrown: 0, disagreements: 0 })
  expect(Math.min(refused, loaded, outcomes.passed, outcomes.failed, outcomes.cantTell)).toBeGreaterThan(50)
  expect(prototypes()).toBe(before)
})
