import type { Rule } from './rule'

/** All kinds of rule in a tree, each once, in the order met. */
export function kindsOf(rule: Rule): string[] {
  const kinds = new Set<string>()
  walk(rule, (part) => kinds.add(part.kind))
  return [...kinds]
}

const combinators = new Set(['allOf', 'anyOf', 'not', 'when', 'every', 'some', 'byReading', 'contestedWhen', 'dueBy'])

/** Whether nothing but recorded measures decides a rule once its conditions hold: derived, never declared. */
export function isAttestedOnly(rule: Rule): boolean {
  const kinds = decidingKinds(rule)
  return kinds.length > 0 && kinds.every((kind) => kind === 'measure')
}

/** The kinds at the leaves of a rule, those of conditions left out. */
function decidingKinds(rule: Rule): string[] {
  if (!combinators.has(rule.kind)) return [rule.kind]
  return partsOf(Object.entries(rule).flatMap(([key, value]): unknown[] => (key === 'condition' ? [] : [value]))).flatMap(decidingKinds)
}

/** The rules in a value, the outermost of each branch. */
function partsOf(value: unknown): Rule[] {
  if (typeof value !== 'object' || value === null) return []
  return 'kind' in value && typeof value.kind === 'string' ? [value as Rule] : Object.values(value).flatMap(partsOf)
}

/** Ids of the readings a rule refers to. */
export function readingsOf(rule: Rule): string[] {
  return references(rule, '$reading')
}

/** Ids of the parameters a rule refers to. */
export function parametersOf(rule: Rule): string[] {
  return references(rule, '$parameter')
}

function references(rule: Rule, key: '$reading' | '$parameter'): string[] {
  const ids = new Set<string>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if (key in value) ids.add(String((value as Record<string, unknown>)[key]))
    for (const part of Object.values(value)) visit(part)
  }
  visit(rule)
  return [...ids].sort()
}

function walk(value: unknown, meet: (rule: Rule) => void): void {
  if (typeof value !== 'object' || value === null) return
  if ('kind' in value && typeof value.kind === 'string') meet(value as Rule)
  for (const part of Object.values(value)) walk(part, meet)
}
