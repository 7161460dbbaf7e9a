import { clauseCases } from '../harness'

const whole = { id: 'w-4', kind: 'providerMonitoring', completedOn: '2024-10-20', covers: ['a-1'], performedBy: 'institution', areas: { finance: true, internalControl: true, securityManagement: true } }
const again = { ...whole, id: 'w-5', completedOn: '2025-04-20' }
const finance = { ...whole, id: 'w-1', completedOn: '2025-01-10', areas: { finance: true, internalControl: false, securityManagement: false } }
const internalControl = { ...whole, id: 'w-2', completedOn: '2025-02-10', areas: { finance: false, internalControl: true, securityManagement: false } }
const security = { ...whole, id: 'w-3', completedOn: '2025-03-10', areas: { finance: false, internalControl: false, securityManagement: true } }
const endedService = { id: 'a-0', provider: 'p-1', service: { startedOn: '2015-01-01', endedOn: '2020-12-31' } }
const olderService = { id: 'a-2', provider: 'p-1', service: { startedOn: '2018-01-01', endedOn: null } }
const newService = { id: 'a-1', provider: 'p-1', service: { startedOn: '2025-01-05', endedOn: null } }
const ofNoKnownProvider = { id: 'a-3', service: { startedOn: '2018-01-01', endedOn: null } }

