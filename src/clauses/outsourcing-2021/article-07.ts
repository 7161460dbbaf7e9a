// 银行保险机构信息科技外包风险监管办法, Article 7: what the board and what senior management answer for.

import type { ClauseDefinition } from '../../rules/clause'
import { allOf, covers, done, equals, every, oneOf, onOrAfter, periodic, some, when } from '../../rules/tables/builders'
import { actsSince, outsourcingFrom } from './definitions'
import {
  boardInPlace,
  documentInForce,
  executionTeamInPlace,
  riskDepartmentInPlace,
  seniorManagementInPlace,
  serviceSurelyRuns,
  strategyInForce,
} from './governance'

const approvedByBoard = some('outsourcingStrategy.approvals', allOf(oneOf('body', ['board', 'boardCommittee']), done('on')))

const majorSince = allOf(equals('major', true), onOrAfter('decidedOn', actsSince))

const policyInForce = some('outsourcingPolicies', allOf(equals('kind', 'managementPolicy'), documentInForce))

const processInForce = some('outsourcingPolicies', allOf(equals('kind', 'managementProcess'), documentInForce))

const eachDeliberatedOn = every(
  'outsourcingPolicies',
  when(allOf(oneOf('kind', ['managementPolicy', 'managementProcess']), documentInForce), done('reviewedBySeniorManagementOn')),
)

const effectMonitored = periodic({
  list: 'governance.seniorManagement.effectivenessReviews',
  on: 'on',
  from: outsourcingFrom,
  ownInterval: 'governance.seniorManagement.effectivenessReviewIntervalMonths',
})

export const article7Sentence1Board: ClauseDefinition<'outsourcing-2021/7#1.board', 'institution'> = {
  id: 'outsourcing-2021/7#1.board',
  force: 'must',
  subject: 'institution',
  addressee: 'board',
  target: 'institution',
  topics: ['governance'],
  title: { zh: '董（理）事会的职责', en: 'What the board answers for' },
  statement: {
    zh: '董（理）事会，或经其授权设立的专业委员会，须负责推动外包及其风险的管理体系建设、审批外包战略并审议重大决策。',
    en: 'The board, or a committee that it has authorised, must answer for bringing about the system of outsourcing and of its risk management, for approving the outsourcing strategy and for deliberating on major decisions.',
  },
  rule: allOf(
    boardInPlace,
    covers('governance.board.duties', ['promoteManagementSystem', 'approveStrategy', 'reviewMajorDecisions']),
    strategyInForce,
    approvedByBoard,
  ),
  notes: {
    zh: '三项职责须已书面明确，且现行外包战略已经董（理）事会或其专业委员会批准；高级管理层批准不够。战略是状态，施行日前批准的同样计入。各项重大决策是否经审议，逐项外包另行判断。',
    en: 'The three duties are laid down, and the strategy in force was approved by the board or its committee; approval by senior management is not enough. A strategy is a state, so an approval before the measures counts. Whether each major decision was deliberated on is judged for each arrangement.',
  },
}

export const article7Sentence1Decisions: ClauseDefinition<'outsourcing-2021/7#1.decisions', 'arrangement'> = {
  id: 'outsourcing-2021/7#1.decisions',
  force: 'must',
  subject: 'institution',
  addressee: 'board',
  target: 'arrangement',
  topics: ['governance'],
  title: { zh: '重大决策的审议', en: 'Deliberation on major decisions' },
  statement: {
    zh: '每一项重大外包决策须经董（理）事会或其授权的专业委员会审议。',
    en: 'Every major decision on outsourcing must be deliberated on by the board or a committee that it has authorised.',
  },
  rule: every('decisions', when(majorSince, onOrAfter('decidedOn', 'boardDeliberatedOn'))),
  notes: {
    zh: '何为重大由机构认定，条文未与重要外包挂钩；不论决策结果。审议不晚于决策日，同日计入：决策日是最高层级批准之日，其后的审议不是对决策的审议。施行日前的决策不及。',
    en: 'Which decision is major is for the institution to say: the text does not tie it to important outsourcing; nor does the result matter. The deliberation is of the day of the decision or earlier, since that day is the day of the highest approval. Decisions before the measures are not reached.',
  },
}

export const article7Sentence1Management: ClauseDefinition<'outsourcing-2021/7#1.management', 'institution'> = {
  id: 'outsourcing-2021/7#1.management',
  force: 'must',
  subject: 'institution',
  addressee: 'seniorManagement',
  target: 'institution',
  topics: ['governance'],
  title: { zh: '高级管理层的职责', en: 'What senior management answers for' },
  statement: {
    zh: '高级管理层须负责制定外包战略，确定风险主管部门与执行团队，划定外包及其风险的管理职责，审议外包管理的流程和制度，并监控管理成效。',
    en: 'Senior management must answer for drawing up the outsourcing strategy, designating the risk department and the execution team, laying down duties, deliberating on the processes and policies of outsourcing management, and monitoring how well outsourcing and its risk management work.',
  },
  rule: allOf(
    seniorManagementInPlace,
    covers('governance.seniorManagement.duties', [
      'draftStrategy',
      'designateRiskDepartment',
      'designateExecutionTeam',
      'defineDuties',
      'reviewPoliciesAndProcesses',
      'monitorEffectiveness',
    ]),
    strategyInForce,
    equals('outsourcingStrategy.draftedBy', 'seniorManagement'),
    riskDepartmentInPlace,
    equals('governance.riskDepartment.designatedBy', 'seniorManagement'),
    executionTeamInPlace,
    equals('governance.executionTeam.designatedBy', 'seniorManagement'),
    policyInForce,
    processInForce,
    eachDeliberatedOn,
    when(serviceSurelyRuns, effectMonitored),
  ),
  notes: {
    zh: '制定战略、确定部门和团队由条文归于高级管理层，由其他层级（含董事会）作出的不计入。所审议的是“外包管理”的流程及制度，现行的每一份均须经审议，且流程、制度至少各有一份；风险管理的制度和流程由第八条规定。监控是持续的工作，条文未给出数字：以自定的检视间隔为准；未自定的，从未检视为不符合，施行且自有外包以来两次以上的通过但不判断是否及时，仅一次或者仅在此前检视过的不足以判断；最早的外包结束后不重新起算。没有在服务期内的外包的，无可监控。',
    en: 'The text gives strategy and designations to senior management: those by another body, the board included, do not count. Deliberated on are the processes and policies of outsourcing management: each that is in force, and at least one of each; those of risk management belong to Article 8. Monitoring goes on and has no number: the interval that management set itself decides; without one, never is a failure, twice since the measures bind and there has been outsourcing passes without saying that it was in time, and once, or only before, does not tell; that the oldest service has ended begins nothing anew. With nothing in service there is nothing to monitor.',
  },
}
