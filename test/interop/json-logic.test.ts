import jsonLogicJs from 'json-logic-js'
import { LogicEngine } from 'json-logic-engine'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { evaluateJsonLogic, installOperations, jsonLogicOf, logicOperations, toJsonLogic, toLogicData } from '../../src/json-logic'
import { catalogue as builtIn } from '../../src/clauses/catalogue'
import { catalogueOf } from '../../src/rules/catalogue'
import type { AnyClause } from '../../src/rules/clause'
import { earliestOf, latestOf } from '../../src/rules/compiler'
import type { Document } from '../../src/rules/document'
import { OptionsError } from '../../src/rules/options'
import type { Outcome } from '../../src/rules/outcome'
import type { Rule } from '../../src/rules/rule'
import { before, contestedWhen, covers, dueBy, during, equals, not, onOrAfter, present, recurring, some, within } from '../../src/rules/tables/builders'
import { logicWriters } from '../../src/rules/tables/logic-writers'
import { anyCombination, anyRule } from '../rules/kinds/drawn'
import { firstBlockYear, resolved, threeYears, twentyDays, twentyFourHours } from '../rules/kinds/harness'
import { parseLogic } from '../../src/rules/logic/parse'

const asOf = '2025-06-30'
const engine = new LogicEngine()
installOperations(engine)

function inBoth(rule: Rule, facts: object, at = asOf): readonly unknown[] {
  const logic = toJsonLogic(resolved(rule)) as object
  const data = toLogicData(facts, at)
  const built = engine.build(logic) as (data: object) => unknown
  return [evaluateJsonLogic(logic, data), engine.run(logic, data), built(data)]
}

