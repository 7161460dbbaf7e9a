import { expect, test } from 'vitest'
import { anyOf } from '../../../src/rules/kinds/any-of'
import { consistsOf } from '../../../src/rules/kinds/consists-of'
import { present } from '../../../src/rules/kinds/present'
import type { Row } from './harness'
import { checkRow } from './harness'

const either = anyOf(present('first'), present('second'))
const withList = anyOf(present('first'), consistsOf('places', ['CN']))

test.each<Row>([
  { name: 'passed or failed', rule: either, facts: { first: 1, second: null }, outcome: 'passed' },
  { name: 'passed or unknown', rule: either, facts: { second: 1 }, outcome: 'passed' },
  { name: 'failed or unknown', rule: either, facts: { first: null }, outcome: 'cantTell', reasons: ['missing'], missing: ['second'] },
  { name: 'failed or failed', rule: either, facts: { first: null, second: '' }, outcome: 'failed', reasons: ['absent', 'absent'] },
  { name: 'failed or inapplicable', rule: withList, facts: { first: null, places: [] }, outcome: 'failed', reasons: ['absent'] },
  { name: 'passed or inapplicable', rule: withList, facts: { first: 1, places: [] }, outcome: 'passed' },
  { name: 'all inapplicable', rule: anyOf(consistsOf('places', ['CN'])), facts: { places: [] }, outcome: 'inapplicable', reasons: ['emptyList'] },
])('$outcome: $name', checkRow)

test('an empty one is refused', () => {
  expect(() => anyOf()).toThrow('anyOf: expected at least one rule')
})
