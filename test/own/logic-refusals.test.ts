import { describe, expect, test } from 'vitest'
import { safeParseClause } from '../../src/rules/logic/clause'
import { logicLimits, logicOperators } from '../../src/rules/logic/language'
import { parseLogic } from '../../src/rules/logic/parse'
import { expectLogic, nested, refusals, thing } from './logic-cases'

const [b, n, own, parts] = [{ var: 'b' }, { var: 'n' }, { var: 'extensions.own' }, { var: 'parts' }]

/** Long lists of what is known are not compared. */
function shortened(said: readonly string[]): readonly string[] {
  return said.map((one) => one.replace(`an operator of ${logicOperators.join(' ')}`, '(operators)').replace(/of one of the lists .*/, '(lists)'))
}

describe('what the loader refuses, where, and what it expected', () => {
  test.each<[logic: unknown, said: string | readonly string[]]>([
    [null, "rule: true or false, or by if 'passed', 'failed' or 'inapplicable'"],
    [5, "rule: true or false, or by if 'passed', 'failed' or 'inapplicable'"],
    ['passed', 'rule: a rule that reads a fact'],
    ['x', "rule: true or false, or by if 'passed', 'failed' or 'inapplicable'"],
    [true, 'rule: a rule that reads a fact'],
    [[], 'rule: an operator or a single value; a list stands only as the operands, or as the second of in'],
    [[b], 'rule: an operator or a single value; a list stands only as the operands, or as the second of in'],
    [{}, 'rule: an object with one operator'],
    [{ and: [b], or: [b] }, 'rule: an object with one operator'],
    [n, "rule: true or false, or by if 'passed', 'failed' or 'inapplicable'"],
    [{ '===': [1, 1] }, 'rule: a rule that reads a fact'],
    [{ and: [true] }, 'rule: a rule that reads a fact'],
    [{ '<': ['2025-01-01', { var: 'asOf.day' }] }, 'rule: a rule that reads a fact'],
    [{ adn: [b] }, 'rule.adn: (operators)'],
    [{ missing: ['b'] }, 'rule.missing: (operators)'],
    [{ missing_some: [1, ['b']] }, 'rule.missing_some: (operators)'],
    [{ map: [parts, 1] }, 'rule.map: (operators); did you mean max?'],
    [{ reduce: [] }, 'rule.reduce: (operators)'],
    [{ cat: ['a'] }, 'rule.cat: (operators)'],
    [{ log: b }, 'rule.log: (operators)'],
    [{ method: [] }, 'rule.method: (operators)'],
    [{ constructor: [b] }, 'rule.constructor: (operators)'],
    [{ toString: b }, 'rule.toString: (operators)'],
    [{ ofType: [b, 'number'] }, 'rule.ofType: (operators)'],
    [{ var: ['b', false] }, 'rule.var: a path alone: a default would make a fact of what is not known'],
    [{ var: '' }, 'rule.var: a path of the target'],
    [{ var: [] }, 'rule.var: a path alone: a default would make a fact of what is not known'],
    [{ var: 5 }, 'rule.var: a path of the target'],
    [{ var: b }, 'rule.var: a path of the target'],
    [{ var: 'bb' }, 'rule.var: a fact of thing; did you mean b?'],
    [parts, 'rule.var: a single fact; a list goes into some, all, none or count'],
    [{ var: 'group' }, 'rule.var: a fact of thing'],
    [{ var: 'parts[].ok' }, 'rule.var: a fact of thing'],
    [{ var: 'constructor' }, 'rule.var: a fact of thing'],
    [{ var: 'extensions.__proto__' }, 'rule.var: a fact of thing'],
    [{ var: 'extensions.constructor.name' }, 'rule.var: a fact of thing'],
    [{ var: 'extensions.own.length' }, 'rule.var: a fact of thing'],
    [{ var: 'extensions' }, 'rule.var: a fact of thing'],
    [{ var: 'extensions.a.b.c.d.e.f.g.h.i' }, 'rule.var: a fact of thing'],
    [{ var: 'extensions.a-b' }, 'rule.var: a fact of thing'],
    [{ var: 'measures[x].status' }, 'rule.var: a fact of thing'],
    [{ var: 'institution.extensions.x' }, 'rule.var: a fact of thing; did you mean institution.admission?'],
    [{ var: 'asOf.at' }, 'rule.var: a fact of thing'],
    [{ and: [] }, 'rule.and: 1 to 100 operands'],
    [{ '!': [b, b] }, 'rule.!: 1 operands'],
    [{ if: [b, true] }, 'rule.if: 3 to 99 operands'],
    [{ if: [b, true, b, false] }, 'rule.if: conditions with what follows, and what is otherwise: an odd number of operands'],
    [{ '<': [n] }, 'rule.<: 2 to 3 operands'],
    [{ '<': [1, n, 2, 3] }, 'rule.<: 2 to 3 operands'],
    [{ '>': [1, n, 2] }, 'rule.>: 2 operands'],
    [{ '-': [n] }, 'rule.-: 2 operands'],
    [{ and: [b, n] }, 'rule.and[1]: true or false'],
    [{ or: [b, 1] }, 'rule.or[1]: true or false'],
    [{ '!': [null] }, 'rule.![0]: true or false'],
    [{ and: [b, 'x'] }, 'rule.and[1]: true or false'],
    [{ and: [{ if: [b, 'passed', 'failed'] }] }, 'rule.and[0]: true or false'],
    [{ if: [n, true, false] }, 'rule.if[0]: true or false'],
    [{ if: [b, 'passed', true] }, 'rule.if[1]: true or false'],
    [{ if: [b, 'passed', 'x'] }, "rule: true or false, or by if 'passed', 'failed' or 'inapplicable'"],
    [{ if: [b, null, null] }, 'rule.if: branches of which one is no data of the user and not null'],
    [{ if: [b, { if: [b, 'passed', 'failed'] }, true] }, "rule.if[1]: branches that are all 'passed', 'failed' or 'inapplicable', or none"],
    [{ '===': [n, '5'] }, 'rule.===[1]: a number'],
    [{ '===': [b, 1] }, 'rule.===[1]: true or false'],
    [{ '===': [null, null] }, 'rule.===: a fact on one side'],
    [{ '===': [5, null] }, 'rule.===[0]: null'],
    [{ '===': [own, null] }, 'rule.===: data of the user beside a value: what they are is not known here'],
    [{ '===': [own, own] }, 'rule.===: data of the user beside something whose type is known'],
    [{ '===': [{ var: 'at' }, { var: 'end' }] }, 'rule.===: hoursBetween or daysBetween for instants'],
    [{ '===': [{ var: 'text' }, '2025-01-01T00:00Z'] }, 'rule.===[1]: no instant as a literal'],
    [{ '===': [{ var: 'words' }, 'x'] }, 'rule.===: single values; a list goes into in'],
    [{ '===': [{ var: 'choice' }, 'gren'] }, 'rule.===[1]: one of red, green; did you mean green?'],
    [{ '===': [{ var: 'choice' }, 'blue'] }, 'rule.===[1]: one of red, green'],
    [{ '===': [{ var: 'day' }, '2025-02-30'] }, 'rule.===[1]: a day, as a fact or as YYYY-MM-DD'],
    [{ '===': [{ var: 'day' }, 'soon'] }, 'rule.===[1]: a day, as a fact or as YYYY-MM-DD'],
    [{ '===': [{ if: [b, 'passed', 'failed'] }, 'passed'] }, 'rule.===: single values'],
    [{ '<': [{ var: 'text' }, 'b'] }, ['rule.<[0]: a number', 'rule.<[1]: a number']],
    [{ '<': [{ var: 'day' }, 5] }, 'rule.<[1]: a day, as a fact or as YYYY-MM-DD'],
    [{ '<': [{ var: 'day' }, { var: 'text' }] }, 'rule.<[1]: a day, as a fact or as YYYY-MM-DD'],
    [{ '<': [{ var: 'at' }, { var: 'end' }] }, ['rule.<[0]: a number', 'rule.<[1]: a number']],
    [{ '<': [n, null] }, 'rule.<[1]: a number'],
    [{ '<': [own, { var: 'extensions.other' }] }, 'rule.<: data of the user beside something whose type is known'],
    [{ and: [own, { '<': [own, 5] }] }, 'rule.and[0]: data of the user used as one type, which is a number, a text, a day, or true or false'],
    [{ in: [n, []] }, 'rule.in[1]: at least one value'],
    [{ in: [n, [1, 'a']] }, 'rule.in[1][1]: a number'],
    [{ in: [n, ['a']] }, 'rule.in[0]: a text'],
    [{ in: [n, [true]] }, 'rule.in[1]: texts or numbers'],
    [{ in: [n, [n]] }, 'rule.in[1][0]: a literal'],
    [{ in: [5, [5]] }, 'rule.in[0]: a fact'],
    [{ in: ['a', 'abc'] }, 'rule.in[1]: a list of literals, or a fact that is a list of values'],
    [{ in: [n, { var: 'words' }] }, 'rule.in[0]: a text'],
    [{ in: ['a', { var: 'text' }] }, 'rule.in[1]: a list of literals, or a fact that is a list of values'],
    [{ in: ['a', own] }, 'rule.in[1]: a list of literals, or a fact that is a list of values'],
    [{ in: ['blue', { var: 'colours' }] }, 'rule.in[0]: one of red, green'],
    [{ in: [{ var: 'choice' }, ['red', 'blue']] }, 'rule.in[1][1]: one of red, green'],
    [{ some: [b, b] }, 'rule.some[0]: { "var": … } (lists)'],
    [{ some: [{ var: 'words' }, b] }, 'rule.some[0]: { "var": … } (lists)'],
    [{ some: [{ var: 'partz' }, b] }, 'rule.some[0]: { "var": … } (lists)'],
    [{ some: [[1], b] }, 'rule.some[0]: { "var": … } (lists)'],
    [{ some: [{ filter: [parts, b] }, b] }, 'rule.some[0]: { "var": … } (lists)'],
    [{ some: [parts, n] }, 'rule.some[1].var: a fact of thing parts[]'],
    [{ some: [parts, { var: 'ok' }, b] }, 'rule.some: 2 operands'],
    [{ some: [parts, true] }, 'rule.some[1]: a test of the elements'],
    [{ count: [parts, { var: 'ok' }] }, "rule: true or false, or by if 'passed', 'failed' or 'inapplicable'"],
    [{ some: [parts, { some: [parts, { some: [parts, { var: 'ok' }] }] }] }, 'rule.some[1].some[1].some: lists within lists at most 2 deep'],
    [{ '<': [{ '+': [n, '1'] }, 5] }, 'rule.<[0].+[1]: a number'],
    [{ '<': [{ '+': [n, null] }, 5] }, 'rule.<[0].+[1]: a number'],
    [{ '<': [{ daysBetween: [n, { var: 'day' }] }, 5] }, 'rule.<[0].daysBetween[0]: a day, as a fact or as YYYY-MM-DD'],
    [{ '<': [{ hoursBetween: [{ var: 'day' }, { var: 'at' }] }, 5] }, 'rule.<[0].hoursBetween[0]: an instant'],
    [{ '<': [{ addMonths: [{ var: 'day' }, n] }, '2025-01-01'] }, 'rule.<[0].addMonths[1]: a whole number of months from -1200 to 1200'],
    [{ '<': [{ addMonths: [{ var: 'day' }, 0.5] }, '2025-01-01'] }, 'rule.<[0].addMonths[1]: a whole number of months from -1200 to 1200'],
    [{ '<': [{ addMonths: [{ var: 'day' }, 1201] }, '2025-01-01'] }, 'rule.<[0].addMonths[1]: a whole number of months from -1200 to 1200'],
    [{ '<': [{ addMonths: [{ var: 'at' }, 1] }, '2025-01-01'] }, 'rule.<[0].addMonths[0]: a day, as a fact or as YYYY-MM-DD'],
    [undefined, 'rule: plain data'],
    [() => true, 'rule: plain data'],
    [Symbol('rule'), 'rule: plain data'],
    [Number.NaN, 'rule: a finite number'],
    [new Map([['and', b]]), 'rule: an object with one operator'],
    [{ [Symbol('and')]: b }, 'rule: an object with one operator'],
    [{ and: [b, undefined] }, 'rule.and[1]: plain data'],
    [{ '===': [n, Number.POSITIVE_INFINITY] }, 'rule.===[1]: a finite number'],
    // eslint-disable-next-line no-sparse-arrays
    [{ and: [, b] }, 'rule.and[0]: plain data'],
    [JSON.parse('{"__proto__":[1]}'), 'rule.__proto__: (operators)'],
    [JSON.parse('{"and":[{"var":"b"},{"__proto__":{"var":"b"}}]}'), 'rule.and[1].__proto__: (operators)'],
    [Object.create({ and: [b] }), 'rule: an object with one operator'],
    [{ prototype: b }, 'rule.prototype: (operators)'],
  ])('%j', (logic, said) => {
    expect(shortened(refusals(thing, logic))).toEqual(typeof said === 'string' ? [said] : said)
  })
})

