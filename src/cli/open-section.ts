// What cannot be told, target by target: the missing facts with the articles that need them.

import { factAt } from '../index'
import { articleName, groupByTarget, headed, isOpen, placeOf, type Explained, type Report } from './report'
import { labelled, paragraph, table } from './text'

/** What cannot be told: by target, the missing facts with the articles that need them. Permissions are no duties and are left out. */
export function openSection(report: Report): string[] {
  const { words, findings } = report
  const say = words.report
  const open = findings.filter(isOpen)
  if (open.length === 0) return []
  const undecided = open.filter(({ finding }) => finding.reasons.some(({ code }) => code === 'scopeNotDecided'))
  const groups = groupByTarget(open.filter((member) => !undecided.includes(member)), report)
  const blocks = groups.map(({ name, members }) => [...paragraph(say.findingsAt(name, members.length), 0), ...openBlock(members, report)])
  if (undecided.length > 0) blocks.unshift(undecidedBlock(undecided, report))
  const targets = groups.length + (undecided.length > 0 ? 1 : 0)
  return [...headed(say.cannotTell({ findings: open.length, targets })), ...paragraph(say.cannotTellAbout, 0), '', ...blocks.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]))]
}

/** While it is not decided whether a document binds, nothing else is worth asking: one block for all of its findings. */
function undecidedBlock(members: readonly Explained[], report: Report): string[] {
  const { words, record, language } = report
  const say = words.report
  const missing = new Map<string, string>()
  for (const { text } of members) for (const { path } of text.missing) missing.set(path.replace(/^institution\./, ''), '')
  for (const path of missing.keys()) missing.set(path, factAt('institution', path)?.title[language] ?? path)
  const name = [words.target.institution, record.institution?.id, record.institution?.name].filter((part) => part !== undefined).join(' ')
  return [...paragraph(say.findingsAt(name, members.length), 0), ...articlesLine(members, report), ...missingTable([...missing])]
}

function openBlock(members: readonly Explained[], report: Report): string[] {
  const { words } = report
  const needs = new Map<string, { readonly title: string; readonly by: Explained[] }>()
  for (const member of members) {
    for (const { path, title } of member.text.missing) {
      const need = needs.get(path)
      if (need === undefined) needs.set(path, { title, by: [member] })
      else need.by.push(member)
    }
  }
  const groups = new Map<string, { readonly by: readonly Explained[]; readonly facts: [string, string][] }>()
  for (const [path, { title, by }] of needs) {
    const key = articlesOf(by, report).join()
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { by, facts: [[path, title]] })
    else group.facts.push([path, title])
  }
  const lines = [...groups.values()].flatMap(({ by, facts }) => [...articlesLine(by, report), ...missingTable(facts)])
  // Reasons beside the missing facts: a judgement to be stated, a calendar that ends, facts in contradiction.
  const other = members.filter(({ text }) => text.missing.length === 0)
  return [
    ...lines,
    ...other.flatMap((member) => labelled(words.report.undecided, `${placeOf(member, report)}${words.colon}${member.text.reasons.join(' ')}`, 2, words.blockLabelWidth)),
  ]
}

function missingTable(facts: readonly (readonly [string, string])[]): string[] {
  return table([{ atMost: 48 }, {}], facts, 4)
}

function articlesLine(members: readonly Explained[], report: Report): string[] {
  return paragraph(report.words.report.neededFor(articlesOf(members, report)), 2, 2)
}

/** The articles of some findings, each once; where several documents are assessed, with the document's id. */
function articlesOf(members: readonly Explained[], report: Report): string[] {
  return [...new Set(members.map(({ clause }) => articleName(clause, report)))]
}
