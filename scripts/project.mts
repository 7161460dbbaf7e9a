/** Where the project is, and how its scripts start other programs. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The project's folder, with a slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** What a program left behind: its exit code (1 where a signal ended it) and, if captured, what it wrote. */
export interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** How to start a program: `show` lets it write to this terminal, otherwise its output is returned. */
export interface Start {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly show?: boolean
}

/** Runs a program to its end. Throws if it cannot be started. */
export function run(command: string, args: readonly string[], { cwd = root, env = {}, show = false }: Start = {}): Ended {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: show ? 'inherit' : 'pipe',
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (error) throw error
  // With `inherit` there is nothing to return, whatever the types say.
  const written = (text: string | null): string => text ?? ''
  return { code: status ?? 1, stdout: written(stdout), stderr: written(stderr) }
}

/** Runs a script of package.json, in view. Gives its exit code. */
export function runScript(name: string, env: Readonly<Record<string, string>> = {}): number {
  return run('npm', ['run', '--silent', name], { env, show: true }).code
}
