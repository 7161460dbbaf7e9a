import { expect, test } from 'vitest'
import { done } from '../../../src/rules/kinds/done'
import type { Row } from './harness'
import { checkRow, cured, judge } from './harness'

const rule = done('plan.approvedOn')

test.each<Row>([
  { name: 'long ago', rule, facts: { plan: { approvedOn: '2020-01-01' } }, outcome: 'passed', reasons: ['doneOn'] },
  { name: 'on the day assessed', rule, facts: { plan: { approvedOn: '2025-06-30' } }, outcome: 'passed', reasons: ['doneOn'] },
  { name: 'on the day after', rule, facts: { plan: { approvedOn: '2025-07-01' } }, outcome: 'failed', reasons: ['notDone'] },
  { name: 'known not to be done', rule, facts: { plan: { approvedOn: null } }, outcome: 'failed', reasons: ['notDone'] },
  { name: 'without a plan', rule, facts: { plan: null }, outcome: 'failed', reasons: ['notDone'] },
  { name: 'an instant in the last second of the day in China', rule, facts: { plan: { approvedOn: '2025-06-30T15:59:59Z' } }, outcome: 'passed', reasons: ['doneOn'] },
  { name: 'an instant in the first second of the next day in China', rule, facts: { plan: { approvedOn: '2025-06-30T16:00:00Z' } }, outcome: 'failed', reasons: ['notDone'] },
  { name: 'an instant later on the day assessed', rule, asOf: '2025-06-30T10:00:00+08:00', facts: { plan: { approvedOn: '2025-06-30T11:00:00+08:00' } }, outcome: 'passed', reasons: ['doneOn'] },
  { name: 'left out', rule, facts: { plan: {} }, outcome: 'cantTell', reasons: ['missing'], missing: ['plan.approvedOn'] },
  { name: 'contradicted', rule, facts: { contradictions: ['plan.approvedOn'] }, outcome: 'cantTell', reasons: ['contradiction'] },
])('$outcome: $name', checkRow)

test('names the day', () => {
  expect(judge(rule, { plan: { approvedOn: '2020-01-01' } }, '2025-06-30').reasons).toEqual([{ code: 'doneOn', params: { list: 'plan.approvedOn', on: '2020-01-01' } }])
})

test('the remedy does it on the day assessed', () => {
  const facts = { plan: { approvedOn: '2025-12-31' } }
  const { remedy } = judge(rule, facts, '2025-06-30')
  expect(remedy).toEqual({ changes: [{ op: 'set', path: 'plan.approvedOn', value: '2025-06-30' }], by: '2025-06-30' })
  expect(judge(rule, cured(facts, remedy!), '2025-06-30').outcome).toBe('passed')
})
