/** Planning of information technology: the strategic plan, systems for management, data governance and new technologies. */
import * as z from 'zod'
import { choice, fact } from './fact'
import { part } from './flag'
import { identifier, TextSchema } from './scalar'
import { act, dayOf, intervalMonths, state } from './state'

const strategy = 'nonbank-it-2016/3.1#1'
const systems = 'nonbank-it-2016/3.2#1'
const technologies = 'nonbank-it-2016/3.2#3'
const cooperation = 'nonbank-it-2016/3.2#4'
const governance = 'nonbank-it-2016/3.3#1'

const PlanSchema = z.strictObject({
  ...state(['strategic plan for information technology', '信息科技战略规划'], 'technology', strategy),
  basedOn: fact(
    z.strictObject({
      businessFeatures: part(['Features of the business', '业务特色'], ["The plan rests on the features of the institution's own business.", '规划结合了本机构业务特色。'], 'technology', strategy),
      developmentTrends: part(['Trends of development', '发展趋势'], ["The plan rests on the trends of the institution's development.", '规划结合了本机构发展趋势。'], 'technology', strategy),
    }),
    {
      title: ['Rests on', '制定依据'],
      about: ['What the plan rests on, as it states.', '规划载明的制定依据，逐项填写。'],
      knownTo: 'technology',
      source: [strategy],
    },
  ),
  businessObjectives: fact(
    z.array(
      z.strictObject({
        id: identifier(['business objective', '业务战略目标']),
        objective: fact(TextSchema, {
          title: ['Objective', '目标'],
          about: ['What the objective is. No rule reads it.', '目标内容；规则不读取。'],
          knownTo: 'governance',
        }),
        served: fact(TextSchema.nullable(), {
          title: ['Served by', '对应内容'],
          about: ['Where the plan for information technology serves the objective, or why the objective needs nothing of it.', '信息科技战略规划中与该目标对应的内容；该目标无须信息科技支持的，填写理由。'],
          none: ['nothing in it does', '无对应内容'],
          knownTo: 'technology',
          source: [strategy],
        }),
      }),
    ),
    {
      title: ['Objectives of the business strategy', '业务战略规划目标'],
      about: ['The objectives of the strategic plan for the business. The list claims to be complete.', '业务战略规划的各项目标；所填列表视为完整。'],
      empty: ['there are none', '无'],
      knownTo: 'governance',
      source: [strategy],
    },
  ),
  progressReviews: fact(z.array(z.strictObject(act(['review of progress', '进度跟踪'], 'technology', strategy))), {
    title: ['Reviews of progress', '进度跟踪'],
    about: ['When the progress of the plan was tracked. The list claims to be complete.', '对规划进度的跟踪；所填列表视为完整。'],
    empty: ['it never was', '未曾跟踪'],
    knownTo: 'technology',
    source: [strategy],
  }),
  progressReviewIntervalMonths: intervalMonths(['reviews of the progress of the plan', '规划进度跟踪'], 'technology', strategy),
  evaluations: fact(z.array(z.strictObject(act(['evaluation of results', '效果评估'], 'technology', strategy))), {
    title: ['Evaluations of results', '执行效果评估'],
    about: ['When the results of the plan were evaluated. The list claims to be complete.', '对规划效果的评估；所填列表视为完整。'],
    empty: ['they never were', '未曾评估'],
    knownTo: 'technology',
    source: [strategy],
  }),
  evaluationIntervalMonths: intervalMonths(['evaluations of the results of the plan', '规划效果评估'], 'technology', strategy),
  initiatives: fact(
    z.array(
      z.strictObject({
        id: identifier(['initiative', '规划项目']),
        name: fact(TextSchema, {
          title: ['Name', '名称'],
          about: ['What the initiative is. No rule reads it.', '规划项目名称；规则不读取。'],
          knownTo: 'technology',
        }),
        dueOn: dayOf({
          title: ['Due on', '完成期限'],
          about: ['Day by which the plan, as last approved, has it carried out.', '规划为其设定的完成期限，以最近一次批准的为准。'],
          none: ['none was set', '未设定'],
          knownTo: 'technology',
          source: [strategy],
        }),
        carriedOutOn: dayOf({
          title: ['Carried out on', '实际完成日期'],
          about: ['Day on which it was carried out.', '实际完成日期。'],
          none: ['not yet', '尚未完成'],
          knownTo: 'technology',
          source: [strategy],
        }),
      }),
    ),
    {
      title: ['Initiatives', '规划项目'],
      about: ['The initiatives and milestones of the plan as last approved. The list claims to be complete.', '规划所列项目和阶段目标，以最近一次批准的为准；所填列表视为完整。'],
      empty: ['the plan has none', '规划未列'],
      knownTo: 'technology',
      source: [strategy],
    },
  ),
})

