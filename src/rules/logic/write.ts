/** Logic of the user's own as JSON Logic that any engine runs: every read guarded, outcomes instead of booleans. */
import type { JsonLogic } from '../json-logic'
import { allOfLogic, anyOfLogic, asOfDayLogic, isUnknownLogic, readLogic, unknownMarker } from '../json-logic'
import type { Expression, ReadAs } from './language'
import { membershipKeys, operationOf, pathOf } from './language'

type Reads = Readonly<Record<string, ReadAs>>

const current = { var: 'current' }
const accumulator = { var: 'accumulator' }

/** The n-th of the values that a `reduce` over one list of values looks at. */
function nth(index: number): JsonLogic {
  return { var: `current.${String(index)}` }
}

/** Looks at values that are worked out once, outside: inside a `reduce` an engine sees nothing else. */
function withValues(values: readonly JsonLogic[], result: JsonLogic): JsonLogic {
  return { reduce: [[values], result, null] }
}

function anyIs(values: readonly unknown[], test: (value: JsonLogic) => JsonLogic): JsonLogic {
  return { or: values.map((_, index) => test(nth(index))) }
}

const isNone = (value: JsonLogic): JsonLogic => ({ '===': [value, null] })
const isLacking = (value: JsonLogic): JsonLogic => ({ or: [isUnknownLogic(value), isNone(value)] })

/** The outcome of a rule: passed, failed, inapplicable or cantTell. */
export function writeLogicOutcome(logic: Expression, reads: Reads): JsonLogic {
  return outcomeOf(logic, reads, '')
}

/** A boolean expression, or one of outcomes, as an outcome. */
function outcomeOf(expression: Expression, reads: Reads, scope: string): JsonLogic {
  const operation = operationOf(expression)
  if (operation === null) return expression === true ? 'passed' : expression === false ? 'failed' : (expression ?? 'cantTell')
  const { operator, operands } = operation
  const outcome = (operand: Expression | undefined): JsonLogic => outcomeOf(operand ?? null, reads, scope)
  const values = (): JsonLogic[] => operands.map((operand) => valueOf(operand, reads, scope))
  switch (operator) {
    case 'and':
      return allOfLogic(operands.map(outcome))
    case 'or':
      return anyOfLogic(operands.map(outcome))
    case '!':
      return negated(outcome(operands[0]))
    case 'if':
      return chosen(operands.map(outcome), operands.slice(0, -1).flatMap((_, index) => (index % 2 === 0 ? [nth(index)] : [])), 'cantTell')
    case '===':
    case '==':
      return withValues(values(), { if: [anyIs(operands, isUnknownLogic), 'cantTell', { '===': [nth(0), nth(1)] }, 'passed', 'failed'] })
    case '!==':
    case '!=':
      return withValues(values(), { if: [anyIs(operands, isUnknownLogic), 'cantTell', { '===': [nth(0), nth(1)] }, 'failed', 'passed'] })
    case '<':
    case '<=':
    case '>':
    case '>=': {
      const pairs = operands.slice(1).map((_, index) => ({ [operator]: [nth(index), nth(index + 1)] }))
      return withValues(values(), { if: [anyIs(operands, isLacking), 'cantTell', { and: pairs }, 'passed', 'failed'] })
    }
    case 'in':
      return membership(operands, reads, scope)
    case 'some':
    case 'none': {
      const found = overElements(operands, reads, scope, (test, belongs) => allOfLogic([...belongs, test]), (outcomes) => anyOfLogic({ merge: [outcomes, 'failed'] }))
      return operator === 'some' ? found : negated(found)
    }
    case 'all': {
      const each = overElements(operands, reads, scope, (test, belongs) => anyOfLogic([...belongs.map(negated), test]), (outcomes) => allOfLogic({ merge: [outcomes, 'passed'] }))
      const there = overElements(operands, reads, scope, (_, belongs) => allOfLogic([...belongs, 'passed']), (outcomes) => anyOfLogic({ merge: [outcomes, 'failed'] }))
      return allOfLogic([each, there])
    }
    default:
      return withValues([valueOf(expression, reads, scope)], { if: [isLacking(nth(0)), 'cantTell', { '===': [nth(0), true] }, 'passed', 'failed'] })
  }
}

function negated(outcome: JsonLogic): JsonLogic {
  return { reduce: [[outcome], { if: [{ '===': [current, 'passed'] }, 'failed', { '===': [current, 'failed'] }, 'passed', current] }, null] }
}

/** The branch behind the first condition that holds. */
function chosen(values: readonly JsonLogic[], conditions: readonly JsonLogic[], unknown: JsonLogic): JsonLogic {
  const steps = conditions.flatMap((condition, index) => [
    { '===': [condition, 'passed'] }, nth(2 * index + 1),
    { '===': [condition, 'cantTell'] }, unknown,
  ])
  return withValues(values, { if: [...steps, nth(values.length - 1)] })
}

