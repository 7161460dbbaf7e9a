// 银行保险机构信息科技外包风险监管办法, Annex 1: the materials of the report under Article 37, parts 2 and 3, the provider
// and the risk assessment, and other prescribed materials.

import type { ClauseDefinition } from '../../rules/clause'
import { allOf, covers, equals, every, latest } from '../../rules/tables/builders'
import { reportable, signedSince, signing } from './definitions'

const reportDue = allOf(reportable, signedSince)

const ofThisArrangement = allOf(equals('belongs', true), equals('recipient', 'supervisorTechnologyDepartment'))

export const annex1Item2: ClauseDefinition<'outsourcing-2021/annex-1.2#1', 'arrangement'> = {
  id: 'outsourcing-2021/annex-1.2#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['priorReport'],
  lead: true,
  title: { zh: '服务提供商基本情况', en: 'Basic facts of the provider' },
  statement: {
    zh: '事前报告的材料须包括服务提供商的基本情况，共八项。',
    en: 'The report must hold the basic facts of the provider, eight items.',
  },
  appliesWhen: reportDue,
  rule: latest({
    list: 'priorReports',
    on: 'submittedOn',
    accepts: ofThisArrangement,
    until: signing,
    rule: covers('materials.provider', [
      'fullName',
      'country',
      'dueDiligenceReport',
      'legalRepresentative',
      'registeredCapital',
      'parentInstitution',
      'foundingDate',
      'enterpriseNature',
      'unifiedSocialCreditCode',
    ]),
  }),
}

export const annex1Item2Item1: ClauseDefinition<'outsourcing-2021/annex-1.2.1#1', 'arrangement'> = {
  id: 'outsourcing-2021/annex-1.2.1#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['priorReport'],
  title: { zh: '服务提供商全称和国别', en: 'Full name and country of the provider' },
  statement: {
    zh: '报告材料须列明服务提供商的全称和国别。',
    en: 'The report must state the full name and the country of the provider.',
  },
  appliesWhen: reportDue,
  rule: latest({ list: 'priorReports', on: 'submittedOn', accepts: ofThisArrangement, until: signing, rule: covers('materials.provider', ['fullName', 'country']) }),
}

export const annex1Item2Item2: ClauseDefinition<'outsourcing-2021/annex-1.2.2#1', 'arrangement'> = {
  id: 'outsourcing-2021/annex-1.2.2#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['priorReport'],
  title: { zh: '尽职调查报告', en: 'Due-diligence report' },
  statement: {
    zh: '报告材料须附尽职调查报告。',
    en: 'The report must hold the due-diligence report.',
  },
  appliesWhen: reportDue,
  rule: latest({ list: 'priorReports', on: 'submittedOn', accepts: ofThisArrangement, until: signing, rule: covers('materials.provider', ['dueDiligenceReport']) }),
}

export const annex1Item2Item3: ClauseDefinition<'outsourcing-2021/annex-1.2.3#1', 'arrangement'> = {
  id: 'outsourcing-2021/annex-1.2.3#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['priorReport'],
  title: { zh: '法定代表人', en: 'Legal representative' },
  statement: {
    zh: '报告材料须列明服务提供商的法定代表人。',
    en: "The report must name the provider's legal representative.",
  },
  appliesWhen: reportDue,
  rule: latest({ list: 'priorReports', on: 'submittedOn', accepts: ofThisArrangement, until: signing, rule: covers('materials.provider', ['legalRepresentative']) }),
}

export const annex1Item2Item4: ClauseDefinition<'outsourcing-2021/annex-1.2.4#1', 'arrangement'> = {
  id: 'outsourcing-2021/annex-1.2.4#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['priorReport'],
  title: { zh: '注册资本', en: 'Registered capital' },
  statement: {
    zh: '报告材料须列明服务提供商的注册资本。',
    en: "The report must state the provider's registered capital.",
  },
  appliesWhen: reportDue,
  rule: latest({ list: 'priorReports', on: 'submittedOn', accepts: ofThisArrangement, until: signing, rule: covers('materials.provider', ['registeredCapital']) }),
}

