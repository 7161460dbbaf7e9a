// What is violated, departed from or missed, target by target, with the facts, the remedy and the day due.

import { catalogue, type Finding, type Justification, type Level, type Reason, type ReasonCode } from '../index'
import { findingKey } from './contested'
import { dayOf } from './day'
import { groupByTarget, headed, placeOf, type Explained, type Report } from './report'
import { labelled, paragraph } from './text'

export function failureSection(report: Report, level: Level): string[] {
  const { words } = report
  const say = words.report
  const failures = report.findings.filter(({ finding }) => finding.level === level)
  if (failures.length === 0) return level === 'violation' ? headed(say.noViolations) : []
  const groups = groupByTarget(failures, report)
  const extent = { findings: failures.length, targets: groups.length }
  const heading = level === 'violation' ? say.violations(extent) : level === 'deviation' ? say.deviations(extent) : say.goalsMissed(extent)
  const blocks = groups.map(({ name, members }) => [...paragraph(name, 0), ...mergeAlike(members).flatMap((alike) => failureBlock(alike, report))])
  return [...headed(heading), ...blocks.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]))]
}

/** Failures of one target with the same facts, remedy and day: told once, under all of their articles. */
function mergeAlike(members: readonly Explained[]): Explained[][] {
  const groups = new Map<string, Explained[]>()
  for (const member of members) {
    const { finding, text } = member
    const key = JSON.stringify([finding.reasons, text.remedy, finding.due, finding.marks])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [member])
    else group.push(member)
  }
  return [...groups.values()]
}

function failureBlock(alike: readonly Explained[], report: Report): string[] {
  const [first] = alike
  if (first === undefined) return []
  const { words, assessment } = report
  const say = words.report
  const { finding, text } = first
  const line = (label: string, said: string): string[] => labelled(label, said, 4, words.blockLabelWidth)
  const others = alike.flatMap((member) => otherReadingsOf(member, report))
  const notes = [...text.marks, ...new Set(others), ...justificationsOf(first, report).map(say.justification)]
  const isPast = finding.due !== null && finding.due.slice(0, 10) < dayOf(assessment.asOf)
  return [
    ...alike.flatMap((member) => paragraph(`${placeOf(member, report)}${words.colon}${member.clause.title[report.language]}`, 2, 2)),
    ...alike.flatMap((member) => line(say.asked, member.text.statement)),
    ...text.reasons.flatMap((reason) => line(say.found, reason)),
    ...(text.remedy.length === 0 ? [say.noRemedy[whyNoRemedy(finding, assessment.asOf)]] : text.remedy).flatMap((remedy) => line(say.remedy, remedy)),
    ...(text.due === null ? [] : line(isPast ? say.wasDue : say.due, text.due)),
    ...notes.flatMap((note) => line(say.note, note)),
    ...line(say.clause, alike.map(({ clause }) => clause.id).join(words.comma)),
  ]
}

/**
 * Why there is no remedy: the event can still be put off, nothing done now can make it pass, the institution has to choose what to
 * record, or what is missing can be done now; else the reasons do not tell.
 */
function whyNoRemedy({ reasons }: Finding, asOf: string): 'ahead' | 'over' | 'choice' | 'now' | 'open' {
  if (reasons.some(({ code, params }) => code === 'notBeforeEvent' && params.event > dayOf(asOf))) return 'ahead'
  // what ruled out an act that almost counted says nothing of what can be done
  const told = reasons.filter((_, index) => reasons[index - 1]?.code !== 'didNotCount')
  if (told.some((found) => isOver(found, dayOf(asOf), told))) return 'over'
  if (told.some(({ code }) => code === 'absent')) return 'choice'
  return told.some(isStillToDo) ? 'now' : 'open'
}

/** Whether a day has gone by that nothing done later can meet. */
function isOver({ code, params }: Reason, today: string, all: readonly Reason[]): boolean {
  switch (code) {
    case 'notBeforeEvent':
    case 'notWithin':
    case 'expired':
    case 'endedByChange':
    case 'deletedEarly':
      return true
    case 'noDay':
      return params.by !== null && params.by < today
    case 'notDoneYet': // beside a judgement, no limit is known that has gone by
      return all.every((other) => other.code !== 'needsJudgement')
    default:
      return false
  }
}

/** Whether it is a state or an act that the institution can bring about now, and that counts from then on. */
function isStillToDo({ code, params }: Reason): boolean {
  const toDo: readonly ReasonCode[] = ['stateNotHolding', 'neverHeld', 'overdue', 'noneOf', 'notDone', 'measureNotImplemented']
  return toDo.includes(code) || (code === 'earlierThan' && params.value === null)
}

/** What the finding would be under other readings. */
function otherReadingsOf({ finding }: Explained, { others, words, language }: Report): string[] {
  return (others.get(findingKey(finding)) ?? []).map(({ reading: id, choice, outcome }) => {
    const reading = catalogue.readings.find((candidate) => candidate.id === id)
    return words.report.otherReading(`${id}=${choice}`, reading?.choices[choice]?.[language] ?? choice, words.report.outcome[outcome])
  })
}

/** The justifications behind the mark `justified`. */
function justificationsOf({ finding }: Explained, { record }: Report): readonly Justification[] {
  if (!finding.marks.includes('justified')) return []
  return (record.justifications ?? []).filter(
    ({ clause, target }) => clause === finding.clause && (target === undefined || (target.kind === finding.target.kind && target.id === finding.target.id)),
  )
}
