import { describe, expect, test } from 'vitest'
import type { Activity } from '../../src/model/activity'
import type { Arrangement } from '../../src/model/arrangement'
import { link, type LinkIssue } from '../../src/model/link'
import type { ComplianceRecord } from '../../src/model/record'
import type { InformationSystem } from '../../src/model/system'

interface Row {
  readonly id: string
  readonly belongs?: boolean
  readonly coversTarget?: boolean
}

/** A list in short: `a+` surely, `b?` maybe. */
function short(rows: readonly Row[] | undefined): string {
  if (!rows) return 'unknown'
  return rows.map(({ id, belongs, coversTarget }) => id + (belongs === true || coversTarget === true ? '+' : '?')).join(' ')
}

describe('lists that are left out', () => {
  test('stay left out', () => {
    expect(link({})).toEqual({
      facts: { institution: {}, arrangements: undefined, providers: undefined, incidents: undefined, systems: undefined, dataCentres: undefined, justifications: undefined },
      issues: [],
    })
    expect(link({ arrangements: [{ id: 'a' }], providers: [{ id: 'p' }], incidents: [{ id: 'i' }], systems: [{ id: 's' }], dataCentres: [{ id: 'c' }] }).facts).toEqual({
      institution: { arrangements: [{ id: 'a' }] },
      arrangements: [{ id: 'a', institution: {} }],
      providers: [{ id: 'p', institution: {}, arrangements: [{ id: 'a' }] }],
      incidents: [{ id: 'i', institution: {} }],
      systems: [{ id: 's', institution: {} }],
      dataCentres: [{ id: 'c', institution: {} }],
      justifications: undefined,
    })
  })

  test('and lists that are empty stay empty', () => {
    const { facts } = link({ arrangements: [], providers: [], dueDiligence: [], priorReports: [], activities: [], incidents: [], systems: [], dataCentres: [] })
    expect(facts).toEqual({
      institution: { arrangements: [], activities: [] },
      arrangements: [],
      providers: [],
      incidents: [],
      systems: [],
      dataCentres: [],
      justifications: undefined,
    })
    const given = link({ arrangements: [{ id: 'a' }], dueDiligence: [], priorReports: [], activities: [] }).facts
    expect(given.arrangements).toEqual([{ id: 'a', institution: {}, dueDiligence: [], priorReports: [], activities: [] }])
  })
})

describe('the provider of an arrangement', () => {
  test.each<{ name: string; record: ComplianceRecord; provider: unknown; issues: readonly LinkIssue[] }>([
    { name: 'is the one named', record: { arrangements: [{ id: 'a', provider: 'p' }], providers: [{ id: 'p', country: 'CN' }] }, provider: { id: 'p', country: 'CN' }, issues: [] },
    { name: 'is not known where none is named', record: { arrangements: [{ id: 'a' }], providers: [{ id: 'p' }] }, provider: undefined, issues: [] },
    { name: 'is its id alone where the providers are left out', record: { arrangements: [{ id: 'a', provider: 'p' }] }, provider: { id: 'p' }, issues: [] },
    { name: 'is not known where the id names nobody', record: { arrangements: [{ id: 'a', provider: 'q' }], providers: [{ id: 'p' }] }, provider: undefined, issues: [{ code: 'danglingReference', path: 'arrangements[a].provider', id: 'q' }] },
  ])('$name', ({ record, provider, issues }) => {
    const linked = link(record)
    expect(linked.facts.arrangements?.[0]?.provider).toEqual(provider)
    expect(linked.issues).toEqual(issues)
  })
})

