import type { ComplianceRecord } from './model/record'
import { catalogue as builtIn } from './clauses/catalogue'
import { crosswalk as builtInCrosswalk } from './clauses/crosswalk'
import { assessAgainst, findingsAgainst } from './rules/assess'
import type { Catalogue } from './rules/catalogue'
import type { Clause, TargetKind } from './rules/clause'
import { citationOf } from './rules/citation'
import { contestedAgainst } from './rules/contested'
import type { ContestedFinding } from './rules/contested'
import type { Counterpart, CrosswalkRow } from './rules/crosswalk'
import { counterpartsIn } from './rules/crosswalk'
import { diffOf } from './rules/diff'
import type { AssessmentDiff } from './rules/diff'
import { explainWith } from './rules/explain'
import type { Explanation } from './rules/explain'
import { clausesReadingFact, factsOfClause } from './rules/facts-of'
import type { ClauseFact } from './rules/facts-of'
import type { Assessment, Finding } from './rules/finding'
import type { Obligation } from './rules/obligations'
import { obligationsOf } from './rules/obligations'
import type { AssessOptions as OptionsOfRules } from './rules/options'
import { questionnaireAgainst } from './rules/questionnaire'
import type { Question } from './rules/questionnaire'
import type { Summary } from './rules/summarise'
import { summariseWith } from './rules/summarise'

/**
 * How a record is to be assessed, and against which catalogue.
 *
 * @category Assessment
 */
export interface AssessOptions extends OptionsOfRules {
  /** Left out, the catalogue of the package. */
  readonly catalogue?: Catalogue
}

/**
 * Assesses a record: every clause on every target it reaches.
 *
 * Pure: the same record, day and catalogue give the same answer on every machine and in every time zone. Links the record and
 * compiles the catalogue on first use and keeps both for the objects given, so do not change a record between two calls.
 *
 * @param record - What `parseRecord` returned.
 * @param options - The day or instant, and what to select or choose.
 * @returns Plain data; text comes from `explain`.
 * @throws OptionsError where an option is wrong: which one, what was given, what was expected.
 * @example
 * ```ts
 * const record = parseRecord({ institution: { type: 'cityCommercialBank', establishedIn: 'CN' }, arrangements: [{ id: 'a-1' }] })
 * const assessment = assess(record, { asOf: '2026-11-21' })
 * assessment.findings.every((finding) => finding.outcome !== 'passed') // nothing is known of a-1, so nothing passes
 * ```
 * @category Assessment
 */
export function assess(record: ComplianceRecord, options: AssessOptions): Assessment {
  return assessAgainst(options.catalogue ?? builtIn, record, options)
}

/**
 * The same findings as `assess`, one by one, without holding them all.
 *
 * @param record - What `parseRecord` returned.
 * @param options - As for `assess`.
 * @throws OptionsError as `assess`, on the first step.
 * @category Assessment
 */
export function assessEach(record: ComplianceRecord, options: AssessOptions): Iterable<Finding> {
  return findingsAgainst(options.catalogue ?? builtIn, record, options)
}

/**
 * The findings on which the readings of the text divide: one other choice of one reading at a time, and what would then be found.
 *
 * Only changes between passed, failed and inapplicable are named. Costs one more assessment of the clauses concerned for each choice.
 *
 * @param record - What `parseRecord` returned.
 * @param options - As for `assess`.
 * @throws OptionsError as `assess`.
 * @example
 * ```ts
 * const record = parseRecord({ institution: { type: 'cityCommercialBank', establishedIn: 'CN' }, arrangements: [] })
 * contested(record, { asOf: '2022-01-10', clauses: ['outsourcing-2021/34#1.coverage'] }) // []
 * ```
 * @category Assessment
 */
export function contested(record: ComplianceRecord, options: AssessOptions): ContestedFinding[] {
  return contestedAgainst(options.catalogue ?? builtIn, record, options)
}

/**
 * A finding in words: citation, statement, reasons, missing facts, remedy.
 *
 * @param finding - A finding of `assess`.
 * @param options - The language, and the catalogue where it is not that of the package.
 * @throws TypeError where the finding's clause is not in the catalogue.
 * @category Assessment
 */
export function explain(finding: Finding, options: { readonly lang: 'zh' | 'en'; readonly catalogue?: Catalogue }): Explanation {
  return explainWith(options.catalogue ?? builtIn, finding, options)
}

/**
 * Where a clause or sentence stands, as a lawyer cites it: `Measures ..., Article 37(5)`.
 *
 * @param id - Id of a clause (`outsourcing-2021/37.5#1`) or of a sentence.
 * @param options - The language, and the catalogue where it is not that of the package.
 * @throws TypeError where the id is of no document of the catalogue.
 * @example
 * ```ts
 * cite('outsourcing-2021/37.5#1', { lang: 'zh' }) // '《银行保险机构信息科技外包风险监管办法》第三十七条第（五）项'
 * ```
 * @category Assessment
 */
export function cite(id: string, options: { readonly lang: 'zh' | 'en'; readonly catalogue?: Catalogue }): string {
  return citationOf(options.catalogue ?? builtIn, id, options.lang)
}

