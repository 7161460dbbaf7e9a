import { readdirSync, readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import { LogicEngine } from 'json-logic-engine'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import * as api from '../../src/index'
import * as jsonLogic from '../../src/json-logic'
import * as jsonSchema from '../../src/json-schema'
import * as clause from '../../src/rules/clause'
import * as generalReadings from '../../src/rules/general-readings'
import * as civilDate from '../../src/rules/time/civil-date'
import * as workingDays from '../../src/rules/time/working-days'
import * as years from '../../src/rules/time/years'
import * as citation from '../../src/rules/citation'
import { explainWith } from '../../src/rules/explain'
import { obligationsOf } from '../../src/rules/obligations'
import { summariseWith } from '../../src/rules/summarise'
import * as time from '../../src/model/time'
import * as scalar from '../../src/model/scalar'
import { firstBlockYear, oneYear, threeYears, twentyDays, twentyFourHours } from '../rules/kinds/harness'
import { baseRecord } from '../clauses/base-record'

/** What the examples may take as given: the package, and the parameters and the record that they name. */
const record = api.parseRecord(baseRecord())
const assessment = api.assess(record, { asOf: '2025-06-30' })
const given = {
  ...api, ...jsonLogic, ...jsonSchema, ...clause, ...generalReadings, ...civilDate, ...workingDays, ...years, ...citation, ...time, ...scalar,
  years: threeYears, firstBlockYear, oneYear, twentyDays, dayAndNight: twentyFourHours,
  z, LogicEngine, explainWith, obligationsOf, summariseWith, record, assessment, finding: assessment.findings[0], rule: api.present('grade'), facts: { grade: 'important' },
}

interface Example {
  readonly place: string
  readonly code: string
}

function examplesOf(folder: string): Example[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('cli/'))
    .sort()
    .flatMap((name) =>
      [...readFileSync(`${folder}/${name}`, 'utf8').matchAll(/@example\n((?:[ \t]*\*.*\n)+?)[ \t]*\* (?=@)|@example\n((?:[ \t]*\*(?!\/).*\n)+)/g)].flatMap((match) => {
        const text = (match[1] ?? match[2] ?? '').replace(/^[ \t]*\* ?/gm, '')
        return [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map((block) => ({ place: name, code: block[1] ?? '' }))
      }),
    )
}

/** Lines `expression // value`, where the comment is the value. */
function claims(code: string): readonly (readonly [expression: string, value: string])[] {
  return code.split('\n').flatMap((line) => {
    const [, expression, value] = /^(?!const |let |import |if )(\S.*?);? \/\/ (.+)$/.exec(line) ?? []
    return expression !== undefined && value !== undefined && isValue(value) ? [[expression, value] as const] : []
  })
}

function plain(code: string): string {
  const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 }
  return ts.transpileModule(code, { compilerOptions: options }).outputText
}

function isValue(text: string): boolean {
  return /^(?:true|false|undefined|null|-?[\d_]+(?:\.\d+)?|'[^']*'|\[.*\]|\{.*\})$/.test(text)
}

const examples = examplesOf('src')

describe('the examples in doc comments', () => {
  it('are there for every kind of rule', () => {
    // that of `logic` stands with parseLogic, which makes it
    const kinds = readdirSync('src/rules/kinds').filter((name) => name !== 'logic.ts').map((name) => `rules/kinds/${name}`)
    expect(kinds.filter((name) => !examples.some(({ place }) => place === name))).toEqual([])
  })

  it.each(examples)('$place: $code', ({ code }) => {
    const context = createContext({ ...given, console: { log: () => undefined } })
    const declared = plain(code)
    if (/^.*\/\/ (throws|Error|RecordError)/m.test(code)) {
      expect(() => { runInContext(declared, context) }).toThrow()
      return
    }
    runInContext(declared, context)
    for (const [expression, value] of claims(code)) {
      const actual: unknown = runInContext(`(${plain(expression).trim().replace(/;$/, '')})`, context)
      const expected: unknown = runInContext(`(${value})`, context)
      // a text cut by '...' is checked at both ends
      const [start, end] = typeof expected === 'string' && expected.includes('...') ? expected.split('...') : []
      if (start === undefined || end === undefined) expect(JSON.stringify(actual), expression).toBe(JSON.stringify(expected))
      else expect([String(actual).startsWith(start), String(actual).endsWith(end)], expression).toEqual([true, true])
    }
  })

  it('claim something that is checked', () => {
    expect(examples.flatMap(({ code }) => claims(code)).length).toBeGreaterThan(20)
  })
})
