import type { Compiler, DateOperand, Row } from './compiler'
import { isUnknown, unknownFact } from './compiler'
import { dateReader } from './date-reader'
import type { DatedList } from './dated-list'
import type { AllOf } from './kinds/all-of'
import type { Every } from './kinds/every'
import type { When } from './kinds/when'
import type { Rule } from './rule'
import type { Moment } from './time/civil-date'

/** The paths of all facts that a rule waits for in a row: those of a condition and, since it may hold, those of what depends on it. */
export type Needs = (row: Row, at: Moment) => readonly string[]

/** Compiles what a rule waits for. A rule that can be told waits for nothing. */
export function needsOf(rule: Rule, compiler: Compiler): Needs {
  const evaluate = compiler.evaluate(rule)
  const inner = innerNeeds(rule, compiler)
  return (row, at) => {
    const { outcome, missing } = evaluate(row, at)
    if (outcome !== 'cantTell') return []
    return inner === null ? missing : [...new Set([...missing, ...inner(row, at)])]
  }
}

/** What the parts of a rule wait for; `null` for a kind without parts. */
function innerNeeds(rule: Rule, compiler: Compiler): Needs | null {
  switch (rule.kind) {
    case 'allOf':
    case 'anyOf': {
      const parts = (rule as AllOf).rules.map((part) => needsOf(part, compiler))
      return (row, at) => parts.flatMap((part) => part(row, at))
    }
    case 'when': {
      const given = rule as When
      const condition = compiler.evaluate(given.condition)
      const [ofCondition, ofRule] = [needsOf(given.condition, compiler), needsOf(given.rule, compiler)]
      return (row, at) => {
        const { outcome } = condition(row, at)
        return outcome === 'passed' || outcome === 'cantTell' ? [...ofCondition(row, at), ...ofRule(row, at)] : []
      }
    }
    case 'not':
    case 'dueBy':
    case 'contestedWhen':
      return needsOf((rule as Rule & { readonly rule: Rule }).rule, compiler)
    case 'every':
    case 'some': {
      const given = rule as Every
      const { column, element } = compiler.list(given.list)
      const part = needsOf(given.rule, element)
      return (row, at) => ((row.values[column.index] ?? []) as readonly Row[]).flatMap((entry) => part(entry, at))
    }
    default:
      return ownNeeds(rule, compiler)
  }
}

/** Keys of rules that hold days to count from or to compare with, and keys that hold the path of a fact. */
const dayKeys = ['event', 'from', 'after', 'until', 'later', 'date', 'limit'] as const
const pathKeys = ['path', 'other', 'ownInterval', 'earlier', 'deletedOn'] as const

/** What a rule without parts waits for beside what it names first: all its days, its list, and the entries that may count. */
function ownNeeds(rule: Rule, compiler: Compiler): Needs | null {
  const given = rule as Rule & Readonly<Record<string, unknown>>
  const parts: Needs[] = []
  for (const key of dayKeys) {
    for (const operand of [given[key]].flat().flatMap((one) => (isDateOperand(one, rule.kind) ? wholeOrParts(one) : []))) {
      const read = dateReader(operand, compiler)
      parts.push((row, at) => {
        const value = read(row, at)
        return isUnknown(value) ? value.missing : []
      })
    }
  }
  const measured = rule.kind === 'measure' ? ['status', 'evidence'].map((key) => `measures[${String(given.clause)}].${key}`) : []
  const limit = given.limit as { readonly path?: string } | undefined
  for (const path of [...pathKeys.map((key) => given[key]), limit?.path, ...measured]) {
    if (typeof path !== 'string' || rule.kind === 'covers') continue
    const column = compiler.value(path)
    parts.push((row) => (row.values[column.index] === undefined ? unknownFact(row, column).missing : []))
  }
  const over = rule.kind === 'latest' ? (given.rule as Rule) : undefined
  if (typeof given.list === 'string') parts.push(listNeeds(given as unknown as DatedList, compiler, over))
  if (typeof given.endedBy === 'object') parts.push(listNeeds(given.endedBy as DatedList, compiler))
  return parts.length === 0 ? null : (row, at) => parts.flatMap((part) => part(row, at))
}

/** `limit` is a number or a path to one in the kinds that compare numbers, and `from` an instant in `within`: a day can be read from both or is none. */
function isDateOperand(operand: unknown, kind: string): operand is DateOperand {
  if (kind === 'atLeast' || kind === 'atMost') return false
  return typeof operand === 'string' || (typeof operand === 'object' && operand !== null && !('path' in operand))
}

/** The operands that one is made of: which of them counts may depend on the others. */
function wholeOrParts(operand: DateOperand): readonly DateOperand[] {
  if (typeof operand === 'string') return [operand]
  if ('firstOf' in operand) return operand.firstOf.flatMap(wholeOrParts)
  return 'latestOf' in operand ? operand.latestOf.flatMap(wholeOrParts) : [operand]
}

function listNeeds({ list, on, accepts }: DatedList, compiler: Compiler, over?: Rule): Needs {
  const { column, element } = compiler.list(list)
  const day = element.value(on)
  const counts = accepts === undefined ? null : element.evaluate(accepts)
  const rules = [accepts, over].flatMap((one) => (one === undefined ? [] : [needsOf(one, element)]))
  return (row, at) => {
    const entries = row.values[column.index] as readonly Row[] | null | undefined
    if (entries === undefined) return unknownFact(row, column).missing
    return (entries ?? []).flatMap((entry) => {
      const outcome = counts === null ? 'passed' : counts(entry, at).outcome
      if (outcome !== 'passed' && outcome !== 'cantTell') return []
      const ofDay = entry.values[day.index] === undefined ? unknownFact(entry, day).missing : []
      return [...rules.flatMap((needs) => needs(entry, at)), ...ofDay]
    })
  }
}
