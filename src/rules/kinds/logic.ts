import type { Column, Compiler, Cure, Row } from '../compiler'
import { unknownFact } from '../compiler'
import type { JsonLogic } from '../json-logic'
import { writeLogicOutcome } from '../logic/write'
import type { Expression, ReadAs } from '../logic/language'
import { isCalendarDay } from '../logic/operations'
import { logicLimits, membershipKeys, operationOf, pathOf } from '../logic/language'
import { reason } from '../reason'
import type { Rule } from '../rule'
import { toEpochDay } from '../time/civil-date'
import type { Moment } from '../time/civil-date'
import { addMonths } from '../time/years'
import type { Verdict } from '../verdict'
import { failed, inapplicable, merge, plainlyPassed, undecided } from '../verdict'

/** Data of a rule made by `parseLogic`: the logic as given, and every fact it reads, list elements as `list[].key`. */
export interface Logic extends Rule {
  readonly kind: 'logic'
  readonly logic: Expression
  readonly reads: Readonly<Record<string, ReadAs>>
}

/** A value, or the verdict that says why it is not known. Days are epoch days, instants milliseconds. */
type Value = boolean | number | string | null | readonly string[]

/** Counts what is evaluated on one target. */
interface Steps {
  taken: number
}

type Read = (row: Row, at: Moment, steps: Steps) => Value | Verdict

/** Ends a rule that takes too long. */
const tooLong = /* #__PURE__ */ new Error('too many steps')

export function evaluateLogic(given: Logic, compiler: Compiler): (row: Row, at: Moment) => Verdict {
  const read = compiled(given.logic, given.reads, '', compiler)
  const paths = Object.keys(given.reads).filter((path) => !path.includes('[]'))
  return (row, at) => {
    try {
      const value = read(row, at, { taken: 0 })
      if (isVerdict(value)) return value
      if (value === null) return noneIn(row, paths[0])
      if (value === true || value === 'passed') return plainlyPassed
      if (value === 'inapplicable') return inapplicable([reason('conditionNotMet', {})])
      return failed([reason('ownRuleNotMet', { paths: paths.map((path) => row.prefix + path) })])
    } catch (thrown) {
      if (thrown === tooLong) return undecided([reason('tooManySteps', { steps: logicLimits.steps })])
      throw thrown
    }
  }
}

/** What a rule of the user's own asks for is not known to be the least. */
export function cureLogic(): Cure {
  return () => null
}

export function logicToJsonLogic(given: Logic): JsonLogic {
  return writeLogicOutcome(given.logic, given.reads)
}

function isVerdict(value: Value | Verdict): value is Verdict {
  return typeof value === 'object' && value !== null && 'outcome' in value
}

function counted(read: Read): Read {
  return (row, at, steps) => {
    steps.taken += 1
    if (steps.taken > logicLimits.steps) throw tooLong
    return read(row, at, steps)
  }
}

/** Compiles an expression over the elements of `scope`; which day a text literal is depends on what it is compared with (`asDay`). */
function compiled(expression: Expression, reads: Logic['reads'], scope: string, compiler: Compiler, asDay = false): Read {
  const operation = operationOf(expression)
  if (operation === null) {
    const literal = asDay && typeof expression === 'string' ? (toEpochDay(expression) ?? expression) : (expression as Value)
    return counted(() => literal)
  }
  const { operator, operands } = operation
  const part = (index: number, day = false): Read => compiled(operands[index] ?? null, reads, scope, compiler, day)
  const parts = (day = false): Read[] => operands.map((_, index) => part(index, day))
  const beside = operands.some((operand) => isDay(operand, reads, scope))
  switch (operator) {
    case 'var':
      return counted(variable(pathOf(expression), reads, scope, compiler, asDay))
    case 'and':
      return counted(junction(parts(), false))
    case 'or':
      return counted(junction(parts(), true))
    case '!':
      return counted(reckoned(parts(), ([value]) => value !== true, operands))
    case 'if':
      return counted(choice(parts(asDay || beside)))
    case '===':
    case '==':
      return counted(equality(parts(beside), true))
    case '!==':
    case '!=':
      return counted(equality(parts(beside), false))
    case '<':
    case '<=':
    case '>':
    case '>=': {
      const holds = comparisons[operator]
      return counted(reckoned(parts(beside), (values) => values.slice(1).every((value, index) => holds(values[index] as number, value as number)), operands))
    }
    case 'in':
      return counted(membership(operands, part, compiler, reads, scope))
    case 'some':
    case 'all':
    case 'none':
    case 'count':
      return counted(overList(operator, operands, reads, scope, compiler))
    case 'daysBetween':
      return counted(reckoned(parts(true), ([from, to]) => (to as number) - (from as number), operands))
    case 'hoursBetween':
      return counted(reckoned(parts(), ([from, to]) => ((to as number) - (from as number)) / 3_600_000, operands))
    case 'addMonths':
      return counted(inCalendar(reckoned(parts(true), ([day, months]) => addMonths(day as number, months as number), operands), firstPath(expression)))
    default:
      return counted(reckoned(parts(), (values) => arithmetic[operator](values as readonly number[]), operands))
  }
}

