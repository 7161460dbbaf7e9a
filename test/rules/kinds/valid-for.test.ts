import { describe, expect, test } from 'vitest'
import { planned } from '../../../src/rules/compiler'
import { equals } from '../../../src/rules/kinds/equals'
import { validFor } from '../../../src/rules/kinds/valid-for'
import type { Row } from './harness'
import { checkRow, judge, oneYear } from './harness'

const dueDiligence = { list: 'dueDiligence', on: 'completedOn', event: 'signedOn', years: oneYear, endedBy: { list: 'materialChanges', on: 'on' } } as const
const rule = validFor({ ...dueDiligence, sameDay: 'unknown' })
const counts = validFor({ ...dueDiligence, sameDay: 'counts' })
const doesNotCount = validFor({ ...dueDiligence, sameDay: 'doesNotCount' })
const ahead = validFor({ ...dueDiligence, event: planned('signedOn'), sameDay: 'unknown' })
const signedOn = '2025-03-01'

describe('age', () => {
  test.each<Row>([
    { name: 'a year to the day', rule, facts: { signedOn, materialChanges: [], dueDiligence: [{ id: 'd', completedOn: '2024-03-01' }] }, outcome: 'passed', reasons: ['doneOn'] },
    { name: 'a year and a day', rule, facts: { signedOn, materialChanges: [], dueDiligence: [{ id: 'd', completedOn: '2024-02-29' }] }, outcome: 'failed', reasons: ['expired'] },
    { name: 'from 29 February to 28 February', rule, facts: { signedOn: '2025-02-28', materialChanges: [], dueDiligence: [{ id: 'd', completedOn: '2024-02-29' }] }, outcome: 'passed', reasons: ['doneOn'] },
    { name: 'from 29 February to 1 March, where years roll', rule, readings: { years: 'firstOfMarch' }, facts: { signedOn, materialChanges: [], dueDiligence: [{ id: 'd', completedOn: '2024-02-29' }] }, outcome: 'passed', reasons: ['doneOn'] },
    { name: '366 days, where a year has 365', rule, readings: { years: 'days365' }, facts: { signedOn: '2025-02-28', materialChanges: [], dueDiligence: [{ id: 'd', completedOn: '2024-02-28' }] }, outcome: 'failed', reasons: ['expired'] },
    { name: 'too old, but a newer one is not', rule, facts: { signedOn, materialChanges: [], dueDiligence: [{ id: 'd', completedOn: '2020-01-01' }, { id: 'e', completedOn: '2025-02-28' }] }, outcome: 'passed', reasons: ['doneOn'] },
    { name: 'too old, and perhaps a newer one', rule, facts: { signedOn, materialChanges: [], dueDiligence: [{ id: 'd', completedOn: '2020-01-01' }, { id: 'e' }] }, outcome: 'cantTell', reasons: ['missing'], missing: ['dueDiligence[e].completedOn'] },
    { name: 'too old, and one beside it of unknown provider that is too old as well', rule: validFor({ ...dueDiligence, accepts: equals('belongs', true), sameDay: 'unknown' }), facts: { signedOn, materialChanges: [], dueDiligence: [{ id: 'd', belongs: true, completedOn: '2020-01-01' }, { id: 'e', completedOn: '2020-02-01' }] }, outcome: 'failed', reasons: ['expired', 'expired'] },
    { name: 'only one of unknown provider that is too old', rule: validFor({ ...dueDiligence, accepts: equals('belongs', true), sameDay: 'unknown' }), facts: { signedOn, materialChanges: [], dueDiligence: [{ id: 'e', completedOn: '2020-02-01' }] }, outcome: 'cantTell', reasons: ['missing'], missing: ['dueDiligence[e].belongs'] },
    { name: 'only after the signing', rule, facts: { signedOn, materialChanges: [], dueDiligence: [{ id: 'd', completedOn: '2025-03-02' }] }, outcome: 'inapplicable', reasons: ['nothingToJudge'] },
    { name: 'none', rule, facts: { signedOn, materialChanges: [], dueDiligence: [] }, outcome: 'inapplicable', reasons: ['nothingToJudge'] },
  ])('$outcome: $name', checkRow)
})

