import { clauseCases } from '../harness'

clauseCases('nonbank-it-2016/5.3#4.identification', [
  { name: 'examined, risk found', facts: {}, target: 'p-1', outcome: 'passed' },
  { name: 'examined, no such risk', facts: { 'providers[p-1].concentration.concentrated': false }, target: 'p-1', outcome: 'passed' },
  { name: 'never examined', facts: { 'providers[p-1].concentration.assessedOn': null }, target: 'p-1', outcome: 'failed', reasons: ['earlierThan'] },
  { name: 'examined on the day assessed', facts: { 'providers[p-1].concentration.assessedOn': '2025-06-30' }, target: 'p-1', outcome: 'passed' },
  { name: 'to be examined tomorrow', facts: { 'providers[p-1].concentration.assessedOn': '2025-07-01' }, target: 'p-1', outcome: 'failed' },
  { name: 'examined on the first day of the opinions', facts: { 'providers[p-1].concentration.assessedOn': '2016-12-26' }, target: 'p-1', outcome: 'passed' },
  { name: 'examined on the day before', facts: { 'providers[p-1].concentration.assessedOn': '2016-12-25' }, target: 'p-1', outcome: 'failed' },
  { name: 'concentration of the sector is another matter', facts: { 'providers[p-1].industryConcentration': true, 'providers[p-1].concentration.assessedOn': null }, target: 'p-1', outcome: 'failed' },
  { name: 'result not recorded', facts: { 'providers[p-1].concentration.concentrated': undefined }, target: 'p-1', outcome: 'cantTell', missing: ['concentration.concentrated'] },
  { name: 'day not recorded', facts: { 'providers[p-1].concentration.assessedOn': undefined }, target: 'p-1', outcome: 'cantTell', missing: ['concentration.assessedOn'] },
  { name: 'never engaged', facts: { 'providers[p-2].concentration.assessedOn': null }, target: 'p-2', outcome: 'inapplicable', reasons: ['conditionNotMet', 'noneOf'] },
  { name: 'its only service ended the day before', facts: { 'arrangements[a-1].service.endedOn': '2025-06-29', 'providers[p-1].concentration.assessedOn': null }, target: 'p-1', outcome: 'inapplicable' },
  { name: 'considered, nothing signed, no first day known', facts: { 'arrangements[a-1].contract.signedOn': null, 'arrangements[a-1].service.startedOn': undefined, 'providers[p-1].concentration.assessedOn': null }, target: 'p-1', outcome: 'cantTell', missing: ['arrangements[a-1].service.startedOn'] },
  { name: 'its only arrangement is another cooperation', facts: { 'arrangements[a-1].basis': 'cooperation', 'providers[p-1].concentration.assessedOn': null }, target: 'p-1', outcome: 'inapplicable' },
])

const noWatchInterval = { 'providers[p-1].watch.intervalMonths': null }

clauseCases('nonbank-it-2016/5.3#4.monitoring', [
  { name: 'within the own interval', facts: {}, target: 'p-1', outcome: 'passed', due: '2025-10-15' },
  { name: 'last day of the own interval', facts: {}, asOf: '2025-10-15', target: 'p-1', outcome: 'passed' },
  { name: 'the day after', facts: {}, asOf: '2025-10-16', target: 'p-1', outcome: 'failed', reasons: ['overdue'], due: '2025-10-15' },
  { name: 'evaluated, not monitored', facts: { 'activities[v-14].kind': 'providerEvaluation' }, target: 'p-1', outcome: 'failed', reasons: ['neverHeld'] },
  { name: 'monitored by itself', facts: { 'activities[v-14].performedBy': 'provider' }, target: 'p-1', outcome: 'failed', reasons: ['neverHeld'] },
  { name: 'monitored by someone else', facts: { 'activities[v-14].performedBy': 'other' }, target: 'p-1', outcome: 'failed', reasons: ['neverHeld'] },
  { name: 'monitored about another outsourcing', facts: { 'activities[v-14].covers': [] }, target: 'p-1', outcome: 'failed', reasons: ['neverHeld'] },
  { name: 'monitored once, no own interval', facts: noWatchInterval, target: 'p-1', outcome: 'cantTell', reasons: ['needsJudgement', 'doneOnce'], missing: [] },
  { name: 'never monitored, no own interval', facts: { ...noWatchInterval, activities: [] }, target: 'p-1', outcome: 'failed', reasons: ['neverHeld'] },
  { name: 'monitored twice, no own interval', facts: { ...noWatchInterval, 'activities[v-12].kind': 'providerMonitoring' }, target: 'p-1', outcome: 'passed', marks: ['statusUnverified', 'timelinessNotMeasured'] },
  { name: 'own interval not recorded', facts: { 'providers[p-1].watch.intervalMonths': undefined }, target: 'p-1', outcome: 'cantTell', missing: ['watch.intervalMonths'] },
  { name: 'activities not recorded', facts: { activities: undefined }, target: 'p-1', outcome: 'cantTell', missing: ['activities'] },
  { name: 'no concentration risk', facts: { 'providers[p-1].concentration.concentrated': false, activities: [] }, target: 'p-1', outcome: 'inapplicable', reasons: ['conditionNotMet', 'notEqual'] },
  { name: 'concentration risk not recorded', facts: { 'providers[p-1].concentration.concentrated': undefined }, target: 'p-1', outcome: 'cantTell', missing: ['concentration.concentrated'] },
  { name: 'its only service ended the day before', facts: { 'arrangements[a-1].service.endedOn': '2025-06-29', activities: [] }, target: 'p-1', outcome: 'inapplicable' },
])

