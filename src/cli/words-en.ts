// The command's words in English.

import type { CommandWords } from './words'

const help = `Usage: cn-finreg-rules COMMAND [OPTIONS]

  assess FILE        Assess the record in FILE (JSON, UTF-8); - reads the standard input.
  catalogue          List the documents and clauses that the rules cover.
  explain CLAUSE     Explain a clause or sentence, such as outsourcing-2021/37.5#1.

Options of assess
  --as-of DAY        The day (2026-11-21) or instant (2026-11-21T09:00+08:00) to assess.
                     Left out: today in China (UTC+8).
  --document ID      Only this document; may be given several times.
  --clause ID        Only this clause; may be given several times.
  --topic TOPIC      Only clauses on this topic; may be given several times.
  --reading ID=CHOICE
                     Choose another reading of the text; may be given several times.
  --profile FILE     A profile: selection, readings, tightened parameters, waivers.
  --format FORMAT    text (default) or json: exactly what assess() returns.

Options of all commands
  --lang LANGUAGE    zh or en. Left out: zh where LC_ALL, LC_MESSAGES or LANG begins with zh, else en.
  --format FORMAT    Of catalogue too: text (default) or json.
  -h, --help         Show this text.
  --version          Show the version.

Exit code: 0 nothing is violated, 1 something is, 2 bad input (one message on stderr, nothing on stdout).
`

