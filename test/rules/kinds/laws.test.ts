/** What holds for every kind, over rules and facts drawn at random around the days that matter. */
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Rule } from '../../../src/rules/rule'
import { anyCombination, anyDay, anyFacts, anyRule, builders, fullFacts, wholeDays } from './drawn'
import { cured, judge } from './harness'
import type { Facts } from './harness'

const readings = fc.record(
  {
    years: fc.constantFrom('sameDate', 'days365', 'firstOfMarch'),
    pastGaps: fc.constantFrom('state', 'history'),
    soft: fc.constantFrom('noNumber', 'callerNumber'),
  },
  { requiredKeys: [] },
)

/** Takes keys out of facts at any depth, ids of entries excepted; what to do with each is drawn. */
function thinned(given: unknown, drawn: Iterator<number>): unknown {
  if (Array.isArray(given)) return given.map((part) => thinned(part, drawn))
  if (typeof given !== 'object' || given === null || 'stated' in given) return given
  return Object.fromEntries(
    Object.entries(given).flatMap(([key, value]) => (key !== 'id' && drawn.next().value! < 3 ? [] : [[key, thinned(value, drawn)]])),
  )
}

const dropping = fc.infiniteStream(fc.nat(9))

/** The value at a path of `missing`, list elements by id. */
function valueAt(facts: unknown, path: string): unknown {
  let value = facts
  for (const [, key, id] of path.matchAll(/([^.[\]]+)(?:\[([^\]]+)\])?/g)) {
    value = (value as Facts)[key!]
    if (id !== undefined) value = key === 'measures' ? (value as Facts)[id] : (value as Facts[]).find((part) => part.id === id)
  }
  return value
}

describe('laws of the kinds', () => {
  test('compiled, reference walk and JSON Logic agree; the same answer twice; facts stay as they were; all facts read are listed', () => {
    fc.assert(
      fc.property(anyRule, anyFacts, anyDay, readings, (rule, facts, asOf, chosen) => {
        judge(rule, facts, asOf, { readings: chosen })
      }),
      { numRuns: 1500 },
    )
  })

  test('they agree on rules made of rules', () => {
    fc.assert(
      fc.property(anyCombination, anyFacts, anyDay, readings, (rule, facts, asOf, chosen) => {
        judge(rule, facts, asOf, { readings: chosen })
      }),
      { numRuns: 500 },
    )
  })

  test('more keys only settle what cannot be told', () => {
    fc.assert(
      fc.property(fc.oneof(anyRule, anyCombination), anyFacts, anyDay, readings, dropping, (rule, facts, asOf, chosen, drawn) => {
        // states and measures without dates count as holding (design): a day given later may end them
        fc.pre(!/"undated":"holds"|"kind":"measure"/.test(JSON.stringify(rule)))
        const less = judge(rule, thinned(facts, drawn) as Facts, asOf, { readings: chosen }).outcome
        if (less !== 'cantTell') expect(judge(rule, facts, asOf, { readings: chosen }).outcome).toBe(less)
      }),
      { numRuns: 1500 },
    )
  })

  test('every missing path exists, and once it is given it is no longer missing', () => {
    fc.assert(
      fc.property(fc.oneof(anyRule, anyCombination), fullFacts, anyDay, readings, dropping, (rule, facts, asOf, chosen, drawn) => {
        const less = thinned(facts, drawn) as Facts
        for (const path of judge(rule, less, asOf, { readings: chosen }).missing) {
          const value = valueAt(facts, path)
          expect(value, path).not.toBeUndefined()
          const more = cured(less, { changes: [{ op: 'set', path, value }] })
          expect(judge(rule, more, asOf, { readings: chosen }).missing).not.toContain(path)
        }
      }),
      { numRuns: 700 },
    )
  })

  test('what the remedy says, done, makes it pass', () => {
    let tried = 0
    fc.assert(
      fc.property(anyRule, anyFacts, wholeDays, readings, (rule, facts, asOf, chosen) => {
        // a remedy for the elements that fail says nothing of those that cannot be told
        fc.pre(rule.kind !== 'every')
        // an act that is added to the list from which the duty counts may make it begin on another day
        fc.pre(!JSON.stringify(rule).includes('"earliestOf":"acts"'))
        const { remedy } = judge(rule, facts, asOf, { readings: chosen })
        if (remedy === null) return
        tried += 1
        expect(judge(rule, cured(facts, remedy), asOf, { readings: chosen }).outcome).toBe('passed')
      }),
      { numRuns: 2000 },
    )
    expect(tried).toBeGreaterThan(50)
  })

  it('draws every kind', () => {
    const drawn = new Set<string>()
    const note = (given: unknown): void => {
      if (typeof given !== 'object' || given === null) return
      if ('kind' in given) drawn.add((given as Rule).kind)
      for (const part of Object.values(given)) note(part)
    }
    note(fc.sample(fc.oneof(anyRule, anyCombination), { numRuns: 3000, seed: 1 }))
    expect(builders.filter((kind) => !drawn.has(kind))).toEqual([])
  })
})
