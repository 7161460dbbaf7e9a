import { describe, expect, test } from 'vitest'
import { targetModel } from '../../src/model/own-target'
import { graphOf } from '../../src/rules/compile'
import { logicLimits } from '../../src/rules/logic/language'
import { parseLogic } from '../../src/rules/logic/parse'
import { stateCouncilCalendar } from '../../src/rules/time/working-days'
import { toMoment } from '../../src/rules/time/civil-date'
import { expectLogic, thing, type LogicRow } from './logic-cases'

const parts = { var: 'parts' }
const ok = { var: 'ok' }
const [yes, no, open, none] = [{ id: 'y', ok: true }, { id: 'n', ok: false }, { id: 'o' }, { id: 'z', ok: null }]

describe('lists', () => {
  const [some, all, noOne] = [{ some: [parts, ok] }, { all: [parts, ok] }, { none: [parts, ok] }]
  const count = { '>=': [{ count: [parts, ok] }, 1] }
  test.each<LogicRow>([
    ['some, one', some, { parts: [no, yes] }, 'passed'],
    ['some, none of them', some, { parts: [no] }, 'failed', ['ownRuleNotMet']],
    ['some, one unknown beside one that is', some, { parts: [open, yes] }, 'passed'],
    ['some, one unknown beside one that is not', some, { parts: [open, no] }, 'cantTell', ['parts[o].ok']],
    ['some, null tested', some, { parts: [none] }, 'cantTell', ['noneCompared']],
    ['some of an empty list', some, { parts: [] }, 'failed'],
    ['some of none', some, { parts: null }, 'failed'],
    ['some of a list not known', some, {}, 'cantTell', ['parts']],
    ['all', all, { parts: [yes] }, 'passed'],
    ['all but one', all, { parts: [yes, no] }, 'failed'],
    ['all, one unknown', all, { parts: [yes, open] }, 'cantTell', ['parts[o].ok']],
    ['all, one unknown beside one that is not', all, { parts: [no, open] }, 'failed'],
    ['all of an empty list is no vacuous pass', all, { parts: [] }, 'failed'],
    ['all of none', all, { parts: null }, 'failed'],
    ['all of a list not known', all, {}, 'cantTell', ['parts']],
    ['none, one', noOne, { parts: [no, yes] }, 'failed'],
    ['none', noOne, { parts: [no] }, 'passed'],
    ['none, one unknown', noOne, { parts: [no, open] }, 'cantTell', ['parts[o].ok']],
    ['none of an empty list', noOne, { parts: [] }, 'passed'],
    ['none of none', noOne, { parts: null }, 'passed'],
    ['none of a list not known', noOne, {}, 'cantTell', ['parts']],
    ['count at', count, { parts: [yes] }, 'passed'],
    ['count below', count, { parts: [no] }, 'failed'],
    ['count with one unknown, though enough are known', count, { parts: [yes, open] }, 'cantTell', ['parts[o].ok']],
    ['count of an empty list', count, { parts: [] }, 'failed'],
    ['count of none is zero', { '===': [{ count: [parts, ok] }, 0] }, { parts: null }, 'passed'],
    ['count of a list not known', count, {}, 'cantTell', ['parts']],
    ['count of an empty list in reckoning', { '<': [{ '/': [1, { count: [parts, ok] }] }, 2] }, { parts: [] }, 'cantTell', ['undefinedRatio']],
    ['lists within lists', { some: [parts, { all: [parts, ok] }] }, { parts: [{ id: 'a', parts: [{ id: 'b', ok: true }] }] }, 'passed'],
    ['lists within lists, unknown within', { some: [parts, { all: [parts, ok] }] }, { parts: [{ id: 'a', parts: [{ id: 'b' }] }] }, 'cantTell', ['parts[a].parts[b].ok']],
    ['lists within lists, empty within', { some: [parts, { all: [parts, ok] }] }, { parts: [{ id: 'a', parts: [] }] }, 'failed'],
    ['an element without an id is named by its place', some, { parts: [{ ok: false }, {}] }, 'cantTell', ['parts[1].ok']],
    ['belongs is a fact like any other on a target of the user', { some: [parts, { '!': [{ var: 'belongs' }] }] }, { parts: [{ id: 'a', belongs: false }] }, 'passed'],
    ['and does not make an element doubtful', { some: [parts, ok] }, { parts: [{ id: 'a', belongs: false, ok: true }] }, 'passed'],
    ['not of all', { '!': [{ all: [parts, ok] }] }, { parts: [] }, 'passed'],
  ])('%s', (_, logic, facts, outcome, why) => {
    expectLogic(thing, logic, facts, outcome, why)
  })
})

