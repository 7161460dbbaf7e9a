import type { Due, Mark, Outcome } from './outcome'
import type { Reason } from './reason'
import { reason } from './reason'

/** What a rule says about one target: the outcome with everything a finding needs. Never mutated, often shared. */
export interface Verdict {
  readonly outcome: Outcome
  readonly reasons: readonly Reason[]
  readonly missing: readonly string[]
  readonly due: Due | null
  readonly marks: readonly Mark[]
}

const nothing: readonly never[] = []

function verdict(outcome: Outcome, reasons: readonly Reason[], due: Due | null, marks: readonly Mark[]): Verdict {
  return { outcome, reasons, missing: nothing, due, marks }
}

/** Passed without a remark. */
export const plainlyPassed: Verdict = /* #__PURE__ */ verdict('passed', nothing, null, nothing)

/** Passed, with what was found, the next day due and marks. */
export function passed(reasons: readonly Reason[] = nothing, due: Due | null = null, marks: readonly Mark[] = nothing): Verdict {
  return verdict('passed', reasons, due, marks)
}

/** Failed, with what was found and the day that was missed. */
export function failed(reasons: readonly Reason[], due: Due | null = null, marks: readonly Mark[] = nothing): Verdict {
  return verdict('failed', reasons, due, marks)
}

/** Inapplicable, with the reason and, where the duty lies ahead, the day due. */
export function inapplicable(reasons: readonly Reason[], due: Due | null = null, marks: readonly Mark[] = nothing): Verdict {
  return verdict('inapplicable', reasons, due, marks)
}

/** Cannot be told for want of the facts at these paths. */
export function lacking(paths: readonly string[], due: Due | null = null): Verdict {
  return { outcome: 'cantTell', reasons: [reason('missing', { paths })], missing: paths, due, marks: nothing }
}

/** Cannot be told for another reason of the closed list. */
export function undecided(reasons: readonly Reason[], due: Due | null = null): Verdict {
  return verdict('cantTell', reasons, due, nothing)
}

/** Puts several verdicts under one outcome: reasons, missing paths and marks of those given, the earliest day due. */
export function merge(outcome: Outcome, parts: readonly Verdict[]): Verdict {
  const only = parts[0]
  if (parts.length === 1 && only?.outcome === outcome) return only
  if (outcome === 'passed' && parts.every((part) => part === plainlyPassed)) return plainlyPassed
  const reasons: Reason[] = []
  const isNew = distinct()
  const lack = new Set<string>()
  const marks = new Set<Mark>()
  let due: Due | null = null
  for (const part of parts) {
    for (const found of part.reasons) {
      if (found.code !== 'missing' && isNew(found)) reasons.push(found)
    }
    for (const path of part.missing) lack.add(path)
    for (const mark of part.marks) marks.add(mark)
    if (part.due !== null && (due === null || part.due < due)) due = part.due
  }
  const missing = [...lack]
  if (missing.length > 0) reasons.push(reason('missing', { paths: missing }))
  return { outcome, reasons, missing, due, marks: [...marks] }
}

/** Whether a reason has not been asked about before. Most codes come once: only where one comes again are reasons compared. */
function distinct(): (found: Reason) => boolean {
  const first = new Map<Reason['code'], Reason>()
  const texts = new Map<Reason['code'], Set<string>>()
  return (found) => {
    const one = first.get(found.code)
    if (one === undefined) {
      first.set(found.code, found)
      return true
    }
    if (one === found) return false
    const known = texts.get(found.code) ?? new Set([JSON.stringify(one)])
    texts.set(found.code, known)
    const size = known.size
    return known.add(JSON.stringify(found)).size > size
  }
}

/** The same verdict with one more mark. */
export function marked(given: Verdict, mark: Mark): Verdict {
  return given.marks.includes(mark) ? given : { ...given, marks: [...given.marks, mark] }
}
