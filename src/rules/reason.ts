import type { CivilDate } from '../model/time'
import type { Due } from './outcome'

/** Which entries of a list a rule asks for, by the key that says what they are. */
export interface Asked {
  readonly key: string
  readonly values: readonly unknown[]
}

/**
 * Every reason code with the shape of its parameters. Codes say what was found, never what to do;
 * `words/en.ts` and `words/zh.ts` hold the sentence for each, and the compiler checks that none lacks one.
 * `of` says which entries of the list were asked for, where the rule names their kind.
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
  looserThanText: { parameters: readonly string[] }
  // of checks of the user's own
  invalidEntry: { path: string }
  checkBroken: { message: string }
  noneCompared: { path: string }
  tooManySteps: { steps: number }
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
  nothingToJudge: { list: string; of?: Asked }
  notTakenUp: Record<never, never>
  notUsed: Record<never, never>
  // facts found
  absent: { path: string }
  notEqual: { path: string; value: unknown; expected: unknown }
  notOneOf: { path: string; value: unknown; expected: readonly unknown[] }
  belowLimit: { path: string; value: number; limit: number; limitPath: string | null }
  aboveLimit: { path: string; value: number; limit: number; limitPath: string | null }
  // a value of `null`: there is no such day that has come
  earlierThan: { path: string; value: CivilDate | null; limit: CivilDate }
  // by when it had to be, where that is known
  noDay: { path: string; by: CivilDate | null; of?: Asked }
  notDifferent: { path: string; other: string; value: unknown }
  termsMissing: { path: string; parts: readonly string[] }
  // `path` is one of its days; without both days it has never begun
  stateNotHolding: { path: string; since: CivilDate | null; until: CivilDate | null }
  neverHeld: { list: string; due: Due | null; of?: Asked }
  overdue: { list: string; last: CivilDate; due: CivilDate; of?: Asked }
  // `list` is also the path of a single fact where that is what a rule reads
  doneOn: { list: string; on: Due; of?: Asked }
  missedPeriod: { list: string; from: CivilDate; until: CivilDate; of?: Asked }
  notBeforeEvent: { list: string; event: CivilDate; deadline: CivilDate; of?: Asked }
  notWithin: { list: string; from: Due; deadline: Due; first: Due | null; of?: Asked }
  expired: { list: string; on: CivilDate; validUntil: CivilDate; event: CivilDate; of?: Asked }
  endedByChange: { list: string; on: CivilDate; change: CivilDate; event: CivilDate; of?: Asked }
  kept: { path: string; until: CivilDate | null }
  deletedEarly: { path: string; on: CivilDate; keepUntil: CivilDate | null }
  didNotCount: { entry: string; on: Due | null }
  doneOnce: { list: string; on: CivilDate; of?: Asked }
  notDoneYet: { list: string; since: Due; of?: Asked }
  notDone: { path: string }
  noneOf: { list: string; of?: Asked }
  negated: Record<never, never>
  measureNotImplemented: { status: string }
  ownWords: { zh: string; en: string }
  ownRuleNotMet: { paths: readonly string[] }
}

/** A reason code: what was found. */
export type ReasonCode = keyof ReasonParams

/** What was found, as a code with parameters. Sentences are made by `explain`. */
export type Reason = { [Code in ReasonCode]: { readonly code: Code; readonly params: ReasonParams[Code] } }[ReasonCode]

/** Builds a reason whose parameters fit its code. */
export function reason<Code extends ReasonCode>(code: Code, params: ReasonParams[Code]): Reason {
  return { code, params } as Reason
}
