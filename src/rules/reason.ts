import type { CivilDate } from '../model/time'
import type { Due } from './outcome'

/**
 * Every reason code with the shape of its parameters. Codes say what was found, never what to do;
 * `words/en.ts` and `words/zh.ts` hold the sentence for each, and the compiler checks that none lacks one.
 */
export interface ReasonParams {
  // cantTell: the closed list of why something cannot be told
  missing: { paths: readonly string[] }
  contradiction: { path: string }
  calendarDoesNotCover: { from: CivilDate; to: CivilDate }
  undefinedRatio: { path: string }
  sameDayOrderUnknown: { path: string; on: CivilDate }
  scopeNotDecided: { document: string }
  needsJudgement: { path: string }
  unevidenced: { path: string }
  // inapplicable
  otherSubject: { subject: string }
  outOfScope: { document: string }
  notInForce: { document: string; from: CivilDate }
  notIssued: { document: string; from: CivilDate }
  lapsed: { document: string; until: CivilDate }
  noTargets: { list: string }
  emptyList: { list: string }
  conditionNotMet: Record<never, never>
  notYetDue: { due: Due }
  noEvent: { path: string }
  nothingToJudge: { list: string }
  notTakenUp: Record<never, never>
  notUsed: Record<never, never>
  // facts found
  absent: { path: string }
  notEqual: { path: string; value: unknown; expected: unknown }
  notOneOf: { path: string; value: unknown; expected: readonly unknown[] }
  belowLimit: { path: string; value: number; limit: number; limitPath: string | null }
  aboveLimit: { path: string; value: number; limit: number; limitPath: string | null }
  earlierThan: { path: string; value: CivilDate | null; limit: CivilDate }
  notDifferent: { path: string; other: string; value: unknown }
  termsMissing: { path: string; parts: readonly string[] }
  // without both days: it has never begun
  stateNotHolding: { since: CivilDate | null; until: CivilDate | null }
  neverHeld: { list: string; due: Due | null }
  overdue: { list: string; last: CivilDate; due: CivilDate }
  // `list` is also the path of a single fact where that is what a rule reads
  doneOn: { list: string; on: Due }
  missedPeriod: { list: string; from: CivilDate; until: CivilDate }
  notBeforeEvent: { list: string; event: CivilDate; deadline: CivilDate }
  notWithin: { list: string; from: Due; deadline: Due; first: Due | null }
  expired: { list: string; on: CivilDate; validUntil: CivilDate; event: CivilDate }
  endedByChange: { list: string; on: CivilDate; change: CivilDate; event: CivilDate }
  kept: { path: string; until: CivilDate | null }
  deletedEarly: { path: string; on: CivilDate; keepUntil: CivilDate | null }
  didNotCount: { entry: string; on: Due | null }
  doneOnce: { list: string; on: CivilDate }
  notDoneYet: { list: string; since: Due }
  notDone: { path: string }
  noneOf: { list: string }
  negated: Record<never, never>
  measureNotImplemented: { status: string }
}

/** A reason code: what was found. */
export type ReasonCode = keyof ReasonParams

/** What was found, as a code with parameters. Sentences are made by `explain`. */
export type Reason = { [Code in ReasonCode]: { readonly code: Code; readonly params: ReasonParams[Code] } }[ReasonCode]

/** Builds a reason whose parameters fit its code. */
export function reason<Code extends ReasonCode>(code: Code, params: ReasonParams[Code]): Reason {
  return { code, params } as Reason
}
