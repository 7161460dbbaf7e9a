import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../src/index'

const root = new URL('../', import.meta.url).pathname
const readme = readFileSync(join(root, 'README.md'), 'utf8')

describe('README.md', () => {
  it('has a code example that prints what it says', { timeout: 60_000 }, () => {
    const [, code = '', printed = ''] = /```ts\n(.*?)```.*?```\n(.*?)```/s.exec(readme) ?? []
    const folder = mkdtempSync(join(root, '.readme-'))
    try {
      const file = join(folder, 'example.mts')
      writeFileSync(file, code.replace("'cn-finreg-rules'", `'${root}src/index.ts'`))
      const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', file], { cwd: root, encoding: 'utf8' })
      expect(stderr).toBe('')
      expect(stdout).toBe(printed)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('counts the catalogue as it is', () => {
    const whole = catalogue.documents.filter(({ ledger }) => ledger.every(({ nonNormative }) => nonNormative !== 'pending'))
    expect(whole.map(({ id }) => id)).toEqual(['outsourcing-2021'])
    const ledger = catalogue.ledger.filter(({ sentence }) => sentence.startsWith('outsourcing-2021/'))
    const clauses = catalogue.clauses.filter((clause) => clause.document === 'outsourcing-2021')
    const covered = ledger.filter(({ coveredBy }) => coveredBy.length > 0).length
    const text = readme.replaceAll('\n', ' ')
    expect(text).toContain(`${String(clauses.length)} clauses on ${String(covered)} of its ${String(ledger.length)} sentences`)
    expect(text).toContain(`the other ${String(ledger.length - covered)} hold no duty`)
    expect(text).toContain(`${String(clauses.filter(({ attestedOnly }) => attestedOnly).length)} clauses are decided by a recorded measure`)
    expect(clauses.filter(({ subject }) => subject === 'authority')).toHaveLength(9)
  })
})
