import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { assess, cite, clausesReading, explain, factsOf, obligations, questionnaire, summarise } from '../../src/api'
import { catalogue } from '../../src/clauses/catalogue'
import { evaluateJsonLogic, jsonLogicOf, toLogicData } from '../../src/interop/json-logic/index'
import { defineTarget } from '../../src/model/own-target'
import { parseRecord, RecordError } from '../../src/model/parse'
import { CivilDateSchema } from '../../src/model/scalar'
import { digestOf } from '../../src/rules/catalogue'
import type { AnyClause } from '../../src/rules/clause'
import { defineClause, defineDocument, extendCatalogue } from '../../src/rules/define'
import { parseLogic } from '../../src/rules/logic/parse'
import type { Outcome } from '../../src/rules/outcome'
import type { Parameter } from '../../src/rules/parameter'
import { atLeast, dueBy, equals, every, present, when } from '../../src/rules/tables/builders'

const branch = defineTarget({
  kind: 'branch',
  list: 'branches',
  title: { zh: '分支机构', en: 'branch' },
  schema: z.strictObject({
    id: z.string(),
    lines: z.number().optional(),
    openedOn: CivilDateSchema.nullable().optional(),
    rooms: z.array(z.strictObject({ id: z.string(), locked: z.boolean().optional() })).optional(),
  }),
})
const words = { title: { zh: '备用线路', en: 'Backup lines' }, statement: { zh: '应当有2条备用线路。', en: 'There must be 2 backup lines.' } }
const two: Parameter = { id: 'acme/backupLines', document: 'acme', value: 2, unit: 'count', stricter: 'higher', sentence: 'acme/1#1' }
const lines = defineClause({ id: 'acme/1#1', target: branch, ...words, rule: atLeast('lines', two) })
const withClauses = (clauses: readonly AnyClause[], more: object = {}) =>
  extendCatalogue(catalogue, { documents: [defineDocument({ id: 'acme', title: { zh: '某行制度', en: 'Acme policy' }, parameters: [two], clauses, ...more })], targets: [branch] })
const acme = withClauses([lines])
const judged = (branches: unknown, of = acme, asOf = '2025-06-30', institution: object = {}) =>
  assess(parseRecord({ institution, extensions: { branches } }), { asOf, catalogue: of, documents: ['acme'] })
const shortly = (branches: unknown, of = acme) => judged(branches, of).findings.map(({ target, outcome, reasons, missing }) => [target.id, outcome, reasons[0]?.code ?? null, ...missing])

describe("a list of a target of the user's own", () => {
  test.each<[name: string, branches: unknown, found: unknown]>([
    ['left out', undefined, [[null, 'cantTell', 'missing', 'extensions.branches']]],
    ['empty', [], [[null, 'inapplicable', 'noTargets']]],
    ['at the limit and below', [{ id: 'a', lines: 2 }, { id: 'b', lines: 1 }], [['a', 'passed', null], ['b', 'failed', 'belowLimit']]],
    ['a fact not known', [{ id: 'a' }], [['a', 'cantTell', 'missing', 'lines']]],
    ['an invalid entry beside a valid one', [{ id: 'a', lines: 'two' }, { id: 'b', lines: 2 }], [['a', 'cantTell', 'invalidEntry'], ['b', 'passed', null]]],
    ['an unknown key', [{ id: 'a', lines: 2, line: 2 }], [['a', 'cantTell', 'invalidEntry']]],
    ['null where none is meant', [{ id: 'a', lines: null }], [['a', 'cantTell', 'invalidEntry']]],
    ['repeated ids', [{ id: 'a', lines: 2 }, { id: 'a', lines: 1 }], [['a', 'cantTell', 'invalidEntry'], ['a', 'cantTell', 'invalidEntry']]],
    ['an entry without an id', [{ lines: 2 }], [['0', 'cantTell', 'invalidEntry']]],
    ['an id that is no text', [{ id: 7, lines: 2 }], [['0', 'cantTell', 'invalidEntry']]],
    ['an entry that is no object', ['a', null], [['0', 'cantTell', 'invalidEntry'], ['1', 'cantTell', 'invalidEntry']]],
    // eslint-disable-next-line no-sparse-arrays
    ['a hole', [, { id: 'b', lines: 2 }], [['0', 'cantTell', 'invalidEntry'], ['b', 'passed', null]]],
    ['an object', { a: { lines: 2 } }, [[null, 'cantTell', 'missing', 'extensions.branches']]],
    ['null', null, [[null, 'cantTell', 'missing', 'extensions.branches']]],
  ])('%s', (_, branches, found) => {
    expect(shortly(branches)).toEqual(found)
  })

  test('issues name the place and what was expected', () => {
    expect(judged([{ id: 'a', lines: 'x' }, { id: 'b' }, { id: 'b' }]).issues).toEqual([
      { code: 'invalidEntry', path: 'extensions.branches[a].lines', expected: 'a number' },
      { code: 'invalidEntry', path: 'extensions.branches[b].id', expected: 'an id that stands once in the list' },
      { code: 'invalidEntry', path: 'extensions.branches[b].id', expected: 'an id that stands once in the list' },
    ])
    expect(judged({}).issues).toEqual([{ code: 'invalidEntry', path: 'extensions.branches', expected: 'a list' }])
  })

  test('is checked by parseRecord where its targets are given', () => {
    const input = { extensions: { branches: [{ id: 'a', lines: 2 }, { id: 'b', opened: '2025' }] } }
    expect(() => parseRecord(input)).not.toThrow()
    expect(() => parseRecord(input, { targets: acme.targets })).toThrow(RecordError)
    expect(() => parseRecord(input, { targets: [branch] })).toThrow("extensions.branches[1]: unknown key 'opened'")
    expect(() => parseRecord({ extensions: { branches: 5 } }, { targets: [branch] })).toThrow('extensions.branches: expected a list, found 5')
    expect(() => parseRecord({}, { targets: [branch] })).not.toThrow()
  })

  test('its rules read facts of the institution, which may contradict each other', () => {
    const byType = withClauses([defineClause({ id: 'acme/1#1', target: branch, ...words, appliesWhen: equals('institution.type', 'insurer'), rule: atLeast('lines', two) })])
    const [a] = [{ id: 'a', lines: 1 }]
    expect(judged([a], byType, '2025-06-30', { type: 'insurer' }).findings[0]?.outcome).toBe('failed')
    expect(judged([a], byType, '2025-06-30', { type: 'cityCommercialBank' }).findings[0]?.outcome).toBe('inapplicable')
    expect(judged([a], byType).findings[0]).toMatchObject({ outcome: 'cantTell', missing: ['institution.type'] })
    expect(questionnaire(parseRecord({ extensions: { branches: [a] } }), { asOf: '2025-06-30', catalogue: byType, documents: ['acme'] }).map(({ path }) => path)).toEqual(['institution.type'])
  })
})

