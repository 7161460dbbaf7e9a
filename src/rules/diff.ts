import type { Catalogue } from './catalogue'
import { indexOfCatalogue } from './catalogue-index'
import { findingKey } from './contested'
import type { Assessment, Finding, Target } from './finding'
import type { Level, Outcome } from './outcome'
import type { Reason } from './reason'

/**
 * What two assessments were made from that may differ.
 *
 * - `date`: the day or instant assessed.
 * - `rules`: the catalogue, by its digest: another version of the library, or clauses of one's own.
 * - `profile`: the profile, by its digest: selection, parameters, scope.
 * - `readings`: the choice of a reading that the clause uses.
 * - `facts`: the record, by its digest.
 *
 * @category Assessment
 */
export type Cause = 'date' | 'rules' | 'profile' | 'readings' | 'facts'

/**
 * What a finding says, as far as a comparison shows it.
 *
 * @category Assessment
 */
export interface Said {
  readonly outcome: Outcome
  readonly level: Level | null
  readonly reasons: readonly Reason[]
  readonly missing: readonly string[]
}

/**
 * A finding that is not what it was.
 *
 * @category Assessment
 */
export interface FindingChange {
  readonly clause: string
  readonly target: Target
  /** `null` where there was no such finding. */
  readonly before: Said | null
  /** `null` where there is no such finding any more. */
  readonly after: Said | null
  /** What differs between the two and may be why: where it is one thing, that is why. Empty where clauses were selected differently. */
  readonly causes: readonly Cause[]
  /** Readings of the clause whose choice differs: before and after. */
  readonly readings: Readonly<Record<string, readonly [before: string | null, after: string | null]>>
}

/**
 * How two assessments differ.
 *
 * @category Assessment
 */
export interface AssessmentDiff {
  /** What the assessments as a whole were made from, where it differs: before and after. */
  readonly inputs: {
    readonly date?: readonly [string, string]
    readonly rules?: readonly [string, string]
    readonly profile?: readonly [string | null, string | null]
    readonly facts?: readonly [string, string]
  }
  /** Findings whose outcome or level differs, that came or went, in the order of the texts. */
  readonly changes: readonly FindingChange[]
  /** How many findings say the same. */
  readonly unchanged: number
}

/** How two assessments differ; see `diffAssessments` of the package, which brings the catalogue. */
export function diffOf(catalogue: Catalogue, before: Assessment, after: Assessment): AssessmentDiff {
  const shared = sharedCauses(before, after)
  const old = byKey(before.findings)
  const now = byKey(after.findings)
  const changes: FindingChange[] = []
  let unchanged = 0
  for (const [key, finding] of new Map([...old, ...now])) {
    const [one, other] = [old.get(key), now.get(key)]
    if (one?.outcome === other?.outcome && one?.level === other?.level) unchanged += 1
    else changes.push(changeOf(finding, one, other, shared))
  }
  const { positions } = indexOfCatalogue(catalogue)
  const place = ({ clause }: FindingChange): number => positions.get(clause) ?? positions.size
  return { inputs: inputsOf(before, after), changes: changes.sort((a, b) => place(a) - place(b)), unchanged }
}

function byKey(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  return new Map(findings.map((finding) => [findingKey(finding), finding]))
}

function sharedCauses(before: Assessment, after: Assessment): readonly Cause[] {
  const causes: Cause[] = []
  if (before.asOf !== after.asOf) causes.push('date')
  if (before.catalogue.digest !== after.catalogue.digest) causes.push('rules')
  if (before.profile?.digest !== after.profile?.digest) causes.push('profile')
  if (before.record.digest !== after.record.digest) causes.push('facts')
  return causes
}

function inputsOf(before: Assessment, after: Assessment): AssessmentDiff['inputs'] {
  const pair = <Value>(one: Value, other: Value): readonly [Value, Value] | undefined => (one === other ? undefined : [one, other])
  const date = pair(before.asOf, after.asOf)
  const rules = pair(before.catalogue.digest, after.catalogue.digest)
  const profile = pair(before.profile?.digest ?? null, after.profile?.digest ?? null)
  const record = pair(before.record.digest, after.record.digest)
  return { ...(date && { date }), ...(rules && { rules }), ...(profile && { profile }), ...(record && { facts: record }) }
}

function changeOf({ clause, target }: Finding, before: Finding | undefined, after: Finding | undefined, shared: readonly Cause[]): FindingChange {
  const readings = readingsChanged(before, after)
  const causes: readonly Cause[] = Object.keys(readings).length > 0 ? [...shared, 'readings'] : shared
  return { clause, target, before: saidBy(before), after: saidBy(after), causes, readings }
}

function readingsChanged(before: Finding | undefined, after: Finding | undefined): FindingChange['readings'] {
  if (before === undefined || after === undefined) return {}
  const ids = [...new Set([...Object.keys(before.readings), ...Object.keys(after.readings)])].sort()
  return Object.fromEntries(
    ids.flatMap((id) => (before.readings[id] === after.readings[id] ? [] : [[id, [before.readings[id] ?? null, after.readings[id] ?? null]]])),
  )
}

function saidBy(finding: Finding | undefined): Said | null {
  return finding === undefined ? null : { outcome: finding.outcome, level: finding.level, reasons: finding.reasons, missing: finding.missing }
}
