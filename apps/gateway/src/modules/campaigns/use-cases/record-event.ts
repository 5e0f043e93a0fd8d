import type { CampaignBook } from '@thidua/core';
import type { Holder } from '../../../platform/identity/policy.ts';
import type { Recorded } from '../../changes/index.ts';

/** The events of a book as things of their own in the record: the act that they belong to made them. */
export function eventChanges(book: CampaignBook, action: string, holder: Holder): readonly Recorded[] {
  return book.events.map((after) => ({ kind: 'event', entityId: after.key, action, before: null, after, holder }));
}
