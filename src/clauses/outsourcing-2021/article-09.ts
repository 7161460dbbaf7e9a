// 银行保险机构信息科技外包风险监管办法, Article 9: the execution team, its staff and its duties.

import type { ClauseDefinition } from '../../rules/clause'
import { latestOf } from '../../rules/compiler'
import { allOf, covers, during, equals, every, measure, oneOf, onOrAfter, periodic, present, prompt, some, when } from '../../rules/tables/builders'
import { actsSince, effectiveDate, inService, outsourcingFrom, outsourcingNow, serviceFrom } from './definitions'

const teamInForce = during('governance.executionTeam.since', 'governance.executionTeam.until', 'unknown')

const ableMember = allOf(during('since', 'until', 'unknown'), present('capability'), present('experience'))

const strategyImplemented = measure('outsourcing-2021/9.1#1')

const policiesCarriedOut = measure('outsourcing-2021/9.2#1')

const strategyMaintained = periodic({
  list: 'providerRelationships.maintenances',
  on: 'on',
  from: latestOf(['providerRelationships.since', effectiveDate]),
  ownInterval: 'providerRelationships.maintenanceIntervalMonths',
})

const providerManagement = allOf(
  teamInForce,
  covers('governance.executionTeam.duties', ['admission', 'dueDiligence', 'serviceEvaluation', 'exitManagement']),
  during('providerRelationships.since', 'providerRelationships.until', 'unknown'),
  strategyMaintained,
)

const monitoringByTeam = allOf(equals('kind', 'serviceMonitoring'), equals('unit', 'executionTeam'))

const handledSoon = prompt({ list: 'steps', on: 'on', accepts: equals('kind', 'handled'), after: 'detectedOn' })

const violationOrComplaint = allOf(oneOf('kind', ['violation', 'complaint']), onOrAfter('detectedOn', actsSince))

const violationsAndComplaintsHandled = every('anomalies', when(violationOrComplaint, handledSoon))

const keyActivitiesAnalysed = periodic({
  list: 'governance.executionTeam.analyses',
  on: 'on',
  from: outsourcingFrom,
  ownInterval: 'governance.executionTeam.analysisIntervalMonths',
})

const servicesMonitored = periodic({
  list: 'activities',
  on: 'completedOn',
  accepts: monitoringByTeam,
  from: outsourcingFrom,
  ownInterval: 'governance.executionTeam.monitoringIntervalMonths',
})

const riskDepartmentInformed = periodic({
  list: 'governance.executionTeam.communications',
  on: 'on',
  from: outsourcingFrom,
  ownInterval: 'governance.executionTeam.communicationIntervalMonths',
})

export const article9Sentence1: ClauseDefinition<'outsourcing-2021/9#1', 'institution'> = {
  id: 'outsourcing-2021/9#1',
  force: 'must',
  subject: 'institution',
  addressee: 'executionTeam',
  target: 'institution',
  topics: ['governance'],
  lead: true,
  title: { zh: '执行团队的职责', en: 'Duties of the execution team' },
  statement: { zh: '外包执行团队须履行本条各项职责。', en: 'The execution team must discharge each of the duties of this article.' },
  rule: allOf(
    strategyImplemented,
    policiesCarriedOut,
    providerManagement,
    when(outsourcingNow, servicesMonitored),
    every('arrangements', violationsAndComplaintsHandled),
    when(outsourcingNow, keyActivitiesAnalysed),
    when(outsourcingNow, riskDepartmentInformed),
  ),
  notes: {
    zh: '本句为总领，只看团队是否持续监测外包服务；每项服务是否都受到监测，由第四项逐项判断。团队本身及其人员另列一条。',
    en: 'A lead: it looks at whether the team keeps monitoring services at all; whether every single service is monitored is judged service by service under item 4. The team itself and its staff are a clause of their own.',
  },
}

export const article9Sentence1Team: ClauseDefinition<'outsourcing-2021/9#1.team', 'institution'> = {
  id: 'outsourcing-2021/9#1.team',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['governance'],
  title: { zh: '外包执行团队及人员', en: 'Execution team and its staff' },
  statement: {
    zh: '机构须在信息科技管理部门或者外包活动执行部门之内设立外包执行团队，并为其配足有能力、有经验的人员。',
    en: 'The institution must have an execution team for outsourcing within its technology department or a department that carries out outsourcing, with enough staff of the capability and experience needed.',
  },
  rule: allOf(
    teamInForce,
    oneOf('governance.executionTeam.within', ['technologyDepartment', 'executionDepartment']),
    some('governance.executionTeam.members', ableMember),
    measure('outsourcing-2021/9#1.team'),
  ),
  notes: {
    zh: '团队须现行有效，且至少有一名现任成员的能力和经验均有记载。人数是否“足够”文本未给数字，以有佐证的措施记录为准；能力、经验无记载的成员不计入，但其在团队中不构成不符合。',
    en: 'The team is in force and at least one present member has both capability and experience on record. Enough has no number: the recorded measure with its evidence decides. A member without them does not count, but may be in the team.',
  },
}

