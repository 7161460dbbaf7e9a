// 银行保险机构信息科技外包风险监管办法, Article 17: due diligence on the candidates for important outsourcing
// before signing, how long it stays valid, and what it covers.

import type { ClauseDefinition } from '../../rules/clause'
import { choiceOf } from '../../rules/reading'
import { allOf, before, covers, equals, every, latest, once, present, validFor } from '../../rules/tables/builders'
import { effectiveDate, important, signedSince, signing } from './definitions'
import { dueDiligenceValidityYears } from './parameters'
import { sameDayReading } from './readings'

const candidateForImportant = allOf(important, signedSince)

const ofThisProvider = equals('belongs', true)

const technicalExperienceAndStaff = covers('topics', ['technicalExperience', 'industryExperience', 'personnel', 'capability'])
const internalControlAndManagement = covers('topics', ['internalControl', 'managementCapability'])
const networkAndInformationSecurity = covers('topics', ['networkSecurityCapability', 'informationSecurityCapability'])
const continuingOperation = covers('topics', ['continuingOperation'])
const observanceOfLaw = covers('topics', [
  'providerObservesStateLaw',
  'providerObservesSupervisoryRules',
  'controllerObservesStateLaw',
  'controllerObservesSupervisoryRules',
])
const cooperation = covers('topics', [
  'cooperationWithAudits',
  'cooperationWithAssessments',
  'cooperationWithInspections',
  'cooperationWithSupervisor',
])
const relatedness = covers('topics', ['relatedness'])

export const article17Sentence1Provider: ClauseDefinition<'outsourcing-2021/17#1.provider', 'arrangement'> = {
  id: 'outsourcing-2021/17#1.provider',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['dueDiligence'],
  title: { zh: '签约前的尽职调查', en: 'Due diligence before signing' },
  statement: {
    zh: '签订重要外包合同前，机构须对拟选用的服务提供商完成尽职调查。',
    en: 'Before it signs a contract for important outsourcing, the institution must have completed a due diligence on the provider.',
  },
  appliesWhen: candidateForImportant,
  rule: before({
    list: 'dueDiligence',
    on: 'completedOn',
    accepts: ofThisProvider,
    event: signing,
    count: 'twentieth',
    sameDay: choiceOf(sameDayReading),
  }),
  notes: {
    zh: '签约行为在施行日之后的方适用；续签视为签约。',
    en: 'It reaches signings since the measures bind; a renewal is a signing.',
  },
}

export const article17Sentence1Candidates: ClauseDefinition<'outsourcing-2021/17#1.candidates', 'arrangement'> = {
  id: 'outsourcing-2021/17#1.candidates',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['dueDiligence'],
  title: { zh: '对其他备选服务提供商的尽职调查', en: 'Due diligence on the other candidates' },
  statement: {
    zh: '签约前的尽职调查须覆盖每一家备选服务提供商，而不仅是最终选用者。',
    en: 'The due diligence before signing must reach every candidate that was considered, not only the one chosen.',
  },
  appliesWhen: candidateForImportant,
  rule: every(
    'candidates',
    before({
      list: 'dueDiligence',
      on: 'completedOn',
      accepts: ofThisProvider,
      event: signing,
      count: 'twentieth',
      sameDay: choiceOf(sameDayReading),
    }),
  ),
  notes: {
    zh: '没有其他备选的，登记空列表，本项不适用。',
    en: 'Where there was no other candidate, the list is recorded as empty and the clause does not apply.',
  },
}

export const article17Sentence1Assistance: ClauseDefinition<'outsourcing-2021/17#1.assistance', 'arrangement'> = {
  id: 'outsourcing-2021/17#1.assistance',
  force: 'may',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['dueDiligence'],
  title: { zh: '聘请第三方协助调查', en: 'Help of a third party' },
  statement: {
    zh: '必要时，机构可以聘请第三方机构协助尽职调查。',
    en: 'Where needed, the institution may engage a third party to help with the due diligence.',
  },
  appliesWhen: candidateForImportant,
  rule: once({ list: 'dueDiligence', on: 'completedOn', accepts: allOf(ofThisProvider, present('assistedBy')), from: [effectiveDate] }),
}

export const article17Sentence2: ClauseDefinition<'outsourcing-2021/17#2', 'arrangement'> = {
  id: 'outsourcing-2021/17#2',
  force: 'should',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['dueDiligence'],
  title: { zh: '尽职调查结果的有效期', en: 'Validity of a due diligence' },
  statement: {
    zh: '服务提供商的经营未有重大变化的，尽职调查结果原则上自完成之日起一年内有效；签约时应以有效的结果为依据。',
    en: "As long as the provider's business condition has not changed materially, a due diligence is in principle valid for one year; the signing should rest on one that is valid.",
  },
  appliesWhen: candidateForImportant,
  rule: validFor({
    list: 'dueDiligence',
    on: 'completedOn',
    accepts: ofThisProvider,
    event: signing,
    years: dueDiligenceValidityYears,
    endedBy: { list: 'provider.materialChanges', on: 'on' },
    sameDay: choiceOf(sameDayReading),
  }),
  notes: {
    zh: '期末日当日仍有效；完成日之后、签订日之前的重大变化使其失效，同日的先后无法判断。没有任何尽职调查的，由第一句判断，本句不适用。',
    en: 'The last day of the year counts as valid; a material change after completion and before signing ends it, on the same day the order cannot be told. Where there is no due diligence at all, the first sentence says so and this one does not apply.',
  },
}

