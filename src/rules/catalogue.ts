import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils'
import type { OwnTarget } from '../model/own-target'
import { targetAsData } from '../model/own-target'
import type { Clause } from './clause'
import { described } from './described'
import type { Document, LedgerRow } from './document'
import { generalReadings } from './general-readings'
import type { Parameter } from './parameter'
import type { Reading } from './reading'
import { softParameters } from './soft-parameters'

/**
 * Documents with their clauses, readings and parameters: what an assessment is made against.
 *
 * @category Catalogue
 */
export interface Catalogue {
  readonly version: string
  readonly documents: readonly Document[]
  readonly clauses: readonly Clause[]
  readonly ledger: readonly LedgerRow[]
  readonly readings: readonly Reading[]
  readonly parameters: readonly Parameter[]
  /** Kinds of target of the user's own; the package has none. */
  readonly targets: readonly OwnTarget[]
}

/**
 * Puts documents together into a catalogue.
 *
 * @throws TypeError where two clauses, readings, parameters, documents or kinds of target have the same id.
 */
export function catalogueOf(version: string, documents: readonly Document[], targets: readonly OwnTarget[] = []): Catalogue {
  const readings = [...generalReadings, ...documents.flatMap((document) => document.readings)]
  const parameters = [...softParameters, ...documents.flatMap((document) => document.parameters)]
  const defaults = {
    parameter: (id: string): number => named(parameters, id).value,
    choice: (id: string): string => named(readings, id).default,
  }
  const catalogue: Catalogue = {
    version,
    documents,
    clauses: documents.flatMap((document) => document.clauses.map((clause) => described(clause, document.numbering, defaults))),
    ledger: documents.flatMap((document) => document.ledger),
    readings,
    parameters,
    targets,
  }
  const ids = { documents, clauses: catalogue.clauses, readings, parameters, targets: targets.map(({ kind }) => ({ id: kind })) }
  for (const [key, entries] of Object.entries(ids)) {
    const seen = new Set<string>()
    for (const { id } of entries) {
      if (seen.has(id)) throw new TypeError(`catalogueOf: the id ${id} stands twice among the ${key}`)
      seen.add(id)
    }
  }
  return catalogue
}

function named<Entry extends { readonly id: string }>(entries: readonly Entry[], id: string): Entry {
  const entry = entries.find((candidate) => candidate.id === id)
  if (entry === undefined) throw new TypeError(`no such reading or parameter: ${id}`)
  return entry
}

const digests = /* #__PURE__ */ new WeakMap<Catalogue, string>()

/** SHA-256 over everything in a catalogue that can change an outcome or a word; cached per catalogue. */
export function digestOf(catalogue: Catalogue): string {
  const known = digests.get(catalogue)
  if (known !== undefined) return known
  const { documents, readings, parameters } = catalogue
  const targets = catalogue.targets.map(targetAsData)
  const all = { documents, readings, parameters, ...(targets.length > 0 && { targets }) }
  const digest = bytesToHex(sha256(utf8ToBytes(JSON.stringify(all))))
  digests.set(catalogue, digest)
  return digest
}

const dataDigests = /* #__PURE__ */ new WeakMap<object, string>()

/** SHA-256 over a record or profile, keys in order, so that the same facts or choices have the same digest; cached per object. */
export function digestOfData(data: object): string {
  const known = dataDigests.get(data)
  if (known !== undefined) return known
  const digest = bytesToHex(sha256(utf8ToBytes(JSON.stringify(data, (_, value: unknown) => (isPlain(value) ? inOrder(value) : value)))))
  dataDigests.set(data, digest)
  return digest
}

function inOrder(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
