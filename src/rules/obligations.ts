import type { CivilDate } from '../model/time'
import type { Catalogue } from './catalogue'
import { clauseIn, indexOfCatalogue } from './catalogue-index'
import type { Assessment, Finding, Target } from './finding'
import type { OptionsIssue } from './options'
import { OptionsError } from './options'
import type { Due, Force, Outcome } from './outcome'
import { civilDayOf, toEpochDay, toEpochMillisecond } from './time/civil-date'

/**
 * What stands behind a due day.
 *
 * - `toDo`: not done yet, and the day lies ahead.
 * - `recurs`: done, and due again.
 * - `missed`: the day went by without it.
 *
 * @category Obligations
 */
export type ObligationState = 'toDo' | 'recurs' | 'missed'

/**
 * Something that falls due.
 *
 * @category Obligations
 */
export interface Obligation {
  readonly due: Due
  readonly clause: string
  readonly sentence: string
  readonly target: Target
  readonly outcome: Outcome
  readonly state: ObligationState
  readonly force: Force
}

/**
 * A range of days, both included.
 *
 * @category Obligations
 */
export interface DueRange {
  readonly from: CivilDate
  readonly until: CivilDate
}

/**
 * What falls due in a range of days; see `obligations` of the package, which brings the catalogue.
 *
 * An instant counts on its day in China. Leads are left out: their items say it. A finding that cannot be told has no obligation.
 *
 * @param catalogue - The catalogue that the assessment was made with.
 * @param assessment - The assessment.
 * @param range - First and last day, both included.
 * @returns The obligations, by day due, then in the order of the texts, then by target.
 * @throws OptionsError where a day of the range is no civil date or the range ends before it begins.
 * @throws TypeError where a clause is not in the catalogue.
 * @example
 * ```ts
 * obligationsOf(catalogue, assessment, { from: '2025-01-01', until: '2025-12-31' })
 * ```
 * @category Obligations
 */
export function obligationsOf(catalogue: Catalogue, assessment: Assessment, range: DueRange): Obligation[] {
  const { from, until } = checkRange(range)
  const { positions } = indexOfCatalogue(catalogue)
  const obligations: Obligation[] = []
  for (const finding of assessment.findings) {
    const { due } = finding
    const clause = clauseIn(catalogue, finding.clause)
    const state = stateOf(finding)
    if (due === null || state === null || clause.lead === true) continue
    const day = dayOf(due)
    if (day === undefined || day < from || day > until) continue
    const { clause: id, sentence, target, outcome } = finding
    obligations.push({ due, clause: id, sentence, target, outcome, state, force: clause.force })
  }
  const place = ({ clause }: Obligation): number => positions.get(clause) ?? 0
  return obligations.sort((a, b) => compare(a.due, b.due) || place(a) - place(b) || compare(targetKey(a), targetKey(b)))
}

function checkRange({ from, until }: DueRange): { readonly from: number; readonly until: number } {
  const first = readDay(from)
  const last = readDay(until)
  const issues: OptionsIssue[] = []
  if (first === undefined) issues.push({ path: 'from', value: from, expected: 'a civil date YYYY-MM-DD' })
  if (last === undefined) issues.push({ path: 'until', value: until, expected: 'a civil date YYYY-MM-DD' })
  if (first !== undefined && last !== undefined && last < first) issues.push({ path: 'until', value: until, expected: `${from} or a later day` })
  if (first === undefined || last === undefined || issues.length > 0) throw new OptionsError(issues)
  return { from: first, until: last }
}

function readDay(given: unknown): number | undefined {
  return typeof given === 'string' ? toEpochDay(given) : undefined
}

function stateOf({ outcome, reasons }: Finding): ObligationState | null {
  switch (outcome) {
    case 'passed':
      return 'recurs'
    case 'failed':
      return 'missed'
    case 'inapplicable':
      return reasons.some(({ code }) => code === 'notYetDue') ? 'toDo' : null
    case 'cantTell':
      return null
  }
}

function dayOf(due: Due): number | undefined {
  const millisecond = toEpochMillisecond(due)
  return millisecond === undefined ? toEpochDay(due) : civilDayOf(millisecond)
}

function targetKey({ target }: Obligation): string {
  return JSON.stringify([target.kind, target.id, target.period ?? null])
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
