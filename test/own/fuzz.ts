/** Records and rules at random, many of them hostile: what is drawn is decided by the seed alone. */
import { LogicEngine } from 'json-logic-engine'
import { assess } from '../../src/api'
import { catalogue } from '../../src/clauses/catalogue'
import { evaluateJsonLogic, installOperations, toLogicData, toJsonLogic } from '../../src/interop/json-logic/index'
import { link } from '../../src/model/link'
import { safeParseRecord } from '../../src/model/parse'
import type { ComplianceRecord } from '../../src/model/record'
import { targetSchemas } from '../../src/model/linked-schema'
import { factIn, pathsIn } from '../../src/model/titles'
import type { TargetKind } from '../../src/rules/clause'
import { graphOf } from '../../src/rules/compile'
import { safeParseClause } from '../../src/rules/logic/clause'
import { logicOperators } from '../../src/rules/logic/language'
import type { Outcome } from '../../src/rules/outcome'
import { toMoment } from '../../src/rules/time/civil-date'
import { stateCouncilCalendar } from '../../src/rules/time/working-days'
import type { Random } from '../catalogue/arbitrary-record'
import { days, moments, randomFrom, randomRecord } from '../catalogue/arbitrary-record'

/** What must not change whatever is read: the prototypes that hostile keys aim at. */
export function prototypes(): string {
  return JSON.stringify([Object.prototype, Array.prototype, Function.prototype, String.prototype].map((prototype) => Reflect.ownKeys(prototype).map(String)))
}

function pick<Value>(values: readonly Value[], random: Random): Value {
  const value = values[Math.floor(random() * values.length)]
  if (values.length === 0) throw new Error('nothing to pick from')
  return value as Value
}

const hostile: readonly unknown[] = [
  null, true, 0, -1, 1e308, Number.NaN, Number.POSITIVE_INFINITY, '', 'constructor', '2025-02-30', '9999-12-31', '2025-04-10T09:00:00', 'x'.repeat(5000), [], {}, [null], [[]],
  JSON.parse('{"__proto__":{"polluted":true}}'), { constructor: { prototype: { polluted: true } } }, { toString: null }, { stated: 'yes' }, { id: 7 }, 'all', ['all'], undefined,
]

/** A record from the base record, with values of the wrong kind here and there. */
export function hostileRecord(random: Random, rate: number): unknown {
  const spoiled = (value: unknown): unknown => {
    if (random() < rate) return pick(hostile, random)
    if (Array.isArray(value)) return value.map(spoiled)
    if (typeof value !== 'object' || value === null) return value
    const copy: Record<string, unknown> = {}
    for (const [key, part] of Object.entries(value)) copy[key] = spoiled(part)
    if (random() < rate) Object.defineProperty(copy, pick(['__proto__', 'constructor', 'extensions', 'measures'], random), { value: pick(hostile, random), enumerable: true, configurable: true, writable: true })
    return copy
  }
  return spoiled(randomRecord(random, { change: 0.2, flag: 0.1, drop: 0.1 }))
}

/** What became of some fuzzed records. */
export interface RecordFigures {
  refused: number
  assessed: number
  findings: number
  thrown: number
}

/** Parses and assesses a record of each seed; what is thrown is counted. */
export function fuzzRecords(from: number, count: number): RecordFigures {
  const figures = { refused: 0, assessed: 0, findings: 0, thrown: 0 }
  for (let seed = from; seed < from + count; seed += 1) {
    const random = randomFrom(seed)
    // most spoiled records are refused: more of the mildly spoiled are read
    const input = hostileRecord(random, [0, 0.0005, 0.002, 0.02][seed % 4] ?? 0)
    try {
      const result = safeParseRecord(input)
      if (!result.ok) {
        figures.refused += 1
        continue
      }
      figures.findings += assess(result.record, { asOf: pick(moments, random), catalogue }).findings.length
      figures.assessed += 1
    } catch {
      figures.thrown += 1
    }
  }
  return figures
}

