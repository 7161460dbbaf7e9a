/** The clauses of a catalogue as JSON Logic, each with the choices that are in it. */
import type { Catalogue } from '../../rules/catalogue'
import type { TargetKind } from '../../rules/clause'
import { documentOf } from '../../rules/clause'
import type { JsonLogic } from '../../rules/json-logic'
import type { ChoiceOptions } from '../../rules/options'
import { checkChoices, isSelected } from '../../rules/options'
import { wholeRule } from '../../rules/described'
import { resolveRule, resolveValue } from '../../rules/resolve'
import { toJsonLogic } from './write'

/**
 * A clause as JSON Logic.
 *
 * @category JSON Logic
 */
export interface JsonLogicClause {
  /** The clause's id. */
  readonly clause: string
  /** What the logic is run on: the linked facts of one target of this kind, made into data by `toLogicData`. */
  readonly target: TargetKind
  /** First day on which the document binds; before it the clause does not apply. The logic does not look. */
  readonly bindsFrom: string
  /** Last day on which the document binds; `null` while it is open. The logic does not look. */
  readonly bindsUntil: string | null
  readonly rule: JsonLogic
  /** The readings in it, each with the choice made. */
  readonly readings: Readonly<Record<string, string>>
  /** The parameters in it, each with its value. */
  readonly parameters: Readonly<Record<string, number>>
}

/**
 * Exports the clauses of a catalogue as JSON Logic.
 *
 * Each rule gives the outcome that `assess` gives for a target that the document reaches in scope and time: whom a document binds, and from
 * when, is for the caller to look at first. Encouragements and permissions that are not taken up come out as `inapplicable`. Clauses on
 * another subject than the institution have no rule over its record and are left out; so are checks of the user's own that are functions.
 *
 * @param catalogue - The catalogue.
 * @param options - Selection, readings and parameters, as for `assess`.
 * @returns One entry for each clause, in the order of the texts: plain data without references.
 * @throws OptionsError as `assess`.
 * @category JSON Logic
 */
export function jsonLogicOf(catalogue: Catalogue, options: ChoiceOptions = {}): readonly JsonLogicClause[] {
  const { choices, numbers } = checkChoices(options, catalogue)
  return catalogue.clauses.flatMap((clause): JsonLogicClause[] => {
    const document = catalogue.documents.find(({ id }) => id === documentOf(clause.id))
    if (document === undefined || clause.subject !== 'institution' || clause.own !== undefined || !isSelected(clause, options)) return []
    const readings = new Map<string, string>()
    const parameters = new Map<string, number>()
    const references = {
      parameter: (id: string): number => noted(id, numbers, parameters, 'parameter'),
      choice: (id: string): string => noted(id, choices, readings, 'reading'),
    }
    const rule = toJsonLogic(resolveRule(wholeRule(clause), references))
    return [
      {
        clause: clause.id,
        target: clause.target,
        bindsFrom: resolveValue(document.bindsFrom, references) as string,
        bindsUntil: document.bindsUntil,
        rule: clause.force === 'encouraged' || clause.force === 'may' ? neverFailing(rule) : rule,
        readings: sorted(readings),
        parameters: sorted(parameters),
      },
    ]
  })
}

function noted<Value>(id: string, all: ReadonlyMap<string, Value>, used: Map<string, Value>, what: string): Value {
  const value = all.get(id)
  if (value === undefined) throw new TypeError(`jsonLogicOf: no such ${what}: ${id}`)
  used.set(id, value)
  return value
}

/** What is only encouraged or allowed cannot be failed. */
function neverFailing(rule: JsonLogic): JsonLogic {
  const current = { var: 'current' }
  return { reduce: [[rule], { if: [{ '===': [current, 'failed'] }, 'inapplicable', current] }, null] }
}

function sorted<Value>(given: ReadonlyMap<string, Value>): Readonly<Record<string, Value>> {
  return Object.fromEntries([...given].sort(([a], [b]) => (a < b ? -1 : 1)))
}
