// 银行保险机构信息科技外包风险监管办法, Article 36: audit of outsourcing and of its risk management.

import type { ClauseDefinition } from '../../rules/clause'
import { threeYearsReading } from '../../rules/general-readings'
import { choiceOf } from '../../rules/reading'
import { allOf, equals, includes, once, oneOf, onOrAfter, periodic, prompt, recurring, some } from '../../rules/tables/builders'
import { effectiveDate, important, inService, outsourcingFrom, outsourcingNow } from './definitions'
import { majorEvent } from './events'
import { auditIntervalYears, firstBlockYear } from './parameters'

const performedByAuditor = oneOf('performedBy', ['institution', 'parent', 'groupSubsidiary', 'independentThirdParty'])

const audit = allOf(equals('kind', 'audit'), performedByAuditor)

const auditOfActivities = allOf(audit, includes('subjects', ['activities']))

/** 36#2 is about special audits, after an event. */
const regularAuditOfActivities = allOf(auditOfActivities, equals('incident', null))

export const article36Sentence1Work: ClauseDefinition<'outsourcing-2021/36#1.work', 'institution'> = {
  id: 'outsourcing-2021/36#1.work',
  force: 'must',
  subject: 'institution',
  addressee: 'internalAudit',
  target: 'institution',
  topics: ['audit'],
  title: { zh: '外包及其风险管理的审计', en: 'Audit of outsourcing and its risk management' },
  statement: {
    zh: '机构须对信息科技外包及其风险管理开展审计。',
    en: 'The institution must audit both its IT outsourcing and the management of its risks.',
  },
  appliesWhen: outsourcingNow,
  rule: allOf(
    once({ list: 'activities', on: 'completedOn', accepts: auditOfActivities, from: [outsourcingFrom] }),
    once({ list: 'activities', on: 'completedOn', accepts: allOf(audit, includes('subjects', ['riskManagement'])), from: [outsourcingFrom] }),
  ),
  notes: {
    zh: '两个审计对象可由一次或多次审计分别覆盖。机构没有在服务期内的外包的，无可审计。',
    en: 'One audit may have both subjects, or several may have one each. An institution with nothing outsourced has nothing to audit.',
  },
}

export const article36Sentence1Periodic: ClauseDefinition<'outsourcing-2021/36#1.periodic', 'institution'> = {
  id: 'outsourcing-2021/36#1.periodic',
  force: 'must',
  subject: 'institution',
  addressee: 'internalAudit',
  target: 'institution',
  topics: ['audit'],
  title: { zh: '定期审计外包活动', en: 'Regular audit of outsourcing' },
  statement: {
    zh: '机构须定期对信息科技外包活动进行审计。',
    en: 'The institution must audit its outsourced IT activities regularly.',
  },
  appliesWhen: outsourcingNow,
  rule: periodic({
    list: 'activities',
    on: 'completedOn',
    accepts: regularAuditOfActivities,
    from: outsourcingFrom,
    ownInterval: 'internalAudit.auditIntervalMonths',
  }),
  notes: {
    zh: '“定期”未给出数字：以机构自定间隔为准；未自定间隔的，从未审计为不符合，施行且自有外包以来仅一次，或者仅在此前审计过的，尚不足以判断；最早的外包结束后不重新起算。因事件开展的专项审计（活动载明所针对的事件）不计入。机构没有在服务期内的外包的，无可审计。',
    en: 'Regularly has no number: an interval that the institution has set decides; without one, never is a failure, and once since the measures bind and there has been outsourcing, or only before, does not tell; that the oldest service has ended begins nothing anew. A special audit, which names the incident it followed, is not a regular one. An institution with nothing outsourced has nothing to audit.',
  },
}

export const article36Sentence1Coverage: ClauseDefinition<'outsourcing-2021/36#1.coverage', 'arrangement'> = {
  id: 'outsourcing-2021/36#1.coverage',
  force: 'must',
  subject: 'institution',
  addressee: 'internalAudit',
  target: 'arrangement',
  topics: ['audit'],
  title: { zh: '三年覆盖全部重要外包', en: 'Coverage of important outsourcing in three years' },
  statement: {
    zh: '审计须至少每三年覆盖全部重要外包。',
    en: 'Audits must cover every important outsourcing at least once in three years.',
  },
  appliesWhen: allOf(inService, important),
  rule: recurring({
    list: 'activities',
    on: 'completedOn',
    accepts: allOf(equals('coversTarget', true), auditOfActivities),
    every: auditIntervalYears,
    from: ['service.startedOn', effectiveDate],
    rhythm: choiceOf(threeYearsReading),
    blocksFrom: firstBlockYear,
  }),
  notes: {
    zh: '须为对外包活动本身的审计，仅审计风险管理的不计入；由服务提供商自己或其他不独立的一方实施的审计不计入。',
    en: 'The audit is one of the outsourced activities: one of risk management alone does not count, nor one by the provider itself or by another party that is not independent.',
  },
}

export const article36Sentence2: ClauseDefinition<'outsourcing-2021/36#2', 'incident'> = {
  id: 'outsourcing-2021/36#2',
  force: 'must',
  subject: 'institution',
  addressee: 'internalAudit',
  target: 'incident',
  topics: ['audit', 'incidentReport'],
  title: { zh: '重大外包风险事件后的专项审计', en: 'Special audit after a major event' },
  statement: {
    zh: '发生重大外包风险事件后，机构须及时开展专项审计。',
    en: 'After a major outsourcing risk event the institution must promptly carry out a special audit.',
  },
  appliesWhen: majorEvent,
  rule: prompt({
    list: 'activities',
    on: 'completedOn',
    accepts: allOf(equals('coversTarget', true), audit),
    after: 'occurredAt',
  }),
  notes: {
    zh: '重大外包风险事件指第三十八条所列事件，或机构自行认定的重大事件；施行日前发生的事件不及。“及时”未给出数字，不设期限。',
    en: 'A major outsourcing risk event is one listed in Article 38 or graded major by the institution itself, since the measures bind. Promptly has no number and none is added.',
  },
}

export const article36Sentence3Responsibility: ClauseDefinition<'outsourcing-2021/36#3.responsibility', 'institution'> = {
  id: 'outsourcing-2021/36#3.responsibility',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['audit'],
  title: { zh: '内部审计职能和责任', en: 'Internal audit stays with the institution' },
  statement: {
    zh: '机构须自行承担内部审计的职能和责任。',
    en: 'The institution must itself bear the function of internal audit and the responsibility for it.',
  },
  rule: allOf(equals('internalAudit.function', 'ownDepartment'), equals('internalAudit.accountableBody', 'institution')),
}

export const article36Sentence3Delegation: ClauseDefinition<'outsourcing-2021/36#3.delegation', 'institution'> = {
  id: 'outsourcing-2021/36#3.delegation',
  force: 'may',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['audit'],
  title: { zh: '审计项目的委托', en: 'Delegation of audit projects' },
  statement: {
    zh: '审计项目可以交由母公司、同集团子公司或者独立第三方承办。',
    en: 'Audit projects may be entrusted to the parent or a subsidiary of the same group, or an independent third party may be engaged.',
  },
  rule: some(
    'activities',
    allOf(equals('kind', 'audit'), oneOf('performedBy', ['parent', 'groupSubsidiary', 'independentThirdParty']), onOrAfter('completedOn', effectiveDate)),
  ),
}
