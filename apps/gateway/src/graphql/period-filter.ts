/** Rows whose period has a day in common with a year. */
export function touchesYear(year: number) {
  return { periodFrom: { lt: firstDayOf(year + 1) }, periodUntil: { gt: firstDayOf(year) } };
}

const firstDayOf = (year: number): string => `${String(year).padStart(4, '0')}-01-01`;
