// 银行保险机构信息科技外包风险监管办法, Article 12: classification of outsourcing by type, with strategies for each.

import type { ClauseDefinition } from '../../rules/clause'
import { allOf, during, equals, every, present, some, when } from '../../rules/tables/builders'
import { notEnded } from './definitions'

const schemeInForce = during('classification.since', 'classification.until', 'unknown')

const bothStrategies = allOf(present('managementStrategy'), present('riskControlStrategy'))

const consultingAndPlanning = equals('category', 'consultingAndPlanning')
const developmentAndTesting = equals('category', 'developmentAndTesting')
const operationAndMaintenance = equals('category', 'operationAndMaintenance')
const securityServices = equals('category', 'securityServices')
const businessSupport = equals('category', 'businessSupport')
const otherCategory = equals('category', 'other')

export const article12Sentence1: ClauseDefinition<'outsourcing-2021/12#1', 'institution'> = {
  id: 'outsourcing-2021/12#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['classification'],
  title: { zh: '分类管理机制', en: 'Management by type' },
  statement: {
    zh: '机构须有外包活动的分类管理机制，每一类都须有与之相应的管理策略和风控策略。',
    en: 'The institution must have a mechanism for managing outsourcing by type, with a management strategy and a risk control strategy for each type.',
  },
  rule: allOf(
    schemeInForce,
    some('classification.categories', allOf(present('category'), bothStrategies)),
    every('classification.categories', bothStrategies),
    when(some('arrangements', allOf(notEnded, consultingAndPlanning)), some('classification.categories', allOf(consultingAndPlanning, bothStrategies))),
    when(some('arrangements', allOf(notEnded, developmentAndTesting)), some('classification.categories', allOf(developmentAndTesting, bothStrategies))),
    when(some('arrangements', allOf(notEnded, operationAndMaintenance)), some('classification.categories', allOf(operationAndMaintenance, bothStrategies))),
    when(some('arrangements', allOf(notEnded, securityServices)), some('classification.categories', allOf(securityServices, bothStrategies))),
    when(some('arrangements', allOf(notEnded, businessSupport)), some('classification.categories', allOf(businessSupport, bothStrategies))),
    when(some('arrangements', allOf(notEnded, otherCategory)), some('classification.categories', allOf(otherCategory, bothStrategies))),
  ),
  notes: {
    zh: '机制中每一类均须两种策略俱全，尚未结束的外包所属的每一类也须在机制之内；没有任何类别的机制不算机制。各类策略是否相应由机构判断。',
    en: 'Every type of the mechanism has both strategies, and every type to which outsourcing that is not over belongs is in the mechanism; one without any type is none. Whether a strategy fits its type is for the institution to judge.',
  },
}

export const article12Sentence2Scheme: ClauseDefinition<'outsourcing-2021/12#2.scheme', 'institution'> = {
  id: 'outsourcing-2021/12#2.scheme',
  force: 'should',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['classification'],
  title: { zh: '五个类别', en: 'The five types' },
  statement: {
    zh: '外包的划分原则上包括五类：咨询规划、开发测试、运行维护、安全服务和业务支持。',
    en: 'Outsourcing should be sorted into types that include consulting and planning, development and testing, operation and maintenance, security services and business support.',
  },
  rule: allOf(
    schemeInForce,
    some('classification.categories', consultingAndPlanning),
    some('classification.categories', developmentAndTesting),
    some('classification.categories', operationAndMaintenance),
    some('classification.categories', securityServices),
    some('classification.categories', businessSupport),
  ),
  notes: {
    zh: '现行机制须列有全部五类，不论机构目前是否有该类外包；“等”表明可另设其他类别。',
    en: 'The mechanism in force has all five, whether or not there is outsourcing of that type; the list is open, so there may be others.',
  },
}

export const article12Sentence2Arrangements: ClauseDefinition<'outsourcing-2021/12#2.arrangements', 'arrangement'> = {
  id: 'outsourcing-2021/12#2.arrangements',
  force: 'should',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['classification'],
  title: { zh: '外包活动归类', en: 'Type of the outsourcing' },
  statement: { zh: '每项外包活动原则上归入其中一类。', en: 'Each outsourced activity should be put into one of the types.' },
  appliesWhen: notEnded,
  rule: present('category'),
  notes: {
    zh: '“等”容许五类以外的类别，归入“其他”亦可；该类别须在机制之内并有相应策略，由第一句判断。',
    en: 'The list is open, so that another type than the five will do; that the mechanism has it, with its strategies, is judged under the first sentence.',
  },
}
