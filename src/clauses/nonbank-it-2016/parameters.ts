import type { Parameter } from '../../rules/parameter'

/** The numbers of the 2016 guiding opinions. */
export const parameters: readonly Parameter[] = []