/**
 * What falls due in a range of days, in order.
 *
 * @param assessment - What `assess` returned.
 * @param options - First and last day of the range, both included.
 * @throws OptionsError where a day is wrong.
 * @category Assessment
 */
export function obligations(
  assessment: Assessment,
  options: { readonly from: string; readonly until: string; readonly catalogue?: Catalogue },
): Obligation[] {
  return obligationsOf(options.catalogue ?? builtIn, assessment, options)
}

/**
 * Findings rolled up by sentence, article, chapter, document, target, level and topic.
 *
 * @param assessment - What `assess` returned.
 * @param options - The catalogue where it is not that of the package.
 * @category Assessment
 */
export function summarise(assessment: Assessment, options: { readonly catalogue?: Catalogue } = {}): Summary {
  return summariseWith(options.catalogue ?? builtIn, assessment)
}

/**
 * The facts that a clause reads, with their titles.
 *
 * @param clause - Id of the clause.
 * @param options - The catalogue where it is not that of the package.
 * @throws TypeError where the catalogue has no such clause.
 * @example
 * ```ts
 * factsOf('outsourcing-2021/13#1.arrangements').map(({ path }) => path) // ['grade', 'service.endedOn']
 * ```
 * @category Facts
 */
export function factsOf(clause: string, options: { readonly catalogue?: Catalogue } = {}): ClauseFact[] {
  return factsOfClause(options.catalogue ?? builtIn, clause)
}

/**
 * The clauses that read a fact, or a fact below it, in the order of the texts.
 *
 * @param target - The kind of target, ours or one of the user's own.
 * @param path - A path from it, list elements as `list[].key` or by id.
 * @param options - The catalogue where it is not that of the package.
 * @example
 * ```ts
 * clausesReading('arrangement', 'contract.terms.resourceAssurance').map(({ id }) => id) // ['outsourcing-2021/21#1', 'outsourcing-2021/21.7#1']
 * ```
 * @category Facts
 */
export function clausesReading(target: TargetKind | (string & {}), path: string, options: { readonly catalogue?: Catalogue } = {}): Clause[] {
  return clausesReadingFact(options.catalogue ?? builtIn, target, path)
}

/**
 * What to ask next: facts that the record leaves out and that findings wait for. Once all are given, no finding waits for a fact,
 * unless one of the answers holds a list or names another entry, whose own facts may be left out.
 *
 * Conditions come first, since their answers decide what else matters: ask from the top, and ask for a new questionnaire after a
 * while. Among the others, the question that completes most findings comes first. Costs one assessment, and time in the square of
 * the number of questions.
 *
 * @param record - What `parseRecord` returned.
 * @param options - As for `assess`.
 * @throws OptionsError as `assess`.
 * @example
 * ```ts
 * const record = parseRecord({ institution: { type: 'cityCommercialBank', establishedIn: 'CN' }, arrangements: [{ id: 'a-1' }] })
 * questionnaire(record, { asOf: '2026-11-21', clauses: ['outsourcing-2021/13#1.arrangements'] }).map(({ path }) => path) // ['arrangements[a-1].grade']
 * ```
 * @category Facts
 */
export function questionnaire(record: ComplianceRecord, options: AssessOptions): Question[] {
  return questionnaireAgainst(options.catalogue ?? builtIn, record, options)
}

/**
 * How two assessments differ: findings that came, went, or say something else, and what may be why.
 *
 * For a month later, another version of the package, another reading, other facts. Change one thing at a time and the cause is certain.
 *
 * @param before - What `assess` returned, or read back from its JSON.
 * @param after - Likewise.
 * @param options - The catalogue that gives the order, where it is not that of the package.
 * @example
 * ```ts
 * const record = parseRecord({ institution: { type: 'cityCommercialBank', establishedIn: 'CN' }, arrangements: [{ id: 'a-1' }] })
 * const { changes } = diffAssessments(assess(record, { asOf: '2026-11-21' }), assess(record, { asOf: '2026-12-21' }))
 * changes.every(({ causes }) => causes.join() === 'date') // true
 * ```
 * @category Assessment
 */
export function diffAssessments(before: Assessment, after: Assessment, options: { readonly catalogue?: Catalogue } = {}): AssessmentDiff {
  return diffOf(options.catalogue ?? builtIn, before, after)
}

/**
 * The clauses of other documents that ask for the same as a clause or for something near it. None stands in for another: both are judged.
 *
 * @param clause - Id of the clause.
 * @param options - The crosswalk where it is not that of the package.
 * @returns Each counterpart, what the clause asks compared with it, and where they meet and part; empty where there is none.
 * @example
 * ```ts
 * counterparts('nonbank-it-2016/5.3#3.requirements').map(({ clause, relation }) => `${relation} ${clause}`) // ['equal outsourcing-2021/20#1.requirements']
 * ```
 * @category Catalogue
 */
export function counterparts(clause: string, options: { readonly crosswalk?: readonly CrosswalkRow[] } = {}): Counterpart[] {
  return counterpartsIn(options.crosswalk ?? builtInCrosswalk, clause)
}
