import { expect, test } from 'vitest'
import { allOf } from '../../../src/rules/kinds/all-of'
import { consistsOf } from '../../../src/rules/kinds/consists-of'
import { present } from '../../../src/rules/kinds/present'
import type { Row } from './harness'
import { checkRow } from './harness'

const both = allOf(present('first'), present('second'))
const withList = allOf(present('first'), consistsOf('places', ['CN']))

test.each<Row>([
  { name: 'passed and passed', rule: both, facts: { first: 1, second: 2 }, outcome: 'passed' },
  { name: 'passed and failed', rule: both, facts: { first: 1, second: null }, outcome: 'failed', reasons: ['absent'] },
  { name: 'failed and failed: both are told', rule: both, facts: { first: null, second: null }, outcome: 'failed', reasons: ['absent', 'absent'] },
  { name: 'failed and unknown: what is unknown is told beside', rule: both, facts: { first: null }, outcome: 'failed', reasons: ['absent', 'missing'], missing: ['second'] },
  { name: 'passed and unknown', rule: both, facts: { first: 1 }, outcome: 'cantTell', reasons: ['missing'], missing: ['second'] },
  { name: 'unknown and unknown', rule: both, facts: {}, outcome: 'cantTell', reasons: ['missing'], missing: ['first', 'second'] },
  { name: 'passed and inapplicable', rule: withList, facts: { first: 1, places: [] }, outcome: 'passed' },
  { name: 'failed and inapplicable', rule: withList, facts: { first: null, places: [] }, outcome: 'failed', reasons: ['absent'] },
  { name: 'unknown and inapplicable', rule: withList, facts: { places: [] }, outcome: 'cantTell', reasons: ['missing'], missing: ['first'] },
  { name: 'all inapplicable', rule: allOf(consistsOf('places', ['CN'])), facts: { places: [] }, outcome: 'inapplicable', reasons: ['emptyList'] },
])('$outcome: $name', checkRow)

test('an empty one is refused', () => {
  expect(() => allOf()).toThrow('allOf: expected at least one rule')
})
