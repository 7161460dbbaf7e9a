/** Due diligence of a provider before a contract is signed, topic by topic. */
import * as z from 'zod'
import { fact, type Immutable } from './fact'
import { part } from './flag'
import { CivilDateSchema, extensions, identifier, IdSchema, TextSchema } from './scalar'

/**
 * What a due diligence looks into, in the order of Article 17. A flag says that the topic was looked into,
 * not that the answer was good.
 *
 * @category Model
 */
export const DueDiligenceTopicsSchema = z.strictObject({
  // Article 17, item 1: experience, people and capability
  technicalExperience: part(
    ['Technical experience', '技术经验'],
    ['Looked into: the technical experience of the provider.', '已调查服务提供商的技术经验。'],
    'procurement',
    'outsourcing-2021/17.1#1',
  ),
  industryExperience: part(
    ['Industry experience', '行业经验'],
    ['Looked into: its experience in the industry.', '已调查服务提供商的行业经验。'],
    'procurement',
    'outsourcing-2021/17.1#1',
  ),
  personnel: part(
    ['Personnel', '人员'],
    ['Looked into: its personnel.', '已调查服务提供商的人员情况。'],
    'procurement',
    'outsourcing-2021/17.1#1',
  ),
  capability: part(
    ['Capability', '能力'],
    ['Looked into: its capability.', '已调查服务提供商的服务能力。'],
    'procurement',
    'outsourcing-2021/17.1#1',
  ),
  // Article 17, item 2: control and management
  internalControl: part(
    ['Internal control', '内部控制'],
    ['Looked into: its internal control.', '已调查服务提供商的内部控制。'],
    'procurement',
    'outsourcing-2021/17.2#1',
  ),
  managementCapability: part(
    ['Management capability', '管理能力'],
    ['Looked into: its management capability.', '已调查服务提供商的管理能力。'],
    'procurement',
    'outsourcing-2021/17.2#1',
  ),
  // Article 17, item 3: security
  networkSecurityCapability: part(
    ['Network security capability', '网络安全保障能力'],
    ['Looked into: how well it can secure its networks.', '已调查服务提供商的网络安全保障能力。'],
    'procurement',
    'outsourcing-2021/17.3#1',
  ),
  informationSecurityCapability: part(
    ['Information security capability', '信息安全保障能力'],
    ['Looked into: how well it can secure information.', '已调查服务提供商的信息安全保障能力。'],
    'procurement',
    'outsourcing-2021/17.3#1',
  ),
  // Article 17, item 4: going concern
  continuingOperation: part(
    ['Continuing operation', '持续经营状况'],
    ['Looked into: whether it can go on operating.', '已调查服务提供商能否长期稳定经营。'],
    'procurement',
    'outsourcing-2021/17.4#1',
  ),
  // Article 17, item 5: observance of law
  providerObservesStateLaw: part(
    ['Provider observes state law', '服务提供商守法情况'],
    ['Looked into: whether the provider observes state law.', '已调查服务提供商遵守国家法律法规的情况。'],
    'procurement',
    'outsourcing-2021/17.5#1',
  ),
  providerObservesSupervisoryRules: part(
    ['Provider observes supervisory rules', '服务提供商遵守监管规定情况'],
    ['Looked into: whether the provider observes the rules of the supervisor.', '已调查服务提供商遵守监管机构规定的情况。'],
    'procurement',
    'outsourcing-2021/17.5#1',
  ),
  controllerObservesStateLaw: part(
    ['Controller observes state law', '母公司或实际控制人守法情况'],
    ['Looked into: whether its parent or actual controller observes state law.', '已调查其母公司或实际控制人遵守国家法律法规的情况。'],
    'procurement',
    'outsourcing-2021/17.5#1',
  ),
  controllerObservesSupervisoryRules: part(
    ['Controller observes supervisory rules', '母公司或实际控制人遵守监管规定情况'],
    ['Looked into: whether its parent or actual controller observes the rules of the supervisor.', '已调查其母公司或实际控制人遵守监管机构规定的情况。'],
    'procurement',
    'outsourcing-2021/17.5#1',
  ),
  // Article 17, item 6: past cooperation
  cooperationWithAudits: part(
    ['Cooperation with audits', '配合审计情况'],
    ['Looked into: how it has cooperated with audits of banks and insurers.', '已调查其过往配合银行保险机构审计的情况。'],
    'procurement',
    'outsourcing-2021/17.6#1',
  ),
  cooperationWithAssessments: part(
    ['Cooperation with assessments', '配合评估情况'],
    ['Looked into: how it has cooperated with their assessments.', '已调查其过往配合银行保险机构评估的情况。'],
    'procurement',
    'outsourcing-2021/17.6#1',
  ),
  cooperationWithInspections: part(
    ['Cooperation with inspections', '配合检查情况'],
    ['Looked into: how it has cooperated with their inspections.', '已调查其过往配合银行保险机构检查的情况。'],
    'procurement',
    'outsourcing-2021/17.6#1',
  ),
  cooperationWithSupervisor: part(
    ['Cooperation with the supervisor', '配合监管检查情况'],
    ['Looked into: how it has cooperated with inspections of the supervisor.', '已调查其过往配合监管机构监督检查的情况。'],
    'procurement',
    'outsourcing-2021/17.6#1',
  ),
  // Article 17, item 7: relatedness
  relatedness: part(
    ['Relation to the institution', '关联性'],
    ['Looked into: how it is related to the institution.', '已调查其与本机构的关联性。'],
    'procurement',
    'outsourcing-2021/17.7#1',
  ),
})

