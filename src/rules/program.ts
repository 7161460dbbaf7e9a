import type { Catalogue } from './catalogue'
import type { Clause } from './clause'
import type { Compiled, Graph } from './compile'
import { checksOf, graphOf } from './compile'
import type { Document } from './document'
import { wholeRule } from './described'
import { resolveRule, resolveValue } from './resolve'
import type { Rule } from './rule'
import { toEpochDay } from './time/civil-date'
import type { WorkingDayCalendar } from './time/working-days'

/** One other choice of one reading, and how the clause would then be judged. */
export interface Alternative {
  readonly reading: string
  readonly choice: string
  readonly compiled: Compiled
  readonly bindsFrom: number
}

/** A clause, resolved and compiled. */
export interface ProgramClause {
  readonly clause: Clause
  readonly document: Document
  readonly bindsFrom: number
  readonly rule: Rule
  readonly compiled: Compiled
  readonly readings: Readonly<Record<string, string>>
  readonly alternatives: readonly Alternative[]
}

/** All clauses of a catalogue under one set of choices, a graph for each kind of target. */
export interface Program {
  readonly clauses: readonly ProgramClause[]
  readonly graphs: ReadonlyMap<string, Graph>
}

/** Compiles a catalogue under a set of choices and numbers. Costs some milliseconds; `assess` keeps the result. */
export function programOf(
  catalogue: Catalogue,
  choices: ReadonlyMap<string, string>,
  numbers: ReadonlyMap<string, number>,
  calendar: WorkingDayCalendar,
): Program {
  const graphs = new Map<string, Graph>()
  const checks = checksOf(catalogue.clauses)
  const documents = new Map(catalogue.documents.map((document) => [document.id, document]))
  const clauses = catalogue.clauses.map((clause): ProgramClause => {
    const document = documents.get(clause.id.slice(0, clause.id.indexOf('/')))
    if (document === undefined) throw new TypeError(`clause ${clause.id}: no such document`)
    let graph = graphs.get(clause.target)
    if (graph === undefined) {
      graph = graphOf(clause.target, calendar, checks)
      graphs.set(clause.target, graph)
    }
    const whole = wholeRule(clause)
    const used = new Map<string, string>()
    const resolved = resolve(whole, document, choices, numbers, used)
    const compiled = graph.add(resolved.rule)
    const alternatives: Alternative[] = []
    for (const id of [...used.keys()].sort()) {
      const reading = catalogue.readings.find((candidate) => candidate.id === id)
      for (const choice of Object.keys(reading?.choices ?? {})) {
        if (choice === used.get(id) || choice === 'callerNumber') continue
        const other = resolve(whole, document, new Map([...choices, [id, choice]]), numbers, new Map())
        const otherwise = graph.add(other.rule)
        // the same node: this choice changes nothing here
        if (otherwise.evaluate === compiled.evaluate && other.bindsFrom === resolved.bindsFrom) continue
        alternatives.push({ reading: id, choice, compiled: otherwise, bindsFrom: other.bindsFrom })
      }
    }
    return {
      clause,
      document,
      bindsFrom: resolved.bindsFrom,
      rule: resolved.rule,
      compiled,
      readings: Object.fromEntries([...used].sort(([a], [b]) => (a < b ? -1 : 1))),
      alternatives,
    }
  })
  return { clauses, graphs }
}

function resolve(
  rule: Rule,
  document: Document,
  choices: ReadonlyMap<string, string>,
  numbers: ReadonlyMap<string, number>,
  used: Map<string, string>,
): { readonly rule: Rule; readonly bindsFrom: number } {
  const references = {
    parameter: (id: string): number => {
      const value = numbers.get(id)
      if (value === undefined) throw new TypeError(`no such parameter: ${id}`)
      return value
    },
    choice: (id: string): string => {
      const choice = choices.get(id)
      if (choice === undefined) throw new TypeError(`no such reading: ${id}`)
      used.set(id, choice)
      return choice
    },
  }
  const bindsFrom = toEpochDay(resolveValue(document.bindsFrom, references) as string)
  if (bindsFrom === undefined) throw new TypeError(`document ${document.id}: bindsFrom is not a civil date`)
  return { rule: resolveRule(rule, references), bindsFrom }
}
