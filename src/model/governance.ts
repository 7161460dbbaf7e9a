/** Governance of outsourcing: the board, senior management, the risk department and the execution team, each in its present form. */
import * as z from 'zod'
import { BodySchema } from './body'
import { choice, fact, type Immutable, type Pair } from './fact'
import { part } from './flag'
import { identifier, TextSchema } from './scalar'
import { act, dayOf, intervalMonths, state } from './state'

const keeper = 'governance'

/** What every level of the structure has: since when it is there, and when its duties were laid down. */
function level(of: Pair, ...source: string[]) {
  return {
    ...state(of, keeper, 'outsourcing-2021/6#1', ...source),
    unit: fact(TextSchema, {
      title: ['Unit', '部门或团队名称'],
      about: [
        `What the ${of[0]} itself is called; not the department above it, where it sits within another.`,
        `${of[1]}自身的名称；设在其他部门之内的，不填上级部门的名称。`,
      ],
      knownTo: keeper,
      source: ['outsourcing-2021/6#1'],
    }),
    dutiesDefinedOn: dayOf({
      title: ['Duties laid down on', '职责明确日期'],
      about: [`Day on which the duties of the ${of[0]} for outsourcing were laid down in writing.`, `以书面形式明确${of[1]}外包职责的日期。`],
      none: ['they are not laid down', '尚未明确'],
      knownTo: keeper,
      source: ['outsourcing-2021/6#1', 'outsourcing-2021/7#1'],
    }),
  }
}

const designatedBy = fact(BodySchema, {
  title: ['Designated by', '指定主体'],
  about: ['The body that designated it.', '作出指定的主体。'],
  knownTo: keeper,
  source: ['outsourcing-2021/7#1', 'outsourcing-2021/8#1'],
})

const BoardSchema = z.strictObject({
  ...level(['board', '董（理）事会'], 'outsourcing-2021/7#1'),
  duties: fact(
    z.strictObject({
      promoteManagementSystem: part(
        ['Promotes the management system', '推动建立管理体系'],
        ['The board or its committee is charged with bringing about the system of outsourcing and of its risk management.', '董（理）事会或其专业委员会的职责包括推动建立外包及其风险管理体系。'],
        keeper,
        'outsourcing-2021/7#1',
      ),
      approveStrategy: part(
        ['Approves the strategy', '审批外包战略'],
        ['The board or its committee is charged with approving the outsourcing strategy.', '董（理）事会或其专业委员会的职责包括审批外包战略。'],
        keeper,
        'outsourcing-2021/7#1',
      ),
      reviewMajorDecisions: part(
        ['Deliberates on major decisions', '审议重大外包决策'],
        ['The board or its committee is charged with deliberating on major decisions on outsourcing.', '董（理）事会或其专业委员会的职责包括审议重大外包决策。'],
        keeper,
        'outsourcing-2021/7#1',
      ),
    }),
    {
      title: ['Duties of the board', '董（理）事会职责'],
      about: ['Which duties for outsourcing its rules lay down.', '议事规则等文件所载明的外包职责。'],
      knownTo: keeper,
      source: ['outsourcing-2021/7#1'],
    },
  ),
})