clauseCases('outsourcing-2021/26#1.finance', [
  { name: 'all areas within the interval', facts: {}, outcome: 'passed', reasons: ['doneOn'], marks: [], due: '2025-10-15' },
  { name: 'own interval, its last day', facts: {}, asOf: '2025-10-15', outcome: 'passed', due: '2025-10-15' },
  { name: 'own interval, the day after', facts: {}, asOf: '2025-10-16', outcome: 'failed', reasons: ['overdue'], due: '2025-10-15' },
  { name: 'finances never looked at, the first interval over', facts: { 'activities[v-14].areas.finance': false }, outcome: 'failed', reasons: ['neverHeld'], due: '2024-10-01' },
  { name: 'the other areas never looked at', facts: { 'activities[v-14].areas.internalControl': false, 'activities[v-14].areas.securityManagement': false }, outcome: 'passed', due: '2025-10-15' },
  { name: 'finances not recorded', facts: { 'activities[v-14].areas.finance': undefined }, outcome: 'cantTell', missing: ['activities[v-14].areas.finance'] },
  { name: 'areas not recorded', facts: { 'activities[v-14].areas': undefined }, outcome: 'cantTell', missing: ['activities[v-14].areas.finance'] },
  { name: 'finances in a monitoring of their own', facts: { activities: [finance, internalControl, security] }, outcome: 'passed', due: '2025-07-10' },
  { name: 'finances in a monitoring of their own, overdue', facts: { activities: [finance, internalControl, security] }, asOf: '2025-07-11', outcome: 'failed', reasons: ['overdue'], due: '2025-07-10' },
  { name: 'finances overdue though the other areas are not', facts: { activities: [whole, internalControl, security] }, outcome: 'failed', reasons: ['overdue'], due: '2025-04-20' },
  { name: 'never monitored, last day of the first interval', facts: { activities: [] }, asOf: '2024-10-01', outcome: 'inapplicable', reasons: ['notYetDue'], due: '2024-10-01' },
  { name: 'never monitored, the day after', facts: { activities: [] }, asOf: '2024-10-02', outcome: 'failed', reasons: ['neverHeld'], due: '2024-10-01' },
  { name: 'never monitored, no interval, on the first day of service', facts: { 'providers[p-1].watch.intervalMonths': null, activities: [] }, asOf: '2024-04-01', outcome: 'inapplicable', reasons: ['notYetDue'] },
  { name: 'never monitored, no interval, on the second day of service', facts: { 'providers[p-1].watch.intervalMonths': null, activities: [] }, asOf: '2024-04-02', outcome: 'failed', reasons: ['neverHeld'], due: null },
  { name: 'no interval, monitored once', facts: { 'providers[p-1].watch.intervalMonths': null }, outcome: 'cantTell', reasons: ['needsJudgement', 'doneOnce'], missing: [] },
  { name: 'no interval, monitored twice', facts: { 'providers[p-1].watch.intervalMonths': null, activities: [whole, again] }, outcome: 'passed', marks: ['timelinessNotMeasured'] },
  { name: 'no interval, the second monitoring lies ahead', facts: { 'providers[p-1].watch.intervalMonths': null, activities: [whole, again] }, asOf: '2025-04-19', outcome: 'cantTell', missing: [] },
  { name: 'no interval, twice, the other time with other areas', facts: { 'providers[p-1].watch.intervalMonths': null, activities: [whole, finance] }, outcome: 'passed', marks: ['timelinessNotMeasured'] },
  { name: 'no interval, twice, but the finances only once', facts: { 'providers[p-1].watch.intervalMonths': null, activities: [whole, internalControl, security] }, outcome: 'cantTell', reasons: ['needsJudgement', 'doneOnce'] },
  { name: "the caller's number: a year back", facts: { 'providers[p-1].watch.intervalMonths': null }, asOf: '2026-04-15', readings: { soft: 'callerNumber' }, outcome: 'passed', marks: [], due: '2026-04-15' },
  { name: "the caller's number: a day more", facts: { 'providers[p-1].watch.intervalMonths': null }, asOf: '2026-04-16', readings: { soft: 'callerNumber' }, outcome: 'failed', due: '2026-04-15' },
  { name: "an own interval goes before the caller's number", facts: {}, asOf: '2025-10-16', readings: { soft: 'callerNumber' }, outcome: 'failed', due: '2025-10-15' },
  { name: 'own interval not recorded', facts: { 'providers[p-1].watch.intervalMonths': undefined }, outcome: 'cantTell', missing: ['watch.intervalMonths'] },
  { name: 'the provider watched itself', facts: { 'activities[v-14].performedBy': 'provider' }, outcome: 'failed', reasons: ['neverHeld'] },
  { name: 'someone else watched it', facts: { 'activities[v-14].performedBy': 'other' }, outcome: 'failed' },
  { name: 'the parent watched it for the institution', facts: { 'activities[v-14].performedBy': 'parent' }, outcome: 'passed' },
  { name: 'who watched it is not recorded', facts: { 'activities[v-14].performedBy': undefined }, outcome: 'cantTell', missing: ['activities[v-14].performedBy'] },
  { name: 'monitoring of the service is another thing', facts: { 'activities[v-14].kind': 'serviceMonitoring' }, outcome: 'failed' },
  { name: 'kind not recorded', facts: { 'activities[v-14].kind': undefined }, outcome: 'cantTell', missing: ['activities[v-14].kind'] },
  { name: 'a monitoring of no arrangement of the provider', facts: { 'activities[v-14].covers': [] }, outcome: 'failed' },
  { name: 'what it covered is not recorded', facts: { 'activities[v-14].covers': undefined }, outcome: 'cantTell', missing: ['activities[v-14].covers'] },
  { name: "'all' while the service ran", facts: { 'activities[v-14].covers': 'all' }, outcome: 'passed' },
  { name: 'on the day assessed', facts: { 'activities[v-14].completedOn': '2025-06-30' }, outcome: 'passed', due: '2025-12-30' },
  { name: 'after the day assessed', facts: { 'activities[v-14].completedOn': '2025-07-01' }, outcome: 'failed', reasons: ['neverHeld'] },
  { name: 'day not recorded', facts: { 'activities[v-14].completedOn': undefined }, outcome: 'cantTell', missing: ['activities[v-14].completedOn'] },
  { name: 'activities not recorded', facts: { activities: undefined }, outcome: 'cantTell', missing: ['activities'] },
  { name: 'older service: the first interval runs from the day the measures bind', facts: { 'arrangements[a-1].service.startedOn': '2018-01-01', activities: [] }, asOf: '2022-06-30', outcome: 'inapplicable', due: '2022-06-30' },
  { name: 'older service: the first interval over', facts: { 'arrangements[a-1].service.startedOn': '2018-01-01', activities: [] }, asOf: '2022-07-01', outcome: 'failed', due: '2022-06-30', marks: ['contested'] },
  { name: 'older service: from the public release', facts: { 'arrangements[a-1].service.startedOn': '2018-01-01', activities: [] }, asOf: '2022-07-21', readings: { 'outsourcing-2021/effective': 'publicRelease' }, outcome: 'inapplicable', due: '2022-07-21' },
  { name: 'older service: the first interval from the public release over', facts: { 'arrangements[a-1].service.startedOn': '2018-01-01', activities: [] }, asOf: '2022-07-22', readings: { 'outsourcing-2021/effective': 'publicRelease' }, outcome: 'failed', due: '2022-07-21' },
  { name: 'the oldest service that still runs decides, not one that has ended', facts: { arrangements: [endedService, newService], activities: [] }, outcome: 'inapplicable', due: '2025-07-05' },
  { name: 'the oldest of two that run', facts: { arrangements: [newService, olderService], activities: [] }, outcome: 'failed', due: '2022-06-30' },
  { name: 'a service that may be of the provider may be older', facts: { arrangements: [newService, ofNoKnownProvider], activities: [] }, outcome: 'cantTell', missing: ['arrangements[a-3].provider'] },
  { name: 'beginning of service not recorded, never monitored', facts: { 'arrangements[a-1].service.startedOn': undefined, activities: [] }, outcome: 'cantTell', missing: ['arrangements[a-1].service.startedOn'] },
  { name: 'last day of service', facts: { 'arrangements[a-1].service.endedOn': '2025-06-30' }, outcome: 'passed' },
  { name: 'service ended the day before', facts: { 'arrangements[a-1].service.endedOn': '2025-06-29' }, outcome: 'inapplicable', reasons: ['conditionNotMet', 'noneOf', 'stateNotHolding'] },
  { name: 'service begins tomorrow', facts: { 'arrangements[a-1].service.startedOn': '2025-07-01' }, outcome: 'inapplicable' },
  { name: 'a provider that was only considered', facts: {}, target: 'p-2', outcome: 'inapplicable', reasons: ['conditionNotMet', 'noneOf'] },
  { name: 'provider of the arrangement not recorded', facts: { 'arrangements[a-1].provider': undefined }, outcome: 'cantTell', missing: ['arrangements[a-1].provider'] },
  { name: 'arrangements not recorded', facts: { arrangements: undefined }, outcome: 'cantTell', missing: ['arrangements'] },
  { name: 'no providers', facts: { providers: [] }, target: null, outcome: 'inapplicable', reasons: ['noTargets'] },
  { name: 'no interval, monitored often, but long before the measures and never since', facts: { 'arrangements[a-1].service.startedOn': '2012-01-01', 'providers[p-1].watch.intervalMonths': null, activities: [{ ...whole, completedOn: '2014-05-06' }, { ...again, completedOn: '2015-05-06' }] }, outcome: 'cantTell', reasons: ['needsJudgement', 'doneOn'], missing: [] },
  { name: 'no interval, monitored twice in an engagement that ended, not since it was engaged again', facts: { 'providers[p-1].watch.intervalMonths': null, arrangements: [endedService, newService], activities: [{ ...whole, completedOn: '2018-05-06', covers: ['a-0'] }, { ...again, completedOn: '2019-05-06', covers: ['a-0'] }] }, outcome: 'cantTell', reasons: ['needsJudgement', 'doneOn'], missing: [] },
  { name: 'monitoring of another provider', facts: { arrangements: [{ ...newService, service: { startedOn: '2024-04-01', endedOn: null } }, { ...olderService, provider: 'p-2' }], activities: [{ ...whole, covers: ['a-2'] }, { ...again, covers: ['a-2'] }] }, outcome: 'failed', reasons: ['neverHeld'], due: '2024-10-01' },
  { name: "'all' before its service began", facts: { arrangements: [newService], activities: [{ ...whole, covers: 'all', completedOn: '2025-01-04' }] }, asOf: '2025-07-06', outcome: 'failed', reasons: ['neverHeld'], due: '2025-07-05' },
])

