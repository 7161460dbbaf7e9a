import { describe, expect, test } from 'vitest'
import { allOf } from '../../../src/rules/kinds/all-of'
import { equals } from '../../../src/rules/kinds/equals'
import { recurring } from '../../../src/rules/kinds/recurring'
import type { Row } from './harness'
import { checkRow, cured, firstBlockYear, judge, oneYear, threeYears } from './harness'

const inspection = { list: 'activities', on: 'completedOn', accepts: equals('kind', 'inspection'), blocksFrom: firstBlockYear } as const
const from = ['service.startedOn', { date: '2021-12-30' }] as const
const rolling = recurring({ ...inspection, every: threeYears, from, rhythm: 'rolling' })
const blocks = recurring({ ...inspection, every: threeYears, from, rhythm: 'fixedBlocks' })
const yearly = recurring({ ...inspection, every: oneYear, from, rhythm: 'fixedBlocks' })
const history = { pastGaps: 'history' } as const
const early = recurring({ ...inspection, every: threeYears, from: ['service.startedOn'], rhythm: 'rolling' })
const service = { startedOn: '2020-01-01' }

describe('near misses', () => {
  const accepts = allOf(equals('kind', 'inspection'), equals('manner', 'onsite'))
  const onSite = recurring({ ...inspection, accepts, every: threeYears, from, rhythm: 'rolling' })
  const onSiteBlocks = recurring({ ...inspection, accepts, every: threeYears, from, rhythm: 'fixedBlocks' })
  const a = { id: 'a', kind: 'inspection', manner: 'onsite', completedOn: '2022-03-01' }
  test.each<Row>([
    { name: 'since the last that counts', rule: onSite, facts: { service, activities: [a, { id: 'b', kind: 'inspection', manner: 'remote', completedOn: '2024-03-01' }] }, outcome: 'failed', reasons: ['overdue', 'didNotCount', 'notEqual'] },
    { name: 'before the last that counts', rule: onSite, facts: { service, activities: [a, { id: 'b', kind: 'inspection', manner: 'remote', completedOn: '2022-02-01' }] }, outcome: 'failed', reasons: ['overdue'] },
    { name: 'where none counts', rule: onSite, facts: { service, activities: [{ ...a, manner: 'remote' }] }, outcome: 'failed', reasons: ['neverHeld', 'didNotCount', 'notEqual'] },
    { name: 'in a missed block', rule: onSiteBlocks, facts: { service, activities: [{ ...a, manner: 'remote' }] }, outcome: 'failed', reasons: ['neverHeld', 'didNotCount', 'notEqual'] },
    { name: 'in a gap that fails', rule: onSite, readings: history, facts: { service, activities: [{ ...a, completedOn: '2025-05-01' }, { id: 'b', kind: 'inspection', manner: 'remote', completedOn: '2023-03-01' }] }, outcome: 'failed', reasons: ['missedPeriod', 'didNotCount', 'notEqual'] },
    { name: 'none beside a passed duty', rule: onSite, facts: { service, activities: [{ ...a, completedOn: '2024-01-01' }, { id: 'b', kind: 'inspection', manner: 'remote', completedOn: '2024-03-01' }] }, outcome: 'passed', reasons: ['doneOn'] },
  ])('$outcome: $name', checkRow)
})

