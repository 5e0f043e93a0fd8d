import type { PartialDate } from '../../calendar/partial-date.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A year, month or day: `2023`, `May 2023`, `1 July 2025`. A text of another form comes back unchanged. */
export function dateInWords(date: PartialDate): string {
  const [year = '', month, day, ...rest] = date.split('-');
  if (!/^\d{4}$/.test(year) || rest.length > 0) return date;
  if (month === undefined) return year;
  const monthAndYear = `${months[Number(month) - 1] ?? month} ${year}`;
  return day === undefined ? monthAndYear : `${Number(day)} ${monthAndYear}`;
}