const kinds = Object.keys(targetSchemas) as TargetKind[]

/** A fact to read. */
interface Fact {
  readonly path: string
  readonly kind: string
  readonly values: readonly string[]
}

const factsByScope = new Map<string, readonly Fact[]>()

/** The facts of a target, or of the elements of a list, that an expression there may read. */
function factsIn(target: TargetKind, scope: string): readonly Fact[] {
  const key = `${target}:${scope}`
  const known = factsByScope.get(key)
  if (known !== undefined) return known
  const schema = targetSchemas[target]
  const paths = pathsIn(schema)
  const facts = paths.flatMap((path): Fact[] => {
    const own = path.slice(scope.length)
    if (!path.startsWith(scope) || own.includes('[')) return []
    const fact = factIn(schema, path)
    if (fact === undefined) return []
    const isEntries = fact.kind === 'list' && paths.some((one) => one.startsWith(`${path}[].`))
    return [{ path: own, kind: isEntries ? 'entries' : fact.kind === 'list' ? 'values' : fact.kind, values: fact.values ?? [] }]
  })
  factsByScope.set(key, facts)
  return facts
}

/** Draws expressions of a type over a target: what it draws is right unless it is spoiled. */
class Writer {
  private readonly target: TargetKind
  private readonly random: Random

  constructor(target: TargetKind, random: Random) {
    this.target = target
    this.random = random
  }

  boolean(scope: string, depth: number, lists: number): unknown {
    const { random } = this
    if (depth > 4 || random() < 0.35) return this.atom(scope, depth, lists)
    switch (pick(['and', 'or', '!', 'if', 'list', 'atom'], random)) {
      case 'and':
        return { and: this.several(() => this.boolean(scope, depth + 1, lists)) }
      case 'or':
        return { or: this.several(() => this.boolean(scope, depth + 1, lists)) }
      case '!':
        return { '!': pick([true, false], random) ? [this.boolean(scope, depth + 1, lists)] : this.boolean(scope, depth + 1, lists) }
      case 'if':
        return { if: [this.boolean(scope, depth + 1, lists), this.boolean(scope, depth + 1, lists), this.boolean(scope, depth + 1, lists)] }
      case 'list': {
        const list = this.list(scope, lists)
        return list === null ? this.atom(scope, depth, lists) : { [pick(['some', 'all', 'none'], random)]: [{ var: list }, this.boolean(`${scope}${list}[].`, depth + 1, lists + 1)] }
      }
      default:
        return this.atom(scope, depth, lists)
    }
  }

  private several(draw: () => unknown): unknown[] {
    return Array.from({ length: 1 + Math.floor(this.random() * 3) }, draw)
  }

  private list(scope: string, lists: number): string | null {
    const found = lists > 1 ? [] : factsIn(this.target, scope).filter(({ kind }) => kind === 'entries')
    return found.length === 0 ? null : pick(found, this.random).path
  }

  private fact(scope: string, ...wanted: string[]): Fact | null {
    const found = factsIn(this.target, scope).filter(({ kind }) => wanted.includes(kind))
    return found.length === 0 ? null : pick(found, this.random)
  }

