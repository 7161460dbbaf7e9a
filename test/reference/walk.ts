/**
 * The plain tree walk: an interpreter of resolved rules, written from the documents and from nothing of `src/rules`. It is slow and obvious:
 * dates are texts, arithmetic is date-fns in UTC, working days are looked up one by one, and what is not known is tried out world by world.
 */
import { UTCDate } from '@date-fns/utc'
import { addDays as plusDays, addMonths as plusMonths, addYears as plusYears } from 'date-fns'
import type { HolidayYear } from '../../src/rules/time/cn-holidays'

type Outcome = 'passed' | 'failed' | 'inapplicable' | 'cantTell'
type Facts = Readonly<Record<string, unknown>>
type Node = Readonly<Record<string, any>> & { readonly kind: string } // eslint-disable-line @typescript-eslint/no-explicit-any
type Day = string
/** A day; `null` for none; `undefined` for not known. */
type Maybe = Day | null | undefined

interface Place {
  readonly facts: Facts
  readonly day: Day
  /** First and last millisecond of `asOf`. */
  readonly start: number
  readonly end: number
  readonly contradictions: readonly string[]
  readonly prefix: string
  readonly touched: Set<string>
  readonly holidays: readonly HolidayYear[]
}

/** What the walk says: the outcome, and every path it looked at (`list[].key`). */
export interface WalkResult {
  readonly outcome: Outcome
  readonly touched: ReadonlySet<string>
}

const hoursToBeijing = 8 * 3_600_000

export function walk(rule: { readonly kind: string }, facts: Facts, asOf: string, holidays: readonly HolidayYear[]): WalkResult {
  const touched = new Set<string>()
  const whole = /^\d{4}-\d\d-\d\d$/.test(asOf)
  const start = whole ? Date.parse(`${asOf}T00:00:00+08:00`) : Date.parse(asOf)
  const end = whole ? start + 24 * 3_600_000 - 1 : start
  const contradictions = (facts.contradictions ?? []) as readonly string[]
  const outcome = judge(rule as Node, { facts, day: whole ? asOf : dayInChina(asOf), start, end, contradictions, prefix: '', touched, holidays })
  return { outcome, touched }
}

