// 银行保险机构信息科技外包风险监管办法, Article 8: the department in charge of outsourcing risk, and what it is charged with.

import type { ClauseDefinition } from '../../rules/clause'
import { allOf, covers, during, equals, oneOf, periodic, present, some, when } from '../../rules/tables/builders'
import { outsourcingFrom, outsourcingNow } from './definitions'
import {
  documentInForce,
  draftedByRiskDepartment,
  riskDepartmentInForce,
  riskDepartmentInPlace,
  serviceSurelyRuns,
} from './governance'

const restsOnBoth = covers('basedOn', ['overallRiskPolicy', 'outsourcingStrategy'])

const strategyDrawnUp = some('outsourcingPolicies', allOf(equals('kind', 'riskStrategy'), draftedByRiskDepartment, documentInForce, restsOnBoth))

const policyDrawnUp = some('outsourcingPolicies', allOf(equals('kind', 'riskPolicy'), draftedByRiskDepartment, documentInForce, restsOnBoth))

const processDrawnUp = some('outsourcingPolicies', allOf(equals('kind', 'riskProcess'), draftedByRiskDepartment, documentInForce, restsOnBoth))

const documents = allOf(
  riskDepartmentInPlace,
  covers('governance.riskDepartment.duties', ['draftRiskStrategy', 'draftRiskPolicies', 'draftRiskProcesses']),
  strategyDrawnUp,
  policyDrawnUp,
  processDrawnUp,
)

const coordination = allOf(
  riskDepartmentInPlace,
  covers('governance.riskDepartment.duties', [
    'coordinateIdentification',
    'coordinateAssessment',
    'coordinateMonitoring',
    'coordinateWarning',
    'coordinateReporting',
    'coordinateHandling',
  ]),
)

const emergencyPlan = allOf(
  riskDepartmentInPlace,
  covers('governance.riskDepartment.duties', ['draftEmergencyPlan', 'organiseDrills']),
  during('emergencyPlan.since', 'emergencyPlan.until', 'unknown'),
  equals('emergencyPlan.draftedBy', 'riskDepartment'),
)

const regularDrills = periodic({
  list: 'activities',
  on: 'completedOn',
  accepts: allOf(equals('kind', 'drill'), equals('unit', 'riskDepartment'), equals('plan', 'outsourcingEmergencyPlan')),
  from: outsourcingFrom,
  ownInterval: 'emergencyPlan.drillIntervalMonths',
})

const evaluations = periodic({
  list: 'governance.riskDepartment.teamEvaluations',
  on: 'on',
  from: outsourcingFrom,
  ownInterval: 'governance.riskDepartment.teamEvaluationIntervalMonths',
})

const reports = periodic({
  list: 'governance.riskDepartment.reports',
  on: 'on',
  accepts: oneOf('recipient', ['board', 'boardCommittee', 'seniorManagement']),
  from: outsourcingFrom,
  ownInterval: 'governance.riskDepartment.reportIntervalMonths',
})

const supervision = allOf(
  riskDepartmentInPlace,
  covers('governance.riskDepartment.duties', ['superviseExecutionTeam', 'evaluateExecutionTeam', 'urgeImprovement']),
  when(serviceSurelyRuns, evaluations),
)

const reporting = allOf(
  riskDepartmentInPlace,
  covers('governance.riskDepartment.duties', ['reportRisks']),
  when(serviceSurelyRuns, reports),
)

export const article8Sentence1: ClauseDefinition<'outsourcing-2021/8#1', 'institution'> = {
  id: 'outsourcing-2021/8#1',
  force: 'must',
  subject: 'institution',
  addressee: 'riskDepartment',
  target: 'institution',
  topics: ['governance'],
  lead: true,
  title: { zh: '风险主管部门的主要职责', en: 'What the risk department is charged with' },
  statement: {
    zh: '信息科技外包风险主管部门须承担五个方面的主要职责。',
    en: 'The department in charge of outsourcing risk must be charged with five groups of duties, and carry them out.',
  },
  rule: allOf(documents, coordination, emergencyPlan, when(serviceSurelyRuns, regularDrills), supervision, reporting),
}

