import type { PlainDay } from '../calendar/plain-day.ts';

/** Hình thức kỷ luật, lightest first: khiển trách, cảnh cáo, anything heavier. */
export const disciplineForms = ['reprimand', 'warning', 'heavier'] as const;

export type DisciplineForm = (typeof disciplineForms)[number];

/** A discipline of the nominee with the time in which it is served, both days included. */
export interface Discipline {
  readonly form: DisciplineForm;
  readonly from: PlainDay;
  readonly until: PlainDay;
}
