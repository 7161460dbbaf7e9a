// 中国银监会办公厅关于加强非银行金融机构信息科技建设和管理的指导意见, section 3.1: the strategic plan for information technology.

import type { ClauseDefinition } from '../../rules/clause'
import { latestOf, planned } from '../../rules/compiler'
import { allOf, covers, done, dueBy, during, every, measure, periodic, present, some } from '../../rules/tables/builders'
import { boundFrom } from './definitions'

const planInForce = during('itPlanning.plan.since', 'itPlanning.plan.until', 'unknown')

/** The same as a condition. */
const planNow = during('itPlanning.plan.since', 'itPlanning.plan.until')

const planRunsFrom = latestOf(['itPlanning.plan.since', boundFrom])

const someObjectiveServed = some('itPlanning.plan.businessObjectives', present('served'))
const everyObjectiveServed = every('itPlanning.plan.businessObjectives', present('served'))

const carriedOutByItsDay = dueBy(planned('dueOn'), done('carriedOutOn'))

export const section3_1Sentence1: ClauseDefinition<'nonbank-it-2016/3.1#1', 'institution'> = {
  id: 'nonbank-it-2016/3.1#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['planning', 'governance'],
  title: { zh: '信息科技战略规划、架构和保障机制', en: 'Strategic plan, architecture and guarantees' },
  statement: {
    zh: '机构须依据自身业务特色和发展趋势制定信息科技战略规划，与业务战略相配并适度超前；须建成由企业级应用、技术、数据三部分组成的架构；并须有组织和资源两方面的配套机制。',
    en: 'The institution must have a strategic plan for information technology that rests on the features and trends of its own business, matches its business strategy and is moderately ahead of it. It must have an architecture consisting of an enterprise application architecture, a technical and a data architecture, and mechanisms that give the plan its organisation and its resources.',
  },
  rule: allOf(
    planInForce,
    covers('itPlanning.plan.basedOn', ['businessFeatures', 'developmentTrends']),
    someObjectiveServed,
    everyObjectiveServed,
    measure('nonbank-it-2016/3.1#1'),
    during('itPlanning.architecture.since', 'itPlanning.architecture.until', 'unknown'),
    covers('itPlanning.architecture.parts', ['enterpriseApplication', 'technology', 'data']),
    during('itPlanning.organisationMechanism.since', 'itPlanning.organisationMechanism.until', 'unknown'),
    during('itPlanning.resourceMechanism.since', 'itPlanning.resourceMechanism.until', 'unknown'),
  ),
  notes: {
    zh: '“相匹配”逐项业务战略目标判断；没有业务战略目标的，无从匹配，不符合。条文未说明何为适度超前，以登记的措施和佐证判断，措施只对应这一项。架构是否科学不单独判断。',
    en: 'Whether the plan matches is judged objective by objective of the business strategy; without any there is nothing to match and the clause fails. The text leaves open what is moderately ahead, so for this part alone the measure recorded decides. Whether the architecture is a sound one is not judged apart.',
  },
}

export const section3_1Sentence1Tracking: ClauseDefinition<'nonbank-it-2016/3.1#1.tracking', 'institution'> = {
  id: 'nonbank-it-2016/3.1#1.tracking',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['planning'],
  title: { zh: '定期跟踪规划进度', en: 'Regular tracking of the plan' },
  statement: {
    zh: '规划执行到哪一步，机构须定期跟踪。',
    en: 'The institution must regularly track the progress of the plan.',
  },
  appliesWhen: planNow,
  rule: periodic({ list: 'itPlanning.plan.progressReviews', on: 'on', from: planRunsFrom, ownInterval: 'itPlanning.plan.progressReviewIntervalMonths' }),
  notes: {
    zh: '“定期”统领跟踪和评估两项，各有到期日，故分为两条。未给出数字：以自定间隔为准；未自定的，从未开展为不符合，规划生效且本意见成文以来两次以上的通过但不判断是否及时，仅一次的不足以判断。没有现行规划的，由前项判断，此处不适用。',
    en: 'Regularly governs tracking and evaluation; each falls due by itself, so they are two clauses. It has no number: the interval that the institution set decides; without one, never is a failure, twice since the plan is in force and the opinions bind passes without saying that it was in time, and once does not tell. That there is no plan is for the clause before; this one does not apply then.',
  },
}

export const section3_1Sentence1Evaluation: ClauseDefinition<'nonbank-it-2016/3.1#1.evaluation', 'institution'> = {
  id: 'nonbank-it-2016/3.1#1.evaluation',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['planning'],
  title: { zh: '定期评估规划效果', en: 'Regular evaluation of the plan' },
  statement: {
    zh: '规划取得的效果，机构须定期评估。',
    en: 'The institution must regularly evaluate the results of the plan.',
  },
  appliesWhen: planNow,
  rule: periodic({ list: 'itPlanning.plan.evaluations', on: 'on', from: planRunsFrom, ownInterval: 'itPlanning.plan.evaluationIntervalMonths' }),
  notes: {
    zh: '“定期”的处理同跟踪一条；进度跟踪不代替效果评估。没有现行规划的，不适用。',
    en: 'Regularly as in the clause on tracking; a review of progress does not stand for an evaluation of results. Without a plan in force it does not apply.',
  },
}

export const section3_1Sentence1Implementation: ClauseDefinition<'nonbank-it-2016/3.1#1.implementation', 'institution'> = {
  id: 'nonbank-it-2016/3.1#1.implementation',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['planning'],
  title: { zh: '规划落地', en: 'Carrying out the plan' },
  statement: {
    zh: '机构须保证规划得到落实：所列项目到期须已完成。',
    en: 'The institution must ensure that the plan is carried out: each of its initiatives is completed by its day.',
  },
  appliesWhen: planNow,
  rule: every('itPlanning.plan.initiatives', carriedOutByItsDay),
  notes: {
    zh: '句末“确保”是对机构的要求，不只是结果。以规划自身（最近一次批准）所列项目和期限为准：期限未到的尚不判断，逾期后已完成的不再视为不符合，既未完成又未定期限的不符合。规划未列项目的，不适用。',
    en: "The closing word to ensure is a duty and not a result alone. The plan's own initiatives and days, as last approved, decide: one whose day lies ahead is not judged yet, one completed late no longer fails, and one with neither completion nor a day fails. A plan without initiatives gives nothing to judge.",
  },
}
