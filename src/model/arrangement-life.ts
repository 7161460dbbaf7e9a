/** The life of an arrangement: decisions, screening, exit, subcontracts, and what related parties call for. */
import * as z from 'zod'
import { BodySchema } from './body'
import { choice, fact } from './fact'
import { part } from './flag'
import { CivilDateSchema, identifier, TextSchema } from './scalar'
import { act, dayOf, state } from './state'

/**
 * One decision on the outsourcing.
 *
 * @category Model
 */
export const DecisionSchema = z.strictObject({
  id: identifier(['decision', '决策']),
  subject: fact(
    choice({
      engagement: ['whether to outsource', '是否实施外包'],
      continuation: ['whether to go on when the service expires', '到期后是否继续外包'],
      termination: ['whether to end it', '是否终止外包'],
      other: ['something else', '其他'],
    }),
    {
      title: ['Subject', '决策事项'],
      about: ['What was decided.', '决策的事项。'],
      knownTo: 'outsourcing',
      source: ['outsourcing-2021/15#1', 'outsourcing-2021/15#2', 'outsourcing-2021/29#1'],
    },
  ),
  decidedOn: fact(CivilDateSchema, {
    title: ['Decided on', '决策日期'],
    about: ['Day of the decision; of an approval, the day of the approval.', '作出决策或批准的日期。'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/15#1', 'outsourcing-2021/15#2', 'outsourcing-2021/29#1'],
  }),
  body: fact(BodySchema, {
    title: ['Decided by', '决策主体'],
    about: ['The highest body that took or approved the decision.', '作出或批准该决策的最高层级主体。'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/15#2'],
  }),
  result: fact(choice({ approved: ['approved', '同意'], rejected: ['rejected', '不同意'] }), {
    title: ['Result', '决策结果'],
    about: ['How it was decided.', '决策的结果。'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/15#1', 'outsourcing-2021/15#2'],
  }),
  considered: fact(
    z.strictObject({
      strategicConsistency: part(['Consistency with the strategy', '与外包战略的一致性'], ['The decision rests on an assessment whether the outsourcing is consistent with the outsourcing strategy.', '决策以外包活动与外包战略一致性的评估为依据。'], 'outsourcing', 'outsourcing-2021/15#1'),
      risks: part(['Risks', '相关风险'], ['The decision rests on an assessment of the risks of the outsourcing.', '决策以外包活动相关风险的评估为依据。'], 'outsourcing', 'outsourcing-2021/15#1'),
      continuation: part(['Assessment of going on', '继续外包的评估'], ['The decision rests on an assessment whether to go on.', '决策以是否继续外包的评估为依据。'], 'outsourcing', 'outsourcing-2021/29#1'),
    }),
    {
      title: ['Considered', '决策依据'],
      about: ['On which assessments the decision rests.', '决策所依据的评估。'],
      knownTo: 'outsourcing',
      source: ['outsourcing-2021/15#1', 'outsourcing-2021/29#1'],
    },
  ),
  presentTerm: fact(z.boolean(), {
    title: ['On the end of the present term', '是否针对现行期限届满'],
    about: [
      'Whether it is about going on after the present term of the contract. False for the decision on which the present contract was itself concluded or renewed.',
      '是否就现行合同期限届满后是否继续作出；现行合同据以签订或续签的决策填否。',
    ],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/29#1'],
  }),
  reportedOn: dayOf({
    title: ['Reported to senior management on', '向高管层报告日期'],
    about: ['Day on which the matter was reported to senior management or to a body above it.', '就该事项向高级管理层或其以上层级报告的日期。'],
    none: ['it was not reported', '未报告'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/15#2'],
  }),
  major: fact(z.boolean(), {
    title: ['Major decision', '重大外包决策'],
    about: ['Whether the institution regards it as a major decision on outsourcing.', '本机构是否认定其为重大外包决策。'],
    knownTo: 'governance',
    source: ['outsourcing-2021/7#1'],
  }),
  boardDeliberatedOn: dayOf({
    title: ['Deliberated on by the board', '董（理）事会审议日期'],
    about: ['Day on which the board, or a committee that it has authorised, deliberated on it.', '董（理）事会（或经其授权的专业委员会）审议的日期。'],
    none: ['it did not', '未审议'],
    knownTo: 'governance',
    source: ['outsourcing-2021/7#1'],
  }),
})

/**
 * One screening of the candidates.
 *
 * @category Model
 */
export const ScreeningSchema = z.strictObject({
  ...act(['screening', '筛选'], 'procurement', 'outsourcing-2021/16#1'),
  against: fact(
    choice({ admissionCriteria: ['the admission criteria', '准入标准'], other: ['something else', '其他'], nothing: ['nothing in writing', '无书面标准'] }),
    {
      title: ['Against', '筛选依据'],
      about: ['By what the candidates were screened.', '筛选所依据的标准。'],
      knownTo: 'procurement',
      source: ['outsourcing-2021/16#1'],
    },
  ),
})

/**
 * The strategy for the end of the outsourcing.
 *
 * @category Model
 */
export const ExitStrategySchema = z.strictObject({
  ...state(['exit strategy', '退出策略'], 'outsourcing', 'outsourcing-2021/14#1', 'outsourcing-2021/31.1#1'),
  parts: fact(
    z.strictObject({
      terminationScenarios: part(['Scenarios of termination', '终止情形'], ['It states what may bring the outsourcing to an end.', '载明可能造成外包终止的情形。'], 'outsourcing', 'outsourcing-2021/14.1#1'),
      businessImpactAnalysis: part(['Business impact analysis', '业务影响分析'], ['It analyses what the end would mean for business.', '包含外包终止的业务影响分析。'], 'outsourcing', 'outsourcing-2021/14.2#1'),
      handoverArrangements: part(['Handover', '终止交接安排'], ['It states how the service is handed over at the end.', '载明终止时的交接安排。'], 'outsourcing', 'outsourcing-2021/14.3#1'),
    }),
    {
      title: ['Parts', '策略内容'],
      about: ['What the exit strategy states.', '退出策略载明的内容。'],
      knownTo: 'outsourcing',
      source: ['outsourcing-2021/14#2'],
    },
  ),
})

/**
 * The end of an outsourcing, or a change of its provider.
 *
 * @category Model
 */
export const TerminationSchema = z.strictObject({
  effectiveOn: dayOf({
    title: ['Effective on', '终止或更换日期'],
    about: [
      'Day on which the outsourcing ends or ended, or the provider is or was changed; it may lie ahead.',
      '外包终止或更换服务提供商的日期，可为计划日期。',
    ],
    none: ['neither has happened or is planned', '未发生且无计划'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/29#3'],
  }),
  plans: fact(
    z.array(
      z.strictObject({
        id: identifier(['exit and handover plan', '退出和交接计划']),
        adoptedOn: fact(CivilDateSchema, {
          title: ['Adopted on', '制定日期'],
          about: ['Day on which the plan was adopted.', '计划制定完成的日期。'],
          knownTo: 'outsourcing',
          source: ['outsourcing-2021/29#3'],
        }),
        parts: fact(
          z.strictObject({
            exit: part(['Exit', '退出'], ['The plan states how the outsourcing is left.', '计划载明退出安排。'], 'outsourcing', 'outsourcing-2021/29#3'),
            handover: part(['Handover', '交接'], ['The plan states how the service is handed over.', '计划载明交接安排。'], 'outsourcing', 'outsourcing-2021/29#3'),
          }),
          { title: ['Parts', '计划内容'], about: ['What the plan states.', '计划载明的内容。'], knownTo: 'outsourcing', source: ['outsourcing-2021/29#3'] },
        ),
      }),
    ),
    {
      title: ['Plans', '退出和交接计划'],
      about: ['Plans for exit and handover at this end or change, not at an earlier one. The list claims to be complete.', '为本次终止或更换制定的退出和交接计划，不含以往终止或更换的计划；所填列表视为完整。'],
      empty: ['there is none', '无'],
      knownTo: 'outsourcing',
      source: ['outsourcing-2021/29#3'],
    },
  ),
})

/**
 * A requirement that this provider need not meet, or only in part.
 *
 * @category Model
 */
export const LoweredRequirementSchema = z.strictObject({
  ...act(['lowering', '降低要求'], 'compliance', 'outsourcing-2021/20#1'),
  requirement: fact(TextSchema, {
    title: ['Requirement', '要求内容'],
    about: ['Which requirement was waived or lowered. No rule reads it.', '被免除或降低的要求；规则不读取。'],
    knownTo: 'compliance',
  }),
  security: fact(z.boolean(), {
    title: ['Of security', '是否安全要求'],
    about: ['Whether it is a requirement of security.', '被免除或降低的是否为安全方面的要求。'],
    knownTo: 'security',
    source: ['nonbank-it-2016/5.3#1'],
  }),
  restoredOn: dayOf({
    title: ['Restored on', '恢复日期'],
    about: ['Day from which the provider had to meet the requirement in full again.', '恢复全面执行该要求的日期。'],
    none: ['it is still lowered', '尚未恢复'],
    knownTo: 'compliance',
    source: ['outsourcing-2021/20#1'],
  }),
})

/**
 * A security standard of the institution's own that was lowered for an outsourcing, for this provider alone or for all alike.
 *
 * @category Model
 */
export const LoweredSecurityStandardSchema = z.strictObject({
  ...act(['lowering', '降低安全标准'], 'security', 'nonbank-it-2016/5.3#1'),
  standard: fact(TextSchema, {
    title: ['Standard', '标准内容'],
    about: ['Which security standard was waived or lowered. No rule reads it.', '被免除或降低的安全标准；规则不读取。'],
    knownTo: 'security',
  }),
  restoredOn: dayOf({
    title: ['Restored on', '恢复日期'],
    about: ['Day from which the standard had to be met in full again.', '恢复全面执行该安全标准的日期。'],
    none: ['it is still lowered', '尚未恢复'],
    knownTo: 'security',
    source: ['nonbank-it-2016/5.3#1'],
  }),
})

/**
 * Controls against what the closeness of the parties may lead to.
 *
 * @category Model
 */
export const RelatedPartyControlsSchema = z.strictObject({
  conflictOfInterest: part(['Against conflicts of interest', '防范利益冲突'], ['There are controls against conflicts of interest in this outsourcing.', '针对该外包设有防范利益冲突的措施。'], 'compliance', 'outsourcing-2021/20#1'),
  benefitTransfer: part(['Against transfer of benefits', '防范利益输送'], ['There are controls against the transfer of benefits in this outsourcing.', '针对该外包设有防范利益输送的措施。'], 'compliance', 'outsourcing-2021/20#1'),
})

/**
 * A part of the service that is subcontracted.
 *
 * @category Model
 */
export const SubcontractSchema = z.strictObject({
  id: identifier(['subcontract', '分包']),
  subcontractor: fact(TextSchema, {
    title: ['Subcontractor', '分包服务提供商'],
    about: ['Who performs it. No rule reads it.', '承担分包的服务提供商；规则不读取。'],
    knownTo: 'outsourcing',
  }),
  startedOn: fact(CivilDateSchema, {
    title: ['Started on', '分包开始日期'],
    about: ['First day of the subcontract.', '分包的第一日。'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/22#2'],
  }),
  endedOn: dayOf({
    title: ['Ended on', '分包结束日期'],
    about: ['Last day of the subcontract.', '分包的最后一日。'],
    none: ['it is still running', '仍在进行'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/22#2'],
  }),
  mainBusiness: fact(z.boolean(), {
    title: ['Main business', '是否为主要业务'],
    about: ['Whether it takes in the main business of the outsourced service.', '是否涉及外包服务的主要业务。'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/22.1#1'],
  }),
})

/**
 * A change of subcontractor.
 *
 * @category Model
 */
export const SubcontractorChangeSchema = z.strictObject({
  ...act(['change of subcontractor', '分包服务提供商变更'], 'outsourcing', 'outsourcing-2021/22.3#1'),
  notifiedOn: dayOf({
    title: ['Notified on', '通知日期'],
    about: ['Day on which the main provider gave notice of it to the institution.', '主服务提供商就该变更通知本机构的日期。'],
    none: ['it gave no notice', '未通知'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/22.3#1'],
  }),
  approvedOn: dayOf({
    title: ['Approved on', '批准日期'],
    about: ['Day on which the institution approved what the main provider had reported.', '主服务提供商报告后本机构批准该变更的日期。'],
    none: ['it was not approved', '未经批准'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/22.3#1'],
  }),
})
