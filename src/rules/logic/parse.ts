/** Checks JSON Logic of the user's own before it runs: operators, operands, paths, types, size. What passes here cannot fail on a record. */
import type { FactsOf, OwnTarget, TargetModel } from '../../model/own-target'
import { targetModel } from '../../model/own-target'
import type { TargetKind } from '../../model/linked'
import type { Path } from '../../model/path'
import type { InputIssue } from '../../model/read'
import { listed, nearest } from '../../model/read'
import type { FactKind } from '../../model/titles'
import { factIn, pathsIn } from '../../model/titles'
import { isCivilDate, isInstant } from '../../model/time'
import type { Rule } from '../rule'
import { rule } from '../rule'
import type { LogicOperator, LogicType, ReadAs } from './language'
import { logicLimits, logicOperators, membershipKeys } from './language'

/**
 * What {@link parseLogic} and `parseClause` throw.
 *
 * @category Own checks
 */
export class LogicError extends Error {
  override readonly name = 'LogicError'

  /** Everything that is wrong, each with its place in what was given. */
  readonly issues: readonly InputIssue[]

  /** @param issues - At least one. */
  constructor(issues: readonly InputIssue[]) {
    super(listed('the rule', issues))
    this.issues = issues
  }
}

/**
 * JSON Logic, as it stands in a row of a database, becomes a rule like those of our kinds: for clauses in code, for `parseClause`, for exports.
 *
 * - It gives a boolean (`passed`, `failed`), or by `if` one of the texts `passed`, `failed`, `inapplicable`.
 * - A fact that is not known makes `cantTell`, with its path, unless the rest decides: `and` with something false is false, `or` with something
 *   true is true. A default for a missing fact (`{"var": ["a", 0]}`) is refused, as are `missing` and `missing_some`.
 * - `null`, known none, equals `null` alone. Compared by size or reckoned with it is `cantTell`, reason `noneCompared`: ask for it first.
 * - Conditions are booleans: there is no truthiness and no coercion. Texts have no order.
 * - `some`, `all`, `none` over an empty list are false, false, true, as JSON Logic has them. An element that may not be of the target
 *   (`coversTarget` or `belongs` not known) makes the answer unknown where it would decide.
 * - Dates are civil dates, as recorded: one after the day assessed is read as any other. `{"var": "asOf.day"}` is the day assessed.
 * - Beside JSON Logic: `count` ([list, test]), `daysBetween` ([from, to]), `hoursBetween` ([from, to], of instants), `addMonths` ([day, number]).
 * - Data under `extensions` can be read; where they are not of the type that the rule uses them as, they are not known (`contradiction`).
 *
 * @param target - One of ours by name, or what `defineTarget` returned.
 * @param logic - Plain data.
 * @returns The rule.
 * @throws LogicError with everything that is wrong: a path into `logic`, what stands there, what was expected.
 * @example
 * ```ts
 * parseLogic('arrangement', { or: [{ '===': [{ var: 'grade' }, 'general'] }, { var: 'contract.terms.rightOfAudit' }] })
 * ```
 * @category Own checks
 */
export function parseLogic<const Target extends TargetKind | OwnTarget>(target: Target, logic: unknown): Rule<Path<FactsOf<Target>>> {
  const result = checkedLogic(target, logic, 'rule')
  if (result.ok) return result.rule as Rule<Path<FactsOf<Target>>>
  throw new LogicError(result.issues)
}

/** The same without an exception; `place` is what the paths of the issues begin with. */
export function checkedLogic(
  target: TargetKind | OwnTarget,
  logic: unknown,
  place: string,
): { readonly ok: true; readonly rule: Rule } | { readonly ok: false; readonly issues: readonly InputIssue[] } {
  const checker = new Checker(targetModel(target))
  let copy: unknown
  try {
    // what is checked is what will run, whatever a getter would answer the next time
    copy = structuredCopy(logic, { left: partsCopied })
    checker.whole(copy, place)
  } catch {
    checker.refuse(place, 'something that cannot be read', 'plain data, as JSON.parse returns them')
  }
  if (checker.issues.length > 0) return { ok: false, issues: checker.issues }
  return { ok: true, rule: rule({ kind: 'logic', logic: copy, reads: Object.fromEntries([...checker.reads].sort(([a], [b]) => (a < b ? -1 : 1))) }) }
}

/** More parts, and deeper ones, than any rule has that the limits admit. */
const partsCopied = 10_000
const depthCopied = 100

