// The known word nearest to one that is not known.

/** The known text that a given one begins, else the nearest if it is near enough to have been meant, else one that the given one ends. */
export function nearest(given: string, known: readonly string[]): string | undefined {
  if (given === '' || given.length > 80) return undefined
  const lower = given.toLowerCase()
  const begun = known.find((text) => text.toLowerCase().startsWith(lower) && /^\W/.test(text.slice(given.length)))
  if (begun !== undefined) return begun
  let best: { readonly text: string; readonly apart: number } | undefined
  for (const text of known) {
    const apart = distance(lower, text.toLowerCase())
    if (best === undefined || apart < best.apart) best = { text, apart }
  }
  if (best !== undefined && best.apart <= Math.max(1, Math.floor(given.length / 4))) return best.text
  return known.find((text) => text.toLowerCase().includes(`/${lower}`))
}

/** How many letters have to be changed, added or taken out. */
function distance(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= to.length; column += 1) {
      const changed = (above[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1)
      current.push(Math.min(changed, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    above = current
  }
  return above[to.length] ?? 0
}
