import type fc from 'fast-check'
import { baseRecord } from '../clauses/base-record'

/** A source of random numbers from 0 up to 1, so that a seed decides everything. */
export type Random = () => number

/** A random source from a seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Days on which something happens or changes: boundaries of the articles, holidays, leap days, and some in between. */
export const days = [
  '2020-02-29', '2021-06-30', '2021-12-29', '2021-12-30', '2022-01-20', '2022-01-21', '2022-01-27', '2022-01-28', '2022-03-01', '2022-12-31',
  '2023-02-28', '2023-11-10', '2024-02-01', '2024-02-29', '2024-03-28', '2024-03-29', '2024-04-01', '2024-10-15', '2024-11-20', '2025-02-28',
  '2025-03-01', '2025-05-20', '2025-09-09', '2025-09-10', '2025-10-13', '2026-03-01', '2026-12-31', '2027-01-08',
] as const

const instants = [
  '2021-12-29T23:59:59+08:00', '2021-12-30T00:00:00+08:00', '2025-04-10T09:00:00+08:00', '2025-04-10T01:30:00Z', '2025-04-10T20:00:00+08:00',
  '2025-04-11T09:00:00+08:00', '2025-04-11T09:00:01+08:00', '2025-04-11T09:30:00+08:00', '2025-04-11T09:30:01+08:00', '2025-11-02T08:00:00+08:00',
  '2025-11-03T08:00:00+08:00', '2025-11-03T08:00:01+08:00',
] as const

/** Days and instants to assess on. */
export const moments = [
  '2021-12-29', '2021-12-30', '2022-01-21', '2022-12-31', '2024-02-01', '2024-03-29', '2024-12-30', '2025-02-28', '2025-04-11T09:00:00+08:00',
  '2025-04-11T09:00:01+08:00', '2025-06-30', '2025-06-30', '2025-11-03', '2026-11-21', '2027-04-01', '2027-10-16',
] as const

/** The values a key may take, by the key's name; keys not named are kept or left out. */
const domains: Readonly<Record<string, readonly unknown[]>> = {
  type: ['cityCommercialBank', 'insurer', 'villageBank', 'securitiesCompany', 'jointStockCommercialBank'],
  establishedIn: ['CN', 'CN', 'CN', 'HK'],
  grade: ['important', 'general', 'general', null],
  informationTechnology: ['whole', 'whole', 'part', 'none'],
  dataCentre: ['whole', 'part', 'none'],
  coreSystemDevelopmentAndTesting: ['whole', 'part'],
  coreSystemOperationAndMaintenance: ['whole', 'part'],
  securityOperations: ['whole', 'part', 'none'],
  strategicPlanningConsulting: [true, false],
  infrastructureChange: ['major', 'major', 'minor', 'none'],
  informationSystemChange: ['major', 'major', 'minor', 'none'],
  affectsRealTimeService: [true, true, false],
  affectsAccountingAccuracy: [true, false],
  importantData: [true, false],
  sensitivePersonalInformation: [true, false],
  centralisedStorage: [true, true, false],
  centralisedProcessing: [true, false],
  recognised: [true, false],
  designated: [true, true, false],
  offPremises: ['all', 'mainPart', 'minorPart', 'none'],
  performedIn: [['CN'], ['CN', 'SG'], ['HK'], []],
  relation: ['unrelated', 'parent', 'groupSubsidiary', 'affiliate'],
  governingLaw: ['CN', 'SG', null],
  country: ['CN', 'SG'],
  recoveryTimeObjectiveHours: [2, 4, 4, 4, 8, null],
  recoveryPointObjectiveHours: [0, 1, 1, 1, 2, null],
  industryConcentration: [true, false],
  assistedBy: [null, 'Adviser'],
  recipient: ['supervisorTechnologyDepartment', 'supervisorOtherDepartment', 'other', 'supervisor'],
  kind: ['inspection', 'audit', 'drill'],
  covers: ['all', ['a-1'], []],
  subjects: [['activities'], ['riskManagement'], ['activities', 'riskManagement'], []],
  performedBy: ['institution', 'parent', 'groupSubsidiary', 'independentThirdParty', 'provider', 'other'],
  manner: ['onsite', 'remote', 'documents'],
  form: ['own', 'joint', 'commissioned'],
  incident: ['i-1', null],
  function: ['ownDepartment', 'none'],
  accountableBody: ['institution', 'parent'],
  auditIntervalMonths: [null, 6, 24],
  causes: [['providerOperations'], ['forceMajeure', 'other'], ['other'], []],
  severalInstitutionsInterrupted: ['actual', 'possible', 'no'],
  networkSecurityGrade: ['none', 'general', 'larger', 'major'],
  prescribedByNotice: [null, 'Notice 7'],
  otherRule: ['none', { instrument: 'Rule', hours: 4, from: 'discovered' }, { instrument: 'Rule', hours: 12, from: 'occurred' }, { instrument: 'Rule', hours: null, from: 'occurred' }],
  other: [[], [{ id: 'o-1', name: 'Form', included: true }], [{ id: 'o-1', name: 'Form', included: false }]],
  materialChanges: [[], [{ id: 'm-1', on: '2024-01-15' }], [{ id: 'm-1', on: '2024-03-29' }], [{ id: 'm-1', on: '2023-11-10' }]],
  candidates: [['p-2'], []],
  important: [true, true, false],
}