describe('guards', () => {
  test('without facts every rule says that it cannot tell, in every engine and mode', () => {
    // a state without dates counts as holding, and a constant day needs no fact
    const guarded = fc.oneof(anyRule, anyCombination).filter((rule) => !/"undated":"holds"|"date":\{"date"/.test(JSON.stringify(rule)))
    const seen = new Set<string>()
    fc.assert(
      fc.property(guarded, (rule) => {
        seen.add(rule.kind)
        expect(inBoth(rule, {})).toEqual(['cantTell', 'cantTell', 'cantTell'])
      }),
      { numRuns: 4000, seed: 1 },
    )
    // `logic` is compared with the engines in test/own
    expect(Object.keys(logicWriters).filter((kind) => kind !== 'logic' && !seen.has(kind))).toEqual([])
  })

  test('a bare engine without our operations does not answer at all', () => {
    const rule = resolved(within({ list: 'reports', on: 'at', from: 'occurredAt', hours: twentyFourHours }))
    expect((): unknown => jsonLogicJs.apply(toJsonLogic(rule) as Parameters<typeof jsonLogicJs.apply>[0], toLogicData({ occurredAt: null }, asOf))).toThrow('Unrecognized operation')
  })

  const inspected = recurring({ list: 'acts', on: 'on', every: threeYears, from: ['startedOn'], rhythm: 'rolling', blocksFrom: firstBlockYear })
  test.each<Rule>([
    inspected,
    during('startedOn', 'endedOn'),
    onOrAfter('signedOn', { date: '2021-12-30' }),
    dueBy('signedOn', present('name')),
    onOrAfter(earliestOf({ list: 'signings', on: 'on' }), { date: '2021-12-30' }),
    onOrAfter(latestOf(['signedOn', 'startedOn']), { date: '2019-12-30' }),
  ])('data without asOf, not made by toLogicData, give cantTell where time decides: %j', (rule) => {
    const logic = toJsonLogic(resolved(rule)) as object
    const facts = { acts: [], startedOn: '2020-01-01', endedOn: null, signedOn: '2022-01-01', signings: [{ id: 's', on: '2022-01-01' }], name: null }
    expect([evaluateJsonLogic(logic, facts), engine.run(logic, facts)]).toEqual(['cantTell', 'cantTell'])
    expect([evaluateJsonLogic(logic, {}), engine.run(logic, {})]).toEqual(['cantTell', 'cantTell'])
  })

  test('compiled by json-logic-engine, null counts as missing: what passed or failed may become cantTell, never the other way round', () => {
    expect(inBoth(present('name'), { name: null })).toEqual(['failed', 'failed', 'cantTell'])
    expect(inBoth(not(present('name')), { name: null })).toEqual(['passed', 'passed', 'cantTell'])
    expect(inBoth(covers('contract.terms', ['deliverables']), { contract: null })).toEqual(['failed', 'failed', 'cantTell'])
    expect(inBoth(some('reports', present('on')), { reports: null })).toEqual(['failed', 'failed', 'cantTell'])
  })
})

describe('toJsonLogic', () => {
  it('refuses a rule with a parameter or a reading still in it', () => {
    const rule = before({ list: 'reports', on: 'on', event: 'signedOn', workingDays: twentyDays, count: 'clear', sameDay: 'counts' })
    expect(() => toJsonLogic(rule)).toThrow('expected a rule without references, but was given {"$parameter":"twentyDays"}')
  })

  it('refuses a kind that it does not know', () => {
    expect(() => toJsonLogic({ kind: 'guess' })).toThrow('unknown kind of rule: guess')
  })

  it('writes plain JSON', () => {
    const logic = toJsonLogic(equals('grade', 'important'))
    expect(JSON.parse(JSON.stringify(logic))).toEqual(logic)
  })
})

describe('toLogicData', () => {
  const moment = { day: '2025-06-30', at: '2025-06-30' }

  it('keeps null and leaves out what is left out', () => {
    expect(toLogicData({ grade: null, name: undefined, contract: { signedOn: undefined, amendedOn: null } }, asOf)).toEqual({ grade: null, contract: { amendedOn: null }, asOf: moment })
  })

  it('turns flags into booleans', () => {
    expect(toLogicData({ terms: { one: true, two: { stated: false, where: 'page 3' }, three: { stated: true } } }, asOf)).toEqual({
      terms: { one: true, two: false, three: true },
      asOf: moment,
    })
  })

  it('gives every element of a list the moment, and none to other objects and plain values', () => {
    expect(toLogicData({ list: [{ id: 'a', inner: { list: [{ id: 'b' }] } }], places: ['CN'] }, asOf)).toEqual({
      list: [{ id: 'a', inner: { list: [{ id: 'b', asOf: moment }] }, asOf: moment }],
      places: ['CN'],
      asOf: moment,
    })
  })

  it("writes instants in China's offset and takes the day in China", () => {
    expect(toLogicData({ at: '2025-06-29T16:00:00Z' }, '2025-06-29T18:00:00Z')).toEqual({
      at: '2025-06-30T00:00:00+08:00',
      asOf: { day: '2025-06-30', at: '2025-06-29T18:00:00Z' },
    })
  })

  it('keeps contradictions', () => {
    expect(toLogicData({ contradictions: ['service.startedOn'] }, asOf)).toEqual({ contradictions: ['service.startedOn'], asOf: moment })
  })

  it('copies: the facts stay as they were', () => {
    const facts = Object.freeze({ list: Object.freeze([Object.freeze({ id: 'a' })]) })
    expect(toLogicData(facts, asOf).list).not.toBe(facts.list)
  })

  it('refuses a day that is none', () => {
    expect(() => toLogicData({}, '2025-02-30')).toThrow('toLogicData: expected a civil date or an instant, but was given "2025-02-30"')
  })
})

describe('operations', () => {
  it('are those that exported rules call', () => {
    const called = new Set<string>()
    const note = (logic: unknown): void => {
      if (typeof logic !== 'object' || logic === null) return
      for (const [key, part] of Object.entries(logic) as [string, unknown][]) {
        if (key in logicOperations()) called.add(key)
        note(part)
      }
    }
    for (const rule of fc.sample(anyRule, { numRuns: 2000, seed: 1 })) note(toJsonLogic(resolved(rule)))
    const [signedOn, today] = [{ addMonths: [{ var: 'contract.signedOn' }, 1] }, { var: 'asOf.day' }]
    note(toJsonLogic(parseLogic('arrangement', { '<': [{ daysBetween: [signedOn, today] }, 5] })))
    note(toJsonLogic(parseLogic('incident', { '<': [{ hoursBetween: [{ var: 'occurredAt' }, { var: 'discoveredAt' }] }, 5] })))
    note(toJsonLogic(parseLogic('arrangement', { '===': [{ var: 'extensions.checked' }, true] })))
    expect([...called].sort()).toEqual(Object.keys(logicOperations()).sort())
  })

  it('can be installed in json-logic-js, whose table is shared, and evaluateJsonLogic leaves nothing behind there', () => {
    const rule = resolved(within({ list: 'reports', on: 'at', from: 'occurredAt', hours: twentyFourHours }))
    const logic = toJsonLogic(rule) as Parameters<typeof jsonLogicJs.apply>[0]
    const data = toLogicData({ occurredAt: '2025-06-01T10:00+08:00', reports: [] }, asOf)
    try {
      installOperations(jsonLogicJs)
      expect(jsonLogicJs.apply(logic, data)).toBe('failed')
      expect(evaluateJsonLogic(logic, data)).toBe('failed')
      expect(jsonLogicJs.apply(logic, data)).toBe('failed')
    } finally {
      for (const name of Object.keys(logicOperations())) jsonLogicJs.rm_operation(name)
    }
    expect((): unknown => jsonLogicJs.apply(logic, data)).toThrow('Unrecognized operation')
  })

  it('refuses what is no engine', () => {
    expect(() => installOperations({} as Parameters<typeof installOperations>[0])).toThrow('installOperations: expected an engine with add_operation or addMethod')
  })
})

describe('jsonLogicOf', () => {
  const clause = (id: string, changes: Partial<AnyClause>): AnyClause => ({
    id, force: 'must', subject: 'institution', addressee: 'institution', target: 'arrangement', topics: ['grading'],
    title: { zh: '', en: '' }, statement: { zh: '', en: '' }, rule: present('name'), ...changes,
  })
  const document = {
    id: 'law',
    bindsFrom: '2021-12-30',
    bindsUntil: null,
    parameters: [threeYears, firstBlockYear],
    readings: [],
    ledger: [],
    clauses: [
      clause('law/1#1', { appliesWhen: equals('grade', 'important') }),
      clause('law/2#1', { force: 'encouraged' }),
      clause('law/3#1', {
        topics: ['inspection'],
        rule: recurring({ list: 'activities', on: 'completedOn', every: threeYears, from: [{ date: '2021-12-30' }], rhythm: 'rolling', blocksFrom: firstBlockYear }),
      }),
      clause('law/4#1', { subject: 'authority' }),
      clause('law/5#1', { rule: contestedWhen(equals('grade', null), present('name')) }),
    ],
  } as unknown as Document
  const catalogue = catalogueOf('test', [document])

  function outcomeOf(id: string, facts: object): Outcome {
    const entry = jsonLogicOf(catalogue).find(({ clause: of }) => of === id)!
    return evaluateJsonLogic(entry.rule, toLogicData(facts, asOf))
  }

  it("has one entry for each clause on the institution's record, in order", () => {
    expect(jsonLogicOf(catalogue).map(({ clause: id }) => id)).toEqual(['law/1#1', 'law/2#1', 'law/3#1', 'law/5#1'])
  })

  it('exports the catalogue of the package as plain JSON', () => {
    const pack = jsonLogicOf(builtIn)
    expect(pack.map(({ clause: id }) => id)).toEqual(builtIn.clauses.flatMap(({ id, subject }) => (subject === 'institution' ? [id] : [])))
    expect(JSON.parse(JSON.stringify(pack))).toEqual(pack)
    const told = pack.flatMap(({ clause: id, rule }) => {
      const outcome = engine.run(rule, toLogicData({}, asOf)) as Outcome
      return outcome === 'cantTell' ? [] : [[id, outcome]]
    })
    // a service whose end is not recorded counts as running, so its end calls for nothing yet
    expect(told).toEqual([['outsourcing-2021/29#2.evaluation', 'inapplicable'], ['outsourcing-2021/29#2.reference', 'inapplicable']])
  })

  it('selects as assess does', () => {
    expect(jsonLogicOf(catalogue, { topics: ['inspection'] }).map(({ clause: id }) => id)).toEqual(['law/3#1'])
    expect(jsonLogicOf(catalogue, { clauses: ['law/1#1'] }).map(({ clause: id }) => id)).toEqual(['law/1#1'])
    expect(() => jsonLogicOf(catalogue, { clauses: ['law/9#9'] })).toThrow(OptionsError)
  })

  it('says which readings and parameters are in it', () => {
    const [entry] = jsonLogicOf(catalogue, { clauses: ['law/3#1'], readings: { years: 'days365' }, parameters: { threeYears: 2 } })
    expect(entry).toMatchObject({
      clause: 'law/3#1',
      target: 'arrangement',
      bindsFrom: '2021-12-30',
      bindsUntil: null,
      readings: { pastGaps: 'state', years: 'days365' },
      parameters: { firstBlockYear: 2022, threeYears: 2 },
    })
    expect(JSON.stringify(entry)).not.toMatch(/\$parameter|\$reading/)
  })

  it('has the condition of the clause in the rule', () => {
    expect(outcomeOf('law/1#1', { grade: 'important', name: null })).toBe('failed')
    expect(outcomeOf('law/1#1', { grade: 'general', name: null })).toBe('inapplicable')
    expect(outcomeOf('law/1#1', {})).toBe('cantTell')
  })

  it('never fails what is only encouraged', () => {
    expect(outcomeOf('law/2#1', { name: 'a' })).toBe('passed')
    expect(outcomeOf('law/2#1', { name: null })).toBe('inapplicable')
    expect(outcomeOf('law/2#1', {})).toBe('cantTell')
  })
})
