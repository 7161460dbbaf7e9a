import type { Rule } from './rule'

/** All kinds of rule in a tree, each once, in the order met. */
export function kindsOf(rule: Rule): string[] {
  const kinds = new Set<string>()
  walk(rule, (part) => kinds.add(part.kind))
  return [...kinds]
}

const structural = new Set(['allOf', 'anyOf', 'not', 'when', 'every', 'some', 'byReading', 'contestedWhen', 'during', 'onOrAfter'])

/** Whether nothing but recorded measures decides a rule: derived, never declared. */
export function isAttestedOnly(rule: Rule): boolean {
  const deciding = kindsOf(rule).filter((kind) => !structural.has(kind))
  return deciding.length > 0 && deciding.every((kind) => kind === 'measure')
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
