import type { Bilingual } from '../model/bilingual'
import type { Catalogue } from './catalogue'
import { clauseIn, documentIn } from './catalogue-index'
import { articleOf, documentOf, type AnyClause, type Topic } from './clause'
import type { Assessment, Finding, Target } from './finding'
import type { Force, Level, Outcome } from './outcome'

/**
 * How many findings have each outcome.
 *
 * @category Summaries
 */
export type OutcomeCounts = Readonly<Record<Outcome, number>>

/**
 * Findings rolled up under one key. Every finding that is not a lead's is counted once: in `counts`, or in `beside`.
 *
 * @category Summaries
 */
export interface SummaryRow {
  readonly key: string
  /** The worst outcome of the findings counted: failed, cantTell, passed, inapplicable; `null` where none decides. */
  readonly outcome: Outcome | null
  /** The worst level of the failures: violation, deviation, goalMissed; `null` where nothing failed. */
  readonly level: Level | null
  /** The findings that decide the outcome. */
  readonly counts: OutcomeCounts
  /** The findings that do not decide it. */
  readonly beside: BesideCounts
}

/**
 * Goals, encouragements and permissions that are shown beside an outcome.
 *
 * @category Summaries
 */
export interface BesideCounts {
  readonly goals: OutcomeCounts
  readonly encouragements: OutcomeCounts
  readonly permissions: OutcomeCounts
}

/** A chapter's row. */
export interface ChapterRow extends SummaryRow {
  readonly title: Bilingual
}

/** A document's row. */
export interface DocumentRow extends SummaryRow {
  readonly title: Bilingual
}

/** A target's row. */
export interface TargetRow extends SummaryRow {
  readonly target: Target
}

/** A topic's row. */
export interface TopicRow extends SummaryRow {
  readonly key: Topic
}

/**
 * An assessment rolled up in seven ways. Rows stand in the order in which the findings do; what has no finding has no row.
 *
 * Sentences are decided by all of their duties, and by encouragements and permissions only where they have nothing else. All other rows
 * are decided by duties (must, mustNot, should) alone, with goals, encouragements and permissions beside them.
 *
 * @category Summaries
 */
export interface Summary {
  /** Everything in one row, with the key `all`. */
  readonly all: SummaryRow
  /** By sentence id. */
  readonly bySentence: readonly SummaryRow[]
  /** By article, section or annex: `outsourcing-2021/37`. */
  readonly byArticle: readonly SummaryRow[]
  /** By chapter: `outsourcing-2021/chapter-3`; articles outside every chapter, such as annexes, are left out. */
  readonly byChapter: readonly ChapterRow[]
  /** By document id. */
  readonly byDocument: readonly DocumentRow[]
  /** By target: `arrangement:a-1`, `institution` where there is no id, `institution:bank@2024` for a period. */
  readonly byTarget: readonly TargetRow[]
  /** How many failures have each level. */
  readonly byLevel: Readonly<Record<Level, number>>
  /** By topic; a finding counts under each topic of its clause. */
  readonly byTopic: readonly TopicRow[]
}

/**
 * Rolls an assessment up; see `summarise` of the package, which brings the catalogue. Leads are left out: their items are counted.
 *
 * @param catalogue - The catalogue that the assessment was made with.
 * @param assessment - The assessment.
 * @throws TypeError where a clause is not in the catalogue.
 * @example
 * ```ts
 * summariseWith(catalogue, assessment).byArticle.filter((row) => row.outcome === 'failed')
 * ```
 * @category Summaries
 */
