import type { Issue } from '../errors/issue.ts';
import { isThiduaError } from '../errors/thidua-error.ts';
import type { UnitRegister } from '../organizations/unit-register.ts';
import type { Campaign } from './campaign.ts';
import type { CampaignLink } from './campaign-link.ts';
import { edgesByStart, findCircle } from './find-circle.ts';
import { nodeKey } from './link-graph.ts';
import type { Movement } from './movement.ts';
import type { Plan } from './plan.ts';
import { type Reach, reachesInside } from './scope-inside.ts';

/** The graph that links are checked in. */
export interface LinkGraph {
  readonly campaigns: readonly Pick<Campaign, 'key' | 'scope' | 'unit'>[];
  readonly plans: readonly Pick<Plan, 'key' | 'unit'>[];
  readonly movements: readonly Pick<Movement, 'key' | 'scope'>[];
  /** Links to check; the paths of issues count in this list. */
  readonly links: readonly CampaignLink[];
  /** Links checked before, that a circle may run through. */
  readonly knownLinks?: readonly CampaignLink[];
}

/**
 * What is wrong with links: circles (`LINK_CIRCLE`), and a child whose scope lies outside its parent's
 * (`SCOPE_OUTSIDE_PARENT`, rule R1), except where it only contributes or celebrates. Periods need not nest (R2), and
 * scopes that cannot be compared are let pass. Paths are `links[3]`.
 */
export function checkLinks(graph: LinkGraph, register: UnitRegister): readonly Issue[] {
  const reaches = reachesOf(graph);
  return [...circles(graph), ...graph.links.flatMap((link, place) => outside(reaches, register, link, place))];
}

function circles(graph: LinkGraph): readonly Issue[] {
  const edges = [...graph.links, ...(graph.knownLinks ?? [])].flatMap((link): (readonly [string, string])[] =>
    link.parent.kind === 'occasion' ? [] : [[nodeKey(link.child), nodeKey(link.parent)]],
  );
  const circle = findCircle(edgesByStart(edges));
  if (circle === null) return [];
  const place = graph.links.findIndex(
    ({ child, parent }) =>
      parent.kind !== 'occasion' && circle.includes(nodeKey(child)) && circle.includes(nodeKey(parent)),
  );
  return [
    { severity: 'error', code: 'LINK_CIRCLE', path: place < 0 ? 'links' : `links[${place}]`, data: { path: circle } },
  ];
}

function outside(
  reaches: ReadonlyMap<string, Reach>,
  register: UnitRegister,
  link: CampaignLink,
  place: number,
): readonly Issue[] {
  const { child, parent, kind } = link;
  if (kind === 'CONTRIBUTES_TO' || kind === 'CELEBRATES' || parent.kind === 'occasion') return [];
  const [inner, outer] = [reaches.get(nodeKey(child)), reaches.get(nodeKey(parent))];
  if (inner === undefined || outer === undefined || isInside(register, inner, outer) !== false) return [];
  return [
    {
      severity: 'error',
      code: 'SCOPE_OUTSIDE_PARENT',
      path: `links[${place}]`,
      data: {
        child: nodeKey(child),
        parent: nodeKey(parent),
        childScope: reachName(inner),
        parentScope: reachName(outer),
      },
    },
  ];
}

/** A unit that is not in the register was reported where it is written. */
function isInside(register: UnitRegister, inner: Reach, outer: Reach): boolean | null {
  try {
    return reachesInside(register, inner, outer);
  } catch (error) {
    if (isThiduaError(error, 'UNIT_UNKNOWN')) return null;
    throw error;
  }
}

/** By node. A plan without a territory is left out: how far it reaches is not known; a movement has none of its own. */
function reachesOf({ campaigns, plans, movements }: LinkGraph): ReadonlyMap<string, Reach> {
  return new Map([
    ...campaigns.map(({ key, scope, unit }): [string, Reach] => [
      nodeKey({ kind: 'campaign', key }),
      { scope, unit: unit ?? null },
    ]),
    ...plans.flatMap(({ key, unit }): [string, Reach][] =>
      unit === undefined ? [] : [[nodeKey({ kind: 'plan', key }), { scope: 'LOCALITY', unit }]],
    ),
    ...movements.map(({ key, scope }): [string, Reach] => [
      nodeKey({ kind: 'movement', key }),
      { scope: scope === 'LOCAL' ? 'LOCALITY' : scope, unit: null },
    ]),
  ]);
}

function reachName({ scope, unit }: Reach): string {
  return unit === null ? scope : `${scope} ${unit.code} (${unit.validFrom})`;
}
