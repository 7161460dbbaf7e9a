import { clauseCases } from '../harness'

clauseCases('outsourcing-2021/annex-1.1#1', [
  { name: 'all stated', facts: {}, outcome: 'passed' },
  { name: 'name not stated', facts: { 'priorReports[r-1].materials.service.name': false }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'type not stated', facts: { 'priorReports[r-1].materials.service.type': false }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'mainContent not stated', facts: { 'priorReports[r-1].materials.service.mainContent': false }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'deliveryMode not stated', facts: { 'priorReports[r-1].materials.service.deliveryMode': false }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'affectedBusinessTypes not stated', facts: { 'priorReports[r-1].materials.service.affectedBusinessTypes': false }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'startDate not stated', facts: { 'priorReports[r-1].materials.service.startDate': false }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'endDate not stated', facts: { 'priorReports[r-1].materials.service.endDate': false }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'name not recorded', facts: { 'priorReports[r-1].materials.service.name': undefined }, outcome: 'cantTell', missing: ['priorReports[r-1].materials.service.name'] },
  { name: 'type not recorded', facts: { 'priorReports[r-1].materials.service.type': undefined }, outcome: 'cantTell', missing: ['priorReports[r-1].materials.service.type'] },
  { name: 'mainContent not recorded', facts: { 'priorReports[r-1].materials.service.mainContent': undefined }, outcome: 'cantTell', missing: ['priorReports[r-1].materials.service.mainContent'] },
  { name: 'deliveryMode not recorded', facts: { 'priorReports[r-1].materials.service.deliveryMode': undefined }, outcome: 'cantTell', missing: ['priorReports[r-1].materials.service.deliveryMode'] },
  { name: 'affectedBusinessTypes not recorded', facts: { 'priorReports[r-1].materials.service.affectedBusinessTypes': undefined }, outcome: 'cantTell', missing: ['priorReports[r-1].materials.service.affectedBusinessTypes'] },
  { name: 'startDate not recorded', facts: { 'priorReports[r-1].materials.service.startDate': undefined }, outcome: 'cantTell', missing: ['priorReports[r-1].materials.service.startDate'] },
  { name: 'endDate not recorded', facts: { 'priorReports[r-1].materials.service.endDate': undefined }, outcome: 'cantTell', missing: ['priorReports[r-1].materials.service.endDate'] },
  { name: 'one not stated, one not recorded', facts: { 'priorReports[r-1].materials.service.name': false, 'priorReports[r-1].materials.service.type': undefined }, outcome: 'failed', reasons: ['termsMissing', 'missing'], missing: ['priorReports[r-1].materials.service.type'] },
  { name: 'nothing recorded of the service', facts: { 'priorReports[r-1].materials.service': undefined }, outcome: 'cantTell', missing: ['priorReports[r-1].materials.service.name', 'priorReports[r-1].materials.service.type', 'priorReports[r-1].materials.service.mainContent', 'priorReports[r-1].materials.service.deliveryMode', 'priorReports[r-1].materials.service.affectedBusinessTypes', 'priorReports[r-1].materials.service.startDate', 'priorReports[r-1].materials.service.endDate'] },
  { name: 'report to another department', facts: { 'priorReports[r-1].materials.service.name': false, 'priorReports[r-1].recipient': 'supervisorOtherDepartment' }, outcome: 'inapplicable', reasons: ['nothingToJudge'] },
  { name: 'report after signing', facts: { 'priorReports[r-1].materials.service.name': false, 'priorReports[r-1].submittedOn': '2024-03-30' }, outcome: 'inapplicable', reasons: ['nothingToJudge'] },
  { name: 'report on the day of signing', facts: { 'priorReports[r-1].materials.service.name': false, 'priorReports[r-1].submittedOn': '2024-03-29' }, outcome: 'failed' },
  { name: 'reports not recorded', facts: { priorReports: undefined }, outcome: 'cantTell', missing: ['priorReports'] },
  { name: 'day of the report not recorded', facts: { 'priorReports[r-1].submittedOn': undefined }, outcome: 'cantTell', missing: ['priorReports[r-1].submittedOn'] },
  { name: 'old contract', facts: { 'priorReports[r-1].materials.service.name': false, 'arrangements[a-1].contract.signedOn': '2021-12-29' }, outcome: 'inapplicable', reasons: ['conditionNotMet', 'earlierThan'] },
  { name: 'nothing to report', facts: { 'priorReports[r-1].materials.service.name': false, 'arrangements[a-1].grade': 'general', 'arrangements[a-1].scope.dataCentre': 'none' }, outcome: 'inapplicable' },
  { name: 'bound by reference', facts: { 'institution.type': 'villageBank' }, outcome: 'passed', marks: ['byReference'] },
  { name: 'outside the measures', facts: { 'institution.type': 'paymentInstitution' }, outcome: 'inapplicable', reasons: ['outOfScope'] },
  { name: 'type not recorded', facts: { 'institution.type': undefined }, outcome: 'cantTell', reasons: ['scopeNotDecided', 'missing'], missing: ['institution.type'] },
])

