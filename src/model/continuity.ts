/** Business continuity of an arrangement: objectives, and what is arranged for the interruption of the service. */
import * as z from 'zod'
import { choice, fact } from './fact'
import { part } from './flag'
import { HoursSchema, TextSchema } from './scalar'
import { dayOf, intervalMonths, state } from './state'

const keeper = 'businessContinuity'

/** How high the institution stands on the provider's list. */
const PrioritySchema = choice({ highest: ['the highest', '最高级'], lower: ['a lower one', '非最高级'] })

const EmergencyPlanSchema = z.strictObject({
  ...state(['emergency plan for the service', '应急处理预案'], keeper, 'outsourcing-2021/31.3#1'),
  responsePriority: fact(PrioritySchema.nullable(), {
    title: ['Priority in response', '应急响应优先级'],
    about: ["Which priority the plan gives the institution in the provider's emergency response.", '预案为本机构明确的应急响应优先级。'],
    none: ['the plan states none', '预案未明确'],
    knownTo: keeper,
    source: ['outsourcing-2021/31.3#1'],
  }),
  recoveryPriority: fact(PrioritySchema.nullable(), {
    title: ['Priority in recovery', '恢复优先级'],
    about: ["Which priority the plan gives the institution in the provider's recovery.", '预案为本机构明确的恢复优先级。'],
    none: ['the plan states none', '预案未明确'],
    knownTo: keeper,
    source: ['outsourcing-2021/31.3#1'],
  }),
  providerTookPartOn: dayOf({
    title: ['Provider took part on', '服务提供商参与编制日期'],
    about: ['First day on which the provider took part in drawing up the plan.', '服务提供商首次参与应急计划编制的日期。'],
    none: ['it did not', '未参与'],
    knownTo: keeper,
    source: ['outsourcing-2021/31.4#1'],
  }),
})

/**
 * Continuity objectives and arrangements.
 *
 * @category Model
 */
