// Days of an assessment in China, for the range of what falls due.

const hour = 3_600_000

/** The day in China of a civil date or an instant. */
export function dayOf(asOf: string): string {
  return asOf.length === 10 ? asOf : new Date(Date.parse(asOf) + 8 * hour).toISOString().slice(0, 10)
}

/** The day so many days later. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 24 * hour).toISOString().slice(0, 10)
}