export const article17Sentence3: ClauseDefinition<'outsourcing-2021/17#3', 'arrangement'> = {
  id: 'outsourcing-2021/17#3',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['dueDiligence'],
  lead: true,
  title: { zh: '尽职调查的内容', en: 'What a due diligence covers' },
  statement: {
    zh: '尽职调查至少须覆盖七个方面。',
    en: 'A due diligence must cover at least seven subjects.',
  },
  appliesWhen: candidateForImportant,
  rule: latest({
    list: 'dueDiligence',
    on: 'completedOn',
    accepts: ofThisProvider,
    until: signing,
    rule: allOf(
      technicalExperienceAndStaff,
      internalControlAndManagement,
      networkAndInformationSecurity,
      continuingOperation,
      observanceOfLaw,
      cooperation,
      relatedness,
    ),
  }),
  notes: {
    zh: '以签订日及以前最近一次完成的尽职调查为准，即签约所依据的结果。',
    en: 'The newest one completed up to the signing is judged: the result that the signing rests on.',
  },
}

export const article17Item1: ClauseDefinition<'outsourcing-2021/17.1#1', 'arrangement'> = {
  id: 'outsourcing-2021/17.1#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['dueDiligence'],
  title: { zh: '技术与行业经验、人员及能力', en: 'Experience, people and capability' },
  statement: {
    zh: '尽职调查须覆盖服务提供商的技术经验、行业经验、人员和能力。',
    en: "The due diligence must cover the provider's technical and industry experience, its people and its capability.",
  },
  appliesWhen: candidateForImportant,
  rule: latest({ list: 'dueDiligence', on: 'completedOn', accepts: ofThisProvider, until: signing, rule: technicalExperienceAndStaff }),
}

export const article17Item2: ClauseDefinition<'outsourcing-2021/17.2#1', 'arrangement'> = {
  id: 'outsourcing-2021/17.2#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['dueDiligence'],
  title: { zh: '内部控制与管理能力', en: 'Internal control and management' },
  statement: {
    zh: '尽职调查须覆盖服务提供商的内部控制和管理能力。',
    en: "The due diligence must cover the provider's internal control and its capability to manage.",
  },
  appliesWhen: candidateForImportant,
  rule: latest({ list: 'dueDiligence', on: 'completedOn', accepts: ofThisProvider, until: signing, rule: internalControlAndManagement }),
}

export const article17Item3: ClauseDefinition<'outsourcing-2021/17.3#1', 'arrangement'> = {
  id: 'outsourcing-2021/17.3#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['dueDiligence'],
  title: { zh: '网络和信息安全保障能力', en: 'Network and information security' },
  statement: {
    zh: '尽职调查须覆盖服务提供商的网络安全和信息安全保障能力。',
    en: "The due diligence must cover the provider's capability for network security and for information security.",
  },
  appliesWhen: candidateForImportant,
  rule: latest({ list: 'dueDiligence', on: 'completedOn', accepts: ofThisProvider, until: signing, rule: networkAndInformationSecurity }),
}

export const article17Item4: ClauseDefinition<'outsourcing-2021/17.4#1', 'arrangement'> = {
  id: 'outsourcing-2021/17.4#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['dueDiligence'],
  title: { zh: '持续经营状况', en: 'Continuing operation' },
  statement: {
    zh: '尽职调查须覆盖服务提供商的持续经营状况。',
    en: 'The due diligence must cover whether the provider can go on operating.',
  },
  appliesWhen: candidateForImportant,
  rule: latest({ list: 'dueDiligence', on: 'completedOn', accepts: ofThisProvider, until: signing, rule: continuingOperation }),
}

export const article17Item5: ClauseDefinition<'outsourcing-2021/17.5#1', 'arrangement'> = {
  id: 'outsourcing-2021/17.5#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['dueDiligence'],
  title: { zh: '合规情况', en: 'Observance of law and rules' },
  statement: {
    zh: '尽职调查须覆盖服务提供商本身，以及其母公司或实际控制人，在守法和遵守监管要求两方面的情况。',
    en: "The due diligence must cover how the provider, and its parent or actual controller, observe state law and the supervisor's rules.",
  },
  appliesWhen: candidateForImportant,
  rule: latest({ list: 'dueDiligence', on: 'completedOn', accepts: ofThisProvider, until: signing, rule: observanceOfLaw }),
}

export const article17Item6: ClauseDefinition<'outsourcing-2021/17.6#1', 'arrangement'> = {
  id: 'outsourcing-2021/17.6#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['dueDiligence'],
  title: { zh: '以往配合情况', en: 'Past cooperation' },
  statement: {
    zh: '尽职调查须覆盖服务提供商以往配合机构审计、评估、检查以及监管检查的情况。',
    en: "The due diligence must cover how the provider has cooperated with institutions' audits, assessments and inspections and with the supervisor.",
  },
  appliesWhen: candidateForImportant,
  rule: latest({ list: 'dueDiligence', on: 'completedOn', accepts: ofThisProvider, until: signing, rule: cooperation }),
}

export const article17Item7: ClauseDefinition<'outsourcing-2021/17.7#1', 'arrangement'> = {
  id: 'outsourcing-2021/17.7#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['dueDiligence'],
  title: { zh: '关联关系', en: 'Relation to the institution' },
  statement: {
    zh: '尽职调查须覆盖服务提供商与机构的关联关系。',
    en: 'The due diligence must cover whether the provider is related to the institution.',
  },
  appliesWhen: candidateForImportant,
  rule: latest({ list: 'dueDiligence', on: 'completedOn', accepts: ofThisProvider, until: signing, rule: relatedness }),
}
