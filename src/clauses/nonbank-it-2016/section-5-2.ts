// Guiding opinions of 2016 on non-bank institutions, section 5.2: business continuity: organisation and recovery objectives, high
// availability and backups, recovery centres, the emergency plan and its drills.

import type { ClauseDefinition } from '../../rules/clause'
import { yearlyRhythm } from '../../rules/general-readings'
import { allOf, atMost, covers, done, during, equals, every, measure, not, once, oneOf, onOrAfter, present, recurring, some, when } from '../../rules/tables/builders'
import { boundFrom, importantInService, larger } from './definitions'
import { performedForInstitution } from './outsourcing'
import { drillIntervalYears, firstBlockYear } from './parameters'

const objectivesSet = allOf(done('objectivesSetOn'), present('recoveryTimeObjectiveHours'), present('recoveryPointObjectiveHours'))

const businessesIdentified = some('itContinuity.importantBusinesses', done('identifiedOn'))

const everyObjectiveSet = every('itContinuity.importantBusinesses', when(done('identifiedOn'), objectivesSet))

/** A longer time than the objective is not in time. */
const withinObjective = atMost('recoveryShown.hours', { path: 'recoveryTimeObjectiveHours' })

const recoveryShown = onOrAfter('recoveryShown.on', boundFrom)

const shownBack = every('itContinuity.importantBusinesses', when(allOf(done('identifiedOn'), recoveryShown), withinObjective))

const notShown = some('itContinuity.importantBusinesses', allOf(done('identifiedOn'), not(recoveryShown)))

const backupRuns = during('backup.since', 'backup.until', 'unknown')

/** Without the reason neither answer counts. */
const realTimeBusiness = allOf(
  present('itContinuity.realTimeDemand.high'),
  when(present('itContinuity.realTimeDemand.reason'), equals('itContinuity.realTimeDemand.high', true)),
)

/** The same conditions as they stand on an information system. */
const ofSuchInstitution = allOf(
  present('institution.scale.larger'),
  when(present('institution.scale.reason'), equals('institution.scale.larger', true)),
  present('institution.itContinuity.realTimeDemand.high'),
  when(present('institution.itContinuity.realTimeDemand.reason'), equals('institution.itContinuity.realTimeDemand.high', true)),
)

const keptElsewhere = allOf(oneOf('location', ['sameCity', 'remote']), during('since', 'until', 'unknown'))

export const section5_2Sentence1: ClauseDefinition<'nonbank-it-2016/5.2#1', 'institution'> = {
  id: 'nonbank-it-2016/5.2#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['continuity', 'governance'],
  title: { zh: '业务连续性组织架构与恢复目标', en: 'Organisation of continuity and recovery objectives' },
  statement: {
    zh: '机构须建有业务连续性的管理组织，做过业务影响分析，识别出全部重要业务，并为每一项定下 RTO 和 RPO。',
    en: 'The institution must have an organisation for business continuity management, carry out business impact analyses, identify its important businesses and set an RTO and an RPO for each of them.',
  },
  rule: allOf(
    during('itContinuity.organisation.since', 'itContinuity.organisation.until', 'unknown'),
    once({ list: 'itContinuity.impactAnalyses', on: 'on', accepts: onOrAfter('on', boundFrom), from: [boundFrom] }),
    businessesIdentified,
    everyObjectiveSet,
  ),
  notes: {
    zh: '同一“应”统领四项，合为一条。业务影响分析未规定次数，施行日及以后至少一次即可，此前的不计入。条文以机构有重要业务为前提，故列表为空即为未识别，不符合；评估日以后识别的业务不计。目标是否合理、分析是否有效不作衡量。',
    en: 'One modal word governs all four limbs, so they are one clause. How often the analysis is done is left open: one since the opinions bind is enough, one before does not count. The text takes it that there are important businesses, so an empty list means that none was identified and fails; one identified after the day assessed is left aside. Whether objectives are reasonable and the analysis effective is not measured.',
  },
}

