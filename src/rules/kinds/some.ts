import { naming } from '../asked'
import type { Compiler, Cure, Evaluate, Row } from '../compiler'
import { unknownFact } from '../compiler'
import type { JsonLogic, WriteLogic } from '../json-logic'
import { isUnknownLogic, readLogic } from '../json-logic'
import { reason } from '../reason'
import type { Rule } from '../rule'
import { rule } from '../rule'
import type { Verdict } from '../verdict'
import { failed } from '../verdict'
import { exampleElement } from '../example-element'
import { disjunction } from './any-of'

/** Data of `some`. */
export interface Some {
  readonly kind: 'some'
  readonly list: string
  readonly rule: Rule
}

/**
 * At least one element of a list meets a rule.
 *
 * For duties that one act or entry fulfils. Nearest neighbours: `every`; `includes`, for lists of plain values; `latest`, where only the newest counts.
 *
 * - passed: any element passed.
 * - cantTell: else, any element cannot be told, or the list is left out (`missing`).
 * - failed: `noneOf`, no element does, an empty list and `null` included; the reasons of those
 *   that failed follow, without the elements that are something else where there are others.
 *
 * @param list - A list of objects.
 * @param part - The rule over one element; its paths are those of the element.
 * @example
 * ```ts
 * some('priorReports', present('submittedOn'))
 * ```
 * @category Combinators
 */
export function some<L extends string, E extends string>(list: L, part: Rule<E>): Rule<L | `${L}[].${E}`> {
  return rule<L | `${L}[].${E}`>({ kind: 'some', list, rule: part } satisfies Some)
}

export function evaluateSome(given: Some, compiler: Compiler): Evaluate {
  const { column, element } = compiler.list(given.list)
  const part = element.evaluate(given.rule)
  return naming(given.list, given.rule, (row, at) => {
    const rows = row.values[column.index] as readonly Row[] | null | undefined
    if (rows === undefined) return unknownFact(row, column)
    const verdicts = (rows ?? []).map((entry) => part(entry, at))
    const verdict = disjunction(verdicts)
    if (verdict.outcome === 'passed' || verdict.outcome === 'cantTell') return verdict
    return failed([reason('noneOf', { list: row.prefix + given.list }), ...disjunction(nearest(verdicts)).reasons])
  })
}

/** Those that failed by what they lack: an element that is something else says nothing, unless all are. */
function nearest(verdicts: readonly Verdict[]): readonly Verdict[] {
  const near = verdicts.filter((verdict) => verdict.outcome === 'failed' && !isSomethingElse(verdict))
  return near.length > 0 ? near : verdicts
}

/** Whether an element failed by what it is, a value of its own, rather than by what it lacks. */
function isSomethingElse({ reasons }: Verdict): boolean {
  return reasons.some(({ code }) => code === 'notEqual' || code === 'notOneOf')
}

/** The first element that lacks something, with its own remedy. Else an element more: one that is something else is not made into another. */
export function cureSome(given: Some, compiler: Compiler): Cure {
  const { column, element } = compiler.list(given.list)
  const part = element.evaluate(given.rule)
  const cure = element.cure(given.rule)
  const example = exampleElement(given.rule)
  return (row, at) => {
    for (const entry of (row.values[column.index] as readonly Row[] | null) ?? []) {
      const verdict = part(entry, at)
      const remedy = verdict.outcome === 'failed' && !isSomethingElse(verdict) ? cure(entry, at) : null
      if (remedy !== null) return remedy
    }
    return example === null ? null : { changes: [{ op: 'append', path: row.prefix + given.list, value: { id: 'to-do', ...example } }] }
  }
}

export function someToJsonLogic(given: Some, write: WriteLogic): JsonLogic {
  const current = { var: 'current' }
  const accumulator = { var: 'accumulator' }
  return {
    if: [
      isUnknownLogic(readLogic(given.list)),
      'cantTell',
      {
        reduce: [
          { map: [{ var: given.list }, write(given.rule)] },
          { if: [{ in: ['passed', [current, accumulator]] }, 'passed', { in: ['cantTell', [current, accumulator]] }, 'cantTell', 'failed'] },
          'failed',
        ],
      },
    ],
  }
}
