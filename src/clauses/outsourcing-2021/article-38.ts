// 银行保险机构信息科技外包风险监管办法, Article 38: report of major risk events, under the rule that governs
// the event or else within twenty-four hours.

import type { ClauseDefinition } from '../../rules/clause'
import { allOf, anyOf, byReading, contestedWhen, equals, not, oneOf, present, when, within } from '../../rules/tables/builders'
import {
  customerFundsLost,
  dataLeaked,
  destroyedOrInterrupted,
  importantServiceLost,
  occurredSince,
  otherPrescribed,
  reportableOccurrence,
  reportableViolation,
  severalInstitutionsHit,
} from './events'
import { incidentReportHours } from './parameters'
import { clockReading, noLimitStatedReading } from './readings'
import { plainlyCoveredElsewhere } from './reporting-clocks'

const toSupervisor = oneOf('recipient', ['supervisor'])

const limitStated = allOf(not(equals('otherRule', 'none')), present('otherRule.hours'))

const noOtherLimit = byReading(noLimitStatedReading, {
  fallback: not(limitStated),
  instrumentGoverns: equals('otherRule', 'none'),
})

const otherRuleFromOccurrence = within({
  list: 'reports',
  on: 'at',
  accepts: toSupervisor,
  from: 'occurredAt',
  hours: { path: 'otherRule.hours' },
})

const otherRuleFromDiscovery = within({
  list: 'reports',
  on: 'at',
  accepts: toSupervisor,
  from: 'discoveredAt',
  hours: { path: 'otherRule.hours' },
})

const runsFromOccurrence = equals('otherRule.from', 'occurred')

const withinOtherRule = allOf(when(runsFromOccurrence, otherRuleFromOccurrence), when(not(runsFromOccurrence), otherRuleFromDiscovery))

const withinDayOfDiscovery = within({ list: 'reports', on: 'at', accepts: toSupervisor, from: 'discoveredAt', hours: incidentReportHours })

const withinDayOfOccurrence = within({ list: 'reports', on: 'at', accepts: toSupervisor, from: 'occurredAt', hours: incidentReportHours })

const withinDay = byReading(clockReading, { occurrence: withinDayOfOccurrence, discovery: withinDayOfDiscovery })

const reportedInTime = contestedWhen(
  allOf(equals('otherRule', 'none'), plainlyCoveredElsewhere),
  allOf(when(limitStated, withinOtherRule), when(noOtherLimit, withinDay)),
)

const reportedInTimeOfDiscovery = contestedWhen(
  allOf(equals('otherRule', 'none'), plainlyCoveredElsewhere),
  allOf(when(limitStated, withinOtherRule), when(noOtherLimit, withinDayOfDiscovery)),
)

export const article38Sentence1: ClauseDefinition<'outsourcing-2021/38#1', 'incident'> = {
  id: 'outsourcing-2021/38#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'incident',
  topics: ['incidentReport'],
  lead: true,
  title: { zh: '重大风险事件报告', en: 'Report of major risk events' },
  statement: {
    zh: '外包活动中发生所列重大风险事件的，机构须按相应的报告要求向监管机构报告。',
    en: 'When one of the listed major risk events happens in its outsourcing, the institution must report it to the supervisor as the rules on such events require.',
  },
  appliesWhen: anyOf(reportableOccurrence, reportableViolation),
  rule: allOf(when(reportableOccurrence, reportedInTime), when(reportableViolation, reportedInTimeOfDiscovery)),
  notes: {
    zh: '另有规定写明时限的，按其时限判断；没有的，按末款二十四小时判断。向监管机构以外对象的报告不计入。',
    en: 'Where another rule states a limit it decides; otherwise the 24 hours of the last paragraph do. Reports to others than the supervisor do not count.',
  },
}

export const article38Item1: ClauseDefinition<'outsourcing-2021/38.1#1', 'incident'> = {
  id: 'outsourcing-2021/38.1#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'incident',
  topics: ['incidentReport'],
  title: { zh: '重要数据或客户个人信息泄露', en: 'Leak of important data or personal information' },
  statement: {
    zh: '重要数据或客户个人信息泄露的，机构须向监管机构报告。',
    en: "A leak of important data or of customers' personal information must be reported to the supervisor.",
  },
  appliesWhen: allOf(occurredSince, dataLeaked),
  rule: reportedInTime,
}

export const article38Item2: ClauseDefinition<'outsourcing-2021/38.2#1', 'incident'> = {
  id: 'outsourcing-2021/38.2#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'incident',
  topics: ['incidentReport'],
  title: { zh: '数据损毁或重要业务中断', en: 'Data destroyed or important business interrupted' },
  statement: {
    zh: '数据损毁或者重要业务运营中断的，机构须向监管机构报告。',
    en: 'Destruction of data or an interruption of important business must be reported to the supervisor.',
  },
  appliesWhen: allOf(occurredSince, destroyedOrInterrupted),
  rule: reportedInTime,
}

