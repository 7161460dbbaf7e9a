import { expect, it } from 'vitest'
import { assess } from '../../src/api'
import { catalogue } from '../../src/clauses/catalogue'
import { parseRecord } from '../../src/model/parse'
import { asOf } from './base-record'
import { baseRecordOf, boundByAll } from './base-records'

it.each(catalogue.documents.map(({ id }) => id))('the base record of %s passes every clause of it that applies', (document) => {
  const { findings, issues } = assess(parseRecord(baseRecordOf(document)), { asOf, documents: [document] })
  expect(issues).toEqual([])
  expect(findings.filter(({ outcome }) => outcome === 'failed' || outcome === 'cantTell').map(({ clause, reasons, missing }) => ({ clause, reasons, missing }))).toEqual([])
})

it('one base record is bound by every document, and what one document adds to it breaks no duty of another', () => {
  const { findings } = assess(parseRecord(boundByAll()), { asOf })
  expect(findings.filter(({ outcome, reasons }) => outcome === 'failed' || outcome === 'cantTell' || reasons.some(({ code }) => code === 'outOfScope')).map(({ clause }) => clause)).toEqual([])
})
