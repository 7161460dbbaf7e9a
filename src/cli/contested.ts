// Which reading makes a finding contested: every other choice of every reading is tried, one at a time.

import { assess, catalogue, type AssessOptions, type ComplianceRecord, type Finding, type Outcome } from '../index'

/** A choice of a reading under which a finding would be another. */
export interface OtherReading {
  readonly reading: string
  readonly choice: string
  readonly outcome: Outcome
}

/** What makes each contested finding so, by the finding's key. */
export type OtherReadings = ReadonlyMap<string, readonly OtherReading[]>

/** A finding among those of one assessment. */
export function findingKey({ clause, target }: Pick<Finding, 'clause' | 'target'>): string {
  return JSON.stringify([clause, target.kind, target.id, target.period])
}

/** Tries the other choices on the clauses that have a contested finding. A change to `cantTell` contests nothing. */
export function otherReadings(findings: readonly Finding[], record: ComplianceRecord, options: AssessOptions): OtherReadings {
  const contested = new Map(findings.filter(({ marks }) => marks.includes('contested')).map((finding) => [findingKey(finding), finding]))
  const found = new Map<string, OtherReading[]>()
  for (const { id, choices } of catalogue.readings) {
    const clauses = [...new Set([...contested.values()].filter(({ readings }) => Object.hasOwn(readings, id)).map(({ clause }) => clause))]
    if (clauses.length === 0) continue
    for (const choice of Object.keys(choices)) {
      for (const other of assess(record, { ...options, clauses, readings: { ...options.readings, [id]: choice } }).findings) {
        const finding = contested.get(findingKey(other))
        if (finding === undefined || finding.readings[id] === choice) continue
        if (other.outcome === finding.outcome || other.outcome === 'cantTell') continue
        found.set(findingKey(finding), [...(found.get(findingKey(finding)) ?? []), { reading: id, choice, outcome: other.outcome }])
      }
    }
  }
  return found
}
