/**
 * The schemas of the kit: that of a record, as the library exports it, and one for each kind of target, of what its cases hold. A case holds
 * the part that a clause reads: no key is required, and every object may say which of its paths contradict each other.
 */
import { jsonSchemaKeywords, recordJsonSchema, targetJsonSchema } from '../../src/interop/json-schema/index'
import type { TargetKind } from '../../src/model/linked'
import { targetSchemas } from '../../src/model/linked-schema'
import { objectOfLines } from './rules.mts'

/** Keywords that say something to people and nothing to validators; the schema of the record has them. */
const texts = new Set(['title', 'description', ...jsonSchemaKeywords])
/** Keywords whose keys are names, not keywords. */
const named = new Set(['properties', 'patternProperties', '$defs'])

/** The files of schemas by name. */
export function schemaFiles(): ReadonlyMap<string, string> {
  const ofCases = (Object.keys(targetSchemas) as TargetKind[]).map((kind): [string, string] => [`schema-${kind}.json`, objectOfLines({ ...caseSchema(targetJsonSchema(kind)), $id: `urn:cn-finreg-rules:case:${kind}` })])
  return new Map([['schema-record.json', objectOfLines(recordJsonSchema())], ...ofCases])
}

/** A schema of part of what another one describes. */
function caseSchema(node: object): Readonly<Record<string, unknown>> {
  const kept = Object.entries(node).filter(([key]) => !texts.has(key) && key !== 'required')
  const schema = Object.fromEntries(kept.map(([key, value]) => [key, named.has(key) ? inEach(value as object) : partOf(value)]))
  const { properties } = schema
  if (typeof properties !== 'object') return schema
  return { ...schema, properties: { ...properties, contradictions: { type: 'array', items: { type: 'string' } } } }
}

function inEach(schemas: object): object {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, partOf(schema)]))
}

function partOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(partOf)
  return typeof value === 'object' && value !== null ? caseSchema(value) : value
}
