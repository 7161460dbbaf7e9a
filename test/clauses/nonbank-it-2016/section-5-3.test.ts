import { clauseCases } from '../harness'

const noRisk = { identifiedOn: null, assessedOn: null }
/** No risk was ever looked for. */
const noRisks = {
  capabilityLoss: noRisk, businessInterruption: noRisk, dataLeakage: noRisk, dataLoss: noRisk, dataTampering: noRisk, fundLoss: noRisk, serviceDecline: noRisk,
  strategic: noRisk, reputational: noRisk, compliance: noRisk,
}
const noActivity = { activities: [] }
/** One risk assessment of what is outsourced. */
const analysis = { id: 'k-1', kind: 'riskAssessment', completedOn: '2024-11-05', covers: ['a-1'], subjects: ['activities'], performedBy: 'institution', incident: null }
const boundaries = 'institution.itOutsourcing.boundaries'

clauseCases('nonbank-it-2016/5.3#1.management', [
  { name: 'risks, strategy, boundaries and system', facts: {}, outcome: 'passed', marks: ['statusUnverified'] },
  { name: 'no risk identified', facts: { ...noActivity, 'institution.outsourcingRisks': noRisks }, outcome: 'failed' },
  { name: 'one risk identified and analysed, on the day assessed', facts: { ...noActivity, 'institution.outsourcingRisks': { ...noRisks, fundLoss: { identifiedOn: '2025-06-30', assessedOn: '2025-06-30' } } }, outcome: 'passed' },
  { name: 'to be analysed tomorrow', facts: { ...noActivity, 'institution.outsourcingRisks': { ...noRisks, fundLoss: { identifiedOn: '2025-06-30', assessedOn: '2025-07-01' } } }, outcome: 'failed' },
  { name: 'identified, not analysed', facts: { ...noActivity, 'institution.outsourcingRisks': { ...noRisks, strategic: { identifiedOn: '2024-06-30', assessedOn: null } } }, outcome: 'failed' },
  { name: 'one risk identified, another analysed', facts: { ...noActivity, 'institution.outsourcingRisks': { ...noRisks, strategic: { identifiedOn: '2024-06-30', assessedOn: null }, dataLoss: { identifiedOn: null, assessedOn: '2024-06-30' } } }, outcome: 'failed' },
  { name: 'on the first day of the opinions', facts: { ...noActivity, 'institution.outsourcingRisks': { ...noRisks, dataLoss: { identifiedOn: '2016-12-26', assessedOn: '2016-12-26' } } }, outcome: 'passed' },
  { name: 'identified on the day before', facts: { ...noActivity, 'institution.outsourcingRisks': { ...noRisks, dataLoss: { identifiedOn: '2016-12-25', assessedOn: '2016-12-26' } } }, outcome: 'failed' },
  { name: 'whether the last risk was analysed is not recorded', facts: { ...noActivity, 'institution.outsourcingRisks': { ...noRisks, compliance: { identifiedOn: '2024-06-30' } } }, outcome: 'cantTell', missing: ['outsourcingRisks.compliance.assessedOn'] },
  { name: 'no risk identified one by one, an assessment of outsourcing', facts: { 'institution.outsourcingRisks': noRisks, activities: [analysis] }, outcome: 'passed' },
  { name: 'the same by an independent third party', facts: { 'institution.outsourcingRisks': noRisks, activities: [{ ...analysis, performedBy: 'independentThirdParty' }] }, outcome: 'passed' },
  { name: 'the same by the provider', facts: { 'institution.outsourcingRisks': noRisks, activities: [{ ...analysis, performedBy: 'provider' }] }, outcome: 'failed' },
  { name: 'the same by someone else', facts: { 'institution.outsourcingRisks': noRisks, activities: [{ ...analysis, performedBy: 'other' }] }, outcome: 'failed' },
  { name: 'an assessment on the first day of the opinions', facts: { 'institution.outsourcingRisks': noRisks, activities: [{ ...analysis, completedOn: '2016-12-26' }] }, outcome: 'passed' },
  { name: 'an assessment on the day before', facts: { 'institution.outsourcingRisks': noRisks, activities: [{ ...analysis, completedOn: '2016-12-25' }] }, outcome: 'failed' },
  { name: 'an assessment tomorrow', facts: { 'institution.outsourcingRisks': noRisks, activities: [{ ...analysis, completedOn: '2025-07-01' }] }, outcome: 'failed' },
  { name: 'an assessment about something else', facts: { 'institution.outsourcingRisks': noRisks, activities: [{ ...analysis, subjects: ['internalControlAdequacy'] }] }, outcome: 'failed' },
  { name: 'an audit of outsourcing is no risk assessment', facts: { 'institution.outsourcingRisks': noRisks, activities: [{ ...analysis, kind: 'audit' }] }, outcome: 'failed' },
  { name: 'what an assessment was about is not recorded', facts: { 'institution.outsourcingRisks': noRisks, activities: [{ ...analysis, subjects: undefined }] }, outcome: 'cantTell', missing: ['activities[k-1].subjects'] },
  { name: 'no risk identified, activities not recorded', facts: { 'institution.outsourcingRisks': noRisks, activities: undefined }, outcome: 'cantTell', missing: ['activities'] },
  { name: 'no strategy', facts: { 'institution.outsourcingStrategy.since': null }, outcome: 'failed', reasons: ['stateNotHolding'] },
  { name: 'strategy out of force since yesterday', facts: { 'institution.outsourcingStrategy.until': '2025-06-29' }, outcome: 'failed' },
  { name: 'last day of the strategy', facts: { 'institution.outsourcingStrategy.until': '2025-06-30' }, outcome: 'passed' },
  { name: 'strategy from tomorrow', facts: { 'institution.outsourcingStrategy.since': '2025-07-01' }, outcome: 'failed' },
  { name: 'beginning of the strategy not recorded', facts: { 'institution.outsourcingStrategy.since': undefined }, outcome: 'cantTell', missing: ['outsourcingStrategy.since'] },
  { name: 'no boundaries laid down', facts: { [`${boundaries}.since`]: null }, outcome: 'failed', reasons: ['stateNotHolding'] },
  { name: 'boundaries out of force since yesterday', facts: { [`${boundaries}.until`]: '2025-06-29' }, outcome: 'failed' },
  { name: 'scope left open', facts: { [`${boundaries}.parts.scope`]: false }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'responsibility left open', facts: { [`${boundaries}.parts.responsibilities`]: false }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'scope not recorded', facts: { [`${boundaries}.parts.scope`]: undefined }, outcome: 'cantTell', missing: ['itOutsourcing.boundaries.parts.scope'] },
  { name: 'responsibility not recorded', facts: { [`${boundaries}.parts.responsibilities`]: undefined }, outcome: 'cantTell', missing: ['itOutsourcing.boundaries.parts.responsibilities'] },
  { name: 'no management system', facts: { 'institution.outsourcingSystem.since': null }, outcome: 'failed', reasons: ['stateNotHolding'] },
  { name: 'management system from tomorrow', facts: { 'institution.outsourcingSystem.since': '2025-07-01' }, outcome: 'failed' },
  { name: 'an objective that it does not suit', facts: { 'institution.outsourcingSystem.objectives[o-1].served': null }, outcome: 'failed' },
  { name: 'no objective', facts: { 'institution.outsourcingSystem.objectives': [] }, outcome: 'failed', reasons: ['noneOf'] },
  { name: 'a second objective that it does not suit', facts: { 'institution.outsourcingSystem.objectives': [{ id: 'o-1', served: 'chapter 2' }, { id: 'o-3', served: null }] }, outcome: 'failed', reasons: ['absent'] },
  { name: 'whether it suits the objective is not recorded', facts: { 'institution.outsourcingSystem.objectives[o-1].served': undefined }, outcome: 'cantTell', missing: ['outsourcingSystem.objectives[o-1].served'] },
  { name: 'objectives not recorded', facts: { 'institution.outsourcingSystem.objectives': undefined }, outcome: 'cantTell', missing: ['outsourcingSystem.objectives'] },
  { name: 'nothing outsourced: owed all the same', facts: { arrangements: [], 'institution.outsourcingStrategy.since': null }, outcome: 'failed' },
])

