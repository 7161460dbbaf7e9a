// Guiding opinions of 2016 on non-bank institutions, section 5.3: the risks of outsourcing: boundaries, key providers, funders as
// providers, concentration and contracts.

import type { ClauseDefinition } from '../../rules/clause'
import { allOf, anyOf, covers, done, dueBy, during, equals, every, not, oneOf, onOrAfter, periodic, present, some } from '../../rules/tables/builders'
import { boundFrom } from './definitions'
import {
  ableToDevelop, begunOrContracted, concentrated, fundedBy, keyAssessment, keyProvider, outsourced, outsourcedSinceBinding, outsourcingNotEnded,
  performedForInstitution, planForEveryService, providerEngaged, providerEngagedFrom, risksAnalysed, stillLowered, transferNecessary,
} from './outsourcing'

export const section5_3Sentence1Management: ClauseDefinition<'nonbank-it-2016/5.3#1.management', 'institution'> = {
  id: 'nonbank-it-2016/5.3#1.management',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['governance', 'riskAssessment'],
  title: { zh: '外包风险、策略和管理体系', en: 'Risks, strategy and management of outsourcing' },
  statement: {
    zh: '机构须识别并分析外包风险，订有外包策略，明确外包的范围和责任边界，并有与每一项信息科技战略目标相适应的管理体系。',
    en: 'The institution must identify and analyse the risks of outsourcing IT, have an outsourcing strategy, lay down the scope of outsourcing and the boundary of responsibility, and have a management system for outsourcing that suits its strategic objectives for IT.',
  },
  rule: allOf(
    risksAnalysed,
    during('outsourcingStrategy.since', 'outsourcingStrategy.until', 'unknown'),
    during('itOutsourcing.boundaries.since', 'itOutsourcing.boundaries.until', 'unknown'),
    covers('itOutsourcing.boundaries.parts', ['scope', 'responsibilities']),
    during('outsourcingSystem.since', 'outsourcingSystem.until', 'unknown'),
    some('outsourcingSystem.objectives', present('served')),
    every('outsourcingSystem.objectives', present('served')),
  ),
  notes: {
    zh: '责任主体、强制程度和条件相同，合为一条；底线以各项外包判断，另列。条文未列举风险，施行日及以后识别并分析过其中任何一类，或者由本机构实施或为其实施过以外包活动为内容的风险评估，均可；未以已有外包为条件。没有战略目标的，体系无从适应，不符合。',
    en: 'Addressee, force and condition are the same, so it is one clause; the bottom line is judged for each outsourcing and stands apart. The text lists no risks: any one identified and analysed since the opinions bind will do, and so will a risk assessment since then, by or for the institution, whose subjects include outsourcing activities; it does not ask that anything be outsourced yet. Where there is no strategic objective there is nothing to suit, and the clause fails.',
  },
}

export const section5_3Sentence1BottomLine: ClauseDefinition<'nonbank-it-2016/5.3#1.bottomLine', 'arrangement'> = {
  id: 'nonbank-it-2016/5.3#1.bottomLine',
  force: 'mustNot',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['security', 'governance'],
  title: { zh: '外包的两条底线', en: 'Two bottom lines of outsourcing' },
  statement: {
    zh: '任何外包都不得把安全的管理责任交出去，也不得放低安全标准。',
    en: 'The institution must not outsource the responsibility for managing security, nor lower its standards of security.',
  },
  appliesWhen: outsourced,
  rule: allOf(equals('scope.securityResponsibility', 'none'), not(some('loweredRequirements', allOf(equals('security', true), stillLowered))), not(some('loweredSecurityStandards', stillLowered))),
  notes: {
    zh: '安全管理责任按网络安全主体责任登记，部分外包亦不符合；由他人承办具体工作不等于交出责任。标准以评估日的状态为准：降低后未恢复的，不论何时降低，均不符合；低于对其他服务商的安全要求，或者低于本机构自身的安全标准（即使对各家一视同仁），都是降低；降低的不是安全要求的，不在此列。合同已签或服务已开始的外包方在其内；登记的其他第三方合作不是外包，本节各条均不涉及。',
    en: 'The responsibility is recorded as the primary responsibility for network security; outsourcing a part of it is a breach too, while others may carry out work. For the standards the state on the day assessed decides: one lowered and not restored is a breach, whenever that was. Less than other providers must meet is lower, and so is less than the security standard of the institution itself, also where it is so for every provider alike; requirements that are not of security are left aside. It reaches outsourcing that was signed or has begun; other cooperation with third parties in the record is no outsourcing, and no clause of this section reaches it.',
  },
}

