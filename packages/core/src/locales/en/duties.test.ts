import { describe, expect, it } from 'vitest';
import type { DutyInstance } from '../../reporting/duty-instance.ts';
import { dutyInWords } from './duties.ts';

const instance: DutyInstance = {
  duty: 'test/duty',
  period: '2024-Q1',
  about: null,
  state: 'DUE',
  opensOn: '2024-04-01',
  lastDay: null,
  doneOn: null,
  late: null,
  readings: [],
};
const words = (change: Partial<DutyInstance>) => dutyInWords({ ...instance, ...change }, 'Report');

describe('dutyInWords', () => {
  it.each([
    [{}, '“Report”, the first quarter of 2024: due; no limit is printed.'],
    [
      { state: 'UPCOMING' },
      '“Report”, the first quarter of 2024: not yet due, to be done from 1 April 2024; no limit is printed.',
    ],
    [
      { state: 'OVERDUE', lastDay: '2024-04-15' },
      '“Report”, the first quarter of 2024: overdue; the limit is 15 April 2024.',
    ],
    [{ state: 'DONE', doneOn: '2024-04' }, '“Report”, the first quarter of 2024: done (April 2024).'],
    [
      { state: 'DONE', doneOn: '2024-04-20', lastDay: '2024-04-15', late: true },
      '“Report”, the first quarter of 2024: done (20 April 2024), late; the limit is 15 April 2024.',
    ],
    [{ state: 'AS_PRESCRIBED', period: null }, '“Report”: to be done as prescribed; the document gives no time.'],
    [{ period: null, readings: ['TERM_UNKNOWN'] }, '“Report”: due; no limit is printed (the term is not known).'],
  ] as const)('%o', (change, sentence) => {
    expect(words(change)).toBe(sentence);
  });
});
