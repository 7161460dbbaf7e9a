// 银行保险机构信息科技外包风险监管办法, Article 10: the outsourcing strategy, what it rests on and what it contains.

import type { ClauseDefinition } from '../../rules/clause'
import { allOf, covers, during } from '../../rules/tables/builders'

export const article10Sentence1: ClauseDefinition<'outsourcing-2021/10#1', 'institution'> = {
  id: 'outsourcing-2021/10#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['governance'],
  title: { zh: '信息科技外包战略', en: 'Outsourcing strategy' },
  statement: {
    zh: '机构须有现行有效的信息科技外包战略：以业务、科技和总体外包三项战略以及市场环境、风控能力、风险偏好为依据，内容至少有外包原则策略、不得外包的职能、资源与能力建设方案。',
    en: 'The institution must have a strategy for outsourcing information technology that rests on its business, technology and overall outsourcing strategies, the market, its own capability to control risks and its risk appetite, and that states at least principles and policies, functions not to be outsourced and a plan for building resources and capability.',
  },
  rule: allOf(
    during('outsourcingStrategy.since', 'outsourcingStrategy.until', 'unknown'),
    covers('outsourcingStrategy.basedOn', [
      'businessStrategy',
      'technologyStrategy',
      'overallOutsourcingStrategy',
      'outsourcingMarket',
      'riskControlCapability',
      'riskAppetite',
    ]),
    covers('outsourcingStrategy.parts', ['principlesAndPolicies', 'retainedFunctions', 'capabilityBuilding']),
  ),
  notes: {
    zh: '六项依据、三项内容缺一不可；“等”表明还可有其他内容，不作要求。现无外包的机构同样须有战略。制定与审批的主体由第七条判断。',
    en: 'All six bases and all three parts are needed; the list is open, but nothing more is asked. An institution with nothing outsourced needs a strategy as well. Who draws it up and approves it is judged under Article 7.',
  },
}
