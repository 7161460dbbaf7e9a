// The head of the report: who was assessed on which day, by which document, with which result.

import { factAt, type Document, type Level } from '../index'
import { bindingOf, isOpen, type Report } from './report'
import { labelled, paragraph } from './text'

export function headSection(report: Report): string[] {
  const { assessment, record, language, words, documents, findings } = report
  const say = words.report
  const institution = record.institution
  const type = institution?.type === undefined ? undefined : factAt('institution', 'type')?.valueTitles?.[institution.type]?.[language]
  const name = [institution?.id, institution?.name].filter((part) => part !== undefined).join(' ')
  const count = (list: readonly unknown[] | undefined): number | null => list?.length ?? null
  const failures = (level: Level): number => findings.filter(({ finding }) => finding.level === level).length
  const rows: [string, string][] = [
    [say.assessed, assessment.asOf],
    [say.institution, [name === '' ? say.unnamed : name, ...(type === undefined ? [] : [type]), say.established(institution?.establishedIn)].join(words.comma)],
    [say.record, say.recordOf(record.id ?? null, { arrangements: count(record.arrangements), providers: count(record.providers), incidents: count(record.incidents), systems: count(record.systems), dataCentres: count(record.dataCentres) })],
    [say.rules, say.rulesOf(assessment.catalogue.version, assessment.catalogue.digest.slice(0, 12))],
    ...(assessment.profile ? [[say.profile, say.profileOf(assessment.profile.id, assessment.profile.digest.slice(0, 12))] as [string, string]] : []),
    ...documents.flatMap((document) => documentRows(document, report)),
    [say.result, say.resultOf({ violations: failures('violation'), deviations: failures('deviation'), goalsMissed: failures('goalMissed'), cannotTell: findings.filter(isOpen).length })],
  ]
  const title = say.title(institution?.name ?? institution?.id ?? null)
  return [...paragraph(title, 0), '', ...rows.flatMap(([label, text]) => labelled(label, text, 0, words.labelWidth))]
}

function documentRows(document: Document, report: Report): [string, string][] {
  const { language, words } = report
  const say = words.report
  const number = document.number === null ? [] : [document.numberVerified ? document.number : `${document.number} (${say.numberNotVerified})`]
  const overlays = document.overlaidBy.map(({ title, from }) => say.overlayOf(title[language], from))
  return [
    [say.document, [language === 'zh' ? `《${document.title.zh}》` : `${document.title.en} (${document.title.zh})`, ...number].join(words.comma)],
    [say.status, say.statusOf(document.status[language], document.statusCheckedOn, document.statusVerified)],
    [say.binding, [say.bindingOf[bindingOf(document, report.findings)], ...lifeOf(document, report)].join(words.comma)],
    ...overlays.map((overlay, index): [string, string] => [index === 0 ? say.overlays : '', overlay]),
  ]
}

/** A document that is not in force on the day says so in every finding. */
function lifeOf(document: Document, { findings }: Report): string[] {
  const own = findings.filter(({ clause }) => clause.document === document.id && clause.subject === 'institution')
  const codes = ['notInForce', 'notIssued', 'lapsed']
  const [first] = own
  if (first === undefined || !own.every(({ finding }) => finding.reasons.some(({ code }) => codes.includes(code)))) return []
  return first.text.reasons.slice(0, 1)
}
