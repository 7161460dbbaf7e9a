import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { assess } from '../../src/api'
import { parseProfile } from '../../src/model/profile'
import { parseRecord } from '../../src/model/parse'

const root = new URL('../../', import.meta.url).pathname
const folder = join(root, 'docs/guides')
const guides = readdirSync(folder).sort()
const viaTsx = ['--import', 'tsx']
const endOfBlock = '-- end of block --\n'

interface Block {
  readonly language: string
  readonly code: string
  /** `null` where no plain block follows. */
  readonly printed: string | null
}

function blocksOf(guide: string): Block[] {
  const fences = [...readFileSync(join(folder, guide), 'utf8').matchAll(/^```(.*)\n((?:(?!```).*\n)*)```$/gm)]
  return fences.flatMap(([, language = '', code = ''], index) => {
    if (language === '') return []
    const [, nextLanguage, next] = fences[index + 1] ?? []
    return [{ language, code, printed: nextLanguage === '' ? (next ?? null) : null }]
  })
}

/** What each of the blocks prints, run one after the other in one scope. */
function printedBy(codes: readonly string[]): string[] {
  const temporary = mkdtempSync(join(root, '.guide-'))
  try {
    const file = join(temporary, 'guide.mts')
    const mark = `console.log(${JSON.stringify(endOfBlock.trim())})\n`
    writeFileSync(file, codes.map((code) => code.replaceAll("'cn-finreg-rules'", `'${root}src/index.ts'`).replaceAll(/'cn-finreg-rules\/(json-\w+)'/g, `'${root}src/$1.ts'`) + mark).join(''))
    const { stdout, stderr } = spawnSync(process.execPath, [...viaTsx, file], { cwd: root, encoding: 'utf8' })
    expect(stderr).toBe('')
    return stdout.split(endOfBlock).slice(0, -1)
  } finally {
    rmSync(temporary, { recursive: true })
  }
}

/** What a line for a shell prints, with the command of the clone. */
function printedByShell(code: string): string {
  const command = [process.execPath, ...viaTsx, 'src/cli/main.ts'].map((part) => `"${part}"`).join(' ')
  const { stdout, stderr } = spawnSync('sh', ['-c', code.replaceAll(/^cn-finreg-rules /gm, () => `${command} `)], { cwd: root, encoding: 'utf8' })
  expect(stderr).toBe('')
  return stdout
}

describe('the guides', () => {
  it('are those that the README links', () => {
    const linked = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/\(docs\/guides\/(.*?)\)/g)].map(([, name]) => name)
    expect(linked.sort()).toEqual(guides)
  })

  it.each(guides)('%s is short and has blocks, each with what it prints', (guide) => {
    expect(readFileSync(join(folder, guide), 'utf8').split('\n').length).toBeLessThanOrEqual(90)
    const blocks = blocksOf(guide)
    expect(blocks.filter(({ language }) => language === 'ts').length).toBeGreaterThan(1)
    expect(blocks.filter(({ printed }) => printed === null || printed === '')).toEqual([])
    expect(blocks.filter(({ language }) => language !== 'ts' && language !== 'sh')).toEqual([])
  })

  it.each(guides)('%s prints what it says', { timeout: 60_000 }, (guide) => {
    const [code, shell] = [blocksOf(guide).filter(({ language }) => language === 'ts'), blocksOf(guide).filter(({ language }) => language === 'sh')]
    expect(printedBy(code.map((block) => block.code))).toEqual(code.map(({ printed }) => printed))
    expect(shell.map((block) => printedByShell(block.code))).toEqual(shell.map(({ printed }) => printed))
  })
})

describe('examples/profile-city-commercial-bank.json', () => {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(root, 'examples', name), 'utf8'))
  const record = parseRecord(read('city-commercial-bank.json'))
  const profile = parseProfile(read('profile-city-commercial-bank.json'))

  it('applies to the record: a tighter number, another reading, a waiver of a failure', () => {
    const { findings, profile: named } = assess(record, { asOf: '2026-11-21', profile })
    const finding = (clause: string, id: string) => findings.find((one) => one.clause === clause && one.target.id === id)
    expect(named?.id).toBe(profile.id)
    expect(finding('outsourcing-2021/36#1.coverage', 'OA-001')).toMatchObject({ outcome: 'passed', due: '2027-12-04' })
    expect(finding('outsourcing-2021/37.5#1', 'OA-009')).toMatchObject({ outcome: 'failed', readings: profile.readings })
    expect(finding('outsourcing-2021/34#1.coverage', 'OA-025')?.marks).toContain('waived')
    expect(findings.filter(({ marks }) => marks.includes('waived'))).toHaveLength(1)
  })
})
