import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/command'
import type { Ended, Host } from '../../src/cli/host'
import { catalogue, version } from '../../src/index'
import { hostWith } from './host'

const english = { LANG: 'en_US.UTF-8' }

async function errorOf(given: readonly string[], host: Host = hostWith({ environment: english })): Promise<string> {
  const ended = await run(given, host)
  expect(ended).toMatchObject({ code: 2, output: '' })
  expect(ended.error).toMatch(/^cn-finreg-rules: [^\n]/)
  expect(ended.error).not.toMatch(/\n {4}at |node:internal/)
  return ended.error
}

describe('help and version', () => {
  it.each([[['--help']], [['-h']], [[]], [['assess', '--help']]])('%j shows the help', async (given) => {
    const ended = await run(given, hostWith())
    expect(ended).toMatchObject({ code: 0, error: '' })
    expect(ended.output).toMatch(/^Usage: cn-finreg-rules/)
  })

  it('shows the version', async () => {
    expect(await run(['--version'], hostWith())).toEqual({ code: 0, output: `${version}\n`, error: '' })
  })

  it.each([
    [{ LANG: 'zh_CN.UTF-8' }, '用法'],
    [{ LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }, '用法'],
    [{ LC_ALL: 'C', LANG: 'zh_CN.UTF-8' }, 'Usage'],
    [{ LC_ALL: '', LANG: 'zh_CN.UTF-8' }, '用法'],
    [{}, 'Usage'],
  ])('speaks the language of %j', async (environment, first) => {
    expect((await run(['--help'], hostWith({ environment }))).output.startsWith(first)).toBe(true)
  })

  it('lets --lang decide over the environment', async () => {
    expect((await run(['--help', '--lang', 'en'], hostWith({ environment: { LANG: 'zh_CN' } }))).output).toMatch(/^Usage/)
    expect((await run(['--help', '--lang=zh'], hostWith({ environment: english }))).output).toMatch(/^用法/)
  })
})

describe('usage errors', () => {
  it.each<[readonly string[], string]>([
    [['asses', 'x'], "unknown command 'asses', did you mean 'assess'?; there are assess, catalogue and explain (see --help)"],
    [['assess'], "'assess' needs a FILE (see --help)"],
    [['assess', 'a', 'b'], "'b' is one argument too many (see --help)"],
    [['catalogue', 'x'], "'x' is one argument too many (see --help)"],
    [['explain'], "'explain' needs a CLAUSE (see --help)"],
    [['assess', 'x', '--langue', 'en'], "unknown option '--langue', did you mean '--lang'? (see --help)"],
    [['assess', 'x', '-x'], "unknown option '-x' (see --help)"],
    [['--lang', 'en'], 'no command was given; there are assess, catalogue and explain (see --help)'],
    [['explain', 'x', '--format', 'json'], "'explain' has no option --format (see --help)"],
    [['catalogue', '--as-of', '2026-01-01'], "'catalogue' has no option --as-of (see --help)"],
    [['assess', 'x', '--format', 'xml'], "--format: expected text or json, found 'xml'"],
    [['assess', 'x', '--lang', 'fr'], "--lang: expected zh or en, found 'fr'"],
    [['assess', 'x', '--as-of'], '--as-of needs a value'],
    [['assess', 'x', '--as-of', '--lang', 'en'], '--as-of needs a value'],
    [['assess', 'x', '--format='], '--format needs a value'],
    [['assess', 'x', '--format', 'json', '--format', 'text'], '--format was given twice'],
    [['assess', 'x', '--as-of', '2026-02-30'], "--as-of: expected a day such as 2026-11-21 or an instant such as 2026-11-21T09:00+08:00, found '2026-02-30'"],
    [['assess', 'x', '--as-of', '2026-11-21T09:00'], "--as-of: expected a day such as 2026-11-21 or an instant such as 2026-11-21T09:00+08:00, found '2026-11-21T09:00'"],
    [['assess', 'x', '--reading', 'threeYears=never'], "--reading threeYears: expected rolling or fixedBlocks, found 'never'"],
    [['--version=1'], '--version takes no value'],
  ])('%j', async (given, message) => {
    expect(await errorOf(given)).toBe(`cn-finreg-rules: ${message}\n`)
  })

  it('says which document, clause, topic or reading was meant', async () => {
    expect(await errorOf(['assess', 'x', '--document', 'outsourcing-2012'])).toContain("did you mean 'outsourcing-2021'?")
    expect(await errorOf(['assess', 'x', '--clause', 'outsourcing-2021/37.5'])).toContain("did you mean 'outsourcing-2021/37.5#1'?")
    expect(await errorOf(['assess', 'x', '--clause', '37.5#1'])).toContain("did you mean 'outsourcing-2021/37.5#1'?")
    expect(await errorOf(['assess', 'x', '--topic', 'audits'])).toContain("did you mean 'audit'?")
    expect(await errorOf(['assess', 'x', '--reading', 'threeYear=rolling'])).toContain("did you mean 'threeYears'?")
    expect(await errorOf(['explain', '99#1'])).not.toContain('did you mean')
  })

  it('speaks Chinese', async () => {
    expect(await errorOf(['assess', 'x', '--langue', 'en'], hostWith({ environment: { LANG: 'zh_CN.UTF-8' } }))).toBe(
      'cn-finreg-rules: 没有选项“--langue”，是否为“--lang”？（见 --help）\n',
    )
  })
})

