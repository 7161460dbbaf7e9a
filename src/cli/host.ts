// What the command needs of its host, and how it ends: with output, or with the one error that says why not.

/** What a run leaves behind: nothing is written before it is whole. */
export interface Ended {
  /** 0 nothing is violated, 1 something is, 2 bad input. */
  readonly code: 0 | 1 | 2
  readonly output: string
  readonly error: string
}

/** The command was asked for something it cannot do; the message is for the person who asked. */
export class Failure extends Error {
  override readonly name = 'Failure'
}

/** What the command needs of its host. */
export interface Host {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The clock, in milliseconds since 1970 (UTC). */
  readonly now: () => number
  readonly readFile: (path: string) => Promise<Uint8Array>
  readonly readInput: () => Promise<Uint8Array>
}
