import { expect, test } from 'vitest'
import { covers } from '../../../src/rules/kinds/covers'
import type { Row } from './harness'
import { checkRow } from './harness'

const rule = covers('contract.terms', ['serviceScope', 'deliverables', 'rightOfAudit'])

test.each<Row>([
  { name: 'all stated', rule, facts: { contract: { terms: { serviceScope: true, deliverables: true, rightOfAudit: { stated: true, where: '§ 9' } } } }, outcome: 'passed' },
  { name: 'one not stated', rule, facts: { contract: { terms: { serviceScope: true, deliverables: false, rightOfAudit: true } } }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'one not stated, looked for at a place', rule, facts: { contract: { terms: { serviceScope: true, deliverables: { stated: false, where: '§ 2' }, rightOfAudit: true } } }, outcome: 'failed', reasons: ['termsMissing'] },
  {
    name: 'one not stated, another left out', rule, facts: { contract: { terms: { serviceScope: true, deliverables: false } } },
    outcome: 'failed', reasons: ['termsMissing', 'missing'], missing: ['contract.terms.rightOfAudit'],
  },
  { name: 'no contract at all', rule, facts: { contract: null }, outcome: 'failed', reasons: ['termsMissing'] },
  { name: 'one left out', rule, facts: { contract: { terms: { serviceScope: true, deliverables: true } } }, outcome: 'cantTell', reasons: ['missing'], missing: ['contract.terms.rightOfAudit'] },
  {
    name: 'all left out', rule, facts: { contract: {} },
    outcome: 'cantTell', reasons: ['missing'], missing: ['contract.terms.serviceScope', 'contract.terms.deliverables', 'contract.terms.rightOfAudit'],
  },
  { name: 'other parts do not matter', rule, facts: { contract: { terms: { serviceScope: true, deliverables: true, rightOfAudit: true, disputeResolution: false } } }, outcome: 'passed' },
])('$outcome: $name', checkRow)

test('needs parts, each once', () => {
  expect(() => covers('contract.terms', [])).toThrow('covers: expected at least one part')
  expect(() => covers('contract.terms', ['a', 'a'])).toThrow('covers: expected parts without repeats')
})
