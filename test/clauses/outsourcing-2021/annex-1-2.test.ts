import { clauseCases } from '../harness'

clauseCases('outsourcing-2021/annex-1.2#1', [
  { name: 'all stated', facts: {}, outcome: 'passed' },
  { name: 'fullName not stated', facts: { 'priorReports[r-1].materials.provider.fullName': false }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'country not stated', facts: { 'priorReports[r-1].materials.provider.country': false }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'dueDiligenceReport not stated', facts: { 'priorReports[r-1].materials.provider.dueDiligenceReport': false }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'legalRepresentative not stated', facts: { 'priorReports[r-1].materials.provider.legalRepresentative': false }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'registeredCapital not stated', facts: { 'priorReports[r-1].materials.provider.registeredCapital': false }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'parentInstitution not stated', facts: { 'priorReports[r-1].materials.provider.parentInstitution': false }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'foundingDate not stated', facts: { 'priorReports[r-1].materials.provider.foundingDate': false }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'enterpriseNature not stated', facts: { 'priorReports[r-1].materials.provider.enterpriseNature': false }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'unifiedSocialCreditCode not stated', facts: { 'priorReports[r-1].materials.provider.unifiedSocialCreditCode': false }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'fullName not recorded', facts: { 'priorReports[r-1].materials.provider.fullName': undefined }, outcome: 'cantTell', missing: ['priorReports[r-1].materials.provider.fullName'] },
  { name: 'country not recorded', facts: { 'priorReports[r-1].materials.provider.country': undefined }, outcome: 'cantTell', missing: ['priorReports[r-1].materials.provider.country'] },
  { name: 'dueDiligenceReport not recorded', facts: { 'priorReports[r-1].materials.provider.dueDiligenceReport': undefined }, outcome: 'cantTell', missing: ['priorReports[r-1].materials.provider.dueDiligenceReport'] },
  { name: 'legalRepresentative not recorded', facts: { 'priorReports[r-1].materials.provider.legalRepresentative': undefined }, outcome: 'cantTell', missing: ['priorReports[r-1].materials.provider.legalRepresentative'] },
  { name: 'registeredCapital not recorded', facts: { 'priorReports[r-1].materials.provider.registeredCapital': undefined }, outcome: 'cantTell', missing: ['priorReports[r-1].materials.provider.registeredCapital'] },
  { name: 'parentInstitution not recorded', facts: { 'priorReports[r-1].materials.provider.parentInstitution': undefined }, outcome: 'cantTell', missing: ['priorReports[r-1].materials.provider.parentInstitution'] },
  { name: 'foundingDate not recorded', facts: { 'priorReports[r-1].materials.provider.foundingDate': undefined }, outcome: 'cantTell', missing: ['priorReports[r-1].materials.provider.foundingDate'] },
  { name: 'enterpriseNature not recorded', facts: { 'priorReports[r-1].materials.provider.enterpriseNature': undefined }, outcome: 'cantTell', missing: ['priorReports[r-1].materials.provider.enterpriseNature'] },
  { name: 'unifiedSocialCreditCode not recorded', facts: { 'priorReports[r-1].materials.provider.unifiedSocialCreditCode': undefined }, outcome: 'cantTell', missing: ['priorReports[r-1].materials.provider.unifiedSocialCreditCode'] },
  { name: 'nothing recorded of the provider', facts: { 'priorReports[r-1].materials.provider': undefined }, outcome: 'cantTell', missing: ['priorReports[r-1].materials.provider.fullName', 'priorReports[r-1].materials.provider.country', 'priorReports[r-1].materials.provider.dueDiligenceReport', 'priorReports[r-1].materials.provider.legalRepresentative', 'priorReports[r-1].materials.provider.registeredCapital', 'priorReports[r-1].materials.provider.parentInstitution', 'priorReports[r-1].materials.provider.foundingDate', 'priorReports[r-1].materials.provider.enterpriseNature', 'priorReports[r-1].materials.provider.unifiedSocialCreditCode'] },
  { name: 'old contract', facts: { 'priorReports[r-1].materials.provider.country': false, 'arrangements[a-1].contract.signedOn': '2021-12-29' }, outcome: 'inapplicable', reasons: ['conditionNotMet', 'earlierThan'] },
  { name: 'nothing to report', facts: { 'priorReports[r-1].materials.provider.country': false, 'arrangements[a-1].grade': 'general', 'arrangements[a-1].scope.dataCentre': 'none' }, outcome: 'inapplicable' },
  { name: 'no report', facts: { priorReports: [] }, outcome: 'inapplicable', reasons: ['nothingToJudge'] },
])

