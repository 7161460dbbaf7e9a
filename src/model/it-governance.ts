/** Governance of information technology: who answers for it, and the bodies and staff that manage it. */
import * as z from 'zod'
import { choice, fact, type Immutable, type Pair } from './fact'
import { part } from './flag'
import { CivilDateSchema, identifier, TextSchema } from './scalar'
import { dayOf, intervalMonths, state } from './state'

const governance = 'governance'
const technology = 'technology'

/** A document, mechanism or arrangement of which nothing but its time is asked. */
function held(of: Pair, about: Pair, title: Pair, knownTo: 'governance' | 'technology' | 'risk', ...source: string[]) {
  return fact(z.strictObject(state(of, knownTo, ...source)), { title, about, knownTo, source })
}

/** A strategy, and the business that it answers. */
function strategy(of: Pair, title: Pair, knownTo: 'governance' | 'risk') {
  const source = ['nonbank-it-2016/1.1#1']
  return fact(
    z.strictObject({
      ...state(of, knownTo, ...source),
      businessCharacteristics: fact(TextSchema.nullable(), {
        title: ['Characteristics of the business', '所对应的业务特点'],
        about: [`Which characteristics of the institution's business the ${of[0]} answers, and where it says so.`, `${of[1]}针对本机构哪些业务特点制定，以及在文件中的位置。`],
        none: ['it answers none', '未体现业务特点'],
        knownTo,
        source,
      }),
    }),
    { title, about: [`The ${of[0]} in its present form.`, `现行的${of[1]}。`], knownTo, source },
  )
}

/** A decision on what information technology is for, and on which needs it rests. */
function direction(of: Pair, title: Pair) {
  const source = ['nonbank-it-2016/1.1#1']
  return fact(
    z.strictObject({
      ...state(of, governance, ...source),
      basedOn: fact(
        z.strictObject({
          businessDevelopment: part(['Development of the business', '业务发展需要'], [`The ${of[0]} rest on what the development of the business needs.`, `${of[1]}以业务发展需要为依据。`], governance, ...source),
          managementNeeds: part(['Needs of management', '经营管理需要'], [`The ${of[0]} rest on what the running of the institution needs.`, `${of[1]}以经营管理需要为依据。`], governance, ...source),
        }),
        { title: ['Rests on', '依据'], about: [`The needs on which the ${of[0]} rest.`, `${of[1]}所依据的需要。`], knownTo: governance, source },
      ),
    }),
    { title, about: [`The ${of[0]} as determined at present.`, `现行确定的${of[1]}。`], knownTo: governance, source },
  )
}

const ManagerSchema = choice({
  institution: ['the institution itself', '本机构'],
  funder: ['a funder or shareholder', '出资人'],
  group: ['another company of the group', '集团内其他公司'],
  thirdParty: ['a third party', '第三方'],
})

const ManagementSchema = z.strictObject({
  ...state(['arrangement of who manages information technology', '信息科技管理分工安排'], governance, 'nonbank-it-2016/1.1#1'),
  accountableBody: fact(ManagerSchema, {
    title: ['Accountable', '责任主体'],
    about: ['Who answers for the management of information technology.', '承担信息科技管理责任的主体。'],
    knownTo: governance,
    source: ['nonbank-it-2016/1.1#1'],
  }),
  performedBy: fact(ManagerSchema, {
    title: ['Managed by', '管理实施主体'],
    about: [
      'Who in fact manages information technology. Single services may come from others; this is about who directs them.',
      '实际开展信息科技管理工作的主体；个别服务由他人提供的，以实际主导管理的主体为准。',
    ],
    knownTo: governance,
    source: ['nonbank-it-2016/1.1#1'],
  }),
})

