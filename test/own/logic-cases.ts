import { LogicEngine } from 'json-logic-engine'
import { expect } from 'vitest'
import * as z from 'zod'
import { evaluateJsonLogic, installOperations, toJsonLogic, toLogicData } from '../../src/interop/json-logic/index'
import { FlagSchema } from '../../src/model/flag'
import type { OwnTarget } from '../../src/model/own-target'
import { defineTarget, targetModel } from '../../src/model/own-target'
import { CivilDateSchema, InstantSchema } from '../../src/model/scalar'
import type { TargetKind } from '../../src/rules/clause'
import { graphOf } from '../../src/rules/compile'
import type { Expression } from '../../src/rules/logic/language'
import { LogicError, parseLogic } from '../../src/rules/logic/parse'
import type { Outcome } from '../../src/rules/outcome'
import { toMoment } from '../../src/rules/time/civil-date'
import { stateCouncilCalendar } from '../../src/rules/time/working-days'

const part = z.strictObject({
  id: z.string(),
  ok: z.boolean().nullable().optional(),
  belongs: z.boolean().optional(),
  parts: z.array(z.strictObject({ id: z.string(), ok: z.boolean().optional(), parts: z.array(z.strictObject({ ok: z.boolean() })).optional() })).optional(),
})

/** A target with a fact of every type; every one may be left out, most may be null. */
export const thing = defineTarget({
  kind: 'thing',
  list: 'things',
  title: { zh: '事物', en: 'thing' },
  schema: z.strictObject({
    id: z.string(),
    n: z.number().nullable().optional(),
    m: z.number().nullable().optional(),
    b: z.boolean().nullable().optional(),
    c: z.boolean().nullable().optional(),
    flag: FlagSchema.optional(),
    text: z.string().nullable().optional(),
    other: z.string().nullable().optional(),
    choice: z.enum(['red', 'green']).nullable().optional(),
    day: CivilDateSchema.nullable().optional(),
    till: CivilDateSchema.nullable().optional(),
    at: InstantSchema.nullable().optional(),
    end: InstantSchema.nullable().optional(),
    words: z.array(z.string()).nullable().optional(),
    either: z.union([z.enum(['all']), z.array(z.string())]).nullable().optional(),
    colours: z.array(z.enum(['red', 'green'])).optional(),
    group: z.strictObject({ n: z.number().optional() }).nullable().optional(),
    parts: z.array(part).nullable().optional(),
    extensions: z.record(z.string(), z.unknown()).optional(),
  }),
})

const engine = new LogicEngine()
installOperations(engine)

/** One row: name, logic, facts, outcome, and for `cantTell` and `failed` what is missing and the other reasons, where they are compared. */
export type LogicRow = [name: string, logic: Expression, facts: object, outcome: Outcome, why?: readonly string[]]

/** Judges by the compiled rule and by both engines on what is exported; all three have to agree. */
export function expectLogic(target: TargetKind | OwnTarget, logic: unknown, facts: object, outcome: Outcome, why?: readonly string[], asOf = '2025-06-30'): void {
  const rule = parseLogic(target, logic)
  const graph = graphOf(targetModel(target).kind, stateCouncilCalendar)
  const { evaluate } = graph.add(rule)
  const moment = toMoment(asOf)
  if (moment === undefined) throw new Error('no moment')
  const verdict = evaluate(graph.extract(facts as Readonly<Record<string, unknown>>), moment)
  const [exported, data] = [toJsonLogic(rule), toLogicData(facts, asOf)]
  expect([verdict.outcome, evaluateJsonLogic(exported, data), engine.run(exported, data)]).toEqual([outcome, outcome, outcome])
  if (why !== undefined) expect([...verdict.missing, ...verdict.reasons.flatMap(({ code }) => (code === 'missing' ? [] : [code]))]).toEqual(why)
}

/** What the loader says: the place and what was expected there, one text for each issue. */
export function refusals(target: TargetKind | OwnTarget, logic: unknown): readonly string[] {
  try {
    parseLogic(target, logic)
    return []
  } catch (error) {
    if (!(error instanceof LogicError)) throw error
    return error.issues.map(({ path, expected }) => `${path}: ${expected}`)
  }
}

/** `depth` times the same operator around an expression. */
export function nested(depth: number, inner: unknown): unknown {
  return Array.from({ length: depth }).reduce<unknown>((within) => ({ '!': [within] }), inner)
}
