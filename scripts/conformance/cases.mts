/**
 * The cases of the kit: facts of one target, a day, and what the compiled library says. They come from the base record of the tests with
 * one fact changed, from both sides of the days on which an answer changes, and from random records with fixed seeds.
 */
import { catalogue } from '../../src/clauses/catalogue'
import { evaluateJsonLogic, toLogicData } from '../../src/interop/json-logic/index'
import type { LogicData } from '../../src/interop/json-logic/index'
import { safeParseRecord } from '../../src/model/parse'
import type { ComplianceRecord } from '../../src/model/record'
import type { TargetKind } from '../../src/rules/clause'
import { measureKey } from '../../src/rules/json-logic'
import type { Outcome } from '../../src/rules/outcome'
import type { Readings } from '../../src/rules/reading'
import type { Moment } from '../../src/rules/time/civil-date'
import { fromEpochDay, fromEpochMillisecond, toEpochDay, toEpochMillisecond, toMoment } from '../../src/rules/time/civil-date'
import type { Verdict } from '../../src/rules/verdict'
import { keysOfFacts, moments, randomFrom, randomRecord, thinned } from '../../test/catalogue/arbitrary-record'
import { asOf as baseDay } from '../../test/clauses/base-record'
import { boundByAll } from '../../test/clauses/base-records'
import type { Fact, Place } from './changes.mts'
import { baseWith, factsOfBase, isTime, placeName } from './changes.mts'
import type { Question } from './questions.mts'
import { targetsOf } from './questions.mts'
import { objectOfLines } from './rules.mts'
import { turningStep } from './turning.mts'

/** One case, as a line of a file of cases has it. */
export interface Case {
  readonly clause: string
  /** The choices that are not the defaults. */
  readonly chosen: Readings
  readonly asOf: string
  /** How the record was made. */
  readonly about: string
  /** What the clause reads of the target, `asOf` left out. */
  readonly data: Readonly<Record<string, LogicData>>
  readonly outcome: Outcome
  readonly missing: readonly string[]
}

/** A record to try, how it was made, and when to judge it. */
interface Candidate {
  readonly about: string
  readonly raw: unknown
  readonly asOf: string
}

/** How many cases of one outcome, how many changes of outcome, and how many random records a clause keeps. */
const most = { outcome: 3, changes: 4, random: 3 }
const steeredSeeds = 12
/** Random records to search for an outcome that no single change brings about. */
const rareSeeds = 400
/** The same where the outcome may not be there at all. */
const fewSeeds = 60
const steeredRates = [0.1, 0.25, 0.45]
const wholeSeeds = 24

/** The moments of the parity test in their order in time. */
const ordered = [...new Set<string>(moments)].map(momentOf).sort((a, b) => a.end - b.end)

/** The files of cases by name, one for each kind of target. */
export function casesFiles(defaults: readonly Question[], others: readonly Question[]): ReadonlyMap<string, string> {
  const files = [...casesOf(defaults, others)].map(([target, cases]): [string, string] => [`cases-${target}.json`, casesFile(target, cases)])
  return new Map(files)
}

/** The text of a file of cases: one case to a line, numbered within its clause. */
export function casesFile(target: TargetKind, cases: readonly Case[]): string {
  const numbers = new Map<string, number>()
  const lines = cases.map(({ clause, chosen, ...rest }) => {
    const number = (numbers.get(clause) ?? 0) + 1
    numbers.set(clause, number)
    return { clause, case: number, ...(Object.keys(chosen).length === 0 ? {} : { chosen }), ...rest }
  })
  return objectOfLines({ target, cases: lines })
}

/** What is only allowed or encouraged: it never fails. */
const freeClauses = new Set(catalogue.clauses.filter(({ force }) => force === 'may' || force === 'encouraged').map(({ id }) => id))

