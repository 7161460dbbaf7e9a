// 银行保险机构信息科技外包风险监管办法, Article 21: the groups of terms, each shared by the lead and its item.

import { chosenBy } from '../../rules/reading'
import { allOf, anyOf, atMost, byReading, covers, equals, present, when } from '../../rules/tables/builders'
import { effectiveDate, inService, signedSince, signing } from './definitions'
import { oldContractsReading } from './readings'

/** The contracts that the duties on terms reach. */
export const contractReached = byReading(oldContractsReading, {
  signedSince,
  liveContracts: anyOf(signedSince, inService),
})

/** By when they are due: the signing that the measures reach; where they reach every live contract, the first, however old. */
export const termsDue = {
  ...signing,
  from: { date: chosenBy(oldContractsReading, { signedSince: effectiveDate.date, liveContracts: '1900-01-01' }) },
} as const

/** 21.1#1 */
export const serviceAndScope = covers('contract.terms', [
  'serviceScope',
  'serviceContent',
  'serviceRequirements',
  'scheduleAndTimeLimits',
  'responsibilities',
  'deliverables',
  'furtherCooperationConditions',
  'serviceQualityAssessment',
])
/** 21.2#1 */
export const complianceAndControl = covers('contract.terms', [
  'complianceRequirements',
  'internalControlRequirements',
  'riskManagementRequirements',
  'lawObservance',
  'institutionPolicyObservance',
  'supervisoryPolicyCommunication',
])
/** 21.4#1 */
export const rightsAndInspection = covers('contract.terms', [
  'rightOfRiskAssessment',
  'rightOfMonitoring',
  'rightOfInspection',
  'rightOfAudit',
  'supervisorInspectionAccepted',
])
/** 21.5#1 */
export const changeAndTermination = covers('contract.terms', [
  'changeTriggers',
  'terminationTriggers',
  'changeTransition',
  'terminationTransition',
])
/** 21.6#1 */
export const propertyAndLawfulProducts = covers('contract.terms', [
  'informationOwnership',
  'intellectualPropertyOwnership',
  'permittedUseContent',
  'permittedUseScope',
  'lawfulSoftware',
  'lawfulHardware',
])
/** 21.7#1 */
export const resources = covers('contract.terms', ['resourceAssurance'])
/** 21.8#1 */
export const confidentialityAndConsumers = covers('contract.terms', [
  'securityAndConfidentiality',
  'consumerProtection',
  'noUseBeyondContract',
  'noDisclosureBeyondContract',
  'noDataTransfer',
  'noDataMisappropriation',
  'noBenefitBeyondContract',
])
/** 21.10#1 */
export const reporting = covers('contract.terms', [
  'routineReportContent',
  'routineReportFrequency',
  'incidentReportRoute',
  'incidentReportMethod',
  'incidentReportTimeLimit',
])
/** 21.3#1: the objective for recovery time as agreed is as good as the institution's own. */
const recoveryTime = atMost('contract.recoveryTimeObjectiveHours', { path: 'businessContinuity.recoveryTimeObjectiveHours' })

/** 21.3#1: likewise the objective for the recovery point. */
const recoveryPoint = atMost('contract.recoveryPointObjectiveHours', { path: 'businessContinuity.recoveryPointObjectiveHours' })

/** 21.3#1: stated, and as good as the institution's own objectives where it has set them. */
export const continuity = allOf(
  covers('contract.terms', ['serviceContinuityRequirements']),
  when(present('businessContinuity.recoveryTimeObjectiveHours'), recoveryTime),
  when(present('businessContinuity.recoveryPointObjectiveHours'), recoveryPoint),
)

/** 21.9#1, for every contract */
export const disputes = covers('contract.terms', ['disputeResolution', 'breachOfContract', 'compensation'])
/** 21.9#1, for cross-border contracts */
export const lawAndJurisdiction = covers('contract.terms', ['governingLawStated', 'jurisdictionStated'])
/** 21.9#1, in principle for cross-border contracts */
export const chineseForumAndLaw = allOf(equals('contract.disputeForum.country', 'CN'), equals('contract.governingLaw', 'CN'))
