import { describe, expect, test } from 'vitest'

import { targetModel } from '../../../src/model/own-target'
import { namesFor } from '../../../src/rules/fact-name'
import type { Reason, ReasonCode, ReasonParams } from '../../../src/rules/reason'
import { reason } from '../../../src/rules/reason'
import type { Change } from '../../../src/rules/remedy'
import { en } from '../../../src/rules/words/en'
import type { Names, Words } from '../../../src/rules/words/words'
import { zh } from '../../../src/rules/words/zh'
import { sampleCatalogue } from '../sample-catalogue'

interface SentenceCase<Params> {
  readonly params: Params
  readonly en: string
  readonly zh: string
}

const sentences: { readonly [Code in ReasonCode]: readonly SentenceCase<ReasonParams[Code]>[] } = {
  missing: [
    {
      params: { paths: ['contract.signedOn', 'activities[act-1].completedOn', 'dueDiligence[dd-3].topics.personnel', 'institution.type', 'arrangements', 'measures.rules/34#1.coverage.status', 'measures[x/1#1].evidence', 'dueDiligence', 'activities[a[1].b].kind', 'nowhere.at.all', 'name', 'activities[act-2]'] },
      en: 'Not recorded: "Contract: Signed on", "Activities act-1: Completed on", "Due diligence of the provider dd-3: Topics: Personnel", "Institution: Kind of institution", "Outsourcing arrangements", "Implementation of Outsourcing Measures, Article 34: Status", "Implementation of x/1#1: Evidence", "Due diligence of the provider", "Activities a[1].b: Kind", "nowhere.at.all", "Name", "Activities act-2".',
      zh: '以下情况未填报：“外包合同：签订日期”、“检查、审计等活动 act-1 的完成日期”、“对该服务提供商的尽职调查 dd-3 的调查内容：人员”、“机构：机构类型”、“信息科技外包活动”、“《外包办法》第三十四条的落实措施：落实状态”、“x/1#1的落实措施：佐证材料”、“对该服务提供商的尽职调查”、“检查、审计等活动 a[1].b 的活动类型”、“nowhere.at.all”、“外包活动名称”、“检查、审计等活动 act-2”。',
    },
  ],
  contradiction: [
    {
      params: { path: 'service.endedOn' },
      en: 'What is recorded for "Period of service: Ended on" contradicts other facts of the record.',
      zh: '“服务起止：服务结束日期”的记载与其他事实相互矛盾。',
    },
  ],
  calendarDoesNotCover: [
    {
      params: { from: '2026-12-20', to: '2027-01-20' },
      en: 'The official notices of working days do not cover all of the time from 2026-12-20 to 2027-01-20.',
      zh: '已发布的放假安排未覆盖2026-12-20至2027-01-20的全部日期，无法确定工作日。',
    },
  ],
  invalidEntry: [
    { params: { path: 'extensions.branches[b-1]' }, en: '"extensions.branches[b-1]" does not fit its schema and is not judged.', zh: '“extensions.branches[b-1]”不符合其数据结构，未予判断。' },
  ],
  checkBroken: [
    { params: { message: 'no such table' }, en: 'The check of your own could not be made: no such table.', zh: '自定义检查无法执行：no such table。' },
  ],
  noneCompared: [
    {
      params: { path: 'contract.signedOn' },
      en: '"Contract: Signed on" is recorded as none; the rule does not say what that means.',
      zh: '“外包合同：签订日期”填报为无，规则未规定此时如何判断。',
    },
  ],
  tooManySteps: [{ params: { steps: 9 }, en: 'The rule takes more than 9 steps on this record.', zh: '规则在本记录上的计算超过9步。' }],
  ownWords: [{ params: { zh: '分行没有备用线路。', en: 'The branch has no backup line.' }, en: 'The branch has no backup line.', zh: '分行没有备用线路。' }],
  ownRuleNotMet: [
    {
      params: { paths: ['contract.signedOn', 'name'] },
      en: 'The rule does not hold for "Contract: Signed on", "Name".',
      zh: '规则所涉事实不符合要求：“外包合同：签订日期”、“外包活动名称”。',
    },
  ],
  undefinedRatio: [
    {
      params: { path: 'contract.recoveryTimeObjectiveHours' },
      en: '"Contract: Agreed recovery time objective" cannot be worked out, because what it is a share of is zero.',
      zh: '“外包合同：约定恢复时间目标”的基数为零，无法计算比例。',
    },
  ],
  sameDayOrderUnknown: [
    {
      params: { path: 'dueDiligence', on: '2024-03-01' },
      en: 'The order of events on 2024-03-01 is not recorded, and it decides for "Due diligence of the provider".',
      zh: '2024-03-01当日各事项的先后顺序未填报，无法判断“对该服务提供商的尽职调查”是否在先。',
    },
  ],
  scopeNotDecided: [
    {
      params: { document: 'rules' },
      en: 'It is not decided whether this document binds the institution: Outsourcing Measures.',
      zh: '《外包办法》对本机构是否适用尚未确定。',
    },
  ],
  needsJudgement: [
    {
      params: { path: 'institution.internalAudit.auditIntervalMonths' },
      en: 'The text gives no number, so it takes a judgement whether "Internal audit: Interval of outsourcing audits" meets it; the record has to state that judgement.',
      zh: '条文未规定具体数字，“内部审计：外包审计周期”是否达到要求须作判断，并在记录中载明。',
    },
  ],
  looserThanText: [
    {
      params: { parameters: ['rules/auditIntervalYears', 'rules/inspectionIntervalYears'] },
      en: 'It would pass only under rules/auditIntervalYears, rules/inspectionIntervalYears, set looser than the text as a what-if; what depends on that never passes.',
      zh: '仅在rules/auditIntervalYears、rules/inspectionIntervalYears宽于文本的假设下方可通过；依赖该假设的结果不判定为通过。',
    },
  ],
  unevidenced: [
    {
      params: { path: 'measures.rules/34#1.coverage.evidence' },
      en: 'No evidence is recorded for "Implementation of Outsourcing Measures, Article 34: Evidence".',
      zh: '“《外包办法》第三十四条的落实措施：佐证材料”没有佐证材料。',
    },
  ],
  otherSubject: [
    {
      params: { subject: 'authority' },
      en: 'This duty is owed by the authorities.',
      zh: '该项要求的责任主体是主管部门。',
    },
    {
      params: { subject: 'x' },
      en: 'This duty is owed by x.',
      zh: '该项要求的责任主体是x。',
    },
  ],
  outOfScope: [
    {
      params: { document: 'rules' },
      en: 'This document does not bind the institution: Outsourcing Measures.',
      zh: '《外包办法》不适用于本机构。',
    },
  ],
  notInForce: [
    {
      params: { document: 'rules', from: '2021-12-30' },
      en: 'This document is in force only from 2021-12-30: Outsourcing Measures.',
      zh: '《外包办法》自2021-12-30起施行，此前不适用。',
    },
  ],
  notIssued: [
    {
      params: { document: 'plan', from: '2017-06-30' },
      en: 'This document was not issued before 2017-06-30: Development Plan.',
      zh: '《发展规划》于2017-06-30印发，此前不适用。',
    },
  ],
  lapsed: [
    {
      params: { document: 'plan', until: '2020-12-31' },
      en: 'This document applied until 2020-12-31 and has lapsed: Development Plan.',
      zh: '《发展规划》适用至2020-12-31，现已到期。',
    },
  ],
  noTargets: [
    {
      params: { list: 'arrangements' },
      en: 'The record lists none: "Outsourcing arrangements" is empty.',
      zh: '记录中没有相应对象：“信息科技外包活动”为空。',
    },
  ],
  emptyList: [
    {
      params: { list: 'performedIn' },
      en: '"Performed in" has no entries.',
      zh: '“服务实施地”为空。',
    },
  ],
  conditionNotMet: [
    {
      params: {},
      en: 'The condition under which this duty applies is not met.',
      zh: '不满足该项要求的适用条件。',
    },
  ],
  notYetDue: [
    {
      params: { due: '2024-05-01' },
      en: 'This is due by 2024-05-01, and there is time left.',
      zh: '期限为2024-05-01，尚未届满。',
    },
    {
      params: { due: '2024-05-01T09:30:00+08:00' },
      en: 'This is due by 2024-05-01 09:30 Beijing time, and there is time left.',
      zh: '期限为北京时间2024-05-01 09:30，尚未届满。',
    },
  ],
  noEvent: [
    {
      params: { path: 'contract.signedOn' },
      en: 'There is no event from which this duty would run (see "Contract: Signed on").',
      zh: '不存在起算该项要求的事项（见“外包合同：签订日期”）。',
    },
    {
      params: { path: '2021-12-30' },
      en: 'There is no event from which this duty would run (see "2021-12-30").',
      zh: '不存在起算该项要求的事项（见“2021-12-30”）。',
    },
  ],
  nothingToJudge: [
    {
      params: { list: 'dueDiligence' },
      en: '"Due diligence of the provider" has no entry that would have to be judged.',
      zh: '“对该服务提供商的尽职调查”中没有需要判断的记录。',
    },
  ],
  notTakenUp: [
    {
      params: {},
      en: 'The institution has not taken up this encouragement.',
      zh: '本机构尚未采取所鼓励的做法。',
    },
  ],
  notUsed: [
    {
      params: {},
      en: 'The institution has not made use of this permission.',
      zh: '本机构未采用所允许的做法。',
    },
  ],
  absent: [
    {
      params: { path: 'contract.governingLaw' },
      en: '"Contract: Governing law" is recorded as none.',
      zh: '“外包合同：适用法律”填报为无。',
    },
  ],
  notEqual: [
    {
      params: { path: 'grade', value: null, expected: 'important' },
      en: '"Recorded grade" is none; what counts is important.',
      zh: '“外包分级”为无，对应的要求或条件为重要外包。',
    },
    {
      params: { path: 'peer', value: false, expected: true },
      en: '"Peer outsourcing" is no; what counts is yes.',
      zh: '“同业外包”为否，对应的要求或条件为是。',
    },
  ],
  notOneOf: [
    {
      params: { path: 'relation', value: 'unrelated', expected: ['parent', 'associate'] },
      en: '"Relation of the provider" is unrelated; what counts is parent, associated company.',
      zh: '“关联关系”为无关联，对应的要求或条件为母公司、关联公司。',
    },
    {
      params: { path: 'performedIn', value: ['CN', 'HK'], expected: ['CN'] },
      en: '"Performed in" is CN, HK; what counts is CN.',
      zh: '“服务实施地”为CN、HK，对应的要求或条件为CN。',
    },
    {
      params: { path: 'performedIn', value: [], expected: ['CN'] },
      en: '"Performed in" is none; what counts is CN.',
      zh: '“服务实施地”为无，对应的要求或条件为CN。',
    },
  ],
  belowLimit: [
    {
      params: { path: 'security.personnel.commitmentsSigned', value: 43, limit: 46, limitPath: 'security.personnel.count' },
      en: '"Outsourced staff: Commitments signed" is 43, below "Outsourced staff", which is 46.',
      zh: '“外包人员：已签署承诺书人数”为43，低于“外包人员：外包人员数”的46。',
    },
    {
      params: { path: 'contract.recoveryTimeObjectiveHours', value: 3, limit: 4, limitPath: null },
      en: '"Contract: Agreed recovery time objective" is 3, below the limit of 4.',
      zh: '“外包合同：约定恢复时间目标”为3，低于限值4。',
    },
  ],
  aboveLimit: [
    {
      params: { path: 'contract.recoveryTimeObjectiveHours', value: 5, limit: 4, limitPath: 'businessContinuity.recoveryTimeObjectiveHours' },
      en: '"Contract: Agreed recovery time objective" is 5, above "Business continuity: Recovery time objective", which is 4.',
      zh: '“外包合同：约定恢复时间目标”为5，高于“业务连续性：恢复时间目标”的4。',
    },
    {
      params: { path: 'contract.recoveryTimeObjectiveHours', value: 5, limit: 4, limitPath: null },
      en: '"Contract: Agreed recovery time objective" is 5, above the limit of 4.',
      zh: '“外包合同：约定恢复时间目标”为5，高于限值4。',
    },
  ],
  earlierThan: [
    {
      params: { path: 'contract.signedOn', value: '2021-01-01', limit: '2021-12-30' },
      en: '"Contract: Signed on" is 2021-01-01; only days from 2021-12-30 on count.',
      zh: '“外包合同：签订日期”为2021-01-01，2021-12-30及以后的日期方予计入。',
    },
    {
      params: { path: 'contract.signedOn', value: null, limit: '2021-12-30' },
      en: '"Contract: Signed on" shows no such day yet; what counts is one from 2021-12-30 on.',
      zh: '“外包合同：签订日期”尚无相应日期，2021-12-30及以后的日期方予计入。',
    },
  ],
  noDay: [
    {
      params: { path: 'anomalies[x-1].steps', by: '2024-06-28', of: { key: 'kind', values: ['corrected'] } },
      en: '"Anomalies x-1: Steps (it was corrected)" shows no such day yet; what counts is one by 2024-06-28.',
      zh: '“服务异常情况 x-1 的处置措施（异常已纠正）”尚无相应日期，2024-06-28及以前的日期方予计入。',
    },
    {
      params: { path: 'contract.signedOn', by: null },
      en: '"Contract: Signed on" shows no such day yet.',
      zh: '“外包合同：签订日期”尚无相应日期。',
    },
  ],
  notDifferent: [
    {
      params: { path: 'institution.grading.controls[c-1].important', other: 'institution.grading.controls[c-1].general', value: '每年' },
      en: '"Control measures c-1: For important outsourcing" and "Control measures c-1: For general outsourcing" are the same: 每年.',
      zh: '“管控措施 c-1 的重要外包的管控要求”与“管控措施 c-1 的一般外包的管控要求”相同，均为每年。',
    },
  ],
  termsMissing: [
    {
      params: { path: 'contract.terms', parts: ['changeTriggers', 'terminationTriggers'] },
      en: '"Contract: Terms" does not contain: Triggers of change, Triggers of termination.',
      zh: '“外包合同：合同条款”缺少以下内容：变更触发条件、终止触发条件。',
    },
    {
      params: { path: 'dueDiligence[dd-3].topics', parts: ['personnel'] },
      en: '"Due diligence of the provider dd-3: Topics" does not contain: Personnel.',
      zh: '“对该服务提供商的尽职调查 dd-3 的调查内容”缺少以下内容：人员。',
    },
  ],
  stateNotHolding: [
    {
      params: { path: 'exitStrategy.since', since: '2020-01-01', until: '2021-01-01' },
      en: 'The day assessed lies outside the period of "Exit strategy": from 2020-01-01 until 2021-01-01.',
      zh: '评估日不在“退出策略”的期间（2020-01-01至2021-01-01）内。',
    },
    {
      params: { path: 'measures[rules/34#1.coverage].since', since: null, until: '2021-01-01' },
      en: 'The day assessed lies outside the period of "Implementation of Outsourcing Measures, Article 34": until 2021-01-01.',
      zh: '评估日不在“《外包办法》第三十四条的落实措施”的期间（至2021-01-01止）内。',
    },
    {
      params: { path: 'indicators[k-1].since', since: '2021-01-01', until: null },
      en: 'The day assessed lies outside the period of "Indicators k-1": from 2021-01-01.',
      zh: '评估日不在“监控指标 k-1”的期间（自2021-01-01起）内。',
    },
    {
      params: { path: 'exitStrategy.since', since: null, until: null },
      en: '"Exit strategy" has never begun: its first day is recorded as none.',
      zh: '“退出策略”从未开始：其起始日期填报为无。',
    },
  ],
  neverHeld: [
    {
      params: { list: 'activities', due: '2024-12-30' },
      en: '"Activities" shows no act that counts; it was due by 2024-12-30.',
      zh: '“检查、审计等活动”中没有可计入的记录，期限为2024-12-30。',
    },
    {
      params: { list: 'activities', due: null },
      en: '"Activities" shows no act that counts, although the duty has begun to run.',
      zh: '“检查、审计等活动”中没有可计入的记录，而该项要求已开始适用。',
    },
  ],
  overdue: [
    {
      params: { list: 'activities', last: '2020-01-01', due: '2023-01-01' },
      en: 'The last act that counts in "Activities" was on 2020-01-01; the next was due by 2023-01-01.',
      zh: '“检查、审计等活动”中最近一次可计入的记录为2020-01-01，下一次的期限为2023-01-01，已逾期。',
    },
  ],
  doneOn: [
    {
      params: { list: 'activities', on: '2020-01-01' },
      en: '"Activities" shows an act that counts, on 2020-01-01.',
      zh: '“检查、审计等活动”有可计入的记录：2020-01-01。',
    },
    {
      params: { list: 'contract.signedOn', on: '2020-01-01' },
      en: '"Contract: Signed on" shows an act that counts, on 2020-01-01.',
      zh: '“外包合同：签订日期”有可计入的记录：2020-01-01。',
    },
  ],
  missedPeriod: [
    {
      params: { list: 'activities', from: '2020-01-01', until: '2020-02-01' },
      en: '"Activities" shows no act that counts from 2020-01-01 to 2020-02-01; a later act ended this gap.',
      zh: '2020-01-01至2020-02-01期间，“检查、审计等活动”中没有可计入的记录；该空档已由其后的记录终止。',
    },
  ],
  notBeforeEvent: [
    {
      params: { list: 'priorReports', event: '2024-06-28', deadline: '2024-05-30' },
      en: '"Prior reports" shows no act that counts by 2024-05-30, the last day for it before the event of 2024-06-28.',
      zh: '相关事项日期为2024-06-28，最迟应于2024-05-30完成，而“事前报告”没有在此之前可计入的记录。',
    },
    {
      params: { list: 'activities', event: '2024-06-28', deadline: '2024-06-28', of: { key: 'kind', values: ['strategyAssessment', 'riskAssessment'] } },
      en: '"Activities (assessment of consistency with the strategy, risk assessment)" shows no act that counts by 2024-06-28, the day of the event itself.',
      zh: '相关事项日期为2024-06-28，最迟应于当日完成，而“检查、审计等活动（战略一致性评估、风险评估）”截至当日没有可计入的记录。',
    },
  ],
  notWithin: [
    {
      params: { list: 'activities', from: '2024-03-01T09:00:00+08:00', deadline: '2024-03-02T09:00:00+08:00', first: null },
      en: 'The time ran from 2024-03-01 09:00 Beijing time to 2024-03-02 09:00 Beijing time; "Activities" shows no act that counts.',
      zh: '时限自北京时间2024-03-01 09:00起，至北京时间2024-03-02 09:00止；“检查、审计等活动”中没有可计入的记录。',
    },
    {
      params: { list: 'activities', from: '2024-03-01T01:00:00Z', deadline: '2024-03-02T09:00:00+08:00', first: '2024-03-03T09:00:00+08:00' },
      en: 'The time ran from 2024-03-01 09:00 Beijing time to 2024-03-02 09:00 Beijing time; "Activities" shows the first act that counts on 2024-03-03 09:00 Beijing time.',
      zh: '时限自北京时间2024-03-01 09:00起，至北京时间2024-03-02 09:00止；“检查、审计等活动”中首次可计入的记录为北京时间2024-03-03 09:00。',
    },
  ],
  expired: [
    {
      params: { list: 'dueDiligence', on: '2022-01-01', validUntil: '2023-01-01', event: '2023-06-01' },
      en: 'The result of 2022-01-01 in "Due diligence of the provider" was valid until 2023-01-01, which is before the event of 2023-06-01.',
      zh: '“对该服务提供商的尽职调查”中2022-01-01的结果有效期至2023-01-01，早于相关事项日期2023-06-01。',
    },
  ],
  endedByChange: [
    {
      params: { list: 'dueDiligence', on: '2022-01-01', change: '2022-03-01', event: '2022-06-01' },
      en: 'The result of 2022-01-01 in "Due diligence of the provider" lost its validity by a change on 2022-03-01, before the event of 2022-06-01.',
      zh: '“对该服务提供商的尽职调查”中2022-01-01的结果因2022-03-01发生的变化失效，早于相关事项日期2022-06-01。',
    },
  ],
  kept: [
    {
      params: { path: 'contract.signedOn', until: null },
      en: '"Contract: Signed on" shows that nothing was deleted or lost.',
      zh: '“外包合同：签订日期”未显示有数据被删除或灭失。',
    },
    {
      params: { path: 'contract.signedOn', until: '2027-01-01' },
      en: '"Contract: Signed on" shows nothing deleted or lost while it had to be kept; the last day is 2027-01-01.',
      zh: '“外包合同：签订日期”未显示在保存期限内有数据被删除或灭失，该期限至2027-01-01（含当日）。',
    },
  ],
  deletedEarly: [
    {
      params: { path: 'contract.signedOn', on: '2025-01-01', keepUntil: null },
      en: '"Contract: Signed on" is 2025-01-01; the data had to be kept then, since the time of retention had not begun to run.',
      zh: '“外包合同：签订日期”为2025-01-01，而数据的保存期限尚未开始计算，仍应保存。',
    },
    {
      params: { path: 'contract.signedOn', on: '2025-01-01', keepUntil: '2027-01-01' },
      en: '"Contract: Signed on" is 2025-01-01; the data had to be kept until 2027-01-01, that day included.',
      zh: '“外包合同：签订日期”为2025-01-01，而数据应保存至2027-01-01（含当日）。',
    },
  ],
  didNotCount: [
    {
      params: { entry: 'activities[act-1]', on: '2024-01-01' },
      en: '"Activities act-1" of 2024-01-01 does not count.',
      zh: '“检查、审计等活动 act-1”（2024-01-01）不计入。',
    },
    {
      params: { entry: 'activities[act-1]', on: '2024-03-01T09:00:00+08:00' },
      en: '"Activities act-1" of 2024-03-01 09:00 Beijing time does not count.',
      zh: '“检查、审计等活动 act-1”（北京时间2024-03-01 09:00）不计入。',
    },
    {
      params: { entry: 'activities[act-1]', on: null },
      en: '"Activities act-1" does not count.',
      zh: '“检查、审计等活动 act-1”不计入。',
    },
  ],
  doneOnce: [
    {
      params: { list: 'activities', on: '2024-01-01' },
      en: '"Activities" shows a single act that counts, on 2024-01-01.',
      zh: '“检查、审计等活动”中只有一次可计入的记录：2024-01-01。',
    },
  ],
  notDoneYet: [
    {
      params: { list: 'activities', since: '2024-03-01T09:00:00+08:00' },
      en: '"Activities" shows no act that counts since 2024-03-01 09:00 Beijing time.',
      zh: '自北京时间2024-03-01 09:00以来，“检查、审计等活动”中没有可计入的记录。',
    },
  ],
  notDone: [
    {
      params: { path: 'contract.signedOn' },
      en: '"Contract: Signed on" shows no act done by the day assessed.',
      zh: '截至评估日，“外包合同：签订日期”尚无已完成的记录。',
    },
  ],
  noneOf: [
    {
      params: { list: 'priorReports' },
      en: 'No entry of "Prior reports" meets the requirement.',
      zh: '“事前报告”中没有符合要求的记录。',
    },
  ],
  negated: [
    {
      params: {},
      en: 'What the text rules out is the case.',
      zh: '条文所排除的情形确实存在。',
    },
  ],
  measureNotImplemented: [
    {
      params: { status: 'partial' },
      en: 'The measure is recorded as partly implemented.',
      zh: '措施的落实状态为部分落实。',
    },
  ],
}

