import { expect, test } from 'vitest'
import { atLeast } from '../../../src/rules/kinds/at-least'
import type { Row } from './harness'
import { checkRow, limitOfFour } from './harness'

const fixed = atLeast('count', limitOfFour)
const own = atLeast('count', { path: 'objective.hours' })

test.each<Row>([
  { name: 'the limit', rule: fixed, facts: { count: 4 }, outcome: 'passed' },
  { name: 'above it', rule: fixed, facts: { count: 4.01 }, outcome: 'passed' },
  { name: 'just below it', rule: fixed, facts: { count: 3.99 }, outcome: 'failed', reasons: ['belowLimit'] },
  { name: '0 is a number', rule: fixed, facts: { count: 0 }, outcome: 'failed', reasons: ['belowLimit'] },
  { name: 'null', rule: fixed, facts: { count: null }, outcome: 'failed', reasons: ['absent'] },
  { name: 'left out', rule: fixed, facts: {}, outcome: 'cantTell', reasons: ['missing'], missing: ['count'] },
  { name: 'an own limit, reached', rule: own, facts: { count: 2, objective: { hours: 2 } }, outcome: 'passed' },
  { name: 'an own limit, not reached', rule: own, facts: { count: 2, objective: { hours: 3 } }, outcome: 'failed', reasons: ['belowLimit'] },
  { name: 'an own limit of none', rule: own, facts: { count: 2, objective: null }, outcome: 'failed', reasons: ['absent'] },
  { name: 'an own limit left out', rule: own, facts: { count: 2 }, outcome: 'cantTell', reasons: ['missing'], missing: ['objective.hours'] },
])('$outcome: $name', checkRow)

test('needs a finite number', () => {
  expect(() => atLeast('count', { ...limitOfFour, value: NaN })).toThrow('atLeast: expected a parameter or { path }')
})