const lowered = 'arrangements[a-1].loweredRequirements'
const standards = 'arrangements[a-1].loweredSecurityStandards'

clauseCases('nonbank-it-2016/5.3#1.bottomLine', [
  { name: 'responsibility kept, nothing lowered', facts: {}, outcome: 'passed', marks: ['statusUnverified'] },
  { name: 'a part of the responsibility outsourced', facts: { 'arrangements[a-1].scope.securityResponsibility': 'part' }, outcome: 'failed', reasons: ['notEqual'] },
  { name: 'the whole outsourced', facts: { 'arrangements[a-1].scope.securityResponsibility': 'whole' }, outcome: 'failed' },
  { name: 'the work of security outsourced is another matter', facts: { 'arrangements[a-1].scope.securityOperations': 'whole' }, outcome: 'passed' },
  { name: 'responsibility not recorded', facts: { 'arrangements[a-1].scope.securityResponsibility': undefined }, outcome: 'cantTell', missing: ['scope.securityResponsibility'] },
  { name: 'a requirement of security lowered', facts: { [lowered]: [{ id: 'z-1', security: true, on: '2024-03-01', restoredOn: null }] }, outcome: 'failed', reasons: ['negated', 'doneOn', 'earlierThan'] },
  { name: 'another requirement lowered', facts: { [lowered]: [{ id: 'z-1', security: false, on: '2024-03-01', restoredOn: null }] }, outcome: 'passed' },
  { name: 'lowered before the opinions and still so', facts: { [lowered]: [{ id: 'z-1', security: true, on: '2015-03-01', restoredOn: null }] }, outcome: 'failed' },
  { name: 'restored on the day assessed', facts: { [lowered]: [{ id: 'z-1', security: true, on: '2024-03-01', restoredOn: '2025-06-30' }] }, outcome: 'passed' },
  { name: 'to be restored tomorrow', facts: { [lowered]: [{ id: 'z-1', security: true, on: '2024-03-01', restoredOn: '2025-07-01' }] }, outcome: 'failed' },
  { name: 'lowered on the day assessed', facts: { [lowered]: [{ id: 'z-1', security: true, on: '2025-06-30', restoredOn: null }] }, outcome: 'failed' },
  { name: 'to be lowered tomorrow', facts: { [lowered]: [{ id: 'z-1', security: true, on: '2025-07-01', restoredOn: null }] }, outcome: 'passed' },
  { name: 'whether it is of security is not recorded', facts: { [lowered]: [{ id: 'z-1', on: '2024-03-01', restoredOn: null }] }, outcome: 'cantTell', missing: ['loweredRequirements[z-1].security'] },
  { name: 'whether it was restored is not recorded', facts: { [lowered]: [{ id: 'z-1', security: true, on: '2024-03-01' }] }, outcome: 'cantTell', missing: ['loweredRequirements[z-1].restoredOn'] },
  { name: 'what was lowered is not recorded', facts: { [lowered]: undefined }, outcome: 'cantTell', missing: ['loweredRequirements'] },
  { name: 'an own standard of security lowered for every provider', facts: { [standards]: [{ id: 'y-1', on: '2024-03-01', restoredOn: null }] }, outcome: 'failed', reasons: ['negated', 'doneOn', 'earlierThan'] },
  { name: 'an own standard restored on the day assessed', facts: { [standards]: [{ id: 'y-1', on: '2024-03-01', restoredOn: '2025-06-30' }] }, outcome: 'passed' },
  { name: 'an own standard to be restored tomorrow', facts: { [standards]: [{ id: 'y-1', on: '2024-03-01', restoredOn: '2025-07-01' }] }, outcome: 'failed' },
  { name: 'an own standard to be lowered tomorrow', facts: { [standards]: [{ id: 'y-1', on: '2025-07-01', restoredOn: null }] }, outcome: 'passed' },
  { name: 'whether an own standard was restored is not recorded', facts: { [standards]: [{ id: 'y-1', on: '2024-03-01' }] }, outcome: 'cantTell', missing: ['loweredSecurityStandards[y-1].restoredOn'] },
  { name: 'own standards not recorded', facts: { [standards]: undefined }, outcome: 'cantTell', missing: ['loweredSecurityStandards'] },
  { name: 'service not begun', facts: { 'arrangements[a-1].service.startedOn': '2025-09-01', 'arrangements[a-1].scope.securityResponsibility': 'part' }, outcome: 'failed' },
  { name: 'last day of service', facts: { 'arrangements[a-1].service.endedOn': '2025-06-30', 'arrangements[a-1].scope.securityResponsibility': 'part' }, outcome: 'failed' },
  { name: 'service ended the day before', facts: { 'arrangements[a-1].service.endedOn': '2025-06-29', 'arrangements[a-1].scope.securityResponsibility': 'part' }, outcome: 'inapplicable', reasons: ['conditionNotMet', 'stateNotHolding'] },
  { name: 'nothing outsourced', facts: { arrangements: [] }, target: null, outcome: 'inapplicable', reasons: ['noTargets'] },
  { name: 'another cooperation is no outsourcing', facts: { 'arrangements[a-1].basis': 'cooperation', 'arrangements[a-1].scope.securityResponsibility': 'whole' }, outcome: 'inapplicable', reasons: ['conditionNotMet', 'notEqual'] },
  { name: 'whether it is outsourcing is not recorded', facts: { 'arrangements[a-1].basis': undefined }, outcome: 'cantTell', missing: ['basis'] },
  { name: 'neither signed nor begun', facts: { 'arrangements[a-1].contract.signedOn': null, 'arrangements[a-1].service.startedOn': '2025-09-01', 'arrangements[a-1].scope.securityResponsibility': 'whole' }, outcome: 'inapplicable', reasons: ['conditionNotMet', 'notDone', 'notDone'] },
  { name: 'begun without a contract', facts: { 'arrangements[a-1].contract.signedOn': null, 'arrangements[a-1].scope.securityResponsibility': 'whole' }, outcome: 'failed' },
  { name: 'lowered, restored and lowered again', facts: { [lowered]: [{ id: 'z-1', security: true, on: '2023-03-01', restoredOn: '2023-09-01' }, { id: 'z-2', security: true, on: '2024-03-01', restoredOn: null }] }, outcome: 'failed' },
])

