// 银行保险机构信息科技外包风险监管办法, Article 18: what a due diligence must further look into
// where important outsourcing is performed off the institution's premises.

import type { ClauseDefinition } from '../../rules/clause'
import { allOf, covers, equals, latest } from '../../rules/tables/builders'
import { important, nonOnsite, signedSince, signing } from './definitions'

const importantNonOnsite = allOf(important, nonOnsite, signedSince)

const ofThisProvider = equals('belongs', true)

const boundaries = covers('nonOnsiteTopics', ['facilityBoundary', 'systemBoundary', 'dataBoundary'])
const integrityAndConfidentiality = covers('nonOnsiteTopics', [
  'integrityPolicies',
  'integrityTechnicalMeasures',
  'confidentialityPolicies',
  'confidentialityTechnicalMeasures',
])
const infrastructureAccess = covers('nonOnsiteTopics', [
  'serverAccess',
  'storageAccess',
  'networkDeviceAccess',
  'operatingSystemAccess',
  'databaseAccess',
  'middlewareAccess',
])
const systemRightsAndExposure = covers('nonOnsiteTopics', [
  'businessSystemAdministration',
  'businessSystemAccess',
  'importantDataExposure',
  'sensitiveInformationExposure',
])
const recoveryAndContinuity = covers('nonOnsiteTopics', ['disasterRecoveryFacilities', 'emergencyManagement', 'businessContinuityArrangements'])
const unfairOrEvasive = covers('nonOnsiteTopics', ['unfairCompetition', 'supervisionEvasion'])

export const article18Sentence1: ClauseDefinition<'outsourcing-2021/18#1', 'arrangement'> = {
  id: 'outsourcing-2021/18#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['dueDiligence'],
  lead: true,
  title: { zh: '重要非驻场外包的重点调查', en: 'Further subjects for important non-onsite outsourcing' },
  statement: {
    zh: '重要外包以非驻场方式提供的，尽职调查须进一步查明六个方面。',
    en: 'Where important outsourcing is performed off the premises, the due diligence must further look into six subjects.',
  },
  appliesWhen: importantNonOnsite,
  rule: latest({
    list: 'dueDiligence',
    on: 'completedOn',
    accepts: ofThisProvider,
    until: signing,
    rule: allOf(
      boundaries,
      integrityAndConfidentiality,
      infrastructureAccess,
      systemRightsAndExposure,
      recoveryAndContinuity,
      unfairOrEvasive,
    ),
  }),
  notes: {
    zh: '标志表示该方面是否已查明，而不表示结论好坏。',
    en: 'A flag says whether the subject was looked into, not whether the answer was good.',
  },
}

export const article18Item1: ClauseDefinition<'outsourcing-2021/18.1#1', 'arrangement'> = {
  id: 'outsourcing-2021/18.1#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['dueDiligence'],
  title: { zh: '设施、系统和数据的边界', en: 'Boundaries of facilities, systems and data' },
  statement: {
    zh: '须查明服务提供商是否为本机构和他人的设施、系统及数据划出清晰边界。',
    en: "It must be looked into whether the provider keeps clear boundaries between this institution's facilities, systems and data and those of others.",
  },
  appliesWhen: importantNonOnsite,
  rule: latest({ list: 'dueDiligence', on: 'completedOn', accepts: ofThisProvider, until: signing, rule: boundaries }),
}

export const article18Item2: ClauseDefinition<'outsourcing-2021/18.2#1', 'arrangement'> = {
  id: 'outsourcing-2021/18.2#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['dueDiligence'],
  title: { zh: '数据完整性与保密性', en: 'Integrity and confidentiality of data' },
  statement: {
    zh: '须查明服务提供商是否以制度和技术措施保障机构数据的完整性和保密性。',
    en: "It must be looked into whether the provider has policies and technical measures for the integrity and the confidentiality of the institution's data.",
  },
  appliesWhen: importantNonOnsite,
  rule: latest({ list: 'dueDiligence', on: 'completedOn', accepts: ofThisProvider, until: signing, rule: integrityAndConfidentiality }),
}

export const article18Item3: ClauseDefinition<'outsourcing-2021/18.3#1', 'arrangement'> = {
  id: 'outsourcing-2021/18.3#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['dueDiligence'],
  title: { zh: '基础设施最高访问权限', en: 'Highest access to infrastructure' },
  statement: {
    zh: '须查明服务提供商对服务器、存储、网络设备以及操作系统、数据库和中间件是否具有最高访问权限。',
    en: 'It must be looked into whether the provider has the highest access to servers, storage, network devices, operating systems, databases and middleware.',
  },
  appliesWhen: importantNonOnsite,
  rule: latest({ list: 'dueDiligence', on: 'completedOn', accepts: ofThisProvider, until: signing, rule: infrastructureAccess }),
}

export const article18Item4: ClauseDefinition<'outsourcing-2021/18.4#1', 'arrangement'> = {
  id: 'outsourcing-2021/18.4#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['dueDiligence'],
  title: { zh: '业务系统最高权限与数据可见性', en: 'Highest rights in business systems' },
  statement: {
    zh: '须查明服务提供商是否或可能拥有业务系统最高管理或访问权限，能否看到或取得重要数据、客户敏感个人信息。',
    en: "It must be looked into whether the provider has or may have the highest administration or access rights in business systems, and whether it can see or obtain important data or customers' sensitive information.",
  },
  appliesWhen: importantNonOnsite,
  rule: latest({ list: 'dueDiligence', on: 'completedOn', accepts: ofThisProvider, until: signing, rule: systemRightsAndExposure }),
}

export const article18Item5: ClauseDefinition<'outsourcing-2021/18.5#1', 'arrangement'> = {
  id: 'outsourcing-2021/18.5#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['dueDiligence'],
  title: { zh: '灾备、应急与业务连续性', en: 'Recovery, emergency management and continuity' },
  statement: {
    zh: '须查明服务提供商的灾难恢复设施、应急管理体系和业务连续性安排。',
    en: "The provider's disaster-recovery facilities, emergency management and business-continuity arrangements must be looked into.",
  },
  appliesWhen: importantNonOnsite,
  rule: latest({ list: 'dueDiligence', on: 'completedOn', accepts: ofThisProvider, until: signing, rule: recoveryAndContinuity }),
}

export const article18Item6: ClauseDefinition<'outsourcing-2021/18.6#1', 'arrangement'> = {
  id: 'outsourcing-2021/18.6#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['dueDiligence'],
  title: { zh: '不正当竞争与规避监管', en: 'Unfair competition and evasion' },
  statement: {
    zh: '须查明服务提供商有无不正当竞争、规避监管的行为。',
    en: 'It must be looked into whether the provider competes unfairly or evades supervision.',
  },
  appliesWhen: importantNonOnsite,
  rule: latest({ list: 'dueDiligence', on: 'completedOn', accepts: ofThisProvider, until: signing, rule: unfairOrEvasive }),
}
