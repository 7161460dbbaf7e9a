import type { Parameter } from '../../rules/parameter'

const document = 'nonbank-it-2016'

/** 2.3#1: at least one risk assessment of each important system every year. */
export const riskAssessmentIntervalYears: Parameter = {
  id: 'nonbank-it-2016/riskAssessmentIntervalYears',
  document,
  sentence: 'nonbank-it-2016/2.3#1',
  value: 1,
  unit: 'years',
  stricter: 'lower',
}

/** 2.3#3: a full audit at least every three years. */
export const fullAuditIntervalYears: Parameter = {
  id: 'nonbank-it-2016/fullAuditIntervalYears',
  document,
  sentence: 'nonbank-it-2016/2.3#3',
  value: 3,
  unit: 'years',
  stricter: 'lower',
}

/** 5.2#4: at least one drill of each important system every year. */
export const drillIntervalYears: Parameter = {
  id: 'nonbank-it-2016/drillIntervalYears',
  document,
  sentence: 'nonbank-it-2016/5.2#4',
  value: 1,
  unit: 'years',
  stricter: 'lower',
}

/** Fixed blocks of calendar years are counted from the first whole year in which the opinions bind. */
export const firstBlockYear: Parameter = {
  id: 'nonbank-it-2016/firstBlockYear',
  document,
  sentence: 'nonbank-it-2016/2.3#3',
  value: 2017,
  unit: 'calendarYear',
  stricter: 'lower',
}

/** The numbers of the 2016 guiding opinions. */
export const parameters: readonly Parameter[] = [riskAssessmentIntervalYears, fullAuditIntervalYears, drillIntervalYears, firstBlockYear]