clauseCases('outsourcing-2021/annex-1.2.1#1', [
  { name: 'stated', facts: {}, outcome: 'passed' },
  { name: 'not stated', facts: { 'priorReports[r-1].materials.provider.fullName': false }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'not recorded', facts: { 'priorReports[r-1].materials.provider.fullName': undefined }, outcome: 'cantTell', missing: ['priorReports[r-1].materials.provider.fullName'] },
  { name: 'stated, with the place', facts: { 'priorReports[r-1].materials.provider.fullName': { stated: true, where: '1' } }, outcome: 'passed' },
  { name: 'not stated, planned signing ahead', facts: { 'priorReports[r-1].materials.provider.fullName': false, 'arrangements[a-1].contract.signedOn': null, 'arrangements[a-1].contract.plannedSigningOn': '2025-07-01' }, outcome: 'inapplicable', reasons: ['notYetDue', 'termsMissing'], due: '2025-07-01' },
  { name: 'not stated, planned signing today', facts: { 'priorReports[r-1].materials.provider.fullName': false, 'arrangements[a-1].contract.signedOn': null, 'arrangements[a-1].contract.plannedSigningOn': '2025-06-30' }, outcome: 'inapplicable', due: '2025-06-30' },
  { name: 'old contract', facts: { 'priorReports[r-1].materials.provider.fullName': false, 'arrangements[a-1].contract.signedOn': '2021-12-29' }, outcome: 'inapplicable', reasons: ['conditionNotMet', 'earlierThan'] },
  { name: 'nothing to report', facts: { 'priorReports[r-1].materials.provider.fullName': false, 'arrangements[a-1].grade': 'general', 'arrangements[a-1].scope.dataCentre': 'none' }, outcome: 'inapplicable' },
  { name: 'no report', facts: { priorReports: [] }, outcome: 'inapplicable', reasons: ['nothingToJudge'] },
  { name: 'country not stated', facts: { 'priorReports[r-1].materials.provider.country': false }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'country not recorded', facts: { 'priorReports[r-1].materials.provider.country': undefined }, outcome: 'cantTell', missing: ['priorReports[r-1].materials.provider.country'] },
])

clauseCases('outsourcing-2021/annex-1.2.2#1', [
  { name: 'stated', facts: {}, outcome: 'passed' },
  { name: 'not stated', facts: { 'priorReports[r-1].materials.provider.dueDiligenceReport': false }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'not recorded', facts: { 'priorReports[r-1].materials.provider.dueDiligenceReport': undefined }, outcome: 'cantTell', missing: ['priorReports[r-1].materials.provider.dueDiligenceReport'] },
  { name: 'stated, with the place', facts: { 'priorReports[r-1].materials.provider.dueDiligenceReport': { stated: true, where: '1' } }, outcome: 'passed' },
  { name: 'not stated, planned signing ahead', facts: { 'priorReports[r-1].materials.provider.dueDiligenceReport': false, 'arrangements[a-1].contract.signedOn': null, 'arrangements[a-1].contract.plannedSigningOn': '2025-07-01' }, outcome: 'inapplicable', reasons: ['notYetDue', 'termsMissing'], due: '2025-07-01' },
  { name: 'not stated, planned signing today', facts: { 'priorReports[r-1].materials.provider.dueDiligenceReport': false, 'arrangements[a-1].contract.signedOn': null, 'arrangements[a-1].contract.plannedSigningOn': '2025-06-30' }, outcome: 'inapplicable', due: '2025-06-30' },
  { name: 'old contract', facts: { 'priorReports[r-1].materials.provider.dueDiligenceReport': false, 'arrangements[a-1].contract.signedOn': '2021-12-29' }, outcome: 'inapplicable', reasons: ['conditionNotMet', 'earlierThan'] },
  { name: 'nothing to report', facts: { 'priorReports[r-1].materials.provider.dueDiligenceReport': false, 'arrangements[a-1].grade': 'general', 'arrangements[a-1].scope.dataCentre': 'none' }, outcome: 'inapplicable' },
  { name: 'no report', facts: { priorReports: [] }, outcome: 'inapplicable', reasons: ['nothingToJudge'] },
])

