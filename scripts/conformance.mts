/** `npm run conformance`: writes the generated files of conformance/ from the catalogue; `--check` only compares. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { root } from './project.mts'
import { casesFiles } from './conformance/cases.mts'
import { operationsFile } from './conformance/operations.mts'
import { defaultQuestions, otherQuestions } from './conformance/questions.mts'
import { calendarFile, rulesFile } from './conformance/rules.mts'
import { schemaFiles } from './conformance/schemas.mts'

const check = process.argv.includes('--check')
const folder = `${root}conformance/`
const defaults = defaultQuestions()
const others = otherQuestions(defaults)
const files = new Map([['rules.json', rulesFile(defaults, others)], ['calendar.json', calendarFile()], ...schemaFiles(), ...casesFiles(defaults, others), ['cases-operations.json', operationsFile()]])

const before = new Map(readdirSync(folder).filter((name) => name.endsWith('.json')).map((name) => [name, readFileSync(folder + name, 'utf8')]))
const stale = [...new Set([...before.keys(), ...files.keys()])].filter((name) => before.get(name) !== files.get(name))
for (const name of stale) {
  const content = files.get(name)
  if (check) console.error(`conformance/${name} is stale: run npm run conformance`)
  else if (content === undefined) console.error(`conformance/${name} is not of this kit: remove it`)
  else {
    writeFileSync(folder + name, content)
    console.log(`wrote conformance/${name}`)
  }
}
process.exit(check && stale.length > 0 ? 1 : 0)
