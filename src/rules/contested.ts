import type { ComplianceRecord } from '../model/record'
import { assessAgainst } from './assess'
import type { Catalogue } from './catalogue'
import type { Finding, Target } from './finding'
import type { AssessOptions } from './options'
import type { Outcome } from './outcome'

/**
 * A choice of a reading under which a finding would be another.
 *
 * @category Assessment
 */
export interface OtherReading {
  readonly reading: string
  readonly choice: string
  readonly outcome: Outcome
}

/**
 * A finding on which the readings of the text divide, and which other choice of which reading says what.
 *
 * @category Assessment
 */
export interface ContestedFinding {
  readonly clause: string
  readonly target: Target
  readonly outcome: Outcome
  readonly others: readonly OtherReading[]
}

/** The findings that one other reading would change; see `contested` of the package, which brings the catalogue. */
export function contestedAgainst(catalogue: Catalogue, record: ComplianceRecord, options: AssessOptions): ContestedFinding[] {
  const marked = assessAgainst(catalogue, record, options).findings.filter(({ marks }) => marks.includes('contested'))
  const found = new Map(marked.map((finding) => [findingKey(finding), { finding, others: [] as OtherReading[] }]))
  for (const { id, choices } of catalogue.readings) {
    const clauses = [...new Set(marked.filter(({ readings }) => Object.hasOwn(readings, id)).map(({ clause }) => clause))]
    if (clauses.length === 0) continue
    for (const choice of Object.keys(choices)) {
      if (choice === 'callerNumber') continue
      for (const other of assessAgainst(catalogue, record, { ...options, clauses, readings: { ...options.readings, [id]: choice } }).findings) {
        const entry = found.get(findingKey(other))
        if (entry === undefined || entry.finding.readings[id] === choice) continue
        if (other.outcome === entry.finding.outcome || other.outcome === 'cantTell') continue
        entry.others.push({ reading: id, choice, outcome: other.outcome })
      }
    }
  }
  return [...found.values()].map(({ finding: { clause, target, outcome }, others }) => ({ clause, target, outcome, others }))
}

/** A finding among those of one assessment. */
export function findingKey({ clause, target }: Pick<Finding, 'clause' | 'target'>): string {
  return JSON.stringify([clause, target.kind, target.id, target.period ?? null])
}