export const article38Item3: ClauseDefinition<'outsourcing-2021/38.3#1', 'incident'> = {
  id: 'outsourcing-2021/38.3#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'incident',
  topics: ['incidentReport'],
  title: { zh: '多家机构外包服务中断', en: 'Services to several institutions interrupted' },
  statement: {
    zh: '多家机构的外包服务因不可抗力、服务提供商重大经营或财务问题而中断或可能中断的，须报告。',
    en: "An actual or possible interruption of services to several institutions through force majeure or major trouble in the provider's operations or finances must be reported.",
  },
  appliesWhen: allOf(occurredSince, severalInstitutionsHit),
  rule: reportedInTime,
}

export const article38Item4: ClauseDefinition<'outsourcing-2021/38.4#1', 'incident'> = {
  id: 'outsourcing-2021/38.4#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'incident',
  topics: ['incidentReport'],
  title: { zh: '重要外包服务非正常中断、终止', en: 'Important service interrupted or ended abnormally' },
  statement: {
    zh: '重要外包服务异常中断或异常终止，或者承担该服务的提供商异常退出的，机构须向监管机构报告。',
    en: 'The abnormal interruption or end of an important service, or the abnormal exit of its provider, must be reported.',
  },
  appliesWhen: allOf(occurredSince, importantServiceLost),
  rule: reportedInTime,
}

export const article38Item5: ClauseDefinition<'outsourcing-2021/38.5#1', 'incident'> = {
  id: 'outsourcing-2021/38.5#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'incident',
  topics: ['incidentReport'],
  title: { zh: '客户重大资金损失', en: "Major loss of customers' money" },
  statement: {
    zh: '因服务提供商不当行为、其系统遭受网络攻击或其他原因造成客户重大资金损失的，须报告。',
    en: "A major loss of customers' money, through the provider's misconduct, an attack on its systems or any other cause, must be reported.",
  },
  appliesWhen: allOf(occurredSince, customerFundsLost),
  rule: reportedInTime,
}

export const article38Item6: ClauseDefinition<'outsourcing-2021/38.6#1', 'incident'> = {
  id: 'outsourcing-2021/38.6#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'incident',
  topics: ['incidentReport'],
  title: { zh: '服务提供商重大违法违规', en: 'Major violation by the provider' },
  statement: {
    zh: '发现服务提供商重大违法违规事件的，须报告，时限自发现时起算。',
    en: 'A major violation of law by the provider must be reported once discovered; its clock runs from discovery.',
  },
  appliesWhen: reportableViolation,
  rule: reportedInTimeOfDiscovery,
  notes: {
    zh: '本项的事件是“发现”：施行日前发生、施行日以后发现的，须报告。',
    en: 'The event here is the discovery: a violation before the measures bound that is discovered since must be reported.',
  },
}

export const article38Item7: ClauseDefinition<'outsourcing-2021/38.7#1', 'incident'> = {
  id: 'outsourcing-2021/38.7#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'incident',
  topics: ['incidentReport'],
  title: { zh: '规定报告的其他重大事件', en: 'Other prescribed events' },
  statement: {
    zh: '监管机构规定须报告的其他重大事件，机构须报告。',
    en: 'Other major events that the supervisor prescribes must be reported.',
  },
  appliesWhen: allOf(occurredSince, otherPrescribed),
  rule: reportedInTime,
}

export const article38Tail: ClauseDefinition<'outsourcing-2021/38.tail#1', 'incident'> = {
  id: 'outsourcing-2021/38.tail#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'incident',
  topics: ['incidentReport'],
  title: { zh: '二十四小时内报告', en: 'Within twenty-four hours' },
  statement: {
    zh: '其他报告规定没有写明时限的，机构须在二十四小时内向监管机构报告。',
    en: 'Where no other rule on such reports states a limit, the report to the supervisor is due within twenty-four hours.',
  },
  appliesWhen: allOf(anyOf(reportableOccurrence, reportableViolation), noOtherLimit),
  rule: contestedWhen(
    allOf(equals('otherRule', 'none'), plainlyCoveredElsewhere),
    allOf(when(reportableOccurrence, withinDay), when(reportableViolation, withinDayOfDiscovery)),
  ),
  notes: {
    zh: '记录须写明有无其他规定；未写明的，时限无法判断。',
    en: 'The record must say whether another rule governs; where it does not, the limit cannot be told.',
  },
}
