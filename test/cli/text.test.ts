import { describe, expect, it } from 'vitest'
import { displayWidth, labelled, paragraph, table, wrap } from '../../src/cli/text'

describe('displayWidth', () => {
  it.each([
    ['Article 13', 10],
    ['第13条', 6],
    ['（五）', 6],
    ['〔2021〕', 8],
    ['', 0],
  ])('%s takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })
})

describe('wrap', () => {
  it('breaks at spaces', () => {
    expect(wrap('one two three', 8)).toEqual(['one two', 'three'])
  })

  it('breaks between wide characters, and never before a closing mark', () => {
    expect(wrap('重要外包，须报告。', 8)).toEqual(['重要外', '包，须报', '告。'])
  })

  it('keeps an opening mark with what it opens', () => {
    expect(wrap('依第三（五）项', 8)).toEqual(['依第三', '（五）项'])
  })

  it('keeps a word of Latin letters whole beside wide characters', () => {
    expect(wrap('合同contract条款', 10)).toEqual(['合同', 'contract条', '款'])
  })

  it('cuts a word only where it is wider than a line', () => {
    expect(wrap('contract.terms.rightOfAudit', 10)).toEqual(['contract.t', 'erms.right', 'OfAudit'])
  })

  it('makes no line of nothing', () => {
    expect(wrap('', 10)).toEqual([])
  })
})

describe('paragraph and labelled', () => {
  it('keep every line within 100 columns', () => {
    const long = '银行保险机构信息科技外包风险监管办法 measures on outsourcing '.repeat(12)
    for (const line of [...paragraph(long, 4, 2), ...labelled('事实', long, 4, 10)]) expect(displayWidth(line)).toBeLessThanOrEqual(100)
  })
})

describe('table', () => {
  it('sets wide and narrow cells in the same columns', () => {
    expect(
      table(
        [{ heading: '条文' }, { heading: 'failed', right: true }],
        [
          ['第13条', '3'],
          ['附件1', '12'],
        ],
        0,
      ),
    ).toEqual(['条文    failed', '第13条       3', '附件1       12'])
  })

  it('wraps a cell that is too wide', () => {
    expect(table([{ atMost: 4 }, {}], [['one two', 'x']], 2)).toEqual(['  one   x', '  two'])
  })
})
