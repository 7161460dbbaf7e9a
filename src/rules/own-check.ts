/** Checks of the user's own that are functions: what they are given, and how what they say becomes a verdict. */
import type { Bilingual } from '../model/bilingual'
import type { CivilDate, Instant } from '../model/time'
import type { Row } from './compiler'
import { contradictionsOf, printDay, statedIn } from './compiler'
import type { Due, Outcome } from './outcome'
import { reason } from './reason'
import type { Moment } from './time/civil-date'
import { toEpochDay, toEpochMillisecond } from './time/civil-date'
import type { WorkingDayCalendar } from './time/working-days'
import type { Verdict } from './verdict'
import { failed, inapplicable, lacking, merge, passed, undecided } from './verdict'

/**
 * The value at a path: a flag as its boolean; `null` where it, or something above it, may be known none.
 *
 * @category Own checks
 */
export type ValueAt<Facts, P extends string> = P extends `${infer Key}.${infer Rest}`
  ? Key extends keyof Facts
    ? ValueAt<NonNullable<Facts[Key]>, Rest> | OrNull<Facts[Key]>
    : never
  : P extends keyof Facts
    ? Known<Facts[P]>
    : never

type OrNull<Value> = null extends Value ? null : never

/** What is known of a value: `true` is assignable to a boolean and to a flag. */
type Known<Value> = true extends Value ? boolean | OrNull<Value> : Exclude<Value, undefined>

/** The elements of the list at a path. */
type ElementAt<Facts, P extends string> = ValueAt<Facts, P> extends infer List ? (NonNullable<List> extends readonly (infer Element)[] ? Element : never) : never

/** What a check may read of the elements of a list: of `activities[].completedOn` it is `completedOn`. */
type Inside<List extends string, P extends string> = P extends `${List}[].${infer Rest}` ? Rest : never

/** Paths that stand on the target itself. */
type Outside<P extends string> = P extends `${string}[].${string}` ? never : P

/**
 * Reads the facts of a target, or of an element of a list, for a check of the user's own.
 *
 * @category Own checks
 */
export interface FactReader<Facts, P extends string> {
  /** The id of the target or element; `null` where it has none. */
  readonly id: string | null
  /**
   * A fact. Where it is not known the check ends there, with `cantTell` and the path: it never sees `undefined`. A list of objects is read by
   * `entries`.
   *
   * @param path - One of the facts that the check names.
   */
  read<Q extends Outside<P>>(path: Q): ValueAt<Facts, Q>
  /**
   * The elements of a list of objects, each with a reader of its own; empty where the list is `null`. The check ends there as well where it is
   * not known whether an element is of the target (`coversTarget`, `belongs`), unless the check names that fact too and so asks itself.
   *
   * @param path - A list that the check names; what is read of its elements it names too, as `list[].key`.
   */
  entries<Q extends Outside<P>>(path: Q): readonly FactReader<ElementAt<Facts, Q>, Inside<Q, P>>[]
}

/**
 * When a check of the user's own is made.
 *
 * @category Own checks
 */
export interface CheckMoment {
  /** As the caller gave it. */
  readonly asOf: CivilDate | Instant
  /** The civil day in China. Facts dated after it have not happened yet. */
  readonly day: CivilDate
  readonly calendar: WorkingDayCalendar
}

/**
 * What a check of the user's own says: an outcome, or one with a reason in words and the day due. `cantTell` needs a reason.
 *
 * @category Own checks
 */
export type CheckResult = Outcome | { readonly outcome: Outcome; readonly reason?: Bilingual; readonly due?: Due | null }

/**
 * A check of the user's own. It has to be pure: no clock, no state, the same answer for the same facts and moment.
 *
 * @category Own checks
 */
export type Check<Facts, P extends string> = (facts: FactReader<Facts, P>, moment: CheckMoment) => CheckResult

/** A check as a clause holds it, its facts not known to the compiler. */
export interface OwnCheck {
  /** The paths that it may read, list elements as `list[].key`. */
  readonly facts: readonly string[]
  /** Whether elements are of the target, where the check does not ask: what it says holds only if they are. */
  readonly relied: readonly string[]
  readonly check: Check<never, never>
}

/** Ends a check for want of a fact. */
const stop = /* #__PURE__ */ new Error('a fact is not known')

/** Judges a row by a check. It never throws: what the check throws is a reason why it cannot be told. */
export function judgeOwn({ check, facts: named, relied }: OwnCheck, row: Row, at: Moment, calendar: WorkingDayCalendar): Verdict {
  const stops: Verdict[] = []
  try {
    const day = printDay(at.day)
    const result: unknown = check(readerOf(row.facts, row, { named, relied }, stops), { asOf: at.asOf, day, calendar })
    // a check that caught the end of its reading does not know what it says
    return stops.length > 0 ? merge('cantTell', stops) : verdictOf(result)
  } catch (thrown) {
    if (stops.length > 0) return merge('cantTell', stops)
    return broken(messageOf(thrown))
  }
}

