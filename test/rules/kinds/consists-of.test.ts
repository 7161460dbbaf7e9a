import { expect, test } from 'vitest'
import { consistsOf } from '../../../src/rules/kinds/consists-of'
import type { Row } from './harness'
import { checkRow } from './harness'

const rule = consistsOf('performedIn', ['CN'])

test.each<Row>([
  { name: 'nothing else', rule, facts: { performedIn: ['CN'] }, outcome: 'passed' },
  { name: 'twice the same', rule, facts: { performedIn: ['CN', 'CN'] }, outcome: 'passed' },
  { name: 'something else beside', rule, facts: { performedIn: ['CN', 'SG'] }, outcome: 'failed', reasons: ['notOneOf'] },
  { name: 'only something else', rule, facts: { performedIn: ['HK'] }, outcome: 'failed', reasons: ['notOneOf'] },
  { name: 'an empty list is never passed', rule, facts: { performedIn: [] }, outcome: 'inapplicable', reasons: ['emptyList'] },
  { name: 'null', rule, facts: { performedIn: null }, outcome: 'inapplicable', reasons: ['emptyList'] },
  { name: 'left out', rule, facts: {}, outcome: 'cantTell', reasons: ['missing'], missing: ['performedIn'] },
])('$outcome: $name', checkRow)

test('needs a value', () => {
  expect(() => consistsOf('performedIn', [])).toThrow('consistsOf: expected at least one value')
})
