import { describe, expect, test } from 'vitest'
import { assess } from '../../src/api'
import { catalogue } from '../../src/clauses/catalogue'
import { parseProfile, ProfileError, safeParseProfile, type Profile } from '../../src/model/profile'
import { parseRecord } from '../../src/model/parse'
import { OptionsError } from '../../src/rules/options'
import { baseRecord, changed, type Changes } from '../clauses/base-record'

const coverage = 'outsourcing-2021/36#1.coverage'
const auditYears = 'outsourcing-2021/auditIntervalYears'

function finding(profile: Omit<Profile, 'id'>, facts: Changes = {}, asOf = '2025-06-30', clause = coverage) {
  const [only] = assess(parseRecord(changed(baseRecord(), facts)), { asOf, clauses: [clause], profile: { id: 'p', ...profile } }).findings
  if (only === undefined) throw new Error('no finding')
  return only
}

describe('a profile as data', () => {
  test('is read, or refused with path, value and what was expected', () => {
    expect(parseProfile({ id: 'p', parameters: { [auditYears]: 2 } })).toEqual({ id: 'p', parameters: { [auditYears]: 2 } })
    expect(safeParseProfile({ id: 'p', parameter: {} })).toEqual({
      ok: false,
      issues: [{ path: 'parameter', value: 'an object', expected: "the key 'parameters'", message: "the profile: unknown key 'parameter'; did you mean 'parameters'?" }],
    })
    expect(() => parseProfile({})).toThrow(ProfileError)
    expect(() => parseProfile({})).toThrow('The profile cannot be read (1):\n- id: expected text, nothing is given')
    expect(safeParseProfile({ id: 'p', clauses: [] }).ok).toBe(false)
    expect(safeParseProfile({ id: 'p', waivers: [{ clause: coverage, reason: 'r', owner: 'o' }] }).ok).toBe(false)
  })

  test.each<{ name: string; profile: Omit<Profile, 'id'>; path: string }>([
    { name: 'an unknown document', profile: { documents: ['outsourcing'] }, path: 'profile.documents[0]' },
    { name: 'an unknown clause', profile: { clauses: [coverage, 'x'] }, path: 'profile.clauses[1]' },
    { name: 'an unknown topic', profile: { topics: ['weather'] }, path: 'profile.topics[0]' },
    { name: 'an unknown reading', profile: { readings: { year: 'x' } }, path: 'profile.readings.year' },
    { name: 'an unknown choice', profile: { readings: { years: 'x' } }, path: 'profile.readings.years' },
    { name: 'an unknown parameter', profile: { parameters: { x: 1 } }, path: 'profile.parameters.x' },
    { name: 'a parameter looser than the text', profile: { parameters: { [auditYears]: 4 } }, path: `profile.parameters.${auditYears}` },
    { name: 'a waiver of an unknown clause', profile: { waivers: [{ clause: 'x', reason: 'r', owner: 'o', expires: '2026-01-01' }] }, path: 'profile.waivers[0].clause' },
    { name: 'a decision on an unknown document', profile: { scope: [{ document: 'x', binding: 'direct', reason: 'r' }] }, path: 'profile.scope[0].document' },
    {
      name: 'two decisions on one document',
      profile: { scope: [{ document: 'outsourcing-2021', binding: 'direct', reason: 'r' }, { document: 'outsourcing-2021', binding: 'outside', reason: 'r' }] },
      path: 'profile.scope[1].document',
    },
    { name: 'a record of another class', profile: { institutionType: 'insurer' }, path: 'profile.institutionType' },
  ])('is refused for $name', ({ profile, path }) => {
    try {
      finding(profile)
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(OptionsError)
      expect((error as OptionsError).issues.map((issue) => issue.path)).toEqual([path])
    }
  })
})

describe('what a profile selects', () => {
  const clausesOf = (profile: Omit<Profile, 'id'>, more: { clauses?: string[] } = {}) =>
    new Set(assess(parseRecord(baseRecord()), { asOf: '2025-06-30', ...more, profile: { id: 'p', ...profile } }).findings.map(({ clause }) => clause))

  test('clauses, topics, documents, and both with what the call selects', () => {
    expect([...clausesOf({ clauses: [coverage] })]).toEqual([coverage])
    expect([...clausesOf({ topics: ['audit'] })]).toEqual(catalogue.clauses.flatMap(({ id, topics }) => (topics.includes('audit') ? [id] : [])))
    expect(clausesOf({ documents: ['outsourcing-2021'] }).size).toBe(catalogue.clauses.filter(({ document }) => document === 'outsourcing-2021').length)
    expect([...clausesOf({ topics: ['inspection'] }, { clauses: [coverage] })]).toEqual([])
  })
})

