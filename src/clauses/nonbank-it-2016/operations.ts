// The guiding opinions of 2016 on non-bank institutions: what section 4.3 asks of operation and maintenance, part by part.

import { earliestOf, latestOf } from '../../rules/compiler'
import { allOf, atLeast, covers, done, during, equals, every, not, onOrAfter, periodic, present, prompt, some, when } from '../../rules/tables/builders'
import { actsSince, boundFrom } from './definitions'

/** An entry of a list that is in force beyond doubt. */
const inForce = during('since', 'until', 'unknown')

/** 4.3#1: the team is there, with a member who is a specialist. */
export const teamInPlace = allOf(
  during('itOperations.team.since', 'itOperations.team.until', 'unknown'),
  some('itOperations.team.members', allOf(inForce, present('expertise'))),
)

/** 4.3#2: every present post has its duties laid down, and there is one. */
export const postsDefined = allOf(
  some('itOperations.posts', allOf(inForce, done('dutiesDefinedOn'))),
  every('itOperations.posts', when(inForce, done('dutiesDefinedOn'))),
)

const holdsNoOther = not(some('otherPosts', inForce))

const noHolderHoldsAnother = every('holders', when(inForce, holdsNoOther))

/** 4.3#2: whoever holds a key post holds no other. */
export const keyPostsHeldAlone = every('itOperations.posts', when(allOf(equals('key', true), inForce), noHolderHoldsAnother))

/** 4.3#3: the policy with its processes, and a manual. */
export const policyAndManual = allOf(
  during('itOperations.policy.since', 'itOperations.policy.until', 'unknown'),
  covers('itOperations.policy.processes', ['incident', 'problem', 'configuration', 'change', 'release']),
  some('itOperations.manuals', inForce),
)

const inUseFrom = latestOf(['since', boundFrom])

const inspected = periodic({ list: 'inspections', on: 'on', from: inUseFrom, ownInterval: 'inspectionIntervalMonths' })

const maintained = periodic({ list: 'maintenances', on: 'on', from: inUseFrom, ownInterval: 'maintenanceIntervalMonths' })

/** 4.3#4: each important piece of equipment and each important facility in use. */
export const assetsInspected = every('itOperations.importantAssets', when(inForce, inspected))

/** 4.3#4: as `assetsInspected`. */
export const assetsMaintained = every('itOperations.importantAssets', when(inForce, maintained))

const firstRenewalBefore = earliestOf({ list: 'renewals', on: 'on', accepts: not(onOrAfter('on', boundFrom)) })

const renewedBefore = onOrAfter(firstRenewalBefore, 'agedSince')

const renewed = prompt({ list: 'renewals', on: 'on', after: latestOf(['agedSince', boundFrom]) })

/** 4.3#4: what was aged and renewed before the opinions bound is left aside. */
export const agedEquipmentRenewed = every('itOperations.agedEquipment', when(not(renewedBefore), renewed))

const licensed = atLeast('entitled', { path: 'installed' })

/** 4.3#4: no more of a software is installed than the licences allow. */
export const softwareLicensed = every('itOperations.software', when(inForce, licensed))

/** 4.3#4: the mechanisms for defects of software and of hardware. */
export const defectsManaged = allOf(
  during('itOperations.softwareDefectManagement.since', 'itOperations.softwareDefectManagement.until', 'unknown'),
  during('itOperations.hardwareDefectManagement.since', 'itOperations.hardwareDefectManagement.until', 'unknown'),
)

/** 4.3#5 */
export const capacityPlanned = allOf(
  during('itOperations.capacityPlan.since', 'itOperations.capacityPlan.until', 'unknown'),
  covers('itOperations.capacityPlan.growth', ['business', 'transactions']),
)

/** 4.3#6: a tool that automates operation and maintenance. */
export const operationsAutomated = some('itOperations.automationTools', allOf(equals('purpose', 'operations'), inForce))

/** 4.3#6 */
export const operationsMonitored = allOf(
  during('itOperations.monitoring.since', 'itOperations.monitoring.until', 'unknown'),
  covers('itOperations.monitoring.layers', ['infrastructure', 'network', 'systems', 'applications']),
)

const kept = allOf(present('storage'), present('protection'))

/** 4.3#6: logs are written, and all that are written are stored and protected. */
export const logsKept = allOf(some('itOperations.logSources', allOf(inForce, kept)), every('itOperations.logSources', when(inForce, kept)))

const firstHandlingBefore = earliestOf({ list: 'handlings', on: 'on', accepts: not(onOrAfter('on', actsSince)) })

const handledBefore = onOrAfter(firstHandlingBefore, 'occurredOn')

const handled = prompt({ list: 'handlings', on: 'on', after: latestOf(['occurredOn', actsSince]) })

/** 4.3#6: what occurred and was handled before the opinions bound is left aside. */
export const faultsHandled = every('itOperations.faults', when(not(handledBefore), handled))
