/** Records that differ from the base record in one fact, and the values that facts may take. */
import { boundByAll } from '../../test/clauses/base-records'
import { randomFrom, randomRecord } from '../../test/catalogue/arbitrary-record'

/** Where a fact stands: keys, and the place of an entry in its list. */
export type Place = readonly (string | number)[]

/** A fact of the base record and the other values that it may take; dates and instants ascend. */
export interface Fact {
  readonly place: Place
  readonly values: readonly unknown[]
}

/** Random records from which the values of facts are taken. */
const sources = 40

/** At most so many other values of one fact that is no date. */
const mostValues = 5

const base = boundByAll()
const timePattern = /^\d{4}-\d\d-\d\d/

/** Every fact of the base record but ids, in the order of the record. */
export function factsOfBase(): readonly Fact[] {
  const drawn = Array.from({ length: sources }, (_, seed) => randomRecord(randomFrom(seed), { change: 0.6, flag: 0.3, drop: 0 }))
  return placesIn(base).map((place) => {
    const own = valueAt(base, place)
    const found = new Map([own, ...drawn.map((record) => valueAt(record, place))].map((value) => [JSON.stringify(value), value]))
    found.delete(JSON.stringify(undefined))
    if (isTime(own)) return { place, values: [...found.values()].filter(isTime).sort() }
    found.delete(JSON.stringify(own))
    const isList = Array.isArray(own)
    const isEntries = isList && typeof own[0] === 'object'
    if (isEntries) return { place, values: shorterLists(own) }
    const values = isList || typeof own !== 'object' || own === null ? [...found.values()].slice(0, mostValues) : []
    return { place, values: own === null || isList ? values : [...values, null] }
  })
}

/** The base record with one fact set, or left out where the value is `undefined`. */
export function baseWith(place: Place, value: unknown): Record<string, unknown> {
  return withValue(base, place, value) as Record<string, unknown>
}

/** Whether a value is a date or an instant. */
export function isTime(value: unknown): value is string {
  return typeof value === 'string' && timePattern.test(value)
}

/** A place in words: `arrangements[a-1].contract.signedOn`. */
export function placeName(place: Place): string {
  let value: unknown = base
  let name = ''
  for (const key of place) {
    value = (value as Record<string | number, unknown>)[key]
    if (typeof key === 'number') name += `[${String((value as { id?: string }).id ?? key)}]`
    else name += /[^\w]/.test(key) ? `[${key}]` : `${name === '' ? '' : '.'}${key}`
  }
  return name
}

/** No entry, and each entry left out in turn. */
function shorterLists(entries: readonly unknown[]): readonly unknown[] {
  return entries.length === 1 ? [[]] : [[], ...entries.map((entry) => entries.filter((other) => other !== entry))]
}

function placesIn(value: unknown, place: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return []
  const entries: [string | number, unknown][] = Array.isArray(value) ? value.map((part: unknown, index) => [index, part]) : Object.entries(value)
  return entries.flatMap(([key, part]) => {
    if (key === 'id' || (typeof key === 'number' && typeof part !== 'object')) return []
    const here = [...place, key]
    return typeof key === 'number' ? placesIn(part, here) : [here, ...placesIn(part, here)]
  })
}

function valueAt(record: unknown, place: Place): unknown {
  let value = record
  for (const key of place) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Record<string | number, unknown>)[key]
  }
  return value
}

function withValue(given: unknown, [key, ...rest]: Place, value: unknown): unknown {
  if (key === undefined) return value
  if (typeof key === 'number') return (given as unknown[]).map((part, index) => (index === key ? withValue(part, rest, value) : part))
  const after = withValue((given as Record<string, unknown>)[key], rest, value)
  const entries = Object.entries({ ...(given as object), [key]: after })
  return Object.fromEntries(entries.filter(([name, part]) => name !== key || part !== undefined))
}
