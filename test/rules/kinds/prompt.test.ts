import { describe, expect, test } from 'vitest'
import { latestOf, planned } from '../../../src/rules/compiler'
import { equals } from '../../../src/rules/kinds/equals'
import { every } from '../../../src/rules/kinds/every'
import { prompt } from '../../../src/rules/kinds/prompt'
import type { Row } from './harness'
import { checkRow, judge } from './harness'

const rule = prompt({ list: 'activities', on: 'completedOn', accepts: equals('kind', 'audit'), after: 'occurredAt' })
const occurredAt = '2025-05-01T23:30:00+08:00'
const callerNumber = { soft: 'callerNumber' } as const

describe('without a number', () => {
  test.each<Row>([
    { name: 'done on the day itself', rule, facts: { occurredAt, activities: [{ id: 'a', kind: 'audit', completedOn: '2025-05-01' }] }, outcome: 'passed', reasons: ['doneOn'], marks: ['timelinessNotMeasured'] },
    { name: 'done the day before is not after it', rule, facts: { occurredAt, activities: [{ id: 'a', kind: 'audit', completedOn: '2025-04-30' }] }, outcome: 'cantTell', reasons: ['needsJudgement', 'notDoneYet'] },
    { name: 'the day is the one in China', rule, facts: { occurredAt: '2025-05-01T16:30:00Z', activities: [{ id: 'a', kind: 'audit', completedOn: '2025-05-01' }] }, outcome: 'cantTell', reasons: ['needsJudgement', 'notDoneYet'] },
    { name: 'not done', rule, facts: { occurredAt, activities: [] }, outcome: 'cantTell', reasons: ['needsJudgement', 'notDoneYet'] },
    { name: 'perhaps done', rule, facts: { occurredAt, activities: [{ id: 'a', completedOn: '2025-05-02' }] }, outcome: 'cantTell', reasons: ['missing'], missing: ['activities[a].kind'] },
    { name: 'it has not occurred yet', rule, asOf: '2025-04-30', facts: { occurredAt, activities: [] }, outcome: 'inapplicable', reasons: ['noEvent'] },
    { name: 'the day counts, not the hour: assessed earlier on it', rule, asOf: '2025-05-01T23:29:59+08:00', facts: { occurredAt, activities: [] }, outcome: 'cantTell', reasons: ['needsJudgement', 'notDoneYet'] },
    { name: 'the last second of the day before', rule, asOf: '2025-04-30T23:59:59+08:00', facts: { occurredAt, activities: [] }, outcome: 'inapplicable', reasons: ['noEvent'] },
    { name: 'it did not occur', rule, facts: { occurredAt: null, activities: [] }, outcome: 'inapplicable', reasons: ['noEvent'] },
    { name: 'when is not known', rule, facts: { activities: [] }, outcome: 'cantTell', reasons: ['missing'], missing: ['occurredAt'] },
    { name: 'the list is left out', rule, facts: { occurredAt }, outcome: 'cantTell', reasons: ['missing'], missing: ['activities'] },
  ])('$outcome: $name', checkRow)
})

describe("with the caller's number", () => {
  test.each<Row>([
    { name: 'done on the last day', rule, readings: callerNumber, facts: { occurredAt, activities: [{ id: 'a', kind: 'audit', completedOn: '2025-05-31' }] }, outcome: 'passed', reasons: ['doneOn'] },
    { name: 'done the day after', rule, readings: callerNumber, facts: { occurredAt, activities: [{ id: 'a', kind: 'audit', completedOn: '2025-06-01' }] }, outcome: 'failed', reasons: ['notDoneYet'], due: '2025-05-31' },
    { name: 'not done on the last day', rule, readings: callerNumber, asOf: '2025-05-31', facts: { occurredAt, activities: [] }, outcome: 'inapplicable', reasons: ['notYetDue'], due: '2025-05-31' },
    { name: 'not done the day after', rule, readings: callerNumber, asOf: '2025-06-01', facts: { occurredAt, activities: [] }, outcome: 'failed', reasons: ['notDoneYet'], due: '2025-05-31' },
  ])('$outcome: $name', checkRow)
})

