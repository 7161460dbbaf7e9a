import type { Evaluate } from './compiler'
import type { AllOf } from './kinds/all-of'
import type { Asked, Reason } from './reason'
import type { Rule } from './rule'

/** Keys that say what an entry is. */
const telling: readonly unknown[] = ['kind', 'category', 'aspect']

/** Which entries a condition on them asks for; `undefined` where it asks for none of a kind. */
export function askedOf(condition: Rule | undefined): Asked | undefined {
  if (condition === undefined) return undefined
  if (condition.kind === 'allOf') return (condition as AllOf).rules.map(askedOf).find((asked) => asked !== undefined)
  const { path, value, values } = condition as Rule & { readonly path?: unknown; readonly value?: unknown; readonly values?: unknown }
  if (typeof path !== 'string' || !telling.includes(path)) return undefined
  if (condition.kind === 'equals') return { key: path, values: [value] }
  return condition.kind === 'oneOf' && Array.isArray(values) ? { key: path, values } : undefined
}

/** Makes what is said of a list say which of its entries were asked for, so that a list of many things is not said to lack any. */
export function naming(list: string, condition: Rule | undefined, evaluate: Evaluate): Evaluate {
  const asked = askedOf(condition)
  if (asked === undefined) return evaluate
  return (row, at) => {
    const verdict = evaluate(row, at)
    if (verdict.outcome === 'passed') return verdict
    const path = row.prefix + list
    const isOfList = ({ params }: Reason): boolean => 'list' in params && params.list === path
    if (!verdict.reasons.some(isOfList)) return verdict
    return { ...verdict, reasons: verdict.reasons.map((found) => (isOfList(found) ? ({ ...found, params: { ...found.params, of: asked } } as Reason) : found)) }
  }
}
