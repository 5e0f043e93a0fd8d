/** `2025-07-01` as it is written in Vietnamese: `1/7/2025`. */
export function dayInWords(day) {
  const [year, month, date] = day.split('-');
  return `${Number(date)}/${Number(month)}/${year}`;
}
