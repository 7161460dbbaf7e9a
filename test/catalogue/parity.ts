/** Judging the catalogue in every way that TypeScript has: compiled, by the reference walk, and as JSON Logic in two engines. */
import { LogicEngine } from 'json-logic-engine'
import { catalogue } from '../../src/clauses/catalogue'
import type { LogicData } from '../../src/interop/json-logic/index'
import { evaluateJsonLogic, installOperations, toJsonLogic, toLogicData } from '../../src/interop/json-logic/index'
import { link } from '../../src/model/link'
import type { TargetKind } from '../../src/model/linked'
import type { ComplianceRecord } from '../../src/model/record'
import { programOf } from '../../src/rules/program'
import type { Readings } from '../../src/rules/reading'
import { toMoment } from '../../src/rules/time/civil-date'
import { stateCouncilHolidays } from '../../src/rules/time/cn-holidays'
import { stateCouncilCalendar } from '../../src/rules/time/working-days'
import { walk } from '../reference/walk'
import { keysOfFacts, moments, randomFrom, randomRecord, thinned } from './arbitrary-record'

/** The default choices, and every other choice of every reading in turn. */
export const choiceSets: readonly Readings[] = [
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

/** How the clauses are judged. */
export const ways = ['compiled', 'reference walk', 'json-logic-js', 'json-logic-engine'] as const

/** One clause on one target in every way. */
export interface Told {
  readonly clause: string
  readonly target: TargetKind
  readonly data: Readonly<Record<string, LogicData>>
  readonly outcomes: Readonly<Record<(typeof ways)[number], unknown>>
  /** Paths that the reference walk read and the compiled rule does not list. */
  readonly unlisted: readonly string[]
  /** Clause, day and choices, for who reads of a disagreement. */
  readonly where: string
}

/** A record to judge: when, under which of `choiceSets`, and by which clauses, by their place in the catalogue. */
export interface Generated {
  readonly raw: unknown
  readonly asOf: string
  readonly set: number
  readonly clauses?: readonly number[]
}

/** A record that a seed decides, whole or with keys left out at a rate. */
export function generatedFrom(seed: number, asOf: string, set: number, rate: number): Generated {
  const random = randomFrom(seed)
  return { raw: thinned(randomRecord(random, { change: 0.3, flag: 0.05, drop: 0.02 }), random, rate), asOf, set }
}

/** Records steered at the facts of each clause in turn. */
export function* steeredRecords(): Generator<Generated> {
  for (const [index, { target, facts }] of catalogue.clauses.entries()) {
    const keys = keysOfFacts(target, facts)
    for (let seed = 0; seed < 12; seed += 1) {
      const raw = randomRecord(randomFrom(seed * 1_000 + index), { change: 0.45, flag: 0.08, drop: 0.05, keys })
      yield { raw, asOf: moments[(seed + index) % moments.length] ?? '2025-06-30', set: (seed + index) % choiceSets.length, clauses: [index] }
    }
  }
}

/** Judges every clause on every target in every way. */
export function* toldOf({ raw, asOf, set, clauses }: Generated): Generator<Told> {
  const { facts: linked } = link(raw as ComplianceRecord)
  const at = toMoment(asOf)
  const program = programs[set]
  if (at === undefined || program === undefined) throw new Error('the test asks for what is not there')
  for (const index of clauses ?? program.clauses.keys()) {
    const part = program.clauses[index]
    const logic = logics[set]?.[index]
    if (part === undefined) throw new Error(`no clause ${index}`)
    const { clause, rule, compiled } = part
    for (const facts of clause.target === 'institution' ? [linked.institution] : (linked[`${clause.target}s`] ?? [])) {
      const row = program.graphs.get(clause.target)?.extract(facts as unknown as Record<string, unknown>)
      if (row === undefined) throw new Error(clause.target)
      const walked = walk(rule, facts as unknown as Record<string, unknown>, asOf, stateCouncilHolidays)
      const data = toLogicData(facts, asOf)
      yield {
        clause: clause.id,
        target: clause.target,
        data,
        outcomes: {
          compiled: compiled.evaluate(row, at).outcome,
          'reference walk': walked.outcome,
          'json-logic-js': evaluateJsonLogic(logic, data),
          'json-logic-engine': engine.run(logic, data),
        },
        unlisted: [...walked.touched].filter((path) => !compiled.facts.includes(path)),
        where: `${clause.id} on ${asOf} under ${JSON.stringify(choiceSets[set])}`,
      }
    }
  }
}
