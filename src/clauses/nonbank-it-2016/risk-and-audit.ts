// The guiding opinions of 2016 on non-bank institutions, section 2.3: what its clauses on risks and on audit are made of.

import { earliestOf, planned } from '../../rules/compiler'
import { allOf, anyOf, covers, done, dueBy, during, equals, includes, latest, not, oneOf, onOrAfter, present, prompt, some, when } from '../../rules/tables/builders'
import { boundFrom } from './definitions'

/** What the provider of a system does itself is not done by the institution; nor is it shown of somebody else. */
export const forInstitution = oneOf('performedBy', ['institution', 'parent', 'groupSubsidiary', 'independentThirdParty'])

const inPlace = during(null, 'until', 'unknown')
const effective = allOf(equals('residualRisk', 'withinTolerance'), inPlace)
const effectiveOnce = some('controlMeasures', allOf(done('on'), effective))

/** The last day that a record can name: every measure taken by the day assessed is looked at. */
const noLastDay = { date: '2199-12-31' } as const

/** The newest measure in place and evaluated leaves too much of the risk. Where it does not, this does not apply. */
const exceeded = latest({
  list: 'controlMeasures',
  on: 'on',
  accepts: allOf(inPlace, present('residualRisk')),
  until: noLastDay,
  rule: equals('residualRisk', 'aboveTolerance'),
})

const controlled = allOf(effectiveOnce, when(effectiveOnce, not(exceeded)))
const controlledSince = prompt({ list: 'controlMeasures', on: 'on', accepts: effective, after: 'foundOn' })
const firstControl = earliestOf({ list: 'controlMeasures', on: 'on', accepts: effective })
const controlledBefore = allOf(controlled, not(onOrAfter(firstControl, 'foundOn')))

/** Where the risk is not under control no measure counts, also none that was effective before: whether it is still in time is a judgement. */
const stillToControl = prompt({ list: 'controlMeasures', on: 'on', accepts: allOf(effective, equals('residualRisk', 'aboveTolerance')), after: 'foundOn' })

const byOwnDay = when(present('controlDueOn'), allOf(dueBy(planned('controlDueOn'), controlled), when(controlledBefore, controlledSince)))
const withoutOwnDay = when(equals('controlDueOn', null), allOf(when(controlled, controlledSince), when(not(controlled), stillToControl)))

/** 2.3#1: a risk found is under effective control, by its own day where one was set. */
export const riskControlled = allOf(byOwnDay, withoutOwnDay)

const byInternalAudit = allOf(equals('performedBy', 'institution'), equals('unit', 'internalAudit'))
const byGroupOrFirm = oneOf('performedBy', ['parent', 'groupSubsidiary', 'independentThirdParty'])

/** 2.3#2, 2.3#3: an audit by internal audit, by the group or by an external professional firm. */
export const audit = allOf(equals('kind', 'audit'), anyOf(byInternalAudit, byGroupOrFirm))

/** 2.3#2: completed since the opinions bind. */
export const auditSince = allOf(audit, onOrAfter('completedOn', boundFrom))

const byAuditors = oneOf('auditor', ['internalAudit', 'groupAudit', 'externalFirm'])
const auditedSpecially = some('specialAudits', allOf(done('on'), byAuditors))
const firstSpecialAudit = earliestOf({ list: 'specialAudits', on: 'on', accepts: byAuditors })
const auditedBefore = allOf(auditedSpecially, not(onOrAfter(firstSpecialAudit, 'identifiedOn')))
const auditedSince = prompt({ list: 'specialAudits', on: 'on', accepts: byAuditors, after: 'identifiedOn' })
const heldUnnecessary = allOf(equals('specialAuditNecessary', false), present('reason'))
const auditDue = { firstOf: [planned('specialAuditDueOn'), 'identifiedOn'] } as const

/** 2.3#3: a major event owes a special audit. */
export const auditOwed = allOf(onOrAfter('identifiedOn', boundFrom), anyOf(auditedSpecially, not(heldUnnecessary)))

/** 2.3#3: it was held by its day, and not only before the event. */
export const auditedByItsDay = allOf(dueBy(auditDue, auditedSpecially), when(auditedBefore, auditedSince))

/** 2.3#4: whom a report reached, and what it is about. */
export const toBoard = includes('recipients', ['board'])
export const toSeniorManagement = includes('recipients', ['seniorManagement'])
export const onAudits = covers('topics', ['audits'])
export const onFollowUp = covers('topics', ['followUp'])

/** 2.3#4: the reports of internal audit. */
export const reports = { list: 'itRiskManagement.auditReports', on: 'on', from: boundFrom, ownInterval: 'itRiskManagement.auditReportIntervalMonths' } as const

const rectified = allOf(done('rectifiedOn'), when(done('rectifiedOn'), onOrAfter('rectifiedOn', 'foundOn')))
const urged = some('urgings', done('on'))
const neverUrged = when(allOf(not(rectified), not(urged)), dueBy('foundOn', anyOf(rectified, urged)))
const urgedSinceFound = prompt({ list: 'urgings', on: 'on', after: 'foundOn' })
const urgedOrRectified = when(anyOf(rectified, urged), dueBy('foundOn', anyOf(rectified, urgedSinceFound)))
const overdue = allOf(not(rectified), not(during(null, 'rectificationDueOn', 'unknown')))
const urgedAgain = prompt({ list: 'urgings', on: 'on', after: 'rectificationDueOn' })

/** 2.3#4: a problem found was put right, or internal audit urged it since, and again once its day had gone by. */
export const urgedToRectify = allOf(neverUrged, urgedOrRectified, when(overdue, urgedAgain))
