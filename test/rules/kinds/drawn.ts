/** Rules and facts drawn at random, around the days on which answers change. */
import fc from 'fast-check'
import { earliestOf, latestOf, planned } from '../../../src/rules/compiler'
import type { DateOperand } from '../../../src/rules/compiler'
import { pastGapsReading } from '../../../src/rules/general-readings'
import type { Rule } from '../../../src/rules/rule'
import * as kinds from '../../../src/rules/tables/builders'
import { fiveDays, firstBlockYear, limitOfFour, oneYear, threeYears, twentyDays, twentyFourHours } from './harness'
import type { Facts } from './harness'

/** Every kind there is. */
export const builders: readonly string[] = Object.keys(kinds)

const day = fc.constantFrom(
  '2018-12-31', '2019-02-28', '2020-02-28', '2020-02-29', '2021-02-28', '2021-03-01', '2021-12-30', '2021-12-31', '2022-01-01',
  '2022-01-27', '2022-01-28', '2022-02-28', '2022-03-01', '2022-03-02', '2023-02-28', '2023-03-01', '2024-03-01', '2024-12-31',
  '2025-01-01', '2025-02-28', '2025-06-30', '2026-12-10', '2026-12-31', '2027-01-08',
)
const instant = fc.constantFrom(
  '2022-02-28T10:00:00+08:00', '2022-03-01T10:00:00+08:00', '2022-03-01T10:00:01+08:00', '2022-02-28T16:00:00Z', '2022-03-01T16:00Z', '2022-03-02T02:00:00.500Z',
)

/** Days to judge on. */
export const wholeDays: fc.Arbitrary<string> = day
/** Days and instants to judge on. */
export const anyDay: fc.Arbitrary<string> = fc.oneof({ arbitrary: day, weight: 3 }, { arbitrary: instant, weight: 1 })

