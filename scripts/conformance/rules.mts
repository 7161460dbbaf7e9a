/** `rules.json` and `calendar.json`: the rules with equal parts written once, and the working days. */
import { createHash } from 'node:crypto'
import { catalogue } from '../../src/clauses/catalogue'
import { digestOf } from '../../src/rules/catalogue'
import type { JsonLogic } from '../../src/rules/json-logic'
import { unknownMarker } from '../../src/rules/json-logic'
import { stateCouncilHolidays } from '../../src/rules/time/cn-holidays'
import { stateCouncilCalendar } from '../../src/rules/time/working-days'
import type { Question } from './questions.mts'

/** An expression shorter than this is written out wherever it stands. */
const leastShared = 80

/** The text of `rules.json`: one definition, one clause to a line. */
export function rulesFile(defaults: readonly Question[], others: readonly Question[]): string {
  const shared = new Sharing([...defaults, ...others].map(({ exported }) => exported.rule))
  const head = {
    catalogue: { version: catalogue.version, digest: digestOf(catalogue) },
    unknown: unknownMarker,
    readings: Object.fromEntries(catalogue.readings.map((reading) => [reading.id, reading.default])),
    parameters: Object.fromEntries(catalogue.parameters.map(({ id, value }) => [id, value])),
  }
  const clauses = defaults.map(({ exported }) => ({ ...exported, rule: shared.write(exported.rule) }))
  const otherChoices = others.map(({ exported, chosen }) => ({ clause: exported.clause, chosen, rule: shared.write(exported.rule) }))
  return objectOfLines({ ...head, definitions: shared.definitions(), clauses, otherChoices })
}

/** The text of `calendar.json`: one year to a line. */
export function calendarFile(): string {
  const { id, coveredYears } = stateCouncilCalendar
  return objectOfLines({ id, coveredYears, years: stateCouncilHolidays })
}

/** Keys whose values are objects of entries by name. */
const namedEntries = new Set(['definitions', 'properties', '$defs'])

/** JSON with each key on a line, and each entry of a list of objects, or of what has entries by name, on one of its own. */
export function objectOfLines(given: Readonly<Record<string, unknown>>): string {
  const lines = (open: string, entries: readonly string[], close: string): string => (entries.length === 0 ? open + close : `${open}\n${entries.join(',\n')}\n${close}`)
  const value = (key: string, part: unknown): string => {
    if (Array.isArray(part) && typeof part[0] === 'object') return lines('[', part.map((entry) => JSON.stringify(entry)), ']')
    if (!namedEntries.has(key)) return JSON.stringify(part)
    return lines('{', Object.entries(part as object).map(([name, entry]) => `${JSON.stringify(name)}:${JSON.stringify(entry)}`), '}')
  }
  return `${lines('{', Object.entries(given).map(([key, part]) => `${JSON.stringify(key)}:${value(key, part)}`), '}')}\n`
}

/** Expressions that stand in several places, each under the digest of its text, so that a name does not change with what is around it. */
class Sharing {
  private readonly parents = new Map<string, Set<string>>()
  private readonly named = new Map<string, string>()
  private readonly used = new Map<string, JsonLogic>()

  constructor(rules: readonly JsonLogic[]) {
    const visit = (part: JsonLogic, parent: string): void => {
      if (typeof part !== 'object' || part === null) return
      const text = JSON.stringify(part)
      const seen = this.parents.get(text)
      if (seen !== undefined) {
        seen.add(parent)
        return
      }
      this.parents.set(text, new Set([parent]))
      for (const [key, inner] of Object.entries(part)) visit(inner, `${key} of ${text}`)
    }
    for (const [index, rule] of rules.entries()) visit(rule, String(index))
  }

  /** The expression with each shared part of it as `{ use: name }`. */
  write(part: JsonLogic): JsonLogic {
    if (typeof part !== 'object' || part === null) return part
    const text = JSON.stringify(part)
    if (Array.isArray(part) || text.length < leastShared || (this.parents.get(text)?.size ?? 0) < 2) return this.parts(part)
    const name = `d${createHash('sha256').update(text).digest('hex').slice(0, 9)}`
    const known = this.named.get(name)
    if (known === undefined) {
      this.named.set(name, text)
      this.used.set(name, this.parts(part))
    } else if (known !== text) throw new Error(`two definitions are called ${name}: longer digests are needed`)
    return { use: name }
  }

  /** What `write` has named so far, by name. */
  definitions(): Readonly<Record<string, JsonLogic>> {
    return Object.fromEntries([...this.used].sort(([a], [b]) => (a < b ? -1 : 1)))
  }

  private parts(part: object): JsonLogic {
    if (Array.isArray(part)) return part.map((inner) => this.write(inner))
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, this.write(inner)]))
  }
}
