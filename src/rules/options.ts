import type { Profile } from '../model/profile'
import type { CivilDate, Instant } from '../model/time'
import type { Catalogue } from './catalogue'
import type { AnyClause, Topic } from './clause'
import { documentOf } from './clause'
import type { Parameters } from './parameter'
import { isLooser } from './parameter'
import type { Readings } from './reading'
import type { Moment } from './time/civil-date'
import { toMoment } from './time/civil-date'
import type { WorkingDayCalendar } from './time/working-days'

/**
 * How a record is to be assessed.
 *
 * @category Assessment
 */
export interface AssessOptions {
  /** The day (in China, still running) or the instant to assess. There is no default: the library has no clock. */
  readonly asOf: CivilDate | Instant
  /** Only these documents; left out, all. */
  readonly documents?: readonly string[]
  /** Only these clauses; left out, all. */
  readonly clauses?: readonly string[]
  /** Only clauses on one of these topics; left out, all. */
  readonly topics?: readonly Topic[]
  /** Choices of readings by id; a reading left out has its default. */
  readonly readings?: Readings
  /** Tightened parameters by id; a value looser than the text is refused. */
  readonly parameters?: Parameters
  /** What happens to a plan that is over: nothing (default), or its duties as a benchmark for the facts of the day, every finding marked. */
  readonly lapsed?: 'inapplicable' | 'benchmark'
  /** How the institution wants to be assessed; what the options above select is selected from it, and their choices come before its own. */
  readonly profile?: Profile
  /** Working days; left out, those of the State Council's notices. */
  readonly calendar?: WorkingDayCalendar
}

/** One thing wrong with the options of a call. */
export interface OptionsIssue {
  readonly path: string
  readonly value: unknown
  readonly expected: string
}

/** The options of a call are wrong: which one, what was given, what was expected. */
export class OptionsError extends Error {
  override readonly name = 'OptionsError'
  readonly issues: readonly OptionsIssue[]

  constructor(issues: readonly OptionsIssue[]) {
    super(issues.map(({ path, value, expected }) => `${path}: expected ${expected}, but was given ${JSON.stringify(value)}`).join('; '))
    this.issues = issues
  }
}

/** The options that do not depend on a moment. */
export type ChoiceOptions = Pick<AssessOptions, 'documents' | 'clauses' | 'topics' | 'readings' | 'parameters' | 'profile'>

/** The choices in force: of readings by id, of parameters by id. */
export interface Choices {
  readonly choices: ReadonlyMap<string, string>
  readonly numbers: ReadonlyMap<string, number>
  /** Parameters that a what-if of the profile makes looser than the text. */
  readonly looser: ReadonlySet<string>
}

/** No period of the texts is longer, whatever its unit; beyond it the arithmetic of days would leave the calendar. */
const largestParameter = 10_000

/** The moment to assess and the choices in force, or `OptionsError` with everything that is wrong. */
export function checkOptions(options: AssessOptions, catalogue: Catalogue): Choices & { readonly at: Moment } {
  const issues: OptionsIssue[] = []
  const asOf: unknown = options.asOf
  const at = typeof asOf === 'string' ? toMoment(asOf) : undefined
  if (at === undefined) issues.push({ path: 'asOf', value: asOf, expected: 'a civil date YYYY-MM-DD or an instant with an offset' })
  const chosen = choicesIn(options, catalogue, issues)
  if (at === undefined || issues.length > 0) throw new OptionsError(issues)
  return { at, ...chosen }
}

/** The choices in force, or `OptionsError` with everything that is wrong. */
export function checkChoices(options: ChoiceOptions, catalogue: Catalogue): Choices {
  const issues: OptionsIssue[] = []
  const chosen = choicesIn(options, catalogue, issues)
  if (issues.length > 0) throw new OptionsError(issues)
  return chosen
}

/** Whether the options and their profile select a clause. */
export function isSelected(clause: AnyClause, options: ChoiceOptions): boolean {
  return isIn(clause, options) && (options.profile === undefined || isIn(clause, options.profile))
}

/** What selects clauses. */
interface Selection {
  readonly documents?: readonly string[] | undefined
  readonly clauses?: readonly string[] | undefined
  readonly topics?: readonly string[] | undefined
}

