import type { Reading } from '../../rules/reading'

const document = 'outsourcing-2021'

/** Article 46: from which day the measures bind. */
export const effectiveReading: Reading = {
  id: 'outsourcing-2021/effective',
  document,
  default: 'dateOfText',
  choices: {
    dateOfText: { zh: '自文件落款日2021年12月30日起施行', en: 'in force from 2021-12-30, the date of the text' },
    publicRelease: { zh: '自对外公布日2022年1月21日起施行', en: 'in force from 2022-01-21, its public release' },
  },
  reason: {
    zh: '办法自公布之日起施行；印发机构即日知悉，故以落款日为准。两日之间签订的合同存在争议。',
    en: 'The measures are in force from their publication; the institutions addressed had them on the date of the text. Contracts signed between the two days are disputed.',
  },
}

/** Which contracts the duties at signing reach. */
export const oldContractsReading: Reading = {
  id: 'outsourcing-2021/oldContracts',
  document,
  default: 'signedSince',
  choices: {
    signedSince: { zh: '签约环节的要求及于施行日以后签订、续签或变更的合同', en: 'duties at signing reach contracts signed, renewed or amended since the measures bind' },
    liveContracts: { zh: '合同条款要求（第二十一条、第二十二条第一句）及于仍在履行的全部合同', en: 'the duties on contract terms (21, 22 first sentence) reach every live contract too' },
  },
  reason: {
    zh: '签约时应当履行的要求不溯及施行前已完成的签约行为；存量合同宜在续签或变更时补齐。',
    en: 'What has to be done when a contract is signed does not reach back to contracts signed before; they are brought up at renewal or amendment.',
  },
}

/** Article 37: how twenty working days before signing are counted. */
export const workingDaysBeforeSigningReading: Reading = {
  id: 'outsourcing-2021/workingDaysBeforeSigning',
  document,
  default: 'twentieth',
  choices: {
    twentieth: { zh: '签订日不计，往前第二十个工作日为报告的最后一日', en: 'the signing day is not counted; the twentieth working day back is the last day for the report' },
    clear: { zh: '报告日与签订日之间须有二十个完整工作日', en: 'twenty clear working days lie between report and signing' },
  },
  reason: { zh: '向前计算期间，当日不计入，期间届满日计入。', en: 'A period counted back leaves out the day it starts from and includes its last day.' },
}

/** Article 37(5): what the condition of importance governs. */
export const reportableReading: Reading = {
  id: 'outsourcing-2021/reportable',
  document,
  default: 'all',
  choices: {
    all: { zh: '“符合重要外包条件”同时限定非驻场外包、关联外包和跨境外包', en: 'importance is asked of non-onsite, related and cross-border outsourcing alike' },
    nonOnsiteOnly: { zh: '“符合重要外包条件”仅限定非驻场外包', en: 'importance is asked of non-onsite outsourcing only' },
  },
  reason: { zh: '定语置于并列项之前，且与第十三条分级管理的目的一致。', en: 'The qualifier stands before the whole list, and graded management (Article 13) points the same way.' },
}

/** Article 13: what makes outsourcing important. */
export const gradeReading: Reading = {
  id: 'outsourcing-2021/grade',
  document,
  default: 'facts',
  choices: {
    facts: { zh: '登记为重要外包，或符合第十三条任一情形，即为重要外包', en: 'important if recorded important or if any case of Article 13 is met' },
    recorded: { zh: '仅以机构登记的分级为准', en: 'the recorded grade alone' },
  },
  reason: { zh: '登记为一般外包不能排除事实上符合重要外包情形的要求。', en: 'A recorded grade of general cannot switch off duties that the facts call for.' },
}

/** Article 44: which mixed delivery is non-onsite. */
export const mixedDeliveryReading: Reading = {
  id: 'outsourcing-2021/mixedDelivery',
  document,
  default: 'anyPart',
  choices: {
    anyPart: { zh: '任一部分不在机构场所提供即为非驻场外包', en: 'non-onsite if any part is performed off the premises' },
    mainPart: { zh: '以主要部分的提供地点为准', en: 'the main part decides' },
  },
  reason: { zh: '非驻场部分的风险不因另有驻场部分而消失。', en: 'The risk of the part off the premises does not go away because another part is on them.' },
}