export const section5_3Sentence2TechnicalStrength: ClauseDefinition<'nonbank-it-2016/5.3#2.technicalStrength', 'provider'> = {
  id: 'nonbank-it-2016/5.3#2.technicalStrength',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'provider',
  topics: ['riskAssessment', 'monitoring'],
  title: { zh: '定期评估技术实力', en: 'Technical strength assessed regularly' },
  statement: {
    zh: '机构须定期就关键外包服务商的技术实力评估风险。',
    en: 'The institution must regularly assess the risk in the technical strength of each key provider.',
  },
  appliesWhen: keyProvider,
  rule: periodic({ list: 'activities', on: 'completedOn', accepts: allOf(keyAssessment, covers('areas', ['technicalStrength'])), from: providerEngagedFrom, ownInterval: 'riskAssessmentIntervalMonths' }),
  notes: {
    zh: '是否关键由机构附理由认定，没有理由的，是与否均不作数。三个方面各有周期，故分列，可由同一次评估覆盖。“定期”未给出数字：以自定间隔为准，未自定的，从未评估为不符合，两次以上通过但不判断是否及时，仅一次或者仅在此前评估过的不足以判断。由本机构、母公司、集团成员或独立第三方实施的方计入；服务商自己的评估，以及实施主体为“其他”、看不出为本机构而做的，均不计入；日常监控、评价不是风险评估。',
    en: 'Which provider is key is for the institution; without a reason neither answer counts. The three aspects run each in their own cycle and are three clauses; one assessment may serve all. Regularly has no number: an own interval decides; without one, never is a failure, twice passes without saying that it was in time, and once, or only before, does not tell. It counts where the institution, its parent, the group or an independent third party carried it out; what the provider did itself does not, nor what is recorded as done by someone else, which does not show that it was for the institution, nor monitoring or evaluation, which are no risk assessment.',
  },
}

export const section5_3Sentence2InternalControl: ClauseDefinition<'nonbank-it-2016/5.3#2.internalControl', 'provider'> = {
  id: 'nonbank-it-2016/5.3#2.internalControl',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'provider',
  topics: ['riskAssessment', 'monitoring'],
  title: { zh: '定期评估内控体系', en: 'Internal control assessed regularly' },
  statement: {
    zh: '机构须定期就关键外包服务商的内控体系评估风险。',
    en: 'The institution must regularly assess the risk in the internal control of each key provider.',
  },
  appliesWhen: keyProvider,
  rule: periodic({ list: 'activities', on: 'completedOn', accepts: allOf(keyAssessment, covers('areas', ['internalControl'])), from: providerEngagedFrom, ownInterval: 'riskAssessmentIntervalMonths' }),
  notes: {
    zh: '计入何种评估，与技术实力一条相同：服务商自己的评估，以及实施主体为“其他”的，均不计入。',
    en: 'Which assessments count is as for technical strength: none by the provider itself, and none by someone else of whom it is not known for whom.',
  },
}