  private atom(scope: string, depth: number, lists: number): unknown {
    const { random } = this
    const operator = pick(['===', '!==', '==', '!='], random)
    switch (pick(['flag', 'enum', 'in', 'values', 'number', 'number', 'day', 'day', 'none', 'own'], random)) {
      case 'flag': {
        const fact = this.fact(scope, 'boolean', 'flag')
        if (fact !== null) return pick([{ var: fact.path }, { [operator]: [{ var: fact.path }, pick([true, false], random)] }], random)
        break
      }
      case 'enum': {
        const fact = this.fact(scope, 'enum')
        if (fact !== null) return { [operator]: [{ var: [fact.path] }, pick(fact.values, random)] }
        break
      }
      case 'in': {
        const fact = this.fact(scope, 'enum')
        if (fact !== null) return { in: [{ var: fact.path }, fact.values.filter((_, index) => index === 0 || random() < 0.4)] }
        break
      }
      case 'values': {
        const fact = this.fact(scope, 'values')
        if (fact !== null) return { in: [fact.values.length > 0 ? pick(fact.values, random) : 'CN', { var: fact.path }] }
        break
      }
      case 'number':
        return { [pick(['<', '<=', '>', '>=', '==='], random)]: [this.number(scope, depth + 1, lists), this.number(scope, depth + 1, lists)] }
      case 'none': {
        const fact = this.fact(scope, 'date', 'enum', 'string', 'number', 'boolean')
        if (fact !== null) return { [operator]: [{ var: fact.path }, null] }
        break
      }
      case 'own': {
        // one name for each type: data of the user are used as one type
        const [type, value] = pick([['number', 3], ['text', 'A'], ['day', '2025-01-01'], ['boolean', true]] as const, random)
        return { [operator]: [{ var: `extensions.${type}` }, value] }
      }
      default:
    }
    return { [pick(['<', '<=', '>', '>=', '===', '!=='], random)]: [this.day(scope, depth), pick([{ var: 'asOf.day' }, pick(days, random)], random)] }
  }

  private number(scope: string, depth: number, lists: number): unknown {
    const { random } = this
    const fact = this.fact(scope, 'number')
    if (depth > 5 || random() < 0.3) return fact === null || random() < 0.4 ? pick([0, 1, 4, 24, 0.5, 365], random) : { var: fact.path }
    switch (pick(['reckon', 'days', 'hours', 'count', 'limits'], random)) {
      case 'reckon':
        return { [pick(['+', '-', '*', '/', '%'], random)]: [this.number(scope, depth + 1, lists), this.number(scope, depth + 1, lists)] }
      case 'days':
        return { daysBetween: [this.day(scope, depth + 1), this.day(scope, depth + 1)] }
      case 'hours': {
        const [one, other] = [this.fact(scope, 'instant'), this.fact(scope, 'instant')]
        return one === null || other === null ? 7 : { hoursBetween: [{ var: one.path }, { var: other.path }] }
      }
      case 'count': {
        const list = this.list(scope, lists)
        return list === null ? 2 : { count: [{ var: list }, this.boolean(`${scope}${list}[].`, depth + 1, lists + 1)] }
      }
      default:
        return { [pick(['min', 'max'], random)]: this.several(() => this.number(scope, depth + 1, lists)) }
    }
  }

  private day(scope: string, depth: number): unknown {
    const fact = this.fact(scope, 'date')
    if (fact === null || this.random() < 0.15) return { var: 'asOf.day' }
    return depth < 5 && this.random() < 0.2 ? { addMonths: [{ var: fact.path }, pick([-12, 1, 6, 36], this.random)] } : { var: fact.path }
  }
}

const junk: readonly unknown[] = [
  ...hostile, { var: '__proto__' }, { var: 'constructor.prototype' }, { var: ['a', 1] }, JSON.parse('{"__proto__":[{"var":"grade"}]}'), { missing: ['a'] }, { log: 'x' }, { method: ['a', 'b'] }, { cat: ['a', 'b'] },
  { merge: [1, 2] }, { reduce: [{ var: 'activities' }, 1, 0] }, { var: 'asOf.at' }, { var: '' }, { and: [] }, { '===': [1] }, Symbol('x'), 1n, () => true, new Date(0),
]

/** A rule for a target: right, or spoiled in some places. */
export function randomRule(target: TargetKind, random: Random, rate: number): unknown {
  const writer = new Writer(target, random)
  const test = (): unknown => writer.boolean('', 0, 0)
  const outcome = (): unknown => pick(['passed', 'failed', 'inapplicable'], random)
  const rule = random() < 0.85 ? test() : { if: [test(), outcome(), test(), outcome(), outcome()] }
  const spoiled = (value: unknown): unknown => {
    if (random() < rate) return pick(junk, random)
    if (Array.isArray(value)) return value.map(spoiled)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [random() < rate ? pick([...logicOperators, '__proto__', 'constructor'], random) : key, spoiled(part)]))
  }
  return rate === 0 ? rule : spoiled(rule)
}

