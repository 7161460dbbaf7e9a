import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { LogicEngine } from 'json-logic-engine'
import { assess } from '../../src/api'
import { catalogue } from '../../src/clauses/catalogue'
import { evaluateJsonLogic, installOperations, toJsonLogic, toLogicData } from '../../src/interop/json-logic/index'
import { link } from '../../src/model/link'
import type { TargetKind } from '../../src/model/linked'
import type { ComplianceRecord } from '../../src/model/record'
import { programOf } from '../../src/rules/program'
import { stateCouncilHolidays } from '../../src/rules/time/cn-holidays'
import { toMoment } from '../../src/rules/time/civil-date'
import { stateCouncilCalendar } from '../../src/rules/time/working-days'
import { walk } from '../reference/walk'
import { moments, randomFrom, randomRecord, seeds, thinned } from './arbitrary-record'

/** The default choices, and every other choice of every reading in turn. */
const choiceSets = [
  {},
  ...catalogue.readings.flatMap((reading) => Object.keys(reading.choices).flatMap((choice) => (choice === reading.default ? [] : [{ [reading.id]: choice }]))),
]
const programs = choiceSets.map((choices) =>
  programOf(
    catalogue,
    new Map([...catalogue.readings.map((reading) => [reading.id, reading.default] as const), ...Object.entries(choices)]),
    new Map(catalogue.parameters.map((parameter) => [parameter.id, parameter.value])),
    stateCouncilCalendar,
  ),
)
const logics = programs.map(({ clauses }) => clauses.map(({ rule }) => toJsonLogic(rule)))
const engine = new LogicEngine()
installOperations(engine)

const compared = { records: 0, verdicts: 0 }

function targetsOf(record: ComplianceRecord, kind: TargetKind): readonly object[] {
  const { facts } = link(record)
  if (kind === 'institution') return [facts.institution]
  return facts[`${kind}s`] ?? []
}

/** Judges every clause on every target in four ways and expects one answer. */
function compare(raw: unknown, asOf: string, set: number, clausesOf: (index: number) => boolean): void {
  const record = raw as ComplianceRecord
  const at = toMoment(asOf)
  const program = programs[set]
  if (at === undefined || program === undefined) throw new Error('the test asks for what is not there')
  compared.records += 1
  for (const [index, { clause, rule, compiled }] of program.clauses.entries()) {
    if (!clausesOf(index)) continue
    const graph = program.graphs.get(clause.target)
    for (const facts of targetsOf(record, clause.target)) {
      const row = graph?.extract(facts as Record<string, unknown>)
      if (row === undefined) throw new Error(clause.target)
      const where = `${clause.id} on ${asOf} under ${JSON.stringify(choiceSets[set])}`
      const verdict = compiled.evaluate(row, at)
      const walked = walk(rule, facts as Record<string, unknown>, asOf, stateCouncilHolidays)
      expect(verdict.outcome, `${where}: compiled and the reference walk`).toBe(walked.outcome)
      for (const path of walked.touched) expect(compiled.facts, `${where} reads`).toContain(path)
      const data = toLogicData(facts, asOf)
      expect(evaluateJsonLogic(logics[set]?.[index], data), `${where}: json-logic-js`).toBe(verdict.outcome)
      expect(engine.run(logics[set]?.[index] as never, data), `${where}: json-logic-engine`).toBe(verdict.outcome)
      compared.verdicts += 1
    }
  }
}

describe('one answer, four ways: compiled, reference walk, json-logic-js, json-logic-engine', () => {
  it('on generated records, whole and with keys left out', () => {
    fc.assert(
      fc.property(seeds(fc), fc.constantFrom(...moments), fc.nat({ max: choiceSets.length - 1 }), fc.constantFrom(0, 0.02, 0.1, 0.4), (seed, asOf, set, rate) => {
        const random = randomFrom(seed)
        const record = thinned(randomRecord(random, { change: 0.3, flag: 0.05, drop: 0.02 }), random, rate)
        compare(record, asOf, set, () => true)
      }),
      { numRuns: 120, seed: 7_001 },
    )
  }, 400_000)

  it('on generated records steered at the facts of one clause', () => {
    for (const [index, { facts }] of catalogue.clauses.entries()) {
      const keys = new Set(facts.map((path) => path.split(/[.[\]]+/).at(-1) ?? ''))
      for (let seed = 0; seed < 12; seed += 1) {
        const random = randomFrom(seed * 1_000 + index)
        const record = randomRecord(random, { change: 0.45, flag: 0.08, drop: 0.05, keys })
        compare(record, moments[(seed + index) % moments.length] ?? '2025-06-30', (seed + index) % choiceSets.length, (other) => other === index)
      }
    }
  }, 400_000)

  it('knows the outcome of every clause on an empty record by assess alone', () => {
    const subjects = new Map(catalogue.clauses.map(({ id, subject }) => [id, subject]))
    for (const { clause, outcome } of assess({}, { asOf: '2025-06-30' }).findings) {
      expect(outcome, clause).toBe(subjects.get(clause) === 'institution' ? 'cantTell' : 'inapplicable')
    }
  })

  afterAll(() => {
    console.log(`parity: ${String(catalogue.clauses.length)} clauses, ${String(choiceSets.length)} sets of choices, ${String(compared.records)} records, ${String(compared.verdicts)} verdicts in four ways, 0 disagreements unless reported above`)
  })
})
