import { describe, expect, test } from 'vitest'

import type { Assessment, Finding } from '../../src/rules/finding'
import type { SummaryRow } from '../../src/rules/summarise'
import { summariseWith } from '../../src/rules/summarise'
import { sampleCatalogue, sampleFinding } from './sample-catalogue'

function assessmentOf(findings: readonly Finding[]): Assessment {
  return { asOf: '2024-05-01', record: { id: null, subject: null, digest: '' }, catalogue: { version: '0.0.0', digest: '' }, issues: [], findings }
}

function brief(rows: readonly SummaryRow[]): unknown[] {
  return rows.map(({ key, outcome, level }) => [key, outcome, level])
}

const none = { passed: 0, failed: 0, inapplicable: 0, cantTell: 0 }
const nothingBeside = { goals: none, encouragements: none, permissions: none }

const institution = { kind: 'institution', id: null }
const summary = summariseWith(
  sampleCatalogue,
  assessmentOf([
    sampleFinding('rules/21#1', { outcome: 'failed', level: 'violation' }),
    sampleFinding('rules/21.5#1', { outcome: 'failed', level: 'deviation' }),
    sampleFinding('rules/34#1.coverage'),
    sampleFinding('rules/34#1.manner', { outcome: 'inapplicable' }),
    sampleFinding('rules/36#1', { outcome: 'cantTell' }),
    sampleFinding('rules/36#2'),
    sampleFinding('rules/38.tail#1', { target: { kind: 'incident', id: 'i-1' }, outcome: 'cantTell' }),
    sampleFinding('rules/38.1#1', { target: institution, outcome: 'failed', level: 'violation' }),
    sampleFinding('rules/annex-1.2.3#1'),
    sampleFinding('guide/4.2#1', { target: institution, outcome: 'inapplicable' }),
    sampleFinding('plan/4.3.p2#3', { target: { kind: 'institution', id: 'b-1', period: '2018' }, outcome: 'failed', level: 'goalMissed' }),
    sampleFinding('plan/4.3.p2#4', { target: institution }),
  ]),
)