/** One assessment of the provider. */
const assessment = { id: 'k-8', kind: 'riskAssessment', completedOn: '2024-11-05', covers: ['a-1'], performedBy: 'institution', incident: null, areas: { technicalStrength: true, internalControl: true, managementCapability: true } }
const noInterval = { 'providers[p-1].riskAssessmentIntervalMonths': null }

clauseCases('nonbank-it-2016/5.3#2.technicalStrength', [
  { name: 'within the own interval', facts: {}, target: 'p-1', outcome: 'passed', due: '2025-11-05' },
  { name: 'last day of the own interval', facts: {}, asOf: '2025-11-05', target: 'p-1', outcome: 'passed' },
  { name: 'the day after', facts: {}, asOf: '2025-11-06', target: 'p-1', outcome: 'failed', due: '2025-11-05' },
  { name: 'other aspects alone', facts: { 'activities[k-51].areas.technicalStrength': false }, target: 'p-1', outcome: 'failed' },
  { name: 'aspects not recorded', facts: { 'activities[k-51].areas': undefined }, target: 'p-1', outcome: 'cantTell', missing: ['activities[k-51].areas.technicalStrength'] },
  { name: 'monitored, not assessed', facts: { 'activities[k-51].kind': 'providerMonitoring' }, target: 'p-1', outcome: 'failed' },
  { name: 'assessed by itself', facts: { 'activities[k-51].performedBy': 'provider' }, target: 'p-1', outcome: 'failed' },
  { name: 'assessed by an independent third party', facts: { 'activities[k-51].performedBy': 'independentThirdParty' }, target: 'p-1', outcome: 'passed' },
  { name: 'about another outsourcing', facts: { 'activities[k-51].covers': [] }, target: 'p-1', outcome: 'failed' },
  { name: 'about which outsourcing is not recorded', facts: { 'activities[k-51].covers': undefined }, target: 'p-1', outcome: 'cantTell', missing: ['activities[k-51].covers'] },
  { name: 'never assessed, no own interval', facts: { ...noInterval, activities: [] }, target: 'p-1', outcome: 'failed', reasons: ['neverHeld'] },
  { name: 'assessed once, no own interval', facts: { ...noInterval, activities: [assessment] }, target: 'p-1', outcome: 'cantTell', reasons: ['needsJudgement', 'doneOnce'], missing: [] },
  { name: 'assessed twice, no own interval, first on the day the service began', facts: { ...noInterval, activities: [{ ...assessment, id: 'k-7', completedOn: '2024-04-01' }, assessment] }, target: 'p-1', outcome: 'passed', marks: ['statusUnverified', 'timelinessNotMeasured'] },
  { name: 'assessed twice, once before the service began', facts: { ...noInterval, activities: [{ ...assessment, id: 'k-7', completedOn: '2024-03-31' }, assessment] }, target: 'p-1', outcome: 'cantTell', reasons: ['needsJudgement', 'doneOnce'] },
  { name: 'to be assessed tomorrow', facts: { ...noInterval, activities: [{ ...assessment, completedOn: '2025-07-01' }] }, target: 'p-1', outcome: 'failed', reasons: ['neverHeld'] },
  { name: 'own interval not recorded', facts: { 'providers[p-1].riskAssessmentIntervalMonths': undefined }, target: 'p-1', outcome: 'cantTell', missing: ['riskAssessmentIntervalMonths'] },
  { name: 'activities not recorded', facts: { activities: undefined }, target: 'p-1', outcome: 'cantTell', missing: ['activities'] },
  { name: 'an old service, assessed twice, first on the first day of the opinions', facts: { ...noInterval, 'arrangements[a-1].service.startedOn': '2015-01-01', activities: [{ ...assessment, id: 'k-7', completedOn: '2016-12-26' }, assessment] }, target: 'p-1', outcome: 'passed' },
  { name: 'an old service, assessed twice, first on the day before', facts: { ...noInterval, 'arrangements[a-1].service.startedOn': '2015-01-01', activities: [{ ...assessment, id: 'k-7', completedOn: '2016-12-25' }, assessment] }, target: 'p-1', outcome: 'cantTell' },
  { name: 'not a key provider', facts: { 'providers[p-1].keyProvider.recognised': false, activities: [] }, target: 'p-1', outcome: 'inapplicable', reasons: ['conditionNotMet', 'notEqual'] },
  { name: 'whether it is key is not recorded', facts: { 'providers[p-1].keyProvider.recognised': undefined }, target: 'p-1', outcome: 'cantTell', missing: ['keyProvider.recognised'] },
  { name: 'key without a reason', facts: { 'providers[p-1].keyProvider.reason': undefined }, target: 'p-1', outcome: 'cantTell', missing: ['keyProvider.reason'] },
  { name: 'its only service ended the day before', facts: { 'arrangements[a-1].service.endedOn': '2025-06-29', activities: [] }, target: 'p-1', outcome: 'inapplicable' },
  { name: 'never engaged', facts: { 'providers[p-2].keyProvider.recognised': true, activities: [] }, target: 'p-2', outcome: 'inapplicable' },
  { name: 'providers not recorded', facts: { providers: undefined }, target: null, outcome: 'cantTell', missing: ['providers'] },
  { name: 'its only arrangement is another cooperation', facts: { 'arrangements[a-1].basis': 'cooperation', activities: [] }, target: 'p-1', outcome: 'inapplicable' },
  { name: 'whether it provides outsourcing is not recorded', facts: { 'arrangements[a-1].basis': undefined }, target: 'p-1', outcome: 'cantTell', missing: ['arrangements[a-1].basis'] },
  { name: 'not key, for no reason given', facts: { 'providers[p-1].keyProvider': { recognised: false }, activities: [] }, target: 'p-1', outcome: 'cantTell', missing: ['keyProvider.reason'] },
  { name: 'not key, for no reason given, and never engaged', facts: { 'providers[p-2].keyProvider': { recognised: false } }, target: 'p-2', outcome: 'inapplicable' },
  { name: 'twice, one of them by someone else', facts: { ...noInterval, activities: [{ ...assessment, id: 'k-7', completedOn: '2024-06-05', performedBy: 'other' }, assessment] }, target: 'p-1', outcome: 'cantTell', reasons: ['needsJudgement', 'doneOnce'] },
])

