// 银行保险机构信息科技外包风险监管办法, Annex 1: the materials of the report under Article 37, parts 2 and 3, the provider
// and the risk assessment, and other prescribed materials.

import type { ClauseDefinition } from '../../rules/clause'
import { allOf, before, covers, equals, every, present, some, when } from '../../rules/tables/builders'
import { inTime, ofThisArrangement, reportDue, reportedBeforeSigning } from './prior-report'

/** A report on this arrangement that names other prescribed materials, included or not. */
const prescribing = allOf(ofThisArrangement, some('materials.other', present('id')))

const providerNameAndCountry = before({ ...inTime, accepts: allOf(ofThisArrangement, covers('materials.provider', ['fullName', 'country'])) })
const dueDiligenceReport = before({ ...inTime, accepts: allOf(ofThisArrangement, covers('materials.provider', ['dueDiligenceReport'])) })
const legalRepresentative = before({ ...inTime, accepts: allOf(ofThisArrangement, covers('materials.provider', ['legalRepresentative'])) })
const registeredCapital = before({ ...inTime, accepts: allOf(ofThisArrangement, covers('materials.provider', ['registeredCapital'])) })
const parentInstitution = before({ ...inTime, accepts: allOf(ofThisArrangement, covers('materials.provider', ['parentInstitution'])) })
const foundingDate = before({ ...inTime, accepts: allOf(ofThisArrangement, covers('materials.provider', ['foundingDate'])) })
const enterpriseNature = before({ ...inTime, accepts: allOf(ofThisArrangement, covers('materials.provider', ['enterpriseNature'])) })
const unifiedSocialCreditCode = before({ ...inTime, accepts: allOf(ofThisArrangement, covers('materials.provider', ['unifiedSocialCreditCode'])) })

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
  rule: when(
    reportedBeforeSigning,
    allOf(
      providerNameAndCountry,
      dueDiligenceReport,
      legalRepresentative,
      registeredCapital,
      parentInstitution,
      foundingDate,
      enterpriseNature,
      unifiedSocialCreditCode,
    ),
  ),
  notes: {
    zh: '以按期（签约二十个工作日前）提交的报告所含材料为准；此后补交的不能弥补，少报的补充材料也不抵消。没有按期报告的，由第三十七条判断，本项不适用。',
    en: 'What counts is what a report made in time holds, twenty working days before signing: a later one neither makes up for it nor takes it away. Where none was made in time, Article 37 fails and this does not apply.',
  },
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
  rule: when(reportedBeforeSigning, providerNameAndCountry),
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
  rule: when(reportedBeforeSigning, dueDiligenceReport),
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
  rule: when(reportedBeforeSigning, legalRepresentative),
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
  rule: when(reportedBeforeSigning, registeredCapital),
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
  rule: when(reportedBeforeSigning, parentInstitution),
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
  rule: when(reportedBeforeSigning, foundingDate),
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
  rule: when(reportedBeforeSigning, enterpriseNature),
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
  rule: when(reportedBeforeSigning, unifiedSocialCreditCode),
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
  rule: when(reportedBeforeSigning, before({ ...inTime, accepts: allOf(ofThisArrangement, covers('materials', ['riskAssessmentReport'])) })),
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
  rule: when(
    before({ ...inTime, accepts: prescribing }),
    before({ ...inTime, accepts: allOf(prescribing, every('materials.other', equals('included', true))) }),
  ),
  notes: {
    zh: '按期提交的报告均载明未规定其他材料的，不适用。',
    en: 'Where every report made in time records that none was prescribed, this does not apply.',
  },
}
