// What the command is asked to do: reads the arguments and refuses everything that it does not know.

import { parseArgs } from 'node:util'
import { catalogue, isCivilDate, isInstant, type Topic } from '../index'
import { Failure, type Host } from './host'
import { wordsOf } from './languages'
import { nearest } from './nearest'
import type { CommandWords, Language } from './words'

/** `assess FILE`. */
export interface AssessArguments {
  readonly command: 'assess'
  readonly language: Language
  readonly format: 'text' | 'json'
  /** The file to read, `-` for the standard input. */
  readonly file: string
  readonly asOf: string
  readonly documents: readonly string[] | undefined
  readonly clauses: readonly string[] | undefined
  readonly topics: readonly Topic[] | undefined
  readonly readings: Readonly<Record<string, string>>
  /** The file of a profile. */
  readonly profile: string | undefined
}

/** `catalogue`. */
export interface CatalogueArguments {
  readonly command: 'catalogue'
  readonly language: Language
  readonly format: 'text' | 'json'
}

/** `explain CLAUSE`. */
export interface ExplainArguments {
  readonly command: 'explain'
  readonly language: Language
  readonly clause: string
}

/** What the command is asked to do. */
export type Arguments =
  | AssessArguments
  | CatalogueArguments
  | ExplainArguments
  | { readonly command: 'help' | 'version'; readonly language: Language }

const options = {
  'as-of': { type: 'string' },
  lang: { type: 'string' },
  format: { type: 'string' },
  document: { type: 'string', multiple: true },
  clause: { type: 'string', multiple: true },
  topic: { type: 'string', multiple: true },
  reading: { type: 'string', multiple: true },
  profile: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const

type OptionName = keyof typeof options

const commands = {
  assess: ['as-of', 'lang', 'format', 'document', 'clause', 'topic', 'reading', 'profile'],
  catalogue: ['lang', 'format'],
  explain: ['lang'],
} as const satisfies Record<string, readonly OptionName[]>

type CommandName = keyof typeof commands

/** The language asked for, or else that of the environment: Chinese where its locale is Chinese, otherwise English. */
export function languageOf(given: readonly string[], environment: Host['environment']): Language {
  const asked = given.flatMap((argument, index) => (argument === '--lang' ? (given[index + 1] ?? []) : (/^--lang=(.*)$/.exec(argument)?.[1] ?? []))).at(-1)
  if (asked === 'zh' || asked === 'en') return asked
  const locale = [environment.LC_ALL, environment.LC_MESSAGES, environment.LANG].find((value) => value !== undefined && value !== '')
  return locale?.toLowerCase().startsWith('zh') === true ? 'zh' : 'en'
}

/** Reads the arguments, or throws a `Failure` that names the first one that is wrong. */
export function readArguments(given: readonly string[], host: Pick<Host, 'environment' | 'now'>): Arguments {
  const language = languageOf(given, host.environment)
  const words = wordsOf(language)
  const { positionals, values } = split(given, words)
  if (values.has('help') || (given.length === 0 && positionals.length === 0)) return { command: 'help', language }
  if (values.has('version')) return { command: 'version', language }
  const [name = '', ...rest] = positionals
  if (name === '') throw new Failure(words.error.commandMissing)
  if (!isCommand(name)) throw new Failure(words.error.unknownCommand(name, nearest(name, Object.keys(commands))))
  if (name === 'assess') readChoices(values, words)
  for (const option of values.keys()) {
    if (!(commands[name] as readonly string[]).includes(option)) throw new Failure(words.error.optionOfAnother(option, name))
  }
  oneOf('lang', values, ['zh', 'en'], words)
  const format = oneOf('format', values, ['text', 'json'], words) ?? 'text'
  const wanted = name === 'assess' ? 'FILE' : name === 'explain' ? 'CLAUSE' : null
  const [operand, ...extra] = rest
  if (wanted !== null && operand === undefined) throw new Failure(words.error.operandMissing(name, wanted))
  const surplus = wanted === null ? operand : extra[0]
  if (surplus !== undefined) throw new Failure(words.error.surplus(surplus))
  switch (name) {
    case 'catalogue':
      return { command: name, language, format }
    case 'explain':
      return { command: name, language, clause: operand ?? '' }
    case 'assess':
      return {
        command: name,
        language,
        format,
        file: operand ?? '',
        asOf: values.get('as-of')?.[0] ?? todayInChina(host.now()),
        documents: values.get('document'),
        clauses: values.get('clause'),
        topics: values.get('topic') as readonly Topic[] | undefined,
        readings: Object.fromEntries((values.get('reading') ?? []).map(readingOf)),
        profile: values.get('profile')?.[0],
      }
  }
}

/** Today in UTC+8: the only clock there is. */
export function todayInChina(now: number): string {
  return new Date(now + 8 * 3_600_000).toISOString().slice(0, 10)
}

type Values = ReadonlyMap<OptionName, readonly string[]>

function split(given: readonly string[], words: CommandWords): { readonly positionals: readonly string[]; readonly values: Values } {
  const { tokens } = parseArgs({ args: [...given], options, allowPositionals: true, strict: false, tokens: true })
  const positionals: string[] = []
  const values = new Map<OptionName, string[]>()
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const { name, rawName, value, inlineValue } = token
    if (!isOption(name) || (rawName.startsWith('--') ? rawName !== `--${name}` : rawName !== '-h')) {
      const known = Object.keys(options).map((option) => `--${option}`)
      throw new Failure(words.error.unknownOption(rawName, nearest(rawName, known)))
    }
    const option = options[name]
    if (option.type === 'boolean') {
      if (value !== undefined) throw new Failure(words.error.noValueWanted(name))
      values.set(name, [])
      continue
    }
    if (value === undefined || value === '' || (!inlineValue && value.startsWith('--'))) throw new Failure(words.error.valueMissing(name))
    const before = values.get(name)
    if (before !== undefined && !('multiple' in option)) throw new Failure(words.error.givenTwice(name))
    values.set(name, [...(before ?? []), value])
  }
  return { positionals, values }
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(options, name)
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name)
}

