import type { Reading } from '../../rules/reading'

/** The readings of the 2016 guiding opinions. */
export const readings: readonly Reading[] = []
