import { type Integer, largestSafe, remainderOfNumbers } from './integer.ts';

const largestInt32 = 2 ** 31 - 1;

/** The largest positive integer that divides both; at least one of them is not zero. */
export function greatestCommonDivisor(a: Integer, b: Integer): Integer {
  if (typeof a === 'number' && typeof b === 'number') return greatestCommonDivisorOfNumbers(Math.abs(a), Math.abs(b));
  const [one, other] = [sizeOf(BigInt(a)), sizeOf(BigInt(b))];
  return one > other ? divisorOfLarge(one, other) : divisorOfLarge(other, one);
}

/** As {@link greatestCommonDivisor}, of safe numbers from 0 on, not both 0. */
export function greatestCommonDivisorOfNumbers(a: number, b: number): number {
  let larger = a;
  let smaller = b;
  while (larger > largestInt32 || smaller > largestInt32) {
    if (smaller === 0) return larger;
    const rest = remainderOfNumbers(larger, smaller);
    larger = smaller;
    smaller = rest;
  }
  return divisorOfSmall(larger | 0, smaller | 0);
}

/** Of numbers below 2³¹, whose remainder the machine finds in one instruction. */
function divisorOfSmall(a: number, b: number): number {
  let larger = a;
  let smaller = b;
  while (smaller !== 0) {
    const rest = (larger % smaller) | 0;
    larger = smaller;
    smaller = rest;
  }
  return larger;
}

/** Largest factors by which a pair is multiplied at once: beyond them the leading digits say nothing any more. */
const largestFactor = 2 ** 26;

/**
 * Of any size, the larger first; one of them is no safe number. Many steps are taken on the leading digits alone and
 * then applied to the whole numbers at once (D. H. Lehmer, 1938). Each step changes the pair by a matrix of determinant
 * ±1, which keeps the common divisor even where the digits misled it; what does not shrink takes a plain step.
 */
function divisorOfLarge(a: bigint, b: bigint): Integer {
  let larger = a;
  let smaller = b;
  while (smaller > largestSafe) {
    let [x, y] = [Number(larger), Number(smaller)];
    let [p, q, r, s] = [1, 0, 0, 1];
    for (let whole = Math.floor(x / y); whole >= 1; whole = Math.floor(x / y)) {
      const [nextR, nextS] = [p - whole * r, q - whole * s];
      if (Math.abs(nextR) > largestFactor || Math.abs(nextS) > largestFactor) break;
      [x, y, p, q, r, s] = [y, x - whole * y, r, s, nextR, nextS];
    }
    if (q === 0) {
      // one is far longer than the other, or the digits say nothing
      [larger, smaller] = [smaller, larger % smaller];
      continue;
    }
    const one = sizeOf(BigInt(p) * larger + BigInt(q) * smaller);
    const other = sizeOf(BigInt(r) * larger + BigInt(s) * smaller);
    if (one < larger && other < larger) [larger, smaller] = one > other ? [one, other] : [other, one];
    else [larger, smaller] = [smaller, larger % smaller];
  }
  if (smaller === 0n) return larger > largestSafe ? larger : Number(larger);
  // what is left after one more step fits in plain numbers, however large the other was
  return greatestCommonDivisorOfNumbers(Number(smaller), Number(larger % smaller));
}

function sizeOf(value: bigint): bigint {
  return value < 0n ? -value : value;
}
