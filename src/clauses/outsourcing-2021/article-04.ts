// 银行保险机构信息科技外包风险监管办法, Article 4: a management system for outsourcing, and its risks within comprehensive risk
// management.

import type { ClauseDefinition } from '../../rules/clause'
import { allOf, during, every, includes, measure, present, some } from '../../rules/tables/builders'
import { notEnded } from './definitions'

const someObjectiveServed = some('outsourcingSystem.objectives', present('served'))
const everyObjectiveServed = every('outsourcingSystem.objectives', present('served'))

export const article4Sentence1: ClauseDefinition<'outsourcing-2021/4#1', 'institution'> = {
  id: 'outsourcing-2021/4#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['governance'],
  title: { zh: '外包管理体系与全面风险管理', en: 'Management system and comprehensive risk management' },
  statement: {
    zh: '机构须建立信息科技外包的管理体系，使其适应本机构的每一项信息科技战略目标，并把这类外包的风险列入全面风险管理。',
    en: 'The institution must have a management system for IT outsourcing that suits its strategic objectives for IT, and must take the risk of such outsourcing into its comprehensive risk management.',
  },
  rule: allOf(
    during('outsourcingSystem.since', 'outsourcingSystem.until', 'unknown'),
    someObjectiveServed,
    everyObjectiveServed,
    during('comprehensiveRiskManagement.since', 'comprehensiveRiskManagement.until', 'unknown'),
    includes('comprehensiveRiskManagement.risks', ['informationTechnologyOutsourcing']),
  ),
  notes: {
    zh: '“相适应”逐项战略目标判断；没有战略目标的，无从适应，不符合。外包风险须在全面风险管理体系中单独列明，只列信息科技风险或操作风险的不计入。风险是否得到控制另行判断。条文不以已有外包为条件。',
    en: 'Suitability is judged objective by objective; where there is none, there is nothing to suit and the clause fails. The risk is to be taken in by name: technology risk or operational risk alone does not count. Whether the risks are under control is judged apart. The text does not ask that anything be outsourced yet.',
  },
}

export const article4Sentence1Control: ClauseDefinition<'outsourcing-2021/4#1.control', 'institution'> = {
  id: 'outsourcing-2021/4#1.control',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['governance', 'riskAssessment'],
  title: { zh: '外包风险得到控制', en: 'Risks under control' },
  statement: {
    zh: '外包带来的风险，机构须切实管住。',
    en: 'The institution must keep the risks that outsourcing brings effectively under control.',
  },
  appliesWhen: some('arrangements', notEnded),
  rule: measure('outsourcing-2021/4#1.control'),
  notes: {
    zh: '末句与前两句同受“应当”统领，是对机构的要求，不只是前两句的结果：有体系而风险失控的，不符合。条文未列可核对的事实，以登记的措施和佐证判断。全部外包已经结束或没有外包的，不适用。',
    en: 'The same modal word governs the last limb and the two before it, so it is a duty and not their result alone: a system under which the risks are out of control does not do. The text names nothing to check, so the measure recorded decides. Where all outsourcing is over, or there is none, it does not apply.',
  },
}