clauseCases('outsourcing-2021/annex-1.2.3#1', [
  { name: 'stated', facts: {}, outcome: 'passed' },
  { name: 'not stated', facts: { 'priorReports[r-1].materials.provider.legalRepresentative': false }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'not recorded', facts: { 'priorReports[r-1].materials.provider.legalRepresentative': undefined }, outcome: 'cantTell', missing: ['priorReports[r-1].materials.provider.legalRepresentative'] },
  { name: 'stated, with the place', facts: { 'priorReports[r-1].materials.provider.legalRepresentative': { stated: true, where: '1' } }, outcome: 'passed' },
  { name: 'not stated, planned signing ahead', facts: { 'priorReports[r-1].materials.provider.legalRepresentative': false, 'arrangements[a-1].contract.signedOn': null, 'arrangements[a-1].contract.plannedSigningOn': '2025-07-01' }, outcome: 'inapplicable', reasons: ['notYetDue', 'termsMissing'], due: '2025-07-01' },
  { name: 'not stated, planned signing today', facts: { 'priorReports[r-1].materials.provider.legalRepresentative': false, 'arrangements[a-1].contract.signedOn': null, 'arrangements[a-1].contract.plannedSigningOn': '2025-06-30' }, outcome: 'inapplicable', due: '2025-06-30' },
  { name: 'old contract', facts: { 'priorReports[r-1].materials.provider.legalRepresentative': false, 'arrangements[a-1].contract.signedOn': '2021-12-29' }, outcome: 'inapplicable', reasons: ['conditionNotMet', 'earlierThan'] },
  { name: 'nothing to report', facts: { 'priorReports[r-1].materials.provider.legalRepresentative': false, 'arrangements[a-1].grade': 'general', 'arrangements[a-1].scope.dataCentre': 'none' }, outcome: 'inapplicable' },
  { name: 'no report', facts: { priorReports: [] }, outcome: 'inapplicable', reasons: ['nothingToJudge'] },
])

clauseCases('outsourcing-2021/annex-1.2.4#1', [
  { name: 'stated', facts: {}, outcome: 'passed' },
  { name: 'not stated', facts: { 'priorReports[r-1].materials.provider.registeredCapital': false }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'not recorded', facts: { 'priorReports[r-1].materials.provider.registeredCapital': undefined }, outcome: 'cantTell', missing: ['priorReports[r-1].materials.provider.registeredCapital'] },
  { name: 'stated, with the place', facts: { 'priorReports[r-1].materials.provider.registeredCapital': { stated: true, where: '1' } }, outcome: 'passed' },
  { name: 'not stated, planned signing ahead', facts: { 'priorReports[r-1].materials.provider.registeredCapital': false, 'arrangements[a-1].contract.signedOn': null, 'arrangements[a-1].contract.plannedSigningOn': '2025-07-01' }, outcome: 'inapplicable', reasons: ['notYetDue', 'termsMissing'], due: '2025-07-01' },
  { name: 'not stated, planned signing today', facts: { 'priorReports[r-1].materials.provider.registeredCapital': false, 'arrangements[a-1].contract.signedOn': null, 'arrangements[a-1].contract.plannedSigningOn': '2025-06-30' }, outcome: 'inapplicable', due: '2025-06-30' },
  { name: 'old contract', facts: { 'priorReports[r-1].materials.provider.registeredCapital': false, 'arrangements[a-1].contract.signedOn': '2021-12-29' }, outcome: 'inapplicable', reasons: ['conditionNotMet', 'earlierThan'] },
  { name: 'nothing to report', facts: { 'priorReports[r-1].materials.provider.registeredCapital': false, 'arrangements[a-1].grade': 'general', 'arrangements[a-1].scope.dataCentre': 'none' }, outcome: 'inapplicable' },
  { name: 'no report', facts: { priorReports: [] }, outcome: 'inapplicable', reasons: ['nothingToJudge'] },
])

