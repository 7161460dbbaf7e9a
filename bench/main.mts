/**
 * `npm run bench [-- --quick]`: what an assessment costs, as multiples of `JSON.parse` of the same record, in one run.
 * Contenders take turns; each figure is the median of its rounds. Identical findings are checked first.
 */
import { assess, assessEach, catalogue, explain, link, parseRecord, summarise } from '../src/index'
import { baseRecord } from '../test/clauses/base-record'

const quick = process.argv.includes('--quick')
const sizes = quick ? [1, 100] : [1, 100, 1_000]
const rounds = quick ? 7 : 25
const asOf = '2025-06-30'

console.log(`${String(catalogue.clauses.length)} clauses, Node ${process.versions.node}, median of ${String(rounds)} rounds, multiples of JSON.parse`)
for (const size of sizes) {
  const text = JSON.stringify(portfolio(size))
  const record = parseRecord(JSON.parse(text))
  const all = JSON.stringify(assess(record, { asOf }).findings)
  if (JSON.stringify([...assessEach(record, { asOf })]) !== all) throw new Error('assess and assessEach differ')
  const contenders: Record<string, () => unknown> = {
    'JSON.parse': () => JSON.parse(text) as unknown,
    parseRecord: () => parseRecord(JSON.parse(text)),
    link: () => link(record),
    'assess, record linked before': () => assess(record, { asOf }),
    'assess, fresh record': () => assess({ ...record }, { asOf }),
    'assess and summarise': () => summarise(assess(record, { asOf })),
    'assess and explain the failures': () =>
      assess(record, { asOf }).findings.flatMap((finding) => (finding.outcome === 'failed' ? [explain(finding, { lang: 'en' })] : [])),
  }
  const times = new Map<string, number[]>(Object.keys(contenders).map((name) => [name, []]))
  for (let round = 0; round < rounds + 3; round += 1) {
    for (const [name, run] of Object.entries(contenders)) {
      const started = performance.now()
      run()
      if (round >= 3) times.get(name)?.push(performance.now() - started)
    }
  }
  const median = (name: string): number => (times.get(name) ?? []).sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0
  console.log(`\n${String(size)} arrangements, ${String(Math.round(text.length / 1024))} kB of JSON, ${String(assess(record, { asOf }).findings.length)} findings`)
  for (const name of Object.keys(contenders)) console.log(`  ${name.padEnd(34)} ${(median(name) / median('JSON.parse')).toFixed(1).padStart(7)}`)
}

function portfolio(size: number): Record<string, unknown> {
  const record = baseRecord() as Record<string, { id: string }[]>
  const [arrangement] = record.arrangements ?? []
  const [report] = record.priorReports ?? []
  const number = (index: number): string => `a-${String(index + 1)}`
  return {
    ...record,
    arrangements: Array.from({ length: size }, (_, index) => ({ ...arrangement, id: number(index), grade: index % 3 === 0 ? 'general' : 'important' })),
    priorReports: Array.from({ length: size }, (_, index) => ({ ...report, id: `r-${String(index + 1)}`, arrangement: number(index) })),
  }
}
