// 银行保险机构信息科技外包风险监管办法, Article 25: indicators of the efficiency and quality of the service, and monitoring by them.
// The common indicators that the article goes on to list are examples and bind nobody.

import type { ClauseDefinition } from '../../rules/clause'
import { latestOf } from '../../rules/compiler'
import { allOf, dueBy, during, every, oneOf, periodic, some, when } from '../../rules/tables/builders'
import { effectiveDate, inService, serviceFrom } from './definitions'

const inForce = during('since', 'until', 'unknown')

const efficiencyIndicator = some('indicators', allOf(inForce, oneOf('aspect', ['efficiency', 'both'])))

const qualityIndicator = some('indicators', allOf(inForce, oneOf('aspect', ['quality', 'both'])))

/** From when one indicator is used for monitoring. */
const usedFrom = latestOf(['since', effectiveDate])

const monitoredByIt = periodic({ list: 'measurements', on: 'on', from: usedFrom, ownInterval: 'intervalMonths' })

export const article25Sentence1Indicators: ClauseDefinition<'outsourcing-2021/25#1.indicators', 'arrangement'> = {
  id: 'outsourcing-2021/25#1.indicators',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['monitoring'],
  title: { zh: '效能和质量指标', en: 'Indicators of efficiency and quality' },
  statement: {
    zh: '机构须为每项外包服务设立衡量效能的指标和衡量质量的指标。',
    en: 'The institution must have indicators of the efficiency and of the quality of each service.',
  },
  appliesWhen: inService,
  rule: allOf(efficiencyIndicator, qualityIndicator),
  notes: {
    zh: '两个方面各至少一项现行指标，一项指标兼及两者的亦可；常见指标仅为举例，不要求逐类具备。是否按指标监控，另行判断。',
    en: 'One indicator in force for each of the two aspects is enough, and one may serve both; the common indicators are examples, and not every kind is asked for. Whether the service is monitored by them is judged apart.',
  },
}

export const article25Sentence1Monitoring: ClauseDefinition<'outsourcing-2021/25#1.monitoring', 'arrangement'> = {
  id: 'outsourcing-2021/25#1.monitoring',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['monitoring'],
  title: { zh: '按指标监控', en: 'Monitoring by the indicators' },
  statement: {
    zh: '机构须按每一项现行指标对外包服务实际开展监控。',
    en: 'The institution must monitor the service by each indicator in force.',
  },
  appliesWhen: inService,
  rule: dueBy(serviceFrom, every('indicators', when(inForce, monitoredByIt))),
  notes: {
    zh: '逐项指标判断。文本未定间隔，而监控是持续的工作：以机构为该指标自定的间隔为准，新设指标在首个间隔届满前尚未到期；首个间隔自指标生效且施行之日起算，此前的监控不使其提前届满；未自定间隔的，从未监控为不符合，该日起仅一次或者仅在该日以前监控过的无法判断。没有现行指标的，由前一项判定。',
    en: 'Indicator by indicator. The text sets no interval, yet monitoring is something that goes on: the interval that the institution has set for the indicator decides, and a new one is not due until its first interval is over, which runs from when it is in force and the measures bind and is not shortened by monitoring before; without one, never is a failure, and once since that day, or only before it, does not tell. That there is no indicator in force is for the clause before.',
  },
}
