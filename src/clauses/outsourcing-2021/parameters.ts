import type { Parameter } from '../../rules/parameter'

const document = 'outsourcing-2021'

/** Article 17: how long the result of a due diligence stays valid. */
export const dueDiligenceValidityYears: Parameter = {
  id: 'outsourcing-2021/dueDiligenceValidityYears',
  document,
  sentence: 'outsourcing-2021/17#2',
  value: 1,
  unit: 'years',
  stricter: 'lower',
}

/** Article 34: the interval in which on-site inspections cover every important non-onsite service. */
export const onSiteInspectionIntervalYears: Parameter = {
  id: 'outsourcing-2021/onSiteInspectionIntervalYears',
  document,
  sentence: 'outsourcing-2021/34#1',
  value: 3,
  unit: 'years',
  stricter: 'lower',
}

/** Article 36: the interval in which audits cover every important outsourcing. */
export const auditIntervalYears: Parameter = {
  id: 'outsourcing-2021/auditIntervalYears',
  document,
  sentence: 'outsourcing-2021/36#1',
  value: 3,
  unit: 'years',
  stricter: 'lower',
}

/** First calendar year of the first fixed block, under the reading `threeYears: fixedBlocks`. */
export const firstBlockYear: Parameter = {
  id: 'outsourcing-2021/firstBlockYear',
  document,
  sentence: 'outsourcing-2021/46#1',
  value: 2022,
  unit: 'calendarYear',
  stricter: 'lower',
}

/** Article 24: how long after the end of service monitoring data and results are kept. */
export const monitoringRetentionYears: Parameter = {
  id: 'outsourcing-2021/monitoringRetentionYears',
  document,
  sentence: 'outsourcing-2021/24#1',
  value: 3,
  unit: 'years',
  stricter: 'higher',
}

/** Article 31: the interval of drills with service providers. */
export const drillIntervalYears: Parameter = {
  id: 'outsourcing-2021/drillIntervalYears',
  document,
  sentence: 'outsourcing-2021/31.4#1',
  value: 1,
  unit: 'years',
  stricter: 'lower',
}

/** Article 31: how many service providers take part in such a drill. */
export const drillProviders: Parameter = {
  id: 'outsourcing-2021/drillProviders',
  document,
  sentence: 'outsourcing-2021/31.4#1',
  value: 1,
  unit: 'count',
  stricter: 'higher',
}

/** Article 35: the interval of the comprehensive assessment of risk management. */
export const riskManagementAssessmentIntervalYears: Parameter = {
  id: 'outsourcing-2021/riskManagementAssessmentIntervalYears',
  document,
  sentence: 'outsourcing-2021/35#1',
  value: 1,
  unit: 'years',
  stricter: 'lower',
}

/** Article 37: how many working days before signing the report is due. */
export const priorReportWorkingDays: Parameter = {
  id: 'outsourcing-2021/priorReportWorkingDays',
  document,
  sentence: 'outsourcing-2021/37#1',
  value: 20,
  unit: 'workingDays',
  stricter: 'higher',
}

/** Article 38, last paragraph: the limit where no other reporting rule states one. */
export const incidentReportHours: Parameter = {
  id: 'outsourcing-2021/incidentReportHours',
  document,
  sentence: 'outsourcing-2021/38.tail#1',
  value: 24,
  unit: 'hours',
  stricter: 'lower',
}

/** The numbers of the 2021 measures. */
export const parameters: readonly Parameter[] = [
  dueDiligenceValidityYears,
  onSiteInspectionIntervalYears,
  auditIntervalYears,
  firstBlockYear,
  monitoringRetentionYears,
  drillIntervalYears,
  drillProviders,
  riskManagementAssessmentIntervalYears,
  priorReportWorkingDays,
  incidentReportHours,
]
