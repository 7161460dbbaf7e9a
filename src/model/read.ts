/** Reads an input against a schema of the model: the value, or everything that is wrong with it, in words. */
import { distance } from 'fastest-levenshtein'
import type * as z from 'zod'
import { elementOf, keysOf, valueOf } from './schema'

/**
 * One thing that is wrong with an input.
 *
 * @category Record
 */
export interface InputIssue {
  /** Where: `arrangements[3].contract.signedOn`, entries of lists by index; empty for the input itself. */
  readonly path: string
  /** What stands there; texts are cut to 80 characters, objects and lists are named, not copied. */
  readonly value: unknown
  /** What was expected there. */
  readonly expected: string
  /** All of this in one English sentence, with the nearest known key or value where there is one. */
  readonly message: string
}

/** What is read: its schema, and what it is called in messages. */
export interface Root<Value = unknown> {
  readonly schema: z.ZodType<Value>
  readonly name: string
}

/** Reads an input; it never throws. */
export function readAs<Value>(
  root: Root<Value>,
  input: unknown,
): { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly issues: readonly InputIssue[] } {
  try {
    const parts = unreadableParts(input, root)
    if (parts.length > 0) return { ok: false, issues: parts }
    // Without code made at run time: the schema is interpreted on every host, not only where a policy forbids more.
    const result = root.schema.safeParse(input, { jitless: true })
    if (result.success) return { ok: true, value: result.data }
    return { ok: false, issues: issuesOf(result.error.issues, input, root) }
  } catch {
    const expected = 'plain data, as JSON.parse returns them'
    return { ok: false, issues: [unreadable(root, [], 'something that cannot be read', expected)] }
  }
}

/** The message of an error that lists what is wrong. */
export function listed(name: string, issues: readonly InputIssue[]): string {
  const shown = issues.slice(0, 5).map(({ message }) => `- ${message}`)
  const more = issues.length > 5 ? [`and ${issues.length - 5} more`] : []
  return [`${name.slice(0, 1).toUpperCase()}${name.slice(1)} cannot be read (${issues.length}):`, ...shown, ...more].join('\n')
}

type Keys = readonly PropertyKey[]

/** How many issues say which key or value was meant: for all issues of a huge input it would cost too much. */
const suggestionLimit = 200

/** Parts that no schema would tell from plain data: maps, dates and the like, and lists with holes. */
function unreadableParts(input: unknown, root: Root): readonly InputIssue[] {
  const issues: InputIssue[] = []
  const seen = new Set<unknown>()
  const open: Place[] = [{ value: input, key: '', parent: undefined }]
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { value } = place
    if (typeof value !== 'object' || value === null || seen.has(value)) continue
    seen.add(value)
    if (Array.isArray(value)) {
      for (let index = value.length - 1; index >= 0; index -= 1) {
        if (!(index in value)) {
          issues.push(unreadable(root, keysTo(place), 'a list with holes', 'a list in which every entry is given'))
          break
        }
        open.push({ value: value[index], key: index, parent: place })
      }
    } else if (Object.prototype.toString.call(value) === '[object Object]') {
      for (const key of Object.keys(value)) {
        if (key !== 'extensions') open.push({ value: (value as Plain)[key], key, parent: place })
      }
    } else {
      issues.push(unreadable(root, keysTo(place), 'an object of another kind', 'a plain object, as JSON.parse returns it'))
    }
  }
  return issues
}

type Plain = Readonly<Record<PropertyKey, unknown>>

interface Place {
  readonly value: unknown
  readonly key: PropertyKey
  readonly parent: Place | undefined
}

function keysTo(place: Place): Keys {
  const keys: PropertyKey[] = []
  for (let at = place; at.parent !== undefined; at = at.parent) keys.push(at.key)
  return keys.reverse()
}

function issuesOf(found: readonly z.core.$ZodIssue[], input: unknown, root: Root): readonly InputIssue[] {
  const issues: InputIssue[] = []
  for (const issue of found) addIssue(issue, [], input, root, issues)
  return issues
}

