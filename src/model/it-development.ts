/** Development and testing of information systems: the documents that govern them, and the projects. */
import * as z from 'zod'
import { choice, fact } from './fact'
import { part } from './flag'
import { identifier, TextSchema } from './scalar'
import { act, dayOf, intervalMonths, state } from './state'

const documents = 'nonbank-it-2016/4.2#1'
const management = 'nonbank-it-2016/4.2#2'
const requirements = 'nonbank-it-2016/4.2#3'
const methods = 'nonbank-it-2016/4.2#4'
const security = 'nonbank-it-2016/4.2#5'

const DevelopmentDocumentSchema = z.strictObject({
  id: identifier(['document', '文件']),
  kind: fact(choice({ policy: ['policy', '制度'], standard: ['standard', '标准'], process: ['process', '流程'] }), {
    title: ['Kind', '类别'],
    about: ['What kind of document it is; one that is of several kinds is recorded once for each.', '文件的类别；兼具几类的，按类分别登记。'],
    knownTo: 'technology',
    source: [documents],
  }),
  ...state(['document', '文件'], 'technology', documents),
  subjects: fact(
    z.strictObject({
      development: part(['Development', '开发'], ['It governs development.', '文件规范开发。'], 'technology', documents),
      testing: part(['Testing', '测试'], ['It governs testing.', '文件规范测试。'], 'technology', documents),
    }),
    { title: ['Governs', '规范内容'], about: ['Whether it governs development and testing.', '文件是否规范开发、测试。'], knownTo: 'technology', source: [documents] },
  ),
  reach: fact(
    z.strictObject({
      ownDevelopment: part(['Own development', '自主开发'], ["It reaches the institution's own development.", '适用于自主开发。'], 'technology', documents),
      outsourcedDevelopment: part(['Outsourced development', '外包开发'], ['It reaches outsourced development.', '适用于外包开发。'], 'technology', documents),
    }),
    { title: ['Reach', '适用范围'], about: ['Which way of developing it reaches.', '文件适用于何种开发方式。'], knownTo: 'technology', source: [documents] },
  ),
})

