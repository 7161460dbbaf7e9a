import { describe, expect, test } from 'vitest'
import { assess, diffAssessments } from '../../src/api'
import type { Assessment } from '../../src/rules/finding'
import type { AssessOptions } from '../../src/rules/options'
import { parseRecord } from '../../src/model/parse'
import { baseRecord, changed, type Changes } from '../clauses/base-record'

const coverage = 'outsourcing-2021/36#1.coverage'

function assessed(options: Partial<AssessOptions> = {}, facts: Changes = {}): Assessment {
  return assess(parseRecord(changed(baseRecord(), facts)), { asOf: '2025-06-30', clauses: [coverage], ...options })
}

describe('the difference of two assessments', () => {
  test('of the same is none', () => {
    expect(diffAssessments(assessed(), assessed())).toEqual({ inputs: {}, changes: [], unchanged: 1 })
  })

  test('a later day', () => {
    const { inputs, changes } = diffAssessments(assessed(), assessed({ asOf: '2028-05-21' }))
    expect(inputs).toEqual({ date: ['2025-06-30', '2028-05-21'] })
    expect(changes).toMatchObject([{ clause: coverage, target: { kind: 'arrangement', id: 'a-1' }, before: { outcome: 'passed', level: null }, after: { outcome: 'failed', level: 'violation' }, causes: ['date'], readings: {} }])
    expect(diffAssessments(assessed(), assessed({ asOf: '2028-05-20' })).changes).toEqual([])
  })

  test('other facts', () => {
    const { inputs, changes } = diffAssessments(assessed(), assessed({}, { activities: undefined }))
    expect(Object.keys(inputs)).toEqual(['facts'])
    expect(changes).toMatchObject([{ before: { missing: [] }, after: { outcome: 'cantTell', missing: ['activities'] }, causes: ['facts'] }])
  })

  test('another reading', () => {
    const facts = { 'arrangements[a-1].service.startedOn': '2022-05-01', 'activities[v-2].completedOn': '2024-02-29', 'activities[v-3].completedOn': '2024-02-29' }
    const { inputs, changes } = diffAssessments(assessed({ asOf: '2027-03-01' }, facts), assessed({ asOf: '2027-03-01', readings: { years: 'firstOfMarch' } }, facts))
    expect(inputs).toEqual({})
    expect(changes).toMatchObject([{ before: { outcome: 'failed' }, after: { outcome: 'passed' }, causes: ['readings'], readings: { years: ['sameDate', 'firstOfMarch'] } }])
  })

  test('a profile, and other rules', () => {
    const profile = { id: 'p', parameters: { 'outsourcing-2021/auditIntervalYears': 1 } }
    const tightened = diffAssessments(assessed({ asOf: '2026-06-30' }), assessed({ asOf: '2026-06-30', profile }))
    expect(tightened.inputs.profile?.[0]).toBeNull()
    expect(tightened.changes).toMatchObject([{ before: { outcome: 'passed' }, after: { outcome: 'failed' }, causes: ['profile'] }])
    const other: Assessment = { ...assessed({ asOf: '2028-05-21' }), asOf: '2025-06-30', catalogue: { version: '9.0.0', digest: 'f'.repeat(64) } }
    expect(diffAssessments(assessed(), other).changes).toMatchObject([{ causes: ['rules'] }])
  })

  test('several at once are all named, in one order', () => {
    const { changes } = diffAssessments(assessed(), assessed({ asOf: '2028-05-21', readings: { years: 'days365' } }, { 'arrangements[a-1].name': 'Renamed' }))
    expect(changes).toMatchObject([{ causes: ['date', 'facts', 'readings'] }])
  })

  test('findings that came and went', () => {
    const second = { ...(baseRecord().arrangements as object[])[0], id: 'a-2' }
    const [more, fewer] = [assessed({}, { arrangements: [...(baseRecord().arrangements as object[]), second] }), assessed()]
    expect(diffAssessments(fewer, more).changes).toMatchObject([{ target: { id: 'a-2' }, before: null, after: { outcome: 'passed' } }])
    expect(diffAssessments(more, fewer).changes).toMatchObject([{ target: { id: 'a-2' }, before: { outcome: 'passed' }, after: null }])
    expect(diffAssessments(assessed(), assessed({ clauses: ['outsourcing-2021/34#1.coverage'] })).changes.map(({ clause, causes }) => [clause, causes])).toEqual([
      ['outsourcing-2021/34#1.coverage', []],
      [coverage, []],
    ])
  })

  test('of what was written as JSON and read back', () => {
    const back = JSON.parse(JSON.stringify(assessed())) as Assessment
    expect(diffAssessments(back, assessed({ asOf: '2028-05-21' }))).toEqual(diffAssessments(assessed(), assessed({ asOf: '2028-05-21' })))
  })
})
