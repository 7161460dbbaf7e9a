import { test } from 'vitest'
import { during } from '../../../src/rules/kinds/during'
import { every } from '../../../src/rules/kinds/every'
import type { Row } from './harness'
import { checkRow } from './harness'

const rule = during('service.startedOn', 'service.endedOn')
const tillEnd = during(null, 'until')
const dated = during('since', 'until', 'unknown')

test.each<Row>([
  { name: 'on the first day', rule, facts: { service: { startedOn: '2025-06-30', endedOn: null } }, outcome: 'passed' },
  { name: 'the day before the first', rule, facts: { service: { startedOn: '2025-07-01', endedOn: null } }, outcome: 'failed', reasons: ['stateNotHolding'] },
  { name: 'on the last day', rule, facts: { service: { startedOn: '2022-01-01', endedOn: '2025-06-30' } }, outcome: 'passed' },
  { name: 'the day after the last', rule, facts: { service: { startedOn: '2022-01-01', endedOn: '2025-06-29' } }, outcome: 'failed', reasons: ['stateNotHolding'] },
  { name: 'known never to have begun', rule, facts: { service: { startedOn: null, endedOn: null } }, outcome: 'failed', reasons: ['stateNotHolding'] },
  { name: 'known never to have begun, the end left out', rule, facts: { service: { startedOn: null } }, outcome: 'failed', reasons: ['stateNotHolding'] },
  { name: 'known never to have begun, the end ahead', rule, facts: { service: { startedOn: null, endedOn: '2025-07-01' } }, outcome: 'failed', reasons: ['stateNotHolding'] },
  { name: 'no such state at all', rule, facts: { service: null }, outcome: 'failed', reasons: ['stateNotHolding'] },
  { name: 'the beginning left out, the end open', rule, facts: { service: { endedOn: null } }, outcome: 'passed', marks: ['undated'] },
  { name: 'never begun, but the end contradicts', rule, facts: { service: { startedOn: null }, contradictions: ['service.endedOn'] }, outcome: 'cantTell', reasons: ['contradiction'] },
  { name: 'an end left out is open', rule, facts: { service: { startedOn: '2022-01-01' } }, outcome: 'passed', marks: ['undated'] },
  { name: 'undated counts as holding', rule, facts: { service: {} }, outcome: 'passed', marks: ['undated'] },
  { name: 'undated, but over', rule, facts: { service: { endedOn: '2025-06-29' } }, outcome: 'failed', reasons: ['stateNotHolding'] },
  { name: 'begin and end exclude each other', rule, facts: { service: {}, contradictions: ['service.startedOn', 'service.endedOn'] }, outcome: 'cantTell', reasons: ['contradiction'] },
  { name: 'the end alone contradicts', rule, facts: { service: { startedOn: '2022-01-01' }, contradictions: ['service.endedOn'] }, outcome: 'cantTell', reasons: ['contradiction'] },
  {
    name: 'a contradiction inside an element of a list', rule: every('posts', during('since', 'until')),
    facts: { posts: [{ id: 'p-1', since: '2022-01-01', until: null }, { id: 'p-2', contradictions: ['since', 'until'] }] },
    outcome: 'cantTell', reasons: ['contradiction'],
  },
  { name: 'only the end matters, not reached', rule: tillEnd, facts: { until: '2025-06-30' }, outcome: 'passed' },
  { name: 'only the end matters, open', rule: tillEnd, facts: { until: null }, outcome: 'passed' },
  { name: 'only the end matters, passed', rule: tillEnd, facts: { until: '2025-06-29' }, outcome: 'failed', reasons: ['stateNotHolding'] },
  { name: 'only the end matters, left out', rule: tillEnd, facts: {}, outcome: 'passed', marks: ['undated'] },
  { name: 'days are asked for and given', rule: dated, facts: { since: '2022-01-01', until: null }, outcome: 'passed' },
  { name: 'days are asked for, the end left out', rule: dated, facts: { since: '2022-01-01' }, outcome: 'cantTell', reasons: ['missing'], missing: ['until'] },
  { name: 'days are asked for, the beginning left out', rule: dated, facts: { until: '2025-06-30' }, outcome: 'cantTell', reasons: ['missing'], missing: ['since'] },
  { name: 'days are asked for, known never to have begun', rule: dated, facts: { since: null, until: null }, outcome: 'failed', reasons: ['stateNotHolding'] },
  { name: 'days are asked for, the end left out, known never to have begun', rule: dated, facts: { since: null }, outcome: 'failed', reasons: ['stateNotHolding'] },
  { name: 'days are asked for, but it is over anyway', rule: dated, facts: { until: '2025-06-29' }, outcome: 'failed', reasons: ['stateNotHolding'] },
  { name: 'days are asked for, but it has not begun anyway', rule: dated, facts: { since: '2025-07-01' }, outcome: 'failed', reasons: ['stateNotHolding'] },
])('$outcome: $name', checkRow)
