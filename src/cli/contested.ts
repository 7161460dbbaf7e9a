// Which other choice of which reading makes a finding contested, by the finding's key.

import { contested, type AssessOptions, type ComplianceRecord, type Finding, type OtherReading } from '../index'

/** What makes each contested finding so, by the finding's key. */
export type OtherReadings = ReadonlyMap<string, readonly OtherReading[]>

/** A finding among those of one assessment. */
export function findingKey({ clause, target }: Pick<Finding, 'clause' | 'target'>): string {
  return JSON.stringify([clause, target.kind, target.id, target.period])
}

/** The other readings of each contested finding of a record. */
export function otherReadings(record: ComplianceRecord, options: AssessOptions): OtherReadings {
  return new Map(contested(record, options).map((finding) => [findingKey(finding), finding.others]))
}
