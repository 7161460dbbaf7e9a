// 银行保险机构信息科技外包风险监管办法, Article 29: the end of a service. The decision on going on before it expires, the evaluation
// of the provider when it ends, and the plan for exit and handover before a continuing service is ended or changes hands.

import type { ClauseDefinition } from '../../rules/clause'
import { earliestOf, planned } from '../../rules/compiler'
import { chosenBy } from '../../rules/reading'
import { allOf, anyOf, before, covers, done, dueBy, during, equals, not, once, oneOf, onOrAfter, precedes, when } from '../../rules/tables/builders'
import { actsSince, effectiveDate, inService, notEnded } from './definitions'
import { expiryReading } from './readings'

/** The day of expiry, ahead or gone by. */
const expiry = { firstOf: ['contract.expiresOn', planned('contract.expiresOn')] } as const

/** The service runs, or ran until it expired. */
const notEndedBeforeExpiry = anyOf(inService, onOrAfter('service.endedOn', expiry))

const continuationDecision = allOf(equals('subject', 'continuation'), equals('presentTerm', true), covers('considered', ['continuation']))

const firstContinuationDecision = earliestOf({ list: 'decisions', on: 'decidedOn', accepts: continuationDecision })

const notBeforeSigning = precedes({ earlier: 'contract.signedOn', later: firstContinuationDecision, sameDay: 'counts' })

const signedBefore = when(done('contract.signedOn'), notBeforeSigning)

const beforeExpiry = before({
  list: 'decisions',
  on: 'decidedOn',
  accepts: continuationDecision,
  event: expiry,
  count: 'twentieth',
  sameDay: chosenBy(expiryReading, { beforeExpiry: 'doesNotCount', onTheDay: 'counts' }),
})

/** A decision of this term: made before it expires, and not before the contract in its present form was signed, if it was. */
const decidedInTime = allOf(beforeExpiry, signedBefore)

const decidedOnceDue = dueBy(expiry, decidedInTime)

const decidedOnceExpired = when(done('contract.expiresOn'), decidedInTime)

/** 29#2: the service is over, or the provider was changed, since the measures bind. */
const endedSince = anyOf(
  allOf(not(notEnded), onOrAfter('service.endedOn', effectiveDate)),
  allOf(not(during(null, 'termination.effectiveOn')), onOrAfter('termination.effectiveOn', effectiveDate)),
)

const end = { firstOf: ['service.endedOn', 'termination.effectiveOn'] } as const

const evaluationAtEnd = allOf(
  equals('coversTarget', true),
  equals('kind', 'providerEvaluation'),
  equals('occasion', 'endOfService'),
  oneOf('performedBy', ['institution', 'parent', 'groupSubsidiary', 'independentThirdParty']),
  onOrAfter('completedOn', actsSince),
)

/** The day on which the outsourcing ends or the provider changes, ahead or gone by; where there is none since the measures bind, the end of the service. */
const termination = {
  firstOf: ['termination.effectiveOn', planned('termination.effectiveOn'), 'service.endedOn', planned('service.endedOn')],
  from: effectiveDate,
} as const

export const article29Sentence1: ClauseDefinition<'outsourcing-2021/29#1', 'arrangement'> = {
  id: 'outsourcing-2021/29#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['exit'],
  title: { zh: '到期前评估决策', en: 'Decision on going on before expiry' },
  statement: {
    zh: '服务期限届满之前，机构须评估并决定是否继续外包。',
    en: 'Before the service expires, the institution must assess and decide whether to go on with the outsourcing.',
  },
  appliesWhen: allOf(onOrAfter(expiry, effectiveDate), notEndedBeforeExpiry),
  // on the day of expiry itself the days before it have gone by
  rule: allOf(decidedOnceDue, decidedOnceExpired),
  notes: {
    zh: '决策须以是否继续的评估为依据，同意与否均可。须针对现行期限届满作出，且不早于现行合同的签订：现行合同据以续签的决策属于上一期限，不计入；合同尚未签订的，无签订日可比。无固定期限的合同无所谓到期；到期前已提前结束的服务不适用；服务尚未开始的亦不适用。',
    en: 'The decision rests on an assessment whether to go on; it may go either way. It is about the end of the present term and does not lie before the present signing: the decision on which the present contract was renewed belongs to the term before and does not count. A contract not signed yet has no such day. A contract without a fixed end does not expire; a service that ended early, or has not begun, is not reached.',
  },
}

