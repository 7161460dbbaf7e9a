import { clauseCases } from '../harness'

clauseCases('outsourcing-2021/14#1', [
  { name: 'an exit strategy in force', facts: {}, outcome: 'passed', reasons: [], marks: [] },
  { name: 'no exit strategy', facts: { 'arrangements[a-1].exitStrategy.since': null }, outcome: 'failed', reasons: ['stateNotHolding'] },
  { name: 'in force from the day assessed', facts: { 'arrangements[a-1].exitStrategy.since': '2025-06-30' }, outcome: 'passed' },
  { name: 'in force from the day after', facts: { 'arrangements[a-1].exitStrategy.since': '2025-07-01' }, outcome: 'failed', reasons: ['stateNotHolding'] },
  { name: 'its last day is the day assessed', facts: { 'arrangements[a-1].exitStrategy.until': '2025-06-30' }, outcome: 'passed' },
  { name: 'its last day was the day before', facts: { 'arrangements[a-1].exitStrategy.until': '2025-06-29' }, outcome: 'failed', reasons: ['stateNotHolding'] },
  { name: 'what it states is for the next sentence', facts: { 'arrangements[a-1].exitStrategy.parts': { terminationScenarios: false } }, outcome: 'passed' },
  { name: 'first day not recorded', facts: { 'arrangements[a-1].exitStrategy.since': undefined }, outcome: 'cantTell', missing: ['exitStrategy.since'] },
  { name: 'last day not recorded', facts: { 'arrangements[a-1].exitStrategy.until': undefined }, outcome: 'cantTell', missing: ['exitStrategy.until'] },
  { name: 'first day not recorded, but over', facts: { 'arrangements[a-1].exitStrategy.since': undefined, 'arrangements[a-1].exitStrategy.until': '2025-06-29' }, outcome: 'failed' },
  { name: 'exit strategy not recorded', facts: { 'arrangements[a-1].exitStrategy': undefined }, outcome: 'cantTell', reasons: ['missing'], missing: ['exitStrategy.since', 'exitStrategy.until'] },
  { name: 'it ends before it begins', facts: { 'arrangements[a-1].exitStrategy.until': '2024-02-29' }, outcome: 'cantTell', reasons: ['contradiction'], missing: [] },

  { name: 'a contract older than the measures: the state counts', facts: { 'arrangements[a-1].contract.signedOn': '2018-03-29', 'arrangements[a-1].service.startedOn': '2018-04-01', 'arrangements[a-1].exitStrategy.since': null }, outcome: 'failed' },
  { name: 'on the first day of the measures', facts: { 'arrangements[a-1].service.startedOn': '2018-04-01', 'arrangements[a-1].exitStrategy.since': '2021-12-30' }, asOf: '2021-12-30', outcome: 'passed', marks: ['contested'] },
  { name: 'on the first day of the measures, not yet in force', facts: { 'arrangements[a-1].service.startedOn': '2018-04-01', 'arrangements[a-1].exitStrategy.since': '2021-12-31' }, asOf: '2021-12-30', outcome: 'failed', marks: ['contested'] },
  { name: 'before the measures', facts: { 'arrangements[a-1].service.startedOn': '2018-04-01', 'arrangements[a-1].exitStrategy.since': null }, asOf: '2021-12-29', outcome: 'inapplicable', reasons: ['notInForce'] },
  { name: 'before the public release', facts: { 'arrangements[a-1].service.startedOn': '2018-04-01', 'arrangements[a-1].exitStrategy.since': null }, asOf: '2022-01-20', readings: { 'outsourcing-2021/effective': 'publicRelease' }, outcome: 'inapplicable', reasons: ['notInForce'] },
  { name: 'first day of service', facts: { 'arrangements[a-1].service.startedOn': '2025-06-30', 'arrangements[a-1].exitStrategy.since': null }, outcome: 'failed' },
  { name: 'service begins the day after', facts: { 'arrangements[a-1].service.startedOn': '2025-07-01', 'arrangements[a-1].exitStrategy.since': null }, outcome: 'inapplicable', reasons: ['conditionNotMet', 'stateNotHolding'] },
  { name: 'last day of service', facts: { 'arrangements[a-1].service.endedOn': '2025-06-30', 'arrangements[a-1].exitStrategy.since': null }, outcome: 'failed' },
  { name: 'service ended the day before', facts: { 'arrangements[a-1].service.endedOn': '2025-06-29', 'arrangements[a-1].exitStrategy.since': null }, outcome: 'inapplicable' },
  { name: 'undated service', facts: { 'arrangements[a-1].service.startedOn': undefined, 'arrangements[a-1].exitStrategy.since': null }, outcome: 'failed', marks: ['undated'] },
  { name: 'general outsourcing', facts: { 'arrangements[a-1].grade': 'general', 'arrangements[a-1].scope.dataCentre': 'none', 'arrangements[a-1].exitStrategy.since': null }, outcome: 'inapplicable' },
  { name: 'recorded general against the facts', facts: { 'arrangements[a-1].grade': 'general', 'arrangements[a-1].exitStrategy.since': null }, outcome: 'failed', marks: ['contested'] },
  { name: 'recorded general against the facts, where the record alone decides', facts: { 'arrangements[a-1].grade': 'general', 'arrangements[a-1].exitStrategy.since': null }, readings: { 'outsourcing-2021/grade': 'recorded' }, outcome: 'inapplicable', marks: ['contested'] },
  { name: 'grade not known, no case met', facts: { 'arrangements[a-1].grade': undefined, 'arrangements[a-1].scope.dataCentre': 'none' }, outcome: 'cantTell', missing: ['grade'] },
  { name: 'nothing outsourced', facts: { arrangements: [] }, target: null, outcome: 'inapplicable', reasons: ['noTargets'] },
  { name: 'arrangements not recorded', facts: { arrangements: undefined }, target: null, outcome: 'cantTell', missing: ['arrangements'] },
  { name: 'no contract, in service', facts: { 'arrangements[a-1].contract.signedOn': null, 'arrangements[a-1].exitStrategy.since': null }, outcome: 'failed' },
  { name: 'to end soon, no strategy', facts: { 'arrangements[a-1].service.endedOn': '2025-07-31', 'arrangements[a-1].exitStrategy.since': null }, outcome: 'failed' },
  { name: 'a plan for handover is not the strategy', facts: { 'arrangements[a-1].exitStrategy.since': null, 'arrangements[a-1].termination': { effectiveOn: '2025-12-31', plans: [{ id: 'h-1', adoptedOn: '2025-02-01', parts: { exit: true, handover: true } }] } }, outcome: 'failed' },
  { name: 'recorded important, no case of Article 13 met', facts: { 'arrangements[a-1].scope.dataCentre': 'none', 'arrangements[a-1].exitStrategy.since': null }, outcome: 'failed', marks: [] },
])

