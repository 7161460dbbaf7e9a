import { clauseCases } from '../harness'

const running = { id: 'a-1', service: { startedOn: '2024-04-01', endedOn: null }, scope: { managementResponsibility: 'none', securityResponsibility: 'none' } }
const securityGiven = { managementResponsibility: 'none', securityResponsibility: 'whole' }

clauseCases('outsourcing-2021/5#1', [
  { name: 'all six principles', facts: {}, outcome: 'passed', marks: [] },
  { name: 'a part of the management responsibility is outsourced', facts: { 'arrangements[a-1].scope.managementResponsibility': 'part' }, outcome: 'failed', reasons: ['notEqual'] },
  { name: 'one of two arrangements outsources a responsibility', facts: { arrangements: [running, { id: 'a-2', service: { startedOn: '2024-01-01', endedOn: null }, scope: securityGiven }] }, outcome: 'failed', reasons: ['notEqual'] },
  { name: 'the other arrangement, which did, ended the day before', facts: { arrangements: [running, { id: 'a-2', service: { startedOn: '2024-01-01', endedOn: '2025-06-29' }, scope: securityGiven }] }, outcome: 'passed' },
  { name: 'the other arrangement, which does, ends today', facts: { arrangements: [running, { id: 'a-2', service: { startedOn: '2024-01-01', endedOn: '2025-06-30' }, scope: securityGiven }] }, outcome: 'failed' },
  { name: 'the end of the other arrangement, which did, is not recorded', facts: { arrangements: [running, { id: 'a-2', service: { startedOn: '2024-01-01' }, scope: securityGiven }] }, outcome: 'cantTell', missing: ['arrangements[a-2].service.endedOn'] },
  { name: 'whether the responsibility is outsourced is not recorded', facts: { 'arrangements[a-1].scope.managementResponsibility': undefined }, outcome: 'cantTell', missing: ['arrangements[a-1].scope.managementResponsibility'] },
  { name: 'core capability partly', facts: { 'institution.measures[outsourcing-2021/5.2#1].status': 'partial' }, outcome: 'failed', reasons: ['measureNotImplemented'] },
  { name: 'balance planned', facts: { 'institution.measures[outsourcing-2021/5.3#1].status': 'planned' }, outcome: 'failed', reasons: ['measureNotImplemented'] },
  { name: 'security absent', facts: { 'institution.measures[outsourcing-2021/5.4#1].status': 'absent' }, outcome: 'failed', reasons: ['measureNotImplemented'] },
  { name: 'control in advance absent', facts: { 'institution.measures[outsourcing-2021/5.5#1].status': 'absent' }, outcome: 'failed', reasons: ['measureNotImplemented'] },
  { name: 'improvement absent', facts: { 'institution.measures[outsourcing-2021/5.6#1].status': 'absent' }, outcome: 'failed', reasons: ['measureNotImplemented'] },
  { name: 'nothing recorded about balance', facts: { 'institution.measures[outsourcing-2021/5.3#1]': undefined }, outcome: 'cantTell', missing: ['measures[outsourcing-2021/5.3#1].status'] },
  { name: 'service yet to begin', facts: { 'arrangements[a-1].service.startedOn': '2025-09-01' }, outcome: 'passed' },
  { name: 'nothing outsourced', facts: { arrangements: [] }, outcome: 'inapplicable', reasons: ['conditionNotMet', 'noneOf'] },
  { name: 'service ended the day before', facts: { 'arrangements[a-1].service.endedOn': '2025-06-29' }, outcome: 'inapplicable' },
  { name: 'arrangements not recorded', facts: { arrangements: undefined }, outcome: 'cantTell', missing: ['arrangements'] },
])

