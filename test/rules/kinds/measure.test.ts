import { expect, test } from 'vitest'
import { measure } from '../../../src/rules/kinds/measure'
import type { Row } from './harness'
import { checkRow } from './harness'

const clause = 'outsourcing-2021/5.3#1'
const rule = measure(clause)
const path = `measures[${clause}]`

test.each<Row>([
  { name: 'implemented with evidence', rule, facts: { measures: { [clause]: { status: 'implemented', evidence: ['minutes 7'] } } }, outcome: 'passed', marks: ['undated'] },
  { name: 'implemented, evidence empty', rule, facts: { measures: { [clause]: { status: 'implemented', evidence: [] } } }, outcome: 'cantTell', reasons: ['unevidenced'] },
  { name: 'implemented, evidence left out', rule, facts: { measures: { [clause]: { status: 'implemented' } } }, outcome: 'cantTell', reasons: ['unevidenced'], missing: [`${path}.evidence`] },
  { name: 'partly', rule, facts: { measures: { [clause]: { status: 'partial', evidence: ['x'] } } }, outcome: 'failed', reasons: ['measureNotImplemented'], marks: ['undated'] },
  { name: 'planned', rule, facts: { measures: { [clause]: { status: 'planned' } } }, outcome: 'failed', reasons: ['measureNotImplemented'], marks: ['undated'] },
  { name: 'absent', rule, facts: { measures: { [clause]: { status: 'absent' } } }, outcome: 'failed', reasons: ['measureNotImplemented'], marks: ['undated'] },
  { name: 'in force, both days given', rule, facts: { measures: { [clause]: { status: 'implemented', evidence: ['x'], since: '2025-06-30', until: null } } }, outcome: 'passed', marks: [] },
  { name: 'absent, both days given', rule, facts: { measures: { [clause]: { status: 'absent', since: '2025-06-30', until: '2025-06-30' } } }, outcome: 'failed', reasons: ['measureNotImplemented'], marks: [] },
  { name: 'no status', rule, facts: { measures: { [clause]: { evidence: ['x'] } } }, outcome: 'cantTell', reasons: ['missing'], missing: [`${path}.status`] },
  { name: 'another clause', rule, facts: { measures: { 'outsourcing-2021/5.4#1': { status: 'implemented', evidence: ['x'] } } }, outcome: 'cantTell', reasons: ['missing'], missing: [`${path}.status`] },
  { name: 'no measures', rule, facts: {}, outcome: 'cantTell', reasons: ['missing'], missing: [`${path}.status`] },
  { name: 'from today', rule, facts: { measures: { [clause]: { status: 'implemented', evidence: ['x'], since: '2025-06-30' } } }, outcome: 'passed', marks: ['undated'] },
  { name: 'from tomorrow', rule, facts: { measures: { [clause]: { status: 'implemented', evidence: ['x'], since: '2025-07-01' } } }, outcome: 'cantTell', reasons: ['needsJudgement', 'stateNotHolding'] },
  { name: 'until today', rule, facts: { measures: { [clause]: { status: 'absent', until: '2025-06-30' } } }, outcome: 'failed', reasons: ['measureNotImplemented'], marks: ['undated'] },
  { name: 'until yesterday', rule, facts: { measures: { [clause]: { status: 'absent', until: '2025-06-29' } } }, outcome: 'cantTell', reasons: ['needsJudgement', 'stateNotHolding'] },
])('$outcome: $name', checkRow)

test('an id that is not one of a clause does not build', () => {
  expect(() => measure('5.3')).toThrow('measure: expected the id of a clause, such as outsourcing-2021/5.3#1, but was given "5.3"')
})