clauseCases('outsourcing-2021/26#1.internalControl', [
  { name: 'within the interval', facts: {}, outcome: 'passed', reasons: ['doneOn'], marks: [], due: '2025-10-15' },
  { name: 'the day after', facts: {}, asOf: '2025-10-16', outcome: 'failed', reasons: ['overdue'], due: '2025-10-15' },
  { name: 'never looked at, the first interval over', facts: { 'activities[v-14].areas.internalControl': false }, outcome: 'failed', reasons: ['neverHeld'], due: '2024-10-01' },
  { name: 'never looked at, the first interval runs though the finances were', facts: { activities: [{ ...finance, completedOn: '2024-05-20' }] }, asOf: '2024-10-01', outcome: 'inapplicable', due: '2024-10-01' },
  { name: 'not recorded', facts: { 'activities[v-14].areas.internalControl': undefined }, outcome: 'cantTell', missing: ['activities[v-14].areas.internalControl'] },
  { name: 'in a monitoring of its own', facts: { activities: [finance, internalControl, security] }, outcome: 'passed', due: '2025-08-10' },
  { name: 'no interval, twice, but internal control only once', facts: { 'providers[p-1].watch.intervalMonths': null, activities: [whole, finance] }, outcome: 'cantTell', reasons: ['needsJudgement', 'doneOnce'], missing: [] },
  { name: 'the provider watched itself', facts: { 'activities[v-14].performedBy': 'provider' }, outcome: 'failed' },
  { name: 'service ended the day before', facts: { 'arrangements[a-1].service.endedOn': '2025-06-29' }, outcome: 'inapplicable' },
])

