import { describe, expect, expectTypeOf, it, test } from 'vitest'
import { evaluateJsonLogic, toJsonLogic, toLogicData } from '../../src/json-logic'
import type { LinkedProvider } from '../../src/model/linked'
import type { Path } from '../../src/model/path'
import { graphOf } from '../../src/rules/compile'
import { earliestOf, latestOf, pathOfDate, planned } from '../../src/rules/compiler'
import type { DateOperand } from '../../src/rules/compiler'
import { earliestDay, latestDay } from '../../src/rules/date-reader'
import { pastGapsReading } from '../../src/rules/general-readings'
import { unknownMarker } from '../../src/rules/json-logic'
import type { Rule } from '../../src/rules/rule'
import { atLeast, before, byReading, equals, every, once, onOrAfter, prompt } from '../../src/rules/tables/builders'
import { stateCouncilCalendar } from '../../src/rules/time/working-days'
import { cured, fiveDays, judge, limitOfFour, resolved } from './kinds/harness'
import type { Facts } from './kinds/harness'

const asOf = '2025-06-30'

interface Row {
  readonly name: string
  readonly operand: DateOperand
  readonly facts: Facts
  /** The day and the day after it; `null` for none. Left out: not known. */
  readonly day?: readonly [string, string] | null
  /** What is not known. */
  readonly missing?: readonly string[]
}

function checkDay({ operand, facts, day, missing }: Row): void {
  const since = (date: string): Rule => onOrAfter(operand, { date })
  if (day === undefined) {
    const verdict = judge(since('1900-01-01'), facts, asOf)
    expect({ outcome: verdict.outcome, missing: verdict.missing }).toEqual({ outcome: 'cantTell', missing: missing ?? [] })
  } else if (day === null) {
    expect(judge(since('1900-01-01'), facts, asOf).outcome).toBe('failed')
  } else {
    expect(judge(since(day[0]), facts, asOf).outcome).toBe('passed')
    expect(judge(since(day[1]), facts, asOf).outcome).toBe('failed')
  }
}

describe('the latest of several days', () => {
  const operand = latestOf(['startedOn', 'signedOn', { date: '2021-12-30' }])
  const nested = latestOf([{ firstOf: ['signedOn', planned('plannedOn')] }, 'startedOn'])
  test.each<Row>([
    { name: 'the first', operand, facts: { startedOn: '2023-01-01', signedOn: '2022-12-31' }, day: ['2023-01-01', '2023-01-02'] },
    { name: 'the second', operand, facts: { startedOn: '2023-01-01', signedOn: '2023-01-02' }, day: ['2023-01-02', '2023-01-03'] },
    { name: 'the constant', operand, facts: { startedOn: '2021-12-29', signedOn: '2021-12-29' }, day: ['2021-12-30', '2021-12-31'] },
    { name: 'one of the day assessed', operand, facts: { startedOn: '2025-06-30', signedOn: '2021-12-29' }, day: ['2025-06-30', '2025-07-01'] },
    { name: 'one that has not come', operand, facts: { startedOn: '2025-07-01', signedOn: '2021-12-29' }, day: null },
    { name: 'one that is none', operand, facts: { startedOn: null, signedOn: '2021-12-29' }, day: null },
    { name: 'one left out', operand, facts: { startedOn: '2023-01-01' }, missing: ['signedOn'] },
    { name: 'one left out, one none', operand, facts: { startedOn: null }, missing: ['signedOn'] },
    { name: 'two left out', operand, facts: {}, missing: ['startedOn', 'signedOn'] },
    { name: 'an instant on its day in China', operand: latestOf(['at', 'signedOn']), facts: { at: '2025-06-01T16:00:00Z', signedOn: '2025-06-01' }, day: ['2025-06-02', '2025-06-03'] },
    { name: 'an instant a second before that day', operand: latestOf(['at', 'signedOn']), facts: { at: '2025-06-01T15:59:59Z', signedOn: '2025-06-01' }, day: ['2025-06-01', '2025-06-02'] },
    { name: 'with a plan inside', operand: nested, facts: { signedOn: null, plannedOn: '2025-07-01', startedOn: '2025-01-01' }, day: ['2025-07-01', '2025-07-02'] },
    { name: 'with a plan inside that has gone by', operand: nested, facts: { signedOn: null, plannedOn: '2025-06-29', startedOn: '2025-01-01' }, day: null },
    { name: 'as part of others', operand: { firstOf: [latestOf(['signedOn', 'startedOn']), 'at'] }, facts: { signedOn: null, startedOn: '2025-01-01', at: '2024-01-01T00:00:00+08:00' }, day: ['2024-01-01', '2024-01-02'] },
  ])('$name', checkDay)

  it('refuses none', () => {
    expect(() => latestOf([])).toThrow('latestOf: expected at least one day, but was given []')
  })
})

