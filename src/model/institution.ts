/** The institution: what kind of body it is, how it grades outsourcing, and how it audits. */
import * as z from 'zod'
import { CountrySchema } from './country'
import { choice, fact, required, type Immutable } from './fact'
import { measures } from './measure'
import { CivilDateSchema, extensions, IdSchema, identifier, TextSchema } from './scalar'

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
  since: fact(CivilDateSchema, {
    title: ['In force since', '起始日期'],
    about: [
      'First day on which the scheme is in force. A scheme without it counts as in force.',
      '分级管理制度的生效日期；未填的视为现行有效。',
    ],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/13#1'],
  }),
  until: fact(CivilDateSchema.nullable(), {
    title: ['In force until', '终止日期'],
    about: ['Last day on which the scheme is in force.', '分级管理制度有效的最后一日。'],
    none: ['it is still in force', '仍然有效'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/13#1'],
  }),
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
  auditIntervalMonths: fact(z.number().int().positive().max(1200).nullable(), {
    title: ['Interval of outsourcing audits', '外包审计周期'],
    about: [
      'The longest interval between audits of outsourcing that the institution has set itself, in whole months.',
      '本机构自行规定的信息科技外包审计最长间隔，单位：月，取整数。',
    ],
    none: ['none was set', '未规定'],
    knownTo: 'audit',
    source: ['outsourcing-2021/36#1'],
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
  internalAudit: fact(InternalAuditSchema, {
    title: ['Internal audit', '内部审计'],
    about: ['Who answers for internal audit, and how often outsourcing is audited.', '内部审计的责任主体及外包审计周期。'],
    knownTo: 'audit',
    source: ['outsourcing-2021/36#1', 'outsourcing-2021/36#3'],
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
