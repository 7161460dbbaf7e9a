// 银行保险机构信息科技外包风险监管办法, Article 38: the events, shared by Articles 36 and 38.

import { allOf, anyOf, equals, includes, oneOf, onOrAfter, present, some } from '../../rules/tables/builders'
import { effectiveDate, important } from './definitions'

/** The event happened since the measures bind. */
export const occurredSince = onOrAfter('occurredAt', effectiveDate)

/** The event was discovered since the measures bind. */
export const discoveredSince = onOrAfter('discoveredAt', effectiveDate)

/** 38.1#1: important data or customers' personal information leaked. */
export const dataLeaked = anyOf(equals('importantDataLeaked', true), equals('personalInformationLeaked', true))

/** 38.2#1: data destroyed or damaged, or important business interrupted. */
export const destroyedOrInterrupted = anyOf(equals('dataDestroyed', true), equals('importantOperationsInterrupted', true))

/** 38.3#1: services to several institutions interrupted, or possibly, through force majeure or the provider's operations or finances. */
export const severalInstitutionsHit = allOf(
  includes('causes', ['forceMajeure', 'providerOperations', 'providerFinances']),
  oneOf('severalInstitutionsInterrupted', ['actual', 'possible']),
)

/** 38.4#1: an important service interrupted or ended abnormally, or its provider gone abnormally. */
export const importantServiceLost = allOf(
  anyOf(equals('abnormalInterruption', true), equals('abnormalTermination', true), equals('abnormalProviderExit', true)),
  some('arrangements', important),
)

/** 38.5#1: customers lost money on a major scale, whatever the cause. */
export const customerFundsLost = equals('majorCustomerFundLoss', true)

/** 38.6#1: a major violation of law by the provider discovered. */
export const providerViolation = equals('majorProviderViolation', true)

/** 38.7#1: another major event that the supervisor prescribes to report. */
export const otherPrescribed = present('prescribedByNotice')

/** Any of the events whose clock runs from occurrence. */
export const occurringEvent = anyOf(
  dataLeaked,
  destroyedOrInterrupted,
  severalInstitutionsHit,
  importantServiceLost,
  customerFundsLost,
  otherPrescribed,
)

/** 38#1: an event whose clock runs from occurrence, since the measures bind. */
export const reportableOccurrence = allOf(occurredSince, occurringEvent)

/** 38.6#1: the event is the discovery, so it is the discovery that lies since the measures bind. */
export const reportableViolation = allOf(discoveredSince, providerViolation)

/** 36#2: a major outsourcing risk event: one of Article 38, or graded major by the institution. */
export const majorEvent = anyOf(allOf(occurredSince, equals('major', true)), reportableOccurrence, reportableViolation)