export const section5_2Sentence2HighAvailability: ClauseDefinition<'nonbank-it-2016/5.2#2.highAvailability', 'system'> = {
  id: 'nonbank-it-2016/5.2#2.highAvailability',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'system',
  topics: ['continuity', 'operations'],
  title: { zh: '重要系统的高可用技术', en: 'High availability of important systems' },
  statement: {
    zh: '每一重要信息系统均须配有高可用技术，且技术的选定以业务恢复目标为据。',
    en: 'Every important information system must run on a technique of high availability that was chosen by the recovery objectives of the business.',
  },
  appliesWhen: importantInService,
  rule: allOf(
    during('highAvailability.since', 'highAvailability.until', 'unknown'),
    present('highAvailability.technique'),
    covers('highAvailability.basedOn', ['recoveryObjectives']),
  ),
  notes: {
    zh: '逐个在运行的重要系统判断；采用何种技术由机构决定。“加强……建设”只是方向，其内容即本句所列两项，不另立一条。',
    en: 'Judged for each important system in service; which technique it is, is for the institution. The opening words about resources and capability are a direction whose content is the two duties of the sentence; they are no clause of their own.',
  },
}

export const section5_2Sentence2Backups: ClauseDefinition<'nonbank-it-2016/5.2#2.backups', 'institution'> = {
  id: 'nonbank-it-2016/5.2#2.backups',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['continuity', 'dataGovernance'],
  title: { zh: '重要数据备份', en: 'Backup of important data' },
  statement: {
    zh: '机构须以业务恢复目标为据，订有重要数据的备份策略，并使全部重要数据均按策略得到备份。',
    en: 'The institution must have a backup strategy for important data that rests on the recovery objectives of the business, and must back up all important data as it says.',
  },
  rule: allOf(
    during('itContinuity.backupStrategy.since', 'itContinuity.backupStrategy.until', 'unknown'),
    covers('itContinuity.backupStrategy.basedOn', ['recoveryObjectives']),
    some('itContinuity.backupStrategy.importantData', backupRuns),
    every('itContinuity.backupStrategy.importantData', backupRuns),
  ),
  notes: {
    zh: '条文的对象是重要数据，不限于重要系统中的数据，故按机构判断。“实施”是持续的状态，以起止日期逐项登记，曾经备份而已停止的不符合；未列明任何重要数据的，看不出策略已经实施。',
    en: 'What the text names is important data, wherever they are, so the institution is judged and not each system. Carrying the strategy out is a state that goes on, recorded with its days for each set of data: a backup that has stopped does not do, and where no data are named nothing shows that the strategy is carried out.',
  },
}

export const section5_2Sentence3Centre: ClauseDefinition<'nonbank-it-2016/5.2#3.centre', 'institution'> = {
  id: 'nonbank-it-2016/5.2#3.centre',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['continuity', 'dataCentre'],
  title: { zh: '灾备中心', en: 'Disaster recovery centre' },
  statement: {
    zh: '规模较大且业务实时性要求高的机构，须有自己的灾备中心，或者与他人共享一个。',
    en: 'An institution of larger scale whose services call for a high degree of real time must have a disaster recovery centre of its own or share one with others.',
  },
  appliesWhen: allOf(larger, realTimeBusiness),
  rule: some('itContinuity.recoveryCentres', allOf(oneOf('kind', ['own', 'shared']), during('since', 'until', 'unknown'))),
  notes: {
    zh: '两个定语并列修饰机构，须同时具备；文件没有给出标准，由机构附理由判断，没有理由的，是与否均不作数。灾备机房视同灾备中心。',
    en: 'The two attributes stand side by side before the institution, so both are needed; the text gives no measure of either, and the record says so; without a reason neither yes nor no counts. A machine room for recovery counts as a centre.',
  },
}

export const section5_2Sentence3Recovery: ClauseDefinition<'nonbank-it-2016/5.2#3.recovery', 'institution'> = {
  id: 'nonbank-it-2016/5.2#3.recovery',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['continuity'],
  title: { zh: '重要业务及时恢复', en: 'Important business back in time' },
  statement: {
    zh: '规模较大且业务实时性要求高的机构，须使每一项重要业务在生产环境失效后能够及时恢复。',
    en: 'An institution of larger scale whose services call for a high degree of real time must ensure that every important business is back in time once production systems are down.',
  },
  appliesWhen: allOf(larger, realTimeBusiness),
  rule: allOf(shownBack, when(notShown, measure('nonbank-it-2016/5.2#3.recovery'))),
  notes: {
    zh: '“确保”是独立要求。“及时”没有数字，以机构自己确定的 RTO 为准（含本数）；施行日及以后最近一次演练或实际中断的用时可以为据；条文未要求验证，有业务未经验证的，以登记的措施和佐证判断，未登记的不足以判断。没有重要业务的不适用，由第一句判断。',
    en: 'Ensuring is a duty of its own. In time has no number: the RTO that the institution set decides, the limit included; what the latest drill or outage since the opinions bind showed is held against it. The text does not ask that it be shown: where a business has nothing to show, the measure recorded decides, and without one it cannot be told. Where there is no important business it does not apply; that is for the first sentence.',
  },
}

