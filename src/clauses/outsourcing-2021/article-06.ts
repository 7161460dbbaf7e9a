// 银行保险机构信息科技外包风险监管办法, Article 6: the structure that governs outsourcing and its risks.

import type { ClauseDefinition } from '../../rules/clause'
import { allOf, differs, measure } from '../../rules/tables/builders'
import { boardInPlace, executionTeamInPlace, riskDepartmentInPlace, seniorManagementInPlace } from './governance'

export const article6Sentence1: ClauseDefinition<'outsourcing-2021/6#1', 'institution'> = {
  id: 'outsourcing-2021/6#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['governance'],
  title: { zh: '四个层级的组织架构', en: 'A structure of four levels' },
  statement: {
    zh: '机构须就外包及其风险建立四层组织架构：董（理）事会、高管层、风险主管部门和执行团队；须明确各层职责，并确保权责清楚、运行高效、制衡有力。',
    en: 'The institution must have a structure for outsourcing and its risks that takes in the board, senior management, the risk department and the execution team; it must lay down the duties of each level and ensure clear responsibilities, efficient working and sufficient checks.',
  },
  rule: allOf(
    boardInPlace,
    seniorManagementInPlace,
    riskDepartmentInPlace,
    executionTeamInPlace,
    differs('governance.riskDepartment.unit', 'governance.executionTeam.unit'),
    measure('outsourcing-2021/6#1'),
  ),
  notes: {
    zh: '权责清晰看各层职责是否已书面明确。风险主管部门与执行团队不得是同一主体：条文列为两个层级，且前者须监督、评价后者（第八条第四项）。团队设在主管部门之内的，条文未予禁止。是否高效、制衡是否充分，由登记的措施判断。',
    en: 'Responsibilities are clear where those of each level are laid down. The risk department and the execution team may not be one and the same body: the text names them as two levels, and the one supervises and evaluates the other (Article 8, item 4). It does not rule out a team that sits within that department. Whether the structure works efficiently and has sufficient checks is for the measure recorded.',
  },
}
