// What the command itself says, in English and Chinese. What the library says (reasons, remedies, citations) comes from `explain`.

import type { Addressee, Binding, CrosswalkRelation, Force, LinkIssue, ObligationState, Outcome, TargetKind } from '../index'

/** A language of the command. */
export type Language = 'zh' | 'en'

/** Numbers that a heading says. */
export interface Extent {
  readonly findings: number
  readonly targets: number
}

/** All words of the command in one language. */
export interface CommandWords {
  readonly help: string
  /** Marks between the parts of a line. */
  readonly comma: string
  readonly colon: string
  /** Widths of the labels of the head and of a finding. */
  readonly labelWidth: number
  readonly blockLabelWidth: number
  readonly report: {
    readonly title: (institution: string | null) => string
    readonly institution: string
    readonly record: string
    readonly recordOf: (id: string | null, counts: Readonly<Record<'arrangements' | 'providers' | 'incidents' | 'systems' | 'dataCentres', number | null>>) => string
    readonly assessed: string
    readonly profile: string
    readonly profileOf: (id: string, digest: string) => string
    readonly rules: string
    readonly rulesOf: (version: string, digest: string) => string
    readonly unnamed: string
    readonly established: (country: string | undefined) => string
    readonly document: string
    readonly numberNotVerified: string
    readonly status: string
    readonly statusOf: (status: string, checkedOn: string, verified: boolean) => string
    readonly binding: string
    readonly bindingOf: Readonly<Record<Binding, string>>
    readonly overlays: string
    readonly overlayOf: (title: string, from: string | null) => string
    readonly result: string
    readonly resultOf: (counts: { readonly violations: number; readonly deviations: number; readonly goalsMissed: number; readonly cannotTell: number }) => string
    readonly issues: (count: number) => string
    readonly issueOf: (issue: LinkIssue) => string
    readonly violations: (extent: Extent) => string
    readonly noViolations: string
    readonly deviations: (extent: Extent) => string
    readonly goalsMissed: (extent: Extent) => string
    readonly asked: string
    readonly found: string
    readonly remedy: string
    readonly noRemedy: Readonly<Record<'ahead' | 'over' | 'choice' | 'now' | 'open', string>>
    readonly otherReading: (reading: string, text: string, outcome: string) => string
    readonly due: string
    readonly wasDue: string
    readonly note: string
    readonly clause: string
    readonly justification: (justification: { readonly reason: string; readonly approvedBy?: string | undefined; readonly on?: string | undefined; readonly until?: string | null | undefined }) => string
    readonly cannotTell: (extent: Extent) => string
    readonly cannotTellAbout: string
    readonly findingsAt: (target: string, count: number) => string
    readonly neededFor: (articles: readonly string[]) => string
    readonly undecided: string
    readonly upcoming: (days: number, until: string) => string
    readonly nothingUpcoming: string
    readonly state: Readonly<Record<ObligationState, string>>
    readonly dueHeading: string
    readonly stateHeading: string
    readonly targetHeading: string
    readonly dutyHeading: string
    readonly summary: string
    readonly articleHeading: string
    readonly outcome: Readonly<Record<Outcome, string>>
    readonly total: string
    readonly permissions: (used: number, notUsed: number, cannotTell: number) => string
    readonly leadsLeftOut: string
    readonly disclaimer: (pending: number, sentences: number) => string
  }
  readonly article: (article: string) => string
  readonly catalogue: {
    readonly heading: (version: string, clauses: number) => string
    readonly sentences: (covered: number, pending: number, other: number) => string
    readonly id: string
    readonly force: string
    readonly target: string
    readonly title: string
    readonly lead: string
  }
  readonly clause: {
    readonly statement: string
    readonly force: string
    readonly addressee: string
    readonly target: string
    readonly notes: string
    readonly facts: string
    readonly parameters: string
    readonly parameterOf: (id: string, value: number, unit: string) => string
    readonly readings: string
    readonly chosen: string
    readonly alternative: string
    readonly reason: string
    readonly lead: string
    readonly counterparts: string
    /** What this clause asks, compared with the other. */
    readonly relationOf: Readonly<Record<CrosswalkRelation, string>>
  }
  readonly force: Readonly<Record<Force, string>>
  readonly addressee: Readonly<Record<Addressee, string>>
  readonly target: Readonly<Record<TargetKind, string>>
  readonly error: {
    readonly commandMissing: string
    readonly unknownCommand: (name: string, meant: string | undefined) => string
    readonly unknownOption: (name: string, meant: string | undefined) => string
    readonly optionOfAnother: (option: string, command: string) => string
    readonly noValueWanted: (option: string) => string
    readonly valueMissing: (option: string) => string
    readonly givenTwice: (option: string) => string
    readonly notAChoice: (option: string, value: string, choices: readonly string[]) => string
    readonly operandMissing: (command: string, operand: string) => string
    readonly surplus: (argument: string) => string
    readonly notADay: (value: string) => string
    readonly unknown: (option: 'document' | 'clause' | 'topic' | 'reading', value: string, meant: string | undefined, known: readonly string[]) => string
    readonly unreadable: (file: string, code: string) => string
    readonly notUtf8: (file: string) => string
    readonly empty: (file: string) => string
    readonly notJson: (file: string, line: number, column: number, found: string | null) => string
    readonly duplicateKey: (file: string, line: number, column: number, key: string) => string
    readonly notARecord: (file: string, count: number) => string
    readonly notAProfile: (file: string, count: number) => string
    readonly andMore: (count: number) => string
    readonly standardInput: string
    readonly internal: (message: string) => string
  }
}