/**
 * What it looks into beside these where the service is performed off the premises, in the order of Article 18.
 *
 * @category Model
 */
export const NonOnsiteTopicsSchema = z.strictObject({
  // Article 18, item 1: boundaries
  facilityBoundary: part(
    ['Boundary of facilities', '设施边界'],
    ['Looked into: whether facilities for the institution and for others have a clear boundary.', '已调查本机构与其他机构的设施是否边界清晰。'],
    'procurement',
    'outsourcing-2021/18.1#1',
  ),
  systemBoundary: part(
    ['Boundary of systems', '系统边界'],
    ['Looked into: whether systems for the institution and for others have a clear boundary.', '已调查本机构与其他机构的系统是否边界清晰。'],
    'procurement',
    'outsourcing-2021/18.1#1',
  ),
  dataBoundary: part(
    ['Boundary of data', '数据边界'],
    ['Looked into: whether data of the institution and of others have a clear boundary.', '已调查本机构与其他机构的数据是否边界清晰。'],
    'procurement',
    'outsourcing-2021/18.1#1',
  ),
  // Article 18, item 2: integrity and confidentiality
  integrityPolicies: part(
    ['Policies for integrity', '完整性管理制度'],
    ["Looked into: policies that keep the institution's data intact.", '已调查保障本机构数据完整性的管理制度。'],
    'procurement',
    'outsourcing-2021/18.2#1',
  ),
  integrityTechnicalMeasures: part(
    ['Technical measures for integrity', '完整性技术措施'],
    ["Looked into: technical measures that keep the institution's data intact.", '已调查保障本机构数据完整性的技术措施。'],
    'procurement',
    'outsourcing-2021/18.2#1',
  ),
  confidentialityPolicies: part(
    ['Policies for confidentiality', '保密性管理制度'],
    ["Looked into: policies that keep the institution's data confidential.", '已调查保障本机构数据保密性的管理制度。'],
    'procurement',
    'outsourcing-2021/18.2#1',
  ),
  confidentialityTechnicalMeasures: part(
    ['Technical measures for confidentiality', '保密性技术措施'],
    ["Looked into: technical measures that keep the institution's data confidential.", '已调查保障本机构数据保密性的技术措施。'],
    'procurement',
    'outsourcing-2021/18.2#1',
  ),
  // Article 18, item 3: highest access to infrastructure
  serverAccess: part(
    ['Access to servers', '服务器权限'],
    ['Looked into: whether the provider has the highest access to servers.', '已调查服务提供商是否具有服务器最高访问权限。'],
    'procurement',
    'outsourcing-2021/18.3#1',
  ),
  storageAccess: part(
    ['Access to storage', '存储权限'],
    ['Looked into: whether it has the highest access to storage.', '已调查服务提供商是否具有存储最高访问权限。'],
    'procurement',
    'outsourcing-2021/18.3#1',
  ),
  networkDeviceAccess: part(
    ['Access to network devices', '网络设备权限'],
    ['Looked into: whether it has the highest access to network devices.', '已调查服务提供商是否具有网络设备最高访问权限。'],
    'procurement',
    'outsourcing-2021/18.3#1',
  ),
  operatingSystemAccess: part(
    ['Access to operating systems', '操作系统权限'],
    ['Looked into: whether it has the highest access to operating systems.', '已调查服务提供商是否具有操作系统最高访问权限。'],
    'procurement',
    'outsourcing-2021/18.3#1',
  ),
  databaseAccess: part(
    ['Access to databases', '数据库权限'],
    ['Looked into: whether it has the highest access to databases.', '已调查服务提供商是否具有数据库最高访问权限。'],
    'procurement',
    'outsourcing-2021/18.3#1',
  ),
  middlewareAccess: part(
    ['Access to middleware', '中间件权限'],
    ['Looked into: whether it has the highest access to middleware.', '已调查服务提供商是否具有中间件最高访问权限。'],
    'procurement',
    'outsourcing-2021/18.3#1',
  ),
  // Article 18, item 4: business systems and data
  businessSystemAdministration: part(
    ['Administration of business systems', '业务系统最高管理权限'],
    ['Looked into: whether it administers, or could come to administer, business systems.', '已调查其是否拥有或可能拥有业务系统最高管理权限。'],
    'procurement',
    'outsourcing-2021/18.4#1',
  ),
  businessSystemAccess: part(
    ['Access to business systems', '业务系统访问权限'],
    ['Looked into: whether it has, or could come to have, access to business systems.', '已调查其是否拥有或可能拥有业务系统访问权限。'],
    'procurement',
    'outsourcing-2021/18.4#1',
  ),
  importantDataExposure: part(
    ['Exposure of important data', '重要数据可及性'],
    ['Looked into: whether it can view or obtain important data.', '已调查其能否浏览、获取重要数据。'],
    'procurement',
    'outsourcing-2021/18.4#1',
  ),
  sensitiveInformationExposure: part(
    ['Exposure of sensitive personal information', '客户个人敏感信息可及性'],
    ['Looked into: whether it can view or obtain sensitive personal information of customers.', '已调查其能否浏览、获取客户个人敏感信息。'],
    'procurement',
    'outsourcing-2021/18.4#1',
  ),
  // Article 18, item 5: recovery and continuity
  disasterRecoveryFacilities: part(
    ['Disaster recovery facilities', '灾难恢复设施'],
    ['Looked into: whether its disaster recovery facilities are sound.', '已调查其灾难恢复设施是否完善。'],
    'procurement',
    'outsourcing-2021/18.5#1',
  ),
  emergencyManagement: part(
    ['Emergency management', '应急管理体系'],
    ['Looked into: whether its emergency management is sound.', '已调查其应急管理体系是否完善。'],
    'procurement',
    'outsourcing-2021/18.5#1',
  ),
  businessContinuityArrangements: part(
    ['Business continuity arrangements', '业务连续性安排'],
    ['Looked into: whether it has arranged for business continuity.', '已调查其是否有业务连续性安排。'],
    'procurement',
    'outsourcing-2021/18.5#1',
  ),
  // Article 18, item 6: conduct
  unfairCompetition: part(
    ['Unfair competition', '不正当竞争'],
    ['Looked into: whether there is unfair competition.', '已调查其是否存在不正当竞争。'],
    'procurement',
    'outsourcing-2021/18.6#1',
  ),
  supervisionEvasion: part(
    ['Evasion of supervision', '规避监管'],
    ['Looked into: whether supervision is being evaded.', '已调查其是否存在规避监管的情形。'],
    'procurement',
    'outsourcing-2021/18.6#1',
  ),
})

