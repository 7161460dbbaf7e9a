// 银行保险机构信息科技外包风险监管办法: the report before signing, which Article 37 asks for with the materials of Annex 1.

import { choiceOf } from '../../rules/reading'
import { allOf, before, equals } from '../../rules/tables/builders'
import { reportable, signedSince, signing } from './definitions'
import { priorReportWorkingDays } from './parameters'
import { workingDaysBeforeSigningReading } from './readings'

/** 37#1: a report comes before the signing, and the measures reach the signing. */
export const reportDue = allOf(reportable, signedSince)

/** 37#1: a report on this arrangement, to the department that the text names. */
export const ofThisArrangement = allOf(equals('belongs', true), equals('recipient', 'supervisorTechnologyDepartment'))

/** 37#1: twenty working days before the signing; which reports count is added where it is used. */
export const inTime = {
  list: 'priorReports',
  on: 'submittedOn',
  event: signing,
  workingDays: priorReportWorkingDays,
  count: choiceOf(workingDaysBeforeSigningReading),
  sameDay: 'doesNotCount',
} as const

/** 37#1: a report was made in time, whatever it holds. */
export const reportedBeforeSigning = before({ ...inTime, accepts: ofThisArrangement })
