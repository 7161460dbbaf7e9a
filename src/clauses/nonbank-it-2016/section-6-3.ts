// Guiding opinions of 2016 on non-bank institutions, section 6.3: accountability, and the report of incidents.

import type { ClauseDefinition } from '../../rules/clause'
import { allOf, anyOf, equals, measure, not, onOrAfter, present, prompt, when, within } from '../../rules/tables/builders'
import { boundFrom } from './definitions'

const reportableEvent = anyOf(
  equals('technologyEvent.importantSystemInterrupted', true),
  equals('technologyEvent.importantDataDamaged', true),
  equals('technologyEvent.importantDataLost', true),
  equals('technologyEvent.importantDataTampered', true),
  equals('technologyEvent.importantDataLeaked', true),
  equals('importantDataLeaked', true),
)

const toSupervisor = equals('recipient', 'supervisor')

const hoursStated = present('technologyEvent.reportLimit.hours')

const runsFromOccurrence = equals('technologyEvent.reportLimit.from', 'occurred')

const fromOccurrence = within({ list: 'reports', on: 'at', accepts: toSupervisor, from: 'occurredAt', hours: { path: 'technologyEvent.reportLimit.hours' } })

const fromDiscovery = within({ list: 'reports', on: 'at', accepts: toSupervisor, from: 'discoveredAt', hours: { path: 'technologyEvent.reportLimit.hours' } })

const asStated = allOf(when(runsFromOccurrence, fromOccurrence), when(not(runsFromOccurrence), fromDiscovery))

/** In time from either start: it does not matter which one is right. */
const inTimeFromEither = when(fromOccurrence, fromDiscovery)

/** Late from both: the same. Where it is late from one alone, or still running, the start has to be known. */
const lateFromBoth = when(not(fromOccurrence), fromDiscovery)

const statedDiscovery = allOf(equals('technologyEvent.reportLimit.from', 'discovered'), fromDiscovery)

/** In time from discovery decides where that is the start, whatever is not known of occurrence. */
const withinHours = anyOf(allOf(anyOf(asStated, inTimeFromEither), lateFromBoth), when(statedDiscovery, fromDiscovery))

const withoutHours = prompt({ list: 'reports', on: 'at', accepts: toSupervisor, after: 'occurredAt' })

export const section6_3Sentence1: ClauseDefinition<'nonbank-it-2016/6.3#1', 'institution'> = {
  id: 'nonbank-it-2016/6.3#1',
  force: 'must',
  subject: 'authority',
  addressee: 'authority',
  target: 'institution',
  topics: ['supervision'],
  title: { zh: '监管问责', en: 'Accountability to the supervisor' },
  statement: {
    zh: '监管机构须强化问责：机构违规或落实要求不力的，追究其责任，必要时依法处罚。',
    en: 'The supervisor must hold institutions to account: those that break its rules or carry them out poorly answer for it, and are punished under the law where necessary.',
  },
  rule: measure('nonbank-it-2016/6.3#1'),
  notes: {
    zh: '责任主体是监管机构，机构的记录不能判断，恒为不适用。',
    en: "The supervisor is bound: an institution's record cannot show it, and it never applies to one.",
  },
}

export const section6_3Sentence2: ClauseDefinition<'nonbank-it-2016/6.3#2', 'institution'> = {
  id: 'nonbank-it-2016/6.3#2',
  force: 'must',
  subject: 'authority',
  addressee: 'authority',
  target: 'institution',
  topics: ['supervision', 'incidentReport'],
  title: { zh: '督促报告和处置事件', en: 'Urging that incidents are reported and handled' },
  statement: {
    zh: '监管机构须督促和指导机构执行事件报告制度，并妥善处理造成较大损害的重大事件。',
    en: 'The supervisor must urge and guide institutions to keep to the reporting of incidents and to handle properly major ones that do considerable harm.',
  },
  rule: measure('nonbank-it-2016/6.3#2'),
  notes: {
    zh: '责任主体是监管机构，恒为不适用。机构自身的报告要求另列一条；如何处置条文未列可核对的事实，不另立机构的条款。',
    en: 'The supervisor is bound, so it never applies to an institution. The report that the institution owes is a clause beside it; on the handling the text names nothing to check, and there is no clause of the institution for it.',
  },
}

export const section6_3Sentence2Report: ClauseDefinition<'nonbank-it-2016/6.3#2.report', 'incident'> = {
  id: 'nonbank-it-2016/6.3#2.report',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'incident',
  topics: ['incidentReport'],
  title: { zh: '报告信息科技事件', en: 'Report of technology events' },
  statement: {
    zh: '重要系统中断服务，或者重要数据受损、遗失、被改动或外泄的，机构须依业务连续性监管指引及时报告监管机构。',
    en: 'When the service of an important system is interrupted, or important data are damaged, lost, tampered with or leaked, the institution must report it to the supervisor in time, as the supervisory guideline on business continuity requires.',
  },
  appliesWhen: allOf(onOrAfter('occurredAt', boundFrom), reportableEvent),
  rule: allOf(when(hoursStated, withinHours), when(not(hoursStated), withoutHours)),
  notes: {
    zh: '时限由另一指引规定，本意见没有数字：以记录的时限和起算点为准，时限未记录的无法判断，起算点未记录的，仅在两种起算均为及时或者均已逾期时有结论；记录为该指引未规定小时时限的，报告过即通过但不判断是否及时，未报告的不足以判断。向监管机构以外对象的报告不计入。重要数据泄露有两处登记，任一处为是即须报告。及于施行日及以后发生的事件，不限于外包活动。',
    en: 'The limit is that of another guideline and these opinions have no number: the limit and start that the record states decide; without the limit it cannot be told, and without the start only where the report is in time, or late, from either; where the record says that the guideline has no limit in hours, a report passes without saying that it was in time, and no report does not tell. Reports to others than the supervisor do not count. A leak of important data is recorded in two places, and yes in either makes it reportable. It reaches events since the opinions bind, in outsourcing or outside it.',
  },
}
