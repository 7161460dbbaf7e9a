import { test } from 'vitest'
import { planned } from '../../../src/rules/compiler'
import { covers } from '../../../src/rules/kinds/covers'
import { equals } from '../../../src/rules/kinds/equals'
import { latest } from '../../../src/rules/kinds/latest'
import type { Row } from './harness'
import { checkRow } from './harness'

const options = { list: 'dueDiligence', on: 'completedOn', until: 'signedOn', rule: covers('topics', ['personnel']) } as const
const rule = latest(options)
const ours = latest({ ...options, accepts: equals('belongs', true) })
const signedOn = '2025-03-01'
const complete = { topics: { personnel: true } }
const lacking = { topics: { personnel: false } }

test.each<Row>([
  { name: 'the newest is complete', rule, facts: { signedOn, dueDiligence: [{ id: 'd', completedOn: '2024-01-01', ...lacking }, { id: 'e', completedOn: '2025-03-01', ...complete }] }, outcome: 'passed' },
  { name: 'the newest is not', rule, facts: { signedOn, dueDiligence: [{ id: 'd', completedOn: '2025-02-01', ...lacking }, { id: 'e', completedOn: '2024-01-01', ...complete }] }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'one after the day does not count', rule, facts: { signedOn, dueDiligence: [{ id: 'd', completedOn: '2025-02-01', ...lacking }, { id: 'e', completedOn: '2025-03-02', ...complete }] }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'two of the same day, taken together', rule, facts: { signedOn, dueDiligence: [{ id: 'd', completedOn: '2025-02-01', ...lacking }, { id: 'e', completedOn: '2025-02-01', ...complete }] }, outcome: 'passed' },
  { name: 'what the newest covers is not known', rule, facts: { signedOn, dueDiligence: [{ id: 'd', completedOn: '2025-02-01' }] }, outcome: 'cantTell', reasons: ['missing'], missing: ['dueDiligence[d].topics.personnel'] },
  { name: 'a rival of unknown day that says otherwise', rule, facts: { signedOn, dueDiligence: [{ id: 'd', completedOn: '2025-02-01', ...complete }, { id: 'e', ...lacking }] }, outcome: 'cantTell', reasons: ['missing'], missing: ['dueDiligence[e].completedOn'] },
  { name: 'a rival of unknown day that says the same', rule, facts: { signedOn, dueDiligence: [{ id: 'd', completedOn: '2025-02-01', ...complete }, { id: 'e', ...complete }] }, outcome: 'passed' },
  { name: 'a rival of unknown day that says otherwise, but cannot be newer', rule, facts: { signedOn, dueDiligence: [{ id: 'd', completedOn: '2025-03-01', ...complete }, { id: 'e', ...lacking }] }, outcome: 'passed' },
  { name: 'only one of unknown day', rule, facts: { signedOn, dueDiligence: [{ id: 'e', ...complete }] }, outcome: 'cantTell', reasons: ['missing'], missing: ['dueDiligence[e].completedOn'] },
  { name: 'a newer rival that may not belong here', rule: ours, facts: { signedOn, dueDiligence: [{ id: 'd', belongs: true, completedOn: '2025-01-01', ...complete }, { id: 'e', completedOn: '2025-02-01', ...lacking }] }, outcome: 'cantTell', reasons: ['missing'], missing: ['dueDiligence[e].belongs'] },
  { name: 'an older one that may not belong here', rule: ours, facts: { signedOn, dueDiligence: [{ id: 'd', belongs: true, completedOn: '2025-01-01', ...complete }, { id: 'e', completedOn: '2024-12-31', ...lacking }] }, outcome: 'passed' },
  { name: 'none up to the day', rule, facts: { signedOn, dueDiligence: [{ id: 'e', completedOn: '2025-03-02', ...complete }] }, outcome: 'inapplicable', reasons: ['nothingToJudge'] },
  { name: 'none', rule, facts: { signedOn, dueDiligence: [] }, outcome: 'inapplicable', reasons: ['nothingToJudge'] },
  { name: 'no such day', rule, facts: { signedOn: null, dueDiligence: [] }, outcome: 'inapplicable', reasons: ['noEvent'] },
  {
    name: 'the newest lacks something, and the day lies ahead', rule: latest({ ...options, until: planned('plannedSigningOn') }),
    facts: { plannedSigningOn: '2025-07-01', dueDiligence: [{ id: 'd', completedOn: '2025-02-01', ...lacking }] },
    outcome: 'inapplicable', reasons: ['notYetDue', 'termsMissing'], due: '2025-07-01',
  },
  {
    name: 'the newest lacks something, and the day is still running', rule: latest({ ...options, until: planned('plannedSigningOn') }),
    facts: { plannedSigningOn: '2025-06-30', dueDiligence: [{ id: 'd', completedOn: '2025-02-01', ...lacking }] },
    outcome: 'inapplicable', reasons: ['notYetDue', 'termsMissing'], due: '2025-06-30',
  },
  { name: 'the day is not known', rule, facts: { dueDiligence: [] }, outcome: 'cantTell', reasons: ['missing'], missing: ['signedOn'] },
  { name: 'the list is left out', rule, facts: { signedOn }, outcome: 'cantTell', reasons: ['missing'], missing: ['dueDiligence'] },
])('$outcome: $name', checkRow)