clauseCases('outsourcing-2021/26#1.securityManagement', [
  { name: 'within the interval', facts: {}, outcome: 'passed', reasons: ['doneOn'], marks: [], due: '2025-10-15' },
  { name: 'the day after', facts: {}, asOf: '2025-10-16', outcome: 'failed', reasons: ['overdue'], due: '2025-10-15' },
  { name: 'never looked at, the first interval over', facts: { 'activities[v-14].areas.securityManagement': false }, outcome: 'failed', reasons: ['neverHeld'], due: '2024-10-01' },
  { name: 'never looked at, the first interval runs though the finances were', facts: { activities: [{ ...finance, completedOn: '2024-05-20' }] }, asOf: '2024-10-01', outcome: 'inapplicable', due: '2024-10-01' },
  { name: 'not recorded', facts: { 'activities[v-14].areas.securityManagement': undefined }, outcome: 'cantTell', missing: ['activities[v-14].areas.securityManagement'] },
  { name: 'in a monitoring of its own', facts: { activities: [finance, internalControl, security] }, outcome: 'passed', due: '2025-09-10' },
  { name: 'no interval, twice, but security management only once', facts: { 'providers[p-1].watch.intervalMonths': null, activities: [whole, finance, internalControl] }, outcome: 'cantTell', reasons: ['needsJudgement', 'doneOnce'], missing: [] },
  { name: 'a security assessment of the service is another thing', facts: { 'activities[v-14].kind': 'securityAssessment' }, outcome: 'failed' },
  { name: 'service ended the day before', facts: { 'arrangements[a-1].service.endedOn': '2025-06-29' }, outcome: 'inapplicable' },
])

clauseCases('outsourcing-2021/26#1.factors', [
  { name: 'a programme in force with all five factors', facts: {}, outcome: 'passed', marks: [] },
  { name: 'no programme', facts: { 'providers[p-1].watch.since': null }, outcome: 'failed', reasons: ['stateNotHolding'] },
  { name: 'the programme begins today', facts: { 'providers[p-1].watch.since': '2025-06-30' }, outcome: 'passed' },
  { name: 'the programme begins tomorrow', facts: { 'providers[p-1].watch.since': '2025-07-01' }, outcome: 'failed', reasons: ['stateNotHolding'] },
  { name: 'the programme ends today', facts: { 'providers[p-1].watch.until': '2025-06-30' }, outcome: 'passed' },
  { name: 'the programme ended yesterday', facts: { 'providers[p-1].watch.until': '2025-06-29' }, outcome: 'failed', reasons: ['stateNotHolding'] },
  { name: 'beginning of the programme not recorded', facts: { 'providers[p-1].watch.since': undefined }, outcome: 'cantTell', missing: ['watch.since'] },
  { name: 'end of the programme not recorded', facts: { 'providers[p-1].watch.until': undefined }, outcome: 'cantTell', missing: ['watch.until'] },
  { name: 'programme not recorded', facts: { 'providers[p-1].watch': undefined }, outcome: 'cantTell', missing: ['watch.factors.bankruptcy', 'watch.factors.keyStaffLoss', 'watch.factors.merger', 'watch.factors.mismanagement', 'watch.factors.underinvestment', 'watch.since', 'watch.until'] },
  { name: 'not on the look-out for bankruptcy', facts: { 'providers[p-1].watch.factors.bankruptcy': false }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'not on the look-out for mergers', facts: { 'providers[p-1].watch.factors.merger': false }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'not on the look-out for loss of key staff', facts: { 'providers[p-1].watch.factors.keyStaffLoss': false }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'not on the look-out for underinvestment', facts: { 'providers[p-1].watch.factors.underinvestment': false }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'not on the look-out for mismanagement', facts: { 'providers[p-1].watch.factors.mismanagement': false }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'mergers not recorded', facts: { 'providers[p-1].watch.factors.merger': undefined }, outcome: 'cantTell', missing: ['watch.factors.merger'] },
  { name: 'monitoring itself is the other clause', facts: { activities: [] }, outcome: 'passed' },
  { name: 'service ended the day before', facts: { 'arrangements[a-1].service.endedOn': '2025-06-29', 'providers[p-1].watch.since': null }, outcome: 'inapplicable', reasons: ['conditionNotMet', 'noneOf', 'stateNotHolding'] },
  { name: 'a provider that was only considered', facts: {}, target: 'p-2', outcome: 'inapplicable', reasons: ['conditionNotMet', 'noneOf'] },
  { name: 'on the first day of the measures', facts: { 'arrangements[a-1].service.startedOn': '2018-01-01', 'providers[p-1].watch.since': null }, asOf: '2021-12-30', outcome: 'failed', marks: ['contested'] },
  { name: 'arrangements not recorded', facts: { arrangements: undefined }, outcome: 'cantTell', missing: ['arrangements'] },
  { name: 'a factor missing, and another not recorded', facts: { 'providers[p-1].watch.factors.merger': false, 'providers[p-1].watch.factors.bankruptcy': undefined }, outcome: 'failed' },
  { name: 'a programme that is over is not saved by its factors being unknown', facts: { 'providers[p-1].watch.until': '2025-06-29', 'providers[p-1].watch.factors': undefined }, outcome: 'failed' },
])