export const ContinuitySchema = z.strictObject({
  recoveryTimeObjectiveHours: fact(HoursSchema.nullable(), {
    title: ['Recovery time objective', '恢复时间目标'],
    about: [
      "The institution's recovery time objective for the business that the service supports.",
      '本机构对所支持业务设定的恢复时间目标（RTO）。',
    ],
    none: ['the institution has set none', '本机构未设定'],
    knownTo: keeper,
    source: ['outsourcing-2021/21.3#1'],
  }),
  recoveryPointObjectiveHours: fact(HoursSchema.nullable(), {
    title: ['Recovery point objective', '恢复点目标'],
    about: [
      "The institution's recovery point objective for the business that the service supports.",
      '本机构对所支持业务设定的恢复点目标（RPO）。',
    ],
    none: ['the institution has set none', '本机构未设定'],
    knownTo: keeper,
    source: ['outsourcing-2021/21.3#1'],
  }),
  majorEffect: fact(z.boolean(), {
    title: ['Major effect on continuity', '对业务连续性的重大影响'],
    about: [
      "Whether the service may have a major effect on the institution's business continuity management.",
      '该外包服务是否可能严重影响业务连续性管理。',
    ],
    knownTo: keeper,
    source: ['outsourcing-2021/31#1'],
  }),
  supplyChainPlan: fact(z.strictObject(state(['plan for the security of the supply chain', '供应链安全保障方案'], keeper, 'outsourcing-2021/31.1#1')), {
    title: ['Supply chain plan', '供应链安全保障方案'],
    about: ['The plan that keeps the supply chain of the service secure.', '该服务的供应链安全保障方案。'],
    knownTo: keeper,
    source: ['outsourcing-2021/31.1#1'],
  }),
  informationIntervalMonths: intervalMonths(['gathering of information about the provider', '服务提供商信息收集'], 'outsourcing', 'outsourcing-2021/31.1#1'),
  resourcePriority: fact(
    z.strictObject({
      ...state(['arrangement that keeps resources available first', '资源优先权安排'], keeper, 'outsourcing-2021/31.2#1'),
      parts: fact(
        z.strictObject({
          definedMeasures: part(['Measures', '措施'], ['It states by which measures resources are had first.', '载明保障资源优先权的措施。'], keeper, 'outsourcing-2021/31.2#1'),
          definedMethods: part(['Methods', '方法'], ['It states by which methods resources are had first.', '载明保障资源优先权的方法。'], keeper, 'outsourcing-2021/31.2#1'),
        }),
        { title: ['Parts', '内容'], about: ['What it states.', '该安排载明的内容。'], knownTo: keeper, source: ['outsourcing-2021/31.2#1'] },
      ),
    }),
    {
      title: ['Priority of resources', '资源优先权'],
      about: [
        "How the institution has the provider's resources first where the quality of service falls short of the contract.",
        '服务质量不能满足合同要求时，保障优先获取其服务资源的安排。',
      ],
      knownTo: keeper,
      source: ['outsourcing-2021/31.2#1'],
    },
  ),
  requiredResources: fact(
    z.strictObject({
      emergency: part(['Emergency resources', '应急资源'], ['The provider is required to hold the emergency resources that are needed.', '已要求服务提供商提供必要的应急资源保障。'], keeper, 'outsourcing-2021/31.3#1'),
      disasterRecovery: part(['Disaster recovery resources', '灾备资源'], ['The provider is required to hold the disaster recovery resources that are needed.', '已要求服务提供商提供必要的灾备资源保障。'], keeper, 'outsourcing-2021/31.3#1'),
      requiredOn: dayOf({
        title: ['Required on', '提出要求日期'],
        about: ['Day on which these resources were first required of the provider; where the two on different days, the later of them. Requiring them again does not change it.', '首次向服务提供商提出上述要求的日期；两项要求先后提出的，为较晚一项的日期。重申要求不改变该日期。'],
        none: ['they were not', '未提出'],
        knownTo: keeper,
        source: ['outsourcing-2021/31.3#1'],
      }),
    }),
    {
      title: ['Resources required of the provider', '要求提供的资源保障'],
      about: ['Which resources the institution requires of the provider.', '要求服务提供商提供的资源保障。'],
      knownTo: keeper,
      source: ['outsourcing-2021/31.3#1'],
    },
  ),
  emergencyPlan: fact(EmergencyPlanSchema, {
    title: ['Emergency plan for the service', '应急处理预案'],
    about: ['The plan for the interruption of the service.', '该外包服务的应急处理预案。'],
    knownTo: keeper,
    source: ['outsourcing-2021/31.3#1', 'outsourcing-2021/31.4#1'],
  }),
  ownStaff: fact(
    z.strictObject({
      consideredOn: dayOf({
        title: ['Considered on', '研究日期'],
        about: [
          'First day on which the institution considered keeping staff and skills of its own for a minimum of service during an interruption.',
          '首次研究预先在内部配置人力资源、掌握必要技能以在中断期间维持最低服务能力的日期。',
        ],
        none: ['it did not', '未研究'],
        knownTo: keeper,
        source: ['outsourcing-2021/31.5#1'],
      }),
      outcome: fact(TextSchema.nullable(), {
        title: ['Outcome', '研究结论'],
        about: ['What came of it: how many staff, which skills, or why not.', '研究结论：配置的人员、技能，或不予配置的理由。'],
        none: ['no outcome was recorded', '无结论'],
        knownTo: keeper,
        source: ['outsourcing-2021/31.5#1'],
      }),
    }),
    {
      title: ['Staff and skills of its own', '内部人力和技能储备'],
      about: ['Whether the institution could keep a minimum of service by itself.', '中断期间自行维持最低服务能力的准备。'],
      knownTo: keeper,
      source: ['outsourcing-2021/31.5#1'],
    },
  ),
})
