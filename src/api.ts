import type { ComplianceRecord } from './model/record'
import { catalogue as builtIn } from './clauses/catalogue'
import { assessAgainst, findingsAgainst } from './rules/assess'
import type { Catalogue } from './rules/catalogue'
import { citationOf } from './rules/citation'
import { explainWith } from './rules/explain'
import type { Explanation } from './rules/explain'
import type { Assessment, Finding } from './rules/finding'
import type { Obligation } from './rules/obligations'
import { obligationsOf } from './rules/obligations'
import type { AssessOptions as OptionsOfRules } from './rules/options'
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
