import { expect, it } from 'vitest'
import { assess, explain } from '../../../src/api'
import { parseRecord } from '../../../src/model/parse'
import { asOf, baseRecord } from '../base-record'
import { clauseCases } from '../harness'

clauseCases('outsourcing-2021/39#1', [
  { name: 'whatever the institution did', facts: {}, target: null, outcome: 'inapplicable', reasons: ['otherSubject'] },
  { name: 'recorded as carried out', facts: { 'institution.measures.outsourcing-2021/39#1': { status: 'implemented', evidence: ['a notice'], since: '2022-03-01', until: null } }, target: null, outcome: 'inapplicable', reasons: ['otherSubject'] },
  { name: 'recorded as absent', facts: { 'institution.measures.outsourcing-2021/39#1': { status: 'absent' } }, target: null, outcome: 'inapplicable', reasons: ['otherSubject'] },
  { name: 'no institution recorded', facts: { institution: undefined }, target: null, outcome: 'inapplicable', reasons: ['otherSubject'] },
  { name: 'outside the measures', facts: { 'institution.type': 'securitiesCompany' }, target: null, outcome: 'inapplicable', reasons: ['otherSubject'] },
  { name: 'nothing outsourced', facts: { arrangements: [], activities: [], incidents: [] }, target: null, outcome: 'inapplicable', reasons: ['otherSubject'] },
  { name: 'before the measures bind', facts: {}, asOf: '2021-12-29', target: null, outcome: 'inapplicable', reasons: ['otherSubject'] },
])

clauseCases('outsourcing-2021/39#2', [
  { name: 'whatever the institution did', facts: {}, target: null, outcome: 'inapplicable', reasons: ['otherSubject'] },
  { name: 'recorded as carried out', facts: { 'institution.measures.outsourcing-2021/39#2': { status: 'implemented', evidence: ['a notice'], since: '2022-03-01', until: null } }, target: null, outcome: 'inapplicable', reasons: ['otherSubject'] },
  { name: 'recorded as absent', facts: { 'institution.measures.outsourcing-2021/39#2': { status: 'absent' } }, target: null, outcome: 'inapplicable', reasons: ['otherSubject'] },
  { name: 'no institution recorded', facts: { institution: undefined }, target: null, outcome: 'inapplicable', reasons: ['otherSubject'] },
  { name: 'outside the measures', facts: { 'institution.type': 'securitiesCompany' }, target: null, outcome: 'inapplicable', reasons: ['otherSubject'] },
  { name: 'nothing outsourced', facts: { arrangements: [], activities: [], incidents: [] }, target: null, outcome: 'inapplicable', reasons: ['otherSubject'] },
  { name: 'before the measures bind', facts: {}, asOf: '2021-12-29', target: null, outcome: 'inapplicable', reasons: ['otherSubject'] },
])

it.each([
  'outsourcing-2021/39#1',
  'outsourcing-2021/39#2',
])('%s says in both languages whom it binds', (clause) => {
  const [finding] = assess(parseRecord(baseRecord()), { asOf, clauses: [clause] }).findings
  expect(finding && explain(finding, { lang: 'en' }).reasons).toEqual(['This duty is owed by the authorities.'])
  expect(finding && explain(finding, { lang: 'zh' }).reasons).toEqual(['该项要求的责任主体是主管部门。'])
})