/**
 * One due diligence of one provider.
 *
 * @category Model
 */
export const DueDiligenceSchema = z.strictObject({
  id: identifier(['due diligence', '尽职调查']),
  provider: fact(IdSchema, {
    title: ['Provider', '服务提供商'],
    about: [
      'Id of the provider looked into. Without it, the due diligence may be of any provider.',
      '被调查服务提供商的编号；未填时可能属于任一服务提供商。',
    ],
    knownTo: 'procurement',
    source: ['outsourcing-2021/17#1'],
  }),
  completedOn: fact(CivilDateSchema, {
    title: ['Completed on', '完成日期'],
    about: ['Day on which the due diligence was completed; its validity runs from it.', '尽职调查完成日期，有效期自该日起算。'],
    knownTo: 'procurement',
    source: ['outsourcing-2021/17#1', 'outsourcing-2021/17#2'],
  }),
  assistedBy: fact(TextSchema.nullable(), {
    title: ['Assisted by', '协助机构'],
    about: ['The third party engaged to assist.', '受聘协助调查的第三方机构。'],
    none: ['none was engaged', '未聘请'],
    knownTo: 'procurement',
    source: ['outsourcing-2021/17#1'],
  }),
  report: fact(TextSchema, {
    title: ['Report', '调查报告'],
    about: ['Reference to the report. No rule reads it.', '尽职调查报告的索引；规则不读取。'],
    knownTo: 'procurement',
  }),
  topics: fact(DueDiligenceTopicsSchema, {
    title: ['Topics', '调查内容'],
    about: ['What was looked into, topic by topic.', '逐项填写的调查内容。'],
    knownTo: 'procurement',
    source: ['outsourcing-2021/17#3'],
  }),
  nonOnsiteTopics: fact(NonOnsiteTopicsSchema, {
    title: ['Topics for non-onsite outsourcing', '非驻场外包重点调查内容'],
    about: [
      'What was looked into besides, for important outsourcing performed off the premises.',
      '对符合重要外包条件的非驻场外包另行重点调查的内容。',
    ],
    knownTo: 'procurement',
    source: ['outsourcing-2021/18#1'],
  }),
  extensions: extensions(),
})

/**
 * See {@link DueDiligenceSchema}.
 *
 * @category Model
 */
export interface DueDiligence extends Immutable<z.infer<typeof DueDiligenceSchema>> {}