clauseCases('outsourcing-2021/5.1#1', [
  { name: 'neither responsibility is outsourced', facts: {}, outcome: 'passed', marks: [] },
  { name: 'the management responsibility as a whole', facts: { 'arrangements[a-1].scope.managementResponsibility': 'whole' }, outcome: 'failed', reasons: ['notEqual'] },
  { name: 'a part of the management responsibility', facts: { 'arrangements[a-1].scope.managementResponsibility': 'part' }, outcome: 'failed', reasons: ['notEqual'] },
  { name: 'the responsibility for network security as a whole', facts: { 'arrangements[a-1].scope.securityResponsibility': 'whole' }, outcome: 'failed', reasons: ['notEqual'] },
  { name: 'a part of the responsibility for network security', facts: { 'arrangements[a-1].scope.securityResponsibility': 'part' }, outcome: 'failed', reasons: ['notEqual'] },
  { name: 'security operations as a whole, the responsibility stays', facts: { 'arrangements[a-1].scope.securityOperations': 'whole' }, outcome: 'passed' },
  { name: 'management responsibility not recorded', facts: { 'arrangements[a-1].scope.managementResponsibility': undefined }, outcome: 'cantTell', missing: ['scope.managementResponsibility'] },
  { name: 'security responsibility not recorded', facts: { 'arrangements[a-1].scope.securityResponsibility': undefined }, outcome: 'cantTell', missing: ['scope.securityResponsibility'] },
  { name: 'one outsourced, the other not recorded', facts: { 'arrangements[a-1].scope.managementResponsibility': 'part', 'arrangements[a-1].scope.securityResponsibility': undefined }, outcome: 'failed', missing: ['scope.securityResponsibility'] },
  { name: 'last day of service', facts: { 'arrangements[a-1].service.endedOn': '2025-06-30', 'arrangements[a-1].scope.managementResponsibility': 'part' }, outcome: 'failed' },
  { name: 'service ended the day before', facts: { 'arrangements[a-1].service.endedOn': '2025-06-29', 'arrangements[a-1].scope.managementResponsibility': 'part' }, outcome: 'inapplicable', reasons: ['conditionNotMet', 'stateNotHolding'] },
  { name: 'service yet to begin', facts: { 'arrangements[a-1].service.startedOn': '2025-09-01', 'arrangements[a-1].scope.managementResponsibility': 'part' }, outcome: 'failed' },
  { name: 'end of service not recorded', facts: { 'arrangements[a-1].service.endedOn': undefined }, outcome: 'passed', marks: ['undated'] },
  { name: 'an old arrangement is reached too', facts: { 'arrangements[a-1].service.startedOn': '2018-01-01', 'arrangements[a-1].contract.signedOn': '2017-12-01', 'arrangements[a-1].scope.managementResponsibility': 'part' }, outcome: 'failed' },
  { name: 'nothing outsourced', facts: { arrangements: [] }, target: null, outcome: 'inapplicable', reasons: ['noTargets'] },
  { name: 'arrangements not recorded', facts: { arrangements: undefined }, target: null, outcome: 'cantTell', missing: ['arrangements'] },
  { name: 'another arrangement outsources a responsibility', facts: { arrangements: [running, { id: 'a-2', service: { startedOn: '2024-01-01', endedOn: null }, scope: securityGiven }] }, target: 'a-1', outcome: 'passed' },
  { name: 'the arrangement that outsources it, beside one that does not', facts: { arrangements: [running, { id: 'a-2', service: { startedOn: '2024-01-01', endedOn: null }, scope: securityGiven }] }, target: 'a-2', outcome: 'failed', reasons: ['notEqual'] },
])

clauseCases('outsourcing-2021/5.2#1', [
  { name: 'implemented, with evidence', facts: {}, outcome: 'passed', marks: ['attestedOnly'] },
  { name: 'partial', facts: { 'institution.measures[outsourcing-2021/5.2#1].status': 'partial' }, outcome: 'failed', reasons: ['measureNotImplemented'] },
  { name: 'without evidence', facts: { 'institution.measures[outsourcing-2021/5.2#1].evidence': [] }, outcome: 'cantTell', reasons: ['unevidenced'], missing: [] },
  { name: 'evidence not recorded', facts: { 'institution.measures[outsourcing-2021/5.2#1].evidence': undefined }, outcome: 'cantTell', missing: ['measures[outsourcing-2021/5.2#1].evidence'] },
  { name: 'not recorded', facts: { 'institution.measures[outsourcing-2021/5.2#1]': undefined }, outcome: 'cantTell', missing: ['measures[outsourcing-2021/5.2#1].status'] },
  { name: 'from the day after', facts: { 'institution.measures[outsourcing-2021/5.2#1].since': '2025-07-01' }, outcome: 'cantTell', reasons: ['needsJudgement', 'stateNotHolding'], missing: [] },
  { name: 'all services ended', facts: { 'arrangements[a-1].service.endedOn': '2025-06-29' }, outcome: 'inapplicable' },
])

