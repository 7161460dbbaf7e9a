import type { TargetModel } from '../model/own-target'
import { targetModel } from '../model/own-target'
import type { Catalogue } from './catalogue'
import type { AnyClause } from './clause'
import { documentOf, sentenceOf } from './clause'
import type { Document } from './document'
import type { Reading } from './reading'

/** What is looked up in a catalogue by id. */
export interface CatalogueIndex {
  readonly clauses: ReadonlyMap<string, AnyClause>
  /** Place of a clause in the order of the texts. */
  readonly positions: ReadonlyMap<string, number>
  readonly documents: ReadonlyMap<string, Document>
  readonly readings: ReadonlyMap<string, Reading>
  /** The number of the last sentence of a unit, by what stands before `#` in its ids. */
  readonly lastSentences: ReadonlyMap<string, number>
}

const indexes = /* #__PURE__ */ new WeakMap<Catalogue, CatalogueIndex>()

/** The index of a catalogue, made once for each catalogue object. */
export function indexOfCatalogue(catalogue: Catalogue): CatalogueIndex {
  const known = indexes.get(catalogue)
  if (known !== undefined) return known
  const lastSentences = new Map<string, number>()
  for (const id of [...catalogue.ledger.map((row) => row.sentence), ...catalogue.clauses.map((clause) => sentenceOf(clause.id))]) {
    const hash = id.lastIndexOf('#')
    const unit = id.slice(0, hash)
    lastSentences.set(unit, Math.max(Number(id.slice(hash + 1)), lastSentences.get(unit) ?? 0))
  }
  const index: CatalogueIndex = {
    clauses: new Map(catalogue.clauses.map((clause) => [clause.id, clause])),
    positions: new Map(catalogue.clauses.map((clause, position) => [clause.id, position])),
    documents: new Map(catalogue.documents.map((document) => [document.id, document])),
    readings: new Map(catalogue.readings.map((reading) => [reading.id, reading])),
    lastSentences,
  }
  indexes.set(catalogue, index)
  return index
}

/** A clause of the catalogue. */
export function clauseIn(catalogue: Catalogue, id: string): AnyClause {
  const clause = indexOfCatalogue(catalogue).clauses.get(id)
  if (clause === undefined) throw new TypeError(`clause ${id} is not in this catalogue: use the catalogue that the finding was made with`)
  return clause
}

/** What is to be known of a kind of target of the catalogue. */
export function targetIn(catalogue: Catalogue, kind: string): TargetModel {
  return targetModel(catalogue.targets.find((target) => target.kind === kind) ?? kind)
}

/** The document of a clause or sentence of the catalogue. */
export function documentIn(catalogue: Catalogue, id: string): Document {
  const document = indexOfCatalogue(catalogue).documents.get(documentOf(id))
  if (document === undefined) throw new TypeError(`the document of ${id} is not in this catalogue`)
  return document
}
