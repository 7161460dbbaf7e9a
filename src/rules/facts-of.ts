import type { FactDescription } from '../model/titles'
import { factIn } from '../model/titles'
import type { Catalogue } from './catalogue'
import { clauseIn, targetIn } from './catalogue-index'
import type { Clause } from './clause'

/**
 * A fact that a clause reads.
 *
 * @category Facts
 */
export interface ClauseFact extends FactDescription {
  /** Path from the clause's target, list elements as `list[].key`. */
  readonly path: string
}

/** The facts that a clause reads; see `factsOf` of the package, which brings the catalogue. */
export function factsOfClause(catalogue: Catalogue, clause: string): ClauseFact[] {
  const { facts, target } = clauseIn(catalogue, clause) as Clause
  const { schema } = targetIn(catalogue, target)
  return facts.flatMap((path) => {
    const described = factIn(schema, path)
    return described === undefined ? [] : [{ path, ...described }]
  })
}

/** The clauses that read a fact; see `clausesReading` of the package, which brings the catalogue. */
export function clausesReadingFact(catalogue: Catalogue, target: string, path: string): Clause[] {
  // the key of a measure is a clause, not an entry
  const wanted = path.startsWith('measures[') ? path : path.replaceAll(/\[[^\]]*\]/g, '[]')
  return catalogue.clauses.filter((clause) => clause.target === target && clause.facts.some((fact) => fact === wanted || isBelow(fact, wanted)))
}

function isBelow(fact: string, path: string): boolean {
  return fact.startsWith(`${path}.`) || fact.startsWith(`${path}[].`)
}
