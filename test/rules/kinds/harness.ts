/** How a row of a kind's table is checked: compiled, by the reference walk, and as JSON Logic in both engines. */
import { LogicEngine } from 'json-logic-engine'
import { expect } from 'vitest'
import { evaluateJsonLogic, installOperations, toJsonLogic, toLogicData } from '../../../src/json-logic'
import type { Compiled } from '../../../src/rules/compile'
import { graphOf } from '../../../src/rules/compile'
import { generalReadings } from '../../../src/rules/general-readings'
import type { Due, Mark, Outcome } from '../../../src/rules/outcome'
import type { Parameter, Unit } from '../../../src/rules/parameter'
import type { Readings } from '../../../src/rules/reading'
import type { ReasonCode } from '../../../src/rules/reason'
import type { Remedy } from '../../../src/rules/remedy'
import { resolveRule } from '../../../src/rules/resolve'
import type { Rule } from '../../../src/rules/rule'
import { softParameters } from '../../../src/rules/soft-parameters'
import type { HolidayYear } from '../../../src/rules/time/cn-holidays'
import { stateCouncilHolidays } from '../../../src/rules/time/cn-holidays'
import { toMoment } from '../../../src/rules/time/civil-date'
import type { WorkingDayCalendar } from '../../../src/rules/time/working-days'
import { calendarFrom, stateCouncilCalendar } from '../../../src/rules/time/working-days'
import type { Verdict } from '../../../src/rules/verdict'
import { walk } from '../../reference/walk'

/** Facts of a target, as `link` would return them. */
export type Facts = Readonly<Record<string, unknown>>

/** The day on which a row is judged where it does not say. */
export const defaultDay = '2025-06-30'

/** What a row may choose beside rule and facts. */
export interface Choices {
  readonly readings?: Readings
  /** Left out: the State Council's. */
  readonly holidays?: readonly HolidayYear[]
}

/** One row of a kind's table. */
export interface Row extends Choices {
  readonly name: string
  readonly rule: Rule
  readonly facts: Facts
  /** Left out: 2025-06-30. */
  readonly asOf?: string
  readonly outcome: Outcome
  /** Codes in order. Left out: none. */
  readonly reasons?: readonly ReasonCode[]
  /** Left out: none. */
  readonly missing?: readonly string[]
  /** Left out: not compared. */
  readonly due?: Due | null
  /** Left out: none. */
  readonly marks?: readonly Mark[]
}

/** The numbers that the rules under test refer to. */
export const oneYear = numberOf('oneYear', 1, 'years')
export const threeYears = numberOf('threeYears', 3, 'years')
export const firstBlockYear = numberOf('firstBlockYear', 2022, 'calendarYear')
export const nineteenDays = numberOf('nineteenDays', 19, 'workingDays')
export const twentyDays = numberOf('twentyDays', 20, 'workingDays')
export const fiveDays = numberOf('fiveDays', 5, 'workingDays')
export const twentyFourHours = numberOf('twentyFourHours', 24, 'hours')
export const limitOfFour = numberOf('limitOfFour', 4, 'count')

const numbers = new Map(
  [oneYear, threeYears, firstBlockYear, nineteenDays, twentyDays, fiveDays, twentyFourHours, limitOfFour, ...softParameters].map(({ id, value }) => [id, value]),
)

function numberOf(id: string, value: number, unit: Unit): Parameter {
  return { id, document: 'test', sentence: 'test/1#1', value, unit, stricter: 'lower' }
}

/** A rule with its parameters and the choices of its readings put in. */
export function resolved(rule: Rule, readings: Readings = {}): Rule {
  return resolveRule(rule, {
    parameter: (id) => {
      const value = numbers.get(id)
      if (value === undefined) throw new TypeError(`no parameter ${id} in the harness`)
      return value
    },
    choice: (id) => {
      const reading = generalReadings.find((candidate) => candidate.id === id)
      if (reading === undefined) throw new TypeError(`no reading ${id}`)
      return readings[id] ?? reading.default
    },
  })
}

