import type { PartialDate } from '../../calendar/partial-date.ts';

/**
 * A year, month or day as Vietnamese administrative papers write it: `năm 2023`, `tháng 5/2023`, `ngày 01/7/2025`
 * (a zero before days under 10 and before the months 1 and 2, as Nghị định 30/2020/NĐ-CP writes them). A text of
 * another form comes back unchanged.
 */
export function dateInWords(date: PartialDate): string {
  const [year = '', month, day, ...rest] = date.split('-');
  if (!/^\d{4}$/.test(year) || rest.length > 0) return date;
  if (month === undefined) return `năm ${year}`;
  const shortMonth = Number(month) <= 2 ? month : String(Number(month));
  return day === undefined ? `tháng ${shortMonth}/${year}` : `ngày ${day}/${shortMonth}/${year}`;
}