clauseCases('outsourcing-2021/annex-1.2.5#1', [
  { name: 'stated', facts: {}, outcome: 'passed' },
  { name: 'not stated', facts: { 'priorReports[r-1].materials.provider.parentInstitution': false }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'not recorded', facts: { 'priorReports[r-1].materials.provider.parentInstitution': undefined }, outcome: 'cantTell', missing: ['priorReports[r-1].materials.provider.parentInstitution'] },
  { name: 'stated, with the place', facts: { 'priorReports[r-1].materials.provider.parentInstitution': { stated: true, where: '1' } }, outcome: 'passed' },
  { name: 'not stated, planned signing ahead', facts: { 'priorReports[r-1].materials.provider.parentInstitution': false, 'arrangements[a-1].contract.signedOn': null, 'arrangements[a-1].contract.plannedSigningOn': '2025-07-01' }, outcome: 'inapplicable', reasons: ['notYetDue', 'termsMissing'], due: '2025-07-01' },
  { name: 'not stated, planned signing today', facts: { 'priorReports[r-1].materials.provider.parentInstitution': false, 'arrangements[a-1].contract.signedOn': null, 'arrangements[a-1].contract.plannedSigningOn': '2025-06-30' }, outcome: 'inapplicable', due: '2025-06-30' },
  { name: 'old contract', facts: { 'priorReports[r-1].materials.provider.parentInstitution': false, 'arrangements[a-1].contract.signedOn': '2021-12-29' }, outcome: 'inapplicable', reasons: ['conditionNotMet', 'earlierThan'] },
  { name: 'nothing to report', facts: { 'priorReports[r-1].materials.provider.parentInstitution': false, 'arrangements[a-1].grade': 'general', 'arrangements[a-1].scope.dataCentre': 'none' }, outcome: 'inapplicable' },
  { name: 'no report', facts: { priorReports: [] }, outcome: 'inapplicable', reasons: ['nothingToJudge'] },
])

clauseCases('outsourcing-2021/annex-1.2.6#1', [
  { name: 'stated', facts: {}, outcome: 'passed' },
  { name: 'not stated', facts: { 'priorReports[r-1].materials.provider.foundingDate': false }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'not recorded', facts: { 'priorReports[r-1].materials.provider.foundingDate': undefined }, outcome: 'cantTell', missing: ['priorReports[r-1].materials.provider.foundingDate'] },
  { name: 'stated, with the place', facts: { 'priorReports[r-1].materials.provider.foundingDate': { stated: true, where: '1' } }, outcome: 'passed' },
  { name: 'not stated, planned signing ahead', facts: { 'priorReports[r-1].materials.provider.foundingDate': false, 'arrangements[a-1].contract.signedOn': null, 'arrangements[a-1].contract.plannedSigningOn': '2025-07-01' }, outcome: 'inapplicable', reasons: ['notYetDue', 'termsMissing'], due: '2025-07-01' },
  { name: 'not stated, planned signing today', facts: { 'priorReports[r-1].materials.provider.foundingDate': false, 'arrangements[a-1].contract.signedOn': null, 'arrangements[a-1].contract.plannedSigningOn': '2025-06-30' }, outcome: 'inapplicable', due: '2025-06-30' },
  { name: 'old contract', facts: { 'priorReports[r-1].materials.provider.foundingDate': false, 'arrangements[a-1].contract.signedOn': '2021-12-29' }, outcome: 'inapplicable', reasons: ['conditionNotMet', 'earlierThan'] },
  { name: 'nothing to report', facts: { 'priorReports[r-1].materials.provider.foundingDate': false, 'arrangements[a-1].grade': 'general', 'arrangements[a-1].scope.dataCentre': 'none' }, outcome: 'inapplicable' },
  { name: 'no report', facts: { priorReports: [] }, outcome: 'inapplicable', reasons: ['nothingToJudge'] },
])

