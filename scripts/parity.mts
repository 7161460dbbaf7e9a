/**
 * `npm run parity`: one table of every engine that gives the answers of the compiled rules: the reference walk, json-logic-js and
 * json-logic-engine, and the Python runner of conformance/, on the cases of the kit and on records generated from fixed seeds.
 */
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LogicEngine } from 'json-logic-engine'
import { evaluateJsonLogic, installOperations, toLogicData } from '../src/interop/json-logic/index'
import type { TargetKind } from '../src/rules/clause'
import type { Outcome } from '../src/rules/outcome'
import { moments } from '../test/catalogue/arbitrary-record'
import { choiceSets, generatedFrom, steeredRecords, toldOf, ways } from '../test/catalogue/parity'
import type { Case } from './conformance/cases.mts'
import { casesFile, dataRead } from './conformance/cases.mts'
import { defaultQuestions, otherQuestions } from './conformance/questions.mts'
import { root, run } from './project.mts'

/** How many records are generated whole, beside those steered at one clause. */
const wholeRecords = 120

const kit = `${root}conformance/`
const defaults = defaultQuestions()
const others = otherQuestions(defaults)
const questions = new Map([...defaults, ...others].map((question) => [keyOf(question.exported.clause, question.chosen), question]))
const engine = new LogicEngine()
installOperations(engine)

const kitDisagreements = { 'json-logic-js': 0, 'json-logic-engine': 0 }
const kitCases = casesOfKit()
for (const { rule, data, outcome } of kitCases) {
  if (evaluateJsonLogic(rule, data) !== outcome) kitDisagreements['json-logic-js'] += 1
  if (engine.run(rule, data) !== outcome) kitDisagreements['json-logic-engine'] += 1
}
const onKit = python(kit)

const generated = [...steeredRecords(), ...Array.from({ length: wholeRecords }, (_, seed) => generatedFrom(seed, moments[seed % moments.length] ?? '2025-06-30', seed % choiceSets.length, [0, 0.02, 0.1, 0.4][seed % 4] ?? 0))]
const disagreements = new Map<string, number>(ways.map((way) => [way, 0]))
const forPython = new Map<TargetKind, Case[]>()
let verdicts = 0
for (const record of generated) {
  const choices = choiceSets[record.set] ?? {}
  for (const { clause, target, data, outcomes } of toldOf(record)) {
    const question = questions.get(keyOf(clause, choices)) ?? questions.get(keyOf(clause, {}))
    if (question === undefined) continue
    verdicts += 1
    for (const way of ways) if (outcomes[way] !== outcomes.compiled) disagreements.set(way, (disagreements.get(way) ?? 0) + 1)
    // what an encouragement or a permission says of a failure is in the exported rule, not in the compiled one
    const outcome = evaluateJsonLogic(question.exported.rule, data)
    const cases = forPython.get(target) ?? []
    forPython.set(target, cases)
    cases.push({ clause, chosen: question.chosen, asOf: record.asOf, about: 'generated', data: dataRead(data, question.facts), outcome, missing: [] })
  }
}
const folder = mkdtempSync(join(tmpdir(), 'parity-'))
for (const name of ['rules.json', 'calendar.json']) cpSync(kit + name, join(folder, name))
for (const [target, cases] of forPython) writeFileSync(join(folder, `cases-${target}.json`), casesFile(target, cases))
const onGenerated = python(folder)
rmSync(folder, { recursive: true })

const clauses = defaults.length
const rows = [
  ['engine', 'clauses', 'kit cases', 'generated records', 'verdicts compared', 'disagreements'],
  ...ways.map((way) => {
    const inKit = way === 'json-logic-js' || way === 'json-logic-engine'
    const found = (disagreements.get(way) ?? 0) + (inKit ? kitDisagreements[way] : 0)
    const cases = inKit ? kitCases.length : 0
    return [way, clauses, way === 'compiled' ? 'wrote them' : inKit ? cases : '-', generated.length, verdicts + cases, way === 'compiled' ? '-' : found]
  }),
  ['Python (run.py)', clauses, onKit.cases, generated.length, onKit.cases + onGenerated.cases, onKit.disagreements + onGenerated.disagreements],
].map((row) => row.map(String))
const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
for (const row of rows) console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '))
const all = [...disagreements.values(), ...Object.values(kitDisagreements), onKit.disagreements, onGenerated.disagreements]
process.exitCode = all.some((count) => count > 0) ? 1 : 0

/** What is asked and expected by every case of the kit as it is on disk, with the rule of today's catalogue. */
function casesOfKit(): readonly { readonly rule: unknown; readonly data: object; readonly outcome: unknown }[] {
  type Stored = Partial<Case> & { readonly operation?: string; readonly given?: unknown; readonly outcome: Outcome }
  const files = readdirSync(kit).filter((name) => name.startsWith('cases-'))
  return files.flatMap((name) => (JSON.parse(readFileSync(kit + name, 'utf8')) as { readonly cases: readonly Stored[] }).cases).map((stored) => {
    if (stored.operation !== undefined) return { rule: { [stored.operation]: stored.given }, data: {}, outcome: stored.outcome }
    const question = questions.get(keyOf(stored.clause ?? '', stored.chosen ?? {}))
    return { rule: question?.exported.rule, data: toLogicData(stored.data ?? {}, stored.asOf ?? ''), outcome: stored.outcome }
  })
}

/** Runs the Python runner over a folder and reads its last line; shows the disagreements that it names. */
function python(path: string): { readonly cases: number; readonly disagreements: number } {
  const { stdout, stderr } = run('python3', [`${kit}run.py`, path])
  const [, cases, found] = /^(\d+) cases, \d+ clauses, (\d+) disagreements\n$/m.exec(stdout) ?? []
  if (cases === undefined || found !== '0') console.error(stdout + stderr)
  if (cases === undefined) throw new Error('the Python runner did not come to its end')
  return { cases: Number(cases), disagreements: Number(found) }
}

function keyOf(clause: string, chosen: object): string {
  return `${clause} ${JSON.stringify(chosen)}`
}