describe('a document of the user', () => {
  const bound = withClauses([lines], { bindsFrom: '2025-06-30' })
  test.each<[asOf: string, outcome: string]>([['2025-06-29', 'inapplicable'], ['2025-06-30', 'passed'], ['2025-06-29T16:00:00Z', 'passed'], ['2025-06-29T15:59:59Z', 'inapplicable'], ['2025-07-01', 'passed']])('that binds from 2025-06-30, on %s', (asOf, outcome) => {
    expect(judged([{ id: 'a', lines: 2 }], bound, asOf).findings[0]?.outcome).toBe(outcome)
  })

  test('binds whoever assesses, abroad and without type', () => {
    expect(judged([{ id: 'a', lines: 2 }], acme, '2025-06-30', { establishedIn: 'DE' }).findings[0]?.outcome).toBe('passed')
    expect(assess(parseRecord({ extensions: { branches: [{ id: 'a', lines: 1 }] } }), { asOf: '1900-01-01', catalogue: acme, documents: ['acme'] }).findings[0]?.outcome).toBe('failed')
  })

  test('may bind by class of institution as ours do', () => {
    const binding = { ...(catalogue.documents[0]?.binding as object), insurer: 'outside' }
    expect(judged([{ id: 'a', lines: 2 }], withClauses([lines], { binding }), '2025-06-30', { type: 'insurer', establishedIn: 'CN' }).findings[0]?.outcome).toBe('inapplicable')
    expect(judged([{ id: 'a', lines: 2 }], withClauses([lines], { binding })).findings[0]?.outcome).toBe('cantTell')
  })

  test('shows in explanations, facts, questions, obligations and roll-ups', () => {
    const due = withClauses([lines, defineClause({ id: 'acme/2#1', target: branch, ...words, rule: dueBy('openedOn', present('openedOn')) }), defineClause({ id: 'acme/3#1', target: branch, ...words, force: 'encouraged', rule: every('rooms', present('locked')) })])
    const assessment = judged([{ id: 'a', lines: 1 }], due)
    const [finding] = assessment.findings
    if (finding === undefined) throw new Error('no finding')
    const said = (lang: 'zh' | 'en') => { const { citation, target, headline, reasons } = explain(finding, { lang, catalogue: due }); return [citation, target, headline, ...reasons] }
    expect(said('en')).toMatchInlineSnapshot(`
      [
        "Acme policy, section 1",
        "branch a",
        "Branch a departs from Acme policy, section 1.",
        ""lines" is 1, below the limit of 2.",
      ]
    `)
    expect(said('zh')).toMatchInlineSnapshot(`
      [
        "《某行制度》第1节",
        "分支机构 a",
        "分支机构 a 偏离《某行制度》第1节。",
        "“lines”为1，低于限值2。",
      ]
    `)
    expect(cite('acme/1#1', { lang: 'en', catalogue: due })).toBe(said('en')[0])
    expect(factsOf('acme/3#1', { catalogue: due }).map(({ path, kind }) => [path, kind])).toEqual([['rooms', 'list'], ['rooms[].locked', 'boolean']])
    expect(clausesReading('branch', 'rooms', { catalogue: due }).map(({ id }) => id)).toEqual(['acme/3#1'])
    expect(questionnaire(parseRecord({ extensions: { branches: [{ id: 'a' }] } }), { asOf: '2025-06-30', catalogue: due, clauses: ['acme/1#1'] })).toMatchObject([{ path: 'extensions.branches[a].lines' }])
    expect(questionnaire(parseRecord({}), { asOf: '2025-06-30', catalogue: due, clauses: ['acme/1#1'] })).toMatchObject([{ path: 'extensions.branches' }])
    expect(summarise(assessment, { catalogue: due }).byDocument).toHaveLength(1)
    expect(obligations(assessment, { from: '2025-01-01', until: '2026-01-01', catalogue: due })).toEqual([])
  })

  test('is selected, waived and marked as ours are', () => {
    const record = parseRecord({ extensions: { branches: [{ id: 'a', lines: 1 }, { id: 'b', lines: 1 }] } })
    const profile = { id: 'p', clauses: ['acme/1#1'], waivers: [{ clause: 'acme/1#1', target: { kind: 'branch', id: 'b' }, reason: 'r', owner: 'o', expires: '2025-06-30' }] }
    const marks = (asOf: string) => assess(record, { asOf, catalogue: acme, profile: profile }).findings.map(({ clause, outcome, marks: given }) => [clause, outcome, ...given])
    expect(marks('2025-06-30')).toEqual([['acme/1#1', 'failed'], ['acme/1#1', 'failed', 'waived']])
    expect(marks('2025-07-01')).toEqual([['acme/1#1', 'failed'], ['acme/1#1', 'failed']])
  })
})

