import type { Due } from '../outcome'
import type { HeadlineParts, Names, Words } from './words'
import { chinaTime, listIn, listWith, measureStatusIn, stateName, subjectIn } from './words'

/**
 * Everything the library says in English.
 *
 * @category Words
 */
export const en: Words = {
  outcome: { passed: 'passed', failed: 'failed', inapplicable: 'not applicable', cantTell: 'cannot be told' },
  level: { violation: 'violation', deviation: 'deviation', goalMissed: 'goal missed' },
  force: {
    must: 'required',
    mustNot: 'prohibited',
    should: 'required in principle',
    goal: 'goal',
    encouraged: 'encouraged',
    may: 'permitted',
  },
  mark: {
    byReference: 'The document applies to the institution by reference.',
    benchmark: 'The document has lapsed; it was applied on request, as a benchmark.',
    contested: 'Contested: another reading of the text would give another outcome.',
    justified: 'The record holds a justification; the finding stands.',
    waived: 'The profile waives this clause; the finding stands.',
    attestedOnly: 'Decided by a recorded measure with its evidence, not by facts that were checked one by one.',
    timelinessNotMeasured: 'Done, but the text gives no number for how soon or how often, so the timing was not measured.',
    undated: 'A state without dates was taken as holding.',
    statusUnverified: 'The number or status of the document could not be verified.',
    looserThanText: 'A trial with a limit looser than the text; it shows nothing about compliance.',
  },
  binding: { direct: 'binds directly', byReference: 'applies by reference', outside: 'does not apply', undecided: 'not decided' },
  bindingness: { measures: 'measures', guidance: 'guidance', plan: 'plan', internal: 'internal policy' },
  nonNormative: {
    definition: 'definition',
    scope: 'scope',
    purpose: 'purpose',
    background: 'background',
    achievement: 'achievement of the past',
    heading: 'heading or lead-in',
    finalProvision: 'final provision',
    pending: 'not encoded yet',
  },
  topic: {
    governance: 'governance',
    classification: 'classification',
    grading: 'grading',
    dueDiligence: 'due diligence',
    contract: 'contract',
    subcontracting: 'subcontracting',
    monitoring: 'monitoring',
    exit: 'exit',
    riskAssessment: 'risk assessment',
    continuity: 'business continuity',
    security: 'security',
    concentration: 'concentration',
    inspection: 'inspection',
    audit: 'audit',
    priorReport: 'report before signing',
    incidentReport: 'incident report',
    crossBorder: 'cross-border outsourcing',
    relatedParties: 'related parties',
    supervision: 'supervision',
    planning: 'planning',
    staffing: 'staffing',
    dataGovernance: 'data governance',
    dataCentre: 'data centres',
    development: 'development and testing',
    operations: 'operation and maintenance',
  },
  target: {
    institution: { one: 'institution', all: 'the institution' },
    arrangement: { one: 'outsourcing arrangement', all: 'the outsourcing arrangements' },
    provider: { one: 'service provider', all: 'the service providers' },
    incident: { one: 'incident', all: 'the incidents' },
    system: { one: 'information system', all: 'the information systems' },
    dataCentre: { one: 'data centre', all: 'the data centres' },
  },
  addressee: {
    institution: 'the institution',
    board: 'the board of directors',
    seniorManagement: 'senior management',
    riskDepartment: 'the department in charge of outsourcing risk',
    executionTeam: 'the team that carries out the outsourcing',
    internalAudit: 'internal audit',
    provider: 'the service provider, through the contract',
    itCommittee: 'the information technology committee',
    authority: 'the supervisory authority',
  },
  subject: {
    institution: 'the institution',
    authority: 'the authorities',
    operator: 'the operator of an infrastructure or another body that the sentence names',
    association: 'the industry association',
    sector: 'the sector as a whole',
  },
  measureStatus: { implemented: 'implemented', partial: 'partly implemented', planned: 'planned', absent: 'not implemented' },
  measure: (citation) => `Implementation of ${citation}`,
  measureKey: { status: 'Status', evidence: 'Evidence', owner: 'Owner', since: 'Since', until: 'Until' },
  list: {
    institution: 'Institution',
    arrangements: 'Outsourcing arrangements',
    providers: 'Service providers',
    incidents: 'Incidents',
    systems: 'Information systems',
    dataCentres: 'Data centres',
  },
  reason: {
    missing: ({ paths }, { name }) => `Not recorded: ${join(paths.map((path) => quote(name(path))))}.`,
    contradiction: ({ path }, { name }) => `What is recorded for ${quote(name(path))} contradicts other facts of the record.`,
    calendarDoesNotCover: ({ from, to }) =>
      `The official notices of working days do not cover all of the time from ${from} to ${to}.`,
    undefinedRatio: ({ path }, { name }) => `${quote(name(path))} cannot be worked out, because what it is a share of is zero.`,
    sameDayOrderUnknown: ({ path, on }, { name }) =>
      `The order of events on ${on} is not recorded, and it decides for ${quote(name(path))}.`,
    scopeNotDecided: ({ document }, names) => `It is not decided whether this document binds the institution: ${names.document(document)}.`,
    needsJudgement: ({ path }, { name }) =>
      `The text gives no number, so it takes a judgement whether ${quote(name(path))} meets it; the record has to state that judgement.`,
    unevidenced: ({ path }, { name }) => `No evidence is recorded for ${quote(name(path))}.`,
    looserThanText: ({ parameters }) => `It would pass only under ${parameters.join(', ')}, set looser than the text as a what-if; what depends on that never passes.`,
    otherSubject: ({ subject }) => `This duty is owed by ${subjectIn(en, subject)}.`,
    outOfScope: ({ document }, names) => `This document does not bind the institution: ${names.document(document)}.`,
    notInForce: ({ document, from }, names) => `This document is in force only from ${from}: ${names.document(document)}.`,
    notIssued: ({ document, from }, names) => `This document was not issued before ${from}: ${names.document(document)}.`,
    lapsed: ({ document, until }, names) => `This document applied until ${until} and has lapsed: ${names.document(document)}.`,
    invalidEntry: ({ path }) => `${quote(path)} does not fit its schema and is not judged.`,
    checkBroken: ({ message }) => `The check of your own could not be made: ${message}.`,
    noneCompared: ({ path }, { name }) => `${quote(name(path))} is recorded as none; the rule does not say what that means.`,
    tooManySteps: ({ steps }) => `The rule takes more than ${steps} steps on this record.`,
    ownWords: ({ en: text }) => text,
    ownRuleNotMet: ({ paths }, { name }) => `The rule does not hold for ${join(paths.map((path) => quote(name(path))))}.`,
    noTargets: ({ list }) => `The record lists none: ${quote(listIn(en, list) ?? list)} is empty.`,
    emptyList: ({ list }, { name }) => `${quote(name(list))} has no entries.`,
    conditionNotMet: () => 'The condition under which this duty applies is not met.',
    notYetDue: ({ due }) => `This is due by ${moment(due)}, and there is time left.`,
    noEvent: ({ path }, { name }) => `There is no event from which this duty would run (see ${quote(name(path))}).`,
    nothingToJudge: ({ list, of }, names) => `${quote(listWith(list, of, names, en))} has no entry that would have to be judged.`,
    notTakenUp: () => 'The institution has not taken up this encouragement.',
    notUsed: () => 'The institution has not made use of this permission.',
    absent: ({ path }, { name }) => `${quote(name(path))} is recorded as none.`,
    notEqual: ({ path, value, expected }, names) =>
      `${quote(names.name(path))} is ${names.value(path, value)}; what counts is ${names.value(path, expected)}.`,
    notOneOf: ({ path, value, expected }, names) =>
      `${quote(names.name(path))} is ${names.value(path, value)}; what counts is ${names.value(path, expected)}.`,
    belowLimit: ({ path, value, limit, limitPath }, { name }) =>
      `${quote(name(path))} is ${value}, below ${limitPath === null ? `the limit of ${limit}` : `${quote(name(limitPath))}, which is ${limit}`}.`,
    aboveLimit: ({ path, value, limit, limitPath }, { name }) =>
      `${quote(name(path))} is ${value}, above ${limitPath === null ? `the limit of ${limit}` : `${quote(name(limitPath))}, which is ${limit}`}.`,
    earlierThan: ({ path, value, limit }, { name }) =>
      value === null
        ? `${quote(name(path))} shows no such day yet; what counts is one from ${limit} on.`
        : `${quote(name(path))} is ${value}; only days from ${limit} on count.`,
    noDay: ({ path, by, of }, names) =>
      `${quote(listWith(path, of, names, en))} shows no such day yet${by === null ? '' : `; what counts is one by ${by}`}.`,
    notDifferent: ({ path, other, value }, names) =>
      `${quote(names.name(path))} and ${quote(names.name(other))} are the same: ${names.value(path, value)}.`,
    termsMissing: ({ path, parts }, { name, part }) =>
      `${quote(name(path))} does not contain: ${join(parts.map((key) => part(`${path}.${key}`)))}.`,
    stateNotHolding: ({ path, since, until }, names) =>
      since === null && until === null
        ? `${quote(stateName(path, names))} has never begun: its first day is recorded as none.`
        : `The day assessed lies outside the period of ${quote(stateName(path, names))}:${since === null ? '' : ` from ${since}`}${until === null ? '' : ` until ${until}`}.`,
    neverHeld: ({ list, due, of }, names) =>
      `${quote(listWith(list, of, names, en))} shows no act that counts${due === null ? ', although the duty has begun to run' : `; it was due by ${moment(due)}`}.`,
    overdue: ({ list, last, due, of }, names) => `The last act that counts in ${quote(listWith(list, of, names, en))} was on ${last}; the next was due by ${due}.`,
    doneOn: ({ list, on, of }, names) => `${quote(listWith(list, of, names, en))} shows an act that counts, on ${moment(on)}.`,
    missedPeriod: ({ list, from, until, of }, names) =>
      `${quote(listWith(list, of, names, en))} shows no act that counts from ${from} to ${until}; a later act ended this gap.`,
    notBeforeEvent: ({ list, event, deadline, of }, names) =>
      `${quote(listWith(list, of, names, en))} shows no act that counts by ${deadline}, ${deadline === event ? 'the day of the event itself' : `the last day for it before the event of ${event}`}.`,
    notWithin: ({ list, from, deadline, first, of }, names) =>
      `The time ran from ${moment(from)} to ${moment(deadline)}; ${quote(listWith(list, of, names, en))} shows ${first === null ? 'no act that counts' : `the first act that counts on ${moment(first)}`}.`,
    expired: ({ list, on, validUntil, event, of }, names) =>
      `The result of ${on} in ${quote(listWith(list, of, names, en))} was valid until ${validUntil}, which is before the event of ${event}.`,
    endedByChange: ({ list, on, change, event, of }, names) =>
      `The result of ${on} in ${quote(listWith(list, of, names, en))} lost its validity by a change on ${change}, before the event of ${event}.`,
    kept: ({ path, until }, { name }) =>
      until === null ? `${quote(name(path))} shows that nothing was deleted or lost.` : `${quote(name(path))} shows nothing deleted or lost while it had to be kept; the last day is ${until}.`,
    deletedEarly: ({ path, on, keepUntil }, { name }) =>
      `${quote(name(path))} is ${on}; the data had to be kept ${keepUntil === null ? 'then, since the time of retention had not begun to run' : `until ${keepUntil}, that day included`}.`,
    didNotCount: ({ entry, on }, { name }) => `${quote(name(entry))}${on === null ? '' : ` of ${moment(on)}`} does not count.`,
    doneOnce: ({ list, on, of }, names) => `${quote(listWith(list, of, names, en))} shows a single act that counts, on ${on}.`,
    notDoneYet: ({ list, since, of }, names) => `${quote(listWith(list, of, names, en))} shows no act that counts since ${moment(since)}.`,
    notDone: ({ path }, { name }) => `${quote(name(path))} shows no act done by the day assessed.`,
    noneOf: ({ list, of }, names) => `No entry of ${quote(listWith(list, of, names, en))} meets the requirement.`,
    negated: () => 'What the text rules out is the case.',
    measureNotImplemented: ({ status }) => `The measure is recorded as ${measureStatusIn(en, status)}.`,
  },
  change: {
    set: ({ path, value }, by, names) =>
      capital(
        value === true
          ? `${deadline(by)}put in place and record: ${quote(names.name(path))}.`
          : value === by
            ? `${deadline(by)}do what is missing, and record its day: ${quote(names.name(path))}.`
          : `${deadline(by)}see to it that ${quote(names.name(path))} is ${names.value(path, value)}, and record it.`,
      ),
    append: ({ path, value }, by, names) =>
      capital(`${deadline(by)}carry out and record in ${quote(names.name(path))}${fields(path, value, names)}.`),
  },
  headline,
  inPeriod: (target, period) => `${target} (${period})`,
  moment,
  among: (list, kinds) => `${list} (${kinds})`,
  nothing: 'none',
  yes: 'yes',
  no: 'no',
  join,
  belong: (entries, group, fact) => [...entries, ...(group === null ? [] : [group]), fact].join(': '),
}

