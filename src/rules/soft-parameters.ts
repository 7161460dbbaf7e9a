import type { Parameter } from './parameter'

/**
 * How many months apart a regular act may lie, used only under the reading `soft: callerNumber` and where the institution has set no
 * interval of its own. It is not a number of any text; a caller who chooses that reading supplies it.
 */
export const softIntervalMonths: Parameter = {
  id: 'softIntervalMonths',
  document: '',
  sentence: '',
  value: 12,
  unit: 'months',
  stricter: 'lower',
}

/** Within how many days a prompt act is done, used only under the reading `soft: callerNumber`. Not a number of any text either. */
export const softPromptDays: Parameter = {
  id: 'softPromptDays',
  document: '',
  sentence: '',
  value: 30,
  unit: 'days',
  stricter: 'lower',
}

/** The numbers that only a caller can give. */
export const softParameters: readonly Parameter[] = [softIntervalMonths, softPromptDays]
