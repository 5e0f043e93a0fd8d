import type { Key } from '@thidua/core';

/** What a content, a role, a duty or a promise belongs to, as two columns of which one is null. */
export interface HolderColumns {
  readonly campaignId: string | null;
  readonly planId: string | null;
}

/** The same as core writes it. */
export interface Holder {
  readonly kind: 'campaign' | 'plan';
  readonly key: Key;
}

export function holderColumns(holder: Holder): { campaignId: string | null; planId: string | null } {
  return holder.kind === 'campaign'
    ? { campaignId: holder.key, planId: null }
    : { campaignId: null, planId: holder.key };
}

/** @throws Error where neither column is set, which the database refuses to store. */
export function holderOfColumns({ campaignId, planId }: HolderColumns): Holder {
  if (campaignId !== null) return { kind: 'campaign', key: campaignId };
  if (planId !== null) return { kind: 'plan', key: planId };
  throw new Error('A row belongs to neither a campaign nor a plan.');
}
