/** What an institution lays down about outsourcing: its system, strategy, functions kept, categories, admission and policies. */
import * as z from 'zod'
import { BodySchema } from './body'
import { CategorySchema } from './category'
import { choice, fact } from './fact'
import { part } from './flag'
import { identifier, TextSchema } from './scalar'
import { act, dayOf, state } from './state'

const article4 = 'outsourcing-2021/4#1'
const article10 = 'outsourcing-2021/10#1'
const article12 = 'outsourcing-2021/12#1'
const article16 = 'outsourcing-2021/16#1'

/**
 * The system by which outsourcing is managed, and the strategic objectives that it serves.
 *
 * @category Model
 */
export const OutsourcingSystemSchema = z.strictObject({
  ...state(['management system for outsourcing', '外包管理体系'], 'outsourcing', article4),
  objectives: fact(
    z.array(
      z.strictObject({
        id: identifier(['strategic objective', '战略目标']),
        objective: fact(TextSchema, {
          title: ['Objective', '战略目标'],
          about: ['A strategic objective of the institution for its information technology. No rule reads it.', '本机构信息科技战略目标；规则不读取。'],
          knownTo: 'technology',
        }),
        served: fact(TextSchema.nullable(), {
          title: ['How it is served', '体系如何适应'],
          about: ['How the management system is suited to the objective, or where that is written down.', '管理体系如何与该目标相适应，或其书面依据。'],
          none: ['it is not suited to it', '不相适应'],
          knownTo: 'outsourcing',
          source: [article4],
        }),
      }),
    ),
    {
      title: ['Strategic objectives', '信息科技战略目标'],
      about: ['The strategic objectives for information technology, each with how the system serves it. The list claims to be complete.', '本机构信息科技战略目标及管理体系与之适应的情况；所填列表视为完整。'],
      empty: ['there are none', '无'],
      knownTo: 'technology',
      source: [article4],
    },
  ),
})

/**
 * The system of comprehensive risk management.
 *
 * @category Model
 */
export const ComprehensiveRiskManagementSchema = z.strictObject({
  ...state(['system of comprehensive risk management', '全面风险管理体系'], 'risk', article4),
  risks: fact(
    z.array(
      choice({
        credit: ['credit risk', '信用风险'],
        market: ['market risk', '市场风险'],
        liquidity: ['liquidity risk', '流动性风险'],
        insurance: ['insurance risk', '保险风险'],
        operational: ['operational risk', '操作风险'],
        informationTechnology: ['information technology risk', '信息科技风险'],
        informationTechnologyOutsourcing: ['risk of outsourcing information technology', '信息科技外包风险'],
        strategic: ['strategic risk', '战略风险'],
        reputational: ['reputational risk', '声誉风险'],
        other: ['other risks', '其他风险'],
      }),
    ),
    {
      title: ['Risks within it', '所纳入的风险'],
      about: ['Which risks the system takes in by name. The list claims to be complete.', '该体系明确纳入的风险类型；所填列表视为完整。'],
      empty: ['none by name', '未明确'],
      knownTo: 'risk',
      source: [article4, 'nonbank-it-2016/2.3#1'],
    },
  ),
})

/**
 * The outsourcing strategy in its present form.
 *
 * @category Model
 */
