import { intervalOfDate } from '../calendar/partial-date.ts';
import type { PlainDay } from '../calendar/plain-day.ts';
import type { Campaign, CampaignPhase } from './campaign.ts';

/**
 * Where a campaign stands on a day. Acts that were recorded (draft to approved, cancelled, suspended, finally reviewed,
 * closed) are the phase as stored; from the launch on the clock decides: LAUNCHED before the first day, RUNNING (or
 * PRELIM_REVIEWED once reviewed) up to the last, ENDED after it.
 * `from` counts from its first day and `until` to its last: "2024" is 2024-01-01, and 2024-12-31. Where the day cannot
 * be told for want of one of them, UNKNOWN_PERIOD; the year in the name does not stand in for them.
 */
export function phaseOf(campaign: Pick<Campaign, 'state' | 'from' | 'until'>, on: PlainDay): CampaignPhase {
  const { state, from, until } = campaign;
  if (state !== 'LAUNCHED' && state !== 'PRELIM_REVIEWED') return state;
  if (until !== undefined && on >= intervalOfDate(until).until) return 'ENDED';
  if (from !== undefined && on < intervalOfDate(from).from) return 'LAUNCHED';
  if (from === undefined || until === undefined) return 'UNKNOWN_PERIOD';
  return state === 'PRELIM_REVIEWED' ? 'PRELIM_REVIEWED' : 'RUNNING';
}
