import { clauseCases } from '../harness'

clauseCases('nonbank-it-2016/6.3#1', [
  { name: 'whatever the institution did', facts: {}, target: null, outcome: 'inapplicable', reasons: ['otherSubject'] },
  { name: 'recorded as carried out', facts: { 'institution.measures.[nonbank-it-2016/6.3#1]': { status: 'implemented', evidence: ['a notice'], since: '2022-03-01', until: null } }, target: null, outcome: 'inapplicable', reasons: ['otherSubject'] },
  { name: 'recorded as absent', facts: { 'institution.measures.[nonbank-it-2016/6.3#1]': { status: 'absent' } }, target: null, outcome: 'inapplicable', reasons: ['otherSubject'] },
  { name: 'no institution recorded', facts: { institution: undefined }, target: null, outcome: 'inapplicable', reasons: ['otherSubject'] },
  { name: 'before the opinions', facts: {}, asOf: '2016-12-25', target: null, outcome: 'inapplicable', reasons: ['otherSubject'] },
])

clauseCases('nonbank-it-2016/6.3#2', [
  { name: 'whatever the institution did', facts: {}, target: null, outcome: 'inapplicable', reasons: ['otherSubject'] },
  { name: 'recorded as carried out', facts: { 'institution.measures.[nonbank-it-2016/6.3#2]': { status: 'implemented', evidence: ['a notice'], since: '2022-03-01', until: null } }, target: null, outcome: 'inapplicable', reasons: ['otherSubject'] },
  { name: 'recorded as absent', facts: { 'institution.measures.[nonbank-it-2016/6.3#2]': { status: 'absent' } }, target: null, outcome: 'inapplicable', reasons: ['otherSubject'] },
  { name: 'no institution recorded', facts: { institution: undefined }, target: null, outcome: 'inapplicable', reasons: ['otherSubject'] },
])

const event = 'incidents[i-1].technologyEvent'

/** The same event, which had nothing to do with outsourcing. */
const outside = { 'incidents[i-1].inOutsourcing': false, 'incidents[i-1].arrangements': undefined, 'incidents[i-1].importantOperationsInterrupted': undefined }

const noStart = { [`${event}.reportLimit.from`]: undefined }