function oneOf<const Choice extends string>(option: OptionName, values: Values, choices: readonly Choice[], words: CommandWords): Choice | undefined {
  const value = values.get(option)?.[0]
  if (value === undefined) return undefined
  const choice = choices.find((candidate) => candidate === value)
  if (choice === undefined) throw new Failure(words.error.notAChoice(option, value, choices))
  return choice
}

/** Checks what `assess` selects and chooses against the catalogue. */
function readChoices(values: Values, words: CommandWords): void {
  const asOf = values.get('as-of')?.[0]
  if (asOf !== undefined && !isCivilDate(asOf) && !isInstant(asOf)) throw new Failure(words.error.notADay(asOf))
  const known = {
    document: catalogue.documents.map(({ id }) => id),
    clause: catalogue.clauses.map(({ id }) => id),
    topic: [...new Set<string>(catalogue.clauses.flatMap(({ topics }) => topics))],
  } as const
  for (const option of ['document', 'clause', 'topic'] as const) {
    for (const value of values.get(option) ?? []) {
      if (!known[option].includes(value)) throw new Failure(words.error.unknown(option, value, nearest(value, known[option]), known[option]))
    }
  }
  for (const given of values.get('reading') ?? []) {
    const [id, choice] = readingOf(given)
    const ids = catalogue.readings.map((reading) => reading.id)
    const reading = catalogue.readings.find((candidate) => candidate.id === id)
    if (reading === undefined) throw new Failure(words.error.unknown('reading', id, nearest(id, ids), ids))
    const choices = Object.keys(reading.choices)
    if (!choices.includes(choice)) throw new Failure(words.error.notAChoice(`reading ${id}`, choice, choices))
  }
}

function readingOf(given: string): [string, string] {
  const equals = given.indexOf('=')
  return equals < 0 ? [given, ''] : [given.slice(0, equals), given.slice(equals + 1)]
}
