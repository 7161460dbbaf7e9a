// 关于加强非银行金融机构信息科技建设和管理的指导意见, Part 4, section (2): development and testing.

import type { ClauseDefinition } from '../../rules/clause'
import { latestOf } from '../../rules/compiler'
import { allOf, anyOf, covers, done, during, equals, every, measure, not, onOrAfter, periodic, present, prompt, some, when } from '../../rules/tables/builders'
import { actsSince, boundFrom } from './definitions'

const inForce = during('since', 'until', 'unknown')
const policy = allOf(equals('kind', 'policy'), inForce)
const standard = allOf(equals('kind', 'standard'), inForce)
const process = allOf(equals('kind', 'process'), inForce)

const onDevelopment = covers('subjects', ['development'])
const onTesting = covers('subjects', ['testing'])
const ownDevelopment = allOf(onDevelopment, covers('reach', ['ownDevelopment']))
const outsourcedDevelopment = allOf(onDevelopment, covers('reach', ['outsourcedDevelopment']))

const developmentGoverned = allOf(
  some('itDevelopment.documents', allOf(policy, onDevelopment)),
  some('itDevelopment.documents', allOf(standard, onDevelopment)),
  some('itDevelopment.documents', allOf(process, onDevelopment)),
)
const testingGoverned = allOf(
  some('itDevelopment.documents', allOf(policy, onTesting)),
  some('itDevelopment.documents', allOf(standard, onTesting)),
  some('itDevelopment.documents', allOf(process, onTesting)),
)
const ownDevelopmentGoverned = allOf(
  some('itDevelopment.documents', allOf(policy, ownDevelopment)),
  some('itDevelopment.documents', allOf(standard, ownDevelopment)),
  some('itDevelopment.documents', allOf(process, ownDevelopment)),
)
const outsourcedDevelopmentGoverned = allOf(
  some('itDevelopment.documents', allOf(policy, outsourcedDevelopment)),
  some('itDevelopment.documents', allOf(standard, outsourcedDevelopment)),
  some('itDevelopment.documents', allOf(process, outsourcedDevelopment)),
)

const running = during('since', 'until', 'unknown')

const managed = allOf(during('manager.since', 'manager.until', 'unknown'), present('manager.name'))

const progressReviewed = periodic({
  list: 'progressReviews',
  on: 'on',
  from: latestOf(['since', boundFrom]),
  ownInterval: 'progressReviewIntervalMonths',
})

const reviewedAfterPlannedEnd = prompt({ list: 'progressReviews', on: 'on', after: 'plannedEndOn' })

/** A schedule that has run out while the project goes on has been looked at since. */
const overrunReviewed = when(not(during(null, 'plannedEndOn', 'unknown')), reviewedAfterPlannedEnd)

const scheduled = present('plannedEndOn')

/** A schedule says nothing of whether progress is controlled: there being one passes nothing, there being none fails. */
const scheduleMissing = when(not(scheduled), scheduled)

/** What is in use has been developed: its first day stands for a beginning that is not there. */
const developedFrom = { firstOf: ['developmentBegunOn', 'inUse.since'] } as const

/** Development began since acts count, and the project runs or what it developed is in use. */
const reached = allOf(onOrAfter(developedFrom, actsSince), anyOf(running, during('inUse.since', 'inUse.until', 'unknown')))

const tested = done('testing.concludedOn')

/** What goes into use is owed all that development and testing owe, whether or not anybody concluded them. */
const finished = anyOf(tested, done('inUse.since'))

const methodsChosen = allOf(present('methods.development'), present('methods.testing'), present('methods.reason'))

const nothingLeftOut = every('testing.gaps', done('closedOn'))

const requirementsAndDesign = allOf(
  done('requirementsAnalysis.analysedOn'),
  covers('requirementsAnalysis.considered', ['businessFunctions', 'otherNeeds']),
  done('design.designedOn'),
  present('design.standard'),
)

