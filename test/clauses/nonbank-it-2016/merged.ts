/** A part of a record: keys are joined with those of the other parts, entries of lists by id. */
export type Part = Readonly<Record<string, unknown>>

/** One record of several parts, a fresh copy. Two parts may not give one fact two values. */
export function merged(...parts: readonly Part[]): Record<string, unknown> {
  return parts.reduce((one, other) => joined(one, other, '') as Part, {})
}

function joined(one: unknown, other: unknown, path: string): unknown {
  if (one === undefined) return JSON.parse(JSON.stringify(other)) as unknown
  if (isEntries(one) && isEntries(other)) {
    const ids = new Set([...one, ...other].map(({ id }) => id))
    return [...ids].map((id) => {
      const [first, ...rest] = [...one, ...other].filter((entry) => entry.id === id)
      return rest.reduce<unknown>((entry, more) => joined(entry, more, `${path}[${id}]`), first)
    })
  }
  if (isPlain(one) && isPlain(other)) {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)])
    return Object.fromEntries([...keys].map((key) => [key, key in other ? joined(one[key], other[key], path === '' ? key : `${path}.${key}`) : one[key]]))
  }
  if (JSON.stringify(one) !== JSON.stringify(other)) throw new Error(`two parts of the base record give ${path} two values`)
  return one
}

function isEntries(value: unknown): value is readonly { readonly id: string }[] {
  return Array.isArray(value) && value.every((entry: unknown) => isPlain(entry) && typeof entry.id === 'string')
}

function isPlain(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
