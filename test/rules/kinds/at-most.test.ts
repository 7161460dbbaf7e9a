import { test } from 'vitest'
import { atMost } from '../../../src/rules/kinds/at-most'
import type { Row } from './harness'
import { checkRow, limitOfFour } from './harness'

const fixed = atMost('count', limitOfFour)
const own = atMost('contract.hours', { path: 'objective.hours' })

test.each<Row>([
  { name: 'the limit', rule: fixed, facts: { count: 4 }, outcome: 'passed' },
  { name: 'below it', rule: fixed, facts: { count: 0 }, outcome: 'passed' },
  { name: 'just above it', rule: fixed, facts: { count: 4.01 }, outcome: 'failed', reasons: ['aboveLimit'] },
  { name: 'null', rule: fixed, facts: { count: null }, outcome: 'failed', reasons: ['absent'] },
  { name: 'left out', rule: fixed, facts: {}, outcome: 'cantTell', reasons: ['missing'], missing: ['count'] },
  { name: 'an own limit, kept', rule: own, facts: { contract: { hours: 2 }, objective: { hours: 2 } }, outcome: 'passed' },
  { name: 'an own limit, exceeded', rule: own, facts: { contract: { hours: 4 }, objective: { hours: 2 } }, outcome: 'failed', reasons: ['aboveLimit'] },
  { name: 'no contract', rule: own, facts: { contract: null, objective: { hours: 2 } }, outcome: 'failed', reasons: ['absent'] },
  { name: 'an own limit left out', rule: own, facts: { contract: { hours: 2 }, objective: {} }, outcome: 'cantTell', reasons: ['missing'], missing: ['objective.hours'] },
])('$outcome: $name', checkRow)