describe('the earliest day in a list', () => {
  const operand = earliestOf({ list: 'acts', on: 'on', accepts: equals('kind', 'audit') })
  const all = earliestOf({ list: 'services', on: 'service.startedOn' })
  const audit = (id: string, on?: string | null): Facts => ({ id, kind: 'audit', ...(on !== undefined && { on }) })
  const other = (id: string, on: string): Facts => ({ id, kind: 'inspection', on })
  const unsure = (id: string, on?: string): Facts => ({ id, ...(on !== undefined && { on }) })
  test.each<Row>([
    { name: 'the earliest', operand, facts: { acts: [audit('a', '2024-02-01'), audit('b', '2024-01-31')] }, day: ['2024-01-31', '2024-02-01'] },
    { name: 'of those that count', operand, facts: { acts: [audit('a', '2024-02-01'), other('b', '2024-01-31')] }, day: ['2024-02-01', '2024-02-02'] },
    { name: 'none that counts', operand, facts: { acts: [other('b', '2024-01-31')] }, day: null },
    { name: 'an empty list', operand, facts: { acts: [] }, day: null },
    { name: 'a list known to be none', operand, facts: { acts: null }, day: null },
    { name: 'a list left out', operand, facts: {}, missing: ['acts'] },
    { name: 'of the day assessed', operand, facts: { acts: [audit('a', '2025-06-30')] }, day: ['2025-06-30', '2025-07-01'] },
    { name: 'of the day after', operand, facts: { acts: [audit('a', '2025-07-01')] }, day: null },
    { name: 'known not to be done', operand, facts: { acts: [audit('a', null), audit('b', '2024-01-31')] }, day: ['2024-01-31', '2024-02-01'] },
    { name: 'one that may count, a day earlier', operand, facts: { acts: [audit('a', '2024-02-01'), unsure('b', '2024-01-31')] }, missing: ['acts[b].kind'] },
    { name: 'one that may count, the same day', operand, facts: { acts: [audit('a', '2024-02-01'), unsure('b', '2024-02-01')] }, day: ['2024-02-01', '2024-02-02'] },
    { name: 'one that may count, later', operand, facts: { acts: [audit('a', '2024-02-01'), unsure('b', '2024-02-02')] }, day: ['2024-02-01', '2024-02-02'] },
    { name: 'one that may count, alone', operand, facts: { acts: [unsure('b', '2024-01-31')] }, missing: ['acts[b].kind'] },
    { name: 'one that may count, of the day after the one assessed', operand, facts: { acts: [unsure('b', '2025-07-01')] }, day: null },
    { name: 'one without a known day', operand, facts: { acts: [audit('a', '2024-02-01'), audit('b')] }, missing: ['acts[b].on'] },
    { name: 'two doubts', operand, facts: { acts: [audit('b'), unsure('c', '2024-01-31')] }, missing: ['acts[b].on', 'acts[c].kind'] },
    { name: 'one without a known day that does not count', operand, facts: { acts: [audit('a', '2024-02-01'), { id: 'b', kind: 'inspection' }] }, day: ['2024-02-01', '2024-02-02'] },
    { name: 'of a day inside the element', operand: all, facts: { services: [{ id: 's', service: { startedOn: '2024-02-01' } }, { id: 't', service: { startedOn: null } }] }, day: ['2024-02-01', '2024-02-02'] },
    { name: 'of a day inside the element, left out', operand: all, facts: { services: [{ id: 's', service: {} }] }, missing: ['services[s].service.startedOn'] },
    { name: 'instants on their day in China', operand: all, facts: { services: [{ id: 's', service: { startedOn: '2024-01-31T16:00:00Z' } }] }, day: ['2024-02-01', '2024-02-02'] },
    { name: 'a second before that day', operand: all, facts: { services: [{ id: 's', service: { startedOn: '2024-01-31T15:59:59Z' } }] }, day: ['2024-01-31', '2024-02-01'] },
    { name: 'the latest of it and a constant', operand: latestOf([all, { date: '2024-02-02' }]), facts: { services: [{ id: 's', service: { startedOn: '2024-02-01' } }] }, day: ['2024-02-02', '2024-02-03'] },
  ])('$name', checkDay)

  const audits = (...acts: readonly Facts[]): Facts => ({ acts })
  const since = (date: string): DateOperand => latestOf([operand, { date }])
  const sure = audit('a', '2024-02-01')
  test.each<Row>([
    { name: 'the day of the sure one, as late as the other day', operand: since('2024-02-01'), facts: audits(sure, audit('b')), day: ['2024-02-01', '2024-02-02'] },
    { name: 'a day before the other day', operand: since('2024-02-02'), facts: audits(sure, audit('b')), day: ['2024-02-02', '2024-02-03'] },
    { name: 'a day after the other day', operand: since('2024-01-31'), facts: audits(sure, audit('b')), missing: ['acts[b].on'] },
    { name: 'one that may count and is earlier', operand: since('2024-02-01'), facts: audits(sure, unsure('b', '2024-01-01')), day: ['2024-02-01', '2024-02-02'] },
    { name: 'one that may count and is earlier, and the sure one a day after the other day', operand: since('2024-01-31'), facts: audits(sure, unsure('b', '2024-01-01')), missing: ['acts[b].kind'] },
    { name: 'the earliest of two sure ones', operand: since('2024-02-01'), facts: audits(audit('c', '2024-02-02'), sure, audit('b')), day: ['2024-02-01', '2024-02-02'] },
    { name: 'no sure one: it may be none', operand: since('2024-02-01'), facts: audits(audit('b')), missing: ['acts[b].on'] },
    { name: 'one that only may count on an earlier day', operand: since('2024-02-01'), facts: audits(unsure('b', '2024-01-01')), missing: ['acts[b].kind'] },
    { name: 'a sure one that has not come', operand: since('2024-02-01'), facts: audits(audit('a', '2025-07-01'), audit('b')), missing: ['acts[b].on'] },
    { name: 'a list left out', operand: since('2024-02-01'), facts: {}, missing: ['acts'] },
    { name: 'the other day not known', operand: latestOf([operand, 'startedOn']), facts: audits(sure, audit('b')), missing: ['acts[b].on', 'startedOn'] },
    { name: 'one other day not known, one known', operand: latestOf([operand, 'startedOn', { date: '2024-02-01' }]), facts: audits(sure, audit('b')), missing: ['startedOn'] },
    { name: 'the other day none', operand: latestOf([operand, 'startedOn']), facts: { ...audits(sure, audit('b')), startedOn: null }, missing: ['acts[b].on'] },
    { name: 'one other day none, one known', operand: latestOf([operand, 'startedOn', { date: '2024-02-01' }]), facts: { ...audits(sure, audit('b')), startedOn: null }, day: null },
    { name: 'another earliest day, known', operand: latestOf([operand, all]), facts: { ...audits(sure, audit('b')), services: [{ id: 's', service: { startedOn: '2024-02-01' } }] }, day: ['2024-02-01', '2024-02-02'] },
    { name: 'another earliest day, known, a day earlier', operand: latestOf([operand, all]), facts: { ...audits(sure, audit('b')), services: [{ id: 's', service: { startedOn: '2024-01-31' } }] }, missing: ['acts[b].on'] },
    { name: 'alone', operand: latestOf([operand]), facts: audits(sure, audit('b')), missing: ['acts[b].on'] },
  ])('with one not known, the latest of it and others: $name', checkDay)

  it('says which fact contradicts another', () => {
    const facts = { acts: [{ id: 'b', kind: 'audit', contradictions: ['on'] }] }
    expect(judge(onOrAfter(operand, { date: '1900-01-01' }), facts, asOf).reasons).toEqual([{ code: 'contradiction', params: { path: 'acts[b].on' } }])
  })

  it('works inside elements of a list', () => {
    const rule = every('anomalies', prompt({ list: 'steps', on: 'on', accepts: equals('kind', 'report'), after: earliestOf({ list: 'steps', on: 'on', accepts: equals('kind', 'notice') }) }))
    const outcomeFor = (reportedOn: string): string =>
      judge(rule, { anomalies: [{ id: 'a', steps: [{ id: 'n', kind: 'notice', on: '2025-05-02' }, { id: 'r', kind: 'report', on: reportedOn }] }] }, asOf).outcome
    expect(outcomeFor('2025-05-02')).toBe('passed')
    expect(outcomeFor('2025-05-01')).toBe('cantTell')
  })

  it('has its parameters and readings resolved and its facts listed', () => {
    const accepts = byReading(pastGapsReading, { state: atLeast('count', limitOfFour), history: equals('kind', 'audit') })
    const rule = once({ list: 'reports', on: 'sentOn', from: [earliestOf({ list: 'acts', on: 'on', accepts })] })
    const facts = { reports: [], acts: [{ id: 'a', on: '2024-01-01', count: 4 }] }
    expect(graphOf('institution', stateCouncilCalendar).add(resolved(rule)).facts).toEqual(['reports', 'reports[].sentOn', 'acts', 'acts[].on', 'acts[].count'])
    expect(() => toJsonLogic(rule)).toThrow('expected a rule without references')
    expect(judge(rule, facts, asOf).outcome).toBe('failed')
    expect(judge(rule, { ...facts, acts: [{ id: 'a', on: '2024-01-01', count: 3 }] }, asOf).outcome).toBe('inapplicable')
    expect(judge(rule, facts, asOf, { readings: { pastGaps: 'history' } }).missing).toEqual(['acts[a].kind'])
  })
})