const EmergingTechnologySchema = z.strictObject({
  id: identifier(['emerging technology', '新兴技术']),
  name: fact(TextSchema, {
    title: ['Name', '名称'],
    about: ['Which technology it is. No rule reads it.', '技术名称；规则不读取。'],
    knownTo: technology,
  }),
  exploredOn: dayOf({
    title: ['Explored since', '开始探索日期'],
    about: ['Day on which a study or trial of the technology was begun.', '开始研究或试点该技术的日期。'],
    none: ['it was not explored', '未探索'],
    knownTo: technology,
    source: ['nonbank-it-2016/1.2#1'],
  }),
  application: held(['application of the technology', '技术应用'], ['The time in which it is applied in systems, channels or products.', '在系统、渠道或产品中应用该技术的期间。'], ['Application', '应用情况'], technology, 'nonbank-it-2016/1.2#1'),
})

const CooperationSchema = z.strictObject({
  id: identifier(['cooperation', '合作']),
  ...state(['cooperation', '合作'], technology, 'nonbank-it-2016/1.3#1'),
  counterpart: fact(
    choice({
      bankingInstitution: ['another institution of the banking sector, non-bank financial institutions under its supervisor included', '其他银行业金融机构（含同一监管机构监管的非银行金融机构）'],
      otherFinancialInstitution: ['a financial institution of another sector', '其他行业金融机构'],
      other: ['someone else', '其他'],
    }),
    {
      title: ['Counterpart', '合作对象'],
      about: ['With whom the institution cooperates.', '合作对象的类型。'],
      knownTo: technology,
      source: ['nonbank-it-2016/1.3#1'],
    },
  ),
  subjects: fact(
    z.array(
      choice({
        resourceSharing: ['opening and sharing of resources', '资源开放共享'],
        technologyExchange: ['exchange on advanced technology', '先进技术交流'],
        managementExchange: ['exchange of experience in management', '管理经验交流'],
        other: ['something else', '其他'],
      }),
    ),
    {
      title: ['Subjects', '合作内容'],
      about: ['What the cooperation is about.', '合作所涉内容。'],
      empty: ['none of them', '均不涉及'],
      knownTo: technology,
      source: ['nonbank-it-2016/1.3#1'],
    },
  ),
})

const AreaControlSchema = z.strictObject({
  id: identifier(['control in a key area', '重点领域防控措施']),
  ...state(['control', '防控措施'], 'risk', 'nonbank-it-2016/1.4#1'),
  category: fact(
    choice({
      infrastructure: ['infrastructure', '基础设施建设'],
      developmentAndTesting: ['development and testing', '开发测试'],
      operationAndMaintenance: ['operation and maintenance', '运行维护'],
      informationSecurity: ['information security', '信息安全'],
      businessContinuity: ['business continuity', '业务连续性'],
      outsourcing: ['outsourcing', '外包'],
      other: ['another area', '其他领域'],
    }),
    {
      title: ['Area', '领域'],
      about: ['The area whose risks it prevents or controls; what serves several areas is recorded once for each.', '该措施所防控风险的领域；兼及几个领域的，按领域分别登记。'],
      knownTo: 'risk',
      source: ['nonbank-it-2016/1.4#1'],
    },
  ),
  control: fact(TextSchema.nullable(), {
    title: ['Control', '措施内容'],
    about: ['What was done to prevent or control risks in the area more strongly, with a reference to it.', '为加强该领域风险防控所采取的措施及其出处。'],
    none: ['nothing', '无'],
    knownTo: 'risk',
    source: ['nonbank-it-2016/1.4#1'],
  }),
})

const BoardSchema = z.strictObject({
  ...state(['board', '董（理）事会'], governance, 'nonbank-it-2016/2.1#1', 'nonbank-it-2016/2.1#2'),
  duties: held(['document that lays down its duties', '明确其职责的文件'], ['The document that lays down the duties of the board in managing information technology.', '明确董（理）事会信息科技管理职责的文件。'], ['Duties', '职责文件'], governance, 'nonbank-it-2016/2.1#1'),
})

const BodyDutiesSchema = z.strictObject({
  duties: held(['document that lays down its duties', '明确其职责的文件'], ['The document that lays down the duties of this body in managing information technology.', '明确该主体信息科技管理职责的文件。'], ['Duties', '职责文件'], governance, 'nonbank-it-2016/2.1#1'),
})

