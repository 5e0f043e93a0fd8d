import type { Issue } from '../errors/issue.ts';
import { isThiduaError } from '../errors/thidua-error.ts';
import type { UnitRegister } from '../organizations/unit-register.ts';
import type { Campaign } from './campaign.ts';
import type { CampaignLink, CampaignNode } from './campaign-link.ts';
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
  return [...circles(graph), ...graph.links.flatMap((link, place) => outside(graph, register, link, place))];
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

function outside(graph: LinkGraph, register: UnitRegister, link: CampaignLink, place: number): readonly Issue[] {
  const { child, parent, kind } = link;
  if (kind === 'CONTRIBUTES_TO' || kind === 'CELEBRATES' || parent.kind === 'occasion') return [];
  const [inner, outer] = [reachOf(graph, child), reachOf(graph, parent)];
  if (inner === null || outer === null || isInside(register, inner, outer) !== false) return [];
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

/** `null`: not found, or a plan of which no territory is known. A movement has none of its own. */
function reachOf(graph: LinkGraph, node: CampaignNode): Reach | null {
  switch (node.kind) {
    case 'campaign': {
      const campaign = graph.campaigns.find(({ key }) => key === node.key);
      return campaign === undefined ? null : { scope: campaign.scope, unit: campaign.unit ?? null };
    }
    case 'plan': {
      const plan = graph.plans.find(({ key }) => key === node.key);
      return plan?.unit === undefined ? null : { scope: 'LOCALITY', unit: plan.unit };
    }
    case 'movement': {
      const movement = graph.movements.find(({ key }) => key === node.key);
      if (movement === undefined) return null;
      return { scope: movement.scope === 'LOCAL' ? 'LOCALITY' : movement.scope, unit: null };
    }
  }
}

function reachName({ scope, unit }: Reach): string {
  return unit === null ? scope : `${scope} ${unit.code} (${unit.validFrom})`;
}
