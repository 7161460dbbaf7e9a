import { isAttestedOnly, kindsOf, parametersOf, readingsOf } from './attested'
import type { AnyClause, Clause, Numbering } from './clause'
import { articleOf, documentOf, sentenceOf, slugOf } from './clause'
import { checksOf, graphOf } from './compile'
import { when } from './kinds/when'
import { resolveRule } from './resolve'
import type { References } from './resolve'
import type { Rule } from './rule'
import { calendarFrom } from './time/working-days'

/** The condition of a clause and its rule in one. */
export function wholeRule(clause: Pick<AnyClause, 'appliesWhen' | 'rule'>): Rule {
  return clause.appliesWhen === undefined ? clause.rule : when(clause.appliesWhen, clause.rule)
}

/** A clause with what follows from its definition; what takes a walk through the rule is worked out when it is first asked for. */
export function described(definition: AnyClause, numbering: Numbering, defaults: References): Clause {
  const { id, lead } = definition
  const rule = lazily(() => wholeRule(definition))
  const kinds = lazily(() => kindsOf(rule()))
  const attestedOnly = lazily(() => isAttestedOnly(definition.rule))
  const parameters = lazily(() => parametersOf(rule()))
  const readings = lazily(() => readingsOf(rule()))
  const facts = lazily(() => [...graphOf(definition.target, calendarFrom([], 'none'), checksOf([definition])).add(resolveRule(rule(), defaults)).facts].sort())
  return {
    ...definition,
    lead: lead === true,
    slug: slugOf(id),
    sentence: sentenceOf(id),
    document: documentOf(id),
    article: articleOf(id, numbering),
    get attestedOnly() {
      return attestedOnly()
    },
    get kinds() {
      return kinds()
    },
    get parameters() {
      return parameters()
    },
    get readings() {
      return readings()
    },
    get facts() {
      return facts()
    },
  }
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => (made ??= { value: make() }).value
}
