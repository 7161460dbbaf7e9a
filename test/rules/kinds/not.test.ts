import { test } from 'vitest'
import { consistsOf } from '../../../src/rules/kinds/consists-of'
import { not } from '../../../src/rules/kinds/not'
import type { Row } from './harness'
import { checkRow } from './harness'

const rule = not(consistsOf('performedIn', ['CN']))

test.each<Row>([
  { name: 'the part failed', rule, facts: { performedIn: ['SG'] }, outcome: 'passed', reasons: ['notOneOf'] },
  { name: 'the part passed', rule, facts: { performedIn: ['CN'] }, outcome: 'failed', reasons: ['negated'] },
  { name: 'the part is inapplicable', rule, facts: { performedIn: [] }, outcome: 'inapplicable', reasons: ['emptyList'] },
  { name: 'the part cannot be told', rule, facts: {}, outcome: 'cantTell', reasons: ['missing'], missing: ['performedIn'] },
  { name: 'twice', rule: not(rule), facts: { performedIn: ['CN'] }, outcome: 'passed', reasons: ['negated'] },
])('$outcome: $name', checkRow)
