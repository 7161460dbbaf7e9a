import { clauseCases } from '../harness'

clauseCases('nonbank-it-2016/1.2#1.resources', [
  { name: 'resources, and a measure with evidence', facts: {}, outcome: 'passed', marks: ['statusUnverified'] },
  { name: 'planned', facts: { 'institution.measures[nonbank-it-2016/1.2#1.resources].status': 'planned' }, outcome: 'failed', reasons: ['measureNotImplemented'] },
  { name: 'in part', facts: { 'institution.measures[nonbank-it-2016/1.2#1.resources].status': 'partial' }, outcome: 'failed', reasons: ['measureNotImplemented'] },
  { name: 'no evidence', facts: { 'institution.measures[nonbank-it-2016/1.2#1.resources].evidence': [] }, outcome: 'cantTell', reasons: ['unevidenced'] },
  { name: 'measure from the day after', facts: { 'institution.measures[nonbank-it-2016/1.2#1.resources].since': '2025-07-01' }, outcome: 'cantTell', reasons: ['needsJudgement', 'stateNotHolding'] },
  { name: 'not recorded', facts: { 'institution.measures[nonbank-it-2016/1.2#1.resources]': undefined }, outcome: 'cantTell', missing: ['measures[nonbank-it-2016/1.2#1.resources].status'] },
  { name: 'a measure, but no resources', facts: { 'institution.itGovernance.resources': [] }, outcome: 'failed', reasons: ['noneOf'] },
  { name: 'a measure, but resources from the day after', facts: { 'institution.itGovernance.resources': [{ id: 're-1', since: '2025-07-01', until: null, kind: 'funds', committed: 'budget of the second half' }] }, outcome: 'failed' },
  { name: 'a measure, but nothing committed', facts: { 'institution.itGovernance.resources': [{ id: 're-1', since: '2017-03-01', until: null, kind: 'funds', committed: null }] }, outcome: 'failed', reasons: ['noneOf', 'absent'] },
  { name: 'one resource of another kind', facts: { 'institution.itGovernance.resources': [{ id: 're-1', since: '2017-03-01', until: null, kind: 'other', committed: 'rooms' }] }, outcome: 'passed' },
  { name: 'resources not recorded', facts: { 'institution.itGovernance.resources': undefined }, outcome: 'cantTell', missing: ['itGovernance.resources'] },
])

clauseCases('nonbank-it-2016/1.2#1.role', [
  { name: 'measure with evidence', facts: {}, outcome: 'passed', marks: ['attestedOnly', 'statusUnverified'] },
  { name: 'absent', facts: { 'institution.measures[nonbank-it-2016/1.2#1.role].status': 'absent' }, outcome: 'failed', reasons: ['measureNotImplemented'] },
  { name: 'evidence left out', facts: { 'institution.measures[nonbank-it-2016/1.2#1.role].evidence': undefined }, outcome: 'cantTell', missing: ['measures[nonbank-it-2016/1.2#1.role].evidence'] },
  { name: 'not recorded', facts: { 'institution.measures[nonbank-it-2016/1.2#1.role]': undefined }, outcome: 'cantTell', missing: ['measures[nonbank-it-2016/1.2#1.role].status'] },
  { name: 'in part', facts: { 'institution.measures[nonbank-it-2016/1.2#1.role].status': 'partial' }, outcome: 'failed', reasons: ['measureNotImplemented'] },
  { name: 'since when is not recorded', facts: { 'institution.measures[nonbank-it-2016/1.2#1.role].since': undefined }, outcome: 'passed', marks: ['attestedOnly', 'statusUnverified', 'undated'] },
])

clauseCases('nonbank-it-2016/1.2#1.technologies', [
  { name: 'explored and applied', facts: {}, outcome: 'passed', marks: ['statusUnverified'] },
  { name: 'explored on the day assessed', facts: { 'institution.itGovernance.emergingTechnologies[et-1].exploredOn': '2025-06-30' }, outcome: 'passed' },
  { name: 'explored from the day after', facts: { 'institution.itGovernance.emergingTechnologies[et-1].exploredOn': '2025-07-01' }, outcome: 'inapplicable' },
  { name: 'never explored', facts: { 'institution.itGovernance.emergingTechnologies[et-1].exploredOn': null }, outcome: 'inapplicable', reasons: ['notTakenUp'] },
  { name: 'explored, not applied', facts: { 'institution.itGovernance.emergingTechnologies[et-1].application.since': null }, outcome: 'inapplicable', reasons: ['notTakenUp'] },
  { name: 'applied until the day before', facts: { 'institution.itGovernance.emergingTechnologies[et-1].application.until': '2025-06-29' }, outcome: 'inapplicable' },
  { name: 'one technology explored, another applied', facts: { 'institution.itGovernance.emergingTechnologies': [{ id: 'et-1', exploredOn: '2019-05-01', application: { since: null } }, { id: 'et-2', exploredOn: null, application: { since: '2020-01-01', until: null } }] }, outcome: 'passed' },
  { name: 'none', facts: { 'institution.itGovernance.emergingTechnologies': [] }, outcome: 'inapplicable', reasons: ['notTakenUp'] },
  { name: 'technologies not recorded', facts: { 'institution.itGovernance.emergingTechnologies': undefined }, outcome: 'cantTell', missing: ['itGovernance.emergingTechnologies'] },
  { name: 'end of the application not recorded', facts: { 'institution.itGovernance.emergingTechnologies[et-1].application.until': undefined }, outcome: 'cantTell', missing: ['itGovernance.emergingTechnologies[et-1].application.until'] },
  { name: 'explored before the opinions, still applied', facts: { 'institution.itGovernance.emergingTechnologies[et-1].exploredOn': '2015-05-01', 'institution.itGovernance.emergingTechnologies[et-1].application.since': '2016-01-01' }, outcome: 'passed' },
  { name: 'explored on the first day of the opinions, another applied', facts: { 'institution.itGovernance.emergingTechnologies': [{ id: 'et-1', exploredOn: '2016-12-26', application: { since: null } }, { id: 'et-2', exploredOn: null, application: { since: '2014-01-01', until: null } }] }, outcome: 'passed' },
  { name: 'explored the day before the opinions and dropped, another applied', facts: { 'institution.itGovernance.emergingTechnologies': [{ id: 'et-1', exploredOn: '2016-12-25', application: { since: null } }, { id: 'et-2', exploredOn: null, application: { since: '2014-01-01', until: null } }] }, outcome: 'inapplicable', reasons: ['notTakenUp'] },
  { name: 'applied from the day after', facts: { 'institution.itGovernance.emergingTechnologies[et-1].application.since': '2025-07-01' }, outcome: 'inapplicable' },
  { name: 'when it was explored is not recorded', facts: { 'institution.itGovernance.emergingTechnologies[et-1].exploredOn': undefined }, outcome: 'cantTell', missing: ['itGovernance.emergingTechnologies[et-1].exploredOn'] },
])
