/** Activities: inspections, audits, assessments, drills, trainings, monitoring and evaluations. */
import * as z from 'zod'
import { BodySchema } from './body'
import { choice, fact, type Immutable } from './fact'
import { part } from './flag'
import { CivilDateSchema, extensions, identifier, IdSchema, TextSchema } from './scalar'
import { act, dayOf } from './state'

const PeriodSchema = z.strictObject({
  from: fact(CivilDateSchema, {
    title: ['From', '起'],
    about: ['First day of the period looked at.', '所涵盖期间的第一日。'],
    knownTo: 'audit',
  }),
  to: fact(CivilDateSchema, {
    title: ['To', '止'],
    about: ['Last day of the period looked at.', '所涵盖期间的最后一日。'],
    knownTo: 'audit',
  }),
})

/**
 * One activity that has been carried out.
 *
 * @category Model
 */
export const ActivitySchema = z.strictObject({
  id: identifier(['activity', '活动']),
  kind: fact(
    choice({
      inspection: ['inspection', '检查'],
      audit: ['audit', '审计'],
      riskAssessment: ['risk assessment', '风险评估'],
      drill: ['drill', '演练'],
      training: ['training', '培训'],
      securityAssessment: ['security assessment', '安全评估'],
      strategyAssessment: ['assessment of consistency with the strategy', '战略一致性评估'],
      environmentAssessment: ['assessment of the operating environment abroad', '境外经营环境评估'],
      riskManagementAssessment: ['assessment of risk management', '风险管理评估'],
      serviceMonitoring: ['monitoring of services', '服务监控'],
      providerMonitoring: ['monitoring of providers', '服务提供商监控'],
      providerEvaluation: ['evaluation of a provider', '服务提供商评价'],
      securityTest: ['security test, penetration tests included', '安全检测（含渗透测试）'],
    }),
    {
      title: ['Kind', '活动类型'],
      about: ['What kind of activity it was.', '活动的类型。'],
      knownTo: 'audit',
      source: ['outsourcing-2021/34#1', 'outsourcing-2021/35#1', 'outsourcing-2021/36#1'],
    },
  ),
  completedOn: fact(CivilDateSchema, {
    title: ['Completed on', '完成日期'],
    about: ['Day on which it was completed.', '活动完成日期。'],
    knownTo: 'audit',
    source: ['outsourcing-2021/34#1', 'outsourcing-2021/35#1', 'outsourcing-2021/36#1'],
  }),
  covers: fact(z.union([z.enum(['all']), z.array(IdSchema)]), {
    title: ['Covers', '覆盖范围'],
    about: [
      "Ids of the arrangements that it covered, or 'all': every arrangement in service on the day it was completed. Where it is left out, it may have covered any.",
      '所覆盖外包活动的编号；填 all 表示覆盖完成当日在服务期内的全部外包活动；未填时可能覆盖任一外包活动。',
    ],
    empty: ['it covered no arrangement', '未覆盖任何外包活动'],
    knownTo: 'audit',
    source: ['outsourcing-2021/34#1', 'outsourcing-2021/36#1'],
  }),
  systems: fact(z.union([z.enum(['all']), z.array(IdSchema)]), {
    title: ['Systems', '所涉信息系统'],
    about: [
      "Ids of the information systems that it was about, or 'all': every system in service on the day it was completed. Where it is left out, it may have been about any.",
      '所涉信息系统的编号；填 all 表示完成当日在运行的全部信息系统；未填时可能涉及任一信息系统。',
    ],
    empty: ['it was about no system', '不涉及任何信息系统'],
    knownTo: 'technology',
    source: ['nonbank-it-2016/2.3#1', 'nonbank-it-2016/5.1#5', 'nonbank-it-2016/5.2#4'],
  }),
  scope: fact(choice({ full: ['full', '全面'], special: ['special', '专项'], regular: ['regular', '常规'] }), {
    title: ['Scope', '审计范围'],
    about: [
      'Whether an audit was a full one of information technology, a special one after an event or a serious hidden risk, or a regular one.',
      '审计为信息科技全面审计、针对重大事件或重大风险隐患的专项审计，还是常规审计。',
    ],
    knownTo: 'audit',
    source: ['nonbank-it-2016/2.3#3'],
  }),
  subjects: fact(
    z.array(
      choice({
        activities: ['outsourcing activities', '外包活动'],
        riskManagement: ['risk management of outsourcing', '外包风险管理'],
        internalControlAdequacy: ['adequacy of internal control over information technology', '信息科技内控机制的充分性'],
        internalControlEffectiveness: ['effectiveness of internal control over information technology', '信息科技内控机制的有效性'],
      }),
    ),
    {
      title: ['Subjects', '审计或评估内容'],
      about: ['What an audit or a risk assessment looked at.', '审计或风险评估所涉内容。'],
      empty: ['none of them', '均不涉及'],
      knownTo: 'audit',
      source: ['outsourcing-2021/36#1', 'nonbank-it-2016/2.3#2', 'nonbank-it-2016/5.3#1'],
    },
  ),
  performedBy: fact(
    choice({
      institution: ['the institution', '本机构'],
      parent: ['the parent', '母公司'],
      groupSubsidiary: ['a subsidiary of the same group', '同一集团下属子公司'],
      independentThirdParty: ['an independent third party', '独立第三方'],
      provider: ['the provider', '服务提供商'],
      other: ['someone else', '其他'],
    }),
    {
      title: ['Performed by', '实施主体'],
      about: [
        "Who carried it out. What the provider of the service did itself is the provider's, also where the provider is the parent or of the group.",
        '活动的实施主体。由该服务的提供商自己实施的，填服务提供商，母公司或集团成员作为服务提供商的亦同。',
      ],
      knownTo: 'audit',
      source: ['outsourcing-2021/36#3'],
    },
  ),
  unit: fact(BodySchema, {
    title: ['Unit', '实施部门'],
    about: ["Which of the institution's own bodies carried it out or led it.", '具体实施或牵头的本机构部门。'],
    knownTo: 'audit',
    source: ['outsourcing-2021/8.3#1', 'outsourcing-2021/9.4#1'],
  }),
  manner: fact(
    choice({ onsite: ['on site', '实地'], remote: ['remote', '远程'], documents: ['on documents alone', '书面'] }),
    {
      title: ['Manner', '实施方法'],
      about: ['How it was carried out.', '活动的实施方法。'],
      knownTo: 'audit',
      source: ['outsourcing-2021/34#1'],
    },
  ),
  form: fact(choice({ own: ['own', '自行'], joint: ['joint', '联合'], commissioned: ['commissioned', '委托'] }), {
    title: ['Form', '组织形式'],
    about: [
      'Whether the institution acted alone, jointly with others, or had others act.',
      '由本机构自行、与其他机构联合或委托他人实施。',
    ],
    knownTo: 'audit',
    source: ['outsourcing-2021/34#2'],
  }),
  incident: fact(IdSchema.nullable(), {
    title: ['Incident', '所针对事件'],
    about: [
      'Id of the incident after which it was carried out, as a special audit is.',
      '专项审计等活动所针对的风险事件编号。',
    ],
    none: ['it followed no incident', '不针对特定事件'],
    knownTo: 'audit',
    source: ['outsourcing-2021/36#2'],
  }),
  environment: fact(
    z.strictObject({
      political: part(['Political', '政治'], ['It looked at the political environment.', '评估涉及政治环境。'], 'risk', 'outsourcing-2021/19#1'),
      economic: part(['Economic', '经济'], ['It looked at the economic environment.', '评估涉及经济环境。'], 'risk', 'outsourcing-2021/19#1'),
      social: part(['Social', '社会'], ['It looked at the social environment.', '评估涉及社会环境。'], 'risk', 'outsourcing-2021/19#1'),
      legal: part(['Legal', '法律'], ['It looked at the legal environment.', '评估涉及法律环境。'], 'risk', 'outsourcing-2021/19#1'),
      cultural: part(['Cultural', '文化'], ['It looked at the cultural environment.', '评估涉及文化环境。'], 'risk', 'outsourcing-2021/19#1'),
    }),
    {
      title: ['Environment', '经营环境'],
      about: ["Which sides of the environment in the provider's country or region it looked at.", '对服务提供商所在国家或地区经营环境的评估内容。'],
      knownTo: 'risk',
      source: ['outsourcing-2021/19#1'],
    },
  ),
  areas: fact(
    z.strictObject({
      finance: part(['Finance', '财务'], ["It looked at the provider's finances.", '监控涉及服务提供商财务。'], 'outsourcing', 'outsourcing-2021/26#1'),
      internalControl: part(['Internal control', '内控'], ["It looked at the provider's internal control.", '监控涉及服务提供商内控。'], 'outsourcing', 'outsourcing-2021/26#1'),
      securityManagement: part(['Security management', '安全管理'], ["It looked at the provider's security management.", '监控涉及服务提供商安全管理。'], 'outsourcing', 'outsourcing-2021/26#1'),
      technicalStrength: part(['Technical strength', '技术实力'], ["It looked at the provider's technical strength.", '涉及服务提供商技术实力。'], 'risk', 'nonbank-it-2016/5.3#2'),
      managementCapability: part(['Management capability', '管理能力'], ["It looked at the provider's management capability.", '涉及服务提供商管理能力。'], 'risk', 'nonbank-it-2016/5.3#2'),
    }),
    {
      title: ['Areas', '监控或评估领域'],
      about: ['Which areas of the provider a monitoring or a risk assessment looked at.', '对服务提供商的监控或风险评估所涉领域。'],
      knownTo: 'outsourcing',
      source: ['outsourcing-2021/26#1', 'nonbank-it-2016/5.3#2'],
    },
  ),
  comprehensive: fact(z.boolean(), {
    title: ['Comprehensive', '是否全面'],
    about: ['Whether an assessment looked at the whole of the risk management of outsourcing.', '评估是否全面覆盖信息科技外包风险管理。'],
    knownTo: 'risk',
    source: ['outsourcing-2021/35#1'],
  }),
  submissions: fact(
    z.array(
      z.strictObject({
        ...act(['submission', '提交'], 'risk', 'outsourcing-2021/35#1'),
        recipient: fact(BodySchema, {
          title: ['Recipient', '提交对象'],
          about: ['The body to which the report was submitted.', '接收报告的主体。'],
          knownTo: 'risk',
          source: ['outsourcing-2021/35#1'],
        }),
      }),
    ),
    {
      title: ['Submissions of the report', '报告提交情况'],
      about: ['To whom its report was submitted, and when. The list claims to be complete.', '活动报告的提交情况；所填列表视为完整。'],
      empty: ['to nobody', '未提交'],
      knownTo: 'risk',
      source: ['outsourcing-2021/35#1'],
    },
  ),
  occasion: fact(choice({ endOfService: ['the end of the service', '服务结束'], duringService: ['during the service', '服务期间'], other: ['other', '其他'] }), {
    title: ['Occasion', '评价时点'],
    about: ['At which point of the service an evaluation took place.', '对服务提供商进行评价的时点。'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/29#2'],
  }),
  filedForAdmissionOn: dayOf({
    title: ['Filed for admission', '纳入准入档案日期'],
    about: ["Day on which the result was filed where a later admission of the provider looks it up.", '评价结果纳入服务提供商准入档案、供后续准入参考的日期。'],
    none: ['it was not', '未纳入'],
    knownTo: 'procurement',
    source: ['outsourcing-2021/29#2'],
  }),
  audience: fact(z.array(choice({ provider: ['the provider', '服务提供商'], outsourcedStaff: ['outsourced staff', '外包人员'], ownStaff: ["the institution's staff", '本机构人员'], technologyStaff: ["the institution's information technology staff", '本机构信息科技人员'] })), {
    title: ['Audience', '培训对象'],
    about: [
      "Who was trained. Information technology staff trained among the institution's staff are named besides.",
      '接受教育或培训的对象；本机构人员中包括信息科技人员的，两项均填。',
    ],
    empty: ['nobody', '无'],
    knownTo: 'security',
    source: ['outsourcing-2021/32.1#1', 'nonbank-it-2016/2.2#2'],
  }),
  postSkills: fact(z.boolean(), {
    title: ['On skills for the post', '是否岗位技能培训'],
    about: ['Whether a training was about skills that those trained need for their posts.', '培训内容是否为受训人员履行岗位职责所需的技能。'],
    knownTo: 'technology',
    source: ['nonbank-it-2016/2.2#2'],
  }),
  securityTraining: fact(z.boolean(), {
    title: ['On security', '是否安全培训'],
    about: ['Whether a training was about network and information security.', '教育或培训是否为网络和信息安全内容。'],
    knownTo: 'security',
    source: ['outsourcing-2021/32.1#1', 'nonbank-it-2016/5.1#1'],
  }),
  providersTakingPart: fact(z.number().int().nonnegative(), {
    title: ['Providers taking part', '参与的服务提供商数'],
    about: ['How many service providers took part in a drill.', '参与演练的服务提供商数量。'],
    knownTo: 'businessContinuity',
    source: ['outsourcing-2021/31.4#1'],
  }),
  plan: fact(choice({ outsourcingEmergencyPlan: ['the emergency plan for outsourced services', '外包应急管理方案'], other: ['another plan', '其他方案'] }), {
    title: ['Plan drilled', '演练的方案'],
    about: [
      "Which plan a drill exercised. A drill of a part of the institution's emergency plan for outsourced services, or for one of these services, is a drill of that plan.",
      '演练所针对的方案；演练外包应急管理方案的一部分，或针对其中某项外包服务演练的，视为演练该方案。',
    ],
    knownTo: 'risk',
    source: ['outsourcing-2021/8.3#1'],
  }),
  majorContinuityServices: fact(z.boolean(), {
    title: ['On services with a major effect on continuity', '是否针对重大影响服务'],
    about: [
      'Whether a drill was about important outsourced services that may have a major effect on business continuity.',
      '演练是否针对可能给业务连续性造成重大影响的重要外包服务。',
    ],
    knownTo: 'businessContinuity',
    source: ['outsourcing-2021/31.4#1'],
  }),
  periodCovered: fact(PeriodSchema, {
    title: ['Period covered', '涵盖期间'],
    about: ['The period that it looked at.', '活动所涵盖的期间。'],
    knownTo: 'audit',
  }),
  report: fact(TextSchema, {
    title: ['Report', '报告'],
    about: ['Reference to its report. No rule reads it.', '活动报告的索引；规则不读取。'],
    knownTo: 'audit',
  }),
  extensions: extensions(),
})

/**
 * See {@link ActivitySchema}.
 *
 * @category Model
 */
export interface Activity extends Immutable<z.infer<typeof ActivitySchema>> {}
