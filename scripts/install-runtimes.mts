/**
 * Installs the other versions of Node that the packed package is tried on (scripts/runtimes).
 * They exist as packages for Linux on x64 only; elsewhere nothing is installed and the check says so.
 */
import { existsSync } from 'node:fs'
import { run, root } from './project.mts'
import { runtimes } from './runtimes.mts'

if (process.platform === 'linux' && process.arch === 'x64') {
  if (!runtimes.every(({ binary }) => existsSync(binary))) {
    const { code } = run('npm', ['ci', '--no-bin-links', '--no-audit', '--no-fund'], {
      cwd: `${root}scripts/runtimes`,
      show: true,
    })
    process.exitCode = code
  }
}
