import { naming } from '../asked'
import type { Compiler, Cure, DateOperand, Evaluate } from '../compiler'
import { isUnknown, pathOfDate, printDay } from '../compiler'
import { dateReader } from '../date-reader'
import type { DatedList, DatedListPath, Entry } from '../dated-list'
import { entriesFromPairs, entriesReader } from '../dated-list'
import type { JsonLogic, WriteLogic } from '../json-logic'
import { asOfLogic, dateLogic, isUnknownLogic, readLogic, unknownMarker } from '../json-logic'
import type { Outcome } from '../outcome'
import { reason } from '../reason'
import type { Rule } from '../rule'
import { rule } from '../rule'
import type { Moment } from '../time/civil-date'
import { toEpochDay, toMoment } from '../time/civil-date'
import type { Verdict } from '../verdict'
import { inapplicable, merge, plainlyPassed } from '../verdict'
import { disjunction } from './any-of'

/** What `latest` is told. */
export interface LatestOptions<L extends string = string, E extends string = string, P extends string = string> extends DatedList<L, E> {
  /** The last day that counts. */
  readonly until: DateOperand<P>
  /** What the newest act must meet. */
  readonly rule: Rule<E>
}

/** Data of `latest`, after resolving. */
export interface Latest extends DatedList {
  readonly kind: 'latest'
  readonly until: DateOperand
  readonly rule: Rule
}

/**
 * The newest act up to a day meets a rule; several of the same day are taken together.
 *
 * For what the act that is relied on must contain (the topics of a due diligence, the materials of a report). Nearest neighbour: `some`, where any act will do.
 *
 * - passed, failed, cantTell: the rule over the newest act.
 * - inapplicable: `nothingToJudge`, there is no act up to that day; `noEvent`, there is no such day; `notYetDue`, the newest act fails and the day lies ahead or is today.
 * - cantTell: also `missing`, where an act of unknown day may be the newest and would give another answer.
 *
 * @param options - `list`, `on`, `accepts`, `until`, `rule`.
 * @example
 * ```ts
 * latest({ list: 'dueDiligence', on: 'completedOn', until: 'contract.signedOn', rule: covers('topics', ['personnel']) })
 * ```
 * @category Kinds
 */
export function latest<L extends string, E extends string, P extends string>(options: LatestOptions<L, E, P>): Rule<DatedListPath<L, E> | P> {
  return rule({ kind: 'latest', ...options })
}

export function evaluateLatest(given: Latest, compiler: Compiler): Evaluate {
  const { element } = compiler.list(given.list)
  const read = entriesReader(given, 'day', compiler)
  const until = dateReader(given.until, compiler)
  const part = element.evaluate(given.rule)
  return naming(given.list, given.accepts, (row, at) => {
    const day = until(row, at)
    if (isUnknown(day)) return day
    if (day === null) return inapplicable([reason('noEvent', { path: row.prefix + pathOfDate(given.until) })])
    const entries = read(row, at)
    if (isUnknown(entries)) return entries
    return judgeLatest(row.prefix + given.list, entries, (entry) => (entry.row === null ? plainlyPassed : part(entry.row, at)), day, at)
  })
}

/** While the day lies ahead nothing has failed; afterwards the act relied on cannot be made complete. */
export function cureLatest(): Cure {
  return () => null
}

export function latestToJsonLogic(given: Latest, write: WriteLogic): JsonLogic {
  const counts = given.accepts === undefined ? 'passed' : write(given.accepts)
  const triples = { map: [{ var: given.list }, [readLogic(given.on), counts, write(given.rule)]] }
  const entries = { if: [isUnknownLogic(readLogic(given.list)), unknownMarker, triples] }
  return { latestOutcome: [entries, dateLogic(given.until, write), asOfLogic] }
}

/** The operation `latestOutcome` of the JSON Logic that `latestToJsonLogic` writes: triples of day, whether it counts, and the rule's outcome. */
export function latestOutcome(triples: unknown, until: string | null, asOf: string): Outcome {
  const at = toMoment(asOf)
  if (at === undefined || until === unknownMarker) return 'cantTell'
  if (until === null) return 'inapplicable'
  const day = toEpochDay(until)
  if (day === undefined || !Array.isArray(triples)) return 'cantTell'
  const outcomes = new Map<Entry, Outcome>()
  const entries: Entry[] = []
  for (const triple of triples as readonly (readonly [unknown, unknown, Outcome])[]) {
    const read = entriesFromPairs([[triple[0], triple[1]]], 'day', at)
    if (isUnknown(read)) return 'cantTell'
    for (const entry of read) {
      outcomes.set(entry, triple[2])
      entries.push(entry)
    }
  }
  const outcomeOf = (entry: Entry): Verdict => ({ ...plainlyPassed, outcome: outcomes.get(entry) ?? 'cantTell' })
  return judgeLatest('', entries, outcomeOf, day, at).outcome
}

function judgeLatest(list: string, all: readonly Entry[], judge: (entry: Entry) => Verdict, until: number, at: Moment): Verdict {
  const entries = all.filter((entry) => entry.when === undefined || entry.when <= until)
  if (entries.length === 0) return inapplicable([reason('nothingToJudge', { list })])
  const sure = entries.filter((entry) => entry.doubt === null)
  const newest = Math.max(...sure.map((entry) => entry.when ?? Number.NEGATIVE_INFINITY))
  const relied = sure.filter((entry) => entry.when === newest)
  const rivals = entries.filter((entry) => entry.doubt !== null && (entry.when === undefined || entry.when >= newest))
  const settled = ({ outcome }: Verdict): Outcome => (outcome === 'failed' && until >= at.day ? 'inapplicable' : outcome)
  const verdict = relied.length === 0 ? inapplicable([reason('nothingToJudge', { list })]) : disjunction(relied.map(judge))
  // what cannot be newer than the acts relied on is taken together with them
  const beside = (entry: Entry): readonly Entry[] => ((entry.when ?? Math.min(until, at.day)) === newest ? relied : [])
  const agreed = rivals.every((entry) => settled(disjunction([...beside(entry), entry].map(judge))) === settled(verdict))
  if (!agreed) {
    return merge('cantTell', [
      ...rivals.flatMap((entry) => (entry.doubt === null ? [] : [entry.doubt])),
      ...(verdict.outcome === 'cantTell' ? [verdict] : []),
    ])
  }
  if (verdict.outcome !== 'failed' || until < at.day) return verdict
  const due = printDay(until)
  return inapplicable([reason('notYetDue', { due }), ...verdict.reasons], due)
}
