import type { Key } from '../sources/key.ts';
import type { SourceRef } from '../sources/source-ref.ts';

export type CampaignLinkKind = 'LAUNCHED_UNDER' | 'LOCALISES' | 'CONTINUES' | 'CONTRIBUTES_TO' | 'CELEBRATES';

/** What a link may join. */
export interface CampaignNode {
  readonly kind: 'campaign' | 'movement' | 'plan';
  readonly key: Key;
}

/** An edge of the graph (not a tree) of movements, campaigns and plans. CELEBRATES points at an occasion given in words. */
export interface CampaignLink {
  readonly key: Key;
  readonly child: CampaignNode;
  readonly parent: CampaignNode | { readonly kind: 'occasion'; readonly name: string };
  readonly kind: CampaignLinkKind;
  /** Whether the child keeps the parent's name. */
  readonly nameKept: boolean;
  readonly resolvedBy: 'EXPLICIT' | 'INFERRED';
  readonly source: readonly SourceRef[];
}
