import type { LawInForce } from '../law/law-in-force.ts';
import { nodesOf } from '../law/map-requirement.ts';
import type { Requirement } from '../requirements/requirement.ts';

/** Awards that the standard of one builds on, directly or through others, those that come first first; not itself. */
export function awardsOnTheWay(award: string, law: LawInForce): readonly string[] {
  const found: string[] = [];
  visit(award, law, new Set([award]), found);
  return found;
}

function visit(award: string, law: LawInForce, seen: Set<string>, found: string[]): void {
  const standard = law.awards[award];
  if (standard === undefined) return;
  for (const node of nodesOf(standard.standard)) {
    for (const next of awardsIn(node)) {
      if (seen.has(next)) continue;
      seen.add(next);
      visit(next, law, seen, found);
      if (law.awards[next] !== undefined) found.push(next);
    }
  }
}

function awardsIn(node: Requirement): readonly string[] {
  switch (node.kind) {
    case 'held':
    case 'after':
      return node.awards;
    case 'meets':
      return [node.award];
    case 'run':
      return node.orHeld ?? [];
    default:
      return [];
  }
}
