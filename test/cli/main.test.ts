// The command as a process: streams, exit codes and pipes. Starting it is slow, so everything else is tested in `command.test.ts`.

import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { example } from './host'

const root = new URL('../../', import.meta.url).pathname
const command = `'${process.execPath}' --import tsx src/cli/main.ts`

function shell(script: string, input = ''): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync('bash', ['-c', script], { cwd: root, input, encoding: 'utf8', maxBuffer: 1 << 28 })
}

describe('the command as a process', { timeout: 60_000 }, () => {
  it('reads a file, writes the whole of a big output into a pipe, and exits with 1', () => {
    const { stdout, stderr } = shell(`${command} assess '${example}' --as-of 2026-11-21 --format json | cat; echo "exit \${PIPESTATUS[0]}"`)
    expect(stderr).toBe('')
    const [json = '', code] = stdout.split('\nexit ')
    expect(code).toBe('1\n')
    expect(JSON.parse(json)).toMatchObject({ asOf: '2026-11-21', record: { id: 'city-commercial-bank' } })
  })

  it('says nothing when the reader closes the pipe', () => {
    const { stdout, stderr } = shell(`${command} assess '${example}' --as-of 2026-11-21 --lang en | head -n 1; echo "exit \${PIPESTATUS[0]}"`)
    expect(stderr).toBe('')
    expect(stdout.split('\n')[1]).toBe('exit 1')
  })

  it('reads the standard input and exits with 0', () => {
    const { status, stdout, stderr } = shell(`${command} assess - --as-of 2026-11-21 --lang zh`, '{}')
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(stdout).toContain('无法判断')
  })

  it('says in one line on stderr what is wrong, and exits with 2', () => {
    const { status, stdout, stderr } = shell(`LC_ALL=C ${command} assess examples`)
    expect(stdout).toBe('')
    expect(stderr).toBe('cn-finreg-rules: examples cannot be read: it is a folder\n')
    expect(status).toBe(2)
  })
})
