import type { Bilingual } from '../model/bilingual'
import type { CivilDate } from '../model/time'
import type { InstitutionType } from '../model/institution'
import type { AnyClause, Numbering } from './clause'
import type { Parameter } from './parameter'
import type { Reading } from './reading'
import type { ReadingReference } from './reference'

/** How a document reaches an institution. */
export type Binding = 'direct' | 'byReference' | 'outside' | 'undecided'

/** How strong a document is: findings on guidance, plans and a policy of the institution's own depart from it, they do not violate it. */
export type Bindingness = 'measures' | 'guidance' | 'plan' | 'internal'

/** Why a sentence of the corpus has no clause. */
export type NonNormativeReason =
  | 'definition'
  | 'scope'
  | 'purpose'
  | 'background'
  | 'achievement'
  | 'heading'
  | 'finalProvision'
  | 'pending'

/**
 * One sentence of the corpus, accounted for: covered by clauses, or not normative for a reason.
 *
 * @category Catalogue
 */
export interface LedgerRow {
  readonly sentence: string
  /** SHA-256 of the sentence's UTF-8 text, in hexadecimal. */
  readonly sha256: string
  /** The words of force found in it. */
  readonly modalWords: readonly string[]
  readonly coveredBy: readonly string[]
  readonly nonNormative: NonNormativeReason | null
}

/** A later instrument that lies over a document. */
export interface Overlay {
  readonly title: Bilingual
  readonly from: CivilDate | null
}

/**
 * An official document: its identity, life, whom it binds, and everything written on it.
 *
 * @category Catalogue
 */
export interface Document {
  readonly id: string
  readonly title: Bilingual
  readonly issuer: Bilingual
  /** The official number, `null` where none is known. */
  readonly number: string | null
  readonly numberVerified: boolean
  readonly bindingness: Bindingness
  readonly numbering: Numbering
  readonly dated: string | null
  /** First day on which it binds; a reading may choose it. */
  readonly bindsFrom: CivilDate | ReadingReference
  /** Last day on which it binds, `null` while it is open. */
  readonly bindsUntil: CivilDate | null
  /** The word for the time before it binds. */
  readonly before: 'notInForce' | 'notIssued'
  readonly status: Bilingual
  readonly statusVerified: boolean
  readonly statusCheckedOn: CivilDate
  readonly overlaidBy: readonly Overlay[]
  /** How it reaches each type of institution; `everyone`: whoever assesses against it, wherever established. */
  readonly binding: Readonly<Record<InstitutionType, Binding>> | 'everyone'
  /** Chapters or parts in order, each with the articles or sections in it. */
  readonly chapters: readonly { readonly title: Bilingual; readonly articles: readonly string[] }[]
  readonly parameters: readonly Parameter[]
  readonly readings: readonly Reading[]
  readonly clauses: readonly AnyClause[]
  readonly ledger: readonly LedgerRow[]
}
