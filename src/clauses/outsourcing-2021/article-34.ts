// 银行保险机构信息科技外包风险监管办法, Article 34: on-site inspection of important non-onsite services.

import type { ClauseDefinition } from '../../rules/clause'
import { threeYearsReading } from '../../rules/general-readings'
import { choiceOf } from '../../rules/reading'
import { allOf, equals, once, oneOf, onOrAfter, recurring, some } from '../../rules/tables/builders'
import { effectiveDate, important, inService, nonOnsite } from './definitions'
import { firstBlockYear, onSiteInspectionIntervalYears } from './parameters'

const importantNonOnsite = allOf(inService, important, nonOnsite)

const performedForInstitution = oneOf('performedBy', ['institution', 'parent', 'groupSubsidiary', 'independentThirdParty', 'other'])

const onSiteInspection = allOf(equals('coversTarget', true), equals('kind', 'inspection'), equals('manner', 'onsite'), performedForInstitution)

export const article34Sentence1Inspection: ClauseDefinition<'outsourcing-2021/34#1.inspection', 'arrangement'> = {
  id: 'outsourcing-2021/34#1.inspection',
  force: 'must',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['inspection'],
  title: { zh: '实地检查', en: 'On-site inspection' },
  statement: {
    zh: '机构须对重要的非驻场外包服务实施实地检查。',
    en: 'The institution must inspect important services performed off its premises, on site.',
  },
  appliesWhen: importantNonOnsite,
  rule: once({
    list: 'activities',
    on: 'completedOn',
    accepts: onSiteInspection,
    from: ['service.startedOn', effectiveDate],
    years: onSiteInspectionIntervalYears,
  }),
  notes: {
    zh: '本项只问是否实施过；文本未另定首次期限的，以三年周期的首个到期日为限。服务提供商的自查不是机构的检查，不计入。',
    en: "Whether there has been one at all; the text sets no first date of its own, so the first due day of the three-year cycle is taken. A provider's inspection of itself is not the institution's and does not count.",
  },
}

export const article34Sentence1Coverage: ClauseDefinition<'outsourcing-2021/34#1.coverage', 'arrangement'> = {
  id: 'outsourcing-2021/34#1.coverage',
  force: 'should',
  subject: 'institution',
  addressee: 'institution',
  target: 'arrangement',
  topics: ['inspection'],
  title: { zh: '三年覆盖', en: 'Coverage in three years' },
  statement: {
    zh: '实地检查原则上每三年覆盖全部重要的非驻场外包服务。',
    en: 'On-site inspections should cover every important non-onsite service in every three years.',
  },
  appliesWhen: importantNonOnsite,
  rule: recurring({
    list: 'activities',
    on: 'completedOn',
    accepts: onSiteInspection,
    every: onSiteInspectionIntervalYears,
    from: ['service.startedOn', effectiveDate],
    rhythm: choiceOf(threeYearsReading),
    blocksFrom: firstBlockYear,
  }),
}

export const article34Sentence2: ClauseDefinition<'outsourcing-2021/34#2', 'provider'> = {
  id: 'outsourcing-2021/34#2',
  force: 'may',
  subject: 'institution',
  addressee: 'institution',
  target: 'provider',
  topics: ['inspection', 'concentration'],
  title: { zh: '联合检查或委托检查', en: 'Joint or commissioned inspection' },
  statement: {
    zh: '对具有行业集中度的服务提供商，机构可以采用联合检查、委托检查等形式。',
    en: 'Of a provider on which the sector is concentrated, the institution may inspect jointly with others or commission an inspection.',
  },
  appliesWhen: equals('industryConcentration', true),
  rule: some(
    'activities',
    allOf(equals('coversTarget', true), equals('kind', 'inspection'), oneOf('form', ['joint', 'commissioned']), onOrAfter('completedOn', effectiveDate)),
  ),
}
