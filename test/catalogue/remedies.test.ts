import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assess } from '../../src/api'
import { parseRecord, safeParseRecord } from '../../src/model/parse'
import type { ComplianceRecord } from '../../src/model/record'
import type { Finding } from '../../src/rules/finding'
import { moments, randomFrom, randomRecord } from './arbitrary-record'

type Node = Record<string, unknown>

/** What `link` joins to a target stands at the root of the record. */
const atRoot = new Set(['institution', 'arrangements', 'providers', 'incidents', 'systems', 'activities', 'priorReports', 'dueDiligence'])

/** A copy of a record with the changes of a finding's remedy made; every entry that is added gets an id of its own. */
function remedied(record: ComplianceRecord, { target, remedy }: Finding): unknown {
  const copy = structuredClone(record) as Node
  for (const [index, change] of (remedy?.changes ?? []).entries()) {
    const names = change.path.split('.')
    const own = target.kind === 'institution' ? ((copy.institution ??= {}) as Node) : entryOf(copy, `${target.kind}s`, String(target.id))
    const first = names[0]?.replace(/\[.*/, '') ?? ''
    let at = atRoot.has(first) && !(first in own) ? copy : own
    if (first === 'provider' && typeof own.provider === 'string') {
      at = entryOf(copy, 'providers', own.provider)
      names.shift()
    }
    for (const name of names.slice(0, -1)) {
      const [, list = '', id] = /^(\w+)(?:\[(.*)\])?$/.exec(name) ?? []
      at = id === undefined ? ((at[list] ??= {}) as Node) : entryOf(at, list, id)
    }
    const last = names.at(-1) ?? ''
    if (change.op === 'set') at[last] = change.value
    else at[last] = [...((at[last] ?? []) as unknown[]), { ...change.value, id: `to-do-${String(index)}` }]
  }
  return copy
}

function entryOf(holder: Node, list: string, id: string): Node {
  const entry = (holder[list] as Node[] | undefined)?.find((one) => one.id === id)
  if (entry === undefined) throw new Error(`no ${list}[${id}]`)
  return entry
}

/** Findings that still fail once what their remedy says is done. */
function stillFailing(record: ComplianceRecord, asOf: string): { readonly tried: number; readonly failing: readonly string[] } {
  let tried = 0
  const failing: string[] = []
  for (const finding of assess(record, { asOf }).findings) {
    if (finding.remedy === null || finding.outcome !== 'failed') continue
    tried += 1
    const result = safeParseRecord(remedied(record, finding))
    const where = `${finding.clause} ${String(finding.target.id)} on ${asOf}: ${JSON.stringify(finding.remedy.changes)}`
    if (!result.ok) {
      failing.push(`${where} does not parse: ${result.issues[0]?.message ?? ''}`)
      continue
    }
    const after = assess(result.record, { asOf, clauses: [finding.clause] }).findings.find(({ target }) => target.id === finding.target.id && target.period === finding.target.period)
    if (after?.outcome === 'failed') failing.push(where)
  }
  return { tried, failing }
}

describe('a remedy ends the failure it is offered for', () => {
  it.each(['city-commercial-bank', 'trust-company'])('in the example %s', (name) => {
    const record = parseRecord(JSON.parse(readFileSync(new URL(`../../examples/${name}.json`, import.meta.url), 'utf8')))
    for (const asOf of ['2024-06-30', '2026-11-21']) {
      const { tried, failing } = stillFailing(record, asOf)
      expect(failing).toEqual([])
      expect(tried).toBeGreaterThan(10)
    }
  })

  it('in records at random', () => {
    let all = 0
    const failures: string[] = []
    for (let seed = 0; seed < 40; seed += 1) {
      const random = randomFrom(seed)
      const record = randomRecord(random, { change: 0.08, flag: 0.02, drop: 0.002 }) as ComplianceRecord
      const { tried, failing } = stillFailing(record, moments[seed % moments.length] ?? '2025-06-30')
      all += tried
      failures.push(...failing)
    }
    expect(failures).toEqual([])
    expect(all).toBeGreaterThan(500)
  })
})