/** A copy, so that freezing the rule does not freeze what the caller gave. What is larger than any rule is left as it is, to be refused. */
function structuredCopy(value: unknown, budget: { left: number }, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value
  budget.left -= 1
  if (budget.left < 0 || depth > depthCopied) return value
  if (Array.isArray(value)) return Array.from(value, (part: unknown) => structuredCopy(part, budget, depth + 1))
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, structuredCopy(part, budget, depth + 1)]))
}

/** What is known of an expression before it runs. */
interface Typed {
  /** `any`: of the user's own data, or wrong already. */
  readonly type: LogicType | 'outcome' | 'any'
  /** The values that a text can have, where they are few. */
  readonly values?: readonly string[] | undefined
  /** The path of a fact of the user's own data, whose type its use decides. */
  readonly own?: string
  /** A literal. */
  readonly literal?: unknown
}

const wrong: Typed = { type: 'any' }
const operators: ReadonlySet<string> = new Set(logicOperators)
const typeWords: Readonly<Record<LogicType, string>> = {
  boolean: 'true or false', number: 'a number', text: 'a text', day: 'a day', instant: 'an instant', values: 'a list of values', none: 'null',
}
const ofFact: Readonly<Partial<Record<FactKind, LogicType>>> = { boolean: 'boolean', flag: 'boolean', number: 'number', enum: 'text', string: 'text', date: 'day', instant: 'instant' }
const outcomes = ['passed', 'failed', 'inapplicable']

/** How many operands each operator takes. */
const arity: Readonly<Record<LogicOperator, readonly [least: number, most: number]>> = {
  var: [1, 1], and: [1, 100], or: [1, 100], '!': [1, 1], if: [3, 99], '===': [2, 2], '!==': [2, 2], '==': [2, 2], '!=': [2, 2],
  '<': [2, 3], '<=': [2, 3], '>': [2, 2], '>=': [2, 2], in: [2, 2], some: [2, 2], all: [2, 2], none: [2, 2], count: [2, 2],
  '+': [2, 100], '-': [2, 2], '*': [2, 100], '/': [2, 2], '%': [2, 2], min: [1, 100], max: [1, 100],
  daysBetween: [2, 2], hoursBetween: [2, 2], addMonths: [2, 2],
}

class Checker {
  readonly issues: InputIssue[] = []
  /** Every fact that is read, list elements as `list[].key`, and how. */
  readonly reads = new Map<string, ReadAs>()
  private nodes = 0
  private isTooLarge = false
  private readonly schema: TargetModel['schema']
  private readonly kind: string
  private readonly isOwn: boolean

  constructor({ schema, kind, own }: TargetModel) {
    this.schema = schema
    this.kind = kind
    this.isOwn = own !== null
  }

  whole(logic: unknown, place: string): void {
    const found = this.typed(logic, place, '', 0, 0)
    if (this.issues.length > 0) return
    if (found.own !== undefined) this.use(found, 'boolean', place)
    else if (found.type !== 'boolean' && !isOutcome(found)) this.refuse(place, logic, "true or false, or by if 'passed', 'failed' or 'inapplicable'")
    else if (found.literal !== undefined) this.refuse(place, logic, 'a rule that reads a fact')
    else if (this.reads.size === 0) this.refuse(place, logic, 'a rule that reads a fact')
  }

  refuse(place: string, value: unknown, expected: string): Typed {
    if (this.issues.length < 50) {
      const shown = typeof value === 'object' && value !== null ? (Array.isArray(value) ? `a list of ${String(value.length)}` : 'an object') : value
      const found = typeof shown === 'string' && shown === value ? `'${shown.slice(0, 80)}'` : String(shown)
      this.issues.push({ path: place, value: typeof shown === 'string' ? shown.slice(0, 80) : shown, expected, message: `${place}: expected ${expected}, found ${found}` })
    }
    return wrong
  }

  /** Said once, at the first part beyond the limit. */
  private tooLarge(place: string, given: unknown): Typed {
    if (this.isTooLarge) return wrong
    this.isTooLarge = true
    return this.refuse(place, given, `at most ${String(logicLimits.nodes)} operators and literals`)
  }

