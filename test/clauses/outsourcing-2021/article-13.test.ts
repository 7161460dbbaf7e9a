import { clauseCases } from '../harness'

clauseCases('outsourcing-2021/13#1.arrangements', [
  { name: 'graded important', facts: {}, outcome: 'passed', marks: [] },
  { name: 'graded general, whatever the facts are', facts: { 'arrangements[a-1].grade': 'general' }, outcome: 'passed', marks: [] },
  { name: 'not graded', facts: { 'arrangements[a-1].grade': null }, outcome: 'failed', reasons: ['absent'], marks: [] },
  { name: 'grade not known', facts: { 'arrangements[a-1].grade': undefined }, outcome: 'cantTell', reasons: ['missing'], missing: ['grade'] },
  { name: 'not graded on the last day of service', facts: { 'arrangements[a-1].grade': null, 'arrangements[a-1].service.endedOn': '2025-06-30' }, outcome: 'failed' },
  { name: 'not graded, service over the day before', facts: { 'arrangements[a-1].grade': null, 'arrangements[a-1].service.endedOn': '2025-06-29' }, outcome: 'inapplicable', reasons: ['conditionNotMet', 'stateNotHolding'] },
  { name: 'not graded, service yet to begin', facts: { 'arrangements[a-1].grade': null, 'arrangements[a-1].service.startedOn': '2025-09-01' }, outcome: 'failed' },
  { name: 'end of service left out counts as open', facts: { 'arrangements[a-1].service.endedOn': undefined }, outcome: 'passed', marks: ['undated'] },
  { name: 'end of service before its start', facts: { 'arrangements[a-1].service.endedOn': '2024-03-01' }, outcome: 'cantTell', reasons: ['contradiction'] },
  { name: 'nothing outsourced', facts: { arrangements: [] }, target: null, outcome: 'inapplicable', reasons: ['noTargets'] },
  { name: 'arrangements not recorded', facts: { arrangements: undefined }, target: null, outcome: 'cantTell', missing: ['arrangements'] },

  { name: 'village bank, by reference', facts: { 'institution.type': 'villageBank' }, outcome: 'passed', marks: ['byReference'] },
  { name: 'village bank, not graded', facts: { 'institution.type': 'villageBank', 'arrangements[a-1].grade': null }, outcome: 'failed', marks: ['byReference'] },
  { name: 'village bank, service over', facts: { 'institution.type': 'villageBank', 'arrangements[a-1].service.endedOn': '2025-06-29' }, outcome: 'inapplicable', marks: ['byReference'] },
  { name: 'trust company, by reference', facts: { 'institution.type': 'trustCompany' }, outcome: 'passed', marks: ['byReference'] },
  { name: 'insurer, directly', facts: { 'institution.type': 'insurer' }, outcome: 'passed', marks: [] },
  { name: 'branch of a foreign bank licensed here', facts: { 'institution.type': 'foreignBankBranch' }, outcome: 'passed', marks: ['byReference'] },
  { name: 'securities company, outside', facts: { 'institution.type': 'securitiesCompany', 'arrangements[a-1].grade': null }, outcome: 'inapplicable', reasons: ['outOfScope'], marks: [] },
  { name: 'payment institution, outside', facts: { 'institution.type': 'paymentInstitution' }, outcome: 'inapplicable', reasons: ['outOfScope'] },
  { name: 'established in Hong Kong', facts: { 'institution.establishedIn': 'HK', 'arrangements[a-1].grade': null }, outcome: 'inapplicable', reasons: ['outOfScope'] },
  { name: 'place of establishment not known', facts: { 'institution.establishedIn': undefined }, outcome: 'cantTell', reasons: ['scopeNotDecided', 'missing'], missing: ['institution.establishedIn'] },
  { name: 'outside, wherever established', facts: { 'institution.type': 'fundCompany', 'institution.establishedIn': undefined }, outcome: 'inapplicable', reasons: ['outOfScope'] },
  { name: 'kind of institution not known', facts: { 'institution.type': undefined }, outcome: 'cantTell', reasons: ['scopeNotDecided', 'missing'], missing: ['institution.type'] },
  { name: 'kind and place not known', facts: { 'institution.type': undefined, 'institution.establishedIn': undefined }, outcome: 'cantTell', missing: ['institution.type', 'institution.establishedIn'] },
  { name: 'kind not known, elsewhere anyway', facts: { 'institution.type': undefined, 'institution.establishedIn': 'SG' }, outcome: 'inapplicable', reasons: ['outOfScope'] },
  { name: 'kind not known, decided to be bound', facts: { 'institution.type': undefined, 'institution.scopeDecisions': [{ document: 'outsourcing-2021', binding: 'direct', reason: 'Licensed as a bank.' }] }, outcome: 'passed', marks: [] },
  { name: 'kind not known, decided to follow by reference', facts: { 'institution.type': undefined, 'institution.scopeDecisions': [{ document: 'outsourcing-2021', binding: 'byReference', reason: 'Supervised.' }] }, outcome: 'passed', marks: ['byReference'] },
  { name: 'kind not known, decided to be outside', facts: { 'institution.type': undefined, 'institution.scopeDecisions': [{ document: 'outsourcing-2021', binding: 'outside', reason: 'Not supervised.' }] }, outcome: 'inapplicable', reasons: ['outOfScope'] },
  { name: 'kind not known, decided that day', facts: { 'institution.type': undefined, 'institution.scopeDecisions': [{ document: 'outsourcing-2021', binding: 'direct', reason: 'Licensed as a bank.', decidedOn: '2025-06-30' }] }, outcome: 'passed' },
  { name: 'kind not known, decided only the day after', facts: { 'institution.type': undefined, 'institution.scopeDecisions': [{ document: 'outsourcing-2021', binding: 'direct', reason: 'Licensed as a bank.', decidedOn: '2025-07-01' }] }, outcome: 'cantTell', missing: ['institution.type'] },
  { name: 'kind not known, decided anew since', facts: { 'institution.type': undefined, 'institution.scopeDecisions': [{ document: 'outsourcing-2021', binding: 'outside', reason: 'Not supervised.', decidedOn: '2022-05-01' }, { document: 'outsourcing-2021', binding: 'direct', reason: 'Licensed as a bank.', decidedOn: '2024-05-01' }] }, outcome: 'passed', marks: [] },
  { name: 'kind not known, decided both ways without days', facts: { 'institution.type': undefined, 'institution.scopeDecisions': [{ document: 'outsourcing-2021', binding: 'outside', reason: 'Not supervised.' }, { document: 'outsourcing-2021', binding: 'direct', reason: 'Licensed as a bank.' }] }, outcome: 'cantTell', missing: ['institution.type'] },
  { name: 'kind not known, another document decided', facts: { 'institution.type': undefined, 'institution.scopeDecisions': [{ document: 'nonbank-it-2016', binding: 'direct', reason: 'Listed.' }] }, outcome: 'cantTell', missing: ['institution.type'] },

  { name: 'justified', facts: { 'arrangements[a-1].grade': null, justifications: [{ clause: 'outsourcing-2021/13#1.arrangements', target: { kind: 'arrangement', id: 'a-1' }, reason: 'Grading under way.', on: '2025-06-30', until: '2025-06-30' }] }, outcome: 'failed', marks: ['justified'] },
  { name: 'justified for every target', facts: { 'arrangements[a-1].grade': null, justifications: [{ clause: 'outsourcing-2021/13#1.arrangements', reason: 'Grading under way.' }] }, outcome: 'failed', marks: ['justified'] },
  { name: 'justification run out the day before', facts: { 'arrangements[a-1].grade': null, justifications: [{ clause: 'outsourcing-2021/13#1.arrangements', reason: 'Grading under way.', until: '2025-06-29' }] }, outcome: 'failed', marks: [] },
  { name: 'justification approved the day after', facts: { 'arrangements[a-1].grade': null, justifications: [{ clause: 'outsourcing-2021/13#1.arrangements', reason: 'Grading under way.', on: '2025-07-01' }] }, outcome: 'failed', marks: [] },
  { name: 'justification of another clause', facts: { 'arrangements[a-1].grade': null, justifications: [{ clause: 'outsourcing-2021/13#2', reason: 'Small.' }] }, outcome: 'failed', marks: [] },
  { name: 'nothing to justify', facts: { justifications: [{ clause: 'outsourcing-2021/13#1.arrangements', reason: 'Grading under way.' }] }, outcome: 'passed', marks: [] },

  { name: 'the day before the document binds', facts: { 'arrangements[a-1].grade': null }, asOf: '2021-12-29', outcome: 'inapplicable', reasons: ['notInForce'], marks: [] },
  { name: 'the day it binds; its public release is later', facts: { 'arrangements[a-1].grade': null }, asOf: '2021-12-30', outcome: 'failed', marks: ['contested'] },
  { name: 'the day before its public release', facts: {}, asOf: '2022-01-20', outcome: 'passed', marks: ['contested'] },
  { name: 'the day of its public release', facts: {}, asOf: '2022-01-21', outcome: 'passed', marks: [] },
  { name: 'before its public release, under that reading', facts: {}, asOf: '2022-01-20', readings: { 'outsourcing-2021/effective': 'publicRelease' }, outcome: 'inapplicable', reasons: ['notInForce'], marks: ['contested'] },
  { name: 'on its public release, under that reading', facts: {}, asOf: '2022-01-21', readings: { 'outsourcing-2021/effective': 'publicRelease' }, outcome: 'passed', marks: [] },
  { name: 'an instant of the day before, in China', facts: {}, asOf: '2021-12-29T23:59:59+08:00', outcome: 'inapplicable', reasons: ['notInForce'] },
  { name: 'an instant of the day it binds, in China', facts: {}, asOf: '2021-12-29T16:00:00Z', outcome: 'passed' },
])

