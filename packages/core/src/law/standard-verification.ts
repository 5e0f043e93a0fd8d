import type { Requirement } from '../requirements/requirement.ts';
import type { Verification } from '../sources/instrument.ts';
import { nodesOf } from './map-requirement.ts';
import { weakestVerification } from './weakest-verification.ts';

/** The weakest mark of the provisions that a requirement cites, with those of the standards that it refers to. */
export function standardVerification(
  requirement: Requirement,
  standards: { readonly [award: string]: { readonly standard: Requirement } | undefined },
): Verification {
  const marks: { readonly verification: Verification }[] = [];
  for (const node of nodesOf(requirement)) {
    if (node.kind === 'under') marks.push(node.provision);
    const other = node.kind === 'meets' ? standards[node.award]?.standard : undefined;
    if (other !== undefined) marks.push({ verification: standardVerification(other, standards) });
  }
  return weakestVerification(marks);
}
