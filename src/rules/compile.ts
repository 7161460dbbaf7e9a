import type { Column, Compiler, Cure, Evaluate, Row } from './compiler'
import { contradictionsOf, statedIn } from './compiler'
import type { Rule } from './rule'
import type { AnyClause } from './clause'
import type { OwnCheck } from './own-check'
import { judgeOwn } from './own-check'
import { cures } from './tables/cures'
import { evaluations } from './tables/evaluations'
import { civilDayOf, toEpochDay, toEpochMillisecond } from './time/civil-date'
import type { WorkingDayCalendar } from './time/working-days'

type ColumnType = 'value' | 'flag' | 'day' | 'instant' | 'list'

interface PlannedColumn extends Column {
  readonly type: ColumnType
  readonly keys: readonly string[]
  readonly table: Table | null
}

interface Node {
  readonly evaluate: Evaluate
  readonly facts: readonly string[]
}

/** A rule, compiled: how it is judged, its remedy, and every fact it can touch. */
export interface Compiled {
  readonly evaluate: Evaluate
  readonly cure: () => Cure
  /** Paths it reads, list elements as `list[].key`. */
  readonly facts: readonly string[]
}

/**
 * The graph of all rules over one kind of target. Equal rules are one node, judged once per row; every fact is one column, read
 * once per target.
 */
export interface Graph {
  readonly target: string
  add(rule: Rule): Compiled
  /** What compiles rules and parts of rules into this graph. */
  readonly compiler: Compiler
  /** Reads a target's facts into a row. Columns added later are not in it: add all rules first. */
  extract(facts: Readonly<Record<string, unknown>>): Row
  /** How many columns and distinct rules there are, those of list elements included. */
  size(): { readonly columns: number; readonly nodes: number }
}

/** Checks of the user's own, by the id of their clause: functions, which rules can only name. */
export type Checks = ReadonlyMap<string, OwnCheck>

const noChecks: Checks = /* #__PURE__ */ new Map()

/** The checks among clauses. */
export function checksOf(clauses: readonly Pick<AnyClause, 'id' | 'own'>[]): Checks {
  return new Map(clauses.flatMap(({ id, own }) => (own === undefined ? [] : [[id, own] as const])))
}

/** An empty graph for one kind of target, over a calendar of working days, with the checks that its rules may name. */
export function graphOf(target: string, calendar: WorkingDayCalendar, checks: Checks = noChecks): Graph {
  const table = new Table(calendar, checks)
  return {
    target,
    add: (rule) => table.compile(rule),
    compiler: table,
    extract: (facts) => table.extract(facts, '', null),
    size: () => table.size(),
  }
}

/** The columns and shared rules over a target or over the elements of one list. */
class Table implements Compiler {
  private readonly columns: PlannedColumn[] = []
  private readonly columnByKey = new Map<string, PlannedColumn>()
  private readonly nodes = new Map<string, Node>()
  private readonly recorders: Set<string>[] = []

  readonly calendar: WorkingDayCalendar

  private readonly checks: Checks

  constructor(calendar: WorkingDayCalendar, checks: Checks) {
    this.calendar = calendar
    this.checks = checks
  }

  value(path: string): Column {
    return this.column(path, 'value')
  }

  flag(path: string): Column {
    return this.column(path, 'flag')
  }

  day(path: string): Column {
    return this.column(path, 'day')
  }

  instant(path: string): Column {
    return this.column(path, 'instant')
  }

  list(path: string): { readonly column: Column; readonly element: Compiler } {
    const column = this.column(path, 'list')
    const table = column.table
    if (table === null) throw new TypeError(`not a list: ${path}`)
    const record = (facts: readonly string[]): void => {
      this.record(facts.map((fact) => `${path}[].${fact}`))
    }
    return { column, element: new ElementCompiler(table, record) }
  }

  evaluate(rule: Rule): Evaluate {
    const node = this.node(rule)
    this.record(node.facts)
    return node.evaluate
  }

  cure(rule: Rule): Cure {
    if (rule.kind === 'check') return () => null
    const build = cures[rule.kind]
    if (build === undefined) throw new TypeError(`unknown kind of rule: ${rule.kind}`)
    return build(rule, this)
  }

  compile(rule: Rule): Compiled {
    const { evaluate, facts } = this.node(rule)
    let cure: Cure | null = null
    return { evaluate, facts, cure: () => (cure ??= this.cure(rule)) }
  }

  /** Compiles a rule or finds the one compiled before; what it reads is recorded once, with the node. */
  node(rule: Rule): Node {
    const key = JSON.stringify(rule)
    const known = this.nodes.get(key)
    if (known !== undefined) return known
    const build = rule.kind === 'check' ? this.buildCheck : evaluations[rule.kind]
    if (build === undefined) throw new TypeError(`unknown kind of rule: ${rule.kind}`)
    const recorder = new Set<string>()
    this.recorders.push(recorder)
    const direct = build(rule, this)
    this.recorders.pop()
    const slot = this.nodes.size
    const evaluate: Evaluate = (row, at) => {
      const before = row.memory[slot]
      if (before !== undefined) return before
      const verdict = direct(row, at)
      row.memory[slot] = verdict
      return verdict
    }
    const node = { evaluate, facts: [...recorder] }
    this.nodes.set(key, node)
    return node
  }