export function summariseWith(catalogue: Catalogue, assessment: Assessment): Summary {
  const judged = assessment.findings
    .map((finding): Judged => ({ finding, clause: clauseIn(catalogue, finding.clause) }))
    .filter(({ clause }) => clause.lead !== true)
  const byLevel: Record<Level, number> = { violation: 0, deviation: 0, goalMissed: 0 }
  for (const { finding } of judged) if (finding.level !== null) byLevel[finding.level] += 1
  const chapters = new Map<string, Bilingual>()
  const chapterKeys = ({ clause }: Judged): string[] => {
    const chapter = chapterOf(catalogue, clause)
    if (chapter === null) return []
    chapters.set(chapter.key, chapter.title)
    return [chapter.key]
  }
  return {
    all: rowOf('all', judged, isDuty),
    bySentence: group(judged, ({ finding }) => [finding.sentence]).map(([key, part]) => rowOf(key, part, sentenceDecides(part))),
    byArticle: group(judged, ({ clause }) => [`${documentOf(clause.id)}/${articleOf(clause.id, documentIn(catalogue, clause.id).numbering)}`]).map(([key, part]) => rowOf(key, part, isDuty)),
    byChapter: group(judged, chapterKeys).map(([key, part]) => ({ ...rowOf(key, part, isDuty), title: chapters.get(key) ?? { zh: key, en: key } })),
    byDocument: group(judged, ({ clause }) => [documentOf(clause.id)]).map(([key, part]) => ({
      ...rowOf(key, part, isDuty),
      title: documentIn(catalogue, `${key}/`).title,
    })),
    byTarget: group(judged, ({ finding }) => [targetKey(finding.target)]).flatMap(([key, part]) =>
      part.slice(0, 1).map(({ finding }) => ({ ...rowOf(key, part, isDuty), target: finding.target })),
    ),
    byLevel,
    byTopic: group(judged, ({ clause }) => clause.topics).map(([key, part]) => ({ ...rowOf(key, part, isDuty), key })),
  }
}

interface Judged {
  readonly finding: Finding
  readonly clause: AnyClause
}

type Decides = (force: Force) => boolean

const worstFirst: readonly Outcome[] = ['failed', 'cantTell', 'passed', 'inapplicable']
const heaviestFirst: readonly Level[] = ['violation', 'deviation', 'goalMissed']

function isDuty(force: Force): boolean {
  return force === 'must' || force === 'mustNot' || force === 'should'
}

/** In a sentence goals decide too, and encouragements and permissions where there is nothing else. */
function sentenceDecides(part: readonly Judged[]): Decides {
  const binds: Decides = (force) => force !== 'encouraged' && force !== 'may'
  return part.some(({ clause }) => binds(clause.force)) ? binds : () => true
}

function rowOf(key: string, part: readonly Judged[], decides: Decides): SummaryRow {
  const deciding = part.filter(({ clause }) => decides(clause.force))
  const beside = (force: Force): OutcomeCounts => countsOf(part.filter(({ clause }) => clause.force === force && !decides(force)))
  return {
    key,
    outcome: worstFirst.find((outcome) => deciding.some(({ finding }) => finding.outcome === outcome)) ?? null,
    level: heaviestFirst.find((level) => deciding.some(({ finding }) => finding.level === level)) ?? null,
    counts: countsOf(deciding),
    beside: { goals: beside('goal'), encouragements: beside('encouraged'), permissions: beside('may') },
  }
}

function countsOf(part: readonly Judged[]): OutcomeCounts {
  const counts = { passed: 0, failed: 0, inapplicable: 0, cantTell: 0 }
  for (const { finding } of part) counts[finding.outcome] += 1
  return counts
}

/** The findings under each key, keys in the order met. */
function group<Key extends string>(judged: readonly Judged[], keysOf: (part: Judged) => readonly Key[]): [Key, Judged[]][] {
  const groups = new Map<Key, Judged[]>()
  for (const part of judged) {
    for (const key of keysOf(part)) {
      const members = groups.get(key)
      if (members === undefined) groups.set(key, [part])
      else members.push(part)
    }
  }
  return [...groups]
}

function chapterOf(catalogue: Catalogue, clause: AnyClause): { readonly key: string; readonly title: Bilingual } | null {
  const document = documentIn(catalogue, clause.id)
  const article = articleOf(clause.id, document.numbering)
  const position = document.chapters.findIndex(({ articles }) => articles.includes(article))
  const chapter = document.chapters[position]
  return chapter === undefined ? null : { key: `${document.id}/chapter-${position + 1}`, title: chapter.title }
}

function targetKey({ kind, id, period }: Target): string {
  return `${kind}${id === null ? '' : `:${id}`}${period === undefined ? '' : `@${period}`}`
}
