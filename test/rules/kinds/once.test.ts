import { expect, test } from 'vitest'
import { allOf } from '../../../src/rules/kinds/all-of'
import { anyOf } from '../../../src/rules/kinds/any-of'
import { equals } from '../../../src/rules/kinds/equals'
import { once } from '../../../src/rules/kinds/once'
import type { Row } from './harness'
import { checkRow, judge, threeYears } from './harness'

const audit = { list: 'activities', on: 'completedOn', accepts: equals('kind', 'audit') } as const
const atAll = once({ ...audit, from: ['service.startedOn', { date: '2021-12-30' }] })
const inspected = once({
  list: 'activities', on: 'completedOn', from: ['service.startedOn'],
  accepts: allOf(equals('kind', 'inspection'), allOf(equals('manner', 'onsite'), anyOf(equals('by', 'institution'), equals('by', 'parent')))),
})
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

test('an act that the text gives no day for is due by none', () => {
  const { reasons, due } = judge(atAll, { service: { startedOn: '2024-01-01' }, activities: [] }, '2025-06-30')
  expect(reasons).toEqual([{ code: 'neverHeld', params: { list: 'activities', due: null, of: { key: 'kind', values: ['audit'] } } }])
  expect(due).toBeNull()
})

test.each<Row>([
  { name: 'none counts', activities: [{ id: 'a', kind: 'inspection', manner: 'remote', by: 'institution', completedOn: '2024-03-01' }], reasons: ['neverHeld', 'didNotCount', 'notEqual'] },
  { name: 'two conditions not met', activities: [{ id: 'a', kind: 'inspection', manner: 'remote', by: 'provider', completedOn: '2024-03-01' }], reasons: ['neverHeld'] },
  { name: 'another kind of act', activities: [{ id: 'a', kind: 'training', manner: 'onsite', by: 'institution', completedOn: '2024-03-01' }], reasons: ['neverHeld'] },
  { name: 'a condition with two ways to meet it', activities: [{ id: 'a', kind: 'inspection', manner: 'onsite', by: 'provider', completedOn: '2024-03-01' }], reasons: ['neverHeld', 'didNotCount', 'notEqual', 'notEqual'] },
  { name: 'not done', activities: [{ id: 'a', kind: 'inspection', manner: 'remote', by: 'institution', completedOn: null }], reasons: ['neverHeld'] },
  { name: 'not done yet', activities: [{ id: 'a', kind: 'inspection', manner: 'remote', by: 'institution', completedOn: '2025-07-01' }], reasons: ['neverHeld'] },
].map(({ name, activities, reasons }) => ({ name, rule: inspected, facts: { service: { startedOn: '2024-01-01' }, activities }, outcome: 'failed' as const, reasons: reasons as NonNullable<Row['reasons']> })))(
  'near misses: $name', checkRow,
)

test('of many near misses the three newest are named', () => {
  const activities = ['2024-03-01', undefined, '2024-05-01', '2024-02-01', '2024-04-01'].map((completedOn, index) => ({
    id: `a${String(index)}`, kind: 'inspection', manner: 'remote', by: 'institution', ...(completedOn !== undefined && { completedOn }),
  }))
  const { reasons } = judge(inspected, { service: { startedOn: '2024-01-01' }, activities }, '2025-06-30')
  expect(reasons.slice(1)).toEqual(
    [['a2', '2024-05-01'], ['a4', '2024-04-01'], ['a0', '2024-03-01']].flatMap(([id, on]) => [
      { code: 'didNotCount', params: { entry: `activities[${id!}]`, on } },
      { code: 'notEqual', params: { path: `activities[${id!}].manner`, value: 'remote', expected: 'onsite' } },
    ]),
  )
})

test('a near miss whose day is not recorded is named without one', () => {
  const activities = [{ id: 'a', kind: 'inspection', manner: 'remote', by: 'institution' }]
  const { reasons } = judge(inspected, { service: { startedOn: '2024-01-01' }, activities }, '2025-06-30')
  expect(reasons[1]).toEqual({ code: 'didNotCount', params: { entry: 'activities[a]', on: null } })
})

test('needs a day to count from', () => {
  expect(() => once({ ...audit, from: [] })).toThrow('once: expected at least one day to count from')
})
