import { addDays, addMonths } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';

/** Months before the day of the question that are looked at when no window is asked for. */
const usualMonths = 12;

/** The arguments of everything that unfolds duties into instances. */
export const dutyWindowArguments = builder.args((t) => ({
  on: t.field({ type: 'Day', description: 'Day that the question is asked for; today if left out — tại ngày.' }),
  from: t.field({
    type: 'Day',
    description: 'First day of the window; twelve months before `on` if left out — từ ngày.',
  }),
  until: t.field({
    type: 'Day',
    description: 'First day after the window; the day after `on` if left out — đến trước ngày.',
  }),
}));

interface AskedWindow {
  readonly on?: string | null | undefined;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
}

/** The window that was asked for, with what is usual filled in. */
export function dutyWindow(asked: AskedWindow, today: string): { on: string; from: string; until: string } {
  const on = asked.on ?? today;
  return { on, from: asked.from ?? addMonths(on, -usualMonths), until: asked.until ?? addDays(on, 1) };
}