const ArchitectureSchema = z.strictObject({
  ...state(['architecture of information technology', '信息技术架构'], 'technology', strategy),
  parts: fact(
    z.strictObject({
      enterpriseApplication: part(['Application architecture', '企业级应用架构'], ['It has an application architecture for the whole enterprise.', '包括企业级应用架构。'], 'technology', strategy),
      technology: part(['Technical architecture', '技术架构'], ['It has a technical architecture.', '包括技术架构。'], 'technology', strategy),
      data: part(['Data architecture', '数据架构'], ['It has a data architecture.', '包括数据架构。'], 'technology', strategy),
    }),
    {
      title: ['Parts of the architecture', '架构内容'],
      about: ['Which architectures it consists of.', '信息技术架构的组成，逐项填写。'],
      knownTo: 'technology',
      source: [strategy],
    },
  ),
})

const ManagementSystemSchema = z.strictObject({
  id: identifier(['system', '系统']),
  name: fact(TextSchema, {
    title: ['Name', '名称'],
    about: ['What the system is called. No rule reads it.', '系统名称；规则不读取。'],
    knownTo: 'technology',
  }),
  purpose: fact(choice({ businessAnalysis: ['analysis of the business', '经营分析'], riskControl: ['control of risks', '风险控制'], other: ['another purpose', '其他'] }), {
    title: ['Purpose', '用途'],
    about: ['What the system is for. One with both purposes is recorded once for each.', '系统用途；兼具两种用途的，分别登记。'],
    knownTo: 'technology',
    source: [systems],
  }),
  ...state(['system, its development included,', '系统（含建设阶段）'], 'technology', systems),
})

const BusinessProcessSchema = z.strictObject({
  id: identifier(['business process', '业务流程']),
  name: fact(TextSchema, {
    title: ['Name', '名称'],
    about: ['What the process is. No rule reads it.', '业务流程名称；规则不读取。'],
    knownTo: 'technology',
  }),
  coverage: fact(z.strictObject(state(['coverage by the management information system', '管理信息系统覆盖'], 'technology', systems)), {
    title: ['Coverage', '覆盖期间'],
    about: ['From when to when the management information system covers the process.', '管理信息系统覆盖该业务流程的起止日期。'],
    knownTo: 'technology',
    source: [systems],
  }),
  coverageDueOn: dayOf({
    title: ['Coverage due on', '计划覆盖日期'],
    about: ['Day by which the process is to be covered, as last approved.', '计划实现覆盖的日期，以最近一次批准的为准。'],
    none: ['none was set', '未设定'],
    knownTo: 'technology',
    source: [systems],
  }),
})

const TechnologySchema = z.strictObject({
  id: identifier(['technology', '技术']),
  technology: fact(
    choice({
      cloudComputing: ['cloud computing', '云计算'],
      bigData: ['big data', '大数据'],
      mobileInternet: ['mobile internet', '移动互联'],
      otherEmerging: ['another emerging technology', '其他新兴技术'],
      conventional: ['a technology that is not emerging', '非新兴技术'],
    }),
    {
      title: ['Technology', '技术'],
      about: ['Which technology it is.', '技术类型。'],
      knownTo: 'technology',
      source: [technologies],
    },
  ),
  ...state(['use of the technology', '技术应用'], 'technology', technologies),
})

const PeerCooperationSchema = z.strictObject({
  conditionsMet: fact(z.boolean(), {
    title: ['In a position to cooperate', '是否具备条件'],
    about: ['Whether the institution is in a position to cooperate with peers on information technology.', '本机构是否具备与同业开展信息科技协作的条件。'],
    knownTo: 'technology',
    source: [cooperation],
  }),
  reason: fact(TextSchema.nullable(), {
    title: ['Reason', '理由'],
    about: ['Why it is in such a position, or is not.', '具备或者不具备条件的理由。'],
    none: ['none was stated', '未说明'],
    knownTo: 'technology',
    source: [cooperation],
  }),
  projects: fact(
    z.array(
      z.strictObject({
        id: identifier(['cooperation', '协作']),
        partner: fact(choice({ peer: ['another financial institution', '同业机构'], other: ['someone else', '其他'] }), {
          title: ['Partner', '协作方'],
          about: ['With whom the institution cooperates.', '协作对象。'],
          knownTo: 'technology',
          source: [cooperation],
        }),
        ...state(['cooperation, its exploration included,', '协作（含探索阶段）'], 'technology', cooperation),
      }),
    ),
    {
      title: ['Cooperation', '协作实践'],
      about: ['Cooperation on information technology, such as in technology, information services or the sharing of resources. The list claims to be complete.', '信息科技方面的协作，如技术、信息服务、资源方面的合作；所填列表视为完整。'],
      empty: ['there is none', '无'],
      knownTo: 'technology',
      source: [cooperation],
    },
  ),
})

