import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/clauses/catalogue'
import { version } from '../../src/clauses/version'
import { factAt } from '../../src/model/titles'
import { articleOf, documentOf, exportNameOf, locatorOf, sentenceOf, slugOf } from '../../src/rules/clause'
import type { Numbering } from '../../src/rules/clause'
import { parametersOf, readingsOf } from '../../src/rules/attested'
import { programOf } from '../../src/rules/program'
import { wholeRule } from '../../src/rules/described'
import { stateCouncilCalendar } from '../../src/rules/time/working-days'

/** The sources of all article and section files, by document and file name. */
const sources: ReadonlyMap<string, string> = new Map(
  catalogue.documents.flatMap(({ id }) =>
    readdirSync(`src/clauses/${id}`)
      .filter((name) => /^(article|section|annex)-/.test(name))
      .map((name) => [`${id}/${name}`, readFileSync(`src/clauses/${id}/${name}`, 'utf8')] as const),
  ),
)
const numberings = new Map(catalogue.documents.map(({ id, numbering }) => [id, numbering]))

function numberingOf(id: string): Numbering {
  return numberings.get(documentOf(id)) ?? 'articles'
}

function fileOf(id: string): string {
  const locator = locatorOf(id)
  const folder = documentOf(id)
  const annex = /^annex-(\d+)\.(\w+)/.exec(locator)
  if (annex !== null) return `${folder}/annex-${annex[1] ?? ''}-${annex[2] === '1' ? '1' : '2'}.ts`
  if (numberingOf(id) !== 'articles') return `${folder}/section-${articleOf(id, numberingOf(id)).replace('.', '-')}.ts`
  return `${folder}/article-${locator.split('.')[0]?.padStart(2, '0') ?? ''}.ts`
}