clauseCases('outsourcing-2021/13#1.providers', [
  { name: 'graded important', facts: {}, target: 'p-1', outcome: 'passed', marks: [] },
  { name: 'graded general', facts: { 'providers[p-1].grade': 'general' }, target: 'p-1', outcome: 'passed' },
  { name: 'not graded', facts: { 'providers[p-1].grade': null }, target: 'p-1', outcome: 'failed', reasons: ['absent'] },
  { name: 'grade not known', facts: { 'providers[p-1].grade': undefined }, target: 'p-1', outcome: 'cantTell', missing: ['grade'] },
  { name: 'only considered, not graded', facts: { 'providers[p-2].grade': null }, target: 'p-2', outcome: 'inapplicable', reasons: ['conditionNotMet', 'noneOf'] },
  { name: 'engaged in its place, not graded', facts: { 'arrangements[a-1].provider': 'p-2', 'providers[p-2].grade': null }, target: 'p-2', outcome: 'failed', reasons: ['absent'] },
  { name: 'not graded on the last day of its only service', facts: { 'providers[p-1].grade': null, 'arrangements[a-1].service.endedOn': '2025-06-30' }, target: 'p-1', outcome: 'failed' },
  { name: 'not graded, its only service over', facts: { 'providers[p-1].grade': null, 'arrangements[a-1].service.endedOn': '2025-06-29' }, target: 'p-1', outcome: 'inapplicable', reasons: ['conditionNotMet', 'noneOf', 'stateNotHolding'] },
  { name: 'arrangement of unknown provider', facts: { 'arrangements[a-1].provider': undefined }, target: 'p-1', outcome: 'cantTell', missing: ['arrangements[a-1].provider'] },
  { name: 'arrangements not recorded', facts: { arrangements: undefined }, target: 'p-1', outcome: 'cantTell', missing: ['arrangements'] },
  { name: 'nothing outsourced', facts: { arrangements: [] }, target: 'p-1', outcome: 'inapplicable', reasons: ['conditionNotMet', 'noneOf'] },
  { name: 'no providers', facts: { providers: [] }, target: null, outcome: 'inapplicable', reasons: ['noTargets'] },
  { name: 'providers not recorded', facts: { providers: undefined }, target: null, outcome: 'cantTell', missing: ['providers'] },
  { name: 'by reference', facts: { 'institution.type': 'consumerFinanceCompany', 'providers[p-1].grade': null }, target: 'p-1', outcome: 'failed', marks: ['byReference'] },
])