clauseCases('nonbank-it-2016/6.3#2.report', [
  { name: 'reported eleven hours after it occurred, within twelve', facts: {}, outcome: 'passed', reasons: ['doneOn'] },
  { name: 'reported on the last second', facts: { 'incidents[i-1].reports[n-1].at': '2025-04-10T21:00:00+08:00' }, outcome: 'passed' },
  { name: 'reported a second late', facts: { 'incidents[i-1].reports[n-1].at': '2025-04-10T21:00:01+08:00' }, outcome: 'failed', reasons: ['notWithin'], due: '2025-04-10T21:00:00+08:00' },
  { name: 'counted from discovery, on the last second', facts: { [`${event}.reportLimit.from`]: 'discovered', 'incidents[i-1].reports[n-1].at': '2025-04-10T21:30:00+08:00' }, outcome: 'passed' },
  { name: 'counted from discovery, a second late', facts: { [`${event}.reportLimit.from`]: 'discovered', 'incidents[i-1].reports[n-1].at': '2025-04-10T21:30:01+08:00' }, outcome: 'failed', due: '2025-04-10T21:30:00+08:00' },
  { name: 'never reported', facts: { 'incidents[i-1].reports': [] }, outcome: 'failed', reasons: ['notWithin', 'notWithin'], due: '2025-04-10T21:00:00+08:00' },
  { name: 'never reported, the limit still runs', facts: { 'incidents[i-1].reports': [] }, asOf: '2025-04-10T21:00:00+08:00', outcome: 'inapplicable', reasons: ['notYetDue'], due: '2025-04-10T21:00:00+08:00' },
  { name: 'reported after the day assessed', facts: { 'incidents[i-1].reports[n-1].at': '2025-07-01T08:00:00+08:00' }, outcome: 'failed' },
  { name: 'reported to someone else', facts: { 'incidents[i-1].reports[n-1].recipient': 'other' }, outcome: 'failed', reasons: ['notWithin', 'didNotCount', 'notEqual', 'notWithin'] },
  { name: 'recipient not recorded', facts: { 'incidents[i-1].reports[n-1].recipient': undefined }, outcome: 'cantTell', missing: ['reports[n-1].recipient'] },
  { name: 'reports not recorded', facts: { 'incidents[i-1].reports': undefined }, outcome: 'cantTell', missing: ['reports'] },
  { name: 'limit not recorded', facts: { [`${event}.reportLimit`]: undefined }, outcome: 'cantTell', missing: ['technologyEvent.reportLimit.hours'] },
  { name: 'limit not recorded, never reported', facts: { [`${event}.reportLimit`]: undefined, 'incidents[i-1].reports': [] }, outcome: 'cantTell', missing: ['technologyEvent.reportLimit.hours'] },
  { name: 'start of the limit not recorded, in time from either', facts: noStart, outcome: 'passed' },
  { name: 'start not recorded, on the last second from occurrence', facts: { ...noStart, 'incidents[i-1].reports[n-1].at': '2025-04-10T21:00:00+08:00' }, outcome: 'passed' },
  { name: 'start not recorded, a second late from occurrence', facts: { ...noStart, 'incidents[i-1].reports[n-1].at': '2025-04-10T21:00:01+08:00' }, outcome: 'cantTell', missing: ['technologyEvent.reportLimit.from'] },
  { name: 'start not recorded, on the last second from discovery', facts: { ...noStart, 'incidents[i-1].reports[n-1].at': '2025-04-10T21:30:00+08:00' }, outcome: 'cantTell', missing: ['technologyEvent.reportLimit.from'] },
  { name: 'start not recorded, late from either', facts: { ...noStart, 'incidents[i-1].reports[n-1].at': '2025-04-10T21:30:01+08:00' }, outcome: 'failed', due: '2025-04-10T21:30:00+08:00' },
  { name: 'start not recorded, never reported', facts: { ...noStart, 'incidents[i-1].reports': [] }, outcome: 'failed' },
  { name: 'start not recorded, never reported, still running from discovery', facts: { ...noStart, 'incidents[i-1].reports': [] }, asOf: '2025-04-10T21:30:00+08:00', outcome: 'cantTell', missing: ['technologyEvent.reportLimit.from'] },
  { name: 'start and discovery not recorded, in time from occurrence', facts: { ...noStart, 'incidents[i-1].discoveredAt': undefined }, outcome: 'cantTell', missing: ['discoveredAt', 'technologyEvent.reportLimit.from'] },
  { name: 'from occurrence, discovery not recorded, in time', facts: { 'incidents[i-1].discoveredAt': undefined }, outcome: 'passed' },
  { name: 'from occurrence, discovery not recorded, late', facts: { 'incidents[i-1].discoveredAt': undefined, 'incidents[i-1].reports[n-1].at': '2025-04-10T21:00:01+08:00' }, outcome: 'failed' },
  { name: 'from occurrence, discovery not recorded, the limit still runs', facts: { 'incidents[i-1].discoveredAt': undefined, 'incidents[i-1].reports': [] }, asOf: '2025-04-10T21:00:00+08:00', outcome: 'inapplicable', reasons: ['notYetDue'], due: '2025-04-10T21:00:00+08:00' },
  { name: 'from discovery, the limit still runs though it is over from occurrence', facts: { [`${event}.reportLimit.from`]: 'discovered', 'incidents[i-1].reports': [] }, asOf: '2025-04-10T21:30:00+08:00', outcome: 'inapplicable', reasons: ['notYetDue'], due: '2025-04-10T21:30:00+08:00' },
  { name: 'from discovery, in time, an earlier report to whom is not recorded', facts: { [`${event}.reportLimit.from`]: 'discovered', 'incidents[i-1].reports': [{ id: 'n-1', at: '2025-04-10T20:00:00+08:00' }, { id: 'n-2', at: '2025-04-10T21:30:00+08:00', recipient: 'supervisor' }] }, outcome: 'passed' },
  { name: 'discovery not recorded, but it counts', facts: { [`${event}.reportLimit.from`]: 'discovered', 'incidents[i-1].discoveredAt': undefined }, outcome: 'cantTell', missing: ['discoveredAt'] },
  { name: 'no limit in hours, reported', facts: { [`${event}.reportLimit.hours`]: null }, outcome: 'passed', marks: ['statusUnverified', 'timelinessNotMeasured'] },
  { name: 'no limit in hours, never reported', facts: { [`${event}.reportLimit.hours`]: null, 'incidents[i-1].reports': [] }, outcome: 'cantTell', reasons: ['needsJudgement', 'notDoneYet'], missing: [] },
  { name: 'no limit in hours, reported before the event', facts: { [`${event}.reportLimit.hours`]: null, 'incidents[i-1].reports[n-1].at': '2025-04-09T20:00:00+08:00' }, outcome: 'cantTell', reasons: ['needsJudgement', 'notDoneYet'] },
  { name: 'no limit in hours, the caller gives a number', facts: { [`${event}.reportLimit.hours`]: null, 'incidents[i-1].reports': [] }, readings: { soft: 'callerNumber' }, outcome: 'failed', reasons: ['notDoneYet'] },
  { name: 'none of the events', facts: { [`${event}.importantSystemInterrupted`]: false, 'incidents[i-1].reports': [] }, outcome: 'inapplicable', reasons: ['conditionNotMet', 'notEqual', 'notEqual', 'notEqual', 'notEqual', 'notEqual', 'notEqual'] },
  { name: 'a leak recorded as an outsourcing event alone, not reported', facts: { [`${event}.importantSystemInterrupted`]: false, 'incidents[i-1].importantDataLeaked': true, 'incidents[i-1].reports': [] }, outcome: 'failed' },
  { name: 'a leak in outsourcing is not recorded, nothing else happened', facts: { [`${event}.importantSystemInterrupted`]: false, 'incidents[i-1].importantDataLeaked': undefined }, outcome: 'cantTell', missing: ['importantDataLeaked'] },
  { name: 'important data damaged, not reported', facts: { [`${event}.importantSystemInterrupted`]: false, [`${event}.importantDataDamaged`]: true, 'incidents[i-1].reports': [] }, outcome: 'failed' },
  { name: 'important data lost, not reported', facts: { [`${event}.importantSystemInterrupted`]: false, [`${event}.importantDataLost`]: true, 'incidents[i-1].reports': [] }, outcome: 'failed' },
  { name: 'important data tampered with, not reported', facts: { [`${event}.importantSystemInterrupted`]: false, [`${event}.importantDataTampered`]: true, 'incidents[i-1].reports': [] }, outcome: 'failed' },
  { name: 'important data leaked, not reported', facts: { [`${event}.importantSystemInterrupted`]: false, [`${event}.importantDataLeaked`]: true, 'incidents[i-1].reports': [] }, outcome: 'failed' },
  { name: 'whether a system was interrupted is not recorded', facts: { [`${event}.importantSystemInterrupted`]: undefined }, outcome: 'cantTell', missing: ['technologyEvent.importantSystemInterrupted'] },
  { name: 'one event not recorded, another met', facts: { [`${event}.importantDataLost`]: undefined }, outcome: 'passed' },
  { name: 'outside outsourcing as well', facts: { 'incidents[i-1].arrangements': [], 'incidents[i-1].provider': undefined, 'incidents[i-1].reports': [] }, outcome: 'failed' },
  { name: 'the limit under the outsourcing measures is another', facts: { 'incidents[i-1].otherRule': { instrument: 'Rule', hours: 48, from: 'occurred' }, 'incidents[i-1].reports[n-1].at': '2025-04-10T21:00:01+08:00' }, outcome: 'failed' },
  { name: 'on the first day of the opinions', facts: { 'incidents[i-1].occurredAt': '2016-12-26T00:00:00+08:00', 'incidents[i-1].discoveredAt': '2016-12-26T00:00:00+08:00', 'incidents[i-1].reports': [] }, outcome: 'failed' },
  { name: 'before the opinions', facts: { 'incidents[i-1].occurredAt': '2016-12-25T23:59:59+08:00', 'incidents[i-1].discoveredAt': '2016-12-26T00:00:00+08:00', 'incidents[i-1].reports': [] }, outcome: 'inapplicable' },
  { name: 'when it occurred is not recorded', facts: { 'incidents[i-1].occurredAt': undefined }, outcome: 'cantTell', missing: ['occurredAt'] },
  { name: 'no incident', facts: { incidents: [], activities: [] }, target: null, outcome: 'inapplicable', reasons: ['noTargets'] },
  { name: 'incidents not recorded', facts: { incidents: undefined }, target: null, outcome: 'cantTell', missing: ['incidents'] },
  { name: 'recorded as outside outsourcing, not reported', facts: { ...outside, 'incidents[i-1].reports': [] }, outcome: 'failed' },
  { name: 'recorded as outside outsourcing, reported in time', facts: outside, outcome: 'passed' },
  { name: 'a first report to someone else, the second in time to the supervisor', facts: { 'incidents[i-1].reports': [{ id: 'n-1', at: '2025-04-10T10:00:00+08:00', recipient: 'other' }, { id: 'n-2', at: '2025-04-10T21:00:00+08:00', recipient: 'supervisor' }] }, outcome: 'passed' },
  { name: 'reported before it occurred, which cannot be', facts: { 'incidents[i-1].reports[n-1].at': '2025-04-10T08:59:59+08:00' }, outcome: 'cantTell', reasons: ['contradiction'] },
  { name: 'an outsourcing event with nothing on technology recorded', facts: { [event]: undefined }, outcome: 'cantTell' },
])
