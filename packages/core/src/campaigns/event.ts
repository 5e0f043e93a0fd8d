import type { PartialDate } from '../calendar/partial-date.ts';
import type { Key } from '../sources/key.ts';
import type { SourceRef } from '../sources/source-ref.ts';

export type EventFunction = 'REVIEW' | 'ROLL_OUT' | 'LAUNCH' | 'AWARD' | 'COMPETITION' | 'EXCHANGE';

/** A ceremony or meeting; one event may serve several functions and several campaigns. */
export interface CampaignEvent {
  readonly key: Key;
  readonly name: string;
  readonly functions: readonly EventFunction[];
  readonly on?: PartialDate;
  readonly place?: string;
  readonly campaigns: readonly Key[];
  readonly source: readonly SourceRef[];
}