const means = 'providers[p-1].concentration.reductions[c-3]'

clauseCases('nonbank-it-2016/5.3#4.dispersal', [
  { name: 'alternative providers kept ready', facts: {}, target: 'p-1', outcome: 'passed' },
  { name: 'spread over several providers', facts: { [`${means}.means`]: 'dispersal' }, target: 'p-1', outcome: 'passed' },
  { name: 'intellectual property protected', facts: { [`${means}.means`]: 'intellectualProperty' }, target: 'p-1', outcome: 'failed', reasons: ['noneOf', 'notOneOf'] },
  { name: 'own capability raised', facts: { [`${means}.means`]: 'ownCapability' }, target: 'p-1', outcome: 'failed' },
  { name: 'another means', facts: { [`${means}.means`]: 'other' }, target: 'p-1', outcome: 'failed' },
  { name: 'nothing', facts: { 'providers[p-1].concentration.reductions': [] }, target: 'p-1', outcome: 'failed', reasons: ['noneOf'] },
  { name: 'from the day assessed', facts: { [`${means}.since`]: '2025-06-30' }, target: 'p-1', outcome: 'passed' },
  { name: 'from tomorrow', facts: { [`${means}.since`]: '2025-07-01' }, target: 'p-1', outcome: 'failed' },
  { name: 'given up yesterday', facts: { [`${means}.until`]: '2025-06-29' }, target: 'p-1', outcome: 'failed' },
  { name: 'until when is not recorded', facts: { [`${means}.until`]: undefined }, target: 'p-1', outcome: 'cantTell', missing: ['concentration.reductions[c-3].until'] },
  { name: 'which means is not recorded', facts: { [`${means}.means`]: undefined }, target: 'p-1', outcome: 'cantTell', missing: ['concentration.reductions[c-3].means'] },
  { name: 'means not recorded', facts: { 'providers[p-1].concentration.reductions': undefined }, target: 'p-1', outcome: 'cantTell', missing: ['concentration.reductions'] },
  { name: 'no concentration risk', facts: { 'providers[p-1].concentration.concentrated': false, 'providers[p-1].concentration.reductions': [] }, target: 'p-1', outcome: 'inapplicable' },
  { name: 'its only arrangement is another cooperation', facts: { 'arrangements[a-1].basis': 'cooperation', 'providers[p-1].concentration.reductions': [] }, target: 'p-1', outcome: 'inapplicable' },
  { name: 'examined tomorrow, the risk is recorded already', facts: { 'providers[p-1].concentration.assessedOn': '2025-07-01', 'providers[p-1].concentration.reductions': [] }, target: 'p-1', outcome: 'failed' },
])

const property = 'arrangements[a-1].intellectualProperty'