export const section5_2Sentence3Backup: ClauseDefinition<'nonbank-it-2016/5.2#3.backup', 'system'> = {
  id: 'nonbank-it-2016/5.2#3.backup',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'system',
  topics: ['continuity'],
  title: { zh: '同城或异地备份', en: 'Backup in the same city or in another place' },
  statement: {
    zh: '规模较大且业务实时性要求高的机构，每一重要系统及其数据均须在同城另处或异地留有备份。',
    en: 'An institution of larger scale whose services call for a high degree of real time must back up every important system and its data elsewhere in the same city or in another place.',
  },
  appliesWhen: allOf(ofSuchInstitution, importantInService),
  rule: allOf(
    some('recoveryBackups', allOf(equals('subject', 'system'), keptElsewhere)),
    some('recoveryBackups', allOf(equals('subject', 'data'), keptElsewhere)),
  ),
  notes: {
    zh: '系统和数据须均有备份，二者地点可以不同；与生产同一场所的备份不计入。',
    en: 'Both the system and its data are to be backed up, not necessarily in the same place; a backup at the site of production does not count.',
  },
}

export const section5_2Sentence4Plan: ClauseDefinition<'nonbank-it-2016/5.2#4.plan', 'institution'> = {
  id: 'nonbank-it-2016/5.2#4.plan',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['continuity'],
  title: { zh: '信息科技应急预案', en: 'Emergency plan for information technology' },
  statement: {
    zh: '机构须备有针对信息科技突发情况的现行应急预案。',
    en: 'The institution must have an emergency plan for sudden incidents of information technology in force.',
  },
  rule: during('itContinuity.emergencyPlan.since', 'itContinuity.emergencyPlan.until', 'unknown'),
}

export const section5_2Sentence4Drills: ClauseDefinition<'nonbank-it-2016/5.2#4.drills', 'system'> = {
  id: 'nonbank-it-2016/5.2#4.drills',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'system',
  topics: ['continuity'],
  title: { zh: '重要系统年度应急演练', en: 'Yearly drill of important systems' },
  statement: {
    zh: '每一重要系统每年须至少演练一次应急。',
    en: 'The emergency response for every important system must be drilled at least once a year.',
  },
  appliesWhen: importantInService,
  rule: recurring({
    list: 'activities',
    on: 'completedOn',
    accepts: allOf(equals('coversTarget', true), equals('kind', 'drill'), performedForInstitution),
    every: drillIntervalYears,
    from: ['inService.since', boundFrom],
    rhythm: yearlyRhythm,
    blocksFrom: firstBlockYear,
  }),
  notes: {
    zh: '“重要系统”即重要信息系统，逐个判断，一次演练可涉及多个系统。自首个完整自然年度起算。外包服务商自行组织的演练不是本机构的演练；实施主体为“其他”的，看不出为本机构而做：均不计入。',
    en: 'Important systems are important information systems; each is judged by itself, and one drill may be about several. It is owed from the first whole calendar year on. A drill that a provider holds by itself is not one of the institution, and one by someone else does not show that it was held for it: neither counts.',
  },
}

export const section5_2Sentence4Linkage: ClauseDefinition<'nonbank-it-2016/5.2#4.linkage', 'institution'> = {
  id: 'nonbank-it-2016/5.2#4.linkage',
  force: 'goal',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['continuity'],
  title: { zh: '业务应急与技术应急衔接', en: 'Business and technical response linked' },
  statement: {
    zh: '业务条线的应急与技术条线的应急相互衔接，事件应急能力随之持续增强。',
    en: 'The emergency responses of business and of technology are linked more closely, and the capability to respond keeps growing.',
  },
  rule: measure('nonbank-it-2016/5.2#4.linkage'),
  notes: {
    zh: '没有应字，“加强……衔接”是方向，按目标处理；条文未列可核对的事实，以登记的措施和佐证判断。',
    en: 'Without a modal word, strengthening the link is a direction, so it is a goal; the text names nothing to check, and the measure recorded decides.',
  },
}
