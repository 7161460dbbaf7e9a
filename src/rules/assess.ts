import type { Institution } from '../model/institution'
import type { Justification } from '../model/justification'
import type { TargetModel } from '../model/own-target'
import type { Profile } from '../model/profile'
import type { ComplianceRecord } from '../model/record'
import type { Catalogue } from './catalogue'
import { digestOf, digestOfData } from './catalogue'
import { targetIn } from './catalogue-index'
import type { Clause } from './clause'
import { sentenceOf } from './clause'
import type { Row } from './compiler'
import { printDay } from './compiler'
import type { Binding } from './document'
import type { Assessment, Finding } from './finding'
import type { AssessOptions } from './options'
import { checkOptions, isSelected, OptionsError } from './options'
import type { Mark, Outcome } from './outcome'
import { recordIssues, targetsOf } from './linked-targets'
import { levelOf } from './outcome'
import type { Program, ProgramClause } from './program'
import { programOf } from './program'
import { reason } from './reason'
import { recordableRemedy, recordableVerdict } from './recordable'
import type { Moment } from './time/civil-date'
import { toEpochDay } from './time/civil-date'
import { stateCouncilCalendar } from './time/working-days'
import type { WorkingDayCalendar } from './time/working-days'
import type { Verdict } from './verdict'
import { inapplicable, lacking, merge, undecided } from './verdict'

/** Assesses a record against a catalogue; see `assess` of the package, which brings the catalogue. */
export function assessAgainst(catalogue: Catalogue, record: ComplianceRecord, options: AssessOptions): Assessment {
  const findings = [...findingsAgainst(catalogue, record, options)]
  return {
    asOf: options.asOf,
    record: {
      id: record.id ?? null,
      subject: record.institution?.name ?? record.institution?.id ?? null,
      // worked out where it is read or written as JSON: it costs as much as reading the record
      get digest() {
        return digestOfData(record)
      },
    },
    catalogue: { version: catalogue.version, digest: digestOf(catalogue) },
    ...(options.profile && { profile: { id: options.profile.id, digest: digestOfData(options.profile) } }),
    issues: recordIssues(catalogue, record),
    findings,
  }
}

/** The findings of `assessAgainst`, one by one: clause by clause in the order of the texts, target by target in the order of the record. */
export function* findingsAgainst(catalogue: Catalogue, record: ComplianceRecord, options: AssessOptions): Generator<Finding, void, undefined> {
  const { at, choices, numbers, looser } = checkOptions(options, catalogue)
  checkClass(record.institution, options.profile)
  const selected = catalogue.clauses.filter((clause) => isSelected(clause, options))
  const program = compiled(catalogue, selected, choices, numbers, options.calendar ?? stateCouncilCalendar)
  const rows = new Map<string, readonly Judged[] | null>()
  for (const part of program.clauses) {
    yield* findingsOf(part, program, targetIn(catalogue, part.clause.target), record, rows, at, options, looser)
  }
}

/** A target with its facts read into a row. */
interface Judged {
  readonly row: Row
  readonly target: Readonly<Record<string, unknown>>
  /** What is said of an entry that its schema refuses. */
  readonly invalid: Verdict | null
}

function* findingsOf(
  part: ProgramClause,
  program: Program,
  model: TargetModel,
  record: ComplianceRecord,
  rowsByKind: Map<string, readonly Judged[] | null>,
  at: Moment,
  options: AssessOptions,
  looser: ReadonlySet<string>,
): Generator<Finding, void, undefined> {
  const { clause } = part
  const kind = clause.target
  if (clause.subject !== 'institution') {
    yield finding(part, { id: null }, inapplicable([reason('otherSubject', { subject: clause.subject })]), [])
    return
  }
  let rows = rowsByKind.get(kind)
  if (rows === undefined) {
    rows = rowsOf(program, model, record)
    rowsByKind.set(kind, rows)
  }
  const scope = scopeOf(part, record.institution, kind, at, options.profile)
  const relied = clause.parameters.filter((id) => looser.has(id))
  const life = lifeOf(part, part.bindsFrom, at, options)
  const { list } = model
  if (rows === null) {
    const verdict = life ?? scope.verdict ?? lacking([list])
    yield finding(part, { id: null }, verdict, scope.marks)
  } else if (rows.length === 0) {
    const verdict = life ?? scope.verdict ?? inapplicable([reason('noTargets', { list })])
    yield finding(part, { id: null }, verdict, scope.marks)
  } else {
    for (const { row, target, invalid } of rows) {
      const decided = life ?? scope.verdict ?? invalid
      const verdict = decided ?? unlessLooser(withForce(clause, part.compiled.evaluate(row, at)), relied)
      const marks: Mark[] = [...scope.marks]
      if (relied.length > 0) marks.push('looserThanText')
      if (life === null && isOver(part, at)) marks.push('benchmark')
      if (scope.verdict === null && invalid === null && isContested(part, row, verdict, at, options)) marks.push('contested')
      if (verdict.outcome === 'failed' && isJustified(record.justifications, clause, kind, row.id, at)) marks.push('justified')
      if (verdict.outcome === 'failed' && isWaived(options.profile?.waivers, clause, kind, row.id, at)) marks.push('waived')
      const remedy = verdict.outcome === 'failed' ? recordableRemedy(part.compiled.cure()(row, at), kind, target) : null
      yield finding(part, row, recordableVerdict(verdict, kind, target), marks, remedy)
    }
  }
}

