import { describe, test } from 'vitest'
import { expectLogic, thing, type LogicRow } from './logic-cases'

const [n, m, b, c, text, other, choice, day, till, at, end] = ['n', 'm', 'b', 'c', 'text', 'other', 'choice', 'day', 'till', 'at', 'end'].map((path) => ({ var: path })) as unknown as Record<number, { var: string }> & { var: string }[]
const [own, asOfDay] = [{ var: 'extensions.own' }, { var: 'asOf.day' }] as const
const data = (value: unknown): object => ({ extensions: { own: value } })

describe('booleans', () => {
  test.each<LogicRow>([
    ['var true', b!, { b: true }, 'passed'],
    ['var false', b!, { b: false }, 'failed', ['ownRuleNotMet']],
    ['var unknown', b!, {}, 'cantTell', ['b']],
    ['var null', b!, { b: null }, 'cantTell', ['noneCompared']],
    ['a flag', { var: 'flag' }, { flag: true }, 'passed'],
    ['a flag with its place', { var: 'flag' }, { flag: { stated: true, where: 'p. 3' } }, 'passed'],
    ['a flag stated false', { var: ['flag'] }, { flag: { stated: false } }, 'failed'],
    ['not true', { '!': [b!] }, { b: true }, 'failed'],
    ['not false', { '!': b! }, { b: false }, 'passed'],
    ['not unknown', { '!': [b!] }, {}, 'cantTell', ['b']],
    ['not null', { '!': [b!] }, { b: null }, 'cantTell', ['noneCompared']],
    ['true and true', { and: [b!, c!] }, { b: true, c: true }, 'passed'],
    ['true and false', { and: [b!, c!] }, { b: true, c: false }, 'failed'],
    ['true and unknown', { and: [b!, c!] }, { b: true }, 'cantTell', ['c']],
    ['unknown and true', { and: [b!, c!] }, { c: true }, 'cantTell', ['b']],
    ['unknown and unknown', { and: [b!, c!] }, {}, 'cantTell', ['b', 'c']],
    ['unknown and false', { and: [b!, c!] }, { c: false }, 'failed'],
    ['false and unknown', { and: [b!, c!] }, { b: false }, 'failed'],
    ['false and null', { and: [b!, c!] }, { b: null, c: false }, 'failed'],
    ['true and null', { and: [b!, c!] }, { b: true, c: null }, 'cantTell', ['noneCompared']],
    ['false or false', { or: [b!, c!] }, { b: false, c: false }, 'failed'],
    ['false or true', { or: [b!, c!] }, { b: false, c: true }, 'passed'],
    ['false or unknown', { or: [b!, c!] }, { b: false }, 'cantTell', ['c']],
    ['unknown or unknown', { or: [b!, c!] }, {}, 'cantTell', ['b', 'c']],
    ['unknown or true', { or: [b!, c!] }, { c: true }, 'passed'],
    ['null or true', { or: [b!, c!] }, { b: null, c: true }, 'passed'],
    ['null or false', { or: [b!, c!] }, { b: null, c: false }, 'cantTell', ['noneCompared']],
    ['a single operand', { and: b! }, { b: true }, 'passed'],
    ['a literal beside a fact', { and: [true, b!] }, { b: true }, 'passed'],
    ['a false literal decides', { and: [b!, false] }, {}, 'failed'],
    ['not of and, unknown', { '!': [{ and: [b!, c!] }] }, { b: true }, 'cantTell', ['c']],
    ['not of or, decided', { '!': [{ or: [b!, c!] }] }, { c: true }, 'failed'],
  ])('%s', (_, logic, facts, outcome, why) => {
    expectLogic(thing, logic, facts, outcome, why)
  })
})