const SeniorManagementSchema = z.strictObject({
  ...level(['senior management', '高级管理层'], 'outsourcing-2021/7#1'),
  duties: fact(
    z.strictObject({
      draftStrategy: part(
        ['Draws up the strategy', '制定外包战略'],
        ['Senior management is charged with drawing up the outsourcing strategy.', '高级管理层的职责包括制定外包战略。'],
        keeper,
        'outsourcing-2021/7#1',
      ),
      designateRiskDepartment: part(
        ['Designates the risk department', '明确风险主管部门'],
        ['Senior management is charged with designating the department in charge of outsourcing risk.', '高级管理层的职责包括明确外包风险主管部门。'],
        keeper,
        'outsourcing-2021/7#1',
      ),
      designateExecutionTeam: part(
        ['Designates the execution team', '明确执行团队'],
        ['Senior management is charged with designating the execution team.', '高级管理层的职责包括明确外包执行团队。'],
        keeper,
        'outsourcing-2021/7#1',
      ),
      defineDuties: part(
        ['Lays down duties', '明确管理职责'],
        ['Senior management is charged with laying down the duties for outsourcing and its risk management.', '高级管理层的职责包括明确外包及其风险管理职责。'],
        keeper,
        'outsourcing-2021/7#1',
      ),
      reviewPoliciesAndProcesses: part(
        ['Deliberates on policies and processes', '审议制度流程'],
        ['Senior management is charged with deliberating on the processes and policies of outsourcing.', '高级管理层的职责包括审议外包管理流程及制度。'],
        keeper,
        'outsourcing-2021/7#1',
      ),
      monitorEffectiveness: part(
        ['Monitors the effect', '监控管理成效'],
        ['Senior management is charged with monitoring how well outsourcing and its risk management work.', '高级管理层的职责包括监控外包及其风险管理成效。'],
        keeper,
        'outsourcing-2021/7#1',
      ),
    }),
    {
      title: ['Duties of senior management', '高级管理层职责'],
      about: ['Which duties for outsourcing its rules lay down.', '相关制度所载明的外包职责。'],
      knownTo: keeper,
      source: ['outsourcing-2021/7#1'],
    },
  ),
  effectivenessReviews: fact(z.array(z.strictObject(act(['review of effectiveness', '成效检视'], keeper, 'outsourcing-2021/7#1'))), {
    title: ['Reviews of effectiveness', '成效检视'],
    about: [
      'When senior management looked at how well outsourcing and its risk management work. The list claims to be complete.',
      '高级管理层对外包及其风险管理成效进行检视的情况；所填列表视为完整。',
    ],
    empty: ['it never did', '未曾检视'],
    knownTo: keeper,
    source: ['outsourcing-2021/7#1'],
  }),
  effectivenessReviewIntervalMonths: intervalMonths(['reviews of effectiveness', '成效检视'], keeper, 'outsourcing-2021/7#1'),
})

/** A duty of the risk department, each from one item of Article 8. */
function riskDuty(title: Pair, about: Pair, item: number) {
  return part(title, about, keeper, `outsourcing-2021/8.${String(item)}#1`)
}

const RiskDepartmentSchema = z.strictObject({
  ...level(['department in charge of outsourcing risk', '外包风险主管部门'], 'outsourcing-2021/8#1'),
  designatedBy,
  duties: fact(
    z.strictObject({
      draftRiskStrategy: riskDuty(['Draws up the strategy of risk management', '制定风险管理策略'], ['The department is charged with drawing up the strategy of risk management.', '主管部门的职责包括制定外包风险管理策略。'], 1),
      draftRiskPolicies: riskDuty(['Draws up policies', '制定风险管理制度'], ['The department is charged with drawing up the policies of risk management.', '主管部门的职责包括制定外包风险管理制度。'], 1),
      draftRiskProcesses: riskDuty(['Draws up processes', '制定风险管理流程'], ['The department is charged with drawing up the processes of risk management.', '主管部门的职责包括制定外包风险管理流程。'], 1),
      coordinateIdentification: riskDuty(['Coordinates identification', '统筹风险识别'], ['The department is charged with coordinating the identification of risks.', '主管部门的职责包括统筹外包风险识别。'], 2),
      coordinateAssessment: riskDuty(['Coordinates assessment', '统筹风险评估'], ['The department is charged with coordinating the assessment of risks.', '主管部门的职责包括统筹外包风险评估。'], 2),
      coordinateMonitoring: riskDuty(['Coordinates monitoring', '统筹风险监测'], ['The department is charged with coordinating the monitoring of risks.', '主管部门的职责包括统筹外包风险监测。'], 2),
      coordinateWarning: riskDuty(['Coordinates warning', '统筹风险预警'], ['The department is charged with coordinating early warning.', '主管部门的职责包括统筹外包风险预警。'], 2),
      coordinateReporting: riskDuty(['Coordinates reporting', '统筹风险报告'], ['The department is charged with coordinating the reporting of risks.', '主管部门的职责包括统筹外包风险报告。'], 2),
      coordinateHandling: riskDuty(['Coordinates handling', '统筹风险处置'], ['The department is charged with coordinating how risks are handled.', '主管部门的职责包括统筹外包风险处置。'], 2),
      draftEmergencyPlan: riskDuty(['Draws up the emergency plan', '制定应急管理方案'], ['The department is charged with drawing up the emergency plan that keeps services running.', '主管部门的职责包括制定保障服务持续的应急管理方案。'], 3),
      organiseDrills: riskDuty(['Organises drills', '组织演练'], ['The department is charged with organising drills of that plan.', '主管部门的职责包括组织应急演练。'], 3),
      superviseExecutionTeam: riskDuty(['Supervises the execution team', '监督执行团队'], ['The department is charged with supervising how the execution team manages.', '主管部门的职责包括监督执行团队的管理工作。'], 4),
      evaluateExecutionTeam: riskDuty(['Evaluates the execution team', '评价执行团队'], ['The department is charged with evaluating how the execution team manages.', '主管部门的职责包括评价执行团队的管理工作。'], 4),
      urgeImprovement: riskDuty(['Urges improvement', '督促改善'], ['The department is charged with urging that risk management keeps improving.', '主管部门的职责包括督促外包风险管理改善。'], 4),
      reportRisks: riskDuty(['Reports risks and their management', '汇报风险及管理情况'], ['The department is charged with reporting risks and how they are managed.', '主管部门的职责包括汇报外包风险及管理情况。'], 5),
    }),
    {
      title: ['Duties of the risk department', '风险主管部门职责'],
      about: ['Which duties its rules lay down.', '部门职责文件所载明的职责。'],
      knownTo: 'risk',
      source: ['outsourcing-2021/8#1'],
    },
  ),
  teamEvaluations: fact(z.array(z.strictObject(act(['evaluation of the execution team', '执行团队评价'], 'risk', 'outsourcing-2021/8.4#1'))), {
    title: ['Evaluations of the execution team', '对执行团队的评价'],
    about: ['When it evaluated how the execution team manages. The list claims to be complete.', '对执行团队管理工作的评价；所填列表视为完整。'],
    empty: ['it never did', '未曾评价'],
    knownTo: 'risk',
    source: ['outsourcing-2021/8.4#1'],
  }),
  teamEvaluationIntervalMonths: intervalMonths(['evaluations of the execution team', '执行团队评价'], 'risk', 'outsourcing-2021/8.4#1'),
  reports: fact(
    z.array(
      z.strictObject({
        ...act(['report', '汇报'], 'risk', 'outsourcing-2021/8.5#1'),
        recipient: fact(BodySchema, {
          title: ['Recipient', '汇报对象'],
          about: ['The body that received it.', '接收汇报的主体。'],
          knownTo: 'risk',
          source: ['outsourcing-2021/8.5#1'],
        }),
      }),
    ),
    {
      title: ['Reports', '风险及管理情况汇报'],
      about: ['Its reports on risks of outsourcing and how they are managed. The list claims to be complete.', '就外包相关风险及管理情况所作的汇报；所填列表视为完整。'],
      empty: ['it never reported', '未曾汇报'],
      knownTo: 'risk',
      source: ['outsourcing-2021/8.5#1'],
    },
  ),
  reportIntervalMonths: intervalMonths(['reports on risks and their management', '风险及管理情况汇报'], 'risk', 'outsourcing-2021/8.5#1'),
})

