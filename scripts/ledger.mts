/**
 * `npm run ledger -- PATH`: compares the ledger with a corpus folder. Fails for a sentence nobody accounts for, an id that does not
 * exist, an unknown clause, or a changed digest; without the path it fails too.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { catalogue } from '../src/clauses/catalogue'
import { isAttestedOnly } from '../src/rules/attested'
import { documentOf, sentenceOf } from '../src/rules/clause'
import { root } from './project.mts'

interface Corpus {
  readonly document: string
  readonly units: readonly { readonly locator: string; readonly sentences?: readonly { readonly id: string; readonly text: string }[] }[]
}

const path = process.argv[2]
if (path === undefined || !existsSync(path) || !statSync(path).isDirectory()) {
  console.error(`ledger: expected the path of a folder with the corpus files, but was given ${path ?? 'none'}`)
  process.exit(2)
}

/** The smallest of the sorted numbers that a share of them does not exceed. */
function at(sorted: readonly number[], share: number): number {
  return sorted[Math.ceil(sorted.length * share) - 1] ?? 0
}

const faults: string[] = []
for (const document of catalogue.documents) {
  const file = readdirSync(path).find((name) => name === `${document.id}.json`)
  if (file === undefined) {
    faults.push(`${document.id}: no ${document.id}.json in the corpus`)
    continue
  }
  const corpus = JSON.parse(readFileSync(join(path, file), 'utf8')) as Corpus
  const sentences = new Map<string, string>(
    corpus.units.flatMap((unit) => (unit.sentences ?? []).map(({ id, text }) => [`${document.id}/${id}`, createHash('sha256').update(text, 'utf8').digest('hex')] as const)),
  )
  const rows = new Map(document.ledger.map((row) => [row.sentence, row]))
  for (const [sentence, sha256] of sentences) {
    const row = rows.get(sentence)
    if (row === undefined) faults.push(`${sentence}: nobody accounts for it`)
    else if (row.sha256 !== sha256) faults.push(`${sentence}: the digest has changed`)
    else if (row.coveredBy.length === 0 && row.nonNormative === null) faults.push(`${sentence}: neither covered nor given a reason`)
    else if (row.coveredBy.length > 0 && row.nonNormative !== null) faults.push(`${sentence}: covered, and given the reason ${row.nonNormative}`)
  }
  for (const sentence of rows.keys()) if (!sentences.has(sentence)) faults.push(`${sentence}: the corpus has no such sentence`)
  for (const { id } of document.clauses) {
    if (documentOf(id) !== document.id || !sentences.has(sentenceOf(id))) faults.push(`${id}: a clause of no sentence`)
  }
  const lines = readdirSync(`${root}src/clauses/${document.id}`)
    .filter((name) => /^(?:article|section|annex)-/.test(name))
    .map((name) => readFileSync(`${root}src/clauses/${document.id}/${name}`, 'utf8').split('\n').length - 1)
    .sort((a, b) => a - b)
  const reasons = new Map<string, number>()
  for (const { nonNormative } of document.ledger) if (nonNormative !== null) reasons.set(nonNormative, (reasons.get(nonNormative) ?? 0) + 1)
  const covered = document.ledger.filter((row) => row.coveredBy.length > 0).length
  const leads = document.clauses.filter((clause) => clause.lead === true).length
  const attested = document.clauses.filter((clause) => isAttestedOnly(clause.rule)).length
  console.log(`${document.id}: ${String(sentences.size)} sentences, ${String(document.ledger.length)} accounted for, ${String(covered)} covered by ${String(document.clauses.length)} clauses (${String(leads)} leads, ${String(attested)} attested only)`)
  console.log(`  ${[...reasons].map(([reason, count]) => `${reason} ${String(count)}`).join(', ') || 'no other reasons'}; pending ${String(reasons.get('pending') ?? 0)}; digests ${faults.some((fault) => fault.includes('digest')) ? 'CHANGED' : 'equal'}`)
  console.log(`  ${String(lines.length)} article files: median ${String(at(lines, 0.5))} lines, 90th percentile ${String(at(lines, 0.9))}, longest ${String(lines.at(-1) ?? 0)}`)
}
for (const fault of faults) console.error(fault)
process.exit(faults.length > 0 ? 1 : 0)
