// 银监办发〔2016〕188号, Section 1.2: resources, the part that technology plays for the business, emerging technologies.

import type { ClauseDefinition } from '../../rules/clause'
import { allOf, anyOf, done, during, measure, onOrAfter, some } from '../../rules/tables/builders'
import { boundFrom, committed } from './definitions'

const inApplication = during('application.since', 'application.until', 'unknown')

const technologyExplored = some('itGovernance.emergingTechnologies', anyOf(onOrAfter('exploredOn', boundFrom), allOf(done('exploredOn'), inApplication)))

const technologyApplied = some('itGovernance.emergingTechnologies', inApplication)

export const section1_2Sentence1Resources: ClauseDefinition<'nonbank-it-2016/1.2#1.resources', 'institution'> = {
  id: 'nonbank-it-2016/1.2#1.resources',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['governance'],
  title: { zh: '资源配备', en: 'Allotting resources' },
  statement: {
    zh: '机构须以科学的方式为信息科技配备资源。',
    en: 'The institution must allot resources to information technology on a sound basis.',
  },
  rule: allOf(some('itGovernance.resources', committed), measure('nonbank-it-2016/1.2#1.resources')),
  notes: {
    zh: '没有情态词，但“配备”加可以证明的对象，按用语规则为义务。评估日须至少有一项已落实的资源；何种资源、多少、如何才算科学，本句均未说明，另以登记的措施和佐证判断；资金、人力、技术逐项的投入由第二部分第（一）节判断。',
    en: 'There is no modal word, but to allot something that can be shown is a duty by the table of words. At least one resource is committed on the day assessed; the sentence says nothing of which resources, how much or by which method, which the recorded measure answers; funds, staff and technology one by one are judged under Section 2.1.',
  },
}

export const section1_2Sentence1Role: ClauseDefinition<'nonbank-it-2016/1.2#1.role', 'institution'> = {
  id: 'nonbank-it-2016/1.2#1.role',
  force: 'goal',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['governance'],
  title: { zh: '支撑和引领业务', en: 'Supporting and leading the business' },
  statement: {
    zh: '信息科技应有的作用，是支撑并引领业务的发展与转型。',
    en: 'The aim is that information technology supports and leads the development and transformation of the business to the full.',
  },
  rule: measure('nonbank-it-2016/1.2#1.role'),
  notes: {
    zh: '只指明方向，没有可以核验的对象，故为目标，以登记的措施和佐证判断。',
    en: 'A direction without anything that could be checked, hence a goal that the recorded measure decides.',
  },
}

export const section1_2Sentence1Technologies: ClauseDefinition<'nonbank-it-2016/1.2#1.technologies', 'institution'> = {
  id: 'nonbank-it-2016/1.2#1.technologies',
  force: 'encouraged',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['planning'],
  title: { zh: '探索和应用新兴技术', en: 'Exploring and applying emerging technologies' },
  statement: {
    zh: '提倡机构稳妥地探索并应用新兴技术。',
    en: 'Institutions are encouraged to explore and apply emerging technologies, prudently.',
  },
  rule: allOf(technologyExplored, technologyApplied),
  notes: {
    zh: '探索和应用并列，须两者皆有，可以是不同的技术；已停止应用的不计；本意见施行前开始探索的，该技术仍在应用才计。顺应有关发展趋势只是方向，不另设要求。是否“稳妥”文本未给出标准，不作判断。系统、渠道、产品的灵活和可扩展是所求结果，不另设要求。',
    en: 'Exploring and applying stand side by side: both are there, be it of different technologies; an application that has ended does not count, nor does an exploration begun before the opinions bind of a technology that is not applied now. To follow the trend that the sentence names is a direction and no further requirement. What is prudent has no standard and is not judged. Flexible and extensible systems, channels and products are the result hoped for and no requirement.',
  },
}
