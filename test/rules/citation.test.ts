import { describe, expect, test } from 'vitest'

import { chineseNumeral, citationOf, placeOf } from '../../src/rules/citation'
import { sampleCatalogue } from './sample-catalogue'

describe('citationOf', () => {
  test.each([
    ['rules/37.5#1', '《外包办法》第三十七条第（五）项', 'Outsourcing Measures, Article 37(5)'],
    ['rules/36#1', '《外包办法》第三十六条第1句', 'Outsourcing Measures, Article 36, sentence 1'],
    ['rules/36#2', '《外包办法》第三十六条第2句', 'Outsourcing Measures, Article 36, sentence 2'],
    ['rules/34#1.coverage', '《外包办法》第三十四条', 'Outsourcing Measures, Article 34'],
    ['rules/38.tail#1', '《外包办法》第三十八条末款', 'Outsourcing Measures, Article 38, last paragraph'],
    ['rules/annex-1.2.3#1', '《外包办法》附件1第1.2.3项', 'Outsourcing Measures, Annex 1, item 1.2.3'],
    ['guide/4.2#1', '《建设指导意见》第4.2节', 'Development Guidance, section 4.2'],
    ['plan/4.3.p2#3', '《发展规划》第4.3节第2段第3句', 'Development Plan, section 4.3, paragraph 2, sentence 3'],
  ])('%s', (id, chinese, english) => {
    expect(citationOf(sampleCatalogue, id, 'zh')).toBe(chinese)
    expect(citationOf(sampleCatalogue, id, 'en')).toBe(english)
  })

  test('counts the sentences of the ledger', () => {
    const ledger = [{ sentence: 'rules/34#2', sha256: '', modalWords: [], coveredBy: [], nonNormative: 'purpose' as const }]
    expect(citationOf({ ...sampleCatalogue, ledger }, 'rules/34#1.coverage', 'zh')).toBe('《外包办法》第三十四条第1句')
  })

  test('refuses what it does not know', () => {
    expect(() => citationOf(sampleCatalogue, 'other/1#1', 'zh')).toThrow('the document of other/1#1 is not in this catalogue')
    expect(() => citationOf(sampleCatalogue, 'rules/37', 'zh')).toThrow('rules/37 is not the id of a clause or sentence')
  })
})

describe('placeOf', () => {
  test.each([
    ['1', 'articles', '第一条', 'Article 1'],
    ['21.10', 'articles', '第二十一条第（十）项', 'Article 21(10)'],
    ['annex-1', 'articles', '附件1', 'Annex 1'],
    ['annex-1.3', 'articles', '附件1第1.3项', 'Annex 1, item 1.3'],
    ['annex-1.other', 'articles', '附件1其他材料项', 'Annex 1, other materials'],
    ['0', 'sections', '前言', 'preface'],
    ['14', 'sections', '第14节', 'section 14'],
    ['1.b10', 'sections', '第1节第10点', 'section 1, point 10'],
    ['3.2.b1', 'sections', '第3.2节第1点', 'section 3.2, point 1'],
    ['4.1.box3', 'sections', '第4.1节专栏3', 'section 4.1, box 3'],
    ['9.1.note', 'sections', '第9.1节脚注', 'section 9.1, footnote'],
    ['0', 'parts', '前言', 'preface'],
    ['2', 'parts', '第二部分', 'Part 2'],
    ['2.1', 'parts', '第二部分第（一）节', 'Part 2, section (1)'],
    ['appendix', 'sections', 'appendix', 'appendix'],
  ] as const)('%s of %s', (locator, numbering, chinese, english) => {
    expect(placeOf(locator, numbering, 'zh')).toBe(chinese)
    expect(placeOf(locator, numbering, 'en')).toBe(english)
  })
})

describe('chineseNumeral', () => {
  test.each([
    [1, '一'],
    [9, '九'],
    [10, '十'],
    [11, '十一'],
    [19, '十九'],
    [20, '二十'],
    [21, '二十一'],
    [90, '九十'],
    [99, '九十九'],
  ])('%i', (number, numeral) => {
    expect(chineseNumeral(number)).toBe(numeral)
  })

  test.each([0, 100, 1.5, Number.NaN])('refuses %d', (number) => {
    expect(() => chineseNumeral(number)).toThrow(TypeError)
  })
})
