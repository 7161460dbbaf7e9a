import { describe, expect, test } from 'vitest'
import { planned } from '../../../src/rules/compiler'
import { allOf } from '../../../src/rules/kinds/all-of'
import { before } from '../../../src/rules/kinds/before'
import { equals } from '../../../src/rules/kinds/equals'
import type { Row } from './harness'
import { checkRow, cured, judge, nineteenDays, twentyDays } from './harness'

const reports = { list: 'priorReports', on: 'submittedOn', event: { firstOf: ['signedOn', planned('plannedSigningOn')] } } as const
const twenty = before({ ...reports, workingDays: twentyDays, count: 'twentieth', sameDay: 'doesNotCount' })
const nineteen = before({ ...reports, workingDays: nineteenDays, count: 'twentieth', sameDay: 'doesNotCount' })
const clear = before({ ...reports, workingDays: twentyDays, count: 'clear', sameDay: 'doesNotCount' })

describe('working days, over Spring Festival 2022', () => {
  test.each<Row>([
    { name: 'the 20th working day back', rule: twenty, facts: { signedOn: '2022-03-01', priorReports: [{ id: 'r', submittedOn: '2022-01-27' }] }, outcome: 'passed', reasons: ['doneOn'] },
    { name: 'the 19th working day back', rule: twenty, facts: { signedOn: '2022-03-01', priorReports: [{ id: 'r', submittedOn: '2022-01-28' }] }, outcome: 'failed', reasons: ['notBeforeEvent'], due: '2022-01-27' },
    { name: '19 are asked for: the 19th', rule: nineteen, facts: { signedOn: '2022-03-01', priorReports: [{ id: 'r', submittedOn: '2022-01-28' }] }, outcome: 'passed', reasons: ['doneOn'] },
    { name: '19 are asked for: the 18th, a make-up Saturday', rule: nineteen, facts: { signedOn: '2022-03-01', priorReports: [{ id: 'r', submittedOn: '2022-01-29' }] }, outcome: 'failed', reasons: ['notBeforeEvent'], due: '2022-01-28' },
    { name: '20 clear days', rule: clear, facts: { signedOn: '2022-03-01', priorReports: [{ id: 'r', submittedOn: '2022-01-26' }] }, outcome: 'passed', reasons: ['doneOn'] },
    { name: '19 clear days', rule: clear, facts: { signedOn: '2022-03-01', priorReports: [{ id: 'r', submittedOn: '2022-01-27' }] }, outcome: 'failed', reasons: ['notBeforeEvent'], due: '2022-01-26' },
    { name: 'an earlier report beside a late one', rule: twenty, facts: { signedOn: '2022-03-01', priorReports: [{ id: 'r', submittedOn: '2022-02-20' }, { id: 's', submittedOn: '2022-01-04' }] }, outcome: 'passed', reasons: ['doneOn'] },
  ])('$outcome: $name', checkRow)
})

describe('working days, over National Day 2025', () => {
  test.each<Row>([
    { name: 'the 20th working day back', rule: twenty, asOf: '2025-10-13', facts: { signedOn: '2025-10-13', priorReports: [{ id: 'r', submittedOn: '2025-09-09' }] }, outcome: 'passed', reasons: ['doneOn'] },
    { name: 'the 19th working day back', rule: twenty, asOf: '2025-10-13', facts: { signedOn: '2025-10-13', priorReports: [{ id: 'r', submittedOn: '2025-09-10' }] }, outcome: 'failed', reasons: ['notBeforeEvent'], due: '2025-09-09' },
  ])('$outcome: $name', checkRow)
})

