/** Puts what zod writes into the keywords of our JSON Schemas: `x-` names, choices with titles, null beside a type. */
import type { Bilingual } from '../../model/bilingual'

/** A schema, or a part of one, as plain JSON. */
export type SchemaNode = Readonly<Record<string, unknown>>

/**
 * A schema in our keywords, all parts of it as well.
 *
 * @param node - What zod wrote.
 * @returns The same schema: it accepts the same values.
 */
export function inKeywords(node: SchemaNode): SchemaNode {
  const { title, titleZh, description, descriptionZh, source, ...value } = node
  return {
    ...(title !== undefined && { title }),
    ...(titleZh !== undefined && { 'x-title-zh': titleZh }),
    ...(description !== undefined && { description }),
    ...(descriptionZh !== undefined && { 'x-description-zh': descriptionZh }),
    ...(Array.isArray(source) && source.length > 0 && { 'x-source': source as unknown }),
    ...valueInKeywords(value),
  }
}

/**
 * A schema with each schema directly below it replaced.
 *
 * @param node - The schema.
 * @param replace - Gives the replacement; `key` is the nearest key of the record above it.
 * @param key - The nearest key of the record above `node`.
 * @returns A copy.
 */
export function mapParts(node: SchemaNode, replace: (part: SchemaNode, key: string) => SchemaNode, key = ''): SchemaNode {
  const parts = Object.entries(node).map(([keyword, value]): [string, unknown] => {
    if (keyword === 'properties') {
      const properties = Object.entries(value as Readonly<Record<string, SchemaNode>>)
      return [keyword, Object.fromEntries(properties.map(([name, below]) => [name, replace(below, name)]))]
    }
    if (keyword === 'anyOf') return [keyword, (value as readonly SchemaNode[]).map((option) => replace(option, key))]
    if (isNode(value) && (keyword === 'items' || keyword === 'additionalProperties')) return [keyword, replace(value, key)]
    return [keyword, value]
  })
  return Object.fromEntries(parts)
}

function isNode(value: unknown): value is SchemaNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function valueInKeywords({ propertyNames, valueTitles, ...value }: SchemaNode): SchemaNode {
  // Any text may be a key: JSON has no other keys.
  if (propertyNames !== undefined && JSON.stringify(propertyNames) !== '{"type":"string"}') throw new TypeError('keys of a kind that is not written yet')
  if (valueTitles !== undefined && Array.isArray(value.enum)) return choice(valueTitles as Readonly<Record<string, Bilingual>>)
  if (!Array.isArray(value.anyOf)) return mapParts(value, inKeywords)
  const options = value.anyOf as readonly SchemaNode[]
  const [first, second, ...more] = options
  if (first && second?.type === 'null' && more.length === 0) {
    const { anyOf: _options, ...beside } = value
    // Said again by the key that allows null; what zod lifts from the value to the key is there twice.
    return { ...withoutLifted(beside, first), ...orNull(inKeywords(first)) }
  }
  return { ...value, anyOf: options.map((option) => titled(inKeywords(option))) }
}

function choice(titles: Readonly<Record<string, Bilingual>>): SchemaNode {
  return {
    type: 'string',
    oneOf: Object.entries(titles).map(([value, { zh, en }]) => ({ const: value, title: en, 'x-title-zh': zh })),
  }
}

function withoutLifted(beside: SchemaNode, value: SchemaNode): SchemaNode {
  return Object.fromEntries(Object.entries(beside).filter(([keyword]) => !(keyword in value)))
}

const none = { const: null, title: 'none', 'x-title-zh': '无' }

/** A value or null, without `anyOf`: forms show it as one field. */
function orNull(value: SchemaNode): SchemaNode {
  const nullable = { ...value, type: [value.type, 'null'] }
  if (Array.isArray(value.oneOf)) return { ...nullable, oneOf: [...(value.oneOf as readonly unknown[]), none] }
  if (Array.isArray(value.enum)) return { ...nullable, enum: [...(value.enum as readonly unknown[]), null] }
  return nullable
}

/** What the options of a union are called; forms show these names to choose from. */
const optionTitles: Readonly<Record<string, readonly [english: string, chinese: string]>> = {
  array: ['list', '列表'],
  boolean: ['yes or no', '是或否'],
  object: ['in detail', '详细填写'],
  '["all"]': ['all', '全部'],
  '["none"]': ['none', '无'],
}

function titled(option: SchemaNode): SchemaNode {
  const [title, titleZh] = optionTitles[JSON.stringify(option.enum)] ?? optionTitles[String(option.type)] ?? []
  if (title === undefined) throw new TypeError(`no title for an option of a union: ${JSON.stringify(option)}`)
  return { title, 'x-title-zh': titleZh, ...option }
}
