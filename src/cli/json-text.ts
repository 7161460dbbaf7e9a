// Reads JSON text and says where it is wrong, by line and column, on every version of Node alike.

/** What is wrong with a text: not JSON, or a key that stands twice in one object, of which JSON.parse would keep the last. */
export interface JsonProblem {
  readonly kind: 'syntax' | 'duplicateKey'
  readonly line: number
  readonly column: number
  /** What stands there, or the key that stands twice; `null` at the end of the text. */
  readonly found: string | null
}

/** The value, or the first problem. */
export type JsonResult = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: JsonProblem }

/** Reads JSON text. */
export function readJson(text: string): JsonResult {
  const place = firstProblem(text)
  if (place === null) return { ok: true, value: JSON.parse(text) as unknown }
  const before = text.slice(0, place.at).split(/\r\n|\r|\n/)
  const column = (before.at(-1)?.length ?? 0) + 1
  return { ok: false, problem: { kind: place.kind, line: before.length, column, found: place.found } }
}

interface Place {
  readonly kind: JsonProblem['kind']
  readonly at: number
  readonly found: string | null
}

const space = /[ \t\r\n]*/y
// A control character inside a string is an error of JSON.
// eslint-disable-next-line no-control-regex
const text = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y

/** What may come next. */
type Expects = 'value' | 'firstValue' | 'firstKey' | 'key' | 'colon' | 'comma' | 'end'

/** Walks the text once, without recursion, so that no depth of nesting can break it. */
function firstProblem(source: string): Place | null {
  const open: (Set<string> | null)[] = []
  let at = 0
  let expects: Expects = 'value'
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at
    const match = pattern.exec(source)
    if (match === null) return null
    at = pattern.lastIndex
    return match[0]
  }
  const afterValue = (): Expects => (open.length === 0 ? 'end' : 'comma')
  const wrong = (): Place => ({ kind: 'syntax', at, found: at >= source.length ? null : String.fromCodePoint(source.codePointAt(at) ?? 0) })
  for (;;) {
    take(space)
    const next = source[at]
    if (next === undefined) return expects === 'end' ? null : wrong()
    if (expects === 'end') return wrong()
    const inside = open.at(-1)
    const closes = inside === null ? ']' : '}'
    if (next === closes && open.length > 0 && (expects === 'comma' || expects === 'firstKey' || expects === 'firstValue')) {
      at += 1
      open.pop()
      expects = afterValue()
    } else if (expects === 'comma') {
      if (next !== ',') return wrong()
      at += 1
      expects = inside === null ? 'value' : 'key'
    } else if (expects === 'colon') {
      if (next !== ':') return wrong()
      at += 1
      expects = 'value'
    } else if (expects === 'key' || expects === 'firstKey') {
      const start = at
      const raw = take(text)
      if (raw === null) return wrong()
      const key = JSON.parse(raw) as string
      if (inside?.has(key) === true) return { kind: 'duplicateKey', at: start, found: key }
      inside?.add(key)
      expects = 'colon'
    } else if (next === '{' || next === '[') {
      at += 1
      open.push(next === '{' ? new Set() : null)
      expects = next === '{' ? 'firstKey' : 'firstValue'
    } else {
      if (take(next === '"' ? text : scalar) === null) return wrong()
      expects = afterValue()
    }
  }
}