clauseCases('nonbank-it-2016/5.3#4.intellectualProperty', [
  { name: 'necessary and transferred', facts: {}, outcome: 'passed' },
  { name: 'necessary, not transferred', facts: { [`${property}.transferredOn`]: null }, outcome: 'failed', reasons: ['notDone'] },
  { name: 'transferred on the day assessed', facts: { [`${property}.transferredOn`]: '2025-06-30' }, outcome: 'passed' },
  { name: 'to be transferred tomorrow', facts: { [`${property}.transferredOn`]: '2025-07-01' }, outcome: 'failed' },
  { name: 'transfer not recorded', facts: { [`${property}.transferredOn`]: undefined }, outcome: 'cantTell', missing: ['intellectualProperty.transferredOn'] },
  { name: 'not necessary', facts: { [`${property}.necessarySince`]: null, [`${property}.transferredOn`]: null }, outcome: 'inapplicable', reasons: ['conditionNotMet', 'notDone'] },
  { name: 'necessary since yesterday', facts: { [`${property}.necessarySince`]: '2025-06-29', [`${property}.transferredOn`]: null }, outcome: 'failed' },
  { name: 'necessary from the day assessed, which still runs', facts: { [`${property}.necessarySince`]: '2025-06-30', [`${property}.transferredOn`]: null }, outcome: 'inapplicable', reasons: ['notYetDue', 'notDone'], due: '2025-06-30' },
  { name: 'transferred before it became necessary', facts: { [`${property}.transferredOn`]: '2024-05-01' }, outcome: 'passed' },
  { name: 'necessary from tomorrow', facts: { [`${property}.necessarySince`]: '2025-07-01', [`${property}.transferredOn`]: null }, outcome: 'inapplicable' },
  { name: 'whether it is necessary is not recorded', facts: { [`${property}.necessarySince`]: undefined }, outcome: 'cantTell', missing: ['intellectualProperty.necessarySince'] },
  { name: 'necessary without a reason', facts: { [`${property}.reason`]: undefined }, outcome: 'cantTell', missing: ['intellectualProperty.reason'] },
  { name: 'not necessary, for no reason given', facts: { [property]: { necessarySince: null, transferredOn: null } }, outcome: 'cantTell', missing: ['intellectualProperty.reason'] },
  { name: 'no concentration risk is asked for', facts: { 'providers[p-1].concentration.concentrated': false, [`${property}.transferredOn`]: null }, outcome: 'failed' },
  { name: 'service ended, not transferred', facts: { 'arrangements[a-1].service.endedOn': '2025-03-31', [`${property}.transferredOn`]: null }, outcome: 'failed' },
  { name: 'service ended on the first day of the opinions', facts: { 'arrangements[a-1].service.startedOn': '2014-01-01', 'arrangements[a-1].service.endedOn': '2016-12-26', [`${property}.transferredOn`]: null }, outcome: 'failed' },
  { name: 'service ended on the day before', facts: { 'arrangements[a-1].service.startedOn': '2014-01-01', 'arrangements[a-1].service.endedOn': '2016-12-25', [`${property}.transferredOn`]: null }, outcome: 'inapplicable' },
  { name: 'another cooperation', facts: { 'arrangements[a-1].basis': 'cooperation', [`${property}.transferredOn`]: null }, outcome: 'inapplicable' },
])

const development = 'institution.itOutsourcing.ownDevelopment'
const steps = `${development}.capabilitySteps`
const noStepInterval = { [`${development}.stepIntervalMonths`]: null }

