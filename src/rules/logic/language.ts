/** The JSON Logic that checks of the user's own may be written in: which operators, which types, how large. */

/** What an expression gives. `values` is a list of plain values, `none` the literal `null`; an own `extensions` fact takes the type it is used as. */
export type LogicType = 'boolean' | 'number' | 'text' | 'day' | 'instant' | 'values' | 'none'

/** How a fact is read: its type, `membership` for whether an element is of the target, or for data under `extensions`, which nobody has checked, the type that it has to have. */
export type ReadAs = Exclude<LogicType, 'none'> | 'entries' | 'membership' | `own:${'boolean' | 'number' | 'text' | 'day'}`

/**
 * Every operator that is allowed.
 *
 * @category Own checks
 */
export const logicOperators = [
  'var', 'and', 'or', '!', 'if', '===', '!==', '==', '!=', '<', '<=', '>', '>=', 'in', 'some', 'all', 'none', 'count',
  '+', '-', '*', '/', '%', 'min', 'max', 'daysBetween', 'hoursBetween', 'addMonths',
] as const

/** An allowed operator. */
export type LogicOperator = (typeof logicOperators)[number]

/**
 * How large a rule may be, and how many steps it may take on one target.
 *
 * @category Own checks
 */
export const logicLimits = {
  /** Operators and literals in one rule. */
  nodes: 500,
  /** Operators within operators. */
  depth: 24,
  /** Characters of a text. */
  text: 1000,
  /** Lists looked through within lists. */
  lists: 2,
  /** Operators evaluated on one target; beyond it the outcome is `cantTell`, reason `tooManySteps`. */
  steps: 100_000,
} as const

/** An expression: a literal, or one operator with its operands. */
export type Expression = string | number | boolean | null | readonly Expression[] | { readonly [Operator in LogicOperator]?: Expression }

/** The operator and operands of an expression; `null` for a literal. A single operand may stand without its list. */
export function operationOf(expression: unknown): { readonly operator: LogicOperator; readonly operands: readonly Expression[] } | null {
  if (typeof expression !== 'object' || expression === null || Array.isArray(expression)) return null
  const [entry] = Object.entries(expression)
  if (entry === undefined) return null
  const [operator, operands] = entry as [LogicOperator, Expression]
  return { operator, operands: Array.isArray(operands) ? (operands as readonly Expression[]) : [operands] }
}

/** The path of a `var`; empty for anything else. */
export function pathOf(expression: Expression | undefined): string {
  const operation = operationOf(expression)
  const [path] = operation?.operator === 'var' ? operation.operands : []
  return typeof path === 'string' ? path : ''
}

/** The keys by which `link` says whether an element surely is of the target. */
export const membershipKeys = ['coversTarget', 'belongs'] as const
