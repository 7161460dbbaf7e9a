import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess, clausesReading, factsOf, questionnaire } from '../../src/api'
import { catalogue } from '../../src/clauses/catalogue'
import { parseRecord } from '../../src/model/parse'
import { randomFrom, randomRecord, seeds, thinned } from '../catalogue/arbitrary-record'
import { baseRecord, changed } from '../clauses/base-record'

const asOf = '2025-06-30'

type Facts = Record<string, unknown>

/** Gives a record a fact by its path from the full one; a path through what the full record has not is left alone. */
function give(record: Facts, full: Facts, path: string): void {
  let [place, source]: [Facts, unknown] = [record, full]
  const steps = [...path.matchAll(/(measures)\[(.+)\]\.(\w+)$|([^.[\]]+)(?:\[([^\]]+)\])?/g)].flatMap(([, measures, clause, last, key, id]) =>
    measures === undefined ? [{ key: key!, id }] : [{ key: measures, id: undefined }, { key: clause!, id: undefined }, { key: last!, id: undefined }],
  )
  for (const [index, { key, id }] of steps.entries()) {
    const value = (source as Facts | undefined)?.[key]
    if (value === undefined) return
    if (id !== undefined) {
      const list = place[key] as Facts[] | undefined
      if (list === undefined) {
        place[key] = value
        return
      }
      source = (value as Facts[]).find((entry) => entry.id === id)
      place = list.find((entry) => entry.id === id) ?? {}
    } else if (index === steps.length - 1) {
      place[key] = value
    } else {
      source = value
      place = (place[key] ??= {}) as Facts
    }
  }
}

describe('a questionnaire', () => {
  test('of a full record asks nothing', () => {
    expect(questionnaire(parseRecord(baseRecord()), { asOf })).toEqual([])
  })

  test('of an empty record asks what decides the scope first', () => {
    const [first, second] = questionnaire(parseRecord({}), { asOf })
    expect([first?.path, second?.path].sort()).toEqual(['institution.establishedIn', 'institution.type'])
    expect(first?.condition).toBe(true)
    expect(first?.findings).toBe(catalogue.clauses.filter(({ subject }) => subject === 'institution').length)
  })

  test('names the fact, who waits for it, and its choices', () => {
    const record = parseRecord(changed(baseRecord(), { 'arrangements[a-1].delivery.offPremises': undefined }))
    const questions = questionnaire(record, { asOf, clauses: ['outsourcing-2021/34#1.coverage'] })
    expect(questions).toMatchObject([
      { path: 'arrangements[a-1].delivery.offPremises', title: { zh: '非驻场部分', en: 'Performed off the premises' }, condition: true, findings: 1, settles: 1, values: ['all', 'mainPart', 'minorPart', 'none'] },
    ])
  })

  test('asks for facts of the provider, the institution and activities where they stand in the record', () => {
    const record = parseRecord(
      changed(baseRecord(), {
        'providers[p-1].materialChanges': undefined,
        'institution.internalAudit.auditIntervalMonths': undefined,
        'activities[v-1].manner': undefined,
        'activities[v-2].covers': undefined,
        'dueDiligence[d-2].completedOn': undefined,
      }),
    )
    const paths = questionnaire(record, { asOf, clauses: ['outsourcing-2021/17#2', 'outsourcing-2021/17#1.candidates', 'outsourcing-2021/36#1.periodic', 'outsourcing-2021/34#1.coverage', 'outsourcing-2021/36#1.coverage'] }).map(({ path }) => path)
    expect(paths).toEqual(expect.arrayContaining(['providers[p-1].materialChanges', 'institution.internalAudit.auditIntervalMonths', 'activities[v-1].manner', 'dueDiligence[d-2].completedOn']))
  })

  test('asks conditions before the rest, and one that completes more before one that completes less', () => {
    const questions = questionnaire(parseRecord(thinned(baseRecord(), randomFrom(7), 0.3)), { asOf })
    const firstOther = questions.findIndex(({ condition }) => !condition)
    expect(firstOther).toBeGreaterThan(0)
    expect(questions.slice(firstOther).every(({ condition }) => !condition)).toBe(true)
    const others = questions.slice(firstOther)
    expect(others.every(({ settles, findings }) => settles <= findings)).toBe(true)
  })

  test('is sufficient: asked and answered a few times over, nothing waits for a fact any more', () => {
    let rounds = 0
    fc.assert(
      fc.property(seeds(fc), fc.constantFrom(0.02, 0.1, 0.3), (seed, rate) => {
        const random = randomFrom(seed)
        const full = randomRecord(random, { change: 0.1, flag: 0.02, drop: 0 }) as Facts
        const given = JSON.parse(JSON.stringify(thinned(full, random, rate))) as Facts
        const waiting = (record: Facts): Set<string> =>
          new Set(assess(parseRecord(record), { asOf }).findings.filter(({ outcome, missing }) => outcome === 'cantTell' && missing.length > 0).map(({ clause, target }) => `${clause} ${target.kind === 'institution' ? '' : String(target.id)}`))
        const inFull = waiting(full)
        // an answer that is a list, or that names another entry, opens questions of its own
        for (let round = 1; round <= 5; round += 1) {
          for (const { path } of questionnaire(parseRecord(given), { asOf })) give(given, full, path)
          rounds = Math.max(rounds, round)
          if ([...waiting(given)].every((key) => inFull.has(key))) return
        }
        expect([...waiting(given)].filter((key) => !inFull.has(key))).toEqual([])
      }),
      { numRuns: 30, seed: 4 },
    )
    expect(rounds).toBeGreaterThan(1)
  }, 120_000)
})

describe('from facts to clauses and back', () => {
  test('each clause names facts with titles, and each fact names the clause', () => {
    for (const { id, target, facts } of catalogue.clauses) {
      const named = factsOf(id)
      expect(named.map(({ path }) => path)).toEqual(facts)
      for (const { path, title } of named) {
        expect(title.zh.length, path).toBeGreaterThan(0)
        expect(clausesReading(target, path).map((clause) => clause.id)).toContain(id)
      }
    }
  })

  test('a path above a fact, and one with ids, name the clauses too', () => {
    const terms = clausesReading('arrangement', 'contract.terms').map(({ id }) => id)
    expect(terms).toContain('outsourcing-2021/21.7#1')
    expect(clausesReading('arrangement', 'activities[v-1].manner')).toEqual(clausesReading('arrangement', 'activities[].manner'))
    expect(clausesReading('arrangement', 'contract.term')).toEqual([])
    expect(() => factsOf('outsourcing-2021/99#1')).toThrow('outsourcing-2021/99#1 is not in this catalogue')
  })
})
