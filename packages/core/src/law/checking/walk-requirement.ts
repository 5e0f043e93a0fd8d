import type { LeafRequirement, Requirement } from '../../requirements/requirement.ts';
import type { Provision } from '../../sources/provision.ts';

/** A requirement with its path and the deepest provision that it stands under. */
export interface Place<R = Requirement> {
  readonly node: R;
  readonly path: string;
  readonly provision: Provision | null;
  /** How many runs it stands in, itself among them. */
  readonly runs: number;
}

/** Every node with its place, parents before their parts. */
export function placesIn(
  node: Requirement,
  path: string,
  provision: Provision | null = null,
  runsAbove = 0,
): readonly Place[] {
  const runs = node.kind === 'run' ? runsAbove + 1 : runsAbove;
  const here: Place = { node, path, provision, runs };
  const below = (part: Requirement, field: string, under = provision) =>
    placesIn(part, `${path}.${field}`, under, runs);
  switch (node.kind) {
    case 'allOf':
    case 'anyOf':
      return [here, ...node.parts.flatMap((part, at) => below(part, `parts[${at}]`))];
    case 'under':
      return [here, ...below(node.part, 'part', node.provision)];
    case 'after':
      return [here, ...below(node.part, 'part')];
    case 'run':
      return node.part === undefined ? [here] : [here, ...below(node.part, 'part')];
    default:
      return [here];
  }
}

/** Whether it asks something itself: a leaf, a run or an earlier award, and “đạt tiêu chuẩn”. */
export function asksItself(node: Requirement): node is Exclude<Requirement, { kind: 'allOf' | 'anyOf' | 'under' }> {
  return node.kind !== 'allOf' && node.kind !== 'anyOf' && node.kind !== 'under';
}

/** Codes of the awards that it names, each with the field in which it does. */
export function awardsNamedBy(node: Requirement): readonly { readonly award: string; readonly field: string }[] {
  switch (node.kind) {
    case 'held':
    case 'neverHeld':
      return namedIn('awards', node.awards);
    case 'after':
      return [...namedIn('awards', node.awards), ...namedIn('latestOf', node.latestOf ?? [])];
    case 'run':
    case 'everyYear':
      return namedIn('orHeld', node.orHeld ?? []);
    case 'meets':
    case 'membersHolding':
      return [{ award: node.award, field: 'award' }];
    case 'shareOfMembers':
      return node.who === 'completed' ? [] : [{ award: node.who, field: 'who' }];
    default:
      return [];
  }
}

function namedIn(field: string, awards: readonly string[]) {
  return awards.map((award, at) => ({ award, field: `${field}[${at}]` }));
}

/** The register of facts in which its topic is answered, where it has one. */
export function topicOf(
  node: Requirement,
): Extract<LeafRequirement, { kind: 'judged' | 'attested' | 'amount' }>['topic'] | null {
  return node.kind === 'judged' || node.kind === 'attested' || node.kind === 'amount' ? node.topic : null;
}
