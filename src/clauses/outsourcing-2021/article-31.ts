// 银行保险机构信息科技外包风险监管办法, Article 31: measures, before the service begins, for important outsourcing on which continuity hangs.

import type { ClauseDefinition } from '../../rules/clause'
import { earliestOf } from '../../rules/compiler'
import { yearlyRhythm } from '../../rules/general-readings'
import { allOf, atLeast, equals, oneOf, recurring, some, when } from '../../rules/tables/builders'
import {
  continuityAtHand,
  continuityInService,
  highestPriority,
  informationGathered,
  measuresBeforehand,
  ownStaffBeforehand,
  planBeforehand,
  planningBeforehand,
  priorityBeforehand,
  priorityStated,
  resourcesBeforehand,
  strategyBeforehand,
} from './continuity-measures'
import { effectiveDate, inService } from './definitions'
import { drillIntervalYears, drillProviders, firstBlockYear } from './parameters'

const oldestCriticalService = earliestOf({ list: 'arrangements', on: 'service.startedOn', accepts: continuityInService })

const enoughProviders = atLeast('providersTakingPart', drillProviders)

export const article31Sentence1: ClauseDefinition<'outsourcing-2021/31#1', 'arrangement'> = {
  id: 'outsourcing-2021/31#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['continuity'],
  lead: true,
  title: { zh: '事先的风险控制、缓释或转移', en: 'Measures before the service begins' },
  statement: {
    zh: '重要外包如可能对业务连续性管理有重大影响，机构须在服务开始前备好所列的风险控制、缓释或转移措施。',
    en: 'For important outsourcing that may have a major effect on business continuity management, the institution must have the listed measures of control, mitigation or transfer of risk before the service begins.',
  },
  appliesWhen: continuityAtHand,
  rule: allOf(measuresBeforehand, when(inService, informationGathered)),
  notes: {
    zh: '“事先”指服务开始前：服务于施行日及以后开始的，措施须早于服务开始日，同日而先后不明的无法判断；施行日前已开始的服务只看评估日的状态；尚未开始的服务，措施须在服务开始前备齐。服务开始后才认定为重要或有重大影响的，记录中没有认定日期，仍以服务开始日为准。最高优先级（原则性要求）和机构的年度演练不计入本句。',
    en: 'Beforehand is before the service begins: of a service begun since the measures bind the measure has to be older than its first day (of the same day the order cannot be told), of an older service only the state on the day assessed is looked at, and of one still ahead it is due by its beginning. The record has no day on which a service came to be important or critical, so its first day is taken there too. The highest priority, asked in principle, and the yearly drill of the institution are left to their own clauses.',
  },
}

export const article31Item1Strategy: ClauseDefinition<'outsourcing-2021/31.1#1.strategy', 'arrangement'> = {
  id: 'outsourcing-2021/31.1#1.strategy',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['continuity', 'exit'],
  title: { zh: '退出策略与供应链安全', en: 'Exit strategy and security of the supply chain' },
  statement: {
    zh: '机构须在服务开始前备有退出策略，并备有供应链安全的保障方案。',
    en: 'The institution must have an exit strategy and a plan for the security of the supply chain before the service begins.',
  },
  appliesWhen: continuityAtHand,
  rule: strategyBeforehand,
  notes: {
    zh: '两者均须早于服务开始并在评估日有效；修订不改变首次生效日期。退出策略的内容见第十四条。',
    en: 'Both have to be older than the service and in force on the day assessed; a revision does not change the first day in force. What the exit strategy states is for Article 14.',
  },
}

export const article31Item1Information: ClauseDefinition<'outsourcing-2021/31.1#1.information', 'arrangement'> = {
  id: 'outsourcing-2021/31.1#1.information',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['continuity', 'monitoring'],
  title: { zh: '持续收集服务提供商信息', en: 'Gathering information about the provider' },
  statement: {
    zh: '服务期间，机构须不断收集该服务提供商的信息，以便及早察觉服务中断或质量下降的苗头。',
    en: 'While the service runs the institution must keep gathering information about its provider, so as to notice early what may interrupt the service or lower its quality.',
  },
  appliesWhen: continuityInService,
  rule: informationGathered,
  notes: {
    zh: '“持续”未给出数字：以机构自定间隔为准；未自定间隔的，从未收集为不符合。以覆盖该服务的服务提供商监控活动为准，由服务提供商自己实施的不计入。及早发现是目的，不单独判定。',
    en: "Continually has no number: an interval that the institution has set decides; without one, never is a failure. Monitoring of the provider that covers the service counts, but not by the provider itself. That something is noticed early is the purpose and is not judged.",
  },
}

export const article31Item2: ClauseDefinition<'outsourcing-2021/31.2#1', 'arrangement'> = {
  id: 'outsourcing-2021/31.2#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['continuity'],
  title: { zh: '服务资源优先权', en: "First call on the provider's resources" },
  statement: {
    zh: '机构须事先定明措施和方法，使服务质量达不到合同要求时仍能优先取得该服务提供商的资源。',
    en: "The institution must settle beforehand by which measures and methods it has the provider's resources first where the quality of service falls short of the contract.",
  },
  appliesWhen: continuityAtHand,
  rule: priorityBeforehand,
}

