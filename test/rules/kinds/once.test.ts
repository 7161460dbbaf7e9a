import { expect, test } from 'vitest'
import { equals } from '../../../src/rules/kinds/equals'
import { once } from '../../../src/rules/kinds/once'
import type { Row } from './harness'
import { checkRow, threeYears } from './harness'

const audit = { list: 'activities', on: 'completedOn', accepts: equals('kind', 'audit') } as const
const atAll = once({ ...audit, from: ['service.startedOn', { date: '2021-12-30' }] })
const inThreeYears = once({ ...audit, from: ['service.startedOn'], years: threeYears })

test.each<Row>([
  { name: 'done', rule: atAll, facts: { service: { startedOn: '2024-01-01' }, activities: [{ id: 'a', kind: 'audit', completedOn: '2025-06-30' }] }, outcome: 'passed', reasons: ['doneOn'] },
  { name: 'done before the duty began', rule: atAll, facts: { service: { startedOn: '2024-01-01' }, activities: [{ id: 'a', kind: 'audit', completedOn: '2020-01-01' }] }, outcome: 'passed', reasons: ['doneOn'] },
  { name: 'done, whenever the duty began', rule: atAll, facts: { activities: [{ id: 'a', kind: 'audit', completedOn: '2025-01-01' }] }, outcome: 'passed', reasons: ['doneOn'] },
  { name: 'done after the day assessed', rule: atAll, facts: { service: { startedOn: '2024-01-01' }, activities: [{ id: 'a', kind: 'audit', completedOn: '2025-07-01' }] }, outcome: 'failed', reasons: ['neverHeld'] },
  { name: 'another act', rule: atAll, facts: { service: { startedOn: '2024-01-01' }, activities: [{ id: 'a', kind: 'drill', completedOn: '2025-01-01' }] }, outcome: 'failed', reasons: ['neverHeld'] },
  { name: 'known not to be done', rule: atAll, facts: { service: { startedOn: '2024-01-01' }, activities: [{ id: 'a', kind: 'audit', completedOn: null }] }, outcome: 'failed', reasons: ['neverHeld'] },
  { name: 'no acts', rule: atAll, facts: { service: { startedOn: '2025-06-29' }, activities: [] }, outcome: 'failed', reasons: ['neverHeld'] },
  { name: 'no acts on the first day', rule: atAll, facts: { service: { startedOn: '2025-06-30' }, activities: [] }, outcome: 'inapplicable', reasons: ['notYetDue'], due: '2025-06-30' },
  { name: 'the duty has not begun', rule: atAll, facts: { service: { startedOn: '2025-07-01' }, activities: [] }, outcome: 'inapplicable', reasons: ['noEvent'] },
  { name: 'an act of unknown day', rule: atAll, facts: { service: { startedOn: '2024-01-01' }, activities: [{ id: 'a', kind: 'audit' }] }, outcome: 'cantTell', reasons: ['missing'], missing: ['activities[a].completedOn'] },
  { name: 'an act of unknown kind', rule: atAll, facts: { service: { startedOn: '2024-01-01' }, activities: [{ id: 'a', completedOn: '2025-01-01' }] }, outcome: 'cantTell', reasons: ['missing'], missing: ['activities[a].kind'] },
  { name: 'no acts and an unknown beginning', rule: atAll, facts: { activities: [] }, outcome: 'cantTell', reasons: ['missing'], missing: ['service.startedOn'] },
  { name: 'the list is left out', rule: atAll, facts: { service: { startedOn: '2024-01-01' } }, outcome: 'cantTell', reasons: ['missing'], missing: ['activities'] },
  { name: 'none on the last day of the first interval', rule: inThreeYears, facts: { service: { startedOn: '2022-06-30' }, activities: [] }, outcome: 'inapplicable', reasons: ['notYetDue'], due: '2025-06-30' },
  { name: 'none on the day after', rule: inThreeYears, facts: { service: { startedOn: '2022-06-29' }, activities: [] }, outcome: 'failed', reasons: ['neverHeld'], due: '2025-06-29' },
])('$outcome: $name', checkRow)

test('needs a day to count from', () => {
  expect(() => once({ ...audit, from: [] })).toThrow('once: expected at least one day to count from')
})