const changes: readonly { readonly change: Change; readonly en: string; readonly zh: string }[] = [
  {
    change: { op: 'set', path: 'contract.terms.changeTriggers', value: true },
    en: 'By 2024-05-01, put in place and record: "Terms: Triggers of change".',
    zh: '于2024-05-01前（含当日）落实“合同条款：变更触发条件”，并据实登记。',
  },
  {
    change: { op: 'set', path: 'grade', value: 'important' },
    en: 'By 2024-05-01, see to it that "Recorded grade" is important, and record it.',
    zh: '于2024-05-01前（含当日）使“外包分级”为重要外包，并据实登记。',
  },
  {
    change: { op: 'set', path: 'contract.plannedSigningOn', value: '2024-07-01' },
    en: 'By 2024-05-01, see to it that "Contract: Planned signing" is 2024-07-01, and record it.',
    zh: '于2024-05-01前（含当日）使“外包合同：计划签订日期”为2024-07-01，并据实登记。',
  },
  {
    change: { op: 'set', path: 'contract.signedOn', value: '2024-05-01' },
    en: 'By 2024-05-01, do what is missing, and record its day: "Contract: Signed on".',
    zh: '于2024-05-01前（含当日）补做所缺事项，并据实登记日期：“外包合同：签订日期”。',
  },
  {
    change: { op: 'append', path: 'activities', value: { id: 'to-do', kind: 'inspection', completedOn: '2024-05-01', manner: 'onsite', subjects: ['activities', 'riskManagement'] } },
    en: 'By 2024-05-01, carry out and record in "Activities" (Kind: inspection; Completed on: 2024-05-01; Manner: on site; Subjects: outsourcing activities, risk management of outsourcing).',
    zh: '于2024-05-01前（含当日）完成并据实登记“检查、审计等活动”：活动类型为检查，完成日期为2024-05-01，实施方法为实地，审计或评估内容为外包活动、外包风险管理。',
  },
  {
    change: { op: 'append', path: 'dueDiligence', value: { id: 'to-do', completedOn: '2024-05-01', topics: { personnel: true, capability: true } } },
    en: 'By 2024-05-01, carry out and record in "Due diligence of the provider" (Completed on: 2024-05-01; Topics: Personnel, Capability).',
    zh: '于2024-05-01前（含当日）完成并据实登记“对该服务提供商的尽职调查”：完成日期为2024-05-01，调查内容为人员、能力。',
  },
]

