import { expect, test } from 'vitest'
import { oneOf } from '../../../src/rules/kinds/one-of'
import type { Row } from './harness'
import { checkRow } from './harness'

const rule = oneOf('relation', ['parent', 'associate'])

test.each<Row>([
  { name: 'the first', rule, facts: { relation: 'parent' }, outcome: 'passed' },
  { name: 'the last', rule, facts: { relation: 'associate' }, outcome: 'passed' },
  { name: 'another', rule, facts: { relation: 'unrelated' }, outcome: 'failed', reasons: ['notOneOf'] },
  { name: 'a part of a value is another', rule, facts: { relation: 'par' }, outcome: 'failed', reasons: ['notOneOf'] },
  { name: 'null, not named', rule, facts: { relation: null }, outcome: 'failed', reasons: ['notOneOf'] },
  { name: 'null, named', rule: oneOf('grade', ['general', null]), facts: { grade: null }, outcome: 'passed' },
  { name: 'left out', rule, facts: {}, outcome: 'cantTell', reasons: ['missing'], missing: ['relation'] },
  { name: 'left out where null is named', rule: oneOf('grade', ['general', null]), facts: {}, outcome: 'cantTell', reasons: ['missing'], missing: ['grade'] },
])('$outcome: $name', checkRow)

test('needs a value', () => {
  expect(() => oneOf('relation', [])).toThrow('oneOf: expected at least one value')
})