clauseCases('outsourcing-2021/13#1.controls', [
  { name: 'both grades have controls that differ', facts: {}, outcome: 'passed', marks: [] },
  { name: 'one control, set differently', facts: { 'institution.grading.controls': [{ id: 'c-1', important: 'monthly', general: 'yearly' }] }, outcome: 'passed' },
  { name: 'one control, set alike', facts: { 'institution.grading.controls': [{ id: 'c-1', important: 'monthly', general: 'monthly' }] }, outcome: 'failed', reasons: ['noneOf', 'notDifferent'] },
  { name: 'one of two set differently', facts: { 'institution.grading.controls': [{ id: 'c-1', important: 'monthly', general: 'monthly' }, { id: 'c-2', important: 'yes', general: null }] }, outcome: 'passed' },
  { name: 'none for general outsourcing', facts: { 'institution.grading.controls': [{ id: 'c-1', important: 'monthly', general: null }] }, outcome: 'failed', reasons: ['noneOf', 'absent'] },
  { name: 'none for important outsourcing', facts: { 'institution.grading.controls': [{ id: 'c-1', important: null, general: 'yearly' }] }, outcome: 'failed', reasons: ['noneOf', 'absent'] },
  { name: 'no controls', facts: { 'institution.grading.controls': [] }, outcome: 'failed', reasons: ['noneOf'] },
  { name: 'controls not recorded', facts: { 'institution.grading.controls': undefined }, outcome: 'cantTell', missing: ['grading.controls'] },
  { name: 'setting for general not known', facts: { 'institution.grading.controls': [{ id: 'c-1', important: 'monthly' }] }, outcome: 'cantTell', missing: ['grading.controls[c-1].general'] },
  { name: 'setting for important not known', facts: { 'institution.grading.controls': [{ id: 'c-1', general: 'yearly' }] }, outcome: 'cantTell', missing: ['grading.controls[c-1].important'] },
  { name: 'grading scheme not recorded', facts: { 'institution.grading': undefined }, outcome: 'cantTell', missing: ['grading.since', 'grading.until', 'grading.controls'] },
  { name: 'in force from that day', facts: { 'institution.grading.since': '2025-06-30' }, outcome: 'passed' },
  { name: 'in force from the next day', facts: { 'institution.grading.since': '2025-07-01' }, outcome: 'failed', reasons: ['stateNotHolding'] },
  { name: 'in force until that day', facts: { 'institution.grading.until': '2025-06-30' }, outcome: 'passed' },
  { name: 'in force until the day before', facts: { 'institution.grading.until': '2025-06-29' }, outcome: 'failed', reasons: ['stateNotHolding'] },
  { name: 'first day not known', facts: { 'institution.grading.since': undefined }, outcome: 'cantTell', missing: ['grading.since'] },
  { name: 'last day not known', facts: { 'institution.grading.until': undefined }, outcome: 'cantTell', missing: ['grading.until'] },
  { name: 'first day not known, over already', facts: { 'institution.grading.since': undefined, 'institution.grading.until': '2025-06-29' }, outcome: 'failed', reasons: ['stateNotHolding'] },
  { name: 'ends before it begins', facts: { 'institution.grading.until': '2022-02-28' }, outcome: 'cantTell', reasons: ['contradiction'] },
  { name: 'nothing outsourced', facts: { arrangements: [], 'institution.grading.controls': [] }, outcome: 'inapplicable', reasons: ['conditionNotMet', 'noneOf'] },
  { name: 'no controls on the last day of the only service', facts: { 'arrangements[a-1].service.endedOn': '2025-06-30', 'institution.grading.controls': [] }, outcome: 'failed' },
  { name: 'the only service over', facts: { 'arrangements[a-1].service.endedOn': '2025-06-29', 'institution.grading.controls': [] }, outcome: 'inapplicable', reasons: ['conditionNotMet', 'noneOf', 'stateNotHolding'] },
  { name: 'arrangements not recorded', facts: { arrangements: undefined }, outcome: 'cantTell', missing: ['arrangements'] },
  { name: 'kind of institution not known', facts: { 'institution.type': undefined }, outcome: 'cantTell', missing: ['type'] },
  { name: 'no institution recorded', facts: { institution: undefined }, target: null, outcome: 'cantTell', missing: ['type', 'establishedIn'] },
])

