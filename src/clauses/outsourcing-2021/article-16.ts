// 银行保险机构信息科技外包风险监管办法, Article 16: criteria for the admission of providers, the screening of candidates,
// and caution with providers that carry more risk.

import type { ClauseDefinition } from '../../rules/clause'
import { allOf, anyOf, before, covers, done, dueBy, during, equals, measure, not, precedes, present, some, when } from '../../rules/tables/builders'
import { begunBeforeSigning, begunUnsigned, engagedSince, serviceStart, signing } from './definitions'

const againstCriteria = equals('against', 'admissionCriteria')

const screenedBeforeSigning = before({ list: 'screenings', on: 'on', accepts: againstCriteria, event: signing, count: 'twentieth', sameDay: 'unknown' })

const screenedBeforeService = before({ list: 'screenings', on: 'on', accepts: againstCriteria, event: serviceStart, count: 'twentieth', sameDay: 'unknown' })

const caution = allOf(done('cautionTakenOn'), measure('outsourcing-2021/16#1.caution'))

const cautionBeforeSigning = dueBy(signing, allOf(caution, precedes({ earlier: 'cautionTakenOn', later: signing, sameDay: 'unknown' })))

const cautionBeforeService = allOf(caution, precedes({ earlier: 'cautionTakenOn', later: serviceStart, sameDay: 'unknown' }))

export const article16Sentence1Criteria: ClauseDefinition<'outsourcing-2021/16#1.criteria', 'institution'> = {
  id: 'outsourcing-2021/16#1.criteria',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['dueDiligence'],
  title: { zh: '服务提供商准入标准', en: 'Admission criteria for providers' },
  statement: {
    zh: '机构须以外包战略为依据并参考风险评估结果，明确服务提供商须满足的准入标准。',
    en: 'The institution must lay down criteria for the admission of providers, which follow from its outsourcing strategy and from what risk assessments have shown.',
  },
  rule: allOf(
    during('admission.since', 'admission.until', 'unknown'),
    covers('admission.basedOn', ['outsourcingStrategy', 'riskAssessment']),
    some('admission.criteria', present('name')),
  ),
  notes: {
    zh: '标准须在评估日有效，且至少列有一项具体要求；标准是否合适不作衡量。标准先于引入，故尚无外包的机构亦须明确。',
    en: 'The criteria have to be in force on the day assessed and to name at least one requirement; whether they are fit is not measured. Criteria come before the first provider, so an institution that has nothing outsourced owes them too.',
  },
}

export const article16Sentence1Screening: ClauseDefinition<'outsourcing-2021/16#1.screening', 'arrangement'> = {
  id: 'outsourcing-2021/16#1.screening',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['dueDiligence'],
  title: { zh: '备选服务提供商的筛选', en: 'Screening of candidates' },
  statement: {
    zh: '签约前，机构须按准入标准筛选备选服务提供商。',
    en: 'Before the signing, the institution must screen the candidates against its admission criteria.',
  },
  appliesWhen: engagedSince,
  rule: allOf(screenedBeforeSigning, when(begunBeforeSigning, screenedBeforeService)),
  notes: {
    zh: '不论是否重要外包；只有一家备选的，同样须筛选。施行日及以后未签约即开始服务的，筛选须早于服务开始。未依准入标准或无书面标准的筛选不计入。',
    en: 'Every outsourcing, important or not, also where there was one candidate alone. Where a service began without a signing since the measures bind, the screening comes before its first day. A screening against something else, or against nothing in writing, does not count.',
  },
}

export const article16Sentence1Caution: ClauseDefinition<'outsourcing-2021/16#1.caution', 'arrangement'> = {
  id: 'outsourcing-2021/16#1.caution',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['concentration'],
  title: { zh: '审慎引入高风险服务提供商', en: 'Caution with providers of higher risk' },
  statement: {
    zh: '拟引入的服务提供商集中度风险较高，或会抬高机构整体风险的，机构须审慎对待。',
    en: "The institution must be cautious in engaging a provider that carries a higher concentration risk or adds to the institution's overall risk.",
  },
  appliesWhen: allOf(engagedSince, anyOf(equals('provider.concentration.concentrated', true), equals('provider.increasesOverallRisk', true))),
  rule: allOf(when(not(begunUnsigned), cautionBeforeSigning), when(begunUnsigned, cautionBeforeService)),
  notes: {
    zh: '如何审慎，文本未作规定，以机构记录的措施及其依据为准。“引入”以签约为准，未签合同即开始服务的，以服务开始为准；措施须在此前落实，其后补做的不计入，期限届至前尚未落实的不视为不符合。服务提供商的风险以记录所载为准，不区分其在签约前或签约后形成。',
    en: 'The text does not say what caution is: the measure that the institution records decides, with its evidence. Engaging is the signing, or the beginning of a service without a contract: what is done afterwards does not count, and until then it may still be open. The risk is the one recorded of the provider; the record does not say whether it was there by then.',
  },
}
