// 银行保险机构信息科技外包风险监管办法, Article 21: what the contract must state.

import type { ClauseDefinition } from '../../rules/clause'
import { allOf, dueBy, when } from '../../rules/tables/builders'
import {
  changeAndTermination,
  chineseForumAndLaw,
  complianceAndControl,
  confidentialityAndConsumers,
  continuity,
  contractReached,
  disputes,
  lawAndJurisdiction,
  propertyAndLawfulProducts,
  reporting,
  resources,
  rightsAndInspection,
  serviceAndScope,
  termsDue,
} from './contract-terms'
import { crossBorder } from './definitions'

export const article21Sentence1: ClauseDefinition<'outsourcing-2021/21#1', 'arrangement'> = {
  id: 'outsourcing-2021/21#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['contract'],
  lead: true,
  title: { zh: '合同应当明确的内容', en: 'What the contract must state' },
  statement: {
    zh: '外包合同须写明十个方面的内容；原则性要求不计入本句。',
    en: 'The contract must state ten groups of terms; what is asked in principle is left to its own clause.',
  },
  appliesWhen: contractReached,
  rule: dueBy(
    termsDue,
    allOf(
      serviceAndScope,
      complianceAndControl,
      continuity,
      rightsAndInspection,
      changeAndTermination,
      propertyAndLawfulProducts,
      resources,
      confidentialityAndConsumers,
      disputes,
      when(crossBorder, lawAndJurisdiction),
      reporting,
    ),
  ),
  notes: {
    zh: '尚未签订的，条款在计划签订日前补齐即可。',
    en: 'Of a contract yet to be signed the terms are due by the planned signing.',
  },
}

export const article21Item1: ClauseDefinition<'outsourcing-2021/21.1#1', 'arrangement'> = {
  id: 'outsourcing-2021/21.1#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['contract'],
  title: { zh: '服务范围与考核', en: 'Service, responsibilities and assessment' },
  statement: {
    zh: '合同须写明服务范围、内容、要求、时限与安排、责任分配、交付物、后续合作的限定条件以及服务质量考核评价。',
    en: 'The contract must state scope, content and requirements of the service, schedule and time limits, responsibilities, deliverables, conditions for further cooperation, and how quality is assessed.',
  },
  appliesWhen: contractReached,
  rule: dueBy(termsDue, serviceAndScope),
}

export const article21Item2: ClauseDefinition<'outsourcing-2021/21.2#1', 'arrangement'> = {
  id: 'outsourcing-2021/21.2#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['contract'],
  title: { zh: '合规、内控与风险管理', en: 'Compliance, control and risk management' },
  statement: {
    zh: '合同须写明合规、内控和风险管理要求，对法律法规和机构内部制度的遵守，以及监管政策的通报贯彻机制。',
    en: "The contract must state requirements on compliance, internal control and risk management, observance of law and of the institution's policies, and how supervisory policy is passed on and carried out.",
  },
  appliesWhen: contractReached,
  rule: dueBy(termsDue, complianceAndControl),
}

export const article21Item3: ClauseDefinition<'outsourcing-2021/21.3#1', 'arrangement'> = {
  id: 'outsourcing-2021/21.3#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['contract', 'continuity'],
  title: { zh: '服务持续性', en: 'Continuity of service' },
  statement: {
    zh: '合同须写明服务持续性要求，且服务提供商的持续性目标须满足机构的业务连续性目标。',
    en: "The contract must state requirements on continuity, and the provider's continuity objectives must meet those of the institution.",
  },
  appliesWhen: contractReached,
  rule: dueBy(termsDue, continuity),
  notes: {
    zh: '以恢复时间目标和恢复点目标（小时）逐项比较，相等即满足；机构自身未设定的目标无须满足，机构已设定而合同未约定的不满足。',
    en: "Recovery time and recovery point objectives in hours are compared one by one; equal is enough. An objective that the institution has not set is nothing to be met; one that it has set and the contract does not state is not met.",
  },
}

export const article21Item4: ClauseDefinition<'outsourcing-2021/21.4#1', 'arrangement'> = {
  id: 'outsourcing-2021/21.4#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['contract'],
  title: { zh: '评估、监测、检查、审计权与监管检查', en: 'Rights of assessment and audit, supervisory inspection' },
  statement: {
    zh: '合同须写明机构的风险评估、监测、检查和审计权利，以及服务提供商接受监管机构监督检查的承诺。',
    en: "The contract must give the institution the rights to assess risk, monitor, inspect and audit, and hold the provider's undertaking to accept the supervisor's inspection.",
  },
  appliesWhen: contractReached,
  rule: dueBy(termsDue, rightsAndInspection),
}