function judge(rule: Node, place: Place): Outcome {
  switch (rule.kind) {
    case 'allOf':
      return both(rule.rules.map((part: Node) => judge(part, place)))
    case 'anyOf':
      return either(rule.rules.map((part: Node) => judge(part, place)))
    case 'not': {
      const outcome = judge(rule.rule, place)
      return outcome === 'passed' ? 'failed' : outcome === 'failed' ? 'passed' : outcome
    }
    case 'when': {
      const condition = judge(rule.condition, place)
      return condition === 'passed' ? judge(rule.rule, place) : condition === 'cantTell' ? 'cantTell' : 'inapplicable'
    }
    case 'contestedWhen':
      return judge(rule.rule, place)
    case 'dueBy': {
      const outcome = judge(rule.rule, place)
      if (outcome !== 'failed') return outcome
      const day = operand(rule.date, place)
      return day === undefined ? 'cantTell' : day === null || day < place.day ? 'failed' : 'inapplicable'
    }
    case 'every': {
      const elements = elementsOf(rule.list, place)
      if (elements === undefined) return 'cantTell'
      return both(elements.map((element) => judge(rule.rule, element)))
    }
    case 'some': {
      const elements = elementsOf(rule.list, place)
      if (elements === undefined) return 'cantTell'
      const outcome = either(elements.map((element) => judge(rule.rule, element)))
      return outcome === 'inapplicable' ? 'failed' : outcome
    }
    case 'present':
      return known(read(rule.path, place), (value) => value !== null && value !== '')
    case 'equals':
      return known(read(rule.path, place), (value) => value === rule.value)
    case 'oneOf':
      return known(read(rule.path, place), (value) => rule.values.includes(value))
    case 'includes':
      return known(read(rule.path, place), (value) => Array.isArray(value) && value.some((part) => rule.values.includes(part)))
    case 'consistsOf': {
      const value = read(rule.path, place)
      if (value === null || (Array.isArray(value) && value.length === 0)) return 'inapplicable'
      return known(value, (list) => (list as unknown[]).every((part) => rule.values.includes(part)))
    }
    case 'covers':
      return both(rule.parts.map((part: string) => known(read(`${String(rule.path)}.${part}`, place), (value) => value === true)))
    case 'differs': {
      const left = read(rule.path, place)
      const right = read(rule.other, place)
      return left === undefined || right === undefined ? 'cantTell' : left === right ? 'failed' : 'passed'
    }
    case 'atLeast':
    case 'atMost': {
      const value = read(rule.path, place)
      if (value === undefined) return 'cantTell'
      if (value === null) return 'failed'
      const limit = typeof rule.limit === 'number' ? rule.limit : read(rule.limit.path, place)
      return known(limit, (bound) => bound !== null && (rule.kind === 'atLeast' ? Number(value) >= Number(bound) : Number(value) <= Number(bound)))
    }
    case 'measure': {
      const [status, evidence, since, until] = ['status', 'evidence', 'since', 'until'].map((key) => {
        place.touched.add(`${place.prefix}measures[${rule.clause}].${key}`)
        return ((place.facts.measures ?? {}) as any)[rule.clause]?.[key] // eslint-disable-line @typescript-eslint/no-explicit-any
      })
      if (status == null || (since != null && since > place.day) || (until != null && until < place.day)) return 'cantTell'
      return status !== 'implemented' ? 'failed' : evidence == null || evidence.length === 0 ? 'cantTell' : 'passed'
    }
    case 'during':
      return judgeDuring(rule, place)
    case 'onOrAfter': {
      const day = operand(rule.date, place)
      const limit = operand(rule.limit, place)
      if (day === undefined || limit === undefined) return 'cantTell'
      return day !== null && limit !== null && day >= limit ? 'passed' : 'failed'
    }
    case 'done': {
      const day = operand(rule.path, place)
      return day === undefined ? 'cantTell' : day === null ? 'failed' : 'passed'
    }
    case 'precedes':
      return judgePrecedes(rule, place)
    case 'retainedFor': {
      const deleted = operand(rule.deletedOn, place)
      const from = operand(rule.from, place)
      if (deleted === null) return 'passed'
      if (deleted === undefined || from === undefined) return 'cantTell'
      return from !== null && deleted > addYears(from, rule.years, rule.count) ? 'passed' : 'failed'
    }
    case 'once':
      return judgeOnce(rule, place)
    case 'recurring':
      return judgeRecurring(rule, place)
    case 'periodic':
      return judgePeriodic(rule, place)
    case 'before':
      return judgeBefore(rule, place)
    case 'within':
      return judgeWithin(rule, place)
    case 'prompt':
      return judgePrompt(rule, place)
    case 'validFor':
      return judgeValidFor(rule, place)
    case 'latest':
      return judgeLatest(rule, place)
    default:
      throw new TypeError(`the reference walk knows no ${rule.kind}`)
  }
}

function both(outcomes: readonly Outcome[]): Outcome {
  for (const outcome of ['failed', 'cantTell', 'passed'] as const) if (outcomes.includes(outcome)) return outcome
  return 'inapplicable'
}

function either(outcomes: readonly Outcome[]): Outcome {
  for (const outcome of ['passed', 'cantTell', 'failed'] as const) if (outcomes.includes(outcome)) return outcome
  return 'inapplicable'
}

function known(value: unknown, holds: (value: unknown) => boolean): Outcome {
  return value === undefined ? 'cantTell' : holds(value) ? 'passed' : 'failed'
}

// Facts

function read(path: string, place: Place): unknown {
  place.touched.add(place.prefix + path)
  let value: unknown = place.facts
  for (const key of path.split('.')) {
    if (value === null || value === undefined) return value
    value = (value as Facts)[key]
  }
  if (typeof value === 'object' && value !== null && 'stated' in value) return value.stated
  return value
}

function elementsOf(list: string, place: Place): readonly Place[] | undefined {
  const value = read(list, place)
  if (value === undefined) return undefined
  return ((value ?? []) as Facts[]).map((facts): Place => {
    const contradictions = (facts.contradictions ?? []) as readonly string[]
    return { ...place, facts, contradictions, prefix: `${place.prefix}${list}[].` }
  })
}

function readDay(path: string, place: Place): Maybe {
  const value = read(path, place)
  return typeof value !== 'string' ? (value as null | undefined) : value.includes('T') ? dayInChina(value) : value
}