const namesEn = namesFor(sampleCatalogue, targetModel('arrangement'), 'en', en)
const namesZh = namesFor(sampleCatalogue, targetModel('arrangement'), 'zh', zh)

const rows = (Object.keys(sentences) as ReasonCode[]).flatMap((code) =>
  sentences[code].map((row) => ({ found: reason(code, row.params), en: row.en, zh: row.zh })),
)

function sentenceOf(found: Reason, words: Words, names: Names): string {
  return (words.reason[found.code] as (params: Reason['params'], names: Names) => string)(found.params, names)
}

function changeOf(change: Change, by: string | null, words: Words, names: Names): string {
  return change.op === 'set' ? words.change.set(change, by, names) : words.change.append(change, by, names)
}

describe('reasons', () => {
  test.each(rows)('$found.code $found.params', ({ found, en: english, zh: chinese }) => {
    expect(sentenceOf(found, en, namesEn)).toBe(english)
    expect(sentenceOf(found, zh, namesZh)).toBe(chinese)
  })

  test('are whole sentences without holes', () => {
    for (const { found } of rows) {
      const english = sentenceOf(found, en, namesEn)
      const chinese = sentenceOf(found, zh, namesZh)
      expect(english).toMatch(/^["A-Z].*\.$/s)
      expect(chinese).toMatch(/。$/)
      expect(english + chinese).not.toMatch(/undefined|[{}]|NaN|\[object|null/)
      expect(chinese).not.toMatch(/"/)
    }
  })

  test('say what they say in Chinese where they do in English', () => {
    expect(Object.keys(zh.reason)).toEqual(Object.keys(en.reason))
    expect(Object.keys(sentences).sort()).toEqual(Object.keys(en.reason).sort())
  })
})

describe('changes', () => {
  test.each(changes)('$change.op $change.path', ({ change, en: english, zh: chinese }) => {
    expect(changeOf(change, '2024-05-01', en, namesEn)).toBe(english)
    expect(changeOf(change, '2024-05-01', zh, namesZh)).toBe(chinese)
  })

  test('without a day say none', () => {
    const change = { op: 'set', path: 'contract.terms.changeTriggers', value: true } as const
    expect(changeOf(change, null, en, namesEn)).toBe('Put in place and record: "Terms: Triggers of change".')
    expect(changeOf(change, null, zh, namesZh)).toBe('落实“合同条款：变更触发条件”，并据实登记。')
  })

  test('with nothing known of the entry name the list alone', () => {
    const change = { op: 'append', path: 'priorReports', value: { id: 'to-do' } } as const
    expect(changeOf(change, null, en, namesEn)).toBe('Carry out and record in "Prior reports".')
    expect(changeOf(change, null, zh, namesZh)).toBe('完成并据实登记“事前报告”。')
  })
})
