// The guiding opinions of 2016 on non-bank institutions: the conditions of section 5.3, on outsourcing.

import { earliestOf, latestOf } from '../../rules/compiler'
import { allOf, anyOf, done, during, equals, every, includes, not, oneOf, onOrAfter, present, some, when } from '../../rules/tables/builders'
import { boundFrom } from './definitions'

/** 5.3 is about outsourcing: other cooperation with third parties, which the record lists as well, is none. */
const isOutsourcing = equals('basis', 'outsourcing')

const notEnded = during(null, 'service.endedOn')

/** 5.3#3: outsourcing that is not over on the day assessed; it may be no more than planned. */
export const outsourcingNotEnded = allOf(isOutsourcing, notEnded)

const signedOrBegun = anyOf(done('contract.signedOn'), done('service.startedOn'))

/** 5.3: outsourcing that was signed or has begun, and is not over on the day assessed. */
export const outsourced = allOf(isOutsourcing, signedOrBegun, notEnded)

/** 5.3#4: outsourcing that is not over, or that ended since the opinions bind. */
export const outsourcedSinceBinding = allOf(isOutsourcing, anyOf(notEnded, onOrAfter('service.endedOn', boundFrom)))

const ofThisProvider = allOf(equals('belongs', true), isOutsourcing, done('service.startedOn'), notEnded)

/** 5.3: the provider performs a service on the day assessed. */
export const providerEngaged = some('arrangements', ofThisProvider)

const oldestService = earliestOf({ list: 'arrangements', on: 'service.startedOn', accepts: ofThisProvider })

/** From when this provider is to be assessed and watched: the oldest of its services that still run, or the day the opinions bind. */
export const providerEngagedFrom = latestOf([oldestService, boundFrom])

/** 5.2#4, 5.3: work done by or for the institution: not by the provider itself, and not by someone else of whom it is not known for whom. */
export const performedForInstitution = oneOf('performedBy', ['institution', 'parent', 'groupSubsidiary', 'independentThirdParty'])

const capabilityLoss = allOf(onOrAfter('outsourcingRisks.capabilityLoss.identifiedOn', boundFrom), onOrAfter('outsourcingRisks.capabilityLoss.assessedOn', boundFrom))
const businessInterruption = allOf(onOrAfter('outsourcingRisks.businessInterruption.identifiedOn', boundFrom), onOrAfter('outsourcingRisks.businessInterruption.assessedOn', boundFrom))
const dataLeakage = allOf(onOrAfter('outsourcingRisks.dataLeakage.identifiedOn', boundFrom), onOrAfter('outsourcingRisks.dataLeakage.assessedOn', boundFrom))
const dataLoss = allOf(onOrAfter('outsourcingRisks.dataLoss.identifiedOn', boundFrom), onOrAfter('outsourcingRisks.dataLoss.assessedOn', boundFrom))
const dataTampering = allOf(onOrAfter('outsourcingRisks.dataTampering.identifiedOn', boundFrom), onOrAfter('outsourcingRisks.dataTampering.assessedOn', boundFrom))
const fundLoss = allOf(onOrAfter('outsourcingRisks.fundLoss.identifiedOn', boundFrom), onOrAfter('outsourcingRisks.fundLoss.assessedOn', boundFrom))
const serviceDecline = allOf(onOrAfter('outsourcingRisks.serviceDecline.identifiedOn', boundFrom), onOrAfter('outsourcingRisks.serviceDecline.assessedOn', boundFrom))
const strategic = allOf(onOrAfter('outsourcingRisks.strategic.identifiedOn', boundFrom), onOrAfter('outsourcingRisks.strategic.assessedOn', boundFrom))
const reputational = allOf(onOrAfter('outsourcingRisks.reputational.identifiedOn', boundFrom), onOrAfter('outsourcingRisks.reputational.assessedOn', boundFrom))
const compliance = allOf(onOrAfter('outsourcingRisks.compliance.identifiedOn', boundFrom), onOrAfter('outsourcingRisks.compliance.assessedOn', boundFrom))

const outsourcingAssessed = allOf(equals('kind', 'riskAssessment'), includes('subjects', ['activities']), performedForInstitution, onOrAfter('completedOn', boundFrom))

/** 5.3#1: the opinions name no risk: any that was identified and analysed will do, and so will a risk assessment of outsourcing. */
export const risksAnalysed = anyOf(
  capabilityLoss, businessInterruption, dataLeakage, dataLoss, dataTampering, fundLoss, serviceDecline, strategic, reputational, compliance,
  some('activities', outsourcingAssessed),
)

/** Lowered, and not restored since. */
export const stillLowered = allOf(done('on'), not(onOrAfter('restoredOn', 'on')))

const recognisedAsKey = allOf(present('keyProvider.recognised'), when(present('keyProvider.reason'), equals('keyProvider.recognised', true)))

/** 5.3#2: a key provider, which performs a service on the day assessed; without the reason neither answer counts. */
export const keyProvider = allOf(providerEngaged, recognisedAsKey)

/** A risk assessment of the provider that counts. */
export const keyAssessment = allOf(equals('coversTarget', true), equals('kind', 'riskAssessment'), performedForInstitution)

/** 5.3#3: the provider is a funder of the institution. */
export const fundedBy = equals('providerIsFunder', true)

/** 5.3#4: a provider in service that carries a concentration risk. */
export const concentrated = allOf(providerEngaged, equals('concentration.concentrated', true))

/** 5.3#4: the institution has the means to develop systems itself; without the reason neither answer counts. */
export const ableToDevelop = allOf(present('itOutsourcing.ownDevelopment.able'), when(present('itOutsourcing.ownDevelopment.reason'), equals('itOutsourcing.ownDevelopment.able', true)))

/** 5.3#4: a transfer is necessary; without the reason neither answer counts. */
export const transferNecessary = when(present('intellectualProperty.reason'), done('intellectualProperty.necessarySince'))

/** 5.3#5: the service runs, or a contract signed for one is not over. */
export const begunOrContracted = anyOf(done('service.startedOn'), during(null, 'contract.expiresOn'))

const runsForSure = allOf(isOutsourcing, signedOrBegun, during(null, 'service.endedOn', 'unknown'))

/** A plan of its own for each service that is not over does as well as one for all. */
export const planForEveryService = every('arrangements', when(runsForSure, during('businessContinuity.emergencyPlan.since', 'businessContinuity.emergencyPlan.until', 'unknown')))