clauseCases('nonbank-it-2016/5.3#4.ownDevelopment', [
  { name: 'a step within the own interval', facts: {}, outcome: 'passed', due: '2026-03-01' },
  { name: 'last day of the own interval', facts: {}, asOf: '2026-03-01', outcome: 'passed' },
  { name: 'the day after', facts: {}, asOf: '2026-03-02', outcome: 'failed', reasons: ['overdue'], due: '2026-03-01' },
  { name: 'own interval not recorded', facts: { [`${development}.stepIntervalMonths`]: undefined }, outcome: 'cantTell', missing: ['itOutsourcing.ownDevelopment.stepIntervalMonths'] },
  { name: 'no step', facts: { [`${development}.capabilitySteps`]: [] }, outcome: 'failed', reasons: ['neverHeld'] },
  { name: 'a step on the day assessed', facts: { [`${development}.capabilitySteps[cs-1].on`]: '2025-06-30' }, outcome: 'passed' },
  { name: 'a step tomorrow', facts: { [`${development}.capabilitySteps[cs-1].on`]: '2025-07-01' }, outcome: 'failed' },
  { name: 'no own interval, no step', facts: { ...noStepInterval, [steps]: [] }, outcome: 'failed', reasons: ['neverHeld'] },
  { name: 'no own interval, one step', facts: noStepInterval, outcome: 'cantTell', reasons: ['needsJudgement', 'doneOnce'], missing: [] },
  { name: 'no own interval, one step of another kind on the first day of the opinions', facts: { ...noStepInterval, [steps]: [{ id: 'cs-1', on: '2016-12-26', kind: 'other' }] }, outcome: 'failed', reasons: ['neverHeld'] },
  { name: 'no own interval, two steps, the first on the first day of the opinions', facts: { ...noStepInterval, [steps]: [{ id: 'cs-1', on: '2016-12-26', kind: 'staff' }, { id: 'cs-2', on: '2024-03-01', kind: 'systemTakenOver' }] }, outcome: 'passed', marks: ['statusUnverified', 'timelinessNotMeasured'] },
  { name: 'no own interval, two steps, the first on the day before', facts: { ...noStepInterval, [steps]: [{ id: 'cs-1', on: '2016-12-25', kind: 'staff' }, { id: 'cs-2', on: '2024-03-01', kind: 'methodsAndTools' }] }, outcome: 'cantTell', reasons: ['needsJudgement', 'doneOnce'] },
  { name: 'no own interval, two steps, one of another kind', facts: { ...noStepInterval, [steps]: [{ id: 'cs-1', on: '2020-03-01', kind: 'other' }, { id: 'cs-2', on: '2024-03-01', kind: 'staff' }] }, outcome: 'cantTell', reasons: ['needsJudgement', 'doneOnce'] },
  { name: 'no own interval, a step on the day before the opinions alone', facts: { ...noStepInterval, [`${steps}[cs-1].on`]: '2016-12-25' }, outcome: 'cantTell' },
  { name: 'a system taken over', facts: { [`${steps}[cs-1].kind`]: 'systemTakenOver' }, outcome: 'passed' },
  { name: 'methods and tools', facts: { [`${steps}[cs-1].kind`]: 'methodsAndTools' }, outcome: 'passed' },
  { name: 'a step of another kind', facts: { [`${steps}[cs-1].kind`]: 'other' }, outcome: 'failed', reasons: ['neverHeld'] },
  { name: 'what was done is not recorded', facts: { [`${development}.capabilitySteps[cs-1].kind`]: undefined }, outcome: 'cantTell', missing: ['itOutsourcing.ownDevelopment.capabilitySteps[cs-1].kind'] },
  { name: 'steps not recorded', facts: { [`${development}.capabilitySteps`]: undefined }, outcome: 'cantTell', missing: ['itOutsourcing.ownDevelopment.capabilitySteps'] },
  { name: 'no means', facts: { [`${development}.able`]: false, [`${development}.capabilitySteps`]: [] }, outcome: 'inapplicable', reasons: ['conditionNotMet', 'notEqual'] },
  { name: 'whether it has the means is not recorded', facts: { [`${development}.able`]: undefined }, outcome: 'cantTell', missing: ['itOutsourcing.ownDevelopment.able'] },
  { name: 'no means, for no reason given', facts: { [`${development}.able`]: false, [`${development}.reason`]: undefined, [steps]: [] }, outcome: 'cantTell', missing: ['itOutsourcing.ownDevelopment.reason'] },
  { name: 'no reason', facts: { [`${development}.reason`]: undefined }, outcome: 'cantTell', missing: ['itOutsourcing.ownDevelopment.reason'] },
])

