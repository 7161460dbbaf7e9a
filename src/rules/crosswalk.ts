/** Where two official documents ask for the same or for something near it. */
import type { Bilingual } from '../model/bilingual'

/**
 * What one clause asks, compared with another: `equal`; `narrower`, a part of what the other asks; `wider`, all of it and more; `overlaps`, each
 * asks for something that the other does not.
 *
 * @category Catalogue
 */
export type CrosswalkRelation = 'equal' | 'narrower' | 'wider' | 'overlaps'

/**
 * Two clauses of different documents that ask for the same or for something near it. Both stay as they are: neither stands in for the other.
 *
 * @category Catalogue
 */
export interface CrosswalkRow {
  readonly clause: string
  readonly other: string
  /** What `clause` asks, compared with `other`, where both reach the same. */
  readonly relation: CrosswalkRelation
  /** Where they meet, and where they part. */
  readonly note: Bilingual
}

/**
 * A clause of another document that asks for the same or for something near it.
 *
 * @category Catalogue
 */
export interface Counterpart {
  readonly clause: string
  /** What the clause that was asked for asks, compared with this one. */
  readonly relation: CrosswalkRelation
  readonly note: Bilingual
}

const inverse: Readonly<Record<CrosswalkRelation, CrosswalkRelation>> = { equal: 'equal', narrower: 'wider', wider: 'narrower', overlaps: 'overlaps' }

/** The counterparts of a clause in a crosswalk, in its order; see `counterparts` of the package, which brings the crosswalk. */
export function counterpartsIn(crosswalk: readonly CrosswalkRow[], clause: string): Counterpart[] {
  return crosswalk.flatMap(({ clause: one, other, relation, note }): Counterpart[] => {
    if (one === clause) return [{ clause: other, relation, note }]
    return other === clause ? [{ clause: one, relation: inverse[relation], note }] : []
  })
}
