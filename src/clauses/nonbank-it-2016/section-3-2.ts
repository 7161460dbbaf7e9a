// 中国银监会办公厅关于加强非银行金融机构信息科技建设和管理的指导意见, section 3.2: building systems, new technologies, cooperation with peers.

import type { ClauseDefinition } from '../../rules/clause'
import { planned } from '../../rules/compiler'
import { allOf, covers, dueBy, during, equals, every, onOrAfter, oneOf, present, some } from '../../rules/tables/builders'
import { actsSince, inService } from './definitions'

const kept = during('since', 'until', 'unknown')

const covered = during('coverage.since', 'coverage.until', 'unknown')
const coveredByItsDay = dueBy(planned('coverageDueOn'), covered)

const emerging = oneOf('technology', ['cloudComputing', 'bigData', 'mobileInternet', 'otherEmerging'])

export const section3_2Sentence1: ClauseDefinition<'nonbank-it-2016/3.2#1', 'institution'> = {
  id: 'nonbank-it-2016/3.2#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['planning', 'development'],
  title: { zh: '经营分析系统和风险控制系统', en: 'Systems for analysis and for risk control' },
  statement: {
    zh: '机构须建设用于经营分析的系统，并须建设用于风险控制的系统。',
    en: 'The institution must build up systems for the analysis of its business and systems for the control of its risks.',
  },
  rule: allOf(
    some('itPlanning.managementSystems', allOf(equals('purpose', 'businessAnalysis'), kept)),
    some('itPlanning.managementSystems', allOf(equals('purpose', 'riskControl'), kept)),
  ),
  notes: {
    zh: '条文要求加强建设，未规定程度：两类用途各有在建或者在用的系统即可，已停用的不计入。满足需要、提高效率是结果，不单独判断。',
    en: 'The text asks that they be built up and says not how far: for each purpose one system in development or in use is enough, one retired is not. Meeting needs and raising efficiency are results and are not judged.',
  },
}

export const section3_2Sentence1Coverage: ClauseDefinition<'nonbank-it-2016/3.2#1.coverage', 'institution'> = {
  id: 'nonbank-it-2016/3.2#1.coverage',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['planning', 'development'],
  title: { zh: '管理信息系统覆盖全部业务流程', en: 'Management information system over all processes' },
  statement: {
    zh: '机构须逐步建成管理信息系统，使每一业务流程都在其覆盖之内。',
    en: 'The institution must build, step by step, a management information system that covers every business process.',
  },
  rule: every('itPlanning.businessProcesses', coveredByItsDay),
  notes: {
    zh: '逐个流程判断。因系逐步构建，尚未覆盖而计划日期未到的，不视为不符合；既未覆盖又无计划日期，或者计划日期已过的，不符合；全部流程均待覆盖的，尚未到期。计划日期由机构自定，以最近一次批准的为准。',
    en: 'It is judged process by process. As it is built step by step, a process not covered yet does no harm while its planned day lies ahead; one with no day, or whose day has gone by, fails; where all are still to come, nothing is due yet. The days are those that the institution last approved.',
  },
}

export const section3_2Sentence2: ClauseDefinition<'nonbank-it-2016/3.2#2', 'system'> = {
  id: 'nonbank-it-2016/3.2#2',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'system',
  topics: ['planning', 'development'],
  title: { zh: '系统建设的前瞻考虑', en: 'Foresight in building systems' },
  statement: {
    zh: '建设信息系统须有前瞻性，并须考虑业务的复杂程度、实时要求以及系统的灵活、可扩展程度。',
    en: 'Information systems must be built with foresight, with consideration of how complex and how much in real time the business is, and of flexibility and extensibility.',
  },
  appliesWhen: allOf(inService, onOrAfter('inService.since', actsSince)),
  rule: covers('designConsiderations', ['foresight', 'complexity', 'realTime', 'flexibility', 'extensibility']),
  notes: {
    zh: '这是对建设行为的要求，及于本意见成文之日及以后投产且仍在运行的系统，不论是否重要；尚未投产的，待投产后判断，已下线的不再判断。以系统文档载明的为准。应对市场变化、引领转型是结果。',
    en: 'The duty is on how a system is built, so it reaches systems put into service since the opinions bind and still in service, important or not; one not in service yet is judged once it is, one retired no more. What the documents of the system state counts. Answering the market and leading the change of the institution are results.',
  },
}

export const section3_2Sentence3: ClauseDefinition<'nonbank-it-2016/3.2#3', 'institution'> = {
  id: 'nonbank-it-2016/3.2#3',
  force: 'encouraged',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['planning'],
  title: { zh: '应用新兴技术', en: 'Use of emerging technologies' },
  statement: {
    zh: '鼓励机构应用新兴技术，例如云计算、大数据或者移动互联。',
    en: 'The use of emerging technologies, such as cloud computing, big data or the mobile internet, is encouraged.',
  },
  rule: some('itPlanning.technologies', allOf(emerging, kept)),
  notes: {
    zh: '条文以“积极”引出，属于鼓励；列举之外的新兴技术亦可，在评估日应用其中任一种即为采纳。',
    en: 'The word used encourages. The list is open, so any emerging technology will do, and one in use on the day assessed is enough.',
  },
}

export const section3_2Sentence4: ClauseDefinition<'nonbank-it-2016/3.2#4', 'institution'> = {
  id: 'nonbank-it-2016/3.2#4',
  force: 'may',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['planning'],
  title: { zh: '同业协作', en: 'Cooperation with peers' },
  statement: {
    zh: '具备条件的机构，可以同其他金融机构协作，例如合作开发技术、提供信息服务或者共享资源。',
    en: 'An institution in a position to do so may cooperate with its peers, for instance in technology, in information services or in the sharing of resources.',
  },
  appliesWhen: allOf(equals('itPlanning.peerCooperation.conditionsMet', true), present('itPlanning.peerCooperation.reason')),
  rule: some('itPlanning.peerCooperation.projects', allOf(equals('partner', 'peer'), kept)),
  notes: {
    zh: '何为“有条件”，条文未作规定，由机构附理由说明。所列领域为举例，协作及其探索均计入；与同业以外主体的协作不计入。',
    en: 'The text does not say who is in such a position; the record does, with a reason. The fields named are examples, and exploring cooperation counts as well; cooperation with others than peers does not.',
  },
}
