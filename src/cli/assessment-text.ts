// An assessment as text for the person who answers for the register: what is wrong first, then what is open, then what is coming.

import { catalogue, explain, obligations, summarise, type Finding, type SummaryRow } from '../index'
import { findingKey } from './contested'
import { dayAfter, dayOf } from './day'
import { failureSection } from './failure-section'
import { headSection } from './head-section'
import { wordsOf } from './languages'
import { openSection } from './open-section'
import { articleKey, articleName, bindingOf, headed, placeOf, targetName, type Report, type Subject } from './report'
import { paragraph, table } from './text'

/** How far ahead duties are listed. */
const daysAhead = 90

/** The report on an assessment of a record. */
export function assessmentText(subject: Subject): string {
  const { assessment, language } = subject
  const assessed = new Set(assessment.findings.map(({ clause }) => clause))
  const clauses = catalogue.clauses.filter(({ id }) => assessed.has(id))
  const articles = new Set(clauses.flatMap((clause) => (clause.lead ? [] : [articleKey(clause)])))
  const standing = new Map(clauses.filter((clause) => !clause.lead || !articles.has(articleKey(clause))).map((clause) => [clause.id, clause]))
  const findings = assessment.findings.flatMap((finding) => {
    const clause = standing.get(finding.clause)
    return clause === undefined ? [] : [{ finding, clause, text: explain(finding, { lang: language }) }]
  })
  const documents = catalogue.documents.filter(({ id }) => clauses.some(({ document }) => document === id))
  const bound = documents.filter((document) => bindingOf(document, findings) !== 'outside')
  const report: Report = { ...subject, words: wordsOf(language), documents, reaching: bound.length === 0 ? documents : bound, findings }
  const sections = [
    headSection(report),
    issueSection(report),
    failureSection(report, 'violation'),
    failureSection(report, 'deviation'),
    failureSection(report, 'goalMissed'),
    openSection(report),
    upcomingSection(report),
    summarySection(report),
    closingSection(report),
  ]
  return `${sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function issueSection({ assessment, words }: Report): string[] {
  const { issues } = assessment
  if (issues.length === 0) return []
  return [...headed(words.report.issues(issues.length)), ...issues.flatMap((issue) => paragraph(words.report.issueOf(issue), 2, 2))]
}

function upcomingSection(report: Report): string[] {
  const { assessment, words, findings } = report
  const say = words.report
  const from = dayOf(assessment.asOf)
  const until = dayAfter(from, daysAhead)
  const heading = headed(say.upcoming(daysAhead, until))
  const found = new Map(findings.map((member) => [findingKey(member.finding), member]))
  const rows = obligations(assessment, { from, until }).flatMap((obligation) => {
    const member = found.get(findingKey(obligation))
    if (obligation.state === 'missed' || member === undefined) return []
    const duty = `${placeOf(member, report)}${words.colon}${member.clause.title[report.language]}`
    return [[member.text.due ?? obligation.due, say.state[obligation.state], targetName(member, report), duty]]
  })
  if (rows.length === 0) return [...heading, ...paragraph(say.nothingUpcoming, 0)]
  const columns = [{ heading: say.dueHeading }, { heading: say.stateHeading }, { heading: say.targetHeading, atMost: 36 }, { heading: say.dutyHeading }]
  return [...heading, ...table(columns, rows, 0)]
}

function summarySection(report: Report): string[] {
  const { assessment, words, reaching, findings, language } = report
  const say = words.report
  const isShown = ({ clause: id }: Finding): boolean => reaching.some((document) => id.startsWith(`${document.id}/`))
  const { byArticle, all } = summarise({ ...assessment, findings: assessment.findings.filter(isShown) })
  const numbers = ({ counts }: SummaryRow): string[] => [counts.failed, counts.cantTell, counts.passed, counts.inapplicable].map(String)
  if (byArticle.length === 0) return []
  const rows = byArticle.map((row) => {
    const first = findings.find(({ clause }) => articleKey(clause) === row.key)
    const title = catalogue.clauses.find((clause) => articleKey(clause) === row.key && clause.sentence.startsWith(`${row.key}#`))
    return [first === undefined ? row.key : articleName(first.clause, report), ...numbers(row), title?.title[language] ?? '']
  })
  const { permissions } = all.beside
  const columns = [
    { heading: say.articleHeading },
    ...(['failed', 'cantTell', 'passed', 'inapplicable'] as const).map((outcome) => ({ heading: say.outcome[outcome], right: true })),
    { heading: '' },
  ]
  const hasPermissions = Object.values(permissions).some((count) => count > 0)
  return [
    ...headed(say.summary),
    ...table(columns, [...rows, [say.total, ...numbers(all), '']], 0),
    ...(hasPermissions ? paragraph(say.permissions(permissions.passed, permissions.inapplicable + permissions.failed, permissions.cantTell), 0) : []),
    ...paragraph(say.leadsLeftOut, 0),
  ]
}

function closingSection({ words, documents }: Report): string[] {
  const rows = documents.flatMap(({ ledger }) => ledger)
  const pending = rows.filter(({ nonNormative }) => nonNormative === 'pending').length
  return paragraph(words.report.disclaimer(pending, rows.length), 0)
}
