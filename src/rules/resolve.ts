import type { Rule } from './rule'

/** What references are replaced by; both report what was asked, so that a finding can name it. */
export interface References {
  parameter(id: string): number
  choice(reading: string): string
}

/**
 * A rule with every reference replaced by its value and every `byReading` by the rule of the choice made.
 * The result is plain data without references: what runs, what is exported, and what the reference walk reads.
 */
export function resolveRule(given: Rule, references: References): Rule {
  return resolveValue(given, references) as Rule
}

/** The same for any value that may hold references, such as the day a document binds from. */
export function resolveValue(given: unknown, references: References): unknown {
  if (typeof given !== 'object' || given === null) return given
  if (Array.isArray(given)) return given.map((part) => resolveValue(part, references))
  if ('$parameter' in given) return references.parameter(String(given.$parameter))
  if ('$reading' in given) {
    const choice = references.choice(String(given.$reading))
    if (!('values' in given)) return choice
    return resolveValue((given.values as Record<string, unknown>)[choice], references)
  }
  const plain: Record<string, unknown> = {}
  for (const [key, part] of Object.entries(given)) plain[key] = resolveValue(part, references)
  return plain
}
