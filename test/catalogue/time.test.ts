import { describe, expect, it } from 'vitest'
import { assess } from '../../src/api'
import { catalogue } from '../../src/clauses/catalogue'
import { parseRecord } from '../../src/model/parse'
import { baseRecord } from '../clauses/base-record'
import { boundByAll } from '../clauses/base-records'

const record = parseRecord(boundByAll())
/** The bank's record, which the outsourcing measures bind directly. */
const bank = parseRecord(baseRecord())
const days = Array.from({ length: 16 }, (_, year) => ['01-01', '02-28', '04-30', '06-30', '09-29', '12-30', '12-31'].map((day) => `${String(2015 + year)}-${day}`)).flat()

/** The clauses of a document that bind institutions: one that binds the authorities is inapplicable on every day, for that reason. */
function clausesOf(document: string): readonly string[] {
  return catalogue.clauses.filter((clause) => clause.document === document && clause.subject === 'institution').map(({ id }) => id)
}

describe('every clause on a grid of days from 2015 to 2030', () => {
  it('says the same things about the same targets on every day, without a gap', () => {
    const expected = assess(record, { asOf: '2025-06-30' }).findings.map(({ clause, target }) => `${clause} ${String(target.id)}`)
    for (const asOf of days) {
      expect(assess(record, { asOf }).findings.map(({ clause, target }) => `${clause} ${String(target.id)}`), asOf).toEqual(expected)
    }
  })

  it.each([
    { document: 'outsourcing-2021', from: '2021-12-30' },
    { document: 'nonbank-it-2016', from: '2016-12-26' },
  ])('$document is not in force until the day before $from, and in force from then on', ({ document, from }) => {
    const clauses = clausesOf(document)
    for (const asOf of days.filter((day) => clauses.length > 0 && day < from)) {
      const { findings } = assess(record, { asOf, clauses })
      expect(new Set(findings.map(({ outcome }) => outcome)), asOf).toEqual(new Set(['inapplicable']))
      expect(new Set(findings.flatMap(({ reasons }) => reasons.map(({ code }) => code))), asOf).toEqual(new Set(['notInForce']))
    }
    expect(assess(record, { asOf: from, documents: [document] }).findings.some(({ reasons }) => reasons.some(({ code }) => code === 'notInForce'))).toBe(false)
  })

  it('starts on 2022-01-21 under the other reading, and is contested between the two days', () => {
    const readings = { 'outsourcing-2021/effective': 'publicRelease' }
    const clauses = clausesOf('outsourcing-2021')
    const between = assess(bank, { asOf: '2022-01-20', readings, clauses }).findings
    expect(new Set(between.flatMap(({ reasons }) => reasons.map(({ code }) => code)))).toEqual(new Set(['notInForce']))
    const after = assess(bank, { asOf: '2022-01-21', readings, clauses }).findings
    expect(after.some(({ reasons }) => reasons.some(({ code }) => code === 'notInForce'))).toBe(false)
    const graded = assess(bank, { asOf: '2022-01-20', clauses: ['outsourcing-2021/13#1.providers'] }).findings[0]
    expect([graded?.outcome, graded?.marks]).toEqual(['passed', ['contested']])
  })

  it('never has an outcome outside the four, and says why wherever it cannot tell', () => {
    const closed = new Set(['missing', 'contradiction', 'calendarDoesNotCover', 'undefinedRatio', 'sameDayOrderUnknown', 'scopeNotDecided', 'needsJudgement', 'unevidenced'])
    for (const asOf of days) {
      for (const finding of assess(record, { asOf }).findings) {
        expect(['passed', 'failed', 'inapplicable', 'cantTell']).toContain(finding.outcome)
        if (finding.outcome === 'cantTell') expect(finding.reasons.some(({ code }) => closed.has(code)), finding.clause).toBe(true)
        expect(finding.level === null).toBe(finding.outcome !== 'failed')
        if (finding.outcome !== 'failed') expect(finding.remedy).toBeNull()
      }
    }
  })

  it('knows every clause of the catalogue', () => {
    const known = new Set(assess(record, { asOf: '2025-06-30' }).findings.map(({ clause }) => clause))
    expect(known.size).toBe(catalogue.clauses.length)
  })
})
