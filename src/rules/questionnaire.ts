import type { Bilingual } from '../model/bilingual'
import type { TargetModel } from '../model/own-target'
import type { ComplianceRecord } from '../model/record'
import { factIn } from '../model/titles'
import { assessAgainst } from './assess'
import type { Catalogue } from './catalogue'
import { clauseIn, targetIn } from './catalogue-index'
import type { AnyClause } from './clause'
import type { Graph } from './compile'
import { checksOf, graphOf } from './compile'
import type { Row } from './compiler'
import { wholeRule } from './described'
import { targetsOf } from './linked-targets'
import type { Needs } from './needs'
import { needsOf } from './needs'
import type { AssessOptions } from './options'
import { checkOptions } from './options'
import { recordableVerdict } from './recordable'
import type { References } from './resolve'
import { resolveRule } from './resolve'
import type { Rule } from './rule'
import { stateCouncilCalendar } from './time/working-days'
import { lacking } from './verdict'

/**
 * A fact that the record leaves out and that findings wait for.
 *
 * @category Facts
 */
export interface Question {
  /** Where it goes in the record, entries of lists by id: `arrangements[a-1].contract.signedOn`. */
  readonly path: string
  readonly title: Bilingual
  /** What the fact is, its format, what null and empty mean, who would know. */
  readonly description: Bilingual
  /** The values of a choice, left out for other facts. */
  readonly values?: readonly string[]
  readonly valueTitles?: Readonly<Record<string, Bilingual>>
  /** Whether the fact helps to decide if a clause applies at all. */
  readonly condition: boolean
  /** The clauses that wait for it, in the order of the texts. */
  readonly clauses: readonly string[]
  /** How many findings wait for it. */
  readonly findings: number
  /** How many findings have all their facts with this question and those before it. */
  readonly settles: number
}

type Facts = Readonly<Record<string, unknown>>

/** A finding that waits. */
interface Waiting {
  readonly clause: string
}

interface Asked {
  readonly model: TargetModel
  readonly path: string
  condition: boolean
  readonly waiting: Set<Waiting>
}

/** The questions that a record leaves open; see `questionnaire` of the package, which brings the catalogue. */
export function questionnaireAgainst(catalogue: Catalogue, record: ComplianceRecord, options: AssessOptions): Question[] {
  const { at, choices, numbers } = checkOptions(options, catalogue)
  const graphs = new Map<string, Graph>()
  const checks = checksOf(catalogue.clauses)
  const entries = new Map<string, Found>()
  const references: References = { parameter: (id) => numbers.get(id) ?? 0, choice: (id) => choices.get(id) ?? '' }
  const readers = new Map<string, Reader>()
  const open = assessAgainst(catalogue, record, options).findings.filter(({ outcome, missing }) => outcome === 'cantTell' && missing.length > 0)
  for (const id of new Set(open.map(({ clause }) => clause))) {
    const clause = clauseIn(catalogue, id)
    const graph = graphs.get(clause.target) ?? graphOf(clause.target, options.calendar ?? stateCouncilCalendar, checks)
    graphs.set(clause.target, graph)
    const reads = (rule: Rule): Needs => needsOf(resolveRule(rule, references), graph.compiler)
    readers.set(id, { clause, graph, condition: clause.appliesWhen ? reads(clause.appliesWhen) : null, whole: reads(wholeRule(clause)) })
  }
  const rows = new Map<string, Row>()
  const asked = new Map<string, Asked>()
  for (const finding of open) {
    const reader = readers.get(finding.clause)
    if (reader === undefined) continue
    const { clause, graph, condition, whole } = reader
    const model = targetIn(catalogue, clause.target)
    const found = entries.get(model.kind) ?? foundOf(model, record)
    entries.set(model.kind, found)
    const target = found.targets?.get(finding.target.id)
    const waiting: Waiting = { clause: clause.id }
    const key = JSON.stringify(finding.target)
    const row = target && (rows.get(key) ?? graph.extract(target))
    if (row) rows.set(key, row)
    const recordable = (paths: readonly string[]): readonly string[] => (target ? recordableVerdict(lacking(paths), clause.target, target).missing : paths)
    const conditions = new Set(recordable(row && condition ? condition(row, at) : []))
    for (const path of new Set([...finding.missing, ...recordable(row ? whole(row, at) : []), ...leftOut(model, found)])) {
      const place = placeInRecord(path, model, finding.target.id, target)
      const entry = asked.get(place) ?? { model, path, condition: false, waiting: new Set<Waiting>() }
      entry.waiting.add(waiting)
      entry.condition ||= conditions.has(path) || isScope(place) || target === undefined
      asked.set(place, entry)
    }
  }
  return ordered(catalogue, asked)
}

