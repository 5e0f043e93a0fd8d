import type { Rating } from '../../facts/rating.ts';
import type { HonourAsked } from '../../requirements/honour-asked.ts';
import type { YearAsked } from '../../requirements/year-asked.ts';
import type { LawWords } from '../law-sentences.ts';
import { lawLabels } from './law-labels.ts';
import { listInWords } from './lists.ts';

/** Two digits, as the Law writes counts: `05`. */
export function countInWords(count: number): string {
  return String(count).padStart(2, '0');
}

/** `từ 10 năm đến dưới 15 năm`, `từ 05 năm trở lên`, `dưới 01 năm`. */
export function yearsInWords({ atLeast, below }: { readonly atLeast?: number; readonly below?: number }): string {
  const from = atLeast === undefined || atLeast === 0 ? '' : `từ ${countInWords(atLeast)} năm`;
  if (below === undefined) return from === '' ? '' : `${from} trở lên`;
  return from === '' ? `dưới ${countInWords(below)} năm` : `${from} đến dưới ${countInWords(below)} năm`;
}

/** `“A” hoặc “B”`. */
export function awardsInWords(awards: readonly string[], { awardName }: LawWords): string {
  return listInWords(
    awards.map((award) => `“${awardName(award)}”`),
    'hoặc',
  );
}

/** What limits the awards that count, in brackets; empty where nothing does. */
export function limitsInWords({ countsUpward, issuers }: HonourAsked): string {
  const limits = [
    ...(issuers === undefined
      ? []
      : [
          `do ${listInWords(
            issuers.map((one) => lawLabels.honourIssuer[one]),
            'hoặc',
          )} tặng`,
        ]),
    ...(countsUpward ? ['không tính khen thưởng đột xuất, theo chuyên đề'] : []),
  ];
  return limits.length === 0 ? '' : ` (${limits.join('; ')})`;
}

/** `hoàn thành tốt nhiệm vụ trở lên`; nothing is above xuất sắc. */
export function ratingInWords(rating: Rating): string {
  return `${inSentence(lawLabels.rating[rating])}${rating === 'excellent' ? '' : ' trở lên'}`;
}

/** What makes a year count: `được xếp loại … hoặc đạt danh hiệu …`. */
export function yearAskedInWords({ rated, orHeld }: YearAsked, words: LawWords): string {
  return [
    ...(rated === undefined ? [] : [`được công nhận ${ratingInWords(rated)}`]),
    ...(orHeld === undefined ? [] : [`được tặng danh hiệu ${awardsInWords(orHeld, words)}`]),
  ].join(' hoặc ');
}

/** A label inside a sentence: a small letter, unless it begins with a name. */
export function inSentence(label: string): string {
  const isName = /^(Bộ (Quốc|Công)|Quân đội nhân|Công an nhân|Thủ tướng|Chủ tịch nước|Hội đồng|Thanh niên)/u.test(
    label,
  );
  return isName ? label : `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}
