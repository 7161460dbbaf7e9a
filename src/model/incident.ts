/** Outsourcing risk events and other events of information technology: what happened, when, and when it was reported. */
import * as z from 'zod'
import { choice, fact, required, type Immutable } from './fact'
import { measures } from './measure'
import { extensions, HoursSchema, identifier, IdSchema, InstantSchema, TextSchema } from './scalar'
import { TechnologyEventSchema } from './technology-event'

const IncidentReportSchema = z.strictObject({
  id: identifier(['incident report', '事件报告']),
  at: fact(InstantSchema, {
    title: ['Reported at', '报告时间'],
    about: ['When it was made.', '作出报告的时间。'],
    knownTo: 'incidents',
    source: ['outsourcing-2021/38.tail#1'],
  }),
  recipient: fact(choice({ supervisor: ['the supervisor', '监管机构'], other: ['someone else', '其他'] }), {
    title: ['Recipient', '报告对象'],
    about: ['To whom it was made.', '报告的对象。'],
    knownTo: 'incidents',
    source: ['outsourcing-2021/38#1', 'outsourcing-2021/38.tail#1'],
  }),
})

const OtherRuleSchema = z.strictObject({
  instrument: required(TextSchema, {
    title: ['Instrument', '文件名称'],
    about: ['The instrument that governs the report of this event.', '对该事件报告作出规定的文件。'],
    knownTo: 'compliance',
    source: ['outsourcing-2021/38#1'],
  }),
  hours: fact(HoursSchema.nullable(), {
    title: ['Hours', '报告时限'],
    about: ['Time limit for the report that it sets.', '该文件规定的报告时限。'],
    none: ['it sets no limit in hours', '未规定小时时限'],
    knownTo: 'compliance',
    source: ['outsourcing-2021/38#1', 'outsourcing-2021/38.tail#1'],
  }),
  from: fact(choice({ occurred: ['occurrence', '发生时'], discovered: ['discovery', '发现时'] }), {
    title: ['Runs from', '起算点'],
    about: ['From when the limit runs.', '时限的起算点。'],
    knownTo: 'compliance',
    source: ['outsourcing-2021/38#1'],
  }),
})

const event = 'nonbank-it-2016/6.3#2'

/**
 * One outsourcing risk event, or another event of information technology.
 *
 * @category Model
 */