const ResponsibleBodySchema = choice({
  board: ['the board', '董（理）事会'],
  operatingDecisionBody: ["the level that takes the institution's operating decisions", '经营决策层'],
  boardCommittee: ['a committee of the board', '董（理）事会专门委员会'],
  department: ['a department', '部门'],
  funder: ['a funder or shareholder', '出资人'],
  other: ['another body', '其他主体'],
})

const UltimateResponsibilitySchema = z.strictObject({
  ...state(['attribution of final responsibility', '最终责任归属安排'], governance, 'nonbank-it-2016/2.1#2'),
  body: fact(ResponsibleBodySchema, {
    title: ['Body', '责任主体'],
    about: ['The body that bears the final responsibility for managing the risks of information technology.', '对信息科技风险管理承担最终责任的主体。'],
    knownTo: governance,
    source: ['nonbank-it-2016/2.1#2'],
  }),
  managementDutiesBody: fact(ResponsibleBodySchema, {
    title: ['Performs the duties', '职责履行主体'],
    about: [
      'The body that in fact performs the duties in managing information technology that go with this responsibility; read where there is no board.',
      '实际履行与该责任相关的信息科技管理职责的主体；未设董（理）事会的机构读取此项。',
    ],
    knownTo: governance,
    source: ['nonbank-it-2016/2.1#2'],
  }),
})

const ResourceSchema = z.strictObject({
  id: identifier(['resource', '资源']),
  ...state(['commitment of the resource', '资源投入'], technology, 'nonbank-it-2016/1.2#1', 'nonbank-it-2016/2.1#1'),
  kind: fact(choice({ funds: ['funds', '资金'], staff: ['staff', '人力'], technology: ['technology', '技术'], other: ['other', '其他'] }), {
    title: ['Kind', '类型'],
    about: ['What kind of resource it is.', '资源的类型。'],
    knownTo: technology,
    source: ['nonbank-it-2016/2.1#1'],
  }),
  committed: fact(TextSchema.nullable(), {
    title: ['Committed', '投入内容'],
    about: [
      'What was approved and is at the disposal of those who manage information technology: a sum, a number of posts, a platform, with a reference.',
      '经批准且已可供信息科技管理使用的内容：金额、编制、平台等，并注明依据。',
    ],
    none: ['nothing', '无'],
    knownTo: technology,
    source: ['nonbank-it-2016/1.2#1', 'nonbank-it-2016/2.1#1'],
  }),
})

const BusinessDependenceSchema = z.strictObject({
  high: fact(z.boolean(), {
    title: ['High', '依赖度是否较高'],
    about: ['Whether the main business depends heavily on information technology.', '主要业务是否高度依赖信息科技。'],
    knownTo: 'compliance',
    source: ['nonbank-it-2016/2.1#3'],
  }),
  reason: fact(TextSchema, {
    title: ['Reason', '理由'],
    about: ['Why it does or does not.', '作出该判断的理由。'],
    knownTo: 'compliance',
    source: ['nonbank-it-2016/2.1#3'],
  }),
})

const cio = 'nonbank-it-2016/2.1#3'

const OfficerSchema = z.strictObject({
  id: identifier(['holder of the post', '任职人员']),
  ...state(['term of office', '任职'], governance, cio),
  rank: fact(choice({ seniorManagement: ['senior management', '高级管理人员'], middleManagement: ['middle management', '中层管理人员'], other: ['other', '其他'] }), {
    title: ['Rank', '职级'],
    about: ['The rank that the institution gives the holder of the post.', '本机构确定的任职人员职级。'],
    knownTo: governance,
    source: [cio],
  }),
  otherDuties: fact(
    z.array(
      z.strictObject({
        id: identifier(['other duty', '其他职务']),
        ...state(['other duty', '其他职务'], governance, cio),
        name: fact(TextSchema, { title: ['Name', '名称'], about: ['What the duty is. No rule reads it.', '职务名称；规则不读取。'], knownTo: governance }),
      }),
    ),
    {
      title: ['Other duties', '兼任职务'],
      about: [
        'Posts and duties held beside those of a chief information officer; seats that come with this post are not among them. The list claims to be complete.',
        '信息总监职责以外兼任的职务和工作，因该职位而担任的委员等不计；所填列表视为完整。',
      ],
      empty: ['none: the officer does nothing else', '无，即为专职'],
      knownTo: governance,
      source: [cio],
    },
  ),
  duties: fact(
    z.strictObject({
      strategicPlanning: part(['Strategic planning', '战略规划'], ['The officer is in charge of the strategic planning of information technology.', '负责信息科技的战略规划。'], governance, cio),
      management: part(['Management', '信息科技管理'], ['The officer is in charge of the management of information technology.', '负责信息科技管理。'], governance, cio),
      businessDecisions: part(['Business decisions', '业务决策'], ['The officer in fact takes part in business decisions that concern the use of information technology.', '实际参与涉及信息科技运用的业务决策。'], governance, cio),
    }),
    {
      title: ['Duties', '职责'],
      about: ['What the officer is in charge of and in fact does; what stands on paper while others do it is not enough.', '实际承担的职责；仅在文件中载明、实际由他人承担的，不计。'],
      knownTo: governance,
      source: [cio],
    },
  ),
})

