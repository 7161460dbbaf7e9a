/**
 * `npm run fuzz [-- RECORDS ROWS]`: parses and assesses records at random, many of them hostile, and loads rules at random as rows of a
 * database; prints how many were refused, judged and thrown, and exits 1 where something was thrown, two engines disagree, or a prototype changed.
 */
import { logicLimits } from '../src/rules/logic/language'
import { fuzzRecords, fuzzRows, prototypes } from '../test/own/fuzz'

const [records = 100_000, rows = 10_000] = process.argv.slice(2).map(Number)
const before = prototypes()
const ofRecords = fuzzRecords(0, records)
console.log(`records: ${String(records)} drawn, ${String(ofRecords.refused)} refused with an error, ${String(ofRecords.assessed)} assessed (${String(ofRecords.findings)} findings), ${String(ofRecords.thrown)} thrown`)
const ofRows = fuzzRows(0, rows)
const { passed, failed, inapplicable, cantTell } = ofRows.outcomes
console.log(`rule rows: ${String(rows)} drawn, ${String(ofRows.refused)} refused when loaded, ${String(ofRows.loaded)} loaded, ${String(ofRows.thrown)} thrown`)
console.log(`verdicts of rows: ${String(ofRows.verdicts)} (${String(passed)} passed, ${String(failed)} failed, ${String(inapplicable)} inapplicable, ${String(cantTell)} cantTell), ${String(ofRows.disagreements)} disagreements with json-logic-js and json-logic-engine`)
console.log(`steps: at most ${String(logicLimits.steps)} on one target; ${String(ofRows.stopped)} verdicts stopped there`)
const isUntouched = prototypes() === before
console.log(`prototypes: ${isUntouched ? 'untouched' : 'CHANGED'}`)
for (const example of ofRows.examples) console.log('example', example)
process.exit(ofRecords.thrown + ofRows.thrown + ofRows.disagreements > 0 || !isUntouched ? 1 : 0)
