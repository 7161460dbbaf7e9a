import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { assess, explain, obligations } from '../../src/api'
import { catalogue } from '../../src/clauses/catalogue'
import { FlagSchema } from '../../src/model/flag'
import { defineTarget } from '../../src/model/own-target'
import { parseRecord } from '../../src/model/parse'
import { CivilDateSchema } from '../../src/model/scalar'
import type { AnyClause } from '../../src/rules/clause'
import { defineClause, defineDocument, extendCatalogue } from '../../src/rules/define'
import type { Force } from '../../src/rules/outcome'
import { equals, present, some } from '../../src/rules/tables/builders'

const words = { title: { zh: '检查', en: 'Check' }, statement: { zh: '应当检查。', en: 'It must be checked.' } }
const branch = defineTarget({
  kind: 'branch',
  list: 'branches',
  title: { zh: '分支机构', en: 'branch' },
  schema: z.strictObject({
    id: z.string(),
    lines: z.number().nullable().optional(),
    alarm: FlagSchema.optional(),
    openedOn: CivilDateSchema.optional(),
    lease: z.strictObject({ endsOn: CivilDateSchema.nullable().optional() }).nullable().optional(),
    rooms: z.array(z.strictObject({ id: z.string(), locked: z.boolean().optional() })).nullable().optional(),
  }),
})
const facts = ['lines', 'alarm', 'openedOn', 'lease', 'lease.endsOn', 'rooms', 'rooms[].locked'] as const
interface Given { readonly read: (path: string) => unknown; readonly entries: (path: string) => readonly Given[]; readonly id: string | null }
type Loose = (given: Given, moment: { asOf: string; day: string }) => unknown

const withClause = (clause: AnyClause, bindsFrom = '2020-01-01') =>
  extendCatalogue(catalogue, { documents: [defineDocument({ id: 'acme', title: { zh: '某行制度', en: 'Acme policy' }, bindsFrom, clauses: [clause] })], targets: [branch] })
const checkBy = (evaluate: Loose, more: { force?: Force; appliesWhen?: never } = {}) =>
  withClause(defineClause({ id: 'acme/1#1', target: branch, ...words, facts, revision: '1', evaluate: evaluate as never, ...more }))
const finding = (of: ReturnType<typeof withClause>, entry: object, asOf = '2025-06-30') => {
  const [only] = assess(parseRecord({ extensions: { branches: [{ id: 'a', ...entry }] } }), { asOf, catalogue: of, documents: ['acme'] }).findings
  if (only === undefined) throw new Error('no finding')
  return only
}
const said = (evaluate: Loose, entry: object = {}, asOf?: string) => {
  const { outcome, reasons, missing } = finding(checkBy(evaluate), entry, asOf)
  return [outcome, ...missing, ...reasons.flatMap(({ code, params }) => (code === 'missing' ? [] : [code === 'checkBroken' && 'message' in params ? params.message : code]))]
}
const own = { zh: '理由', en: 'Because.' }