describe('rolling', () => {
  test.each<Row>([
    { name: 'three years to the day', rule: rolling, asOf: '2025-03-01', facts: { service, activities: [{ id: 'a', kind: 'inspection', completedOn: '2022-03-01' }] }, outcome: 'passed', reasons: ['doneOn'], due: '2025-03-01' },
    { name: 'three years and a day', rule: rolling, asOf: '2025-03-02', facts: { service, activities: [{ id: 'a', kind: 'inspection', completedOn: '2022-03-01' }] }, outcome: 'failed', reasons: ['overdue'], due: '2025-03-01' },
    { name: '29 February ends on 28 February', rule: early, asOf: '2023-02-28', facts: { service, activities: [{ id: 'a', kind: 'inspection', completedOn: '2020-02-29' }] }, outcome: 'passed', reasons: ['doneOn'], due: '2023-02-28' },
    { name: '29 February, the day after', rule: early, asOf: '2023-03-01', facts: { service, activities: [{ id: 'a', kind: 'inspection', completedOn: '2020-02-29' }] }, outcome: 'failed', reasons: ['overdue'], due: '2023-02-28' },
    { name: '29 February rolling to 1 March', rule: early, asOf: '2023-03-01', readings: { years: 'firstOfMarch' }, facts: { service, activities: [{ id: 'a', kind: 'inspection', completedOn: '2020-02-29' }] }, outcome: 'passed', reasons: ['doneOn'], due: '2023-03-01' },
    { name: '29 February rolling to 1 March, the day after', rule: early, asOf: '2023-03-02', readings: { years: 'firstOfMarch' }, facts: { service, activities: [{ id: 'a', kind: 'inspection', completedOn: '2020-02-29' }] }, outcome: 'failed', reasons: ['overdue'], due: '2023-03-01' },
    { name: 'three times 365 days', rule: rolling, asOf: '2025-02-28', readings: { years: 'days365' }, facts: { service, activities: [{ id: 'a', kind: 'inspection', completedOn: '2022-03-01' }] }, outcome: 'passed', reasons: ['doneOn'], due: '2025-02-28' },
    { name: 'three times 365 days and one', rule: rolling, asOf: '2025-03-01', readings: { years: 'days365' }, facts: { service, activities: [{ id: 'a', kind: 'inspection', completedOn: '2022-03-01' }] }, outcome: 'failed', reasons: ['overdue'], due: '2025-02-28' },
    { name: 'none, on the last day of the first interval', rule: rolling, asOf: '2024-12-30', facts: { service, activities: [] }, outcome: 'inapplicable', reasons: ['notYetDue'], due: '2024-12-30' },
    { name: 'none, on the day after', rule: rolling, asOf: '2024-12-31', facts: { service, activities: [] }, outcome: 'failed', reasons: ['neverHeld'], due: '2024-12-30' },
    { name: 'an act long before the service: the first interval runs from its beginning', rule: rolling, asOf: '2025-06-30', facts: { service: { startedOn: '2023-01-01' }, activities: [{ id: 'a', kind: 'inspection', completedOn: '2019-01-01' }] }, outcome: 'inapplicable', reasons: ['notYetDue'], due: '2026-01-01' },
    { name: 'an act shortly before the service', rule: rolling, asOf: '2025-06-30', facts: { service: { startedOn: '2023-01-01' }, activities: [{ id: 'a', kind: 'inspection', completedOn: '2022-12-01' }] }, outcome: 'passed', reasons: ['doneOn'], due: '2026-01-01' },
    { name: 'the newest act decides', rule: rolling, facts: { service, activities: [{ id: 'a', kind: 'inspection', completedOn: '2024-01-01' }, { id: 'b', kind: 'inspection', completedOn: '2022-01-01' }] }, outcome: 'passed', reasons: ['doneOn'], due: '2027-01-01' },
    { name: 'an act after the day assessed', rule: rolling, asOf: '2024-12-31', facts: { service, activities: [{ id: 'a', kind: 'inspection', completedOn: '2025-01-01' }] }, outcome: 'failed', reasons: ['neverHeld'] },
    { name: 'another kind of act', rule: rolling, facts: { service, activities: [{ id: 'a', kind: 'drill', completedOn: '2024-01-01' }] }, outcome: 'failed', reasons: ['neverHeld'] },
    { name: 'the service has not begun', rule: rolling, facts: { service: { startedOn: '2025-07-01' }, activities: [] }, outcome: 'inapplicable', reasons: ['noEvent'] },
    { name: 'the service has no beginning', rule: rolling, facts: { service: { startedOn: null }, activities: [] }, outcome: 'inapplicable', reasons: ['noEvent'] },
    { name: 'no beginning, but perhaps a recent act', rule: rolling, facts: { service: { startedOn: null }, activities: [{ id: 'a', kind: 'inspection' }] }, outcome: 'cantTell', reasons: ['missing'], missing: ['activities[a].completedOn'] },
    { name: 'a recent act, whenever the service began', rule: rolling, facts: { activities: [{ id: 'a', kind: 'inspection', completedOn: '2024-01-01' }] }, outcome: 'passed', reasons: ['doneOn'], due: '2027-01-01' },
    { name: 'no recent act and an unknown beginning', rule: rolling, facts: { activities: [] }, outcome: 'cantTell', reasons: ['missing'], missing: ['service.startedOn'] },
    { name: 'an act of unknown day', rule: rolling, facts: { service, activities: [{ id: 'a', kind: 'inspection' }] }, outcome: 'cantTell', reasons: ['missing'], missing: ['activities[a].completedOn'] },
    { name: 'an act of unknown kind that could decide', rule: rolling, facts: { service, activities: [{ id: 'a', completedOn: '2024-01-01' }] }, outcome: 'cantTell', reasons: ['missing'], missing: ['activities[a].kind'] },
    { name: 'an act of unknown kind that is too old to decide', rule: rolling, facts: { service, activities: [{ id: 'a', completedOn: '2021-01-01' }] }, outcome: 'failed', reasons: ['neverHeld'] },
    { name: 'an act of unknown kind beside one that decides', rule: rolling, facts: { service, activities: [{ id: 'a', completedOn: '2024-01-01' }, { id: 'b', kind: 'inspection', completedOn: '2024-02-01' }] }, outcome: 'passed', reasons: ['doneOn'] },
    { name: 'the list is left out', rule: rolling, facts: { service }, outcome: 'cantTell', reasons: ['missing'], missing: ['activities'] },
    { name: 'the list is null', rule: rolling, facts: { service, activities: null }, outcome: 'failed', reasons: ['neverHeld'] },
  ])('$outcome: $name', checkRow)
})