const MemberSchema = z.strictObject({
  id: identifier(['member', '成员']),
  ...state(['membership', '成员任职'], 'outsourcing', 'outsourcing-2021/9#1'),
  capability: fact(TextSchema.nullable(), {
    title: ['Capability', '能力'],
    about: ['What shows that the member is able: a qualification, a certificate, an appraisal.', '证明成员具备相应能力的资质、证书或考核结果。'],
    none: ['nothing shows it', '无'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/9#1'],
  }),
  experience: fact(TextSchema.nullable(), {
    title: ['Experience', '经验'],
    about: ['What shows that the member is experienced: years and kind of work.', '证明成员具备相应经验的工作年限和内容。'],
    none: ['nothing shows it', '无'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/9#1'],
  }),
})

const ExecutionTeamSchema = z.strictObject({
  ...level(['execution team for outsourcing', '外包执行团队'], 'outsourcing-2021/9#1'),
  designatedBy,
  within: fact(
    choice({
      technologyDepartment: ['the information technology department', '信息科技管理部门'],
      executionDepartment: ['a department that carries out outsourcing', '外包活动执行部门'],
      other: ['another place', '其他'],
    }),
    {
      title: ['Within', '设立位置'],
      about: ['In which kind of department the team sits.', '执行团队设在哪一类部门内部。'],
      knownTo: 'outsourcing',
      source: ['outsourcing-2021/9#1'],
    },
  ),
  members: fact(z.array(MemberSchema), {
    title: ['Members', '成员'],
    about: ['The members of the team. The list claims to be complete.', '执行团队成员；所填列表视为完整。'],
    empty: ['it has none', '无成员'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/9#1'],
  }),
  duties: fact(
    z.strictObject({
      admission: part(['Admission of providers', '服务提供商准入'], ['The team in fact carries out the admission of providers.', '服务提供商准入工作实际由执行团队承担。'], 'outsourcing', 'outsourcing-2021/9.3#1'),
      dueDiligence: part(['Due diligence', '尽职调查'], ['The team in fact carries out due diligence.', '尽职调查工作实际由执行团队承担。'], 'outsourcing', 'outsourcing-2021/9.3#1'),
      serviceEvaluation: part(['Evaluation of services', '服务评价'], ['The team in fact carries out the evaluation of services.', '服务评价工作实际由执行团队承担。'], 'outsourcing', 'outsourcing-2021/9.3#1'),
      exitManagement: part(['Exit of providers', '退出管理'], ['The team in fact carries out the exit of providers.', '服务提供商退出管理工作实际由执行团队承担。'], 'outsourcing', 'outsourcing-2021/9.3#1'),
    }),
    {
      title: ['Duties of the team', '执行团队职责'],
      about: ['Which work on providers the team in fact does, or will do where none has come up yet; a duty that stands on paper while others do the work, or nobody, is not enough.', '实际由执行团队承担的服务提供商管理工作；尚未发生的，以已交由该团队办理为准。仅在职责文件中载明、实际由他人承担或无人承担的，不计。'],
      knownTo: 'outsourcing',
      source: ['outsourcing-2021/9.3#1'],
    },
  ),
  monitoringIntervalMonths: intervalMonths(['monitoring of services', '服务水平和质量监测'], 'outsourcing', 'outsourcing-2021/9.4#1'),
  analyses: fact(z.array(z.strictObject(act(['analysis of key management activities', '关键管理活动分析'], 'outsourcing', 'outsourcing-2021/9.5#1'))), {
    title: ['Analyses of key management activities', '关键管理活动监控分析'],
    about: ['When it monitored and analysed the key management activities of outsourcing. The list claims to be complete.', '对外包过程中关键管理活动的监控和分析；所填列表视为完整。'],
    empty: ['it never did', '未曾开展'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/9.5#1'],
  }),
  analysisIntervalMonths: intervalMonths(['analysis of key management activities', '关键管理活动监控分析'], 'outsourcing', 'outsourcing-2021/9.5#1'),
  communications: fact(z.array(z.strictObject(act(['communication with the risk department', '与主管部门的沟通'], 'outsourcing', 'outsourcing-2021/9.5#1'))), {
    title: ['Communications with the risk department', '与风险主管部门的沟通'],
    about: ['When it told the risk department about activities and risks. The list claims to be complete.', '就外包活动及有关风险与主管部门沟通的情况；所填列表视为完整。'],
    empty: ['it never did', '未曾沟通'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/9.5#1'],
  }),
  communicationIntervalMonths: intervalMonths(['communication with the risk department', '与主管部门沟通'], 'outsourcing', 'outsourcing-2021/9.5#1'),
})

/**
 * The four levels of the structure that governs outsourcing.
 *
 * @category Model
 */
export const GovernanceSchema = z.strictObject({
  board: fact(BoardSchema, {
    title: ['Board', '董（理）事会'],
    about: ['The board and the committee that it has authorised.', '董（理）事会及其授权设立的专业委员会。'],
    knownTo: keeper,
    source: ['outsourcing-2021/6#1', 'outsourcing-2021/7#1'],
  }),
  seniorManagement: fact(SeniorManagementSchema, {
    title: ['Senior management', '高级管理层'],
    about: ['Senior management, as far as outsourcing goes.', '高级管理层的外包职责。'],
    knownTo: keeper,
    source: ['outsourcing-2021/6#1', 'outsourcing-2021/7#1'],
  }),
  riskDepartment: fact(RiskDepartmentSchema, {
    title: ['Risk department', '外包风险主管部门'],
    about: ['The department in charge of outsourcing risk.', '信息科技外包风险主管部门。'],
    knownTo: 'risk',
    source: ['outsourcing-2021/6#1', 'outsourcing-2021/8#1'],
  }),
  executionTeam: fact(ExecutionTeamSchema, {
    title: ['Execution team', '外包执行团队'],
    about: ['The team that carries out outsourcing.', '信息科技外包执行团队。'],
    knownTo: 'outsourcing',
    source: ['outsourcing-2021/6#1', 'outsourcing-2021/9#1'],
  }),
})

/**
 * See {@link GovernanceSchema}.
 *
 * @category Model
 */
export interface Governance extends Immutable<z.infer<typeof GovernanceSchema>> {}