const ChiefInformationOfficerSchema = z.strictObject({
  ...state(['post of chief information officer', '信息总监（首席信息官）职位'], governance, cio),
  officers: fact(z.array(OfficerSchema), {
    title: ['Holders of the post', '任职人员'],
    about: ['Who held or holds the post, each with the time in office. The list claims to be complete.', '历任和现任人员及任职期间；所填列表视为完整。'],
    empty: ['nobody ever held it', '从未有人任职'],
    knownTo: governance,
    source: [cio],
  }),
})

const bodies = 'nonbank-it-2016/2.1#4'

const CommitteeSchema = z.strictObject({
  ...state(['information technology management committee', '信息科技管理委员会'], governance, bodies),
  members: fact(
    z.array(
      z.strictObject({
        id: identifier(['member', '成员']),
        ...state(['membership', '成员任职'], governance, bodies),
        kind: fact(
          choice({
            seniorManagement: ['a member of senior management', '高级管理层成员'],
            technologyDepartmentHead: ['the head of the information technology department', '信息科技部门负责人'],
            other: ['another', '其他'],
          }),
          {
            title: ['Role', '身份'],
            about: [
              'As what the member sits; who sits in both ways is recorded twice. The heads of main business departments are recorded under these departments.',
              '成员以何种身份参加，兼具两种身份的分别登记；主要业务部门负责人在各部门项下填写。',
            ],
            knownTo: governance,
            source: [bodies],
          },
        ),
      }),
    ),
    {
      title: ['Members', '成员'],
      about: ['The members, but for heads of business departments. The list claims to be complete.', '除业务部门负责人以外的成员；所填列表视为完整。'],
      empty: ['it has none', '无'],
      knownTo: governance,
      source: [bodies],
    },
  ),
  duties: fact(
    z.strictObject({
      strategicPlan: part(['Strategic plan', '战略规划'], ['The committee deliberates on the strategic plan for information technology.', '审议信息科技战略规划由委员会承担。'], governance, bodies),
      majorProjects: part(['Major projects', '重大项目'], ['The committee moves decisions on major projects forward.', '推进重大项目的决策由委员会承担。'], governance, bodies),
    }),
    {
      title: ['Duties', '职责'],
      about: ['What the committee is charged with and in fact does, or will do where nothing has come up yet.', '委员会实际承担的职责；尚未发生的，以已交由其承担为准。'],
      knownTo: governance,
      source: [bodies],
    },
  ),
})

const MainBusinessDepartmentSchema = z.strictObject({
  id: identifier(['main business department', '主要业务部门']),
  ...state(['standing as a main business department', '作为主要业务部门'], governance, bodies),
  name: fact(TextSchema, { title: ['Name', '名称'], about: ['What it is called. No rule reads it.', '部门名称；规则不读取。'], knownTo: governance }),
  headOnCommittee: held(['seat of its head', '其负责人的委员任职'], ['The time in which its head is a member of the information technology management committee.', '其负责人担任信息科技管理委员会成员的期间。'], ['Head on the committee', '负责人参加委员会'], governance, bodies),
})