const DataGovernanceSchema = z.strictObject({
  organisation: fact(z.strictObject(state(['organisation of data governance', '数据治理组织架构'], 'data', governance)), {
    title: ['Organisation', '数据治理组织架构'],
    about: ['The organisation that governs data: bodies and their duties.', '数据治理的组织架构及其职责分工。'],
    knownTo: 'data',
    source: [governance],
  }),
  exploration: fact(z.strictObject(state(['work on an organisation of data governance', '数据治理组织架构的探索'], 'data', governance)), {
    title: ['Exploration', '探索'],
    about: ['Study or trial of an organisation that governs data, while it is under way.', '对数据治理组织架构的研究或者试行，填写其进行期间。'],
    knownTo: 'data',
    source: [governance],
  }),
  standards: fact(
    z.strictObject({
      ...state(['data standards', '数据标准'], 'data', governance),
      reach: fact(choice({ wholeInstitution: ['the whole institution', '全机构统一'], part: ['a part of it', '部分适用'] }), {
        title: ['Reach', '适用范围'],
        about: ['Whether one set of standards holds for the whole institution.', '是否在全机构适用同一套数据标准。'],
        knownTo: 'data',
        source: [governance],
      }),
    }),
    {
      title: ['Data standards', '数据标准'],
      about: ['The standards for data.', '本机构的数据标准。'],
      knownTo: 'data',
      source: [governance],
    },
  ),
  mechanism: fact(z.strictObject(state(['mechanism for managing data', '数据管理机制'], 'data', governance)), {
    title: ['Mechanism for managing data', '数据管理机制'],
    about: ['The mechanism by which data are managed.', '数据管理机制。'],
    knownTo: 'data',
    source: [governance],
  }),
  exchanges: fact(
    z.array(
      z.strictObject({
        id: identifier(['exchange of data between systems', '系统间数据交互']),
        name: fact(TextSchema, {
          title: ['Name', '名称'],
          about: ['Between which systems it runs. No rule reads it.', '所涉系统；规则不读取。'],
          knownTo: 'data',
        }),
        settledOn: dayOf({
          title: ['Settled on', '理顺日期'],
          about: ['Day on which source, recipient and content of the exchange were settled.', '明确该项交互的数据来源、去向和内容的日期。'],
          none: ['not settled', '尚未理顺'],
          knownTo: 'data',
          source: [governance],
        }),
      }),
    ),
    {
      title: ['Exchanges of data', '系统间数据交互'],
      about: ['The exchanges of data between systems that run. The list claims to be complete.', '现行的系统间数据交互；所填列表视为完整。'],
      empty: ['systems exchange no data', '系统间无数据交互'],
      knownTo: 'data',
      source: [governance],
    },
  ),
})

/** See the key of the institution that holds it. */
export const ItPlanningSchema = z.strictObject({
  plan: fact(PlanSchema, {
    title: ['Strategic plan', '信息科技战略规划'],
    about: ['The strategic plan for information technology.', '信息科技战略规划。'],
    knownTo: 'technology',
    source: [strategy],
  }),
  architecture: fact(ArchitectureSchema, {
    title: ['Architecture', '信息技术架构'],
    about: ['The architecture of information technology.', '信息技术架构。'],
    knownTo: 'technology',
    source: [strategy],
  }),
  organisationMechanism: fact(z.strictObject(state(['organisational mechanism for the plan', '与规划配套的组织保障机制'], 'technology', strategy)), {
    title: ['Organisational mechanism', '组织保障机制'],
    about: ['The mechanism that gives the plan its organisation.', '与规划配套的组织保障机制。'],
    knownTo: 'technology',
    source: [strategy],
  }),
  resourceMechanism: fact(z.strictObject(state(['resource mechanism for the plan', '与规划配套的资源保障机制'], 'technology', strategy)), {
    title: ['Resource mechanism', '资源保障机制'],
    about: ['The mechanism that gives the plan its resources.', '与规划配套的资源保障机制。'],
    knownTo: 'technology',
    source: [strategy],
  }),
  managementSystems: fact(z.array(ManagementSystemSchema), {
    title: ['Systems for management', '管理类系统'],
    about: ['Systems for the analysis of the business and for the control of risks, those in development included. The list claims to be complete.', '用于经营分析、风险控制的系统，含在建系统；所填列表视为完整。'],
    empty: ['there are none', '无'],
    knownTo: 'technology',
    source: [systems],
  }),
  businessProcesses: fact(z.array(BusinessProcessSchema), {
    title: ['Business processes', '业务流程'],
    about: ['All business processes of the institution. The list claims to be complete.', '本机构的全部业务流程；所填列表视为完整。'],
    empty: ['there are none', '无'],
    knownTo: 'technology',
    source: [systems],
  }),
  technologies: fact(z.array(TechnologySchema), {
    title: ['Technologies in use', '技术应用'],
    about: ['Technologies that the institution uses or has used, as far as they are new to it. The list claims to be complete.', '本机构引入或者曾经引入的技术；所填列表视为完整。'],
    empty: ['there are none', '无'],
    knownTo: 'technology',
    source: [technologies],
  }),
  peerCooperation: fact(PeerCooperationSchema, {
    title: ['Cooperation with peers', '同业协作'],
    about: ['Cooperation with other financial institutions on information technology.', '与同业在信息科技方面的协作。'],
    knownTo: 'technology',
    source: [cooperation],
  }),
  dataGovernance: fact(DataGovernanceSchema, {
    title: ['Data governance', '数据治理'],
    about: ['How data are governed.', '数据治理安排。'],
    knownTo: 'data',
    source: [governance],
  }),
})
