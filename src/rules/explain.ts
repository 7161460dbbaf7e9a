import type { TargetKind } from '../model/linked'
import type { TargetModel } from '../model/own-target'
import type { Catalogue } from './catalogue'
import { clauseIn, documentIn, indexOfCatalogue, targetIn } from './catalogue-index'
import { citationOf } from './citation'
import { namesFor } from './fact-name'
import type { Finding, Target } from './finding'
import type { Reason, ReasonCode } from './reason'
import type { Change, Remedy } from './remedy'
import { en } from './words/en'
import type { Language, Names, TargetNoun, Words } from './words/words'
import { zh } from './words/zh'

/**
 * A finding in words.
 *
 * @category Explanations
 */
export interface Explanation {
  /** Where the duty stands: document, article, item, and the sentence where there are several. */
  readonly citation: string
  readonly title: string
  /** What the duty asks, in our words. */
  readonly statement: string
  /** The force of the duty, as a word. */
  readonly force: string
  /** What was judged, with its id. */
  readonly target: string
  /** The outcome in one sentence. */
  readonly headline: string
  /** What was found, a sentence each. */
  readonly reasons: readonly string[]
  /** Facts that are not recorded and could decide. */
  readonly missing: readonly MissingFact[]
  /** What has to become true, a sentence each; empty where there is nothing to cure or the past cannot be cured. */
  readonly remedy: readonly string[]
  /** The day or time due. */
  readonly due: string | null
  /** The choices made where the text can be read in more than one way. */
  readonly readings: readonly string[]
  /** Remarks on how the finding came about, a sentence each. */
  readonly marks: readonly string[]
}

/**
 * A fact that is not recorded.
 *
 * @category Explanations
 */
export interface MissingFact {
  readonly path: string
  readonly title: string
}

/**
 * In which language to explain.
 *
 * @category Explanations
 */
export interface ExplainOptions {
  readonly lang: Language
}

const languages: Readonly<Record<Language, Words>> = { zh, en }

/**
 * Puts a finding into words; see `explain` of the package, which brings the catalogue.
 *
 * @param catalogue - The catalogue that the finding was made with.
 * @param finding - The finding.
 * @param options - The language.
 * @throws TypeError where the clause is not in the catalogue, or there is no such language.
 * @example
 * ```ts
 * explainWith(catalogue, finding, { lang: 'en' }).headline
 * ```
 * @category Explanations
 */
export function explainWith(catalogue: Catalogue, finding: Finding, options: ExplainOptions): Explanation {
  const language = options.lang
  if (!Object.hasOwn(languages, language)) throw new TypeError(`explain: expected the language zh or en, but was given ${JSON.stringify(language)}`)
  const words = languages[language]
  const clause = clauseIn(catalogue, finding.clause)
  const model = targetIn(catalogue, clause.target)
  const names = namesFor(catalogue, model, language, words)
  const citation = citationOf(catalogue, clause.id, language)
  const target = targetText(finding.target, nounOf(model, language, words), words)
  const due = finding.due === null ? null : words.moment(finding.due)
  const codes = new Set<ReasonCode>(finding.reasons.map(({ code }) => code))
  return {
    citation,
    title: clause.title[language],
    statement: clause.statement[language],
    force: words.force[clause.force],
    target,
    headline: words.headline({
      outcome: finding.outcome,
      level: finding.level,
      force: clause.force,
      bindingness: documentIn(catalogue, clause.id).bindingness,
      notYetDue: codes.has('notYetDue'),
      declined: codes.has('notTakenUp') || codes.has('notUsed'),
      target,
      citation,
      due,
    }),
    reasons: finding.reasons.map((found) => reasonText(found, names, words)),
    missing: finding.missing.map((path) => ({ path, title: names.name(path) })),
    remedy: finding.remedy === null ? [] : remedyTexts(finding.remedy, names, words),
    due,
    readings: Object.entries(finding.readings).map(
      ([id, choice]) => indexOfCatalogue(catalogue).readings.get(id)?.choices[choice]?.[language] ?? `${id}: ${choice}`,
    ),
    marks: finding.marks.map((mark) => words.mark[mark]),
  }
}

/** What a target is called; one of the user's own brings its name. */
function nounOf({ kind, own }: TargetModel, language: Language, words: Words): TargetNoun {
  return own === null ? words.target[kind as TargetKind] : { one: own.title[language], all: own.title[language] }
}

function targetText(target: Target, noun: TargetNoun, words: Words): string {
  const named = target.id === null ? noun.all : `${noun.one} ${target.id}`
  return target.period === undefined ? named : words.inPeriod(named, target.period)
}

function reasonText(found: Reason, names: Names, words: Words): string {
  // the code picks the sentence that takes its own parameters, which the compiler cannot follow
  const sentence = words.reason[found.code] as (params: Reason['params'], names: Names) => string
  return sentence(found.params, names)
}

function remedyTexts(remedy: Remedy, names: Names, words: Words): string[] {
  const by = remedy.by === undefined ? null : words.moment(remedy.by)
  return remedy.changes.map((change: Change) =>
    change.op === 'set' ? words.change.set(change, by, names) : words.change.append(change, by, names),
  )
}