/** An expression as its value: the marker where it is not known, `null` where it is none. Booleans stay booleans. */
function valueOf(expression: Expression, reads: Reads, scope: string): JsonLogic {
  const operation = operationOf(expression)
  if (operation === null) return expression
  const { operator, operands } = operation
  const values = (): JsonLogic[] => operands.map((operand) => valueOf(operand, reads, scope))
  const reckoned = (result: JsonLogic): JsonLogic => withValues(values(), { if: [anyIs(operands, isLacking), unknownMarker, result] })
  const all = operands.map((_, index) => nth(index))
  switch (operator) {
    case 'var': {
      const path = pathOf(expression)
      if (path === 'asOf.day') return asOfDayLogic
      const as = reads[scope + path] ?? 'text'
      return as.startsWith('own:') ? { ofType: [readLogic(path), as.slice('own:'.length)] } : readLogic(path)
    }
    case 'if': {
      const isBranch = (index: number): boolean => index % 2 === 1 || index === operands.length - 1
      const parts = operands.map((operand, index) => (isBranch(index) ? valueOf(operand, reads, scope) : outcomeOf(operand, reads, scope)))
      return chosen(parts, operands.flatMap((_, index) => (isBranch(index) ? [] : [nth(index)])), unknownMarker)
    }
    case '/':
      // an engine may refuse to divide where the quotient is too large, so that is asked before
      return reckoned({ if: [{ '===': [nth(1), 0] }, unknownMarker, { '<=': [size(nth(0)), { '*': [{ min: [size(nth(1)), 1] }, Number.MAX_VALUE] }] }, { '/': all }, unknownMarker] })
    case '%':
      return reckoned({ if: [{ '===': [nth(1), 0] }, unknownMarker, { '%': all }] })
    case '+':
    case '-':
    case '*':
      return reckoned(finite({ [operator]: all }))
    case 'min':
    case 'max':
    case 'daysBetween':
    case 'hoursBetween':
    case 'addMonths':
      return reckoned({ [operator]: all })
    case 'count': {
      const step = { if: [{ or: [isUnknownLogic(accumulator), { '===': [current, 'cantTell'] }] }, unknownMarker, { '===': [current, 'passed'] }, { '+': [accumulator, 1] }, accumulator] }
      const counted = (outcomes: JsonLogic): JsonLogic => ({ reduce: [outcomes, step, 0] })
      return overElements(operands, reads, scope, (test, belongs) => allOfLogic([...belongs, test]), counted, unknownMarker)
    }
    default:
      return withValues([outcomeOf(expression, reads, scope)], {
        if: [{ '===': [nth(0), 'passed'] }, true, { '===': [nth(0), 'failed'] }, false, unknownMarker],
      })
  }
}

/** A number without its sign. */
function size(value: JsonLogic): JsonLogic {
  return { max: [value, { '-': [0, value] }] }
}

/** What is too large for a number is not known. */
function finite(result: JsonLogic): JsonLogic {
  return withValues([result], { if: [{ '<=': [-Number.MAX_VALUE, nth(0), Number.MAX_VALUE] }, nth(0), unknownMarker] })
}

function membership(operands: readonly Expression[], reads: Reads, scope: string): JsonLogic {
  const [needle = null, list = null] = operands
  if (Array.isArray(list)) return withValues([valueOf(needle, reads, scope)], { if: [isUnknownLogic(nth(0)), 'cantTell', { in: [nth(0), list] }, 'passed', 'failed'] })
  const read = readLogic(pathOf(list))
  return { if: [isUnknownLogic(read), 'cantTell', { '===': [read, null] }, 'failed', { in: [needle, { merge: [read] }] }, 'passed', 'failed'] }
}

/** The outcome of a test for each element of a list, folded. */
function overElements(
  operands: readonly Expression[],
  reads: Reads,
  scope: string,
  each: (test: JsonLogic, belongs: readonly JsonLogic[]) => JsonLogic,
  fold: (outcomes: JsonLogic) => JsonLogic,
  unknown: JsonLogic = 'cantTell',
): JsonLogic {
  const path = pathOf(operands[0])
  const inner = `${scope}${path}[].`
  const belongs = membershipKeys.flatMap((key) => (reads[inner + key] !== 'membership' ? [] : [{ if: [isLacking(readLogic(key)), 'cantTell', 'passed'] }]))
  return { if: [isUnknownLogic(readLogic(path)), unknown, fold({ map: [{ var: [path, []] }, each(outcomeOf(operands[1] ?? null, reads, inner), belongs)] })] }
}
