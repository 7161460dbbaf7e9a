import type { Compiler, Cure, Evaluate } from '../compiler'
import { printDay, unknownFact } from '../compiler'
import type { JsonLogic } from '../json-logic'
import { asOfDayLogic, isUnknownLogic, measureKey, readLogic } from '../json-logic'
import type { Mark } from '../outcome'
import { reason } from '../reason'
import type { Rule } from '../rule'
import { refuse, rule } from '../rule'
import { failed, passed, plainlyPassed, undecided } from '../verdict'

/** Data of `measure`. */
export interface Measure {
  readonly kind: 'measure'
  readonly clause: string
}

/**
 * A duty that the text leaves open is carried out: the measure recorded for it says so, with evidence.
 *
 * Only where a sentence names nothing that could be checked (no body, part, number, date or act). Nearest neighbours: `covers` for
 * named parts; `once` for an act.
 *
 * - passed: `implemented`, with evidence; in the finding marked `attestedOnly` where nothing else decides the clause. Marked `undated` where
 *   a day is left out, as `failed` is.
 * - failed: `measureNotImplemented`, the status is `partial`, `planned` or `absent`.
 * - cantTell: `missing`, no status; `unevidenced`, implemented with evidence empty or left out; `stateNotHolding` beside
 *   `needsJudgement`, the measure is not that of the day assessed.
 *
 * @param clause - Id of the clause under which the measure is recorded in `measures` of the target.
 * @throws TypeError where it is not an id of a clause.
 * @example
 * ```ts
 * measure('outsourcing-2021/5.3#1')
 * ```
 * @category Kinds
 */
export function measure(clause: string): Rule<never> {
  if (!/^[\w-]+\/[^#]+#\d+/.test(clause)) refuse('measure', clause, 'the id of a clause, such as outsourcing-2021/5.3#1')
  return rule<never>({ kind: 'measure', clause } satisfies Measure)
}

export function evaluateMeasure(given: Measure, compiler: Compiler): Evaluate {
  const path = `measures[${given.clause}]`
  const status = compiler.value(`${path}.status`)
  const evidence = compiler.value(`${path}.evidence`)
  const since = compiler.day(`${path}.since`)
  const until = compiler.day(`${path}.until`)
  return (row, at) => {
    const value = row.values[status.index] as string | null | undefined
    if (value === undefined || value === null) return unknownFact(row, status)
    const begun = row.values[since.index] as number | null | undefined
    const ended = row.values[until.index] as number | null | undefined
    if ((typeof begun === 'number' && begun > at.day) || (typeof ended === 'number' && ended < at.day)) {
      const days = { since: begun == null ? null : printDay(begun), until: ended == null ? null : printDay(ended) }
      return undecided([reason('needsJudgement', { path: row.prefix + path }), reason('stateNotHolding', { path: `${row.prefix}${path}.since`, ...days })])
    }
    const marks: readonly Mark[] = begun === undefined || ended === undefined ? ['undated'] : []
    if (value !== 'implemented') return failed([reason('measureNotImplemented', { status: value })], null, marks)
    const proof = row.values[evidence.index] as readonly string[] | null | undefined
    if (proof === undefined) return { ...undecided([reason('unevidenced', { path: row.prefix + evidence.path })]), missing: [row.prefix + evidence.path] }
    return proof === null || proof.length === 0 ? undecided([reason('unevidenced', { path: row.prefix + evidence.path })]) : marks.length > 0 ? passed([], null, marks) : plainlyPassed
  }
}

/** What carries the duty out, and what proves it, is for the institution to say. */
export function cureMeasure(): Cure {
  return () => null
}

export function measureToJsonLogic(given: Measure): JsonLogic {
  const read = (key: string): JsonLogic => readLogic(`measures.${measureKey(given.clause)}.${key}`)
  const status = read('status')
  const evidence = read('evidence')
  const outside = (key: string, operator: '<' | '>'): JsonLogic => ({
    if: [isUnknownLogic(read(key)), false, { '===': [read(key), null] }, false, { [operator]: [read(key), asOfDayLogic] }],
  })
  return {
    if: [
      { or: [isUnknownLogic(status), { '===': [status, null] }, isUnknownLogic(asOfDayLogic), outside('since', '>'), outside('until', '<')] },
      'cantTell',
      { '!==': [status, 'implemented'] },
      'failed',
      { or: [isUnknownLogic(evidence), { '===': [evidence, null] }] },
      'cantTell',
      { '===': [{ reduce: [evidence, { '+': [{ var: 'accumulator' }, 1] }, 0] }, 0] },
      'cantTell',
      'passed',
    ],
  }
}