/** Article 17: a due diligence completed on the very day of signing. */
export const sameDayReading: Reading = {
  id: 'outsourcing-2021/dueDiligenceSameDay',
  document,
  default: 'unknown',
  choices: {
    unknown: { zh: '未记录时刻的，先后无法判断', en: 'without times the order cannot be told' },
    counts: { zh: '视为签订前完成', en: 'counts as before signing' },
    doesNotCount: { zh: '不视为签订前完成', en: 'does not count as before signing' },
  },
  reason: { zh: '要求在签订合同前完成；同日而无时刻，事实不足。', en: 'It has to come before signing; on the same day without times the facts do not say.' },
}

/** Articles 3 and 13(7): two categories of data joined by 和. */
export const dataCategoriesReading: Reading = {
  id: 'outsourcing-2021/and',
  document,
  default: 'either',
  choices: {
    either: { zh: '涉及重要数据或者个人信息（第十三条第七项为敏感信息）任一类即可', en: 'important data or personal information suffices (sensitive information in Article 13(7))' },
    both: { zh: '须同时涉及两类', en: 'both are needed' },
  },
  reason: {
    zh: '两类数据各自受保护，涉及任一类的风险已足以适用。',
    en: 'Either category is protected for itself; having one of them in the hands of another is risk enough.',
  },
}

/** Article 13(8): two effects joined by an enumeration comma. */
export const systemEffectsReading: Reading = {
  id: 'outsourcing-2021/systemEffects',
  document,
  default: 'either',
  choices: {
    either: { zh: '直接影响实时服务或影响账务准确性之一即可', en: 'either effect suffices' },
    both: { zh: '须同时具备两种影响', en: 'both effects are needed' },
  },
  reason: { zh: '顿号并列两种影响，各自足以使系统外包对机构有重要影响。', en: 'The enumeration comma sets two effects side by side; either makes the outsourcing matter to the institution.' },
}

/** Article 29: a decision on the very day of expiry. */
export const expiryReading: Reading = {
  id: 'outsourcing-2021/expiry',
  document,
  default: 'beforeExpiry',
  choices: {
    beforeExpiry: { zh: '评估决策须早于到期日', en: 'the decision is dated before the day of expiry' },
    onTheDay: { zh: '到期日当日作出的亦可', en: 'a decision on the day of expiry counts' },
  },
  reason: { zh: '“到期前”不含到期当日。', en: 'Before expiry does not take in the day of expiry itself.' },
}

/** Article 38: from when the twenty-four hours run. */
export const clockReading: Reading = {
  id: 'outsourcing-2021/clock',
  document,
  default: 'occurrence',
  choices: {
    occurrence: { zh: '自事件发生时起算（第六项自发现时起算）', en: 'from occurrence (item 6 from discovery by its own words)' },
    discovery: { zh: '自发现时起算', en: 'from discovery' },
  },
  reason: { zh: '条文以“发生”重大风险事件为起点，仅第六项使用“发现”。', en: 'The text speaks of events that occur; only item 6 speaks of discovery.' },
}

/** Article 38: another rule governs but states no limit. */
export const noLimitStatedReading: Reading = {
  id: 'outsourcing-2021/noLimitStated',
  document,
  default: 'fallback',
  choices: {
    fallback: { zh: '其他规定未写明时限的，适用二十四小时', en: 'where the other rule states no limit, the 24 hours apply' },
    instrumentGoverns: { zh: '由其他规定管辖，不适用二十四小时', en: 'the other rule governs and the 24 hours do not apply' },
  },
  reason: { zh: '“没有规定的”包括没有规定时限。', en: 'A rule without a limit has not provided for it.' },
}

/** The readings of the 2021 measures. */
export const readings: readonly Reading[] = [
  effectiveReading,
  oldContractsReading,
  workingDaysBeforeSigningReading,
  reportableReading,
  gradeReading,
  mixedDeliveryReading,
  sameDayReading,
  dataCategoriesReading,
  systemEffectsReading,
  expiryReading,
  clockReading,
  noLimitStatedReading,
]
