// The guiding opinions of 2016 on non-bank institutions: what section 5.1 asks of information security, part by part.

import { earliestOf, latestOf } from '../../rules/compiler'
import { allOf, anyOf, atLeast, covers, done, during, equals, every, includes, not, once, oneOf, onOrAfter, periodic, precedes, present, prompt, some, when } from '../../rules/tables/builders'
import { actsSince, boundFrom, systemServesFrom } from './definitions'

/** An entry of a list that is in force beyond doubt. */
const inForce = during('since', 'until', 'unknown')

/** 5.1#1 */
export const staffAndPolicy = allOf(
  some('informationSecurity.staff', allOf(equals('assignment', 'dedicated'), inForce)),
  during('informationSecurity.policy.since', 'informationSecurity.policy.until', 'unknown'),
)

/** 5.1#1 */
export const staffEducated = periodic({
  list: 'activities',
  on: 'completedOn',
  accepts: allOf(equals('kind', 'training'), equals('securityTraining', true), includes('audience', ['ownStaff'])),
  from: boundFrom,
  ownInterval: 'informationSecurity.educationIntervalMonths',
})

/** 5.1#2 */
export const safeguarded = allOf(
  during('informationSecurity.safeguards.virus.since', 'informationSecurity.safeguards.virus.until', 'unknown'),
  during('informationSecurity.safeguards.attack.since', 'informationSecurity.safeguards.attack.until', 'unknown'),
  during('informationSecurity.safeguards.tampering.since', 'informationSecurity.safeguards.tampering.until', 'unknown'),
  during('informationSecurity.safeguards.leakage.since', 'informationSecurity.safeguards.leakage.until', 'unknown'),
  during('informationSecurity.safeguards.repudiation.since', 'informationSecurity.safeguards.repudiation.until', 'unknown'),
)

/** 5.1#3 */
export const networkIsolated = allOf(
  during('informationSecurity.networkAccess.since', 'informationSecurity.networkAccess.until', 'unknown'),
  covers('informationSecurity.networkAccess.isolated', [
    'development', 'testing', 'production', 'office', 'otherZones', 'funders', 'otherExternalUnits', 'internet',
  ]),
)

const rounds = {
  list: 'informationSecurity.vulnerabilityRounds',
  on: 'on',
  from: boundFrom,
  ownInterval: 'informationSecurity.vulnerabilityIntervalMonths',
} as const

/** 5.1#4: each of the three kinds of work on vulnerabilities. */
export const vulnerabilitiesWatched = allOf(
  periodic({ ...rounds, accepts: includes('work', ['vulnerabilitiesMonitored']) }),
  periodic({ ...rounds, accepts: includes('work', ['vulnerabilitiesCollected']) }),
  periodic({ ...rounds, accepts: includes('work', ['vulnerabilitiesAssessed']) }),
)

/** 5.1#4: the same on patches. */
export const patchesWatched = allOf(
  periodic({ ...rounds, accepts: includes('work', ['patchesMonitored']) }),
  periodic({ ...rounds, accepts: includes('work', ['patchesCollected']) }),
  periodic({ ...rounds, accepts: includes('work', ['patchesAssessed']) }),
)

const firstHandlingBefore = earliestOf({ list: 'handlings', on: 'on', accepts: not(onOrAfter('on', actsSince)) })

const handledBefore = onOrAfter(firstHandlingBefore, 'foundOn')

const handled = prompt({ list: 'handlings', on: 'on', after: latestOf(['foundOn', actsSince]) })

/** 5.1#4: serious hidden dangers; what was found and handled before the opinions bound is left aside. */
export const dangersHandled = every('informationSecurity.hiddenDangers', when(allOf(equals('serious', true), not(handledBefore)), handled))

const tested = once({
  list: 'activities',
  on: 'completedOn',
  accepts: allOf(equals('coversTarget', true), equals('kind', 'securityTest'), onOrAfter('completedOn', boundFrom)),
  from: [systemServesFrom],
})

const releaseTested = some('releases', onOrAfter('penetrationTestedOn', boundFrom))

