import { describe, test } from 'vitest'
import { equals } from '../../../src/rules/kinds/equals'
import { prompt } from '../../../src/rules/kinds/prompt'
import type { Row } from './harness'
import { checkRow } from './harness'

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
    { name: 'an instant before it', rule, asOf: '2025-05-01T23:29:59+08:00', facts: { occurredAt, activities: [] }, outcome: 'inapplicable', reasons: ['noEvent'] },
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
