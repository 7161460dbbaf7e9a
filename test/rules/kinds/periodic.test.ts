import { describe, expect, test } from 'vitest'
import { equals } from '../../../src/rules/kinds/equals'
import { periodic } from '../../../src/rules/kinds/periodic'
import type { Row } from './harness'
import { checkRow, judge } from './harness'

const rule = periodic({ list: 'activities', on: 'completedOn', accepts: equals('kind', 'audit'), from: 'startedOn', ownInterval: 'interval' })
const callerNumber = { soft: 'callerNumber' } as const

describe('without an own interval', () => {
  test.each<Row>([
    { name: 'never, though it has run', rule, facts: { interval: null, startedOn: '2025-06-29', activities: [] }, outcome: 'failed', reasons: ['neverHeld'] },
    { name: 'never, and it begins today', rule, facts: { interval: null, startedOn: '2025-06-30', activities: [] }, outcome: 'inapplicable', reasons: ['notYetDue'], due: '2025-06-30' },
    { name: 'never, and it has not begun', rule, facts: { interval: null, startedOn: '2025-07-01', activities: [] }, outcome: 'inapplicable', reasons: ['noEvent'] },
    { name: 'never, and the beginning is not known', rule, facts: { interval: null, activities: [] }, outcome: 'cantTell', reasons: ['missing'], missing: ['startedOn'] },
    { name: 'once', rule, facts: { interval: null, startedOn: '2022-01-01', activities: [{ id: 'a', kind: 'audit', completedOn: '2023-01-01' }] }, outcome: 'cantTell', reasons: ['needsJudgement', 'doneOnce'] },
    { name: 'twice', rule, facts: { interval: null, startedOn: '2022-01-01', activities: [{ id: 'a', kind: 'audit', completedOn: '2023-01-01' }, { id: 'b', kind: 'audit', completedOn: '2024-01-01' }] }, outcome: 'passed', reasons: ['doneOn'], marks: ['timelinessNotMeasured'], due: null },
    { name: 'twice, one of them after the day assessed', rule, facts: { interval: null, startedOn: '2022-01-01', activities: [{ id: 'a', kind: 'audit', completedOn: '2023-01-01' }, { id: 'b', kind: 'audit', completedOn: '2025-07-01' }] }, outcome: 'cantTell', reasons: ['needsJudgement', 'doneOnce'] },
    { name: 'once, and perhaps a second time', rule, facts: { interval: null, startedOn: '2022-01-01', activities: [{ id: 'a', kind: 'audit', completedOn: '2023-01-01' }, { id: 'b', completedOn: '2024-01-01' }] }, outcome: 'cantTell', reasons: ['missing'], missing: ['activities[b].kind'] },
    { name: 'twice, both before it began', rule, facts: { interval: null, startedOn: '2024-06-01', activities: [{ id: 'a', kind: 'audit', completedOn: '2023-01-01' }, { id: 'b', kind: 'audit', completedOn: '2024-05-31' }] }, outcome: 'cantTell', reasons: ['needsJudgement', 'doneOn'] },
    { name: 'twice, one of them before it began', rule, facts: { interval: null, startedOn: '2024-06-01', activities: [{ id: 'a', kind: 'audit', completedOn: '2024-05-31' }, { id: 'b', kind: 'audit', completedOn: '2024-06-01' }] }, outcome: 'cantTell', reasons: ['needsJudgement', 'doneOnce'] },
    { name: 'twice, the first on the day it began', rule, facts: { interval: null, startedOn: '2024-06-01', activities: [{ id: 'a', kind: 'audit', completedOn: '2024-06-01' }, { id: 'b', kind: 'audit', completedOn: '2024-06-02' }] }, outcome: 'passed', reasons: ['doneOn'], marks: ['timelinessNotMeasured'] },
    { name: 'twice, and the beginning is not known', rule, facts: { interval: null, activities: [{ id: 'a', kind: 'audit', completedOn: '2023-01-01' }, { id: 'b', kind: 'audit', completedOn: '2024-01-01' }] }, outcome: 'cantTell', reasons: ['missing'], missing: ['startedOn'] },
    { name: 'twice, and it has not begun', rule, facts: { interval: null, startedOn: null, activities: [{ id: 'a', kind: 'audit', completedOn: '2023-01-01' }, { id: 'b', kind: 'audit', completedOn: '2024-01-01' }] }, outcome: 'inapplicable', reasons: ['noEvent'] },
    { name: 'twice on one day, which is once', rule, facts: { interval: null, startedOn: '2022-01-01', activities: [{ id: 'a', kind: 'audit', completedOn: '2024-01-01' }, { id: 'b', kind: 'audit', completedOn: '2024-01-01' }] }, outcome: 'cantTell', reasons: ['needsJudgement', 'doneOnce'] },
    { name: 'twice on one day and once on the next', rule, facts: { interval: null, startedOn: '2022-01-01', activities: [{ id: 'a', kind: 'audit', completedOn: '2024-01-01' }, { id: 'b', kind: 'audit', completedOn: '2024-01-01' }, { id: 'c', kind: 'audit', completedOn: '2024-01-02' }] }, outcome: 'passed', reasons: ['doneOn'], marks: ['timelinessNotMeasured'] },
    { name: 'perhaps once', rule, facts: { interval: null, startedOn: '2022-01-01', activities: [{ id: 'a', kind: 'audit' }] }, outcome: 'cantTell', reasons: ['missing'], missing: ['activities[a].completedOn'] },
  ])('$outcome: $name', checkRow)
})

