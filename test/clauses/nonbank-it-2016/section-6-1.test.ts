import { clauseCases } from '../harness'

clauseCases('nonbank-it-2016/6.1#1', [
  { name: 'whatever the institution did', facts: {}, target: null, outcome: 'inapplicable', reasons: ['otherSubject'] },
  { name: 'recorded as carried out', facts: { 'institution.measures.[nonbank-it-2016/6.1#1]': { status: 'implemented', evidence: ['a notice'], since: '2022-03-01', until: null } }, target: null, outcome: 'inapplicable', reasons: ['otherSubject'] },
  { name: 'recorded as absent', facts: { 'institution.measures.[nonbank-it-2016/6.1#1]': { status: 'absent' } }, target: null, outcome: 'inapplicable', reasons: ['otherSubject'] },
  { name: 'no institution recorded', facts: { institution: undefined }, target: null, outcome: 'inapplicable', reasons: ['otherSubject'] },
  { name: 'before the opinions', facts: {}, asOf: '2016-12-25', target: null, outcome: 'inapplicable', reasons: ['otherSubject'] },
])

clauseCases('nonbank-it-2016/6.1#2', [
  { name: 'whatever the institution did', facts: {}, target: null, outcome: 'inapplicable', reasons: ['otherSubject'] },
  { name: 'recorded as carried out', facts: { 'institution.measures.[nonbank-it-2016/6.1#2]': { status: 'implemented', evidence: ['a notice'], since: '2022-03-01', until: null } }, target: null, outcome: 'inapplicable', reasons: ['otherSubject'] },
  { name: 'recorded as absent', facts: { 'institution.measures.[nonbank-it-2016/6.1#2]': { status: 'absent' } }, target: null, outcome: 'inapplicable', reasons: ['otherSubject'] },
  { name: 'no institution recorded', facts: { institution: undefined }, target: null, outcome: 'inapplicable', reasons: ['otherSubject'] },
])

clauseCases('nonbank-it-2016/6.1#3', [
  { name: 'whatever the institution did', facts: {}, target: null, outcome: 'inapplicable', reasons: ['otherSubject'] },
  { name: 'recorded as carried out', facts: { 'institution.measures.[nonbank-it-2016/6.1#3]': { status: 'implemented', evidence: ['a notice'], since: '2022-03-01', until: null } }, target: null, outcome: 'inapplicable', reasons: ['otherSubject'] },
  { name: 'recorded as absent', facts: { 'institution.measures.[nonbank-it-2016/6.1#3]': { status: 'absent' } }, target: null, outcome: 'inapplicable', reasons: ['otherSubject'] },
  { name: 'no institution recorded', facts: { institution: undefined }, target: null, outcome: 'inapplicable', reasons: ['otherSubject'] },
])
