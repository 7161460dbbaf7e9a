/** The terms of a contract, item by item, in the order of Articles 21 and 22. */
import * as z from 'zod'
import type { Immutable } from './fact'
import { part } from './flag'

/**
 * What the contract states. Each term is there, not there, or left out: not known.
 *
 * @category Model
 */
export const ContractTermsSchema = z.strictObject({
  // Article 21, item 1: the service
  serviceScope: part(
    ['Scope of the service', '服务范围'],
    ['The contract states the scope of the service.', '合同载明服务范围。'],
    'contracts',
    'outsourcing-2021/21.1#1',
  ),
  serviceContent: part(
    ['Content of the service', '服务内容'],
    ['The contract states what the service consists of.', '合同载明服务的具体内容。'],
    'contracts',
    'outsourcing-2021/21.1#1',
  ),
  serviceRequirements: part(
    ['Service requirements', '服务要求'],
    ['The contract states what is required of the service.', '合同载明对服务的要求。'],
    'contracts',
    'outsourcing-2021/21.1#1',
  ),
  scheduleAndTimeLimits: part(
    ['Schedule and time limits', '工作时限及安排'],
    ['The contract states time limits and the schedule of work.', '合同载明工作时限和进度安排。'],
    'contracts',
    'outsourcing-2021/21.1#1',
  ),
  responsibilities: part(
    ['Responsibilities', '责任分配'],
    ['The contract says who is responsible for what.', '合同载明双方的责任划分。'],
    'contracts',
    'outsourcing-2021/21.1#1',
  ),
  deliverables: part(
    ['Deliverables', '交付物要求'],
    ['The contract states what is to be delivered and to what standard.', '合同载明交付物及其要求。'],
    'contracts',
    'outsourcing-2021/21.1#1',
  ),
  furtherCooperationConditions: part(
    ['Conditions of further cooperation', '后续合作限定条件'],
    ['The contract states the limiting conditions of later cooperation.', '合同载明后续合作的相关限定条件。'],
    'contracts',
    'outsourcing-2021/21.1#1',
  ),
  serviceQualityAssessment: part(
    ['Assessment of service quality', '服务质量考核'],
    ['The contract says how the quality of the service is assessed.', '合同约定服务质量的考核评价。'],
    'contracts',
    'outsourcing-2021/21.1#1',
  ),
  // Article 21, item 2: compliance and control
  complianceRequirements: part(
    ['Compliance requirements', '合规要求'],
    ['The contract states compliance requirements.', '合同载明合规要求。'],
    'contracts',
    'outsourcing-2021/21.2#1',
  ),
  internalControlRequirements: part(
    ['Internal control requirements', '内控要求'],
    ['The contract states requirements of internal control.', '合同载明内部控制要求。'],
    'contracts',
    'outsourcing-2021/21.2#1',
  ),
  riskManagementRequirements: part(
    ['Risk management requirements', '风险管理要求'],
    ['The contract states requirements of risk management.', '合同载明风险管理要求。'],
    'contracts',
    'outsourcing-2021/21.2#1',
  ),
  lawObservance: part(
    ['Observance of law', '遵守法律法规'],
    ['The contract binds the provider to observe laws and regulations.', '合同要求服务提供商遵守法律法规。'],
    'contracts',
    'outsourcing-2021/21.2#1',
  ),
  institutionPolicyObservance: part(
    ['Observance of internal policies', '遵守机构内部制度'],
    ["The contract binds the provider to the institution's internal policies.", '合同要求服务提供商遵守本机构内部管理制度。'],
    'contracts',
    'outsourcing-2021/21.2#1',
  ),
  supervisoryPolicyCommunication: part(
    ['Communication of supervisory policy', '监管政策通报贯彻'],
    ['The contract sets up how supervisory policy is passed on and carried out.', '合同约定监管政策的通报与贯彻机制。'],
    'contracts',
    'outsourcing-2021/21.2#1',
  ),
  // Article 21, item 3: continuity
  serviceContinuityRequirements: part(
    ['Continuity of the service', '服务持续性要求'],
    ['The contract states requirements of continuity of the service.', '合同载明服务持续性要求。'],
    'contracts',
    'outsourcing-2021/21.3#1',
  ),
  // Article 21, item 4: rights of control
  rightOfRiskAssessment: part(
    ['Right to assess risk', '风险评估权'],
    ['The institution may assess the risk of the provider.', '合同约定本机构有权对服务提供商开展风险评估。'],
    'contracts',
    'outsourcing-2021/21.4#1',
  ),
  rightOfMonitoring: part(
    ['Right to monitor', '监测权'],
    ['The institution may monitor the provider.', '合同约定本机构有权对服务提供商进行监测。'],
    'contracts',
    'outsourcing-2021/21.4#1',
  ),
  rightOfInspection: part(
    ['Right to inspect', '检查权'],
    ['The institution may inspect the provider.', '合同约定本机构有权对服务提供商进行检查。'],
    'contracts',
    'outsourcing-2021/21.4#1',
  ),
  rightOfAudit: part(
    ['Right to audit', '审计权'],
    ['The institution may audit the provider.', '合同约定本机构有权对服务提供商进行审计。'],
    'contracts',
    'outsourcing-2021/21.4#1',
  ),
  supervisorInspectionAccepted: part(
    ['Inspection by the supervisor accepted', '接受监管检查的承诺'],
    ['The provider accepts inspection of the outsourced service by the supervisor.', '服务提供商承诺就所承担的外包服务接受监管机构监督检查。'],
    'contracts',
    'outsourcing-2021/21.4#1',
  ),
  // Article 21, item 5: change and termination
  changeTriggers: part(
    ['Triggers of change', '变更触发条件'],
    ['The contract says what triggers its change.', '合同载明触发合同变更的条件。'],
    'contracts',
    'outsourcing-2021/21.5#1',
  ),
  terminationTriggers: part(
    ['Triggers of termination', '终止触发条件'],
    ['The contract says what triggers its termination.', '合同载明触发合同终止的条件。'],
    'contracts',
    'outsourcing-2021/21.5#1',
  ),
  changeTransition: part(
    ['Transition on change', '变更过渡安排'],
    ['The contract arranges the transition on change.', '合同载明合同变更时的过渡安排。'],
    'contracts',
    'outsourcing-2021/21.5#1',
  ),
  terminationTransition: part(
    ['Transition on termination', '终止过渡安排'],
    ['The contract arranges the transition on termination.', '合同载明合同终止时的过渡安排。'],
    'contracts',
    'outsourcing-2021/21.5#1',
  ),
  // Article 21, item 6: ownership and lawful products
  informationOwnership: part(
    ['Ownership of information', '信息归属'],
    ['The contract says who owns the information.', '合同载明外包活动中相关信息的归属。'],
    'contracts',
    'outsourcing-2021/21.6#1',
  ),
  intellectualPropertyOwnership: part(
    ['Ownership of intellectual property', '知识产权归属'],
    ['The contract says who owns the intellectual property.', '合同载明外包活动中知识产权的归属。'],
    'contracts',
    'outsourcing-2021/21.6#1',
  ),
  permittedUseContent: part(
    ['What the provider may use', '允许使用的内容'],
    ['The contract says what information and intellectual property the provider may use.', '合同载明允许服务提供商使用的信息和知识产权的内容。'],
    'contracts',
    'outsourcing-2021/21.6#1',
  ),
  permittedUseScope: part(
    ['How far the provider may use it', '允许使用的范围'],
    ['The contract says how far that use may go.', '合同载明允许服务提供商使用的范围。'],
    'contracts',
    'outsourcing-2021/21.6#1',
  ),
  lawfulSoftware: part(
    ['Lawful software', '合法软件'],
    ['The provider must use lawful software.', '合同要求服务提供商使用合法软件产品。'],
    'contracts',
    'outsourcing-2021/21.6#1',
  ),
  lawfulHardware: part(
    ['Lawful hardware', '合法硬件'],
    ['The provider must use lawful hardware.', '合同要求服务提供商使用合法硬件产品。'],
    'contracts',
    'outsourcing-2021/21.6#1',
  ),
  // Article 21, item 7: resources
  resourceAssurance: part(
    ['Assurance of resources', '资源保障'],
    ['The contract has terms that assure resources.', '合同载有资源保障条款。'],
    'contracts',
    'outsourcing-2021/21.7#1',
  ),
  // Article 21, item 8: security, confidentiality and consumers
  securityAndConfidentiality: part(
    ['Security and confidentiality', '安全保密'],
    ['The contract has terms on security and confidentiality.', '合同载有安全保密约定。'],
    'contracts',
    'outsourcing-2021/21.8#1',
  ),
  consumerProtection: part(
    ['Consumer protection', '消费者权益保护'],
    ['The contract has terms on the protection of consumers.', '合同载有消费者权益保护约定。'],
    'contracts',
    'outsourcing-2021/21.8#1',
  ),
  noUseBeyondContract: part(
    ['No use beyond the contract', '禁止超范围使用信息'],
    ["The provider may not use the institution's information beyond what the contract permits.", '合同禁止服务提供商超出合同许可使用本机构信息。'],
    'contracts',
    'outsourcing-2021/21.8#1',
  ),
  noDisclosureBeyondContract: part(
    ['No disclosure beyond the contract', '禁止超范围披露信息'],
    ["The provider may not disclose the institution's information beyond what the contract permits.", '合同禁止服务提供商超出合同许可披露本机构信息。'],
    'contracts',
    'outsourcing-2021/21.8#1',
  ),
  noDataTransfer: part(
    ['No transfer of data', '禁止转移数据'],
    ["The provider may not transfer the institution's data in any form.", '合同禁止服务提供商转移本机构数据，不论何种形式。'],
    'contracts',
    'outsourcing-2021/21.8#1',
  ),
  noDataMisappropriation: part(
    ['No misappropriation of data', '禁止挪用数据'],
    ["The provider may not misappropriate the institution's data in any form.", '合同禁止服务提供商挪用本机构数据，不论何种形式。'],
    'contracts',
    'outsourcing-2021/21.8#1',
  ),
  noBenefitBeyondContract: part(
    ['No benefit beyond the contract', '禁止谋取约定外利益'],
    ['The provider may not seek a benefit that the contract does not provide for.', '合同禁止服务提供商谋取合同未约定的利益。'],
    'contracts',
    'outsourcing-2021/21.8#1',
  ),
  // Article 21, item 9: disputes and liability
  disputeResolution: part(
    ['Resolution of disputes', '争端解决'],
    ['The contract says how disputes are resolved.', '合同载明争端解决机制。'],
    'contracts',
    'outsourcing-2021/21.9#1',
  ),
  breachOfContract: part(
    ['Breach of contract', '违约条款'],
    ['The contract has terms on breach.', '合同载有违约条款。'],
    'contracts',
    'outsourcing-2021/21.9#1',
  ),
  compensation: part(
    ['Compensation', '赔偿条款'],
    ['The contract has terms on compensation.', '合同载有赔偿条款。'],
    'contracts',
    'outsourcing-2021/21.9#1',
  ),
  governingLawStated: part(
    ['Governing law stated', '适用法律约定'],
    ['The contract says which law governs disputes.', '合同载明争议解决所适用的法律。'],
    'contracts',
    'outsourcing-2021/21.9#1',
  ),
  jurisdictionStated: part(
    ['Jurisdiction stated', '司法管辖约定'],
    ['The contract says who has jurisdiction.', '合同载明司法管辖权。'],
    'contracts',
    'outsourcing-2021/21.9#1',
  ),
  // Article 21, item 10: reports
  routineReportContent: part(
    ['Content of routine reports', '常规报告内容'],
    ['The contract says what routine reports contain.', '合同载明常规报告的内容。'],
    'contracts',
    'outsourcing-2021/21.10#1',
  ),
  routineReportFrequency: part(
    ['Frequency of routine reports', '常规报告频度'],
    ['The contract says how often routine reports are due.', '合同载明常规报告的频度。'],
    'contracts',
    'outsourcing-2021/21.10#1',
  ),
  incidentReportRoute: part(
    ['Route of incident reports', '突发事件报告路线'],
    ['The contract says to whom an incident is reported.', '合同载明突发事件的报告路线。'],
    'contracts',
    'outsourcing-2021/21.10#1',
  ),
  incidentReportMethod: part(
    ['Method of incident reports', '突发事件报告方式'],
    ['The contract says in what way an incident is reported.', '合同载明突发事件的报告方式。'],
    'contracts',
    'outsourcing-2021/21.10#1',
  ),
  incidentReportTimeLimit: part(
    ['Time limit of incident reports', '突发事件报告时限'],
    ['The contract says how soon an incident is reported.', '合同载明突发事件的报告时限。'],
    'contracts',
    'outsourcing-2021/21.10#1',
  ),
  // Article 22: assignment and subcontracting
  noAssignment: part(
    ['No assignment', '禁止转包'],
    ['The provider may not assign the outsourced service to another.', '合同禁止服务提供商将外包服务转包他人。'],
    'contracts',
    'outsourcing-2021/22#1',
  ),
  noDisguisedAssignment: part(
    ['No disguised assignment', '禁止变相转包'],
    ['The provider may not assign the outsourced service under another guise.', '合同禁止服务提供商以其他名义变相转包。'],
    'contracts',
    'outsourcing-2021/22#1',
  ),
  noSubcontractingOfMainBusiness: part(
    ['Main business not subcontracted', '禁止分包主要业务'],
    ['The main business of the service may not be subcontracted.', '合同禁止将外包服务的主要业务分包。'],
    'contracts',
    'outsourcing-2021/22.1#1',
  ),
  overallResponsibility: part(
    ['Overall responsibility', '主服务商总责'],
    ['The main provider answers for the whole level of service.', '合同约定主服务提供商对服务水平承担总责。'],
    'contracts',
    'outsourcing-2021/22.2#1',
  ),
  subcontractorAdherence: part(
    ['Subcontractors adhere to the contract', '分包商遵守合同'],
    ['The main provider ensures that subcontractors adhere strictly to the contract.', '合同约定主服务提供商确保分包服务提供商严格遵守合同。'],
    'contracts',
    'outsourcing-2021/22.2#1',
  ),
  subcontractorMonitoring: part(
    ['Monitoring of subcontractors', '监控分包商'],
    ['The main provider monitors its subcontractors.', '合同约定分包服务提供商由主服务提供商负责监控。'],
    'contracts',
    'outsourcing-2021/22.3#1',
  ),
  subcontractorChangeNotice: part(
    ['Notice of changed subcontractors', '分包商变更的通知或报批'],
    ['The main provider gives notice of a change of subcontractor or asks for approval.', '合同约定分包服务提供商变更时，主服务提供商须通知或报批。'],
    'contracts',
    'outsourcing-2021/22.3#1',
  ),
})

/**
 * See {@link ContractTermsSchema}.
 *
 * @category Model
 */
export interface ContractTerms extends Immutable<z.infer<typeof ContractTermsSchema>> {}