clauseCases('outsourcing-2021/13#2', [
  { name: 'a whole data centre, graded important', facts: {}, outcome: 'passed', marks: [] },
  { name: 'a whole data centre, graded general', facts: { 'arrangements[a-1].grade': 'general' }, outcome: 'failed', reasons: ['notEqual'], marks: [] },
  { name: 'a whole data centre, not graded', facts: { 'arrangements[a-1].grade': null }, outcome: 'failed', reasons: ['notEqual'] },
  { name: 'a whole data centre, grade not known', facts: { 'arrangements[a-1].grade': undefined }, outcome: 'cantTell', missing: ['grade'] },
  { name: 'part of a data centre, graded general', facts: { 'arrangements[a-1].grade': 'general', 'arrangements[a-1].scope.dataCentre': 'part' }, outcome: 'inapplicable' },
  { name: 'no case met, graded important all the same', facts: { 'arrangements[a-1].scope.dataCentre': 'none' }, outcome: 'inapplicable' },
  { name: 'graded general, one case not known', facts: { 'arrangements[a-1].grade': 'general', 'arrangements[a-1].scope.dataCentre': 'part', 'arrangements[a-1].scope.securityOperations': undefined }, outcome: 'cantTell', missing: ['scope.securityOperations'] },
  { name: 'graded general against one case, another not known', facts: { 'arrangements[a-1].grade': 'general', 'arrangements[a-1].scope.securityOperations': undefined }, outcome: 'failed', reasons: ['notEqual', 'missing'], missing: ['scope.securityOperations'] },
  { name: 'deviation justified', facts: { 'arrangements[a-1].grade': 'general', justifications: [{ clause: 'outsourcing-2021/13#2', target: { kind: 'arrangement', id: 'a-1' }, reason: 'A disused room.' }] }, outcome: 'failed', marks: ['justified'] },
  { name: 'one of the two kinds of data, graded general', facts: { 'arrangements[a-1].grade': 'general', 'arrangements[a-1].scope.dataCentre': 'part', 'arrangements[a-1].data.importantData': true, 'arrangements[a-1].data.centralisedStorage': true }, outcome: 'failed', marks: ['contested'] },
  { name: 'the same where both kinds are needed', facts: { 'arrangements[a-1].grade': 'general', 'arrangements[a-1].scope.dataCentre': 'part', 'arrangements[a-1].data.importantData': true, 'arrangements[a-1].data.centralisedStorage': true }, readings: { 'outsourcing-2021/and': 'both' }, outcome: 'inapplicable', marks: ['contested'] },
  { name: 'graded general on the last day of service', facts: { 'arrangements[a-1].grade': 'general', 'arrangements[a-1].service.endedOn': '2025-06-30' }, outcome: 'failed' },
  { name: 'graded general, service over', facts: { 'arrangements[a-1].grade': 'general', 'arrangements[a-1].service.endedOn': '2025-06-29' }, outcome: 'inapplicable' },
  { name: 'judged alike however the grade is read', facts: { 'arrangements[a-1].grade': 'general' }, readings: { 'outsourcing-2021/grade': 'recorded' }, outcome: 'failed', marks: [] },
  { name: 'by reference', facts: { 'institution.type': 'moneyBroker', 'arrangements[a-1].grade': 'general' }, outcome: 'failed', marks: ['byReference'] },
  { name: 'before the document binds', facts: { 'arrangements[a-1].grade': 'general' }, asOf: '2021-12-29', outcome: 'inapplicable', reasons: ['notInForce'] },
])

