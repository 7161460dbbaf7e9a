import { describe, expect, test } from 'vitest'

import { en } from '../../../src/rules/words/en'
import type { HeadlineParts } from '../../../src/rules/words/words'
import { zh } from '../../../src/rules/words/zh'

describe('tables', () => {
  test.each([
    'outcome',
    'level',
    'force',
    'mark',
    'binding',
    'bindingness',
    'nonNormative',
    'topic',
    'target',
    'addressee',
    'subject',
    'measureStatus',
    'measureKey',
    'list',
    'reason',
    'change',
  ] as const)('%s has the same keys in both languages', (table) => {
    expect(Object.keys(zh[table])).toEqual(Object.keys(en[table]))
  })

  test('have no empty terms and keep to their language', () => {
    const terms = (['outcome', 'level', 'force', 'mark', 'binding', 'bindingness', 'nonNormative', 'topic', 'addressee', 'subject', 'measureStatus', 'measureKey', 'list'] as const)
    for (const table of terms) {
      for (const term of Object.values(en[table])) expect(term).toMatch(/^[\x20-\x7e]+$/)
      for (const term of Object.values(zh[table])) expect(term).toMatch(/^[^\x20-\x7e]+$/)
    }
  })

  test('have marks that are sentences', () => {
    for (const mark of Object.values(en.mark)) expect(mark).toMatch(/^[A-Z].*\.$/)
    for (const mark of Object.values(zh.mark)) expect(mark).toMatch(/。$/)
  })
})

describe('moment', () => {
  test.each([
    ['2024-05-01', '2024-05-01', '2024-05-01'],
    ['2024-05-01T09:30:00+08:00', '2024-05-01 09:30 Beijing time', '北京时间2024-05-01 09:30'],
    ['2024-04-30T16:05Z', '2024-05-01 00:05 Beijing time', '北京时间2024-05-01 00:05'],
    ['2024-05-01T09:30:01+08:00', '2024-05-01 09:30:01 Beijing time', '北京时间2024-05-01 09:30:01'],
    ['2024-05-01T09:30:00.001+08:00', '2024-05-01 09:30:00.001 Beijing time', '北京时间2024-05-01 09:30:00.001'],
  ])('%s', (due, english, chinese) => {
    expect(en.moment(due)).toBe(english)
    expect(zh.moment(due)).toBe(chinese)
  })
})

describe('headline', () => {
  const parts: HeadlineParts = {
    outcome: 'failed',
    level: 'violation',
    force: 'must',
    bindingness: 'measures',
    notYetDue: false,
    declined: false,
    target: 'T',
    citation: 'C',
    due: null,
  }

  test.each<[string, Partial<HeadlineParts>, string, string]>([
    ['violation of measures', {}, 'T violates C.', 'T 不符合C。'],
    ['deviation from measures', { level: 'deviation', force: 'should' }, 'T departs from what is required in principle by C.', 'T 偏离C的原则性要求。'],
    ['goal of measures', { level: 'goalMissed', force: 'goal' }, 'T has missed the goal of C.', 'T 未达到C的目标。'],
    ['violation of guidance', { bindingness: 'guidance' }, 'T departs from C.', 'T 偏离C。'],
    ['violation of a plan', { bindingness: 'plan' }, 'T departs from C.', 'T 偏离C。'],
    ['deviation from guidance', { bindingness: 'guidance', level: 'deviation', force: 'should' }, 'T departs from what is required in principle by C.', 'T 偏离C的原则性要求。'],
    ['goal of a plan', { bindingness: 'plan', level: 'goalMissed', force: 'goal' }, 'T has missed the goal and departs from C.', 'T 未达目标，偏离C。'],
    ['passed', { outcome: 'passed', level: null }, 'T complies with C.', 'T 符合C。'],
    ['goal reached', { outcome: 'passed', level: null, force: 'goal' }, 'T reaches the goal of C.', 'T 达到C的目标。'],
    ['taken up', { outcome: 'passed', level: null, force: 'encouraged' }, 'T takes up what is encouraged by C.', 'T 已采取C所鼓励的做法。'],
    ['used', { outcome: 'passed', level: null, force: 'may' }, 'T makes use of what is permitted by C.', 'T 已采用C所允许的做法。'],
    ['not applicable', { outcome: 'inapplicable', level: null }, 'No duty applies to T under C.', 'C不适用于T。'],
    ['not yet due', { outcome: 'inapplicable', level: null, notYetDue: true, due: '2024-05-01' }, 'T still has time for C, due by 2024-05-01.', 'T 在C下的期限尚未届满（2024-05-01）。'],
    ['not taken up', { outcome: 'inapplicable', level: null, force: 'encouraged', declined: true }, 'T has not taken up what is encouraged by C.', 'T 尚未采取C所鼓励的做法。'],
    ['not used', { outcome: 'inapplicable', level: null, force: 'may', declined: true }, 'T has not made use of what is permitted by C.', 'T 未采用C所允许的做法。'],
    ['encouragement out of reach', { outcome: 'inapplicable', level: null, force: 'encouraged' }, 'No duty applies to T under C.', 'C不适用于T。'],
    ['cannot be told', { outcome: 'cantTell', level: null }, 'Whether C is complied with cannot be told for T.', '无法判断T 是否符合C。'],
    ['goal cannot be told', { outcome: 'cantTell', level: null, force: 'goal' }, 'Whether the goal of C is reached cannot be told for T.', '无法判断T 是否达到C的目标。'],
    ['taking up cannot be told', { outcome: 'cantTell', level: null, force: 'encouraged' }, 'Whether what is encouraged by C is taken up cannot be told for T.', '无法判断T 是否已采取C所鼓励的做法。'],
    ['use cannot be told', { outcome: 'cantTell', level: null, force: 'may' }, 'Whether what is permitted by C is used cannot be told for T.', '无法判断T 是否已采用C所允许的做法。'],
  ])('%s', (_, given, english, chinese) => {
    expect(en.headline({ ...parts, ...given })).toBe(english)
    expect(zh.headline({ ...parts, ...given })).toBe(chinese)
  })
})
