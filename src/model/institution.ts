/** The institution: what kind of body it is, how it grades outsourcing, and how it audits. */
import * as z from 'zod'
import { CountrySchema } from './country'
import { choice, fact, required, type Immutable } from './fact'
import { part } from './flag'
import { GovernanceSchema } from './governance'
import { InformationSecuritySchema } from './information-security'
import { OwnCentreConditionsSchema } from './data-centre'
import { ItContinuitySchema } from './it-continuity'
import { ItDevelopmentSchema } from './it-development'
import { ItGovernanceSchema } from './it-governance'
import { ItOperationsSchema } from './it-operations'
import { ItOutsourcingSchema } from './it-outsourcing'
import { ItPlanningSchema } from './it-planning'
import { ItRiskManagementSchema } from './it-risk'
import { measures } from './measure'
import {
  AdmissionSchema,
  ClassificationSchema,
  ComprehensiveRiskManagementSchema,
  OutsourcingPolicySchema,
  OutsourcingRisksSchema,
  OutsourcingStrategySchema,
  OutsourcingSystemSchema,
  RetainedFunctionsSchema,
} from './outsourcing-strategy'
import { BodySchema } from './body'
import { CivilDateSchema, extensions, IdSchema, identifier, TextSchema } from './scalar'
import { act, intervalMonths, state } from './state'

/**
 * Kinds of institution. Which documents bind which kind is decided in src/clauses.
 *
 * @category Model
 */
export const InstitutionTypeSchema = choice({
  policyBank: ['policy bank', '政策性银行'],
  developmentBank: ['development bank', '开发性银行'],
  stateOwnedCommercialBank: ['large state-owned commercial bank', '国有大型商业银行'],
  jointStockCommercialBank: ['joint-stock commercial bank', '股份制商业银行'],
  cityCommercialBank: ['city commercial bank', '城市商业银行'],
  privateBank: ['private bank', '民营银行'],
  directBank: ['direct bank', '直销银行'],
  ruralCommercialBank: ['rural commercial bank', '农村商业银行'],
  ruralCooperativeBank: ['rural cooperative bank', '农村合作银行'],
  provincialRuralCreditUnion: ['provincial rural credit union', '省（自治区）农村信用社联合社'],
  countyRuralCreditUnion: ['county rural credit union', '县（市、区）农村信用合作联社'],
  villageBank: ['village bank', '村镇银行'],
  foreignFundedBank: ['foreign-funded bank incorporated in the mainland', '外资法人银行'],
  foreignBankBranch: ['branch of a foreign bank', '外国银行分行'],
  financialAssetManagementCompany: ['financial asset management company', '金融资产管理公司'],
  trustCompany: ['trust company', '信托公司'],
  enterpriseGroupFinanceCompany: ['finance company of an enterprise group', '企业集团财务公司'],
  financialLeasingCompany: ['financial leasing company', '金融租赁公司'],
  autoFinanceCompany: ['auto finance company', '汽车金融公司'],
  consumerFinanceCompany: ['consumer finance company', '消费金融公司'],
  moneyBroker: ['money broker', '货币经纪公司'],
  wealthManagementCompany: ['wealth management company', '理财公司'],
  financialAssetInvestmentCompany: ['financial asset investment company', '金融资产投资公司'],
  insuranceGroup: ['insurance group or holding company', '保险集团（控股）公司'],
  insurer: ['insurance company', '保险公司'],
  insuranceAssetManager: ['insurance asset management company', '保险资产管理公司'],
  pensionCompany: ['pension company', '养老金管理公司'],
  insuranceIntermediary: ['professional insurance intermediary', '保险专业中介机构'],
  securitiesCompany: ['securities company', '证券公司'],
  fundCompany: ['fund management company', '基金管理公司'],
  futuresCompany: ['futures company', '期货公司'],
  paymentInstitution: ['non-bank payment institution', '非银行支付机构'],
})

