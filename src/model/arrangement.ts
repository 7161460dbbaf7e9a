/** An outsourcing arrangement: what is outsourced, to whom, how far, where, and under which contract. */
import * as z from 'zod'
import {
  DecisionSchema,
  ExitStrategySchema,
  LoweredRequirementSchema,
  LoweredSecurityStandardSchema,
  RelatedPartyControlsSchema,
  ScreeningSchema,
  SubcontractorChangeSchema,
  SubcontractSchema,
  TerminationSchema,
} from './arrangement-life'
import {
  ArchitectureSchema,
  DataSchema,
  DeliverySchema,
  OtherMajorEffectSchema,
  ScopeSchema,
  SupervisorDesignationSchema,
  SystemSchema,
} from './arrangement-scope'
import { ArrangementSecuritySchema, DeliverableSchema, ProvidedModelSchema } from './arrangement-security'
import { CategorySchema } from './category'
import { concentration } from './concentration'
import { ContinuitySchema } from './continuity'
import { ContractSchema } from './contract'
import { CountrySchema } from './country'
import { choice, fact, type Immutable } from './fact'
import { GradeSchema } from './grade'
import { measures } from './measure'
import { CivilDateSchema, extensions, identifier, IdSchema, TextSchema } from './scalar'
import { AnomalySchema, IndicatorSchema, MonitoringSchema } from './service-monitoring'
import { dayOf, state } from './state'