describe('due diligence', () => {
  const dueDiligence = [{ id: 'd1', provider: 'p' }, { id: 'd2' }, { id: 'd3', provider: 'q' }, { id: 'd4', provider: 'p' }]
  test.each<{ name: string; arrangement: Arrangement; expected: string }>([
    { name: 'of the provider and of nobody known', arrangement: { id: 'a', provider: 'p' }, expected: 'd1+ d2? d4+' },
    { name: 'of nobody known alone', arrangement: { id: 'a', provider: 'r' }, expected: 'd2?' },
    { name: 'any, where the provider is not known', arrangement: { id: 'a' }, expected: 'd1? d2? d3? d4?' },
  ])('$name', ({ arrangement, expected }) => {
    expect(short(link({ arrangements: [arrangement], dueDiligence }).facts.arrangements?.[0]?.dueDiligence)).toBe(expected)
  })

  test('of each candidate', () => {
    const record: ComplianceRecord = {
      arrangements: [{ id: 'a', candidates: ['p', 'x', 'p'], contract: { signedOn: '2024-01-01' } }],
      providers: [{ id: 'p', country: 'CN' }],
      dueDiligence,
    }
    const { facts, issues } = link(record)
    const candidates = facts.arrangements?.[0]?.candidates
    expect(candidates?.map((candidate) => [candidate.id, candidate.country, short(candidate.dueDiligence)])).toEqual([
      ['p', 'CN', 'd1+ d2? d4+'],
      ['x', undefined, 'd2?'],
    ])
    expect(candidates?.map((candidate) => candidate.contract?.signedOn)).toEqual(['2024-01-01', '2024-01-01'])
    expect(issues).toEqual([
      { code: 'danglingReference', path: 'arrangements[a].candidates', id: 'x' },
      { code: 'danglingReference', path: 'dueDiligence[d3].provider', id: 'q' },
    ])
  })
})

describe('prior reports', () => {
  test('of this arrangement and of none known', () => {
    const priorReports = [{ id: 'r1' }, { id: 'r2', arrangement: 'a' }, { id: 'r3', arrangement: 'b' }]
    const { facts } = link({ arrangements: [{ id: 'a' }, { id: 'b' }, { id: 'c' }], priorReports })
    expect(facts.arrangements?.map((arrangement) => short(arrangement.priorReports))).toEqual(['r1? r2+', 'r1? r3+', 'r1?'])
  })
})

describe('what an activity covers', () => {
  const service = { startedOn: '2022-03-01', endedOn: '2023-03-31' }
  const all = (completedOn?: string): Activity => ({ id: 'x', covers: 'all', completedOn })
  test.each<{ name: string; activity: Activity; arrangement: Arrangement; expected: string }>([
    { name: 'an id that is this one', activity: { id: 'x', covers: ['b', 'a'] }, arrangement: { id: 'a' }, expected: 'x+' },
    { name: 'ids that are others', activity: { id: 'x', covers: ['b'] }, arrangement: { id: 'a' }, expected: '' },
    { name: 'nothing', activity: { id: 'x', covers: [] }, arrangement: { id: 'a' }, expected: '' },
    { name: 'left out', activity: { id: 'x' }, arrangement: { id: 'a' }, expected: 'x?' },
    { name: 'all, the day before the start', activity: all('2022-02-28'), arrangement: { id: 'a', service }, expected: '' },
    { name: 'all, on the day of the start', activity: all('2022-03-01'), arrangement: { id: 'a', service }, expected: 'x+' },
    { name: 'all, on the day of the end', activity: all('2023-03-31'), arrangement: { id: 'a', service }, expected: 'x+' },
    { name: 'all, the day after the end', activity: all('2023-04-01'), arrangement: { id: 'a', service }, expected: '' },
    { name: 'all, still in service', activity: all('2030-01-01'), arrangement: { id: 'a', service: { startedOn: '2022-03-01', endedOn: null } }, expected: 'x+' },
    { name: 'all, end left out counts as open', activity: all('2030-01-01'), arrangement: { id: 'a', service: { startedOn: '2022-03-01' } }, expected: 'x+' },
    { name: 'all, start left out', activity: all('2023-01-01'), arrangement: { id: 'a', service: { endedOn: '2023-03-31' } }, expected: 'x?' },
    { name: 'all, start left out and ended before', activity: all('2023-04-01'), arrangement: { id: 'a', service: { endedOn: '2023-03-31' } }, expected: '' },
    { name: 'all, service left out', activity: all('2023-01-01'), arrangement: { id: 'a' }, expected: 'x?' },
    { name: 'all, day left out', activity: all(), arrangement: { id: 'a', service }, expected: 'x?' },
  ])('$name', ({ activity, arrangement, expected }) => {
    const { facts } = link({ arrangements: [arrangement], activities: [activity] })
    expect(short(facts.arrangements?.[0]?.activities)).toBe(expected)
  })

  test.each<{ name: string; arrangements: readonly Arrangement[] | undefined; covers: Activity['covers']; expected: string }>([
    { name: 'an arrangement of the provider', arrangements: [{ id: 'a', provider: 'p' }], covers: ['a'], expected: 'x+' },
    { name: 'an arrangement of another', arrangements: [{ id: 'a', provider: 'q' }], covers: ['a'], expected: '' },
    { name: 'an arrangement of nobody known', arrangements: [{ id: 'a' }], covers: ['a'], expected: 'x?' },
    { name: 'an arrangement that is not recorded', arrangements: [{ id: 'a', provider: 'q' }], covers: ['z'], expected: 'x?' },
    { name: 'nothing known, one arrangement', arrangements: [{ id: 'a', provider: 'p' }], covers: undefined, expected: 'x?' },
    { name: 'nothing known, no arrangement', arrangements: [], covers: undefined, expected: '' },
    { name: 'ids, arrangements left out', arrangements: undefined, covers: ['a'], expected: 'x?' },
    { name: 'all, arrangements left out', arrangements: undefined, covers: 'all', expected: 'x?' },
    { name: 'nothing, arrangements left out', arrangements: undefined, covers: [], expected: '' },
    { name: 'one surely and one maybe', arrangements: [{ id: 'a', provider: 'p', service: { startedOn: '2020-01-01' } }, { id: 'b', provider: 'p' }], covers: 'all', expected: 'x+' },
  ])('of a provider: $name', ({ arrangements, covers, expected }) => {
    const { facts } = link({ arrangements, providers: [{ id: 'p' }], activities: [{ id: 'x', covers, completedOn: '2024-01-01' }] })
    expect(short(facts.providers?.[0]?.activities)).toBe(expected)
  })
})

