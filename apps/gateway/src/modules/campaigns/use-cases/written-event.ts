import { type EventFunction, intervalOfDate, type Key, type PartialDate } from '@thidua/core';
import { splitKey } from '../../../rows/split-key.ts';
import { brokenRule, type ChangeRoom, RulesBrokenProblem } from '../../changes/index.ts';
import { localKey } from './campaign-sections.ts';

/** A ceremony or meeting at which a campaign was launched or reviewed, as a sender writes it. */
export interface GivenEvent {
  readonly key: Key;
  readonly name: string;
  readonly functions?: readonly EventFunction[] | null | undefined;
  readonly on?: PartialDate | null | undefined;
  readonly place?: string | null | undefined;
  readonly source?: readonly object[] | null | undefined;
}

/** The event in the words of a campaign file: it serves this campaign, and this among its functions. */
export function writtenEvent(campaign: Key, { key, functions, ...event }: GivenEvent, serves: EventFunction): object {
  const { namespace, slug } = splitKey(campaign);
  return {
    ...event,
    key: localKey(namespace, key),
    functions: [...new Set([serves, ...(functions ?? [])])],
    campaigns: [slug],
  };
}

/** Passes where the date has begun: nothing is recorded as done that is still to come. @throws RulesBrokenProblem. */
export function requireBegun({ today }: ChangeRoom, day: PartialDate, path: string): void {
  if (intervalOfDate(day).from <= today) return;
  throw new RulesBrokenProblem([brokenRule({ code: 'DAY_IN_FUTURE', path, data: { day, on: today } })]);
}
