import type { ParameterReference } from './reference'

/** The unit of a parameter's value. */
export type Unit = 'years' | 'months' | 'days' | 'workingDays' | 'hours' | 'count' | 'fraction' | 'calendarYear'

/**
 * A number of the text under a name. A caller may tighten it; a value looser than the text is refused unless asked
 * for as a what-if, and then nothing that depends on it passes.
 *
 * @category Catalogue
 */
export interface Parameter {
  /** `<document>/<name>`; the name says what it limits, unit last. */
  readonly id: string
  readonly document: string
  /** The sentence that holds the number. */
  readonly sentence: string
  readonly value: number
  readonly unit: Unit
  /** Which direction is stricter for the one who is bound. */
  readonly stricter: 'lower' | 'higher'
}

/** Values chosen by the caller, by parameter id. */
export type Parameters = Readonly<Record<string, number>>

/** Whether `value` asks less than the text does. */
export function isLooser(parameter: Parameter, value: number): boolean {
  return parameter.stricter === 'lower' ? value > parameter.value : value < parameter.value
}

/** Refers to a parameter from a rule. */
export function parameterReference(parameter: Parameter): ParameterReference {
  return { $parameter: parameter.id }
}
