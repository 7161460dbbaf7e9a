// What every section of the report is made from, and how targets and places are named in it.

import type { Assessment, Binding, Clause, ComplianceRecord, Document, Explanation, Finding } from '../index'
import type { OtherReadings } from './contested'
import { lineWidth, paragraph } from './text'
import type { CommandWords, Language } from './words'

/** What a report is about. */
export interface Subject {
  readonly assessment: Assessment
  readonly record: ComplianceRecord
  readonly language: Language
  /** What makes the contested findings so. */
  readonly others: OtherReadings
}

/** Everything the sections are made from. */
export interface Report extends Subject {
  readonly words: CommandWords
  /** Those assessed, the ones that do not reach the institution among them. */
  readonly documents: readonly Document[]
  /** Those of them that reach the institution; where none does, all. */
  readonly reaching: readonly Document[]
  /** Findings that stand for themselves: a lead is left out where its items say it. */
  readonly findings: readonly Explained[]
}

export interface Explained {
  readonly finding: Finding
  readonly clause: Clause
  readonly text: Explanation
}

export interface TargetGroup {
  readonly name: string
  readonly members: readonly Explained[]
}

/** Findings by target: the institution first, then in the order of the record. */
export function groupByTarget(members: readonly Explained[], report: Report): TargetGroup[] {
  const groups = new Map<string, Explained[]>()
  for (const member of members) {
    const { kind, id, period } = member.finding.target
    const key = JSON.stringify([kind, id, period])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [member])
    else group.push(member)
  }
  const rank = ({ finding }: Explained): number[] => {
    const { kind, id } = finding.target
    const kinds = ['institution', 'arrangement', 'provider', 'incident', 'system', 'dataCentre']
    return [kinds.indexOf(kind), listOf(kind, report.record).findIndex((entry) => entry.id === id)]
  }
  return [...groups.values()]
    .map((group) => ({ group, rank: group.slice(0, 1).flatMap(rank) }))
    .sort((a, b) => (a.rank[0] ?? 0) - (b.rank[0] ?? 0) || (a.rank[1] ?? 0) - (b.rank[1] ?? 0))
    .flatMap(({ group }) => group.slice(0, 1).map((first) => ({ name: targetName(first, report), members: group })))
}

/** A target by id and name. */
export function targetName({ finding, text }: Explained, { record, words }: Report): string {
  const { kind, id, period } = finding.target
  if (id === null) return kind === 'institution' ? [words.target.institution, record.institution?.name].filter((part) => part !== undefined).join(' ') : text.target
  const name = kind === 'institution' ? record.institution?.name : listOf(kind, record).find((entry) => entry.id === id)?.name
  return [id, ...(name === undefined ? [] : [name]), ...(period === undefined ? [] : [period])].join(' ')
}

/** How a document reaches the institution, as its findings say. */
export function bindingOf(document: Document, findings: readonly Explained[]): Binding {
  const own = findings.filter(({ clause }) => clause.document === document.id && clause.subject === 'institution')
  const saysAll = (code: string): boolean => own.length > 0 && own.every(({ finding }) => finding.reasons.some((reason) => reason.code === code))
  if (saysAll('outOfScope')) return 'outside'
  if (saysAll('scopeNotDecided')) return 'undecided'
  return own.some(({ finding }) => finding.marks.includes('byReference')) ? 'byReference' : 'direct'
}

/** Where the duty stands. The head of the report names the document; only where several reach the institution is it repeated. */
export function placeOf({ clause, text }: Explained, report: Report): string {
  const { documents, reaching, language } = report
  const document = documents.find(({ id }) => id === clause.document)
  if (reaching.length > 1 || document === undefined) return text.citation
  const title = language === 'zh' ? `《${document.title.zh}》` : `${document.title.en}, `
  return text.citation.startsWith(title) ? text.citation.slice(title.length) : text.citation
}

export function articleKey({ document, article }: Clause): string {
  return `${document}/${article}`
}

export function articleName({ document, article }: Clause, report: Report): string {
  return `${report.reaching.length > 1 ? `${document} ` : ''}${report.words.article(article)}`
}

/** Whether it cannot be told if a duty is met. */
export function isOpen({ finding, clause }: Explained): boolean {
  return finding.outcome === 'cantTell' && clause.force !== 'may' && clause.force !== 'encouraged'
}

export function headed(heading: string): string[] {
  return [...paragraph(heading, 0), '-'.repeat(lineWidth)]
}

function listOf(kind: string, { arrangements, providers, incidents, systems, dataCentres }: ComplianceRecord): readonly Entry[] {
  const lists: Readonly<Record<string, readonly Entry[] | undefined>> = { arrangement: arrangements, provider: providers, incident: incidents, system: systems, dataCentre: dataCentres }
  return lists[kind] ?? []
}

/** An entry of the record, as far as it is named. */
interface Entry {
  readonly id: string
  readonly name?: string | undefined
}
