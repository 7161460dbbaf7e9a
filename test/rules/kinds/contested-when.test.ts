import { test } from 'vitest'
import { contestedWhen } from '../../../src/rules/kinds/contested-when'
import { equals } from '../../../src/rules/kinds/equals'
import { present } from '../../../src/rules/kinds/present'
import type { Row } from './harness'
import { checkRow } from './harness'

const rule = contestedWhen(equals('otherRule', 'none'), present('name'))

test.each<Row>([
  { name: 'the condition holds', rule, facts: { otherRule: 'none', name: 'a' }, outcome: 'passed', marks: ['contested'] },
  { name: 'the condition holds for a failure', rule, facts: { otherRule: 'none', name: null }, outcome: 'failed', reasons: ['absent'], marks: ['contested'] },
  { name: 'the condition does not hold', rule, facts: { otherRule: 'some', name: 'a' }, outcome: 'passed' },
  { name: 'the condition cannot be told', rule, facts: { name: 'a' }, outcome: 'passed' },
  { name: 'what cannot be told is not contested', rule, facts: { otherRule: 'none' }, outcome: 'cantTell', reasons: ['missing'], missing: ['name'] },
])('$outcome: $name', checkRow)