describe('elements that may not be of the target', () => {
  const isAudit = { '===': [{ var: 'kind' }, 'audit'] }
  const activities = { var: 'activities' }
  const [some, all, noOne] = [{ some: [activities, isAudit] }, { all: [activities, isAudit] }, { none: [activities, isAudit] }]
  const count = { '>=': [{ count: [activities, isAudit] }, 1] }
  const [sure, other] = [{ id: 's', kind: 'audit', coversTarget: true }, { id: 't', kind: 'training', coversTarget: true }]
  const [doubtful, doubtfulOther] = [{ id: 'd', kind: 'audit' }, { id: 'e', kind: 'training' }]
  const lacks = ['activities[d].coversTarget']
  test.each<LogicRow>([
    ['some, sure', some, { activities: [sure, doubtful] }, 'passed'],
    ['some, doubtful', some, { activities: [doubtful] }, 'cantTell', lacks],
    ['some, doubtful and what it is not known', some, { activities: [{ id: 'd', coversTarget: true }] }, 'cantTell', ['activities[d].kind']],
    ['some, doubtful of another kind', some, { activities: [doubtfulOther] }, 'failed'],
    ['all, sure', all, { activities: [sure] }, 'passed'],
    ['all, sure and doubtful alike', all, { activities: [sure, doubtful] }, 'passed'],
    ['all, doubtful alone: there may be none', all, { activities: [doubtful] }, 'cantTell', lacks],
    ['all, doubtful of another kind', all, { activities: [sure, doubtfulOther] }, 'cantTell', ['activities[e].coversTarget']],
    ['all, sure of another kind', all, { activities: [other, doubtful] }, 'failed'],
    ['none, sure', noOne, { activities: [sure] }, 'failed'],
    ['none, doubtful', noOne, { activities: [doubtful] }, 'cantTell', lacks],
    ['none, doubtful of another kind', noOne, { activities: [doubtfulOther, other] }, 'passed'],
    ['count, doubtful', count, { activities: [sure, doubtful] }, 'cantTell', lacks],
    ['count, doubtful of another kind', count, { activities: [sure, doubtfulOther] }, 'passed'],
    ['not of some, doubtful', { '!': [some] }, { activities: [doubtful] }, 'cantTell', lacks],
  ])('%s', (_, logic, facts, outcome, why) => {
    expectLogic('arrangement', logic, facts, outcome, why)
  })

  test.each<LogicRow>([
    ['a report that may be of another arrangement', { some: [{ var: 'priorReports' }, { '!==': [{ var: 'submittedOn' }, null] }] }, { priorReports: [{ id: 'r', submittedOn: '2025-01-01' }] }, 'cantTell', ['priorReports[r].belongs']],
    ['a report of it', { some: [{ var: 'priorReports' }, { '!==': [{ var: 'submittedOn' }, null] }] }, { priorReports: [{ id: 'r', belongs: true, submittedOn: '2025-01-01' }] }, 'passed'],
    ['due diligence within candidates', { some: [{ var: 'candidates' }, { some: [{ var: 'dueDiligence' }, { '!==': [{ var: 'completedOn' }, null] }] }] }, { candidates: [{ id: 'c', dueDiligence: [{ id: 'q', completedOn: '2025-01-01' }] }] }, 'cantTell', ['candidates[c].dueDiligence[q].belongs']],
    ['an activity that covers all, asked for a letter of it', { some: [activities, { in: ['l', { var: 'covers' }] }] }, { activities: [{ ...sure, covers: 'all' }] }, 'failed'],
    ['own data of an element', { some: [activities, { var: 'extensions.signed' }] }, { activities: [{ ...sure, extensions: { signed: true } }] }, 'passed'],
    ['own data of an element, of another type', { some: [activities, { var: 'extensions.signed' }] }, { activities: [{ ...sure, extensions: { signed: 1 } }] }, 'cantTell', ['contradiction']],
  ])('%s', (_, logic, facts, outcome, why) => {
    expectLogic('arrangement', logic, facts, outcome, why)
  })
})

describe('contradictory facts', () => {
  test.each<LogicRow>([
    ['of the target', { '<': [{ var: 'day' }, '2025-01-01'] }, { contradictions: ['day'] }, 'cantTell', ['contradiction']],
    ['of an element', { some: [parts, ok] }, { parts: [{ id: 'a', contradictions: ['ok'] }] }, 'cantTell', ['contradiction']],
    ['that do not decide', { or: [{ var: 'b' }, { '<': [{ var: 'day' }, '2025-01-01'] }] }, { b: true, contradictions: ['day'] }, 'passed'],
  ])('%s', (_, logic, facts, outcome, why) => {
    expectLogic(thing, logic, facts, outcome, why)
  })
})

describe('steps', () => {
  const moment = toMoment('2025-06-30')!
  const outcomeFor = (logic: unknown, elements: number) => {
    const graph = graphOf('thing', stateCouncilCalendar)
    const { evaluate } = graph.add(parseLogic(thing, logic))
    return evaluate(graph.extract({ parts: Array.from({ length: elements }, (_, index) => ({ id: String(index), ok: true })) }), moment)
  }
  // one for the list, one for each element
  const all = { all: [parts, ok] }

  test('at the limit', () => {
    expect(outcomeFor(all, logicLimits.steps - 1).outcome).toBe('passed')
  })

  test('one beyond', () => {
    expect(outcomeFor(all, logicLimits.steps)).toMatchObject({ outcome: 'cantTell', missing: [], reasons: [{ code: 'tooManySteps', params: { steps: 100_000 } }] })
  })

  test('are counted anew for every target', () => {
    const graph = graphOf('thing', stateCouncilCalendar)
    const { evaluate } = graph.add(parseLogic(thing, all))
    const facts = { parts: Array.from({ length: 60_000 }, () => yes) }
    expect([evaluate(graph.extract(facts), moment).outcome, evaluate(graph.extract(facts), moment).outcome]).toEqual(['passed', 'passed'])
  })

  test('long lists within long lists', () => {
    const graph = graphOf(targetModel(thing).kind, stateCouncilCalendar)
    const { evaluate } = graph.add(parseLogic(thing, { some: [parts, { none: [parts, ok] }] }))
    const inner = Array.from({ length: 400 }, () => yes)
    expect(evaluate(graph.extract({ parts: Array.from({ length: 400 }, () => ({ id: 'p', parts: inner })) }), moment).reasons).toEqual([{ code: 'tooManySteps', params: { steps: 100_000 } }])
  })
})
