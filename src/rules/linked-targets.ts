/** The targets of a record, ours as `link` gives them and those of the user's own, worked out once for each record object. */
import type { LinkIssue, LinkResult } from '../model/link'
import { link } from '../model/link'
import type { OwnEntries, OwnEntry, OwnTarget, TargetModel } from '../model/own-target'
import { ownEntries } from '../model/own-target'
import type { ComplianceRecord } from '../model/record'
import type { Catalogue } from './catalogue'

/** A target with its facts; one that its schema refuses is not valid. */
export type TargetEntry = OwnEntry

const links = /* #__PURE__ */ new WeakMap<ComplianceRecord, LinkResult>()

/** Links a record, once for each record object. */
export function linked(record: ComplianceRecord): LinkResult {
  let result = links.get(record)
  if (result === undefined) {
    result = link(record)
    links.set(record, result)
  }
  return result
}

const own = /* #__PURE__ */ new WeakMap<ComplianceRecord, WeakMap<OwnTarget, OwnEntries>>()

function entriesOf(target: OwnTarget, record: ComplianceRecord): OwnEntries {
  const byTarget = own.get(record) ?? new WeakMap<OwnTarget, OwnEntries>()
  own.set(record, byTarget)
  const entries = byTarget.get(target) ?? ownEntries(target, record, linked(record).facts.institution)
  byTarget.set(target, entries)
  return entries
}

/** The targets of a kind; left out where the record does not have the list. */
export function targetsOf(model: TargetModel, record: ComplianceRecord): readonly TargetEntry[] | undefined {
  if (model.own !== null) return entriesOf(model.own, record).entries
  const { facts } = linked(record)
  const targets = model.kind === 'institution' ? [facts.institution] : facts[model.list as 'arrangements']
  return targets?.map((target) => ({ facts: target as unknown as TargetEntry['facts'], isValid: true }))
}

/** Everything that is wrong with a record, entries of the catalogue's own targets included. */
export function recordIssues(catalogue: Catalogue, record: ComplianceRecord): readonly LinkIssue[] {
  const { issues } = linked(record)
  return catalogue.targets.length === 0 ? issues : [...issues, ...catalogue.targets.flatMap((target) => entriesOf(target, record).issues)]
}
