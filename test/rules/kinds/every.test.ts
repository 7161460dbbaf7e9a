import { test } from 'vitest'
import { every } from '../../../src/rules/kinds/every'
import { present } from '../../../src/rules/kinds/present'
import type { Row } from './harness'
import { checkRow } from './harness'

const rule = every('candidates', present('name'))

test.each<Row>([
  { name: 'each of them', rule, facts: { candidates: [{ id: 'a', name: 'x' }, { id: 'b', name: 'y' }] }, outcome: 'passed' },
  { name: 'all but one', rule, facts: { candidates: [{ id: 'a', name: 'x' }, { id: 'b', name: null }] }, outcome: 'failed', reasons: ['absent'] },
  { name: 'one fails, one is unknown', rule, facts: { candidates: [{ id: 'a', name: null }, { id: 'b' }] }, outcome: 'failed', reasons: ['absent', 'missing'], missing: ['candidates[b].name'] },
  { name: 'one is unknown', rule, facts: { candidates: [{ id: 'a', name: 'x' }, { id: 'b' }] }, outcome: 'cantTell', reasons: ['missing'], missing: ['candidates[b].name'] },
  { name: 'a contradiction inside one of them', rule, facts: { candidates: [{ id: 'b', contradictions: ['name'] }] }, outcome: 'cantTell', reasons: ['contradiction'] },
  { name: 'an empty list is never passed', rule, facts: { candidates: [] }, outcome: 'inapplicable', reasons: ['emptyList'] },
  { name: 'null', rule, facts: { candidates: null }, outcome: 'inapplicable', reasons: ['emptyList'] },
  { name: 'the list is left out', rule, facts: {}, outcome: 'cantTell', reasons: ['missing'], missing: ['candidates'] },
  {
    name: 'a list in a list', rule: every('candidates', every('reports', present('name'))),
    facts: { candidates: [{ id: 'a', reports: [{ id: 'r', name: 'x' }] }, { id: 'b', reports: [{ id: 's' }] }] },
    outcome: 'cantTell', reasons: ['missing'], missing: ['candidates[b].reports[s].name'],
  },
])('$outcome: $name', checkRow)
