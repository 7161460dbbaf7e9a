// 银行保险机构信息科技外包风险监管办法, Article 5: the principles of outsourcing.

import type { ClauseDefinition } from '../../rules/clause'
import { allOf, during, equals, every, measure, some, when } from '../../rules/tables/builders'
import { notEnded } from './definitions'

const outsourcing = some('arrangements', notEnded)

const responsibilityKept = allOf(equals('scope.managementResponsibility', 'none'), equals('scope.securityResponsibility', 'none'))

/** Under the lead, an arrangement whose end is left out is not known to run. */
const everyResponsibilityKept = every('arrangements', when(during(null, 'service.endedOn', 'unknown'), responsibilityKept))

const coreCapability = measure('outsourcing-2021/5.2#1')
const balance = measure('outsourcing-2021/5.3#1')
const security = measure('outsourcing-2021/5.4#1')
const controlInAdvance = measure('outsourcing-2021/5.5#1')
const improvement = measure('outsourcing-2021/5.6#1')

export const article5Sentence1: ClauseDefinition<'outsourcing-2021/5#1', 'institution'> = {
  id: 'outsourcing-2021/5#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['governance'],
  lead: true,
  title: { zh: '外包的六项原则', en: 'Six principles of outsourcing' },
  statement: {
    zh: '机构开展信息科技外包，须同时遵守六项原则。',
    en: 'When it outsources IT, the institution must hold to six principles.',
  },
  appliesWhen: outsourcing,
  rule: allOf(everyResponsibilityKept, coreCapability, balance, security, controlInAdvance, improvement),
  notes: {
    zh: '及于尚未结束的外包，含尚未开始服务的；全部结束或没有外包的，不适用。',
    en: 'It reaches outsourcing that is not over, service yet to begin included; where there is none, it does not apply.',
  },
}

export const article5Item1: ClauseDefinition<'outsourcing-2021/5.1#1', 'arrangement'> = {
  id: 'outsourcing-2021/5.1#1',
  force: 'mustNot',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['governance', 'security'],
  title: { zh: '不得外包的责任', en: 'Responsibilities that stay' },
  statement: {
    zh: '信息科技的管理责任和网络安全的主体责任均须由机构自己承担，任何外包都不得涉及。',
    en: 'The institution must not outsource the responsibility for managing IT, nor the primary responsibility for network security.',
  },
  appliesWhen: notEnded,
  rule: responsibilityKept,
  notes: {
    zh: '责任部分外包的，同样不符合；已登记、尚未开始的外包同样判断。具体工作由他人承办不等于责任外包，由机构分别填写。',
    en: 'Outsourcing a part of either responsibility is a breach too, and so is outsourcing that is recorded and has not begun. That others carry out work is not that they bear the responsibility; the two are recorded apart.',
  },
}

export const article5Item2: ClauseDefinition<'outsourcing-2021/5.2#1', 'institution'> = {
  id: 'outsourcing-2021/5.2#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['governance'],
  title: { zh: '核心能力与关键技术', en: 'Core capability and key technology' },
  statement: {
    zh: '外包须服务于掌握关键技术，且不得妨碍机构核心能力的建设。',
    en: 'Outsourcing must be guided by the aim that it does not stand in the way of core capability and that the institution masters key technology.',
  },
  appliesWhen: outsourcing,
  rule: coreCapability,
  notes: {
    zh: '“应当坚持”统领各项，故为强制要求；“积极”修饰导向的内容。条文未列可核对的事实，以机构登记的措施和佐证判断。',
    en: 'The lead makes every item a duty; the word for actively only colours the aim. The text names nothing to check, so the measure recorded decides.',
  },
}

export const article5Item3: ClauseDefinition<'outsourcing-2021/5.3#1', 'institution'> = {
  id: 'outsourcing-2021/5.3#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['governance'],
  title: { zh: '风险、成本与效益', en: 'Risk, cost and benefit' },
  statement: {
    zh: '机构须使外包的风险、成本、效益三者保持平衡。',
    en: 'The institution must keep the risk, the cost and the benefit of outsourcing in balance.',
  },
  appliesWhen: outsourcing,
  rule: balance,
}

export const article5Item4: ClauseDefinition<'outsourcing-2021/5.4#1', 'institution'> = {
  id: 'outsourcing-2021/5.4#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['security'],
  title: { zh: '网络、信息和数据安全', en: 'Security of networks, information and data' },
  statement: {
    zh: '外包中，机构须保证网络安全和信息安全，并加强对重要数据、个人信息的保护。',
    en: 'In outsourcing, the institution must ensure network and information security and protect important data and personal information more strongly.',
  },
  appliesWhen: outsourcing,
  rule: security,
  notes: {
    zh: '本项是原则，具体安全措施由第三十二条规定。登记的措施须同时涵盖安全保障和数据保护。',
    en: 'This is the principle; Article 32 names the controls. The measure recorded speaks of both limbs, security and the protection of data.',
  },
}

export const article5Item5: ClauseDefinition<'outsourcing-2021/5.5#1', 'institution'> = {
  id: 'outsourcing-2021/5.5#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['governance', 'monitoring'],
  title: { zh: '事前控制与事中监督', en: 'Control before, supervision during' },
  statement: {
    zh: '机构须着重在外包实施之前加以控制，并在实施过程中加以监督。',
    en: 'The institution must lay stress on control before the outsourcing and on supervision while it runs.',
  },
  appliesWhen: outsourcing,
  rule: controlInAdvance,
}

export const article5Item6: ClauseDefinition<'outsourcing-2021/5.6#1', 'institution'> = {
  id: 'outsourcing-2021/5.6#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['governance'],
  title: { zh: '持续改进', en: 'Continuing improvement' },
  statement: {
    zh: '机构须不断改进外包策略，也须不断改进风险管理的措施。',
    en: 'The institution must keep improving its policy on outsourcing and the measures by which it manages the risks.',
  },
  appliesWhen: outsourcing,
  rule: improvement,
  notes: {
    zh: '作为原则，由登记的措施判断；风险管理制度和流程的持续完善另见第三十条。',
    en: 'As a principle it is judged by the measure recorded; how policies and processes of risk management are improved is a duty of Article 30.',
  },
}
