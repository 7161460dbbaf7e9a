import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { evaluateJsonLogic, toJsonLogic, toLogicData } from '../src/json-logic'
import { catalogue } from '../src/clauses/catalogue'
import { recordJsonSchema } from '../src/json-schema'
import { targetSchemas } from '../src/model/linked-schema'
import { generalReadings } from '../src/rules/general-readings'
import { anyCombination, anyDay, anyFacts, anyRule } from './rules/kinds/drawn'
import { resolved } from './rules/kinds/harness'

const kit = new URL('../conformance/', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'conformance-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** Runs the runner of the kit, on the kit itself where no other folder is given. */
function runner(...args: readonly string[]): { readonly code: number | null; readonly lines: readonly string[] } {
  const { error, status, stdout, stderr } = spawnSync('python3', [join(kit, 'run.py'), ...args], { encoding: 'utf8' })
  if (error !== undefined) throw new Error(`the runner of the conformance kit needs python3 (on Debian: apt-get install python3): ${error.message}`)
  expect(stderr).toBe('')
  return { code: status, lines: stdout.trimEnd().split('\n') }
}

describe('the schemas of conformance/', () => {
  const kinds = readdirSync(kit).flatMap((name) => (/^schema-(?!record)(\w+)\.json$/.exec(name) ?? []).slice(1))
  const read = (name: string): unknown => JSON.parse(readFileSync(join(kit, name), 'utf8'))

  it('are there for every kind of target that has cases, and for a record', () => {
    expect([...kinds].sort()).toEqual(Object.keys(targetSchemas).sort())
    expect(read('schema-record.json')).toEqual(JSON.parse(JSON.stringify(recordJsonSchema())))
  })

  it.each(kinds)('accept the data of every case of a target: %s', (kind) => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(read(`schema-${kind}.json`) as object)
    const { cases } = read(`cases-${kind}.json`) as { readonly cases: readonly { readonly clause: string; readonly data: object }[] }
    for (const { clause, data } of cases) {
      expect(validate(data), `${clause}: ${JSON.stringify(validate.errors?.slice(0, 1))}`).toBe(true)
      // what no record can hold, they refuse
      expect(validate({ ...data, noSuchFact: true })).toBe(false)
      expect(validate({ ...data, id: 5 })).toBe(false)
    }
  })
})

describe('conformance/run.py', () => {
  it('gives the answers of the library on every case of the kit', { timeout: 120_000 }, () => {
    const { code, lines } = runner()
    const [, cases, clauses] = /^(\d+) cases, (\d+) clauses, 0 disagreements$/.exec(lines.join('\n')) ?? []
    expect(lines.join('\n')).toMatch(/^\d+ cases, \d+ clauses, 0 disagreements$/)
    expect(code).toBe(0)
    expect(Number(cases)).toBeGreaterThan(1_200)
    expect(Number(clauses)).toBe(catalogue.clauses.filter(({ subject }) => subject === 'institution').length)
  })

  it('exits 1 and names the case whose expected outcome is another', { timeout: 120_000 }, () => {
    cpSync(kit, folder, { recursive: true })
    const path = join(folder, 'cases-provider.json')
    writeFileSync(path, readFileSync(path, 'utf8').replace('"outcome":"passed"', '"outcome":"failed"'))
    const { code, lines } = runner(folder)
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(/^outsourcing-2021\/\S+, case \d+: expected failed, got passed$/)
    expect(lines[1]).toMatch(/^\d+ cases, \d+ clauses, 1 disagreements$/)
    expect(code).toBe(1)
  })

  it('gives them on rules drawn at random, with arguments of the operations that no clause uses', { timeout: 120_000 }, () => {
    const readings = fc.record(Object.fromEntries(generalReadings.map(({ id, choices }) => [id, fc.constantFrom(...Object.keys(choices))])))
    const drawn = fc.sample(fc.tuple(fc.oneof(anyRule, anyRule, anyCombination), anyFacts, anyDay, readings), { numRuns: 6_000, seed: 4 })
    const cases = drawn.map(([rule, facts, asOf, chosen], index) => {
      const logic = toJsonLogic(resolved(rule, chosen))
      const data = toLogicData(facts, asOf)
      return { rule: { clause: `drawn-${index}`, rule: logic }, case: { clause: `drawn-${index}`, case: 1, asOf, about: JSON.stringify([rule, chosen]), data, outcome: evaluateJsonLogic(logic, data) } }
    })
    rmSync(folder, { recursive: true })
    cpSync(kit, folder, { recursive: true, filter: (path) => !path.includes('cases-') })
    writeFileSync(join(folder, 'rules.json'), JSON.stringify({ definitions: {}, clauses: cases.map(({ rule }) => rule), otherChoices: [] }))
    writeFileSync(join(folder, 'cases-drawn.json'), JSON.stringify({ cases: cases.map((each) => each.case) }))
    expect(runner(folder)).toEqual({ code: 0, lines: ['6000 cases, 6000 clauses, 0 disagreements'] })
  })
})
