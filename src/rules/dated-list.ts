import type { Column, Compiler, Evaluate, Row } from './compiler'
import { isUnknown, printDay, unknownFact } from './compiler'
import type { AllOf } from './kinds/all-of'
import type { Reason } from './reason'
import { reason } from './reason'
import type { Rule } from './rule'
import type { Moment } from './time/civil-date'
import { fromEpochMillisecond, toEpochDay, toEpochMillisecond } from './time/civil-date'
import type { Verdict } from './verdict'
import { lacking } from './verdict'

/** A list of dated acts, and which of them count. */
export interface DatedList<L extends string = string, E extends string = string> {
  /** Path of the list. */
  readonly list: L
  /** Key of the element's day (or instant). */
  readonly on: E
  /** Which elements count; left out, all do. */
  readonly accepts?: Rule<E>
}

/** The paths that a dated list reads. */
export type DatedListPath<L extends string, E extends string> = L | `${L}[].${E}`

/** An act that counts or may count. Acts after `asOf`, acts known not to be done, and acts that do not count are not entries. */
export interface Entry {
  readonly id: string | null
  /** Epoch day or millisecond; left out where it is not known. */
  readonly when: number | undefined
  /** What is not known of it; `null` for an entry that surely counts. */
  readonly doubt: Verdict | null
  readonly row: Row | null
}

/** Compiles a dated list: the entries at a moment, or the verdict that says the list is not known. */
export function entriesReader(
  given: DatedList,
  unit: 'day' | 'instant',
  compiler: Compiler,
): (row: Row, at: Moment) => Verdict | readonly Entry[] {
  const { column, element } = compiler.list(given.list)
  const on = unit === 'day' ? element.day(given.on) : element.instant(given.on)
  const accepts: Evaluate | null = given.accepts === undefined ? null : element.evaluate(given.accepts)
  return (row, at) => {
    const rows = row.values[column.index] as readonly Row[] | null | undefined
    if (rows === undefined) return unknownFact(row, column)
    const entries: Entry[] = []
    for (const part of rows ?? []) {
      const when = dayCome(part, on, unit, at)
      if (when === null) continue
      const counts = accepts === null ? null : accepts(part, at)
      if (counts !== null && counts.outcome !== 'passed' && counts.outcome !== 'cantTell') continue
      const doubt = counts?.outcome === 'cantTell' ? counts : when === undefined ? unknownFact(part, on) : null
      entries.push({ id: part.id, when, doubt, row: part })
    }
    return entries
  }
}

/**
 * Compiles a dated list together with what judges its entries. A failure, and what is not yet due, also names the acts that almost
 * counted (`didNotCount`, then why not): those that one condition alone rules out, and with which the finding would say something else.
 */
export function entriesJudge(
  given: DatedList,
  unit: 'day' | 'instant',
  compiler: Compiler,
): (row: Row, at: Moment, judge: (entries: readonly Entry[]) => Verdict) => Verdict {
  const read = entriesReader(given, unit, compiler)
  const { column, element } = compiler.list(given.list)
  const on = unit === 'day' ? element.day(given.on) : element.instant(given.on)
  const conditions = conditionsOf(given.accepts).map((condition) => ({ evaluate: element.evaluate(condition), telling: isTelling(condition) }))
  const whyNot = (part: Row, at: Moment): Verdict | null => {
    let only: Verdict | null = null
    for (const { evaluate, telling } of conditions) {
      const verdict = evaluate(part, at)
      if (verdict.outcome === 'passed' || verdict.outcome === 'inapplicable') continue
      if (only !== null || !telling || verdict.outcome === 'cantTell') return null
      only = verdict
    }
    return only
  }
  return (row, at, judge) => {
    const entries = read(row, at)
    if (isUnknown(entries)) return entries
    const verdict = judge(entries)
    const open = verdict.outcome === 'failed' || (verdict.outcome === 'inapplicable' && verdict.due !== null)
    if (!open) return verdict
    const said = JSON.stringify(verdict)
    const nearMisses: { readonly when: number | undefined; readonly reasons: readonly Reason[] }[] = []
    for (const part of (row.values[column.index] as readonly Row[] | null | undefined) ?? []) {
      const when = dayCome(part, on, unit, at)
      const why = when === null ? null : whyNot(part, at)
      if (when === null || why === null) continue
      const doubt = when === undefined ? unknownFact(part, on) : null
      if (JSON.stringify(judge([...entries, { id: part.id, when, doubt, row: part }])) === said) continue
      const day = when === undefined ? null : unit === 'day' ? printDay(when) : fromEpochMillisecond(when)
      nearMisses.push({ when, reasons: [reason('didNotCount', { entry: part.prefix.slice(0, -1), on: day }), ...why.reasons.filter(({ code }) => code !== 'missing')] })
    }
    if (nearMisses.length === 0) return verdict
    const newest = nearMisses.sort((a, b) => (b.when ?? 0) - (a.when ?? 0)).slice(0, mostNearMisses)
    return { ...verdict, reasons: [...verdict.reasons, ...newest.flatMap(({ reasons }) => reasons)] }
  }
}

/** How many acts that almost counted a finding names. */
const mostNearMisses = 3

/** Keys that tell which act it is and whose: an act of another kind or target is no near miss. */
const identifying = ['kind', 'belongs', 'coversTarget']

/** The day (or instant) of an act, `null` for one after `asOf` or known not to be done, `undefined` where it is not known. */
function dayCome(part: Row, on: Column, unit: 'day' | 'instant', at: Moment): number | null | undefined {
  const when = part.values[on.index] as number | null | undefined
  return typeof when === 'number' && when > (unit === 'day' ? at.day : at.end) ? null : when
}

function conditionsOf(accepts: Rule | undefined): readonly Rule[] {
  if (accepts === undefined) return []
  return accepts.kind === 'allOf' ? (accepts as AllOf).rules.flatMap(conditionsOf) : [accepts]
}

function isTelling(condition: Rule): boolean {
  return !('path' in condition && identifying.includes(String(condition.path)))
}

/** The entries of a date operation in JSON Logic, from pairs of day and outcome. */
export function entriesFromPairs(pairs: unknown, unit: 'day' | 'instant', at: Moment): Verdict | readonly Entry[] {
  if (!Array.isArray(pairs)) return lacking([])
  const entries: Entry[] = []
  for (const pair of pairs as readonly (readonly [unknown, unknown])[]) {
    const [day, counts] = pair
    if (day === null || (counts !== 'passed' && counts !== 'cantTell')) continue
    const when = typeof day !== 'string' ? undefined : unit === 'day' ? toEpochDay(day.slice(0, 10)) : toEpochMillisecond(day)
    if (when !== undefined && when > (unit === 'day' ? at.day : at.end)) continue
    entries.push({ id: null, when, doubt: counts === 'cantTell' || when === undefined ? lacking([]) : null, row: null })
  }
  return entries
}

/** The days of the entries that surely count, in order. */
export function sureDays(entries: readonly Entry[]): number[] {
  return entries.flatMap((entry) => (entry.doubt === null && entry.when !== undefined ? [entry.when] : [])).sort((a, b) => a - b)
}

/** The doubts of the entries that may count. */
export function doubtsOf(entries: readonly Entry[]): Verdict[] {
  return entries.flatMap((entry) => (entry.doubt === null ? [] : [entry.doubt]))
}

/** The days of all entries, those that only may count included; an unknown day stands as `unknownDay`. */
export function possibleDays(entries: readonly Entry[], unknownDay: number): number[] {
  return entries.map((entry) => entry.when ?? unknownDay).sort((a, b) => a - b)
}
