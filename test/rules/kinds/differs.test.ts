import { test } from 'vitest'
import { differs } from '../../../src/rules/kinds/differs'
import type { Row } from './harness'
import { checkRow } from './harness'

const rule = differs('important', 'general')

test.each<Row>([
  { name: 'two values', rule, facts: { important: 'monthly', general: 'yearly' }, outcome: 'passed' },
  { name: 'a value and none', rule, facts: { important: 'monthly', general: null }, outcome: 'passed' },
  { name: 'the same value', rule, facts: { important: 'yearly', general: 'yearly' }, outcome: 'failed', reasons: ['notDifferent'] },
  { name: 'none and none', rule, facts: { important: null, general: null }, outcome: 'failed', reasons: ['notDifferent'] },
  { name: 'the first left out', rule, facts: { general: null }, outcome: 'cantTell', reasons: ['missing'], missing: ['important'] },
  { name: 'the second left out', rule, facts: { important: null }, outcome: 'cantTell', reasons: ['missing'], missing: ['general'] },
])('$outcome: $name', checkRow)