const ProjectSchema = z.strictObject({
  id: identifier(['project', '项目']),
  name: fact(TextSchema, { title: ['Name', '名称'], about: ['What the project is called. No rule reads it.', '项目名称；规则不读取。'], knownTo: 'technology' }),
  ...state(['project', '项目'], 'technology', management),
  manager: fact(
    z.strictObject({
      ...state(['assignment of the project manager', '项目管理人员任用'], 'technology', management),
      name: fact(TextSchema.nullable(), {
        title: ['Name', '姓名'],
        about: ['The person assigned to manage the project.', '负责该项目管理的专人。'],
        none: ['nobody is named', '未指定'],
        knownTo: 'technology',
        source: [management],
      }),
    }),
    { title: ['Project manager', '项目管理专人'], about: ['Who manages the project.', '负责该项目管理的人员。'], knownTo: 'technology', source: [management] },
  ),
  plannedEndOn: dayOf({
    title: ['Planned end', '计划完成日期'],
    about: ['Last day of the project by its schedule as last revised.', '按最近一次修订的进度计划，项目的完成日期。'],
    none: ['there is no schedule', '无进度计划'],
    knownTo: 'technology',
    source: [management],
  }),
  progressReviews: fact(z.array(z.strictObject(act(['review of progress', '进度检查'], 'technology', management))), {
    title: ['Reviews of progress', '进度检查'],
    about: ['When progress was compared with the schedule and steered. The list claims to be complete.', '对照计划检查并控制进度的情况；所填列表视为完整。'],
    empty: ['never', '从未检查'],
    knownTo: 'technology',
    source: [management],
  }),
  progressReviewIntervalMonths: intervalMonths(['reviews of progress', '进度检查'], 'technology', management),
  developmentBegunOn: dayOf({
    title: ['Development begun', '开发开始日期'],
    about: ['Day on which development began.', '项目开发开始的日期。'],
    none: ['it has not begun', '尚未开始'],
    knownTo: 'technology',
    source: [requirements, methods, security],
  }),
  inUse: fact(z.strictObject(state(['use of what the project developed', '项目所开发系统的使用'], 'technology', requirements, methods, security)), {
    title: ['Product in use', '投入使用期间'],
    about: [
      'From when to when what the project developed is in use; of work in rounds, since the first of it went into use.',
      '项目所开发系统投入使用的起止日期；迭代开发的，自首批内容投入使用起算。',
    ],
    knownTo: 'technology',
    source: [requirements, methods, security],
  }),
  requirementsAnalysis: fact(
    z.strictObject({
      analysedOn: dayOf({
        title: ['Analysed on', '完成日期'],
        about: ['Day on which the analysis of requirements was first completed.', '需求分析首次完成的日期。'],
        none: ['it was not', '未完成'],
        knownTo: 'technology',
        source: [requirements],
      }),
      considered: fact(
        z.strictObject({
          businessFunctions: part(['Business functions', '业务功能需求'], ['It states what the business needs the system to do.', '分析包含业务功能需求。'], 'technology', requirements),
          otherNeeds: part(['Other needs', '非业务功能需求'], ['It states other needs, such as performance, security and maintenance.', '分析包含性能、安全、可维护性等非业务功能需求。'], 'technology', requirements),
        }),
        { title: ['Considered', '涵盖需求'], about: ['Which needs it states.', '需求分析涵盖的需求类别。'], knownTo: 'technology', source: [requirements] },
      ),
    }),
    { title: ['Analysis of requirements', '需求分析'], about: ['How the requirements were analysed.', '项目需求分析情况。'], knownTo: 'technology', source: [requirements] },
  ),
  design: fact(
    z.strictObject({
      designedOn: dayOf({
        title: ['Designed on', '完成日期'],
        about: ['Day on which the design was first completed.', '设计首次完成的日期。'],
        none: ['it was not', '未完成'],
        knownTo: 'technology',
        source: [requirements],
      }),
      standard: fact(TextSchema.nullable(), {
        title: ['Design standard', '设计规范'],
        about: ['The standard that the design follows.', '设计所遵循的规范。'],
        none: ['it follows none', '未遵循规范'],
        knownTo: 'technology',
        source: [requirements],
      }),
    }),
    { title: ['Design', '设计'], about: ['How the system was designed.', '项目设计情况。'], knownTo: 'technology', source: [requirements] },
  ),
  methods: fact(
    z.strictObject({
      development: fact(TextSchema.nullable(), {
        title: ['Method of development', '开发方法'],
        about: ['The method of development that was chosen.', '所选取的开发方法。'],
        none: ['none was chosen', '未选取'],
        knownTo: 'technology',
        source: [methods],
      }),
      testing: fact(TextSchema.nullable(), {
        title: ['Method of testing', '测试方法'],
        about: ['The method of testing that was chosen.', '所选取的测试方法。'],
        none: ['none was chosen', '未选取'],
        knownTo: 'technology',
        source: [methods],
      }),
      reason: fact(TextSchema.nullable(), {
        title: ['Reason', '理由'],
        about: ['Why the two fit the system.', '两种方法适合该系统的理由。'],
        none: ['none was given', '未说明'],
        knownTo: 'technology',
        source: [methods],
      }),
    }),
    { title: ['Methods', '开发测试方法'], about: ['How the system is developed and tested.', '项目选取的开发方法、测试方法。'], knownTo: 'technology', source: [methods] },
  ),
  testing: fact(
    z.strictObject({
      concludedOn: dayOf({
        title: ['Concluded on', '测试结束日期'],
        about: ['Day on which testing was concluded; of work in rounds, the testing of what first went into use.', '测试结束的日期；迭代开发的，为首批投入使用内容的测试结束日期。'],
        none: ['it has not been', '尚未结束'],
        knownTo: 'technology',
        source: [methods, security],
      }),
      gaps: fact(
        z.array(
          z.strictObject({
            id: identifier(['gap', '测试缺口']),
            closedOn: dayOf({
              title: ['Closed on', '补测日期'],
              about: ['Day on which it was tested after all, or dropped from the system.', '补充测试或从系统中移除的日期。'],
              none: ['it is still open', '尚未处理'],
              knownTo: 'technology',
              source: [methods],
            }),
          }),
        ),
        {
          title: ['Gaps', '测试缺口'],
          about: ['Requirements and parts of the system that testing left out. The list claims to be complete.', '测试未覆盖的需求和系统组成部分；所填列表视为完整。'],
          empty: ['nothing was left out', '无遗漏'],
          knownTo: 'technology',
          source: [methods],
        },
      ),
    }),
    { title: ['Testing', '测试'], about: ['How far testing got, and what it left out.', '测试进展及遗漏情况。'], knownTo: 'technology', source: [methods, security] },
  ),
  security: fact(
    z.strictObject({
      design: part(['In design', '安全设计'], ['The design provides for security.', '设计包含安全设计。'], 'security', security),
      development: part(['In development', '安全研发'], ['Development followed the secure development standard.', '研发遵循安全开发规范。'], 'security', security),
      testing: part(['In testing', '安全测试'], ['The security of the system was tested.', '已对系统安全开展测试。'], 'security', security),
    }),
    { title: ['Security', '安全'], about: ['What was done for security, stage by stage.', '项目各阶段的安全工作，逐项填写。'], knownTo: 'security', source: [security] },
  ),
})

/** See the key of the institution that holds it. */
export const ItDevelopmentSchema = z.strictObject({
  ways: fact(
    z.strictObject({
      own: fact(z.boolean(), { title: ['Own development', '是否自主开发'], about: ['Whether the institution develops systems itself.', '本机构是否自主开发系统。'], knownTo: 'technology', source: [documents] }),
      outsourced: fact(z.boolean(), { title: ['Outsourced development', '是否外包开发'], about: ['Whether others develop systems for the institution.', '本机构是否将系统开发外包。'], knownTo: 'technology', source: [documents] }),
    }),
    { title: ['Ways of developing', '开发方式'], about: ['Who develops the systems.', '系统的开发方式。'], knownTo: 'technology', source: [documents] },
  ),
  documents: fact(z.array(DevelopmentDocumentSchema), {
    title: ['Policies, standards and processes', '制度、标准、流程'],
    about: ['The documents that govern development and testing. The list claims to be complete.', '规范开发、测试的文件；所填列表视为完整。'],
    empty: ['there are none', '无'],
    knownTo: 'technology',
    source: [documents],
  }),
  projects: fact(z.array(ProjectSchema), {
    title: ['Projects', '项目'],
    about: ['The projects in which systems are developed. The list claims to be complete.', '信息系统开发项目；所填列表视为完整。'],
    empty: ['there are none', '无'],
    knownTo: 'technology',
    source: [management, requirements, methods, security],
  }),
  secureDevelopmentStandard: fact(z.strictObject(state(['standard for secure development', '安全开发规范'], 'security', security)), {
    title: ['Standard for secure development', '安全开发规范'],
    about: ['The standard for secure development.', '安全开发规范。'],
    knownTo: 'security',
    source: [security],
  }),
})