const comparisons = {
  '<': (a: number, b: number): boolean => a < b,
  '<=': (a: number, b: number): boolean => a <= b,
  '>': (a: number, b: number): boolean => a > b,
  '>=': (a: number, b: number): boolean => a >= b,
} as const

const arithmetic = {
  '+': (values: readonly number[]): number => values.reduce((sum, value) => sum + value),
  '-': ([a = 0, b = 0]: readonly number[]): number => a - b,
  '*': (values: readonly number[]): number => values.reduce((product, value) => product * value),
  '/': ([a = 0, b = 0]: readonly number[]): number => a / b,
  '%': ([a = 0, b = 0]: readonly number[]): number => a % b,
  min: (values: readonly number[]): number => Math.min(...values),
  max: (values: readonly number[]): number => Math.max(...values),
} as const

/** Whether an operand is a day, so that a text beside it is one too. */
function isDay(operand: Expression, reads: Logic['reads'], scope: string): boolean {
  const operation = operationOf(operand)
  if (operation === null) return false
  const { operator, operands } = operation
  if (operator === 'addMonths') return true
  if (operator === 'if') return operands.some((branch, index) => (index % 2 === 1 || index === operands.length - 1) && isDay(branch, reads, scope))
  if (operator !== 'var') return false
  const as = pathOf(operand) === 'asOf.day' ? 'day' : reads[scope + pathOf(operand)]
  return as === 'day' || as === 'own:day'
}

/** A fact; of an instant, where a day is asked for, the day in China. */
function variable(path: string, reads: Logic['reads'], scope: string, compiler: Compiler, asDay: boolean): Read {
  if (path === 'asOf.day') return (_, at) => at.day
  const as = reads[scope + path] ?? 'text'
  const column = as === 'boolean' || as === 'membership' ? compiler.flag(path) : as === 'day' || (as === 'instant' && asDay) ? compiler.day(path) : as === 'instant' ? compiler.instant(path) : compiler.value(path)
  return (row) => {
    const value = row.values[column.index] as Value | undefined
    if (value === undefined) return unknownFact(row, column)
    return value === null || !as.startsWith('own:') ? value : ownValue(value, as, row, column)
  }
}

/** Data of the user, which nobody has checked: of another type than the rule uses they are a value that cannot be. */
function ownValue(value: unknown, as: string, row: Row, column: Column): Value | Verdict {
  const day = as === 'own:day' && typeof value === 'string' ? toEpochDay(value) : undefined
  if (day !== undefined) return day
  const type = as === 'own:text' ? 'string' : as.slice('own:'.length)
  const fits = typeof value === type && (type !== 'number' || Number.isFinite(value))
  return fits ? (value as Value) : undecided([reason('contradiction', { path: row.prefix + column.path })])
}

/** A day that cannot be written as a civil date is none that can be. */
function inCalendar(read: Read, path: string): Read {
  return (row, at, steps) => {
    const day = read(row, at, steps)
    return typeof day === 'number' && !isCalendarDay(day) ? undecided([reason('contradiction', { path: row.prefix + path })]) : day
  }
}

/** `and` (decided by false) or `or` (by true); what is none is no boolean. */
function junction(parts: readonly Read[], decisive: boolean): Read {
  return (row, at, steps) => {
    const unknown: Verdict[] = []
    for (const part of parts) {
      const value = part(row, at, steps)
      if (value === decisive) return decisive
      if (isVerdict(value)) unknown.push(value)
      else if (value === null) unknown.push(noneIn(row))
    }
    return unknown.length > 0 ? merge('cantTell', unknown) : !decisive
  }
}

function noneIn(row: Row, path = ''): Verdict {
  return undecided([reason('noneCompared', { path: row.prefix + path })])
}