  record(facts: readonly string[]): void {
    const recorder = this.recorders.at(-1)
    if (recorder !== undefined) for (const fact of facts) recorder.add(fact)
  }

  extract(facts: Readonly<Record<string, unknown>>, prefix: string, id: string | null): Row {
    const contradictions = contradictionsOf(facts)
    const values = this.columns.map((column) => readColumn(column, facts, prefix))
    return { id, prefix, facts, values, contradictions, memory: [] }
  }

  size(): { readonly columns: number; readonly nodes: number } {
    let columns = this.columns.length
    let nodes = this.nodes.size
    for (const { table } of this.columns) {
      if (table === null) continue
      const inner = table.size()
      columns += inner.columns
      nodes += inner.nodes
    }
    return { columns, nodes }
  }

  /** A function is no data: the rule names the clause that brings it. */
  private readonly buildCheck = (rule: Rule & { readonly clause?: string }): Evaluate => {
    const own = this.checks.get(rule.clause ?? '')
    if (own === undefined) throw new TypeError(`no such check: ${String(rule.clause)}`)
    this.record(own.facts)
    return (row, at) => judgeOwn(own, row, at, this.calendar)
  }

  private column(path: string, type: ColumnType): PlannedColumn {
    this.record([path])
    const key = `${type}:${path}`
    const known = this.columnByKey.get(key)
    if (known !== undefined) return known
    const table = type === 'list' ? new Table(this.calendar, this.checks) : null
    const column = { path, type, keys: keysOf(path), index: this.columns.length, table }
    this.columns.push(column)
    this.columnByKey.set(key, column)
    return column
  }
}

/** A table of list elements as the rules of one list see it: what they read is recorded under the list's path. */
class ElementCompiler implements Compiler {
  private readonly table: Table
  private readonly record: (facts: readonly string[]) => void

  constructor(table: Table, record: (facts: readonly string[]) => void) {
    this.table = table
    this.record = record
  }

  get calendar(): WorkingDayCalendar {
    return this.table.calendar
  }

  value(path: string): Column {
    this.record([path])
    return this.table.value(path)
  }

  flag(path: string): Column {
    this.record([path])
    return this.table.flag(path)
  }

  day(path: string): Column {
    this.record([path])
    return this.table.day(path)
  }

  instant(path: string): Column {
    this.record([path])
    return this.table.instant(path)
  }

  list(path: string): { readonly column: Column; readonly element: Compiler } {
    const { column } = this.table.list(path)
    this.record([path])
    const inner = (column as PlannedColumn).table
    if (inner === null) throw new TypeError(`not a list: ${path}`)
    return { column, element: new ElementCompiler(inner, (facts) => { this.record(facts.map((fact) => `${path}[].${fact}`)) }) }
  }

  evaluate(rule: Rule): Evaluate {
    const node = this.table.node(rule)
    this.record(node.facts)
    return node.evaluate
  }

  cure(rule: Rule): Cure {
    return this.table.cure(rule)
  }
}

/** The keys along a path; the id of a measure may hold points. */
function keysOf(path: string): readonly string[] {
  const [, clause, key] = /^measures\[(.+)\]\.(\w+)$/.exec(path) ?? []
  return clause === undefined || key === undefined ? path.split('.') : ['measures', clause, key]
}

function readColumn(column: PlannedColumn, facts: Readonly<Record<string, unknown>>, prefix: string): unknown {
  let value: unknown = facts
  for (const key of column.keys) {
    if (value === null || value === undefined) return value
    value = typeof value === 'object' && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined
  }
  if (value === null || value === undefined) return value
  switch (column.type) {
    case 'value':
    case 'flag':
      return statedIn(value)
    case 'day':
      return typeof value === 'string' ? civilDay(value) : undefined
    case 'instant':
      return typeof value === 'string' ? toEpochMillisecond(value) : undefined
    case 'list': {
      const table = column.table
      if (!Array.isArray(value) || table === null) return undefined
      return value.map((part: Readonly<Record<string, unknown>>, index) => {
        const id = typeof part.id === 'string' ? part.id : String(index)
        return table.extract(part, `${prefix}${column.path}[${id}].`, id)
      })
    }
  }
}

/** The epoch day of a civil date, or of the China day on which an instant falls. */
function civilDay(text: string): number | undefined {
  const day = toEpochDay(text)
  if (day !== undefined) return day
  const millisecond = toEpochMillisecond(text)
  return millisecond === undefined ? undefined : civilDayOf(millisecond)
}
