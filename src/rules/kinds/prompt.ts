import { naming } from '../asked'
import type { Compiler, Cure, DateOperand, Evaluate } from '../compiler'
import { isUnknown, pathOfDate, printDay } from '../compiler'
import { dateFromLogic, dateReader } from '../date-reader'
import type { DatedList, DatedListPath, Entry } from '../dated-list'
import { entriesFromPairs, entriesReader } from '../dated-list'
import { softReading } from '../general-readings'
import type { JsonLogic, WriteLogic } from '../json-logic'
import { asOfLogic, dateLogic, entriesLogic } from '../json-logic'
import type { Outcome } from '../outcome'
import { parameterReference } from '../parameter'
import { choiceOf } from '../reading'
import { reason } from '../reason'
import type { Rule } from '../rule'
import { rule } from '../rule'
import { softPromptDays } from '../soft-parameters'
import type { Moment } from '../time/civil-date'
import { toMoment } from '../time/civil-date'
import type { Verdict } from '../verdict'
import { failed, inapplicable, merge, passed, undecided } from '../verdict'

/** What `prompt` is told. */
export interface PromptOptions<L extends string = string, E extends string = string, P extends string = string> extends DatedList<L, E> {
  /** The day of the event after which the act is due; of an instant, its day in China. */
  readonly after: DateOperand<P>
}

/** Data of `prompt`, after resolving. */
export interface Prompt extends DatedList {
  readonly kind: 'prompt'
  readonly after: DateOperand
  readonly soft: 'noNumber' | 'callerNumber'
  readonly softDays: number
}

/**
 * An act follows an event in time, where the text gives no number (及时, 抓紧).
 *
 * Whether it came soon enough is a judgement unless the caller supplies a number. Nearest neighbours: `within`, with hours; `periodic`, for 定期.
 *
 * - passed: done on or after the event's day (`doneOn`), marked `timelinessNotMeasured`; with a number, done in time.
 * - failed: only with a number: `notDoneYet`, or done too late.
 * - inapplicable: `noEvent`, there is none or it lies ahead; with a number, `notYetDue`.
 * - cantTell: `missing`; `needsJudgement` with `notDoneYet`.
 *
 * @param options - `list`, `on` (key of the act's day), `accepts`, `after` (the event's day).
 * @example
 * ```ts
 * prompt({ list: 'activities', on: 'completedOn', accepts: equals('kind', 'audit'), after: 'occurredAt' })
 * ```
 * @category Kinds
 */
export function prompt<L extends string, E extends string, P extends string>(options: PromptOptions<L, E, P>): Rule<DatedListPath<L, E> | P> {
  return rule({ kind: 'prompt', ...options, soft: choiceOf(softReading), softDays: parameterReference(softPromptDays) })
}

export function evaluatePrompt(given: Prompt, compiler: Compiler): Evaluate {
  const read = entriesReader(given, 'day', compiler)
  const after = dateReader(given.after, compiler)
  return naming(given.list, given.accepts, (row, at) => {
    const event = after(row, at)
    if (isUnknown(event)) return event
    if (event === null || event > at.day) return inapplicable([reason('noEvent', { path: row.prefix + pathOfDate(given.after) })])
    const entries = read(row, at)
    return isUnknown(entries) ? entries : judgePrompt(row.prefix + given.list, entries, event, given.soft === 'callerNumber' ? given.softDays : null, at)
  })
}

/** What was not done in time cannot be done in time any more. */
export function curePrompt(): Cure {
  return () => null
}

export function promptToJsonLogic(given: Prompt, write: WriteLogic): JsonLogic {
  return {
    promptOutcome: [
      entriesLogic(given.list, given.on, given.accepts, write), dateLogic(given.after, write), asOfLogic,
      given.soft === 'callerNumber' ? given.softDays : null,
    ],
  }
}

/** The operation `promptOutcome` of the JSON Logic that `promptToJsonLogic` writes. */
export function promptOutcome(pairs: unknown, after: string | null, asOf: string, days: number | null): Outcome {
  const at = toMoment(asOf)
  const event = dateFromLogic(after)
  if (at === undefined || isUnknown(event)) return 'cantTell'
  if (event === null || event > at.day) return 'inapplicable'
  const entries = entriesFromPairs(pairs, 'day', at)
  return isUnknown(entries) ? 'cantTell' : judgePrompt('', entries, event, days, at).outcome
}

function judgePrompt(list: string, entries: readonly Entry[], event: number, days: number | null, at: Moment): Verdict {
  const deadline = days === null ? Number.POSITIVE_INFINITY : event + days
  const since = entries.filter((entry) => entry.when === undefined || entry.when >= event)
  const sure = since.flatMap((entry) => (entry.doubt === null && entry.when !== undefined ? [entry.when] : []))
  const first = sure.length === 0 ? null : Math.min(...sure)
  if (first !== null && first <= deadline) {
    return passed([reason('doneOn', { list, on: printDay(first) })], null, days === null ? ['timelinessNotMeasured'] : [])
  }
  const doubts = since.flatMap((entry) => (entry.doubt !== null && (entry.when ?? event) <= deadline ? [entry.doubt] : []))
  if (doubts.length > 0) return merge('cantTell', doubts)
  const waiting = reason('notDoneYet', { list, since: printDay(event) })
  if (days === null) return undecided([reason('needsJudgement', { path: list }), waiting])
  const due = printDay(deadline)
  return first === null && at.day <= deadline ? inapplicable([reason('notYetDue', { due })], due) : failed([waiting], due)
}
