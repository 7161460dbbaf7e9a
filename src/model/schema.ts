/** Walks the schemas of the model: what a value is once null and left out are set aside, and what lies below it. */
import * as z from 'zod'

/**
 * A schema without what allows null and leaving out.
 *
 * @param schema - A schema of the model.
 * @returns The schema of the value itself.
 */
export function bare(schema: z.ZodType): z.ZodType {
  let inner = schema
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodNullable) inner = inner.unwrap() as z.ZodType
  return inner
}

/**
 * The keys of an object, or of the objects among the options of a union.
 *
 * @param schema - A schema of the model.
 * @returns Schemas by key; empty for anything that is no object.
 */
export function keysOf(schema: z.ZodType): ReadonlyMap<string, z.ZodType> {
  const inner = bare(schema)
  if (inner instanceof z.ZodObject) return new Map(Object.entries(inner.shape))
  if (!(inner instanceof z.ZodUnion)) return new Map()
  return new Map(inner.options.flatMap((option) => [...keysOf(option as z.ZodType)]))
}

/**
 * What the elements of a list are, or of the lists among the options of a union.
 *
 * @param schema - A schema of the model.
 * @returns The schema of an element; undefined for anything that is no list.
 */
export function elementOf(schema: z.ZodType): z.ZodType | undefined {
  const inner = bare(schema)
  if (inner instanceof z.ZodArray) return inner.element as z.ZodType
  if (!(inner instanceof z.ZodUnion)) return undefined
  return inner.options.map((option) => elementOf(option as z.ZodType)).find((element) => element !== undefined)
}

/**
 * What the values of an object with any keys are.
 *
 * @param schema - A schema of the model.
 * @returns The schema of a value; undefined for anything else.
 */
export function valueOf(schema: z.ZodType): z.ZodType | undefined {
  const inner = bare(schema)
  return inner instanceof z.ZodRecord ? (inner.valueType as z.ZodType) : undefined
}
