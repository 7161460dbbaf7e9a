/**
 * The first half of link: entries with the same id become one, and facts that exclude each other are taken
 * out. What is left has unique ids and no contradictions.
 */
import type { Activity } from './activity'
import type { Arrangement } from './arrangement'
import type { DataCentre } from './data-centre'
import type { DueDiligence } from './due-diligence'
import type { Incident } from './incident'
import type { Institution } from './institution'
import type { Contradiction, LinkIssue } from './link-issue'
import type { Linked } from './linked'
import type { PriorReport } from './prior-report'
import type { Provider } from './provider'
import type { ComplianceRecord } from './record'
import type { InformationSystem } from './system'
import { instantPattern, type CivilDate, type Instant } from './time'

/** A record without duplicates and contradictions; its entries carry the paths that were taken out of them. */
export interface ConsistentRecord {
  readonly institution: Institution & Linked
  readonly arrangements: readonly (Arrangement & Linked)[] | undefined
  readonly providers: readonly (Provider & Linked)[] | undefined
  readonly dueDiligence: readonly (DueDiligence & Linked)[] | undefined
  readonly priorReports: readonly (PriorReport & Linked)[] | undefined
  readonly activities: readonly (Activity & Linked)[] | undefined
  readonly incidents: readonly (Incident & Linked)[] | undefined
  readonly systems: readonly (InformationSystem & Linked)[] | undefined
  readonly dataCentres: readonly (DataCentre & Linked)[] | undefined
}

type Plain = Readonly<Record<string, unknown>>

/** Objects that only make sense as a whole, because some of their keys are required. */
const atomic = new Set(['otherRule', 'registeredCapital'])

/**
 * Takes duplicates and contradictions out of a record. The record itself is not changed.
 *
 * @param record - The record.
 * @param issues - Where the issues found are added.
 * @returns What is left.
 */
export function consistent(record: ComplianceRecord, issues: LinkIssue[]): ConsistentRecord {
  const { institution, arrangements, providers, dueDiligence, priorReports, activities, incidents, systems, dataCentres } = record
  return {
    institution: institution ? consistentRow(institution, 'institution', issues) : {},
    arrangements: arrangements && once(arrangements, 'arrangements', issues),
    providers: providers && once(providers, 'providers', issues),
    dueDiligence: dueDiligence && once(dueDiligence, 'dueDiligence', issues),
    priorReports: priorReports && once(priorReports, 'priorReports', issues),
    activities: activities && once(activities, 'activities', issues),
    incidents: incidents && once(incidents, 'incidents', issues, consistentIncident),
    systems: systems && once(systems, 'systems', issues),
    dataCentres: dataCentres && once(dataCentres, 'dataCentres', issues),
  }
}

function consistentIncident(given: Incident, path: string, issues: LinkIssue[]): Incident & Linked {
  const entry = consistentRow(given, path, issues)
  const { occurredAt, discoveredAt, ...rest } = entry
  const isOutOfOrder = occurredAt !== undefined && discoveredAt !== undefined && isEarlier(discoveredAt, occurredAt)
  return placed(isOutOfOrder ? contradicting(rest, path, 'discoveredBeforeOccurred', ['occurredAt', 'discoveredAt'], issues) : entry, path, issues)
}

/** What is so of every event that has nothing to do with outsourcing. */
const outsideOutsourcing = {
  arrangements: [],
  importantDataLeaked: false,
  personalInformationLeaked: false,
  dataDestroyed: false,
  importantOperationsInterrupted: false,
  severalInstitutionsInterrupted: 'no',
  abnormalInterruption: false,
  abnormalTermination: false,
  abnormalProviderExit: false,
  majorCustomerFundLoss: false,
  majorProviderViolation: false,
  prescribedByNotice: null,
  major: false,
} as const satisfies Partial<Incident>

/** An event outside outsourcing with what goes without saying of it; what is said to the contrary excludes that it is one. */
function placed(entry: Incident & Linked, path: string, issues: LinkIssue[]): Incident & Linked {
  if (entry.inOutsourcing !== false) return entry
  const known = Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined))
  const contrary = Object.entries(outsideOutsourcing).filter(([key, value]) => key in known && !same(known[key], value)).map(([key]) => key)
  const isInDoubt = (key: string): boolean => entry.contradictions?.includes(key) === true
  if (contrary.length === 0) return { ...Object.fromEntries(Object.entries(outsideOutsourcing).filter(([key]) => !isInDoubt(key))), ...known, id: entry.id }
  const gone = ['inOutsourcing', ...contrary]
  const left = Object.fromEntries(Object.entries(entry).filter(([key]) => !gone.includes(key)))
  return contradicting({ ...left, id: entry.id }, path, 'outsideOutsourcing', gone, issues)
}

