// 银行保险机构信息科技外包风险监管办法, Article 11: the functions that may not be outsourced.

import type { ClauseDefinition } from '../../rules/clause'
import { allOf, during, equals, present, some } from '../../rules/tables/builders'
import { notEnded } from './definitions'

export const article11Sentence1: ClauseDefinition<'outsourcing-2021/11#1', 'institution'> = {
  id: 'outsourcing-2021/11#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['governance'],
  title: { zh: '不能外包职能的明确', en: 'Functions not to be outsourced laid down' },
  statement: {
    zh: '机构须列明哪些信息科技职能不能外包。',
    en: 'The institution must lay down which functions of information technology may not be outsourced.',
  },
  rule: allOf(
    during('retainedFunctions.since', 'retainedFunctions.until', 'unknown'),
    some('retainedFunctions.functions', present('name')),
  ),
  notes: {
    zh: '须有现行有效的清单且至少列有一项职能；文本未要求清单写明哪些职能，第二句所列职能是否外包另行判断。',
    en: 'A list in force that names at least one function; the text does not say which ones it has to name. Whether those of the second sentence are outsourced is judged there.',
  },
}

export const article11Sentence2: ClauseDefinition<'outsourcing-2021/11#2', 'arrangement'> = {
  id: 'outsourcing-2021/11#2',
  force: 'mustNot',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['governance', 'audit'],
  title: { zh: '核心职能禁止外包', en: 'Core functions kept' },
  statement: {
    zh: '信息科技的战略管理、风险管理、内部审计，以及其他构成科技核心竞争力的职能，一律不得外包。',
    en: 'The functions of managing the technology strategy, managing technology risk, auditing technology internally, and other functions that make up the core competence in technology must not be outsourced.',
  },
  appliesWhen: notEnded,
  rule: allOf(
    equals('scope.strategyManagement', 'none'),
    equals('scope.technologyRiskManagement', 'none'),
    equals('scope.internalAudit', 'none'),
    equals('scope.coreCompetence', 'none'),
  ),
  notes: {
    zh: '部分外包亦不允许；签约前已在登记的拟开展外包同样判断。规划咨询（第十三条第五项）、委托实施单个审计项目（第三十六条）不属于职能的外包。哪些职能构成核心竞争力由机构判断并记录。',
    en: 'A part is not allowed either, nor is outsourcing that is recorded and has not begun. Consulting on a plan (Article 13, item 5) and single audit projects (Article 36) are no outsourcing of the function. Which functions make up core competence is for the institution to judge and record.',
  },
}
