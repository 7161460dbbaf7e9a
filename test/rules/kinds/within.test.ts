import { describe, expect, test } from 'vitest'
import { equals } from '../../../src/rules/kinds/equals'
import { within } from '../../../src/rules/kinds/within'
import type { Row } from './harness'
import { checkRow, judge, twentyFourHours } from './harness'

const rule = within({ list: 'reports', on: 'at', accepts: equals('recipient', 'supervisor'), from: 'occurredAt', hours: twentyFourHours })
const own = within({ list: 'reports', on: 'at', from: 'occurredAt', hours: { path: 'otherRule.hours' } })
const occurredAt = '2025-06-01T10:00:00+08:00'

describe('reported', () => {
  test.each<Row>([
    { name: 'after 24h00m00s', rule, facts: { occurredAt, reports: [{ id: 'r', recipient: 'supervisor', at: '2025-06-02T10:00:00+08:00' }] }, outcome: 'passed', reasons: ['doneOn'] },
    { name: 'after 24h00m01s', rule, facts: { occurredAt, reports: [{ id: 'r', recipient: 'supervisor', at: '2025-06-02T10:00:01+08:00' }] }, outcome: 'failed', reasons: ['notWithin'], due: '2025-06-02T10:00:00+08:00' },
    { name: 'after 24h00m00s, in another offset', rule, facts: { occurredAt, reports: [{ id: 'r', recipient: 'supervisor', at: '2025-06-02T02:00:00Z' }] }, outcome: 'passed', reasons: ['doneOn'] },
    { name: 'after 24h00m01s, in another offset', rule, facts: { occurredAt, reports: [{ id: 'r', recipient: 'supervisor', at: '2025-06-02T02:00:01Z' }] }, outcome: 'failed', reasons: ['notWithin'] },
    { name: 'after 24h00m00.001s', rule, facts: { occurredAt, reports: [{ id: 'r', recipient: 'supervisor', at: '2025-06-02T10:00:00.001+08:00' }] }, outcome: 'failed', reasons: ['notWithin'] },
    { name: 'in time, and once more later', rule, facts: { occurredAt, reports: [{ id: 's', recipient: 'supervisor', at: '2025-06-05T10:00:00+08:00' }, { id: 'r', recipient: 'supervisor', at: '2025-06-01T11:00:00+08:00' }] }, outcome: 'passed', reasons: ['doneOn'] },
    { name: 'to someone else', rule, facts: { occurredAt, reports: [{ id: 'r', recipient: 'other', at: '2025-06-01T11:00:00+08:00' }] }, outcome: 'failed', reasons: ['notWithin', 'didNotCount', 'notEqual'] },
    { name: 'in time to someone else, too late to the supervisor', rule, facts: { occurredAt, reports: [{ id: 'r', recipient: 'other', at: '2025-06-01T11:00:00+08:00' }, { id: 's', recipient: 'supervisor', at: '2025-06-03T11:00:00+08:00' }] }, outcome: 'failed', reasons: ['notWithin', 'didNotCount', 'notEqual'] },
    { name: 'too late to the supervisor, and later still to someone else', rule, facts: { occurredAt, reports: [{ id: 's', recipient: 'supervisor', at: '2025-06-03T11:00:00+08:00' }, { id: 'r', recipient: 'other', at: '2025-06-03T12:00:00+08:00' }] }, outcome: 'failed', reasons: ['notWithin'] },
    { name: 'in time, to whom is not known', rule, facts: { occurredAt, reports: [{ id: 'r', at: '2025-06-01T11:00:00+08:00' }] }, outcome: 'cantTell', reasons: ['missing'], missing: ['reports[r].recipient'] },
    { name: 'too late, to whom is not known', rule, facts: { occurredAt, reports: [{ id: 'r', at: '2025-06-03T11:00:00+08:00' }] }, outcome: 'failed', reasons: ['notWithin'] },
    { name: 'before it occurred, which cannot be', rule, facts: { occurredAt, reports: [{ id: 'r', recipient: 'supervisor', at: '2025-05-01T11:00:00+08:00' }] }, outcome: 'cantTell', reasons: ['contradiction'] },
    { name: 'before it occurred, to someone else', rule, facts: { occurredAt, reports: [{ id: 'r', recipient: 'other', at: '2025-05-01T11:00:00+08:00' }] }, outcome: 'failed', reasons: ['notWithin', 'didNotCount', 'notEqual'] },
    { name: 'before it occurred, and in time', rule, facts: { occurredAt, reports: [{ id: 'r', recipient: 'supervisor', at: '2025-05-01T11:00:00+08:00' }, { id: 's', recipient: 'supervisor', at: '2025-06-01T11:00:00+08:00' }] }, outcome: 'passed', reasons: ['doneOn'] },
    { name: 'at the very moment', rule, facts: { occurredAt, reports: [{ id: 'r', recipient: 'supervisor', at: '2025-06-01T02:00:00Z' }] }, outcome: 'passed', reasons: ['doneOn'] },
    { name: 'when is not known', rule, facts: { occurredAt, reports: [{ id: 'r', recipient: 'supervisor' }] }, outcome: 'cantTell', reasons: ['missing'], missing: ['reports[r].at'] },
  ])('$outcome: $name', checkRow)
})

