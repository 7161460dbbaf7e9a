/** An outsourcing arrangement: what is outsourced, to whom, how far, where, and under which contract. */
import * as z from 'zod'
import { ContractSchema } from './contract'
import { CountrySchema } from './country'
import { choice, fact, type Immutable } from './fact'
import { GradeSchema } from './grade'
import { measures } from './measure'
import { CivilDateSchema, extensions, HoursSchema, identifier, IdSchema, TextSchema } from './scalar'

/**
 * How much of something an arrangement outsources.
 *
 * @category Model
 */
export const ExtentSchema = choice({
  whole: ['the whole', '整体'],
  part: ['a part', '部分'],
  none: ['none of it', '不涉及'],
})

/**
 * How much an arrangement changes something.
 *
 * @category Model
 */
export const ChangeSchema = choice({
  major: ['major change', '重大变化'],
  minor: ['minor change', '非重大变化'],
  none: ['no change', '无变化'],
})

const ScopeSchema = z.strictObject({
  informationTechnology: fact(ExtentSchema, {
    title: ['Information technology as a whole', '信息科技工作'],
    about: [
      'How much of the information technology work is outsourced. The whole: only a necessary management team and core functions stay.',
      '信息科技工作的外包程度；仅保留必要管理团队和核心职能的为整体。',
    ],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/13.1#1', 'outsourcing-2021/37.1#1'],
  }),
  dataCentre: fact(ExtentSchema, {
    title: ['Data centre', '数据中心（机房）'],
    about: ['How much of the data centre or machine room is outsourced.', '数据中心（机房）的外包程度。'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/13.2#1', 'outsourcing-2021/37.2#1'],
  }),
  coreSystemDevelopmentAndTesting: fact(ExtentSchema, {
    title: ['Development and testing of core business systems', '核心业务系统开发测试'],
    about: [
      'How much of the development and testing of core business systems is outsourced.',
      '核心业务系统开发测试的外包程度。',
    ],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/13.4#1'],
  }),
  coreSystemOperationAndMaintenance: fact(ExtentSchema, {
    title: ['Operation and maintenance of core business systems', '核心业务系统运行维护'],
    about: [
      'How much of the operation and maintenance of core business systems is outsourced.',
      '核心业务系统运行维护的外包程度。',
    ],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/13.4#1'],
  }),
  securityOperations: fact(ExtentSchema, {
    title: ['Security operations', '安全运营'],
    about: ['How much of security operations is outsourced.', '安全运营的外包程度。'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/13.6#1'],
  }),
  strategicPlanningConsulting: fact(z.boolean(), {
    title: ['Consulting on strategic planning', '信息科技战略规划咨询'],
    about: [
      'Whether it is consulting on the strategic plan for information technology, medium- and long-term plans included.',
      '是否属于就信息科技战略或中长期规划提供咨询的外包。',
    ],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/13.5#1', 'outsourcing-2021/37.4#1'],
  }),
})

const ArchitectureSchema = z.strictObject({
  infrastructureChange: fact(ChangeSchema, {
    title: ['Change of infrastructure architecture', '基础设施整体架构变化'],
    about: [
      'How much the arrangement changes the overall architecture of the infrastructure.',
      '该外包使基础设施整体架构发生变化的程度。',
    ],
    knownTo: 'technology',
    source: ['outsourcing-2021/13.3#1', 'outsourcing-2021/37.3#1'],
  }),
  informationSystemChange: fact(ChangeSchema, {
    title: ['Change of information system architecture', '信息系统整体架构变化'],
    about: [
      'How much the arrangement changes the overall architecture of the information systems.',
      '该外包使信息系统整体架构发生变化的程度。',
    ],
    knownTo: 'technology',
    source: ['outsourcing-2021/13.3#1', 'outsourcing-2021/37.3#1'],
  }),
})

const SystemSchema = z.strictObject({
  important: fact(z.boolean(), {
    title: ['Important information system', '重要信息系统'],
    about: ['Whether the system served is an important information system.', '所涉系统是否为重要信息系统。'],
    knownTo: 'technology',
    source: ['outsourcing-2021/13.8#1'],
  }),
  affectsRealTimeService: fact(z.boolean(), {
    title: ['Directly affects real-time service', '直接影响实时服务'],
    about: ['Whether the system directly affects real-time service.', '所涉系统是否直接影响实时服务。'],
    knownTo: 'technology',
    source: ['outsourcing-2021/13.8#1'],
  }),
  affectsAccountingAccuracy: fact(z.boolean(), {
    title: ['Affects the accuracy of accounts', '影响账务准确性'],
    about: ['Whether the system affects the accuracy of accounts.', '所涉系统是否影响账务准确性。'],
    knownTo: 'technology',
    source: ['outsourcing-2021/13.8#1'],
  }),
})

const DataSchema = z.strictObject({
  importantData: fact(z.boolean(), {
    title: ['Important data', '重要数据'],
    about: ["Whether the institution's important data are involved.", '是否涉及本机构重要数据。'],
    knownTo: 'data',
    source: ['outsourcing-2021/13.7#1', 'outsourcing-2021/44#5'],
  }),
  sensitivePersonalInformation: fact(z.boolean(), {
    title: ['Sensitive personal information of customers', '客户个人敏感信息'],
    about: ['Whether sensitive personal information of customers is involved.', '是否涉及客户个人敏感信息。'],
    knownTo: 'data',
    source: ['outsourcing-2021/13.7#1', 'outsourcing-2021/44#6'],
  }),
  centralisedStorage: fact(z.boolean(), {
    title: ['Stored centrally', '集中存储'],
    about: ['Whether these data are stored centrally.', '上述数据或信息是否集中存储。'],
    knownTo: 'data',
    source: ['outsourcing-2021/13.7#1'],
  }),
  centralisedProcessing: fact(z.boolean(), {
    title: ['Processed centrally', '集中处理'],
    about: ['Whether these data are processed centrally.', '上述数据或信息是否集中处理。'],
    knownTo: 'data',
    source: ['outsourcing-2021/13.7#1'],
  }),
})

const OtherMajorEffectSchema = z.strictObject({
  recognised: fact(z.boolean(), {
    title: ['Recognised', '是否认定'],
    about: [
      'Whether the institution recognises another important effect on its business operations.',
      '本机构是否认定该外包对业务运营具有其他重要影响。',
    ],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/13.9#1'],
  }),
  reason: fact(TextSchema, {
    title: ['Reason', '认定理由'],
    about: ['Why, or why not.', '认定或不认定的理由。'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/13.9#1'],
  }),
})

const SupervisorDesignationSchema = z.strictObject({
  designated: fact(z.boolean(), {
    title: ['Designated', '是否被认定'],
    about: ['Whether the supervisor regards the arrangement as important.', '监管机构是否认为该外包重要。'],
    knownTo: 'compliance',
    source: ['outsourcing-2021/37.6#1'],
  }),
  notice: fact(TextSchema, {
    title: ['Notice', '通知文件'],
    about: ['The notice that says so. No rule reads it.', '作出该认定的通知或文件；规则不读取。'],
    knownTo: 'compliance',
  }),
  on: fact(CivilDateSchema, {
    title: ['Date of the notice', '通知日期'],
    about: ['Day of the notice.', '通知日期。'],
    knownTo: 'compliance',
    source: ['outsourcing-2021/37.6#1'],
  }),
})

const DeliverySchema = z.strictObject({
  offPremises: fact(
    choice({
      all: ['all of it', '全部'],
      mainPart: ['the main part', '主要部分'],
      minorPart: ['a minor part', '次要部分'],
      none: ['none of it', '无'],
    }),
    {
      title: ['Performed off the premises', '非驻场部分'],
      about: [
        "Which part of the service is performed off the institution's premises.",
        '在本机构场所之外提供的服务所占部分。',
      ],
      knownTo: 'outsourcing',
      source: ['outsourcing-2021/44#4', 'outsourcing-2021/37.5#1', 'outsourcing-2021/34#1', 'outsourcing-2021/18#1'],
    },
  ),
})

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
    source: ['outsourcing-2021/24#1', 'outsourcing-2021/34#1', 'outsourcing-2021/36#1'],
  }),
})

