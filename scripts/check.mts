/**
 * `npm test`: every check in turn. Stops at the first that fails; the exit code is 0 only if none did.
 * The last line, `N passed, N failed`, sums the reports that vitest wrote, one for each time zone.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { root, runScript } from './project.mts'

interface Step {
  readonly name: string
  readonly script: string
  readonly env?: Readonly<Record<string, string>>
}

const zones = ['UTC', 'Asia/Shanghai', 'America/New_York']
const steps: readonly Step[] = [
  { name: 'generated files', script: 'generate:check' },
  { name: 'types', script: 'types' },
  { name: 'lint', script: 'lint:code' },
  { name: 'layers', script: 'lint:layers' },
  ...zones.map((zone): Step => ({ name: `tests, ${zone}`, script: 'test:unit', env: { TZ: zone } })),
  { name: 'docs', script: 'docs' },
  { name: 'build', script: 'build' },
  { name: 'runtimes', script: 'prepare' },
  { name: 'packed package', script: 'test:packed' },
]

const reports = `${root}.reports/`
rmSync(reports, { recursive: true, force: true })

const failed = steps.find((step) => !passes(step))
if (failed) console.log(`\nFailed: ${failed.name} (npm run ${failed.script}).`)
console.log(total())
process.exitCode = failed ? 1 : 0

function passes({ name, script, env }: Step): boolean {
  console.log(`\n--- ${name}`)
  const started = performance.now()
  const code = runScript(script, env)
  console.log(`--- ${name}: ${code === 0 ? 'ok' : `exit ${String(code)}`}, ${seconds(started)} s`)
  return code === 0
}

function seconds(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(1)
}

/** What is read of a report. A file that did not load has no tests of its own and counts as one failed. */
interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[]
}

function total(): string {
  const files = existsSync(reports) ? readdirSync(reports).filter((file) => file.endsWith('.json')) : []
  const read = files.map((file) => JSON.parse(readFileSync(reports + file, 'utf8')) as Report)
  const unloaded = read.flatMap(({ testResults }) =>
    testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0),
  ).length
  const sum = (key: 'numPassedTests' | 'numFailedTests'): number => read.reduce((all, report) => all + report[key], 0)
  return `${String(sum('numPassedTests'))} passed, ${String(sum('numFailedTests') + unloaded)} failed`
}