describe('a record that cannot be read', () => {
  const files = {
    'empty.json': ' \n',
    'broken.json': '{\n  "institution": { "type": "trustCompany", }\n}',
    'twice.json': '{ "arrangements": [{ "id": "a", "grade": "important", "grade": "general" }] }',
    'gbk.json': Uint8Array.of(0x7b, 0x22, 0xd2, 0xf8, 0xd0, 0xd0, 0x22, 0x3a, 0x31, 0x7d),
    'list.json': '[]',
    'wrong.json': '{ "arrangments": [], "institution": { "type": "trustcompany" } }',
    'many.json': JSON.stringify({ arrangements: Array.from({ length: 27 }, (_, index) => ({ id: `a-${String(index)}`, grade: 3 })) }),
  }
  const host = hostWith({ files, environment: english })

  it.each([
    ['missing.json', 'missing.json cannot be read: there is no such file'],
    ['empty.json', 'empty.json is empty'],
    ['broken.json', "broken.json is not JSON: line 2, column 44: unexpected '}'"],
    ['twice.json', "twice.json: line 1, column 55: the key 'grade' stands twice in one object, and only one of them can be meant"],
    ['gbk.json', 'gbk.json is not text in UTF-8 (a file in GBK or GB18030 has to be converted first)'],
    ['list.json', 'list.json is not a record: 1 fault\n  the record: expected an object, found a list of 0'],
  ])('%s', async (file, message) => {
    expect(await errorOf(['assess', file], host)).toBe(`cn-finreg-rules: ${message}\n`)
  })

  it('lists what is wrong with the path, the value, what was expected and what was meant', async () => {
    const lines = (await errorOf(['assess', 'wrong.json'], host)).split('\n')
    expect(lines[0]).toBe('cn-finreg-rules: wrong.json is not a record: 2 faults')
    expect(lines.join('\n')).toContain("unknown key 'arrangments'; did you mean 'arrangements'?")
    expect(lines.join('\n')).toMatch(/institution\.type: expected one of .*, found 'trustcompany'; did you mean 'trustCompany'\?/)
  })

  it('lists at most 20 and counts the rest', async () => {
    const lines = (await errorOf(['assess', 'many.json'], host)).trimEnd().split('\n')
    expect(lines).toHaveLength(22)
    expect(lines[21]).toBe('  and 7 more')
  })

  it('names the standard input', async () => {
    expect(await errorOf(['assess', '-'], hostWith({ input: '{', environment: english }))).toBe(
      'cn-finreg-rules: the standard input is not JSON: line 1, column 2: unexpected end of the text\n',
    )
  })

  it('says in Chinese what the matter with the file is', async () => {
    const chinese = hostWith({ files, environment: { LANG: 'zh_CN.UTF-8' } })
    expect(await errorOf(['assess', 'broken.json'], chinese)).toBe('cn-finreg-rules: broken.json不是 JSON：第2行第44列：意外的“}”\n')
  })

  it.each(['EISDIR', 'EACCES', 'EIO'])('is one line for the file error %s', async (code) => {
    const refusing: Host = { ...host, readFile: () => Promise.reject(Object.assign(new Error('no'), { code })) }
    expect((await errorOf(['assess', 'x'], refusing)).trimEnd().split('\n')).toHaveLength(1)
  })

  it('is one line even for an error that should not be', async () => {
    const broken: Host = { ...host, now: () => Number.NaN }
    expect((await errorOf(['assess', 'list.json'], broken)).trimEnd().split('\n')).toHaveLength(1)
  })
})

describe('catalogue', () => {
  it('prints the catalogue itself as JSON', async () => {
    const ended = await run(['catalogue', '--format', 'json'], hostWith())
    expect(JSON.parse(ended.output)).toEqual(JSON.parse(JSON.stringify(catalogue)))
  })

  it.each(['en', 'zh'])('lists every clause in %s', async (language) => {
    const ended: Ended = await run(['catalogue', '--lang', language], hostWith())
    expect(ended).toMatchObject({ code: 0, error: '' })
    const listed = ended.output.split('\n').map((line) => line.split(' ')[0])
    expect(catalogue.clauses.filter(({ id }) => !listed.includes(id))).toEqual([])
  })
})

describe('explain', () => {
  it('explains a clause in English', async () => {
    const { code, output } = await run(['explain', 'outsourcing-2021/37.5#1', '--lang', 'en'], hostWith())
    expect(code).toBe(0)
    expect(output).toMatch(/^Measures for the Supervision/)
    expect(output).toContain('outsourcing-2021/priorReportWorkingDays: 20 workingDays')
    expect(output).toContain('delivery.offPremises')
  })

  it('explains every clause of a sentence in Chinese', async () => {
    const { output } = await run(['explain', 'outsourcing-2021/34#1', '--lang', 'zh'], hostWith())
    expect(output).toContain('outsourcing-2021/34#1.inspection')
    expect(output).toContain('outsourcing-2021/34#1.coverage')
    expect(output).toContain('第三十四条第1句：三年覆盖')
  })

  it('says what another document asks of the same matter, from either end', async () => {
    const { output } = await run(['explain', 'nonbank-it-2016/5.3#2.plan', '--lang', 'en'], hostWith())
    expect(output).toMatch(/\n {2}less than +outsourcing-2021\/8\.3#1\.plan +Both ask/)
    expect((await run(['explain', 'outsourcing-2021/8.3#1.plan', '--lang', 'zh'], hostWith())).output).toMatch(/\n {2}宽于 +nonbank-it-2016\/5\.3#2\.plan /)
    expect((await run(['explain', 'outsourcing-2021/37.5#1', '--lang', 'en'], hostWith())).output).not.toContain('Elsewhere')
  })

  it('explains every clause of the catalogue', async () => {
    for (const { id } of catalogue.clauses) expect(await run(['explain', id], hostWith())).toMatchObject({ code: 0, error: '' })
  })
})
