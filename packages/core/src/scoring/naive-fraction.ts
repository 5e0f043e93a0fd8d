/**
 * Fractions of two big integers, in lowest terms, the denominator above 0: the arithmetic of the naive implementation
 * that the engine is compared with. It shares nothing with `numbers/`.
 */
export type F = readonly [bigint, bigint];

const reduce = (n: bigint, d: bigint): F => {
  let [a, b] = [n < 0n ? -n : n, d < 0n ? -d : d];
  while (b !== 0n) [a, b] = [b, a % b];
  const by = a === 0n ? 1n : d < 0n ? -a : a;
  return [n / by, d / by];
};

/** The value of a decimal text. */
export const read = (text: string): F => {
  const [whole = '', fraction = ''] = text.split('.');
  return reduce(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
};
export const plus = (a: F, b: F): F => reduce(a[0] * b[1] + b[0] * a[1], a[1] * b[1]);
export const minus = (a: F, b: F): F => reduce(a[0] * b[1] - b[0] * a[1], a[1] * b[1]);
export const times = (a: F, b: F): F => reduce(a[0] * b[0], a[1] * b[1]);
export const over = (a: F, b: F): F => reduce(a[0] * b[1], a[1] * b[0]);
export const less = (a: F, b: F): boolean => a[0] * b[1] < b[0] * a[1];
export const same = (a: F, b: F): boolean => a[0] * b[1] === b[0] * a[1];
export const least = (a: F, b: F): F => (less(b, a) ? b : a);
export const most = (a: F, b: F): F => (less(a, b) ? b : a);
export const zero: F = [0n, 1n];
export const one: F = [1n, 1n];
export const hundred: F = [100n, 1n];

/** The largest whole number that is not above the value. */
export const floorOf = (a: F): F => {
  const cut = a[0] / a[1];
  return [a[0] < 0n && cut * a[1] !== a[0] ? cut - 1n : cut, 1n];
};

/** The value as a whole multiple of a step. */
export function roundedTo(value: F, { to, mode }: { readonly to: string; readonly mode: string }): F {
  const steps = over(value, read(to));
  const below = floorOf(steps);
  const above = same(below, steps) ? below : plus(below, one);
  const half: F = [1n, 2n];
  const rest = minus(steps, below);
  const nearest = same(rest, half) ? null : less(rest, half) ? below : above;
  const awayFromZero = less(steps, zero) ? below : above;
  const towardsZero = less(steps, zero) ? above : below;
  const even = below[0] % 2n === 0n ? below : above;
  const chosen: Readonly<Record<string, F>> = {
    'half-up': nearest ?? awayFromZero,
    'half-even': nearest ?? even,
    up: awayFromZero,
    down: towardsZero,
    ceiling: above,
    floor: below,
  };
  return times(chosen[mode] ?? steps, read(to));
}

/** As `toFraction` writes it. */
export const written = ([n, d]: F): string => (d === 1n ? String(n) : `${n}/${d}`);
