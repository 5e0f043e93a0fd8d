import type { Key } from '../sources/key.ts';
import type { SourceRef } from '../sources/source-ref.ts';

/** What an organization does in a campaign or a plan. */
export type CampaignRoleKind =
  | 'FOCAL'
  | 'ADVISE'
  | 'COORDINATE'
  | 'MOBILISE'
  | 'SUPERVISE'
  | 'INSPECT'
  | 'APPRAISE'
  | 'PROPOSE_UPWARD'
  | 'DIRECT_AS_ASSIGNED'
  | 'PUBLICISE';

export interface CampaignRole {
  readonly key: Key;
  readonly of: { readonly kind: 'campaign' | 'plan'; readonly key: Key };
  readonly organization: Key;
  readonly roles: readonly CampaignRoleKind[];
  readonly source: readonly SourceRef[];
}
