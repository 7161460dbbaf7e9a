import type { Reading } from './reading'
import { chosenBy } from './reading'
import type { Referenced } from './reference'

/** N years end on the same calendar date. */
export const yearsReading: Reading = {
  id: 'years',
  document: null,
  default: 'sameDate',
  choices: {
    sameDate: { zh: '至若干年后的同一日（含当日）；该日不存在的，为当月最后一日', en: 'to the same calendar date, that day included; where it does not exist, the last day of that month' },
    days365: { zh: '每年按365日计', en: 'N times 365 days' },
    firstOfMarch: { zh: '2月29日遇平年顺延至3月1日', en: '29 February rolls to 1 March in a common year' },
  },
  reason: { zh: '按年计算期间的通常算法：以对应日为期末；不存在对应日的，以当月末日为期末。', en: 'The usual way to count a period of years: it ends on the corresponding day, or on the last day of the month that lacks one.' },
}

/** Once in each calendar year, or in any twelve months. */
export const yearlyReading: Reading = {
  id: 'yearly',
  document: null,
  default: 'calendarYear',
  choices: {
    calendarYear: { zh: '每个自然年度一次，当年的期限为12月31日', en: 'once in each calendar year; the running year is due on 31 December' },
    rolling: { zh: '任意连续十二个月内一次', en: 'once in any twelve months' },
  },
  reason: { zh: '监管报告与评估按自然年度编制。', en: 'Supervisory reports and assessments follow the calendar year.' },
}

/** The cadence of a yearly duty: calendar years are fixed blocks of one year. */
export const yearlyRhythm: Referenced<'rolling' | 'fixedBlocks'> = /* #__PURE__ */ chosenBy<'rolling' | 'fixedBlocks'>(yearlyReading, { calendarYear: 'fixedBlocks', rolling: 'rolling' })

/** Every three years, rolling or in fixed blocks. */
export const threeYearsReading: Reading = {
  id: 'threeYears',
  document: null,
  default: 'rolling',
  choices: {
    rolling: { zh: '自最近一次覆盖、服务开始与施行日三者较晚者起滚动计算三年', en: 'rolling: three years from the latest of last coverage, start of service and the day the document binds' },
    fixedBlocks: { zh: '以固定的三个自然年度为一个周期（2022—2024，依此类推），自第一个完整周期起算', en: 'fixed blocks of three calendar years (2022-2024 and so on), owed from the first whole block on' },
  },
  reason: { zh: '滚动计算使任一服务两次覆盖之间不超过三年，与分散风险的目的一致。', en: 'Rolling keeps any two coverages of one service within three years, which is what the duty is for.' },
}

/** What a gap means that a later act has ended. */
export const pastGapsReading: Reading = {
  id: 'pastGaps',
  document: null,
  default: 'state',
  choices: {
    state: { zh: '以评估日的状态为准；已被后续行为补上的空档只列示', en: 'the state on the day assessed decides; a gap that a later act has ended is listed' },
    history: { zh: '已补上的空档仍视为不符合', en: 'a closed gap fails' },
  },
  reason: { zh: '评估回答的是当日是否合规；历史空档应当可见，但不应永久判为不符合。', en: 'An assessment answers whether the institution complies today; an old gap must be visible but cannot be cured any more.' },
}

/** Words without a number: regularly, in time. */
export const softReading: Reading = {
  id: 'soft',
  document: null,
  default: 'noNumber',
  choices: {
    noNumber: { zh: '文本未给出数字的，不由规则库设定；以机构自己记录的间隔为准', en: 'no number from us; an own recorded interval decides where there is one' },
    callerNumber: { zh: '以调用方提供的数字为准', en: 'a number that the caller supplies' },
  },
  reason: { zh: '不得为文本添加其没有的数字。', en: 'A number that the text does not have must not creep in.' },
}

/** Which acts a duty on how an act is done reaches. */
export const pastActsReading: Reading = {
  id: 'pastActs',
  document: null,
  default: 'sinceBinding',
  choices: {
    sinceBinding: { zh: '对单项行为如何实施的要求，及于文件施行之日及以后的行为', en: 'a duty on how a single act is done reaches acts on or after the day the document binds' },
    allActs: { zh: '及于全部行为', en: 'it reaches all acts' },
  },
  reason: { zh: '对行为的要求不溯及既往；对状态的要求则及于现存的一切。', en: 'What is asked of an act does not reach back; what is asked of a state reaches whatever exists.' },
}

/** The readings that hold for every document. */
export const generalReadings: readonly Reading[] = [
  yearsReading,
  yearlyReading,
  threeYearsReading,
  pastGapsReading,
  softReading,
  pastActsReading,
]