describe('the activities of a system', () => {
  const inService = { since: '2022-03-01', until: '2023-03-31' }
  const all = (completedOn?: string): Activity => ({ id: 'x', systems: 'all', completedOn })
  test.each<{ name: string; activity: Activity; system: InformationSystem; expected: string }>([
    { name: 'an id that is this one', activity: { id: 'x', systems: ['t', 's'] }, system: { id: 's' }, expected: 'x+' },
    { name: 'ids that are others', activity: { id: 'x', systems: ['t'] }, system: { id: 's' }, expected: '' },
    { name: 'nothing', activity: { id: 'x', systems: [] }, system: { id: 's' }, expected: '' },
    { name: 'left out', activity: { id: 'x' }, system: { id: 's' }, expected: 'x?' },
    { name: 'arrangements alone say nothing of systems', activity: { id: 'x', covers: ['a'] }, system: { id: 's' }, expected: 'x?' },
    { name: 'all, the day before it serves', activity: all('2022-02-28'), system: { id: 's', inService }, expected: '' },
    { name: 'all, on its first day', activity: all('2022-03-01'), system: { id: 's', inService }, expected: 'x+' },
    { name: 'all, on its last day', activity: all('2023-03-31'), system: { id: 's', inService }, expected: 'x+' },
    { name: 'all, the day after', activity: all('2023-04-01'), system: { id: 's', inService }, expected: '' },
    { name: 'all, still in service', activity: all('2030-01-01'), system: { id: 's', inService: { since: '2022-03-01', until: null } }, expected: 'x+' },
    { name: 'all, never in service', activity: all('2030-01-01'), system: { id: 's', inService: { since: null } }, expected: '' },
    { name: 'all, first day left out', activity: all('2023-01-01'), system: { id: 's', inService: { until: '2023-03-31' } }, expected: 'x?' },
    { name: 'all, day left out', activity: all(), system: { id: 's', inService }, expected: 'x?' },
  ])('$name', ({ activity, system, expected }) => {
    const { facts } = link({ systems: [system], activities: [activity] })
    expect(short(facts.systems?.[0]?.activities)).toBe(expected)
  })

  test('and ids and justifications that name no system or data centre are issues', () => {
    const { issues } = link({
      systems: [{ id: 's' }],
      dataCentres: [{ id: 'c' }],
      activities: [{ id: 'x', systems: ['s', 't'] }, { id: 'y', systems: 'all' }],
      justifications: [
        { clause: 'k', reason: 'r', target: { kind: 'system', id: 'u' } },
        { clause: 'k', reason: 'r', target: { kind: 'dataCentre', id: 'c' } },
        { clause: 'k', reason: 'r', target: { kind: 'dataCentre', id: 'd' } },
      ],
    })
    expect(issues).toEqual([
      { code: 'danglingReference', path: 'activities[x].systems', id: 't' },
      { code: 'danglingReference', path: 'justifications[0].target.id', id: 'u' },
      { code: 'danglingReference', path: 'justifications[2].target.id', id: 'd' },
    ])
  })

  test('that went out of service before it served: neither day is known', () => {
    const { facts } = link({ systems: [{ id: 's', inService: { since: '2024-01-02', until: '2024-01-01' } }], dataCentres: [{ id: 'c', inUse: { since: '2024-01-02', until: '2024-01-01' } }] })
    expect(facts.systems).toEqual([{ id: 's', inService: {}, institution: {}, contradictions: ['inService.since', 'inService.until'] }])
    expect(facts.dataCentres).toEqual([{ id: 'c', inUse: {}, institution: {}, contradictions: ['inUse.since', 'inUse.until'] }])
  })
})

