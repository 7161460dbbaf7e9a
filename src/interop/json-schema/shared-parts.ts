/** Moves parts that recur into `$defs`, so that they are written once. */
import { mapParts, type SchemaNode } from './keywords'

/** A part shorter than this, as JSON, stays where it is: a reference would hardly be shorter. */
const shortest = 60

/**
 * A schema in which each part that recurs is a reference. What is said about a key stays at the key.
 *
 * @param schema - The schema, nothing in it shared.
 * @param names - Names of parts by their JSON; other parts are named after the key under which they first stand.
 * @returns The schema and the parts by name.
 */
export function withSharedParts(
  schema: SchemaNode,
  names: ReadonlyMap<string, string>,
): { readonly root: SchemaNode; readonly definitions: Readonly<Record<string, SchemaNode>> } {
  const recurring = recurringParts(schema)
  const definitions = new Map<string, SchemaNode>()
  const given = new Map<string, string>()
  const share = (part: SchemaNode, key: string): SchemaNode => {
    const { said, value } = split(part)
    const text = JSON.stringify(value)
    if (!recurring.has(text)) return { ...said, ...mapParts(value, share, key) }
    let name = given.get(text)
    if (name === undefined) {
      name = free(names.get(text) ?? key.slice(0, 1).toUpperCase() + key.slice(1), definitions)
      given.set(text, name)
      definitions.set(name, {})
      definitions.set(name, mapParts(value, share, key))
    }
    return { ...said, $ref: `#/$defs/${name}` }
  }
  const root = mapParts(schema, share)
  return { root, definitions: Object.fromEntries([...definitions].sort(([a], [b]) => (a < b ? -1 : 1))) }
}

/** The JSON of every part that stands in more than one place, parts of a part that recurs counted once. */
function recurringParts(schema: SchemaNode): ReadonlySet<string> {
  const seen = new Set<string>()
  const recurring = new Set<string>()
  const count = (part: SchemaNode): SchemaNode => {
    const { value } = split(part)
    const text = JSON.stringify(value)
    if (text.length < shortest) return part
    if (seen.has(text)) recurring.add(text)
    else {
      seen.add(text)
      mapParts(value, count)
    }
    return part
  }
  mapParts(schema, count)
  return recurring
}

function split(part: SchemaNode): { readonly said: SchemaNode; readonly value: SchemaNode } {
  const entries = Object.entries(part)
  const isSaid = ([keyword]: [string, unknown]): boolean => keyword === 'title' || keyword === 'description' || keyword.startsWith('x-')
  return { said: Object.fromEntries(entries.filter(isSaid)), value: Object.fromEntries(entries.filter((entry) => !isSaid(entry))) }
}

function free(wanted: string, taken: ReadonlyMap<string, unknown>): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted}${number}`
    if (!taken.has(name)) return name
  }
}