describe('past gaps', () => {
  const gap = { service, activities: [{ id: 'a', kind: 'inspection', completedOn: '2025-02-01' }] }
  test.each<Row>([
    { name: 'a closed gap is listed', rule: rolling, facts: gap, outcome: 'passed', reasons: ['doneOn', 'missedPeriod'], due: '2028-02-01' },
    { name: 'a closed gap fails by its history', rule: rolling, facts: gap, readings: history, outcome: 'failed', reasons: ['missedPeriod'] },
    { name: 'no gap in its history', rule: rolling, facts: { service, activities: [{ id: 'a', kind: 'inspection', completedOn: '2024-12-30' }] }, readings: history, outcome: 'passed', reasons: ['doneOn'] },
    { name: 'a gap of one day in its history', rule: rolling, facts: { service, activities: [{ id: 'a', kind: 'inspection', completedOn: '2024-12-31' }] }, readings: history, outcome: 'failed', reasons: ['missedPeriod'] },
    { name: 'an open gap after a closed one', rule: early, asOf: '2028-02-02', facts: gap, outcome: 'failed', reasons: ['overdue', 'missedPeriod'], due: '2028-02-01' },
    { name: 'an act of unknown day may have filled it', rule: rolling, facts: { service, activities: [...gap.activities, { id: 'b', kind: 'inspection' }] }, readings: history, outcome: 'cantTell', reasons: ['missing'], missing: ['activities[b].completedOn'] },
    { name: 'an act of unknown kind fills it', rule: rolling, facts: { service, activities: [...gap.activities, { id: 'b', completedOn: '2023-01-01' }] }, readings: history, outcome: 'cantTell', reasons: ['missing'], missing: ['activities[b].kind'] },
    { name: 'a recent act says nothing of the history', rule: rolling, facts: { activities: gap.activities }, readings: history, outcome: 'cantTell', reasons: ['missing'], missing: ['service.startedOn'] },
  ])('$outcome: $name', checkRow)

  test('a failure is cured by the act, unless gaps fail even once they are closed', () => {
    const facts = { service, activities: [{ id: 'a', kind: 'inspection', completedOn: '2022-01-01' }] }
    const { remedy } = judge(rolling, facts, '2025-06-30')
    expect(remedy).toEqual({ changes: [{ op: 'append', path: 'activities', value: { id: 'to-do', kind: 'inspection', completedOn: '2025-06-30' } }], by: '2025-06-30' })
    expect(judge(rolling, cured(facts, remedy!), '2025-06-30').outcome).toBe('passed')
    expect(judge(rolling, facts, '2025-06-30', { readings: history }).remedy).toBeNull()
  })
})