clauseCases('nonbank-it-2016/5.3#2.internalControl', [
  { name: 'within the own interval', facts: {}, target: 'p-1', outcome: 'passed', due: '2025-11-05' },
  { name: 'the day after the own interval', facts: {}, asOf: '2025-11-06', target: 'p-1', outcome: 'failed', due: '2025-11-05' },
  { name: 'other aspects alone', facts: { 'activities[k-51].areas.internalControl': false }, target: 'p-1', outcome: 'failed' },
  { name: 'the aspect not recorded', facts: { 'activities[k-51].areas.internalControl': undefined }, target: 'p-1', outcome: 'cantTell', missing: ['activities[k-51].areas.internalControl'] },
  { name: 'a monitoring of internal control is no risk assessment', facts: { activities: [{ ...assessment, kind: 'providerMonitoring' }], ...noInterval }, target: 'p-1', outcome: 'failed', reasons: ['neverHeld'] },
  { name: 'not a key provider', facts: { 'providers[p-1].keyProvider.recognised': false, activities: [] }, target: 'p-1', outcome: 'inapplicable' },
])

clauseCases('nonbank-it-2016/5.3#2.managementCapability', [
  { name: 'within the own interval', facts: {}, target: 'p-1', outcome: 'passed', due: '2025-11-05' },
  { name: 'the day after the own interval', facts: {}, asOf: '2025-11-06', target: 'p-1', outcome: 'failed', due: '2025-11-05' },
  { name: 'other aspects alone', facts: { 'activities[k-51].areas.managementCapability': false }, target: 'p-1', outcome: 'failed' },
  { name: 'the aspect not recorded', facts: { 'activities[k-51].areas.managementCapability': undefined }, target: 'p-1', outcome: 'cantTell', missing: ['activities[k-51].areas.managementCapability'] },
  { name: 'not a key provider', facts: { 'providers[p-1].keyProvider.recognised': false, activities: [] }, target: 'p-1', outcome: 'inapplicable' },
])

