import { clauseCases } from '../harness'

const related = { 'arrangements[a-1].relation': 'groupSubsidiary' } as const

const boardQuality = { id: 'r-3', on: '2024-05-02', by: ['board'], subjects: ['serviceQuality'] }
const boardAccountability = { id: 'r-4', on: '2024-05-03', by: ['board'], subjects: ['accountability'] }
const managementQuality = { id: 'r-5', on: '2024-05-04', by: ['seniorManagement'], subjects: ['serviceQuality'] }
const managementAccountability = { id: 'r-6', on: '2024-05-05', by: ['seniorManagement'], subjects: ['accountability'] }

clauseCases('outsourcing-2021/28#1', [
  { name: 'an unrelated provider', facts: {}, outcome: 'inapplicable', reasons: ['conditionNotMet', 'noneOf', 'notOneOf'] },
  { name: 'both bodies on both subjects in one proposal', facts: { ...related }, outcome: 'passed', reasons: ['doneOn'] },
  { name: 'the parent performs it', facts: { 'arrangements[a-1].relation': 'parent' }, outcome: 'passed' },
  { name: 'an associate performs it', facts: { 'arrangements[a-1].relation': 'associate' }, outcome: 'passed' },
  { name: 'an affiliate performs it', facts: { 'arrangements[a-1].relation': 'affiliate' }, outcome: 'passed' },
  { name: 'four proposals, one each', facts: { ...related, 'providers[p-1].groupEvaluation.proposals': [boardQuality, boardAccountability, managementQuality, managementAccountability] }, outcome: 'passed' },
  { name: 'the board not on service quality', facts: { ...related, 'providers[p-1].groupEvaluation.proposals': [boardAccountability, managementQuality, managementAccountability] }, outcome: 'failed', reasons: ['neverHeld', 'didNotCount', 'notOneOf', 'didNotCount', 'notOneOf'] },
  { name: 'the board not on accountability', facts: { ...related, 'providers[p-1].groupEvaluation.proposals': [boardQuality, managementQuality, managementAccountability] }, outcome: 'failed' },
  { name: 'senior management not on service quality', facts: { ...related, 'providers[p-1].groupEvaluation.proposals': [boardQuality, boardAccountability, managementAccountability] }, outcome: 'failed' },
  { name: 'senior management not on accountability', facts: { ...related, 'providers[p-1].groupEvaluation.proposals': [boardQuality, boardAccountability, managementQuality] }, outcome: 'failed' },
  { name: 'the board alone', facts: { ...related, 'providers[p-1].groupEvaluation.proposals[r-2].by': ['board'] }, outcome: 'failed' },
  { name: 'senior management alone', facts: { ...related, 'providers[p-1].groupEvaluation.proposals[r-2].by': ['seniorManagement'] }, outcome: 'failed' },
  { name: 'neither body', facts: { ...related, 'providers[p-1].groupEvaluation.proposals[r-2].by': [] }, outcome: 'failed' },
  { name: 'service quality alone', facts: { ...related, 'providers[p-1].groupEvaluation.proposals[r-2].subjects': ['serviceQuality'] }, outcome: 'failed' },
  { name: 'accountability alone', facts: { ...related, 'providers[p-1].groupEvaluation.proposals[r-2].subjects': ['accountability'] }, outcome: 'failed' },
  { name: 'by whom is not recorded', facts: { ...related, 'providers[p-1].groupEvaluation.proposals[r-2].by': undefined }, outcome: 'cantTell', missing: ['groupEvaluation.proposals[r-2].by'] },
  { name: 'on what is not recorded', facts: { ...related, 'providers[p-1].groupEvaluation.proposals[r-2].subjects': undefined }, outcome: 'cantTell', missing: ['groupEvaluation.proposals[r-2].subjects'] },
  { name: 'when is not recorded', facts: { ...related, 'providers[p-1].groupEvaluation.proposals[r-2].on': undefined }, outcome: 'cantTell', missing: ['groupEvaluation.proposals[r-2].on'] },
  { name: 'on the day assessed', facts: { ...related, 'providers[p-1].groupEvaluation.proposals[r-2].on': '2025-06-30' }, outcome: 'passed' },
  { name: 'after the day assessed', facts: { ...related, 'providers[p-1].groupEvaluation.proposals[r-2].on': '2025-07-01' }, outcome: 'failed', reasons: ['neverHeld'] },
  { name: 'nothing was asked', facts: { ...related, 'providers[p-1].groupEvaluation.proposals': [] }, outcome: 'failed', reasons: ['neverHeld'], due: null },
  { name: 'nothing was asked, on the first day of service', facts: { ...related, 'providers[p-1].groupEvaluation.proposals': [] }, asOf: '2024-04-01', outcome: 'inapplicable', reasons: ['notYetDue'] },
  { name: 'nothing was asked, on the second day of service', facts: { ...related, 'providers[p-1].groupEvaluation.proposals': [] }, asOf: '2024-04-02', outcome: 'failed' },
  { name: 'an older service, on the first day of the measures', facts: { ...related, 'arrangements[a-1].service.startedOn': '2018-01-01', 'providers[p-1].groupEvaluation.proposals': [] }, asOf: '2021-12-30', outcome: 'inapplicable', reasons: ['notYetDue'] },
  { name: 'an older service, on the second day of the measures', facts: { ...related, 'arrangements[a-1].service.startedOn': '2018-01-01', 'providers[p-1].groupEvaluation.proposals': [] }, asOf: '2021-12-31', outcome: 'failed', marks: ['contested'] },
  { name: 'an older service, before the public release', facts: { ...related, 'arrangements[a-1].service.startedOn': '2018-01-01', 'providers[p-1].groupEvaluation.proposals': [] }, asOf: '2022-01-21', readings: { 'outsourcing-2021/effective': 'publicRelease' }, outcome: 'inapplicable', reasons: ['notYetDue'] },
  { name: 'an older service, after the public release', facts: { ...related, 'arrangements[a-1].service.startedOn': '2018-01-01', 'providers[p-1].groupEvaluation.proposals': [] }, asOf: '2022-01-22', readings: { 'outsourcing-2021/effective': 'publicRelease' }, outcome: 'failed' },
  { name: 'proposals not recorded', facts: { ...related, 'providers[p-1].groupEvaluation': undefined }, outcome: 'cantTell', missing: ['groupEvaluation.proposals'] },
  { name: 'relation not recorded', facts: { 'arrangements[a-1].relation': undefined }, outcome: 'cantTell', missing: ['arrangements[a-1].relation'] },
  { name: 'the related service ended the day before', facts: { ...related, 'arrangements[a-1].service.endedOn': '2025-06-29', 'providers[p-1].groupEvaluation.proposals': [] }, outcome: 'inapplicable' },
  { name: 'the related service ends today', facts: { ...related, 'arrangements[a-1].service.endedOn': '2025-06-30', 'providers[p-1].groupEvaluation.proposals': [] }, outcome: 'failed' },
  { name: 'the related service begins tomorrow', facts: { ...related, 'arrangements[a-1].service.startedOn': '2025-07-01' }, outcome: 'inapplicable' },
  { name: 'beginning not recorded, nothing asked', facts: { ...related, 'arrangements[a-1].service.startedOn': undefined, 'providers[p-1].groupEvaluation.proposals': [] }, outcome: 'cantTell', missing: ['arrangements[a-1].service.startedOn'] },
  { name: 'a provider that was only considered', facts: { ...related }, target: 'p-2', outcome: 'inapplicable', reasons: ['conditionNotMet', 'noneOf'] },
  { name: 'provider of the arrangement not recorded', facts: { ...related, 'arrangements[a-1].provider': undefined }, outcome: 'cantTell', missing: ['arrangements[a-1].provider'] },
  { name: 'arrangements not recorded', facts: { arrangements: undefined }, outcome: 'cantTell', missing: ['arrangements'] },
  { name: 'asked on the first day of the measures', facts: { ...related, 'arrangements[a-1].service.startedOn': '2018-01-01', 'providers[p-1].groupEvaluation.proposals[r-2].on': '2021-12-30' }, outcome: 'passed', marks: ['contested'] },
  { name: 'asked only the day before the measures', facts: { ...related, 'arrangements[a-1].service.startedOn': '2018-01-01', 'providers[p-1].groupEvaluation.proposals[r-2].on': '2021-12-29' }, outcome: 'failed', marks: ['contested'] },
  { name: 'asked only the day before the measures, where all acts count', facts: { ...related, 'arrangements[a-1].service.startedOn': '2018-01-01', 'providers[p-1].groupEvaluation.proposals[r-2].on': '2021-12-29' }, readings: { pastActs: 'allActs' }, outcome: 'passed' },
  { name: 'asked before the present service, since the measures bind', facts: { ...related, 'providers[p-1].groupEvaluation.proposals[r-2].on': '2022-03-01' }, outcome: 'passed' },
  { name: 'the board on one subject, senior management on the other', facts: { ...related, 'providers[p-1].groupEvaluation.proposals': [boardQuality, managementAccountability] }, outcome: 'failed' },
  { name: 'a peer that is not related', facts: { 'arrangements[a-1].peer': true, 'providers[p-1].groupEvaluation.proposals': [] }, outcome: 'inapplicable' },
  { name: 'one related service beside an unrelated one', facts: { arrangements: [{ id: 'a-1', provider: 'p-1', relation: 'unrelated', service: { startedOn: '2018-01-01', endedOn: null } }, { id: 'a-2', provider: 'p-1', relation: 'affiliate', service: { startedOn: '2025-06-29', endedOn: null } }], 'providers[p-1].groupEvaluation.proposals': [] }, outcome: 'failed', reasons: ['neverHeld'] },
  { name: 'the related service is of another provider', facts: { arrangements: [{ id: 'a-1', provider: 'p-1', relation: 'unrelated', service: { startedOn: '2018-01-01', endedOn: null } }, { id: 'a-2', provider: 'p-2', relation: 'affiliate', service: { startedOn: '2024-06-01', endedOn: null } }], 'providers[p-1].groupEvaluation.proposals': [] }, outcome: 'inapplicable' },
])
