// 银监办发〔2016〕188号, Section 1.1: the institution itself answers for its information technology.

import type { ClauseDefinition } from '../../rules/clause'
import { allOf, covers, during, equals, measure, present } from '../../rules/tables/builders'

const strategy = allOf(during('itGovernance.strategy.since', 'itGovernance.strategy.until', 'unknown'), present('itGovernance.strategy.businessCharacteristics'))

const riskStrategy = allOf(
  during('itGovernance.riskStrategy.since', 'itGovernance.riskStrategy.until', 'unknown'),
  present('itGovernance.riskStrategy.businessCharacteristics'),
)

const developmentGoals = allOf(
  during('itGovernance.developmentGoals.since', 'itGovernance.developmentGoals.until', 'unknown'),
  covers('itGovernance.developmentGoals.basedOn', ['businessDevelopment', 'managementNeeds']),
)

const functionalRole = allOf(
  during('itGovernance.functionalRole.since', 'itGovernance.functionalRole.until', 'unknown'),
  covers('itGovernance.functionalRole.basedOn', ['businessDevelopment', 'managementNeeds']),
)

const ownManagement = allOf(
  during('itGovernance.management.since', 'itGovernance.management.until', 'unknown'),
  equals('itGovernance.management.accountableBody', 'institution'),
  equals('itGovernance.management.performedBy', 'institution'),
)

export const section1_1Sentence1: ClauseDefinition<'nonbank-it-2016/1.1#1', 'institution'> = {
  id: 'nonbank-it-2016/1.1#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['governance'],
  title: { zh: '自主管理信息科技', en: 'Managing information technology oneself' },
  statement: {
    zh: '机构须自行承担并自主开展信息科技管理，须有切合自身业务的信息科技战略和风险管理策略，须按业务和经营的需要定下发展目标与功能定位，利用外部资源须合理。',
    en: 'The institution must itself answer for its information technology and manage it by its own decisions, have a strategy for it and one for its risks that suit its business, determine its goals and functions by what business and management need, and use outside resources reasonably.',
  },
  rule: allOf(ownManagement, strategy, riskStrategy, developmentGoals, functionalRole, measure('nonbank-it-2016/1.1#1')),
  notes: {
    zh: '本句各项主体、力度和对象相同，合为一项义务。战略、策略须在评估日有效，并写明所对应的业务特点；目标和定位须各以业务发展和经营管理两方面的需要为依据；责任主体和实施主体须均为本机构，个别服务由他人提供不影响判断。利用外部资源是否合理，文本未给出标准，由机构就此登记措施和佐证。第一部分虽以原则为题，仍按各句用语确定力度。',
    en: 'All limbs of the sentence bind the same party with the same force, so they are one duty. Both strategies are in force on the day assessed and say which characteristics of the business they answer; goals and functions each rest on both kinds of needs; the institution both answers for the management and carries it out, and it does no harm that single services come from others. Whether outside resources are used reasonably has no standard in the text: the institution records a measure with evidence. Though Part 1 is headed as principles, the words of each sentence give the force.',
  },
}
