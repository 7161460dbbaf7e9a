import type { CivilDate, Instant } from '../../model/time'
import type { Addressee, Subject, TargetKind, Topic } from '../clause'
import type { Binding, Bindingness, NonNormativeReason } from '../document'
import type { Due, Force, Level, Mark, Outcome } from '../outcome'
import type { Asked, ReasonCode, ReasonParams } from '../reason'
import type { Change } from '../remedy'
import { fromEpochMillisecond, toEpochMillisecond } from '../time/civil-date'

/**
 * A language that the library speaks.
 *
 * @category Words
 */
export type Language = 'zh' | 'en'

/** What a sentence asks for while it is made: names in its own language. */
export interface Names {
  /** A fact with the entry it belongs to: `尽职调查 dd-3 的完成日期`. */
  readonly name: (path: string) => string
  /** A fact's own title alone: `完成日期`. */
  readonly part: (path: string) => string
  /** A value of a fact: a choice by its title, `null` as none, a list by its entries. */
  readonly value: (path: string, value: unknown) => string
  /** A document's title. */
  readonly document: (id: string) => string
}

/** What the one sentence over a finding says. */
export interface HeadlineParts {
  readonly outcome: Outcome
  readonly level: Level | null
  readonly force: Force
  readonly bindingness: Bindingness
  /** Whether the duty applies but its day lies ahead. */
  readonly notYetDue: boolean
  /** Whether an encouragement is not taken up, or a permission not used. */
  readonly declined: boolean
  readonly target: string
  readonly citation: string
  readonly due: string | null
}

/** What a measure records. */
export type MeasureKey = 'status' | 'evidence' | 'owner' | 'since' | 'until'

/** A target as a noun, with and without an id. */
export interface TargetNoun {
  readonly one: string
  readonly all: string
}

/**
 * All sentences and terms of one language. A code without its sentence does not compile.
 *
 * @category Words
 */
export interface Words {
  readonly outcome: Readonly<Record<Outcome, string>>
  readonly level: Readonly<Record<Level, string>>
  readonly force: Readonly<Record<Force, string>>
  /** A whole sentence for each mark. */
  readonly mark: Readonly<Record<Mark, string>>
  readonly binding: Readonly<Record<Binding, string>>
  readonly bindingness: Readonly<Record<Bindingness, string>>
  readonly nonNormative: Readonly<Record<NonNormativeReason, string>>
  readonly topic: Readonly<Record<Topic, string>>
  readonly target: Readonly<Record<TargetKind, TargetNoun>>
  readonly addressee: Readonly<Record<Addressee, string>>
  readonly subject: Readonly<Record<Subject, string>>
  readonly measureStatus: Readonly<Record<'implemented' | 'partial' | 'planned' | 'absent', string>>
  /** What is recorded about a duty that the text leaves open: the measure for a citation, and its keys. */
  readonly measure: (citation: string) => string
  readonly measureKey: Readonly<Record<MeasureKey, string>>
  /** The lists of the record that hold the targets, by key. */
  readonly list: Readonly<Record<'institution' | 'arrangements' | 'providers' | 'incidents' | 'systems' | 'dataCentres', string>>
  /** What was found, one sentence for each code. */
  readonly reason: { readonly [Code in ReasonCode]: (params: ReasonParams[Code], names: Names) => string }
  /** What has to become true, one sentence for each change; `by` is the printed day it has to be done by. */
  readonly change: { readonly [Op in Change['op']]: (change: Extract<Change, { readonly op: Op }>, by: string | null, names: Names) => string }
  readonly headline: (parts: HeadlineParts) => string
  /** A target in one of its years. */
  readonly inPeriod: (target: string, period: string) => string
  readonly moment: (due: Due) => string
  readonly nothing: string
  readonly yes: string
  readonly no: string
  /** The entries of a list that are of some kinds. */
  readonly among: (list: string, kinds: string) => string
  /** Puts items one after another. */
  readonly join: (items: readonly string[]) => string
  /** Puts a fact behind the entries and the group it belongs to. */
  readonly belong: (entries: readonly string[], group: string | null, fact: string) => string
}

/** The day and time in China that an instant means, `YYYY-MM-DD HH:mm`; `null` for a civil date. */
export function chinaTime(due: CivilDate | Instant): string | null {
  const millisecond = toEpochMillisecond(due)
  if (millisecond === undefined) return null
  const text = fromEpochMillisecond(millisecond)
  const rest = text.slice(16, -6)
  return `${text.slice(0, 10)} ${text.slice(11, 16)}${rest === ':00' ? '' : rest}`
}

/** A list by its name and, where a rule asks for some of its entries, the kinds of those. */
export function listWith(list: string, of: Asked | undefined, { name, value }: Names, words: Pick<Words, 'join' | 'among'>): string {
  return of === undefined ? name(list) : words.among(name(list), words.join(of.values.map((kind) => value(`${list}[].${of.key}`, kind))))
}

/** The name of the state that a day begins or ends: what the day is recorded of. */
export function stateName(path: string, { name }: Names): string {
  const end = path.lastIndexOf('.')
  return name(end < 0 ? path : path.slice(0, end))
}

/** A status of a measure in words; one that is not of the list stays as it is. */
export function measureStatusIn(words: Pick<Words, 'measureStatus'>, status: string): string {
  return Object.hasOwn(words.measureStatus, status) ? words.measureStatus[status as keyof Words['measureStatus']] : status
}

/** A subject in words; one that is not of the list stays as it is. */
export function subjectIn(words: Pick<Words, 'subject'>, subject: string): string {
  return Object.hasOwn(words.subject, subject) ? words.subject[subject as Subject] : subject
}

/** A list of the record in words, `undefined` for a path that is none. */
export function listIn(words: Pick<Words, 'list'>, path: string): string | undefined {
  return Object.hasOwn(words.list, path) ? words.list[path as keyof Words['list']] : undefined
}