function finding(
  part: ProgramClause,
  target: { readonly id: string | null },
  verdict: Verdict,
  marks: readonly Mark[],
  remedy: Finding['remedy'] = null,
): Finding {
  const all = new Set<Mark>([...verdict.marks, ...marks])
  if (part.clause.attestedOnly) all.add('attestedOnly')
  if (!part.document.statusVerified) all.add('statusUnverified')
  return {
    clause: part.clause.id,
    sentence: sentenceOf(part.clause.id),
    target: { kind: part.clause.target, id: target.id },
    outcome: verdict.outcome,
    level: verdict.outcome === 'failed' ? levelOf(part.clause.force) : null,
    reasons: verdict.reasons,
    missing: verdict.missing,
    due: verdict.due,
    readings: part.readings,
    marks: [...all].sort(),
    remedy,
  }
}

/** What would pass only by a number looser than the text does not pass: it cannot be told what the text's own number would say. */
function unlessLooser(verdict: Verdict, relied: readonly string[]): Verdict {
  if (verdict.outcome !== 'passed' || relied.length === 0) return verdict
  return { ...verdict, outcome: 'cantTell', reasons: [reason('looserThanText', { parameters: relied }), ...verdict.reasons], due: null }
}

/** A profile is for one class of institution: a record of another is refused. */
function checkClass(institution: Institution | undefined, profile: Profile | undefined): void {
  const expected = profile?.institutionType
  const given = institution?.type
  if (expected === undefined || given === undefined || expected === given) return
  throw new OptionsError([{ path: 'profile.institutionType', value: expected, expected: `the type of the record's institution, ${given}` }])
}

/** An encouragement or a permission is taken up or not; it cannot be failed. */
function withForce(clause: Clause, verdict: Verdict): Verdict {
  if (verdict.outcome !== 'failed' || (clause.force !== 'encouraged' && clause.force !== 'may')) return verdict
  return inapplicable([clause.force === 'may' ? reason('notUsed', {}) : reason('notTakenUp', {})])
}

function rowsOf(program: Program, model: TargetModel, record: ComplianceRecord): readonly Judged[] | null {
  const graph = program.graphs.get(model.kind)
  if (graph === undefined) return []
  const targets = targetsOf(model, record)
  if (targets === undefined) return null
  return targets.map(({ facts, isValid }) => {
    const id = typeof facts.id === 'string' ? facts.id : null
    const invalid = isValid ? null : undecided([reason('invalidEntry', { path: `${model.list}[${String(id)}]` })])
    return { target: facts, row: { ...graph.extract(facts), id }, invalid }
  })
}

/** Whether the document binds on that day: `null` while it does. */
function lifeOf(part: ProgramClause, bindsFrom: number, at: Moment, options: AssessOptions): Verdict | null {
  const { id, before, bindsUntil } = part.document
  if (at.day < bindsFrom) return inapplicable([reason(before, { document: id, from: printDay(bindsFrom) })])
  if (isOver(part, at) && options.lapsed !== 'benchmark') return inapplicable([reason('lapsed', { document: id, until: bindsUntil ?? '' })])
  return null
}

function isOver(part: ProgramClause, at: Moment): boolean {
  const { bindsUntil } = part.document
  const last = bindsUntil === null ? undefined : toEpochDay(bindsUntil)
  return last !== undefined && at.day > last
}

/** How the document reaches the institution: a verdict where it does not or that is not known, and the mark for 'by reference'. */
function scopeOf(part: ProgramClause, institution: Institution | undefined, kind: string, at: Moment, profile: Profile | undefined): { readonly verdict: Verdict | null; readonly marks: readonly Mark[] } {
  const document = part.document.id
  if (part.document.binding === 'everyone') return { verdict: null, marks: [] }
  const prefix = kind === 'institution' ? '' : 'institution.'
  const outside = { verdict: inapplicable([reason('outOfScope', { document })]), marks: [] }
  const established = institution?.establishedIn
  if (established !== undefined && established !== 'CN') return outside
  const type = institution?.type ?? profile?.institutionType
  let binding: Binding = type === undefined ? 'undecided' : part.document.binding[type]
  const missing: string[] = []
  if (binding === 'undecided') {
    const decided = decidedBinding(institution?.scopeDecisions, document, at) ?? profile?.scope?.find((choice) => choice.document === document)?.binding ?? null
    if (decided !== null) binding = decided
    else missing.push(type === undefined ? `${prefix}type` : `${prefix}scopeDecisions`)
  }
  if (binding === 'outside') return outside
  if (established === undefined) missing.push(`${prefix}establishedIn`)
  if (missing.length > 0) {
    return { verdict: merge('cantTell', [undecided([reason('scopeNotDecided', { document })]), lacking(missing)]), marks: [] }
  }
  return { verdict: null, marks: binding === 'byReference' ? ['byReference'] : [] }
}

