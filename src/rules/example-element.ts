import type { Rule } from './rule'
import type { AllOf } from './kinds/all-of'
import type { Covers } from './kinds/covers'
import type { Equals } from './kinds/equals'
import type { Includes } from './kinds/includes'
import type { OneOf } from './kinds/one-of'

/**
 * An element that a rule over elements accepts: what a remedy appends to a list. Only rules that name their values can tell;
 * `null` for any other.
 */
export function exampleElement(accepts: Rule | undefined): Readonly<Record<string, unknown>> | null {
  if (accepts === undefined) return {}
  switch (accepts.kind) {
    case 'equals': {
      const { path, value } = accepts as Equals
      return nested(path, value)
    }
    case 'oneOf': {
      const { path, values } = accepts as OneOf
      return nested(path, values[0])
    }
    case 'includes': {
      const { path, values } = accepts as Includes
      return nested(path, [values[0]])
    }
    case 'covers': {
      const { path, parts } = accepts as Covers
      return nested(path, Object.fromEntries(parts.map((part) => [part, true])))
    }
    case 'allOf': {
      let element: Readonly<Record<string, unknown>> = {}
      for (const part of (accepts as AllOf).rules) {
        const next = exampleElement(part)
        if (next === null) return null
        element = joined(element, next)
      }
      return element
    }
    default:
      return null
  }
}

/** The value at the end of a path: `a.b` is a key inside a key. */
function nested(path: string, value: unknown): Readonly<Record<string, unknown>> {
  const [first = path, ...rest] = path.split('.')
  return { [first]: rest.length === 0 ? value : nested(rest.join('.'), value) }
}

function joined(left: Readonly<Record<string, unknown>>, right: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const both: Record<string, unknown> = { ...left }
  for (const [key, value] of Object.entries(right)) {
    const before = both[key]
    both[key] = Array.isArray(before) && Array.isArray(value) ? [...(before as unknown[]), ...(value as unknown[])]
      : isRecord(before) && isRecord(value) ? joined(before, value)
      : value
  }
  return both
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
