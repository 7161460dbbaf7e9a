// 银行保险机构信息科技外包风险监管办法, Article 14: the exit strategy for important outsourcing,
// and what it states at the least.

import type { ClauseDefinition } from '../../rules/clause'
import { allOf, covers } from '../../rules/tables/builders'
import { exitStrategyInForce, important, inService } from './definitions'

const importantInService = allOf(inService, important)

const withStrategy = allOf(importantInService, exitStrategyInForce)

const terminationScenarios = covers('exitStrategy.parts', ['terminationScenarios'])
const businessImpactAnalysis = covers('exitStrategy.parts', ['businessImpactAnalysis'])
const handoverArrangements = covers('exitStrategy.parts', ['handoverArrangements'])

export const article14Sentence1: ClauseDefinition<'outsourcing-2021/14#1', 'arrangement'> = {
  id: 'outsourcing-2021/14#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['exit'],
  title: { zh: '重要外包的退出策略', en: 'Exit strategy for important outsourcing' },
  statement: {
    zh: '机构须为每项在服务期内的重要外包制定退出策略，预先考虑其终止。',
    en: 'For important outsourcing in service, the institution must have an exit strategy, with the possible end of the outsourcing in view.',
  },
  appliesWhen: importantInService,
  rule: exitStrategyInForce,
  notes: {
    zh: '考虑终止的可能性体现于退出策略本身，不另设要求。要求的是状态，及于在服务期内的全部重要外包，不论合同何时签订；策略须在评估日有效。文本未规定须早于服务开始，签约后、服务前不适用。',
    en: 'The possible end is considered by having the strategy; nothing further is asked. It is a state and reaches every important arrangement in service, whenever its contract was signed; the strategy has to be in force on the day assessed. The text does not say that it comes before the service, so the clause does not apply before the service begins.',
  },
}

export const article14Sentence2: ClauseDefinition<'outsourcing-2021/14#2', 'arrangement'> = {
  id: 'outsourcing-2021/14#2',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['exit'],
  lead: true,
  title: { zh: '退出策略的内容', en: 'What an exit strategy states' },
  statement: {
    zh: '退出策略的内容至少须有三个方面。',
    en: 'An exit strategy must state at least three things.',
  },
  appliesWhen: withStrategy,
  rule: allOf(terminationScenarios, businessImpactAnalysis, handoverArrangements),
  notes: {
    zh: '没有有效的退出策略的，由第一句判断，本句及各项不适用。',
    en: 'Where no exit strategy is in force, the first sentence says so; this one and its items do not apply.',
  },
}

export const article14Item1: ClauseDefinition<'outsourcing-2021/14.1#1', 'arrangement'> = {
  id: 'outsourcing-2021/14.1#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['exit'],
  title: { zh: '终止情形', en: 'Scenarios of termination' },
  statement: {
    zh: '退出策略须列明哪些情形可能使外包终止。',
    en: 'The exit strategy must state which scenarios may bring the outsourcing to an end.',
  },
  appliesWhen: withStrategy,
  rule: terminationScenarios,
}

export const article14Item2: ClauseDefinition<'outsourcing-2021/14.2#1', 'arrangement'> = {
  id: 'outsourcing-2021/14.2#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['exit'],
  title: { zh: '终止对业务的影响', en: 'Effect of the end on business' },
  statement: {
    zh: '退出策略须分析外包终止对业务的影响。',
    en: 'The exit strategy must analyse what the end of the outsourcing would mean for business.',
  },
  appliesWhen: withStrategy,
  rule: businessImpactAnalysis,
}

export const article14Item3: ClauseDefinition<'outsourcing-2021/14.3#1', 'arrangement'> = {
  id: 'outsourcing-2021/14.3#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['exit'],
  title: { zh: '终止时的交接', en: 'Handover at the end' },
  statement: {
    zh: '退出策略须写明终止时如何交接。',
    en: 'The exit strategy must state how the service is handed over at the end.',
  },
  appliesWhen: withStrategy,
  rule: handoverArrangements,
}