describe('numbers and readings of a profile', () => {
  test('a tighter number decides, both sides', () => {
    expect(finding({ parameters: { [auditYears]: 2 } }, {}, '2027-05-20').outcome).toBe('passed')
    expect(finding({ parameters: { [auditYears]: 2 } }, {}, '2027-05-21').outcome).toBe('failed')
    expect(finding({}, {}, '2027-05-21').outcome).toBe('passed')
  })

  test('a looser number is marked, and what passes by it cannot be told', () => {
    const late = finding({ parameters: { [auditYears]: 4 }, whatIf: true }, {}, '2028-06-01')
    expect(finding({}, {}, '2028-06-01').outcome).toBe('failed')
    expect(late.outcome).toBe('cantTell')
    expect(late.reasons[0]).toEqual({ code: 'looserThanText', params: { parameters: [auditYears] } })
    expect(late.marks).toContain('looserThanText')
    const later = finding({ parameters: { [auditYears]: 4 }, whatIf: true }, {}, '2029-06-01')
    expect([later.outcome, later.marks.includes('looserThanText')]).toEqual(['failed', true])
    expect(finding({ parameters: { [auditYears]: 4 }, whatIf: true }, {}, '2025-06-30', 'outsourcing-2021/13#1.arrangements')).toMatchObject({ outcome: 'passed', marks: [] })
  })

  test('a what-if that is not looser than the text marks nothing', () => {
    expect(finding({ parameters: { [auditYears]: 3 }, whatIf: true })).toMatchObject({ outcome: 'passed', marks: [] })
  })

  test('a choice of the call comes before that of the profile', () => {
    const record = parseRecord(changed(baseRecord(), { 'arrangements[a-1].service.startedOn': '2022-05-01', 'activities[v-2].completedOn': '2024-02-29', 'activities[v-3].completedOn': '2024-02-29' }))
    const outcome = (readings: Record<string, string>) =>
      assess(record, { asOf: '2027-03-01', clauses: [coverage], readings, profile: { id: 'p', readings: { years: 'firstOfMarch' } } }).findings[0]?.outcome
    expect(outcome({})).toBe('passed')
    expect(outcome({ years: 'sameDate' })).toBe('failed')
  })
})

describe('the class and the scope that a profile decides', () => {
  test('its class stands in for a type left out', () => {
    expect(finding({}, { 'institution.type': undefined }).outcome).toBe('cantTell')
    expect(finding({ institutionType: 'cityCommercialBank' }, { 'institution.type': undefined }).outcome).toBe('passed')
    expect(finding({ institutionType: 'villageBank' }, { 'institution.type': undefined }).marks).toContain('byReference')
    expect(finding({ institutionType: 'securitiesCompany' }, { 'institution.type': undefined }).outcome).toBe('inapplicable')
  })

  test('its decision counts only where nothing else decides', () => {
    const scope = (binding: 'direct' | 'byReference' | 'outside') => ({ scope: [{ document: 'outsourcing-2021', binding, reason: 'r' }] })
    expect(finding(scope('outside')).outcome).toBe('passed')
    expect(finding(scope('outside'), { 'institution.type': undefined }).outcome).toBe('inapplicable')
    expect(finding(scope('direct'), { 'institution.type': undefined }).outcome).toBe('passed')
    const recorded = [{ document: 'outsourcing-2021', binding: 'outside', reason: 'r' }]
    expect(finding(scope('direct'), { 'institution.type': undefined, 'institution.scopeDecisions': recorded }).outcome).toBe('inapplicable')
  })
})

describe('waivers', () => {
  const waived = (waiver: object, asOf = '2029-06-01') =>
    finding({ waivers: [{ clause: coverage, reason: 'migration', owner: 'CIO', expires: '2029-06-01', ...waiver }] }, {}, asOf)

  test.each<{ name: string; waiver: object; asOf?: string; marked: boolean }>([
    { name: 'on its last day', waiver: {}, marked: true },
    { name: 'the day after', waiver: {}, asOf: '2029-06-02', marked: false },
    { name: 'on its first day', waiver: { from: '2029-06-01' }, marked: true },
    { name: 'before its first day', waiver: { from: '2029-06-02', expires: '2029-12-31' }, marked: false },
    { name: 'for this target', waiver: { target: { kind: 'arrangement', id: 'a-1' } }, marked: true },
    { name: 'for another target', waiver: { target: { kind: 'arrangement', id: 'a-2' } }, marked: false },
    { name: 'for another kind of target', waiver: { target: { kind: 'provider', id: 'a-1' } }, marked: false },
    { name: 'of another clause', waiver: { clause: 'outsourcing-2021/34#1.coverage' }, marked: false },
  ])('$name', ({ waiver, asOf, marked }) => {
    const found = waived(waiver, asOf)
    expect([found.outcome, found.level, found.marks.includes('waived')]).toEqual(['failed', 'violation', marked])
  })

  test('mark failures alone', () => {
    expect(waived({}, '2025-06-30')).toMatchObject({ outcome: 'passed', marks: [] })
  })
})

test('the assessment names the profile and its digest, whatever the order of its keys', () => {
  const record = parseRecord(baseRecord())
  const named = (profile: Profile) => assess(record, { asOf: '2025-06-30', clauses: [coverage], profile }).profile
  const one = named({ id: 'p', readings: { years: 'days365', soft: 'noNumber' }, title: 't' })
  expect(one).toEqual({ id: 'p', digest: expect.stringMatching(/^[0-9a-f]{64}$/) as string })
  expect(named({ title: 't', readings: { soft: 'noNumber', years: 'days365' }, id: 'p' })).toEqual(one)
  expect(named({ id: 'p', readings: { years: 'days365' }, title: 't' })?.digest).not.toBe(one?.digest)
  expect(assess(record, { asOf: '2025-06-30', clauses: [coverage] })).not.toHaveProperty('profile')
})
