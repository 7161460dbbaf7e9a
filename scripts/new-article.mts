/**
 * `npm run new:article -- DOCUMENT ARTICLE` (in a text of sections, DOCUMENT SECTION): writes the skeleton of an article file and of its test from the ledger: one clause for each
 * sentence that is still pending, in order, with its export name. What a person has to decide is marked TODO and does not compile.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { catalogue } from '../src/clauses/catalogue'
import { articleOf, exportNameOf } from '../src/rules/clause'

const [documentId, article] = process.argv.slice(2)
const document = catalogue.documents.find(({ id }) => id === documentId)
if (document === undefined || article === undefined) {
  console.error(`new:article: expected DOCUMENT ARTICLE, such as outsourcing-2021 14 or nonbank-it-2016 2.1; documents: ${catalogue.documents.map(({ id }) => id).join(', ')}`)
  process.exit(2)
}
const rows = document.ledger.filter(({ sentence }) => articleOf(sentence, document.numbering) === article)
if (rows.length === 0) {
  console.error(`new:article: ${document.id} has no article ${article}`)
  process.exit(2)
}
const isArticle = document.numbering === 'articles'
const name = article.startsWith('annex') ? article : isArticle ? `article-${article.padStart(2, '0')}` : `section-${article.replace('.', '-')}`
const target = `src/clauses/${document.id}/${name}.ts`
const test = `test/clauses/${document.id}/${name}.test.ts`
for (const path of [target, test]) {
  if (existsSync(path)) {
    console.error(`new:article: ${path} is there already`)
    process.exit(2)
  }
}
const clauses = rows.map(({ sentence, modalWords }) => `
// words of force: ${modalWords.join(' ') || 'none of its own'}
export const ${exportNameOf(sentence, document.numbering)}: ClauseDefinition<'${sentence}', TODO> = {
  id: '${sentence}',
  force: TODO,
  subject: 'institution',
  addressee: 'institution',
  target: TODO,
  topics: [TODO],
  title: { zh: TODO, en: TODO },
  statement: {
    zh: TODO,
    en: TODO,
  },
  rule: TODO,
}`)
writeFileSync(target, `// ${document.title.zh}, ${isArticle ? 'Article' : 'section'} ${article}: TODO\n\nimport type { ClauseDefinition } from '../../rules/clause'\nimport { TODO } from '../../rules/tables/builders'\n${clauses.join('\n')}\n`)
writeFileSync(
  test,
  `import { clauseCases } from '../harness'\n${rows.map(({ sentence }) => `\nclauseCases('${sentence}', [\n  { name: TODO, facts: {}, outcome: 'passed' },\n  { name: TODO, facts: { TODO: false }, outcome: 'failed', reasons: [TODO] },\n  { name: TODO, facts: { TODO: undefined }, outcome: 'cantTell', missing: [TODO] },\n])`).join('\n')}\n`,
)
const ledger = `src/clauses/${document.id}/ledger.ts`
let source = readFileSync(ledger, 'utf8')
for (const { sentence } of rows) {
  const id = sentence.slice(document.id.length + 1)
  source = source.replace(new RegExp(`(\\['${id.replace(/[.#]/g, '\\$&')}', [^\\n]*), 'pending'\\]`), '$1, null]')
}
writeFileSync(ledger, source)
console.log(`wrote ${target} and ${test}, and took 'pending' from ${String(rows.length)} rows of ${ledger}; next: fill in TODO, npm run generate, npm test`)
