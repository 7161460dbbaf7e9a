/** A number or date of the text, by name: replaced by its value before a rule runs or leaves TypeScript. */
export interface ParameterReference {
  readonly $parameter: string
}

/** A choice by a reading: replaced by the value that the chosen reading names. */
export interface ReadingReference<Value = string> {
  readonly $reading: string
  /** The value for each choice; left out, the name of the choice itself is the value. */
  readonly values?: Readonly<Record<string, Value>>
}

/** A value, or a reference that `resolve` replaces by one. */
export type Referenced<Value> = Value | ParameterReference | ReadingReference<Value>
