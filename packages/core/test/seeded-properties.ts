import type { Parameters } from 'fast-check';
import { vi } from 'vitest';

// Before every test file: each `fc.assert` draws from one seed, so that a build that passed passes again, and a failure
// is about the change that was made. New seeds are tried by `pnpm --filter @thidua/core properties`, which sets
// THIDUA_PROPERTY_SEED and multiplies the number of runs by THIDUA_PROPERTY_RUNS.

/** Of every build. Any number would do; it only has to stay the same. */
const seedOfBuilds = 20_251_122;

const { THIDUA_PROPERTY_SEED: seed, THIDUA_PROPERTY_RUNS: times } = process.env;

/** What a property asks for itself; a seed of the environment stands before its own, which stands before the build's. */
function seeded<Values>(own: Parameters<Values> = {}): Parameters<Values> {
  const chosen = seed === undefined ? (own.seed ?? seedOfBuilds) : wholeNumber('THIDUA_PROPERTY_SEED', seed);
  const runs =
    (own.numRuns ?? 100) * (times === undefined ? 1 : Math.max(1, wholeNumber('THIDUA_PROPERTY_RUNS', times)));
  return { ...own, seed: chosen, numRuns: runs };
}

function wholeNumber(name: string, text: string): number {
  if (!/^-?\d{1,10}$/.test(text)) throw new Error(`${name} is “${text}”: give a whole number of at most 10 digits.`);
  return Number(text);
}

vi.mock('fast-check', async (original) => {
  const { default: all, ...named } = await original<typeof import('fast-check')>();
  const assert = ((property: never, own) => all.assert(property, seeded(own))) as typeof all.assert;
  return { ...named, assert, default: { ...all, assert } };
});
