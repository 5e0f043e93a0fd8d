import { type LawInForce, nodesOf, type StandardInForce } from '@thidua/core';
import { digestOf } from '../../rows/canonical-json.ts';

/**
 * Digest of everything in a law that a verdict on one award rests on: its standard with the bars over the book, the
 * standards that it refers to, deferral and reset. The same on every day of an era; a changed word of a reading changes it.
 */
export function standardDigest(award: string, law: LawInForce): string {
  const { requirement, openDelegations } = standardOf(award, law);
  const { deferral, reset, books } = law;
  const others = [...referredTo(requirement, law)]
    .sort()
    .map((code) => [code, law.awards[code]?.standard ?? null] as const);
  return digestOf({ award, requirement, openDelegations, others, deferral, reset, books });
}

function standardOf(award: string, law: LawInForce): StandardInForce {
  const standard = law.awards[award];
  if (standard === undefined) throw new Error(`${award} has no standard, though it was judged`);
  return standard;
}

function referredTo(
  requirement: StandardInForce['requirement'],
  law: LawInForce,
  found = new Set<string>(),
): Set<string> {
  for (const node of nodesOf(requirement)) {
    if (node.kind !== 'meets' || found.has(node.award)) continue;
    found.add(node.award);
    const other = law.awards[node.award];
    if (other !== undefined) referredTo(other.standard, law, found);
  }
  return found;
}