/** The command in English. */
export const en: CommandWords = {
  help,
  comma: ', ',
  colon: ': ',
  labelWidth: 13,
  blockLabelWidth: 9,
  report: {
    title: (institution) => `Information technology under supervision${institution === null ? '' : `: ${institution}`}`,
    institution: 'Institution',
    record: 'Record',
    recordOf: (id, { arrangements, providers, incidents, systems, dataCentres }) =>
      [
        `${id ?? 'without an id'}: ${counted(arrangements, 'arrangement')}, ${counted(providers, 'provider')}, ${counted(incidents, 'incident')}`,
        ...(systems === null ? [] : [counted(systems, 'system')]),
        ...(dataCentres === null ? [] : [counted(dataCentres, 'data centre')]),
      ].join(', '),
    assessed: 'Assessed on',
    profile: 'Profile',
    profileOf: (id, digest) => `${id}, digest ${digest}`,
    rules: 'Rules',
    rulesOf: (version, digest) => `cn-finreg-rules ${version}, catalogue ${digest}`,
    unnamed: 'not named',
    established: (country) => (country === undefined ? 'country of establishment not recorded' : `established in ${country}`),
    document: 'Document',
    numberNotVerified: 'number not verified',
    status: 'Status',
    statusOf: (status, checkedOn, verified) => `${status}; checked on ${checkedOn}${verified ? '' : ', not verified'}`,
    binding: 'Reach',
    bindingOf: {
      direct: 'binds this institution directly',
      byReference: 'applies to this institution by reference (参照执行): the same computation, every finding marked',
      outside: 'does not bind this institution',
      undecided: 'it is not decided whether it binds this institution',
    },
    overlays: 'Overlaid by',
    overlayOf: (title, from) => (from === null ? title : `${title}, from ${from}`),
    result: 'Result',
    resultOf: ({ violations, deviations, goalsMissed, cannotTell }) =>
      [
        number(violations, 'violation'),
        number(deviations, 'deviation'),
        ...(goalsMissed === 0 ? [] : [`${goalsMissed} ${goalsMissed === 1 ? 'goal' : 'goals'} missed`]),
        `${number(cannotTell, 'point')} that cannot be told`,
      ].join(', '),
    issues: (count) => `FAULTS OF THE RECORD: ${count}`,
    issueOf: (issue) => {
      switch (issue.code) {
        case 'danglingReference':
          return `${issue.path} refers to ${issue.id}, which the record does not hold.`
        case 'duplicateId':
          return `${issue.path}: the id ${issue.id} stands more than once; only facts on which the entries agree were used.`
        case 'invalidEntry':
          return `${issue.path}: expected ${issue.expected}; the entry was not judged.`
        case 'contradiction':
          return `${issue.paths.join(' and ')} exclude each other; none of them was used.`
      }
    },
    violations: ({ findings, targets }) => `VIOLATIONS: ${findings}, on ${targets} ${targets === 1 ? 'target' : 'targets'}`,
    noViolations: 'VIOLATIONS: none',
    deviations: ({ findings, targets }) => `DEVIATIONS from what is required in principle: ${findings}, on ${targets} ${targets === 1 ? 'target' : 'targets'}`,
    goalsMissed: ({ findings, targets }) => `GOALS MISSED: ${findings}, on ${targets} ${targets === 1 ? 'target' : 'targets'}`,
    asked: 'Asked',
    found: 'Found',
    remedy: 'Remedy',
    noRemedy: {
      ahead: 'The event itself still lies ahead: put it off until there is time for what comes before it.',
      over: 'None for what is over: it stays as it is.',
      choice: 'The choice is the institution\'s own: decide, and record it.',
      now: 'What is missing can still be done: do it, and record it.',
      open: 'None follows from the facts recorded: the institution has to see what can still be done.',
    },
    otherReading: (reading, text, outcome) => `It would be '${outcome}' under ${reading}: ${text}.`,
    due: 'Due',
    wasDue: 'Was due',
    note: 'Note',
    clause: 'Clause',
    justification: ({ reason, approvedBy, on, until }) =>
      `Justification: ${reason} (${[`approved by ${approvedBy ?? 'not recorded'}`, ...(on === undefined ? [] : [`on ${on}`]), ...(until == null ? [] : [`until ${until}`])].join(', ')})`,
    cannotTell: ({ findings, targets }) => `CANNOT BE TOLD: ${findings}, on ${targets} ${targets === 1 ? 'target' : 'targets'}`,
    cannotTellAbout: 'What is not recorded and could decide, by its path in the facts. Recording one fact can bring up the next.',
    findingsAt: (target, count) => `${target}: ${count}`,
    neededFor: (articles) => `Needed for ${articles.join(', ')}`,
    undecided: 'Open',
    upcoming: (days, until) => `DUE IN THE NEXT ${days} DAYS, up to ${until}`,
    nothingUpcoming: 'Nothing that the record shows.',
    state: { toDo: 'to do', recurs: 'again', missed: 'missed' },
    dueHeading: 'Due',
    stateHeading: 'State',
    targetHeading: 'Target',
    dutyHeading: 'Duty',
    summary: 'SUMMARY by article, in findings',
    articleHeading: 'Article',
    outcome: { failed: 'failed', cantTell: 'cannot tell', passed: 'passed', inapplicable: 'not applicable' },
    total: 'All',
    permissions: (used, notUsed, cannotTell) => `Permissions are not counted above: ${used} used, ${notUsed} not used or not applicable, ${cannotTell} that cannot be told.`,
    leadsLeftOut: 'A sentence that only leads into a list is not counted beside its items.',
    disclaimer: (pending, sentences) =>
      `${pending === 0 ? '' : `${pending} of the ${sentences} sentences of what was assessed are not encoded yet: silence on them means nothing. `}This is not legal advice. It says what the recorded facts show under the readings named in the catalogue; it does not know what was not recorded.`,
  },
  article: (article) => (/^\d+$/.test(article) ? `Article ${article}` : article.startsWith('annex-') ? `Annex ${article.slice('annex-'.length)}` : `section ${article}`),
  catalogue: {
    heading: (version, clauses) => `cn-finreg-rules ${version}: ${number(clauses, 'clause')}`,
    sentences: (covered, pending, other) => `${number(covered, 'sentence')} covered by clauses, ${pending} not encoded yet, ${other} without a duty`,
    id: 'Clause',
    force: 'Force',
    target: 'Judged on',
    title: 'Title',
    lead: ' (leads into its items)',
  },
  clause: {
    statement: 'Asks',
    force: 'Force',
    addressee: 'To act',
    target: 'Judged on',
    notes: 'Notes',
    facts: 'Facts it reads',
    parameters: 'Parameters',
    parameterOf: (id, value, unit) => `${id}: ${value} ${unit}`,
    readings: 'Readings',
    chosen: 'default',
    alternative: 'or',
    reason: 'because',
    lead: 'It leads into its items and is not counted beside them.',
    counterparts: 'Elsewhere (what this clause asks, compared with the other; both are judged)',
    relationOf: { equal: 'the same as', narrower: 'less than', wider: 'more than', overlaps: 'in part the same as' },
  },
  force: {
    must: 'required',
    mustNot: 'prohibited',
    should: 'in principle',
    goal: 'goal',
    encouraged: 'encouraged',
    may: 'permitted',
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
  target: { institution: 'institution', arrangement: 'arrangement', provider: 'provider', incident: 'incident', system: 'system', dataCentre: 'data centre' },
  error: {
    commandMissing: 'no command was given; there are assess, catalogue and explain (see --help)',
    unknownCommand: (name, meant) => `unknown command '${name}'${guess(meant)}; there are assess, catalogue and explain (see --help)`,
    unknownOption: (name, meant) => `unknown option '${name}'${guess(meant)} (see --help)`,
    optionOfAnother: (option, command) => `'${command}' has no option --${option} (see --help)`,
    noValueWanted: (option) => `--${option} takes no value`,
    valueMissing: (option) => `--${option} needs a value`,
    givenTwice: (option) => `--${option} was given twice`,
    notAChoice: (option, value, choices) => `--${option}: expected ${choices.join(' or ')}, found '${value}'`,
    operandMissing: (command, operand) => `'${command}' needs a ${operand} (see --help)`,
    surplus: (argument) => `'${argument}' is one argument too many (see --help)`,
    notADay: (value) => `--as-of: expected a day such as 2026-11-21 or an instant such as 2026-11-21T09:00+08:00, found '${value}'`,
    unknown: (option, value, meant, known) =>
      `--${option}: there is no ${option} '${value}'${guess(meant)}; ${known.length <= 20 ? `there ${known.length === 1 ? 'is' : 'are'} ${known.join(', ')}` : `'catalogue' lists all ${known.length}`}`,
    unreadable: (file, code) => `${file} cannot be read: ${fileErrors.get(code) ?? code}`,
    notUtf8: (file) => `${file} is not text in UTF-8 (a file in GBK or GB18030 has to be converted first)`,
    empty: (file) => `${file} is empty`,
    notJson: (file, line, column, found) => `${file} is not JSON: line ${line}, column ${column}: unexpected ${found === null ? 'end of the text' : `'${found}'`}`,
    duplicateKey: (file, line, column, key) => `${file}: line ${line}, column ${column}: the key '${key}' stands twice in one object, and only one of them can be meant`,
    notARecord: (file, count) => `${file} is not a record: ${number(count, 'fault')}`,
    notAProfile: (file, count) => `${file} is not a profile: ${number(count, 'fault')}`,
    andMore: (count) => `and ${count} more`,
    standardInput: 'the standard input',
    internal: (message) => `this should not have happened, please report it: ${message}`,
  },
}

const fileErrors: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['ERR_FS_FILE_TOO_LARGE', 'it is too large'],
])

function guess(meant: string | undefined): string {
  return meant === undefined ? '' : `, did you mean '${meant}'?`
}

function number(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function counted(count: number | null, noun: string): string {
  return count === null ? `${noun}s not recorded` : number(count, noun)
}
