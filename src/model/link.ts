/** The one place that resolves references: a record becomes the facts of each target. */
import type { Activity } from './activity'
import type { Arrangement } from './arrangement'
import { consistent, type ConsistentRecord } from './consistency'
import type { DataCentre } from './data-centre'
import type { Incident } from './incident'
import type { LinkIssue } from './link-issue'
import type {
  Linked,
  LinkedActivity,
  LinkedArrangement,
  LinkedCandidate,
  LinkedDataCentre,
  LinkedFacts,
  LinkedIncident,
  LinkedProvider,
  LinkedSystem,
  TargetKind,
} from './linked'
import type { Provider } from './provider'
import type { ComplianceRecord } from './record'
import type { InformationSystem } from './system'
import type { CivilDate } from './time'

export type { Contradiction, DanglingReference, DuplicateId, InvalidEntry, LinkIssue } from './link-issue'

/**
 * What {@link link} returns.
 *
 * @category Linked facts
 */
export interface LinkResult {
  /** The facts by target. */
  readonly facts: LinkedFacts
  /** What is wrong with the record. */
  readonly issues: readonly LinkIssue[]
}

/**
 * Resolves the references of a record, once for all rules. It never throws for a parsed record, reads no clock,
 * and changes nothing.
 *
 * - A list that the record leaves out stays left out in every target: not known.
 * - Membership goes by id. An entry whose own reference is left out may belong to any target: it is kept in the
 *   list of each, with `belongs` (or `coversTarget`) left out. An entry that refers to another target is left out.
 * - An id that names no entry is an issue. A single reference is then left out of the target; in a list of
 *   references the entry is kept with its id alone, since the list claims to be complete.
 * - Where the list that an id points into is left out, the id is all that is known of the entry.
 * - Facts that exclude each other are left out, and named in `contradictions` of the target or entry (see {@link Linked}).
 *
 * Time is linear in the record and in what it returns; rows are shared between targets.
 *
 * @param record - A parsed record.
 * @returns The facts by target, and the issues.
 * @example
 * ```ts
 * const { facts, issues } = link({
 *   arrangements: [{ id: 'a-1', provider: 'p-1' }],
 *   providers: [{ id: 'p-1', country: 'CN' }],
 * })
 * facts.arrangements?.[0]?.provider?.country // 'CN'
 * issues // []
 * ```
 * @category Linked facts
 */
