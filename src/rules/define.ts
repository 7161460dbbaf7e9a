/** Clauses, documents and catalogues of the user's own. */
import type { Bilingual } from '../model/bilingual'
import type { TargetKind } from '../model/linked'
import type { FactsOf, OwnTarget, TargetModel } from '../model/own-target'
import { targetModel } from '../model/own-target'
import type { Path } from '../model/path'
import { nearest } from '../model/read'
import { pathsIn } from '../model/titles'
import type { CivilDate } from '../model/time'
import type { Catalogue } from './catalogue'
import { catalogueOf } from './catalogue'
import { targetIn } from './catalogue-index'
import type { Addressee, AnyClause, Topic } from './clause'
import { documentOf } from './clause'
import type { Document } from './document'
import { membershipKeys } from './logic/language'
import type { Force } from './outcome'
import type { Check, OwnCheck } from './own-check'
import type { Rule } from './rule'
import { refuse, rule } from './rule'
import { toEpochDay } from './time/civil-date'

/** What a clause of the user's own says of itself. */
interface OwnClauseText<Target> {
  /** `<document>/<place>#<sentence>`, with `.duty` where a sentence has several: `acme-policy/3.2#1.lines`. */
  readonly id: string
  /** One of ours by name, or what `defineTarget` returned. */
  readonly target: Target
  /** Left out: `must`. */
  readonly force?: Force
  /** Left out: `institution`. */
  readonly addressee?: Addressee
  /** Left out: none. */
  readonly topics?: readonly Topic[]
  readonly title: Bilingual
  readonly statement: Bilingual
  readonly notes?: Bilingual
  /** When the clause reaches a target; left out, always. */
  readonly appliesWhen?: Rule<Path<FactsOf<Target>>>
}

/**
 * A clause of the user's own with a rule: it is data, and stands in exports.
 *
 * @category Own checks
 */
export interface RuleClauseDefinition<Target> extends OwnClauseText<Target> {
  /** Made of our kinds of rule, or by `parseLogic` of JSON Logic. */
  readonly rule: Rule<Path<FactsOf<Target>>>
}

/**
 * A clause of the user's own with a function: it does not stand in exports.
 *
 * @category Own checks
 */
export interface CheckClauseDefinition<Target, P extends Path<FactsOf<Target>>> extends OwnClauseText<Target> {
  /** Every fact that the check may read, list elements as `list[].key`. */
  readonly facts: readonly P[]
  /** Names the version of the check in the digest of the catalogue: another one whenever its answers change. */
  readonly revision: string
  readonly evaluate: Check<FactsOf<Target>, P>
}

/**
 * A clause of the user's own, over our model or over a target of one's own: with a rule of our kinds, or with a function.
 *
 * @param definition - What it says, and how it is judged.
 * @returns The clause, for `defineDocument`.
 * @throws TypeError where the id is none, or a title or statement lacks a language.
 * @example
 * ```ts
 * defineClause({
 *   id: 'acme-policy/3.2#1',
 *   target: 'arrangement',
 *   title: { zh: '外包期限', en: 'Term of outsourcing' },
 *   statement: { zh: '应当登记外包合同的到期日。', en: 'The day on which the contract expires must be recorded.' },
 *   rule: present('contract.expiresOn'),
 * })
 * ```
 * @category Own checks
 */
export function defineClause<const Target extends TargetKind | OwnTarget>(definition: RuleClauseDefinition<Target>): AnyClause
export function defineClause<const Target extends TargetKind | OwnTarget, const P extends Path<FactsOf<Target>>>(
  definition: CheckClauseDefinition<Target, P>,
): AnyClause
export function defineClause(definition: LooseDefinition): AnyClause {
  return clauseOf(definition)
}

/** The same for whoever has checked the types otherwise. */
export function clauseOf(definition: LooseDefinition): AnyClause {
  const { id, target, force = 'must', addressee = 'institution', topics = [], title, statement, notes, appliesWhen } = definition
  if (!/^[a-z0-9][a-z0-9-]*\/[A-Za-z0-9][A-Za-z0-9.-]*#\d+(?:\.[A-Za-z0-9]+)?$/.test(id)) {
    refuse('defineClause', id, 'an id <document>/<place>#<sentence>, with .duty where a sentence has several, such as acme-policy/3.2#1')
  }
  checkBilingual('defineClause', `${id}: title`, title)
  checkBilingual('defineClause', `${id}: statement`, statement)
  const isCheck = 'evaluate' in definition
  const model = targetModel(target)
  if (isCheck && definition.revision === '') refuse('defineClause', definition.revision, `${id}: a revision that names the version of the check`)
  return Object.freeze({
    id,
    force,
    subject: 'institution',
    addressee,
    target: model.kind as TargetKind,
    topics,
    title,
    statement,
    ...(notes && { notes }),
    ...(appliesWhen && { appliesWhen }),
    rule: isCheck ? rule({ kind: 'check', clause: id, revision: definition.revision, facts: [...definition.facts] }) : definition.rule,
    ...(isCheck && { own: checkOf(definition.facts, definition.evaluate as Check<never, never>, model) }),
  })
}

/** A check with what it relies on unasked: that the elements of its lists are of the target. Where it names that itself, it asks itself. */
function checkOf(named: readonly string[], check: Check<never, never>, { schema, own }: TargetModel): OwnCheck {
  // of a JavaScript caller the target may be none; `extendCatalogue` says so
  const paths = own === null && (schema as unknown) !== undefined ? pathsIn(schema) : []
  const relied = named.flatMap((path) => membershipKeys.map((key) => `${path}[].${key}`)).filter((path) => paths.includes(path) && !named.includes(path))
  return Object.freeze({ facts: Object.freeze([...named]), relied: Object.freeze(relied), check })
}