describe('if', () => {
  const outcomes = { if: [b!, 'passed', c!, 'failed', 'inapplicable'] }
  test.each<LogicRow>([
    ['first branch', outcomes, { b: true }, 'passed'],
    ['second branch', outcomes, { b: false, c: true }, 'failed', ['ownRuleNotMet']],
    ['else', outcomes, { b: false, c: false }, 'inapplicable', ['conditionNotMet']],
    ['unknown condition, though no branch could be reached by another', outcomes, { c: true }, 'cantTell', ['b']],
    ['unknown second condition', outcomes, { b: false }, 'cantTell', ['c']],
    ['null condition', outcomes, { b: null, c: true }, 'cantTell', ['noneCompared']],
    ['unknown branch that is not taken', { if: [b!, c!, true] }, { b: false }, 'passed'],
    ['unknown branch that is taken', { if: [b!, c!, true] }, { b: true }, 'cantTell', ['c']],
    ['null branch', { if: [b!, true, null] }, { b: false }, 'cantTell', ['noneCompared']],
    ['outcomes within', { if: [b!, { if: [c!, 'passed', 'failed'] }, 'inapplicable'] }, { b: true, c: false }, 'failed'],
    ['as a number, below', { '<': [{ if: [b!, n!, 5] }, 5] }, { b: true, n: 4 }, 'passed'],
    ['as a number, at', { '<': [{ if: [b!, n!, 5] }, 5] }, { b: false }, 'failed'],
    ['as a day', { '<=': [{ if: [b!, day!, '2025-01-01'] }, till!] }, { b: false, till: '2025-01-01' }, 'passed'],
    ['as a day, later', { '<=': [{ if: [b!, day!, '2025-01-02'] }, till!] }, { b: false, till: '2025-01-01' }, 'failed'],
    ['as a text', { '===': [{ if: [b!, text!, 'x'] }, 'x'] }, { b: true, text: 'x' }, 'passed'],
    ['as a text that is an outcome elsewhere', { '===': [{ if: [b!, 'passed', text!] }, 'passed'] }, { b: true }, 'passed'],
    ['as an instant, whose day counts', { '<=': [{ daysBetween: [{ if: [b!, at!, end!] }, asOfDay] }, 30] }, { b: true, at: '2025-05-31T00:00+08:00' }, 'passed'],
    ['as an instant, a day longer ago', { '<=': [{ daysBetween: [{ if: [b!, at!, end!] }, asOfDay] }, 30] }, { b: true, at: '2025-05-30T23:59+08:00' }, 'failed'],
    ['as an instant, hours', { '<=': [{ hoursBetween: [{ if: [b!, at!, end!] }, end!] }, 1] }, { b: true, at: '2025-05-30T23:00+08:00', end: '2025-05-31T00:00+08:00' }, 'passed'],
  ])('%s', (_, logic, facts, outcome, why) => {
    expectLogic(thing, logic, facts, outcome, why)
  })
})

