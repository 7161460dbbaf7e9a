import { describe, expect, test } from 'vitest'
import { parseRecord, RecordError, safeParseRecord, type RecordIssue } from '../../src/model/parse'

function issuesOf(input: unknown): readonly RecordIssue[] {
  const result = safeParseRecord(input)
  return result.ok ? [] : result.issues
}

function cyclic(): unknown {
  const activity: Record<string, unknown> = { id: 'x' }
  activity.report = activity
  return { activities: [activity] }
}

describe('what is a record', () => {
  test.each<{ name: string; input: unknown }>([
    { name: 'nothing known', input: {} },
    { name: 'nothing outsourced', input: { arrangements: [] } },
    { name: 'a key of undefined counts as left out', input: { institution: undefined, arrangements: [{ id: 'a', grade: undefined }] } },
    { name: 'known none', input: { arrangements: [{ id: 'a', grade: null, contract: { signedOn: null }, service: { endedOn: null } }] } },
    { name: 'flags in both forms', input: { arrangements: [{ id: 'a', contract: { terms: { rightOfAudit: true, changeTriggers: { stated: false, where: 'clause 9' } } } }] } },
    { name: "covers 'all'", input: { activities: [{ id: 'x', covers: 'all' }] } },
    { name: 'covers ids', input: { activities: [{ id: 'x', covers: ['a', 'b'] }] } },
    { name: 'no other rule', input: { incidents: [{ id: 'i', otherRule: 'none' }] } },
    { name: 'another rule without a limit', input: { incidents: [{ id: 'i', otherRule: { instrument: '办法', hours: null } }] } },
    { name: 'measures by clause id', input: { institution: { measures: { 'outsourcing-2021/4#1': { status: 'implemented', evidence: ['doc'] } } } } },
    { name: "the user's own data", input: { extensions: { anything: { goes: [1, null] } }, providers: [{ id: 'p', extensions: { row: 7 } }] } },
    { name: '29 February of a leap year', input: { providers: [{ id: 'p', foundedOn: '2020-02-29' }] } },
    { name: 'an instant without seconds', input: { incidents: [{ id: 'i', occurredAt: '2024-03-01T09:30+08:00' }] } },
    { name: 'zero hours', input: { arrangements: [{ id: 'a', businessContinuity: { recoveryPointObjectiveHours: 0 } }] } },
    { name: 'data of the user of any class', input: { extensions: { at: new Map() } } },
  ])('$name', ({ input }) => {
    expect(issuesOf(input)).toEqual([])
  })
})