describe('summariseWith', () => {
  test('by sentence: every duty, encouragements and permissions only where there is nothing else', () => {
    expect(brief(summary.bySentence)).toEqual([
      ['rules/21.5#1', 'failed', 'deviation'],
      ['rules/34#1', 'passed', null],
      ['rules/36#1', 'cantTell', null],
      ['rules/36#2', 'passed', null],
      ['rules/38.tail#1', 'cantTell', null],
      ['rules/38.1#1', 'failed', 'violation'],
      ['rules/annex-1.2.3#1', 'passed', null],
      ['guide/4.2#1', 'inapplicable', null],
      ['plan/4.3.p2#3', 'failed', 'goalMissed'],
      ['plan/4.3.p2#4', 'passed', null],
    ])
    expect(summary.bySentence[1]).toEqual({
      key: 'rules/34#1',
      outcome: 'passed',
      level: null,
      counts: { ...none, passed: 1 },
      beside: { ...nothingBeside, encouragements: { ...none, inapplicable: 1 } },
    })
    expect(summary.bySentence[3]).toEqual({ key: 'rules/36#2', outcome: 'passed', level: null, counts: { ...none, passed: 1 }, beside: nothingBeside })
  })

  test('by article: duties decide, the rest stands beside', () => {
    expect(brief(summary.byArticle)).toEqual([
      ['rules/21', 'failed', 'deviation'],
      ['rules/34', 'passed', null],
      ['rules/36', 'cantTell', null],
      ['rules/38', 'failed', 'violation'],
      ['rules/annex-1', 'passed', null],
      ['guide/4.2', 'inapplicable', null],
      ['plan/4.3', 'passed', null],
    ])
    expect(summary.byArticle[2]?.beside.permissions).toEqual({ ...none, passed: 1 })
    expect(summary.byArticle[6]?.beside.goals).toEqual({ ...none, failed: 1 })
  })

  test('by chapter and document, with titles', () => {
    expect(summary.byChapter.map(({ key, title, outcome, level }) => [key, title.en, outcome, level])).toEqual([
      ['rules/chapter-1', 'Access', 'failed', 'deviation'],
      ['rules/chapter-2', 'Supervision', 'failed', 'violation'],
      ['guide/chapter-1', 'Operations', 'inapplicable', null],
      ['plan/chapter-1', 'Tasks', 'passed', null],
    ])
    expect(summary.byDocument.map(({ key, title, outcome, counts }) => [key, title.zh, outcome, counts])).toEqual([
      ['rules', '外包办法', 'failed', { passed: 2, failed: 2, inapplicable: 0, cantTell: 2 }],
      ['guide', '建设指导意见', 'inapplicable', { ...none, inapplicable: 1 }],
      ['plan', '发展规划', 'passed', { ...none, passed: 1 }],
    ])
  })

  test('by target', () => {
    expect(summary.byTarget.map(({ key, target, outcome, level }) => [key, target, outcome, level])).toEqual([
      ['arrangement:a-1', { kind: 'arrangement', id: 'a-1' }, 'failed', 'deviation'],
      ['incident:i-1', { kind: 'incident', id: 'i-1' }, 'cantTell', null],
      ['institution', institution, 'failed', 'violation'],
      ['institution:b-1@2018', { kind: 'institution', id: 'b-1', period: '2018' }, null, null],
    ])
  })

  test('by level', () => {
    expect(summary.byLevel).toEqual({ violation: 1, deviation: 1, goalMissed: 1 })
  })

  test('by topic, under each topic of a clause', () => {
    expect(brief(summary.byTopic)).toEqual([
      ['contract', 'failed', 'deviation'],
      ['inspection', 'passed', null],
      ['monitoring', 'passed', null],
      ['audit', 'cantTell', null],
      ['incidentReport', 'failed', 'violation'],
      ['priorReport', 'passed', null],
      ['governance', 'inapplicable', null],
      ['security', 'passed', null],
    ])
  })

  test('all in one row, each finding once and leads not at all', () => {
    expect(summary.all).toEqual({
      key: 'all',
      outcome: 'failed',
      level: 'violation',
      counts: { passed: 3, failed: 2, inapplicable: 1, cantTell: 2 },
      beside: {
        goals: { ...none, failed: 1 },
        encouragements: { ...none, inapplicable: 1 },
        permissions: { ...none, passed: 1 },
      },
    })
  })

  test.each([
    ['failed before cantTell', ['failed', 'cantTell', 'passed', 'inapplicable'], 'failed'],
    ['cantTell before passed', ['inapplicable', 'passed', 'cantTell'], 'cantTell'],
    ['passed before inapplicable', ['inapplicable', 'passed'], 'passed'],
    ['inapplicable alone', ['inapplicable'], 'inapplicable'],
  ] as const)('%s', (_, outcomes, expected) => {
    const findings = outcomes.map((outcome) => sampleFinding('rules/36#1', { outcome, level: outcome === 'failed' ? 'violation' : null }))
    expect(summariseWith(sampleCatalogue, assessmentOf(findings)).byArticle[0]?.outcome).toBe(expected)
  })

  test('an assessment without findings has no rows', () => {
    expect(summariseWith(sampleCatalogue, assessmentOf([]))).toEqual({
      all: { key: 'all', outcome: null, level: null, counts: none, beside: nothingBeside },
      bySentence: [],
      byArticle: [],
      byChapter: [],
      byDocument: [],
      byTarget: [],
      byLevel: { violation: 0, deviation: 0, goalMissed: 0 },
      byTopic: [],
    })
  })

  test('refuses a clause that is not in the catalogue', () => {
    expect(() => summariseWith(sampleCatalogue, assessmentOf([sampleFinding('rules/99#1')]))).toThrow('clause rules/99#1 is not in this catalogue')
  })
})
