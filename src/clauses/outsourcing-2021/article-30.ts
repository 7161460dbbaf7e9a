// 银行保险机构信息科技外包风险监管办法, Article 30: policies of risk management, and the risks to identify and assess.

import type { ClauseDefinition } from '../../rules/clause'
import { earliestOf, latestOf } from '../../rules/compiler'
import { allOf, during, equals, oneOf, onOrAfter, periodic, some } from '../../rules/tables/builders'
import { effectiveDate, notEnded } from './definitions'

/** Something is outsourced on the day assessed, or is about to be. */
const outsourcingAtHand = some('arrangements', notEnded)

const riskDocumentInForce = allOf(oneOf('kind', ['riskPolicy', 'riskProcess']), during('since', 'until'))

const oldestDocument = earliestOf({ list: 'outsourcingPolicies', on: 'since', accepts: riskDocumentInForce })

const capabilityLoss = allOf(
  onOrAfter('outsourcingRisks.capabilityLoss.identifiedOn', effectiveDate),
  onOrAfter('outsourcingRisks.capabilityLoss.assessedOn', effectiveDate),
)

const businessInterruption = allOf(
  onOrAfter('outsourcingRisks.businessInterruption.identifiedOn', effectiveDate),
  onOrAfter('outsourcingRisks.businessInterruption.assessedOn', effectiveDate),
)

const dataRisks = allOf(
  onOrAfter('outsourcingRisks.dataLeakage.identifiedOn', effectiveDate),
  onOrAfter('outsourcingRisks.dataLeakage.assessedOn', effectiveDate),
  onOrAfter('outsourcingRisks.dataLoss.identifiedOn', effectiveDate),
  onOrAfter('outsourcingRisks.dataLoss.assessedOn', effectiveDate),
  onOrAfter('outsourcingRisks.dataTampering.identifiedOn', effectiveDate),
  onOrAfter('outsourcingRisks.dataTampering.assessedOn', effectiveDate),
)

const fundLoss = allOf(
  onOrAfter('outsourcingRisks.fundLoss.identifiedOn', effectiveDate),
  onOrAfter('outsourcingRisks.fundLoss.assessedOn', effectiveDate),
)

const serviceDecline = allOf(
  onOrAfter('outsourcingRisks.serviceDecline.identifiedOn', effectiveDate),
  onOrAfter('outsourcingRisks.serviceDecline.assessedOn', effectiveDate),
)

const otherRisks = allOf(
  onOrAfter('outsourcingRisks.strategic.identifiedOn', effectiveDate),
  onOrAfter('outsourcingRisks.strategic.assessedOn', effectiveDate),
  onOrAfter('outsourcingRisks.reputational.identifiedOn', effectiveDate),
  onOrAfter('outsourcingRisks.reputational.assessedOn', effectiveDate),
  onOrAfter('outsourcingRisks.compliance.identifiedOn', effectiveDate),
  onOrAfter('outsourcingRisks.compliance.assessedOn', effectiveDate),
)

export const article30Sentence1: ClauseDefinition<'outsourcing-2021/30#1', 'institution'> = {
  id: 'outsourcing-2021/30#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['riskAssessment'],
  lead: true,
  title: { zh: '识别和评估外包风险', en: 'Identifying and assessing the risks of outsourcing' },
  statement: {
    zh: '机构须识别并评估外包可能带来的风险，至少包括所列六类。',
    en: 'The institution must identify and assess the risks that outsourcing may bring, the six groups listed among them.',
  },
  appliesWhen: outsourcingAtHand,
  rule: allOf(capabilityLoss, businessInterruption, dataRisks, fundLoss, serviceDecline, otherRisks),
  notes: {
    zh: '条文未设条件，但风险以外包存在或即将存在为前提：没有未结束的外包的，无可识别。识别、评估的日期须在施行日及以后；此后多久须重做，条文未定，第三十五条另有每年评估的要求。“充分”的程度以及所列之外的风险，本库不作判断。',
    en: 'The text has no condition, but without outsourcing, running or ahead, there is no such risk to identify. Days before the measures bind do not count; how often it is done again the text leaves open, and Article 35 asks for a yearly assessment. How thoroughly it is done, and risks that the text does not name, are not judged.',
  },
}

export const article30Sentence1Policies: ClauseDefinition<'outsourcing-2021/30#1.policies', 'institution'> = {
  id: 'outsourcing-2021/30#1.policies',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['governance', 'riskAssessment'],
  title: { zh: '风险管理制度和流程', en: 'Policies and processes of risk management' },
  statement: {
    zh: '机构须建有外包风险管理的制度，并建有相应的流程。',
    en: 'The institution must have both a policy and a process for managing the risks of outsourcing.',
  },
  rule: allOf(
    some('outsourcingPolicies', allOf(equals('kind', 'riskPolicy'), during('since', 'until', 'unknown'))),
    some('outsourcingPolicies', allOf(equals('kind', 'riskProcess'), during('since', 'until', 'unknown'))),
  ),
  notes: {
    zh: '制度和流程须均在有效期内；一份文件兼有两者的，分两项登记。外包管理制度不是风险管理制度。本项未以存在外包为条件，条文亦无此条件。',
    en: 'Both have to be in force; one document that holds both is recorded as two. A policy of outsourcing management is not one of risk management. As in the text, it does not depend on anything being outsourced.',
  },
}

