import type { Remedy } from './remedy'
import { reason } from './reason'
import type { Rule } from './rule'
import type { Moment } from './time/civil-date'
import { fromEpochDay, toEpochDay } from './time/civil-date'
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

/** The verdict for a fact that is not known: missing, or taken out because it contradicts another. */
export function unknownFact(row: Row, column: Column): Verdict {
  const path = row.prefix + column.path
  return row.contradictions.includes(column.path) ? undecided([reason('contradiction', { path })]) : lacking([path])
}

/**
 * A day that a rule counts from or compares with.
 * A path names an act: a day after `asOf` has not happened yet and counts as none. `planned` names a plan, which is for `asOf` or
 * a day ahead: a plan whose day has gone by is no plan any more and counts as none.
 * `firstOf` is the first that is known to be there, from a day on where `from` is given.
 */
export type DateOperand<P extends string = string> =
  | `${P}` // a template, so that the compiler takes no object for a path
  | { readonly planned: P }
  | { readonly date: unknown }
  | { readonly firstOf: readonly DateOperand<P>[]; readonly from?: { readonly date: unknown } }

/** A planned day, such as the day a contract is to be signed; none once it has gone by. */
export function planned<P extends string>(path: P): { readonly planned: P } {
  return { planned: path }
}

/** An epoch day, `null` for known none, or the verdict that says what is not known. */
export type DateValue = number | null | Verdict

/** Whether a date operand came out as something unknown. */
export function isUnknown(value: DateValue | readonly unknown[]): value is Verdict {
  return typeof value === 'object' && value !== null && 'outcome' in value
}

/** Compiles a date operand. */
export function dateReader(operand: DateOperand, compiler: Compiler): (row: Row, at: Moment) => DateValue {
  if (typeof operand === 'string' || 'planned' in operand) {
    const isPlan = typeof operand !== 'string'
    const column = compiler.day(isPlan ? operand.planned : operand)
    return (row, at) => {
      const day = row.values[column.index] as number | null | undefined
      if (day === undefined) return unknownFact(row, column)
      return day !== null && (isPlan ? day < at.day : day > at.day) ? null : day
    }
  }
  if ('date' in operand) {
    const day = constantDay(operand.date)
    return () => day
  }
  const parts = operand.firstOf.map((part) => dateReader(part, compiler))
  const from = operand.from === undefined ? Number.NEGATIVE_INFINITY : constantDay(operand.from.date)
  return (row, at) => {
    for (const part of parts) {
      const value = part(row, at)
      if (isUnknown(value)) return value
      if (value !== null && value >= from) return value
    }
    return null
  }
}

/** The path that stands for a date operand in reasons: that of its first part. */
export function pathOfDate(operand: DateOperand): string {
  if (typeof operand === 'string') return operand
  if ('planned' in operand) return operand.planned
  if ('date' in operand) return String(operand.date)
  const first = operand.firstOf[0]
  return first === undefined ? '' : pathOfDate(first)
}

/** An epoch day as a civil date, for reasons. */
export const printDay: (day: number) => string = fromEpochDay

function constantDay(date: unknown): number {
  const day = typeof date === 'string' ? toEpochDay(date) : undefined
  if (day === undefined) throw new TypeError(`expected a civil date YYYY-MM-DD in a rule, but was given ${JSON.stringify(date)}`)
  return day
}