const ServicePeriodSchema = z.strictObject({
  startedOn: fact(CivilDateSchema, {
    title: ['Started on', '服务开始日期'],
    about: ['First day of service.', '服务的第一日。'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/34#1', 'outsourcing-2021/36#1'],
  }),
  endedOn: fact(CivilDateSchema.nullable(), {
    title: ['Ended on', '服务结束日期'],
    about: [
      'Last day of service. Where it is left out, the service counts as running until the record says otherwise.',
      '服务的最后一日；未填时，服务视为仍在进行。',
    ],
    none: ['still in service', '仍在服务'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/24#1', 'outsourcing-2021/29#2', 'outsourcing-2021/34#1', 'outsourcing-2021/36#1'],
  }),
  continuing: fact(z.boolean(), {
    title: ['Of a continuing nature', '持续性服务'],
    about: ['Whether the service is of a continuing nature, such as operation, rather than a single delivery.', '服务是否具有持续性特点，如运行维护，而非一次性交付。'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/29#3'],
  }),
})

/**
 * One outsourcing arrangement.
 *
 * @category Model
 */
export const ArrangementSchema = z.strictObject({
  id: identifier(['outsourcing arrangement', '外包活动']),
  name: fact(TextSchema, {
    title: ['Name', '外包活动名称'],
    about: ['What the arrangement is called. No rule reads it.', '外包活动名称；规则不读取。'],
    knownTo: 'outsourcing',
  }),
  description: fact(TextSchema, {
    title: ['Description', '说明'],
    about: ['What is outsourced, in words. No rule reads it.', '外包内容的文字说明；规则不读取。'],
    knownTo: 'outsourcing',
  }),
  basis: fact(choice({ outsourcing: ['outsourcing', '外包'], cooperation: ['cooperation with a third party', '第三方合作'] }), {
    title: ['Basis', '合作性质'],
    about: [
      'Whether it is outsourcing, or another cooperation with a third party in which important data or personal information of customers are processed; such a cooperation is recorded here as well.',
      '属于信息科技外包，还是涉及重要数据和客户个人信息处理的其他第三方合作；后者亦在此登记。',
    ],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/3#2'],
  }),
  otherLegalRequirement: fact(TextSchema.nullable(), {
    title: ['Other legal requirement', '法律法规另有要求'],
    about: ['The law or regulation that sets other requirements for the cooperation.', '对该合作另有要求的法律法规。'],
    none: ['there is none', '无'],
    knownTo: 'compliance',
    source: ['outsourcing-2021/3#2'],
  }),
  category: fact(CategorySchema.nullable(), {
    title: ['Category', '外包服务类型'],
    about: ['Type of service, by the reference list of annex 2.', '外包服务类型，参照附件所列分类。'],
    none: ['not classified', '未分类'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/12#1', 'outsourcing-2021/12#2', 'outsourcing-2021/annex-1.1.2#1'],
  }),
  provider: fact(IdSchema, {
    title: ['Provider', '服务提供商'],
    about: ['Id of the provider that was or is to be engaged.', '已选定或拟选定的服务提供商编号。'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/17#1'],
  }),
  candidates: fact(z.array(IdSchema), {
    title: ['Other candidates', '其他备选服务提供商'],
    about: [
      'Ids of the other providers that were considered. The list claims to be complete.',
      '除选定者外曾备选的服务提供商编号；所填列表视为完整。',
    ],
    empty: ['no other was considered', '无其他备选'],
    knownTo: 'procurement',
    source: ['outsourcing-2021/17#1'],
  }),
  grade: fact(GradeSchema.nullable(), {
    title: ['Recorded grade', '外包分级'],
    about: ['The grade that the institution has recorded.', '本机构登记的外包分级。'],
    none: ['not graded', '未分级'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/13#1', 'outsourcing-2021/13#2'],
  }),
  scope: fact(ScopeSchema, {
    title: ['Scope', '外包范围'],
    about: ['What is outsourced, and how much of it.', '外包的范围及程度。'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/13#2', 'outsourcing-2021/37#1'],
  }),
  architecture: fact(ArchitectureSchema, {
    title: ['Change of architecture', '架构变化'],
    about: ['How much the arrangement changes overall architectures.', '该外包涉及的整体架构变化。'],
    knownTo: 'technology',
    source: ['outsourcing-2021/13.3#1', 'outsourcing-2021/37.3#1'],
  }),
  system: fact(SystemSchema, {
    title: ['System served', '所涉信息系统'],
    about: ['What kind of system the service is for.', '外包服务所涉信息系统的性质。'],
    knownTo: 'technology',
    source: ['outsourcing-2021/13.8#1'],
  }),
  data: fact(DataSchema, {
    title: ['Data', '所涉数据'],
    about: ['What data are involved, and how.', '外包所涉数据及其存储、处理方式。'],
    knownTo: 'data',
    source: ['outsourcing-2021/13.7#1'],
  }),
  otherMajorEffect: fact(OtherMajorEffectSchema, {
    title: ['Other important effect', '其他重要影响'],
    about: [
      "The institution's own judgement whether there is another important effect on its operations.",
      '本机构对该外包是否具有其他重要影响的判断。',
    ],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/13.9#1'],
  }),
  supervisorDesignation: fact(SupervisorDesignationSchema, {
    title: ['Designation by the supervisor', '监管认定'],
    about: ['Whether the supervisor regards the arrangement as important.', '监管机构对该外包是否重要的认定。'],
    knownTo: 'compliance',
    source: ['outsourcing-2021/37.6#1'],
  }),
  delivery: fact(DeliverySchema, {
    title: ['Delivery', '实施方式'],
    about: ["How much is performed off the institution's premises.", '驻场或非驻场的实施方式。'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/44#4'],
  }),
  performedIn: fact(z.array(CountrySchema), {
    title: ['Performed in', '服务实施地'],
    about: [
      "Countries and regions in which the service is performed, by ISO 3166-1 code; not the provider's nationality. CN is the mainland, and HK, MO and TW count as outside it.",
      '服务实际实施地的 ISO 3166-1 两位代码，而非服务提供商国别；CN 指境内，HK、MO、TW 按境外处理。',
    ],
    empty: ['no place of performance', '无实施地'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/44#3', 'outsourcing-2021/19#1', 'outsourcing-2021/37.5#1'],
  }),
  relation: fact(
    choice({
      parent: ['parent', '母公司'],
      groupSubsidiary: ['subsidiary of the same group', '所属集团子公司'],
      associate: ['associated company', '关联公司'],
      affiliate: ['affiliated institution', '附属机构'],
      unrelated: ['unrelated', '无关联'],
    }),
    {
      title: ['Relation of the provider', '关联关系'],
      about: ['What the provider is to the institution.', '服务提供商与本机构的关联关系。'],
      knownTo: 'compliance',
      source: ['outsourcing-2021/44#1', 'outsourcing-2021/20#1', 'outsourcing-2021/37.5#1'],
    },
  ),
  peer: fact(z.boolean(), {
    title: ['Peer outsourcing', '同业外包'],
    about: [
      'Whether the provider is itself a bank or insurer under the same supervisor, and of the same industry as the institution.',
      '服务提供商是否为受同一监管机构监管的银行保险机构，且与本机构属于同一行业。',
    ],
    knownTo: 'compliance',
    source: ['outsourcing-2021/44#2', 'outsourcing-2021/20#1'],
  }),
  providerIsFunder: fact(z.boolean(), {
    title: ['Provider is a funder', '服务提供商是否为出资人'],
    about: [
      'Whether the provider is a shareholder or another funder of the institution, whatever else it is to it.',
      '服务提供商是否为本机构股东或其他出资人，不论其与本机构另有何种关系。',
    ],
    knownTo: 'compliance',
    source: ['nonbank-it-2016/5.3#3'],
  }),
  relatedManagement: fact(z.strictObject(state(['place of the outsourcing within the management of related outsourcing', '关联外包管理'], 'compliance', 'nonbank-it-2016/5.3#3')), {
    title: ['Managed as related outsourcing', '纳入关联外包管理'],
    about: ['From when to when it is counted and managed as related outsourcing.', '作为关联外包登记并管理的起止日期。'],
    knownTo: 'compliance',
    source: ['nonbank-it-2016/5.3#3'],
  }),
  intellectualProperty: fact(
    z.strictObject({
      necessarySince: dayOf({
        title: ['Transfer necessary since', '需要转移的起始日期'],
        about: [
          'Day from which intellectual property of the project has to be transferred to the institution, by its own judgement; where the contract gives a later day, that day.',
          '经本机构判断，项目所涉知识产权须转移给本机构的日期；合同约定较晚日期的，为该日期。',
        ],
        none: ['no transfer is necessary', '无须转移'],
        knownTo: 'outsourcing',
        source: ['nonbank-it-2016/5.3#4'],
      }),
      reason: fact(TextSchema, {
        title: ['Reason', '理由'],
        about: ['Why a transfer is or is not necessary.', '需要或无须转移的理由。'],
        knownTo: 'outsourcing',
        source: ['nonbank-it-2016/5.3#4'],
      }),
      transferredOn: dayOf({
        title: ['Transferred on', '转移完成日期'],
        about: ['Day on which all that is necessary had been transferred.', '须转移的知识产权全部转移完成的日期。'],
        none: ['not yet', '尚未完成'],
        knownTo: 'outsourcing',
        source: ['nonbank-it-2016/5.3#4'],
      }),
    }),
    {
      title: ['Transfer of intellectual property', '知识产权转移'],
      about: ['Whether intellectual property of the project has to pass to the institution, and when it did.', '项目所涉知识产权是否须转移给本机构及转移情况。'],
      knownTo: 'outsourcing',
      source: ['nonbank-it-2016/5.3#4'],
    },
  ),
  service: fact(ServicePeriodSchema, {
    title: ['Period of service', '服务起止'],
    about: ['When the service began and ended.', '服务的起止日期。'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/34#1', 'outsourcing-2021/36#1'],
  }),
  contract: fact(ContractSchema, {
    title: ['Contract', '外包合同'],
    about: [
      'The contract or agreement in its present form; where none is signed yet, its `signedOn` is null.',
      '现行外包合同或协议；尚未签订的，签订日期填 null。',
    ],
    knownTo: 'contracts',
    source: ['outsourcing-2021/21#1'],
  }),
  businessContinuity: fact(ContinuitySchema, {
    title: ['Business continuity', '业务连续性'],
    about: [
      "The institution's continuity objectives for the business that the service supports, and what is arranged for its interruption.",
      '本机构对所支持业务的连续性目标及外包服务中断的应对安排。',
    ],
    knownTo: 'businessContinuity',
    source: ['outsourcing-2021/21.3#1', 'outsourcing-2021/31#1'],
  }),
  decisions: fact(z.array(DecisionSchema), {
    title: ['Decisions', '外包决策'],
    about: ['Decisions on whether to outsource, to go on and to end it. The list claims to be complete.', '就是否实施、继续或终止外包所作的决策；所填列表视为完整。'],
    empty: ['none was taken', '未作决策'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/7#1', 'outsourcing-2021/15#1', 'outsourcing-2021/15#2', 'outsourcing-2021/29#1'],
  }),
  screenings: fact(z.array(ScreeningSchema), {
    title: ['Screening of candidates', '备选服务提供商筛选'],
    about: ['Screenings of the candidates. The list claims to be complete.', '对备选服务提供商的筛选；所填列表视为完整。'],
    empty: ['there was none', '未筛选'],
    knownTo: 'procurement',
    source: ['outsourcing-2021/16#1'],
  }),
  cautionTakenOn: dayOf({
    title: ['Caution taken on', '审慎引入措施日期'],
    about: [
      'Day by which the measures of caution in engaging the provider had been taken; what they are stands in the measures of the arrangement.',
      '审慎引入该服务提供商的措施落实完毕的日期；措施内容在本项外包活动的落实措施中登记。',
    ],
    none: ['none were taken', '未采取'],
    knownTo: 'risk',
    source: ['outsourcing-2021/16#1'],
  }),
  exitStrategy: fact(ExitStrategySchema, {
    title: ['Exit strategy', '退出策略'],
    about: ['The strategy for the end of the outsourcing.', '外包终止的退出策略。'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/14#1', 'outsourcing-2021/14#2', 'outsourcing-2021/31.1#1'],
  }),
  termination: fact(TerminationSchema, {
    title: ['Termination', '终止或更换'],
    about: ['The end of the outsourcing, or a change of its provider, and what was planned for it.', '外包终止或服务提供商更换及其计划。'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/29#3'],
  }),
  loweredRequirements: fact(z.array(LoweredRequirementSchema), {
    title: ['Requirements lowered', '降低的要求'],
    about: [
      'Requirements that were waived or lowered for this provider, compared with what others must meet. The list claims to be complete.',
      '与其他服务提供商相比，对该服务提供商免除或降低的要求；所填列表视为完整。',
    ],
    empty: ['none was', '未降低'],
    knownTo: 'compliance',
    source: ['outsourcing-2021/20#1', 'nonbank-it-2016/5.3#1', 'nonbank-it-2016/5.3#3'],
  }),
  loweredSecurityStandards: fact(z.array(LoweredSecurityStandardSchema), {
    title: ['Own security standards lowered', '降低的自身安全标准'],
    about: [
      "Security standards of the institution's own that were waived or lowered for this outsourcing, also where they were for every provider alike. The list claims to be complete.",
      '该外包低于本机构自身安全标准之处，对各家服务提供商一律降低的亦须填写；所填列表视为完整。',
    ],
    empty: ['none was', '未降低'],
    knownTo: 'security',
    source: ['nonbank-it-2016/5.3#1'],
  }),
  relatedPartyControls: fact(RelatedPartyControlsSchema, {
    title: ['Controls over related and peer outsourcing', '关联外包和同业外包管控'],
    about: ['Controls against what the closeness of the parties may lead to.', '针对关联或同业关系的防范措施。'],
    knownTo: 'compliance',
    source: ['outsourcing-2021/20#1'],
  }),
  subcontracts: fact(z.array(SubcontractSchema), {
    title: ['Subcontracts', '分包'],
    about: ['Parts of the service that the provider has subcontracted. The list claims to be complete.', '服务提供商分包的内容；所填列表视为完整。'],
    empty: ['nothing is subcontracted', '无分包'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/22#2', 'outsourcing-2021/22.1#1'],
  }),
  subcontractorChanges: fact(z.array(SubcontractorChangeSchema), {
    title: ['Changes of subcontractors', '分包服务提供商变更'],
    about: ['Changes of subcontractors. The list claims to be complete.', '分包服务提供商的变更；所填列表视为完整。'],
    empty: ['there was none', '未发生'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/22.3#1'],
  }),
  catalogueEntry: fact(TextSchema.nullable(), {
    title: ['Entry in the service catalogue', '服务目录条目'],
    about: ['Where the service stands in the service catalogue.', '该服务在外包服务目录中的条目。'],
    none: ['it is not in the catalogue', '未列入'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/24#1'],
  }),
  serviceLevelAgreement: fact(z.strictObject(state(['service level agreement', '服务水平协议'], 'outsourcing', 'outsourcing-2021/24#1')), {
    title: ['Service level agreement', '服务水平协议'],
    about: ['The agreement on service levels with the provider.', '与服务提供商的服务水平协议。'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/24#1'],
  }),
  monitoring: fact(MonitoringSchema, {
    title: ['Monitoring', '服务监控'],
    about: ['How often the service is monitored, and what has become of the data.', '服务监控周期及监控数据保存情况。'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/23#1', 'outsourcing-2021/24#1'],
  }),
  indicators: fact(z.array(IndicatorSchema), {
    title: ['Indicators', '监控指标'],
    about: ['Indicators by which the service is monitored. The list claims to be complete.', '该服务的效能和质量监控指标；所填列表视为完整。'],
    empty: ['there are none', '无'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/25#1', 'outsourcing-2021/25#2'],
  }),
  anomalies: fact(z.array(AnomalySchema), {
    title: ['Anomalies', '服务异常情况'],
    about: [
      'Anomalies of the service, violations by the provider and complaints of users. The list claims to be complete.',
      '服务异常情况、服务提供商违规和用户投诉；所填列表视为完整。',
    ],
    empty: ['there was none', '未发生'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/9.4#1', 'outsourcing-2021/23#1', 'outsourcing-2021/27#1', 'outsourcing-2021/27#2', 'outsourcing-2021/27#3'],
  }),
  security: fact(ArrangementSecuritySchema, {
    title: ['Security measures', '网络和信息安全措施'],
    about: ['Confidentiality, access and sensitive information.', '保密、访问和敏感信息管控情况。'],
    knownTo: 'security',
    source: ['outsourcing-2021/32#1'],
  }),
  deliverables: fact(z.array(DeliverableSchema), {
    title: ['Deliverables of development', '开发交付物'],
    about: [
      'Deliverables of system development, source code with intellectual property included. The list claims to be complete.',
      '系统开发的交付物，有知识产权的源代码也在内；所填列表视为完整。',
    ],
    empty: ['there are none', '无'],
    knownTo: 'security',
    source: ['outsourcing-2021/32.3#1'],
  }),
  models: fact(z.array(ProvidedModelSchema), {
    title: ['Models and algorithms', '模型和算法'],
    about: ['Models and algorithms that the provider supplies. The list claims to be complete.', '服务提供商提供的模型和算法；所填列表视为完整。'],
    empty: ['there are none', '无'],
    knownTo: 'technology',
    source: ['outsourcing-2021/32.5#1'],
  }),
  concentration: fact(z.strictObject(concentration(['service', '外包服务'])), {
    title: ['Concentration risk', '集中度风险'],
    about: ['Whether the institution depends on this service too much.', '该外包服务对本机构的集中度风险。'],
    knownTo: 'risk',
    source: ['outsourcing-2021/33#1'],
  }),
  measures: measures(['arrangement', '外包活动']),
  extensions: extensions(),
})

/**
 * See {@link ArrangementSchema}.
 *
 * @category Model
 */
export interface Arrangement extends Immutable<z.infer<typeof ArrangementSchema>> {}
