import { test } from 'vitest'
import { equals } from '../../../src/rules/kinds/equals'
import type { Row } from './harness'
import { checkRow } from './harness'

const important = equals('grade', 'important')
const stated = equals('terms.personnel', true)

test.each<Row>([
  { name: 'the value', rule: important, facts: { grade: 'important' }, outcome: 'passed' },
  { name: 'another value', rule: important, facts: { grade: 'general' }, outcome: 'failed', reasons: ['notEqual'] },
  { name: 'null is another value', rule: important, facts: { grade: null }, outcome: 'failed', reasons: ['notEqual'] },
  { name: 'null where null is asked for', rule: equals('grade', null), facts: { grade: null }, outcome: 'passed' },
  { name: 'a value where null is asked for', rule: equals('grade', null), facts: { grade: 'general' }, outcome: 'failed', reasons: ['notEqual'] },
  { name: 'no conversion between types', rule: equals('count', 1), facts: { count: '1' }, outcome: 'failed', reasons: ['notEqual'] },
  { name: 'a flag', rule: stated, facts: { terms: { personnel: true } }, outcome: 'passed' },
  { name: 'a flag with its place', rule: stated, facts: { terms: { personnel: { stated: true, where: 'page 3' } } }, outcome: 'passed' },
  { name: 'a flag that is not set, with its place', rule: stated, facts: { terms: { personnel: { stated: false } } }, outcome: 'failed', reasons: ['notEqual'] },
  { name: 'left out', rule: important, facts: {}, outcome: 'cantTell', reasons: ['missing'], missing: ['grade'] },
  { name: 'left out where null is asked for', rule: equals('grade', null), facts: {}, outcome: 'cantTell', reasons: ['missing'], missing: ['grade'] },
  { name: 'contradiction', rule: important, facts: { contradictions: ['grade'] }, outcome: 'cantTell', reasons: ['contradiction'] },
])('$outcome: $name', checkRow)
