/** Reports to the supervisor before a contract is signed, and the materials of the annex. */
import * as z from 'zod'
import { choice, fact, type Immutable } from './fact'
import { part } from './flag'
import { CivilDateSchema, extensions, identifier, IdSchema, TextSchema } from './scalar'

const ServiceMaterialsSchema = z.strictObject({
  name: part(
    ['Name of the service', '外包服务名称'],
    ['The report names the service.', '报告载明外包服务名称。'],
    'outsourcing',
    'outsourcing-2021/annex-1.1.1#1',
  ),
  type: part(
    ['Type of the service', '外包服务类型'],
    ['The report says of which type the service is.', '报告载明外包服务的类型。'],
    'outsourcing',
    'outsourcing-2021/annex-1.1.2#1',
  ),
  mainContent: part(
    ['Main content', '主要内容'],
    ['The report says what the service mainly consists of.', '报告载明外包服务的主要内容。'],
    'outsourcing',
    'outsourcing-2021/annex-1.1.3#1',
  ),
  deliveryMode: part(
    ['Mode of delivery', '实施方式'],
    ['The report says whether the service is performed on or off the premises.', '报告载明驻场或非驻场的实施方式。'],
    'outsourcing',
    'outsourcing-2021/annex-1.1.4#1',
  ),
  affectedBusinessTypes: part(
    ['Types of business affected', '影响的业务类型'],
    ['The report says which types of business are affected.', '报告载明受影响的业务类型。'],
    'outsourcing',
    'outsourcing-2021/annex-1.1.5#1',
  ),
  startDate: part(
    ['Start of the service', '服务起始时间'],
    ['The report says when the service begins.', '报告载明外包服务的起始时间。'],
    'outsourcing',
    'outsourcing-2021/annex-1.1.6#1',
  ),
  endDate: part(
    ['End of the service', '服务终止时间'],
    ['The report says when the service ends.', '报告载明外包服务的终止时间。'],
    'outsourcing',
    'outsourcing-2021/annex-1.1.6#1',
  ),
})

const ProviderMaterialsSchema = z.strictObject({
  fullName: part(
    ['Full name', '全称'],
    ['The report gives the full name of the provider.', '报告载明服务提供商全称。'],
    'outsourcing',
    'outsourcing-2021/annex-1.2.1#1',
  ),
  country: part(
    ['Country', '国别'],
    ['The report gives the country of the provider.', '报告载明服务提供商国别。'],
    'outsourcing',
    'outsourcing-2021/annex-1.2.1#1',
  ),
  dueDiligenceReport: part(
    ['Due diligence report', '尽职调查报告'],
    ['The due diligence report is enclosed.', '报告附有尽职调查报告。'],
    'outsourcing',
    'outsourcing-2021/annex-1.2.2#1',
  ),
  legalRepresentative: part(
    ['Legal representative', '法人代表'],
    ['The report names the legal representative of the provider.', '报告载明服务提供商的法人代表。'],
    'outsourcing',
    'outsourcing-2021/annex-1.2.3#1',
  ),
  registeredCapital: part(
    ['Registered capital', '注册资本'],
    ['The report gives its registered capital.', '报告载明服务提供商的注册资本。'],
    'outsourcing',
    'outsourcing-2021/annex-1.2.4#1',
  ),
  parentInstitution: part(
    ['Parent institution', '上级机构或母机构'],
    ['The report names its superior or parent institution, or says that there is none.', '报告载明服务提供商的上级机构或母机构，或说明无此类机构。'],
    'outsourcing',
    'outsourcing-2021/annex-1.2.5#1',
  ),
  foundingDate: part(
    ['Founding date', '成立时间'],
    ['The report says when it was founded.', '报告载明服务提供商的成立时间。'],
    'outsourcing',
    'outsourcing-2021/annex-1.2.6#1',
  ),
  enterpriseNature: part(
    ['Nature of the enterprise', '企业性质'],
    ['The report says what nature of enterprise it is.', '报告载明服务提供商的企业性质。'],
    'outsourcing',
    'outsourcing-2021/annex-1.2.7#1',
  ),
  unifiedSocialCreditCode: part(
    ['Unified social credit code', '统一社会信用代码'],
    ['The report gives its unified social credit code, or says that it has none.', '报告载明服务提供商的统一社会信用代码，或说明无此代码。'],
    'outsourcing',
    'outsourcing-2021/annex-1.2.8#1',
  ),
})

const OtherMaterialSchema = z.strictObject({
  id: identifier(['material', '材料']),
  name: fact(TextSchema, {
    title: ['Name', '名称'],
    about: ['What the material is called.', '材料名称。'],
    knownTo: 'outsourcing',
  }),
  included: fact(z.boolean(), {
    title: ['Included', '是否提交'],
    about: ['Whether the report includes it.', '报告是否附有该材料。'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/annex-1.other#1'],
  }),
})

/**
 * The materials of a report, in the order of the annex.
 *
 * @category Model
 */
export const ReportMaterialsSchema = z.strictObject({
  service: fact(ServiceMaterialsSchema, {
    title: ['On the service', '外包服务基本情况'],
    about: ['What the report says about the service.', '报告载明的外包服务基本情况。'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/annex-1.1#1'],
  }),
  provider: fact(ProviderMaterialsSchema, {
    title: ['On the provider', '服务提供商基本情况'],
    about: ['What the report says about the provider.', '报告载明的服务提供商基本情况。'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/annex-1.2#1'],
  }),
  riskAssessmentReport: part(
    ['Risk assessment report', '外包风险评估报告'],
    ['The report on the risk of the outsourcing is enclosed.', '报告附有外包风险评估报告。'],
    'outsourcing',
    'outsourcing-2021/annex-1.3#1',
  ),
  other: fact(z.array(OtherMaterialSchema), {
    title: ['Other materials', '其他材料'],
    about: ['Other materials that the supervisor prescribed.', '监管机构规定的其他材料。'],
    empty: ['none was prescribed', '监管机构未规定其他材料'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/annex-1.other#1'],
  }),
})

/**
 * One report to the supervisor about one arrangement, made before its contract is signed.
 *
 * @category Model
 */
export const PriorReportSchema = z.strictObject({
  id: identifier(['prior report', '事前报告']),
  arrangement: fact(IdSchema, {
    title: ['Arrangement', '外包活动'],
    about: [
      'Id of the arrangement reported. Without it, the report may be about any arrangement.',
      '所报告外包活动的编号；未填时可能属于任一外包活动。',
    ],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/37#1'],
  }),
  submittedOn: fact(CivilDateSchema, {
    title: ['Submitted on', '报告日期'],
    about: ['Day on which the report was submitted.', '向监管机构提交报告的日期。'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/37#1'],
  }),
  recipient: fact(
    choice({
      supervisorTechnologyDepartment: ["the supervisor's department for information technology", '监管机构的信息科技监管部门'],
      supervisorOtherDepartment: ['another department of the supervisor', '监管机构的其他部门'],
      other: ['someone else', '其他'],
    }),
    {
      title: ['Recipient', '报告对象'],
      about: ['To whom the report was submitted.', '报告所提交的部门。'],
      knownTo: 'outsourcing',
      source: ['outsourcing-2021/37#1'],
    },
  ),
  materials: fact(ReportMaterialsSchema, {
    title: ['Materials', '报告材料'],
    about: ['What the report contains, item by item.', '报告逐项包含的材料和内容。'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/37#1'],
  }),
  extensions: extensions(),
})

/**
 * See {@link PriorReportSchema}.
 *
 * @category Model
 */
export interface PriorReport extends Immutable<z.infer<typeof PriorReportSchema>> {}