/** Keys of first days, and those of the last days beside them. */
const lastDays: ReadonlyMap<string, string> = new Map([
  ['since', 'until'],
  ['startedOn', 'endedOn'],
  ['from', 'to'],
])

/** Keys of counts of some, and those of the counts of all beside them. */
const wholes: ReadonlyMap<string, string> = new Map([
  ['commitmentsSigned', 'count'],
  ['flawsDealtWith', 'flawsKnown'],
])

/** Two facts of a row that exclude each other, by their paths from it. */
interface Excluding {
  readonly cause: Contradiction['cause']
  readonly paths: readonly [string, string]
}

/** Keys with which nothing is compared: the user's own data, and measures, whose paths are not those of keys. */
const apart = new Set(['extensions', 'measures'])

/** A row without facts in it that exclude each other, and without duplicates in its lists; the row itself where there are none. */
function consistentRow<Entry extends object>(given: Entry, path: string, issues: LinkIssue[]): Entry & Linked {
  const found: Excluding[] = []
  const left = consistentPart(given as Plain, '', path, issues, found) as unknown as Entry
  return found.reduce<Entry & Linked>((entry, { cause, paths }) => contradicting(entry, path, cause, paths, issues), left)
}

/** What is left of a row, or of an object in it; `prefix` is the path from the row to it. Most objects stay as they are. */
function consistentPart(given: Plain, prefix: string, row: string, issues: LinkIssue[], found: Excluding[]): Plain {
  const gone: string[] = []
  const changed = new Map<string, unknown>()
  for (const key of Object.keys(given)) {
    const value = given[key]
    if (typeof value === 'object' && value !== null) {
      if (apart.has(key)) continue
      const kept = consistentValue(value, prefix + key, row, issues, found)
      if (kept !== value) changed.set(key, kept)
      continue
    }
    const other = typeof value === 'string' ? lastDays.get(key) : typeof value === 'number' ? wholes.get(key) : undefined
    if (other === undefined || !isLess(given[other], value)) continue
    gone.push(key, other)
    found.push({ cause: typeof value === 'string' ? 'endBeforeStart' : 'moreThanAll', paths: [prefix + key, prefix + other] })
  }
  if (gone.length === 0 && changed.size === 0) return given
  const left = Object.entries(given).filter(([key]) => !gone.includes(key))
  return Object.fromEntries(left.map(([key, value]) => [key, changed.has(key) ? changed.get(key) : value]))
}

/** Whether a value is of the same kind as another, and before or below it. */
function isLess(value: unknown, other: unknown): boolean {
  if (typeof value === 'string' && typeof other === 'string') return value < other
  return typeof value === 'number' && typeof other === 'number' && value < other
}

function consistentValue(value: object, below: string, row: string, issues: LinkIssue[], found: Excluding[]): unknown {
  if (Array.isArray(value)) return value.every(isEntry) ? once(value, `${row}.${below}`, issues) : value
  return isDivisible(value) ? consistentPart(value, `${below}.`, row, issues, found) : value
}

function isEntry(value: unknown): value is { readonly id: string } {
  return isPlain(value) && typeof value.id === 'string'
}

/** Notes paths that were taken out of an entry, on the entry and as an issue. */
function contradicting<Entry extends object>(
  entry: Entry & Linked,
  path: string,
  cause: Contradiction['cause'],
  paths: readonly string[],
  issues: LinkIssue[],
): Entry & Linked {
  issues.push({ code: 'contradiction', cause, paths: paths.map((below) => `${path}.${below}`) })
  return { ...entry, contradictions: [...(entry.contradictions ?? []), ...paths] }
}

/**
 * The list itself where its ids are unique and `check` changes nothing of note; else one entry for each id,
 * where the first of them stood, with what its duplicates agree on.
 */