describe('not reported', () => {
  const facts = { occurredAt, reports: [] }
  test.each<Row>([
    { name: 'a day as asOf is still running: the deadline on it is not missed', rule, asOf: '2025-06-02', facts, outcome: 'inapplicable', reasons: ['notYetDue'], due: '2025-06-02T10:00:00+08:00' },
    { name: 'the day after the deadline', rule, asOf: '2025-06-03', facts, outcome: 'failed', reasons: ['notWithin'] },
    { name: 'at the last second', rule, asOf: '2025-06-02T10:00:00+08:00', facts, outcome: 'inapplicable', reasons: ['notYetDue'] },
    { name: 'a second later', rule, asOf: '2025-06-02T10:00:01+08:00', facts, outcome: 'failed', reasons: ['notWithin'] },
    { name: 'late on the day of the deadline, and that day as asOf', rule, asOf: '2025-06-02', facts: { occurredAt, reports: [{ id: 'r', recipient: 'supervisor', at: '2025-06-02T12:00:00+08:00' }] }, outcome: 'failed', reasons: ['notWithin'] },
    { name: 'perhaps late on the day of the deadline, and that day as asOf', rule, asOf: '2025-06-02', facts: { occurredAt, reports: [{ id: 'r', at: '2025-06-02T12:00:00+08:00' }] }, outcome: 'cantTell', reasons: ['missing'], missing: ['reports[r].recipient'] },
    { name: 'the report lies after asOf', rule, asOf: '2025-06-01T12:00:00+08:00', facts: { occurredAt, reports: [{ id: 'r', recipient: 'supervisor', at: '2025-06-01T12:00:01+08:00' }] }, outcome: 'inapplicable', reasons: ['notYetDue'] },
    { name: 'it has not occurred yet', rule, asOf: '2025-05-31', facts, outcome: 'inapplicable', reasons: ['noEvent'] },
    { name: 'it did not occur', rule, facts: { occurredAt: null, reports: [] }, outcome: 'inapplicable', reasons: ['noEvent'] },
    { name: 'when it occurred is not known', rule, facts: { reports: [] }, outcome: 'cantTell', reasons: ['missing'], missing: ['occurredAt'] },
    { name: 'the list is left out', rule, facts: { occurredAt }, outcome: 'cantTell', reasons: ['missing'], missing: ['reports'] },
  ])('$outcome: $name', checkRow)
})

describe('recorded hours', () => {
  test.each<Row>([
    { name: 'within them', rule: own, facts: { occurredAt, otherRule: { hours: 2 }, reports: [{ id: 'r', at: '2025-06-01T12:00:00+08:00' }] }, outcome: 'passed', reasons: ['doneOn'] },
    { name: 'beyond them', rule: own, facts: { occurredAt, otherRule: { hours: 2 }, reports: [{ id: 'r', at: '2025-06-01T12:00:01+08:00' }] }, outcome: 'failed', reasons: ['notWithin'] },
    { name: 'not a whole number of milliseconds', rule: own, facts: { occurredAt, otherRule: { hours: 0.333333 }, reports: [] }, outcome: 'failed', reasons: ['notWithin'], due: '2025-06-01T10:19:59.999+08:00' },
    { name: 'none', rule: own, facts: { occurredAt, otherRule: { hours: null }, reports: [] }, outcome: 'inapplicable', reasons: ['noEvent'] },
    { name: 'left out', rule: own, facts: { occurredAt, reports: [] }, outcome: 'cantTell', reasons: ['missing'], missing: ['otherRule.hours'] },
  ])('$outcome: $name', checkRow)
})

test('a deadline in hours that has gone by has no remedy', () => {
  expect(judge(rule, { occurredAt, reports: [] }, '2025-06-30').remedy).toBeNull()
})