const MajorDecisionSchema = z.strictObject({
  id: identifier(['major decision', '重大事项决策']),
  matter: fact(TextSchema, {
    title: ['Matter', '事项'],
    about: ['What was decided: a work plan, a budget, a project. No rule reads it.', '所决策的事项，如工作规划、预算、项目；规则不读取。'],
    knownTo: governance,
  }),
  decidedOn: fact(CivilDateSchema, {
    title: ['Decided on', '决策日期'],
    about: ['Day of the decision.', '作出决策的日期。'],
    knownTo: governance,
    source: ['nonbank-it-2016/2.1#5'],
  }),
  decidedBy: fact(choice({ institution: ['the institution, by its own bodies', '本机构（由其自身机关决定）'], funder: ['a funder or shareholder in its place', '出资人代为决定'], other: ['someone else', '其他'] }), {
    title: ['Decided by', '决策主体'],
    about: ["Who took it. A general meeting, board or management that decides by the institution's own rules is the institution.", '作出决策的主体；股东（大）会、董（理）事会、管理层依本机构章程和制度决定的，为本机构。'],
    knownTo: governance,
    source: ['nonbank-it-2016/2.1#5'],
  }),
})

const department = 'nonbank-it-2016/2.2#1'

const DepartmentSchema = z.strictObject({
  ...state(['information technology department', '信息科技管理职能部门'], governance, department),
  placement: fact(
    choice({
      ownDepartment: ['a department of its own', '单独设立的部门'],
      withinSupportDepartment: ['within another department that does no business', '设在其他非业务部门内'],
      withinBusinessDepartment: ['within a business department', '设在业务部门内'],
      outside: ['outside the institution', '设在本机构以外'],
    }),
    {
      title: ['Placement', '设置方式'],
      about: ['Where the department that manages information technology stands in the structure of the institution.', '信息科技管理职能部门在组织架构中的位置。'],
      knownTo: governance,
      source: [department],
    },
  ),
  professionalStaff: fact(z.number().int().positive().nullable(), {
    title: ['Professional staff', '专业人员数量'],
    about: ['How many information technology professionals it has.', '现有信息科技专业人员数量。'],
    none: ['it has none', '无专业人员'],
    knownTo: technology,
    source: [department],
  }),
  professionalStaffRequired: fact(z.number().int().positive().nullable(), {
    title: ['Professional staff required', '专业人员需要数量'],
    about: ['How many it needs by the staffing plan of the institution.', '按本机构人员配备方案所需的专业人员数量。'],
    none: ['the institution has set no number', '未确定数量'],
    knownTo: technology,
    source: [department],
  }),
  postDuties: held(['description of posts', '岗位职责文件'], ['The document that lays down the duties of each post.', '明确各岗位职责的文件。'], ['Duties of posts', '岗位职责'], technology, department),
  divisionOfWork: held(['division of work', '分工安排'], ['The document that divides the work among posts.', '明确岗位之间分工的文件。'], ['Division of work', '分工安排'], technology, department),
  postChecks: held(['mechanism of checks between posts', '岗位制约机制'], ['The mechanism by which posts check each other, such as segregation of duties and double control.', '岗位之间相互制约的机制，如不相容岗位分离、双人复核。'], ['Checks between posts', '岗位制约机制'], technology, department),
  keyPosts: fact(
    z.array(
      z.strictObject({
        id: identifier(['key post', '关键岗位']),
        post: fact(TextSchema, { title: ['Post', '岗位'], about: ['Which post it is.', '岗位名称。'], knownTo: technology, source: [department] }),
        holders: fact(z.number().int().positive().nullable(), {
          title: ['Holders', '在岗人数'],
          about: ['How many people fill the post.', '该岗位在岗人数。'],
          none: ['it is vacant', '空缺'],
          knownTo: technology,
          source: [department],
        }),
        required: fact(z.number().int().positive().nullable(), {
          title: ['Required', '需要人数'],
          about: ['How many people the post needs, as the institution has set it.', '本机构确定的该岗位所需人数。'],
          none: ['the institution has set no number', '未确定人数'],
          knownTo: technology,
          source: [department],
        }),
      }),
    ),
    {
      title: ['Key posts', '关键岗位'],
      about: ['The key posts in information technology. The list claims to be complete.', '信息科技关键岗位；所填列表视为完整。'],
      empty: ['none was determined', '未确定关键岗位'],
      knownTo: technology,
      source: [department],
    },
  ),
})