describe('the operation earliestDay', () => {
  test.each([
    ['a day', [['2024-02-01', 'passed'], ['2024-01-31', 'failed']], asOf, '2024-02-01'],
    ['none', [], asOf, null],
    ['one that may be earlier', [['2024-02-01', 'passed'], ['2024-01-31', 'cantTell']], asOf, unknownMarker],
    ['no list', unknownMarker, asOf, unknownMarker],
    ['no moment', [['2024-02-01', 'passed']], '', unknownMarker],
  ])('%s', (_, pairs, at, expected) => {
    expect(earliestDay(pairs, at)).toBe(expected)
  })

  it('is told by exported rules which elements count', () => {
    const logic = toJsonLogic(onOrAfter(earliestOf({ list: 'acts', on: 'on', accepts: equals('kind', 'audit') }), { date: '2024-01-31' }))
    const facts = { acts: [{ id: 'a', kind: 'audit', on: '2024-01-31' }, { id: 'b', kind: 'inspection', on: '2024-01-30' }] }
    expect(evaluateJsonLogic(logic, toLogicData(facts, asOf))).toBe('passed')
  })
})

describe('the operation latestDay', () => {
  const doubtful = [['2024-02-01', 'passed'], ['2024-01-01', 'cantTell']]
  test.each<[string, readonly unknown[], string, string | null]>([
    ['a day', ['2024-02-01', '2024-01-31'], asOf, '2024-02-01'],
    ['none', ['2024-02-01', null], asOf, null],
    ['not known', ['2024-02-01', unknownMarker], asOf, unknownMarker],
    ['pairs', [[['2024-02-01', 'passed']], '2024-01-31'], asOf, '2024-02-01'],
    ['pairs that can only be earlier', [doubtful, '2024-02-01'], asOf, '2024-02-01'],
    ['pairs that may be later', [doubtful, '2024-01-31'], asOf, unknownMarker],
    ['no pair', [[], '2024-01-31'], asOf, null],
    ['no moment', [doubtful, '2024-02-01'], '', unknownMarker],
  ])('%s', (_, parts, at, expected) => {
    expect(latestDay(at, ...parts)).toBe(expected)
  })
})