describe('on the day of the signing', () => {
  const facts = { signedOn, materialChanges: [], dueDiligence: [{ id: 'd', completedOn: signedOn }] }
  test.each<Row>([
    { name: 'order not recorded', rule, facts, outcome: 'cantTell', reasons: ['sameDayOrderUnknown'] },
    { name: 'it counts', rule: counts, facts, outcome: 'passed', reasons: ['doneOn'] },
    { name: 'it does not count', rule: doesNotCount, facts, outcome: 'inapplicable', reasons: ['nothingToJudge'] },
    { name: 'the day before counts anyway', rule: doesNotCount, facts: { ...facts, dueDiligence: [{ id: 'd', completedOn: '2025-02-28' }] }, outcome: 'passed', reasons: ['doneOn'] },
  ])('$outcome: $name', checkRow)
})

describe('material changes', () => {
  const done = [{ id: 'd', completedOn: '2024-09-01' }]
  test.each<Row>([
    { name: 'a change since', rule, facts: { signedOn, dueDiligence: done, materialChanges: [{ id: 'c', on: '2024-09-02' }] }, outcome: 'failed', reasons: ['endedByChange'] },
    { name: 'a change the day before the signing', rule, facts: { signedOn, dueDiligence: done, materialChanges: [{ id: 'c', on: '2025-02-28' }] }, outcome: 'failed', reasons: ['endedByChange'] },
    { name: 'a change before it', rule, facts: { signedOn, dueDiligence: done, materialChanges: [{ id: 'c', on: '2024-08-31' }] }, outcome: 'passed', reasons: ['doneOn'] },
    { name: 'a change after the signing', rule, facts: { signedOn, dueDiligence: done, materialChanges: [{ id: 'c', on: '2025-03-02' }] }, outcome: 'passed', reasons: ['doneOn'] },
    { name: 'a change on the same day', rule, facts: { signedOn, dueDiligence: done, materialChanges: [{ id: 'c', on: '2024-09-01' }] }, outcome: 'cantTell', reasons: ['sameDayOrderUnknown'] },
    { name: 'a change on the day of the signing', rule, facts: { signedOn, dueDiligence: done, materialChanges: [{ id: 'c', on: '2025-03-01' }] }, outcome: 'cantTell', reasons: ['sameDayOrderUnknown'] },
    { name: 'a change of unknown day', rule, facts: { signedOn, dueDiligence: done, materialChanges: [{ id: 'c' }] }, outcome: 'cantTell', reasons: ['missing'], missing: ['materialChanges[c].on'] },
    { name: 'changes are not known', rule, facts: { signedOn, dueDiligence: done }, outcome: 'cantTell', reasons: ['missing'], missing: ['materialChanges'] },
    { name: 'changes do not matter to what is too old', rule, facts: { signedOn, dueDiligence: [{ id: 'd', completedOn: '2020-09-01' }] }, outcome: 'failed', reasons: ['expired'] },
    { name: 'renewed after the change', rule, facts: { signedOn, dueDiligence: [...done, { id: 'e', completedOn: '2025-01-01' }], materialChanges: [{ id: 'c', on: '2024-12-01' }] }, outcome: 'passed', reasons: ['doneOn'] },
  ])('$outcome: $name', checkRow)
})

describe('the event', () => {
  test.each<Row>([
    { name: 'ahead, and it will be too old by then', rule: ahead, facts: { signedOn: '2025-12-01', materialChanges: [], dueDiligence: [{ id: 'd', completedOn: '2024-06-30' }] }, outcome: 'inapplicable', reasons: ['notYetDue', 'expired'], due: '2025-12-01' },
    { name: 'ahead, and it will still be valid', rule: ahead, facts: { signedOn: '2025-12-01', materialChanges: [], dueDiligence: [{ id: 'd', completedOn: '2025-01-01' }] }, outcome: 'passed', reasons: ['doneOn'] },
    { name: 'there is none', rule, facts: { signedOn: null, materialChanges: [], dueDiligence: [] }, outcome: 'inapplicable', reasons: ['noEvent'] },
    { name: 'it is not known', rule, facts: { materialChanges: [], dueDiligence: [] }, outcome: 'cantTell', reasons: ['missing'], missing: ['signedOn'] },
    { name: 'the list is left out', rule, facts: { signedOn, materialChanges: [] }, outcome: 'cantTell', reasons: ['missing'], missing: ['dueDiligence'] },
  ])('$outcome: $name', checkRow)
})

test('what was too old on the day has no remedy', () => {
  expect(judge(rule, { signedOn, materialChanges: [], dueDiligence: [{ id: 'd', completedOn: '2020-01-01' }] }, '2025-06-30').remedy).toBeNull()
})