const orNone = <Value>(given: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(given, { freq: 6 })
const flag = fc.oneof(fc.boolean(), fc.record({ stated: fc.boolean() }))
const flags = { personnel: flag, capability: flag }
const act = { kind: fc.constantFrom('audit', 'inspection'), on: orNone(day), at: orNone(instant), topics: fc.record(flags, { requiredKeys: [] }) }
const fullAct = { ...act, topics: fc.record(flags) }

function listOf(entry: fc.Arbitrary<object>, maxLength: number): fc.Arbitrary<object[]> {
  return fc.array(entry, { maxLength }).map((entries) => entries.map((given, index) => ({ id: `e-${String(index)}`, ...given })))
}

const scalars = {
  name: orNone(fc.constantFrom('', 'a name')),
  grade: orNone(fc.constantFrom('important', 'general')),
  count: orNone(fc.integer({ min: 3, max: 5 })),
  limit: orNone(fc.integer({ min: 3, max: 5 })),
  tags: orNone(fc.array(fc.constantFrom('CN', 'SG'), { maxLength: 2 })),
  since: orNone(day),
  until: orNone(day),
  occurredAt: orNone(instant),
  interval: orNone(fc.constantFrom(6, 12)),
}
const recorded = {
  status: fc.constantFrom('implemented', 'implemented', 'partial', 'absent'),
  evidence: fc.array(fc.constant('minutes'), { maxLength: 1 }),
  since: day,
  until: orNone(day),
}
/** The clause under which the drawn measure is recorded. */
const measured = 'sample/1.2#1'
const contract = { signedOn: orNone(day), plannedOn: orNone(day), terms: fc.record(flags, { requiredKeys: [] }) }

/** Facts with keys left out. */
export const anyFacts: fc.Arbitrary<Facts> = fc.record(
  {
    ...scalars,
    contract: orNone(fc.record(contract, { requiredKeys: [] })),
    acts: orNone(listOf(fc.record(act, { requiredKeys: [] }), 3)),
    changes: orNone(listOf(fc.record({ on: orNone(day) }, { requiredKeys: [] }), 2)),
    measures: fc.record({ [measured]: fc.record(recorded, { requiredKeys: [] }) }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
)

/** Facts with no key left out. */
export const fullFacts: fc.Arbitrary<Facts> = fc.record({
  ...scalars,
  contract: fc.record({ ...contract, terms: fc.record(flags) }),
  acts: listOf(fc.record(fullAct), 3),
  changes: listOf(fc.record({ on: orNone(day) }), 2),
  measures: fc.record({ [measured]: fc.record(recorded) }),
})

const accepts = fc.constantFrom<Partial<{ accepts: Rule }>>(
  {},
  { accepts: kinds.equals('kind', 'audit') },
  { accepts: kinds.allOf(kinds.oneOf('kind', ['audit', 'inspection']), kinds.covers('topics', ['personnel'])) },
)
const acts = accepts.map((given) => ({ list: 'acts', on: 'on', ...given }))
const event: fc.Arbitrary<DateOperand> = fc.constantFrom<DateOperand>(
  'contract.signedOn',
  'since',
  planned('contract.plannedOn'),
  { firstOf: ['contract.signedOn', planned('contract.plannedOn')] },
  { firstOf: ['contract.signedOn', 'since'], from: { date: '2021-12-30' } },
  { date: '2021-12-30' },
  latestOf(['since', 'contract.signedOn', { date: '2021-12-30' }]),
  latestOf([{ firstOf: ['contract.signedOn', planned('contract.plannedOn')] }, 'since']),
  latestOf(['since', planned('contract.plannedOn')]),
  earliestOf({ list: 'acts', on: 'on' }),
  earliestOf({ list: 'acts', on: 'at', accepts: kinds.equals('kind', 'audit') }),
  earliestOf({ list: 'changes', on: 'on' }),
  latestOf([earliestOf({ list: 'acts', on: 'on', accepts: kinds.covers('topics', ['personnel']) }), 'since']),
  latestOf([earliestOf({ list: 'acts', on: 'on' }), { date: '2022-02-28' }]),
  latestOf([earliestOf({ list: 'changes', on: 'on' }), earliestOf({ list: 'acts', on: 'on', accepts: kinds.equals('kind', 'audit') }), planned('contract.plannedOn')]),
  { firstOf: [earliestOf({ list: 'changes', on: 'on' }), planned('contract.plannedOn')] },
)
const sameDay = fc.constantFrom('unknown' as const, 'counts' as const, 'doesNotCount' as const)

const onElement: fc.Arbitrary<Rule> = fc.constantFrom<Rule>(
  kinds.equals('kind', 'audit'),
  kinds.covers('topics', ['personnel', 'capability']),
  kinds.onOrAfter('on', { date: '2022-01-28' }),
  kinds.present('on'),
  kinds.done('on'),
  kinds.when(kinds.equals('kind', 'audit'), kinds.present('at')),
)

/** A rule over the target that is not made of other rules over it. */
export const anyRule: fc.Arbitrary<Rule> = fc.oneof(
  fc.constantFrom<Rule>(
    kinds.present('name'),
    kinds.present('contract.signedOn'),
    kinds.equals('grade', 'important'),
    kinds.equals('grade', null),
    kinds.equals('contract.terms.personnel', true),
    kinds.oneOf('grade', ['important', null]),
    kinds.oneOf('grade', ['important']),
    kinds.includes('tags', ['CN', 'HK']),
    kinds.consistsOf('tags', ['CN']),
    kinds.covers('contract.terms', ['personnel', 'capability']),
    kinds.differs('count', 'limit'),
    kinds.atLeast('count', limitOfFour),
    kinds.atLeast('count', { path: 'limit' }),
    kinds.atMost('count', limitOfFour),
    kinds.atMost('count', { path: 'limit' }),
    kinds.during('since', 'until'),
    kinds.during(null, 'until'),
    kinds.during('since', 'until', 'unknown'),
    kinds.during(null, 'until', 'unknown'),
    kinds.measure(measured),
    kinds.done('since'),
    kinds.done('contract.signedOn'),
    kinds.done('occurredAt'),
  ),
  fc.tuple(event, event).map(([date, limit]) => kinds.onOrAfter(date, limit)),
  fc.tuple(acts, event).map(([list, from]) => kinds.once({ ...list, from: [from, { date: '2021-12-30' }] })),
  fc.tuple(acts, event).map(([list, from]) => kinds.once({ ...list, from: [from], years: oneYear })),
  fc
    .tuple(acts, event, fc.constantFrom('rolling' as const, 'fixedBlocks' as const), fc.constantFrom(oneYear, threeYears))
    .map(([list, from, rhythm, every]) => kinds.recurring({ ...list, every, from: [from, { date: '2019-02-28' }], rhythm, blocksFrom: firstBlockYear })),
  fc.tuple(acts, event).map(([list, from]) => kinds.periodic({ ...list, from, ownInterval: 'interval' })),
  fc.tuple(acts, event, sameDay).map(([list, given, same]) => kinds.before({ ...list, event: given, count: 'twentieth', sameDay: same })),
  fc
    .tuple(fc.constantFrom('until', 'contract.signedOn', 'occurredAt'), event, sameDay)
    .map(([earlier, later, same]) => kinds.precedes({ earlier, later, sameDay: same })),
  fc
    .tuple(event, fc.constantFrom(oneYear, threeYears), fc.constantFrom('until', 'occurredAt'))
    .map(([from, years, deletedOn]) => kinds.retainedFor({ from, years, deletedOn })),
  fc
    .tuple(acts, event, fc.constantFrom(fiveDays, twentyDays), fc.constantFrom('twentieth' as const, 'clear' as const))
    .map(([list, given, workingDays, count]) => kinds.before({ ...list, event: given, workingDays, count, sameDay: 'doesNotCount' })),
  accepts.map((given) => kinds.within({ list: 'acts', on: 'at', ...given, from: 'occurredAt', hours: twentyFourHours })),
  accepts.map((given) => kinds.within({ list: 'acts', on: 'at', ...given, from: 'occurredAt', hours: { path: 'count' } })),
  fc.tuple(acts, fc.oneof(fc.constant('occurredAt'), event)).map(([list, after]) => kinds.prompt({ ...list, after })),
  fc.tuple(acts, event, sameDay).map(([list, given, same]) =>
    kinds.validFor({ ...list, event: given, years: oneYear, endedBy: { list: 'changes', on: 'on' }, sameDay: same }),
  ),
  fc.tuple(acts, event, onElement).map(([list, until, part]) => kinds.latest({ ...list, until, rule: part })),
  fc.constantFrom(
    kinds.byReading(pastGapsReading, { state: kinds.present('name'), history: kinds.not(kinds.present('name')) }),
  ),
  onElement.map((part) => kinds.every('acts', part)),
  onElement.map((part) => kinds.some('acts', part)),
)

/** A rule made of one or two others. */
export const anyCombination: fc.Arbitrary<Rule> = fc.oneof(
  fc.tuple(anyRule, anyRule).map((rules) => kinds.allOf(...rules)),
  fc.tuple(anyRule, anyRule).map((rules) => kinds.anyOf(...rules)),
  anyRule.map((part) => kinds.not(part)),
  fc.tuple(anyRule, anyRule).map(([condition, part]) => kinds.when(condition, part)),
  fc.tuple(anyRule, anyRule).map(([condition, part]) => kinds.contestedWhen(condition, part)),
  fc.tuple(event, anyRule).map(([date, part]) => kinds.dueBy(date, part)),
)