function headline({ outcome, level, force, bindingness, notYetDue, declined, target, citation, due }: HeadlineParts): string {
  switch (outcome) {
    case 'passed':
      if (force === 'encouraged') return capital(`${target} takes up what is encouraged by ${citation}.`)
      if (force === 'may') return capital(`${target} makes use of what is permitted by ${citation}.`)
      return capital(`${target} ${force === 'goal' ? 'reaches the goal of' : 'complies with'} ${citation}.`)
    case 'failed':
      return capital(`${target} ${failure(level, bindingness)} ${citation}.`)
    case 'inapplicable':
      if (declined) return capital(`${target} has not ${force === 'may' ? 'made use of what is permitted by' : 'taken up what is encouraged by'} ${citation}.`)
      return notYetDue
        ? capital(`${target} still has time for ${citation}${due === null ? '' : `, due by ${due}`}.`)
        : `No duty applies to ${target} under ${citation}.`
    case 'cantTell':
      return `Whether ${question(force, citation)} cannot be told for ${target}.`
  }
}

function question(force: HeadlineParts['force'], citation: string): string {
  if (force === 'encouraged') return `what is encouraged by ${citation} is taken up`
  if (force === 'may') return `what is permitted by ${citation} is used`
  return force === 'goal' ? `the goal of ${citation} is reached` : `${citation} is complied with`
}

function failure(level: HeadlineParts['level'], bindingness: HeadlineParts['bindingness']): string {
  if (level === 'deviation') return 'departs from what is required in principle by'
  if (bindingness !== 'measures') return level === 'goalMissed' ? 'has missed the goal and departs from' : 'departs from'
  return level === 'goalMissed' ? 'has missed the goal of' : 'violates'
}

function fields(path: string, value: Readonly<Record<string, unknown>>, names: Names): string {
  const entries = Object.entries(value).filter(([key]) => key !== 'id')
  if (entries.length === 0) return ''
  return ` (${entries.map(([key, part]) => `${names.part(`${path}[].${key}`)}: ${names.value(`${path}[].${key}`, part)}`).join('; ')})`
}

function deadline(by: string | null): string {
  return by === null ? '' : `by ${by}, `
}

function moment(due: Due): string {
  const time = chinaTime(due)
  return time === null ? due : `${time} Beijing time`
}

function join(items: readonly string[]): string {
  return items.join(', ')
}

function quote(name: string): string {
  return `"${name}"`
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
