import { describe, expect, test } from 'vitest'

import { explainWith } from '../../src/rules/explain'
import { sampleCatalogue, sampleFinding } from './sample-catalogue'

describe('explainWith', () => {
  const failed = sampleFinding('rules/34#1.coverage', {
    outcome: 'failed',
    level: 'violation',
    reasons: [{ code: 'overdue', params: { list: 'activities', last: '2020-01-01', due: '2023-01-01' } }],
    missing: ['dueDiligence[dd-3].completedOn'],
    due: '2023-01-01',
    readings: { threeYears: 'rolling' },
    marks: ['justified'],
    remedy: {
      changes: [{ op: 'append', path: 'activities', value: { id: 'to-do', kind: 'inspection', completedOn: '2024-05-01' } }],
      by: '2024-05-01',
    },
  })

  test('puts every part of a finding into English', () => {
    expect(explainWith(sampleCatalogue, failed, { lang: 'en' })).toEqual({
      citation: 'Outsourcing Measures, Article 34',
      title: 'Title rules/34#1.coverage',
      statement: 'Duty rules/34#1.coverage.',
      force: 'required',
      target: 'outsourcing arrangement a-1',
      headline: 'Outsourcing arrangement a-1 violates Outsourcing Measures, Article 34.',
      reasons: ['The last act that counts in "Activities" was on 2020-01-01; the next was due by 2023-01-01.'],
      missing: [{ path: 'dueDiligence[dd-3].completedOn', title: 'Due diligence of the provider dd-3: Completed on' }],
      remedy: ['By 2024-05-01, carry out and record in "Activities" (Kind: inspection; Completed on: 2024-05-01).'],
      due: '2023-01-01',
      readings: ['rolling: three years from the latest of last coverage, start of service and the day the document binds'],
      marks: ['The record holds a justification; the finding stands.'],
    })
  })

  test('puts every part of a finding into Chinese', () => {
    expect(explainWith(sampleCatalogue, failed, { lang: 'zh' })).toEqual({
      citation: '《外包办法》第三十四条',
      title: '标题rules/34#1.coverage',
      statement: '要求rules/34#1.coverage。',
      force: '应当',
      target: '外包活动 a-1',
      headline: '外包活动 a-1 不符合《外包办法》第三十四条。',
      reasons: ['“检查、审计等活动”中最近一次可计入的记录为2020-01-01，下一次的期限为2023-01-01，已逾期。'],
      missing: [{ path: 'dueDiligence[dd-3].completedOn', title: '对该服务提供商的尽职调查 dd-3 的完成日期' }],
      remedy: ['于2024-05-01前（含当日）完成并据实登记“检查、审计等活动”：活动类型为检查，完成日期为2024-05-01。'],
      due: '2023-01-01',
      readings: ['自最近一次覆盖、服务开始与施行日三者较晚者起滚动计算三年'],
      marks: ['记录中有例外说明，结论不变。'],
    })
  })

  test.each([
    [
      'a deviation',
      sampleFinding('rules/21.5#1', { outcome: 'failed', level: 'deviation' }),
      'Outsourcing arrangement a-1 departs from what is required in principle by Outsourcing Measures, Article 21(5).',
      '外包活动 a-1 偏离《外包办法》第二十一条第（五）项的原则性要求。',
    ],
    [
      'guidance',
      sampleFinding('guide/4.2#1', { target: { kind: 'institution', id: null }, outcome: 'failed', level: 'violation' }),
      'The institution departs from Development Guidance, section 4.2.',
      '本机构偏离《建设指导意见》第4.2节。',
    ],
    [
      'a plan, by year',
      sampleFinding('plan/4.3.p2#3', { target: { kind: 'institution', id: 'b-1', period: '2018' }, outcome: 'failed', level: 'goalMissed' }),
      'Institution b-1 (2018) has missed the goal and departs from Development Plan, section 4.3, paragraph 2, sentence 3.',
      '机构 b-1（2018）未达目标，偏离《发展规划》第4.3节第2段第3句。',
    ],
    [
      'not yet due',
      sampleFinding('rules/38.tail#1', {
        target: { kind: 'incident', id: 'i-1' },
        outcome: 'inapplicable',
        reasons: [{ code: 'notYetDue', params: { due: '2024-05-02T09:30:00+08:00' } }],
        due: '2024-05-02T09:30:00+08:00',
      }),
      'Incident i-1 still has time for Outsourcing Measures, Article 38, last paragraph, due by 2024-05-02 09:30 Beijing time.',
      '风险事件 i-1 在《外包办法》第三十八条末款下的期限尚未届满（北京时间2024-05-02 09:30）。',
    ],
    [
      'an encouragement',
      sampleFinding('rules/34#1.manner', { outcome: 'inapplicable', reasons: [{ code: 'notTakenUp', params: {} }] }),
      'Outsourcing arrangement a-1 has not taken up what is encouraged by Outsourcing Measures, Article 34.',
      '外包活动 a-1 尚未采取《外包办法》第三十四条所鼓励的做法。',
    ],
    [
      'no targets known',
      sampleFinding('rules/37.5#1', { target: { kind: 'arrangement', id: null }, outcome: 'cantTell', missing: ['arrangements'] }),
      'Whether Outsourcing Measures, Article 37(5) is complied with cannot be told for the outsourcing arrangements.',
      '无法判断外包活动是否符合《外包办法》第三十七条第（五）项。',
    ],
  ])('headline of %s', (_, finding, english, chinese) => {
    expect(explainWith(sampleCatalogue, finding, { lang: 'en' }).headline).toBe(english)
    expect(explainWith(sampleCatalogue, finding, { lang: 'zh' }).headline).toBe(chinese)
  })

  test('names the list where no targets are known', () => {
    const finding = sampleFinding('rules/37.5#1', { target: { kind: 'arrangement', id: null }, outcome: 'cantTell', missing: ['arrangements'] })
    expect(explainWith(sampleCatalogue, finding, { lang: 'zh' }).missing).toEqual([{ path: 'arrangements', title: '信息科技外包活动' }])
  })

  test('explains a finding of every clause', () => {
    for (const { id } of sampleCatalogue.clauses) {
      const text = JSON.stringify([
        explainWith(sampleCatalogue, sampleFinding(id), { lang: 'zh' }),
        explainWith(sampleCatalogue, sampleFinding(id), { lang: 'en' }),
      ])
      expect(text).not.toMatch(/undefined|NaN/)
    }
  })

  test('refuses a clause that is not in the catalogue', () => {
    expect(() => explainWith(sampleCatalogue, sampleFinding('rules/99#1'), { lang: 'en' })).toThrow(
      new TypeError('clause rules/99#1 is not in this catalogue: use the catalogue that the finding was made with'),
    )
  })

  test('refuses a language that it does not speak', () => {
    expect(() => explainWith(sampleCatalogue, failed, { lang: 'fr' as 'en' })).toThrow('expected the language zh or en, but was given "fr"')
  })
})