clauseCases('outsourcing-2021/annex-1.1.1#1', [
  { name: 'stated', facts: {}, outcome: 'passed' },
  { name: 'not stated', facts: { 'priorReports[r-1].materials.service.name': false }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'not recorded', facts: { 'priorReports[r-1].materials.service.name': undefined }, outcome: 'cantTell', missing: ['priorReports[r-1].materials.service.name'] },
  { name: 'stated, with the place', facts: { 'priorReports[r-1].materials.service.name': { stated: true, where: '1' } }, outcome: 'passed' },
  { name: 'not stated, planned signing ahead', facts: { 'priorReports[r-1].materials.service.name': false, 'arrangements[a-1].contract.signedOn': null, 'arrangements[a-1].contract.plannedSigningOn': '2025-07-01' }, outcome: 'inapplicable', reasons: ['notYetDue', 'termsMissing'], due: '2025-07-01' },
  { name: 'not stated, planned signing today', facts: { 'priorReports[r-1].materials.service.name': false, 'arrangements[a-1].contract.signedOn': null, 'arrangements[a-1].contract.plannedSigningOn': '2025-06-30' }, outcome: 'inapplicable', due: '2025-06-30' },
  { name: 'old contract', facts: { 'priorReports[r-1].materials.service.name': false, 'arrangements[a-1].contract.signedOn': '2021-12-29' }, outcome: 'inapplicable', reasons: ['conditionNotMet', 'earlierThan'] },
  { name: 'nothing to report', facts: { 'priorReports[r-1].materials.service.name': false, 'arrangements[a-1].grade': 'general', 'arrangements[a-1].scope.dataCentre': 'none' }, outcome: 'inapplicable' },
  { name: 'no report', facts: { priorReports: [] }, outcome: 'inapplicable', reasons: ['nothingToJudge'] },
  { name: 'the newer report states it', facts: { priorReports: [{ id: 'r-1', arrangement: 'a-1', submittedOn: '2024-01-15', recipient: 'supervisorTechnologyDepartment', materials: { service: { name: false } } }, { id: 'r-2', arrangement: 'a-1', submittedOn: '2024-02-01', recipient: 'supervisorTechnologyDepartment', materials: { service: { name: true } } }] }, outcome: 'passed' },
  { name: 'only the older report states it', facts: { priorReports: [{ id: 'r-1', arrangement: 'a-1', submittedOn: '2024-01-15', recipient: 'supervisorTechnologyDepartment', materials: { service: { name: true } } }, { id: 'r-2', arrangement: 'a-1', submittedOn: '2024-02-01', recipient: 'supervisorTechnologyDepartment', materials: { service: { name: false } } }] }, outcome: 'failed' },
  { name: 'only a report to another department states it', facts: { priorReports: [{ id: 'r-1', arrangement: 'a-1', submittedOn: '2024-01-15', recipient: 'supervisorTechnologyDepartment', materials: { service: { name: false } } }, { id: 'r-2', arrangement: 'a-1', submittedOn: '2024-02-01', recipient: 'supervisorOtherDepartment', materials: { service: { name: true } } }] }, outcome: 'failed' },
  { name: 'reportable is not known', facts: { 'priorReports[r-1].materials.service.name': false, 'arrangements[a-1].grade': 'general', 'arrangements[a-1].scope.dataCentre': undefined, 'arrangements[a-1].delivery.offPremises': 'none' }, outcome: 'cantTell', missing: ['scope.dataCentre'] },
  { name: 'a report on any arrangement', facts: { 'priorReports[r-1].arrangement': undefined }, outcome: 'cantTell', missing: ['priorReports[r-1].arrangement'] },
])

