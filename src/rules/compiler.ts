import type { Remedy } from './remedy'
import { reason } from './reason'
import type { Rule } from './rule'
import { refuse } from './rule'
import type { Moment } from './time/civil-date'
import { fromEpochDay } from './time/civil-date'
import type { WorkingDayCalendar } from './time/working-days'
import type { Verdict } from './verdict'
import { lacking, undecided } from './verdict'

/** A fact's place in the flat row of its target (or of a list element). */
export interface Column {
  readonly path: string
  readonly index: number
}

/** One target, or one element of a list, with its facts read once into a flat array. Lives for one assessment. */
export interface Row {
  readonly id: string | null
  /** What stands before a path in `missing`: empty for a target, `activities[a-1].` for an element. */
  readonly prefix: string
  /** The target or element itself. */
  readonly facts: Readonly<Record<string, unknown>>
  readonly values: readonly unknown[]
  /** Paths in this row whose facts contradict each other, as `link` found. */
  readonly contradictions: readonly string[]
  readonly memory: (Verdict | undefined)[]
}

/** Judges a row at a moment. */
export type Evaluate = (row: Row, at: Moment) => Verdict

/** The least change that would make a failed row pass, `null` where the past cannot be cured. */
export type Cure = (row: Row, at: Moment) => Remedy | null

/** What a kind of rule is given to compile itself: columns to read, and its parts already compiled and shared. */
export interface Compiler {
  readonly calendar: WorkingDayCalendar
  /** A value as it stands. */
  value(path: string): Column
  /** A flag, with or without the place where it is found: `true`, `false`, or unknown. */
  flag(path: string): Column
  /** A civil date as an epoch day. */
  day(path: string): Column
  /** An instant in milliseconds. */
  instant(path: string): Column
  /** A list of rows, and the compiler for rules over one of them. */
  list(path: string): { readonly column: Column; readonly element: Compiler }
  evaluate(rule: Rule): Evaluate
  cure(rule: Rule): Cure
}

/** A flag with the place where it is found, as its boolean; anything else as it is. */
export function statedIn(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'stated' in value && typeof value.stated === 'boolean' ? value.stated : value
}

/** Paths of facts that exclude each other, as `link` found. */
export function contradictionsOf(facts: Readonly<Record<string, unknown>>): readonly string[] {
  return Array.isArray(facts.contradictions) ? (facts.contradictions as readonly string[]) : []
}

/** The verdict for a fact that is not known: missing, or taken out because it contradicts another. */
export function unknownFact(row: Row, column: Column): Verdict {
  const path = row.prefix + column.path
  return row.contradictions.includes(column.path) ? undecided([reason('contradiction', { path })]) : lacking([path])
}

/**
 * A day that a rule counts from or compares with.
 * A path names an act: a day after `asOf` has not happened yet and counts as none. `planned` names a plan, which is for `asOf` or
 * a day ahead: a plan whose day has gone by is no plan any more and counts as none.
 * `firstOf` is the first that is known to be there, from a day on where `from` is given. `latestOf` is the latest of several days, and none
 * where one of them is none. `earliestOf` is the earliest day in a list. Where an element may be earlier than the earliest sure day, it is
 * not known, but it is not after that day: `latestOf` leaves it out where another part is known to be that day or a later one.
 */
export type DateOperand<P extends string = string> =
  | `${P}` // a template, so that the compiler takes no object for a path
  | { readonly planned: P }
  | { readonly date: unknown }
  | { readonly firstOf: readonly DateOperand<P>[]; readonly from?: { readonly date: unknown } }
  | LatestOf<P>
  | EarliestOf<P>

/** The latest of several days. */
export interface LatestOf<P extends string = string> {
  readonly latestOf: readonly DateOperand<P>[]
}

/** The earliest day among the elements of a list. `P` is the list's path and all that is read of its elements. */
export interface EarliestOf<P extends string = string> {
  readonly earliestOf: P
  readonly on: string
  readonly accepts?: Rule
}

/** A planned day, such as the day a contract is to be signed; none once it has gone by. */
export function planned<P extends string>(path: P): { readonly planned: P } {
  return { planned: path }
}

/**
 * The latest of several days, such as the day from which two conditions both hold. Not known if one of them is not known; otherwise none
 * if one of them is none. An `earliestOf` that is not known is left out where one of its list's days surely counts and is not after the
 * latest of the known days: whatever else is in the list can only make it earlier.
 *
 * @param operands - The days.
 * @throws TypeError where there are none.
 * @example
 * ```ts
 * latestOf(['service.startedOn', { date: '2021-12-30' }])
 * ```
 */
export function latestOf<const Operands extends readonly DateOperand[]>(operands: Operands): LatestOf<PathIn<Operands[number]>> {
  if (operands.length === 0) refuse('latestOf', operands, 'at least one day')
  return { latestOf: operands as readonly DateOperand<never>[] }
}

/** The paths that an operand reads. */
export type PathIn<Operand> = Operand extends string
  ? Operand
  : Operand extends { readonly planned: infer P extends string }
    ? P
    : Operand extends { readonly earliestOf: infer P extends string }
      ? P
      : Operand extends { readonly firstOf: readonly (infer Part)[] } | { readonly latestOf: readonly (infer Part)[] }
        ? PathIn<Part>
        : never

/**
 * The earliest day among the elements of a list that a condition accepts; none where no element counts. An element without a day, or with
 * one after `asOf`, does not count. Not known where the list is not known, or where an element may count and be the earliest (`latestOf`
 * may leave it out even so).
 *
 * @param options - `list`, `on` (key of the element's day), `accepts` (which elements count; left out, all do).
 * @example
 * ```ts
 * earliestOf({ list: 'arrangements', on: 'service.startedOn', accepts: equals('grade', 'important') })
 * ```
 */
export function earliestOf<L extends string, E extends string>(options: {
  readonly list: L
  readonly on: E
  readonly accepts?: Rule<E>
}): EarliestOf<L | `${L}[].${E}`> {
  const { list, on, accepts } = options
  return { earliestOf: list, on, ...(accepts !== undefined && { accepts }) }
}

/** An epoch day, `null` for known none, or the verdict that says what is not known. */
export type DateValue = number | null | Verdict

/** Whether a date operand came out as something unknown. */
export function isUnknown(value: DateValue | readonly unknown[]): value is Verdict {
  return typeof value === 'object' && value !== null && 'outcome' in value
}

/** The path that stands for a date operand in reasons: that of its first part that is no constant, or of its list. */
export function pathOfDate(operand: DateOperand): string {
  if (typeof operand === 'string') return operand
  if ('planned' in operand) return operand.planned
  if ('date' in operand) return String(operand.date)
  if ('earliestOf' in operand) return operand.earliestOf
  const parts = 'firstOf' in operand ? operand.firstOf : operand.latestOf
  const first = parts.find((part) => typeof part === 'string' || !('date' in part)) ?? parts[0]
  return first === undefined ? '' : pathOfDate(first)
}

/** An epoch day as a civil date, for reasons. */
export const printDay: (day: number) => string = fromEpochDay