clauseCases('outsourcing-2021/annex-1.2.7#1', [
  { name: 'stated', facts: {}, outcome: 'passed' },
  { name: 'not stated', facts: { 'priorReports[r-1].materials.provider.enterpriseNature': false }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'not recorded', facts: { 'priorReports[r-1].materials.provider.enterpriseNature': undefined }, outcome: 'cantTell', missing: ['priorReports[r-1].materials.provider.enterpriseNature'] },
  { name: 'stated, with the place', facts: { 'priorReports[r-1].materials.provider.enterpriseNature': { stated: true, where: '1' } }, outcome: 'passed' },
  { name: 'not stated, planned signing ahead', facts: { 'priorReports[r-1].materials.provider.enterpriseNature': false, 'arrangements[a-1].contract.signedOn': null, 'arrangements[a-1].contract.plannedSigningOn': '2025-07-01' }, outcome: 'inapplicable', reasons: ['notYetDue', 'termsMissing'], due: '2025-07-01' },
  { name: 'not stated, planned signing today', facts: { 'priorReports[r-1].materials.provider.enterpriseNature': false, 'arrangements[a-1].contract.signedOn': null, 'arrangements[a-1].contract.plannedSigningOn': '2025-06-30' }, outcome: 'inapplicable', due: '2025-06-30' },
  { name: 'old contract', facts: { 'priorReports[r-1].materials.provider.enterpriseNature': false, 'arrangements[a-1].contract.signedOn': '2021-12-29' }, outcome: 'inapplicable', reasons: ['conditionNotMet', 'earlierThan'] },
  { name: 'nothing to report', facts: { 'priorReports[r-1].materials.provider.enterpriseNature': false, 'arrangements[a-1].grade': 'general', 'arrangements[a-1].scope.dataCentre': 'none' }, outcome: 'inapplicable' },
  { name: 'no report', facts: { priorReports: [] }, outcome: 'inapplicable', reasons: ['nothingToJudge'] },
])

clauseCases('outsourcing-2021/annex-1.2.8#1', [
  { name: 'stated', facts: {}, outcome: 'passed' },
  { name: 'not stated', facts: { 'priorReports[r-1].materials.provider.unifiedSocialCreditCode': false }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'not recorded', facts: { 'priorReports[r-1].materials.provider.unifiedSocialCreditCode': undefined }, outcome: 'cantTell', missing: ['priorReports[r-1].materials.provider.unifiedSocialCreditCode'] },
  { name: 'stated, with the place', facts: { 'priorReports[r-1].materials.provider.unifiedSocialCreditCode': { stated: true, where: '1' } }, outcome: 'passed' },
  { name: 'not stated, planned signing ahead', facts: { 'priorReports[r-1].materials.provider.unifiedSocialCreditCode': false, 'arrangements[a-1].contract.signedOn': null, 'arrangements[a-1].contract.plannedSigningOn': '2025-07-01' }, outcome: 'inapplicable', reasons: ['notYetDue', 'termsMissing'], due: '2025-07-01' },
  { name: 'not stated, planned signing today', facts: { 'priorReports[r-1].materials.provider.unifiedSocialCreditCode': false, 'arrangements[a-1].contract.signedOn': null, 'arrangements[a-1].contract.plannedSigningOn': '2025-06-30' }, outcome: 'inapplicable', due: '2025-06-30' },
  { name: 'old contract', facts: { 'priorReports[r-1].materials.provider.unifiedSocialCreditCode': false, 'arrangements[a-1].contract.signedOn': '2021-12-29' }, outcome: 'inapplicable', reasons: ['conditionNotMet', 'earlierThan'] },
  { name: 'nothing to report', facts: { 'priorReports[r-1].materials.provider.unifiedSocialCreditCode': false, 'arrangements[a-1].grade': 'general', 'arrangements[a-1].scope.dataCentre': 'none' }, outcome: 'inapplicable' },
  { name: 'no report', facts: { priorReports: [] }, outcome: 'inapplicable', reasons: ['nothingToJudge'] },
])

