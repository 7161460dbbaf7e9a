import { describe, expect, it } from 'vitest'
import { assess, counterparts } from '../../src/api'
import { catalogue } from '../../src/clauses/catalogue'
import { crosswalk } from '../../src/clauses/crosswalk'
import type { ComplianceRecord } from '../../src/model/record'
import type { Outcome } from '../../src/rules/outcome'
import { keysOfFacts, randomFrom, randomRecord } from './arbitrary-record'

const clauses = new Map(catalogue.clauses.map((clause) => [clause.id, clause]))

describe('the crosswalk', () => {
  it('joins clauses that there are, of two documents, each pair once', () => {
    for (const { clause, other } of crosswalk) {
      expect(clauses.has(clause), clause).toBe(true)
      expect(clauses.has(other), other).toBe(true)
      expect(clauses.get(clause)?.document).not.toBe(clauses.get(other)?.document)
    }
    const pairs = crosswalk.map(({ clause, other }) => [clause, other].sort().join(' '))
    expect(new Set(pairs).size).toBe(pairs.length)
  })

  it('says in both languages where they meet, the same from either end', () => {
    for (const { note } of crosswalk) {
      expect(note.zh).toMatch(/^[^A-Za-z]+。$/)
      expect(note.en).toMatch(/^[A-Z][^\u3000-\u9fff]+\.$/)
      expect(`${note.zh}${note.en}`).not.toMatch(/前者|后者|the (first|second|other)\b/)
    }
    expect(new Set(crosswalk.map(({ note }) => note.zh)).size).toBe(crosswalk.length)
  })

  it('is found from both ends, the relation turned round', () => {
    expect(counterparts('nonbank-it-2016/5.3#2.plan').map(({ clause, relation }) => [clause, relation])).toEqual([
      ['outsourcing-2021/8.3#1.plan', 'narrower'],
      ['outsourcing-2021/31.3#1.plan', 'overlaps'],
    ])
    expect(counterparts('outsourcing-2021/8.3#1.plan').map(({ clause, relation }) => [clause, relation])).toEqual([['nonbank-it-2016/5.3#2.plan', 'wider']])
    expect(counterparts('outsourcing-2021/37.5#1')).toEqual([])
  })

  // equal: never passed here and failed there; narrower: not failed where the other passed; wider: the other way round
  it.each(crosswalk.filter(({ relation }) => relation !== 'overlaps'))('$clause is $relation to $other on records at random', ({ clause, other, relation }) => {
    expect(clauses.get(clause)?.target).toBe(clauses.get(other)?.target)
    const { target = 'institution' } = clauses.get(clause) ?? {}
    const keys = keysOfFacts(target, [clause, other].flatMap((id) => clauses.get(id)?.facts ?? []))
    const met = new Map<string, number>()
    for (let seed = 0; seed < 1_500; seed += 1) {
      const record = randomRecord(randomFrom(seed), { change: 0.2, flag: 0.1, drop: 0.01, keys }) as ComplianceRecord
      const byTarget = new Map<string | null, Map<string, Outcome>>()
      for (const { clause: id, target, outcome } of assess(record, { asOf: '2025-06-30', clauses: [clause, other] }).findings) {
        byTarget.set(target.id, (byTarget.get(target.id) ?? new Map<string, Outcome>()).set(id, outcome))
      }
      for (const outcomes of byTarget.values()) {
        const key = `${String(outcomes.get(clause))} ${String(outcomes.get(other))}`
        met.set(key, (met.get(key) ?? 0) + 1)
      }
    }
    const forbidden = { equal: ['passed failed', 'failed passed'], narrower: ['failed passed'], wider: ['passed failed'] }[relation as 'equal' | 'narrower' | 'wider']
    for (const key of forbidden) expect(met.get(key) ?? 0, key).toBe(0)
    // the claim was put to the test: both passed and both failed did occur
    expect(Math.min(met.get('passed passed') ?? 0, met.get('failed failed') ?? 0)).toBeGreaterThan(5)
    // what is said to be narrower or wider is so: the two do part
    if (relation !== 'equal') expect(met.get(relation === 'narrower' ? 'passed failed' : 'failed passed') ?? 0).toBeGreaterThan(0)
  })
})