describe('the error', () => {
  test('names a BigInt, which JSON does not have', () => {
    expect([...refusals(thing, 5n), ...refusals(thing, { and: [b, 5n] })]).toEqual(['rule: plain data', 'rule.and[1]: plain data'])
  })

  test('names the place, what stands there and what was meant', () => {
    expect(() => parseLogic(thing, { and: [{ '<': [n, 'five'] }, { var: 'txt' }] })).toThrow(
      "The rule cannot be read (2):\n- rule.and[0].<[1]: expected a number, found 'five'\n- rule.and[1].var: expected a fact of thing; did you mean text?, found 'txt'",
    )
  })

  test('cuts long texts and stops at fifty', () => {
    const said = refusals(thing, { or: Array.from({ length: 100 }, () => ({ var: 'y'.repeat(500) })) })
    expect(said).toHaveLength(50)
  })
})

describe('limits, at and one beyond', () => {
  const wide = (operands: number) => ({ or: Array.from({ length: operands }, () => b) })
  // one, four of a hundred, and one more: 401 and what it has
  const sized = (nodes: number, last: readonly unknown[] = []) => ({ and: [wide(99), wide(99), wide(99), wide(99), wide(nodes - 402), ...last] })

  test('depth', () => {
    expect(refusals(thing, nested(logicLimits.depth, b))).toEqual([])
    expect(refusals(thing, nested(logicLimits.depth + 1, b))).toEqual([`rule${'.![0]'.repeat(25)}: operators within operators at most 24 deep`])
  })

  test('operators and literals', () => {
    expect(refusals(thing, sized(500))).toEqual([])
    expect(refusals(thing, sized(501))).toEqual(['rule.and[4].or[98]: at most 500 operators and literals'])
    expect(refusals(thing, sized(900))).toEqual(['rule.and[4].or: 1 to 100 operands'])
  })

  test('operators and literals, where a list is the last of them: nothing behind it goes unread', () => {
    expect(refusals(thing, sized(497, [{ some: [parts, { var: 'ok' }] }]))).toEqual([])
    expect(refusals(thing, sized(498, [{ some: [parts, { var: 'ok' }] }]))).toEqual(['rule.and[5].some[1]: at most 500 operators and literals'])
    expect(refusals(thing, sized(499, [{ some: [parts, { exec: ['rm'] }] }]))).toEqual(['rule.and[5].some[1]: at most 500 operators and literals'])
    expect(refusals(thing, sized(500, [{ some: [parts, { exec: ['rm'] }] }]))).toEqual(['rule.and[5]: at most 500 operators and literals'])
  })

  test('text', () => {
    expect(refusals(thing, { '===': [{ var: 'text' }, 'x'.repeat(logicLimits.text)] })).toEqual([])
    expect(refusals(thing, { '===': [{ var: 'text' }, 'x'.repeat(logicLimits.text + 1)] })).toEqual(['rule.===[1]: a text of at most 1000 characters'])
  })

  test('operands', () => {
    expect(refusals(thing, wide(100))).toEqual([])
    expect(refusals(thing, wide(101))).toEqual(['rule.or: 1 to 100 operands'])
  })

  test('months', () => {
    expect(refusals(thing, { '<': [{ addMonths: [{ var: 'day' }, -1200] }, '2025-01-01'] })).toEqual([])
    expect(refusals(thing, { '<': [{ addMonths: [{ var: 'day' }, -1201] }, '2025-01-01'] })).toEqual(['rule.<[0].addMonths[1]: a whole number of months from -1200 to 1200'])
  })

  test('lists within lists', () => {
    expect(refusals(thing, { some: [parts, { some: [parts, { var: 'ok' }] }] })).toEqual([])
    expect(refusals(thing, { some: [parts, { some: [parts, { some: [parts, { var: 'ok' }] }] }] })).toEqual(['rule.some[1].some[1].some: lists within lists at most 2 deep'])
  })
})