describe('working days, into a year without a notice', () => {
  test.each<Row>([
    { name: 'early enough, whatever the notice will say', rule: twenty, asOf: '2027-02-01', facts: { signedOn: '2027-01-08', priorReports: [{ id: 'r', submittedOn: '2026-12-04' }] }, outcome: 'passed', reasons: ['doneOn'] },
    { name: 'the first day on which it depends on the notice', rule: twenty, asOf: '2027-02-01', facts: { signedOn: '2027-01-08', priorReports: [{ id: 'r', submittedOn: '2026-12-05' }] }, outcome: 'cantTell', reasons: ['calendarDoesNotCover'] },
    { name: 'the last day on which it depends on the notice', rule: twenty, asOf: '2027-02-01', facts: { signedOn: '2027-01-08', priorReports: [{ id: 'r', submittedOn: '2026-12-15' }] }, outcome: 'cantTell', reasons: ['calendarDoesNotCover'] },
    { name: 'too late, whatever the notice will say', rule: twenty, asOf: '2027-02-01', facts: { signedOn: '2027-01-08', priorReports: [{ id: 'r', submittedOn: '2026-12-16' }] }, outcome: 'failed', reasons: ['notBeforeEvent'] },
    { name: 'no report yet, and surely time', rule: twenty, asOf: '2026-12-04', facts: { signedOn: null, plannedSigningOn: '2027-01-08', priorReports: [] }, outcome: 'inapplicable', reasons: ['notYetDue'], due: '2026-12-04' },
    { name: 'no report yet, and perhaps time', rule: twenty, asOf: '2026-12-15', facts: { signedOn: null, plannedSigningOn: '2027-01-08', priorReports: [] }, outcome: 'cantTell', reasons: ['calendarDoesNotCover'] },
    { name: 'no report yet, and surely no time', rule: twenty, asOf: '2026-12-16', facts: { signedOn: null, plannedSigningOn: '2027-01-08', priorReports: [] }, outcome: 'failed', reasons: ['notBeforeEvent'] },
    { name: 'a calendar that knows no year at all', rule: twenty, holidays: [], facts: { signedOn: '2022-03-01', priorReports: [{ id: 'r', submittedOn: '2022-01-27' }] }, outcome: 'cantTell', reasons: ['calendarDoesNotCover'] },
    { name: 'a calendar that knows no year, and a report too late for any', rule: twenty, holidays: [], facts: { signedOn: '2022-03-01', priorReports: [{ id: 'r', submittedOn: '2022-02-10' }] }, outcome: 'failed', reasons: ['notBeforeEvent'] },
  ])('$outcome: $name', checkRow)
})

describe('while the event lies ahead', () => {
  test.each<Row>([
    { name: 'no report, on the last day for it', rule: twenty, asOf: '2022-01-27', facts: { signedOn: null, plannedSigningOn: '2022-03-01', priorReports: [] }, outcome: 'inapplicable', reasons: ['notYetDue'], due: '2022-01-27' },
    { name: 'no report, late on that day', rule: twenty, asOf: '2022-01-27T23:59:59+08:00', facts: { signedOn: null, plannedSigningOn: '2022-03-01', priorReports: [] }, outcome: 'inapplicable', reasons: ['notYetDue'], due: '2022-01-27' },
    { name: 'no report, on the day after', rule: twenty, asOf: '2022-01-28', facts: { signedOn: null, plannedSigningOn: '2022-03-01', priorReports: [] }, outcome: 'failed', reasons: ['notBeforeEvent'], due: '2022-01-27' },
    { name: 'reported early', rule: twenty, asOf: '2022-01-20', facts: { signedOn: null, plannedSigningOn: '2022-03-01', priorReports: [{ id: 'r', submittedOn: '2022-01-20' }] }, outcome: 'passed', reasons: ['doneOn'] },
    { name: 'a report that lies ahead does not count yet', rule: twenty, asOf: '2022-01-20', facts: { signedOn: null, plannedSigningOn: '2022-03-01', priorReports: [{ id: 'r', submittedOn: '2022-01-21' }] }, outcome: 'inapplicable', reasons: ['notYetDue'] },
    { name: 'neither signed nor planned', rule: twenty, facts: { signedOn: null, plannedSigningOn: null, priorReports: [] }, outcome: 'inapplicable', reasons: ['noEvent'] },
    { name: 'whether it is signed is not known', rule: twenty, facts: { plannedSigningOn: '2026-01-01', priorReports: [] }, outcome: 'cantTell', reasons: ['missing'], missing: ['signedOn'] },
    { name: 'the plan is not known', rule: twenty, facts: { signedOn: null, priorReports: [] }, outcome: 'cantTell', reasons: ['missing'], missing: ['plannedSigningOn'] },
    { name: 'the list is left out', rule: twenty, facts: { signedOn: '2022-03-01' }, outcome: 'cantTell', reasons: ['missing'], missing: ['priorReports'] },
  ])('$outcome: $name', checkRow)

  test('the remedy reports today and puts the signing off to the first day that leaves enough time', () => {
    const facts = { signedOn: null, plannedSigningOn: '2022-03-01', priorReports: [] }
    const { remedy } = judge(twenty, facts, '2022-01-28')
    expect(remedy?.changes.at(1)).toEqual({ op: 'set', path: 'plannedSigningOn', value: '2022-03-02' })
    expect(judge(twenty, cured(facts, remedy!), '2022-01-28').outcome).toBe('passed')
  })

  test('on a day off the remedy leaves a day more, since the count back passes over it', () => {
    const facts = { signedOn: null, plannedSigningOn: '2026-12-10', priorReports: [] }
    const { remedy } = judge(twenty, facts, '2026-11-21')
    expect(remedy?.changes.at(1)).toEqual({ op: 'set', path: 'plannedSigningOn', value: '2026-12-21' })
    expect(judge(twenty, cured(facts, remedy!), '2026-11-21').outcome).toBe('passed')
  })

  test('what is signed cannot be cured', () => {
    expect(judge(twenty, { signedOn: '2022-03-01', priorReports: [] }, '2022-03-01').remedy).toBeNull()
  })
})

