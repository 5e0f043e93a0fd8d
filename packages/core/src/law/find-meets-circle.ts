import type { StandardInForce } from './law-in-force.ts';
import { nodesOf } from './map-requirement.ts';

/** Codes of awards whose standards ask for one another in a circle, first and last the same; `null` where none do. */
export function findMeetsCircle(awards: { readonly [code: string]: StandardInForce }): string[] | null {
  const done = new Set<string>();
  for (const code of Object.keys(awards)) {
    const circle = follow(code, awards, [], done);
    if (circle !== null) return circle;
  }
  return null;
}

function follow(
  code: string,
  awards: { readonly [code: string]: StandardInForce },
  path: readonly string[],
  done: Set<string>,
): string[] | null {
  const again = path.indexOf(code);
  if (again >= 0) return [...path.slice(again), code];
  const standard = awards[code];
  if (standard === undefined || done.has(code)) return null;
  for (const node of nodesOf(standard.standard)) {
    if (node.kind !== 'meets') continue;
    const circle = follow(node.award, awards, [...path, code], done);
    if (circle !== null) return circle;
  }
  done.add(code);
  return null;
}
