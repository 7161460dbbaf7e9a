// 银监办发〔2016〕188号, Section 2.1: board and senior management, resources, the chief information officer, the management committee, and the
// institution's own decisions towards its funders.

import type { ClauseDefinition } from '../../rules/clause'
import { allOf, covers, during, equals, every, measure, not, onOrAfter, present, some, when } from '../../rules/tables/builders'
import { actsSince, committed, larger } from './definitions'

const boardInPlace = during('itGovernance.board.since', 'itGovernance.board.until', 'unknown')

const finalResponsibility = during('itGovernance.ultimateResponsibility.since', 'itGovernance.ultimateResponsibility.until', 'unknown')

const heavilyDependent = allOf(
  present('itGovernance.businessDependence.high'),
  when(present('itGovernance.businessDependence.reason'), equals('itGovernance.businessDependence.high', true)),
)

const inPlace = during('since', 'until', 'unknown')

const dedicated = not(some('otherDuties', inPlace))

const officer = some(
  'itGovernance.chiefInformationOfficer.officers',
  allOf(inPlace, equals('rank', 'seniorManagement'), dedicated, covers('duties', ['strategicPlanning', 'management', 'businessDecisions'])),
)

const committeeInPlace = during('itGovernance.committee.since', 'itGovernance.committee.until', 'unknown')

const headOnCommittee = during('headOnCommittee.since', 'headOnCommittee.until', 'unknown')

export const section2_1Sentence1Duties: ClauseDefinition<'nonbank-it-2016/2.1#1.duties', 'institution'> = {
  id: 'nonbank-it-2016/2.1#1.duties',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['governance'],
  title: { zh: '董事会和高级管理层的职责', en: 'Duties of board and senior management' },
  statement: {
    zh: '机构须以现行文件写明董事会在信息科技管理上的职责，高级管理层亦同。',
    en: 'The institution must lay down which duties the board has in managing information technology, and which senior management has.',
  },
  rule: allOf(
    when(boardInPlace, during('itGovernance.board.duties.since', 'itGovernance.board.duties.until', 'unknown')),
    when(
      not(boardInPlace),
      during('itGovernance.operatingDecisionBody.duties.since', 'itGovernance.operatingDecisionBody.duties.until', 'unknown'),
    ),
    during('itGovernance.seniorManagement.duties.since', 'itGovernance.seniorManagement.duties.until', 'unknown'),
  ),
  notes: {
    zh: '两个层级须各有评估日有效的职责文件。未设董事会的，由下一句可知其职责归经营决策层，故看该层级的职责文件；是否设有董事会不明的，不能判断。职责的具体内容本句未列举。',
    en: 'For each of the two levels a document is in force on the day assessed. Where there is no board, the next sentence gives its duties to the level that takes the operating decisions, so the document is asked of that level; whether there is a board has to be known. The sentence does not list the duties themselves.',
  },
}

export const section2_1Sentence1Resources: ClauseDefinition<'nonbank-it-2016/2.1#1.resources', 'institution'> = {
  id: 'nonbank-it-2016/2.1#1.resources',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['governance', 'staffing'],
  title: { zh: '资金、人力和技术投入', en: 'Funds, staff and technology' },
  statement: {
    zh: '机构须在资金、人力、技术三方面保证对信息科技的投入。',
    en: 'The institution must make sure that funds, staff and technology are put into information technology.',
  },
  rule: allOf(
    some('itGovernance.resources', allOf(equals('kind', 'funds'), committed)),
    some('itGovernance.resources', allOf(equals('kind', 'staff'), committed)),
    some('itGovernance.resources', allOf(equals('kind', 'technology'), committed)),
    measure('nonbank-it-2016/2.1#1.resources'),
  ),
  notes: {
    zh: '“保证”按“确保”处理。三类资源须各有至少一项在评估日有效、载明内容的投入；由谁批准本句未作规定。投入到什么程度才算得到保证，文本没有数字，由机构登记措施和佐证；仅有象征性投入的不能因此通过。其他资源不作要求。',
    en: 'To assure counts as to ensure. Of each of the three kinds at least one commitment is in force on the day assessed and says what it is; the sentence does not say who approves it. At what level resources are assured has no number: the institution records a measure with evidence, so that a token sum alone does not pass. Other resources are not asked for.',
  },
}