/** The verdict of the compiled rule and its remedy, after checking that every other way to run it agrees. */
export function judge(rule: Rule, facts: Facts, asOf: string, choices: Choices = {}): Verdict & { readonly remedy: Remedy | null } {
  const holidays = choices.holidays ?? stateCouncilHolidays
  const calendar = choices.holidays === undefined ? stateCouncilCalendar : calendarFrom(choices.holidays, 'test')
  const plain = resolved(rule, choices.readings)
  const before = JSON.stringify(facts)
  const { verdict, compiled, remedy } = run(plain, facts, asOf, calendar)

  expect(run(plain, facts, asOf, calendar).verdict, 'the same answer twice').toEqual(verdict)
  const readBack = JSON.parse(JSON.stringify(plain)) as Rule
  expect(run(readBack, facts, asOf, calendar).verdict, 'a rule read back from JSON').toEqual(verdict)

  const reference = walk(plain, facts, asOf, holidays)
  expect({ reference: reference.outcome }, 'the reference walk').toEqual({ reference: verdict.outcome })
  const unlisted = [...reference.touched].filter((path) => !compiled.facts.includes(path))
  expect(unlisted, 'facts that are read but not listed').toEqual([])

  const logic = JSON.parse(JSON.stringify(toJsonLogic(plain))) as object
  const data = toLogicData(facts, asOf)
  const engine = new LogicEngine()
  installOperations(engine, calendar)
  expect({ jsonLogicJs: evaluateJsonLogic(logic, data, calendar) }, 'json-logic-js').toEqual({ jsonLogicJs: verdict.outcome })
  expect({ jsonLogicEngine: engine.run(logic, data) as Outcome }, 'json-logic-engine').toEqual({ jsonLogicEngine: verdict.outcome })
  expect(JSON.stringify(facts), 'the facts are as they were').toBe(before)
  return { ...verdict, remedy }
}

/** Checks one row. */
export function checkRow(row: Row): void {
  const { readings, holidays } = row
  const verdict = judge(row.rule, row.facts, row.asOf ?? defaultDay, { ...(readings && { readings }), ...(holidays && { holidays }) })
  expect({
    outcome: verdict.outcome,
    reasons: verdict.reasons.map(({ code }) => code),
    missing: [...verdict.missing].sort(),
    marks: verdict.marks,
    ...(row.due !== undefined && { due: verdict.due }),
  }).toEqual({
    outcome: row.outcome,
    reasons: row.reasons ?? [],
    missing: [...(row.missing ?? [])].sort(),
    marks: row.marks ?? [],
    ...(row.due !== undefined && { due: row.due }),
  })
}

function run(rule: Rule, facts: Facts, asOf: string, calendar: WorkingDayCalendar): { readonly verdict: Verdict; readonly compiled: Compiled; readonly remedy: Remedy | null } {
  const graph = graphOf('institution', calendar)
  const compiled = graph.add(rule)
  const cure = compiled.cure()
  const at = toMoment(asOf)
  if (at === undefined) throw new TypeError(`not a moment: ${asOf}`)
  const row = graph.extract(facts)
  const verdict = compiled.evaluate(row, at)
  return { verdict, compiled, remedy: verdict.outcome === 'failed' ? cure(row, at) : null }
}

/** The facts after a remedy. */
export function cured(facts: Facts, remedy: Remedy): Facts {
  const copy = JSON.parse(JSON.stringify(facts)) as Record<string, unknown>
  for (const change of remedy.changes) {
    const keys = change.path.split(/\.(?![^[]*\])/)
    const last = keys.pop() ?? ''
    let place: Record<string, unknown> = copy
    for (const key of keys) {
      const [, list, id] = /^([^[]+)\[(.+)\]$/.exec(key) ?? []
      if (list === 'measures') {
        const measures = (place.measures ??= {}) as Record<string, Record<string, unknown>>
        place = measures[id!] ??= {}
      } else if (list === undefined) place = (place[key] ??= {}) as Record<string, unknown>
      else place = (place[list] as Record<string, unknown>[]).find((part) => part.id === id)!
    }
    place[last] = change.op === 'set' ? change.value : [...((place[last] ?? []) as unknown[]), change.value]
  }
  return copy
}
