import { describe, expect, test } from 'vitest'
import { retainedFor } from '../../../src/rules/kinds/retained-for'
import type { Row } from './harness'
import { checkRow, judge, oneYear, threeYears } from './harness'

const rule = retainedFor({ from: 'endedOn', years: threeYears, deletedOn: 'deletedOn' })
const forOneYear = retainedFor({ from: 'endedOn', years: oneYear, deletedOn: 'deletedOn' })

describe('three years from 2022-06-30', () => {
  test.each<Row>([
    { name: 'nothing deleted, on the last day', rule, facts: { endedOn: '2022-06-30', deletedOn: null }, outcome: 'passed', reasons: ['kept'] },
    { name: 'nothing deleted, the day after', rule, asOf: '2025-07-01', facts: { endedOn: '2022-06-30', deletedOn: null }, outcome: 'passed', reasons: ['kept'], due: null },
    { name: 'deleted on the last day', rule, facts: { endedOn: '2022-06-30', deletedOn: '2025-06-30' }, outcome: 'failed', reasons: ['deletedEarly'] },
    { name: 'deleted the day after', rule, asOf: '2025-07-01', facts: { endedOn: '2022-06-30', deletedOn: '2025-07-01' }, outcome: 'passed', reasons: ['kept'], due: null },
    { name: 'deleted on the last day, found much later', rule, asOf: '2026-06-30', facts: { endedOn: '2022-06-30', deletedOn: '2025-06-30' }, outcome: 'failed', reasons: ['deletedEarly'] },
    { name: 'deleted before the end', rule, facts: { endedOn: '2022-06-30', deletedOn: '2022-01-01' }, outcome: 'failed', reasons: ['deletedEarly'] },
    { name: 'a deletion after the day assessed has not happened', rule, facts: { endedOn: '2024-06-30', deletedOn: '2025-07-01' }, outcome: 'passed', reasons: ['kept'] },
    { name: 'an instant on the last day in China', rule, asOf: '2025-07-01', facts: { endedOn: '2022-06-30', deletedOn: '2025-06-30T15:59:59Z' }, outcome: 'failed', reasons: ['deletedEarly'] },
    { name: 'an instant on the day after in China', rule, asOf: '2025-07-01', facts: { endedOn: '2022-06-30', deletedOn: '2025-06-30T16:00:00Z' }, outcome: 'passed', reasons: ['kept'] },
  ])('$outcome: $name', checkRow)
})

describe('one year from 29 February', () => {
  test.each<Row>([
    { name: 'the same date: 28 February', rule: forOneYear, facts: { endedOn: '2024-02-29', deletedOn: '2025-02-28' }, outcome: 'failed', reasons: ['deletedEarly'] },
    { name: 'the same date: 1 March', rule: forOneYear, facts: { endedOn: '2024-02-29', deletedOn: '2025-03-01' }, outcome: 'passed', reasons: ['kept'] },
    { name: 'rolled to 1 March: 1 March', rule: forOneYear, readings: { years: 'firstOfMarch' }, facts: { endedOn: '2024-02-29', deletedOn: '2025-03-01' }, outcome: 'failed', reasons: ['deletedEarly'] },
    { name: 'rolled to 1 March: 2 March', rule: forOneYear, readings: { years: 'firstOfMarch' }, facts: { endedOn: '2024-02-29', deletedOn: '2025-03-02' }, outcome: 'passed', reasons: ['kept'] },
  ])('$outcome: $name', checkRow)
})

describe('while the end has not come, or is not known', () => {
  test.each<Row>([
    { name: 'not ended, nothing deleted', rule, facts: { endedOn: null, deletedOn: null }, outcome: 'passed', reasons: ['kept'], due: null },
    { name: 'not ended, deleted', rule, facts: { endedOn: null, deletedOn: '2025-06-30' }, outcome: 'failed', reasons: ['deletedEarly'] },
    { name: 'an end after the day assessed has not come', rule, facts: { endedOn: '2025-07-01', deletedOn: '2025-06-30' }, outcome: 'failed', reasons: ['deletedEarly'] },
    { name: 'end left out, nothing deleted', rule, facts: { deletedOn: null }, outcome: 'passed', reasons: ['kept'], due: null },
    { name: 'end left out, deleted after the day assessed', rule, facts: { deletedOn: '2025-07-01' }, outcome: 'passed', reasons: ['kept'] },
    { name: 'end left out, deleted', rule, facts: { deletedOn: '2025-06-30' }, outcome: 'cantTell', reasons: ['missing'], missing: ['endedOn'] },
    { name: 'deletion left out', rule, facts: { endedOn: '2022-06-30' }, outcome: 'cantTell', reasons: ['missing'], missing: ['deletedOn'] },
    { name: 'deletion contradicted', rule, facts: { endedOn: '2022-06-30', contradictions: ['deletedOn'] }, outcome: 'cantTell', reasons: ['contradiction'] },
    { name: 'both left out', rule, facts: {}, outcome: 'cantTell', reasons: ['missing'], missing: ['deletedOn'] },
  ])('$outcome: $name', checkRow)
})

test('says until when', () => {
  const { reasons, remedy } = judge(rule, { endedOn: '2024-06-30', deletedOn: '2025-01-01' }, '2025-06-30')
  expect(reasons).toEqual([{ code: 'deletedEarly', params: { path: 'deletedOn', on: '2025-01-01', keepUntil: '2027-06-30' } }])
  expect(remedy).toBeNull()
})

test('needs a whole number of years', () => {
  expect(() => retainedFor({ from: 'endedOn', years: { ...threeYears, value: 0 }, deletedOn: 'deletedOn' })).toThrow('retainedFor: expected a whole number of years, but was given 0')
})