export function link(record: ComplianceRecord): LinkResult {
  const issues: LinkIssue[] = []
  const given = consistent(record, issues)
  const { institution } = given
  const arrangements = given.arrangements && byId(given.arrangements)
  const providers = given.providers && byId(given.providers)
  const coverage = coverageOf(given)
  const dueDiligenceOf = referring(given.dueDiligence, (entry) => entry.provider, belonging)
  const priorReportsOf = referring(given.priorReports, (entry) => entry.arrangement, belonging)
  const arrangementsOf = referring(given.arrangements, (entry) => entry.provider, belonging)
  const activitiesAfter = referring(given.activities, (entry) => entry.incident, covering)

  const facts: LinkedFacts = {
    institution: {
      ...institution,
      ...(given.arrangements && { arrangements: given.arrangements }),
      ...(given.activities && { activities: given.activities }),
    },
    arrangements: given.arrangements?.map(linkArrangement),
    providers: given.providers?.map(linkProvider),
    incidents: given.incidents?.map(linkIncident),
    systems: given.systems?.map(linkSystem),
    dataCentres: given.dataCentres?.map(linkDataCentre),
    justifications: record.justifications,
  }
  addDanglingReferences(given, record.justifications, issues)
  return { facts, issues }

  function linkArrangement(arrangement: Arrangement & Linked): LinkedArrangement {
    const { provider: providerId, candidates: candidateIds, ...own } = arrangement
    const provider = single(providerId, providers)
    const candidates = candidateIds && unique(candidateIds).map((id) => linkCandidate(id, arrangement))
    const dueDiligence = dueDiligenceOf(providerId)
    const priorReports = priorReportsOf(arrangement.id)
    const activities = coverage.ofArrangement(arrangement.id)
    return {
      ...own,
      institution,
      ...(provider && { provider }),
      ...(candidates && { candidates }),
      ...(dueDiligence && { dueDiligence }),
      ...(priorReports && { priorReports }),
      ...(activities && { activities }),
      ...contradictionsOf(arrangement, institution, provider),
    }
  }

  function linkCandidate(id: string, arrangement: Arrangement & Linked): LinkedCandidate {
    const candidate: Provider & Linked = providers?.get(id) ?? { id }
    const { contract } = arrangement
    const dueDiligence = dueDiligenceOf(id)
    const ofContract = arrangement.contradictions?.filter((path) => path === 'contract' || path.startsWith('contract.'))
    return {
      ...candidate,
      ...(contract && { contract }),
      ...(dueDiligence && { dueDiligence }),
      ...(ofContract?.length && { contradictions: [...(candidate.contradictions ?? []), ...ofContract] }),
    }
  }

  function linkProvider(provider: Provider & Linked): LinkedProvider {
    const own = arrangementsOf(provider.id)
    const activities = coverage.ofProvider(provider.id)
    return {
      ...provider,
      institution,
      ...(own && { arrangements: own }),
      ...(activities && { activities }),
      ...contradictionsOf(provider, institution, undefined),
    }
  }

  function linkIncident(incident: Incident & Linked): LinkedIncident {
    const { arrangements: ids, provider: providerId, ...own } = incident
    const concerned = ids && unique(ids).map((id): Arrangement => arrangements?.get(id) ?? { id })
    const provider = single(providerId, providers)
    const activities = activitiesAfter(incident.id)
    return {
      ...own,
      institution,
      ...(concerned && { arrangements: concerned }),
      ...(provider && { provider }),
      ...(activities && { activities }),
      ...contradictionsOf(incident, institution, provider),
    }
  }

  function linkSystem(system: InformationSystem & Linked): LinkedSystem {
    const activities = coverage.ofSystem(system.id)
    return { ...system, institution, ...(activities && { activities }), ...contradictionsOf(system, institution, undefined) }
  }

  function linkDataCentre(dataCentre: DataCentre & Linked): LinkedDataCentre {
    return { ...dataCentre, institution, ...contradictionsOf(dataCentre, institution, undefined) }
  }
}

/** The activities of each arrangement, provider and system, in the order of the record. */
interface Coverage {
  ofArrangement(id: string): readonly LinkedActivity[] | undefined
  ofProvider(id: string): readonly LinkedActivity[] | undefined
  ofSystem(id: string): readonly LinkedActivity[] | undefined
}

function coverageOf(record: ConsistentRecord): Coverage {
  const { activities, arrangements = [], providers = [], systems = [] } = record
  if (!activities) return { ofArrangement: () => undefined, ofProvider: () => undefined, ofSystem: () => undefined }
  const arrangementById = byId(arrangements)
  const systemById = byId(systems)
  const ofArrangement = new Map(arrangements.map(({ id }) => [id, [] as LinkedActivity[]]))
  const ofProvider = new Map(providers.map(({ id }) => [id, [] as LinkedActivity[]]))
  const ofSystem = new Map(systems.map(({ id }) => [id, [] as LinkedActivity[]]))

  for (const activity of activities) {
    const { covers, completedOn } = activity
    const sure = covering(activity)
    for (const [system, isSure] of reachedBy(activity.systems, completedOn, systemById, systemService)) {
      ofSystem.get(system.id)?.push(isSure ? sure : activity)
    }
    /** Providers with an arrangement that it covered; those not sure are false. */
    const reached = new Map<string, boolean>()
    const namesOther = covers !== undefined && covers !== 'all' && covers.some((id) => !arrangementById.has(id))
    let anyProvider = namesOther || (record.arrangements === undefined && covers?.length !== 0)
    for (const [arrangement, isSure] of reachedBy(covers, completedOn, arrangementById, arrangementService)) {
      ofArrangement.get(arrangement.id)?.push(isSure ? sure : activity)
      if (arrangement.provider === undefined) anyProvider = true
      else reached.set(arrangement.provider, isSure || reached.get(arrangement.provider) === true)
    }
    for (const id of anyProvider ? ofProvider.keys() : reached.keys()) {
      ofProvider.get(id)?.push(reached.get(id) === true ? sure : activity)
    }
  }
  return { ofArrangement: (id) => ofArrangement.get(id), ofProvider: (id) => ofProvider.get(id), ofSystem: (id) => ofSystem.get(id) }
}