export const article8Sentence1Department: ClauseDefinition<'outsourcing-2021/8#1.department', 'institution'> = {
  id: 'outsourcing-2021/8#1.department',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['governance'],
  title: { zh: '指定风险主管部门', en: 'Designation of the risk department' },
  statement: {
    zh: '机构须指定一个部门主管信息科技外包风险。',
    en: 'The institution must designate a department to be in charge of outsourcing risk.',
  },
  rule: allOf(riskDepartmentInForce, present('governance.riskDepartment.designatedBy')),
  notes: {
    zh: '部门现行有效且有指定主体即可；由哪一层级指定由第七条规定。条文不以已有外包为条件。',
    en: 'The department is there and somebody designated it; who has to is for Article 7. The text does not ask that anything be outsourced yet.',
  },
}

export const article8Item1: ClauseDefinition<'outsourcing-2021/8.1#1', 'institution'> = {
  id: 'outsourcing-2021/8.1#1',
  force: 'must',
  subject: 'institution',
  addressee: 'riskDepartment',
  target: 'institution',
  topics: ['governance'],
  title: { zh: '风险管理策略、制度和流程', en: 'Strategy, policies and processes of risk management' },
  statement: {
    zh: '主管部门须以总体风险政策和外包战略为依据，拟定外包风险管理的策略、制度、流程。',
    en: 'The risk department must draw up a strategy, policies and processes for managing outsourcing risk, resting on the overall risk policy and on the outsourcing strategy.',
  },
  rule: documents,
  notes: {
    zh: '职责须已书面明确；策略、制度、流程三类文件须各有至少一份现行有效、由主管部门制定且同时依据两者。一份文件兼具几类的，按类分别登记。其他部门另行制定的文件不影响判断。',
    en: 'The duty is laid down, and of each of the three kinds at least one document is in force that the department drew up and that rests on both; a document that is of several kinds is recorded once for each. What other departments draw up beside them does no harm.',
  },
}

export const article8Item2: ClauseDefinition<'outsourcing-2021/8.2#1', 'institution'> = {
  id: 'outsourcing-2021/8.2#1',
  force: 'must',
  subject: 'institution',
  addressee: 'riskDepartment',
  target: 'institution',
  topics: ['governance', 'riskAssessment'],
  title: { zh: '统筹风险管理各环节', en: 'Coordination of risk work' },
  statement: {
    zh: '主管部门须统筹外包风险管理的六个环节：识别、评估、监测、预警、报告、处置。',
    en: 'The risk department must coordinate how outsourcing risks are identified, assessed, monitored, warned of, reported and handled.',
  },
  rule: coordination,
  notes: {
    zh: '本项规定的是职责范围，看六个环节是否均已列入部门职责；识别和评估的实施由第三十条判断。',
    en: 'The item says what the department is charged with: all six are to be among its duties. Whether risks were identified and assessed is judged under Article 30.',
  },
}

export const article8Item3Plan: ClauseDefinition<'outsourcing-2021/8.3#1.plan', 'institution'> = {
  id: 'outsourcing-2021/8.3#1.plan',
  force: 'must',
  subject: 'institution',
  addressee: 'riskDepartment',
  target: 'institution',
  topics: ['governance', 'continuity'],
  title: { zh: '应急管理方案', en: 'Emergency plan' },
  statement: {
    zh: '主管部门须拟定应急管理方案，以保证外包服务不中断，并负责方案的演练。',
    en: 'The risk department must draw up an emergency plan that keeps outsourced services running, and be charged with its drills.',
  },
  rule: emergencyPlan,
  notes: {
    zh: '制定方案和组织演练两项职责须已书面明确，方案现行有效且由主管部门制定。演练是否定期开展另行判断。',
    en: 'Both charges, the plan and its drills, are laid down; the plan is in force and the department drew it up. Whether drills are held regularly is judged apart.',
  },
}