function operand(given: any, place: Place): Maybe { // eslint-disable-line @typescript-eslint/no-explicit-any
  if (typeof given === 'string') {
    const day = readDay(given, place)
    return typeof day === 'string' && day > place.day ? null : day
  }
  if ('planned' in given) {
    const day = readDay(given.planned, place)
    return typeof day === 'string' && day < place.day ? null : day
  }
  if ('date' in given) return given.date
  if ('latestOf' in given) return latestOf(given.latestOf, place)
  if ('earliestOf' in given) return earliestOf(given, place)
  for (const part of given.firstOf) {
    const day = operand(part, place)
    if (day === undefined) return undefined
    if (day !== null && (given.from === undefined || day >= given.from.date)) return day
  }
  return null
}

/**
 * The latest of several days: none if one is none, not known if one is not. Of the earliest in a list every day that it can be is tried; it is
 * not known where it may or may not be none, or where the days differ in which is the latest.
 */
function latestOf(given: readonly unknown[], place: Place): Maybe {
  let latest = new Set<Day>([''])
  let isNone = false
  for (const part of given) {
    const days = daysPossible(part, place)
    if (days === undefined || (days.has(null) && days.size > 1)) return undefined
    if (days.has(null)) isNone = true
    else latest = new Set([...latest].flatMap((other) => [...(days as ReadonlySet<Day>)].map((day) => (day > other ? day : other))))
  }
  const [only] = latest
  return latest.size > 1 ? undefined : isNone ? null : only
}

/** Every day that an operand can be; `undefined` where nothing is known of it. */
function daysPossible(given: any, place: Place): ReadonlySet<Day | null> | undefined { // eslint-disable-line @typescript-eslint/no-explicit-any
  if (typeof given !== 'string' && 'earliestOf' in given) return earliestPossible(given, place)
  const day = operand(given, place)
  return day === undefined ? undefined : new Set([day])
}

/** The earliest day on which an element counts: not known if the ways the elements can have been differ in it. */
function earliestOf(given: unknown, place: Place): Maybe {
  const days = earliestPossible(given, place)
  const [only] = days ?? []
  return days?.size === 1 ? only : undefined
}

function earliestPossible(given: any, place: Place): ReadonlySet<Day | null> | undefined { // eslint-disable-line @typescript-eslint/no-explicit-any
  const acts = daysActed({ ...given, kind: 'earliestOf', list: given.earliestOf }, place)
  if (acts === undefined) return undefined
  const days = new Set<Day | null>()
  for (const done of worlds(acts, ['1900-01-01', place.day], place.day)) days.add(done.map(({ when }) => when).sort()[0] ?? null)
  return days
}

// Acts and worlds

interface Act<When> {
  /** Left out: not known. */
  readonly when?: When
  readonly surelyCounts: boolean
  readonly element: Place
}

/** The acts of a list that count or may count and are not known to lie after `asOf`. */
function actsOf<When>(given: Node, place: Place, readWhen: (element: Place) => When | null | undefined, last: When): readonly Act<When>[] | undefined {
  return elementsOf(given.list, place)?.flatMap((element): Act<When>[] => {
    const when = readWhen(element)
    const counts = given.accepts === undefined ? 'passed' : judge(given.accepts, element)
    if (when === null || (when !== undefined && when > last) || (counts !== 'passed' && counts !== 'cantTell')) return []
    return [{ ...(when !== undefined && { when }), surelyCounts: counts === 'passed', element }]
  })
}

function daysActed(given: Node, place: Place): readonly Act<Day>[] | undefined {
  return actsOf(given, place, (element) => readDay(given.on, element), place.day)
}

type Done<When> = Act<When> & { readonly when: When }

/** Every way the acts can have been, an unknown day being one of those that matter; those after `asOf` have not been. */
function* worlds<When>(acts: readonly Act<When>[], daysThatMatter: readonly When[], last: When): Generator<readonly Done<When>[]> {
  const [first, ...rest] = acts
  if (first === undefined) {
    yield []
    return
  }
  for (const others of worlds(rest, daysThatMatter, last)) {
    if (first.when === undefined) for (const when of new Set(daysThatMatter)) if (when <= last) yield [{ ...first, when }, ...others]
    if (first.when !== undefined) yield [{ ...first, when: first.when }, ...others]
    if (first.when === undefined || !first.surelyCounts) yield others
  }
}