/** The entries that an activity reached, as far as is known, each with whether that is sure. */
function* reachedBy<Entry>(
  named: 'all' | readonly string[] | undefined,
  day: CivilDate | undefined,
  entries: ReadonlyMap<string, Entry>,
  serviceOf: (entry: Entry) => Service,
): Generator<readonly [entry: Entry, isSure: boolean]> {
  if (named === undefined) {
    for (const entry of entries.values()) yield [entry, false]
  } else if (named === 'all') {
    for (const entry of entries.values()) {
      const isReached = wasInService(serviceOf(entry), day)
      if (isReached !== false) yield [entry, isReached === true]
    }
  } else {
    for (const id of unique(named)) {
      const entry = entries.get(id)
      if (entry !== undefined) yield [entry, true]
    }
  }
}

/** A period of service; a first day of null: never in service. */
interface Service {
  readonly from: CivilDate | null | undefined
  readonly to: CivilDate | null | undefined
  /** Whether the last day was taken out as a contradiction. */
  readonly isEndInDoubt: boolean
}

function arrangementService({ service, contradictions }: Arrangement & Linked): Service {
  return { from: service?.startedOn, to: service?.endedOn, isEndInDoubt: contradictions?.includes('service.endedOn') === true }
}

function systemService({ inService, contradictions }: InformationSystem & Linked): Service {
  return { from: inService?.since, to: inService?.until, isEndInDoubt: contradictions?.includes('inService.until') === true }
}

/** Whether something was in service on a day; undefined: not known. An end that is left out counts as open, unless it is in doubt. */
function wasInService({ from, to, isEndInDoubt }: Service, day: CivilDate | undefined): boolean | undefined {
  if (from === null) return false
  if (day === undefined) return undefined
  if (typeof to === 'string' && to < day) return false
  if (from === undefined) return undefined
  if (from > day) return false
  return isEndInDoubt ? undefined : true
}

/**
 * A look-up of the entries that refer to an id, in the order of the record: those that surely do (as `sure` makes
 * them) and those whose reference is left out (as they are). A reference of null is to nothing.
 */
function referring<Entry extends Row, Row>(
  entries: readonly Entry[] | undefined,
  referenceOf: (entry: Entry) => string | null | undefined,
  sure: (entry: Entry) => Row,
): (id: string | undefined) => readonly Row[] | undefined {
  if (!entries) return () => undefined
  const open: Placed<Row>[] = []
  const known = new Map<string, Placed<Row>[]>()
  entries.forEach((entry, place) => {
    const id = referenceOf(entry)
    if (id === undefined) open.push({ place, row: entry })
    else if (id !== null) {
      const list = known.get(id)
      const placed = { place, row: sure(entry) }
      if (list) list.push(placed)
      else known.set(id, [placed])
    }
  })
  const openRows = open.map(({ row }) => row)
  const rowsById = new Map([...known].map(([id, list]) => [id, open.length > 0 ? inOrder(list, open) : rowsOf(list)]))
  return (id) => (id === undefined ? entries : (rowsById.get(id) ?? openRows))
}