describe('the rows of providers and incidents', () => {
  test('a provider has its arrangements and those of nobody known', () => {
    const arrangements = [{ id: 'a', provider: 'p' }, { id: 'b' }, { id: 'c', provider: 'q' }]
    expect(short(link({ arrangements, providers: [{ id: 'p' }, { id: 'q' }] }).facts.providers?.[0]?.arrangements)).toBe('a+ b?')
  })

  test('an incident has its arrangements, its provider and what followed it', () => {
    const { facts, issues } = link({
      institution: { type: 'insurer' },
      arrangements: [{ id: 'a', grade: 'important' }],
      providers: [{ id: 'p', country: 'SG' }],
      incidents: [{ id: 'i', arrangements: ['a', 'z'], provider: 'p' }, { id: 'j', arrangements: [] }, { id: 'k', provider: 'y' }],
      activities: [{ id: 'x', incident: 'i' }, { id: 'y', incident: null }, { id: 'z' }, { id: 'w', incident: 'none' }],
    })
    expect(facts.incidents?.map(({ activities, ...rest }) => ({ ...rest, activities: short(activities) }))).toEqual([
      {
        id: 'i',
        institution: { type: 'insurer' },
        arrangements: [{ id: 'a', grade: 'important' }, { id: 'z' }],
        provider: { id: 'p', country: 'SG' },
        activities: 'x+ z?',
      },
      { id: 'j', institution: { type: 'insurer' }, arrangements: [], activities: 'z?' },
      { id: 'k', institution: { type: 'insurer' }, activities: 'z?' },
    ])
    expect(issues).toEqual([
      { code: 'danglingReference', path: 'activities[w].incident', id: 'none' },
      { code: 'danglingReference', path: 'incidents[i].arrangements', id: 'z' },
      { code: 'danglingReference', path: 'incidents[k].provider', id: 'y' },
    ])
  })

  test('the institution has all arrangements and all activities', () => {
    expect(link({ institution: { id: 'b' }, arrangements: [{ id: 'a' }], activities: [{ id: 'x' }] }).facts.institution).toEqual({
      id: 'b',
      arrangements: [{ id: 'a' }],
      activities: [{ id: 'x' }],
    })
  })
})

test('ids that name nothing are issues, each once', () => {
  const { issues } = link({
    arrangements: [{ id: 'a' }],
    priorReports: [{ id: 'r', arrangement: 'z' }],
    activities: [{ id: 'x', covers: ['a', 'y', 'y'] }],
    justifications: [
      { clause: 'c', reason: 'r', target: { kind: 'arrangement', id: 'a' } },
      { clause: 'c', reason: 'r', target: { kind: 'arrangement', id: 'w' } },
      { clause: 'c', reason: 'r', target: { kind: 'institution', id: null } },
      { clause: 'c', reason: 'r', target: { kind: 'provider', id: 'p' } },
    ],
  })
  expect(issues).toEqual([
    { code: 'danglingReference', path: 'priorReports[r].arrangement', id: 'z' },
    { code: 'danglingReference', path: 'activities[x].covers', id: 'y' },
    { code: 'danglingReference', path: 'justifications[1].target.id', id: 'w' },
  ])
})