function inAllWorlds<When>(acts: readonly Act<When>[], daysThatMatter: readonly When[], last: When, decide: (done: readonly Done<When>[]) => Outcome): Outcome {
  const outcomes = new Set<Outcome>()
  for (const done of worlds(acts, daysThatMatter, last)) outcomes.add(decide(done))
  const [only = 'cantTell'] = outcomes
  return outcomes.size === 1 ? only : 'cantTell'
}

// Kinds that know time

function judgeDuring(rule: Node, place: Place): Outcome {
  const paths = rule.since === null ? [rule.until] : [rule.since, rule.until]
  if (paths.some((path) => readDay(path, place) === undefined && place.contradictions.includes(path))) return 'cantTell'
  const since = rule.since === null ? '1900-01-01' : readDay(rule.since, place)
  const until = readDay(rule.until, place)
  const isOver = since === null || (since !== undefined && since > place.day) || (until != null && until < place.day)
  if (!isOver && rule.undated === 'unknown' && (since === undefined || until === undefined)) return 'cantTell'
  return isOver ? 'failed' : 'passed'
}

function judgeOnce(rule: Node, place: Place): Outcome {
  const acts = daysActed(rule, place)
  const start = latestOf(rule.from, place)
  if (acts === undefined) return 'cantTell'
  return inAllWorlds(acts, [place.day], place.day, (done) => {
    if (done.length > 0) return 'passed'
    if (start === undefined) return 'cantTell'
    if (start === null) return 'inapplicable'
    return place.day <= addYears(start, rule.years, rule.count) ? 'inapplicable' : 'failed'
  })
}

function judgeRecurring(rule: Node, place: Place): Outcome {
  const acts = daysActed(rule, place)
  const start = latestOf(rule.from, place)
  if (acts === undefined) return 'cantTell'
  const history = rule.pastGaps === 'history'
  const inTime = (from: Day): Day => addYears(from, rule.every, rule.years)
  const decide = (done: readonly Done<Day>[]): Outcome => {
    const days = done.map(({ when }) => when).sort()
    const recent = rule.rhythm === 'rolling' && days.some((day) => inTime(day) >= place.day)
    if (recent && !history) return 'passed'
    if (start === undefined) return 'cantTell'
    if (start === null) return 'inapplicable'
    if (rule.rhythm === 'rolling') {
      const counted = [start, ...days.filter((day) => day >= start)]
      const open = inTime(counted.at(-1)!) >= place.day
      const gaps = counted.some((day, index) => counted[index + 1] !== undefined && counted[index + 1]! > inTime(day))
      return !open || (history && gaps) ? 'failed' : recent ? 'passed' : 'inapplicable'
    }
    const firstYear = (day: Day): number => {
      const year = Number(day.slice(0, 4))
      return year - (((year - rule.blocksFrom) % rule.every) + rule.every) % rule.every
    }
    const current = firstYear(place.day)
    const first = `${String(firstYear(start))}-01-01` === start ? firstYear(start) : firstYear(start) + Number(rule.every)
    const isDone = (block: number): boolean => days.some((day) => day >= start && firstYear(day) === block)
    let gap = false
    for (let block = first; block < current; block += Number(rule.every)) {
      if (!isDone(block) && days.some((day) => firstYear(day) > block)) gap = true
    }
    if (history && gap) return 'failed'
    if (isDone(current)) return 'passed'
    return first < current && !isDone(current - Number(rule.every)) ? 'failed' : 'inapplicable'
  }
  const sure = acts.filter((act): act is Done<Day> => act.surelyCounts && act.when !== undefined)
  // an act of unknown day may fill any gap there is
  if (history && typeof start === 'string' && acts.some((act) => act.when === undefined) && decide(sure) === 'failed') return 'cantTell'
  return inAllWorlds(acts, [place.day], place.day, decide)
}

