import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assess, explain, link, parseRecord, type Finding } from '../../src/index'
import { findingOn, pinned } from './pinned'

const file = new URL('../../examples/trust-company.json', import.meta.url)
const record = parseRecord(JSON.parse(readFileSync(file, 'utf8')))
const days = ['2024-06-30', '2026-11-21'] as const
const assessments = new Map(days.map((asOf) => [asOf, assess(record, { asOf })]))

describe('the record', () => {
  it('has 11 systems, 2 data centres, 7 arrangements, 6 providers and 4 incidents', () => {
    expect(record.systems).toHaveLength(11)
    expect(record.dataCentres).toHaveLength(2)
    expect(record.arrangements).toHaveLength(7)
    expect(record.providers).toHaveLength(6)
    expect(record.incidents).toHaveLength(4)
  })

  it('has no faults of its own', () => {
    expect(link(record).issues).toEqual([])
  })
})

describe('all findings', () => {
  it.each(days)('on %s', async (asOf) => {
    await expect(pinned(assessments.get(asOf)?.findings ?? [])).toMatchFileSnapshot(`trust-company-${asOf}.txt`)
  })
})

// Each can be worked out by hand, with the text of the opinions beside it.
describe('the telling ones', () => {
  it.each<readonly [string, string, string, (typeof days)[number], Finding['outcome'], Finding['reasons'][number]['code'] | null, string | null]>([
    ['no officer full time: the first also ran operations until August 2024', '2.1#3', 'LCXT', '2024-06-30', 'failed', 'noneOf', null],
    ['his successor does nothing else', '2.1#3', 'LCXT', '2026-11-21', 'passed', 'noneOf', null],
    ['the department set up in September 2024 sends nobody to the committee', '2.1#4.committee', 'LCXT', '2026-11-21', 'failed', 'stateNotHolding', null],
    ['and did not exist before', '2.1#4.committee', 'LCXT', '2024-06-30', 'passed', null, null],
    ['the shareholder decided where office systems go', '2.1#5.decisions', 'LCXT', '2026-11-21', 'failed', 'notEqual', null],
    ['33 professionals of the 36 of its own plan', '2.2#1.department', 'LCXT', '2026-11-21', 'failed', 'belowLimit', null],
    ['left out of the risk assessment of 2025, and none in 2026', '2.3#1.yearly', 'SY-05', '2026-11-21', 'failed', 'overdue', '2025-12-31'],
    ['assessed in October 2026', '2.3#1.yearly', 'SY-01', '2026-11-21', 'passed', 'doneOn', '2027-12-31'],
    ['in service since March 2026: 2027 is its first whole year', '2.3#1.yearly', 'SY-10', '2026-11-21', 'inapplicable', 'notYetDue', '2027-12-31'],
    ['out of service since the end of 2023', '2.3#1.yearly', 'SY-09', '2024-06-30', 'inapplicable', 'conditionNotMet', null],
    ['whether it is important is not recorded', '2.3#1.yearly', 'SY-11', '2026-11-21', 'cantTell', 'missing', null],
    ['a special audit set for September 2026 and not held', '2.3#3.special', 'LCXT', '2026-11-21', 'failed', 'noneOf', null],
    ['the last full audit is of May 2021', '2.3#3.full', 'LCXT', '2024-06-30', 'failed', 'overdue', '2024-05-14'],
    ['the next is of September 2025', '2.3#3.full', 'LCXT', '2026-11-21', 'passed', 'doneOn', '2028-09-12'],
    ['no report on the follow-up since January 2025', '2.3#4.followUpReports', 'LCXT', '2026-11-21', 'failed', 'overdue', '2026-01-16'],
    ['overdue finding, not urged since; promptly has no number', '2.3#4.rectification', 'LCXT', '2026-11-21', 'cantTell', 'needsJudgement', null],
    ['own interval of six months, last review on 28 December 2023', '3.1#1.tracking', 'LCXT', '2024-06-30', 'failed', 'overdue', '2024-06-28'],
    ['used before the opinions bind', '4.1#3.assessment', 'DC-1', '2026-11-21', 'inapplicable', 'conditionNotMet', null],
    ['site assessed after it was decided', '4.1#3.assessment', 'DC-2', '2026-11-21', 'failed', 'notBeforeEvent', '2021-03-24'],
    ['a right of access approved a week after it was given', '4.1#5', 'DC-2', '2026-11-21', 'failed', 'notBeforeEvent', '2025-02-10'],
    ['which lay ahead', '4.1#5', 'DC-2', '2024-06-30', 'passed', 'doneOn', null],
    ['the network administrator is also security auditor', '4.3#2.keyPosts', 'LCXT', '2026-11-21', 'failed', 'negated', null],
    ['nine installations, eight licences', '4.3#4.licences', 'LCXT', '2026-11-21', 'failed', 'belowLimit', null],
    ['penetration test two weeks after a major change went live', '5.1#5.penetration', 'SY-03', '2026-11-21', 'failed', 'notBeforeEvent', '2023-11-19'],
    ['penetration test on the very day', '5.1#5.penetration', 'SY-04', '2026-11-21', 'cantTell', 'sameDayOrderUnknown', null],
    ['went live with three known flaws, two dealt with', '5.1#5.flaws', 'SY-07', '2026-11-21', 'failed', 'negated', null],
    ['the scanned archive is not backed up', '5.2#2.backups', 'LCXT', '2026-11-21', 'failed', 'stateNotHolding', null],
    ['nine hours to come back, eight are set', '5.2#3.recovery', 'LCXT', '2026-11-21', 'failed', 'aboveLimit', null],
    ["left out of the drill of 2025; the provider's own does not count", '5.2#4.drills', 'SY-06', '2026-11-21', 'failed', 'overdue', '2025-12-31'],
    ['drilled in 2025; for 2026 it has until the end of the year', '5.2#4.drills', 'SY-02', '2026-11-21', 'inapplicable', 'notYetDue', '2026-12-31'],
    ['two-factor log-in given up and not restored', '5.3#1.bottomLine', 'OA-05', '2026-11-21', 'failed', 'negated', null],
    ['key provider: its management was last assessed in May 2025', '5.3#2.managementCapability', 'SP-01', '2026-11-21', 'failed', 'overdue', '2026-05-21'],
    ['the shareholder is a provider, not managed as a related one', '5.3#3.inclusion', 'OA-03', '2026-11-21', 'failed', 'stateNotHolding', null],
    ['inspection waived for the shareholder', '5.3#3.requirements', 'OA-03', '2024-06-30', 'failed', 'negated', null],
    ['and restored in September 2024', '5.3#3.requirements', 'OA-03', '2026-11-21', 'passed', 'noneOf', null],
    ['concentrated: its own capability alone disperses nothing', '5.3#4.dispersal', 'SP-02', '2026-11-21', 'failed', 'noneOf', null],
    ['contract without the responsibilities of the provider', '5.3#5', 'OA-04', '2026-11-21', 'failed', 'termsMissing', null],
    ['reported after exactly twelve hours', '6.3#2.report', 'IN-01', '2026-11-21', 'passed', 'doneOn', null],
    ['reported to somebody else in time, to the supervisor a day late', '6.3#2.report', 'IN-02', '2026-11-21', 'failed', 'notWithin', '2025-06-05T21:15:00+08:00'],
  ])('%s: %s of %s on %s is %s', (_, clause, target, asOf, outcome, code, due) => {
    const finding = findingOf(clause, target, asOf)
    expect({ outcome: finding.outcome, code: finding.reasons[0]?.code ?? null }).toEqual({ outcome, code })
    if (due !== null) expect(finding.due).toBe(due)
  })

  it('the time without a full audit is listed and not held against the company any more', () => {
    const { reasons } = findingOf('2.3#3.full', 'LCXT', '2026-11-21')
    expect(reasons).toContainEqual({ code: 'missedPeriod', params: { list: 'activities', from: '2024-05-15', until: '2025-09-11' } })
  })

  it("the provider's drill is named, with what ruled it out", () => {
    const { reasons } = findingOf('5.2#4.drills', 'SY-06', '2026-11-21')
    expect(reasons.slice(1).map(({ code, params }) => [code, 'path' in params ? params.path : 'entry' in params ? params.entry : null])).toEqual([
      ['didNotCount', 'activities[AC-44]'],
      ['notOneOf', 'activities[AC-44].performedBy'],
    ])
  })
})