export const article8Item3Drills: ClauseDefinition<'outsourcing-2021/8.3#1.drills', 'institution'> = {
  id: 'outsourcing-2021/8.3#1.drills',
  force: 'must',
  subject: 'institution',
  addressee: 'riskDepartment',
  target: 'institution',
  topics: ['governance', 'continuity'],
  title: { zh: '定期演练', en: 'Regular drills' },
  statement: {
    zh: '主管部门须定期组织应急管理方案的演练。',
    en: 'The risk department must have the emergency plan drilled regularly.',
  },
  appliesWhen: outsourcingNow,
  rule: regularDrills,
  notes: {
    zh: '“定期”未给出数字：以方案自定的间隔为准；未自定间隔的，从未演练为不符合，施行且自有外包以来两次以上的通过但不判断是否及时，仅一次或者仅在此前演练过的不足以判断；最早的外包结束后不重新起算。由主管部门组织、针对该方案的方计入；其他方案的演练不计。没有在服务期内的外包的，没有可演练的外包服务。',
    en: 'Regularly has no number: the interval that the plan sets decides; without one, never is a failure, twice since the measures bind and there has been outsourcing passes without saying that it was in time, and once, or only before, does not tell; that the oldest service has ended begins nothing anew. Only drills of this plan that the department organised count; those of another plan do not. With nothing in service there is no outsourced service to drill for.',
  },
}

export const article8Item4: ClauseDefinition<'outsourcing-2021/8.4#1', 'institution'> = {
  id: 'outsourcing-2021/8.4#1',
  force: 'must',
  subject: 'institution',
  addressee: 'riskDepartment',
  target: 'institution',
  topics: ['governance', 'monitoring'],
  title: { zh: '监督评价执行团队', en: 'Supervision of the execution team' },
  statement: {
    zh: '主管部门须监督、评价执行团队的管理，并督促不断改善外包风险管理。',
    en: 'The risk department must supervise and evaluate how the execution team manages outsourcing, and urge that risk management keeps improving.',
  },
  rule: supervision,
  notes: {
    zh: '三项职责须已明确。监督、评价是持续的工作，条文未给出数字：以自定的评价间隔为准；未自定的，从未评价为不符合，施行且自有外包以来两次以上的通过但不判断是否及时，仅一次或者仅在此前评价过的不足以判断；最早的外包结束后不重新起算。没有在服务期内的外包的，无可评价。',
    en: 'All three duties are laid down. Supervising and evaluating go on and have no number: the interval that the institution set itself decides; without one, never is a failure, twice since the measures bind and there has been outsourcing passes without saying that it was in time, and once, or only before, does not tell; that the oldest service has ended begins nothing anew. With nothing in service there is nothing to evaluate.',
  },
}

export const article8Item5: ClauseDefinition<'outsourcing-2021/8.5#1', 'institution'> = {
  id: 'outsourcing-2021/8.5#1',
  force: 'must',
  subject: 'institution',
  addressee: 'riskDepartment',
  target: 'institution',
  topics: ['governance'],
  title: { zh: '汇报风险及管理情况', en: 'Reports on risks and their management' },
  statement: {
    zh: '主管部门须就外包的风险与管理情况，向董（理）事会、其专门委员会或者高级管理层作出汇报。',
    en: 'The risk department must report the risks of outsourcing, and how they are managed, to the board, its committee or senior management.',
  },
  rule: reporting,
  notes: {
    zh: '三者之一即可；向其他部门汇报的不计入。汇报是该部门的日常职责，条文未给出数字：以自定的汇报间隔为准；未自定的，从未汇报为不符合，施行且自有外包以来两次以上的通过但不判断是否及时，仅一次或者仅在此前汇报过的不足以判断；最早的外包结束后不重新起算。没有在服务期内的外包的，无可汇报。',
    en: 'Any one of the three will do; a report to another body does not count. Reporting is a standing charge without a number: the interval that the institution set itself decides; without one, never is a failure, twice since the measures bind and there has been outsourcing passes without saying that it was in time, and once, or only before, does not tell; that the oldest service has ended begins nothing anew. With nothing in service there is nothing to report.',
  },
}