export const section5_3Sentence2ManagementCapability: ClauseDefinition<'nonbank-it-2016/5.3#2.managementCapability', 'provider'> = {
  id: 'nonbank-it-2016/5.3#2.managementCapability',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'provider',
  topics: ['riskAssessment', 'monitoring'],
  title: { zh: '定期评估管理能力', en: 'Management capability assessed regularly' },
  statement: {
    zh: '机构须定期就关键外包服务商的管理能力评估风险。',
    en: 'The institution must regularly assess the risk in the management capability of each key provider.',
  },
  appliesWhen: keyProvider,
  rule: periodic({ list: 'activities', on: 'completedOn', accepts: allOf(keyAssessment, covers('areas', ['managementCapability'])), from: providerEngagedFrom, ownInterval: 'riskAssessmentIntervalMonths' }),
  notes: {
    zh: '计入何种评估，与技术实力一条相同：服务商自己的评估，以及实施主体为“其他”的，均不计入。',
    en: 'Which assessments count is as for technical strength: none by the provider itself, and none by someone else of whom it is not known for whom.',
  },
}

export const section5_3Sentence2Plan: ClauseDefinition<'nonbank-it-2016/5.3#2.plan', 'institution'> = {
  id: 'nonbank-it-2016/5.3#2.plan',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['continuity'],
  title: { zh: '外包中断应急预案', en: 'Emergency plan for interrupted services' },
  statement: {
    zh: '机构须备有应对外包服务中断的现行应急预案。',
    en: 'The institution must have an emergency plan in force for the interruption of outsourced services.',
  },
  rule: anyOf(during('emergencyPlan.since', 'emergencyPlan.until', 'unknown'), planForEveryService),
  notes: {
    zh: '一份总的方案，或者未结束的各项外包各有预案，均可。条文未以已有外包为条件。',
    en: 'One plan for all, or a plan of its own for each outsourcing that is not over. The text does not ask that anything be outsourced yet.',
  },
}

export const section5_3Sentence3Inclusion: ClauseDefinition<'nonbank-it-2016/5.3#3.inclusion', 'arrangement'> = {
  id: 'nonbank-it-2016/5.3#3.inclusion',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['relatedParties'],
  title: { zh: '出资人的服务列入关联外包', en: 'Services of funders are related outsourcing' },
  statement: {
    zh: '服务商为出资人的外包，须作为关联外包管理。',
    en: 'Outsourcing to a funder of the institution must be managed as related outsourcing.',
  },
  appliesWhen: allOf(outsourced, fundedBy),
  rule: during('relatedManagement.since', 'relatedManagement.until', 'unknown'),
  notes: {
    zh: '出资人不论持股多少；以评估日是否在关联外包管理之中为准。',
    en: 'A funder is one however small its share; whether the outsourcing is within that management on the day assessed decides.',
  },
}

export const section5_3Sentence3Requirements: ClauseDefinition<'nonbank-it-2016/5.3#3.requirements', 'arrangement'> = {
  id: 'nonbank-it-2016/5.3#3.requirements',
  force: 'mustNot',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['relatedParties'],
  title: { zh: '关联外包要求不降低', en: 'No lower requirements on related outsourcing' },
  statement: {
    zh: '服务商为出资人或其他关联方的，管理要求不得低于对他人的要求。',
    en: 'Where the provider is a funder or otherwise related, the institution must not lower its requirements on the outsourcing.',
  },
  appliesWhen: allOf(outsourcingNotEnded, anyOf(fundedBy, oneOf('relation', ['parent', 'groupSubsidiary', 'associate', 'affiliate']))),
  rule: not(some('loweredRequirements', stillLowered)),
  notes: {
    zh: '以评估日的状态为准：降低后至今未恢复的，不论何时降低，均不符合。与他人相比降低的，视为因关联关系而降低。',
    en: 'The state on the day assessed decides: a requirement lowered and not restored since is a breach, whenever that was. One lowered compared with others counts as lowered because of the relation.',
  },
}