const flagHolders = new Set(['terms', 'topics', 'nonOnsiteTopics', 'service', 'provider', 'materials'])
const plannedKeys = new Set(['endedOn', 'until', 'amendedOn', 'plannedSigningOn', 'signedOn'])

/** A random value for a key, or `undefined` where the key keeps its value. */
function valueFor(key: string, parent: string, before: unknown, random: Random): unknown {
  const pick = <Value>(values: readonly Value[]): Value | undefined => values[Math.floor(random() * values.length)]
  if (typeof before === 'string' && /^\d{4}-\d\d-\d\dT/.test(before)) return pick(instants)
  if ((typeof before === 'string' && /^\d{4}-\d\d-\d\d$/.test(before)) || (before === null && plannedKeys.has(key))) {
    return plannedKeys.has(key) && random() < 0.25 ? null : pick(days)
  }
  if (parent === 'controls') return key === 'name' ? undefined : random() < 0.5 ? null : pick(['weekly', 'yearly', 'monthly'])
  if (key === 'recipient') return parent === 'reports' ? pick(['supervisor', 'other']) : pick(['supervisorTechnologyDepartment', 'supervisorOtherDepartment'])
  if (key === 'kind' && parent !== 'activities') return undefined
  const domain = domains[key]
  if (domain !== undefined && !(typeof before === 'boolean' && flagHolders.has(parent))) return pick(domain)
  return typeof before === 'boolean' ? !before : undefined
}

/** How often something happens to a key. */
export interface Rates {
  /** Only these keys change or are left out; left out, all. */
  readonly keys?: ReadonlySet<string>
  readonly change: number
  readonly flag: number
  readonly drop: number
}

/** A record made from the base record by changing and dropping keys at random, valid by the schema. */
export function randomRecord(random: Random, rates: Rates): Record<string, unknown> {
  return mutate(baseRecord(), '', random, rates) as Record<string, unknown>
}

function mutate(value: unknown, parent: string, random: Random, rates: Rates): unknown {
  if (Array.isArray(value)) {
    const list = value as unknown[]
    if (list.length > 0 && typeof list[0] === 'object') {
      if (random() < rates.drop / 2) return []
      return list.map((entry) => mutate(entry, parent, random, rates))
    }
    return list
  }
  if (typeof value !== 'object' || value === null) return value
  const copy: Record<string, unknown> = {}
  for (const [key, before] of Object.entries(value)) {
    if (key === 'id') {
      copy[key] = before
      continue
    }
    const isSteered = rates.keys === undefined || rates.keys.has(key)
    if (isSteered && random() < rates.drop) continue
    const isFlag = typeof before === 'boolean' && flagHolders.has(parent)
    const changes = isSteered && random() < (isFlag ? rates.flag : rates.change)
    const after = changes ? valueFor(key, parent, before, random) : undefined
    if (after !== undefined) copy[key] = after
    else copy[key] = mutate(before, key, random, rates)
  }
  if (copy.designated === true && random() < 0.8) copy.on = random() < 0.5 ? '2024-01-10' : '2025-01-10'
  if (copy.recognised === true && random() < 0.8) copy.reason = 'half of the branches depend on it'
  return copy
}

/** The same record with further keys left out at random; ids of entries stay. */
export function thinned(value: unknown, random: Random, rate: number): unknown {
  if (Array.isArray(value)) return (value as unknown[]).map((entry) => thinned(entry, random, rate))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([key]) => key === 'id' || key === 'instrument' || random() >= rate)
  return Object.fromEntries(entries.map(([key, part]) => [key, thinned(part, random, rate)]))
}

/** Seeds for `randomFrom`, chosen and shrunk by fast-check. */
export function seeds(check: typeof fc): fc.Arbitrary<number> {
  return check.integer({ min: 0, max: 2 ** 31 - 1 })
}