export const article29Sentence2Evaluation: ClauseDefinition<'outsourcing-2021/29#2.evaluation', 'arrangement'> = {
  id: 'outsourcing-2021/29#2.evaluation',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['exit', 'monitoring'],
  title: { zh: '服务结束评价', en: 'Evaluation at the end of the service' },
  statement: {
    zh: '外包服务终了，机构须对服务提供商作出评价。',
    en: 'When the service ends, the institution must evaluate the provider.',
  },
  appliesWhen: endedSince,
  rule: once({ list: 'activities', on: 'completedOn', accepts: evaluationAtEnd, from: [end, effectiveDate] }),
  notes: {
    zh: '自服务最后一日的次日起判断；服务期间的日常评价不计入。没有结束日期而终止或更换服务提供商的日期已过的，以该日为服务最后一日。文本未给期限，补做的评价亦可；施行日以前的评价不计入。结束之后完成的评价须列明该项外包，“全部”仅及于完成当日在服务期内的外包。服务提供商的自评不计入。结束、终止、更换日期均未填的，视为服务仍在进行。',
    en: "Judged from the day after the last day of service; an evaluation in the course of the service does not count. Where there is no end but the day of a termination or change of provider has gone by, that day is the last of the service. The text sets no day, and one made up for later will do; one before the measures bind does not count. One completed after the end has to name the arrangement, since 'all' is what was in service on the day of completion. A provider's evaluation of itself does not count. A service without any of these days recorded counts as running.",
  },
}

export const article29Sentence2Reference: ClauseDefinition<'outsourcing-2021/29#2.reference', 'arrangement'> = {
  id: 'outsourcing-2021/29#2.reference',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['exit', 'dueDiligence'],
  title: { zh: '评价结果供准入参考', en: 'Result kept for later admission' },
  statement: {
    zh: '服务结束时的评价结果须归入准入档案，供该服务提供商日后准入时参考。',
    en: 'The result of the evaluation at the end must be filed where a later admission of the provider refers to it.',
  },
  appliesWhen: endedSince,
  rule: once({
    list: 'activities',
    on: 'filedForAdmissionOn',
    accepts: allOf(evaluationAtEnd, onOrAfter('filedForAdmissionOn', 'completedOn')),
    from: [end, effectiveDate],
  }),
  notes: {
    zh: '“作为后续准入的重要参考”以评价结果已纳入准入档案为准；归档不得早于评价完成；后续准入时如何权衡，不作判断。未作评价的，无结果可供参考，亦不符合。',
    en: 'That the result serves as a reference shows in its being filed for admission; nothing can be filed before the evaluation is complete; how a later admission weighs it is not judged. Without an evaluation there is no result to refer to, and this limb is not met either.',
  },
}

export const article29Sentence3: ClauseDefinition<'outsourcing-2021/29#3', 'arrangement'> = {
  id: 'outsourcing-2021/29#3',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['exit', 'continuity'],
  title: { zh: '退出和交接计划', en: 'Plan for exit and handover' },
  statement: {
    zh: '持续性的外包服务，机构在终止外包或者更换服务提供商之前，须制定涵盖退出和交接的计划。',
    en: 'For a service of a continuing nature, the institution must draw up a careful plan for exit and handover before it ends the outsourcing or changes the provider.',
  },
  appliesWhen: allOf(equals('service.continuing', true), onOrAfter(termination, effectiveDate)),
  rule: before({
    list: 'termination.plans',
    on: 'adoptedOn',
    accepts: covers('parts', ['exit', 'handover']),
    event: termination,
    count: 'twentieth',
    sameDay: 'unknown',
  }),
  notes: {
    zh: '一份计划须同时载明退出和交接；由多份文件组成的，登记为一份计划。施行日以后没有终止或更换日期而服务有结束日期的，以服务结束为终止，到期不续亦同，由哪一方终止不作区分。终止当日制定而无时刻的，先后无法判断。“周密”的程度不作衡量。',
    en: 'One plan states both exit and handover; where it consists of several documents, they are recorded as one plan. Where there is no day of termination or change since the measures bind but the service has an end, that end is the termination, expiry without renewal included; which side ended it makes no difference. A plan of the very day cannot be told to come before without times. How careful it is is not measured.',
  },
}