function addIssue(issue: z.core.$ZodIssue, base: Keys, input: unknown, root: Root, issues: InputIssue[]): void {
  const keys = [...base, ...issue.path]
  const value = valueAt(input, keys)
  const isEarly = issues.length < suggestionLimit
  if (issue.code === 'unrecognized_keys') {
    const known = [...keysOf(schemaAt(root.schema, keys)).keys()]
    for (const key of issue.keys) {
      const meant = issues.length < suggestionLimit ? nearest(key, known) : undefined
      const note = meant === undefined ? "; data of your own go under 'extensions'" : `; did you mean '${meant}'?`
      const expected = meant === undefined ? 'a key of the model' : `the key '${meant}'`
      issues.push({
        path: pathOf([...keys, key]),
        value: shownValue(valueAt(input, [...keys, key])),
        expected,
        message: `${placeOf(keys, root)}: unknown key ${quoted(key)}${note}`,
      })
    }
  } else if (issue.code === 'invalid_union') {
    const options = issue.errors.filter((errors) => !errors.some(isMismatch))
    const [chosen] = options
    if (chosen) for (const inner of chosen) addIssue(inner, keys, input, root, issues)
    else issues.push(issueAt(root, keys, value, [...new Set(issue.errors.flat().map(expectedOf))].join(' or '), []))
  } else {
    issues.push(issueAt(root, keys, value, expectedOf(issue), isEarly && issue.code === 'invalid_value' ? issue.values : []))
  }
}

/** Whether an option of a union fails as a whole, not somewhere inside it. */
function isMismatch(issue: z.core.$ZodIssue): boolean {
  return issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value')
}

function expectedOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeNames.get(issue.expected) ?? issue.expected
    case 'invalid_value':
      return issue.values.length === 1 ? quoted(String(issue.values[0])) : `one of ${issue.values.map(String).join(', ')}`
    case 'too_small':
      if (issue.origin === 'string') return 'text that is not empty'
      return `a number ${issue.inclusive ? 'of at least' : 'above'} ${issue.minimum}`
    case 'too_big':
      return `a number of at most ${issue.maximum}`
    default:
      return issue.message
  }
}

/** What zod's names of types are called in messages. */
const typeNames: ReadonlyMap<string, string> = new Map([
  ['array', 'a list'],
  ['boolean', 'true or false'],
  ['int', 'a whole number'],
  ['number', 'a number'],
  ['object', 'an object'],
  ['record', 'an object'],
  ['string', 'text'],
])

function issueAt(root: Root, keys: Keys, value: unknown, expected: string, values: readonly unknown[] = []): InputIssue {
  const meant = typeof value === 'string' ? nearest(value, values.map(String)) : undefined
  const note = meant === undefined ? '' : `; did you mean '${meant}'?`
  const found = value === undefined ? 'nothing is given' : `found ${worded(value)}`
  return {
    path: pathOf(keys),
    value: shownValue(value),
    expected,
    message: `${placeOf(keys, root)}: expected ${expected}, ${found}${note}`,
  }
}

function unreadable(root: Root, keys: Keys, found: string, expected: string): InputIssue {
  return { path: pathOf(keys), value: found, expected, message: `${placeOf(keys, root)}: expected ${expected}, found ${found}` }
}

/** The known text nearest to a given one, if it is near enough to have been meant. */
export function nearest(given: string, known: readonly string[]): string | undefined {
  if (given.length > 60) return undefined
  const lower = given.toLowerCase()
  let best: { readonly text: string; readonly apart: number } | undefined
  for (const text of known) {
    const apart = distance(lower, text.toLowerCase())
    if (!best || apart < best.apart) best = { text, apart }
  }
  return best && best.apart <= Math.max(1, Math.floor(given.length / 3)) ? best.text : undefined
}

function schemaAt(root: z.ZodType, keys: Keys): z.ZodType {
  let schema = root
  for (const key of keys) {
    const below = typeof key === 'number' ? elementOf(schema) : keysOf(schema).get(String(key))
    schema = below ?? valueOf(schema) ?? schema
  }
  return schema
}

function valueAt(input: unknown, keys: Keys): unknown {
  let value = input
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Plain)[key]
  }
  return value
}

/** `arrangements[3].contract.signedOn`. */
function pathOf(keys: Keys): string {
  return keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${cut(String(key))}`))
    .join('')
    .replace(/^\./, '')
}

function placeOf(keys: Keys, root: Root): string {
  return keys.length === 0 ? root.name : pathOf(keys)
}

/** The longest text of an input that is repeated in an issue. */
const shownLength = 80

function cut(text: string): string {
  return text.length > shownLength ? `${text.slice(0, shownLength - 1)}…` : text
}

function quoted(text: string): string {
  return `'${cut(text)}'`
}

function shownValue(value: unknown): unknown {
  if (typeof value === 'string') return cut(value)
  if (typeof value === 'number' || typeof value === 'boolean' || value === null || value === undefined) return value
  return worded(value)
}

function worded(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  return typeof value === 'function' || typeof value === 'symbol' ? `a ${typeof value}` : cut(String(value))
}
