import type { Change, Remedy } from './remedy'
import { reason } from './reason'
import type { Verdict } from './verdict'

/** A target's linked facts, as far as this file reads them. */
type Facts = Readonly<Record<string, unknown>>

/** The reference behind `belongs`, by the list it stands in. */
const referenceOf: Readonly<Record<string, string>> = { dueDiligence: 'provider', priorReports: 'arrangement', arrangements: 'provider' }

/** Where the first day of a target's service stands: not known, it is why a sweeping activity may not have covered it. */
const serviceStart: Readonly<Record<string, string>> = { arrangement: 'service.startedOn', system: 'inService.since' }

/**
 * `belongs` and `coversTarget` are worked out by `link`: nobody records them. A finding names the fact behind them, which somebody can.
 */
export function recordableVerdict(verdict: Verdict, kind: string, target: Facts): Verdict {
  if (!verdict.missing.some(isDerived)) return verdict
  const name = (path: string): string => recordablePath(path, kind, target)
  const missing = [...new Set(verdict.missing.map(name))]
  return { ...verdict, missing, reasons: verdict.reasons.map((found) => (found.code === 'missing' ? reason('missing', { paths: missing }) : found)) }
}

/** The same for what a remedy appends: the reference to the target instead of the derived key. */
export function recordableRemedy(remedy: Remedy | null, kind: string, target: Facts): Remedy | null {
  if (remedy === null) return null
  return { ...remedy, changes: remedy.changes.map((change) => recordableChange(change, kind, target)) }
}

function isDerived(path: string): boolean {
  return path.endsWith('].belongs') || path.endsWith('].coversTarget')
}

function recordablePath(path: string, kind: string, target: Facts): string {
  const [, before, list, id, key] = /^(.*?)([A-Za-z]+)\[([^\]]*)\]\.(belongs|coversTarget)$/.exec(path) ?? []
  if (before === undefined || list === undefined || id === undefined) return path
  const entry = `${before}${list}[${id}]`
  if (key === 'belongs') {
    const reference = referenceOf[list] ?? 'belongs'
    const given = before === '' ? entryOf(target, list, id)?.[reference] : undefined
    // the entry says whom it is of: what is not known is the target's own reference
    return given !== undefined && reference === 'provider' && kind === 'arrangement' ? 'provider' : `${entry}.${reference}`
  }
  if (kind === 'incident') return `${entry}.incident`
  const named = kind === 'system' ? 'systems' : 'covers'
  const activity = entryOf(target, 'activities', id)
  if (activity?.[named] === undefined) return `${entry}.${named}`
  if (activity.completedOn === undefined) return `${entry}.completedOn`
  return serviceStart[kind] ?? `${entry}.${named}`
}

/** What an activity has to name so that it covers the target; of a provider, the arrangements with it. */
function coverOf(kind: string, target: Facts): Facts {
  if (kind === 'incident') return { incident: target.id }
  if (kind === 'system') return { systems: [target.id] }
  if (kind !== 'provider') return { covers: [target.id] }
  return { covers: ((target.arrangements ?? []) as readonly Facts[]).flatMap(({ id, belongs }) => (belongs === true ? [id] : [])) }
}

function entryOf(target: Facts, list: string, id: string): Facts | undefined {
  return ((target[list] ?? []) as readonly Facts[]).find((candidate) => candidate.id === id)
}

function recordableChange(change: Change, kind: string, target: Facts): Change {
  if (change.op !== 'append') return change
  const { belongs, coversTarget, ...own } = change.value
  if (belongs === undefined && coversTarget === undefined) return change
  const list = change.path.slice(change.path.lastIndexOf('.') + 1)
  const covering = coversTarget === undefined ? {} : coverOf(kind, target)
  const provider = (target.provider as Facts | undefined)?.id
  const belonging = belongs === undefined ? {} : { [referenceOf[list] ?? 'belongs']: list === 'dueDiligence' ? provider : target.id }
  return { ...change, value: { ...own, ...covering, ...belonging } }
}
