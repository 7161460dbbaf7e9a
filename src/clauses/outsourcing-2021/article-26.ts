// 银行保险机构信息科技外包风险监管办法, Article 26: continuous monitoring of the provider itself: its finances,
// internal control and security management, and what may ruin them.

import type { ClauseDefinition } from '../../rules/clause'
import { earliestOf, latestOf } from '../../rules/compiler'
import { allOf, covers, during, equals, oneOf, periodic } from '../../rules/tables/builders'
import { effectiveDate, engaged, inService } from './definitions'

const oldestService = earliestOf({ list: 'arrangements', on: 'service.startedOn', accepts: allOf(equals('belongs', true), inService) })

/** From when this provider is to be watched: the oldest of its services that still run, or the day the measures bind. */
const engagedFrom = latestOf([oldestService, effectiveDate])

const monitoredForInstitution = oneOf('performedBy', ['institution', 'parent', 'groupSubsidiary', 'independentThirdParty'])

const monitoring = allOf(equals('coversTarget', true), equals('kind', 'providerMonitoring'), monitoredForInstitution)

export const article26Sentence1Finance: ClauseDefinition<'outsourcing-2021/26#1.finance', 'provider'> = {
  id: 'outsourcing-2021/26#1.finance',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'provider',
  topics: ['monitoring', 'continuity'],
  title: { zh: '持续监控财务', en: 'Continuous monitoring of finances' },
  statement: {
    zh: '机构须持续监控服务提供商的财务。',
    en: "The institution must continuously monitor the provider's finances.",
  },
  appliesWhen: engaged,
  rule: periodic({
    list: 'activities',
    on: 'completedOn',
    accepts: allOf(monitoring, covers('areas', ['finance'])),
    from: engagedFrom,
    ownInterval: 'watch.intervalMonths',
  }),
  notes: {
    zh: '仅及于评估日有服务在进行的服务提供商。财务、内控、安全管理各有周期，故分列三条，可由同一次监控覆盖。“持续”未给出数字：以机构自定间隔为准，未自定间隔的，从未监控为不符合。只在义务起算以前监控过的，不足以说明持续，须另作判断。服务提供商对自己的监控，以及登记为其他主体实施的监控，不计入。防止服务意外终止、质量骤降是目的，不另设要求。',
    en: "Only for a provider with a service that runs on the day assessed. Finances, internal control and security management run each in their own cycle, so they are three clauses; one monitoring may serve all. Continuously has no number: an interval that the institution has set decides; without one, never is a failure. Monitorings from before the duty began do not show that it goes on and leave it to judgement. A provider's monitoring of itself does not count, nor does that of someone else. That the service neither ends unexpectedly nor drops in quality is the purpose and asks for nothing further.",
  },
}

export const article26Sentence1InternalControl: ClauseDefinition<'outsourcing-2021/26#1.internalControl', 'provider'> = {
  id: 'outsourcing-2021/26#1.internalControl',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'provider',
  topics: ['monitoring', 'continuity'],
  title: { zh: '持续监控内控', en: 'Continuous monitoring of internal control' },
  statement: {
    zh: '机构须持续监控服务提供商的内控。',
    en: "The institution must continuously monitor the provider's internal control.",
  },
  appliesWhen: engaged,
  rule: periodic({
    list: 'activities',
    on: 'completedOn',
    accepts: allOf(monitoring, covers('areas', ['internalControl'])),
    from: engagedFrom,
    ownInterval: 'watch.intervalMonths',
  }),
  notes: {
    zh: '只看财务或安全管理的监控不计入。监控由谁实施、自何时起计算、间隔如何确定，与财务的监控相同。',
    en: "A monitoring of finances or security management alone does not count. Who may carry it out, from when it counts and at what interval are as for the finances.",
  },
}

export const article26Sentence1SecurityManagement: ClauseDefinition<'outsourcing-2021/26#1.securityManagement', 'provider'> = {
  id: 'outsourcing-2021/26#1.securityManagement',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'provider',
  topics: ['monitoring', 'continuity'],
  title: { zh: '持续监控安全管理', en: 'Continuous monitoring of security management' },
  statement: {
    zh: '机构须持续监控服务提供商的安全管理。',
    en: "The institution must continuously monitor the provider's security management.",
  },
  appliesWhen: engaged,
  rule: periodic({
    list: 'activities',
    on: 'completedOn',
    accepts: allOf(monitoring, covers('areas', ['securityManagement'])),
    from: engagedFrom,
    ownInterval: 'watch.intervalMonths',
  }),
  notes: {
    zh: '只看财务或内控的监控不计入。监控由谁实施、自何时起计算、间隔如何确定，与财务的监控相同。',
    en: "A monitoring of finances or internal control alone does not count. Who may carry it out, from when it counts and at what interval are as for the finances.",
  },
}

export const article26Sentence1Factors: ClauseDefinition<'outsourcing-2021/26#1.factors', 'provider'> = {
  id: 'outsourcing-2021/26#1.factors',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'provider',
  topics: ['monitoring', 'continuity'],
  title: { zh: '关注的因素', en: 'Factors to look out for' },
  statement: {
    zh: '机构须留意破产、兼并、骨干流失、投入不够、经营不善等可能拖垮服务提供商财务或管理的情形。',
    en: 'The institution must look out for what may ruin the finances or the management of the provider: bankruptcy, merger, loss of key staff, underinvestment and mismanagement.',
  },
  appliesWhen: engaged,
  rule: allOf(
    during('watch.since', 'watch.until', 'unknown'),
    covers('watch.factors', ['bankruptcy', 'merger', 'keyStaffLoss', 'underinvestment', 'mismanagement']),
  ),
  notes: {
    zh: '与监控分列，因其为评估日的状态，没有周期。五项因素载于现行监控安排；安排不在有效期内的，即无从关注。“等”所指的其他因素、财务恶化和管理混乱的后果不另设要求。',
    en: 'Apart from the monitoring, since it is a state on the day assessed and has no interval. The five factors stand in the programme of monitoring; one that is not in force looks out for nothing. Other factors, which the text leaves open, and the effects on finances and management are not asked for.',
  },
}