/** The cases of every question, by kind of target, in the order of the questions. */
function casesOf(defaults: readonly Question[], others: readonly Question[]): ReadonlyMap<TargetKind, readonly Case[]> {
  const picks = new Map([...defaults, ...others].map((question) => [question, new Pick(question)]))
  const defaultOf = new Map(defaults.map((question) => [question.exported.clause, question]))
  const offer = (candidate: Candidate, questions: readonly Question[], room: 'outcome' | 'random'): void => {
    const tried = new Trial(candidate)
    for (const question of questions) {
      const pick = picks.get(question)
      if (pick === undefined) continue
      const usual = defaultOf.get(question.exported.clause)
      for (const target of tried.targets(question.exported.target)) {
        const verdict = question.judge(target, tried.at)
        // under another choice, what it changes is worth a case
        const before = usual === undefined || usual === question ? null : usual.judge(target, tried.at).outcome
        if (before === null || before !== verdict.outcome) pick.offer(tried, target, verdict, room, `${String(before)} ${verdict.outcome}`)
      }
    }
  }
  const all = [...picks.keys()]
  for (const asOf of [baseDay, ...ordered.map((at) => at.asOf)]) offer({ about: 'base record', raw: boundByAll(), asOf }, all, 'outcome')
  const facts = factsOfBase()
  const readers = readersOf(all)
  for (const { place, values } of facts) {
    const questions = readers(place)
    for (const value of [undefined, ...(isTime(values[0]) ? [null, ...spread(values)] : values)]) offer(changedBase(place, value), questions, 'outcome')
  }
  for (const question of defaults) for (const pair of turningDays(question, picks.get(question)?.kept ?? [])) picks.get(question)?.keepTurn(pair)
  for (const fact of facts) {
    if (!isTime(fact.values[0])) continue
    const trialOf = trialsOf(fact)
    for (const question of readers(fact.place)) {
      const pick = picks.get(question)
      if (pick === undefined || !pick.hasRoomForTurns() || Object.keys(question.chosen).length > 0) continue
      for (const pair of turningValues(question, fact, trialOf)) pick.keepTurn(pair)
    }
  }
  for (const question of all) {
    const keys = keysOfFacts(question.exported.target, question.facts)
    const draw = (seed: number, room: 'outcome' | 'random'): void => {
      const raw = randomRecord(randomFrom(seed), { change: steeredRates[seed % 3] ?? 0, flag: 0.08, drop: room === 'random' ? 0.05 : 0, keys })
      offer({ about: `random record ${seed}, steered`, raw, asOf: moments[seed % moments.length] ?? baseDay }, [question], room)
    }
    for (let seed = 0; seed < steeredSeeds; seed += 1) draw(seed, 'random')
    if (defaultOf.get(question.exported.clause) !== question) continue
    const has = (outcome: Outcome): boolean => picks.get(question)?.cases.some((kept) => kept.outcome === outcome) === true
    // what reaches everybody is never inapplicable, what is free never failed: no long search for those
    const isFree = freeClauses.has(question.exported.clause)
    const isShort = (seed: number): boolean =>
      (seed < rareSeeds && !(has('passed') && (isFree || has('failed')))) || (seed < fewSeeds && !has('inapplicable'))
    for (let seed = steeredSeeds; isShort(seed); seed += 1) draw(seed, 'outcome')
  }
  for (let seed = 0; seed < wholeSeeds; seed += 1) {
    const random = randomFrom(seed)
    const raw = thinned(randomRecord(random, { change: 0.3, flag: 0.05, drop: 0.02 }), random, [0, 0.02, 0.1, 0.4][seed % 4] ?? 0)
    offer({ about: `random record ${seed}`, raw, asOf: moments[seed % moments.length] ?? baseDay }, all, 'random')
  }
  const kinds = new Map<TargetKind, Case[]>()
  for (const [{ exported }, { cases }] of picks) kinds.set(exported.target, [...(kinds.get(exported.target) ?? []), ...cases])
  return kinds
}

/** A candidate with what is made of it when it is first asked for. */
class Trial {
  readonly candidate: Candidate
  readonly at: Moment
  private known: ((kind: TargetKind) => readonly object[]) | null = null
  private valid: boolean | null = null

  constructor(candidate: Candidate) {
    this.candidate = candidate
    this.at = momentOf(candidate.asOf)
  }

  targets(kind: TargetKind): readonly object[] {
    this.known ??= targetsOf(this.candidate.raw as ComplianceRecord)
    return this.known(kind)
  }

  /** Whether the schema accepts the record: a case that nobody can record proves nothing. */
  isValid(): boolean {
    return (this.valid ??= safeParseRecord(this.candidate.raw).ok)
  }
}

/** One side of a turn: the same target just before and just after its outcome changes. */
interface Side {
  readonly trial: Trial
  readonly target: object
  readonly verdict: Verdict
}

/** The cases kept for one question: few, and each for another reason. */
class Pick {
  readonly question: Question
  readonly cases: Case[] = []
  /** What was kept of changed base records, to look for turning days. */
  readonly kept: Candidate[] = []
  private readonly seen = new Set<string>()
  private readonly counts = new Map<string, number>()