export const IncidentSchema = z.strictObject({
  id: identifier(['incident', '风险事件']),
  name: fact(TextSchema, {
    title: ['Name', '事件名称'],
    about: ['What the event is called. No rule reads it.', '事件名称；规则不读取。'],
    knownTo: 'incidents',
  }),
  inOutsourcing: fact(z.boolean(), {
    title: ['In outsourcing', '是否与外包有关'],
    about: [
      'Whether it has to do with outsourcing. Where it has not, none of the facts on outsourcing events can hold: those left out count as not so, and one that is given to the contrary contradicts it.',
      '事件是否与外包有关。填否的，外包风险事件各项均不成立：未填的视为否，所填与此相反的视为相互矛盾。',
    ],
    knownTo: 'incidents',
    source: ['outsourcing-2021/36#2', 'outsourcing-2021/38#1'],
  }),
  arrangements: fact(z.array(IdSchema), {
    title: ['Arrangements', '所涉外包活动'],
    about: ['Ids of the arrangements in which it happened.', '事件所涉外包活动的编号。'],
    empty: ['in none of them', '不涉及任何外包活动'],
    knownTo: 'incidents',
    source: ['outsourcing-2021/38#1', 'outsourcing-2021/38.4#1'],
  }),
  provider: fact(IdSchema, {
    title: ['Provider', '所涉服务提供商'],
    about: ['Id of the provider that it concerns.', '事件所涉服务提供商的编号。'],
    knownTo: 'incidents',
    source: ['outsourcing-2021/38.3#1', 'outsourcing-2021/38.6#1'],
  }),
  occurredAt: fact(InstantSchema, {
    title: ['Occurred at', '发生时间'],
    about: ['When it happened; the 24 hours run from it.', '事件发生时间，二十四小时时限自此起算。'],
    knownTo: 'incidents',
    source: ['outsourcing-2021/38.tail#1'],
  }),
  discoveredAt: fact(InstantSchema, {
    title: ['Discovered at', '发现时间'],
    about: ['When the institution found out.', '本机构发现事件的时间。'],
    knownTo: 'incidents',
    source: ['outsourcing-2021/38.6#1', 'outsourcing-2021/38.tail#1'],
  }),
  importantDataLeaked: fact(z.boolean(), {
    title: ['Important data leaked', '重要数据泄露'],
    about: ["Whether the institution's important data leaked.", '本机构重要数据是否泄露。'],
    knownTo: 'incidents',
    source: ['outsourcing-2021/38.1#1'],
  }),
  personalInformationLeaked: fact(z.boolean(), {
    title: ['Personal information leaked', '客户个人信息泄露'],
    about: ['Whether personal information of customers leaked.', '客户个人信息是否泄露。'],
    knownTo: 'incidents',
    source: ['outsourcing-2021/38.1#1'],
  }),
  dataDestroyed: fact(z.boolean(), {
    title: ['Data damaged or destroyed', '数据损毁'],
    about: ['Whether data were damaged or destroyed.', '数据是否损毁。'],
    knownTo: 'incidents',
    source: ['outsourcing-2021/38.2#1'],
  }),
  importantOperationsInterrupted: fact(z.boolean(), {
    title: ['Important operations interrupted', '重要业务运营中断'],
    about: ['Whether important business operations were interrupted.', '重要业务运营是否中断。'],
    knownTo: 'incidents',
    source: ['outsourcing-2021/38.2#1'],
  }),
  causes: fact(
    z.array(
      choice({
        forceMajeure: ['force majeure', '不可抗力'],
        providerOperations: ['major operating problems of the provider', '服务提供商重大经营问题'],
        providerFinances: ['major financial problems of the provider', '服务提供商重大财务问题'],
        providerMisconduct: ['misconduct of the provider', '服务提供商不当行为'],
        cyberAttack: ['cyber attack on a system that it serves', '其服务的信息系统遭受网络攻击'],
        other: ['another cause', '其他原因'],
      }),
    ),
    {
      title: ['Causes', '事件原因'],
      about: ['What caused it. The list claims to be complete.', '事件的原因；所填列表视为完整。'],
      empty: ['none of the causes listed', '不属于所列原因'],
      knownTo: 'incidents',
      source: ['outsourcing-2021/38.3#1', 'outsourcing-2021/38.5#1'],
    },
  ),
  severalInstitutionsInterrupted: fact(
    choice({
      actual: ['several were interrupted', '已导致'],
      possible: ['several may be interrupted', '可能导致'],
      no: ['no', '否'],
    }),
    {
      title: ['Several institutions interrupted', '多家机构外包服务中断'],
      about: [
        'Whether the outsourced services of several institutions were, or may be, interrupted.',
        '其他机构的外包服务是否也因此中断或有中断之虞。',
      ],
      knownTo: 'incidents',
      source: ['outsourcing-2021/38.3#1'],
    },
  ),
  abnormalInterruption: fact(z.boolean(), {
    title: ['Abnormal interruption', '非正常中断'],
    about: ['Whether the outsourced service was interrupted abnormally.', '外包服务是否非正常中断。'],
    knownTo: 'incidents',
    source: ['outsourcing-2021/38.4#1'],
  }),
  abnormalTermination: fact(z.boolean(), {
    title: ['Abnormal termination', '非正常终止'],
    about: ['Whether the outsourced service was terminated abnormally.', '外包服务是否非正常终止。'],
    knownTo: 'incidents',
    source: ['outsourcing-2021/38.4#1'],
  }),
  abnormalProviderExit: fact(z.boolean(), {
    title: ['Abnormal exit of the provider', '服务提供商非正常退出'],
    about: ['Whether the provider withdrew abnormally.', '服务提供商是否非正常退出。'],
    knownTo: 'incidents',
    source: ['outsourcing-2021/38.4#1'],
  }),
  majorCustomerFundLoss: fact(z.boolean(), {
    title: ['Major loss of customer funds', '客户重大资金损失'],
    about: ['Whether customers of the institution suffered a major loss of funds.', '是否造成本机构客户重大资金损失。'],
    knownTo: 'incidents',
    source: ['outsourcing-2021/38.5#1'],
  }),
  majorProviderViolation: fact(z.boolean(), {
    title: ['Major violation by the provider', '服务提供商重大违法违规'],
    about: ['Whether a major violation by the provider was found.', '是否发现服务提供商重大违法违规事件。'],
    knownTo: 'incidents',
    source: ['outsourcing-2021/38.6#1'],
  }),
  prescribedByNotice: fact(TextSchema.nullable(), {
    title: ['Prescribed by notice', '监管规定的其他重大事件'],
    about: ['The notice of the supervisor that prescribes a report.', '要求报告该事件的监管规定或通知。'],
    none: ['there is none', '无'],
    knownTo: 'compliance',
    source: ['outsourcing-2021/38.7#1'],
  }),
  major: fact(z.boolean(), {
    title: ['Major outsourcing risk event', '重大外包风险事件'],
    about: [
      'Whether the institution itself grades it as a major outsourcing risk event.',
      '本机构是否将其认定为重大外包风险事件。',
    ],
    knownTo: 'risk',
    source: ['outsourcing-2021/36#2'],
  }),
  networkSecurityGrade: fact(
    choice({
      none: ['not a network security incident', '非网络安全事件'],
      general: ['general', '一般'],
      larger: ['larger', '较大'],
      major: ['major', '重大'],
      extraordinary: ['extraordinarily major', '特别重大'],
    }),
    {
      title: ['Network security grade', '网络安全事件等级'],
      about: [
        'Its grade by the national grading of network security incidents.',
        '按国家网络安全事件分级标准确定的等级。',
      ],
      knownTo: 'incidents',
      source: ['outsourcing-2021/38#1'],
    },
  ),
  otherRule: fact(z.union([z.enum(['none']), OtherRuleSchema]), {
    title: ['Other reporting rule', '突发事件报告的其他规定'],
    about: [
      "The instrument on incident reports that governs this event, or 'none'. Naming it means that it governs.",
      '适用于该事件的突发事件监管报告规定；填 none 表示无此类规定；填写即表示适用。',
    ],
    knownTo: 'compliance',
    source: ['outsourcing-2021/38#1', 'outsourcing-2021/38.tail#1'],
  }),
  technologyEvent: fact(TechnologyEventSchema, {
    title: ['Technology event', '信息科技事件'],
    about: [
      'What happened to important systems and data, in outsourcing or outside it.',
      '重要信息系统和重要数据受到的影响，不论是否发生在外包活动中。',
    ],
    knownTo: 'incidents',
    source: [event],
  }),
  reports: fact(z.array(IncidentReportSchema), {
    title: ['Reports', '事件报告'],
    about: ['The reports that were made. The list claims to be complete.', '已作出的报告；所填列表视为完整。'],
    empty: ['none was made', '未报告'],
    knownTo: 'incidents',
    source: ['outsourcing-2021/38#1', 'outsourcing-2021/38.tail#1', event],
  }),
  measures: measures(['incident', '风险事件']),
  extensions: extensions(),
})

/**
 * See {@link IncidentSchema}.
 *
 * @category Model
 */
export interface Incident extends Immutable<z.infer<typeof IncidentSchema>> {}
