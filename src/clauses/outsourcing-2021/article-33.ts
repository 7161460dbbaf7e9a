// 银行保险机构信息科技外包风险监管办法, Article 33: concentration risk.

import type { ClauseDefinition } from '../../rules/clause'
import { allOf, anyOf, during, equals, onOrAfter, present, some } from '../../rules/tables/builders'
import { effectiveDate, engaged, inService } from './definitions'

const identified = allOf(onOrAfter('concentration.assessedOn', effectiveDate), present('concentration.concentrated'))

const concentratedService = some('arrangements', allOf(equals('belongs', true), inService, equals('concentration.concentrated', true)))

export const article33Sentence1Arrangements: ClauseDefinition<'outsourcing-2021/33#1.arrangements', 'arrangement'> = {
  id: 'outsourcing-2021/33#1.arrangements',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['concentration'],
  title: { zh: '识别服务的集中度风险', en: 'Concentration risk of services' },
  statement: {
    zh: '机构须识别哪些外包服务对其具有集中度风险。',
    en: 'The institution must identify which outsourced services carry a concentration risk for it.',
  },
  appliesWhen: inService,
  rule: identified,
  notes: {
    zh: '逐项服务看是否已作识别并有结论，结论可以是没有集中度风险。施行日前的识别不计入；多久须重做，条文未定。',
    en: 'Of each service in service it is asked whether it was looked at, with a result, which may be that there is no such risk. Days before the measures bind do not count; how often it is done again the text leaves open.',
  },
}

export const article33Sentence1Providers: ClauseDefinition<'outsourcing-2021/33#1.providers', 'provider'> = {
  id: 'outsourcing-2021/33#1.providers',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'provider',
  topics: ['concentration'],
  title: { zh: '识别服务提供商的集中度风险', en: 'Concentration risk of providers' },
  statement: {
    zh: '机构须识别哪些服务提供商对其具有集中度风险。',
    en: 'The institution must identify which of its providers carry a concentration risk for it.',
  },
  appliesWhen: engaged,
  rule: identified,
  notes: {
    zh: '指对本机构的集中度风险，与行业集中度不同。没有在服务期内的外包的服务提供商，不在其内。',
    en: 'The risk for this institution is meant, not a concentration of the sector. A provider with no service running is left aside.',
  },
}

export const article33Sentence1Reduction: ClauseDefinition<'outsourcing-2021/33#1.reduction', 'provider'> = {
  id: 'outsourcing-2021/33#1.reduction',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'provider',
  topics: ['concentration'],
  title: { zh: '降低集中度风险的手段', en: 'Means against concentration' },
  statement: {
    zh: '服务提供商或其服务具有集中度风险的，机构须采取手段，减少对该服务提供商的依赖。',
    en: 'Where a provider or a service of it carries a concentration risk, the institution must take means to depend on that provider less.',
  },
  appliesWhen: allOf(engaged, anyOf(equals('concentration.concentrated', true), concentratedService)),
  rule: some('concentration.reductions', allOf(present('means'), during('since', 'until', 'unknown'))),
  notes: {
    zh: '“应”统领全句；“积极”之后是“采用……手段”，与采取措施相当，是可以查证的行为，故不按单用“积极”作鼓励处理。所列手段以“等”字收尾，为举例，采用其中一种或其他手段即可；手段的成效本库不作判断。条文针对的是对个别服务提供商的依赖，故服务的集中度风险也由其服务提供商一并应对。',
    en: 'The modal word governs the whole sentence; what follows the word for actively is the use of means, like the taking of measures, which can be shown, so it is more than encouraged. The means listed are examples: one of them, or another, is enough, and how much it achieves is not judged. What is to be reduced is dependence on single providers, so the risk of a service is met at its provider.',
  },
}