  /** The type of an expression inside the elements of `scope` (`''`, or `activities[].`). */
  private typed(given: unknown, place: string, scope: string, depth: number, lists: number): Typed {
    this.nodes += 1
    if (this.nodes > logicLimits.nodes) return this.tooLarge(place, given)
    if (depth > logicLimits.depth) return this.refuse(place, given, `operators within operators at most ${String(logicLimits.depth)} deep`)
    if (given === null) return { type: 'none', literal: null }
    switch (typeof given) {
      case 'boolean':
        return { type: 'boolean', literal: given }
      case 'number':
        return Number.isFinite(given) ? { type: 'number', literal: given } : this.refuse(place, given, 'a finite number')
      case 'string':
        if (given.length > logicLimits.text) return this.refuse(place, given, `a text of at most ${String(logicLimits.text)} characters`)
        // exports write instants in China's offset: as texts they would compare otherwise there
        if (isInstant(given)) return this.refuse(place, given, 'no instant as a literal')
        return { type: 'text', literal: given }
      case 'object':
        break
      default:
        return this.refuse(place, typeof given, 'plain data')
    }
    if (Array.isArray(given)) return this.refuse(place, given, 'an operator or a single value; a list stands only as the operands, or as the second of in')
    const keys = Object.keys(given)
    const [name] = keys
    if (keys.length !== 1 || name === undefined) return this.refuse(place, given, 'an object with one operator')
    if (!operators.has(name)) {
      const meant = nearest(name, logicOperators)
      return this.refuse(`${place}.${name}`, name, `an operator of ${logicOperators.join(' ')}${meant === undefined ? '' : `; did you mean ${meant}?`}`)
    }
    const operator = name as LogicOperator
    const value = (given as Readonly<Record<string, unknown>>)[name]
    const operands: readonly unknown[] = Array.isArray(value) ? value : [value]
    const at = `${place}.${operator}`
    if (operator === 'var') return this.variable(operands, at, scope)
    const [least, most] = arity[operator]
    if (operands.length < least || operands.length > most) {
      return this.refuse(at, operands, least === most ? `${String(least)} operands` : `${String(least)} to ${String(most)} operands`)
    }
    const part = (index: number): Typed => this.typed(operands[index], `${at}[${String(index)}]`, scope, depth + 1, lists)
    const parts = (): Typed[] => operands.map((_, index) => part(index))
    const all = (type: LogicType, result: LogicType): Typed => {
      parts().forEach((one, index) => { this.use(one, type, `${at}[${String(index)}]`) })
      return { type: result }
    }
    switch (operator) {
      case 'and':
      case 'or':
      case '!':
        return all('boolean', 'boolean')
      case 'if':
        return this.choice(operands, parts(), at)
      case '===':
      case '!==':
      case '==':
      case '!=':
        return this.equal(part(0), part(1), at)
      case '<':
      case '<=':
      case '>':
      case '>=':
        return this.ordered(parts(), at)
      case 'in':
        return this.among(part(0), operands[1], `${at}[1]`, at, scope, depth, lists)
      case 'some':
      case 'all':
      case 'none':
      case 'count':
        this.list(operands, at, scope, depth, lists)
        return { type: operator === 'count' ? 'number' : 'boolean' }
      case 'daysBetween': {
        parts().forEach((one, index) => { if (one.type !== 'instant') this.use(one, 'day', `${at}[${String(index)}]`) })
        return { type: 'number' }
      }
      case 'hoursBetween':
        return all('instant', 'number')
      case 'addMonths': {
        this.use(part(0), 'day', `${at}[0]`)
        const months = part(1)
        if (typeof months.literal !== 'number' || !Number.isInteger(months.literal) || Math.abs(months.literal) > 1200) {
          this.refuse(`${at}[1]`, operands[1], 'a whole number of months from -1200 to 1200')
        }
        return { type: 'day' }
      }
      default:
        return all('number', 'number')
    }
  }

  private variable(operands: readonly unknown[], at: string, scope: string): Typed {
    const [path] = operands
    if (operands.length !== 1) return this.refuse(at, operands, 'a path alone: a default would make a fact of what is not known')
    if (typeof path !== 'string' || path === '') return this.refuse(at, path, 'a path of the target')
    if (path === 'asOf.day') return { type: 'day' }
    const full = scope + path
    if (/^extensions\.[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*){0,7}$/.test(path) && !path.split('.').some((key) => key in {} || key === 'length')) return { type: 'any', own: full }
    const paths = pathsIn(this.schema)
    const type = paths.includes(full) && !path.includes('[') ? this.typeOf(full) : undefined
    if (type === undefined) {
      const near = paths.flatMap((one) => (one.startsWith(scope) ? [one.slice(scope.length)] : [])).filter((one) => one !== path && !one.includes('['))
      const meant = typeof path === 'string' ? nearest(path, near) : undefined
      const where = scope === '' ? this.kind : `${this.kind} ${scope.slice(0, -1)}`
      return this.refuse(at, path, `a fact of ${where}${meant === undefined ? '' : `; did you mean ${meant}?`}`)
    }
    if (type === 'entries') return this.refuse(at, path, 'a single fact; a list goes into some, all, none or count')
    if (this.reads.get(full) !== 'membership') this.reads.set(full, type)
    const values = factIn(this.schema, full)?.values
    return { type: type as LogicType, values }
  }

