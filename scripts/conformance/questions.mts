/** What the kit asks: every clause under the default readings, and again under each other choice that changes its rule. */
import { catalogue } from '../../src/clauses/catalogue'
import type { JsonLogicClause } from '../../src/interop/json-logic/index'
import { jsonLogicOf } from '../../src/interop/json-logic/index'
import type { ComplianceRecord } from '../../src/model/record'
import { link } from '../../src/model/link'
import type { TargetKind } from '../../src/rules/clause'
import { graphOf } from '../../src/rules/compile'
import { wholeRule } from '../../src/rules/described'
import type { Readings } from '../../src/rules/reading'
import { resolveRule } from '../../src/rules/resolve'
import type { Moment } from '../../src/rules/time/civil-date'
import { stateCouncilCalendar } from '../../src/rules/time/working-days'
import type { Verdict } from '../../src/rules/verdict'

/** A clause under one set of choices. */
export interface Question {
  readonly exported: JsonLogicClause
  /** The choices that are not the defaults; empty for the clause as `rules.json` has it first. */
  readonly chosen: Readings
  /** Every path it reads. */
  readonly facts: readonly string[]
  /** What the compiled rule says, force included. */
  judge(facts: object, at: Moment): Verdict
}

/** Every clause that has a rule over an institution's record, in the order of the texts. */
export function defaultQuestions(): readonly Question[] {
  return jsonLogicOf(catalogue).map((exported) => question(exported, {}))
}

/** The clauses once more under every choice that is no default, where the choice makes another rule of them. */
export function otherQuestions(defaults: readonly Question[]): readonly Question[] {
  const rules = new Map(defaults.map(({ exported }) => [exported.clause, JSON.stringify(exported.rule)]))
  return catalogue.readings.flatMap((reading) =>
    Object.keys(reading.choices).flatMap((choice) => {
      if (choice === reading.default) return []
      const chosen = { [reading.id]: choice }
      const changed = jsonLogicOf(catalogue, { readings: chosen }).filter(({ clause, rule }) => JSON.stringify(rule) !== rules.get(clause))
      return changed.map((exported) => question(exported, chosen))
    }),
  )
}

/** The linked facts of a record's targets, by kind. */
export function targetsOf(record: ComplianceRecord): (kind: TargetKind) => readonly object[] {
  const { facts } = link(record)
  return (kind) => (kind === 'institution' ? [facts.institution] : (facts[`${kind}s`] ?? []))
}

function question(exported: JsonLogicClause, chosen: Readings): Question {
  const clause = catalogue.clauses.find(({ id }) => id === exported.clause)
  if (clause === undefined) throw new Error(`no such clause: ${exported.clause}`)
  const rule = resolveRule(wholeRule(clause), {
    parameter: (id) => valueOf(catalogue.parameters.find((parameter) => parameter.id === id)?.value, id),
    choice: (id) => valueOf(chosen[id] ?? catalogue.readings.find((reading) => reading.id === id)?.default, id),
  })
  const graph = graphOf(clause.target, stateCouncilCalendar)
  const { evaluate, facts } = graph.add(rule)
  const isFree = clause.force === 'encouraged' || clause.force === 'may'
  return {
    exported,
    chosen,
    facts,
    judge: (target, at) => {
      const verdict = evaluate(graph.extract(target as Readonly<Record<string, unknown>>), at)
      return isFree && verdict.outcome === 'failed' ? { ...verdict, outcome: 'inapplicable' } : verdict
    },
  }
}

function valueOf<Value>(value: Value | undefined, id: string): Value {
  if (value === undefined) throw new Error(`no such reading or parameter: ${id}`)
  return value
}