export const article30Sentence1Improvement: ClauseDefinition<'outsourcing-2021/30#1.improvement', 'institution'> = {
  id: 'outsourcing-2021/30#1.improvement',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['governance', 'riskAssessment'],
  title: { zh: '持续完善制度和流程', en: 'Improving the policies continually' },
  statement: {
    zh: '机构须不断完善外包风险管理的制度和流程。',
    en: 'The institution must keep improving its policies and processes for managing the risks of outsourcing.',
  },
  appliesWhen: some('outsourcingPolicies', riskDocumentInForce),
  rule: periodic({
    list: 'policyRevisions',
    on: 'on',
    from: latestOf([oldestDocument, effectiveDate]),
    ownInterval: 'policyRevisionIntervalMonths',
  }),
  notes: {
    zh: '“持续”未给出数字：以机构自定间隔为准；未自定间隔的，从未完善为不符合。自评估日有效的最早一份风险管理制度或流程生效之日（不早于施行日）起算，因为完善以已建立为前提；没有有效文件的，由前项判定。',
    en: 'Continually has no number: an interval that the institution has set decides; without one, never is a failure. It runs from the day the oldest policy or process still in force came in force, not before the measures bind, since what is improved has to exist; that none is in force is for the clause before.',
  },
}

export const article30Item1: ClauseDefinition<'outsourcing-2021/30.1#1', 'institution'> = {
  id: 'outsourcing-2021/30.1#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['riskAssessment'],
  title: { zh: '科技能力丧失风险', en: 'Risk of losing technological capability' },
  statement: {
    zh: '机构须识别并评估因依赖外包而失去科技能力的风险。',
    en: 'The institution must identify and assess the risk of losing its technological capability through dependence on outsourcing.',
  },
  appliesWhen: outsourcingAtHand,
  rule: capabilityLoss,
}

export const article30Item2: ClauseDefinition<'outsourcing-2021/30.2#1', 'institution'> = {
  id: 'outsourcing-2021/30.2#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['riskAssessment', 'continuity'],
  title: { zh: '业务中断风险', en: 'Risk of business interruption' },
  statement: {
    zh: '机构须识别并评估外包服务停止而使业务中断的风险。',
    en: 'The institution must identify and assess the risk that business is interrupted because an outsourced service stops.',
  },
  appliesWhen: outsourcingAtHand,
  rule: businessInterruption,
}

export const article30Item3: ClauseDefinition<'outsourcing-2021/30.3#1', 'institution'> = {
  id: 'outsourcing-2021/30.3#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['riskAssessment', 'security'],
  title: { zh: '数据泄露、丢失、篡改风险', en: 'Risks to data' },
  statement: {
    zh: '机构须分别识别并评估数据泄露风险、数据丢失风险和数据篡改风险。',
    en: 'The institution must identify and assess the risks that data leak, are lost, or are tampered with.',
  },
  appliesWhen: outsourcingAtHand,
  rule: dataRisks,
  notes: {
    zh: '三种风险缺一不可；同日一并识别评估的，各填同一日期。',
    en: 'None of the three may be missing; where they were looked at together, each has the same day.',
  },
}

export const article30Item4: ClauseDefinition<'outsourcing-2021/30.4#1', 'institution'> = {
  id: 'outsourcing-2021/30.4#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['riskAssessment'],
  title: { zh: '资金损失风险', en: 'Risk of losing funds' },
  statement: {
    zh: '机构须识别并评估外包引致资金损失的风险。',
    en: 'The institution must identify and assess the risk that funds are lost through outsourcing.',
  },
  appliesWhen: outsourcingAtHand,
  rule: fundLoss,
}

export const article30Item5: ClauseDefinition<'outsourcing-2021/30.5#1', 'institution'> = {
  id: 'outsourcing-2021/30.5#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['riskAssessment'],
  title: { zh: '服务水平下降风险', en: 'Risk of declining service' },
  statement: {
    zh: '机构须识别并评估外包引致科技服务水平下降的风险。',
    en: 'The institution must identify and assess the risk that the level of IT service declines through outsourcing.',
  },
  appliesWhen: outsourcingAtHand,
  rule: serviceDecline,
}

export const article30Item6: ClauseDefinition<'outsourcing-2021/30.6#1', 'institution'> = {
  id: 'outsourcing-2021/30.6#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['riskAssessment'],
  title: { zh: '战略、声誉和合规风险', en: 'Strategic, reputational and compliance risks' },
  statement: {
    zh: '机构须分别识别并评估外包引致的战略风险、声誉风险和合规风险。',
    en: 'The institution must identify and assess the strategic, reputational and compliance risks of outsourcing.',
  },
  appliesWhen: outsourcingAtHand,
  rule: otherRisks,
  notes: {
    zh: '条文点名的三种风险缺一不可；其后的“等”所指的其他风险，本库不作判断。',
    en: 'None of the three named may be missing; the others that the text leaves open are not judged.',
  },
}
