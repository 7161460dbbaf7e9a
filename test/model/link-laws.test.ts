import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { link, type LinkResult } from '../../src/model/link'
import { parseRecord } from '../../src/model/parse'

const ids = (name: string) => fc.constantFrom(`${name}1`, `${name}2`, `${name}3`)
const day = fc.constantFrom('2022-01-01', '2022-01-02', '2023-06-30', '2024-02-29')
const instant = fc.constantFrom('2024-03-01T09:30+08:00', '2024-03-01T01:30Z', '2024-03-02T00:00+08:00')
const entry = <Shape extends Record<string, fc.Arbitrary<unknown>>>(name: string, shape: Shape) =>
  fc.record({ id: ids(name), ...shape }, { requiredKeys: ['id'] })
const list = (entries: fc.Arbitrary<{ id: string }>) => fc.uniqueArray(entries, { maxLength: 3, selector: ({ id }) => id })

/** Records whose ids are unique and whose references may dangle; dates may contradict each other. */
const record = fc.record(
  {
    institution: fc.record({ type: fc.constantFrom('insurer', 'trustCompany'), grading: fc.record({ since: day, until: day }, { requiredKeys: [] }) }, { requiredKeys: [] }),
    arrangements: list(
      entry('a', {
        provider: ids('p'),
        candidates: fc.uniqueArray(ids('p')),
        peer: fc.boolean(),
        service: fc.record({ startedOn: day, endedOn: fc.option(day) }, { requiredKeys: [] }),
        contract: fc.record({ terms: fc.record({ rightOfAudit: fc.boolean() }, { requiredKeys: [] }) }, { requiredKeys: [] }),
      }),
    ),
    providers: list(entry('p', { industryConcentration: fc.boolean() })),
    dueDiligence: list(entry('d', { provider: ids('p'), completedOn: day })),
    priorReports: list(entry('r', { arrangement: ids('a'), submittedOn: day })),
    activities: list(
      entry('x', {
        covers: fc.oneof(fc.constant('all'), fc.uniqueArray(ids('a'))),
        systems: fc.oneof(fc.constant('all'), fc.uniqueArray(ids('s'))),
        completedOn: day,
        incident: fc.option(ids('i')),
      }),
    ),
    systems: list(entry('s', { important: fc.boolean(), inService: fc.record({ since: fc.option(day), until: fc.option(day) }, { requiredKeys: [] }) })),
    dataCentres: list(entry('c', { inUse: fc.record({ since: fc.option(day), until: fc.option(day) }, { requiredKeys: [] }) })),
    incidents: list(
      entry('i', { arrangements: fc.uniqueArray(ids('a')), provider: ids('p'), occurredAt: instant, discoveredAt: instant, major: fc.boolean() }),
    ),
  },
  { requiredKeys: [] },
)

type Plain = Record<string, unknown>

/** Paths of all keys that may be left out: every key of an object but `id`. */
function droppable(value: unknown, at: readonly (number | string)[] = []): (number | string)[][] {
  if (Array.isArray(value)) return value.flatMap((element, index) => droppable(element, [...at, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, below]) =>
    key === 'id' ? [] : [[...at, key], ...droppable(below, [...at, key])],
  )
}

function without(value: unknown, [key, ...rest]: readonly (number | string)[]): unknown {
  if (key === undefined) return value
  if (Array.isArray(value)) return value.map((element: unknown, index) => (index === key ? without(element, rest) : element))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value as Plain)
  return Object.fromEntries(
    rest.length === 0
      ? entries.filter(([name]) => name !== key)
      : entries.map(([name, below]) => [name, name === key ? without(below, rest) : below]),
  )
}

/** A record and the same with some of its keys left out. */
const pair = record.chain((full) => {
  const paths = droppable(full)
  return fc.record({
    full: fc.constant(full),
    dropped: fc.subarray(paths, { maxLength: Math.min(4, paths.length) }),
  })
})

/** For every list of every target: its entries, `sure`, `maybe`, or (not among them) surely not; undefined: not known. */
function memberships({ facts }: LinkResult): Map<string, Map<string, 'maybe' | 'sure'> | undefined> {
  const found = new Map<string, Map<string, 'maybe' | 'sure'> | undefined>()
  const add = (name: string, rows: readonly { id: string; belongs?: boolean; coversTarget?: boolean }[] | undefined): void => {
    const members = rows?.map(({ id, belongs, coversTarget }) => [id, belongs === true || coversTarget === true ? 'sure' : 'maybe'] as const)
    found.set(name, members && new Map(members))
  }
  for (const row of facts.arrangements ?? []) {
    add(`${row.id}.dueDiligence`, row.dueDiligence)
    add(`${row.id}.priorReports`, row.priorReports)
    add(`${row.id}.activities`, row.activities)
    for (const candidate of row.candidates ?? []) add(`${row.id}.${candidate.id}.dueDiligence`, candidate.dueDiligence)
  }
  for (const row of facts.providers ?? []) {
    add(`${row.id}.arrangements`, row.arrangements)
    add(`${row.id}.activities`, row.activities)
  }
  for (const row of [...(facts.incidents ?? []), ...(facts.systems ?? [])]) add(`${row.id}.activities`, row.activities)
  return found
}