clauseCases('nonbank-it-2016/5.3#5', [
  { name: 'both in the contract', facts: {}, outcome: 'passed' },
  { name: 'nothing on security and confidentiality', facts: { 'arrangements[a-1].contract.terms.securityAndConfidentiality': false }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'nothing on other responsibilities', facts: { 'arrangements[a-1].contract.terms.responsibilities': false }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'a term of Article 21 alone is not asked for', facts: { 'arrangements[a-1].contract.terms.compensation': false }, outcome: 'passed' },
  { name: 'security and confidentiality not recorded', facts: { 'arrangements[a-1].contract.terms.securityAndConfidentiality': undefined }, outcome: 'cantTell', missing: ['contract.terms.securityAndConfidentiality'] },
  { name: 'responsibilities not recorded', facts: { 'arrangements[a-1].contract.terms.responsibilities': undefined }, outcome: 'cantTell', missing: ['contract.terms.responsibilities'] },
  { name: 'an old contract that still runs', facts: { 'arrangements[a-1].contract.signedOn': '2014-03-29', 'arrangements[a-1].service.startedOn': '2014-04-01', 'arrangements[a-1].contract.terms.responsibilities': false }, outcome: 'failed' },
  { name: 'a service that runs without a contract', facts: { 'arrangements[a-1].contract.signedOn': null }, outcome: 'failed', reasons: ['stateNotHolding'] },
  { name: 'a service that runs on, its contract expired a year ago', facts: { 'arrangements[a-1].contract.signedOn': '2021-06-01', 'arrangements[a-1].contract.expiresOn': '2024-06-01', 'arrangements[a-1].service.startedOn': '2021-06-02' }, outcome: 'failed', reasons: ['stateNotHolding'] },
  { name: 'expired yesterday', facts: { 'arrangements[a-1].contract.expiresOn': '2025-06-29' }, outcome: 'failed' },
  { name: 'last day of the contract', facts: { 'arrangements[a-1].contract.expiresOn': '2025-06-30' }, outcome: 'passed' },
  { name: 'no fixed end', facts: { 'arrangements[a-1].contract.expiresOn': null }, outcome: 'passed' },
  { name: 'whether it expired is not recorded', facts: { 'arrangements[a-1].contract.expiresOn': undefined }, outcome: 'cantTell', missing: ['contract.expiresOn'] },
  { name: 'expired yesterday, the service never began', facts: { 'arrangements[a-1].contract.expiresOn': '2025-06-29', 'arrangements[a-1].service.startedOn': '2025-09-01' }, outcome: 'inapplicable' },
  { name: 'last day of the contract, the service is to begin', facts: { 'arrangements[a-1].contract.expiresOn': '2025-06-30', 'arrangements[a-1].service.startedOn': '2025-09-01' }, outcome: 'passed' },
  { name: 'expired yesterday, whether the service began is not recorded', facts: { 'arrangements[a-1].contract.expiresOn': '2025-06-29', 'arrangements[a-1].service.startedOn': undefined }, outcome: 'cantTell', missing: ['service.startedOn'] },
  { name: 'a service that runs, to be signed tomorrow', facts: { 'arrangements[a-1].contract.signedOn': '2025-07-01' }, outcome: 'failed' },
  { name: 'signed today, begins tomorrow', facts: { 'arrangements[a-1].contract.signedOn': '2025-06-30', 'arrangements[a-1].service.startedOn': '2025-07-01', 'arrangements[a-1].contract.terms.responsibilities': false }, outcome: 'failed' },
  { name: 'neither signed nor begun', facts: { 'arrangements[a-1].contract.signedOn': null, 'arrangements[a-1].service.startedOn': '2025-07-01' }, outcome: 'inapplicable', reasons: ['conditionNotMet', 'notDone', 'notDone'] },
  { name: 'signing not recorded', facts: { 'arrangements[a-1].contract.signedOn': undefined }, outcome: 'cantTell', missing: ['contract.signedOn'] },
  { name: 'last day of service', facts: { 'arrangements[a-1].service.endedOn': '2025-06-30', 'arrangements[a-1].contract.terms.responsibilities': false }, outcome: 'failed' },
  { name: 'service ended the day before', facts: { 'arrangements[a-1].service.endedOn': '2025-06-29', 'arrangements[a-1].contract.terms.responsibilities': false }, outcome: 'inapplicable' },
  { name: 'another cooperation', facts: { 'arrangements[a-1].basis': 'cooperation', 'arrangements[a-1].contract.terms.responsibilities': false }, outcome: 'inapplicable' },
  { name: 'whether it is outsourcing is not recorded', facts: { 'arrangements[a-1].basis': undefined }, outcome: 'cantTell', missing: ['basis'] },
  { name: 'not signed, no first day of service known', facts: { 'arrangements[a-1].contract.signedOn': null, 'arrangements[a-1].service.startedOn': undefined }, outcome: 'cantTell', missing: ['service.startedOn'] },
])