describe('the catalogue', () => {
  it('names the version of the package', () => {
    const { version: packaged } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect(version).toBe(packaged)
  })

  it('exports every clause under the name made from its id, in the file of its article or section', () => {
    for (const { id } of catalogue.clauses) {
      expect(sources.get(fileOf(id)), id).toContain(`export const ${exportNameOf(id, numberingOf(id))}: ClauseDefinition<'${id}', `)
    }
  })

  it('has no clause in an article file that is not in the catalogue', () => {
    const exported = [...sources.values()].flatMap((source) => [...source.matchAll(/^export const (\w+): ClauseDefinition/gm)].map((match) => match[1]))
    expect(exported.sort()).toEqual(catalogue.clauses.map(({ id }) => exportNameOf(id, numberingOf(id))).sort())
  })

  it('lists the clauses in the order of the text', () => {
    const order = new Map(catalogue.ledger.map(({ sentence }, index) => [sentence, index]))
    const places = catalogue.clauses.map(({ id }) => order.get(sentenceOf(id)) ?? -1)
    expect(places.every((place) => place >= 0)).toBe(true)
    const leadsAside = catalogue.clauses.filter(({ id }) => !id.includes('annex')).map(({ id }) => order.get(sentenceOf(id)) ?? -1)
    expect(leadsAside).toEqual([...leadsAside].sort((a, b) => a - b))
  })

  it('makes slugs that are unique and safe for URLs and OSCAL tokens', () => {
    const slugs = catalogue.clauses.map(({ id }) => slugOf(id))
    expect(new Set(slugs).size).toBe(slugs.length)
    for (const slug of slugs) expect(slug).toMatch(/^[a-z][\w.-]*$/)
  })

  it('gives every clause titles and statements of its own in both languages', () => {
    const seen = new Set<string>()
    for (const { id, title, statement } of catalogue.clauses) {
      for (const text of [title.en, statement.en]) expect(text, id).toMatch(/^[A-Z0-9][^\u4e00-\u9fff]+$/)
      for (const text of [title.zh, statement.zh]) expect(text, id).toMatch(/[\u4e00-\u9fff]/)
      expect(seen.has(statement.zh), id).toBe(false)
      seen.add(statement.zh)
    }
  })

  it('words the force as it is: in principle never says must, may never says must', () => {
    for (const { id, force, statement } of catalogue.clauses) {
      if (force === 'should') expect(statement.zh + statement.en, id).toMatch(/原则上|应/)
      if (force === 'may') expect(statement.en, id).toMatch(/\bmay\b/)
      if (force === 'must') expect(statement.en, id).toMatch(/\bmust\b|\bis due\b/)
      if (force === 'mustNot') expect(statement.en, id).toMatch(/\bmust not\b/)
      if (force !== 'must' && force !== 'mustNot') expect(statement.en, id).not.toMatch(/\bmust\b/)
    }
  })

  it('has a force for every clause that a word of its sentence, or of the lead above it, carries', () => {
    const words = new Map(catalogue.ledger.map((row) => [row.sentence, row.modalWords]))
    for (const { id, force } of catalogue.clauses) {
      const own = words.get(sentenceOf(id)) ?? []
      if (force === 'may') expect(own.some((word) => word === '可' || word === '可以'), id).toBe(true)
      if (force === 'should') expect(own.includes('原则上') || id.startsWith('outsourcing-2021/13'), id).toBe(true)
    }
  })

  it('reads only facts that the model has, of a kind that fits', () => {
    const { clauses } = programOf(
      catalogue,
      new Map(catalogue.readings.map((reading) => [reading.id, reading.default])),
      new Map(catalogue.parameters.map((parameter) => [parameter.id, parameter.value])),
      stateCouncilCalendar,
    )
    for (const { clause, compiled, alternatives } of clauses) {
      const facts = [...compiled.facts, ...alternatives.flatMap((alternative) => alternative.compiled.facts)]
      expect(facts.length, clause.id).toBeGreaterThan(0)
      for (const path of facts) expect(factAt(clause.target, path), `${clause.id} reads ${path}`).toBeDefined()
    }
  })

  it('names readings and parameters that exist, and leaves none unused', () => {
    const readings = new Set(catalogue.clauses.flatMap((clause) => readingsOf(wholeRule(clause))))
    const parameters = new Set(catalogue.clauses.flatMap((clause) => parametersOf(wholeRule(clause))))
    const known = new Set(catalogue.readings.map(({ id }) => id))
    for (const id of readings) expect(known.has(id), id).toBe(true)
    for (const { id } of catalogue.parameters) expect(parameters.has(id), id).toBe(true)
    for (const document of catalogue.documents) for (const { id } of document.readings) expect(readings.has(id), id).toBe(true)
  })

  it('keeps each article file within 300 lines', () => {
    for (const [name, source] of sources) expect(source.split('\n').length, name).toBeLessThanOrEqual(301)
  })
})

describe('the ledger', () => {
  it('accounts for every sentence of every document', () => {
    expect(catalogue.documents.map(({ id, ledger }) => [id, ledger.length])).toEqual([['outsourcing-2021', 194], ['nonbank-it-2016', 64]])
    for (const row of catalogue.ledger) {
      expect(row.coveredBy.length > 0 !== (row.nonNormative !== null), row.sentence).toBe(true)
      expect(row.sha256).toMatch(/^[0-9a-f]{64}$/)
    }
  })

  it('has every article or section of the ledger in one chapter, in order, but for the preface', () => {
    for (const { chapters, ledger, numbering } of catalogue.documents) {
      const inChapters = chapters.flatMap(({ articles }) => articles)
      expect(inChapters).toEqual([...new Set(ledger.map(({ sentence }) => articleOf(sentence, numbering)))].filter((article) => article !== '0'))
    }
  })

  it('covers only sentences that exist', () => {
    const sentences = new Set(catalogue.ledger.map(({ sentence }) => sentence))
    expect(sentences.size).toBe(catalogue.ledger.length)
    for (const { id } of catalogue.clauses) expect(sentences.has(sentenceOf(id)), id).toBe(true)
  })
})