/** Every single value of the facts, by where it stands; entries by id. */
function leaves(value: unknown, at = ''): (readonly [path: string, value: unknown])[] {
  if (Array.isArray(value)) {
    return value.flatMap((element: unknown) => {
      const id = (element as Partial<Plain> | null)?.id
      return typeof id === 'string' ? leaves(element, `${at}[${id}]`) : []
    })
  }
  if (typeof value !== 'object' || value === null) return [[at, value]]
  return Object.entries(value as Plain).flatMap(([key, below]) => (key === 'contradictions' ? [] : leaves(below, `${at}.${key}`)))
}

const linked = (input: unknown): LinkResult => link(parseRecord(input))

describe('leaving out keys', () => {
  test('never turns a fact into another', () => {
    fc.assert(
      fc.property(pair, ({ full, dropped }) => {
        const before = new Map(leaves(linked(full).facts))
        const after = leaves(linked(dropped.reduce<unknown>(without, full)).facts)
        for (const [path, value] of after) if (before.has(path)) expect([path, value]).toEqual([path, before.get(path)])
      }),
      { numRuns: 500 },
    )
  })

  test('never turns surely in into surely out', () => {
    fc.assert(
      fc.property(pair, ({ full, dropped }) => {
        const after = memberships(linked(dropped.reduce<unknown>(without, full)))
        for (const [name, members] of memberships(linked(full))) {
          const left = after.get(name)
          if (!left) continue
          for (const [id, is] of members ?? []) if (is === 'sure') expect([name, id, left.has(id)]).toEqual([name, id, true])
        }
      }),
      { numRuns: 500 },
    )
  })

  test('never turns surely out into surely in; an end of service left out counts as open, so it is kept here', () => {
    fc.assert(
      fc.property(pair, ({ full, dropped }) => {
        const kept = dropped.filter((path) => path.at(-1) !== 'endedOn' && path.at(-1) !== 'until')
        const after = memberships(linked(kept.reduce<unknown>(without, full)))
        for (const [name, members] of memberships(linked(full))) {
          for (const [id, is] of after.get(name) ?? []) {
            if (is === 'sure' && members) expect([name, id, members.has(id)]).toEqual([name, id, true])
          }
        }
      }),
      { numRuns: 500 },
    )
  })
})

test('linking twice gives the same and changes nothing', () => {
  fc.assert(
    fc.property(record, (given) => {
      const parsed = parseRecord(given)
      const text = JSON.stringify(parsed)
      expect(link(parsed)).toEqual(link(parsed))
      expect(JSON.stringify(parsed)).toBe(text)
    }),
  )
})

test('anything is parsed or refused, without another exception', () => {
  fc.assert(
    fc.property(fc.anything({ withMap: true, withSet: true, withDate: true, withSparseArray: true, withNullPrototype: true, withBigInt: true }), (input) => {
      expect(() => {
        try {
          parseRecord(input)
        } catch (error) {
          if ((error as Error).name !== 'RecordError') throw error
        }
      }).not.toThrow()
    }),
  )
})

test('time grows with the record, not with its square', () => {
  const size = 10_000
  const numbers = Array.from({ length: size }, (_, index) => index)
  const { facts } = link({
    arrangements: numbers.map((index) => ({ id: `a${index}`, provider: `p${index % 2000}`, service: { startedOn: '2022-01-01' } })),
    providers: numbers.slice(0, 2000).map((index) => ({ id: `p${index}` })),
    dueDiligence: numbers.map((index) => ({ id: `d${index}`, provider: `p${index % 2000}` })),
    priorReports: numbers.map((index) => ({ id: `r${index}`, arrangement: `a${index}` })),
    activities: [
      ...numbers.slice(0, 10).map((index) => ({ id: `x${index}`, covers: 'all' as const, completedOn: '2024-01-01' })),
      ...numbers.map((index) => ({ id: `y${index}`, covers: [`a${index}`] })),
    ],
  })
  expect(facts.arrangements?.at(-1)?.activities).toHaveLength(11)
  expect(facts.providers?.at(-1)?.activities).toHaveLength(15)
}, 2000)
