// `catalogue`: the documents and clauses that the rules cover.

import { catalogue, type Document } from '../index'
import type { CatalogueArguments } from './arguments'
import type { Ended } from './host'
import { wordsOf } from './languages'
import { paragraph, table } from './text'

/** Lists the catalogue, as text or as the catalogue itself. */
export function catalogueCommand({ language, format }: CatalogueArguments): Ended {
  if (format === 'json') return { code: 0, output: `${JSON.stringify(catalogue, null, 2)}\n`, error: '' }
  const words = wordsOf(language)
  const say = words.catalogue
  const documentLines = (document: Document): string[] => {
    const { ledger } = document
    const covered = ledger.filter(({ coveredBy }) => coveredBy.length > 0).length
    const pending = ledger.filter(({ nonNormative }) => nonNormative === 'pending').length
    const title = language === 'zh' ? `《${document.title.zh}》` : `${document.title.en} (${document.title.zh})`
    const clauses = catalogue.clauses.filter((clause) => clause.document === document.id)
    const rows = clauses.map(({ id, force, target, title: name, lead }) => [id, words.force[force], words.target[target], name[language] + (lead ? say.lead : '')])
    return [
      '',
      ...paragraph([document.id + words.colon + title, ...(document.number === null ? [] : [document.number])].join(words.comma), 0),
      ...paragraph(words.report.statusOf(document.status[language], document.statusCheckedOn, document.statusVerified), 0),
      ...paragraph(say.sentences(covered, pending, ledger.length - covered - pending), 0),
      '',
      ...table([{ heading: say.id }, { heading: say.force }, { heading: say.target }, { heading: say.title }], rows, 0),
    ]
  }
  const lines = [say.heading(catalogue.version, catalogue.clauses.length), ...catalogue.documents.flatMap(documentLines)]
  return { code: 0, output: `${lines.join('\n')}\n`, error: '' }
}
