import type { CampaignLink, CampaignNode } from './campaign-link.ts';

/** A node reached over links, the link that led there, and how many links away it is (from 1). */
export interface LinkedNode {
  readonly node: CampaignNode;
  readonly link: CampaignLink;
  readonly distance: number;
}

/** Most nodes that one walk gives; a province's campaign of the seeds has fewer than twenty. */
export const LINKED_NODES_LIMIT = 1_000;

/**
 * What a campaign, movement or plan stands under, nearest first; each node once, by its shortest way. Occasions are
 * not nodes. Safe for circles; at most `limit` nodes.
 */
export function ancestorsOf(
  links: readonly CampaignLink[],
  node: CampaignNode,
  limit: number = LINKED_NODES_LIMIT,
): readonly LinkedNode[] {
  return walk(
    node,
    (link) => nodeKey(link.child),
    (link) => (link.parent.kind === 'occasion' ? null : link.parent),
    links,
    limit,
  );
}

/** What stands under a campaign, movement or plan; as {@link ancestorsOf} the other way round. */
export function descendantsOf(
  links: readonly CampaignLink[],
  node: CampaignNode,
  limit: number = LINKED_NODES_LIMIT,
): readonly LinkedNode[] {
  return walk(
    node,
    (link) => (link.parent.kind === 'occasion' ? null : nodeKey(link.parent)),
    (link) => link.child,
    links,
    limit,
  );
}

/** `campaign:lai-chau-2024/nam-2024`: one text per node, for maps and for equality. */
export function nodeKey(node: CampaignNode): string {
  return `${node.kind}:${node.key}`;
}

function walk(
  start: CampaignNode,
  startOf: (link: CampaignLink) => string | null,
  endOf: (link: CampaignLink) => CampaignNode | null,
  links: readonly CampaignLink[],
  limit: number,
): readonly LinkedNode[] {
  const linksByStart = new Map<string, CampaignLink[]>();
  for (const link of links) {
    const key = startOf(link);
    const known = key === null ? undefined : linksByStart.get(key);
    if (known !== undefined) known.push(link);
    else if (key !== null) linksByStart.set(key, [link]);
  }
  const reached: LinkedNode[] = [];
  const seen = new Set([nodeKey(start)]);
  let edge: readonly CampaignNode[] = [start];
  for (let distance = 1; edge.length > 0; distance += 1) {
    const found: CampaignNode[] = [];
    for (const link of edge.flatMap((node) => linksByStart.get(nodeKey(node)) ?? [])) {
      const node = endOf(link);
      if (node === null || seen.has(nodeKey(node))) continue;
      if (reached.length >= limit) return reached;
      seen.add(nodeKey(node));
      reached.push({ node, link, distance });
      found.push(node);
    }
    edge = found;
  }
  return reached;
}
