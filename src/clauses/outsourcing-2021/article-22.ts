// 银行保险机构信息科技外包风险监管办法, Article 22: no assignment of the service, and what is asked where parts of it are subcontracted.

import type { ClauseDefinition } from '../../rules/clause'
import { allOf, anyOf, covers, done, dueBy, during, equals, every, onOrAfter, some, when } from '../../rules/tables/builders'
import { contractReached, termsDue } from './contract-terms'
import { actsSince, inService } from './definitions'

const begunSince = onOrAfter('startedOn', actsSince)

/** The contract was signed, renewed or amended since the measures bind; a draft or a planned renewal is not. */
const contractedSince = onOrAfter({ firstOf: ['contract.signedOn', 'contract.amendedOn'], from: actsSince }, actsSince)

/** A part of the service is subcontracted on the day assessed, by a subcontract begun, or under a contract concluded, since the measures bind. */
const subcontracted = allOf(
  inService,
  anyOf(
    some('subcontracts', allOf(during('startedOn', 'endedOn'), begunSince)),
    allOf(contractedSince, some('subcontracts', during('startedOn', 'endedOn'))),
  ),
)

/** Of one subcontract among several: a day given later must not take it out of a failure. */
const runningSubcontract = allOf(during('startedOn', 'endedOn', 'unknown'), begunSince)

/** A requirement in a draft has not been made of anybody. */
const contractSigned = done('contract.signedOn')

/** 22.1#1 */
const mainBusinessKept = covers('contract.terms', ['noSubcontractingOfMainBusiness'])

/** 22.2#1 */
const responsibilityForSubcontractors = covers('contract.terms', ['overallResponsibility', 'subcontractorAdherence'])

/** 22.3#1 */
const watchOverSubcontractors = covers('contract.terms', ['subcontractorMonitoring', 'subcontractorChangeNotice'])

export const article22Sentence1: ClauseDefinition<'outsourcing-2021/22#1', 'arrangement'> = {
  id: 'outsourcing-2021/22#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['contract', 'subcontracting'],
  title: { zh: '禁止转包的约定', en: 'No assignment of the service' },
  statement: {
    zh: '合同须写明服务提供商既不得转包外包服务，也不得以其他名义变相转包。',
    en: 'The contract must bar the provider from assigning the service to another, openly or under another guise.',
  },
  appliesWhen: contractReached,
  rule: dueBy(termsDue, covers('contract.terms', ['noAssignment', 'noDisguisedAssignment'])),
  notes: {
    zh: '属签约环节的要求，与第二十一条同样处理；转包与变相转包须分别有约定，仅禁止其一的不满足。',
    en: 'A duty at signing, treated like those of Article 21. Both the open and the disguised form have to be barred; one of them alone is not enough.',
  },
}

export const article22Sentence2: ClauseDefinition<'outsourcing-2021/22#2', 'arrangement'> = {
  id: 'outsourcing-2021/22#2',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['contract', 'subcontracting'],
  lead: true,
  title: { zh: '分包时的要求', en: 'What is asked where there is subcontracting' },
  statement: {
    zh: '外包服务存在分包的，机构须向服务提供商提出三个方面的要求。',
    en: 'Where parts of the service are subcontracted, the institution must make three groups of requirements on the provider.',
  },
  appliesWhen: subcontracted,
  rule: allOf(contractSigned, mainBusinessKept, responsibilityForSubcontractors, watchOverSubcontractors),
  notes: {
    zh: '及于在服务期内、评估日仍有分包的外包活动：分包始于施行日以后的，合同何时签订不论；更早开始的分包，自合同在施行日以后签订、续签或变更时起亦须提出要求。计划中的和已结束的分包不触发。要求以已签订的合同或协议（含其附件和补充协议）载明为准，草案中的不算。分包实际是否涉及主要业务、变更是否通知，另见各项。',
    en: 'It reaches services that run and of which a part is subcontracted on the day assessed: by a subcontract begun since the measures bind, however old the contract; by an older one where the contract has been signed, renewed or amended since. A planned or ended subcontract does not trigger it. A requirement counts where the signed contract or agreement, annexes and supplements included, states it; one in a draft does not. What was in fact subcontracted, and notice of changes, are judged under the items.',
  },
}

export const article22Item1Requirement: ClauseDefinition<'outsourcing-2021/22.1#1.requirement', 'arrangement'> = {
  id: 'outsourcing-2021/22.1#1.requirement',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['contract', 'subcontracting'],
  title: { zh: '要求不分包主要业务', en: 'Main business kept by contract' },
  statement: {
    zh: '外包服务存在分包的，机构须在合同中要求主要业务由服务提供商自行承担。',
    en: 'Where parts of the service are subcontracted, the institution must require that its main business is not.',
  },
  appliesWhen: subcontracted,
  rule: allOf(contractSigned, mainBusinessKept),
}

