import type { CivilDate, Instant } from '../model/time'

/**
 * The four outcomes of EARL and the W3C ACT Rules Format.
 *
 * - `passed`: the facts show that the duty is met.
 * - `failed`: the facts show that it is not met.
 * - `inapplicable`: the duty does not reach this target on this day.
 * - `cantTell`: the facts do not settle it; the finding says which are missing.
 *
 * @category Outcomes
 */
export type Outcome = 'passed' | 'failed' | 'inapplicable' | 'cantTell'

/**
 * How much a failure weighs: `violation` (must, mustNot), `deviation` (in principle), `goalMissed` (a goal).
 *
 * @category Outcomes
 */
export type Level = 'violation' | 'deviation' | 'goalMissed'

/**
 * The force of a duty, read from its modal word: 应 / 应当 `must`, 不得 `mustNot`, 原则上 `should`, directions `goal`,
 * 鼓励 `encouraged`, 可 `may`.
 *
 * @category Catalogue
 */
export type Force = 'must' | 'mustNot' | 'should' | 'goal' | 'encouraged' | 'may'

/**
 * A remark on how a finding came about; it never changes the outcome.
 *
 * - `byReference`: the institution is bound by reference (参照执行).
 * - `benchmark`: a lapsed plan was applied on request.
 * - `contested`: one other reading would give another of passed, failed, inapplicable.
 * - `justified`: the record holds a justification; the finding stays `failed`.
 * - `waived`: a profile waives the clause; the finding stays `failed`.
 * - `attestedOnly`: decided by a recorded measure with evidence, not by facts.
 * - `timelinessNotMeasured`: done, but the text gives no number for how soon or how often.
 * - `undated`: a state without dates was taken as holding.
 * - `statusUnverified`: the document's number or status could not be verified.
 * - `looserThanText`: a what-if with a parameter looser than the text.
 *
 * @category Outcomes
 */
export type Mark =
  | 'byReference'
  | 'benchmark'
  | 'contested'
  | 'justified'
  | 'waived'
  | 'attestedOnly'
  | 'timelinessNotMeasured'
  | 'undated'
  | 'statusUnverified'
  | 'looserThanText'

/** A day or an instant at which something falls due; instants are printed with `+08:00`. */
export type Due = CivilDate | Instant

/** The level of a failure of a duty with this force; `null` for a force that cannot fail. */
export function levelOf(force: Force): Level | null {
  switch (force) {
    case 'must':
    case 'mustNot':
      return 'violation'
    case 'should':
      return 'deviation'
    case 'goal':
      return 'goalMissed'
    case 'encouraged':
    case 'may':
      return null
  }
}