describe('after a civil date', () => {
  const closed = prompt({ list: 'steps', on: 'on', after: 'detectedOn' })
  test.each<Row>([
    { name: 'done on the day itself', rule: closed, facts: { detectedOn: '2025-05-01', steps: [{ id: 's', on: '2025-05-01' }] }, outcome: 'passed', reasons: ['doneOn'], marks: ['timelinessNotMeasured'] },
    { name: 'done the day before', rule: closed, facts: { detectedOn: '2025-05-01', steps: [{ id: 's', on: '2025-04-30' }] }, outcome: 'cantTell', reasons: ['needsJudgement', 'notDoneYet'] },
    { name: 'of the day assessed', rule: closed, facts: { detectedOn: '2025-06-30', steps: [] }, outcome: 'cantTell', reasons: ['needsJudgement', 'notDoneYet'] },
    { name: 'of the day after', rule: closed, facts: { detectedOn: '2025-07-01', steps: [] }, outcome: 'inapplicable', reasons: ['noEvent'] },
    { name: 'none', rule: closed, facts: { detectedOn: null, steps: [] }, outcome: 'inapplicable', reasons: ['noEvent'] },
    { name: 'left out', rule: closed, facts: { steps: [] }, outcome: 'cantTell', reasons: ['missing'], missing: ['detectedOn'] },
    { name: "the caller's number, on the last day", rule: closed, readings: callerNumber, asOf: '2025-05-31', facts: { detectedOn: '2025-05-01', steps: [] }, outcome: 'inapplicable', reasons: ['notYetDue'], due: '2025-05-31' },
    { name: "the caller's number, the day after", rule: closed, readings: callerNumber, asOf: '2025-06-01', facts: { detectedOn: '2025-05-01', steps: [] }, outcome: 'failed', reasons: ['notDoneYet'], due: '2025-05-31' },
  ])('$outcome: $name', checkRow)

  const either = prompt({ list: 'steps', on: 'on', after: { firstOf: ['detectedOn', planned('reviewOn')] } })
  const both = prompt({ list: 'steps', on: 'on', after: latestOf(['detectedOn', 'confirmedOn']) })
  test.each<Row>([
    { name: 'a plan for the day assessed', rule: either, facts: { detectedOn: null, reviewOn: '2025-06-30', steps: [] }, outcome: 'cantTell', reasons: ['needsJudgement', 'notDoneYet'] },
    { name: 'a plan ahead', rule: either, facts: { detectedOn: null, reviewOn: '2025-07-01', steps: [] }, outcome: 'inapplicable', reasons: ['noEvent'] },
    { name: 'a constant day, the day assessed', rule: prompt({ list: 'steps', on: 'on', after: { date: '2025-06-30' } }), facts: { steps: [] }, outcome: 'cantTell', reasons: ['needsJudgement', 'notDoneYet'] },
    { name: 'a constant day ahead', rule: prompt({ list: 'steps', on: 'on', after: { date: '2025-07-01' } }), facts: { steps: [] }, outcome: 'inapplicable', reasons: ['noEvent'] },
    { name: 'the later of two days', rule: both, facts: { detectedOn: '2025-05-01', confirmedOn: '2025-05-03', steps: [{ id: 's', on: '2025-05-03' }] }, outcome: 'passed', reasons: ['doneOn'], marks: ['timelinessNotMeasured'] },
    { name: 'between two days', rule: both, facts: { detectedOn: '2025-05-01', confirmedOn: '2025-05-03', steps: [{ id: 's', on: '2025-05-02' }] }, outcome: 'cantTell', reasons: ['needsJudgement', 'notDoneYet'] },
  ])('$outcome: $name', checkRow)

  const inElements = every('anomalies', closed)
  test.each<Row>([
    { name: 'in each element', rule: inElements, facts: { anomalies: [{ id: 'a', detectedOn: '2025-05-01', steps: [{ id: 's', on: '2025-05-01' }] }, { id: 'b', detectedOn: '2025-07-01' }] }, outcome: 'passed', reasons: ['doneOn'], marks: ['timelinessNotMeasured'] },
    { name: 'in one element the day before', rule: inElements, facts: { anomalies: [{ id: 'a', detectedOn: '2025-05-01', steps: [{ id: 's', on: '2025-04-30' }] }] }, outcome: 'cantTell', reasons: ['needsJudgement', 'notDoneYet'] },
    { name: 'in one element left out', rule: inElements, facts: { anomalies: [{ id: 'a', steps: [] }] }, outcome: 'cantTell', reasons: ['missing'], missing: ['anomalies[a].detectedOn'] },
    { name: 'in one element too late', rule: inElements, readings: callerNumber, facts: { anomalies: [{ id: 'a', detectedOn: '2025-05-01', steps: [{ id: 's', on: '2025-06-01' }] }] }, outcome: 'failed', reasons: ['notDoneYet'] },
  ])('$outcome: $name', checkRow)

  test('of an instant the day in China is named', () => {
    const { reasons } = judge(rule, { occurredAt: '2025-05-01T16:30:00Z', activities: [] }, '2025-06-30')
    expect(reasons[1]).toEqual({ code: 'notDoneYet', params: { list: 'activities', since: '2025-05-02', of: { key: 'kind', values: ['audit'] } } })
  })
})
