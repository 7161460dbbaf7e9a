/** Carries the paths a rule reads, for the compiler alone; there is no such key at run time. */
declare const paths: unique symbol

/**
 * A rule as data: a plain, frozen, serialisable tree, made by the builders of `rules/kinds`.
 * `P` is the union of the paths it reads, so a clause on a target accepts only rules over that target's facts.
 *
 * @category Rules
 */
export interface Rule<P extends string = string> {
  readonly kind: string
  readonly [paths]?: P
}

/** Freezes what a builder made and gives it the paths it reads. */
export function rule<P extends string>(data: { readonly kind: string } & Readonly<Record<string, unknown>>): Rule<P> {
  return deepFreeze(data)
}

function deepFreeze<Value extends object>(value: Value): Value {
  for (const part of Object.values(value) as unknown[]) {
    if (typeof part === 'object' && part !== null && !Object.isFrozen(part)) deepFreeze(part)
  }
  return Object.freeze(value)
}

/** Refuses a builder's argument with one sentence: which builder, what was given, what was expected. */
export function refuse(builder: string, given: unknown, expected: string): never {
  throw new TypeError(`${builder}: expected ${expected}, but was given ${JSON.stringify(given)}`)
}
