import { isPeriod, type PeriodCode, periodKind } from '../../calendar/period.ts';
import { dateInWords } from './dates.ts';

/**
 * `tháng 3/2024`, `quý III/2024`, `6 tháng đầu năm 2024`, `9 tháng năm 2024`, `năm 2024`, `giai đoạn 2021-2025`. A text of another
 * form, such as the name of an edition, comes back unchanged.
 */
export function periodInWords(period: PeriodCode): string {
  if (!isPeriod(period)) return period;
  const year = period.slice(0, 4);
  switch (periodKind(period)) {
    case 'quarter':
      return `quý ${['I', 'II', 'III', 'IV'][Number(period.slice(6)) - 1]}/${year}`;
    case 'half':
      return `6 tháng ${period.endsWith('1') ? 'đầu' : 'cuối'} năm ${year}`;
    case 'nineMonths':
      return `9 tháng năm ${year}`;
    case 'term':
      return `giai đoạn ${period}`;
    default:
      return dateInWords(period);
  }
}
