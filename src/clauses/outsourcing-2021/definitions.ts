// 银行保险机构信息科技外包风险监管办法: the conditions that several articles share, each with the sentence it comes from.

import { earliestOf, latestOf, planned } from '../../rules/compiler'
import { pastActsReading } from '../../rules/general-readings'
import { chosenBy } from '../../rules/reading'
import { allOf, anyOf, byReading, consistsOf, done, during, equals, not, onOrAfter, oneOf, present, some } from '../../rules/tables/builders'
import {
  dataCategoriesReading,
  effectiveReading,
  gradeReading,
  mixedDeliveryReading,
  reportableReading,
  systemEffectsReading,
} from './readings'

/** 46#1: the first day on which the measures bind. */
export const effectiveDate: { readonly date: unknown } = {
  date: chosenBy(effectiveReading, { dateOfText: '2021-12-30', publicRelease: '2022-01-21' }),
}

/** 13.1#1: all information technology is outsourced but for the management team and core functions. */
export const wholeTechnology = equals('scope.informationTechnology', 'whole')

/** 13.2#1: the data centre as a whole. */
export const wholeDataCentre = equals('scope.dataCentre', 'whole')

/** 13.3#1: a major change in the overall architecture of infrastructure and of information systems. */
export const majorArchitectureChange = allOf(
  equals('architecture.infrastructureChange', 'major'),
  equals('architecture.informationSystemChange', 'major'),
)

/** 13.4#1: development and testing and also operation and maintenance of core business systems, as a whole. */
export const wholeCoreSystems = allOf(
  equals('scope.coreSystemDevelopmentAndTesting', 'whole'),
  equals('scope.coreSystemOperationAndMaintenance', 'whole'),
)

/** 13.5#1: consulting on the strategic plan for information technology. */
export const strategicConsulting = equals('scope.strategicPlanningConsulting', true)

/** 13.6#1: security operations as a whole. */
export const wholeSecurityOperations = equals('scope.securityOperations', 'whole')

/** 13.7#1: important data or customers' sensitive personal information stored or processed centrally. */
export const centralisedData = allOf(
  anyOf(equals('data.centralisedStorage', true), equals('data.centralisedProcessing', true)),
  byReading(dataCategoriesReading, {
    either: anyOf(equals('data.importantData', true), equals('data.sensitivePersonalInformation', true)),
    both: allOf(equals('data.importantData', true), equals('data.sensitivePersonalInformation', true)),
  }),
)

/** 13.8#1: an important system that bears directly on real-time service or on the accuracy of accounts. */
export const criticalSystem = allOf(
  equals('system.important', true),
  byReading(systemEffectsReading, {
    either: anyOf(equals('system.affectsRealTimeService', true), equals('system.affectsAccountingAccuracy', true)),
    both: allOf(equals('system.affectsRealTimeService', true), equals('system.affectsAccountingAccuracy', true)),
  }),
)

/** 13.9#1: another major effect on the institution's business, recognised with a reason. */
export const otherMajorEffect = allOf(equals('otherMajorEffect.recognised', true), present('otherMajorEffect.reason'))

/** 13#2: important outsourcing. */
export const important = byReading(gradeReading, {
  facts: anyOf(
    equals('grade', 'important'),
    wholeTechnology,
    wholeDataCentre,
    majorArchitectureChange,
    wholeCoreSystems,
    strategicConsulting,
    wholeSecurityOperations,
    centralisedData,
    criticalSystem,
    otherMajorEffect,
  ),
  recorded: equals('grade', 'important'),
})

/** 44#4: performed off the institution's premises. */
export const nonOnsite = byReading(mixedDeliveryReading, {
  anyPart: oneOf('delivery.offPremises', ['all', 'mainPart', 'minorPart']),
  mainPart: oneOf('delivery.offPremises', ['all', 'mainPart']),
})

/** 44#1: performed by the parent, a subsidiary of its group, an associate or an affiliate. */
export const related = oneOf('relation', ['parent', 'groupSubsidiary', 'associate', 'affiliate'])