export const article22Item1Subcontracts: ClauseDefinition<'outsourcing-2021/22.1#1.subcontracts', 'arrangement'> = {
  id: 'outsourcing-2021/22.1#1.subcontracts',
  force: 'mustNot',
  subject: 'institution',
  addressee: 'provider',
  target: 'arrangement',
  topics: ['subcontracting'],
  title: { zh: '主要业务未被分包', en: 'Main business not subcontracted' },
  statement: {
    zh: '服务提供商不得把外包服务的主要业务交由分包方承担。',
    en: 'The provider must not subcontract the main business of the service.',
  },
  appliesWhen: inService,
  rule: every('subcontracts', when(runningSubcontract, equals('mainBusiness', false))),
  notes: {
    zh: '逐一判断施行日以后开始、评估日仍在进行的分包；施行日前已开始的、已结束的和计划中的分包不计。是否主要业务由机构逐项登记。没有分包的，无可判断。条文要求机构作此要求，主要业务仍被分包的，要求即未落实。',
    en: 'Each subcontract begun since the measures bind that runs on the day assessed is judged; older, ended and planned ones are not. Whether one takes in the main business is for the institution to record. Where nothing is subcontracted there is nothing to judge. The text has the institution require this; where the main business is subcontracted all the same, the requirement has not been carried through.',
  },
}

export const article22Item2: ClauseDefinition<'outsourcing-2021/22.2#1', 'arrangement'> = {
  id: 'outsourcing-2021/22.2#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['contract', 'subcontracting'],
  title: { zh: '主服务提供商的总责', en: 'Responsibility of the main provider' },
  statement: {
    zh: '外包服务存在分包的，机构须要求主服务提供商对整体服务水平负责，并保证分包方严格履行外包合同。',
    en: 'Where parts of the service are subcontracted, the institution must require that the main provider answers for the whole level of service and makes its subcontractors keep strictly to the contract.',
  },
  appliesWhen: subcontracted,
  rule: allOf(contractSigned, responsibilityForSubcontractors),
}

export const article22Item3Terms: ClauseDefinition<'outsourcing-2021/22.3#1.terms', 'arrangement'> = {
  id: 'outsourcing-2021/22.3#1.terms',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['contract', 'subcontracting'],
  title: { zh: '要求监控分包方并通报变更', en: 'Watch over subcontractors, by contract' },
  statement: {
    zh: '外包服务存在分包的，机构须要求主服务提供商监控分包方，并在更换分包方时通知机构或者报请批准。',
    en: 'Where parts of the service are subcontracted, the institution must require that the main provider monitors its subcontractors and gives notice of their change or reports it for approval.',
  },
  appliesWhen: subcontracted,
  rule: allOf(contractSigned, watchOverSubcontractors),
}

export const article22Item3Changes: ClauseDefinition<'outsourcing-2021/22.3#1.changes', 'arrangement'> = {
  id: 'outsourcing-2021/22.3#1.changes',
  force: 'must',
  subject: 'institution',
  addressee: 'provider',
  target: 'arrangement',
  topics: ['subcontracting'],
  title: { zh: '分包方变更的通知或报批', en: 'Notice of a change of subcontractor' },
  statement: {
    zh: '分包方发生变更的，主服务提供商须通知机构或者取得机构批准。',
    en: 'The main provider must give the institution notice of each change of subcontractor or have it approved.',
  },
  rule: every('subcontractorChanges', when(onOrAfter('on', actsSince), dueBy('on', anyOf(done('notifiedOn'), done('approvedOn'))))),
  notes: {
    zh: '逐一判断施行日以后的变更，服务是否已经结束不论；计划中的变更不计，首次分包不是变更。通知与报批二者择一。文本未规定期限：变更当日仍可补办，次日起未通知也未获批准的不符合；事后的通知或批准也算，因获批准的事项必已报告机构。合同约定须事先批准的，是否违反合同不在此判断。',
    en: 'Each change since the measures bind is judged, also where the service has ended; a planned change is not, and the first subcontract is no change. Either notice or approval will do. The text sets no time: on the day of the change it can still be given, from the next day on neither is a failure, and a later notice or approval counts, since what was approved had been reported. Whether the contract asked for approval beforehand is not judged here.',
  },
}