/** 5.1#5: the system was tested for its security since the opinions bind; a penetration test of a release is such a test, and no release has to have one for it. */
export const securityTested = anyOf(tested, when(releaseTested, releaseTested))

/** 5.1#5: the system went live, or a major change of it did, since the opinions bind. */
const majorRelease = allOf(oneOf('kind', ['goLive', 'majorChange']), onOrAfter('on', actsSince))

const testedBefore = precedes({ earlier: 'penetrationTestedOn', later: 'on', sameDay: 'unknown' })

/** 5.1#5: a system that has served only since the opinions bind. */
const newSystem = onOrAfter('inService.since', actsSince)

/** 5.1#5: its going live is on record: one by the day from which it serves. */
const goLiveRecorded = onOrAfter('inService.since', earliestOf({ list: 'releases', on: 'on', accepts: equals('kind', 'goLive') }))

/** 5.1#5: a going live that is not on record fails; whether one that is was tested, the releases say. */
const goLiveMissing = when(newSystem, when(not(goLiveRecorded), goLiveRecorded))

/** 5.1#5 */
export const penetrationTested = allOf(goLiveMissing, every('releases', when(majorRelease, testedBefore)))

const allDealtWith = atLeast('flawsDealtWith', { path: 'flawsKnown' })

const flawed = not(allDealtWith)

/** What went live with flaws cannot be made not to have. */
const releasesClean = every('releases', when(majorRelease, not(flawed)))

/** 5.1#5: flaws on record always fail; without them nothing passes whose going live is not on record. */
export const releasedWithoutFlaws = when(anyOf(not(newSystem), goLiveRecorded, not(releasesClean)), releasesClean)

const classified = allOf(present('dataClass'), present('level'), present('handling'))

/** 5.1#6: a scheme is in force, and every category has its class, its level and how it is managed. */
export const dataClassified = allOf(
  during('informationSecurity.sensitiveData.since', 'informationSecurity.sensitiveData.until', 'unknown'),
  some('informationSecurity.sensitiveData.categories', classified),
  every('informationSecurity.sensitiveData.categories', classified),
)

const required = present('securityRequirement')

/** 5.1#6 */
export const stagesSecured = allOf(some('informationSecurity.dataStages', required), every('informationSecurity.dataStages', required))

/** A right given since the opinions bind is not older than its approval. */
const approvedFirst = when(onOrAfter('since', actsSince), onOrAfter('since', 'approvedOn'))

/** 5.1#6 */
export const productionAccessApproved = every('informationSecurity.productionAccess', when(inForce, allOf(done('approvedOn'), approvedFirst)))

/** 5.1#6 */
export const noUnauthorisedAccess = not(
  some('informationSecurity.unauthorisedAccess', allOf(oneOf('kind', ['viewing', 'downloading']), onOrAfter('on', actsSince))),
)

const applied = allOf(inForce, includes('uses', ['storage', 'transmission', 'testing']))

const sound = allOf(applied, present('requirementMet'))

/** 5.1#7 */
export const dataProtected = allOf(
  some('informationSecurity.dataTechniques', allOf(equals('technique', 'encryption'), sound)),
  some('informationSecurity.dataTechniques', allOf(equals('technique', 'masking'), sound)),
  some('informationSecurity.dataTechniques', allOf(includes('uses', ['storage']), sound)),
  some('informationSecurity.dataTechniques', allOf(includes('uses', ['transmission']), sound)),
  some('informationSecurity.dataTechniques', allOf(includes('uses', ['testing']), sound)),
  every('informationSecurity.dataTechniques', when(applied, present('requirementMet'))),
)

const counteracted = covers('taken', ['monitoring', 'blocking', 'audit'])

/** 5.1#8 */
export const terminalsAndViolationsControlled = allOf(
  during('informationSecurity.terminalControls.since', 'informationSecurity.terminalControls.until', 'unknown'),
  during('informationSecurity.removableMediaControls.since', 'informationSecurity.removableMediaControls.until', 'unknown'),
  some('informationSecurity.violationControls', allOf(equals('violation', 'illegalOutboundConnection'), inForce, counteracted)),
  every('informationSecurity.violationControls', when(inForce, counteracted)),
)