  private typeOf(path: string): ReadAs | undefined {
    const fact = factIn(this.schema, path)
    if (fact === undefined) return undefined
    if (fact.kind !== 'list') return ofFact[fact.kind] as ReadAs | undefined
    return pathsIn(this.schema).some((one) => one.startsWith(`${path}[].`)) ? 'entries' : 'values'
  }

  /** Notes that an expression is used as a type, and refuses another. */
  private use(found: Typed, type: LogicType, place: string): void {
    if (found.own !== undefined) {
      const as = type === 'number' || type === 'boolean' || type === 'text' || type === 'day' ? (`own:${type}` as const) : null
      const before = this.reads.get(found.own)
      if (as === null || (before !== undefined && before !== as)) this.refuse(place, found.own, 'data of the user used as one type, which is a number, a text, a day, or true or false')
      else this.reads.set(found.own, as)
      return
    }
    if (found.type === 'any' || found.type === type) return
    if (type === 'day' && found.type === 'text' && typeof found.literal === 'string' && isCivilDate(found.literal)) return
    this.refuse(place, found.literal ?? (found.type === 'outcome' ? 'an outcome' : typeWords[found.type]), type === 'day' ? 'a day, as a fact or as YYYY-MM-DD' : typeWords[type])
  }

  private choice(operands: readonly unknown[], parts: readonly Typed[], at: string): Typed {
    if (operands.length % 2 === 0) return this.refuse(at, operands, 'conditions with what follows, and what is otherwise: an odd number of operands')
    const branches: { readonly found: Typed; readonly place: string }[] = []
    parts.forEach((found, index) => {
      const place = `${at}[${String(index)}]`
      if (index % 2 === 0 && index < parts.length - 1) this.use(found, 'boolean', place)
      else branches.push({ found, place })
    })
    if (branches.every(({ found }) => isOutcome(found))) return { type: 'outcome' }
    const known = branches.find(({ found }) => found.type !== 'any' && found.type !== 'none' && found.type !== 'text') ?? branches.find(({ found }) => found.type === 'text')
    if (known === undefined) return this.refuse(at, operands, 'branches of which one is no data of the user and not null')
    const { type } = known.found
    if (type === 'outcome' || type === 'any') return this.refuse(known.place, type, "branches that are all 'passed', 'failed' or 'inapplicable', or none")
    for (const { found, place } of branches) if (found.type !== 'none') this.use(found, type, place)
    return { type }
  }

  private equal(one: Typed, other: Typed, at: string): Typed {
    const result: Typed = { type: 'boolean' }
    const [fact, place, beside] = one.literal !== undefined || one.type === 'none' ? [other, `${at}[0]`, one] : [one, `${at}[1]`, other]
    if (beside.type === 'none') {
      if (fact.own !== undefined) return this.refuse(at, fact.own, 'data of the user beside a value: what they are is not known here')
      if (fact.literal !== undefined || fact.type === 'none') return this.refuse(at, fact.literal, 'a fact on one side')
      return result
    }
    if (fact.type === 'values' || beside.type === 'values') return this.refuse(at, 'a list', 'single values; a list goes into in')
    if (fact.type === 'instant' || beside.type === 'instant') return this.refuse(at, 'an instant', 'hoursBetween or daysBetween for instants')
    if (fact.own !== undefined && beside.own !== undefined) return this.refuse(at, fact.own, 'data of the user beside something whose type is known')
    if (fact.own !== undefined) this.use(fact, this.literalType(beside), at)
    else if (beside.own !== undefined) this.use(beside, this.literalType(fact), at)
    else if (fact.type === 'any' || beside.type === 'any') return result
    else if (fact.type === 'outcome' || beside.type === 'outcome') this.refuse(at, 'an outcome', 'single values')
    else if (fact.type === 'day') this.use(beside, 'day', place)
    else if (beside.type === 'day') this.use(fact, 'day', place)
    else this.use(beside, fact.type, place)
    if (fact.values !== undefined && typeof beside.literal === 'string') this.member(beside.literal, fact.values, place)
    return result
  }

