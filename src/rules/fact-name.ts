import type { TargetModel } from '../model/own-target'
import { factIn, titleIn } from '../model/titles'
import type { Catalogue } from './catalogue'
import { indexOfCatalogue } from './catalogue-index'
import { citationOf } from './citation'
import type { Language, MeasureKey, Names, Words } from './words/words'
import { chinaTime, listIn } from './words/words'

/** Names facts, values and documents for the sentences about one kind of target. */
export function namesFor(catalogue: Catalogue, { schema, list, own }: TargetModel, language: Language, words: Words): Names {
  const part = (path: string): string => titleIn(schema, path)?.[language] ?? lastKey(path)
  const name = (path: string): string =>
    measureName(catalogue, path, language, words) ??
    (own !== null && path === list ? own.title[language] : null) ??
    (titleIn(schema, path) === undefined ? (listIn(words, path) ?? path) : factName(schema, path, part, words))
  const value = (path: string, given: unknown): string => {
    if (given === null || given === undefined || given === '') return words.nothing
    if (typeof given === 'boolean') return given ? words.yes : words.no
    if (typeof given === 'string') return factIn(schema, path)?.valueTitles?.[given]?.[language] ?? (chinaTime(given) === null ? given : words.moment(given))
    if (typeof given === 'number') return String(given)
    if (Array.isArray(given)) return given.length === 0 ? words.nothing : words.join(given.map((entry) => value(path, entry)))
    return words.join(
      Object.entries(given).map(([key, below]) => {
        const [title, under] = [part(`${path}.${key}`), `${path}.${key}`]
        if (below === true) return title
        return isGroup(below) ? words.belong([], title, value(under, below)) : `${title} ${value(under, below)}`
      }),
    )
  }
  const document = (id: string): string => indexOfCatalogue(catalogue).documents.get(id)?.title[language] ?? id
  return { name, part, value, document }
}

function isGroup(given: unknown): boolean {
  return typeof given === 'object' && given !== null && !Array.isArray(given)
}

type FactSchema = TargetModel['schema']

interface Step {
  /** The path up to and with the key of this step, list elements before it as `[]`. */
  readonly path: string
  /** The element's id, `null` where the step is no element. */
  readonly id: string | null
}

/** The elements on the way by title and id, the group the fact stands in, and the fact. */
function factName(schema: FactSchema, path: string, part: Names['part'], words: Words): string {
  const steps = stepsOf(schema, path)
  const last = steps.at(-1)
  if (last === undefined) return path
  const elements = steps.slice(0, -1).flatMap((step) => (step.id === null ? [] : [`${part(step.path)} ${step.id}`]))
  const before = steps.at(-2)
  const fact = last.id === null ? part(last.path) : `${part(last.path)} ${last.id}`
  const group = before?.id === null ? part(before.path) : null
  return words.belong(elements, group === fact ? null : group, fact)
}

/** Cuts a path into its steps. An id may hold brackets and dots: it ends at the first bracket that a key of the element follows. */
function stepsOf(schema: FactSchema, path: string): Step[] {
  const steps: Step[] = []
  let done = ''
  let rest = path
  while (rest !== '') {
    const key = /^[^.[]*/.exec(rest)?.[0] ?? ''
    const here = done + key
    rest = rest.slice(key.length)
    if (rest.startsWith('[')) {
      const end = endOfId(schema, here, rest)
      steps.push({ path: here, id: rest.slice(1, end) })
      rest = rest.slice(end + 2)
      done = `${here}[].`
    } else {
      steps.push({ path: here, id: null })
      rest = rest.slice(1)
      done = `${here}.`
    }
  }
  return steps
}

function endOfId(schema: FactSchema, list: string, rest: string): number {
  for (let end = rest.indexOf('].'); end !== -1; end = rest.indexOf('].', end + 1)) {
    const [key] = /^\w+(?=[.[]|$)/.exec(rest.slice(end + 2)) ?? []
    if (key !== undefined && titleIn(schema, `${list}[].${key}`) !== undefined) return end
  }
  return rest.length - 1
}

/** A measure is keyed by the clause it answers, which is cited. */
function measureName(catalogue: Catalogue, path: string, language: Language, words: Words): string | null {
  const match = /^(?:institution\.)?measures[.[](.+?)\]?(?:\.(status|evidence|owner|since|until))?$/.exec(path)
  const clause = match?.[1]
  if (clause === undefined) return null
  const measure = words.measure(indexOfCatalogue(catalogue).clauses.has(clause) ? citationOf(catalogue, clause, language) : clause)
  const key = match?.[2]
  return key === undefined ? measure : words.belong([], measure, words.measureKey[key as MeasureKey])
}

function lastKey(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1)
}