export const section5_3Sentence4Identification: ClauseDefinition<'nonbank-it-2016/5.3#4.identification', 'provider'> = {
  id: 'nonbank-it-2016/5.3#4.identification',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'provider',
  topics: ['concentration'],
  title: { zh: '识别集中度风险', en: 'Concentration risk identified' },
  statement: {
    zh: '机构须逐家识别外包服务商是否使本机构面临集中度风险。',
    en: 'The institution must identify which of its providers carry a concentration risk for it.',
  },
  appliesWhen: providerEngaged,
  rule: allOf(onOrAfter('concentration.assessedOn', boundFrom), present('concentration.concentrated')),
  notes: {
    zh: '指对本机构的集中，不同于行业集中度；结论可以是没有此种风险。施行日前的识别不计入，多久须重做未定。没有在服务期内的外包的服务商不在其内。',
    en: 'A concentration for this institution is meant, not one of the sector; the result may be that there is none. Days before the opinions bind do not count; how often it is done again is left open. A provider with no service running is left aside.',
  },
}

export const section5_3Sentence4Monitoring: ClauseDefinition<'nonbank-it-2016/5.3#4.monitoring', 'provider'> = {
  id: 'nonbank-it-2016/5.3#4.monitoring',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'provider',
  topics: ['concentration', 'monitoring'],
  title: { zh: '持续监控集中的服务商', en: 'Concentrated providers monitored' },
  statement: {
    zh: '对带来集中度风险的外包服务商，机构须不间断地监控和管理。',
    en: 'The institution must continuously monitor every provider that carries a concentration risk.',
  },
  appliesWhen: concentrated,
  rule: periodic({ list: 'activities', on: 'completedOn', accepts: allOf(equals('coversTarget', true), equals('kind', 'providerMonitoring'), performedForInstitution), from: providerEngagedFrom, ownInterval: 'watch.intervalMonths' }),
  notes: {
    zh: '“加强”之后是监控这一可以查证的行为，故为强制要求。“持续”未给出数字：以自定间隔为准，未自定的，从未监控为不符合，两次以上通过但不判断是否及时，仅一次或者仅在此前监控过的不足以判断。服务商对自己的监控不计入；实施主体为“其他”的，看不出为本机构而做，亦不计入。',
    en: 'What is to be strengthened is monitoring, an act that can be shown, so it is a duty. Continuously has no number: an own interval decides; without one, never is a failure, twice passes without saying that it was in time, and once, or only before, does not tell. What the provider did itself does not count, nor what someone else did, which does not show that it was for the institution.',
  },
}

export const section5_3Sentence4Dispersal: ClauseDefinition<'nonbank-it-2016/5.3#4.dispersal', 'provider'> = {
  id: 'nonbank-it-2016/5.3#4.dispersal',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'provider',
  topics: ['concentration'],
  title: { zh: '分散集中度风险', en: 'Risk dispersed' },
  statement: {
    zh: '对带来集中度风险的外包服务商，机构须有现行措施分散风险。',
    en: 'Against every provider that carries a concentration risk the institution must have measures in force that disperse the risk.',
  },
  appliesWhen: concentrated,
  rule: some('concentration.reductions', allOf(oneOf('means', ['dispersal', 'alternativeProviders']), during('since', 'until', 'unknown'))),
  notes: {
    zh: '“积极”修饰“采取……措施”，措施可以查证，故为强制要求。分散外包活动、储备替代服务商方为分散；知识产权和自主研发由本句另行规定，其他手段不能看出是否分散，均不计入。',
    en: 'The word for actively stands before the taking of measures, which can be shown, so it is a duty. Spreading the work and keeping alternative providers ready disperse the risk; intellectual property and own capability have duties of their own in the sentence, and what is recorded as another means does not show that it disperses anything.',
  },
}

export const section5_3Sentence4IntellectualProperty: ClauseDefinition<'nonbank-it-2016/5.3#4.intellectualProperty', 'arrangement'> = {
  id: 'nonbank-it-2016/5.3#4.intellectualProperty',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['concentration', 'contract'],
  title: { zh: '知识产权转移', en: 'Transfer of intellectual property' },
  statement: {
    zh: '外包项目的知识产权有必要转移给本机构的，须完成转移。',
    en: 'Where it is necessary that intellectual property of an outsourced project passes to the institution, it must be transferred.',
  },
  appliesWhen: allOf(outsourcedSinceBinding, transferNecessary),
  rule: dueBy('intellectualProperty.necessarySince', done('intellectualProperty.transferredOn')),
  notes: {
    zh: '是否必要、自何日起必要由机构附理由判断，没有理由的，无论是否必要均不作数；须转移的全部转移完成方为符合，当日尚不算逾期。不以服务商具有集中度风险为条件。及于未结束的外包和施行日以后结束的外包。',
    en: 'Whether and since when it is necessary is for the institution; without a reason neither answer counts. All that is necessary has to have passed, and that day itself is still running. It does not depend on a concentration risk of the provider. It reaches outsourcing that is not over and outsourcing that ended since the opinions bind.',
  },
}

