// `explain CLAUSE`: what a clause asks, what it reads, and how its text is read.

import { assess, catalogue, counterparts, explain, titleOf, type Clause } from '../index'
import type { ExplainArguments } from './arguments'
import { Failure, type Ended } from './host'
import { wordsOf } from './languages'
import { nearest } from './nearest'
import { labelled, paragraph, table } from './text'
import type { Language } from './words'

/** Explains a clause, or all clauses of a sentence. */
export function explainCommand({ clause: asked, language }: ExplainArguments): Ended {
  const clauses = catalogue.clauses.filter(({ id, sentence }) => id === asked || sentence === asked)
  if (clauses.length === 0) {
    const known = [...new Set(catalogue.clauses.flatMap(({ id, sentence }) => [id, sentence]))]
    throw new Failure(wordsOf(language).error.unknown('clause', asked, nearest(asked, known), known))
  }
  return { code: 0, output: `${clauses.map((clause) => clauseLines(clause, language).join('\n')).join('\n\n')}\n`, error: '' }
}

function clauseLines(clause: Clause, language: Language): string[] {
  const words = wordsOf(language)
  const say = words.clause
  const line = (label: string, text: string): string[] => labelled(label, text, 0, words.labelWidth)
  const readings = catalogue.readings.filter(({ id }) => clause.readings.includes(id))
  const parameters = catalogue.parameters.filter(({ id }) => clause.parameters.includes(id))
  return [
    ...paragraph(`${citationOf(clause, language)}${words.colon}${clause.title[language]}`, 0),
    ...line(words.report.clause, clause.id),
    ...line(say.statement, clause.statement[language]),
    ...line(say.force, words.force[clause.force]),
    ...line(say.addressee, words.addressee[clause.addressee]),
    ...line(say.target, words.target[clause.target]),
    ...(clause.lead ? line(say.notes, say.lead) : []),
    ...(clause.notes === undefined ? [] : line(say.notes, clause.notes[language])),
    ...(parameters.length === 0 ? [] : ['', say.parameters, ...parameters.flatMap(({ id, value, unit }) => paragraph(say.parameterOf(id, value, unit), 2, 2))]),
    ...(readings.length === 0 ? [] : ['', say.readings]),
    ...readings.flatMap((reading) => [
      ...paragraph(reading.id, 2),
      ...table(
        [{}, {}, {}],
        [
          ...Object.entries(reading.choices).map(([id, text]) => [id === reading.default ? say.chosen : say.alternative, id, text[language]]),
          [say.reason, '', reading.reason[language]],
        ],
        4,
      ),
    ]),
    ...counterpartLines(clause, language),
    '',
    say.facts,
    ...table([{ atMost: 56 }, {}], clause.facts.map((path) => [path, titleOf(clause.target, path)?.[language] ?? '']), 2),
  ]
}

/** What other documents ask of the same matter. */
function counterpartLines({ id }: Clause, language: Language): string[] {
  const say = wordsOf(language).clause
  const rows = counterparts(id).map(({ clause, relation, note }) => [say.relationOf[relation], clause, note[language]])
  return rows.length === 0 ? [] : ['', ...paragraph(say.counterparts, 0), ...table([{}, {}, {}], rows, 2)]
}

/** Where a clause stands, in words. Only findings have a citation, so one is made of an empty record, on a day that does not matter. */
function citationOf(clause: Clause, language: Language): string {
  const [finding] = assess({}, { asOf: '2022-01-01', clauses: [clause.id] }).findings
  return finding === undefined ? clause.id : explain(finding, { lang: language }).citation
}