describe('entries with the same id', () => {
  test('that say the same become one', () => {
    const { facts, issues } = link({
      arrangements: [
        { id: 'a', grade: 'important', contract: { terms: { rightOfAudit: true } } },
        { id: 'b' },
        { id: 'a', contract: { terms: { rightOfAudit: { stated: true, where: 'clause 9' }, changeTriggers: false } } },
      ],
    })
    expect(facts.arrangements).toEqual([
      { id: 'a', grade: 'important', contract: { terms: { rightOfAudit: true, changeTriggers: false } }, institution: {} },
      { id: 'b', institution: {} },
    ])
    expect(issues).toEqual([{ code: 'duplicateId', path: 'arrangements[a]', id: 'a' }])
  })

  test('that differ leave out what they differ in', () => {
    const { facts, issues } = link({
      arrangements: [
        { id: 'a', peer: true, service: { startedOn: '2022-01-01', endedOn: null }, performedIn: ['CN'] },
        { id: 'a', peer: true, service: { startedOn: '2022-01-01', endedOn: '2023-01-01' }, performedIn: ['CN', 'SG'] },
        { id: 'a', service: { endedOn: null } },
      ],
      activities: [{ id: 'x', covers: 'all', completedOn: '2022-06-01' }],
    })
    expect(facts.arrangements).toEqual([
      {
        id: 'a',
        peer: true,
        service: { startedOn: '2022-01-01' },
        institution: {},
        activities: [{ id: 'x', covers: 'all', completedOn: '2022-06-01' }],
        contradictions: ['service.endedOn', 'performedIn'],
      },
    ])
    expect(issues).toEqual([
      { code: 'duplicateId', path: 'arrangements[a]', id: 'a' },
      { code: 'contradiction', cause: 'duplicatesDiffer', paths: ['arrangements[a].service.endedOn', 'arrangements[a].performedIn'] },
    ])
  })

  test('inside an entry, and values that only make sense as a whole', () => {
    const { facts, issues } = link({
      providers: [{ id: 'p', materialChanges: [{ id: 'm', on: '2024-01-01' }, { id: 'm', on: '2024-01-02' }] }],
      incidents: [
        { id: 'i', otherRule: { instrument: 'A', hours: 2 } },
        { id: 'i', otherRule: { instrument: 'B', hours: 2 } },
      ],
    })
    expect(facts.providers?.[0]?.materialChanges).toEqual([{ id: 'm', contradictions: ['on'] }])
    expect(facts.incidents).toEqual([
      { id: 'i', institution: {}, contradictions: ['otherRule', 'otherRule.instrument', 'otherRule.hours'] },
    ])
    expect(issues).toContainEqual({ code: 'duplicateId', path: 'providers[p].materialChanges[m]', id: 'm' })
  })
})

