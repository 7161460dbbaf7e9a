import type { Bilingual } from '../model/bilingual'
import type { TargetFacts, TargetKind } from '../model/linked'
import type { Path } from '../model/path'
import type { Force } from './outcome'
import type { OwnCheck } from './own-check'
import type { Rule } from './rule'

export type { TargetKind }

/** Whose record can be assessed against a clause. */
export type Subject = 'institution' | 'authority' | 'operator' | 'association' | 'sector'

/** The body that must act. It informs; it never decides whether a clause applies. */
export type Addressee =
  | 'institution'
  | 'board'
  | 'seniorManagement'
  | 'riskDepartment'
  | 'executionTeam'
  | 'internalAudit'
  | 'provider'
  | 'itCommittee'
  | 'authority'


/** What a clause is about, for selection and roll-ups. */
export type Topic =
  | 'governance'
  | 'classification'
  | 'grading'
  | 'dueDiligence'
  | 'contract'
  | 'subcontracting'
  | 'monitoring'
  | 'exit'
  | 'riskAssessment'
  | 'continuity'
  | 'security'
  | 'concentration'
  | 'inspection'
  | 'audit'
  | 'priorReport'
  | 'incidentReport'
  | 'crossBorder'
  | 'relatedParties'
  | 'supervision'
  | 'planning'
  | 'staffing'
  | 'dataGovernance'
  | 'dataCentre'
  | 'development'
  | 'operations'

/**
 * How a text is divided, and so rolled up and cited: by articles (第三十七条第（五）项), by the sections of its parts (第二部分第（一）节), or by
 * decimal sections (第4.3节).
 */
export type Numbering = 'articles' | 'parts' | 'sections'

/**
 * A clause as an article file writes it: one duty of one sentence, with the rule that judges it.
 *
 * @category Catalogue
 */
export interface ClauseDefinition<Id extends string = string, Target extends TargetKind = TargetKind> {
  /** The sentence's id in the corpus, plus `.duty` where the sentence has several. */
  readonly id: Id
  readonly force: Force
  readonly subject: Subject
  readonly addressee: Addressee
  readonly target: Target
  readonly topics: readonly Topic[]
  /** A lead is all of its items in one: shown, but left out of counts. */
  readonly lead?: boolean
  readonly title: Bilingual
  readonly statement: Bilingual
  readonly appliesWhen?: Rule<Path<TargetFacts[Target]>>
  readonly rule: Rule<Path<TargetFacts[Target]>>
  /** Why it is encoded this way and what was rejected. */
  readonly notes?: Bilingual
}

/** A clause whose target is not known to the compiler, as lists of clauses hold it. */
export interface AnyClause extends Omit<ClauseDefinition, 'appliesWhen' | 'rule'> {
  /** A clause of the user's own may name a kind of target of the user's own here, which this type does not list. */
  readonly target: TargetKind
  readonly appliesWhen?: Rule
  readonly rule: Rule
  /** A check of the user's own that decides instead of the rule; the package's own clauses have none. */
  readonly own?: OwnCheck
}

/**
 * A clause as a catalogue lists it: its definition and all that follows from it.
 *
 * @category Catalogue
 */
export interface Clause extends Omit<AnyClause, 'lead'> {
  /** The id made safe for URLs and OSCAL tokens. */
  readonly slug: string
  readonly sentence: string
  readonly document: string
  /** Article, section or annex: the first part of the locator. */
  readonly article: string
  readonly lead: boolean
  /** Whether nothing but recorded measures decides it. */
  readonly attestedOnly: boolean
  /** Kinds of rule in it. */
  readonly kinds: readonly string[]
  /** Ids of the parameters it uses. */
  readonly parameters: readonly string[]
  /** Ids of the readings it uses. */
  readonly readings: readonly string[]
  /** Paths of the facts it reads under the default readings, list elements as `list[].key`. */
  readonly facts: readonly string[]
}

/** The sentence a clause id belongs to: `outsourcing-2021/34#1.coverage` is of `outsourcing-2021/34#1`. */
export function sentenceOf(id: string): string {
  const match = /^([^#]+#\d+)(?:\..+)?$/.exec(id)
  return match?.[1] ?? id
}

/** The document a clause or sentence id belongs to. */
export function documentOf(id: string): string {
  return id.slice(0, id.indexOf('/'))
}

/** The locator of a clause's unit: `21.9` of `outsourcing-2021/21.9#1.forum`. */
export function locatorOf(id: string): string {
  return id.slice(id.indexOf('/') + 1, id.indexOf('#'))
}

/** The article, section or annex of a clause, by which findings are rolled up: `21` of `21.9`, and in a text of sections `4.3` of `4.3.p2`. */
export function articleOf(id: string, numbering: Numbering): string {
  const [unit = '', ...parts] = locatorOf(id).split('.')
  return [unit, ...sectionWithin(unit, parts, numbering)].join('.')
}

/** The number of the section within its part: `['3']` of `4.3.p2`, nothing in a text of articles. */
function sectionWithin(unit: string, parts: readonly string[], numbering: Numbering): readonly string[] {
  return numbering === 'articles' || unit.startsWith('annex-') ? [] : parts.slice(0, 1).filter((part) => /^\d+$/.test(part))
}

/** The id made safe for URLs and OSCAL tokens: `/` becomes `_`, `#` becomes `-`. */
export function slugOf(id: string): string {
  return id.replace('/', '_').replace('#', '-')
}

/**
 * The name under which a clause is exported, made from its id: `outsourcing-2021/21.9#1.crossBorder` is `article21Item9CrossBorder`,
 * `outsourcing-2021/17#2` is `article17Sentence2`, `outsourcing-2021/annex-1.2.8#1` is `annex1Item2Item8`, `nonbank-it-2016/2.1#3.post` is
 * `section2_1Sentence3Post`.
 */
export function exportNameOf(id: string, numbering: Numbering): string {
  const [, sentence = '1', duty = ''] = /#(\d+)(?:\.(.+))?$/.exec(id) ?? []
  const [unit = '', ...parts] = locatorOf(id).split('.')
  const section = sectionWithin(unit, parts, numbering)
  const word = numbering === 'articles' ? 'article' : 'section'
  const head = unit.startsWith('annex-') ? `annex${unit.slice('annex-'.length)}` : `${word}${[unit, ...section].join('_')}`
  const items = parts.slice(section.length).map((part) => (/^\d+$/.test(part) ? `Item${part}` : capitalised(part)))
  const showsSentence = items.length === 0 || sentence !== '1'
  return head + items.join('') + (showsSentence ? `Sentence${sentence}` : '') + capitalised(duty)
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}
