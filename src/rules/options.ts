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
export type ChoiceOptions = Pick<AssessOptions, 'documents' | 'clauses' | 'topics' | 'readings' | 'parameters'>

/** The choices in force: of readings by id, of parameters by id. */
export interface Choices {
  readonly choices: ReadonlyMap<string, string>
  readonly numbers: ReadonlyMap<string, number>
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

/** Whether the options select a clause. */
export function isSelected(clause: AnyClause, options: ChoiceOptions): boolean {
  if (options.documents !== undefined && !options.documents.includes(documentOf(clause.id))) return false
  if (options.clauses !== undefined && !options.clauses.includes(clause.id)) return false
  const { topics } = options
  return topics === undefined || clause.topics.some((topic) => topics.includes(topic))
}

function choicesIn(options: ChoiceOptions, catalogue: Catalogue, issues: OptionsIssue[]): Choices {
  known(issues, 'documents', options.documents, catalogue.documents.map(({ id }) => id))
  known(issues, 'clauses', options.clauses, catalogue.clauses.map(({ id }) => id))
  const choices = new Map(catalogue.readings.map((reading) => [reading.id, reading.default]))
  for (const [id, choice] of Object.entries(options.readings ?? {})) {
    const reading = catalogue.readings.find((candidate) => candidate.id === id)
    if (reading === undefined) issues.push({ path: `readings.${id}`, value: choice, expected: `one of the readings ${[...choices.keys()].join(', ')}` })
    else if (!Object.hasOwn(reading.choices, choice)) issues.push({ path: `readings.${id}`, value: choice, expected: `one of ${Object.keys(reading.choices).join(', ')}` })
    else choices.set(id, choice)
  }
  const numbers = new Map(catalogue.parameters.map((parameter) => [parameter.id, parameter.value]))
  for (const [id, value] of Object.entries(options.parameters ?? {})) {
    const parameter = catalogue.parameters.find((candidate) => candidate.id === id)
    if (parameter === undefined) issues.push({ path: `parameters.${id}`, value, expected: `one of the parameters ${[...numbers.keys()].join(', ')}` })
    else if (value > largestParameter) issues.push({ path: `parameters.${id}`, value, expected: `a number of at most ${String(largestParameter)}` })
    else if (!Number.isFinite(value) || value <= 0) issues.push({ path: `parameters.${id}`, value, expected: 'a positive number' })
    else if (parameter.unit !== 'fraction' && !Number.isInteger(value)) issues.push({ path: `parameters.${id}`, value, expected: 'a whole number' })
    else if (parameter.document !== '' && isLooser(parameter, value)) {
      issues.push({ path: `parameters.${id}`, value, expected: `${String(parameter.value)} or ${parameter.stricter}: a value looser than ${parameter.sentence} is refused` })
    } else numbers.set(id, value)
  }
  return { choices, numbers }
}

function known(issues: OptionsIssue[], path: string, given: readonly string[] | undefined, all: readonly string[]): void {
  for (const [index, id] of (given ?? []).entries()) {
    if (!all.includes(id)) issues.push({ path: `${path}[${String(index)}]`, value: id, expected: `an id of the catalogue, such as ${all.slice(0, 5).join(', ')}` })
  }
}