/** 44#3: performed outside the mainland, in part or in whole. */
export const crossBorder = not(consistsOf('performedIn', ['CN']))

/** In service on the day assessed. */
export const inService = during('service.startedOn', 'service.endedOn')

/** Not over on the day assessed; it may not have begun. */
export const notEnded = during(null, 'service.endedOn')

/**
 * The signing that the measures reach: of the contract in its present form, or planned, or else its latest amendment, or
 * else its planned renewal, on or after the day the measures bind.
 */
export const signing = {
  firstOf: [{ firstOf: ['contract.signedOn', planned('contract.plannedSigningOn')] }, 'contract.amendedOn', planned('contract.plannedSigningOn')],
  from: effectiveDate,
} as const

/** The contract was signed, renewed or amended since the measures bind, or is to be signed. */
export const signedSince = onOrAfter(signing, effectiveDate)

/** The service began since the measures bind, and no contract is signed. */
export const begunUnsigned = allOf(not(done('contract.signedOn')), onOrAfter('service.startedOn', effectiveDate))

/** Outsourced since the measures bind, or to be: by a signing that they reach, or by a service that began without one. */
export const engagedSince = anyOf(signedSince, begunUnsigned)

/** The service began since the measures bind, before the signing: under no contract yet, or under the one of before a renewal. */
export const begunBeforeSigning = allOf(
  anyOf(begunUnsigned, allOf(onOrAfter('contract.signedOn', effectiveDate), onOrAfter('service.startedOn', effectiveDate))),
  not(onOrAfter('service.startedOn', signing)),
)

/** 37.5#1: important and non-onsite, related or cross-border. */
export const reportablyDelivered = byReading(reportableReading, {
  all: allOf(important, anyOf(nonOnsite, related, crossBorder)),
  nonOnsiteOnly: anyOf(allOf(important, nonOnsite), related, crossBorder),
})

/** 37.6#1: the supervisor holds it important, and has said so by the day of signing. */
export const designated = allOf(equals('supervisorDesignation.designated', true), onOrAfter(signing, 'supervisorDesignation.on'))

/** 37#1: any case in which a report comes before the signing. */
export const reportable = anyOf(
  wholeTechnology,
  wholeDataCentre,
  majorArchitectureChange,
  strategicConsulting,
  reportablyDelivered,
  designated,
)

/** From when acts count where a duty says how an act is done; a reading of all documents. */
export const actsSince: { readonly date: unknown } = {
  date: chosenBy(pastActsReading, { sinceBinding: effectiveDate.date, allActs: '1900-01-01' }),
}

/** The institution has outsourcing in service on the day assessed. */
export const outsourcingNow = some('arrangements', inService)

/** The start of the first service ever: that an older one has ended does not make the duties of the institution begin anew. */
const firstService = earliestOf({ list: 'arrangements', on: 'service.startedOn' })

/** The day from which an institution owes what it owes regularly because it outsources: that start, or the day the measures bind. */
export const outsourcingFrom = latestOf([firstService, effectiveDate])

/** The same for one arrangement. */
export const serviceFrom = latestOf(['service.startedOn', effectiveDate])

/** The beginning of the service, come or planned. */
export const serviceStart = { firstOf: ['service.startedOn', planned('service.startedOn')] } as const

/** The provider performs a service on the day assessed. */
export const engaged = some('arrangements', allOf(equals('belongs', true), inService))

/** 14#1: an exit strategy is in force. */
export const exitStrategyInForce = during('exitStrategy.since', 'exitStrategy.until', 'unknown')

/** 31#1: important, and with a possible major effect on the management of business continuity. */
export const continuityCritical = allOf(important, equals('businessContinuity.majorEffect', true))

/** 15#2: senior management, or a body above it. */
export const seniorManagementOrAbove = oneOf('body', ['seniorManagement', 'boardCommittee', 'board'])