clauseCases('outsourcing-2021/14#2', [
  { name: 'all three parts', facts: {}, outcome: 'passed', marks: [] },
  { name: 'where each is found', facts: { 'arrangements[a-1].exitStrategy.parts': { terminationScenarios: { stated: true, where: 'p. 2' }, businessImpactAnalysis: { stated: true, where: 'p. 4' }, handoverArrangements: true } }, outcome: 'passed' },
  { name: 'no scenarios', facts: { 'arrangements[a-1].exitStrategy.parts.terminationScenarios': false }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'no impact analysis', facts: { 'arrangements[a-1].exitStrategy.parts.businessImpactAnalysis': false }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'no handover', facts: { 'arrangements[a-1].exitStrategy.parts.handoverArrangements': { stated: false } }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'one part not there, one not recorded', facts: { 'arrangements[a-1].exitStrategy.parts': { terminationScenarios: false, businessImpactAnalysis: true } }, outcome: 'failed', reasons: ['termsMissing', 'missing'], missing: ['exitStrategy.parts.handoverArrangements'] },
  { name: 'parts not recorded', facts: { 'arrangements[a-1].exitStrategy.parts': undefined }, outcome: 'cantTell', missing: ['exitStrategy.parts.terminationScenarios', 'exitStrategy.parts.businessImpactAnalysis', 'exitStrategy.parts.handoverArrangements'] },
  { name: 'no exit strategy: the first sentence says so', facts: { 'arrangements[a-1].exitStrategy.since': null, 'arrangements[a-1].exitStrategy.parts.handoverArrangements': false }, outcome: 'inapplicable', reasons: ['conditionNotMet', 'stateNotHolding'] },
  { name: 'the strategy is not in force yet', facts: { 'arrangements[a-1].exitStrategy.since': '2025-07-01' }, outcome: 'inapplicable' },
  { name: 'whether there is a strategy is not recorded', facts: { 'arrangements[a-1].exitStrategy.since': undefined }, outcome: 'cantTell', missing: ['exitStrategy.since'] },
  { name: 'service over', facts: { 'arrangements[a-1].service.endedOn': '2025-06-29', 'arrangements[a-1].exitStrategy.parts.handoverArrangements': false }, outcome: 'inapplicable' },
  { name: 'general outsourcing', facts: { 'arrangements[a-1].grade': 'general', 'arrangements[a-1].scope.dataCentre': 'none', 'arrangements[a-1].exitStrategy.parts.handoverArrangements': false }, outcome: 'inapplicable' },
  { name: 'no parts, and none recorded beside', facts: { 'arrangements[a-1].exitStrategy.parts': { terminationScenarios: false, businessImpactAnalysis: false, handoverArrangements: false } }, outcome: 'failed', missing: [] },
  { name: 'in force until not recorded, a part not there', facts: { 'arrangements[a-1].exitStrategy.until': undefined, 'arrangements[a-1].exitStrategy.parts.handoverArrangements': false }, outcome: 'cantTell', missing: ['exitStrategy.until'] },
])

