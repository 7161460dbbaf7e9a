import { clauseCases } from '../harness'

clauseCases('nonbank-it-2016/1.4#1.structure', [
  { name: 'a structure in force', facts: {}, outcome: 'passed', marks: ['statusUnverified'] },
  { name: 'none', facts: { 'institution.itGovernance.riskStructure.since': null }, outcome: 'failed', reasons: ['stateNotHolding'] },
  { name: 'from the day assessed', facts: { 'institution.itGovernance.riskStructure.since': '2025-06-30' }, outcome: 'passed' },
  { name: 'from the day after', facts: { 'institution.itGovernance.riskStructure.since': '2025-07-01' }, outcome: 'failed' },
  { name: 'until the day assessed', facts: { 'institution.itGovernance.riskStructure.until': '2025-06-30' }, outcome: 'passed' },
  { name: 'until the day before', facts: { 'institution.itGovernance.riskStructure.until': '2025-06-29' }, outcome: 'failed' },
  { name: 'on the first day of the opinions', facts: { 'institution.itGovernance.riskStructure.since': '2016-12-26' }, asOf: '2016-12-26', outcome: 'passed' },
  { name: 'beginning not recorded', facts: { 'institution.itGovernance.riskStructure.since': undefined }, outcome: 'cantTell', missing: ['itGovernance.riskStructure.since'] },
  { name: 'not recorded', facts: { 'institution.itGovernance.riskStructure': undefined }, outcome: 'cantTell', missing: ['itGovernance.riskStructure.since', 'itGovernance.riskStructure.until'] },
  { name: 'end not recorded', facts: { 'institution.itGovernance.riskStructure.until': undefined }, outcome: 'cantTell', missing: ['itGovernance.riskStructure.until'] },
  { name: 'abolished the day before, beginning not recorded', facts: { 'institution.itGovernance.riskStructure': { until: '2025-06-29' } }, outcome: 'failed' },
  { name: 'older than the opinions, still in force', facts: { 'institution.itGovernance.riskStructure.since': '2010-01-01' }, outcome: 'passed' },
  { name: 'the day before the opinions', facts: { 'institution.itGovernance.riskStructure.since': null }, asOf: '2016-12-25', outcome: 'inapplicable', reasons: ['notInForce'] },
])

clauseCases('nonbank-it-2016/1.4#1.areas', [
  { name: 'a control in each area', facts: {}, outcome: 'passed', marks: ['statusUnverified'] },
  { name: 'none in infrastructure', facts: { 'institution.itGovernance.areaControls[ac-1].category': 'other' }, outcome: 'failed' },
  { name: 'none in development and testing', facts: { 'institution.itGovernance.areaControls[ac-2].category': 'other' }, outcome: 'failed' },
  { name: 'none in operation and maintenance', facts: { 'institution.itGovernance.areaControls[ac-3].category': 'other' }, outcome: 'failed' },
  { name: 'none in information security', facts: { 'institution.itGovernance.areaControls[ac-4].category': 'other' }, outcome: 'failed' },
  { name: 'none in business continuity', facts: { 'institution.itGovernance.areaControls[ac-5].category': 'other' }, outcome: 'failed' },
  { name: 'none in outsourcing', facts: { 'institution.itGovernance.areaControls[ac-6].category': 'other' }, outcome: 'failed' },
  { name: 'a control that is nothing', facts: { 'institution.itGovernance.areaControls[ac-6].control': null }, outcome: 'failed', reasons: ['noneOf', 'absent'] },
  { name: 'a control from the day assessed', facts: { 'institution.itGovernance.areaControls[ac-6].since': '2025-06-30' }, outcome: 'passed' },
  { name: 'a control from the day after', facts: { 'institution.itGovernance.areaControls[ac-6].since': '2025-07-01' }, outcome: 'failed' },
  { name: 'a control until the day before', facts: { 'institution.itGovernance.areaControls[ac-3].until': '2025-06-29' }, outcome: 'failed' },
  { name: 'no controls', facts: { 'institution.itGovernance.areaControls': [] }, outcome: 'failed', reasons: ['noneOf', 'noneOf', 'noneOf', 'noneOf', 'noneOf', 'noneOf'] },
  { name: 'controls not recorded', facts: { 'institution.itGovernance.areaControls': undefined }, outcome: 'cantTell', missing: ['itGovernance.areaControls'] },
  { name: 'what the control is, is not recorded', facts: { 'institution.itGovernance.areaControls[ac-4].control': undefined }, outcome: 'cantTell', missing: ['itGovernance.areaControls[ac-4].control'] },
  { name: 'the area of one control is not recorded', facts: { 'institution.itGovernance.areaControls[ac-1].category': undefined }, outcome: 'cantTell', missing: ['itGovernance.areaControls[ac-1].category'] },
  { name: 'end of one control not recorded', facts: { 'institution.itGovernance.areaControls[ac-2].until': undefined }, outcome: 'cantTell', missing: ['itGovernance.areaControls[ac-2].until'] },
  { name: 'one area without a control, the control of another not recorded', facts: { 'institution.itGovernance.areaControls[ac-1].since': null, 'institution.itGovernance.areaControls[ac-2].control': undefined }, outcome: 'failed' },
  { name: 'an ended control beside one in place', facts: { 'institution.itGovernance.areaControls': [{ id: 'ac-1', since: '2017-03-01', until: null, category: 'infrastructure', control: 'policy P-1' }, { id: 'ac-2', since: '2017-03-01', until: null, category: 'developmentAndTesting', control: 'policy P-2' }, { id: 'ac-3', since: '2017-03-01', until: null, category: 'operationAndMaintenance', control: 'policy P-3' }, { id: 'ac-4', since: '2017-03-01', until: null, category: 'informationSecurity', control: 'policy P-4' }, { id: 'ac-5', since: '2017-03-01', until: null, category: 'businessContinuity', control: 'policy P-5' }, { id: 'ac-6', since: '2017-03-01', until: null, category: 'outsourcing', control: 'policy P-6' }, { id: 'ac-7', since: '2017-03-01', until: '2025-06-29', category: 'outsourcing', control: null }] }, outcome: 'passed' },
])