describe('doubtful reports', () => {
  const doubtful = before({ ...reports, accepts: equals('belongs', true), workingDays: twentyDays, count: 'twentieth', sameDay: 'doesNotCount' })
  test.each<Row>([
    { name: 'one in time that may not belong here', rule: doubtful, facts: { signedOn: '2022-03-01', priorReports: [{ id: 'r', submittedOn: '2022-01-27' }] }, outcome: 'cantTell', reasons: ['missing'], missing: ['priorReports[r].belongs'] },
    { name: 'one too late that may not belong here', rule: doubtful, facts: { signedOn: '2022-03-01', priorReports: [{ id: 'r', submittedOn: '2022-01-28' }] }, outcome: 'failed', reasons: ['notBeforeEvent'] },
    { name: 'one of unknown day', rule: doubtful, facts: { signedOn: '2022-03-01', priorReports: [{ id: 'r', belongs: true }] }, outcome: 'cantTell', reasons: ['missing'], missing: ['priorReports[r].submittedOn'] },
    { name: 'one known not to be submitted', rule: doubtful, facts: { signedOn: '2022-03-01', priorReports: [{ id: 'r', belongs: true, submittedOn: null }] }, outcome: 'failed', reasons: ['notBeforeEvent'] },
  ])('$outcome: $name', checkRow)
})