describe('what a check says', () => {
  test.each<[name: string, evaluate: Loose, entry: object, found: readonly string[]]>([
    ['passed', () => 'passed', {}, ['passed']],
    ['failed', () => 'failed', {}, ['failed']],
    ['inapplicable', () => 'inapplicable', {}, ['inapplicable']],
    ['cantTell with a reason', () => ({ outcome: 'cantTell', reason: own }), {}, ['cantTell', 'ownWords']],
    ['cantTell without one', () => 'cantTell', {}, ['cantTell', 'expected a reason for cantTell']],
    ['failed with a reason', () => ({ outcome: 'failed', reason: own }), {}, ['failed', 'ownWords']],
    ['a reason in one language', () => ({ outcome: 'passed', reason: { zh: '理由' } }), {}, ['cantTell', 'expected a reason in zh and en']],
    ['true', () => true, {}, ['cantTell', 'expected an outcome, but was given boolean']],
    ['nothing', () => undefined, {}, ['cantTell', 'expected an outcome, but was given undefined']],
    ['null', () => null, {}, ['cantTell', 'expected an outcome, but was given object']],
    ['another word', () => 'pass', {}, ['cantTell', 'expected an outcome, but was given pass']],
    ['a promise', () => Promise.resolve('passed'), {}, ['cantTell', 'expected an outcome, but was given undefined']],
    ['a due day that is none', () => ({ outcome: 'passed', due: '2025-02-30' }), {}, ['cantTell', 'expected a due day YYYY-MM-DD or an instant with its offset']],
    ['an error', () => { throw new Error('no') }, {}, ['cantTell', 'no']],
    ['a text thrown', () => { throw 'no' as unknown as Error }, {}, ['cantTell', 'no']],
    ['nothing thrown', () => { throw null as unknown as Error }, {}, ['cantTell', 'it threw null']],
    ['an object without prototype thrown', () => { throw Object.create(null) as Error }, {}, ['cantTell', 'it threw object']],
    ['a fact', ({ read }) => ((read('lines') as number) >= 2 ? 'passed' : 'failed'), { lines: 2 }, ['passed']],
    ['a fact on the other side', ({ read }) => ((read('lines') as number) >= 2 ? 'passed' : 'failed'), { lines: 1 }, ['failed']],
    ['a fact not known', ({ read }) => ((read('lines') as number) >= 2 ? 'passed' : 'failed'), {}, ['cantTell', 'lines']],
    ['null', ({ read }) => (read('lines') === null ? 'failed' : 'passed'), { lines: null }, ['failed']],
    ['below null', ({ read }) => (read('lease.endsOn') === null ? 'failed' : 'passed'), { lease: null }, ['failed']],
    ['below what is not known', ({ read }) => (read('lease.endsOn') === null ? 'failed' : 'passed'), {}, ['cantTell', 'lease.endsOn']],
    ['a flag with its place', ({ read }) => (read('alarm') === true ? 'passed' : 'failed'), { alarm: { stated: true, where: 'p. 1' } }, ['passed']],
    ['a fact that is not named', ({ read }) => (read('id') === 'a' ? 'passed' : 'failed'), {}, ['cantTell', 'the fact id is not among those that the check names']],
    ['a stop swallowed', ({ read }) => { try { return read('lines') } catch { return 'passed' } }, {}, ['cantTell', 'lines']],
    ['a stop swallowed and another error', ({ read }) => { try { return read('lines') } catch { throw new Error('no') } }, {}, ['cantTell', 'lines']],
    ['entries', ({ entries }) => (entries('rooms').every((room) => room.read('locked')) ? 'passed' : 'failed'), { rooms: [{ id: 'r', locked: true }] }, ['passed']],
    ['entries with something not known', ({ entries }) => (entries('rooms').every((room) => room.read('locked')) ? 'passed' : 'failed'), { rooms: [{ id: 'r', locked: true }, { id: 's' }] }, ['cantTell', 'rooms[s].locked']],
    ['entries of none', ({ entries }) => (entries('rooms').length === 0 ? 'failed' : 'passed'), { rooms: null }, ['failed']],
    ['entries not known', ({ entries }) => (entries('rooms').length === 0 ? 'failed' : 'passed'), {}, ['cantTell', 'rooms']],
    ['entries by read, which would show what is not known as undefined', ({ read }) => ((read('rooms') as unknown[]).length > 0 ? 'passed' : 'failed'), { rooms: [{ id: 'r' }] }, ['cantTell', 'rooms is a list of entries: read it by entries']],
    ['entries of what is no list', ({ entries }) => (entries('lines').length > 0 ? 'passed' : 'failed'), { lines: 1 }, ['cantTell', 'lines is not a list']],
  ])('%s', (_, evaluate, entry, found) => {
    expect(said(evaluate, entry)).toEqual(found)
  })

  test('is asked with the moment, and its own id', () => {
    const seen: unknown[] = []
    said(({ id }, { asOf, day }) => { seen.push(id, asOf, day); return 'passed' }, {}, '2025-06-29T16:00:00Z')
    expect(seen).toEqual(['a', '2025-06-29T16:00:00Z', '2025-06-30'])
  })

  test.each<[force: Force, outcome: string, level: string | null]>([
    ['must', 'failed', 'violation'], ['mustNot', 'failed', 'violation'], ['should', 'failed', 'deviation'], ['goal', 'failed', 'goalMissed'], ['may', 'inapplicable', null], ['encouraged', 'inapplicable', null],
  ])('as %s', (force, outcome, level) => {
    expect(finding(checkBy(() => 'failed', { force }), {})).toMatchObject({ outcome, level })
  })

  test('has its due day in obligations, on both ends of the range', () => {
    const due = checkBy(() => ({ outcome: 'inapplicable', reason: own, due: '2025-07-01' }))
    const assessment = assess(parseRecord({ extensions: { branches: [{ id: 'a' }] } }), { asOf: '2025-06-30', catalogue: due, documents: ['acme'] })
    const days = (from: string, until: string) => obligations(assessment, { from, until, catalogue: due }).map(({ due: day }) => day)
    expect([days('2025-07-01', '2025-07-01'), days('2025-07-02', '2025-07-03'), days('2025-06-01', '2025-06-30')]).toEqual([['2025-07-01'], [], []])
  })

  test('is explained in its own words', () => {
    const of = checkBy(() => ({ outcome: 'failed', reason: { zh: '线路不足。', en: 'Too few lines.' } }))
    expect([explain(finding(of, {}), { lang: 'zh', catalogue: of }).reasons, explain(finding(of, {}), { lang: 'en', catalogue: of }).reasons]).toEqual([['线路不足。'], ['Too few lines.']])
  })

  test.each<[entry: object, outcome: string]>([[{ lines: 5 }, 'failed'], [{ lines: null }, 'inapplicable'], [{}, 'cantTell']])('with a condition, of %j', (entry, outcome) => {
    const of = withClause(defineClause({ id: 'acme/1#1', target: branch, ...words, appliesWhen: present('lines'), facts: ['alarm'], revision: '1', evaluate: (): 'failed' => 'failed' }))
    expect(finding(of, entry).outcome).toBe(outcome)
  })
})

