import type { Reading } from '../reading'
import { chosenBy } from '../reading'
import type { Rule } from '../rule'
import { rule } from '../rule'

/** Data of `byReading`: a reference, replaced by the rule of the choice made before anything runs. */
export interface ByReading {
  readonly kind: 'byReading'
  readonly $reading: string
  readonly values: Readonly<Record<string, Rule>>
}

/**
 * Another rule under each choice of a named reading.
 *
 * It is resolved before a rule runs or is exported, so it has no outcome of its own. Nearest neighbour: `choiceOf`, where a reading
 * changes only a detail of one rule.
 *
 * @param reading - The reading.
 * @param rules - A rule for each of its choices.
 * @throws TypeError where a choice has no rule, or a rule no choice.
 * @example
 * ```ts
 * byReading(threeYearsReading, { rolling: present('grade'), fixedBlocks: present('name') })
 * ```
 * @category Combinators
 */
export function byReading<P extends string>(reading: Reading, rules: Readonly<Record<string, Rule<P>>>): Rule<P> {
  return rule<P>({ kind: 'byReading', ...(chosenBy(reading, rules) as Pick<ByReading, '$reading' | 'values'>) })
}
