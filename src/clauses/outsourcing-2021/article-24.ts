// 银行保险机构信息科技外包风险监管办法, Article 24: service catalogue, service level agreements, the mechanism that monitors and
// evaluates service levels, and its data.

import type { ClauseDefinition } from '../../rules/clause'
import { allOf, anyOf, covers, done, during, equals, not, onOrAfter, present, retainedFor, some, when } from '../../rules/tables/builders'
import { effectiveDate, inService } from './definitions'
import { monitoringRetentionYears } from './parameters'

const catalogueInForce = during('serviceCatalogue.since', 'serviceCatalogue.until', 'unknown')

const mechanismInForce = during('serviceLevelMonitoring.since', 'serviceLevelMonitoring.until', 'unknown')

const agreementInForce = during('serviceLevelAgreement.since', 'serviceLevelAgreement.until', 'unknown')

/** The service runs, or ended on or after the day the measures bind. */
const servedSince = anyOf(inService, onOrAfter('service.endedOn', effectiveDate))

const monitored = some('activities', allOf(equals('coversTarget', true), equals('kind', 'serviceMonitoring'), done('completedOn')))

/** There are data to keep, or there were. */
const dataExist = anyOf(some('indicators', some('measurements', done('on'))), done('monitoring.deletedOn'), monitored)

/** What was gone before the measures bound cannot be kept under them. */
const notGoneBefore = anyOf(not(done('monitoring.deletedOn')), onOrAfter('monitoring.deletedOn', effectiveDate))

export const article24Sentence1Catalogue: ClauseDefinition<'outsourcing-2021/24#1.catalogue', 'institution'> = {
  id: 'outsourcing-2021/24#1.catalogue',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['monitoring'],
  title: { zh: '服务目录与监控评价机制', en: 'Catalogue and mechanism' },
  statement: {
    zh: '机构须有现行的外包服务目录和现行的服务水平监控评价机制。',
    en: 'The institution must have a catalogue of its outsourced services in force, and a mechanism to monitor and evaluate service levels.',
  },
  rule: allOf(catalogueInForce, mechanismInForce),
  notes: {
    zh: '文本未设条件，不以有在服务期内的外包为前提。各项服务是否列入目录、是否有服务水平协议，按外包活动另行判断。',
    en: 'The text sets no condition, so none is asked. Whether each service stands in the catalogue and has an agreement is judged for each arrangement.',
  },
}

export const article24Sentence1Agreement: ClauseDefinition<'outsourcing-2021/24#1.agreement', 'arrangement'> = {
  id: 'outsourcing-2021/24#1.agreement',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['monitoring', 'contract'],
  title: { zh: '目录条目与服务水平协议', en: 'Entry in the catalogue and service level agreement' },
  statement: {
    zh: '在服务期内的每项外包服务须列入服务目录，并有现行的服务水平协议。',
    en: 'Every service that runs must stand in the catalogue and have a service level agreement in force.',
  },
  appliesWhen: inService,
  rule: allOf(present('catalogueEntry'), agreementInForce),
  notes: {
    zh: '目录“明确”，是指每项服务在其中有条目；协议须在评估日有效，存量服务亦同。',
    en: 'A catalogue is clear where each service has its entry in it. The agreement has to be in force on the day assessed, for older services too.',
  },
}

export const article24Sentence1Integrity: ClauseDefinition<'outsourcing-2021/24#1.integrity', 'institution'> = {
  id: 'outsourcing-2021/24#1.integrity',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'institution',
  topics: ['monitoring'],
  title: { zh: '监控信息与评价结果的真实、完整', en: 'True and complete monitoring information and results' },
  statement: {
    zh: '机构须保证服务水平的监控信息真实、完整，评价结果亦须真实、完整。',
    en: 'The institution must ensure that monitoring information on service levels and the results of evaluation are true and complete.',
  },
  rule: allOf(mechanismInForce, covers('serviceLevelMonitoring.assured', ['informationTruth', 'informationCompleteness', 'resultTruth', 'resultCompleteness'])),
  notes: {
    zh: '真实与完整、信息与结果四项逐一须有控制措施；机制不在有效期内的，其中的措施不能保证什么。',
    en: 'Truth and completeness, of information and of results, each need a control. The controls of a mechanism that is not in force ensure nothing.',
  },
}

export const article24Sentence1Retention: ClauseDefinition<'outsourcing-2021/24#1.retention', 'arrangement'> = {
  id: 'outsourcing-2021/24#1.retention',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['monitoring'],
  title: { zh: '数据保存至服务结束后三年', en: 'Data kept for three years after the service' },
  statement: {
    zh: '服务水平的监控信息和评价结果，在服务期间以及服务结束后的三年内须予保存。',
    en: 'Monitoring information and results of evaluation must be kept while the service runs and for three years after its end.',
  },
  appliesWhen: allOf(servedSince, dataExist),
  rule: when(notGoneBefore, retainedFor({ from: 'service.endedOn', years: monitoringRetentionYears, deletedOn: 'monitoring.deletedOn' })),
  notes: {
    zh: '期限的最后一日计入。施行日前服务已结束的，或者数据已灭失的，不适用。既未监控过、也未按指标衡量过的服务没有数据可保存，不因此判为符合。',
    en: 'The last day of the period counts. It does not reach services that had ended, or data that were gone, before the measures bound. A service never monitored and never measured has no data to keep, and is not said to have kept them.',
  },
}