describe('elements that may not be of the target', () => {
  const audits = (named: readonly string[], evaluate: Loose) =>
    extendCatalogue(catalogue, { documents: [defineDocument({ id: 'acme', title: words.title, clauses: [defineClause({ id: 'acme/1#1', target: 'arrangement', ...words, facts: named as never, revision: '1', evaluate: evaluate as never })] })] })
  const isAudited: Loose = ({ entries }) => (entries('activities').some((activity) => activity.read('kind') === 'audit') ? 'passed' : 'failed')
  const asks: Loose = ({ entries }) => (entries('activities').some((activity) => activity.read('kind') === 'audit' && activity.read('coversTarget')) ? 'passed' : 'failed')
  const both = ['activities', 'activities[].kind', 'activities[].coversTarget']
  test.each<[name: string, named: readonly string[], evaluate: Loose, activity: object, outcome: string, ...missing: string[]]>([
    ['a sure one', both.slice(0, 2), isAudited, { kind: 'audit', covers: 'all', completedOn: '2025-01-01' }, 'passed'],
    ['one that may be of another', both.slice(0, 2), isAudited, { kind: 'audit', completedOn: '2025-01-01' }, 'cantTell', 'activities[x].covers'],
    ['one that may be of another, of no interest', both.slice(0, 2), isAudited, { kind: 'training', completedOn: '2025-01-01' }, 'cantTell', 'activities[x].covers'],
    ['asked for by the check itself', both, asks, { kind: 'audit', completedOn: '2025-01-01' }, 'cantTell', 'activities[x].covers'],
    ['asked for by the check itself, of no interest', both, asks, { kind: 'training', completedOn: '2025-01-01' }, 'failed'],
  ])('%s', (_, named, evaluate, activity, outcome, ...missing) => {
    const record = parseRecord({ arrangements: [{ id: 'a-1', service: { startedOn: '2024-01-01', endedOn: null } }], activities: [{ id: 'x', ...activity }] })
    expect(assess(record, { asOf: '2025-06-30', catalogue: audits(named, evaluate), documents: ['acme'] }).findings).toMatchObject([{ outcome, missing }])
  })
})

