import { expect, test } from 'vitest'
import { includes } from '../../../src/rules/kinds/includes'
import type { Row } from './harness'
import { checkRow } from './harness'

const rule = includes('causes', ['forceMajeure', 'cyberAttack'])

test.each<Row>([
  { name: 'one of them', rule, facts: { causes: ['cyberAttack'] }, outcome: 'passed' },
  { name: 'one of them among others', rule, facts: { causes: ['other', 'forceMajeure'] }, outcome: 'passed' },
  { name: 'only others', rule, facts: { causes: ['other'] }, outcome: 'failed', reasons: ['notOneOf'] },
  { name: 'an empty list', rule, facts: { causes: [] }, outcome: 'failed', reasons: ['notOneOf'] },
  { name: 'null', rule, facts: { causes: null }, outcome: 'failed', reasons: ['notOneOf'] },
  { name: 'left out', rule, facts: {}, outcome: 'cantTell', reasons: ['missing'], missing: ['causes'] },
])('$outcome: $name', checkRow)

test('needs a value', () => {
  expect(() => includes('causes', [])).toThrow('includes: expected at least one value')
})
