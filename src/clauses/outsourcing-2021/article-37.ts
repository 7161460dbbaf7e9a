// 银行保险机构信息科技外包风险监管办法, Article 37: report to the supervisor's technology department
// twenty working days before signing, in six cases.

import type { ClauseDefinition } from '../../rules/clause'
import { allOf } from '../../rules/tables/builders'
import {
  designated,
  majorArchitectureChange,
  reportablyDelivered,
  signedSince,
  strategicConsulting,
  wholeDataCentre,
  wholeTechnology,
} from './definitions'
import { reportDue, reportedBeforeSigning } from './prior-report'

export const article37Sentence1: ClauseDefinition<'outsourcing-2021/37#1', 'arrangement'> = {
  id: 'outsourcing-2021/37#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['priorReport'],
  lead: true,
  title: { zh: '签约前报告', en: 'Report before signing' },
  statement: {
    zh: '属于六种情形之一的外包，须在签订合同二十个工作日前向监管机构的信息科技监管部门报告。',
    en: "In any of six cases the institution must report to the supervisor's technology department twenty working days before it signs.",
  },
  appliesWhen: reportDue,
  rule: reportedBeforeSigning,
  notes: {
    zh: '报告须提交信息科技监管部门；提交其他部门的不计入。机构的承继监管机构视为银保监会。',
    en: 'The report must go to the technology department; one to another department does not count. The legal successor counts as the CBIRC.',
  },
}

export const article37Item1: ClauseDefinition<'outsourcing-2021/37.1#1', 'arrangement'> = {
  id: 'outsourcing-2021/37.1#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['priorReport'],
  title: { zh: '整体外包的事前报告', en: 'Prior report: IT as a whole' },
  statement: {
    zh: '信息科技工作整体外包的，须在签约二十个工作日前报告。',
    en: 'Outsourcing of all IT work must be reported twenty working days before signing.',
  },
  appliesWhen: allOf(wholeTechnology, signedSince),
  rule: reportedBeforeSigning,
}

export const article37Item2: ClauseDefinition<'outsourcing-2021/37.2#1', 'arrangement'> = {
  id: 'outsourcing-2021/37.2#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['priorReport'],
  title: { zh: '数据中心整体外包的事前报告', en: 'Prior report: data centre' },
  statement: {
    zh: '数据中心（机房）整体外包的，须在签约二十个工作日前报告。',
    en: 'Outsourcing of a whole data centre must be reported twenty working days before signing.',
  },
  appliesWhen: allOf(wholeDataCentre, signedSince),
  rule: reportedBeforeSigning,
}

export const article37Item3: ClauseDefinition<'outsourcing-2021/37.3#1', 'arrangement'> = {
  id: 'outsourcing-2021/37.3#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['priorReport'],
  title: { zh: '整体架构重大变化的事前报告', en: 'Prior report: architecture' },
  statement: {
    zh: '外包使基础设施和信息系统的整体架构出现重大变化的，须在签约二十个工作日前报告。',
    en: 'Outsourcing that brings a major change of the overall architecture must be reported twenty working days before signing.',
  },
  appliesWhen: allOf(majorArchitectureChange, signedSince),
  rule: reportedBeforeSigning,
}

export const article37Item4: ClauseDefinition<'outsourcing-2021/37.4#1', 'arrangement'> = {
  id: 'outsourcing-2021/37.4#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['priorReport'],
  title: { zh: '战略规划咨询的事前报告', en: 'Prior report: strategic consulting' },
  statement: {
    zh: '就信息科技战略规划（中长期规划亦在内）聘请外部咨询的，须在签约二十个工作日前报告。',
    en: 'Consulting on the strategic IT plan must be reported twenty working days before signing.',
  },
  appliesWhen: allOf(strategicConsulting, signedSince),
  rule: reportedBeforeSigning,
}

export const article37Item5: ClauseDefinition<'outsourcing-2021/37.5#1', 'arrangement'> = {
  id: 'outsourcing-2021/37.5#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['priorReport', 'crossBorder', 'relatedParties'],
  title: { zh: '重要的非驻场、关联、跨境外包的事前报告', en: 'Prior report: important non-onsite, related or cross-border' },
  statement: {
    zh: '属于重要外包，且为非驻场、关联或跨境之一的，须在签约二十个工作日前报告。',
    en: 'Important outsourcing that is non-onsite, related or cross-border must be reported twenty working days before signing.',
  },
  appliesWhen: allOf(reportablyDelivered, signedSince),
  rule: reportedBeforeSigning,
}

export const article37Item6: ClauseDefinition<'outsourcing-2021/37.6#1', 'arrangement'> = {
  id: 'outsourcing-2021/37.6#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['priorReport'],
  title: { zh: '监管机构认为重要的外包的事前报告', en: 'Prior report: designated by the supervisor' },
  statement: {
    zh: '监管机构认为重要的其他外包，须在签约二十个工作日前报告。',
    en: 'Other outsourcing that the supervisor holds important must be reported twenty working days before signing.',
  },
  appliesWhen: allOf(designated, signedSince),
  rule: reportedBeforeSigning,
  notes: {
    zh: '签约之后监管机构才认为重要的，签约时无从事前报告，不适用；认定日期未记录的，无法判断。',
    en: 'Where the supervisor says so only after the signing, no prior report was possible and the item does not apply; without the day of the notice it cannot be told.',
  },
}
