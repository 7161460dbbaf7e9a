import { expect, test } from 'vitest'
import { allOf } from '../../../src/rules/kinds/all-of'
import { consistsOf } from '../../../src/rules/kinds/consists-of'
import { covers } from '../../../src/rules/kinds/covers'
import { during } from '../../../src/rules/kinds/during'
import { equals } from '../../../src/rules/kinds/equals'
import { present } from '../../../src/rules/kinds/present'
import { some } from '../../../src/rules/kinds/some'
import type { Row } from './harness'
import { checkRow, judge } from './harness'

const rule = some('reports', present('submittedOn'))
const ofKind = some('reports', allOf(equals('kind', 'annual'), present('submittedOn')))

test.each<Row>([
  { name: 'one of two', rule, facts: { reports: [{ id: 'a', submittedOn: null }, { id: 'b', submittedOn: '2025-01-01' }] }, outcome: 'passed' },
  { name: 'one does, another is unknown', rule, facts: { reports: [{ id: 'a' }, { id: 'b', submittedOn: '2025-01-01' }] }, outcome: 'passed' },
  { name: 'one does not, another is unknown', rule, facts: { reports: [{ id: 'a', submittedOn: null }, { id: 'b' }] }, outcome: 'cantTell', reasons: ['missing'], missing: ['reports[b].submittedOn'] },
  { name: 'none does', rule, facts: { reports: [{ id: 'a', submittedOn: null }] }, outcome: 'failed', reasons: ['noneOf', 'absent'] },
  { name: 'none does, and one is something else', rule: ofKind, facts: { reports: [{ id: 'a', kind: 'other', submittedOn: '2025-01-01' }, { id: 'b', kind: 'annual', submittedOn: null }] }, outcome: 'failed', reasons: ['noneOf', 'absent'] },
  { name: 'all are something else', rule: ofKind, facts: { reports: [{ id: 'a', kind: 'other', submittedOn: '2025-01-01' }] }, outcome: 'failed', reasons: ['noneOf', 'notEqual'] },
  { name: 'an empty list', rule, facts: { reports: [] }, outcome: 'failed', reasons: ['noneOf'] },
  { name: 'null', rule, facts: { reports: null }, outcome: 'failed', reasons: ['noneOf'] },
  { name: 'only elements that it does not reach', rule: some('reports', consistsOf('places', ['CN'])), facts: { reports: [{ id: 'a', places: [] }] }, outcome: 'failed', reasons: ['noneOf', 'emptyList'] },
  { name: 'the list is left out', rule, facts: {}, outcome: 'cantTell', reasons: ['missing'], missing: ['reports'] },
])('$outcome: $name', checkRow)

const plan = allOf(equals('kind', 'plan'), covers('parts', ['scope']))
const other = { id: 'a', kind: 'policy', parts: { scope: true } }
const lacking = { id: 'b', kind: 'plan', parts: { scope: false } }

test.each([
  { name: 'completes the entry that lacks something', documents: [other, lacking], changes: [{ op: 'set', path: 'documents[b].parts.scope', value: true }] },
  { name: 'does not make what is something else into it, but adds one', documents: [other], changes: [{ op: 'append', path: 'documents', value: { id: 'to-do', kind: 'plan', parts: { scope: true } } }] },
  { name: 'adds one to an empty list', documents: [], changes: [{ op: 'append', path: 'documents', value: { id: 'to-do', kind: 'plan', parts: { scope: true } } }] },
])('the remedy $name', ({ documents, changes }) => {
  expect(judge(some('documents', plan), { documents }, '2025-06-30').remedy).toEqual({ changes })
})

test('there is no remedy where all are something else and the rule does not say what one would be', () => {
  const inForce = some('documents', allOf(equals('kind', 'plan'), during('since', 'until')))
  expect(judge(inForce, { documents: [other] }, '2025-06-30').remedy).toBeNull()
})