/** What became of some fuzzed rows. */
export interface RowFigures {
  refused: number
  loaded: number
  verdicts: number
  thrown: number
  disagreements: number
  /** Verdicts that took too many steps. */
  stopped: number
  /** How often each outcome came out. */
  readonly outcomes: Record<Outcome, number>
  /** The first few rules that were refused although they were not spoiled, or on which engines disagree. */
  readonly examples: unknown[]
}

const engine = new LogicEngine()
installOperations(engine)

/** Records that rules are tried on, linked. */
function linkedRecords(random: Random): readonly { readonly record: ComplianceRecord; readonly asOf: string }[] {
  return [0, 0.05, 0.3].flatMap((drop) => {
    const raw = randomRecord(random, { change: 0.3, flag: 0.2, drop })
    const extensions = { number: pick([3, 4, '3', null], random), text: pick(['A', 'B', 7], random), day: pick(['2025-01-01', '2024-06-30', 'soon'], random), boolean: pick([true, false, 'true'], random) }
    const arrangements = raw.arrangements as readonly object[] | undefined
    const result = safeParseRecord({ ...raw, ...(arrangements && { arrangements: arrangements.map((one) => ({ ...one, extensions })) }) })
    return result.ok ? [{ record: result.record, asOf: pick(moments, random) }] : []
  })
}

/** Loads a row of each seed and judges records by it; each verdict is compared with both engines on the exported rule. */
export function fuzzRows(from: number, count: number): RowFigures {
  const figures: RowFigures = { refused: 0, loaded: 0, verdicts: 0, thrown: 0, disagreements: 0, stopped: 0, outcomes: { passed: 0, failed: 0, inapplicable: 0, cantTell: 0 }, examples: [] }
  const note = (example: unknown): void => { if (figures.examples.length < 5) figures.examples.push(example) }
  const text = { zh: '检查', en: 'Check' }
  for (let seed = from; seed < from + count; seed += 1) {
    const random = randomFrom(seed)
    const target = kinds[seed % kinds.length] ?? 'arrangement'
    const rate = seed % 3 === 0 ? 0.05 : 0
    const logic = randomRule(target, random, rate)
    try {
      const result = safeParseClause({ id: 'fuzz/1#1', target, title: text, statement: text, rule: logic })
      if (!result.ok) {
        figures.refused += 1
        // a rule that reads no fact is rightly refused
        if (rate === 0 && !result.issues.every(({ expected }) => expected === 'a rule that reads a fact')) note({ seed, issues: result.issues, logic })
        continue
      }
      figures.loaded += 1
      const { rule } = result.clause
      const exported = toJsonLogic(rule)
      for (const { record, asOf } of linkedRecords(random)) {
        const at = toMoment(asOf)
        if (at === undefined) continue
        const { facts } = link(record)
        const graph = graphOf(target, stateCouncilCalendar)
        const { evaluate } = graph.add(rule)
        const lists = { institution: [facts.institution], arrangement: facts.arrangements, provider: facts.providers, incident: facts.incidents } as Readonly<Record<string, readonly object[] | undefined>>
        for (const one of lists[target] ?? []) {
          const { outcome, reasons } = evaluate(graph.extract(one as Record<string, unknown>), at)
          if (reasons.some(({ code }) => code === 'tooManySteps')) figures.stopped += 1
          const data = toLogicData(one, asOf)
          figures.verdicts += 1
          figures.outcomes[outcome] += 1
          const others = [evaluateJsonLogic(exported, data), engine.run(exported, data) as Outcome]
          if (others.some((other) => other !== outcome)) {
            figures.disagreements += 1
            note({ seed, logic, outcome, others })
          }
        }
      }
    } catch (thrown) {
      figures.thrown += 1
      note({ seed, thrown: String(thrown), logic })
    }
  }
  return figures
}
