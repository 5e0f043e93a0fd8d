import type { Key } from '../sources/key.ts';
import type { SourceRef } from '../sources/source-ref.ts';

export type AwardPrincipleKind =
  | 'PREFER_SMALL_COLLECTIVE'
  | 'PREFER_INDIVIDUAL'
  | 'PREFER_DIRECT_WORKER'
  | 'PREFER_NEW_FACTOR'
  | 'ACCURATE'
  | 'OBJECTIVE'
  | 'FAIR'
  | 'TRANSPARENT'
  | 'DEMOCRATIC'
  | 'PUBLIC'
  | 'TIMELY'
  | 'RIGHT_STANDARD'
  | 'FIND_AND_SPREAD_EXEMPLARS'
  | 'TIE_TO_CAMPAIGN';

/** How a campaign wants its rewards given: preferences and process checks, never points. */
export interface AwardPrinciple {
  readonly key: Key;
  readonly of: { readonly kind: 'campaign' | 'plan'; readonly key: Key };
  readonly kinds: readonly AwardPrincipleKind[];
  readonly source: readonly SourceRef[];
}