export const OutsourcingStrategySchema = z.strictObject({
  ...state(['outsourcing strategy', '外包战略'], 'outsourcing', article10),
  draftedBy: fact(BodySchema, {
    title: ['Drawn up by', '制定主体'],
    about: ['The body that drew it up, or that answered for it where others did the writing.', '制定该战略的主体；由他人执笔的，填写对制定负责的主体。'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/7#1'],
  }),
  basedOn: fact(
    z.strictObject({
      businessStrategy: part(['Business strategy', '业务战略'], ['It rests on the business strategy.', '外包战略以业务战略为依据。'], 'outsourcing', article10),
      technologyStrategy: part(['Technology strategy', '信息科技战略'], ['It rests on the strategy for information technology.', '外包战略以信息科技战略为依据。'], 'outsourcing', article10),
      overallOutsourcingStrategy: part(['Overall outsourcing strategy', '总体外包战略'], ['It rests on the overall strategy for outsourcing of every kind.', '外包战略以机构总体外包战略为依据。'], 'outsourcing', article10),
      outsourcingMarket: part(['Market for outsourcing', '外包市场环境'], ['It rests on the state of the market.', '外包战略考虑外包市场环境。'], 'outsourcing', article10),
      riskControlCapability: part(['Capability to control risks', '风险控制能力'], ["It rests on the institution's own capability to control risks.", '外包战略考虑自身风险控制能力。'], 'outsourcing', article10),
      riskAppetite: part(['Risk appetite', '风险偏好'], ['It rests on the risk appetite.', '外包战略考虑风险偏好。'], 'outsourcing', article10),
    }),
    {
      title: ['Based on', '制定依据'],
      about: ['What the strategy rests on.', '外包战略的制定依据。'],
      knownTo: 'outsourcing',
      source: [article10],
    },
  ),
  parts: fact(
    z.strictObject({
      principlesAndPolicies: part(['Principles and policies', '外包原则和策略'], ['It states the principles and policies of outsourcing.', '载明外包原则和策略。'], 'outsourcing', article10),
      retainedFunctions: part(['Functions not outsourced', '不能外包的职能'], ['It states which functions may not be outsourced.', '载明不能外包的职能。'], 'outsourcing', article10),
      capabilityBuilding: part(['Building of resources and capability', '资源能力建设方案'], ['It holds a plan for building resources and capability.', '包含资源能力建设方案。'], 'outsourcing', article10),
    }),
    { title: ['Parts', '战略内容'], about: ['What the strategy contains.', '外包战略包含的内容。'], knownTo: 'outsourcing', source: [article10] },
  ),
  approvals: fact(
    z.array(
      z.strictObject({
        ...act(['approval', '审批'], 'governance', 'outsourcing-2021/7#1'),
        body: fact(BodySchema, {
          title: ['Body', '审批主体'],
          about: ['The body that approved it.', '审批该战略的主体。'],
          knownTo: 'governance',
          source: ['outsourcing-2021/7#1'],
        }),
      }),
    ),
    {
      title: ['Approvals', '审批情况'],
      about: ['Who approved the strategy in its present form, and when. The list claims to be complete.', '现行外包战略的审批情况；所填列表视为完整。'],
      empty: ['nobody approved it', '未经审批'],
      knownTo: 'governance',
      source: ['outsourcing-2021/7#1'],
    },
  ),
})

/**
 * The functions that the institution has decided not to outsource.
 *
 * @category Model
 */
export const RetainedFunctionsSchema = z.strictObject({
  ...state(['list of functions not to be outsourced', '不能外包职能清单'], 'outsourcing', 'outsourcing-2021/11#1'),
  functions: fact(
    z.array(
      z.strictObject({
        id: identifier(['function', '职能']),
        name: fact(TextSchema, {
          title: ['Name', '职能名称'],
          about: ['What the function is called.', '职能名称。'],
          knownTo: 'outsourcing',
          source: ['outsourcing-2021/11#1'],
        }),
      }),
    ),
    {
      title: ['Functions', '不能外包的职能'],
      about: ['The functions of information technology that may not be outsourced. The list claims to be complete.', '明确不能外包的信息科技职能；所填列表视为完整。'],
      empty: ['none is named', '未列明'],
      knownTo: 'outsourcing',
      source: ['outsourcing-2021/11#1'],
    },
  ),
})

/**
 * The scheme that sorts outsourcing by type, with how each type is managed.
 *
 * @category Model
 */
export const ClassificationSchema = z.strictObject({
  ...state(['classification scheme', '分类管理机制'], 'outsourcing', article12),
  categories: fact(
    z.array(
      z.strictObject({
        id: identifier(['category', '类别']),
        category: fact(CategorySchema, {
          title: ['Category', '类别'],
          about: ['The type of service that it is about.', '所针对的外包服务类型。'],
          knownTo: 'outsourcing',
          source: [article12, 'outsourcing-2021/12#2'],
        }),
        managementStrategy: fact(TextSchema.nullable(), {
          title: ['Management strategy', '管理策略'],
          about: ['How outsourcing of this type is managed, or where that is written down.', '该类外包的管理策略或其书面依据。'],
          none: ['there is none', '无'],
          knownTo: 'outsourcing',
          source: [article12],
        }),
        riskControlStrategy: fact(TextSchema.nullable(), {
          title: ['Risk control strategy', '风控策略'],
          about: ['How risks of this type are controlled, or where that is written down.', '该类外包的风控策略或其书面依据。'],
          none: ['there is none', '无'],
          knownTo: 'risk',
          source: [article12],
        }),
      }),
    ),
    {
      title: ['Categories', '类别及策略'],
      about: ['The types into which outsourcing is sorted. The list claims to be complete.', '外包活动的分类及各类策略；所填列表视为完整。'],
      empty: ['there are none', '未分类'],
      knownTo: 'outsourcing',
      source: [article12, 'outsourcing-2021/12#2'],
    },
  ),
})

/**
 * The criteria by which providers are admitted.
 *
 * @category Model
 */
export const AdmissionSchema = z.strictObject({
  ...state(['set of admission criteria', '准入标准'], 'procurement', article16),
  basedOn: fact(
    z.strictObject({
      outsourcingStrategy: part(['Outsourcing strategy', '外包战略'], ['The criteria rest on the outsourcing strategy.', '准入标准以外包战略为依据。'], 'procurement', article16),
      riskAssessment: part(['Risk assessment', '风险评估情况'], ['The criteria rest on what risk assessments have shown.', '准入标准结合风险评估情况。'], 'procurement', article16),
    }),
    { title: ['Based on', '制定依据'], about: ['What the criteria rest on.', '准入标准的制定依据。'], knownTo: 'procurement', source: [article16] },
  ),
  criteria: fact(
    z.array(
      z.strictObject({
        id: identifier(['criterion', '标准']),
        name: fact(TextSchema, {
          title: ['Criterion', '标准内容'],
          about: ['What a provider must meet.', '服务提供商须满足的要求。'],
          knownTo: 'procurement',
          source: [article16],
        }),
      }),
    ),
    {
      title: ['Criteria', '准入标准'],
      about: ['What providers must meet to be admitted. The list claims to be complete.', '服务提供商准入须满足的标准；所填列表视为完整。'],
      empty: ['there are none', '无'],
      knownTo: 'procurement',
      source: [article16],
    },
  ),
})

/**
 * One document on outsourcing and its risks.
 *
 * @category Model
 */
export const OutsourcingPolicySchema = z.strictObject({
  id: identifier(['policy document', '制度文件']),
  name: fact(TextSchema, { title: ['Name', '文件名称'], about: ['What it is called. No rule reads it.', '制度文件名称；规则不读取。'], knownTo: 'outsourcing' }),
  ...state(['policy document', '制度文件'], 'outsourcing', 'outsourcing-2021/8.1#1', 'outsourcing-2021/30#1'),
  kind: fact(
    choice({
      riskStrategy: ['strategy of risk management', '风险管理策略'],
      riskPolicy: ['policy of risk management', '风险管理制度'],
      riskProcess: ['process of risk management', '风险管理流程'],
      managementPolicy: ['policy of outsourcing management', '外包管理制度'],
      managementProcess: ['process of outsourcing management', '外包管理流程'],
      other: ['other', '其他'],
    }),
    {
      title: ['Kind', '文件类型'],
      about: ['What kind of document it is. One that is of two kinds is listed once for each.', '制度文件的类型；一份文件兼有两种类型的，按类型分别登记。'],
      knownTo: 'outsourcing',
      source: ['outsourcing-2021/7#1', 'outsourcing-2021/8.1#1', 'outsourcing-2021/30#1'],
    },
  ),
  draftedBy: fact(BodySchema, {
    title: ['Drawn up by', '制定部门'],
    about: ['The body that drew it up.', '制定该文件的部门。'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/8.1#1'],
  }),
  basedOn: fact(
    z.strictObject({
      overallRiskPolicy: part(['Overall risk policy', '总体风险政策'], ["It rests on the institution's overall risk policy.", '以机构总体风险政策为依据。'], 'risk', 'outsourcing-2021/8.1#1'),
      outsourcingStrategy: part(['Outsourcing strategy', '外包战略'], ['It rests on the outsourcing strategy.', '以外包战略为依据。'], 'risk', 'outsourcing-2021/8.1#1'),
    }),
    { title: ['Based on', '制定依据'], about: ['What it rests on.', '制定依据。'], knownTo: 'risk', source: ['outsourcing-2021/8.1#1'] },
  ),
  reviewedBySeniorManagementOn: dayOf({
    title: ['Deliberated on by senior management', '高级管理层审议日期'],
    about: ['Day on which senior management deliberated on it in its present form.', '高级管理层审议现行文件的日期。'],
    none: ['it did not', '未经审议'],
    knownTo: 'governance',
    source: ['outsourcing-2021/7#1'],
  }),
})

/** A risk and the days on which it was identified and assessed. */
function risk(title: readonly [string, string], ...source: string[]) {
  return fact(
    z.strictObject({
      identifiedOn: dayOf({
        title: ['Identified on', '识别日期'],
        about: ['Latest day on which the risk was looked for in the outsourcing of the institution.', '最近一次针对本机构外包识别该风险的日期。'],
        none: ['never', '从未识别'],
        knownTo: 'risk',
        source,
      }),
      assessedOn: dayOf({
        title: ['Assessed on', '评估日期'],
        about: ['Latest day on which the risk was assessed.', '最近一次评估该风险的日期。'],
        none: ['never', '从未评估'],
        knownTo: 'risk',
        source,
      }),
    }),
    { title: [...title] as [string, string], about: ['When the risk was identified and assessed.', '该风险的识别和评估情况。'], knownTo: 'risk', source },
  )
}

/**
 * The risks of outsourcing that the text names, each with when it was identified and assessed.
 *
 * @category Model
 */
export const OutsourcingRisksSchema = z.strictObject({
  capabilityLoss: risk(['Loss of technological capability', '科技能力丧失'], 'outsourcing-2021/30.1#1'),
  businessInterruption: risk(['Interruption of business', '业务中断'], 'outsourcing-2021/30.2#1'),
  dataLeakage: risk(['Leakage of data', '数据泄露'], 'outsourcing-2021/30.3#1'),
  dataLoss: risk(['Loss of data', '数据丢失'], 'outsourcing-2021/30.3#1'),
  dataTampering: risk(['Tampering with data', '数据篡改'], 'outsourcing-2021/30.3#1'),
  fundLoss: risk(['Loss of funds', '资金损失'], 'outsourcing-2021/30.4#1'),
  serviceDecline: risk(['Decline of service levels', '服务水平下降'], 'outsourcing-2021/30.5#1'),
  strategic: risk(['Strategic risk', '战略风险'], 'outsourcing-2021/30.6#1'),
  reputational: risk(['Reputational risk', '声誉风险'], 'outsourcing-2021/30.6#1'),
  compliance: risk(['Compliance risk', '合规风险'], 'outsourcing-2021/30.6#1'),
})
