/** Where an answer changes. */

/** Of two steps with different answers, the last step of the first answer and the next: one of the two sides of each is a boundary. */
export function turningStep(low: number, high: number, answer: (step: number) => unknown): readonly [number, number] {
  const first = answer(low)
  let [before, after] = [low, high]
  while (Math.abs(after - before) > 1) {
    const middle = Math.trunc((before + after) / 2)
    if (answer(middle) === first) before = middle
    else after = middle
  }
  return [before, after]
}
