import type { Bilingual } from '../model/bilingual'
import type { ReadingReference } from './reference'

/**
 * A place where the text can be read in more than one way: the choices, the default first, and why.
 *
 * @category Catalogue
 */
export interface Reading {
  /** A bare name where it holds for all documents, else `<document>/<name>`. */
  readonly id: string
  /** `null` where it holds for all documents. */
  readonly document: string | null
  readonly default: string
  /** Every choice with what it means; the default is one of them. */
  readonly choices: Readonly<Record<string, Bilingual>>
  readonly reason: Bilingual
}

/** Choices made by the caller, by reading id. */
export type Readings = Readonly<Record<string, string>>

/** Refers to the name of the choice made under a reading. */
export function choiceOf(reading: Reading): ReadingReference<never> {
  return { $reading: reading.id }
}

/** Refers to a value that depends on the choice made under a reading; every choice must be given one. */
export function chosenBy<Value>(reading: Reading, values: Readonly<Record<string, Value>>): ReadingReference<Value> {
  const wanted = Object.keys(reading.choices).sort().join(', ')
  const given = Object.keys(values).sort().join(', ')
  if (wanted !== given) throw new TypeError(`chosenBy ${reading.id}: expected a value for each of ${wanted}, but was given ${given}`)
  return { $reading: reading.id, values }
}