clauseCases('outsourcing-2021/annex-1.1.2#1', [
  { name: 'stated', facts: {}, outcome: 'passed' },
  { name: 'not stated', facts: { 'priorReports[r-1].materials.service.type': false }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'not recorded', facts: { 'priorReports[r-1].materials.service.type': undefined }, outcome: 'cantTell', missing: ['priorReports[r-1].materials.service.type'] },
  { name: 'stated, with the place', facts: { 'priorReports[r-1].materials.service.type': { stated: true, where: '1' } }, outcome: 'passed' },
  { name: 'not stated, planned signing ahead', facts: { 'priorReports[r-1].materials.service.type': false, 'arrangements[a-1].contract.signedOn': null, 'arrangements[a-1].contract.plannedSigningOn': '2025-07-01' }, outcome: 'inapplicable', reasons: ['notYetDue', 'termsMissing'], due: '2025-07-01' },
  { name: 'not stated, planned signing today', facts: { 'priorReports[r-1].materials.service.type': false, 'arrangements[a-1].contract.signedOn': null, 'arrangements[a-1].contract.plannedSigningOn': '2025-06-30' }, outcome: 'inapplicable', due: '2025-06-30' },
  { name: 'old contract', facts: { 'priorReports[r-1].materials.service.type': false, 'arrangements[a-1].contract.signedOn': '2021-12-29' }, outcome: 'inapplicable', reasons: ['conditionNotMet', 'earlierThan'] },
  { name: 'nothing to report', facts: { 'priorReports[r-1].materials.service.type': false, 'arrangements[a-1].grade': 'general', 'arrangements[a-1].scope.dataCentre': 'none' }, outcome: 'inapplicable' },
  { name: 'no report', facts: { priorReports: [] }, outcome: 'inapplicable', reasons: ['nothingToJudge'] },
])

clauseCases('outsourcing-2021/annex-1.1.3#1', [
  { name: 'stated', facts: {}, outcome: 'passed' },
  { name: 'not stated', facts: { 'priorReports[r-1].materials.service.mainContent': false }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'not recorded', facts: { 'priorReports[r-1].materials.service.mainContent': undefined }, outcome: 'cantTell', missing: ['priorReports[r-1].materials.service.mainContent'] },
  { name: 'stated, with the place', facts: { 'priorReports[r-1].materials.service.mainContent': { stated: true, where: '1' } }, outcome: 'passed' },
  { name: 'not stated, planned signing ahead', facts: { 'priorReports[r-1].materials.service.mainContent': false, 'arrangements[a-1].contract.signedOn': null, 'arrangements[a-1].contract.plannedSigningOn': '2025-07-01' }, outcome: 'inapplicable', reasons: ['notYetDue', 'termsMissing'], due: '2025-07-01' },
  { name: 'not stated, planned signing today', facts: { 'priorReports[r-1].materials.service.mainContent': false, 'arrangements[a-1].contract.signedOn': null, 'arrangements[a-1].contract.plannedSigningOn': '2025-06-30' }, outcome: 'inapplicable', due: '2025-06-30' },
  { name: 'old contract', facts: { 'priorReports[r-1].materials.service.mainContent': false, 'arrangements[a-1].contract.signedOn': '2021-12-29' }, outcome: 'inapplicable', reasons: ['conditionNotMet', 'earlierThan'] },
  { name: 'nothing to report', facts: { 'priorReports[r-1].materials.service.mainContent': false, 'arrangements[a-1].grade': 'general', 'arrangements[a-1].scope.dataCentre': 'none' }, outcome: 'inapplicable' },
  { name: 'no report', facts: { priorReports: [] }, outcome: 'inapplicable', reasons: ['nothingToJudge'] },
])

clauseCases('outsourcing-2021/annex-1.1.4#1', [
  { name: 'stated', facts: {}, outcome: 'passed' },
  { name: 'not stated', facts: { 'priorReports[r-1].materials.service.deliveryMode': false }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'not recorded', facts: { 'priorReports[r-1].materials.service.deliveryMode': undefined }, outcome: 'cantTell', missing: ['priorReports[r-1].materials.service.deliveryMode'] },
  { name: 'stated, with the place', facts: { 'priorReports[r-1].materials.service.deliveryMode': { stated: true, where: '1' } }, outcome: 'passed' },
  { name: 'not stated, planned signing ahead', facts: { 'priorReports[r-1].materials.service.deliveryMode': false, 'arrangements[a-1].contract.signedOn': null, 'arrangements[a-1].contract.plannedSigningOn': '2025-07-01' }, outcome: 'inapplicable', reasons: ['notYetDue', 'termsMissing'], due: '2025-07-01' },
  { name: 'not stated, planned signing today', facts: { 'priorReports[r-1].materials.service.deliveryMode': false, 'arrangements[a-1].contract.signedOn': null, 'arrangements[a-1].contract.plannedSigningOn': '2025-06-30' }, outcome: 'inapplicable', due: '2025-06-30' },
  { name: 'old contract', facts: { 'priorReports[r-1].materials.service.deliveryMode': false, 'arrangements[a-1].contract.signedOn': '2021-12-29' }, outcome: 'inapplicable', reasons: ['conditionNotMet', 'earlierThan'] },
  { name: 'nothing to report', facts: { 'priorReports[r-1].materials.service.deliveryMode': false, 'arrangements[a-1].grade': 'general', 'arrangements[a-1].scope.dataCentre': 'none' }, outcome: 'inapplicable' },
  { name: 'no report', facts: { priorReports: [] }, outcome: 'inapplicable', reasons: ['nothingToJudge'] },
])