  constructor(question: Question) {
    this.question = question
  }

  /** Keeps what is said for reasons not met so far, as long as there is room. */
  offer(trial: Trial, target: object, verdict: Verdict, room: 'outcome' | 'random', group: string): void {
    const why = `${group}: ${verdict.reasons.map(({ code }) => code).join(' ')}; ${verdict.missing.join(' ')}`
    const full = room === 'random' ? 'random' : group
    if (this.seen.has(why) || (this.counts.get(full) ?? 0) >= (room === 'random' ? most.random : most.outcome) || !trial.isValid()) return
    this.seen.add(why)
    if (!this.add(trial, target, verdict)) return
    this.counts.set(full, (this.counts.get(full) ?? 0) + 1)
    if (room === 'outcome' && verdict.outcome !== 'cantTell') this.kept.push(trial.candidate)
  }

  hasRoomForTurns(): boolean {
    return (this.counts.get('turns') ?? 0) < most.changes
  }

  /** Keeps both sides of a change of outcome, once for each change and what brings it about. */
  keepTurn([before, after]: readonly [Side, Side]): void {
    const what = `turn ${before.verdict.outcome} ${after.verdict.outcome} ${before.trial.candidate.about.replace(/ = .*/, '')}`
    if (this.seen.has(what) || !this.hasRoomForTurns() || !before.trial.isValid() || !after.trial.isValid()) return
    this.seen.add(what)
    this.counts.set('turns', (this.counts.get('turns') ?? 0) + 1)
    for (const { trial, target, verdict } of [before, after]) this.add(trial, target, verdict)
  }

  private add(trial: Trial, target: object, verdict: Verdict): boolean {
    const { exported, chosen, facts } = this.question
    const { about, asOf } = trial.candidate
    const whole = toLogicData(target, asOf)
    const data = dataRead(whole, facts)
    const key = JSON.stringify([asOf, data])
    if (this.seen.has(key)) return false
    this.seen.add(key)
    for (const given of [whole, toLogicData(data, asOf)]) {
      const said = evaluateJsonLogic(exported.rule, given)
      if (said !== verdict.outcome) throw new Error(`${exported.clause} on ${about}: the library says ${verdict.outcome}, its JSON Logic ${said}`)
    }
    this.cases.push({ clause: exported.clause, chosen, asOf, about, data, outcome: verdict.outcome, missing: verdict.missing })
    return true
  }
}

/** The last day (or second) of one outcome and the first of the next, for records already kept. */
function* turningDays(question: Question, records: readonly Candidate[]): Generator<readonly [Side, Side]> {
  const inSeconds = JSON.stringify(question.exported.rule).includes('withinOutcome')
  const print = inSeconds ? (second: number): string => fromEpochMillisecond(second * 1000) : fromEpochDay
  const seconds = (at: Moment): number => Math.floor(at.end / 1000)
  const steps = inSeconds ? ordered.map(seconds) : [...new Set(ordered.map(({ day }) => day))]
  for (const candidate of records) {
    const targets = new Trial(candidate).targets(question.exported.target)
    for (const target of targets) {
      const side = (step: number): Side => {
        const trial = new Trial({ ...candidate, asOf: print(step) })
        return { trial, target, verdict: question.judge(target, trial.at) }
      }
      yield* turns(steps, side)
    }
  }
}

/** The base record with one date at a step, made once for all questions: days since 1970, or seconds for an instant. */
function trialsOf({ place, values }: Fact): (step: number) => Trial {
  const print = areInstants(values) ? (second: number): string => fromEpochMillisecond(second * 1000) : fromEpochDay
  const known = new Map<number, Trial>()
  return (step) => {
    const trial = known.get(step) ?? new Trial(changedBase(place, print(step)))
    known.set(step, trial)
    return trial
  }
}

/** The last value and the first of the next outcome, where a date of the base record moves. */
function* turningValues(question: Question, { values }: Fact, trialOf: (step: number) => Trial): Generator<readonly [Side, Side]> {
  const inSeconds = areInstants(values)
  const read = (value: unknown): number => (inSeconds ? (toEpochMillisecond(String(value)) ?? 0) / 1000 : (toEpochDay(String(value)) ?? 0))
  const steps = [...new Set(values.map(read))].sort((a, b) => a - b)
  const kind = question.exported.target
  for (const index of trialOf(steps[0] ?? 0).targets(kind).keys()) {
    const side = (step: number): Side => {
      const trial = trialOf(step)
      const target = trial.targets(kind)[index]
      if (target === undefined) throw new Error(`a changed date took a target away: ${trial.candidate.about}`)
      return { trial, target, verdict: question.judge(target, trial.at) }
    }
    yield* turns(steps, side)
  }
}

