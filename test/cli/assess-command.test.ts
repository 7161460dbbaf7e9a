import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/command'
import { displayWidth } from '../../src/cli/text'
import { assess, parseRecord } from '../../src/index'
import { asOf, baseRecord, changed } from '../clauses/base-record'
import { example, hostWith } from './host'

const inOrder = JSON.stringify(baseRecord())
const late = JSON.stringify(changed(baseRecord(), { 'arrangements[a-1].contract.terms.rightOfAudit': false }))
const stale = JSON.stringify(changed(baseRecord(), { 'arrangements[a-1].contract.governingLaw': 'HK', 'arrangements[a-1].performedIn': ['HK'] }))
const files = { 'in-order.json': inOrder, 'late.json': late, 'stale.json': stale, 'nothing.json': '{}' }

async function report(file: string, ...more: readonly string[]): Promise<{ readonly code: number; readonly output: string }> {
  const ended = await run(['assess', file, '--as-of', asOf, '--lang', 'en', ...more], hostWith({ files }))
  expect(ended.error).toBe('')
  return ended
}

describe('exit code', () => {
  it('is 0 where nothing is violated', async () => {
    expect((await report('in-order.json')).code).toBe(0)
  })

  it('is 1 where something is', async () => {
    expect((await report('late.json')).code).toBe(1)
  })

  it('is 0 for a deviation alone', async () => {
    const { code, output } = await report('stale.json', '--clause', 'outsourcing-2021/21.9#1.forum')
    expect(output).toContain('0 violations, 1 deviation')
    expect(code).toBe(0)
  })

  it('is 0 where nothing can be told', async () => {
    expect((await report('nothing.json')).code).toBe(0)
  })

  it('is 1 for a lead that is assessed alone, and the report shows it', async () => {
    const { code, output } = await report('late.json', '--clause', 'outsourcing-2021/21#1')
    expect(code).toBe(1)
    expect(output).toContain('VIOLATIONS: 1, on 1 target')
  })
})

describe('--format json', () => {
  it('prints exactly what assess returns', async () => {
    const ended = await run(['assess', example, '--as-of', '2026-11-21', '--format', 'json'], hostWith())
    const expected = assess(parseRecord(JSON.parse(readFileSync(example, 'utf8'))), { asOf: '2026-11-21' })
    expect(ended).toEqual({ code: 1, output: `${JSON.stringify(expected, null, 2)}\n`, error: '' })
  })

  it('hands on selection and readings', async () => {
    const asked = ['--document', 'outsourcing-2021', '--clause', 'outsourcing-2021/34#1.coverage', '--topic', 'inspection', '--reading', 'threeYears=fixedBlocks']
    const { output } = await report('in-order.json', '--format', 'json', ...asked)
    const expected = assess(parseRecord(JSON.parse(inOrder)), {
      asOf,
      documents: ['outsourcing-2021'],
      clauses: ['outsourcing-2021/34#1.coverage'],
      topics: ['inspection'],
      readings: { threeYears: 'fixedBlocks' },
    })
    expect(expected.findings).toHaveLength(1)
    expect(JSON.parse(output)).toEqual(expected)
  })
})

describe('the day', () => {
  it('is today in China where none is given', async () => {
    const late = hostWith({ files, now: '2026-11-20T16:00:00Z' })
    const early = hostWith({ files, now: '2026-11-20T15:59:59Z' })
    expect(JSON.parse((await run(['assess', 'in-order.json', '--format', 'json'], late)).output)).toMatchObject({ asOf: '2026-11-21' })
    expect(JSON.parse((await run(['assess', 'in-order.json', '--format', 'json'], early)).output)).toMatchObject({ asOf: '2026-11-20' })
  })

  it('may be an instant', async () => {
    const { output } = await run(['assess', 'in-order.json', '--as-of', '2025-06-30T23:00:00Z', '--lang', 'en'], hostWith({ files }))
    expect(output).toContain('DUE IN THE NEXT 90 DAYS, up to 2025-09-29')
  })
})

describe('the file', () => {
  it('may come from the standard input', async () => {
    const read = await run(['assess', '-', '--as-of', asOf, '--lang', 'en'], hostWith({ input: inOrder }))
    expect(read.output).toBe((await report('in-order.json')).output)
  })

  it('may begin with a byte order mark', async () => {
    const marked = hostWith({ files: { 'marked.json': `\uFEFF${inOrder}` } })
    expect((await run(['assess', 'marked.json', '--as-of', asOf, '--lang', 'en'], marked)).output).toBe((await report('in-order.json')).output)
  })
})