describe('hostile input', () => {
  test('a cycle', () => {
    const cycle: { and: unknown[] } = { and: [b] }
    cycle.and.push(cycle)
    expect(refusals(thing, cycle)).toContain(`rule${'.and[1]'.repeat(25)}: operators within operators at most 24 deep`)
  })

  test('a rule that doubles at each step', () => {
    const doubled = Array.from({ length: 40 }).reduce<unknown>((within) => ({ and: [within, within] }), b)
    expect(refusals(thing, doubled).length).toBeGreaterThan(0)
  })

  test('a huge list', () => {
    expect(refusals(thing, { in: [n, Array.from({ length: 1_000_000 }, () => 1)] })).toEqual(['rule.in[1][498]: at most 500 operators and literals'])
  })

  test('a getter is asked once: what was checked is what runs', () => {
    let asked = 0
    const turning = {
      get and() {
        asked += 1
        return asked === 1 ? [b] : [{ exec: ['rm'] }]
      },
    }
    expect(parseLogic(thing, turning)).toMatchObject({ logic: { and: [{ var: 'b' }] } })
    expect(asked).toBe(1)
  })

  test('a getter that throws', () => {
    const throwing = {
      get and(): never {
        throw new Error('no')
      },
    }
    expect(refusals(thing, throwing)).toEqual(['rule: plain data, as JSON.parse returns them'])
  })

  test('what was given is neither frozen nor changed, and later changes do not reach the rule', () => {
    const given = { and: [{ var: 'b' }] }
    const rule = parseLogic(thing, given)
    expect([Object.isFrozen(given), Object.isFrozen(given.and), Object.isFrozen(given.and[0])]).toEqual([false, false, false])
    given.and.push({ var: 'c' })
    expect(rule).toEqual({ kind: 'logic', logic: { and: [{ var: 'b' }] }, reads: { b: 'boolean' } })
    expect([Object.isFrozen(rule), Object.isFrozen((rule as unknown as { logic: object }).logic)]).toEqual([true, true])
  })

  test('prototypes of facts are out of reach', () => {
    expectLogic(thing, { '===': [{ var: 'extensions.own' }, 'x'] }, { extensions: Object.create({ own: 'y' }) as object }, 'cantTell')
  })
})