clauseCases('outsourcing-2021/annex-1.3#1', [
  { name: 'stated', facts: {}, outcome: 'passed' },
  { name: 'not stated', facts: { 'priorReports[r-1].materials.riskAssessmentReport': false }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'not recorded', facts: { 'priorReports[r-1].materials.riskAssessmentReport': undefined }, outcome: 'cantTell', missing: ['priorReports[r-1].materials.riskAssessmentReport'] },
  { name: 'stated, with the place', facts: { 'priorReports[r-1].materials.riskAssessmentReport': { stated: true, where: '1' } }, outcome: 'passed' },
  { name: 'not stated, planned signing ahead', facts: { 'priorReports[r-1].materials.riskAssessmentReport': false, 'arrangements[a-1].contract.signedOn': null, 'arrangements[a-1].contract.plannedSigningOn': '2025-07-01' }, outcome: 'inapplicable', reasons: ['notYetDue', 'termsMissing'], due: '2025-07-01' },
  { name: 'not stated, planned signing today', facts: { 'priorReports[r-1].materials.riskAssessmentReport': false, 'arrangements[a-1].contract.signedOn': null, 'arrangements[a-1].contract.plannedSigningOn': '2025-06-30' }, outcome: 'inapplicable', due: '2025-06-30' },
  { name: 'old contract', facts: { 'priorReports[r-1].materials.riskAssessmentReport': false, 'arrangements[a-1].contract.signedOn': '2021-12-29' }, outcome: 'inapplicable', reasons: ['conditionNotMet', 'earlierThan'] },
  { name: 'nothing to report', facts: { 'priorReports[r-1].materials.riskAssessmentReport': false, 'arrangements[a-1].grade': 'general', 'arrangements[a-1].scope.dataCentre': 'none' }, outcome: 'inapplicable' },
  { name: 'no report', facts: { priorReports: [] }, outcome: 'inapplicable', reasons: ['nothingToJudge'] },
])

clauseCases('outsourcing-2021/annex-1.other#1', [
  { name: 'prescribed and included', facts: { 'priorReports[r-1].materials.other': [{ id: 'm-1', name: 'Exit plan', included: true }] }, outcome: 'passed' },
  { name: 'prescribed and not included', facts: { 'priorReports[r-1].materials.other': [{ id: 'm-1', name: 'Exit plan', included: false }] }, outcome: 'failed' },
  { name: 'one of two not included', facts: { 'priorReports[r-1].materials.other': [{ id: 'm-1', included: true }, { id: 'm-2', included: false }] }, outcome: 'failed' },
  { name: 'prescribed, whether included is not recorded', facts: { 'priorReports[r-1].materials.other': [{ id: 'm-1' }] }, outcome: 'cantTell', missing: ['priorReports[r-1].materials.other[m-1].included'] },
  { name: 'none prescribed', facts: {}, outcome: 'inapplicable', reasons: ['emptyList'] },
  { name: 'what is prescribed is not recorded', facts: { 'priorReports[r-1].materials.other': undefined }, outcome: 'cantTell', missing: ['priorReports[r-1].materials.other'] },
  { name: 'not included, planned signing ahead', facts: { 'priorReports[r-1].materials.other': [{ id: 'm-1', included: false }], 'arrangements[a-1].contract.signedOn': null, 'arrangements[a-1].contract.plannedSigningOn': '2025-07-01' }, outcome: 'inapplicable', due: '2025-07-01' },
  { name: 'not included, old contract', facts: { 'priorReports[r-1].materials.other': [{ id: 'm-1', included: false }], 'arrangements[a-1].contract.signedOn': '2021-12-29' }, outcome: 'inapplicable', reasons: ['conditionNotMet', 'earlierThan'] },
  { name: 'no report', facts: { priorReports: [] }, outcome: 'inapplicable', reasons: ['nothingToJudge'] },
])
