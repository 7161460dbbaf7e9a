/** What link finds wrong with a record. Codes and paths alone: the words are elsewhere. */

/**
 * An id that names no entry, although the list it points into is given.
 *
 * @category Linked facts
 */
export interface DanglingReference {
  readonly code: 'danglingReference'
  /** Where the id stands: `arrangements[a-1].provider`, entries by id, justifications by index. */
  readonly path: string
  /** The id that names nothing. */
  readonly id: string
}

/**
 * Several entries of a list with the same id. They are kept as one, with the facts on which they agree.
 *
 * @category Linked facts
 */
export interface DuplicateId {
  readonly code: 'duplicateId'
  /** The entry: `arrangements[a-1]`. */
  readonly path: string
  /** The id that they share. */
  readonly id: string
}

/**
 * Facts that exclude each other. None of them is taken as known.
 *
 * @category Linked facts
 */
export interface Contradiction {
  readonly code: 'contradiction'
  /**
   * Why they exclude each other: `duplicatesDiffer` (entries with the same id say different things; one path for
   * each fact), `endBeforeStart` (paths: start, end), `discoveredBeforeOccurred` (paths: occurred, discovered),
   * `moreThanAll` (a count of some of them is above the count of all; paths: some, all), `outsideOutsourcing` (an incident is said to have
   * nothing to do with outsourcing, and yet to be an event of outsourcing; paths: the one, then the others).
   */
  readonly cause: 'discoveredBeforeOccurred' | 'duplicatesDiffer' | 'endBeforeStart' | 'moreThanAll' | 'outsideOutsourcing'
  /** The facts: `arrangements[a-1].service.startedOn`, entries by id. */
  readonly paths: readonly string[]
}

/**
 * An entry of a target of the user's own that its schema refuses. No rule judges it.
 *
 * @category Linked facts
 */
export interface InvalidEntry {
  readonly code: 'invalidEntry'
  /** Where: `extensions.branches[b-1].openedOn`, entries by id, or by place where they have none. */
  readonly path: string
  /** What was expected there. */
  readonly expected: string
}

/**
 * One thing that is wrong with a record although it could be parsed.
 *
 * @category Linked facts
 */
export type LinkIssue = Contradiction | DanglingReference | DuplicateId | InvalidEntry