/**
 * See {@link InstitutionTypeSchema}.
 *
 * @category Model
 */
export type InstitutionType = z.infer<typeof InstitutionTypeSchema>

const ScopeDecisionSchema = z.strictObject({
  document: required(IdSchema, {
    title: ['Document', '文件'],
    about: ['Id of the document that the decision is about, such as outsourcing-2021.', '所涉文件的编号，如 outsourcing-2021。'],
    knownTo: 'compliance',
  }),
  binding: required(
    choice({
      direct: ['binds directly', '直接适用'],
      byReference: ['applied by reference', '参照执行'],
      outside: ['does not apply', '不适用'],
    }),
    {
      title: ['Binding', '适用方式'],
      about: ['Whether and how the document binds the institution.', '该文件对本机构是否适用及如何适用。'],
      knownTo: 'compliance',
    },
  ),
  reason: required(TextSchema, {
    title: ['Reason', '理由'],
    about: ['Why it was decided so.', '作出该判断的理由。'],
    knownTo: 'compliance',
  }),
  decidedBy: fact(TextSchema, {
    title: ['Decided by', '判断主体'],
    about: ['The body or person who decided. No rule reads it.', '作出判断的部门或人员；规则不读取。'],
    knownTo: 'compliance',
  }),
  decidedOn: fact(CivilDateSchema, {
    title: ['Decided on', '判断日期'],
    about: ['Day of the decision.', '作出判断的日期。'],
    knownTo: 'compliance',
  }),
})