/**
 * The governance of information technology.
 *
 * @category Model
 */
export const ItGovernanceSchema = z.strictObject({
  strategy: strategy(['strategy for information technology', '信息科技战略'], ['Strategy', '信息科技战略'], governance),
  riskStrategy: strategy(['strategy for managing the risks of information technology', '信息科技风险管理策略'], ['Strategy for risks', '信息科技风险管理策略'], 'risk'),
  developmentGoals: direction(['goals for the development of information technology', '信息科技发展目标'], ['Goals', '信息科技发展目标']),
  functionalRole: direction(['functions that information technology is to have', '信息科技功能定位'], ['Functional role', '信息科技功能定位']),
  management: fact(ManagementSchema, {
    title: ['Management', '信息科技管理主体'],
    about: ['Who answers for the management of information technology and who carries it out, at present.', '现行由谁承担、由谁开展信息科技管理。'],
    knownTo: governance,
    source: ['nonbank-it-2016/1.1#1'],
  }),
  emergingTechnologies: fact(z.array(EmergingTechnologySchema), {
    title: ['Emerging technologies', '新兴技术'],
    about: ['Emerging technologies that the institution has explored or applies. The list claims to be complete.', '本机构探索和应用的新兴技术；所填列表视为完整。'],
    empty: ['none', '无'],
    knownTo: technology,
    source: ['nonbank-it-2016/1.2#1'],
  }),
  cooperations: fact(z.array(CooperationSchema), {
    title: ['Cooperation', '信息科技合作'],
    about: ['Cooperation with others on information technology. The list claims to be complete.', '与其他机构在信息科技方面的合作；所填列表视为完整。'],
    empty: ['none', '无'],
    knownTo: technology,
    source: ['nonbank-it-2016/1.3#1'],
  }),
  riskStructure: held(['structure for managing the risks of information technology', '信息科技风险管理架构'], ['The structure of bodies and responsibilities by which the risks of information technology are managed.', '管理信息科技风险的组织和职责架构。'], ['Structure of risk management', '风险管理架构'], 'risk', 'nonbank-it-2016/1.4#1'),
  areaControls: fact(z.array(AreaControlSchema), {
    title: ['Controls in key areas', '重点领域防控措施'],
    about: ['Controls against the risks of information technology by area. The list claims to be complete.', '按领域填写的信息科技风险防控措施；所填列表视为完整。'],
    empty: ['none', '无'],
    knownTo: 'risk',
    source: ['nonbank-it-2016/1.4#1'],
  }),
  board: fact(BoardSchema, {
    title: ['Board', '董（理）事会'],
    about: ['The board and its duties in managing information technology. Where there is no board, its first day says so.', '董（理）事会及其信息科技管理职责；未设立的，在起始日期中注明。'],
    knownTo: governance,
    source: ['nonbank-it-2016/2.1#1', 'nonbank-it-2016/2.1#2'],
  }),
  operatingDecisionBody: fact(BodyDutiesSchema, {
    title: ['Operating decision level', '经营决策层'],
    about: ["The level that takes the institution's operating decisions, where it has no board.", '未设立董（理）事会的机构的经营决策层。'],
    knownTo: governance,
    source: ['nonbank-it-2016/2.1#1', 'nonbank-it-2016/2.1#2'],
  }),
  seniorManagement: fact(BodyDutiesSchema, {
    title: ['Senior management', '高级管理层'],
    about: ['Senior management and its duties in managing information technology.', '高级管理层及其信息科技管理职责。'],
    knownTo: governance,
    source: ['nonbank-it-2016/2.1#1'],
  }),
  resources: fact(z.array(ResourceSchema), {
    title: ['Resources', '资源投入'],
    about: ['Resources committed to information technology. The list claims to be complete.', '对信息科技的资源投入；所填列表视为完整。'],
    empty: ['none', '无'],
    knownTo: technology,
    source: ['nonbank-it-2016/1.2#1', 'nonbank-it-2016/2.1#1'],
  }),
  ultimateResponsibility: fact(UltimateResponsibilitySchema, {
    title: ['Final responsibility', '最终责任'],
    about: ['Who bears the final responsibility for managing the risks of information technology, at present.', '现行由谁对信息科技风险管理承担最终责任。'],
    knownTo: governance,
    source: ['nonbank-it-2016/2.1#2'],
  }),
  businessDependence: fact(BusinessDependenceSchema, {
    title: ['Dependence of the business', '业务对信息科技的依赖'],
    about: ['Whether the main business depends heavily on information technology, which the text leaves without a measure.', '主要业务对信息科技的依赖程度；文件未规定具体标准。'],
    knownTo: 'compliance',
    source: [cio],
  }),
  chiefInformationOfficer: fact(ChiefInformationOfficerSchema, {
    title: ['Chief information officer', '信息总监（首席信息官）'],
    about: ['The post of chief information officer and who holds it.', '信息总监（首席信息官）职位及任职人员。'],
    knownTo: governance,
    source: [cio],
  }),
  coordination: held(['mechanism for coordination across departments', '跨部门工作协调机制'], ['The mechanism by which departments coordinate their work on information technology.', '各部门就信息科技工作相互协调的机制。'], ['Coordination', '跨部门协调机制'], governance, bodies),
  committee: fact(CommitteeSchema, {
    title: ['Management committee', '信息科技管理委员会'],
    about: ['The information technology management committee.', '信息科技管理委员会。'],
    knownTo: governance,
    source: [bodies],
  }),
  mainBusinessDepartments: fact(z.array(MainBusinessDepartmentSchema), {
    title: ['Main business departments', '主要业务部门'],
    about: ['The main business departments of the institution. The list claims to be complete.', '本机构的主要业务部门；所填列表视为完整。'],
    empty: ['none was determined', '未确定主要业务部门'],
    knownTo: governance,
    source: [bodies],
  }),
  funderDelimitation: held(['delimitation of duties towards the funders', '与出资人的职责划分'], ['The document that says which duties in managing information technology lie with the institution and which with its funders.', '划分本机构与出资人各自信息科技管理职责的文件。'], ['Delimitation towards funders', '与出资人的职责划分'], governance, 'nonbank-it-2016/2.1#5'),
  majorDecisions: fact(z.array(MajorDecisionSchema), {
    title: ['Major decisions', '重大事项决策'],
    about: ["Major decisions on the institution's information technology, whoever took them. The list claims to be complete.", '关于本机构信息科技重大事项的决策，不论由谁作出；所填列表视为完整。'],
    empty: ['none was taken', '未作决策'],
    knownTo: governance,
    source: ['nonbank-it-2016/2.1#5'],
  }),
  department: fact(DepartmentSchema, {
    title: ['Department', '信息科技管理职能部门'],
    about: ['The department that manages information technology.', '信息科技管理职能部门。'],
    knownTo: governance,
    source: [department],
  }),
  skillTrainingIntervalMonths: intervalMonths(['training of information technology staff', '信息科技人员技能培训'], technology, 'nonbank-it-2016/2.2#2'),
  promotion: held(['mechanism for promotion', '晋升机制'], ['The mechanism by which information technology staff are promoted.', '信息科技人员的晋升机制。'], ['Promotion', '晋升机制'], technology, 'nonbank-it-2016/2.2#2'),
  incentives: held(['mechanism for incentives', '激励机制'], ['The mechanism by which information technology staff are given incentives.', '信息科技人员的激励机制。'], ['Incentives', '激励机制'], technology, 'nonbank-it-2016/2.2#2'),
  appraisal: held(['mechanism for appraisal', '考核机制'], ['The mechanism by which the work of information technology staff is appraised.', '信息科技人员的考核机制。'], ['Appraisal', '考核机制'], technology, 'nonbank-it-2016/2.2#2'),
})

/**
 * See {@link ItGovernanceSchema}.
 *
 * @category Model
 */
export interface ItGovernance extends Immutable<z.infer<typeof ItGovernanceSchema>> {}
