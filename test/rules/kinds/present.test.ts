import { test } from 'vitest'
import { present } from '../../../src/rules/kinds/present'
import type { Row } from './harness'
import { checkRow } from './harness'

const rule = present('name')

test.each<Row>([
  { name: 'a value', rule, facts: { name: 'a' }, outcome: 'passed' },
  { name: 'a value that is false or 0 is a value', rule: present('count'), facts: { count: 0 }, outcome: 'passed' },
  { name: 'null', rule, facts: { name: null }, outcome: 'failed', reasons: ['absent'] },
  { name: 'an empty text', rule, facts: { name: '' }, outcome: 'failed', reasons: ['absent'] },
  { name: 'below null', rule: present('contract.reference'), facts: { contract: null }, outcome: 'failed', reasons: ['absent'] },
  { name: 'left out', rule, facts: {}, outcome: 'cantTell', reasons: ['missing'], missing: ['name'] },
  { name: 'left out below a fact', rule: present('contract.reference'), facts: { contract: {} }, outcome: 'cantTell', reasons: ['missing'], missing: ['contract.reference'] },
  { name: 'undefined is left out', rule, facts: { name: undefined }, outcome: 'cantTell', reasons: ['missing'], missing: ['name'] },
  { name: 'taken out as a contradiction', rule, facts: { contradictions: ['name'] }, outcome: 'cantTell', reasons: ['contradiction'] },
])('$outcome: $name', checkRow)