function once<Entry extends { readonly id: string }>(
  list: readonly Entry[],
  listPath: string,
  issues: LinkIssue[],
  check: (entry: Entry, path: string, issues: LinkIssue[]) => Entry & Linked = consistentRow,
): readonly (Entry & Linked)[] {
  const groups = new Map<string, Entry[]>()
  for (const entry of list) {
    const group = groups.get(entry.id)
    if (group) group.push(entry)
    else groups.set(entry.id, [entry])
  }
  let isChanged = groups.size < list.length
  const entries = [...groups].map(([id, group]) => {
    const path = `${listPath}[${id}]`
    const [first] = group as [Entry]
    const entry = check(group.length === 1 ? first : mergeDuplicates(group, path, issues), path, issues)
    isChanged ||= entry !== first
    return entry
  })
  return isChanged ? entries : list
}

function mergeDuplicates<Entry extends { readonly id: string }>(
  group: readonly Entry[],
  path: string,
  issues: LinkIssue[],
): Entry & Linked {
  const [{ id }] = group as [Entry]
  issues.push({ code: 'duplicateId', path, id })
  const differing: string[] = []
  const merged = merge(group, '', differing) as unknown as Entry
  return differing.length > 0 ? contradicting(merged, path, 'duplicatesDiffer', differing, issues) : merged
}

/** One object with all facts on which the given ones do not differ: a fact that one leaves out is no difference. */
function merge(group: readonly Plain[], prefix: string, differing: string[]): Plain {
  const merged: [string, unknown][] = []
  for (const key of new Set(group.flatMap((one) => Object.keys(one)))) {
    const values = group.map((one) => one[key]).filter((value) => value !== undefined)
    const [first] = values
    if (values.length === 0) continue
    if (key === 'extensions' || values.every((value) => same(value, first))) merged.push([key, first])
    else if (!atomic.has(key) && values.every(isDivisible)) merged.push([key, merge(values, `${prefix}${key}.`, differing)])
    else for (const path of new Set(values.flatMap((value) => pathsOf(value, prefix + key)))) differing.push(path)
  }
  return Object.fromEntries(merged)
}

/** The path of a value that is taken out, and those of all facts that go with it. */
function pathsOf(value: unknown, path: string): readonly string[] {
  if (!isDivisible(value)) return [path]
  return [path, ...Object.entries(value).flatMap(([key, below]) => pathsOf(below, `${path}.${key}`))]
}

/** Whether two values say the same; a flag says the same in both its forms. */
function same(one: unknown, other: unknown): boolean {
  const left = truthOf(one)
  const right = truthOf(other)
  if (left === right) return true
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((element, index) => same(element, right[index]))
  }
  if (!isPlain(left) || !isPlain(right)) return false
  const keys = new Set([...Object.keys(left), ...Object.keys(right)])
  return [...keys].every((key) => key === 'extensions' || same(left[key], right[key]))
}

/** The boolean of a flag that is written as an object; any other value as it is. */
function truthOf(value: unknown): unknown {
  return isPlain(value) && typeof value.stated === 'boolean' ? value.stated : value
}

/** An object whose keys can all be left out: neither a list nor a flag. */
function isDivisible(value: unknown): value is Plain {
  return isPlain(value) && !('stated' in value)
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isEarlier(one: Instant, other: Instant): boolean {
  const [left, right] = [orderOf(one), orderOf(other)]
  return left.minute !== right.minute ? left.minute < right.minute : left.second < right.second
}

/** Minutes in UTC and seconds within the minute: two numbers that order instants exactly. */
function orderOf(instant: Instant): { readonly minute: number; readonly second: number } {
  const [, date = '', hour, minute, second = '0', fraction = '0', offset = 'Z'] = instantPattern.exec(instant) ?? []
  const ahead =
    offset === 'Z' ? 0 : Number(`${offset.slice(0, 1)}1`) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6)))
  return {
    minute: dayNumber(date) * 1440 + Number(hour) * 60 + Number(minute) - ahead,
    second: Number(`${second}.${fraction}`),
  }
}

/** Days since a fixed day, counted in years that begin on 1 March. */
function dayNumber(date: CivilDate): number {
  const month = Number(date.slice(5, 7))
  const year = Number(date.slice(0, 4)) - (month < 3 ? 1 : 0)
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(date.slice(8, 10))
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear
}
