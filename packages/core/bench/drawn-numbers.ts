/** A small generator of whole numbers below 2³² with a fixed beginning: every run draws the same. */
export function* drawnNumbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state * 1664525 + 1013904223) % 4294967296;
    yield state;
  }
}