export const section5_3Sentence4OwnDevelopment: ClauseDefinition<'nonbank-it-2016/5.3#4.ownDevelopment', 'institution'> = {
  id: 'nonbank-it-2016/5.3#4.ownDevelopment',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['concentration', 'development'],
  title: { zh: '自主研发能力', en: 'Capability to develop systems itself' },
  statement: {
    zh: '具备条件的机构，须一步步增强自己研发系统的能力，以减少对外依赖。',
    en: 'An institution that has the means must raise, step by step, its capability to develop systems itself, so that it depends on providers less.',
  },
  appliesWhen: ableToDevelop,
  rule: periodic({ list: 'itOutsourcing.ownDevelopment.capabilitySteps', on: 'on', accepts: oneOf('kind', ['staff', 'systemTakenOver', 'methodsAndTools']), from: boundFrom, ownInterval: 'itOutsourcing.ownDevelopment.stepIntervalMonths' }),
  notes: {
    zh: '有“应”字，故为强制要求，“逐步”不减弱其力度。是否具备条件由机构附理由判断，没有理由的，是与否均不作数。“逐步”是持续的义务，没有数字：以自定间隔为准；未自定的，从无举措为不符合，施行以来两次以上通过但不判断是否及时，仅一次或者仅在此前的不足以判断。记录中没有何时具备条件，故自施行日起算。“其他”举措看不出提高了研发能力，不计入；提高多少、依赖降低多少不作衡量。',
    en: 'The modal word makes it a duty; step by step does not weaken it. Whether it has the means is for the institution; without a reason neither answer counts. Step by step goes on and has no number: an own interval decides; without one, no step is a failure, two since the opinions bind pass without saying that they were in time, and one, or only earlier ones, does not tell. The record has no day from which it had the means, so it runs from the day the opinions bind. A step of another kind does not show that capability rose; how far it rose and dependence fell is not measured.',
  },
}

export const section5_3Sentence5: ClauseDefinition<'nonbank-it-2016/5.3#5', 'arrangement'> = {
  id: 'nonbank-it-2016/5.3#5',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['contract', 'security'],
  title: { zh: '外包合同中的责任义务', en: 'Responsibilities in the contract' },
  statement: {
    zh: '每一外包均须订有合同，其中写明服务商的保密与安全责任以及其他各项责任。',
    en: 'For every outsourcing there must be a contract that states what the provider owes in security and confidentiality and its other responsibilities.',
  },
  appliesWhen: allOf(outsourced, begunOrContracted),
  rule: allOf(during('contract.signedOn', 'contract.expiresOn', 'unknown'), covers('contract.terms', ['securityAndConfidentiality', 'responsibilities'])),
  notes: {
    zh: '合同载明的内容是状态，及于全部未结束的外包，不论合同何时签订；服务已经开始而没有合同，或者合同已经到期而服务仍在继续的，不符合；无固定期限的合同持续有效，是否到期未登记的不足以判断。尚未签订也尚未开始服务的，以及合同到期而服务从未开始的，不适用。“严格”“规范”只是方向。',
    en: 'What a contract says is a state, so every outsourcing that is not over is reached, whenever its contract was signed; a service that runs without one, or goes on after it expired, fails. One without a fixed end stays in force, and where it is not recorded whether it expired it cannot be told. A service that is neither signed nor begun is left aside, and so is one that never began before its contract expired. Strict management and standard terms are directions.',
  },
}
