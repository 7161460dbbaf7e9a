// 银行保险机构信息科技外包风险监管办法, Article 13: grading of outsourcing and providers,
// different controls for the two grades, and the nine cases that are important in principle.

import type { ClauseDefinition } from '../../rules/clause'
import { allOf, differs, during, equals, present, some, when } from '../../rules/tables/builders'
import {
  centralisedData,
  criticalSystem,
  majorArchitectureChange,
  notEnded,
  otherMajorEffect,
  strategicConsulting,
  wholeCoreSystems,
  wholeDataCentre,
  wholeSecurityOperations,
  wholeTechnology,
} from './definitions'

const gradedImportant = equals('grade', 'important')

export const article13Sentence1Arrangements: ClauseDefinition<'outsourcing-2021/13#1.arrangements', 'arrangement'> = {
  id: 'outsourcing-2021/13#1.arrangements',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['grading'],
  title: { zh: '外包活动分级', en: 'Grade of the outsourcing' },
  statement: {
    zh: '机构须为每项信息科技外包活动确定级别（重要或一般）。',
    en: 'The institution must give every outsourced IT activity a grade: important or general.',
  },
  appliesWhen: notEnded,
  rule: present('grade'),
}

export const article13Sentence1Providers: ClauseDefinition<'outsourcing-2021/13#1.providers', 'provider'> = {
  id: 'outsourcing-2021/13#1.providers',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'provider',
  topics: ['grading'],
  title: { zh: '服务提供商分级', en: 'Grade of the provider' },
  statement: {
    zh: '机构须对承担其外包的服务提供商同样实行分级。',
    en: 'The institution must grade the providers of its outsourced services as well.',
  },
  appliesWhen: some('arrangements', allOf(equals('belongs', true), notEnded)),
  rule: present('grade'),
  notes: {
    zh: '仅及于承担尚未结束的外包活动的服务提供商；只曾备选、或所承担服务均已结束的，不适用。',
    en: 'It reaches the providers of outsourcing that is not over; one that was only considered, or whose services are all over, need not be graded.',
  },
}

export const article13Sentence1Controls: ClauseDefinition<'outsourcing-2021/13#1.controls', 'institution'> = {
  id: 'outsourcing-2021/13#1.controls',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['grading'],
  title: { zh: '按级别区分的管控措施', en: 'Controls that differ by grade' },
  statement: {
    zh: '机构须分别为重要外包和一般外包设定管控措施，两者应有区别。',
    en: 'The institution must set control measures for important and for general outsourcing, and the two must differ.',
  },
  appliesWhen: some('arrangements', notEnded),
  rule: allOf(
    during('grading.since', 'grading.until', 'unknown'),
    some('grading.controls', present('important')),
    some('grading.controls', present('general')),
    some('grading.controls', differs('important', 'general')),
  ),
  notes: {
    zh: '逐项登记措施在两级上的设定；仅声明“已差异化”不能作为依据。至少一项措施的设定须不同。没有未结束外包的机构无可管控。',
    en: 'Each measure is recorded with its setting for either grade; a bare claim that controls differ decides nothing. At least one setting must differ. An institution with no outsourcing that is not over has nothing to control.',
  },
}

export const article13Sentence2: ClauseDefinition<'outsourcing-2021/13#2', 'arrangement'> = {
  id: 'outsourcing-2021/13#2',
  force: 'should',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['grading'],
  lead: true,
  title: { zh: '重要外包的情形', en: 'Cases of important outsourcing' },
  statement: {
    zh: '符合九种情形之一的外包活动，原则上应列为重要外包。',
    en: 'Outsourcing in any of nine cases is in principle important and should be graded so.',
  },
  appliesWhen: notEnded,
  rule: allOf(
    when(wholeTechnology, gradedImportant),
    when(wholeDataCentre, gradedImportant),
    when(majorArchitectureChange, gradedImportant),
    when(wholeCoreSystems, gradedImportant),
    when(strategicConsulting, gradedImportant),
    when(wholeSecurityOperations, gradedImportant),
    when(centralisedData, gradedImportant),
    when(criticalSystem, gradedImportant),
    when(otherMajorEffect, gradedImportant),
  ),
}

export const article13Item1: ClauseDefinition<'outsourcing-2021/13.1#1', 'arrangement'> = {
  id: 'outsourcing-2021/13.1#1',
  force: 'should',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['grading'],
  title: { zh: '信息科技整体外包', en: 'IT outsourced as a whole' },
  statement: {
    zh: '信息科技工作整体外包、机构仅保留必要的管理团队和核心职能的，原则上列为重要外包。',
    en: 'Outsourcing of all IT work, with only the necessary management team and core functions kept, should be graded important.',
  },
  appliesWhen: allOf(notEnded, wholeTechnology),
  rule: gradedImportant,
}

export const article13Item2: ClauseDefinition<'outsourcing-2021/13.2#1', 'arrangement'> = {
  id: 'outsourcing-2021/13.2#1',
  force: 'should',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['grading'],
  title: { zh: '数据中心整体外包', en: 'Data centre outsourced as a whole' },
  statement: {
    zh: '数据中心（机房）整体外包的，原则上列为重要外包。',
    en: 'Outsourcing of a whole data centre or machine room should be graded important.',
  },
  appliesWhen: allOf(notEnded, wholeDataCentre),
  rule: gradedImportant,
}