describe('facts that exclude each other', () => {
  test.each<{ name: string; service: Arrangement['service']; paths: readonly string[] | undefined }>([
    { name: 'end before start', service: { startedOn: '2024-01-02', endedOn: '2024-01-01' }, paths: ['service.startedOn', 'service.endedOn'] },
    { name: 'one day of service', service: { startedOn: '2024-01-01', endedOn: '2024-01-01' }, paths: undefined },
    { name: 'no end', service: { startedOn: '2024-01-01', endedOn: null }, paths: undefined },
  ])('service: $name', ({ service, paths }) => {
    const { facts, issues } = link({ arrangements: [{ id: 'a', service }] })
    expect(facts.arrangements?.[0]?.contradictions).toEqual(paths)
    expect(facts.arrangements?.[0]?.service).toEqual(paths ? {} : service)
    expect(issues).toEqual(
      paths ? [{ code: 'contradiction', cause: 'endBeforeStart', paths: paths.map((path) => `arrangements[a].${path}`) }] : [],
    )
  })

  test.each<{ name: string; occurredAt: string; discoveredAt: string; excluded: boolean }>([
    { name: 'discovered a minute before', occurredAt: '2024-03-01T10:00+08:00', discoveredAt: '2024-03-01T09:59+08:00', excluded: true },
    { name: 'at the same time', occurredAt: '2024-03-01T10:00+08:00', discoveredAt: '2024-03-01T10:00:00+08:00', excluded: false },
    { name: 'the same in two offsets', occurredAt: '2024-03-01T00:30+08:00', discoveredAt: '2024-02-29T16:30Z', excluded: false },
    { name: 'a moment before in another offset', occurredAt: '2024-03-01T00:30+08:00', discoveredAt: '2024-02-29T16:29:59.999999999Z', excluded: true },
    { name: 'a nanosecond after', occurredAt: '2024-03-01T00:30:00.000000001Z', discoveredAt: '2024-03-01T00:30:00.000000002Z', excluded: false },
    { name: 'over the end of a year', occurredAt: '2023-12-31T23:59-05:00', discoveredAt: '2024-01-01T04:58Z', excluded: true },
  ])('incident: $name', ({ occurredAt, discoveredAt, excluded }) => {
    const { facts } = link({ incidents: [{ id: 'i', occurredAt, discoveredAt }] })
    expect(facts.incidents?.[0]?.occurredAt).toBe(excluded ? undefined : occurredAt)
    expect(facts.incidents?.[0]?.contradictions).toEqual(excluded ? ['occurredAt', 'discoveredAt'] : undefined)
  })

  test('of the institution, the provider, the contract and an activity are noted where they are read', () => {
    const { facts } = link({
      institution: { grading: { since: '2024-01-02', until: '2024-01-01' } },
      providers: [{ id: 'p', country: 'CN' }, { id: 'p', country: 'SG' }, { id: 'q' }],
      arrangements: [
        { id: 'a', provider: 'p', candidates: ['q'], contract: { signedOn: '2024-01-01' } },
        { id: 'a', contract: { signedOn: '2024-01-02' } },
      ],
      activities: [{ id: 'x', covers: ['a'], periodCovered: { from: '2024-02-01', to: '2024-01-31' } }],
    })
    const [arrangement] = facts.arrangements!
    expect(facts.institution.contradictions).toEqual(['grading.since', 'grading.until'])
    expect(arrangement?.contradictions).toEqual(['contract.signedOn', 'institution.grading.since', 'institution.grading.until', 'provider.country'])
    expect(arrangement?.activities?.[0]?.contradictions).toEqual(['periodCovered.from', 'periodCovered.to'])
    expect(arrangement?.candidates?.[0]?.contradictions).toEqual(['contract.signedOn'])
    expect(facts.providers?.[1]?.contradictions).toEqual(['institution.grading.since', 'institution.grading.until'])
  })

  test('an event outside outsourcing is none of its events, whatever is left out', () => {
    const { facts, issues } = link({ incidents: [{ id: 'i-1', inOutsourcing: false, dataDestroyed: false, name: 'Core down' }] })
    expect(issues).toEqual([])
    expect(facts.incidents?.[0]).toMatchObject({ name: 'Core down', arrangements: [], importantDataLeaked: false, dataDestroyed: false, severalInstitutionsInterrupted: 'no', prescribedByNotice: null, major: false })
  })

  test('an event outside outsourcing that is one of its events contradicts itself', () => {
    const { facts, issues } = link({ arrangements: [{ id: 'a-1' }], incidents: [{ id: 'i-1', inOutsourcing: false, arrangements: ['a-1'], dataDestroyed: true, major: false }] })
    expect(issues).toEqual([{ code: 'contradiction', cause: 'outsideOutsourcing', paths: ['incidents[i-1].inOutsourcing', 'incidents[i-1].arrangements', 'incidents[i-1].dataDestroyed'] }])
    expect(facts.incidents?.[0]).toEqual({ id: 'i-1', institution: {}, major: false, contradictions: ['inOutsourcing', 'arrangements', 'dataDestroyed'] })
  })

  test('of an event in outsourcing, or of which nothing is said, nothing is added', () => {
    expect(link({ incidents: [{ id: 'i-1', inOutsourcing: true }] }).facts.incidents?.[0]).toEqual({ id: 'i-1', inOutsourcing: true, institution: {} })
    expect(link({ incidents: [{ id: 'i-1' }] }).facts.incidents?.[0]).toEqual({ id: 'i-1', institution: {} })
  })

  test('what duplicates disagree on stays in doubt outside outsourcing', () => {
    const { facts } = link({ incidents: [{ id: 'i-1', inOutsourcing: false, major: true }, { id: 'i-1', major: false }] })
    expect(facts.incidents?.[0]?.major).toBeUndefined()
    expect(facts.incidents?.[0]?.contradictions).toEqual(['major'])
  })
})