export const annex1Item2Item5: ClauseDefinition<'outsourcing-2021/annex-1.2.5#1', 'arrangement'> = {
  id: 'outsourcing-2021/annex-1.2.5#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['priorReport'],
  title: { zh: '上级或母机构', en: 'Parent institution' },
  statement: {
    zh: '报告材料须列明服务提供商的上级机构或母机构。',
    en: "The report must name the provider's superior or parent institution.",
  },
  appliesWhen: reportDue,
  rule: latest({ list: 'priorReports', on: 'submittedOn', accepts: ofThisArrangement, until: signing, rule: covers('materials.provider', ['parentInstitution']) }),
}

export const annex1Item2Item6: ClauseDefinition<'outsourcing-2021/annex-1.2.6#1', 'arrangement'> = {
  id: 'outsourcing-2021/annex-1.2.6#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['priorReport'],
  title: { zh: '成立时间', en: 'Founding date' },
  statement: {
    zh: '报告材料须列明服务提供商的成立时间。',
    en: 'The report must state when the provider was founded.',
  },
  appliesWhen: reportDue,
  rule: latest({ list: 'priorReports', on: 'submittedOn', accepts: ofThisArrangement, until: signing, rule: covers('materials.provider', ['foundingDate']) }),
}

export const annex1Item2Item7: ClauseDefinition<'outsourcing-2021/annex-1.2.7#1', 'arrangement'> = {
  id: 'outsourcing-2021/annex-1.2.7#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['priorReport'],
  title: { zh: '企业性质', en: 'Nature of the enterprise' },
  statement: {
    zh: '报告材料须列明服务提供商的企业性质。',
    en: 'The report must state the nature of the provider as an enterprise.',
  },
  appliesWhen: reportDue,
  rule: latest({ list: 'priorReports', on: 'submittedOn', accepts: ofThisArrangement, until: signing, rule: covers('materials.provider', ['enterpriseNature']) }),
}

export const annex1Item2Item8: ClauseDefinition<'outsourcing-2021/annex-1.2.8#1', 'arrangement'> = {
  id: 'outsourcing-2021/annex-1.2.8#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['priorReport'],
  title: { zh: '统一社会信用代码', en: 'Unified social credit code' },
  statement: {
    zh: '报告材料须列明服务提供商的统一社会信用代码。',
    en: "The report must state the provider's unified social credit code.",
  },
  appliesWhen: reportDue,
  rule: latest({ list: 'priorReports', on: 'submittedOn', accepts: ofThisArrangement, until: signing, rule: covers('materials.provider', ['unifiedSocialCreditCode']) }),
}

export const annex1Item3: ClauseDefinition<'outsourcing-2021/annex-1.3#1', 'arrangement'> = {
  id: 'outsourcing-2021/annex-1.3#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['priorReport', 'riskAssessment'],
  title: { zh: '外包风险评估报告', en: 'Risk assessment report' },
  statement: {
    zh: '事前报告的材料须包括外包风险评估报告。',
    en: 'The report must hold the risk assessment of the outsourcing.',
  },
  appliesWhen: reportDue,
  rule: latest({ list: 'priorReports', on: 'submittedOn', accepts: ofThisArrangement, until: signing, rule: covers('materials', ['riskAssessmentReport']) }),
}

export const annex1Other: ClauseDefinition<'outsourcing-2021/annex-1.other#1', 'arrangement'> = {
  id: 'outsourcing-2021/annex-1.other#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['priorReport'],
  title: { zh: '监管规定的其他材料', en: 'Other prescribed materials' },
  statement: {
    zh: '监管机构规定其他材料的，报告须一并附上。',
    en: 'Where the supervisor prescribes other materials, the report must hold them.',
  },
  appliesWhen: reportDue,
  rule: latest({ list: 'priorReports', on: 'submittedOn', accepts: ofThisArrangement, until: signing, rule: every('materials.other', equals('included', true)) }),
}