clauseCases('outsourcing-2021/14.1#1', [
  { name: 'scenarios stated', facts: {}, outcome: 'passed' },
  { name: 'not stated', facts: { 'arrangements[a-1].exitStrategy.parts.terminationScenarios': false }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'not recorded', facts: { 'arrangements[a-1].exitStrategy.parts.terminationScenarios': undefined }, outcome: 'cantTell', missing: ['exitStrategy.parts.terminationScenarios'] },
  { name: 'the other parts do not matter', facts: { 'arrangements[a-1].exitStrategy.parts': { terminationScenarios: true, businessImpactAnalysis: false, handoverArrangements: false } }, outcome: 'passed' },
  { name: 'no exit strategy', facts: { 'arrangements[a-1].exitStrategy.since': null, 'arrangements[a-1].exitStrategy.parts.terminationScenarios': false }, outcome: 'inapplicable' },
  { name: 'the strategy ended on the day assessed', facts: { 'arrangements[a-1].exitStrategy.until': '2025-06-30', 'arrangements[a-1].exitStrategy.parts.terminationScenarios': false }, outcome: 'failed' },
  { name: 'the strategy ended the day before', facts: { 'arrangements[a-1].exitStrategy.until': '2025-06-29', 'arrangements[a-1].exitStrategy.parts.terminationScenarios': false }, outcome: 'inapplicable' },
])

clauseCases('outsourcing-2021/14.2#1', [
  { name: 'impact analysed', facts: {}, outcome: 'passed' },
  { name: 'not analysed', facts: { 'arrangements[a-1].exitStrategy.parts.businessImpactAnalysis': false }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'not recorded', facts: { 'arrangements[a-1].exitStrategy.parts.businessImpactAnalysis': undefined }, outcome: 'cantTell', missing: ['exitStrategy.parts.businessImpactAnalysis'] },
  { name: 'the other parts do not matter', facts: { 'arrangements[a-1].exitStrategy.parts': { terminationScenarios: false, businessImpactAnalysis: true, handoverArrangements: false } }, outcome: 'passed' },
  { name: 'no exit strategy', facts: { 'arrangements[a-1].exitStrategy.since': null, 'arrangements[a-1].exitStrategy.parts.businessImpactAnalysis': false }, outcome: 'inapplicable' },
  { name: 'grade not known, no case met', facts: { 'arrangements[a-1].grade': undefined, 'arrangements[a-1].scope.dataCentre': 'none' }, outcome: 'cantTell', missing: ['grade'] },
])

clauseCases('outsourcing-2021/14.3#1', [
  { name: 'handover arranged', facts: {}, outcome: 'passed' },
  { name: 'not arranged', facts: { 'arrangements[a-1].exitStrategy.parts.handoverArrangements': false }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'not recorded', facts: { 'arrangements[a-1].exitStrategy.parts.handoverArrangements': undefined }, outcome: 'cantTell', missing: ['exitStrategy.parts.handoverArrangements'] },
  { name: 'the other parts do not matter', facts: { 'arrangements[a-1].exitStrategy.parts': { terminationScenarios: false, businessImpactAnalysis: false, handoverArrangements: true } }, outcome: 'passed' },
  { name: 'no exit strategy', facts: { 'arrangements[a-1].exitStrategy.since': null, 'arrangements[a-1].exitStrategy.parts.handoverArrangements': false }, outcome: 'inapplicable' },
  { name: 'service not begun', facts: { 'arrangements[a-1].service.startedOn': '2025-07-01', 'arrangements[a-1].exitStrategy.parts.handoverArrangements': false }, outcome: 'inapplicable' },
])