describe('rows of a database', () => {
  const row = {
    id: 'acme/1#1', target: 'arrangement', title: { zh: '标题', en: 'Title' }, statement: { zh: '要求。', en: 'Duty.' }, rule: { '===': [{ var: 'grade' }, 'general'] },
  }
  const saidOf = (change: object) => {
    const result = safeParseClause({ ...row, ...change })
    return result.ok ? [] : result.issues.map(({ path, expected }) => `${path}: ${expected}`)
  }
  test.each<[change: object, ...said: string[]]>([
    [{}],
    [{ force: 'may', topics: ['audit'], notes: { zh: '注', en: 'Note' }, appliesWhen: { '!==': [{ var: 'grade' }, null] } }],
    [{ appliesWhen: undefined }],
    [{ id: 'x' }, 'id: an id document/place#number, such as acme-policy/3.2#1'],
    [{ id: 'acme/1' }, 'id: an id document/place#number, such as acme-policy/3.2#1'],
    [{ id: 'acme/__proto__#1' }, 'id: an id document/place#number, such as acme-policy/3.2#1'],
    [{ id: '' }, 'id: text that is not empty'],
    [{ id: 5 }, 'id: text'],
    [{ target: 'arangement' }, 'target: one of institution, arrangement, provider, incident, system, dataCentre'],
    [{ target: 'thing' }, 'target: one of institution, arrangement, provider, incident, system, dataCentre'],
    [{ target: 'constructor' }, 'target: one of institution, arrangement, provider, incident, system, dataCentre'],
    [{ force: 'shall' }, 'force: one of must, mustNot, should, goal, encouraged, may'],
    [{ title: { zh: '标题' } }, 'title.en: text'],
    [{ title: { zh: '', en: 'b' } }, 'title.zh: text that is not empty'],
    [{ statement: 'x' }, 'statement: an object'],
    [{ rule: undefined }, 'rule: plain data'],
    [{ rule: null }, "rule: true or false, or by if 'passed', 'failed' or 'inapplicable'"],
    [{ appliesWhen: null }, "appliesWhen: true or false, or by if 'passed', 'failed' or 'inapplicable'"],
    [{ appliesWhen: { var: 'x' }, rule: { var: 'y' } }, 'appliesWhen.var: a fact of arrangement', 'rule.var: a fact of arrangement'],
    [{ evaluate: 'return true' }, 'evaluate: a key of the model'],
    [{ rule: new Date(0) }, 'rule: a plain object, as JSON.parse returns it'],
  ])('%j', (change, ...said) => {
    expect(saidOf(change)).toEqual(said)
  })

  test('a topic that there is not', () => {
    expect(saidOf({ topics: ['audit', 'toString'] })).toEqual([expect.stringContaining('topics[1]: one of governance, ')])
  })

  test("a target of the user's own is known where it is given", () => {
    const clause = safeParseClause({ ...row, target: 'thing', rule: b }, { targets: [thing] })
    expect(clause).toMatchObject({ ok: true, clause: { target: 'thing', force: 'must', rule: { kind: 'logic' } } })
  })
})
