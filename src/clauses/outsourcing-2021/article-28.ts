// 银行保险机构信息科技外包风险监管办法, Article 28: related outsourcing, and what board and senior management ask of the parent
// or group about its provider.

import type { ClauseDefinition } from '../../rules/clause'
import { earliestOf, latestOf } from '../../rules/compiler'
import { allOf, equals, includes, once, onOrAfter, some } from '../../rules/tables/builders'
import { actsSince, effectiveDate, inService, related } from './definitions'

const relatedService = allOf(equals('belongs', true), inService, related)

const oldestRelatedService = earliestOf({ list: 'arrangements', on: 'service.startedOn', accepts: relatedService })

const relatedFrom = latestOf([oldestRelatedService, effectiveDate])

const proposedSince = onOrAfter('on', actsSince)

const serviceQualityByBoard = once({
  list: 'groupEvaluation.proposals',
  on: 'on',
  accepts: allOf(proposedSince, includes('by', ['board']), includes('subjects', ['serviceQuality'])),
  from: [relatedFrom],
})

const serviceQualityBySeniorManagement = once({
  list: 'groupEvaluation.proposals',
  on: 'on',
  accepts: allOf(proposedSince, includes('by', ['seniorManagement']), includes('subjects', ['serviceQuality'])),
  from: [relatedFrom],
})

const accountabilityByBoard = once({
  list: 'groupEvaluation.proposals',
  on: 'on',
  accepts: allOf(proposedSince, includes('by', ['board']), includes('subjects', ['accountability'])),
  from: [relatedFrom],
})

const accountabilityBySeniorManagement = once({
  list: 'groupEvaluation.proposals',
  on: 'on',
  accepts: allOf(proposedSince, includes('by', ['seniorManagement']), includes('subjects', ['accountability'])),
  from: [relatedFrom],
})

export const article28Sentence1: ClauseDefinition<'outsourcing-2021/28#1', 'provider'> = {
  id: 'outsourcing-2021/28#1',
  force: 'must',
  subject: 'institution',
  addressee: 'board',
  target: 'provider',
  topics: ['relatedParties', 'governance'],
  title: { zh: '推动集团评价和问责', en: 'Evaluation and accountability within the group' },
  statement: {
    zh: '对关联外包，机构的董（理）事会和高级管理层均须推动母公司或集团做两件事：业绩评价纳入外包服务质量，服务重大事件设有问责机制。',
    en: 'For related outsourcing, both the board and senior management must press the parent or the group to count service quality in its evaluation of the provider and to set up accountability for major events of the service.',
  },
  appliesWhen: some('arrangements', relatedService),
  rule: allOf(serviceQualityByBoard, serviceQualityBySeniorManagement, accountabilityByBoard, accountabilityBySeniorManagement),
  notes: {
    zh: '董（理）事会和高级管理层均须就两个事项推动，可在一次或多次中分别完成。机构的义务是推动，母公司或集团是否采纳不影响判断。建立问责机制理解为由母公司或集团建立，因其承“推动”而来。施行日以前的推动不计入。文本未给期限：有关联服务在进行而从未推动的，为不符合。',
    en: 'Board and senior management each, on both subjects, in one proposal or in several. What the institution owes is to press for it: whether the parent or group agrees does not decide. Accountability is read as something the parent or group sets up, since that limb too hangs on the pressing. What was asked before the measures bind does not count. The text sets no day: never, though a related service runs, is a failure.',
  },
}
