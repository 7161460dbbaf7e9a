import type { AnyClause } from './clause'
import { sentenceOf } from './clause'
import type { LedgerRow, NonNormativeReason } from './document'

/** A sentence as a ledger file keeps it: id, digest, words of force, and the reason where it has no clause. */
export type LedgerEntry = readonly [sentence: string, sha256: string, modalWords: string, nonNormative: NonNormativeReason | null]

/** Completes a document's ledger with the clauses that cover each sentence, so that the two cannot disagree. */
export function ledgerOf(document: string, entries: readonly LedgerEntry[], clauses: readonly AnyClause[]): LedgerRow[] {
  const covering = new Map<string, string[]>()
  for (const { id } of clauses) {
    const sentence = sentenceOf(id)
    covering.set(sentence, [...(covering.get(sentence) ?? []), id])
  }
  return entries.map(([sentence, sha256, modalWords, nonNormative]) => ({
    sentence: `${document}/${sentence}`,
    sha256,
    modalWords: modalWords === '' ? [] : modalWords.split(' '),
    coveredBy: covering.get(`${document}/${sentence}`) ?? [],
    nonNormative,
  }))
}