/** What was thrown, in words; it may be anything. */
function messageOf(thrown: unknown): string {
  const message: unknown = thrown instanceof Error ? thrown.message : thrown
  return typeof message === 'string' ? message : `it threw ${message === null ? 'null' : typeof message}`
}

function broken(message: string): Verdict {
  return undecided([reason('checkBroken', { message: message.slice(0, 200) })])
}

const outcomes: ReadonlySet<unknown> = new Set<Outcome>(['passed', 'failed', 'inapplicable', 'cantTell'])

function verdictOf(result: unknown): Verdict {
  const given = (typeof result === 'object' && result !== null ? result : { outcome: result }) as { readonly outcome: unknown; readonly reason?: unknown; readonly due?: unknown }
  const { outcome, reason: text, due = null } = given
  if (!outcomes.has(outcome)) return broken(`expected an outcome, but was given ${typeof outcome === 'string' ? outcome : typeof outcome}`)
  if (text !== undefined && !isBilingual(text)) return broken('expected a reason in zh and en')
  if (due !== null && (typeof due !== 'string' || (toEpochDay(due) === undefined && toEpochMillisecond(due) === undefined))) {
    return broken('expected a due day YYYY-MM-DD or an instant with its offset')
  }
  const reasons = text === undefined ? [] : [reason('ownWords', { zh: text.zh, en: text.en })]
  switch (outcome as Outcome) {
    case 'passed':
      return passed(reasons, due)
    case 'failed':
      return failed(reasons, due)
    case 'inapplicable':
      // a duty that lies ahead, as ours say it
      return inapplicable(due === null ? reasons : [...reasons, reason('notYetDue', { due })], due)
    case 'cantTell':
      return reasons.length > 0 ? undecided(reasons, due) : broken('expected a reason for cantTell')
  }
}

function isBilingual(text: unknown): text is Bilingual {
  if (typeof text !== 'object' || text === null) return false
  const { zh, en } = text as Partial<Bilingual>
  return typeof zh === 'string' && typeof en === 'string'
}

type Facts = Readonly<Record<string, unknown>>

/** Where a reader stands: what goes before its paths in `missing`, and which of its facts contradict others. */
interface Place {
  readonly id: string | null
  readonly prefix: string
  readonly contradictions: readonly string[]
}

/** What a check names, and what it relies on; inside a list, by the paths of its elements. */
type Reading = Pick<OwnCheck, 'relied'> & { readonly named: readonly string[] }

function readerOf(facts: Facts, place: Place, reading: Reading, stops: Verdict[]): FactReader<never, never> {
  const { named, relied } = reading
  const known = (path: string): unknown => {
    if (!named.includes(path)) throw new TypeError(`the fact ${path} is not among those that the check names`)
    const value = valueAt(facts, path)
    if (value !== undefined) return value
    const full = place.prefix + path
    stops.push(place.contradictions.includes(path) ? undecided([reason('contradiction', { path: full })]) : lacking([full]))
    throw stop
  }
  const read = (path: string): unknown => {
    const value = known(path)
    if (Array.isArray(value) && value.some((element) => typeof element === 'object')) throw new TypeError(`${path} is a list of entries: read it by entries`)
    return value
  }
  const entries = (path: string): readonly FactReader<never, never>[] => {
    const list = known(path)
    if (list === null) return []
    if (!Array.isArray(list)) throw new TypeError(`${path} is not a list`)
    const below = (paths: readonly string[]): string[] => paths.flatMap((one) => (one.startsWith(`${path}[].`) ? [one.slice(path.length + 3)] : []))
    const inside = { named: below(named), relied: below(relied) }
    const elements = (list as readonly Facts[]).map((element, index) => {
      const id = typeof element.id === 'string' ? element.id : String(index)
      return { element, place: { id, prefix: `${place.prefix}${path}[${id}].`, contradictions: contradictionsOf(element) } }
    })
    const keys = inside.relied.filter((key) => !key.includes('['))
    const doubts = elements.flatMap(({ element, place: { prefix } }) => keys.flatMap((key) => (element[key] === true ? [] : [prefix + key])))
    if (doubts.length > 0) {
      stops.push(lacking(doubts))
      throw stop
    }
    return elements.map(({ element, place: at }) => readerOf(element, at, inside, stops))
  }
  return Object.freeze({ id: place.id, read, entries }) as unknown as FactReader<never, never>
}

function valueAt(facts: Facts, path: string): unknown {
  let value: unknown = facts
  for (const key of path.split('.')) {
    if (value === null || value === undefined) return value
    value = typeof value === 'object' && Object.hasOwn(value, key) ? (value as Facts)[key] : undefined
  }
  return statedIn(value)
}
