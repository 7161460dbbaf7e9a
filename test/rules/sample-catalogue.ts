import { InstitutionTypeSchema } from '../../src/model/institution'
import type { Catalogue } from '../../src/rules/catalogue'
import { catalogueOf } from '../../src/rules/catalogue'
import type { AnyClause } from '../../src/rules/clause'
import { documentOf } from '../../src/rules/clause'
import type { Binding, Bindingness, Document } from '../../src/rules/document'
import type { Finding } from '../../src/rules/finding'
import { present } from '../../src/rules/kinds/present'
import type { InstitutionType } from '../../src/model/institution'

/** A clause of no consequence but for its id and what the test gives. */
export function sampleClause(id: string, given: Partial<AnyClause> = {}): AnyClause {
  return {
    id,
    force: 'must',
    subject: 'institution',
    addressee: 'institution',
    target: 'arrangement',
    topics: ['contract'],
    title: { zh: `标题${id}`, en: `Title ${id}` },
    statement: { zh: `要求${id}。`, en: `Duty ${id}.` },
    rule: present('name'),
    ...given,
  }
}

/** A finding of the kind that the test gives. */
export function sampleFinding(clause: string, given: Partial<Finding> = {}): Finding {
  return {
    clause,
    sentence: clause.replace(/(#\d+)\..*$/, '$1'),
    target: { kind: 'arrangement', id: 'a-1' },
    outcome: 'passed',
    level: null,
    reasons: [],
    missing: [],
    due: null,
    readings: {},
    marks: [],
    remedy: null,
    ...given,
  }
}

const clauses: readonly AnyClause[] = [
  sampleClause('rules/21#1', { lead: true }),
  sampleClause('rules/21.5#1', { force: 'should' }),
  sampleClause('rules/34#1.coverage', { topics: ['inspection', 'monitoring'] }),
  sampleClause('rules/34#1.manner', { force: 'encouraged', topics: ['inspection'] }),
  sampleClause('rules/36#1', { topics: ['audit'] }),
  sampleClause('rules/36#2', { force: 'may', topics: ['audit'] }),
  sampleClause('rules/37.5#1', { target: 'arrangement', topics: ['priorReport'] }),
  sampleClause('rules/38.tail#1', { target: 'incident', topics: ['incidentReport'] }),
  sampleClause('rules/38.1#1', { target: 'institution', force: 'mustNot', topics: ['incidentReport'] }),
  sampleClause('rules/annex-1.2.3#1', { topics: ['priorReport'] }),
  sampleClause('guide/4.2#1', { target: 'institution', topics: ['governance'] }),
  sampleClause('plan/4.3.p2#3', { target: 'institution', force: 'goal', topics: ['security'] }),
  sampleClause('plan/4.3.p2#4', { target: 'institution', force: 'should', topics: ['security'] }),
]

/** Three documents: measures, guidance and a plan. */
export const sampleCatalogue: Catalogue = catalogueOf('0.0.0', [
  sampleDocument('rules', 'measures', { zh: '外包办法', en: 'Outsourcing Measures' }, [
    { title: { zh: '准入', en: 'Access' }, articles: ['21'] },
    { title: { zh: '监督管理', en: 'Supervision' }, articles: ['34', '36', '37', '38'] },
  ]),
  sampleDocument('guide', 'guidance', { zh: '建设指导意见', en: 'Development Guidance' }, [{ title: { zh: '运维', en: 'Operations' }, articles: ['4.2'] }]),
  sampleDocument('plan', 'plan', { zh: '发展规划', en: 'Development Plan' }, [{ title: { zh: '任务', en: 'Tasks' }, articles: ['4.3'] }]),
])

function sampleDocument(id: string, bindingness: Bindingness, title: Document['title'], chapters: Document['chapters']): Document {
  return {
    id,
    title,
    issuer: { zh: '监管机构', en: 'Supervisor' },
    number: null,
    numberVerified: false,
    bindingness,
    numbering: bindingness === 'measures' ? 'articles' : 'sections',
    dated: null,
    bindsFrom: '2021-12-30',
    bindsUntil: null,
    before: 'notInForce',
    status: { zh: '现行有效', en: 'in force' },
    statusVerified: true,
    statusCheckedOn: '2026-11-21',
    overlaidBy: [],
    binding: Object.fromEntries(InstitutionTypeSchema.options.map((type) => [type, 'direct'])) as Record<InstitutionType, Binding>,
    chapters,
    parameters: [],
    readings: [],
    clauses: clauses.filter((clause) => documentOf(clause.id) === id),
    ledger: [],
  }
}
