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
    const rows = catalogue.documents.map(({ id, title, number, ledger }) => {
      expect(ledger.filter(({ nonNormative }) => nonNormative === 'pending'), id).toEqual([])
      const sentences = catalogue.ledger.filter(({ sentence }) => sentence.startsWith(`${id}/`))
      const clauses = catalogue.clauses.filter((clause) => clause.document === id)
      const authority = clauses.filter(({ subject }) => subject === 'authority').length
      const attested = clauses.filter(({ attestedOnly, subject }) => attestedOnly && subject === 'institution').length
      const covered = sentences.filter(({ coveredBy }) => coveredBy.length > 0).length
      return `| ${title.zh} (${String(number)}) | \`${id}\` | ${[clauses.length, `${String(covered)} of ${String(sentences.length)}`, attested, authority].map(String).join(' | ')} |`
    })
    expect(readme.split('\n').filter((line) => line.startsWith('| ') && line.includes('〔'))).toEqual(rows)
    expect(readme).toContain(`${['No', 'One', 'Two', 'Three', 'Four', 'Five'][rows.length] ?? ''} of five documents are encoded, each as a whole`)
  })
})
