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
const words = (change: Partial<DutyInstance>) => dutyInWords({ ...instance, ...change }, 'Báo cáo');

describe('dutyInWords', () => {
  it.each([
    [{}, '“Báo cáo”, quý I/2024: đến hạn, không ghi thời hạn.'],
    [{ state: 'UPCOMING' }, '“Báo cáo”, quý I/2024: chưa đến hạn, thực hiện từ ngày 01/4/2024, không ghi thời hạn.'],
    [{ state: 'OVERDUE', lastDay: '2024-04-15' }, '“Báo cáo”, quý I/2024: quá hạn, thời hạn ngày 15/4/2024.'],
    [{ state: 'DONE', doneOn: '2024-04' }, '“Báo cáo”, quý I/2024: đã thực hiện tháng 4/2024.'],
    [
      { state: 'DONE', doneOn: '2024-04-20', lastDay: '2024-04-15', late: true },
      '“Báo cáo”, quý I/2024: đã thực hiện ngày 20/4/2024, trễ so với thời hạn ngày 15/4/2024.',
    ],
    [
      { state: 'AS_PRESCRIBED', period: null },
      '“Báo cáo”: thực hiện theo quy định, văn bản không ghi thời hạn cụ thể.',
    ],
    [
      { period: '2021-2025', readings: ['MID_TERM_AT_HALF'] },
      '“Báo cáo”, giai đoạn 2021-2025: đến hạn, không ghi thời hạn (giữa kỳ được hiểu là khi đã qua nửa số tháng của giai đoạn).',
    ],
  ] as const)('%o', (change, sentence) => {
    expect(words(change)).toBe(sentence);
  });
});