const ControlSchema = z.strictObject({
  id: identifier(['control measure', '管控措施']),
  name: fact(TextSchema, {
    title: ['Name', '名称'],
    about: ['What the control measure is called.', '管控措施名称。'],
    knownTo: 'outsourcing',
  }),
  important: fact(TextSchema.nullable(), {
    title: ['For important outsourcing', '重要外包的管控要求'],
    about: [
      'How the control measure is set for important outsourcing, in the words of the institution.',
      '该管控措施对重要外包的具体要求，按本机构制度的表述填写。',
    ],
    none: ['not applied to important outsourcing', '不适用于重要外包'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/13#1'],
  }),
  general: fact(TextSchema.nullable(), {
    title: ['For general outsourcing', '一般外包的管控要求'],
    about: [
      'How the control measure is set for general outsourcing, in the words of the institution.',
      '该管控措施对一般外包的具体要求，按本机构制度的表述填写。',
    ],
    none: ['not applied to general outsourcing', '不适用于一般外包'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/13#1'],
  }),
})

const GradingSchema = z.strictObject({
  ...state(['grading scheme', '分级管理制度'], 'outsourcing', 'outsourcing-2021/13#1'),
  controls: fact(z.array(ControlSchema), {
    title: ['Control measures', '管控措施'],
    about: [
      'The control measures, each with its setting for important and for general outsourcing. The list claims to be complete.',
      '各项管控措施及其对重要外包、一般外包的不同要求；所填列表视为完整。',
    ],
    empty: ['there are none', '无管控措施'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/13#1'],
  }),
})

const InternalAuditSchema = z.strictObject({
  function: fact(choice({ ownDepartment: ['own department', '本机构设有内部审计部门'], none: ['none', '未设'] }), {
    title: ['Audit function', '内部审计职能'],
    about: ['Whether the institution has an internal audit function of its own.', '本机构是否设有自己的内部审计职能。'],
    knownTo: 'audit',
    source: ['outsourcing-2021/36#3'],
  }),
  accountableBody: fact(
    choice({
      institution: ['the institution itself', '本机构'],
      parent: ['the parent', '母公司'],
      groupSubsidiary: ['a subsidiary of the same group', '同一集团下属子公司'],
      thirdParty: ['a third party', '第三方'],
    }),
    {
      title: ['Accountable for internal audit', '内部审计责任主体'],
      about: [
        'Who answers for internal audit. Who carries out a single audit is recorded with the audit.',
        '承担内部审计责任的主体；单个审计项目的实施主体在审计活动中填写。',
      ],
      knownTo: 'audit',
      source: ['outsourcing-2021/36#3'],
    },
  ),
  auditIntervalMonths: intervalMonths(['outsourcing audits', '外包审计'], 'audit', 'outsourcing-2021/36#1'),
})

const EmergencyPlanSchema = z.strictObject({
  ...state(['emergency plan', '应急管理方案'], 'risk', 'outsourcing-2021/8.3#1'),
  draftedBy: fact(BodySchema, {
    title: ['Drawn up by', '制定部门'],
    about: ['The body that drew it up.', '制定该方案的部门。'],
    knownTo: 'risk',
    source: ['outsourcing-2021/8.3#1'],
  }),
  drillIntervalMonths: intervalMonths(['drills of the plan', '应急演练'], 'risk', 'outsourcing-2021/8.3#1'),
})

const ProviderRelationshipsSchema = z.strictObject({
  ...state(['strategy for managing relations with providers', '服务提供商关系管理策略'], 'outsourcing', 'outsourcing-2021/9.3#1'),
  maintenances: fact(z.array(z.strictObject(act(['drawing up or maintenance of the strategy', '策略制定或维护'], 'outsourcing', 'outsourcing-2021/9.3#1'))), {
    title: ['Drawn up and maintained', '制定和维护情况'],
    about: [
      'When the strategy was drawn up, and when it was reviewed and brought up to date after that. The list claims to be complete.',
      '该策略的制定以及此后历次检视更新；所填列表视为完整。',
    ],
    empty: ['neither was ever done', '从未制定或维护'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/9.3#1'],
  }),
  maintenanceIntervalMonths: intervalMonths(['maintenance of the strategy for relations with providers', '服务提供商关系管理策略维护'], 'outsourcing', 'outsourcing-2021/9.3#1'),
})

const ScaleSchema = z.strictObject({
  larger: fact(z.boolean(), {
    title: ['Of larger scale', '是否规模较大'],
    about: ['Whether the institution counts itself among those of larger scale.', '本机构是否属于规模较大的机构。'],
    knownTo: 'compliance',
    source: ['nonbank-it-2016/2.1#3', 'nonbank-it-2016/5.2#3'],
  }),
  smaller: fact(z.boolean(), {
    title: ['Of smaller scale', '是否规模较小'],
    about: ['Whether the institution counts itself among those of smaller scale. Between larger and smaller there are others, of which neither is true.', '本机构是否属于规模较小的机构；介于规模较大与较小之间的，两项均为否。'],
    knownTo: 'compliance',
    source: ['nonbank-it-2016/4.1#2'],
  }),
  reason: fact(TextSchema, {
    title: ['Reason', '理由'],
    about: ['Why it does or does not: the measure that was used, such as total assets or staff.', '作出该判断的理由，如所依据的资产规模、人员数量等标准。'],
    knownTo: 'compliance',
    source: ['nonbank-it-2016/2.1#3', 'nonbank-it-2016/4.1#2', 'nonbank-it-2016/5.2#3'],
  }),
})

/**
 * The institution whose record this is.
 *
 * @category Model
 */
export const InstitutionSchema = z.strictObject({
  id: fact(IdSchema, {
    title: ['Id of the institution', '机构编号'],
    about: ['Names the institution in findings.', '在检查结果中标识本机构。'],
    knownTo: 'records',
  }),
  name: fact(TextSchema, {
    title: ['Name', '机构名称'],
    about: ['Full name of the institution. No rule reads it.', '机构全称；规则不读取。'],
    knownTo: 'records',
  }),
  type: fact(InstitutionTypeSchema, {
    title: ['Kind of institution', '机构类型'],
    about: [
      'Kind of institution by its licence; it decides which documents bind it.',
      '按金融许可证确定的机构类型，据以判断各文件是否适用。',
    ],
    knownTo: 'compliance',
    source: ['outsourcing-2021/2#1', 'outsourcing-2021/2#2'],
  }),
  establishedIn: fact(CountrySchema, {
    title: ['Established in', '设立地'],
    about: [
      'Where the institution is established; a branch counts as established where it is licensed.',
      '机构设立地；分支机构以其取得许可的所在地为准。',
    ],
    knownTo: 'compliance',
    source: ['outsourcing-2021/2#1'],
  }),
  scopeDecisions: fact(z.array(ScopeDecisionSchema), {
    title: ['Decisions on scope', '适用范围判断'],
    about: [
      'Decisions of the institution on whether a document binds it, where the text leaves it open.',
      '文件对本机构是否适用不明确时，本机构作出的适用性判断。',
    ],
    empty: ['none was taken', '未作判断'],
    knownTo: 'compliance',
  }),
  grading: fact(GradingSchema, {
    title: ['Grading scheme', '分级管理'],
    about: [
      'How the institution treats important and general outsourcing and their providers differently.',
      '本机构对重要外包、一般外包及其服务提供商的分级管理和差异化管控安排。',
    ],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/13#1'],
  }),
  governance: fact(GovernanceSchema, {
    title: ['Governance of outsourcing', '外包治理架构'],
    about: ['The bodies that govern and manage outsourcing.', '外包治理和管理的各层级主体。'],
    knownTo: 'governance',
    source: ['outsourcing-2021/6#1', 'outsourcing-2021/7#1', 'outsourcing-2021/8#1', 'outsourcing-2021/9#1'],
  }),
  outsourcingSystem: fact(OutsourcingSystemSchema, {
    title: ['Management system for outsourcing', '外包管理体系'],
    about: ['The system by which outsourcing of information technology is managed.', '信息科技外包管理体系。'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/4#1'],
  }),
  comprehensiveRiskManagement: fact(ComprehensiveRiskManagementSchema, {
    title: ['Comprehensive risk management', '全面风险管理体系'],
    about: ['The system of comprehensive risk management.', '本机构全面风险管理体系。'],
    knownTo: 'risk',
    source: ['outsourcing-2021/4#1'],
  }),
  outsourcingStrategy: fact(OutsourcingStrategySchema, {
    title: ['Outsourcing strategy', '信息科技外包战略'],
    about: ['The strategy for outsourcing information technology.', '信息科技外包战略。'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/7#1', 'outsourcing-2021/10#1'],
  }),
  retainedFunctions: fact(RetainedFunctionsSchema, {
    title: ['Functions not to be outsourced', '不能外包的职能'],
    about: ['The list of functions that the institution keeps.', '本机构不能外包的信息科技职能清单。'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/11#1'],
  }),
  classification: fact(ClassificationSchema, {
    title: ['Classification scheme', '分类管理机制'],
    about: ['How outsourcing is sorted by type.', '外包活动分类管理机制。'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/12#1', 'outsourcing-2021/12#2'],
  }),
  admission: fact(AdmissionSchema, {
    title: ['Admission criteria', '服务提供商准入标准'],
    about: ['The criteria by which providers are admitted.', '服务提供商准入标准。'],
    knownTo: 'procurement',
    source: ['outsourcing-2021/16#1'],
  }),
  outsourcingPolicies: fact(z.array(OutsourcingPolicySchema), {
    title: ['Policies on outsourcing', '外包制度文件'],
    about: ['Strategies, policies and processes of outsourcing and of its risk management. The list claims to be complete.', '外包及其风险管理的策略、制度和流程文件；所填列表视为完整。'],
    empty: ['there are none', '无'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/7#1', 'outsourcing-2021/8.1#1', 'outsourcing-2021/30#1'],
  }),
  policyRevisions: fact(z.array(z.strictObject(act(['revision of the policies of risk management', '风险管理制度流程修订'], 'risk', 'outsourcing-2021/30#1'))), {
    title: ['Revisions of the risk management policies', '风险管理制度流程修订'],
    about: ['When policies and processes of risk management were improved. The list claims to be complete.', '对外包风险管理制度和流程的完善；所填列表视为完整。'],
    empty: ['never', '从未修订'],
    knownTo: 'risk',
    source: ['outsourcing-2021/30#1'],
  }),
  policyRevisionIntervalMonths: intervalMonths(['revision of the policies of risk management', '风险管理制度流程修订'], 'risk', 'outsourcing-2021/30#1'),
  outsourcingRisks: fact(OutsourcingRisksSchema, {
    title: ['Risks of outsourcing', '外包风险识别评估'],
    about: ['The risks of outsourcing, each with when it was identified and assessed.', '各类外包风险的识别和评估情况。'],
    knownTo: 'risk',
    source: ['outsourcing-2021/30#1'],
  }),
  emergencyPlan: fact(EmergencyPlanSchema, {
    title: ['Emergency plan', '外包应急管理方案'],
    about: ['The plan that keeps outsourced services running.', '保障外包服务持续的应急管理方案。'],
    knownTo: 'risk',
    source: ['outsourcing-2021/8.3#1'],
  }),
  providerRelationships: fact(ProviderRelationshipsSchema, {
    title: ['Relations with providers', '服务提供商关系管理'],
    about: ['The strategy for managing relations with providers.', '服务提供商关系管理策略。'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/9.3#1'],
  }),
  serviceCatalogue: fact(z.strictObject(state(['catalogue of outsourced services', '外包服务目录'], 'outsourcing', 'outsourcing-2021/24#1')), {
    title: ['Service catalogue', '外包服务目录'],
    about: ['The catalogue of outsourced services.', '信息科技外包服务目录。'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/24#1'],
  }),
  serviceLevelMonitoring: fact(
    z.strictObject({
      ...state(['mechanism for monitoring and evaluating service levels', '服务水平监控评价机制'], 'outsourcing', 'outsourcing-2021/24#1'),
      assured: fact(
        z.strictObject({
          informationTruth: part(['Truth of monitoring information', '监控信息真实性'], ['There are controls that keep the monitoring information true.', '设有保证监控信息真实的控制措施。'], 'outsourcing', 'outsourcing-2021/24#1'),
          informationCompleteness: part(['Completeness of monitoring information', '监控信息完整性'], ['There are controls that keep the monitoring information complete.', '设有保证监控信息完整的控制措施。'], 'outsourcing', 'outsourcing-2021/24#1'),
          resultTruth: part(['Truth of results', '评价结果真实性'], ['There are controls that keep the results of evaluation true.', '设有保证评价结果真实的控制措施。'], 'outsourcing', 'outsourcing-2021/24#1'),
          resultCompleteness: part(['Completeness of results', '评价结果完整性'], ['There are controls that keep the results of evaluation complete.', '设有保证评价结果完整的控制措施。'], 'outsourcing', 'outsourcing-2021/24#1'),
        }),
        {
          title: ['Assured', '数据质量控制'],
          about: ['Whether the mechanism holds controls over truth and completeness, part by part.', '机制中保证真实性和完整性的控制措施，逐项填写。'],
          knownTo: 'outsourcing',
          source: ['outsourcing-2021/24#1'],
        },
      ),
    }),
    {
      title: ['Monitoring of service levels', '服务水平监控评价机制'],
      about: ['The mechanism for monitoring and evaluating service levels.', '服务水平监控评价机制。'],
      knownTo: 'outsourcing',
      source: ['outsourcing-2021/24#1'],
    },
  ),
  securityAssessmentIntervalMonths: intervalMonths(['security assessments of outsourcing', '外包网络和信息安全评估'], 'security', 'outsourcing-2021/32.6#1'),
  internalAudit: fact(InternalAuditSchema, {
    title: ['Internal audit', '内部审计'],
    about: ['Who answers for internal audit, and how often outsourcing is audited.', '内部审计的责任主体及外包审计周期。'],
    knownTo: 'audit',
    source: ['outsourcing-2021/36#1', 'outsourcing-2021/36#3'],
  }),
  scale: fact(ScaleSchema, {
    title: ['Scale', '机构规模'],
    about: ['Whether the institution is one of larger scale, which the text leaves without a number.', '本机构是否规模较大；文件未规定具体标准。'],
    knownTo: 'compliance',
    source: ['nonbank-it-2016/2.1#3', 'nonbank-it-2016/5.2#3'],
  }),
  itGovernance: fact(ItGovernanceSchema, {
    title: ['Governance of information technology', '信息科技治理'],
    about: ['The bodies and staff that govern and manage information technology.', '信息科技治理和管理的主体与人员。'],
    knownTo: 'governance',
    source: ['nonbank-it-2016/2.1#1', 'nonbank-it-2016/2.2#1'],
  }),
  itRiskManagement: fact(ItRiskManagementSchema, {
    title: ['Management of information technology risk', '信息科技风险管理'],
    about: ['How the risks of information technology are managed and audited.', '信息科技风险的管理和审计安排。'],
    knownTo: 'risk',
    source: ['nonbank-it-2016/2.3#1'],
  }),
  itPlanning: fact(ItPlanningSchema, {
    title: ['Planning of information technology', '信息科技规划'],
    about: ['The strategic plan, data governance and technologies of the institution.', '信息科技战略规划、数据治理和技术应用。'],
    knownTo: 'technology',
    source: ['nonbank-it-2016/3.1#1'],
  }),
  ownCentreConditions: fact(OwnCentreConditionsSchema, {
    title: ['Conditions for an own data centre', '自建数据中心条件'],
    about: ['Whether the institution is one that can build a data centre of its own, which the text leaves without numbers.', '本机构是否具备自建数据中心的条件；文件未规定具体标准。'],
    knownTo: 'technology',
    source: ['nonbank-it-2016/4.1#2'],
  }),
  itDevelopment: fact(ItDevelopmentSchema, {
    title: ['Development and testing', '开发测试'],
    about: ['How systems are developed and tested.', '信息系统开发测试的管理安排。'],
    knownTo: 'technology',
    source: ['nonbank-it-2016/4.2#1'],
  }),
  itOperations: fact(ItOperationsSchema, {
    title: ['Operation and maintenance', '运行维护'],
    about: ['How systems are operated and maintained.', '信息系统运行维护的管理安排。'],
    knownTo: 'technology',
    source: ['nonbank-it-2016/4.3#1'],
  }),
  informationSecurity: fact(InformationSecuritySchema, {
    title: ['Information security', '信息安全管理'],
    about: ['How the security of information is managed.', '信息安全的管理安排。'],
    knownTo: 'security',
    source: ['nonbank-it-2016/5.1#1'],
  }),
  itContinuity: fact(ItContinuitySchema, {
    title: ['Business continuity', '业务连续性管理'],
    about: ['How business continuity is managed.', '业务连续性的管理安排。'],
    knownTo: 'businessContinuity',
    source: ['nonbank-it-2016/5.2#1'],
  }),
  itOutsourcing: fact(ItOutsourcingSchema, {
    title: ['Boundaries and own capability', '外包边界与自主能力'],
    about: ['Where outsourcing ends, and what the institution does to depend on it less.', '外包的边界，以及为减少依赖所做的工作。'],
    knownTo: 'outsourcing',
    source: ['nonbank-it-2016/5.3#1', 'nonbank-it-2016/5.3#4'],
  }),
  measures: measures(['institution', '机构']),
  extensions: extensions(),
})

/**
 * See {@link InstitutionSchema}.
 *
 * @category Model
 */
export interface Institution extends Immutable<z.infer<typeof InstitutionSchema>> {}
