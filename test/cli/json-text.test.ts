import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJson } from '../../src/cli/json-text'

describe('readJson', () => {
  it.each([
    ['not closed', '{\n  "a": 1', 2, 9, null],
    ['a comma too many', '{\n  "a": 1,\n}', 3, 1, '}'],
    ['a comma too few', '{"a": 1 "b": 2}', 1, 9, '"'],
    ['a bare word', '{"a": yes}', 1, 7, 'y'],
    ['a number with a zero before it', '[01]', 1, 2, '0'],
    ['a line break in a string', '["a\nb"]', 1, 2, '"'],
    ['something after the end', '{} {}', 1, 4, '{'],
    ['the wrong bracket', '[1}', 1, 3, '}'],
    ['a windows line end counted once', '{\r\n"a" 1}', 2, 5, '1'],
    ['nothing at all', '', 1, 1, null],
  ])('%s', (_, text, line, column, found) => {
    expect(readJson(text)).toEqual({ ok: false, problem: { kind: 'syntax', line, column, found } })
  })

  it('refuses a key that stands twice in one object', () => {
    expect(readJson('{"a": {"grade": 1,\n "grade": 2}}')).toEqual({ ok: false, problem: { kind: 'duplicateKey', line: 2, column: 2, found: 'grade' } })
  })

  it('takes the same key in two objects', () => {
    expect(readJson('[{"a": 1}, {"a": 2}]')).toEqual({ ok: true, value: [{ a: 1 }, { a: 2 }] })
  })

  it('does not break on deep nesting', () => {
    expect(readJson('['.repeat(100_000))).toMatchObject({ ok: false, problem: { found: null } })
  })

  it('reads what JSON.stringify writes, and refuses exactly what JSON.parse refuses', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', ']', '"', ':', '0', ' ', 'x'), (json, at, piece) => {
        const position = at % (json.length + 1)
        const text = json.slice(0, position) + piece + json.slice(position)
        const result = readJson(text)
        if (!result.ok && result.problem.kind === 'duplicateKey') return
        expect(result.ok).toBe(parses(text))
      }),
      { numRuns: 2000 },
    )
  })
})

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