describe('periods below the first level that end before they begin', () => {
  test('in an object of the institution, an object of an arrangement and an entry of a list', () => {
    const record: ComplianceRecord = {
      institution: { governance: { executionTeam: { since: '2024-03-02', until: '2024-03-01', unit: 'IT', members: [{ id: 'm', since: '2024-03-02', until: '2024-03-01', capability: 'yes' }] } } },
      arrangements: [{ id: 'a', businessContinuity: { supplyChainPlan: { since: '2024-03-01', until: '2024-03-01' }, emergencyPlan: { since: '2025-01-01', until: '2024-12-31' } } }],
    }
    const { facts, issues } = link(record)
    expect(facts.institution.governance?.executionTeam).toEqual({ unit: 'IT', members: [{ id: 'm', capability: 'yes', contradictions: ['since', 'until'] }] })
    expect(facts.institution.contradictions).toEqual(['governance.executionTeam.since', 'governance.executionTeam.until'])
    expect(facts.arrangements?.[0]?.businessContinuity).toEqual({ supplyChainPlan: { since: '2024-03-01', until: '2024-03-01' }, emergencyPlan: {} })
    expect(facts.arrangements?.[0]?.contradictions).toEqual([
      'businessContinuity.emergencyPlan.since',
      'businessContinuity.emergencyPlan.until',
      'institution.governance.executionTeam.since',
      'institution.governance.executionTeam.until',
    ])
    expect(issues).toEqual([
      { code: 'contradiction', cause: 'endBeforeStart', paths: ['institution.governance.executionTeam.members[m].since', 'institution.governance.executionTeam.members[m].until'] },
      { code: 'contradiction', cause: 'endBeforeStart', paths: ['institution.governance.executionTeam.since', 'institution.governance.executionTeam.until'] },
      { code: 'contradiction', cause: 'endBeforeStart', paths: ['arrangements[a].businessContinuity.emergencyPlan.since', 'arrangements[a].businessContinuity.emergencyPlan.until'] },
    ])
  })

  test('none is found in measures and in the data of the user', () => {
    const record: ComplianceRecord = {
      institution: { extensions: { since: '2024-03-02', until: '2024-03-01' }, measures: { 'outsourcing-2021/5.2#1': { since: '2024-03-02', until: '2024-03-01' } } },
    }
    expect(link(record).issues).toEqual([])
    expect(link(record).facts.institution).toEqual(record.institution)
  })

  test('duplicates in a list of an arrangement become one', () => {
    const { facts, issues } = link({ arrangements: [{ id: 'a', anomalies: [{ id: 'n', kind: 'violation', serious: true }, { id: 'n', kind: 'violation', serious: false }] }] })
    expect(facts.arrangements?.[0]?.anomalies).toEqual([{ id: 'n', kind: 'violation', contradictions: ['serious'] }])
    expect(issues.map(({ code }) => code)).toEqual(['duplicateId', 'contradiction'])
  })
})

test('more commitments than outsourced staff: neither count is known', () => {
  const arrangement = (commitmentsSigned: number): ComplianceRecord => ({ arrangements: [{ id: 'a', security: { personnel: { count: 12, commitmentsSigned } } }] })
  expect(link(arrangement(12)).issues).toEqual([])
  const { facts, issues } = link(arrangement(13))
  expect(facts.arrangements?.[0]?.security).toEqual({ personnel: {} })
  const paths = ['security.personnel.commitmentsSigned', 'security.personnel.count']
  expect(facts.arrangements?.[0]?.contradictions).toEqual(paths)
  expect(issues).toEqual([{ code: 'contradiction', cause: 'moreThanAll', paths: paths.map((path) => `arrangements[a].${path}`) }])
})
