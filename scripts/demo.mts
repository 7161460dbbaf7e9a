/**
 * `npm run demo`: the command, from source, on the example bank. It exits 1 when it finds violations, which is what
 * the example is for; only a real error (2) fails the demo.
 */
import { run } from './project.mts'

const asked = ['assess', 'examples/city-commercial-bank.json', '--as-of', '2026-11-21', '--lang', 'en']

console.log(`cn-finreg-rules ${asked.join(' ')}\n`)
const { code } = run(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...asked], { show: true })
console.log('\nThe same in Chinese: npx tsx src/cli/main.ts assess examples/city-commercial-bank.json --lang zh')
process.exitCode = code === 1 ? 0 : code