describe('a document whose status is not verified', () => {
  const ofOpinions = assessments.get('2026-11-21')?.findings.filter(({ clause }) => clause.startsWith('nonbank-it-2016/')) ?? []
  const failed = ofOpinions.filter(({ outcome }) => outcome === 'failed')

  it('is marked on each of its findings, and it is bound directly', () => {
    expect(ofOpinions.filter(({ marks }) => !marks.includes('statusUnverified'))).toEqual([])
    expect(ofOpinions.filter(({ marks }) => marks.includes('byReference'))).toEqual([])
  })

  it('is departed from and not violated', () => {
    expect(failed.length).toBeGreaterThan(40)
    expect(failed.filter((finding) => !explain(finding, { lang: 'en' }).headline.includes('departs from'))).toEqual([])
    expect(failed.filter((finding) => !explain(finding, { lang: 'zh' }).headline.includes('偏离'))).toEqual([])
  })

  it('stands beside the measures of 2021, which bind by reference', () => {
    const ofMeasures = assessments.get('2026-11-21')?.findings.filter(({ clause }) => clause.startsWith('outsourcing-2021/')) ?? []
    const ofOurs = ofMeasures.filter(({ reasons }) => reasons[0]?.code !== 'otherSubject')
    expect(ofOurs.filter(({ marks }) => !marks.includes('byReference'))).toEqual([])
    expect(findingOn(ofMeasures, 'outsourcing-2021/32.1#1.commitments', 'OA-01').outcome).toBe('failed')
  })
})

function findingOf(clause: string, target: string, asOf: (typeof days)[number]): Finding {
  return findingOn(assessments.get(asOf)?.findings ?? [], `nonbank-it-2016/${clause}`, target)
}