/** Computes with values that are all known and not none. */
function reckoned(parts: readonly Read[], compute: (values: readonly Value[]) => boolean | number, operands: readonly Expression[]): Read {
  const paths = operands.map((operand) => firstPath(operand))
  return (row, at, steps) => {
    const values = parts.map((part) => part(row, at, steps))
    const unknown = values.flatMap((value, index) => (value === null ? [noneIn(row, paths[index] ?? '')] : isVerdict(value) ? [value] : []))
    if (unknown.length > 0) return merge('cantTell', unknown)
    const result = compute(values as readonly Value[])
    return typeof result === 'number' && !Number.isFinite(result) ? undecided([reason('undefinedRatio', { path: row.prefix + (paths.at(-1) ?? '') })]) : result
  }
}

/** The first fact in an expression, to name it by. */
function firstPath(expression: Expression): string {
  const operation = operationOf(expression)
  if (operation === null) return ''
  if (operation.operator === 'var') return pathOf(expression)
  for (const operand of operation.operands) {
    const path = firstPath(operand)
    if (path !== '') return path
  }
  return ''
}

function choice(parts: readonly Read[]): Read {
  return (row, at, steps) => {
    for (let index = 0; index + 1 < parts.length; index += 2) {
      const condition = parts[index]?.(row, at, steps) ?? noneIn(row)
      if (isVerdict(condition)) return condition
      if (condition === true) return parts[index + 1]?.(row, at, steps) ?? null
    }
    return parts.at(-1)?.(row, at, steps) ?? null
  }
}

function equality(parts: readonly Read[], isEqual: boolean): Read {
  return (row, at, steps) => {
    const values = parts.map((part) => part(row, at, steps))
    const unknown = values.filter(isVerdict)
    return unknown.length > 0 ? merge('cantTell', unknown) : (values[0] === values[1]) === isEqual
  }
}

function membership(operands: readonly Expression[], part: (index: number) => Read, compiler: Compiler, reads: Logic['reads'], scope: string): Read {
  const [needle, list] = operands
  if (Array.isArray(list)) {
    const read = part(0)
    const values = list as readonly Value[]
    return (row, at, steps) => {
      const value = read(row, at, steps)
      return isVerdict(value) ? value : values.includes(value)
    }
  }
  const read = compiled(list ?? null, reads, scope, compiler)
  return (row, at, steps) => {
    const values = read(row, at, steps)
    // one value may stand for a list: `'all'`
    return isVerdict(values) ? values : Array.isArray(values) ? values.includes(needle) : values === needle
  }
}

/** An element that may not be of the target makes unknown what it would decide. */
function overList(operator: 'some' | 'all' | 'none' | 'count', operands: readonly Expression[], reads: Logic['reads'], scope: string, outer: Compiler): Read {
  const path = pathOf(operands[0])
  const { column, element } = outer.list(path)
  const inner = `${scope}${path}[].`
  const belongs = membershipKeys.flatMap((key) => (reads[inner + key] !== 'membership' ? [] : [element.flag(key)]))
  const test = compiled(operands[1] ?? null, reads, inner, element)
  return (row, at, steps) => {
    const rows = row.values[column.index] as readonly Row[] | null | undefined
    if (rows === undefined) return unknownFact(row, column)
    let sure = 0
    let sureMembers = 0
    let sureFailures = 0
    const unknown: Verdict[] = []
    const doubtful: Verdict[] = []
    for (const entry of rows ?? []) {
      const doubts = belongs.flatMap((flag) => (entry.values[flag.index] === true ? [] : [unknownFact(entry, flag)]))
      const given = test(entry, at, steps)
      const value = given ?? noneIn(entry)
      if (doubts.length === 0) sureMembers += 1
      else doubtful.push(...doubts)
      if (isVerdict(value)) unknown.push(...doubts, value)
      else if (operator === 'all' ? value !== true : value === true) {
        if (doubts.length > 0) unknown.push(...doubts)
        else if (operator === 'all') sureFailures += 1
        else sure += 1
      }
    }
    switch (operator) {
      case 'count':
        return unknown.length > 0 ? merge('cantTell', unknown) : sure
      case 'all':
        if (sureFailures > 0 || rows === null || rows.length === 0) return false
        if (unknown.length > 0) return merge('cantTell', unknown)
        return sureMembers > 0 ? true : merge('cantTell', doubtful)
      default:
        if (sure > 0) return operator === 'some'
        return unknown.length > 0 ? merge('cantTell', unknown) : operator === 'none'
    }
  }
}
