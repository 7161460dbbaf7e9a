import { expect, test } from 'vitest'
import { earliestOf, planned } from '../../../src/rules/compiler'
import { equals } from '../../../src/rules/kinds/equals'
import { onOrAfter } from '../../../src/rules/kinds/on-or-after'
import type { Row } from './harness'
import { checkRow, judge } from './harness'

const rule = onOrAfter('contract.signedOn', { date: '2021-12-30' })
const either = onOrAfter({ firstOf: ['contract.signedOn', planned('contract.plannedSigningOn')], from: { date: '2021-12-30' } }, { date: '2021-12-30' })

test.each<Row>([
  { name: 'on the day', rule, facts: { contract: { signedOn: '2021-12-30' } }, outcome: 'passed' },
  { name: 'the day before', rule, facts: { contract: { signedOn: '2021-12-29' } }, outcome: 'failed', reasons: ['earlierThan'] },
  { name: 'signed on the day assessed', rule, facts: { contract: { signedOn: '2025-06-30' } }, outcome: 'passed' },
  { name: 'signed after the day assessed has not happened', rule, facts: { contract: { signedOn: '2025-07-01' } }, outcome: 'failed', reasons: ['earlierThan'] },
  { name: 'not signed', rule, facts: { contract: { signedOn: null } }, outcome: 'failed', reasons: ['earlierThan'] },
  { name: 'no contract', rule, facts: { contract: null }, outcome: 'failed', reasons: ['earlierThan'] },
  { name: 'left out', rule, facts: { contract: {} }, outcome: 'cantTell', reasons: ['missing'], missing: ['contract.signedOn'] },
  { name: 'an instant counts on its day in China', rule: onOrAfter('at', { date: '2025-06-30' }), facts: { at: '2025-06-29T16:00:00Z' }, outcome: 'passed' },
  { name: 'an instant a second before that day', rule: onOrAfter('at', { date: '2025-06-30' }), facts: { at: '2025-06-29T15:59:59Z' }, outcome: 'failed', reasons: ['earlierThan'] },
  { name: 'a limit that is not there', rule: onOrAfter('signedOn', 'approvedOn'), facts: { signedOn: '2025-01-01', approvedOn: null }, outcome: 'failed', reasons: ['noDay'] },
  { name: 'a limit left out', rule: onOrAfter('signedOn', 'approvedOn'), facts: { signedOn: '2025-01-01' }, outcome: 'cantTell', reasons: ['missing'], missing: ['approvedOn'] },
  { name: 'the plan, where it is not signed', rule: either, facts: { contract: { signedOn: null, plannedSigningOn: '2026-01-01' } }, outcome: 'passed' },
  { name: 'the plan, where the signing is too early', rule: either, facts: { contract: { signedOn: '2020-01-01', plannedSigningOn: '2025-06-30' } }, outcome: 'passed' },
  { name: 'a plan that has gone by', rule: either, facts: { contract: { signedOn: null, plannedSigningOn: '2025-06-29' } }, outcome: 'failed', reasons: ['earlierThan'] },
  { name: 'the first is not known', rule: either, facts: { contract: { plannedSigningOn: '2026-01-01' } }, outcome: 'cantTell', reasons: ['missing'], missing: ['contract.signedOn'] },
])('$outcome: $name', checkRow)

const stepped = onOrAfter('dueOn', earliestOf({ list: 'steps', on: 'on', accepts: equals('kind', 'corrected') }))

test.each([
  { name: 'the day itself, where it lies before those that the operand admits', rule: either, facts: { contract: { signedOn: '2020-01-01', plannedSigningOn: null } }, reason: { code: 'earlierThan', params: { path: 'contract.signedOn', value: '2020-01-01', limit: '2021-12-30' } } },
  { name: 'that there is none', rule: either, facts: { contract: { signedOn: null, plannedSigningOn: null } }, reason: { code: 'earlierThan', params: { path: 'contract.signedOn', value: null, limit: '2021-12-30' } } },
  { name: 'which entries the limit asks for, and by when', rule: stepped, facts: { dueOn: '2025-05-01', steps: [{ id: 's', kind: 'urged', on: '2025-04-01' }] }, reason: { code: 'noDay', params: { path: 'steps', by: '2025-05-01', of: { key: 'kind', values: ['corrected'] } } } },
  { name: 'neither day', rule: stepped, facts: { dueOn: null, steps: [] }, reason: { code: 'noDay', params: { path: 'steps', by: null, of: { key: 'kind', values: ['corrected'] } } } },
])('says $name', ({ rule: given, facts, reason }) => {
  expect(judge(given, facts, '2025-06-30').reasons).toEqual([reason])
})