clauseCases('outsourcing-2021/13.1#1', [
  { name: 'all of IT, graded important', facts: { 'arrangements[a-1].scope.informationTechnology': 'whole' }, outcome: 'passed' },
  { name: 'all of IT, graded general', facts: { 'arrangements[a-1].scope.informationTechnology': 'whole', 'arrangements[a-1].grade': 'general' }, outcome: 'failed', reasons: ['notEqual'] },
  { name: 'all of IT, not graded', facts: { 'arrangements[a-1].scope.informationTechnology': 'whole', 'arrangements[a-1].grade': null }, outcome: 'failed' },
  { name: 'all of IT, grade not known', facts: { 'arrangements[a-1].scope.informationTechnology': 'whole', 'arrangements[a-1].grade': undefined }, outcome: 'cantTell', missing: ['grade'] },
  { name: 'part of IT, graded general', facts: { 'arrangements[a-1].grade': 'general' }, outcome: 'inapplicable', reasons: ['conditionNotMet', 'notEqual'] },
  { name: 'none of IT', facts: { 'arrangements[a-1].scope.informationTechnology': 'none' }, outcome: 'inapplicable' },
  { name: 'how much of IT not known', facts: { 'arrangements[a-1].scope.informationTechnology': undefined }, outcome: 'cantTell', missing: ['scope.informationTechnology'] },
  { name: 'scope not recorded', facts: { 'arrangements[a-1].scope': undefined }, outcome: 'cantTell', missing: ['scope.informationTechnology'] },
  { name: 'how much not known, service over', facts: { 'arrangements[a-1].scope.informationTechnology': undefined, 'arrangements[a-1].service.endedOn': '2025-06-29' }, outcome: 'inapplicable' },
  { name: 'justified', facts: { 'arrangements[a-1].scope.informationTechnology': 'whole', 'arrangements[a-1].grade': 'general', justifications: [{ clause: 'outsourcing-2021/13.1#1', reason: 'A shell entity.' }] }, outcome: 'failed', marks: ['justified'] },
])

clauseCases('outsourcing-2021/13.2#1', [
  { name: 'a whole data centre, graded important', facts: {}, outcome: 'passed' },
  { name: 'a whole data centre, graded general', facts: { 'arrangements[a-1].grade': 'general' }, outcome: 'failed', reasons: ['notEqual'] },
  { name: 'part of it, graded general', facts: { 'arrangements[a-1].scope.dataCentre': 'part', 'arrangements[a-1].grade': 'general' }, outcome: 'inapplicable', reasons: ['conditionNotMet', 'notEqual'] },
  { name: 'none of it', facts: { 'arrangements[a-1].scope.dataCentre': 'none' }, outcome: 'inapplicable' },
  { name: 'how much not known', facts: { 'arrangements[a-1].scope.dataCentre': undefined }, outcome: 'cantTell', missing: ['scope.dataCentre'] },
  { name: 'grade not known', facts: { 'arrangements[a-1].grade': undefined }, outcome: 'cantTell', missing: ['grade'] },
])