describe('what is none', () => {
  test.each<{ name: string; input: unknown; path: string; value: unknown; message: string }>([
    { name: 'null', input: null, path: '', value: null, message: 'the record: expected an object, found null' },
    { name: 'a list', input: [], path: '', value: 'a list of 0', message: 'the record: expected an object, found a list of 0' },
    { name: 'a text', input: '{}', path: '', value: '{}', message: "the record: expected an object, found '{}'" },
    { name: 'a map', input: new Map(), path: '', value: 'an object of another kind', message: 'the record: expected a plain object, as JSON.parse returns it, found an object of another kind' },
    { name: 'a key misspelt', input: { arrangements: [{ id: 'a' }, { id: 'b', contrat: {} }] }, path: 'arrangements[1].contrat', value: 'an object', message: "arrangements[1]: unknown key 'contrat'; did you mean 'contract'?" },
    { name: 'a key in other letters', input: { duediligence: [] }, path: 'duediligence', value: 'a list of 0', message: "the record: unknown key 'duediligence'; did you mean 'dueDiligence'?" },
    { name: 'a key of nobody', input: { institution: { colourOfTheDoor: 'red' } }, path: 'institution.colourOfTheDoor', value: 'red', message: "institution: unknown key 'colourOfTheDoor'; data of your own go under 'extensions'" },
    { name: 'a term misspelt', input: { arrangements: [{ id: 'a', contract: { terms: { rightOfAudits: true } } }] }, path: 'arrangements[0].contract.terms.rightOfAudits', value: true, message: "arrangements[0].contract.terms: unknown key 'rightOfAudits'; did you mean 'rightOfAudit'?" },
    { name: 'a key of a measure', input: { institution: { measures: { 'outsourcing-2021/4#1': { state: 'planned' } } } }, path: 'institution.measures.outsourcing-2021/4#1.state', value: 'planned', message: "institution.measures.outsourcing-2021/4#1: unknown key 'state'; data of your own go under 'extensions'" },
    { name: 'a value misspelt', input: { arrangements: [{ id: 'a', grade: 'imporant' }] }, path: 'arrangements[0].grade', value: 'imporant', message: "arrangements[0].grade: expected one of important, general, found 'imporant'; did you mean 'important'?" },
    { name: 'an id left out', input: { providers: [{ name: 'P' }] }, path: 'providers[0].id', value: undefined, message: 'providers[0].id: expected text, nothing is given' },
    { name: 'an empty id', input: { providers: [{ id: '' }] }, path: 'providers[0].id', value: '', message: "providers[0].id: expected text that is not empty, found ''" },
    { name: 'a blank text', input: { providers: [{ id: 'p', name: ' \u3000\t' }] }, path: 'providers[0].name', value: ' \u3000\t', message: "providers[0].name: expected text that is not empty, found ' \u3000\t'" },
    { name: 'no such day', input: { arrangements: [{ id: 'a', contract: { signedOn: '2023-02-29' } }] }, path: 'arrangements[0].contract.signedOn', value: '2023-02-29', message: "arrangements[0].contract.signedOn: expected a date YYYY-MM-DD, a real day of the years 1900 to 2199, found '2023-02-29'" },
    { name: 'no offset', input: { incidents: [{ id: 'i', occurredAt: '2024-03-01T09:30' }] }, path: 'incidents[0].occurredAt', value: '2024-03-01T09:30', message: "incidents[0].occurredAt: expected a time with its offset, such as '2024-03-01T09:30+08:00', found '2024-03-01T09:30'" },
    { name: 'no such country', input: { institution: { establishedIn: 'UK' } }, path: 'institution.establishedIn', value: 'UK', message: "institution.establishedIn: expected a two-letter country code of ISO 3166-1, such as 'CN', found 'UK'" },
    { name: 'hours below zero', input: { arrangements: [{ id: 'a', contract: { recoveryTimeObjectiveHours: -1 } }] }, path: 'arrangements[0].contract.recoveryTimeObjectiveHours', value: -1, message: 'arrangements[0].contract.recoveryTimeObjectiveHours: expected a number of at least 0, found -1' },
    { name: 'hours beyond any limit', input: { incidents: [{ id: 'i', otherRule: { instrument: '办法', hours: 1e9 } }] }, path: 'incidents[0].otherRule.hours', value: 1e9, message: 'incidents[0].otherRule.hours: expected a number of at most 100000, found 1000000000' },
    { name: 'months beyond any cadence', input: { institution: { internalAudit: { auditIntervalMonths: 1201 } } }, path: 'institution.internalAudit.auditIntervalMonths', value: 1201, message: 'institution.internalAudit.auditIntervalMonths: expected a number of at most 1200, found 1201' },
    { name: 'half a month', input: { institution: { internalAudit: { auditIntervalMonths: 0.5 } } }, path: 'institution.internalAudit.auditIntervalMonths', value: 0.5, message: 'institution.internalAudit.auditIntervalMonths: expected a whole number, found 0.5' },
    { name: 'null where none is not known', input: { arrangements: [{ id: 'a', peer: null }] }, path: 'arrangements[0].peer', value: null, message: 'arrangements[0].peer: expected true or false, found null' },
    { name: 'null where an object is due', input: { arrangements: [{ id: 'a', contract: null }] }, path: 'arrangements[0].contract', value: null, message: 'arrangements[0].contract: expected an object, found null' },
    { name: 'a flag as text', input: { arrangements: [{ id: 'a', contract: { terms: { rightOfAudit: 'yes' } } }] }, path: 'arrangements[0].contract.terms.rightOfAudit', value: 'yes', message: "arrangements[0].contract.terms.rightOfAudit: expected true or false or an object, found 'yes'" },
    { name: 'a flag without its answer', input: { arrangements: [{ id: 'a', contract: { terms: { rightOfAudit: { where: '3' } } } }] }, path: 'arrangements[0].contract.terms.rightOfAudit.stated', value: undefined, message: 'arrangements[0].contract.terms.rightOfAudit.stated: expected true or false, nothing is given' },
    { name: 'a key of a flag misspelt', input: { arrangements: [{ id: 'a', contract: { terms: { rightOfAudit: { stated: true, were: '3' } } } }] }, path: 'arrangements[0].contract.terms.rightOfAudit.were', value: '3', message: "arrangements[0].contract.terms.rightOfAudit: unknown key 'were'; did you mean 'where'?" },
    { name: "a text that is not 'all'", input: { activities: [{ id: 'x', covers: 'a' }] }, path: 'activities[0].covers', value: 'a', message: "activities[0].covers: expected 'all' or a list, found 'a'" },
    { name: 'an id that is a number', input: { activities: [{ id: 'x', covers: [7] }] }, path: 'activities[0].covers[0]', value: 7, message: 'activities[0].covers[0]: expected text, found 7' },
    { name: 'a cycle', input: cyclic(), path: 'activities[0].report', value: 'an object', message: 'activities[0].report: expected text, found an object' },
    { name: 'a prototype', input: JSON.parse('{"__proto__":{"id":"x"}}'), path: '__proto__', value: 'an object', message: "the record: unknown key '__proto__'; data of your own go under 'extensions'" },
    { name: 'a date object', input: { arrangements: [{ id: 'a', service: { startedOn: new Date(0) } }] }, path: 'arrangements[0].service.startedOn', value: 'an object of another kind', message: 'arrangements[0].service.startedOn: expected a plain object, as JSON.parse returns it, found an object of another kind' },
    { name: 'a list with holes', input: { arrangements: new Array(4_000_000_000) }, path: 'arrangements', value: 'a list with holes', message: 'arrangements: expected a list in which every entry is given, found a list with holes' },
    { name: 'a symbol', input: { id: Symbol('x') }, path: 'id', value: 'a symbol', message: 'id: expected text, found a symbol' },
    { name: 'a big integer', input: { id: 7n }, path: 'id', value: '7', message: 'id: expected text, found 7' },
  ])('$name', ({ input, path, value, message }) => {
    expect(issuesOf(input)).toEqual([{ path, value, message, expected: expect.any(String) }])
  })

  test('a getter that throws, and a proxy that does', () => {
    const getter = Object.defineProperty({}, 'id', {
      enumerable: true,
      get: () => {
        throw new TypeError('no')
      },
    })
    const proxy = new Proxy({}, {
      ownKeys: () => {
        throw new TypeError('no')
      },
    })
    const message = 'the record: expected plain data, as JSON.parse returns them, found something that cannot be read'
    expect(issuesOf(getter).map((issue) => issue.message)).toEqual([message])
    expect(issuesOf(proxy).map((issue) => issue.message)).toEqual([message])
  })

  test('a million levels', () => {
    let input: unknown = 'x'
    for (let level = 0; level < 1_000_000; level += 1) input = { id: input }
    expect(issuesOf(input).map((issue) => issue.path)).toEqual(['id'])
  })

  test('texts and keys are cut to 80 characters', () => {
    const secret = 's'.repeat(100_000)
    const issues = issuesOf({ [secret]: secret, arrangements: [{ id: 'a', grade: secret, peer: secret }] })
    expect(issues).toHaveLength(3)
    expect(Math.max(...issues.map((issue) => issue.message.length))).toBeLessThan(250)
    expect(issues.map((issue) => String(issue.value).length)).toEqual([80, 80, 80])
    expect(Math.max(...issues.map((issue) => issue.path.length))).toBe(80)
  })
})

describe('RecordError', () => {
  test('carries all issues and words the first five', () => {
    const input = { a1: 1, a2: 1, a3: 1, a4: 1, a5: 1, a6: 1, a7: 1 }
    let thrown: unknown
    try {
      parseRecord(input)
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(RecordError)
    expect((thrown as RecordError).issues).toHaveLength(7)
    expect((thrown as RecordError).message.split('\n')).toEqual([
      'The record cannot be read (7):',
      "- the record: unknown key 'a1'; data of your own go under 'extensions'",
      "- the record: unknown key 'a2'; data of your own go under 'extensions'",
      "- the record: unknown key 'a3'; data of your own go under 'extensions'",
      "- the record: unknown key 'a4'; data of your own go under 'extensions'",
      "- the record: unknown key 'a5'; data of your own go under 'extensions'",
      'and 2 more',
    ])
  })
})

test('the input is neither changed nor kept', () => {
  const input = Object.freeze({ arrangements: Object.freeze([Object.freeze({ id: 'a' })]) })
  const record = parseRecord(input)
  expect(record).toEqual(input)
  expect(record).not.toBe(input)
})
