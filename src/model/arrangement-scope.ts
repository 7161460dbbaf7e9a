/** What an arrangement outsources and how: scope, architecture, system, data, delivery and designation. */
import * as z from 'zod'
import { choice, fact } from './fact'
import { CivilDateSchema, TextSchema } from './scalar'

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

/**
 * How much of which work is outsourced.
 *
 * @category Model
 */
export const ScopeSchema = z.strictObject({
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
  managementResponsibility: fact(ExtentSchema, {
    title: ['Responsibility for managing information technology', '信息科技管理责任'],
    about: ['How much of the responsibility for managing information technology is outsourced.', '信息科技管理责任的外包程度。'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/5.1#1'],
  }),
  securityResponsibility: fact(ExtentSchema, {
    title: ['Primary responsibility for network security', '网络安全主体责任'],
    about: ['How much of the primary responsibility for network security is outsourced.', '网络安全主体责任的外包程度。'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/5.1#1'],
  }),
  strategyManagement: fact(ExtentSchema, {
    title: ['Management of the technology strategy', '信息科技战略管理职能'],
    about: [
      'How much of the function of managing the technology strategy is outsourced. Consulting on a plan is no outsourcing of the function.',
      '信息科技战略管理职能的外包程度；就规划提供咨询不属于该职能的外包。',
    ],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/11#2'],
  }),
  technologyRiskManagement: fact(ExtentSchema, {
    title: ['Management of technology risk', '信息科技风险管理职能'],
    about: ['How much of the function of managing technology risk is outsourced.', '信息科技风险管理职能的外包程度。'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/11#2'],
  }),
  internalAudit: fact(ExtentSchema, {
    title: ['Internal audit of information technology', '信息科技内部审计职能'],
    about: [
      'How much of the function of internal audit is outsourced. A single audit project that others carry out is no outsourcing of the function.',
      '信息科技内部审计职能的外包程度；委托他人实施单个审计项目不属于该职能的外包。',
    ],
    knownTo: 'audit',
    source: ['outsourcing-2021/11#2', 'outsourcing-2021/36#3'],
  }),
  coreCompetence: fact(ExtentSchema, {
    title: ['Other core competence', '其他核心竞争力职能'],
    about: [
      'How much of other functions that are part of the core competence in information technology is outsourced.',
      '与信息科技核心竞争力相关的其他职能的外包程度。',
    ],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/11#2'],
  }),
})

/**
 * How much overall architectures change.
 *
 * @category Model
 */
export const ArchitectureSchema = z.strictObject({
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

/**
 * The system that the service is for.
 *
 * @category Model
 */
export const SystemSchema = z.strictObject({
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

/**
 * The data that the service involves.
 *
 * @category Model
 */
export const DataSchema = z.strictObject({
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
  personalInformation: fact(z.boolean(), {
    title: ['Personal information of customers', '客户个人信息'],
    about: ['Whether personal information of customers, sensitive or not, is involved.', '是否涉及客户个人信息，不论是否敏感。'],
    knownTo: 'data',
    source: ['outsourcing-2021/3#2'],
  }),
  crossBorderStorage: fact(z.boolean(), {
    title: ['Stored across the border', '跨境存储'],
    about: ['Whether information is stored across the border.', '是否涉及信息跨境存储。'],
    knownTo: 'data',
    source: ['outsourcing-2021/19#2'],
  }),
  crossBorderProcessing: fact(z.boolean(), {
    title: ['Processed across the border', '跨境处理'],
    about: ['Whether information is processed across the border.', '是否涉及信息跨境处理。'],
    knownTo: 'data',
    source: ['outsourcing-2021/19#2'],
  }),
  crossBorderAnalysis: fact(z.boolean(), {
    title: ['Analysed across the border', '跨境分析'],
    about: ['Whether information is analysed across the border.', '是否涉及信息跨境分析。'],
    knownTo: 'data',
    source: ['outsourcing-2021/19#2'],
  }),
})

/**
 * The institution's own judgement on another important effect.
 *
 * @category Model
 */
export const OtherMajorEffectSchema = z.strictObject({
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

/**
 * What the supervisor said of the arrangement.
 *
 * @category Model
 */
export const SupervisorDesignationSchema = z.strictObject({
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

/**
 * Where the service is performed from.
 *
 * @category Model
 */
export const DeliverySchema = z.strictObject({
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