describe('what else is told of a date', () => {
  test.each<[string, DateOperand]>([
    ['signedOn', latestOf(['signedOn', 'startedOn'])],
    ['signedOn', latestOf([{ date: '2021-12-30' }, 'signedOn'])],
    ['2021-12-30', latestOf([{ date: '2021-12-30' }])],
    ['acts', earliestOf({ list: 'acts', on: 'on' })],
    ['acts', { firstOf: [earliestOf({ list: 'acts', on: 'on' }), 'signedOn'] }],
  ])('it is called %s', (path, operand) => {
    expect(pathOfDate(operand)).toBe(path)
  })

  const opens = latestOf([{ firstOf: ['signedOn', planned('plannedOn')] }, planned('opensOn')])
  const notBefore = latestOf([planned('opensOn'), { date: '2025-07-02' }])
  test.each<{ readonly name: string; readonly event: DateOperand; readonly facts: Facts; readonly sets: string | null }>([
    { name: 'a plan that is the latest', event: opens, facts: { signedOn: null, plannedOn: '2025-07-01', opensOn: '2025-07-02' }, sets: 'opensOn' },
    { name: 'the other plan', event: opens, facts: { signedOn: null, plannedOn: '2025-07-02', opensOn: '2025-07-01' }, sets: 'plannedOn' },
    { name: 'not a plan that is overtaken', event: opens, facts: { signedOn: '2025-01-01', plannedOn: '2025-07-03', opensOn: '2025-07-02' }, sets: 'opensOn' },
    { name: 'a plan for the constant day', event: notBefore, facts: { opensOn: '2025-07-02' }, sets: 'opensOn' },
    { name: 'no plan, where the constant day decides', event: notBefore, facts: { opensOn: '2025-07-01' }, sets: null },
  ])('a remedy puts off $name', ({ event, facts, sets }) => {
    const rule = before({ list: 'reports', on: 'on', event, workingDays: fiveDays, count: 'twentieth', sameDay: 'doesNotCount' })
    const { outcome, remedy } = judge(rule, { ...facts, reports: [] }, asOf)
    expect(outcome).toBe('failed')
    expect(remedy?.changes[1]?.path ?? null).toBe(sets)
    if (remedy !== null) expect(judge(rule, cured({ ...facts, reports: [] }, remedy), asOf).outcome).toBe('passed')
  })
})

