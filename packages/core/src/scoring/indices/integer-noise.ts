/**
 * A sequence of whole numbers from a seed, the same on every machine: 32-bit steps (a xorshift of Marsaglia's), no
 * double and no function that rounds. Not for secrets.
 */
export function integerNoise(seed: number): (below: number) => number {
  // the state of a xorshift is never 0
  let state = seed >>> 0 || 0x9e3779b9;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  return (below) => {
    // what lies above the last whole multiple would make small numbers likelier
    const limit = 2 ** 32 - (2 ** 32 % below);
    let drawn = next();
    while (drawn >= limit) drawn = next();
    return drawn % below;
  };
}
