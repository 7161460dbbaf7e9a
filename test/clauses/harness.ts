import { describe, expect, it } from 'vitest'
import { assess } from '../../src/api'
import { parseRecord } from '../../src/model/parse'
import { documentOf } from '../../src/rules/clause'
import type { Finding } from '../../src/rules/finding'
import type { Outcome } from '../../src/rules/outcome'
import type { Readings } from '../../src/rules/reading'
import type { Changes } from './base-record'
import { asOf as baseDay, changed } from './base-record'
import { baseRecordOf } from './base-records'

/** One row of a clause's table: what is changed in the base record of its document, and what the clause then says of a target. */
export interface ClauseCase {
  readonly name: string
  readonly facts: Changes
  /** Left out: 2025-06-30. */
  readonly asOf?: string
  readonly readings?: Readings
  /** Left out: the first target of the base record, which is the only one of its kind but for providers. */
  readonly target?: string | null
  readonly outcome: Outcome
  /** Codes in order, `missing` included. Left out: not compared. */
  readonly reasons?: readonly string[]
  /** Left out: `[]` for passed and inapplicable, else not compared. */
  readonly missing?: readonly string[]
  readonly due?: string | null
  readonly marks?: readonly string[]
  readonly remedy?: Finding['remedy']
}

/** Checks a clause against its table, through the public pipeline: parse, link, assess. */
export function clauseCases(clause: string, cases: readonly ClauseCase[]): void {
  describe(clause, () => {
    it('has no two cases with the same facts, day and readings', () => {
      const keys = cases.map((row) => JSON.stringify([Object.entries(row.facts).map(([path, value]) => [path, value === undefined ? '(left out)' : value]), row.asOf, row.readings, row.target]))
      expect(new Set(keys).size).toBe(keys.length)
    })
    it.each(cases)('$outcome: $name', (row) => {
      const record = parseRecord(changed(baseRecordOf(documentOf(clause)), row.facts))
      const options = { asOf: row.asOf ?? baseDay, clauses: [clause], ...(row.readings === undefined ? {} : { readings: row.readings }) }
      const { findings } = assess(record, options)
      const finding = row.target === undefined ? findings[0] : findings.find((candidate) => candidate.target.id === row.target)
      expect(finding, `a finding on ${String(row.target)} among ${findings.map(({ target }) => String(target.id)).join(', ')}`).toBeDefined()
      expect(finding?.outcome).toBe(row.outcome)
      if (row.reasons !== undefined) expect(finding?.reasons.map(({ code }) => code)).toEqual(row.reasons)
      if (row.missing !== undefined) expect([...(finding?.missing ?? [])].sort()).toEqual([...row.missing].sort())
      else if (row.outcome === 'passed' || row.outcome === 'inapplicable') expect(finding?.missing).toEqual([])
      if (row.due !== undefined) expect(finding?.due).toBe(row.due)
      if (row.marks !== undefined) expect(finding?.marks).toEqual(row.marks)
      if (row.remedy !== undefined) expect(finding?.remedy).toEqual(row.remedy)
    })
  })
}