const running = { basis: 'outsourcing', contract: { signedOn: '2024-03-29' }, service: { startedOn: '2024-04-01', endedOn: null } }
const servicePlan = 'arrangements[a-1].businessContinuity.emergencyPlan'

clauseCases('nonbank-it-2016/5.3#2.plan', [
  { name: 'a plan for all and one for the service', facts: {}, outcome: 'passed' },
  { name: 'a plan for all alone', facts: { [`${servicePlan}.since`]: null }, outcome: 'passed' },
  { name: 'one for the service alone', facts: { 'institution.emergencyPlan.since': null }, outcome: 'passed' },
  { name: 'neither', facts: { 'institution.emergencyPlan.since': null, [`${servicePlan}.since`]: null }, outcome: 'failed', reasons: ['stateNotHolding', 'stateNotHolding'] },
  { name: 'none for all, one of two services without', facts: { 'institution.emergencyPlan.since': null, arrangements: [{ id: 'a-1', ...running, businessContinuity: { emergencyPlan: { since: '2024-03-01', until: null } } }, { id: 'a-2', ...running, businessContinuity: { emergencyPlan: { since: null, until: null } } }] }, outcome: 'failed' },
  { name: 'none for all, the service without one is over', facts: { 'institution.emergencyPlan.since': null, arrangements: [{ id: 'a-1', ...running, businessContinuity: { emergencyPlan: { since: '2024-03-01', until: null } } }, { id: 'a-2', ...running, service: { startedOn: '2024-04-01', endedOn: '2025-06-29' }, businessContinuity: { emergencyPlan: { since: null, until: null } } }] }, outcome: 'passed' },
  { name: 'none for all, nothing outsourced', facts: { 'institution.emergencyPlan.since': null, arrangements: [] }, outcome: 'failed' },
  { name: 'last day of the plan', facts: { 'institution.emergencyPlan.until': '2025-06-30', [`${servicePlan}.since`]: null }, outcome: 'passed' },
  { name: 'out of force since yesterday', facts: { 'institution.emergencyPlan.until': '2025-06-29', [`${servicePlan}.since`]: null }, outcome: 'failed' },
  { name: 'in force from tomorrow', facts: { 'institution.emergencyPlan.since': '2025-07-01', [`${servicePlan}.since`]: null }, outcome: 'failed' },
  { name: 'the plan for technology incidents is another', facts: { 'institution.emergencyPlan.since': null, [`${servicePlan}.since`]: null, 'institution.itContinuity.emergencyPlan.since': '2017-03-01' }, outcome: 'failed' },
  { name: 'beginning not recorded, none for the service', facts: { 'institution.emergencyPlan.since': undefined, [`${servicePlan}.since`]: null }, outcome: 'cantTell', missing: ['emergencyPlan.since'] },
  { name: 'none for all, that for the service not recorded', facts: { 'institution.emergencyPlan.since': null, [`${servicePlan}.since`]: undefined }, outcome: 'cantTell', missing: ['arrangements[a-1].businessContinuity.emergencyPlan.since'] },
  { name: 'none for all, arrangements not recorded', facts: { 'institution.emergencyPlan.since': null, arrangements: undefined }, outcome: 'cantTell', missing: ['arrangements'] },
  { name: 'none for all, another cooperation needs none', facts: { 'institution.emergencyPlan.since': null, arrangements: [{ id: 'a-1', ...running, businessContinuity: { emergencyPlan: { since: '2024-03-01', until: null } } }, { id: 'a-2', ...running, basis: 'cooperation', businessContinuity: { emergencyPlan: { since: null, until: null } } }] }, outcome: 'passed' },
  { name: 'none for all, a cooperation alone has one', facts: { 'institution.emergencyPlan.since': null, 'arrangements[a-1].basis': 'cooperation' }, outcome: 'failed' },
  { name: 'none for all, one neither signed nor begun has none yet', facts: { 'institution.emergencyPlan.since': null, arrangements: [{ id: 'a-1', ...running, businessContinuity: { emergencyPlan: { since: '2024-03-01', until: null } } }, { id: 'a-2', basis: 'outsourcing', contract: { signedOn: null }, service: { startedOn: '2025-09-01', endedOn: null } }] }, outcome: 'passed' },
])

