/** The facts of a target as the data that exported rules read. */
import { measureKey } from '../../rules/json-logic'
import { fromEpochDay, fromEpochMillisecond, toEpochMillisecond, toMoment } from '../../rules/time/civil-date'

/** A value as JSON has it. */
export type LogicData = string | number | boolean | null | readonly LogicData[] | { readonly [key: string]: LogicData }

/**
 * Copies the linked facts of one target into the data that JSON Logic rules read.
 *
 * - Facts left out stay left out (unknown), `null` stays `null` (known none).
 * - A flag `{ stated, where }` becomes its boolean.
 * - An instant is written in China's offset, so that its first ten characters are the day in China.
 * - The target, and every object in a list, has `asOf`: `day`, the civil date, and `at`, the text given. JSON Logic sees nothing but the
 *   element inside a list.
 * - `measures` are keyed by the clause's id with `_` for each point, since JSON Logic cuts paths at points.
 * - `contradictions` are kept where `link` put them: on the target and on elements of lists.
 *
 * @param facts - The facts of one target, as `link` returned them.
 * @param asOf - The day or the instant to judge on.
 * @returns Plain data; the facts are not changed.
 * @throws TypeError where `asOf` is neither a civil date nor an instant with its offset.
 * @example
 * ```ts
 * toLogicData({ grade: null, name: undefined }, '2026-11-21') // { grade: null, asOf: { day: '2026-11-21', at: '2026-11-21' } }
 * ```
 * @category JSON Logic
 */
export function toLogicData(facts: object, asOf: string): Readonly<Record<string, LogicData>> {
  const moment = toMoment(asOf)
  if (moment === undefined) throw new TypeError(`toLogicData: expected a civil date or an instant, but was given ${JSON.stringify(asOf)}`)
  return row(facts, { day: fromEpochDay(moment.day), at: asOf })
}

interface AsOf {
  readonly [key: string]: LogicData
  readonly day: string
  readonly at: string
}

/** A target or an element of a list. */
function row(facts: object, asOf: AsOf): Readonly<Record<string, LogicData>> {
  return { ...keysOf(facts, asOf), asOf }
}

function keysOf(facts: object, asOf: AsOf): Record<string, LogicData> {
  const plain: Record<string, LogicData> = {}
  for (const [key, value] of Object.entries(facts) as [string, unknown][]) {
    if (value === undefined) continue
    const data = copy(value, asOf)
    plain[key] = key === 'measures' && typeof data === 'object' && data !== null ? keyedBySafeIds(data) : data
  }
  return plain
}

function keyedBySafeIds(measures: object): LogicData {
  return Object.fromEntries(Object.entries(measures).map(([clause, recorded]) => [measureKey(clause), recorded as LogicData]))
}

function copy(value: unknown, asOf: AsOf): LogicData {
  if (typeof value === 'string') {
    const millisecond = toEpochMillisecond(value)
    return millisecond === undefined ? value : fromEpochMillisecond(millisecond)
  }
  if (typeof value !== 'object' || value === null) return value as LogicData
  if (Array.isArray(value)) return value.map((part: unknown) => (typeof part === 'object' && part !== null ? row(part, asOf) : (part as LogicData)))
  if ('stated' in value && typeof value.stated === 'boolean') return value.stated
  return keysOf(value, asOf)
}
