import { test } from 'vitest'
import { planned } from '../../../src/rules/compiler'
import { covers } from '../../../src/rules/kinds/covers'
import { dueBy } from '../../../src/rules/kinds/due-by'
import { consistsOf } from '../../../src/rules/kinds/consists-of'
import type { Row } from './harness'
import { checkRow } from './harness'

const rule = dueBy(planned('plannedSigningOn'), covers('terms', ['deliverables']))

test.each<Row>([
  { name: 'met early', rule, facts: { plannedSigningOn: '2026-01-01', terms: { deliverables: true } }, outcome: 'passed' },
  { name: 'not met, and the day lies ahead', rule, facts: { plannedSigningOn: '2025-07-01', terms: { deliverables: false } }, outcome: 'inapplicable', reasons: ['notYetDue', 'termsMissing'], due: '2025-07-01' },
  { name: 'not met, and the day is still running', rule, facts: { plannedSigningOn: '2025-06-30', terms: { deliverables: false } }, outcome: 'inapplicable', reasons: ['notYetDue', 'termsMissing'], due: '2025-06-30' },
  { name: 'not met, and the plan has gone by', rule, facts: { plannedSigningOn: '2025-06-29', terms: { deliverables: false } }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'not met, and there is no day', rule, facts: { plannedSigningOn: null, terms: { deliverables: false } }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'not met, and the day is not known', rule, facts: { terms: { deliverables: false } }, outcome: 'cantTell', reasons: ['missing'], missing: ['plannedSigningOn'] },
  { name: 'met, and the day is not known', rule, facts: { terms: { deliverables: true } }, outcome: 'passed' },
  { name: 'the rule cannot be told', rule, facts: { plannedSigningOn: '2026-01-01' }, outcome: 'cantTell', reasons: ['missing'], missing: ['terms.deliverables'] },
  { name: 'the rule does not apply', rule: dueBy('signedOn', consistsOf('places', ['CN'])), facts: { places: [], signedOn: '2025-01-01' }, outcome: 'inapplicable', reasons: ['emptyList'] },
])('$outcome: $name', checkRow)