clauseCases('nonbank-it-2016/5.3#3.inclusion', [
  { name: 'a funder, managed as related outsourcing', facts: {}, outcome: 'passed' },
  { name: 'not managed so', facts: { 'arrangements[a-1].relatedManagement.since': null }, outcome: 'failed', reasons: ['stateNotHolding'] },
  { name: 'managed so from the day assessed', facts: { 'arrangements[a-1].relatedManagement.since': '2025-06-30' }, outcome: 'passed' },
  { name: 'managed so from tomorrow', facts: { 'arrangements[a-1].relatedManagement.since': '2025-07-01' }, outcome: 'failed' },
  { name: 'no longer since yesterday', facts: { 'arrangements[a-1].relatedManagement.until': '2025-06-29' }, outcome: 'failed' },
  { name: 'last day', facts: { 'arrangements[a-1].relatedManagement.until': '2025-06-30' }, outcome: 'passed' },
  { name: 'end not recorded', facts: { 'arrangements[a-1].relatedManagement.until': undefined }, outcome: 'cantTell', missing: ['relatedManagement.until'] },
  { name: 'management not recorded', facts: { 'arrangements[a-1].relatedManagement': undefined }, outcome: 'cantTell', missing: ['relatedManagement.since', 'relatedManagement.until'] },
  { name: 'a funder that is the parent as well', facts: { 'arrangements[a-1].relation': 'parent', 'arrangements[a-1].relatedManagement.since': null }, outcome: 'failed' },
  { name: 'related, not a funder', facts: { 'arrangements[a-1].providerIsFunder': false, 'arrangements[a-1].relation': 'affiliate', 'arrangements[a-1].relatedManagement.since': null }, outcome: 'inapplicable', reasons: ['conditionNotMet', 'notEqual'] },
  { name: 'whether it is a funder is not recorded', facts: { 'arrangements[a-1].providerIsFunder': undefined }, outcome: 'cantTell', missing: ['providerIsFunder'] },
  { name: 'last day of service', facts: { 'arrangements[a-1].service.endedOn': '2025-06-30', 'arrangements[a-1].relatedManagement.since': null }, outcome: 'failed' },
  { name: 'service ended the day before', facts: { 'arrangements[a-1].service.endedOn': '2025-06-29', 'arrangements[a-1].relatedManagement.since': null }, outcome: 'inapplicable' },
  { name: 'another cooperation with a funder', facts: { 'arrangements[a-1].basis': 'cooperation', 'arrangements[a-1].relatedManagement.since': null }, outcome: 'inapplicable' },
  { name: 'whether it is outsourcing is not recorded', facts: { 'arrangements[a-1].basis': undefined }, outcome: 'cantTell', missing: ['basis'] },
  { name: 'with a funder, neither signed nor begun', facts: { 'arrangements[a-1].contract.signedOn': null, 'arrangements[a-1].service.startedOn': '2025-09-01', 'arrangements[a-1].relatedManagement.since': null }, outcome: 'inapplicable' },
])