describe('equality and membership', () => {
  test.each<LogicRow>([
    ['=== equal', { '===': [n!, 5] }, { n: 5 }, 'passed'],
    ['=== not equal', { '===': [n!, 5] }, { n: 5.1 }, 'failed'],
    ['=== unknown', { '===': [n!, 5] }, {}, 'cantTell', ['n']],
    ['=== of null', { '===': [n!, 5] }, { n: null }, 'failed'],
    ['=== null of null', { '===': [n!, null] }, { n: null }, 'passed'],
    ['=== null of a value', { '===': [n!, null] }, { n: 0 }, 'failed'],
    ['=== null of unknown', { '===': [n!, null] }, {}, 'cantTell', ['n']],
    ['null on the left', { '===': [null, day!] }, { day: null }, 'passed'],
    ['two facts that are none are equal', { '===': [day!, till!] }, { day: null, till: null }, 'passed'],
    ['== is ===', { '==': [b!, true] }, { b: true }, 'passed'],
    ['!== equal', { '!==': [n!, 5] }, { n: 5 }, 'failed'],
    ['!== not equal', { '!==': [n!, 5] }, { n: 4 }, 'passed'],
    ['!== unknown', { '!==': [n!, 5] }, {}, 'cantTell', ['n']],
    ['!== null of unknown', { '!==': [n!, null] }, {}, 'cantTell', ['n']],
    ['!= is !==', { '!=': [choice!, 'red'] }, { choice: 'green' }, 'passed'],
    ['!= of null', { '!=': [choice!, 'red'] }, { choice: null }, 'passed'],
    ['texts', { '===': [text!, other!] }, { text: 'a', other: 'a' }, 'passed'],
    ['texts with one unknown', { '===': [text!, other!] }, { text: 'a' }, 'cantTell', ['other']],
    ['a text that is a number is none', { '===': [text!, '5'] }, { text: '5' }, 'passed'],
    ['days', { '===': [day!, '2025-01-01'] }, { day: '2025-01-01' }, 'passed'],
    ['a day on the right', { '===': ['2025-01-01', day!] }, { day: '2025-01-02' }, 'failed'],
    ['a boolean against a comparison', { '===': [b!, { '<': [n!, 5] }] }, { b: true, n: 4 }, 'passed'],
    ['a boolean against an unknown comparison', { '===': [b!, { '<': [n!, 5] }] }, { b: true }, 'cantTell', ['n']],
    ['a fact of a group that is none', { '===': [{ var: 'group.n' }, null] }, { group: null }, 'passed'],
    ['a fact of a group that is left out', { '===': [{ var: 'group.n' }, null] }, {}, 'cantTell', ['group.n']],
    ['in, there', { in: [choice!, ['red', 'green']] }, { choice: 'green' }, 'passed'],
    ['in, not there', { in: [text!, ['red', 'green']] }, { text: 'gre' }, 'failed'],
    ['in, null', { in: [text!, ['red']] }, { text: null }, 'failed'],
    ['in, unknown', { in: [text!, ['red']] }, {}, 'cantTell', ['text']],
    ['in, numbers', { in: [n!, [1, 2]] }, { n: 2 }, 'passed'],
    ['in a list of values', { in: ['a', { var: 'words' }] }, { words: ['b', 'a'] }, 'passed'],
    ['in a list of values, a part of one', { in: ['a', { var: 'words' }] }, { words: ['ab'] }, 'failed'],
    ['in an empty list', { in: ['a', { var: 'words' }] }, { words: [] }, 'failed'],
    ['in a list that is none', { in: ['a', { var: 'words' }] }, { words: null }, 'failed'],
    ['in a list not known', { in: ['a', { var: 'words' }] }, {}, 'cantTell', ['words']],
    ['in one value that stands for a list, a part of it', { in: ['al', { var: 'either' }] }, { either: 'all' }, 'failed'],
    ['in one value that stands for a list', { in: ['all', { var: 'either' }] }, { either: 'all' }, 'passed'],
    ['in a list of values of a choice', { in: ['red', { var: 'colours' }] }, { colours: ['red'] }, 'passed'],
  ])('%s', (_, logic, facts, outcome, why) => {
    expectLogic(thing, logic, facts, outcome, why)
  })
})

describe('numbers', () => {
  test.each<LogicRow>([
    ['< below', { '<': [n!, 5] }, { n: 4.9 }, 'passed'],
    ['< at', { '<': [n!, 5] }, { n: 5 }, 'failed'],
    ['<= at', { '<=': [n!, 5] }, { n: 5 }, 'passed'],
    ['<= above', { '<=': [n!, 5] }, { n: 5.1 }, 'failed'],
    ['> at', { '>': [n!, 5] }, { n: 5 }, 'failed'],
    ['> above', { '>': [n!, 5] }, { n: 6 }, 'passed'],
    ['>= at', { '>=': [n!, 5] }, { n: 5 }, 'passed'],
    ['>= below', { '>=': [n!, 5] }, { n: 4 }, 'failed'],
    ['null is not zero', { '<=': [n!, 5] }, { n: null }, 'cantTell', ['noneCompared']],
    ['unknown', { '<=': [n!, 5] }, {}, 'cantTell', ['n']],
    ['between', { '<=': [1, n!, 5] }, { n: 1 }, 'passed'],
    ['not between', { '<=': [1, n!, 5] }, { n: 0 }, 'failed'],
    ['outside already, the other bound not known', { '<': [1, n!, m!] }, { n: 0 }, 'cantTell', ['m']],
    ['+', { '===': [{ '+': [n!, m!, 1] }, 6] }, { n: 2, m: 3 }, 'passed'],
    ['-', { '===': [{ '-': [n!, m!] }, -1] }, { n: 2, m: 3 }, 'passed'],
    ['*', { '===': [{ '*': [n!, m!] }, 6] }, { n: 2, m: 3 }, 'passed'],
    ['/', { '===': [{ '/': [n!, m!] }, 0.5] }, { n: 2, m: 4 }, 'passed'],
    ['%', { '===': [{ '%': [n!, m!] }, 1] }, { n: 7, m: 3 }, 'passed'],
    ['min', { '===': [{ min: [n!, m!] }, 2] }, { n: 2, m: 3 }, 'passed'],
    ['max', { '===': [{ max: [n!, m!] }, 3] }, { n: 2, m: 3 }, 'passed'],
    ['a share of zero', { '<': [{ '/': [n!, m!] }, 5] }, { n: 1, m: 0 }, 'cantTell', ['undefinedRatio']],
    ['zero of zero', { '>=': [{ '/': [n!, m!] }, 0] }, { n: 0, m: 0 }, 'cantTell', ['undefinedRatio']],
    ['the rest by zero', { '>=': [{ '%': [n!, m!] }, 0] }, { n: 1, m: 0 }, 'cantTell', ['undefinedRatio']],
    ['too large a product', { '>': [{ '*': [n!, 1e308] }, 5] }, { n: 10 }, 'cantTell', ['undefinedRatio']],
    ['too large a sum', { '>': [{ '+': [n!, m!] }, 5] }, { n: 1e308, m: 1e308 }, 'cantTell', ['undefinedRatio']],
    ['too large a share', { '>': [{ '/': [n!, m!] }, 5] }, { n: 1e308, m: 0.01 }, 'cantTell', ['undefinedRatio']],
    ['null in a sum', { '>': [{ '+': [n!, m!] }, 5] }, { n: 10, m: null }, 'cantTell', ['noneCompared']],
    ['unknown in max, though the rest is enough', { '>': [{ max: [n!, m!] }, 5] }, { n: 10 }, 'cantTell', ['m']],
  ])('%s', (_, logic, facts, outcome, why) => {
    expectLogic(thing, logic, facts, outcome, why)
  })
})