clauseCases('outsourcing-2021/annex-1.1.5#1', [
  { name: 'stated', facts: {}, outcome: 'passed' },
  { name: 'not stated', facts: { 'priorReports[r-1].materials.service.affectedBusinessTypes': false }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'not recorded', facts: { 'priorReports[r-1].materials.service.affectedBusinessTypes': undefined }, outcome: 'cantTell', missing: ['priorReports[r-1].materials.service.affectedBusinessTypes'] },
  { name: 'stated, with the place', facts: { 'priorReports[r-1].materials.service.affectedBusinessTypes': { stated: true, where: '1' } }, outcome: 'passed' },
  { name: 'not stated, planned signing ahead', facts: { 'priorReports[r-1].materials.service.affectedBusinessTypes': false, 'arrangements[a-1].contract.signedOn': null, 'arrangements[a-1].contract.plannedSigningOn': '2025-07-01' }, outcome: 'inapplicable', reasons: ['notYetDue', 'termsMissing'], due: '2025-07-01' },
  { name: 'not stated, planned signing today', facts: { 'priorReports[r-1].materials.service.affectedBusinessTypes': false, 'arrangements[a-1].contract.signedOn': null, 'arrangements[a-1].contract.plannedSigningOn': '2025-06-30' }, outcome: 'inapplicable', due: '2025-06-30' },
  { name: 'old contract', facts: { 'priorReports[r-1].materials.service.affectedBusinessTypes': false, 'arrangements[a-1].contract.signedOn': '2021-12-29' }, outcome: 'inapplicable', reasons: ['conditionNotMet', 'earlierThan'] },
  { name: 'nothing to report', facts: { 'priorReports[r-1].materials.service.affectedBusinessTypes': false, 'arrangements[a-1].grade': 'general', 'arrangements[a-1].scope.dataCentre': 'none' }, outcome: 'inapplicable' },
  { name: 'no report', facts: { priorReports: [] }, outcome: 'inapplicable', reasons: ['nothingToJudge'] },
])

clauseCases('outsourcing-2021/annex-1.1.6#1', [
  { name: 'stated', facts: {}, outcome: 'passed' },
  { name: 'not stated', facts: { 'priorReports[r-1].materials.service.startDate': false }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'not recorded', facts: { 'priorReports[r-1].materials.service.startDate': undefined }, outcome: 'cantTell', missing: ['priorReports[r-1].materials.service.startDate'] },
  { name: 'stated, with the place', facts: { 'priorReports[r-1].materials.service.startDate': { stated: true, where: '1' } }, outcome: 'passed' },
  { name: 'not stated, planned signing ahead', facts: { 'priorReports[r-1].materials.service.startDate': false, 'arrangements[a-1].contract.signedOn': null, 'arrangements[a-1].contract.plannedSigningOn': '2025-07-01' }, outcome: 'inapplicable', reasons: ['notYetDue', 'termsMissing'], due: '2025-07-01' },
  { name: 'not stated, planned signing today', facts: { 'priorReports[r-1].materials.service.startDate': false, 'arrangements[a-1].contract.signedOn': null, 'arrangements[a-1].contract.plannedSigningOn': '2025-06-30' }, outcome: 'inapplicable', due: '2025-06-30' },
  { name: 'old contract', facts: { 'priorReports[r-1].materials.service.startDate': false, 'arrangements[a-1].contract.signedOn': '2021-12-29' }, outcome: 'inapplicable', reasons: ['conditionNotMet', 'earlierThan'] },
  { name: 'nothing to report', facts: { 'priorReports[r-1].materials.service.startDate': false, 'arrangements[a-1].grade': 'general', 'arrangements[a-1].scope.dataCentre': 'none' }, outcome: 'inapplicable' },
  { name: 'no report', facts: { priorReports: [] }, outcome: 'inapplicable', reasons: ['nothingToJudge'] },
  { name: 'end not stated', facts: { 'priorReports[r-1].materials.service.endDate': false }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'end not recorded', facts: { 'priorReports[r-1].materials.service.endDate': undefined }, outcome: 'cantTell', missing: ['priorReports[r-1].materials.service.endDate'] },
  { name: 'neither stated', facts: { 'priorReports[r-1].materials.service.startDate': false, 'priorReports[r-1].materials.service.endDate': false }, outcome: 'failed', reasons: ['termsMissing'] },
])