/** The targets of a kind by id; left out where the record does not have the list. */
interface Found {
  readonly targets: ReadonlyMap<string | null, Facts> | undefined
}

function foundOf(model: TargetModel, record: ComplianceRecord): Found {
  const targets = targetsOf(model, record)
  return { targets: targets && new Map(targets.map(({ facts }) => [typeof facts.id === 'string' ? facts.id : null, facts])) }
}

/** The list of targets, where the record leaves it out. */
function leftOut(model: TargetModel, found: Found): readonly string[] {
  return found.targets === undefined ? [model.list] : []
}

/** Facts that decide whether a document reaches the institution at all. */
function isScope(path: string): boolean {
  return path === 'institution.type' || path === 'institution.establishedIn' || path === 'institution.scopeDecisions'
}

interface Reader {
  readonly clause: AnyClause
  readonly graph: Graph
  readonly condition: Needs | null
  readonly whole: Needs
}

/** Lists of the record that a target shows under the same name. */
const shared = ['activities', 'dueDiligence', 'priorReports']

/** Where a fact of a target stands in the record. */
function placeInRecord(path: string, { kind, list, own: isOwn }: TargetModel, id: string | null, target: Facts | undefined): string {
  if (target === undefined || path.startsWith('institution.')) return path
  if (isOwn !== null) return `${list}[${String(id)}].${path}`
  const key = /^\w+/.exec(path)?.[0] ?? ''
  if (shared.includes(key)) return path
  if (kind === 'institution') return key === 'arrangements' ? path : `institution.${path}`
  const own = `${list}[${String(id)}]`
  if (key === 'provider' && path !== 'provider') {
    const provider = (target.provider as Facts | undefined)?.id
    return typeof provider === 'string' ? `providers[${provider}]${path.slice(key.length)}` : `${own}.provider`
  }
  if (kind === 'arrangement' && path.startsWith('candidates[')) {
    const [, candidate = '', below = ''] = /^candidates\[([^\]]*)\]\.(.*)$/.exec(path) ?? []
    if (below.startsWith('dueDiligence')) return below
    return below.startsWith('contract') ? `${own}.${below}` : `providers[${candidate}].${below}`
  }
  if (kind !== 'arrangement' && path.startsWith('arrangements[')) return path
  if (kind === 'provider' && path === 'arrangements') return path
  return `${own}.${path}`
}

/** Conditions before the rest; among them, always the question that completes most findings, then the one that most wait for. */
function ordered(catalogue: Catalogue, asked: ReadonlyMap<string, Asked>): Question[] {
  const order = new Map(catalogue.clauses.map(({ id }, index) => [id, index]))
  const open = new Map([...asked].sort(([a], [b]) => (a < b ? -1 : 1)))
  const questions: Question[] = []
  const left = new Map<Waiting, number>()
  for (const { waiting } of open.values()) for (const one of waiting) left.set(one, (left.get(one) ?? 0) + 1)
  while (open.size > 0) {
    let best: { readonly path: string; readonly asked: Asked; readonly rank: readonly number[] } | null = null
    for (const [path, entry] of open) {
      let completes = 0
      for (const one of entry.waiting) if (left.get(one) === 1) completes += 1
      const rank = [entry.condition ? 1 : 0, completes, entry.waiting.size]
      if (best === null || isHigher(rank, best.rank)) best = { path, asked: entry, rank }
    }
    if (best === null) break
    open.delete(best.path)
    for (const one of best.asked.waiting) left.set(one, (left.get(one) ?? 0) - 1)
    questions.push(questionOf(best.path, best.asked, best.rank[1] ?? 0, order))
  }
  return questions
}

function isHigher(one: readonly number[], other: readonly number[]): boolean {
  const place = one.findIndex((value, index) => value !== other[index])
  return place >= 0 && (one[place] ?? 0) > (other[place] ?? 0)
}

function questionOf(path: string, { model, path: own, condition, waiting }: Asked, settles: number, order: ReadonlyMap<string, number>): Question {
  const fact = factIn(model.schema, own)
  const clauses = [...new Set([...waiting].map(({ clause }) => clause))].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
  return {
    path,
    title: fact?.title ?? { zh: own, en: own },
    description: fact?.description ?? { zh: '', en: '' },
    ...(fact?.values && { values: fact.values }),
    ...(fact?.valueTitles && { valueTitles: fact.valueTitles }),
    condition,
    clauses,
    findings: waiting.size,
    settles,
  }
}