describe('what is refused', () => {
  const good = { id: 'acme/1#1', target: branch, ...words, rule: present('lines') } as const
  const loose = defineClause as (definition: unknown) => AnyClause
  const target = defineTarget as (definition: unknown) => unknown
  const schema = z.strictObject({ id: z.string() })
  const titled = { kind: 'till', list: 'tills', title: words.title, schema }
  test.each<[name: string, make: () => unknown, message: string]>([
    ['an id without a place', () => loose({ ...good, id: 'acme' }), 'defineClause: expected an id'],
    ['an id with capitals', () => loose({ ...good, id: 'Acme/1#1' }), 'defineClause: expected an id'],
    ['an id without a number', () => loose({ ...good, id: 'acme/1#' }), 'defineClause: expected an id'],
    ['an empty title', () => loose({ ...good, title: { zh: '', en: 'x' } }), 'acme/1#1: title in Chinese and English'],
    ['a title in one language', () => loose({ ...good, title: { en: 'x' } }), 'acme/1#1: title in Chinese and English'],
    ['a statement in one language', () => loose({ ...good, statement: { zh: 'x' } }), 'acme/1#1: statement in Chinese and English'],
    ['an empty revision', () => loose({ id: 'acme/1#1', target: branch, ...words, facts, revision: '', evaluate: () => 'passed' }), 'a revision that names the version'],
    ['a clause of another document', () => defineDocument({ id: 'other', title: words.title, clauses: [defineClause(good)] }), 'clauses whose id begins with other/'],
    ['a document id', () => defineDocument({ id: 'Acme', title: words.title, clauses: [] }), 'an id of small letters'],
    ['a day that is none', () => defineDocument({ id: 'acme', title: words.title, bindsFrom: '2025-02-30', clauses: [] }), 'bindsFrom as a civil date'],
    ['two clauses of one id', () => extendCatalogue(catalogue, { documents: [defineDocument({ id: 'acme', title: words.title, clauses: [defineClause(good), defineClause(good)] })], targets: [branch] }), 'the id acme/1#1 stands twice among the clauses'],
    ['a document of ours', () => extendCatalogue(catalogue, { documents: [defineDocument({ id: 'outsourcing-2021', title: words.title, clauses: [] })] }), 'the id outsourcing-2021 stands twice among the documents'],
    ['two targets of one kind', () => extendCatalogue(catalogue, { targets: [branch, defineTarget({ ...branch, schema })] }), 'the id branch stands twice among the targets'],
    ['a target that is not added', () => extendCatalogue(catalogue, { documents: [defineDocument({ id: 'acme', title: words.title, clauses: [defineClause(good)] })] }), 'acme/1#1: a kind of target of ours, or one of the targets added'],
    ['a target that there is not', () => withClause(loose({ ...good, target: 'office' })), 'acme/1#1: a kind of target of ours'],
    ['a check over a target that there is not', () => withClause(loose({ id: 'acme/1#1', target: 'office', ...words, facts: ['lines'], revision: '1', evaluate: () => 'passed' })), 'acme/1#1: a kind of target of ours'],
    ['a fact that there is not', () => withClause(loose({ ...good, rule: present('line') })), 'acme/1#1: a fact of branch; did you mean lines?'],
    ['a fact of a check that there is not', () => withClause(loose({ id: 'acme/1#1', target: branch, ...words, facts: ['rooms[].lock'], revision: '1', evaluate: () => 'passed' })), 'a fact of branch; did you mean rooms[].locked?'],
    ['a kind of ours', () => target({ ...titled, kind: 'provider' }), 'defineTarget: kind: expected a camelCase name that is none of institution'],
    ['a kind of the prototype', () => target({ ...titled, kind: 'constructor' }), 'defineTarget: kind'],
    ['a list of the prototype', () => target({ ...titled, list: '__proto__' }), 'defineTarget: list'],
    ['a schema without id', () => target({ ...titled, schema: z.object({ name: z.string() }) }), 'defineTarget: schema: expected the key id'],
    ['a key that link sets', () => target({ ...titled, schema: schema.extend({ contradictions: z.number() }) }), 'defineTarget: schema: expected keys other than asOf, contradictions, institution'],
    ['a key that the institution has', () => target({ ...titled, schema: schema.extend({ institution: z.string() }) }), 'defineTarget: schema: expected keys other than'],
    ['a key that exports set on elements', () => target({ ...titled, schema: schema.extend({ counts: z.array(z.object({ asOf: z.string() })) }) }), 'but was given "counts[].asOf"'],
  ])('%s', (_, make, message) => {
    expect(make).toThrow(message)
  })

  test('own data of elements are no fact of the schema, and are read', () => {
    const clause = defineClause({ id: 'acme/1#1', target: 'arrangement', ...words, rule: some('activities', equals('extensions.signed', true)) as never })
    expect(() => withClause(clause)).not.toThrow()
  })
})

test('types: what the compiler refuses', () => {
  // @ts-expect-error no such fact
  defineClause({ id: 'acme/1#1', target: branch, ...words, rule: present('line') })
  // @ts-expect-error no such fact of an element
  defineClause({ id: 'acme/1#1', target: branch, ...words, rule: some('rooms', present('lock')) })
  // @ts-expect-error no such fact of an arrangement
  defineClause({ id: 'acme/1#1', target: 'arrangement', ...words, rule: present('lines') })
  // @ts-expect-error no such fact of a check
  defineClause({ id: 'acme/1#1', target: branch, ...words, facts: ['line'], revision: '1', evaluate: (): 'passed' => 'passed' })
  // @ts-expect-error a number is no text
  defineClause({ id: 'acme/1#1', target: branch, ...words, facts: ['lines'], revision: '1', evaluate: (given) => (given.read('lines') === 'two' ? 'passed' : 'failed') })
  // @ts-expect-error a fact that is not named
  defineClause({ id: 'acme/1#1', target: branch, ...words, facts: ['lines'], revision: '1', evaluate: (given) => (given.read('alarm') ? 'passed' : 'failed') })
  // @ts-expect-error no outcome
  defineClause({ id: 'acme/1#1', target: branch, ...words, facts: ['lines'], revision: '1', evaluate: (given) => given.read('lines') === 2 })
  expect(defineClause({ id: 'acme/1#1', target: branch, ...words, rule: present('rooms') }).own).toBeUndefined()

})
