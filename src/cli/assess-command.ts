// `assess FILE`: reads a record, assesses it, and prints a report or the assessment itself.

import { assess, safeParseProfile, safeParseRecord, type AssessOptions, type ComplianceRecord, type InputIssue, type Profile } from '../index'
import type { AssessArguments } from './arguments'
import { assessmentText } from './assessment-text'
import { otherReadings } from './contested'
import { Failure, type Ended, type Host } from './host'
import { readJson } from './json-text'
import { wordsOf } from './languages'
import type { CommandWords } from './words'

/** How many faults of an input are listed. */
const listedFaults = 20

/** Assesses the record in a file. Exit code 1 where something is violated; deviations and missed goals alone give 0. */
export async function assessCommand(asked: AssessArguments, host: Host): Promise<Ended> {
  const words = wordsOf(asked.language)
  const record = await readRecord(asked.file, host, words)
  const profile = asked.profile === undefined ? undefined : await readProfile(asked.profile, host, words)
  const options: AssessOptions = {
    asOf: asked.asOf,
    readings: asked.readings,
    ...(asked.documents && { documents: asked.documents }),
    ...(asked.clauses && { clauses: asked.clauses }),
    ...(asked.topics && { topics: asked.topics }),
    ...(profile && { profile }),
  }
  const assessment = assess(record, options)
  const code = assessment.findings.some(({ level }) => level === 'violation') ? 1 : 0
  if (asked.format === 'json') return { code, output: `${JSON.stringify(assessment, null, 2)}\n`, error: '' }
  const others = otherReadings(record, options)
  return { code, output: assessmentText({ assessment, record, language: asked.language, others }), error: '' }
}

async function readRecord(path: string, host: Host, words: CommandWords): Promise<ComplianceRecord> {
  const { name, value } = await readValue(path, host, words)
  const parsed = safeParseRecord(value)
  if (parsed.ok) return parsed.record
  throw refusedInput(words.error.notARecord(name, parsed.issues.length), parsed.issues, words)
}

async function readProfile(path: string, host: Host, words: CommandWords): Promise<Profile> {
  const { name, value } = await readValue(path, host, words)
  const parsed = safeParseProfile(value)
  if (parsed.ok) return parsed.profile
  throw refusedInput(words.error.notAProfile(name, parsed.issues.length), parsed.issues, words)
}

/** A file's JSON, and what the file is called. */
async function readValue(path: string, host: Host, words: CommandWords): Promise<{ readonly name: string; readonly value: unknown }> {
  const name = path === '-' ? words.error.standardInput : path
  const text = await readText(path, name, host, words)
  if (text.trim() === '') throw new Failure(words.error.empty(name))
  const read = readJson(text)
  if (read.ok) return { name, value: read.value }
  const { kind, line, column, found } = read.problem
  throw new Failure(kind === 'syntax' ? words.error.notJson(name, line, column, found) : words.error.duplicateKey(name, line, column, found ?? ''))
}

function refusedInput(said: string, issues: readonly InputIssue[], words: CommandWords): Failure {
  const faults = issues.slice(0, listedFaults).map(({ message }) => `  ${message}`)
  const more = issues.length - faults.length
  return new Failure([said, ...faults, ...(more > 0 ? [`  ${words.error.andMore(more)}`] : [])].join('\n'))
}

/** The text of a file in UTF-8, without the mark that some editors put before it. */
async function readText(path: string, name: string, host: Host, words: CommandWords): Promise<string> {
  let bytes: Uint8Array
  try {
    bytes = await (path === '-' ? host.readInput() : host.readFile(path))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new Failure(words.error.unreadable(name, code))
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Failure(words.error.notUtf8(name))
  }
}