clauseCases('outsourcing-2021/13.3#1', [
  { name: 'both architectures change, graded important', facts: { 'arrangements[a-1].architecture': { infrastructureChange: 'major', informationSystemChange: 'major' } }, outcome: 'passed' },
  { name: 'both change, graded general', facts: { 'arrangements[a-1].architecture': { infrastructureChange: 'major', informationSystemChange: 'major' }, 'arrangements[a-1].grade': 'general' }, outcome: 'failed', reasons: ['notEqual'], marks: [] },
  { name: 'infrastructure alone, graded general', facts: { 'arrangements[a-1].architecture': { infrastructureChange: 'major', informationSystemChange: 'none' }, 'arrangements[a-1].grade': 'general' }, outcome: 'inapplicable' },
  { name: 'information systems alone, graded general', facts: { 'arrangements[a-1].architecture': { infrastructureChange: 'none', informationSystemChange: 'major' }, 'arrangements[a-1].grade': 'general' }, outcome: 'inapplicable' },
  { name: 'one major and one minor change, graded general', facts: { 'arrangements[a-1].architecture': { infrastructureChange: 'major', informationSystemChange: 'minor' }, 'arrangements[a-1].grade': 'general' }, outcome: 'inapplicable' },
  { name: 'one major, the other not known', facts: { 'arrangements[a-1].architecture': { infrastructureChange: 'major' } }, outcome: 'cantTell', missing: ['architecture.informationSystemChange'] },
  { name: 'one not known, the other major', facts: { 'arrangements[a-1].architecture': { informationSystemChange: 'major' } }, outcome: 'cantTell', missing: ['architecture.infrastructureChange'] },
  { name: 'one minor, the other not known', facts: { 'arrangements[a-1].architecture': { infrastructureChange: 'minor' } }, outcome: 'inapplicable' },
  { name: 'neither known', facts: { 'arrangements[a-1].architecture': undefined }, outcome: 'cantTell', missing: ['architecture.infrastructureChange', 'architecture.informationSystemChange'] },
])

clauseCases('outsourcing-2021/13.4#1', [
  { name: 'both halves whole, graded important', facts: { 'arrangements[a-1].scope.coreSystemDevelopmentAndTesting': 'whole', 'arrangements[a-1].scope.coreSystemOperationAndMaintenance': 'whole' }, outcome: 'passed' },
  { name: 'both halves whole, graded general', facts: { 'arrangements[a-1].scope.coreSystemDevelopmentAndTesting': 'whole', 'arrangements[a-1].scope.coreSystemOperationAndMaintenance': 'whole', 'arrangements[a-1].grade': 'general' }, outcome: 'failed', reasons: ['notEqual'], marks: [] },
  { name: 'development and testing alone, graded general', facts: { 'arrangements[a-1].scope.coreSystemDevelopmentAndTesting': 'whole', 'arrangements[a-1].grade': 'general' }, outcome: 'inapplicable' },
  { name: 'operation and maintenance alone, graded general', facts: { 'arrangements[a-1].scope.coreSystemOperationAndMaintenance': 'whole', 'arrangements[a-1].grade': 'general' }, outcome: 'inapplicable' },
  { name: 'one whole, the other not known', facts: { 'arrangements[a-1].scope.coreSystemDevelopmentAndTesting': 'whole', 'arrangements[a-1].scope.coreSystemOperationAndMaintenance': undefined }, outcome: 'cantTell', missing: ['scope.coreSystemOperationAndMaintenance'] },
  { name: 'one not known, the other whole', facts: { 'arrangements[a-1].scope.coreSystemDevelopmentAndTesting': undefined, 'arrangements[a-1].scope.coreSystemOperationAndMaintenance': 'whole' }, outcome: 'cantTell', missing: ['scope.coreSystemDevelopmentAndTesting'] },
  { name: 'one in part, the other not known', facts: { 'arrangements[a-1].scope.coreSystemOperationAndMaintenance': undefined }, outcome: 'inapplicable' },
])

clauseCases('outsourcing-2021/13.5#1', [
  { name: 'strategic consulting, graded important', facts: { 'arrangements[a-1].scope.strategicPlanningConsulting': true }, outcome: 'passed' },
  { name: 'strategic consulting, graded general', facts: { 'arrangements[a-1].scope.strategicPlanningConsulting': true, 'arrangements[a-1].grade': 'general' }, outcome: 'failed', reasons: ['notEqual'] },
  { name: 'other consulting, graded general', facts: { 'arrangements[a-1].category': 'consultingAndPlanning', 'arrangements[a-1].grade': 'general' }, outcome: 'inapplicable' },
  { name: 'not known whether', facts: { 'arrangements[a-1].scope.strategicPlanningConsulting': undefined }, outcome: 'cantTell', missing: ['scope.strategicPlanningConsulting'] },
])

