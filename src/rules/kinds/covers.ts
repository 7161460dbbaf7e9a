import type { Compiler, Cure, Evaluate } from '../compiler'
import { unknownFact } from '../compiler'
import type { JsonLogic } from '../json-logic'
import { allOfLogic, judgeLogic, readLogic } from '../json-logic'
import { reason } from '../reason'
import type { Rule } from '../rule'
import { refuse, rule } from '../rule'
import type { Verdict } from '../verdict'
import { failed, merge, plainlyPassed } from '../verdict'

/** Data of `covers`. */
export interface Covers {
  readonly kind: 'covers'
  readonly path: string
  readonly parts: readonly string[]
}

/**
 * A record of flags has every part that the text enumerates.
 *
 * For enumerated terms, topics and materials (合同应当明确, 应包括, 至少包括). Nearest neighbour: `allOf`, where the parts are not flags of one record.
 *
 * - passed: every part is stated.
 * - failed: `termsMissing` with the parts that are not, as soon as one is `false`; parts not known are named beside it.
 * - cantTell: `missing` with each part left out, where none is `false`.
 *
 * @param path - The record of flags.
 * @param parts - The keys that the text names, in its order, at least one, without repeats.
 * @throws TypeError where `parts` is empty or repeats a key.
 * @example
 * ```ts
 * covers('contract.terms', ['changeTriggers', 'terminationTriggers'])
 * ```
 * @category Kinds
 */
export function covers<P extends string, K extends string>(path: P, parts: readonly K[]): Rule<`${P}.${K}`> {
  if (parts.length === 0) refuse('covers', parts, 'at least one part')
  if (new Set(parts).size !== parts.length) refuse('covers', parts, 'parts without repeats')
  return rule<`${P}.${K}`>({ kind: 'covers', path, parts: [...parts] } satisfies Covers)
}

export function evaluateCovers(given: Covers, compiler: Compiler): Evaluate {
  const columns = given.parts.map((part) => ({ part, column: compiler.flag(`${given.path}.${part}`) }))
  return (row) => {
    let lacks: string[] | null = null
    let unknown: Verdict[] | null = null
    for (const { part, column } of columns) {
      const value = row.values[column.index]
      if (value === true) continue
      if (value === undefined) (unknown ??= []).push(unknownFact(row, column))
      else (lacks ??= []).push(part)
    }
    if (lacks !== null) return merge('failed', [failed([reason('termsMissing', { path: row.prefix + given.path, parts: lacks })]), ...(unknown ?? [])])
    return unknown === null ? plainlyPassed : merge('cantTell', unknown)
  }
}

export function cureCovers(given: Covers, compiler: Compiler): Cure {
  const columns = given.parts.map((part) => compiler.flag(`${given.path}.${part}`))
  return (row) => ({
    changes: columns.flatMap((column) =>
      row.values[column.index] === true ? [] : [{ op: 'set' as const, path: row.prefix + column.path, value: true }],
    ),
  })
}

export function coversToJsonLogic(given: Covers): JsonLogic {
  return allOfLogic(
    given.parts.map((part) => judgeLogic(`${given.path}.${part}`, { '===': [readLogic(`${given.path}.${part}`), true] })),
  )
}
