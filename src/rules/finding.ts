import type { CivilDate, Instant } from '../model/time'
import type { LinkIssue } from '../model/link-issue'
import type { Due, Level, Mark, Outcome } from './outcome'
import type { Reason } from './reason'
import type { Remedy } from './remedy'

/** What a finding is about; `id` is `null` where the record does not say which targets there are, or has none. */
export interface Target {
  readonly kind: string
  readonly id: string | null
  readonly period?: string
}

/**
 * One clause judged on one target.
 *
 * @category Assessment
 */
export interface Finding {
  readonly clause: string
  readonly sentence: string
  readonly target: Target
  readonly outcome: Outcome
  /** Of a failure; `null` otherwise. */
  readonly level: Level | null
  readonly reasons: readonly Reason[]
  /** Paths relative to the target, list elements by id. */
  readonly missing: readonly string[]
  readonly due: Due | null
  /** The readings that the clause uses, each with the choice made. */
  readonly readings: Readonly<Record<string, string>>
  readonly marks: readonly Mark[]
  /** Of a failure, `null` when the past cannot be cured or the choice is the institution's. */
  readonly remedy: Remedy | null
}

/**
 * Everything an assessment says, as plain data: the same record, day and catalogue give the same bytes on every machine.
 *
 * @category Assessment
 */
export interface Assessment {
  readonly asOf: CivilDate | Instant
  /** The digest is SHA-256 over all facts of the record. */
  readonly record: { readonly id: string | null; readonly subject: string | null; readonly digest: string }
  readonly catalogue: { readonly version: string; readonly digest: string }
  /** The profile that it was made with, where there is one. */
  readonly profile?: { readonly id: string; readonly digest: string }
  readonly issues: readonly LinkIssue[]
  readonly findings: readonly Finding[]
}
