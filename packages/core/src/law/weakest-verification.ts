import type { Verification } from '../sources/instrument.ts';

/** How far the least read of them was read: a conclusion stands no firmer than that. `text` for none. */
export function weakestVerification(sources: readonly { readonly verification: Verification }[]): Verification {
  if (sources.some(({ verification }) => verification === 'memory')) return 'memory';
  return sources.some(({ verification }) => verification === 'secondary') ? 'secondary' : 'text';
}