export const article21Item5: ClauseDefinition<'outsourcing-2021/21.5#1', 'arrangement'> = {
  id: 'outsourcing-2021/21.5#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['contract'],
  title: { zh: '变更与终止', en: 'Change and termination' },
  statement: {
    zh: '合同须写明变更和终止的触发条件及各自的过渡安排。',
    en: 'The contract must state what triggers change and termination and the transition for each.',
  },
  appliesWhen: contractReached,
  rule: dueBy(termsDue, changeAndTermination),
}

export const article21Item6: ClauseDefinition<'outsourcing-2021/21.6#1', 'arrangement'> = {
  id: 'outsourcing-2021/21.6#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['contract'],
  title: { zh: '信息与知识产权、合法产品', en: 'Ownership, permitted use, lawful products' },
  statement: {
    zh: '合同须写明信息和知识产权的归属、允许服务提供商使用的内容和范围，以及使用合法软件和硬件的要求。',
    en: 'The contract must state who owns information and intellectual property, what the provider may use and how far, and that software and hardware be lawful.',
  },
  appliesWhen: contractReached,
  rule: dueBy(termsDue, propertyAndLawfulProducts),
}

export const article21Item7: ClauseDefinition<'outsourcing-2021/21.7#1', 'arrangement'> = {
  id: 'outsourcing-2021/21.7#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['contract'],
  title: { zh: '资源保障', en: 'Assurance of resources' },
  statement: {
    zh: '合同须有资源保障条款。',
    en: 'The contract must have a term that assures resources.',
  },
  appliesWhen: contractReached,
  rule: dueBy(termsDue, resources),
}

export const article21Item8: ClauseDefinition<'outsourcing-2021/21.8#1', 'arrangement'> = {
  id: 'outsourcing-2021/21.8#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['contract'],
  title: { zh: '安全保密与消费者权益保护', en: 'Confidentiality and consumer protection' },
  statement: {
    zh: '合同须约定安全保密和消费者权益保护，禁止超出约定使用或披露信息，禁止转移、挪用数据或以其谋取约定以外的利益。',
    en: 'The contract must provide for security, confidentiality and consumer protection; it must bar use or disclosure beyond the contract, transfer or misappropriation of data, and benefits beyond the contract.',
  },
  appliesWhen: contractReached,
  rule: dueBy(termsDue, confidentialityAndConsumers),
}

export const article21Item9Terms: ClauseDefinition<'outsourcing-2021/21.9#1.terms', 'arrangement'> = {
  id: 'outsourcing-2021/21.9#1.terms',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['contract'],
  title: { zh: '争端解决、违约与赔偿', en: 'Disputes, breach and compensation' },
  statement: {
    zh: '合同须写明争端解决机制、违约和赔偿条款。',
    en: 'The contract must state how disputes are resolved and what follows from breach, compensation included.',
  },
  appliesWhen: contractReached,
  rule: dueBy(termsDue, disputes),
}

export const article21Item9CrossBorder: ClauseDefinition<'outsourcing-2021/21.9#1.crossBorder', 'arrangement'> = {
  id: 'outsourcing-2021/21.9#1.crossBorder',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['contract', 'crossBorder'],
  title: { zh: '跨境外包的适用法律与管辖', en: 'Law and jurisdiction, cross-border' },
  statement: {
    zh: '跨境外包的合同须写明争议解决适用的法律和司法管辖。',
    en: 'Of cross-border outsourcing the contract must state the law that governs disputes and the jurisdiction.',
  },
  appliesWhen: contractReached,
  rule: when(crossBorder, dueBy(termsDue, lawAndJurisdiction)),
}

export const article21Item9Forum: ClauseDefinition<'outsourcing-2021/21.9#1.forum', 'arrangement'> = {
  id: 'outsourcing-2021/21.9#1.forum',
  force: 'should',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['contract', 'crossBorder'],
  title: { zh: '中国仲裁或法院与中国法律', en: 'Chinese forum and law' },
  statement: {
    zh: '跨境外包原则上应选择中国仲裁机构或中国法院，并适用中国法律。',
    en: 'Cross-border outsourcing should choose Chinese arbitration or Chinese courts, and Chinese law.',
  },
  appliesWhen: contractReached,
  rule: when(crossBorder, dueBy(termsDue, chineseForumAndLaw)),
  notes: {
    zh: '“原则上”仅及于跨境外包一句；港澳台视为境外。',
    en: 'In principle governs the cross-border limb alone; Hong Kong, Macao and Taiwan count as outside the mainland.',
  },
}

export const article21Item10: ClauseDefinition<'outsourcing-2021/21.10#1', 'arrangement'> = {
  id: 'outsourcing-2021/21.10#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['contract'],
  title: { zh: '报告条款', en: 'Reporting' },
  statement: {
    zh: '合同须写明常规报告的内容和频度，以及突发事件的报告路线、方式和时限。',
    en: 'The contract must state content and frequency of routine reports, and route, method and time limit of reports on incidents.',
  },
  appliesWhen: contractReached,
  rule: dueBy(termsDue, reporting),
}
