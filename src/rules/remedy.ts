import type { Due } from './outcome'

/** One change of the facts: set a value at a path, or append an entry to a list. Paths are relative to the target. */
export type Change =
  | { readonly op: 'set'; readonly path: string; readonly value: unknown }
  | { readonly op: 'append'; readonly path: string; readonly value: Readonly<Record<string, unknown>> }

/**
 * The least change of facts that ends a failure, as far as facts say it: the clause then passes, or cannot be told where the finding also
 * names missing facts. A date in it means 'done on that day'; lists that `link` joins stand at the root of the record.
 * The id of an appended entry, `to-do`, only holds the place: each entry gets one of its own.
 * It tells what has to become true in the world; writing it into the record without doing it would be a false record.
 */
export interface Remedy {
  readonly changes: readonly Change[]
  readonly by?: Due
}

/** All changes of several remedies in one, `null` if one of them is, or if two of them would give one fact two values. */
export function joinRemedies(parts: readonly (Remedy | null)[]): Remedy | null {
  const changes: Change[] = []
  const values = new Map<string, string>()
  let by: Due | undefined
  for (const part of parts) {
    if (part === null) return null
    for (const change of part.changes) {
      const value = JSON.stringify(change.value)
      if (change.op === 'set' && (values.get(change.path) ?? value) !== value) return null
      if (change.op === 'set') values.set(change.path, value)
      changes.push(change)
    }
    if (part.by !== undefined && (by === undefined || part.by < by)) by = part.by
  }
  return by === undefined ? { changes } : { changes, by }
}