function areInstants(values: readonly unknown[]): boolean {
  return values.some((value) => toEpochDay(String(value)) === undefined)
}

/** Between each two steps with different outcomes, the two neighbours between which one outcome ends. */
function* turns(steps: readonly number[], side: (step: number) => Side): Generator<readonly [Side, Side]> {
  let before: { readonly step: number; readonly side: Side } | null = null
  for (const step of steps) {
    const here = { step, side: side(step) }
    if (before !== null && before.side.verdict.outcome !== here.side.verdict.outcome) {
      const [last, next] = turningStep(before.step, step, (middle) => side(middle).verdict.outcome)
      yield [side(last), side(next)]
    }
    before = here
  }
}

function changedBase(place: Place, value: unknown): Candidate {
  const what = value === undefined ? 'left out' : `= ${JSON.stringify(value, (_, part: unknown) => (idOf(part) ?? part))}`
  return { about: `${placeName(place)} ${what}`, raw: baseWith(place, value), asOf: baseDay }
}

/** An entry in the words of a case: its id. */
function idOf(part: unknown): string | undefined {
  return typeof part === 'object' && part !== null && 'id' in part ? String(part.id) : undefined
}

/** Of many values the first, the last and one between. */
function spread(values: readonly unknown[]): readonly unknown[] {
  if (values.length <= 3) return values
  return [values[0], values[Math.floor(values.length / 2)], values.at(-1)]
}

/** Which questions may read a fact at a place: those that read the key there, or anything under it. */
function readersOf(questions: readonly Question[]): (place: Place) => readonly Question[] {
  const byKey = new Map<string, Question[]>()
  for (const question of questions) {
    const paths = question.facts.flatMap((fact) => fact.split('.').map((_, index, names) => names.slice(0, index + 1).join('.')))
    for (const key of keysOfFacts(question.exported.target, paths)) byKey.set(key, [...(byKey.get(key) ?? []), question])
  }
  return (place) => byKey.get(place.filter((name) => typeof name === 'string').slice(-2).join('.')) ?? []
}

/** What a clause reads of a target's data, with ids and contradictions; `asOf` is said once for the case. */
export function dataRead(data: Case['data'], facts: readonly string[]): Case['data'] {
  return onlyRead(data, readTree(facts)) as Case['data']
}

/** The paths that a clause reads, as a tree of keys. */
interface ReadTree extends ReadonlyMap<string, ReadTree> {}

function readTree(facts: readonly string[]): ReadTree {
  type Open = Map<string, Open>
  const tree: Open = new Map()
  for (const path of facts) {
    let at = tree
    const plain = path.replace(/measures\[([^\]]+)\]/, (_, clause: string) => `measures.${measureKey(clause)}`)
    for (const key of plain.replaceAll('[]', '').split('.')) {
      const next = at.get(key) ?? (new Map() as Open)
      at.set(key, next)
      at = next
    }
  }
  return tree
}

function onlyRead(data: LogicData, tree: ReadTree): LogicData {
  if (Array.isArray(data)) return (data as readonly LogicData[]).map((part) => (typeof part === 'object' ? onlyRead(part, tree) : part))
  if (typeof data !== 'object' || data === null) return data
  const entries = Object.entries(data as Readonly<Record<string, LogicData>>)
  return Object.fromEntries(
    entries.flatMap(([key, part]) => {
      const inner = tree.get(key)
      if (key === 'asOf' || (inner === undefined && key !== 'id' && key !== 'contradictions')) return []
      const isKept = inner === undefined || (inner.size === 0 && !isListOfObjects(part))
      return [[key, isKept ? withoutAsOf(part) : onlyRead(part, inner)]]
    }),
  )
}

function withoutAsOf(data: LogicData): LogicData {
  if (Array.isArray(data)) return (data as readonly LogicData[]).map(withoutAsOf)
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(Object.entries(data).flatMap(([key, part]) => (key === 'asOf' ? [] : [[key, withoutAsOf(part)]])))
}

function isListOfObjects(part: LogicData): boolean {
  return Array.isArray(part) && typeof part[0] === 'object'
}

function momentOf(asOf: string): Moment {
  const at = toMoment(asOf)
  if (at === undefined) throw new Error(`not a moment: ${asOf}`)
  return at
}