describe('fixed blocks', () => {
  test.each<Row>([
    { name: 'done on the first day of the block', rule: blocks, asOf: '2024-12-31', facts: { service, activities: [{ id: 'a', kind: 'inspection', completedOn: '2022-01-01' }] }, outcome: 'passed', reasons: ['doneOn'], due: '2027-12-31' },
    { name: 'done on the last day of the block before, the new one runs', rule: blocks, asOf: '2025-01-01', facts: { service, activities: [{ id: 'a', kind: 'inspection', completedOn: '2024-12-31' }] }, outcome: 'inapplicable', reasons: ['notYetDue'], due: '2027-12-31' },
    { name: 'nothing on the last day of the block', rule: blocks, asOf: '2024-12-31', facts: { service, activities: [] }, outcome: 'inapplicable', reasons: ['notYetDue'], due: '2024-12-31' },
    { name: 'nothing on the day after the block', rule: blocks, asOf: '2025-01-01', facts: { service, activities: [] }, outcome: 'failed', reasons: ['neverHeld'], due: '2024-12-31' },
    { name: 'missed, and done since', rule: blocks, facts: { service, activities: [{ id: 'a', kind: 'inspection', completedOn: '2025-01-02' }] }, outcome: 'passed', reasons: ['doneOn', 'missedPeriod'] },
    { name: 'missed, and done since, by its history', rule: blocks, readings: history, facts: { service, activities: [{ id: 'a', kind: 'inspection', completedOn: '2025-01-02' }] }, outcome: 'failed', reasons: ['missedPeriod'] },
    { name: 'begun inside a block: that block is not owed', rule: blocks, asOf: '2025-01-01', facts: { service: { startedOn: '2022-01-02' }, activities: [] }, outcome: 'inapplicable', reasons: ['notYetDue'], due: '2027-12-31' },
    { name: 'begun on the first day of a block: it is owed', rule: blocks, asOf: '2025-01-01', facts: { service: { startedOn: '2022-01-01' }, activities: [] }, outcome: 'failed', reasons: ['neverHeld'], due: '2024-12-31' },
    { name: 'this year', rule: yearly, facts: { service, activities: [{ id: 'a', kind: 'inspection', completedOn: '2025-01-01' }] }, outcome: 'passed', reasons: ['doneOn', 'missedPeriod', 'missedPeriod', 'missedPeriod'], due: '2026-12-31' },
    { name: 'last year, this one still runs', rule: yearly, asOf: '2025-12-31', facts: { service, activities: [{ id: 'a', kind: 'inspection', completedOn: '2024-12-31' }] }, outcome: 'inapplicable', reasons: ['notYetDue'], due: '2025-12-31' },
    { name: 'the year before last', rule: yearly, asOf: '2025-01-01', facts: { service, activities: [{ id: 'a', kind: 'inspection', completedOn: '2023-12-31' }] }, outcome: 'failed', reasons: ['overdue', 'missedPeriod'], due: '2024-12-31' },
    { name: 'a doubtful act in the block before', rule: blocks, facts: { service, activities: [{ id: 'a', completedOn: '2024-06-01' }] }, outcome: 'cantTell', reasons: ['missing'], missing: ['activities[a].kind'] },
    { name: 'an unknown beginning', rule: blocks, facts: { activities: [{ id: 'a', kind: 'inspection', completedOn: '2025-01-02' }] }, outcome: 'cantTell', reasons: ['missing'], missing: ['service.startedOn'] },
  ])('$outcome: $name', checkRow)
})

test('needs a day to count from and a whole number of years', () => {
  expect(() => recurring({ ...inspection, every: threeYears, from: [], rhythm: 'rolling' })).toThrow('recurring: expected at least one day to count from')
  expect(() => recurring({ ...inspection, every: { ...threeYears, value: 1.5 }, from, rhythm: 'rolling' })).toThrow('recurring: expected a whole number of years')
})
