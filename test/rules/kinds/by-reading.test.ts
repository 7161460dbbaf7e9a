import { expect, test } from 'vitest'
import { threeYearsReading } from '../../../src/rules/general-readings'
import { byReading } from '../../../src/rules/kinds/by-reading'
import { present } from '../../../src/rules/kinds/present'
import type { Row } from './harness'
import { checkRow, resolved } from './harness'

const rule = byReading(threeYearsReading, { rolling: present('grade'), fixedBlocks: present('name') })

test.each<Row>([
  { name: 'the default', rule, facts: { grade: 'important', name: null }, outcome: 'passed' },
  { name: 'the other choice', rule, facts: { grade: 'important', name: null }, readings: { threeYears: 'fixedBlocks' }, outcome: 'failed', reasons: ['absent'] },
  { name: 'only the facts of the choice are asked for', rule, facts: {}, outcome: 'cantTell', reasons: ['missing'], missing: ['grade'] },
])('$outcome: $name', checkRow)

test('nothing of it is left once it is resolved', () => {
  expect(resolved(rule)).toEqual(present('grade'))
})

test('every choice needs a rule, and every rule a choice', () => {
  expect(() => byReading(threeYearsReading, { rolling: present('grade') })).toThrow('chosenBy threeYears: expected a value for each of fixedBlocks, rolling')
  expect(() => byReading(threeYearsReading, { rolling: present('grade'), fixedBlocks: present('grade'), other: present('grade') })).toThrow('but was given fixedBlocks, other, rolling')
})
