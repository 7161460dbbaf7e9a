import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { assess } from '../../src/api'
import { catalogue } from '../../src/clauses/catalogue'
import { moments, seeds } from './arbitrary-record'
import type { Generated } from './parity'
import { choiceSets, generatedFrom, steeredRecords, toldOf, ways } from './parity'

const compared = { records: 0, verdicts: 0 }

/** Judges a record in four ways and expects one answer. */
function compare(generated: Generated): void {
  compared.records += 1
  for (const { outcomes, unlisted, where } of toldOf(generated)) {
    for (const way of ways) expect(outcomes[way], `${where}: compiled and ${way}`).toBe(outcomes.compiled)
    expect(unlisted, `${where} reads`).toEqual([])
    compared.verdicts += 1
  }
}

describe('one answer, four ways: compiled, reference walk, json-logic-js, json-logic-engine', () => {
  it('on generated records, whole and with keys left out', () => {
    fc.assert(
      fc.property(seeds(fc), fc.constantFrom(...moments), fc.nat({ max: choiceSets.length - 1 }), fc.constantFrom(0, 0.02, 0.1, 0.4), (seed, asOf, set, rate) => {
        compare(generatedFrom(seed, asOf, set, rate))
      }),
      { numRuns: 120, seed: 7_001 },
    )
  }, 400_000)

  it('on generated records steered at the facts of one clause', () => {
    for (const generated of steeredRecords()) compare(generated)
  }, 400_000)

  it('knows the outcome of every clause on an empty record by assess alone', () => {
    const subjects = new Map(catalogue.clauses.map(({ id, subject }) => [id, subject]))
    for (const { clause, outcome } of assess({}, { asOf: '2025-06-30' }).findings) {
      expect(outcome, clause).toBe(subjects.get(clause) === 'institution' ? 'cantTell' : 'inapplicable')
    }
  })

  afterAll(() => {
    console.log(`parity: ${String(catalogue.clauses.length)} clauses, ${String(choiceSets.length)} sets of choices, ${String(compared.records)} records, ${String(compared.verdicts)} verdicts in four ways, 0 disagreements unless reported above`)
  })
})
