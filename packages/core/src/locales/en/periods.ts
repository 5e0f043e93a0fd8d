import { isPeriod, type PeriodCode, periodKind } from '../../calendar/period.ts';
import { dateInWords } from './dates.ts';

/**
 * `March 2024`, `the third quarter of 2024`, `the first half of 2024`, `the first nine months of 2024`, `2024`, `2021–2025`. A text of another
 * form, such as the name of an edition, comes back unchanged.
 */
export function periodInWords(period: PeriodCode): string {
  if (!isPeriod(period)) return period;
  const year = period.slice(0, 4);
  switch (periodKind(period)) {
    case 'quarter':
      return `the ${['first', 'second', 'third', 'fourth'][Number(period.slice(6)) - 1]} quarter of ${year}`;
    case 'half':
      return `the ${period.endsWith('1') ? 'first' : 'second'} half of ${year}`;
    case 'nineMonths':
      return `the first nine months of ${year}`;
    case 'term':
      return period.replace('-', '–');
    default:
      return dateInWords(period);
  }
}