describe('paths are checked by the compiler', () => {
  type ProviderRule = Rule<Path<LinkedProvider>>

  test('those that exist', () => {
    const rule: ProviderRule = onOrAfter(earliestOf({ list: 'arrangements', on: 'service.startedOn', accepts: equals('grade', 'important') }), latestOf([{ date: '2021-12-30' }, 'id']))
    expectTypeOf(earliestOf({ list: 'arrangements', on: 'service.startedOn' }).earliestOf).toEqualTypeOf<'arrangements' | 'arrangements[].service.startedOn'>()
    const day: ProviderRule = onOrAfter(earliestOf({ list: 'arrangements', on: 'service.startedOn' }), { date: '2021-12-30' })
    const among: ProviderRule = once({ list: 'arrangements', on: 'contract.signedOn', from: ['id', earliestOf({ list: 'arrangements', on: 'service.startedOn' })] })
    expect([rule, day, among]).toHaveLength(3)
  })

  test('those that do not', () => {
    // @ts-expect-error no such list
    const list: ProviderRule = onOrAfter(earliestOf({ list: 'contracts', on: 'service.startedOn' }), { date: '2021-12-30' })
    // @ts-expect-error no such day in its elements
    const on: ProviderRule = onOrAfter(earliestOf({ list: 'arrangements', on: 'service.begunOn' }), { date: '2021-12-30' })
    // @ts-expect-error no such fact for the condition
    const accepts: ProviderRule = onOrAfter(earliestOf({ list: 'arrangements', on: 'service.startedOn', accepts: equals('weight', 'important') }), { date: '2021-12-30' })
    // @ts-expect-error among other days
    const among: ProviderRule = onOrAfter(latestOf(['id', earliestOf({ list: 'arrangements', on: 'service.begunOn' })]), { date: '2021-12-30' })
    // @ts-expect-error no such day
    const day: ProviderRule = onOrAfter(latestOf(['id', 'begunOn']), { date: '2021-12-30' })
    expect([list, on, accepts, among, day]).toHaveLength(5)
  })
})