describe('time', () => {
  const since = (limit: number) => ({ '<=': [{ daysBetween: [day!, asOfDay] }, limit] })
  const hours = { '<=': [{ hoursBetween: [at!, end!] }, 24] }
  test.each<LogicRow>([
    ['on the day assessed', { '<=': [day!, asOfDay] }, { day: '2025-06-30' }, 'passed'],
    ['after the day assessed', { '<=': [day!, asOfDay] }, { day: '2025-07-01' }, 'failed'],
    ['no day', { '<=': [day!, asOfDay] }, { day: null }, 'cantTell', ['noneCompared']],
    ['days, at the limit', since(180), { day: '2025-01-01' }, 'passed'],
    ['days, beyond', since(179), { day: '2025-01-01' }, 'failed'],
    ['days ahead are below zero', since(-1), { day: '2025-07-01' }, 'passed'],
    ['days of an unknown day', since(1), {}, 'cantTell', ['day']],
    ["an instant's day is the one in China", { '===': [{ daysBetween: [at!, asOfDay] }, 0] }, { at: '2025-06-29T16:00:00Z' }, 'passed'],
    ["an instant's day in China, a second earlier", { '===': [{ daysBetween: [at!, asOfDay] }, 0] }, { at: '2025-06-29T15:59:59Z' }, 'failed'],
    ['no instant', { '<': [{ daysBetween: [at!, asOfDay] }, 5] }, { at: null }, 'cantTell', ['noneCompared']],
    ['hours, at the limit, over two offsets', hours, { at: '2025-06-29T16:00:00Z', end: '2025-07-01T00:00+08:00' }, 'passed'],
    ['hours, a millisecond more', hours, { at: '2025-06-29T16:00:00Z', end: '2025-07-01T00:00:00.001+08:00' }, 'failed'],
    ['hours, a fraction beyond milliseconds', hours, { at: '2025-06-29T16:00:00Z', end: '2025-07-01T00:00:00.0009+08:00' }, 'passed'],
    ['hours to no instant', hours, { at: '2025-06-29T16:00:00Z', end: null }, 'cantTell', ['noneCompared']],
    ['hours to an unknown instant', hours, { at: '2025-06-29T16:00:00Z' }, 'cantTell', ['end']],
    ['months, on the last day', { '>=': [{ addMonths: [day!, 1] }, asOfDay] }, { day: '2025-05-31' }, 'passed'],
    ['months, a day less', { '>=': [{ addMonths: [day!, 1] }, asOfDay] }, { day: '2025-05-29' }, 'failed'],
    ['months back', { '===': [{ addMonths: [day!, -12] }, '2023-02-28'] }, { day: '2024-02-29' }, 'passed'],
    ['months to the last day of the calendar', { '>': [{ addMonths: [day!, 12] }, asOfDay] }, { day: '2198-12-31' }, 'passed'],
    ['months beyond the calendar', { '>': [{ addMonths: [day!, 12] }, asOfDay] }, { day: '2199-01-01' }, 'cantTell', ['contradiction']],
    ['months before the calendar', { '<': [{ addMonths: [day!, -1] }, asOfDay] }, { day: '1900-01-31' }, 'cantTell', ['contradiction']],
    ['months far beyond, step by step', { '>': [{ addMonths: [{ addMonths: [day!, 1200] }, 1200] }, asOfDay] }, { day: '2190-01-01' }, 'cantTell', ['contradiction']],
    ['days in three', { '<=': ['2025-01-01', day!, '2025-12-31'] }, { day: '2025-12-31' }, 'passed'],
    ['a day that is no day any more as a text', { '===': [text!, '2025-01-01'] }, { text: '2025-01-01' }, 'passed'],
  ])('%s', (_, logic, facts, outcome, why) => {
    expectLogic(thing, logic, facts, outcome, why)
  })

  test('an instant assessed at is of its day in China', () => {
    expectLogic(thing, { '===': [day!, asOfDay] }, { day: '2025-07-01' }, 'passed', [], '2025-06-30T16:00:00Z')
  })
})