clauseCases('outsourcing-2021/5.3#1', [
  { name: 'implemented, with evidence', facts: {}, outcome: 'passed', marks: ['attestedOnly'] },
  { name: 'planned', facts: { 'institution.measures[outsourcing-2021/5.3#1].status': 'planned' }, outcome: 'failed', reasons: ['measureNotImplemented'] },
  { name: 'not recorded', facts: { 'institution.measures[outsourcing-2021/5.3#1]': undefined }, outcome: 'cantTell', missing: ['measures[outsourcing-2021/5.3#1].status'] },
  { name: 'nothing outsourced', facts: { arrangements: [] }, outcome: 'inapplicable', reasons: ['conditionNotMet', 'noneOf'] },
])

clauseCases('outsourcing-2021/5.4#1', [
  { name: 'implemented, with evidence', facts: {}, outcome: 'passed', marks: ['attestedOnly'] },
  { name: 'absent', facts: { 'institution.measures[outsourcing-2021/5.4#1].status': 'absent' }, outcome: 'failed', reasons: ['measureNotImplemented'] },
  { name: 'without evidence', facts: { 'institution.measures[outsourcing-2021/5.4#1].evidence': [] }, outcome: 'cantTell', reasons: ['unevidenced'] },
  { name: 'status not recorded', facts: { 'institution.measures[outsourcing-2021/5.4#1].status': undefined }, outcome: 'cantTell', missing: ['measures[outsourcing-2021/5.4#1].status'] },
  { name: 'nothing outsourced', facts: { arrangements: [] }, outcome: 'inapplicable' },
])

clauseCases('outsourcing-2021/5.5#1', [
  { name: 'implemented, with evidence', facts: {}, outcome: 'passed', marks: ['attestedOnly'] },
  { name: 'absent', facts: { 'institution.measures[outsourcing-2021/5.5#1].status': 'absent' }, outcome: 'failed', reasons: ['measureNotImplemented'] },
  { name: 'not recorded', facts: { 'institution.measures[outsourcing-2021/5.5#1]': undefined }, outcome: 'cantTell', missing: ['measures[outsourcing-2021/5.5#1].status'] },
  { name: 'ended the day before', facts: { 'institution.measures[outsourcing-2021/5.5#1].until': '2025-06-29' }, outcome: 'cantTell', reasons: ['needsJudgement', 'stateNotHolding'] },
  { name: 'nothing outsourced', facts: { arrangements: [] }, outcome: 'inapplicable' },
])

clauseCases('outsourcing-2021/5.6#1', [
  { name: 'implemented, with evidence', facts: {}, outcome: 'passed', marks: ['attestedOnly'] },
  { name: 'partial', facts: { 'institution.measures[outsourcing-2021/5.6#1].status': 'partial' }, outcome: 'failed', reasons: ['measureNotImplemented'] },
  { name: 'not recorded', facts: { 'institution.measures[outsourcing-2021/5.6#1]': undefined }, outcome: 'cantTell', missing: ['measures[outsourcing-2021/5.6#1].status'] },
  { name: 'service yet to begin: the principles bind already', facts: { 'arrangements[a-1].service.startedOn': '2025-07-01' }, outcome: 'passed' },
  { name: 'nothing outsourced', facts: { arrangements: [] }, outcome: 'inapplicable' },
  { name: 'improved while it held, which ended the day before', facts: { 'institution.measures[outsourcing-2021/5.6#1].until': '2025-06-29' }, outcome: 'cantTell', reasons: ['needsJudgement', 'stateNotHolding'] },
  { name: 'arrangements not recorded', facts: { arrangements: undefined }, outcome: 'cantTell', missing: ['arrangements'] },
])
