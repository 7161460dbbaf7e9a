import { describe, expect, test } from 'vitest'
import { assess } from '../../src/api'
import { parseRecord } from '../../src/model/parse'
import { recordableRemedy, recordableVerdict } from '../../src/rules/recordable'
import { lacking, plainlyPassed } from '../../src/rules/verdict'
import { baseRecord, changed } from '../clauses/base-record'

describe('a finding names what somebody can record', () => {
  test.each([
    { name: 'the provider of a due diligence', kind: 'arrangement', path: 'dueDiligence[d].belongs', target: {}, named: 'dueDiligence[d].provider' },
    { name: 'the provider of the arrangement, where the due diligence names its own', kind: 'arrangement', path: 'dueDiligence[d].belongs', target: { dueDiligence: [{ id: 'd', provider: 'p' }] }, named: 'provider' },
    { name: 'that of a candidate', kind: 'arrangement', path: 'candidates[p].dueDiligence[d].belongs', target: {}, named: 'candidates[p].dueDiligence[d].provider' },
    { name: 'the arrangement of a report', kind: 'arrangement', path: 'priorReports[r].belongs', target: {}, named: 'priorReports[r].arrangement' },
    { name: 'the provider of an arrangement', kind: 'provider', path: 'arrangements[a].belongs', target: {}, named: 'arrangements[a].provider' },
    { name: 'what an activity covers', kind: 'arrangement', path: 'activities[v].coversTarget', target: { activities: [{ id: 'v' }] }, named: 'activities[v].covers' },
    { name: 'when it was', kind: 'arrangement', path: 'activities[v].coversTarget', target: { activities: [{ id: 'v', covers: 'all' }] }, named: 'activities[v].completedOn' },
    {
      name: 'when the service began', kind: 'arrangement', path: 'activities[v].coversTarget',
      target: { activities: [{ id: 'v', covers: 'all', completedOn: '2024-01-01' }] }, named: 'service.startedOn',
    },
    { name: 'which incident an audit followed', kind: 'incident', path: 'activities[v].coversTarget', target: { activities: [{ id: 'v' }] }, named: 'activities[v].incident' },
    { name: 'which systems an activity was about', kind: 'system', path: 'activities[v].coversTarget', target: { activities: [{ id: 'v', covers: [] }] }, named: 'activities[v].systems' },
    { name: 'when it was about all systems', kind: 'system', path: 'activities[v].coversTarget', target: { activities: [{ id: 'v', systems: 'all' }] }, named: 'activities[v].completedOn' },
    {
      name: 'when the system went into service', kind: 'system', path: 'activities[v].coversTarget',
      target: { activities: [{ id: 'v', systems: 'all', completedOn: '2024-01-01' }] }, named: 'inService.since',
    },
    { name: 'any other fact as it is', kind: 'arrangement', path: 'contract.signedOn', target: {}, named: 'contract.signedOn' },
  ] as const)('$name', ({ kind, path, target, named }) => {
    expect(recordableVerdict(lacking([path]), kind, target).missing).toEqual([named])
    expect(recordableVerdict(lacking([path]), kind, target).reasons).toEqual([{ code: 'missing', params: { paths: [named] } }])
  })

  test('a verdict that lacks nothing is the same object', () => {
    expect(recordableVerdict(plainlyPassed, 'arrangement', {})).toBe(plainlyPassed)
  })

  test('a remedy refers to the target', () => {
    const append = (path: string, value: Record<string, unknown>) => ({ changes: [{ op: 'append' as const, path, value }] })
    expect(recordableRemedy(append('activities', { coversTarget: true }), 'arrangement', { id: 'a' })).toEqual(append('activities', { covers: ['a'] }))
    expect(recordableRemedy(append('activities', { coversTarget: true }), 'incident', { id: 'i' })).toEqual(append('activities', { incident: 'i' }))
    const arrangements = [{ id: 'a-1', belongs: true }, { id: 'a-2' }, { id: 'a-3', belongs: true }]
    expect(recordableRemedy(append('activities', { coversTarget: true }), 'provider', { id: 'p', arrangements })).toEqual(append('activities', { covers: ['a-1', 'a-3'] }))
    expect(recordableRemedy(append('activities', { coversTarget: true }), 'system', { id: 's' })).toEqual(append('activities', { systems: ['s'] }))
    expect(recordableRemedy(append('priorReports', { belongs: true }), 'arrangement', { id: 'a' })).toEqual(append('priorReports', { arrangement: 'a' }))
    expect(recordableRemedy(append('dueDiligence', { belongs: true }), 'arrangement', { id: 'a', provider: { id: 'p' } })).toEqual(append('dueDiligence', { provider: 'p' }))
    expect(recordableRemedy(null, 'arrangement', {})).toBeNull()
  })

  test('carried out in the record, the remedy of an overdue inspection makes it pass', () => {
    const options = { asOf: '2028-01-10', clauses: ['outsourcing-2021/34#1.coverage'] }
    const raw = baseRecord()
    const [before] = assess(parseRecord(raw), options).findings
    const change = before?.remedy?.changes[0]
    expect([before?.outcome, change?.path]).toEqual(['failed', 'activities'])
    const activities = [...(raw.activities as unknown[]), change?.value]
    expect(assess(parseRecord(changed(raw, { activities })), options).findings[0]?.outcome).toBe('passed')
  })
})