export const section2_1Sentence2Board: ClauseDefinition<'nonbank-it-2016/2.1#2.board', 'institution'> = {
  id: 'nonbank-it-2016/2.1#2.board',
  force: 'must',
  subject: 'institution',
  addressee: 'board',
  target: 'institution',
  topics: ['governance', 'riskAssessment'],
  title: { zh: '董事会的最终责任', en: 'Final responsibility of the board' },
  statement: {
    zh: '设有董事会的，信息科技风险管理的最终责任须归于董事会。',
    en: 'Where there is a board, it must bear the final responsibility for managing the risks of information technology.',
  },
  appliesWhen: boardInPlace,
  rule: allOf(finalResponsibility, equals('itGovernance.ultimateResponsibility.body', 'board')),
  notes: {
    zh: '须为董事会本身；归于其专门委员会、部门或者出资人的不计。责任归属安排须在评估日有效。',
    en: 'It is the board itself: a committee of it, a department or a funder will not do. The attribution is in force on the day assessed.',
  },
}

export const section2_1Sentence2NoBoard: ClauseDefinition<'nonbank-it-2016/2.1#2.noBoard', 'institution'> = {
  id: 'nonbank-it-2016/2.1#2.noBoard',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['governance', 'riskAssessment'],
  title: { zh: '未设董事会的机构', en: 'Institutions without a board' },
  statement: {
    zh: '没有董事会的机构，信息科技风险管理的最终责任须归于其经营决策层，相关管理职责亦须由该层级履行。',
    en: 'Where there is no board, the level that takes the operating decisions must bear the final responsibility for managing the risks of information technology and perform the duties that come with it.',
  },
  appliesWhen: not(boardInPlace),
  rule: allOf(
    finalResponsibility,
    equals('itGovernance.ultimateResponsibility.body', 'operatingDecisionBody'),
    equals('itGovernance.ultimateResponsibility.managementDutiesBody', 'operatingDecisionBody'),
  ),
  notes: {
    zh: '条件和责任主体均与设有董事会的情形不同，故另立一条。责任的归属和职责的实际履行分别核对，两者均须为本机构的经营决策层，归于部门或者出资人的不计。',
    en: "Condition and addressee differ from those where there is a board, hence a clause of its own. Who bears the responsibility and who in fact performs the duties are checked apart; both are the institution's own level of decision, and a department or a funder will not do.",
  },
}

export const section2_1Sentence3: ClauseDefinition<'nonbank-it-2016/2.1#3', 'institution'> = {
  id: 'nonbank-it-2016/2.1#3',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['governance', 'staffing'],
  title: { zh: '信息总监', en: 'Chief information officer' },
  statement: {
    zh: '规模较大，主要业务又高度依赖信息科技的机构，须设信息总监：其人属高级管理人员，专门负责信息科技的战略规划与管理，并参与涉及信息科技运用的业务决策。',
    en: 'An institution of larger scale whose main business depends heavily on information technology must have a chief information officer who belongs to senior management, is charged full time with planning and managing information technology, and takes part in business decisions on its use.',
  },
  appliesWhen: allOf(larger, heavilyDependent),
  rule: allOf(during('itGovernance.chiefInformationOfficer.since', 'itGovernance.chiefInformationOfficer.until', 'unknown'), officer),
  notes: {
    zh: '两项条件须同时具备，文本均无数字，由机构连同理由登记；认为不具备条件的，同样须有理由，否则不能判断。职位须在评估日存在，并须有一名在任者同时满足各项要求；职位空缺的，无人专职负责，不符合。评估日兼任其他职务的不是专职，兼任已结束的不影响。几名人员各满足一部分的不计。',
    en: 'Both conditions are needed; neither has a number, so the institution records each with its reason; to say that a condition is not met takes a reason too, and cannot be relied on without. The post exists on the day assessed and one person in office meets all requirements: where it is vacant, nobody is charged full time. Whoever holds another post on that day is not full time; one given up does no harm. Several people who each meet a part do not add up.',
  },
}

