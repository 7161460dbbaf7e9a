// 银行保险机构信息科技外包风险监管办法, Article 35: the yearly assessment of the risk management of outsourcing.

import type { ClauseDefinition } from '../../rules/clause'
import { yearlyRhythm } from '../../rules/general-readings'
import { allOf, done, equals, oneOf, recurring, some } from '../../rules/tables/builders'
import { outsourcingFrom, outsourcingNow } from './definitions'
import { firstBlockYear, riskManagementAssessmentIntervalYears } from './parameters'

const performedForInstitution = oneOf('performedBy', ['institution', 'parent', 'groupSubsidiary', 'independentThirdParty'])

const reportSubmitted = some('submissions', allOf(oneOf('recipient', ['board', 'seniorManagement']), done('on')))

export const article35Sentence1: ClauseDefinition<'outsourcing-2021/35#1', 'institution'> = {
  id: 'outsourcing-2021/35#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['riskAssessment', 'governance'],
  title: { zh: '年度风险管理评估', en: 'Yearly assessment of risk management' },
  statement: {
    zh: '机构每年须对外包风险管理至少作一次全面评估，评估报告须提交董（理）事会或者高级管理层。',
    en: 'At least once a year the institution must assess its whole management of IT outsourcing risk, and submit the report to the board or to senior management.',
  },
  appliesWhen: outsourcingNow,
  rule: recurring({
    list: 'activities',
    on: 'completedOn',
    accepts: allOf(equals('kind', 'riskManagementAssessment'), equals('comprehensive', true), performedForInstitution, reportSubmitted),
    every: riskManagementAssessmentIntervalYears,
    from: [outsourcingFrom],
    rhythm: yearlyRhythm,
    blocksFrom: firstBlockYear,
  }),
  notes: {
    zh: '报告已提交的评估方才计入，计入评估完成的年度，提交晚于年底亦可补计；自有外包以来的第一个完整年度起算，最早的服务结束后不重新起算，其间全无外包的时期亦不扣除。只评估部分内容的、由服务提供商或者登记为其他主体实施的不计入；监管机构的独立评估（第三十九条）不能代替。本条只列董（理）事会和高级管理层，而第七条、第八条第五项明列专门委员会，故仅提交专门委员会的不计入。机构没有在服务期内的外包的，无可评估。',
    en: "An assessment counts once its report is submitted, for the year in which it was completed, also where the report follows after the end of that year; the first year owed is the first whole one since any outsourcing began: it does not begin anew when the oldest service ends, nor is a time without any outsourcing left out. An assessment of a part, or by the provider or someone else, does not count; the supervisor's own (Article 39) is no substitute. This article names the board and senior management alone, while Articles 7 and 8(5) name a committee of the board beside it: a report to the committee alone does not count. An institution with nothing outsourced has nothing to assess.",
  },
}