  /** The type of what stands beside data of the user: a text that is a day is a day. */
  private literalType({ type, literal }: Typed): LogicType {
    if (type === 'text' && typeof literal === 'string' && isCivilDate(literal)) return 'day'
    return type === 'any' || type === 'outcome' ? 'none' : type
  }

  private member(literal: string, values: readonly string[], place: string): void {
    if (values.includes(literal)) return
    const meant = nearest(literal, values)
    this.refuse(place, literal, `one of ${values.join(', ')}${meant === undefined ? '' : `; did you mean ${meant}?`}`)
  }

  private ordered(parts: readonly Typed[], at: string): Typed {
    const isDay = parts.some((part) => part.type === 'day' || (part.type === 'text' && typeof part.literal === 'string' && isCivilDate(part.literal)))
    if (parts.every((part) => part.own !== undefined)) return this.refuse(at, parts[0]?.own, 'data of the user beside something whose type is known')
    parts.forEach((part, index) => { this.use(part, isDay ? 'day' : 'number', `${at}[${String(index)}]`) })
    return { type: 'boolean' }
  }

  private among(needle: Typed, list: unknown, place: string, at: string, scope: string, depth: number, lists: number): Typed {
    const result: Typed = { type: 'boolean' }
    if (Array.isArray(list)) {
      if (list.length === 0) return this.refuse(place, list, 'at least one value')
      const entries = list.map((entry: unknown, index) => this.typed(entry, `${place}[${String(index)}]`, scope, depth + 1, lists))
      const [first] = entries
      const type = first === undefined ? 'none' : first.type
      if (type !== 'text' && type !== 'number') return this.refuse(place, list, 'texts or numbers')
      entries.forEach((entry, index) => {
        const where = `${place}[${String(index)}]`
        if (entry === wrong) return
        if (entry.literal === undefined) this.refuse(where, list[index], 'a literal')
        else this.use(entry, type, where)
        if (needle.values !== undefined && typeof entry.literal === 'string') this.member(entry.literal, needle.values, where)
      })
      if (needle.literal !== undefined) return this.refuse(`${at}[0]`, needle.literal, 'a fact')
      this.use(needle, type, `${at}[0]`)
      return result
    }
    const found = this.typed(list, place, scope, depth + 1, lists)
    if (found.type === 'any' && found.own === undefined) return result
    if (found.type !== 'values') return this.refuse(place, found.own ?? found.literal ?? 'no list', 'a list of literals, or a fact that is a list of values')
    if (typeof needle.literal !== 'string') return this.refuse(`${at}[0]`, needle.literal ?? 'no literal', 'a text')
    if (found.values !== undefined) this.member(needle.literal, found.values, `${at}[0]`)
    return result
  }

  private list(operands: readonly unknown[], at: string, scope: string, depth: number, lists: number): void {
    if (lists >= logicLimits.lists) {
      this.refuse(at, operands, `lists within lists at most ${String(logicLimits.lists)} deep`)
      return
    }
    const [list, test] = operands
    const isVariable = typeof list === 'object' && list !== null && !Array.isArray(list) && Object.keys(list).join() === 'var'
    const given = isVariable ? (list as { readonly var: unknown }).var : undefined
    const path: unknown = Array.isArray(given) && given.length === 1 ? given[0] : given
    const full = typeof path === 'string' ? scope + path : ''
    if (typeof path !== 'string' || path.includes('[') || !pathsIn(this.schema).includes(full) || this.typeOf(full) !== 'entries') {
      const known = pathsIn(this.schema).filter((one) => one.startsWith(scope) && this.typeOf(one) === 'entries').map((one) => one.slice(scope.length)).filter((one) => !one.includes('['))
      this.refuse(`${at}[0]`, typeof path === 'string' ? path : list, `{ "var": … } of one of the lists ${known.join(', ')}`)
      return
    }
    this.nodes += 1
    this.reads.set(full, 'entries')
    // on a target of the user's own a key of that name is a fact like any other
    for (const key of this.isOwn ? [] : membershipKeys) if (pathsIn(this.schema).includes(`${full}[].${key}`)) this.reads.set(`${full}[].${key}`, 'membership')
    const found = this.typed(test, `${at}[1]`, `${full}[].`, depth + 1, lists + 1)
    this.use(found, 'boolean', `${at}[1]`)
    if (found.literal !== undefined) this.refuse(`${at}[1]`, found.literal, 'a test of the elements')
  }
}

function isOutcome({ type, literal }: Typed): boolean {
  return type === 'outcome' || (type === 'text' && typeof literal === 'string' && outcomes.includes(literal))
}