export const section4_2Sentence1: ClauseDefinition<'nonbank-it-2016/4.2#1', 'institution'> = {
  id: 'nonbank-it-2016/4.2#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['development'],
  title: { zh: '开发测试的制度、标准和流程', en: 'Policies, standards and processes of development and testing' },
  statement: {
    zh: '机构须有现行的制度、标准和流程，用以规范系统的开发和测试，并适用于其采用的开发方式，自主或外包均同。',
    en: 'The institution must have policies, standards and processes in force for development and testing, and they must govern development in the ways it uses, its own and outsourced.',
  },
  rule: allOf(
    developmentGoverned,
    testingGoverned,
    when(equals('itDevelopment.ways.own', true), ownDevelopmentGoverned),
    when(equals('itDevelopment.ways.outsourced', true), outsourcedDevelopmentGoverned),
  ),
  notes: {
    zh: '制度、标准、流程三类文件，对开发和测试均须各有现行有效的一份，可以是同一份；一份文件兼具几类的，按类分别登记。采用自主开发、外包开发的，各类规范开发的文件须分别适用。两种方式均未采用的，仍须有文件。',
    en: 'Of each of the three kinds a document is in force on development and one on testing, which may be the same; a document of several kinds is recorded once for each. Where the institution develops itself, or has others develop, a document of each kind on development has to reach that way. With neither in use the documents are still owed.',
  },
}

export const section4_2Sentence2Manager: ClauseDefinition<'nonbank-it-2016/4.2#2.manager', 'institution'> = {
  id: 'nonbank-it-2016/4.2#2.manager',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['development', 'staffing'],
  title: { zh: '项目管理专人', en: 'Project managers' },
  statement: {
    zh: '每个在建项目须有指定的人负责管理。',
    en: 'For each running project the institution must assign a person to manage it.',
  },
  rule: every('itDevelopment.projects', when(running, managed)),
  notes: {
    zh: '“安排专人”是可以证明的行为，按要求对待。专人须在任且指明姓名，不要求只管一个项目。项目已结束或尚未开始的不计入。进度控制另列一条，以免尚未到期的检查由专人掩盖。',
    en: 'To assign a person can be shown, so it is a duty. The person is named and in post, and may manage other projects too. Projects that are over or have not begun do not count. Progress is a clause of its own, so that having a manager does not hide a review that is not due yet.',
  },
}

export const section4_2Sentence2Progress: ClauseDefinition<'nonbank-it-2016/4.2#2.progress', 'institution'> = {
  id: 'nonbank-it-2016/4.2#2.progress',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['development', 'planning'],
  title: { zh: '项目进度控制', en: 'Control of progress' },
  statement: {
    zh: '机构须为每个在建项目订有进度计划，并对照计划控制进度。',
    en: 'The institution must have a schedule for each running project, and must control progress against it.',
  },
  rule: every('itDevelopment.projects', when(running, allOf(scheduleMissing, progressReviewed, overrunReviewed))),
  notes: {
    zh: '“控制”是可以证明的行为，按要求对待。没有进度计划的不符合；仅有计划而检查尚未到期的，不视为已控制进度。文本未给出数字：以项目自定的检查间隔为准；未自定的，从未检查为不符合，两次以上的通过但不判断是否及时。超过计划完成日期仍在进行、此后又未检查的，无法判断；延期本身不视为不符合。项目已结束或尚未开始的不计入。',
    en: 'To control can be shown, so it is a duty. Without a schedule it is not met; a schedule alone, with the first review not due yet, does not show that progress is controlled. The text has no number: the interval set for the project decides; without one, never is a failure, and twice passes without saying that it was in time. A project that goes on past its planned end and was not reviewed since cannot be judged; running late is no failure by itself. Projects that are over or have not begun do not count.',
  },
}

export const section4_2Sentence3: ClauseDefinition<'nonbank-it-2016/4.2#3', 'institution'> = {
  id: 'nonbank-it-2016/4.2#3',
  force: 'goal',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['development'],
  title: { zh: '需求分析与设计', en: 'Requirements and design' },
  statement: {
    zh: '项目进入开发的，以已经完成需求分析、按规范完成设计并同时顾及业务功能和其他需求为目标。',
    en: 'The aim is that a project in development rests on an analysis of requirements that takes in business functions and other needs alike, and on a design that follows a standard.',
  },
  rule: every('itDevelopment.projects', when(reached, requirementsAndDesign)),
  notes: {
    zh: '“重视”“规范”“兼顾”无情态词，只指明方向，故为目标。看施行日及以后进入开发、评估日仍在进行或者其系统仍在使用的项目；未登记开发开始的，以投入使用之日为准。各项先后不作要求，迭代开发以首次完成为准。',
    en: 'Attending to requirements, orderly design and weighing both kinds of need have no modal word and only point a direction, hence a goal. Looked at are projects that began development since the opinions bind and still run, or whose product is in use; where development is recorded as not begun, the first day of use stands for it. No order is asked, and of work in rounds the first counts.',
  },
}

