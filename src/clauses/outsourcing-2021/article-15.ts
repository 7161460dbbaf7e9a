// 银行保险机构信息科技外包风险监管办法, Article 15: assessment of the outsourcing planned and the decision on it,
// and who hears of important outsourcing and approves it.

import type { ClauseDefinition } from '../../rules/clause'
import { earliestOf } from '../../rules/compiler'
import { allOf, anyOf, before, covers, done, equals, latest, not, oneOf, onOrAfter, some, when } from '../../rules/tables/builders'
import { begunBeforeSigning, begunUnsigned, effectiveDate, engagedSince, important, seniorManagementOrAbove, serviceStart, signing } from './definitions'

/** A renewal is decided as a continuation. */
const onOutsourcing = oneOf('subject', ['engagement', 'continuation'])

const approved = allOf(onOutsourcing, equals('result', 'approved'))

/** The signing, or else the beginning of a service without one. */
const engagement = { firstOf: [signing, serviceStart], from: effectiveDate } as const

const onAssessments = allOf(approved, covers('considered', ['strategicConsistency', 'risks']))

const decision = earliestOf({ list: 'decisions', on: 'decidedOn', accepts: onAssessments })

const decided = before({ list: 'decisions', on: 'decidedOn', accepts: onAssessments, event: signing, count: 'twentieth', sameDay: 'unknown' })

const decidedBeforeService = before({ list: 'decisions', on: 'decidedOn', accepts: onAssessments, event: serviceStart, count: 'twentieth', sameDay: 'unknown' })

const lastWordApproved = latest({ list: 'decisions', on: 'decidedOn', accepts: onOutsourcing, until: engagement, rule: equals('result', 'approved') })

/** It has come about, or is still to: nothing is owed of one that was refused and that nobody has signed or begun. */
const notGivenUp = anyOf(
  done('contract.signedOn'),
  begunUnsigned,
  not(some('decisions', allOf(onOutsourcing, equals('result', 'rejected')))),
  lastWordApproved,
)

/** Reported to and approved by senior management or above; the report does not come after the approval. */
const approvedAbove = allOf(approved, seniorManagementOrAbove, onOrAfter('decidedOn', 'reportedOn'))

const approvedBeforeSigning = before({ list: 'decisions', on: 'decidedOn', accepts: approvedAbove, event: signing, count: 'twentieth', sameDay: 'unknown' })

const approvedBeforeService = before({ list: 'decisions', on: 'decidedOn', accepts: approvedAbove, event: serviceStart, count: 'twentieth', sameDay: 'unknown' })

/** The refusal of a body below takes nothing back, nor does its approval give anything. */
const lastWordAbove = latest({
  list: 'decisions',
  on: 'decidedOn',
  accepts: allOf(onOutsourcing, seniorManagementOrAbove),
  until: engagement,
  rule: equals('result', 'approved'),
})

/** The same, of refusals by senior management or above. */
const notGivenUpAbove = anyOf(
  done('contract.signedOn'),
  begunUnsigned,
  not(some('decisions', allOf(onOutsourcing, seniorManagementOrAbove, equals('result', 'rejected')))),
  lastWordAbove,
)

const performedForInstitution = oneOf('performedBy', ['institution', 'parent', 'groupSubsidiary', 'independentThirdParty'])

const ofThisOutsourcing = allOf(equals('coversTarget', true), performedForInstitution)

export const article15Sentence1: ClauseDefinition<'outsourcing-2021/15#1', 'arrangement'> = {
  id: 'outsourcing-2021/15#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['riskAssessment'],
  title: { zh: '外包前的评估和决策', en: 'Assessment and decision before outsourcing' },
  statement: {
    zh: '外包活动实施前，机构须评估其是否符合外包战略、有何风险，并据此审慎决定是否外包。',
    en: 'Before it outsources, the institution must assess whether the outsourcing is consistent with its outsourcing strategy and what its risks are, and take a prudent decision on that ground.',
  },
  appliesWhen: allOf(engagedSince, notGivenUp),
  rule: allOf(
    decided,
    when(begunBeforeSigning, decidedBeforeService),
    when(anyOf(decided, decidedBeforeService), lastWordApproved),
    before({
      list: 'activities',
      on: 'completedOn',
      accepts: allOf(equals('kind', 'strategyAssessment'), ofThisOutsourcing),
      event: decision,
      count: 'twentieth',
      sameDay: 'counts',
    }),
    before({
      list: 'activities',
      on: 'completedOn',
      accepts: allOf(equals('kind', 'riskAssessment'), ofThisOutsourcing),
      event: decision,
      count: 'twentieth',
      sameDay: 'counts',
    }),
  ),
  notes: {
    zh: '不论是否重要外包。评估与决策前后相接，为同一项要求：两项评估不晚于决策（同日视为先评估），决策早于签约；施行日及以后未签约即开始服务的，决策须早于服务开始。以两项评估为依据的最早一次同意为准。此前最近一次决策为不同意的，不符合，尚未签约也未开始服务的则不适用；续签时，继续外包的决策可作为决策。服务提供商或其他不独立的一方所作的评估不是机构的评估；两项评估一并进行的，分别登记。“充分”“审慎”的程度不作衡量；文本未限定评估的时效。',
    en: 'Every outsourcing, important or not. Assessments and decision follow on each other and are one duty: both assessments no later than the decision (of the same day they count), the decision before the signing and, where a service began without one since the measures bind, before its first day; the first approval that rests on both is taken. Where the newest decision by then is a refusal, the duty is not met, or does not apply while nothing is signed or begun; for a renewal, a decision to go on counts. An assessment by the provider or by another party that is not independent is not the institution\'s; two assessments done together are two entries. How thorough and how prudent is not measured, and the text sets no age for the assessments.',
  },
}

export const article15Sentence2: ClauseDefinition<'outsourcing-2021/15#2', 'arrangement'> = {
  id: 'outsourcing-2021/15#2',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['governance'],
  title: { zh: '重要外包的报告和审批', en: 'Report and approval of important outsourcing' },
  statement: {
    zh: '重要外包须在实施前报告高级管理层或更高层级，并获其批准。',
    en: 'Important outsourcing must be reported to senior management or a body above it, and approved, before it is carried out.',
  },
  appliesWhen: allOf(important, engagedSince, notGivenUpAbove),
  rule: allOf(
    approvedBeforeSigning,
    when(begunBeforeSigning, approvedBeforeService),
    when(anyOf(approvedBeforeSigning, approvedBeforeService), lastWordAbove),
  ),
  notes: {
    zh: '“至少”指层级：报告和审批均不得低于高级管理层，董（理）事会及其授权的专业委员会亦可。报告在批准当日或之前；报告后由下级部门批准的不计入。以签约为实施；施行日及以后未签约即开始服务的，批准须早于服务开始。批准后、实施前又被高级管理层或更高层级否决的，不符合，下级部门此后再批准亦不能补救；下级部门的否决不影响已有的批准。',
    en: 'At least is about rank: neither the report nor the approval is below senior management; the board or a committee that it has authorised will do. The report comes on or before the day of the approval. An approval by a department below does not count. The signing stands for carrying out; where a service began without one since the measures bind, the approval comes before its first day. An approval that senior management or a body above it has taken back by then does not count, whatever a department below decides afterwards; a refusal by such a department takes nothing back.',
  },
}