const notFunder = { 'arrangements[a-1].providerIsFunder': false }
const stillLowered = { [lowered]: [{ id: 'z-1', on: '2024-03-01', restoredOn: null }] }

clauseCases('nonbank-it-2016/5.3#3.requirements', [
  { name: 'a funder, nothing lowered', facts: {}, outcome: 'passed' },
  { name: 'a funder, an own standard of security lowered for every provider', facts: { [standards]: [{ id: 'y-1', on: '2024-03-01', restoredOn: null }] }, outcome: 'passed' },
  { name: 'a funder, lowered', facts: stillLowered, outcome: 'failed', reasons: ['negated', 'doneOn', 'earlierThan'] },
  { name: 'the parent, lowered', facts: { ...notFunder, ...stillLowered, 'arrangements[a-1].relation': 'parent' }, outcome: 'failed' },
  { name: 'a subsidiary of the group, lowered', facts: { ...notFunder, ...stillLowered, 'arrangements[a-1].relation': 'groupSubsidiary' }, outcome: 'failed' },
  { name: 'an associate, lowered', facts: { ...notFunder, ...stillLowered, 'arrangements[a-1].relation': 'associate' }, outcome: 'failed' },
  { name: 'an affiliate, lowered', facts: { ...notFunder, ...stillLowered, 'arrangements[a-1].relation': 'affiliate' }, outcome: 'failed' },
  { name: 'neither, lowered', facts: { ...notFunder, ...stillLowered }, outcome: 'inapplicable', reasons: ['conditionNotMet', 'notEqual', 'notOneOf'] },
  { name: 'a peer alone is not related', facts: { ...notFunder, ...stillLowered, 'arrangements[a-1].peer': true }, outcome: 'inapplicable' },
  { name: 'restored on the day assessed', facts: { [lowered]: [{ id: 'z-1', on: '2024-03-01', restoredOn: '2025-06-30' }] }, outcome: 'passed' },
  { name: 'to be restored tomorrow', facts: { [lowered]: [{ id: 'z-1', on: '2024-03-01', restoredOn: '2025-07-01' }] }, outcome: 'failed' },
  { name: 'to be lowered tomorrow', facts: { [lowered]: [{ id: 'z-1', on: '2025-07-01', restoredOn: null }] }, outcome: 'passed' },
  { name: 'lowered before the opinions and still so', facts: { [lowered]: [{ id: 'z-1', on: '2015-03-01', restoredOn: null }] }, outcome: 'failed' },
  { name: 'whether it was restored is not recorded', facts: { [lowered]: [{ id: 'z-1', on: '2024-03-01' }] }, outcome: 'cantTell', missing: ['loweredRequirements[z-1].restoredOn'] },
  { name: 'what was lowered is not recorded', facts: { [lowered]: undefined }, outcome: 'cantTell', missing: ['loweredRequirements'] },
  { name: 'not a funder, relation not recorded', facts: { ...notFunder, 'arrangements[a-1].relation': undefined }, outcome: 'cantTell', missing: ['relation'] },
  { name: 'service ended the day before', facts: { ...stillLowered, 'arrangements[a-1].service.endedOn': '2025-06-29' }, outcome: 'inapplicable' },
  { name: 'another cooperation with a funder, lowered', facts: { ...stillLowered, 'arrangements[a-1].basis': 'cooperation' }, outcome: 'inapplicable' },
  { name: 'lowered while a funder is being chosen', facts: { ...stillLowered, 'arrangements[a-1].contract.signedOn': null, 'arrangements[a-1].service.startedOn': '2025-09-01' }, outcome: 'failed' },
])