describe("data of the user's own", () => {
  test.each<LogicRow>([
    ['a boolean', own, data(true), 'passed'],
    ['a boolean, false', own, data(false), 'failed'],
    ['a number where a boolean is used', own, data(1), 'cantTell', ['contradiction']],
    ['a text where a boolean is used', own, data('true'), 'cantTell', ['contradiction']],
    ['null', own, data(null), 'cantTell', ['noneCompared']],
    ['left out', own, { extensions: {} }, 'cantTell', ['extensions.own']],
    ['no extensions', own, {}, 'cantTell', ['extensions.own']],
    ['a flag', own, data({ stated: true }), 'passed'],
    ['no flag', own, data({ stated: 'yes' }), 'cantTell', ['contradiction']],
    ['a number', { '<': [own, 5] }, data(4), 'passed'],
    ['a text where a number is used', { '<': [own, 5] }, data('4'), 'cantTell', ['contradiction']],
    ['words where a number is used', { '<': [own, 5] }, data('few'), 'cantTell', ['contradiction']],
    ['a list where a number is used', { '<': [own, 5] }, data([4]), 'cantTell', ['contradiction']],
    ['an object where a number is used', { '<': [own, 5] }, data({ value: 4 }), 'cantTell', ['contradiction']],
    ['an object that hides its text', { '===': [own, 'x'] }, data({ toString: null }), 'cantTell', ['contradiction']],
    ['a boolean where a number is used', { '<': [own, 5] }, data(true), 'cantTell', ['contradiction']],
    ['null where a number is used', { '<': [own, 5] }, data(null), 'cantTell', ['noneCompared']],
    ['a text', { '===': [own, 'x'] }, data('x'), 'passed'],
    ['a number where a text is used', { '!==': [own, '5'] }, data(5), 'cantTell', ['contradiction']],
    ['a list where a text is used', { '===': [own, 'x'] }, data(['x']), 'cantTell', ['contradiction']],
    ['an object where a text is used', { in: [own, ['x']] }, data({ x: 1 }), 'cantTell', ['contradiction']],
    ['a day', { '<': [own, asOfDay] }, data('2025-06-29'), 'passed'],
    ['a day equal', { '===': [own, '2025-06-29'] }, data('2025-06-29'), 'passed'],
    ['no day of the calendar', { '<': [own, asOfDay] }, data('2025-02-30'), 'cantTell', ['contradiction']],
    ['an instant where a day is used', { '<': [own, asOfDay] }, data('2025-01-01T00:00+08:00'), 'cantTell', ['contradiction']],
    ['below a text', { '>': [{ var: 'extensions.own.size' }, 2] }, data('long'), 'cantTell', ['extensions.own.size']],
    ['below null', { '>': [{ var: 'extensions.own.size' }, 2] }, data(null), 'cantTell', ['noneCompared']],
  ])('%s', (_, logic, facts, outcome, why) => {
    expectLogic(thing, logic, facts, outcome, why)
  })
})