interface Placed<Row> {
  readonly place: number
  readonly row: Row
}

function rowsOf<Row>(list: readonly Placed<Row>[]): readonly Row[] {
  return list.map(({ row }) => row)
}

function inOrder<Row>(one: readonly Placed<Row>[], other: readonly Placed<Row>[]): readonly Row[] {
  return rowsOf([...one, ...other].sort((left, right) => left.place - right.place))
}

function belonging<Entry extends object>(entry: Entry): Entry & { readonly belongs?: boolean } {
  return { ...entry, belongs: true }
}

function covering(activity: Activity): LinkedActivity {
  return { ...activity, coversTarget: true }
}

/** The entry that an id names; its id alone where the list is left out; nothing where the list has no such entry. */
function single(id: string | undefined, entries: ReadonlyMap<string, Provider & Linked> | undefined): (Provider & Linked) | undefined {
  if (id === undefined) return undefined
  return entries ? entries.get(id) : { id }
}

function byId<Entry extends { readonly id: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]))
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)]
}

/** The paths that were taken out of a target, of the institution and of the provider, relative to the target. */
function contradictionsOf(own: Linked, institution: Linked, provider: Linked | undefined): Linked {
  if (!institution.contradictions && !provider?.contradictions) return {}
  const paths = [
    ...(own.contradictions ?? []),
    ...(institution.contradictions ?? []).map((path) => `institution.${path}`),
    ...(provider?.contradictions ?? []).map((path) => `provider.${path}`),
  ]
  return { contradictions: paths }
}

/** Every id that names no entry of the list it points into. A list that is left out says nothing. */
function addDanglingReferences(
  record: ConsistentRecord,
  justifications: ComplianceRecord['justifications'],
  issues: LinkIssue[],
): void {
  const arrangements = record.arrangements && byId(record.arrangements)
  const providers = record.providers && byId(record.providers)
  const incidents = record.incidents && byId(record.incidents)
  const systems = record.systems && byId(record.systems)
  const dataCentres = record.dataCentres && byId(record.dataCentres)
  const check = (
    entries: ReadonlyMap<string, unknown> | undefined,
    path: string,
    ...ids: readonly (string | null | undefined)[]
  ): void => {
    for (const id of new Set(ids)) {
      if (typeof id === 'string' && entries && !entries.has(id)) issues.push({ code: 'danglingReference', path, id })
    }
  }
  for (const { id, provider, candidates = [] } of record.arrangements ?? []) {
    check(providers, `arrangements[${id}].provider`, provider)
    check(providers, `arrangements[${id}].candidates`, ...candidates)
  }
  for (const { id, provider } of record.dueDiligence ?? []) check(providers, `dueDiligence[${id}].provider`, provider)
  for (const { id, arrangement } of record.priorReports ?? []) {
    check(arrangements, `priorReports[${id}].arrangement`, arrangement)
  }
  for (const { id, covers, systems: concerned, incident } of record.activities ?? []) {
    if (covers !== 'all') check(arrangements, `activities[${id}].covers`, ...(covers ?? []))
    if (concerned !== 'all') check(systems, `activities[${id}].systems`, ...(concerned ?? []))
    check(incidents, `activities[${id}].incident`, incident)
  }
  for (const { id, arrangements: concerned = [], provider } of record.incidents ?? []) {
    check(arrangements, `incidents[${id}].arrangements`, ...concerned)
    check(providers, `incidents[${id}].provider`, provider)
  }
  justifications?.forEach(({ target }, index) => {
    const lists: Readonly<Record<TargetKind, ReadonlyMap<string, unknown> | undefined>> = {
      institution: undefined, arrangement: arrangements, provider: providers, incident: incidents, system: systems, dataCentre: dataCentres,
    }
    if (target) check(lists[target.kind], `justifications[${index}].target.id`, target.id)
  })
}