describe('the report', () => {
  it.each(['en', 'zh'])('on the example in %s stays within 100 columns and says nothing undefined', async (language) => {
    const { output } = await run(['assess', example, '--as-of', '2026-11-21', '--lang', language], hostWith())
    const wide = output.split('\n').filter((line) => displayWidth(line) > 100 || line !== line.trimEnd())
    expect(wide).toEqual([])
    expect(output).not.toMatch(/undefined|\[object|NaN|\bnull\b/)
  })

  it('is the same text twice', async () => {
    expect((await report('late.json')).output).toBe((await report('late.json')).output)
  })

  it('has the status of the document, the later instruments and the closing line', async () => {
    const { output } = await report('in-order.json')
    expect(output).toContain('银保监办发〔2021〕141号')
    expect(output).toContain('checked on 2026-11-21')
    expect(output.replaceAll(/\s+/g, '')).toContain('国家网络安全事件报告管理办法')
    expect(output.replaceAll('\n', ' ')).toContain('This is not legal advice.')
  })

  it('tells a violation with article, target, facts, remedy and clause', async () => {
    const { output } = await report('late.json')
    const lines = output.split('\n').map((line) => line.trim())
    const at = lines.indexOf('a-1 Hosted core ledger')
    expect(lines.slice(at, at + 7)).toEqual([
      'a-1 Hosted core ledger',
      'Article 21(4): Rights of assessment and audit, supervisory inspection',
      'Asked    The contract must give the institution the rights to assess risk, monitor, inspect and',
      "audit, and hold the provider's undertaking to accept the supervisor's inspection.",
      'Found    "Contract: Terms" does not contain: Right to audit.',
      'Remedy   Put in place and record: "Terms: Right to audit".',
      'Clause   outsourcing-2021/21.4#1',
    ])
    expect(output).not.toContain('outsourcing-2021/21#1\n')
  })

  it('comes in Chinese', async () => {
    const { output } = await run(['assess', 'late.json', '--as-of', asOf, '--lang', 'zh'], hostWith({ files }))
    expect(output).toContain('不符合：1项，涉及1个对象')
    expect(output).toContain('第二十一条第（四）项：评估、监测、检查、审计权与监管检查')
    expect(output).toContain('事实      “外包合同：合同条款”缺少以下内容：审计权。')
  })

  it('asks an institution of unknown type for its type, once', async () => {
    const { output } = await report('nothing.json')
    expect(output).toContain('it is not decided whether it binds this institution')
    expect(output.match(/^ {4}type /gm)).toHaveLength(1)
    expect(output.match(/^ {4}establishedIn /gm)).toHaveLength(1)
  })

  it('says that the document applies by reference', async () => {
    const record = JSON.stringify(changed(baseRecord(), { 'institution.type': 'villageBank' }))
    const { output } = await run(['assess', '-', '--as-of', asOf, '--lang', 'en'], hostWith({ input: record }))
    expect(output).toContain('applies to this institution by reference')
  })

  it('says that the document does not bind', async () => {
    const record = JSON.stringify(changed(baseRecord(), { 'institution.type': 'paymentInstitution' }))
    const { output } = await run(['assess', '-', '--as-of', asOf, '--lang', 'en'], hostWith({ input: record }))
    expect(output).toContain('does not bind this institution')
  })

  it('says that the document is not in force yet', async () => {
    const { output } = await run(['assess', 'in-order.json', '--as-of', '2021-12-29', '--lang', 'en'], hostWith({ files }))
    expect(output.replaceAll(/\s+/g, ' ')).toContain('This document is in force only from 2021-12-30')
  })

  it('lists faults of the record', async () => {
    const record = JSON.stringify(changed(baseRecord(), { 'arrangements[a-1].provider': 'p-9', 'arrangements[a-1].service.endedOn': '2024-01-01' }))
    const { output } = await run(['assess', '-', '--as-of', asOf, '--lang', 'en'], hostWith({ input: record }))
    expect(output).toContain('FAULTS OF THE RECORD: 2')
    expect(output).toContain('arrangements[a-1].provider refers to p-9, which the record does not hold.')
    expect(output).toContain('arrangements[a-1].service.startedOn and arrangements[a-1].service.endedOn exclude each other')
  })

  it.each([
    ['a strategy that can still be made', '14#1', ['"Exit strategy" has never begun'], 'What is missing can still be done'],
    ['a risk that can still be assessed', '30.4#1', ['"Loss of funds: Assessed on" shows no such day yet'], 'What is missing can still be done'],
    ['a requirement that can still be restored', '20#1.requirements', ['"Requirements lowered LR-1: Restored on" shows no such day yet'], 'What is missing can still be done'],
    ['an indicator that can still be set', '25#1.indicators', ['No entry of "Indicators (quality of the service, both)" meets'], 'What is missing can still be done'],
    ['a correction that missed its day', '23#1.correction', ['"Anomalies AN-1: Steps (it was corrected)" shows no such day yet'], 'None for what is over'],
    ['an assessment after the decision', '15#1', ['"Activities (risk assessment)" shows no act that counts by 2022-09-16, the day of the event itself.'], 'None for what is over'],
  ])('says what was found and what can be done: %s', async (_, clause, found, remedy) => {
    const { output } = await run(['assess', example, '--as-of', '2026-11-21', '--lang', 'en', '--clause', `outsourcing-2021/${clause}`], hostWith())
    const text = output.replaceAll(/\s+/g, ' ')
    for (const sentence of found) expect(text).toContain(sentence)
    expect(text).toContain(`Remedy ${remedy}`)
  })

  it('names of several entries those alone that are what is asked for', async () => {
    const { output } = await run(['assess', example, '--as-of', '2026-11-21', '--lang', 'en', '--clause', 'outsourcing-2021/12#1'], hostWith())
    expect(output).toContain('"Categories CT-5: Risk control strategy" is recorded as none.')
    expect(output).not.toContain('CT-1')
  })

  it('shows a justification beside the finding, which stays a deviation', async () => {
    const { output } = await run(['assess', example, '--as-of', '2026-11-21', '--lang', 'en', '--clause', 'outsourcing-2021/34#1.coverage'], hostWith())
    expect(output).toContain('2 deviations')
    expect(output.replaceAll(/\s+/g, ' ')).toContain('approved by 风险管理委员会 risk committee, on 2025-11-18, until 2026-12-31')
  })

  it('names the reading that makes a finding contested', async () => {
    const { output } = await run(['assess', example, '--as-of', '2026-11-21', '--lang', 'en', '--clause', 'outsourcing-2021/38.2#1'], hostWith())
    expect(output).toContain("It would be 'passed' under outsourcing-2021/clock=discovery")
  })
})
