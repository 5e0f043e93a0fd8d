import type { DayInterval } from '../../src/calendar/day-interval.ts';
import type { PlainDay } from '../../src/calendar/plain-day.ts';
import { addDays } from '../../src/calendar/plain-day.ts';
import { vi } from '../../src/locales/vi/index.ts';
import type { Provision } from '../../src/sources/provision.ts';

const marks = { text: '', secondary: ' ②', memory: ' ③' } as const;

/** `điểm a khoản 1 Điều 24 Luật số 06/2022/QH15`, marked where it was not read in the text itself. */
export function citation(provision: Provision): string {
  return `${vi.provision(provision)}${marks[provision.verification]}`;
}

export function citations(provisions: readonly Provision[]): string {
  return provisions.map(citation).join('; ');
}

/** `từ ngày 01/01/2024 đến hết ngày 30/9/2026`. */
export function daysInWords({ from, until }: DayInterval): string {
  return until === null ? `từ ${vi.date(from)}` : `từ ${vi.date(from)} đến hết ${vi.date(lastDay(until))}`;
}

function lastDay(until: PlainDay): PlainDay {
  return addDays(until, -1);
}

export const legend =
  'Dấu ②: biết qua nguồn thứ cấp. Dấu ③: chỉ theo trí nhớ, chưa đối chiếu. Không có dấu: đã đọc nguyên văn. ⚠: điều chưa biết, không kết luận được từ hồ sơ.';
