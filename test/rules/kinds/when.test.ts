import { test } from 'vitest'
import { consistsOf } from '../../../src/rules/kinds/consists-of'
import { during } from '../../../src/rules/kinds/during'
import { equals } from '../../../src/rules/kinds/equals'
import { present } from '../../../src/rules/kinds/present'
import { when } from '../../../src/rules/kinds/when'
import type { Row } from './harness'
import { checkRow } from './harness'

const rule = when(equals('grade', 'important'), present('name'))

test.each<Row>([
  { name: 'it applies and is met', rule, facts: { grade: 'important', name: 'a' }, outcome: 'passed' },
  { name: 'it applies and is not met', rule, facts: { grade: 'important', name: null }, outcome: 'failed', reasons: ['absent'] },
  { name: 'it applies and cannot be told', rule, facts: { grade: 'important' }, outcome: 'cantTell', reasons: ['missing'], missing: ['name'] },
  { name: 'the condition failed, whatever the rule says', rule, facts: { grade: 'general', name: null }, outcome: 'inapplicable', reasons: ['conditionNotMet', 'notEqual'] },
  { name: 'the condition is inapplicable', rule: when(consistsOf('places', ['CN']), present('name')), facts: { places: [], name: null }, outcome: 'inapplicable', reasons: ['conditionNotMet', 'emptyList'] },
  { name: 'the condition cannot be told: its facts are missing, not those of the rule', rule, facts: {}, outcome: 'cantTell', reasons: ['missing'], missing: ['grade'] },
  { name: 'the condition cannot be told though the rule is met', rule, facts: { name: 'a' }, outcome: 'cantTell', reasons: ['missing'], missing: ['grade'] },
  { name: 'a mark of the condition stays', rule: when(during('since', 'until'), present('name')), facts: { name: 'a' }, outcome: 'passed', marks: ['undated'] },
])('$outcome: $name', checkRow)
