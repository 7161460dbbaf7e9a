/** Typed paths into the facts of a target. */

/** Keys that no rule reads by path: the user's own data, measures (by clause id), and what link notes down. */
type Opaque = 'contradictions' | 'extensions' | 'measures'

/**
 * Every path into facts, as a union of texts: `'contract.terms'`, `'contract.signedOn'`, and for the entries
 * of a list `'activities[].completedOn'`; `'activities'` is the list itself. Keys that may be left out and
 * values that may be null are walked through. A list of plain values and a flag (see FlagSchema) are leaves;
 * `extensions` and `measures` are left out.
 *
 * @typeParam Facts - The facts of a target, such as {@link LinkedArrangement}.
 * @example
 * ```ts
 * const path: Path<LinkedArrangement> = 'contract.terms.rightOfAudit'
 * ```
 * @category Model
 */
export type Path<Facts> = {
  [Key in Exclude<keyof Facts & string, Opaque>]-?: Key | Below<Key, NonNullable<Facts[Key]>>
}[Exclude<keyof Facts & string, Opaque>]

/** The paths below a key. `true` is assignable to a boolean and to a flag, and both are leaves. */
type Below<Key extends string, Value> = true extends Value
  ? never
  : Value extends readonly (infer Element)[]
    ? Element extends object
      ? `${Key}[].${Path<Element>}`
      : never
    : Value extends object
      ? `${Key}.${Path<Value>}`
      : never
