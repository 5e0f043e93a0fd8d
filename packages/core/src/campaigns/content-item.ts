import type { EntityRef } from '../sources/entity-ref.ts';
import type { Key } from '../sources/key.ts';
import type { SourceRef } from '../sources/source-ref.ts';

export type ContentDomain =
  | 'ECONOMY'
  | 'SOCIETY'
  | 'ADMINISTRATIVE_REFORM'
  | 'INFRASTRUCTURE'
  | 'DEFENCE_SECURITY'
  | 'PARTY_BUILDING'
  | 'COVID'
  | 'EMULATION'
  | 'ENVIRONMENT';

/** One content (nội dung thi đua) of a campaign or a plan, in its printed place. */
export interface ContentItem {
  readonly key: Key;
  readonly of: { readonly kind: 'campaign' | 'plan'; readonly key: Key };
  readonly parent?: Key;
  /** Place among its siblings, from 1, whatever the label says. */
  readonly ordinal: number;
  /** As printed, misprints included: `Bản là`. */
  readonly label: string;
  readonly text: string;
  readonly domain: ContentDomain;
  readonly measurable: boolean;
  /** Indicators, targets, movements, documents, projects, duties that it speaks of. */
  readonly links: readonly EntityRef[];
  readonly source: readonly SourceRef[];
}