/** Either definition, its target not known to the compiler. */
type LooseDefinition = Omit<OwnClauseText<TargetKind | OwnTarget>, 'appliesWhen'> & { readonly appliesWhen?: Rule } & (
    | { readonly rule: Rule }
    | { readonly facts: readonly string[]; readonly revision: string; readonly evaluate: unknown }
  )

function checkBilingual(builder: string, what: string, { zh, en }: Bilingual): void {
  // of a JavaScript caller, who may leave one out
  if ([zh, en].some((text: unknown) => typeof text !== 'string' || text === '')) refuse(builder, { zh, en }, `${what} in Chinese and English`)
}

/**
 * What a document of the user's own says of itself. Left out: a policy of the institution's own that has always been in force and binds
 * whoever assesses against it.
 *
 * @category Own checks
 */
export interface DocumentDefinition extends Partial<Omit<Document, 'bindsFrom'>> {
  /** What stands before `/` in the ids of its clauses. */
  readonly id: string
  readonly title: Bilingual
  /** First day on which it binds; left out, it has always done. */
  readonly bindsFrom?: CivilDate
  /** Of `defineClause` or `parseClause`. */
  readonly clauses: readonly AnyClause[]
}

/** The first day of the model. */
const always: CivilDate = '1900-01-01'

/**
 * A document of the user's own: a policy, a checklist, a standard.
 *
 * @param definition - Its id, title and clauses, and what else there is to say of it.
 * @returns The document, for `extendCatalogue`.
 * @throws TypeError where the id is none, a clause is of another document, or `bindsFrom` is no civil date.
 * @example
 * ```ts
 * defineDocument({ id: 'acme-policy', title: { zh: '外包制度', en: 'Acme policy on outsourcing' }, bindsFrom: '2025-01-01', clauses: [] })
 * ```
 * @category Own checks
 */
export function defineDocument(definition: DocumentDefinition): Document {
  const { id, title, clauses, bindsFrom = always } = definition
  if (!/^[a-z0-9][a-z0-9-]*$/.test(id)) refuse('defineDocument', id, 'an id of small letters, digits and hyphens, such as acme-policy')
  checkBilingual('defineDocument', `${id}: title`, title)
  if (toEpochDay(bindsFrom) === undefined) refuse('defineDocument', bindsFrom, `${id}: bindsFrom as a civil date YYYY-MM-DD`)
  const other = clauses.find((clause) => documentOf(clause.id) !== id)
  if (other !== undefined) refuse('defineDocument', other.id, `clauses whose id begins with ${id}/`)
  return Object.freeze({
    issuer: { zh: '本机构', en: 'the institution' },
    number: null,
    numberVerified: true,
    bindingness: 'internal',
    numbering: 'sections',
    dated: null,
    bindsUntil: null,
    before: 'notInForce',
    status: { zh: '内部制度', en: 'internal policy' },
    statusVerified: true,
    statusCheckedOn: bindsFrom,
    overlaidBy: [],
    binding: 'everyone',
    chapters: [],
    parameters: [],
    readings: [],
    ledger: [],
    ...definition,
    bindsFrom,
  })
}

/**
 * A catalogue with more documents. Findings, obligations, explanations, profiles and exports then know their clauses as they know ours.
 *
 * @param base - Usually the `catalogue` of the package; it stays as it is.
 * @param additions - Documents of `defineDocument`, and the targets of one's own that their clauses are about.
 * @returns A new catalogue, for the `catalogue` option of every call. Keep it: what is compiled is kept with it.
 * @throws TypeError where an id stands twice, a clause is about a target or reads a fact that there is not, or names a reading or parameter
 *   that there is not.
 * @example
 * ```ts
 * const policy = defineDocument({ id: 'acme-policy', title: { zh: '外包制度', en: 'Acme policy on outsourcing' }, clauses: [] })
 * const extended = extendCatalogue(catalogue, { documents: [policy] })
 * assess(parseRecord({}), { asOf: '2026-11-21', catalogue: extended, documents: ['acme-policy'] }).findings // []
 * ```
 * @category Own checks
 */
export function extendCatalogue(base: Catalogue, additions: { readonly documents?: readonly Document[]; readonly targets?: readonly OwnTarget[] }): Catalogue {
  const { documents = [], targets = [] } = additions
  const extended = catalogueOf(base.version, [...base.documents, ...documents], [...base.targets, ...targets])
  const added = new Set(documents.map(({ id }) => id))
  for (const clause of extended.clauses) {
    if (!added.has(clause.document)) continue
    const { schema } = targetIn(extended, clause.target)
    // of a JavaScript caller, or of a target that was defined and not added
    if ((schema as unknown) === undefined) refuse('extendCatalogue', clause.target, `${clause.id}: a kind of target of ours, or one of the targets added`)
    const paths = pathsIn(schema)
    for (const path of clause.facts) {
      if (/(?:^|\[\]\.)(?:measures\[|extensions\.)/.test(path) || paths.includes(path)) continue
      const meant = nearest(path, paths)
      refuse('extendCatalogue', path, `${clause.id}: a fact of ${clause.target}${meant === undefined ? '' : `; did you mean ${meant}?`}`)
    }
  }
  return extended
}
