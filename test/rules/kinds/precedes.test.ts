import { describe, expect, test } from 'vitest'
import { planned } from '../../../src/rules/compiler'
import { precedes } from '../../../src/rules/kinds/precedes'
import type { Row } from './harness'
import { checkRow, judge } from './harness'

const order = { earlier: 'assessedOn', later: { firstOf: ['signedOn', planned('plannedSigningOn')] } } as const
const unknown = precedes({ ...order, sameDay: 'unknown' })
const counts = precedes({ ...order, sameDay: 'counts' })
const doesNotCount = precedes({ ...order, sameDay: 'doesNotCount' })

describe('after the event', () => {
  test.each<Row>([
    { name: 'the day before', rule: unknown, facts: { signedOn: '2025-06-01', assessedOn: '2025-05-31' }, outcome: 'passed', reasons: ['doneOn'] },
    { name: 'the same day, order not recorded', rule: unknown, facts: { signedOn: '2025-06-01', assessedOn: '2025-06-01' }, outcome: 'cantTell', reasons: ['sameDayOrderUnknown'] },
    { name: 'the same day counts', rule: counts, facts: { signedOn: '2025-06-01', assessedOn: '2025-06-01' }, outcome: 'passed', reasons: ['doneOn'] },
    { name: 'the same day does not count', rule: doesNotCount, facts: { signedOn: '2025-06-01', assessedOn: '2025-06-01' }, outcome: 'failed', reasons: ['notBeforeEvent'], due: '2025-05-31' },
    { name: 'the day before, where the same does not count', rule: doesNotCount, facts: { signedOn: '2025-06-01', assessedOn: '2025-05-31' }, outcome: 'passed', reasons: ['doneOn'] },
    { name: 'the day after', rule: unknown, facts: { signedOn: '2025-06-01', assessedOn: '2025-06-02' }, outcome: 'failed', reasons: ['notBeforeEvent'] },
    { name: 'the day after, where the same counts', rule: counts, facts: { signedOn: '2025-06-01', assessedOn: '2025-06-02' }, outcome: 'failed', reasons: ['notBeforeEvent'], due: '2025-06-01' },
    { name: 'an instant of the day before in China', rule: doesNotCount, facts: { signedOn: '2025-06-01', assessedOn: '2025-05-31T15:59:59Z' }, outcome: 'passed', reasons: ['doneOn'] },
    { name: 'an instant of the same day in China', rule: doesNotCount, facts: { signedOn: '2025-06-01', assessedOn: '2025-05-31T16:00:00Z' }, outcome: 'failed', reasons: ['notBeforeEvent'] },
    { name: 'never', rule: unknown, facts: { signedOn: '2025-06-01', assessedOn: null }, outcome: 'failed', reasons: ['notBeforeEvent'] },
    { name: 'left out', rule: unknown, facts: { signedOn: '2025-06-01' }, outcome: 'cantTell', reasons: ['missing'], missing: ['assessedOn'] },
    { name: 'contradicted', rule: unknown, facts: { signedOn: '2025-06-01', contradictions: ['assessedOn'] }, outcome: 'cantTell', reasons: ['contradiction'] },
    { name: 'the event is not known', rule: unknown, facts: { assessedOn: '2025-05-31' }, outcome: 'cantTell', reasons: ['missing'], missing: ['signedOn'] },
    { name: 'there is no event', rule: unknown, facts: { signedOn: null, plannedSigningOn: null, assessedOn: null }, outcome: 'inapplicable', reasons: ['noEvent'] },
    { name: 'there is no event, and the act is left out', rule: unknown, facts: { signedOn: null, plannedSigningOn: null }, outcome: 'inapplicable', reasons: ['noEvent'] },
  ])('$outcome: $name', checkRow)
})

describe('while the event is planned for 2025-06-01', () => {
  const ahead = { signedOn: null, plannedSigningOn: '2025-06-01' }
  test.each<Row>([
    { name: 'not done, the day before', rule: doesNotCount, asOf: '2025-05-31', facts: { ...ahead, assessedOn: null }, outcome: 'inapplicable', reasons: ['notYetDue'], due: '2025-05-31' },
    { name: 'not done, the day before, order unknown', rule: unknown, asOf: '2025-05-31', facts: { ...ahead, assessedOn: null }, outcome: 'inapplicable', reasons: ['notYetDue'], due: '2025-06-01' },
    { name: 'an act after the day assessed is not done', rule: counts, asOf: '2025-05-30', facts: { ...ahead, assessedOn: '2025-05-31' }, outcome: 'inapplicable', reasons: ['notYetDue'], due: '2025-06-01' },
    { name: 'done early', rule: doesNotCount, asOf: '2025-05-31', facts: { ...ahead, assessedOn: '2025-05-31' }, outcome: 'passed', reasons: ['doneOn'] },
    { name: 'not done, on that very day, which counts', rule: counts, asOf: '2025-06-01', facts: { ...ahead, assessedOn: null }, outcome: 'inapplicable', reasons: ['notYetDue'], due: '2025-06-01' },
    { name: 'not done, on that very day, order unknown', rule: unknown, asOf: '2025-06-01', facts: { ...ahead, assessedOn: null }, outcome: 'cantTell', reasons: ['sameDayOrderUnknown'] },
    { name: 'not done, on that very day, which does not count', rule: doesNotCount, asOf: '2025-06-01', facts: { ...ahead, assessedOn: null }, outcome: 'failed', reasons: ['notBeforeEvent'] },
    { name: 'left out', rule: doesNotCount, asOf: '2025-05-31', facts: ahead, outcome: 'cantTell', reasons: ['missing'], missing: ['assessedOn'] },
    { name: 'the plan has gone by', rule: doesNotCount, asOf: '2025-06-02', facts: { ...ahead, assessedOn: null }, outcome: 'inapplicable', reasons: ['noEvent'] },
  ])('$outcome: $name', checkRow)
})

test('what has come cannot be preceded any more', () => {
  expect(judge(unknown, { signedOn: '2025-06-01', assessedOn: null }, '2025-06-30').remedy).toBeNull()
})