export const article9Item1: ClauseDefinition<'outsourcing-2021/9.1#1', 'institution'> = {
  id: 'outsourcing-2021/9.1#1',
  force: 'must',
  subject: 'institution',
  addressee: 'executionTeam',
  target: 'institution',
  topics: ['governance'],
  title: { zh: '外包战略的落实', en: 'Implementation of the strategy' },
  statement: { zh: '执行团队须把外包战略落到实处。', en: 'The team must put the outsourcing strategy into effect.' },
  appliesWhen: teamInForce,
  rule: strategyImplemented,
  notes: {
    zh: '文本未列明落实的内容，以有佐证的措施记录为准；战略本身由第十条判断。没有现行执行团队的，本条不适用，由“外包执行团队及人员”一条判为不符合。',
    en: 'The text names nothing that could be checked: the recorded measure with its evidence decides. The strategy itself is judged under Article 10. Where there is no team this does not apply, whatever measure is recorded: the clause on the team fails.',
  },
}

export const article9Item2: ClauseDefinition<'outsourcing-2021/9.2#1', 'institution'> = {
  id: 'outsourcing-2021/9.2#1',
  force: 'must',
  subject: 'institution',
  addressee: 'executionTeam',
  target: 'institution',
  topics: ['governance'],
  title: { zh: '制度与流程的执行', en: 'Policies and processes carried out' },
  statement: { zh: '执行团队须切实执行外包管理的各项制度和流程。', en: 'The team must carry out the policies and processes of outsourcing management.' },
  appliesWhen: teamInForce,
  rule: policiesCarriedOut,
  notes: {
    zh: '文本未列明执行的内容，以有佐证的措施记录为准。没有现行执行团队的，本条不适用，由“外包执行团队及人员”一条判为不符合。',
    en: 'The text names nothing that could be checked: the recorded measure with its evidence decides. Where there is no team this does not apply, whatever measure is recorded: the clause on the team fails.',
  },
}

export const article9Item3: ClauseDefinition<'outsourcing-2021/9.3#1', 'institution'> = {
  id: 'outsourcing-2021/9.3#1',
  force: 'must',
  subject: 'institution',
  addressee: 'executionTeam',
  target: 'institution',
  topics: ['governance', 'dueDiligence', 'exit'],
  title: { zh: '服务提供商管理', en: 'Management of providers' },
  statement: {
    zh: '执行团队须承办服务提供商的准入、尽职调查、评价和退出，并须制定、维护与服务提供商的关系管理策略。',
    en: 'The team must carry out the admission of providers, due diligence, evaluation of services and exit, and must have a strategy for relations with providers and maintain it.',
  },
  rule: providerManagement,
  notes: {
    zh: '四项工作以现行有效的团队实际承担为准；单项准入、尽职调查、评价、退出是否合规由第十四条、第十六条、第十七条、第二十九条判断。维护是策略存续期间一直要做的事，按“持续”处理：以机构自定间隔为准；未自定间隔的，生效并施行以后检视更新不足两次的尚不足以判断，从未制定也从未维护的为不符合。',
    en: 'The four tasks are those of a team in force; whether a single admission, due diligence, evaluation or exit was in order is judged under Articles 14, 16, 17 and 29. A strategy is maintained for as long as it is there, so this is read like a duty to go on doing something: an interval that the institution has set decides; without one, fewer than two reviews since it is in force and the measures bind do not tell, and that it was neither drawn up nor maintained is a failure.',
  },
}