describe('with an own interval', () => {
  test.each<Row>([
    { name: 'on its last day', rule, facts: { interval: 12, startedOn: '2022-01-01', activities: [{ id: 'a', kind: 'audit', completedOn: '2024-06-30' }] }, outcome: 'passed', reasons: ['doneOn'], due: '2025-06-30' },
    { name: 'the day after', rule, facts: { interval: 12, startedOn: '2022-01-01', activities: [{ id: 'a', kind: 'audit', completedOn: '2024-06-29' }] }, outcome: 'failed', reasons: ['overdue'], due: '2025-06-29' },
    { name: 'the end of a shorter month', rule, asOf: '2025-02-28', facts: { interval: 6, startedOn: '2022-01-01', activities: [{ id: 'a', kind: 'audit', completedOn: '2024-08-31' }] }, outcome: 'passed', reasons: ['doneOn'], due: '2025-02-28' },
    { name: 'never, on the last day of the first interval', rule, facts: { interval: 12, startedOn: '2024-06-30', activities: [] }, outcome: 'inapplicable', reasons: ['notYetDue'], due: '2025-06-30' },
    { name: 'never, the day after', rule, facts: { interval: 12, startedOn: '2024-06-29', activities: [] }, outcome: 'failed', reasons: ['neverHeld'], due: '2025-06-29' },
    { name: 'never, and it has not begun', rule, facts: { interval: 12, startedOn: null, activities: [] }, outcome: 'inapplicable', reasons: ['noEvent'] },
    { name: 'done in time, whenever it began', rule, facts: { interval: 12, activities: [{ id: 'a', kind: 'audit', completedOn: '2025-01-01' }] }, outcome: 'passed', reasons: ['doneOn'] },
    { name: 'done before it began: its first interval runs, last day', rule, facts: { interval: 12, startedOn: '2024-06-30', activities: [{ id: 'a', kind: 'audit', completedOn: '2023-06-01' }] }, outcome: 'inapplicable', reasons: ['notYetDue'], due: '2025-06-30' },
    { name: 'done before it began: its first interval is over', rule, facts: { interval: 12, startedOn: '2024-06-29', activities: [{ id: 'a', kind: 'audit', completedOn: '2023-06-01' }] }, outcome: 'failed', reasons: ['overdue'], due: '2025-06-29' },
    { name: 'too old, and the beginning is not known', rule, facts: { interval: 12, activities: [{ id: 'a', kind: 'audit', completedOn: '2023-01-01' }] }, outcome: 'cantTell', reasons: ['missing'], missing: ['startedOn'] },
    { name: 'too old, and it has not begun', rule, facts: { interval: 12, startedOn: null, activities: [{ id: 'a', kind: 'audit', completedOn: '2023-01-01' }] }, outcome: 'inapplicable', reasons: ['noEvent'] },
    { name: 'too old, and perhaps a newer one', rule, facts: { interval: 12, startedOn: '2022-01-01', activities: [{ id: 'a', kind: 'audit', completedOn: '2023-01-01' }, { id: 'b', kind: 'audit' }] }, outcome: 'cantTell', reasons: ['missing'], missing: ['activities[b].completedOn'] },
    { name: 'whether there is one is not known', rule, facts: { startedOn: '2022-01-01', activities: [] }, outcome: 'cantTell', reasons: ['missing'], missing: ['interval'] },
    { name: 'neither the interval nor the acts are known', rule, facts: { startedOn: '2022-01-01' }, outcome: 'cantTell', reasons: ['missing'], missing: ['interval', 'activities'] },
    { name: 'the acts are not known', rule, facts: { interval: 12, startedOn: '2022-01-01' }, outcome: 'cantTell', reasons: ['missing'], missing: ['activities'] },
  ])('$outcome: $name', checkRow)
})

describe("with the caller's number", () => {
  test.each<Row>([
    { name: 'within it', rule, readings: callerNumber, facts: { interval: null, startedOn: '2022-01-01', activities: [{ id: 'a', kind: 'audit', completedOn: '2024-06-30' }] }, outcome: 'passed', reasons: ['doneOn'], due: '2025-06-30' },
    { name: 'beyond it', rule, readings: callerNumber, facts: { interval: null, startedOn: '2022-01-01', activities: [{ id: 'a', kind: 'audit', completedOn: '2024-06-29' }] }, outcome: 'failed', reasons: ['overdue'], due: '2025-06-29' },
    { name: 'the own interval goes first', rule, readings: callerNumber, facts: { interval: 24, startedOn: '2022-01-01', activities: [{ id: 'a', kind: 'audit', completedOn: '2024-06-29' }] }, outcome: 'passed', reasons: ['doneOn'], due: '2026-06-29' },
  ])('$outcome: $name', checkRow)
})

test('without an interval there is no remedy, since whether it is regular stays a judgement', () => {
  expect(judge(rule, { interval: null, startedOn: '2022-01-01', activities: [] }, '2025-06-30').remedy).toBeNull()
  expect(judge(rule, { interval: 12, startedOn: '2022-01-01', activities: [] }, '2025-06-30').remedy).toEqual({
    changes: [{ op: 'append', path: 'activities', value: { id: 'to-do', kind: 'audit', completedOn: '2025-06-30' } }],
    by: '2025-06-30',
  })
})
