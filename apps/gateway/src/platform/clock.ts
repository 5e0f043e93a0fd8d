/** The only source of "now" in the gateway; a test passes one that stands still. */
export interface Clock {
  /** The day in Việt Nam (Asia/Ho_Chi_Minh, UTC+7 all year), ISO `YYYY-MM-DD`. */
  today(): string;
  /** The instant; for records and logs only, never for a legal question. */
  now(): Date;
}

// en-CA writes YYYY-MM-DD; the parts are asked for by name all the same, so that no locale data can turn them round.
const vietnam = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day in Việt Nam at an instant: 2024-12-31T17:00:00Z is already 2025-01-01. */
export function vietnameseDay(instant: Date): string {
  const parts = new Map(vietnam.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}

/** The machine's clock. */
export const systemClock: Clock = {
  today: () => vietnameseDay(new Date()),
  now: () => new Date(),
};

/** A clock that always shows noon, Vietnamese time, of one day. */
export function fixedClock(day: string): Clock {
  const noon = new Date(`${day}T05:00:00Z`);
  return { today: () => day, now: () => new Date(noon) };
}