describe('exports', () => {
  const check = defineClause({ id: 'acme/2#1', target: branch, ...words, facts: ['lines'], revision: '1', evaluate: (): Outcome => 'passed' })
  const may = defineClause({ id: 'acme/3#1', target: branch, ...words, force: 'may', rule: parseLogic(branch, { '>=': [{ var: 'lines' }, 2] }) })
  const pack = jsonLogicOf(withClauses([lines, check, may]), { documents: ['acme'] })

  test('have rules and no functions', () => {
    expect(pack.map(({ clause, target, bindsFrom }) => [clause, target, bindsFrom])).toEqual([['acme/1#1', 'branch', '1900-01-01'], ['acme/3#1', 'branch', '1900-01-01']])
  })

  test.each<[facts: object, outcomes: readonly string[]]>([[{ lines: 2 }, ['passed', 'passed']], [{ lines: 1 }, ['failed', 'inapplicable']], [{}, ['cantTell', 'cantTell']]])('say of %j what assess says', (facts, outcomes) => {
    expect(pack.map(({ rule }) => evaluateJsonLogic(rule, toLogicData(facts, '2025-06-30')))).toEqual(outcomes)
    expect(judged([{ id: 'a', ...facts }], withClauses([lines, may])).findings.map(({ outcome }) => outcome)).toEqual(outcomes)
  })
})

describe('the digest', () => {
  const check = (revision: string) => defineClause({ id: 'acme/1#1', target: branch, ...words, facts: ['lines'], revision, evaluate: (): Outcome => 'passed' })
  const other = defineTarget({ ...branch, schema: z.strictObject({ id: z.string(), lines: z.number().int().optional() }) })
  const document = defineDocument({ id: 'acme', title: words.title, parameters: [two], clauses: [lines] })

  test('changes with the revision of a check, a clause, a word, a schema; not for the same again', () => {
    expect(digestOf(withClauses([check('1')]))).not.toBe(digestOf(withClauses([check('2')])))
    expect(digestOf(withClauses([lines]))).toBe(digestOf(acme))
    expect(digestOf(withClauses([defineClause({ id: 'acme/1#1', target: branch, ...words, rule: parseLogic(branch, { '>=': [{ var: 'lines' }, 3] }) })]))).not.toBe(digestOf(acme))
    expect(digestOf(extendCatalogue(catalogue, { documents: [document], targets: [other] }))).not.toBe(digestOf(extendCatalogue(catalogue, { documents: [document], targets: [branch] })))
  })

  test('of the base stays, and so does the base', () => {
    const before = [digestOf(catalogue), catalogue.clauses.length, catalogue.documents.length, catalogue.targets.length]
    withClauses([check('3')])
    expect([digestOf(catalogue), catalogue.clauses.length, catalogue.documents.length, catalogue.targets.length]).toEqual(before)
    expect(digestOf(extendCatalogue(catalogue, {}))).toBe(digestOf(catalogue))
  })
})

test('a rule with an element list of its own and a condition is data of our kinds', () => {
  const locked = withClauses([defineClause({ id: 'acme/1#1', target: branch, ...words, rule: when(present('openedOn'), every('rooms', equals('locked', true))) })])
  expect(shortly([{ id: 'a', openedOn: '2025-01-01', rooms: [] }, { id: 'b', openedOn: null }, { id: 'c', openedOn: '2025-01-01', rooms: [{ id: 'r' }] }], locked)).toEqual([
    ['a', 'inapplicable', 'emptyList'], ['b', 'inapplicable', 'conditionNotMet'], ['c', 'cantTell', 'missing', 'rooms[r].locked'],
  ])
})