export const section2_1Sentence4Committee: ClauseDefinition<'nonbank-it-2016/2.1#4.committee', 'institution'> = {
  id: 'nonbank-it-2016/2.1#4.committee',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['governance'],
  title: { zh: '协调机制和管理委员会', en: 'Coordination and management committee' },
  statement: {
    zh: '机构须有跨部门的协调机制，并设信息科技管理委员会，其成员来自高级管理层，并包括信息科技部门和各主要业务部门的负责人。',
    en: 'The institution must have a mechanism for coordination across departments, and a committee for managing information technology made up of senior management and the heads of the information technology department and of the main business departments.',
  },
  rule: allOf(
    during('itGovernance.coordination.since', 'itGovernance.coordination.until', 'unknown'),
    committeeInPlace,
    some('itGovernance.committee.members', allOf(equals('kind', 'seniorManagement'), inPlace)),
    some('itGovernance.committee.members', allOf(equals('kind', 'technologyDepartmentHead'), inPlace)),
    some('itGovernance.mainBusinessDepartments', allOf(inPlace, headOnCommittee)),
    every('itGovernance.mainBusinessDepartments', when(inPlace, headOnCommittee)),
  ),
  notes: {
    zh: '高级管理层成员至少一名，信息科技部门负责人须在内；主要业务部门由机构列明，评估日的每个主要业务部门均须由其负责人参加，一个也未列明的不符合。其他人员参加不影响。部门派负责人以外的人参加的不计。',
    en: 'At least one member of senior management sits on it, and the head of the information technology department. The institution lists its main business departments: the head of each one of the day assessed sits on it, and where none is listed the duty is not met. Further members do no harm. Somebody whom a department sends in place of its head does not count.',
  },
}

export const section2_1Sentence4Duties: ClauseDefinition<'nonbank-it-2016/2.1#4.duties', 'institution'> = {
  id: 'nonbank-it-2016/2.1#4.duties',
  force: 'must',
  subject: 'institution',
  addressee: 'itCommittee',
  target: 'institution',
  topics: ['governance', 'planning'],
  title: { zh: '管理委员会的职责', en: 'Duties of the committee' },
  statement: {
    zh: '该委员会须负责审议信息科技战略规划，并推动重大项目的决策。',
    en: 'The committee must deliberate on the strategic plan for information technology and move decisions on major projects forward.',
  },
  rule: allOf(committeeInPlace, covers('itGovernance.committee.duties', ['strategicPlan', 'majorProjects'])),
  notes: {
    zh: '义务主体为委员会，故与设立分列。所列两项须由其实际承担；“等”表示列举未尽，其他职责不作要求。没有现行委员会的，职责无人承担，不符合。',
    en: 'The committee itself is bound, so this stands apart from setting it up. It has both duties in fact; the list is open, but others are not asked for. Without a committee in being, nobody has them.',
  },
}

export const section2_1Sentence5Delimitation: ClauseDefinition<'nonbank-it-2016/2.1#5.delimitation', 'institution'> = {
  id: 'nonbank-it-2016/2.1#5.delimitation',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['governance', 'relatedParties'],
  title: { zh: '与出资人的职责划分', en: 'Delimitation towards funders' },
  statement: {
    zh: '机构须划清自身与出资人各自的信息科技管理职责。',
    en: 'The institution must draw the line between its own duties in managing information technology and those of its funders.',
  },
  rule: during('itGovernance.funderDelimitation.since', 'itGovernance.funderDelimitation.until', 'unknown'),
  notes: {
    zh: '划分须有评估日有效的文件。本句不以出资人参与信息科技工作为条件。',
    en: 'The document that draws the line is in force on the day assessed. The sentence does not ask that a funder take part in information technology.',
  },
}

export const section2_1Sentence5Decisions: ClauseDefinition<'nonbank-it-2016/2.1#5.decisions', 'institution'> = {
  id: 'nonbank-it-2016/2.1#5.decisions',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['governance', 'relatedParties'],
  title: { zh: '重大事项自主决策', en: 'Own decisions on major matters' },
  statement: {
    zh: '信息科技的重大事项，例如工作规划、预算和项目，须由机构自行决策。',
    en: 'Major matters of information technology, such as work plans, budgets and projects, must be decided by the institution itself.',
  },
  rule: every('itGovernance.majorDecisions', when(onOrAfter('decidedOn', actsSince), equals('decidedBy', 'institution'))),
  notes: {
    zh: '“加强”在“应”之下，所加强的是决策这一具体行为，故为义务。施行日及以后的每一项重大事项决策均须由本机构作出；股东（大）会等依章程决定的属于本机构，出资人代为决定的不是。何为重大由机构认定。没有决策的，无可判断。',
    en: 'To strengthen stands under the modal word here, and what it strengthens is a definite act, hence a duty. Every major decision since the opinions bind was taken by the institution; a general meeting that decides by its articles is the institution, a funder that decides in its place is not. What is major is for the institution to say. Without decisions there is nothing to judge.',
  },
}