/** The newest decision on whether a document binds; none where there is none yet, or several of the same day differ. */
function decidedBinding(given: Institution['scopeDecisions'], document: string, at: Moment): Binding | null {
  const dayOf = (decidedOn: string | undefined): number => toEpochDay(decidedOn ?? '') ?? Number.NEGATIVE_INFINITY
  const decisions = (given ?? []).filter((candidate) => candidate.document === document && dayOf(candidate.decidedOn) <= at.day)
  const newest = Math.max(...decisions.map(({ decidedOn }) => dayOf(decidedOn)))
  const bindings = new Set(decisions.filter(({ decidedOn }) => dayOf(decidedOn) === newest).map(({ binding }) => binding))
  const [only] = bindings
  return bindings.size === 1 && only !== undefined ? only : null
}

/** Whether one other choice of one reading would give another of passed, failed, inapplicable. */
function isContested(part: ProgramClause, row: Row, verdict: Verdict, at: Moment, options: AssessOptions): boolean {
  if (verdict.outcome === 'cantTell') return false
  return part.alternatives.some((alternative) => {
    const outcome = outcomeUnder(part, alternative, row, at, options)
    return outcome !== 'cantTell' && outcome !== verdict.outcome
  })
}

/** The outcome of a clause for a row under another choice of a reading. */
function outcomeUnder(part: ProgramClause, alternative: ProgramClause['alternatives'][number], row: Row, at: Moment, options: AssessOptions): Outcome {
  const life = lifeOf(part, alternative.bindsFrom, at, options)
  return (life ?? withForce(part.clause, alternative.compiled.evaluate(row, at))).outcome
}

function isJustified(given: readonly Justification[] | undefined, clause: Clause, kind: string, id: string | null, at: Moment): boolean {
  return (given ?? []).some((candidate) => {
    if (candidate.clause !== clause.id) return false
    if (candidate.target !== undefined && (candidate.target.kind !== kind || candidate.target.id !== id)) return false
    const from = candidate.on === undefined ? undefined : toEpochDay(candidate.on)
    const until = candidate.until == null ? undefined : toEpochDay(candidate.until)
    return (from === undefined || from <= at.day) && (until === undefined || until >= at.day)
  })
}

function isWaived(given: Profile['waivers'], clause: Clause, kind: string, id: string | null, at: Moment): boolean {
  return (given ?? []).some((waiver) => {
    if (waiver.clause !== clause.id) return false
    if (waiver.target !== undefined && (waiver.target.kind !== kind || waiver.target.id !== id)) return false
    const from = waiver.from === undefined ? undefined : toEpochDay(waiver.from)
    const expires = toEpochDay(waiver.expires)
    return (from === undefined || from <= at.day) && expires !== undefined && expires >= at.day
  })
}

const programs = /* #__PURE__ */ new WeakMap<Catalogue, WeakMap<WorkingDayCalendar, Map<string, Program>>>()

/** How many selections and sets of choices are kept for one catalogue; a caller who goes through more compiles again. */
const programsKept = 64

/** Compiles the selected clauses of a catalogue, once for each catalogue object, calendar, selection and set of choices. */
function compiled(
  catalogue: Catalogue, selected: readonly Clause[], choices: ReadonlyMap<string, string>, numbers: ReadonlyMap<string, number>, calendar: WorkingDayCalendar,
): Program {
  const byCalendar = programs.get(catalogue) ?? new WeakMap<WorkingDayCalendar, Map<string, Program>>()
  programs.set(catalogue, byCalendar)
  const byChoices = byCalendar.get(calendar) ?? new Map<string, Program>()
  byCalendar.set(calendar, byChoices)
  const isWhole = selected.length === catalogue.clauses.length
  const key = JSON.stringify([isWhole ? null : selected.map(({ id }) => id), [...choices], [...numbers]])
  const known = byChoices.get(key)
  if (known !== undefined) return known
  if (byChoices.size >= programsKept) byChoices.clear()
  const program = programOf(isWhole ? catalogue : { ...catalogue, clauses: selected }, choices, numbers, calendar)
  byChoices.set(key, program)
  return program
}