export const article13Item3: ClauseDefinition<'outsourcing-2021/13.3#1', 'arrangement'> = {
  id: 'outsourcing-2021/13.3#1',
  force: 'should',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['grading'],
  title: { zh: '整体架构重大变化', en: 'Major change of the overall architecture' },
  statement: {
    zh: '使基础设施和信息系统的整体架构发生重大变化的外包，原则上列为重要外包。',
    en: 'Outsourcing that brings a major change of the overall architecture of infrastructure and information systems should be graded important.',
  },
  appliesWhen: allOf(notEnded, majorArchitectureChange),
  rule: gradedImportant,
  notes: {
    zh: '“基础设施和信息系统”为并列限定，两者的整体架构均发生重大变化方属本项。',
    en: 'Infrastructure and information systems are joined: the case asks for a major change of both.',
  },
}

export const article13Item4: ClauseDefinition<'outsourcing-2021/13.4#1', 'arrangement'> = {
  id: 'outsourcing-2021/13.4#1',
  force: 'should',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['grading'],
  title: { zh: '核心业务系统整体外包', en: 'Core systems outsourced as a whole' },
  statement: {
    zh: '核心业务系统的开发测试与运行维护均整体外包的，原则上列为重要外包。',
    en: 'Outsourcing of core business systems as a whole, both development with testing and operation with maintenance, should be graded important.',
  },
  appliesWhen: allOf(notEnded, wholeCoreSystems),
  rule: gradedImportant,
  notes: {
    zh: '“开发测试和运行维护的整体外包”须两者均整体外包；仅一者整体外包不属本项。',
    en: 'The case asks for both halves as a whole; one half alone is not this case.',
  },
}

export const article13Item5: ClauseDefinition<'outsourcing-2021/13.5#1', 'arrangement'> = {
  id: 'outsourcing-2021/13.5#1',
  force: 'should',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['grading'],
  title: { zh: '战略规划咨询', en: 'Consulting on the strategic plan' },
  statement: {
    zh: '就信息科技战略规划（中长期规划亦在内）聘请外部咨询的，原则上列为重要外包。',
    en: 'Consulting on the strategic IT plan, medium and long term included, should be graded important.',
  },
  appliesWhen: allOf(notEnded, strategicConsulting),
  rule: gradedImportant,
}

export const article13Item6: ClauseDefinition<'outsourcing-2021/13.6#1', 'arrangement'> = {
  id: 'outsourcing-2021/13.6#1',
  force: 'should',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['grading'],
  title: { zh: '安全运营整体外包', en: 'Security operations outsourced as a whole' },
  statement: {
    zh: '安全运营整体外包的，原则上列为重要外包。',
    en: 'Outsourcing of security operations as a whole should be graded important.',
  },
  appliesWhen: allOf(notEnded, wholeSecurityOperations),
  rule: gradedImportant,
}

export const article13Item7: ClauseDefinition<'outsourcing-2021/13.7#1', 'arrangement'> = {
  id: 'outsourcing-2021/13.7#1',
  force: 'should',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['grading'],
  title: { zh: '集中存储或处理重要数据、敏感信息', en: 'Central storage or processing of protected data' },
  statement: {
    zh: '集中存储或处理重要数据、客户个人敏感信息的外包，原则上列为重要外包。',
    en: "Outsourcing that stores or processes important data or customers' sensitive personal information centrally should be graded important.",
  },
  appliesWhen: allOf(notEnded, centralisedData),
  rule: gradedImportant,
}

export const article13Item8: ClauseDefinition<'outsourcing-2021/13.8#1', 'arrangement'> = {
  id: 'outsourcing-2021/13.8#1',
  force: 'should',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['grading'],
  title: { zh: '影响实时服务或账务准确的重要系统', en: 'Important system bearing on service or accounts' },
  statement: {
    zh: '重要信息系统如直接关系到实时服务或账务准确，其外包原则上列为重要外包。',
    en: 'Outsourcing of an important system that bears directly on real-time service or on the accuracy of accounts should be graded important.',
  },
  appliesWhen: allOf(notEnded, criticalSystem),
  rule: gradedImportant,
}

export const article13Item9: ClauseDefinition<'outsourcing-2021/13.9#1', 'arrangement'> = {
  id: 'outsourcing-2021/13.9#1',
  force: 'should',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['grading'],
  title: { zh: '其他重要影响', en: 'Other major effect' },
  statement: {
    zh: '机构认定对其业务运营有其他重要影响的外包，原则上列为重要外包。',
    en: "Outsourcing with another major effect on the institution's operations, recognised with a reason, should be graded important.",
  },
  appliesWhen: allOf(notEnded, otherMajorEffect),
  rule: gradedImportant,
  notes: {
    zh: '认定须附理由；认定而未记录理由的，无法判断。',
    en: 'The recognition needs a reason; recognised without one recorded, it cannot be told.',
  },
}