describe('reports to someone else', () => {
  const accepts = allOf(equals('belongs', true), equals('recipient', 'supervisor'))
  const addressed = before({ ...reports, accepts, workingDays: twentyDays, count: 'twentieth', sameDay: 'doesNotCount' })
  test.each<Row>([
    { name: 'in time', rule: addressed, facts: { signedOn: '2022-03-01', priorReports: [{ id: 'r', belongs: true, recipient: 'other', submittedOn: '2022-01-27' }] }, outcome: 'failed', reasons: ['notBeforeEvent', 'didNotCount', 'notEqual'] },
    { name: 'too late in any case', rule: addressed, facts: { signedOn: '2022-03-01', priorReports: [{ id: 'r', belongs: true, recipient: 'other', submittedOn: '2022-01-28' }] }, outcome: 'failed', reasons: ['notBeforeEvent'] },
    { name: 'in time, on something else', rule: addressed, facts: { signedOn: '2022-03-01', priorReports: [{ id: 'r', belongs: false, recipient: 'supervisor', submittedOn: '2022-01-27' }] }, outcome: 'failed', reasons: ['notBeforeEvent'] },
    { name: 'in time, perhaps on something else', rule: addressed, facts: { signedOn: '2022-03-01', priorReports: [{ id: 'r', recipient: 'other', submittedOn: '2022-01-27' }] }, outcome: 'failed', reasons: ['notBeforeEvent'] },
    { name: 'on a day that is not recorded', rule: addressed, facts: { signedOn: '2022-03-01', priorReports: [{ id: 'r', belongs: true, recipient: 'other' }] }, outcome: 'failed', reasons: ['notBeforeEvent', 'didNotCount', 'notEqual'] },
    { name: 'while the last day has not gone by', rule: addressed, asOf: '2022-01-27', facts: { signedOn: null, plannedSigningOn: '2022-03-01', priorReports: [{ id: 'r', belongs: true, recipient: 'other', submittedOn: '2022-01-27' }] }, outcome: 'inapplicable', reasons: ['notYetDue', 'didNotCount', 'notEqual'] },
  ])('$outcome: $name', checkRow)
})

describe('without working days', () => {
  const unknown = before({ list: 'decisions', on: 'on', event: 'expiresOn', count: 'twentieth', sameDay: 'unknown' })
  const counts = before({ list: 'decisions', on: 'on', event: 'expiresOn', count: 'twentieth', sameDay: 'counts' })
  const doesNotCount = before({ list: 'decisions', on: 'on', event: 'expiresOn', count: 'twentieth', sameDay: 'doesNotCount' })
  const ahead = before({ list: 'decisions', on: 'on', event: planned('expiresOn'), count: 'twentieth', sameDay: 'doesNotCount' })
  const sameDay = { expiresOn: '2025-06-01', decisions: [{ id: 'd', on: '2025-06-01' }] }
  test.each<Row>([
    { name: 'the day before', rule: unknown, facts: { expiresOn: '2025-06-01', decisions: [{ id: 'd', on: '2025-05-31' }] }, outcome: 'passed', reasons: ['doneOn'] },
    { name: 'the same day, order not recorded', rule: unknown, facts: sameDay, outcome: 'cantTell', reasons: ['sameDayOrderUnknown'] },
    { name: 'the same day counts', rule: counts, facts: sameDay, outcome: 'passed', reasons: ['doneOn'] },
    { name: 'the same day does not count', rule: doesNotCount, facts: sameDay, outcome: 'failed', reasons: ['notBeforeEvent'], due: '2025-05-31' },
    { name: 'the day after', rule: unknown, facts: { expiresOn: '2025-06-01', decisions: [{ id: 'd', on: '2025-06-02' }] }, outcome: 'failed', reasons: ['notBeforeEvent'] },
    { name: 'none, assessed on the very day, order unknown', rule: unknown, asOf: '2025-06-01', facts: { expiresOn: '2025-06-01', decisions: [] }, outcome: 'cantTell', reasons: ['sameDayOrderUnknown'] },
    { name: 'none, assessed on the very day, which counts', rule: counts, asOf: '2025-06-01', facts: { expiresOn: '2025-06-01', decisions: [] }, outcome: 'inapplicable', reasons: ['notYetDue'], due: '2025-06-01' },
    { name: 'none, assessed on the very day, which does not count', rule: doesNotCount, asOf: '2025-06-01', facts: { expiresOn: '2025-06-01', decisions: [] }, outcome: 'failed', reasons: ['notBeforeEvent'] },
    { name: 'none, assessed the day before', rule: ahead, asOf: '2025-05-31', facts: { expiresOn: '2025-06-01', decisions: [] }, outcome: 'inapplicable', reasons: ['notYetDue'], due: '2025-05-31' },
  ])('$outcome: $name', checkRow)
})

test('needs a whole number of working days', () => {
  expect(() => before({ ...reports, workingDays: { ...twentyDays, value: 0 }, count: 'clear', sameDay: 'counts' })).toThrow('before: expected a whole number of working days')
})