function isIn(clause: AnyClause, { documents, clauses, topics }: Selection): boolean {
  if (documents !== undefined && !documents.includes(documentOf(clause.id))) return false
  if (clauses !== undefined && !clauses.includes(clause.id)) return false
  return topics === undefined || clause.topics.some((topic) => topics.includes(topic))
}

/** What is chosen: by the options of the call or by a profile. */
interface Chosen extends Selection {
  readonly readings?: Readings | undefined
  readonly parameters?: Parameters | undefined
  readonly whatIf?: boolean | undefined
}

function choicesIn(options: ChoiceOptions, catalogue: Catalogue, issues: OptionsIssue[]): Choices {
  const choices = new Map(catalogue.readings.map((reading) => [reading.id, reading.default]))
  const numbers = new Map(catalogue.parameters.map((parameter) => [parameter.id, parameter.value]))
  const looser = new Set<string>()
  const chosen: Choices & Adjustable = { choices, numbers, looser }
  const { profile } = options
  if (profile !== undefined) {
    choose(profile, 'profile.', catalogue, chosen, issues)
    known(issues, 'profile.waivers', profile.waivers?.map(({ clause }) => clause), () => catalogue.clauses.map(({ id }) => id), '.clause')
    for (const [index, { document }] of (profile.scope ?? []).entries()) {
      const first = profile.scope?.findIndex((choice) => choice.document === document)
      if (first !== index) issues.push({ path: `profile.scope[${String(index)}].document`, value: document, expected: 'one decision for each document' })
    }
    known(issues, 'profile.scope', profile.scope?.map(({ document }) => document), () => catalogue.documents.map(({ id }) => id), '.document')
  }
  choose(options, '', catalogue, chosen, issues)
  return chosen
}

interface Adjustable {
  readonly choices: Map<string, string>
  readonly numbers: Map<string, number>
  readonly looser: Set<string>
}

function choose(given: Chosen, prefix: string, catalogue: Catalogue, chosen: Adjustable, issues: OptionsIssue[]): void {
  known(issues, `${prefix}documents`, given.documents, () => catalogue.documents.map(({ id }) => id))
  known(issues, `${prefix}clauses`, given.clauses, () => catalogue.clauses.map(({ id }) => id))
  known(issues, `${prefix}topics`, given.topics, () => [...new Set(catalogue.clauses.flatMap(({ topics }) => topics))])
  for (const [id, choice] of Object.entries(given.readings ?? {})) {
    const path = `${prefix}readings.${id}`
    const reading = catalogue.readings.find((candidate) => candidate.id === id)
    if (reading === undefined) issues.push({ path, value: choice, expected: `one of the readings ${[...chosen.choices.keys()].join(', ')}` })
    else if (!Object.hasOwn(reading.choices, choice)) issues.push({ path, value: choice, expected: `one of ${Object.keys(reading.choices).join(', ')}` })
    else chosen.choices.set(id, choice)
  }
  for (const [id, value] of Object.entries(given.parameters ?? {})) {
    const path = `${prefix}parameters.${id}`
    const parameter = catalogue.parameters.find((candidate) => candidate.id === id)
    const isBelow = parameter !== undefined && parameter.document !== '' && isLooser(parameter, value)
    if (parameter === undefined) issues.push({ path, value, expected: `one of the parameters ${[...chosen.numbers.keys()].join(', ')}` })
    else if (value > largestParameter) issues.push({ path, value, expected: `a number of at most ${String(largestParameter)}` })
    else if (!Number.isFinite(value) || value <= 0) issues.push({ path, value, expected: 'a positive number' })
    else if (parameter.unit !== 'fraction' && !Number.isInteger(value)) issues.push({ path, value, expected: 'a whole number' })
    else if (isBelow && given.whatIf !== true) {
      issues.push({ path, value, expected: `${String(parameter.value)} or ${parameter.stricter}: a value looser than ${parameter.sentence} is refused` })
    } else {
      chosen.numbers.set(id, value)
      if (isBelow) chosen.looser.add(id)
      else chosen.looser.delete(id)
    }
  }
}

function known(issues: OptionsIssue[], path: string, given: readonly string[] | undefined, ids: () => readonly string[], key = ''): void {
  if (given === undefined) return
  const all = ids()
  for (const [index, id] of given.entries()) {
    if (!all.includes(id)) issues.push({ path: `${path}[${String(index)}]${key}`, value: id, expected: `an id of the catalogue, such as ${all.slice(0, 5).join(', ')}` })
  }
}