export const article9Item4Monitoring: ClauseDefinition<'outsourcing-2021/9.4#1.monitoring', 'arrangement'> = {
  id: 'outsourcing-2021/9.4#1.monitoring',
  force: 'must',
  subject: 'institution',
  addressee: 'executionTeam',
  target: 'arrangement',
  topics: ['governance', 'monitoring'],
  title: { zh: '服务水平和质量监测', en: 'Monitoring of level and quality' },
  statement: { zh: '执行团队须持续监测各项外包服务的水平和质量。', en: 'The team must keep monitoring the level and quality of each outsourced service.' },
  appliesWhen: inService,
  rule: periodic({
    list: 'activities',
    on: 'completedOn',
    accepts: allOf(equals('coversTarget', true), monitoringByTeam),
    from: serviceFrom,
    ownInterval: 'institution.governance.executionTeam.monitoringIntervalMonths',
  }),
  notes: {
    zh: '逐项服务判断：只监测其中几项的，其余各项不符合。须由执行团队实施或牵头，其他部门的监控见第二十三条。“持续”未给出数字，以机构自定间隔为准；未自定间隔的，施行且服务开始以来仅监测一次，或者仅有此前的监测，尚不足以判断，从未监测为不符合。',
    en: "Judged service by service: monitoring some does not do for the others. It is the team's own or led by it; monitoring by whomever is Article 23. Continuous has no number: an interval that the institution has set decides; without one, once since the measures bind and the service began, or only before, does not tell, and never is a failure.",
  },
}

export const article9Item4Handling: ClauseDefinition<'outsourcing-2021/9.4#1.handling', 'arrangement'> = {
  id: 'outsourcing-2021/9.4#1.handling',
  force: 'must',
  subject: 'institution',
  addressee: 'executionTeam',
  target: 'arrangement',
  topics: ['governance', 'monitoring'],
  title: { zh: '违规和投诉的处理', en: 'Violations and complaints handled' },
  statement: { zh: '出现服务提供商违规或用户投诉的，执行团队须及时处理。', en: 'The team must promptly handle violations by the provider and complaints of users.' },
  rule: violationsAndComplaintsHandled,
  notes: {
    zh: '逐件判断施行日以后发现的违规和投诉；服务异常见第二十三条、第二十七条。服务结束后未处理的仍须处理。仅督促、约谈或限期不等于已处理。“及时”未给出数字，不设期限。',
    en: 'Each violation and complaint detected since the measures bind; anomalies of the service are Articles 23 and 27. The end of the service does not end the duty. Urging, interviewing or setting a deadline is not yet handling. Promptly has no number and none is added.',
  },
}

export const article9Item5Analysis: ClauseDefinition<'outsourcing-2021/9.5#1.analysis', 'institution'> = {
  id: 'outsourcing-2021/9.5#1.analysis',
  force: 'must',
  subject: 'institution',
  addressee: 'executionTeam',
  target: 'institution',
  topics: ['governance', 'monitoring'],
  title: { zh: '关键管理活动的监控分析', en: 'Analysis of key management activities' },
  statement: { zh: '执行团队须监控并分析外包各环节的关键管理活动。', en: 'The team must monitor and analyse the key management activities of outsourcing.' },
  appliesWhen: outsourcingNow,
  rule: keyActivitiesAnalysed,
  notes: {
    zh: '文本未用“定期”，但监控本身不是做过一次就算完成的事，按“持续”处理：以机构自定间隔为准；未自定间隔的，施行且自有外包以来仅一次，或者仅在此前开展过，尚不足以判断，从未开展为不符合。没有在服务期内的外包的，尚无可监控。',
    en: 'The text does not say regularly, but monitoring is not over once it was done, so this is read like a duty to go on doing something: an interval that the institution has set decides; without one, once since the measures bind and there has been outsourcing, or only before, does not tell, and never is a failure. With nothing outsourced there is nothing to monitor yet.',
  },
}

export const article9Item5Communication: ClauseDefinition<'outsourcing-2021/9.5#1.communication', 'institution'> = {
  id: 'outsourcing-2021/9.5#1.communication',
  force: 'must',
  subject: 'institution',
  addressee: 'executionTeam',
  target: 'institution',
  topics: ['governance', 'monitoring'],
  title: { zh: '与风险主管部门沟通', en: 'Communication with the risk department' },
  statement: {
    zh: '执行团队须定期把外包活动和风险情况告知外包风险主管部门。',
    en: 'The team must regularly tell the department in charge of outsourcing risk about activities and risks.',
  },
  appliesWhen: outsourcingNow,
  rule: riskDepartmentInformed,
  notes: {
    zh: '“定期”未给出数字：以机构自定间隔为准；未自定间隔的，从未沟通为不符合，施行且自有外包以来仅一次，或者仅在此前沟通过的，尚不足以判断。没有在服务期内的外包的，尚无可沟通。',
    en: 'Regularly has no number: an interval that the institution has set decides; without one, never is a failure, and once since the measures bind and there has been outsourcing, or only before, does not tell. With nothing outsourced there is nothing to tell yet.',
  },
}