const ContinuityObjectivesSchema = z.strictObject({
  recoveryTimeObjectiveHours: fact(HoursSchema.nullable(), {
    title: ['Recovery time objective', '恢复时间目标'],
    about: [
      "The institution's recovery time objective for the business that the service supports.",
      '本机构对所支持业务设定的恢复时间目标（RTO）。',
    ],
    none: ['the institution has set none', '本机构未设定'],
    knownTo: 'businessContinuity',
    source: ['outsourcing-2021/21.3#1'],
  }),
  recoveryPointObjectiveHours: fact(HoursSchema.nullable(), {
    title: ['Recovery point objective', '恢复点目标'],
    about: [
      "The institution's recovery point objective for the business that the service supports.",
      '本机构对所支持业务设定的恢复点目标（RPO）。',
    ],
    none: ['the institution has set none', '本机构未设定'],
    knownTo: 'businessContinuity',
    source: ['outsourcing-2021/21.3#1'],
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
  category: fact(
    choice({
      consultingAndPlanning: ['consulting and planning', '咨询规划类'],
      developmentAndTesting: ['development and testing', '开发测试类'],
      operationAndMaintenance: ['operation and maintenance', '运行维护类'],
      securityServices: ['security services', '安全服务类'],
      businessSupport: ['business support', '业务支持类'],
      other: ['other', '其他'],
    }),
    {
      title: ['Category', '外包服务类型'],
      about: ['Type of service, by the reference list of annex 2.', '外包服务类型，参照附件所列分类。'],
      knownTo: 'outsourcing',
      source: ['outsourcing-2021/annex-1.1.2#1'],
    },
  ),
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
      'Whether the provider is itself a bank or insurer under the same supervisor.',
      '服务提供商是否为受同一监管机构监管的银行保险机构。',
    ],
    knownTo: 'compliance',
    source: ['outsourcing-2021/44#2', 'outsourcing-2021/20#1'],
  }),
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
  businessContinuity: fact(ContinuityObjectivesSchema, {
    title: ['Continuity objectives', '业务连续性目标'],
    about: [
      "The institution's objectives for the business that the service supports.",
      '本机构对所支持业务设定的连续性目标。',
    ],
    knownTo: 'businessContinuity',
    source: ['outsourcing-2021/21.3#1'],
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
