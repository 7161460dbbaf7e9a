import { describe, expect, test } from 'vitest'

import type { Assessment, Finding } from '../../src/rules/finding'
import { obligationsOf } from '../../src/rules/obligations'
import { OptionsError } from '../../src/rules/options'
import { sampleCatalogue, sampleFinding } from './sample-catalogue'

function assessmentOf(findings: readonly Finding[]): Assessment {
  return { asOf: '2024-05-01', record: { id: null, subject: null, digest: '' }, catalogue: { version: '0.0.0', digest: '' }, issues: [], findings }
}

const range = { from: '2024-05-01', until: '2024-12-31' }

describe('obligationsOf', () => {
  test('lists what is to do, what recurs and what was missed, by day, clause and target', () => {
    const assessment = assessmentOf([
      sampleFinding('rules/37.5#1', { target: { kind: 'arrangement', id: 'a-2' }, outcome: 'inapplicable', due: '2024-06-01', reasons: [{ code: 'notYetDue', params: { due: '2024-06-01' } }] }),
      sampleFinding('rules/37.5#1', { outcome: 'inapplicable', due: '2024-06-01', reasons: [{ code: 'notYetDue', params: { due: '2024-06-01' } }] }),
      sampleFinding('rules/34#1.coverage', { due: '2024-06-01' }),
      sampleFinding('rules/36#1', { outcome: 'failed', level: 'violation', due: '2024-05-01' }),
    ])
    expect(obligationsOf(sampleCatalogue, assessment, range)).toEqual([
      { due: '2024-05-01', clause: 'rules/36#1', sentence: 'rules/36#1', target: { kind: 'arrangement', id: 'a-1' }, outcome: 'failed', state: 'missed', force: 'must' },
      { due: '2024-06-01', clause: 'rules/34#1.coverage', sentence: 'rules/34#1', target: { kind: 'arrangement', id: 'a-1' }, outcome: 'passed', state: 'recurs', force: 'must' },
      { due: '2024-06-01', clause: 'rules/37.5#1', sentence: 'rules/37.5#1', target: { kind: 'arrangement', id: 'a-1' }, outcome: 'inapplicable', state: 'toDo', force: 'must' },
      { due: '2024-06-01', clause: 'rules/37.5#1', sentence: 'rules/37.5#1', target: { kind: 'arrangement', id: 'a-2' }, outcome: 'inapplicable', state: 'toDo', force: 'must' },
    ])
  })

  test.each([
    ['the first day', '2024-05-01', 1],
    ['the day before', '2024-04-30', 0],
    ['the last day', '2024-12-31', 1],
    ['the day after', '2025-01-01', 0],
    ['the last minute in China', '2024-12-31T23:59:59+08:00', 1],
    ['the next day in China, the last in London', '2024-12-31T16:00:00Z', 0],
    ['the first minute in China', '2024-04-30T16:00:00Z', 1],
  ])('%s', (_, due, count) => {
    expect(obligationsOf(sampleCatalogue, assessmentOf([sampleFinding('rules/36#1', { due })]), range)).toHaveLength(count)
  })

  test.each([
    ['a lead', sampleFinding('rules/21#1', { due: '2024-06-01' })],
    ['nothing due', sampleFinding('rules/36#1')],
    ['what cannot be told', sampleFinding('rules/36#1', { outcome: 'cantTell', due: '2024-06-01' })],
    ['what does not apply', sampleFinding('rules/36#1', { outcome: 'inapplicable', due: '2024-06-01', reasons: [{ code: 'conditionNotMet', params: {} }] })],
  ])('leaves out %s', (_, finding) => {
    expect(obligationsOf(sampleCatalogue, assessmentOf([finding]), range)).toEqual([])
  })

  test('leaves the assessment as it is', () => {
    const findings = Object.freeze([sampleFinding('rules/36#1', { due: '2024-07-01' }), sampleFinding('rules/34#1.coverage', { due: '2024-06-01' })])
    obligationsOf(sampleCatalogue, assessmentOf(findings), range)
    expect(findings.map(({ due }) => due)).toEqual(['2024-07-01', '2024-06-01'])
  })

  test.each([
    [{ from: '2024-5-1', until: '2024-12-31' }, ['from']],
    [{ from: '2024-05-01', until: '2023-02-29' }, ['until']],
    [{ from: '2024-05-01T00:00:00Z', until: '' }, ['from', 'until']],
    [{ from: '2024-05-02', until: '2024-05-01' }, ['until']],
  ])('refuses %o', (given, paths) => {
    const call = () => obligationsOf(sampleCatalogue, assessmentOf([]), given)
    expect(call).toThrow(OptionsError)
    try {
      call()
    } catch (error) {
      expect((error as OptionsError).issues.map(({ path }) => path)).toEqual(paths)
    }
  })

  test('takes a range of one day', () => {
    const assessment = assessmentOf([sampleFinding('rules/36#1', { due: '2024-05-01' })])
    expect(obligationsOf(sampleCatalogue, assessment, { from: '2024-05-01', until: '2024-05-01' })).toHaveLength(1)
  })
})
