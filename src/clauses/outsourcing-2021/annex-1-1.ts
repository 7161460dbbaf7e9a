// 银行保险机构信息科技外包风险监管办法, Annex 1: the materials of the report under Article 37, part 1, the service.

import type { ClauseDefinition } from '../../rules/clause'
import { allOf, before, covers, when } from '../../rules/tables/builders'
import { inTime, ofThisArrangement, reportDue, reportedBeforeSigning } from './prior-report'

const serviceName = before({ ...inTime, accepts: allOf(ofThisArrangement, covers('materials.service', ['name'])) })
const serviceType = before({ ...inTime, accepts: allOf(ofThisArrangement, covers('materials.service', ['type'])) })
const serviceContent = before({ ...inTime, accepts: allOf(ofThisArrangement, covers('materials.service', ['mainContent'])) })
const deliveryMode = before({ ...inTime, accepts: allOf(ofThisArrangement, covers('materials.service', ['deliveryMode'])) })
const affectedBusinessTypes = before({ ...inTime, accepts: allOf(ofThisArrangement, covers('materials.service', ['affectedBusinessTypes'])) })
const servicePeriod = before({ ...inTime, accepts: allOf(ofThisArrangement, covers('materials.service', ['startDate', 'endDate'])) })

export const annex1Item1: ClauseDefinition<'outsourcing-2021/annex-1.1#1', 'arrangement'> = {
  id: 'outsourcing-2021/annex-1.1#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['priorReport'],
  lead: true,
  title: { zh: '外包服务基本情况', en: 'Basic facts of the service' },
  statement: {
    zh: '事前报告的材料须包括外包服务的基本情况，共六项。',
    en: 'The report must hold the basic facts of the service, six items.',
  },
  appliesWhen: reportDue,
  rule: when(
    reportedBeforeSigning,
    allOf(
      serviceName,
      serviceType,
      serviceContent,
      deliveryMode,
      affectedBusinessTypes,
      servicePeriod,
    ),
  ),
  notes: {
    zh: '以按期（签约二十个工作日前）提交的报告所含材料为准；此后补交的不能弥补，少报的补充材料也不抵消。没有按期报告的，由第三十七条判断，本项不适用。',
    en: 'What counts is what a report made in time holds, twenty working days before signing: a later one neither makes up for it nor takes it away. Where none was made in time, Article 37 fails and this does not apply.',
  },
}

export const annex1Item1Item1: ClauseDefinition<'outsourcing-2021/annex-1.1.1#1', 'arrangement'> = {
  id: 'outsourcing-2021/annex-1.1.1#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['priorReport'],
  title: { zh: '外包服务名称', en: 'Name of the service' },
  statement: {
    zh: '报告材料须列明外包服务名称。',
    en: 'The report must name the service.',
  },
  appliesWhen: reportDue,
  rule: when(reportedBeforeSigning, serviceName),
}

export const annex1Item1Item2: ClauseDefinition<'outsourcing-2021/annex-1.1.2#1', 'arrangement'> = {
  id: 'outsourcing-2021/annex-1.1.2#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['priorReport'],
  title: { zh: '外包服务类型', en: 'Type of the service' },
  statement: {
    zh: '报告材料须列明外包服务的类型。',
    en: 'The report must state the type of the service.',
  },
  appliesWhen: reportDue,
  rule: when(reportedBeforeSigning, serviceType),
}

export const annex1Item1Item3: ClauseDefinition<'outsourcing-2021/annex-1.1.3#1', 'arrangement'> = {
  id: 'outsourcing-2021/annex-1.1.3#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['priorReport'],
  title: { zh: '外包服务主要内容', en: 'Main content of the service' },
  statement: {
    zh: '报告材料须说明外包服务的主要内容。',
    en: 'The report must describe the main content of the service.',
  },
  appliesWhen: reportDue,
  rule: when(reportedBeforeSigning, serviceContent),
}

export const annex1Item1Item4: ClauseDefinition<'outsourcing-2021/annex-1.1.4#1', 'arrangement'> = {
  id: 'outsourcing-2021/annex-1.1.4#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['priorReport'],
  title: { zh: '实施方式', en: 'Mode of delivery' },
  statement: {
    zh: '报告材料须说明服务以驻场还是非驻场方式实施。',
    en: 'The report must say whether the service is performed on or off the premises.',
  },
  appliesWhen: reportDue,
  rule: when(reportedBeforeSigning, deliveryMode),
}

export const annex1Item1Item5: ClauseDefinition<'outsourcing-2021/annex-1.1.5#1', 'arrangement'> = {
  id: 'outsourcing-2021/annex-1.1.5#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['priorReport'],
  title: { zh: '受影响的业务类型', en: 'Types of business affected' },
  statement: {
    zh: '报告材料须列明受影响的业务类型。',
    en: 'The report must state which types of business are affected.',
  },
  appliesWhen: reportDue,
  rule: when(reportedBeforeSigning, affectedBusinessTypes),
}

export const annex1Item1Item6: ClauseDefinition<'outsourcing-2021/annex-1.1.6#1', 'arrangement'> = {
  id: 'outsourcing-2021/annex-1.1.6#1',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['priorReport'],
  title: { zh: '服务起止时间', en: 'Beginning and end of the service' },
  statement: {
    zh: '报告材料须列明服务的开始和结束时间。',
    en: 'The report must state when the service begins and ends.',
  },
  appliesWhen: reportDue,
  rule: when(reportedBeforeSigning, servicePeriod),
}
