/** How a service is watched: monitoring and its data, indicators, anomalies and what was done about them. */
import * as z from 'zod'
import { choice, fact } from './fact'
import { CivilDateSchema, identifier, TextSchema } from './scalar'
import { act, dayOf, intervalMonths, state } from './state'

/**
 * How often a service is monitored, and what has become of the data.
 *
 * @category Model
 */
export const MonitoringSchema = z.strictObject({
  intervalMonths: intervalMonths(['monitoring of the service', '服务过程监控'], 'outsourcing', 'outsourcing-2021/23#1'),
  deletedOn: dayOf({
    title: ['Data deleted on', '监控数据删除日期'],
    about: [
      'First day on which monitoring information or results of evaluation of this service were deleted or lost; what was gone before the measures bound is left aside.',
      '该服务的监控信息或评价结果首次被删除或丢失的日期；施行日前已灭失的不计。',
    ],
    none: ['nothing was deleted or lost', '未删除或丢失'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/24#1'],
  }),
})

/**
 * One indicator by which a service is monitored.
 *
 * @category Model
 */
export const IndicatorSchema = z.strictObject({
  id: identifier(['indicator', '指标']),
  name: fact(TextSchema, { title: ['Name', '指标名称'], about: ['What it is called. No rule reads it.', '指标名称；规则不读取。'], knownTo: 'outsourcing' }),
  since: fact(CivilDateSchema.nullable(), {
    title: ['In force since', '起始日期'],
    about: ['First day on which the service is monitored by the indicator; not before its first day of service.', '按该指标监控本服务的首日，不早于服务开始日期。'],
    none: ['there is none', '尚无'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/25#1'],
  }),
  until: state(['indicator', '监控指标'], 'outsourcing', 'outsourcing-2021/25#1').until,
  aspect: fact(choice({ efficiency: ['efficiency of the service', '服务效能'], quality: ['quality of the service', '服务质量'], both: ['both', '两者'] }), {
    title: ['Aspect', '指标方面'],
    about: ['What it measures.', '指标所衡量的方面。'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/25#1'],
  }),
  kind: fact(
    choice({
      availability: ['availability of systems, equipment and infrastructure', '可用率'],
      faults: ['faults: number, rate and times of resolution and response', '故障类指标'],
      serviceVolumeAndSatisfaction: ['number of services, satisfaction of customers', '服务次数与客户满意度'],
      delivery: ['timely delivery, defects, changes of requirements', '交付与缺陷类指标'],
      staff: ['workload and appraisal of outsourced staff', '外包人员类指标'],
      securityAndContinuity: ['security and business continuity', '安全与业务连续性指标'],
      other: ['other', '其他'],
    }),
    {
      title: ['Kind', '指标类型'],
      about: ['To which of the common kinds it belongs. No rule reads it.', '所属的常见指标类型；规则不读取。'],
      knownTo: 'outsourcing',
      source: ['outsourcing-2021/25#2'],
    },
  ),
  intervalMonths: intervalMonths(['measuring by this indicator', '该指标监控'], 'outsourcing', 'outsourcing-2021/25#1'),
  measurements: fact(z.array(z.strictObject(act(['measuring', '按指标监控'], 'outsourcing', 'outsourcing-2021/25#1'))), {
    title: ['Measurements', '监控记录'],
    about: [
      'The days on which the institution monitored the service by it. The list claims to be complete.',
      '本机构按该指标监控服务的各次记录；所填列表视为完整。',
    ],
    empty: ['never', '从未监控'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/24#1', 'outsourcing-2021/25#1'],
  }),
})

const StepSchema = z.strictObject({
  ...act(['step', '处置措施'], 'outsourcing', 'outsourcing-2021/27#1'),
  kind: fact(
    choice({
      correctionUrged: ['the provider was urged to correct it', '督促采取纠正措施'],
      executivesInterviewed: ['the executives of the provider were interviewed', '约谈高管人员'],
      deadlineSet: ['a deadline was set for rectification', '限期整改'],
      serviceSuspended: ['the qualification to serve was suspended', '暂停服务资格'],
      serviceCancelled: ['the qualification to serve was cancelled', '取消服务资格'],
      reportedToSupervisor: ['the missed deadline was reported to the supervisor', '向监管机构报告逾期未整改情况'],
      corrected: ['it was corrected', '异常已纠正'],
      handled: ['a violation or complaint was handled', '违规或投诉已处理'],
    }),
    {
      title: ['Kind of step', '措施类型'],
      about: ['What was done.', '所采取的措施。'],
      knownTo: 'outsourcing',
      source: ['outsourcing-2021/9.4#1', 'outsourcing-2021/23#1', 'outsourcing-2021/27#1', 'outsourcing-2021/27#2', 'outsourcing-2021/27#3'],
    },
  ),
})

/**
 * One anomaly of a service, with what was done about it.
 *
 * @category Model
 */
export const AnomalySchema = z.strictObject({
  id: identifier(['anomaly', '异常情况']),
  kind: fact(
    choice({
      serviceAnomaly: ['anomaly of the service', '服务异常'],
      violation: ['violation by the provider', '服务提供商违规'],
      complaint: ['complaint of users', '用户投诉'],
    }),
    {
      title: ['Kind', '情况类型'],
      about: ['What it was.', '异常情况的类型。'],
      knownTo: 'outsourcing',
      source: ['outsourcing-2021/9.4#1', 'outsourcing-2021/23#1', 'outsourcing-2021/27#1'],
    },
  ),
  detectedOn: fact(CivilDateSchema, {
    title: ['Detected on', '发现日期'],
    about: ['Day on which the institution detected it.', '本机构发现该情况的日期。'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/23#1', 'outsourcing-2021/27#1'],
  }),
  serious: fact(z.boolean(), {
    title: ['Serious', '是否情节严重'],
    about: ['Whether the case is serious.', '情节是否严重。'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/27#2'],
  }),
  notCorrectedInTimeOn: dayOf({
    title: ['Found not corrected in time on', '认定未及时纠正日期'],
    about: ['Day on which it was found that the provider had not corrected it in time.', '认定服务提供商未及时纠正的日期。'],
    none: ['it was corrected in time or still can be', '已及时纠正，或仍可及时纠正'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/27#2'],
  }),
  rectificationDueOn: dayOf({
    title: ['Rectification due on', '整改期限'],
    about: [
      'Last day of the deadline set for rectification. A deadline granted after this one was missed does not replace it.',
      '限期整改的最后一日；逾期之后再次给予的期限不取代已错过的期限。',
    ],
    none: ['no deadline was set', '未限期'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/27#3'],
  }),
  rectifiedOn: dayOf({
    title: ['Rectified on', '整改完成日期'],
    about: ['Day on which the rectification was complete.', '整改完成的日期。'],
    none: ['it is not', '尚未完成'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/27#3'],
  }),
  steps: fact(z.array(StepSchema), {
    title: ['Steps', '处置措施'],
    about: ['What was done about it. The list claims to be complete.', '针对该情况采取的措施；所填列表视为完整。'],
    empty: ['nothing', '未采取措施'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/27#1', 'outsourcing-2021/27#2', 'outsourcing-2021/27#3'],
  }),
})
