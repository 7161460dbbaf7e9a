import { catalogue, type Finding } from '../../src/index'

/** Every finding, a line for those of a clause that say the same: outcome, level, reason codes, day due, marks, targets. */
export function pinned(findings: readonly Finding[]): string {
  const lines = catalogue.clauses.flatMap(({ id }) => {
    const groups = new Map<string, string[]>()
    for (const finding of findings.filter(({ clause }) => clause === id)) {
      const { outcome, level, reasons, due, marks, target } = finding
      const said = [outcome, level, [...new Set(reasons.map(({ code }) => code))].join('+'), due, marks.join('+')].filter((part) => part !== null && part !== '').join(', ')
      groups.set(said, [...(groups.get(said) ?? []), target.id ?? '-'])
    }
    return [id, ...[...groups].map(([said, targets]) => `  ${said}: ${targets.join(' ')}`)]
  })
  return `${lines.join('\n')}\n`
}

/** The finding of a clause, named by its full id, on a target. */
export function findingOn(findings: readonly Finding[], clause: string, target: string): Finding {
  const finding = findings.find((candidate) => candidate.clause === clause && candidate.target.id === target)
  if (finding === undefined) throw new Error(`no finding of ${clause} on ${target}`)
  return finding
}