function judgePeriodic(rule: Node, place: Place): Outcome {
  const own = read(rule.ownInterval, place) as number | null | undefined
  const acts = daysActed(rule, place)
  const start = operand(rule.from, place)
  if (own === undefined || acts === undefined) return 'cantTell'
  const months = own ?? (rule.soft === 'callerNumber' ? Number(rule.softMonths) : null)
  const matter = typeof start === 'string' ? [place.day, start] : [place.day]
  return inAllWorlds(acts, matter, place.day, (done) => {
    const last = done.map(({ when }) => when).sort().at(-1)
    if (months !== null && last !== undefined && addMonths(last, months) >= place.day) return 'passed'
    if (start === undefined) return 'cantTell'
    if (start === null) return 'inapplicable'
    if (months !== null) {
      const days = [start, ...(last === undefined ? [] : [last])].map((day) => addMonths(day, months))
      return days.some((day) => day >= place.day) ? 'inapplicable' : 'failed'
    }
    if (start >= place.day) return 'inapplicable'
    const since = new Set(done.filter(({ when }) => when >= start).map(({ when }) => when))
    return since.size > 1 ? 'passed' : done.length > 0 ? 'cantTell' : 'failed'
  })
}

function judgeBefore(rule: Node, place: Place): Outcome {
  const event = operand(rule.event, place)
  const acts = daysActed(rule, place)
  if (event === undefined) return 'cantTell'
  if (event === null) return 'inapplicable'
  if (acts === undefined) return 'cantTell'
  const { surelyInTime, perhapsInTime } = lastDays(rule, event, place)
  const matter = [place.day, surelyInTime, perhapsInTime].filter((day) => day !== null).map((day) => (day > place.day ? place.day : day))
  return inAllWorlds(acts, matter, place.day, (done) => {
    if (done.some(({ when }) => surelyInTime !== null && when <= surelyInTime)) return 'passed'
    if (done.some(({ when }) => when <= perhapsInTime)) return 'cantTell'
    if (surelyInTime !== null && place.day <= surelyInTime) return 'inapplicable'
    return place.day <= perhapsInTime ? 'cantTell' : 'failed'
  })
}

function judgePrecedes(rule: Node, place: Place): Outcome {
  const later = operand(rule.later, place)
  const earlier = operand(rule.earlier, place)
  if (later === null) return 'inapplicable'
  if (later === undefined || earlier === undefined) return 'cantTell'
  // what is not done can be done today at the earliest
  const day = earlier ?? place.day
  const inTime = day < later || (day === later && rule.sameDay === 'counts')
  if (!inTime) return day === later && rule.sameDay === 'unknown' ? 'cantTell' : 'failed'
  return earlier === null ? 'inapplicable' : 'passed'
}

/** The last day that is surely in time (`null` where the calendar cannot say), and the last that may be. */
function lastDays(rule: Node, event: Day, place: Place): { readonly surelyInTime: Day | null; readonly perhapsInTime: Day } {
  if (rule.workingDays === 0) {
    return {
      surelyInTime: rule.sameDay === 'counts' ? event : addDays(event, -1),
      perhapsInTime: rule.sameDay === 'doesNotCount' ? addDays(event, -1) : event,
    }
  }
  const count = rule.count === 'clear' ? Number(rule.workingDays) + 1 : Number(rule.workingDays)
  const back = (uncoveredAreWorked: boolean): Day | null => {
    let day = event
    for (let counted = 0; counted < count; ) {
      day = addDays(day, -1)
      if (day < '1990-01-01') return null
      if (isWorkingDay(day, place.holidays) ?? uncoveredAreWorked) counted += 1
    }
    return day
  }
  return { surelyInTime: back(false), perhapsInTime: back(true) ?? event }
}

function isWorkingDay(day: Day, holidays: readonly HolidayYear[]): boolean | undefined {
  if (!holidays.some(({ year }) => String(year) === day.slice(0, 4))) return undefined
  if (holidays.some(({ daysOff }) => daysOff.includes(day))) return false
  if (holidays.some(({ makeUpWorkingDays }) => makeUpWorkingDays.includes(day))) return true
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6
}

function judgeWithin(rule: Node, place: Place): Outcome {
  const from = readInstant(rule.from, place)
  const hours = (typeof rule.hours === 'number' ? rule.hours : read(rule.hours.path, place)) as number | null | undefined
  const acts = actsOf(rule, place, (element) => readInstant(rule.on, element), place.end)
  if (from === undefined || hours === undefined) return 'cantTell'
  if (from === null || from > place.end || hours === null) return 'inapplicable'
  if (acts === undefined) return 'cantTell'
  const deadline = from + Math.round(hours * 3_600_000)
  // an act before the event cannot be an act on it: its time is not known
  const possible = acts.map((act) => (act.when === undefined || act.when >= from ? act : { surelyCounts: act.surelyCounts, element: act.element }))
  return inAllWorlds(possible, [Math.min(deadline, place.end)], place.end, (done) => {
    if (done.some(({ when }) => when <= deadline)) return 'passed'
    return done.length === 0 && place.start <= deadline ? 'inapplicable' : 'failed'
  })
}