clauseCases('outsourcing-2021/13.6#1', [
  { name: 'security operations whole, graded important', facts: { 'arrangements[a-1].scope.securityOperations': 'whole' }, outcome: 'passed' },
  { name: 'security operations whole, graded general', facts: { 'arrangements[a-1].scope.securityOperations': 'whole', 'arrangements[a-1].grade': 'general' }, outcome: 'failed', reasons: ['notEqual'] },
  { name: 'security operations in part, graded general', facts: { 'arrangements[a-1].scope.securityOperations': 'part', 'arrangements[a-1].grade': 'general' }, outcome: 'inapplicable' },
  { name: 'how much not known', facts: { 'arrangements[a-1].scope.securityOperations': undefined }, outcome: 'cantTell', missing: ['scope.securityOperations'] },
])

clauseCases('outsourcing-2021/13.7#1', [
  { name: 'both kinds of data stored and processed centrally, graded important', facts: { 'arrangements[a-1].data': { importantData: true, sensitivePersonalInformation: true, centralisedStorage: true, centralisedProcessing: true } }, outcome: 'passed', marks: [] },
  { name: 'the same, graded general', facts: { 'arrangements[a-1].data': { importantData: true, sensitivePersonalInformation: true, centralisedStorage: true, centralisedProcessing: true }, 'arrangements[a-1].grade': 'general' }, outcome: 'failed', reasons: ['notEqual'], marks: [] },
  { name: 'stored centrally alone', facts: { 'arrangements[a-1].data': { importantData: true, sensitivePersonalInformation: true, centralisedStorage: true, centralisedProcessing: false }, 'arrangements[a-1].grade': 'general' }, outcome: 'failed', marks: [] },
  { name: 'processed centrally alone', facts: { 'arrangements[a-1].data': { importantData: true, sensitivePersonalInformation: true, centralisedStorage: false, centralisedProcessing: true }, 'arrangements[a-1].grade': 'general' }, outcome: 'failed', marks: [] },
  { name: 'neither stored nor processed centrally', facts: { 'arrangements[a-1].data': { importantData: true, sensitivePersonalInformation: true, centralisedStorage: false, centralisedProcessing: false }, 'arrangements[a-1].grade': 'general' }, outcome: 'inapplicable', marks: [] },
  { name: 'important data alone', facts: { 'arrangements[a-1].data': { importantData: true, sensitivePersonalInformation: false, centralisedStorage: true, centralisedProcessing: false }, 'arrangements[a-1].grade': 'general' }, outcome: 'failed', marks: ['contested'] },
  { name: 'sensitive information alone', facts: { 'arrangements[a-1].data': { importantData: false, sensitivePersonalInformation: true, centralisedStorage: false, centralisedProcessing: true }, 'arrangements[a-1].grade': 'general' }, outcome: 'failed', marks: ['contested'] },
  { name: 'neither kind of data', facts: { 'arrangements[a-1].data': { importantData: false, sensitivePersonalInformation: false, centralisedStorage: true, centralisedProcessing: true }, 'arrangements[a-1].grade': 'general' }, outcome: 'inapplicable', marks: [] },
  { name: 'one kind, the other not known', facts: { 'arrangements[a-1].data': { importantData: true, centralisedStorage: true }, 'arrangements[a-1].grade': 'general' }, outcome: 'failed', marks: [] },
  { name: 'one kind not, the other not known', facts: { 'arrangements[a-1].data': { importantData: false, centralisedStorage: true } }, outcome: 'cantTell', missing: ['data.sensitivePersonalInformation'] },
  { name: 'not stored, processing not known', facts: { 'arrangements[a-1].data': { importantData: true, centralisedStorage: false } }, outcome: 'cantTell', missing: ['data.centralisedProcessing'] },
  { name: 'data not recorded', facts: { 'arrangements[a-1].data': undefined }, outcome: 'cantTell', missing: ['data.centralisedStorage', 'data.centralisedProcessing', 'data.importantData', 'data.sensitivePersonalInformation'] },
  { name: 'one kind, where both are needed', facts: { 'arrangements[a-1].data': { importantData: true, sensitivePersonalInformation: false, centralisedStorage: true, centralisedProcessing: false }, 'arrangements[a-1].grade': 'general' }, readings: { 'outsourcing-2021/and': 'both' }, outcome: 'inapplicable', marks: ['contested'] },
  { name: 'both kinds, where both are needed', facts: { 'arrangements[a-1].data': { importantData: true, sensitivePersonalInformation: true, centralisedStorage: true, centralisedProcessing: false }, 'arrangements[a-1].grade': 'general' }, readings: { 'outsourcing-2021/and': 'both' }, outcome: 'failed', marks: [] },
  { name: 'one kind and one not known, where both are needed', facts: { 'arrangements[a-1].data': { importantData: true, centralisedStorage: true }, 'arrangements[a-1].grade': 'general' }, readings: { 'outsourcing-2021/and': 'both' }, outcome: 'cantTell', missing: ['data.sensitivePersonalInformation'] },
])