export const section4_2Sentence4: ClauseDefinition<'nonbank-it-2016/4.2#4', 'institution'> = {
  id: 'nonbank-it-2016/4.2#4',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['development'],
  title: { zh: '开发测试方法及其完整有效', en: 'Methods, completeness and effectiveness' },
  statement: {
    zh: '机构须为项目选定合适的开发方法和测试方法，并保证开发测试完整、有效。',
    en: 'The institution must choose methods of development and of testing that fit, and ensure that systems are developed and tested completely and effectively.',
  },
  appliesWhen: some('itDevelopment.projects', reached),
  rule: allOf(
    every('itDevelopment.projects', when(reached, allOf(methodsChosen, when(finished, allOf(tested, nothingLeftOut))))),
    measure('nonbank-it-2016/4.2#4'),
  ),
  notes: {
    zh: '施行日及以后进入开发、仍在进行或者其系统仍在使用的项目，均须选定两种方法并说明适合的理由；测试已结束的，遗漏须已补测；系统已投入使用的，测试须已结束，否则未经测试即上线的项目反而无从判断。登记为未开始开发而已投入使用的，以投入使用之日为准。何为“有效”、开发过程是否完整，文本未作规定，由登记的措施及其佐证判断。没有此类项目的，不适用。',
    en: 'Each project that began development since the opinions bind and runs, or whose product is in use, has both methods chosen, with a reason why they fit; once testing is concluded, what it left out has been made up for. What is in use has to have been tested: otherwise whoever skips testing would never be judged. Where development is recorded as not begun but the product is in use, the first day of use stands for it. What makes it effective, and development complete, the text leaves open: the measure recorded decides, with its evidence. Without such a project there is nothing to judge.',
  },
}

export const section4_2Sentence5Standard: ClauseDefinition<'nonbank-it-2016/4.2#5.standard', 'institution'> = {
  id: 'nonbank-it-2016/4.2#5.standard',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['development', 'security'],
  title: { zh: '安全开发规范', en: 'Standard for secure development' },
  statement: {
    zh: '机构须有现行的规范，写明如何安全地开发系统。',
    en: 'The institution must have a standard in force for developing systems securely.',
  },
  rule: during('itDevelopment.secureDevelopmentStandard.since', 'itDevelopment.secureDevelopmentStandard.until', 'unknown'),
  notes: {
    zh: '“明确”加规范，按要求对待，不以有在建项目为条件。规范的内容文本未作规定。',
    en: 'To lay down a standard is a duty, whether or not a project runs. What it says is left open.',
  },
}

export const section4_2Sentence5Stages: ClauseDefinition<'nonbank-it-2016/4.2#5.stages', 'institution'> = {
  id: 'nonbank-it-2016/4.2#5.stages',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['development', 'security'],
  title: { zh: '设计、研发、测试各阶段的安全', en: 'Security in design, development and testing' },
  statement: {
    zh: '机构须在系统的设计、研发和测试中分别落实安全工作。',
    en: 'The institution must see to security in the design, the development and the testing of its systems.',
  },
  rule: every(
    'itDevelopment.projects',
    when(reached, allOf(covers('security', ['design']), when(finished, covers('security', ['development', 'testing'])))),
  ),
  notes: {
    zh: '“加强”之后是安全设计、研发、测试三项具体工作，按要求对待。进入开发的项目须有安全设计；测试结束或者系统已投入使用的，研发和测试的安全工作亦须已做。登记为未开始开发而已投入使用的，以投入使用之日为准。看施行日及以后进入开发、评估日仍在进行或者其系统仍在使用的项目。',
    en: 'What is to be strengthened are three definite pieces of work, so it is a duty. A project in development has its security designed; once testing is concluded or the system is in use, security in development and in testing has been seen to as well. Where development is recorded as not begun but the product is in use, the first day of use stands for it. Looked at are projects that began development since the opinions bind and still run, or whose product is in use.',
  },
}