function judgePrompt(rule: Node, place: Place): Outcome {
  const event = operand(rule.after, place)
  const acts = daysActed(rule, place)
  if (event === undefined) return 'cantTell'
  if (event === null || event > place.day) return 'inapplicable'
  if (acts === undefined) return 'cantTell'
  const number = rule.soft === 'callerNumber' ? Number(rule.softDays) : null
  const deadline = number === null ? null : addDays(event, number)
  return inAllWorlds(acts, [event, place.day], place.day, (done) => {
    const since = done.filter(({ when }) => when >= event)
    if (since.some(({ when }) => deadline === null || when <= deadline)) return 'passed'
    if (deadline === null) return 'cantTell'
    return since.length === 0 && place.day <= deadline ? 'inapplicable' : 'failed'
  })
}

function judgeValidFor(rule: Node, place: Place): Outcome {
  const event = operand(rule.event, place)
  const acts = daysActed(rule, place)
  const changes = daysActed(rule.endedBy, place)
  if (event === undefined) return 'cantTell'
  if (event === null) return 'inapplicable'
  if (acts === undefined) return 'cantTell'
  const last = rule.sameDay === 'doesNotCount' ? addDays(event, -1) : event
  const tooOld = addDays(addYears(event, -Number(rule.years), 'sameDate'), -3)
  const matter = [place.day, last, tooOld, ...acts.flatMap(({ when }) => (when === undefined ? [] : [when, addDays(when, 1)]))]
  const judgeAct = (on: Day, ended: readonly Done<Day>[]): Outcome => {
    if (event > addYears(on, rule.years, rule.count)) return 'failed'
    if (ended.some(({ when }) => when > on && when < event)) return 'failed'
    const sameDay = (on === event && rule.sameDay === 'unknown') || ended.some(({ when }) => when === on || when === event)
    return sameDay || changes === undefined ? 'cantTell' : 'passed'
  }
  return inAllWorlds(changes ?? [], matter, place.day, (ended) =>
    inAllWorlds(acts, matter, place.day, (done) => {
      const candidates = done.filter(({ when }) => when <= last)
      const outcome = either(candidates.map(({ when }) => judgeAct(when, ended)))
      return outcome === 'failed' && event >= place.day ? 'inapplicable' : outcome
    }),
  )
}

function judgeLatest(rule: Node, place: Place): Outcome {
  const until = operand(rule.until, place)
  const acts = daysActed(rule, place)
  if (until === undefined) return 'cantTell'
  if (until === null) return 'inapplicable'
  if (acts === undefined) return 'cantTell'
  const matter = ['1900-01-01', place.day, until, ...acts.flatMap(({ when }) => (when === undefined ? [] : [when]))]
  return inAllWorlds(acts, matter, place.day, (done) => {
    const candidates = done.filter(({ when }) => when <= until)
    const newest = candidates.map(({ when }) => when).sort().at(-1)
    const outcome = either(candidates.filter(({ when }) => when === newest).map(({ element }) => judge(rule.rule, element)))
    return outcome === 'failed' && until >= place.day ? 'inapplicable' : outcome
  })
}

// Time

function readInstant(path: string, place: Place): number | null | undefined {
  const value = read(path, place)
  return typeof value === 'string' ? Date.parse(value) : (value as null | undefined)
}

function dayInChina(instant: string): Day {
  return new Date(Date.parse(instant) + hoursToBeijing).toISOString().slice(0, 10)
}

function toDate(day: Day): UTCDate {
  return new UTCDate(`${day}T00:00:00Z`)
}

function toDay(date: Date): Day {
  return date.toISOString().slice(0, 10)
}

function addDays(day: Day, count: number): Day {
  return toDay(plusDays(toDate(day), count))
}

function addMonths(day: Day, count: number): Day {
  return toDay(plusMonths(toDate(day), count))
}

function addYears(day: Day, count: number, how: string): Day {
  if (how === 'days365') return addDays(day, 365 * count)
  const reached = toDay(plusYears(toDate(day), count))
  return how === 'firstOfMarch' && day.endsWith('02-29') && !reached.endsWith('02-29') ? addDays(reached, 1) : reached
}