clauseCases('outsourcing-2021/13.8#1', [
  { name: 'an important system with both effects, graded important', facts: { 'arrangements[a-1].system': { important: true, affectsRealTimeService: true, affectsAccountingAccuracy: true } }, outcome: 'passed', marks: [] },
  { name: 'the same, graded general', facts: { 'arrangements[a-1].system': { important: true, affectsRealTimeService: true, affectsAccountingAccuracy: true }, 'arrangements[a-1].grade': 'general' }, outcome: 'failed', reasons: ['notEqual'], marks: [] },
  { name: 'real-time service alone', facts: { 'arrangements[a-1].system': { important: true, affectsRealTimeService: true, affectsAccountingAccuracy: false }, 'arrangements[a-1].grade': 'general' }, outcome: 'failed', marks: ['contested'] },
  { name: 'accuracy of accounts alone', facts: { 'arrangements[a-1].system': { important: true, affectsRealTimeService: false, affectsAccountingAccuracy: true }, 'arrangements[a-1].grade': 'general' }, outcome: 'failed', marks: ['contested'] },
  { name: 'neither effect', facts: { 'arrangements[a-1].system': { important: true, affectsRealTimeService: false, affectsAccountingAccuracy: false }, 'arrangements[a-1].grade': 'general' }, outcome: 'inapplicable', marks: [] },
  { name: 'both effects of a system that is not important', facts: { 'arrangements[a-1].system': { important: false, affectsRealTimeService: true, affectsAccountingAccuracy: true }, 'arrangements[a-1].grade': 'general' }, outcome: 'inapplicable', marks: [] },
  { name: 'importance of the system not known', facts: { 'arrangements[a-1].system': { affectsRealTimeService: true, affectsAccountingAccuracy: true } }, outcome: 'cantTell', missing: ['system.important'] },
  { name: 'one effect not, the other not known', facts: { 'arrangements[a-1].system': { important: true, affectsRealTimeService: false } }, outcome: 'cantTell', missing: ['system.affectsAccountingAccuracy'] },
  { name: 'one effect, where both are needed', facts: { 'arrangements[a-1].system': { important: true, affectsRealTimeService: true, affectsAccountingAccuracy: false }, 'arrangements[a-1].grade': 'general' }, readings: { 'outsourcing-2021/systemEffects': 'both' }, outcome: 'inapplicable', marks: ['contested'] },
  { name: 'both effects, where both are needed', facts: { 'arrangements[a-1].system': { important: true, affectsRealTimeService: true, affectsAccountingAccuracy: true }, 'arrangements[a-1].grade': 'general' }, readings: { 'outsourcing-2021/systemEffects': 'both' }, outcome: 'failed', marks: [] },
])

clauseCases('outsourcing-2021/13.9#1', [
  { name: 'recognised with a reason, graded important', facts: { 'arrangements[a-1].otherMajorEffect': { recognised: true, reason: 'Sole payment channel.' } }, outcome: 'passed' },
  { name: 'recognised with a reason, graded general', facts: { 'arrangements[a-1].otherMajorEffect': { recognised: true, reason: 'Sole payment channel.' }, 'arrangements[a-1].grade': 'general' }, outcome: 'failed', reasons: ['notEqual'] },
  { name: 'recognised without a reason', facts: { 'arrangements[a-1].otherMajorEffect': { recognised: true }, 'arrangements[a-1].grade': 'general' }, outcome: 'cantTell', missing: ['otherMajorEffect.reason'] },
  { name: 'not recognised, graded general', facts: { 'arrangements[a-1].grade': 'general' }, outcome: 'inapplicable' },
  { name: 'not recognised, with a reason', facts: { 'arrangements[a-1].otherMajorEffect': { recognised: false, reason: 'A pilot.' }, 'arrangements[a-1].grade': 'general' }, outcome: 'inapplicable' },
  { name: 'not judged', facts: { 'arrangements[a-1].otherMajorEffect': undefined }, outcome: 'cantTell', missing: ['otherMajorEffect.recognised', 'otherMajorEffect.reason'] },
])