export const article31Item3Resources: ClauseDefinition<'outsourcing-2021/31.3#1.resources', 'arrangement'> = {
  id: 'outsourcing-2021/31.3#1.resources',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['continuity'],
  title: { zh: '应急和灾备资源', en: 'Resources for emergencies and recovery' },
  statement: {
    zh: '机构须事先要求服务提供商保障必要的应急资源，并保障必要的灾备资源。',
    en: 'The institution must require of the provider beforehand the resources needed for emergencies and those needed for disaster recovery.',
  },
  appliesWhen: continuityAtHand,
  rule: resourcesBeforehand,
  notes: {
    zh: '条文要求机构“要求”服务提供商，故以已提出要求为准，尚未提出的不计入；资源是否足够，本库不作判断。',
    en: 'What the text asks of the institution is to require them, so that is what is judged, and a day yet to come does not count; whether they are enough is not.',
  },
}

export const article31Item3Plan: ClauseDefinition<'outsourcing-2021/31.3#1.plan', 'arrangement'> = {
  id: 'outsourcing-2021/31.3#1.plan',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['continuity'],
  title: { zh: '应急预案及优先级', en: 'Emergency plan with priorities' },
  statement: {
    zh: '服务开始前须有应急处理预案，并写明本机构在应急响应和恢复中分别居于何种优先级。',
    en: 'There must be an emergency plan before the service begins, and it must state which priority the institution has in response and which in recovery.',
  },
  appliesWhen: continuityAtHand,
  rule: planBeforehand,
  notes: {
    zh: '条文可以理解为由服务提供商制定预案，也可以理解为由机构制定；无论由谁制定，均以预案存在且写明两项优先级为准。',
    en: 'The text can be read to have the provider draw up the plan, or the institution; whoever does, the plan has to be there and state both priorities.',
  },
}

export const article31Item3Priority: ClauseDefinition<'outsourcing-2021/31.3#1.priority', 'arrangement'> = {
  id: 'outsourcing-2021/31.3#1.priority',
  force: 'should',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['continuity'],
  title: { zh: '最高优先级', en: 'Highest priority' },
  statement: {
    zh: '预案写明的响应优先级和恢复优先级，原则上均应为最高。',
    en: 'The priorities that the plan states for response and for recovery should both be the highest.',
  },
  appliesWhen: allOf(continuityAtHand, priorityStated),
  rule: highestPriority,
  notes: {
    zh: '没有有效预案，或者预案两项优先级均未写明的，由前项判定；只写明一项的，另一项不能视为最高。',
    en: 'That no plan is in force, or that it states neither priority, is for the clause before; where it states one, the other does not count as the highest.',
  },
}

export const article31Item4Planning: ClauseDefinition<'outsourcing-2021/31.4#1.planning', 'arrangement'> = {
  id: 'outsourcing-2021/31.4#1.planning',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['continuity'],
  title: { zh: '服务提供商参与应急计划', en: 'Provider takes part in planning' },
  statement: {
    zh: '机构须在服务开始前安排服务提供商一同编制应急计划。',
    en: 'The institution must have the provider take part in drawing up the emergency plan before the service begins.',
  },
  appliesWhen: continuityAtHand,
  rule: planningBeforehand,
  notes: {
    zh: '应急计划即该服务的应急处理预案；参与编制的预案从未生效或已经失效的，参与本身不能算作有此项措施。',
    en: 'The emergency plan is that for the service. Taking part in a plan that never came in force, or is in force no more, leaves nothing of this measure.',
  },
}

export const article31Item4Drill: ClauseDefinition<'outsourcing-2021/31.4#1.drill', 'institution'> = {
  id: 'outsourcing-2021/31.4#1.drill',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['continuity'],
  title: { zh: '服务提供商参加的年度演练', en: 'Yearly drill with providers' },
  statement: {
    zh: '重要外包如可能对业务连续性管理有重大影响，机构须每年至少就此演练一次，且有一家以上服务提供商参加。',
    en: 'At least once a year the institution must hold a drill, with one provider or more taking part, on its important services with a possible major effect on business continuity management.',
  },
  appliesWhen: some('arrangements', continuityInService),
  rule: recurring({
    list: 'activities',
    on: 'completedOn',
    accepts: allOf(
      equals('kind', 'drill'),
      equals('majorContinuityServices', true),
      enoughProviders,
      oneOf('performedBy', ['institution', 'parent', 'groupSubsidiary', 'independentThirdParty', 'other']),
    ),
    every: drillIntervalYears,
    from: [oldestCriticalService, effectiveDate],
    rhythm: yearlyRhythm,
    blocksFrom: firstBlockYear,
  }),
  notes: {
    zh: '一年一次、一家以上服务提供商参加即可，不要求每项服务或每家服务提供商每年均演练；综合性演练和专项演练均可。服务提供商自行组织的演练不计入。自首个完整自然年度起算。',
    en: 'One drill a year with one provider is enough; not every service or provider has its turn every year. Comprehensive and special drills both count, one that the provider holds by itself does not. It is owed from the first whole calendar year on.',
  },
}

export const article31Item5: ClauseDefinition<'outsourcing-2021/31.5#1', 'arrangement'> = {
  id: 'outsourcing-2021/31.5#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['continuity'],
  title: { zh: '内部人力和技能储备', en: 'Staff and skills of its own' },
  statement: {
    zh: '机构须在服务开始前研究是否储备自有人员和技能，以便服务中断时自行维持最低限度的服务，并得出结论。',
    en: 'Before the service begins the institution must consider keeping staff and skills of its own, to maintain a minimum of service by itself during an interruption, and come to a conclusion.',
  },
  appliesWhen: continuityAtHand,
  rule: ownStaffBeforehand,
  notes: {
    zh: '条文要求“考虑”，故研究后附理由决定不予储备的，也符合；没有结论的，看不出已经考虑。',
    en: 'The text asks to consider it, so a reasoned decision against it complies; without an outcome nothing shows that it was considered.',
  },
}
