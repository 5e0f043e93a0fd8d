import { compare, formatDecimal, type Move, type Rational, subtract, toExactDecimal } from '@thidua/core';
import type { Language } from '../../graphql/language.ts';

interface Words {
  readonly none: string;
  readonly place: (before: string, after: string) => string;
  readonly stays: (place: string) => string;
  readonly total: (before: string, after: string, by: string) => string;
  readonly same: (total: string) => string;
  /** Where the total stays and the place does not. */
  readonly others: string;
}

const words: Readonly<Record<Language, Words>> = {
  VI: {
    none: 'không có',
    place: (before, after) => `thứ hạng ${before} → ${after}`,
    stays: (place) => `giữ thứ hạng ${place}`,
    total: (before, after, by) => `tổng điểm ${before} → ${after}${by}`,
    same: (total) => `tổng điểm vẫn là ${total}`,
    others: 'vì đơn vị khác thay đổi',
  },
  EN: {
    none: 'none',
    place: (before, after) => `place ${before} → ${after}`,
    stays: (place) => `stays at place ${place}`,
    total: (before, after, by) => `total ${before} → ${after}${by}`,
    same: (total) => `its total stays ${total}`,
    others: 'because others change',
  },
};

/** How one member moves, in words; points whose digits never end are rounded to two places. */
export function moveSentence(name: string, move: Move, language: Language): string {
  const { placeBefore, placeAfter, totalBefore, totalAfter } = move;
  const { none, place, stays, total, same, others } = words[language];
  const shown = (points: Rational | null) => (points === null ? none : inWords(points, language));
  const moves = placeBefore !== placeAfter;
  const where = moves ? place(placeBefore ?? none, placeAfter ?? none) : stays(placeAfter ?? none);
  const unchanged = totalBefore !== null && totalAfter !== null && compare(totalBefore, totalAfter) === 0;
  if (unchanged) return `${name}: ${where}; ${same(shown(totalAfter))}, ${others}.`;
  const by =
    totalBefore === null || totalAfter === null ? '' : ` (${signed(subtract(totalAfter, totalBefore), language)})`;
  return `${name}: ${where}; ${total(shown(totalBefore), shown(totalAfter), by)}.`;
}

function signed(points: Rational, language: Language): string {
  return `${points.numerator > 0 ? '+' : ''}${inWords(points, language)}`.replace('-', '−');
}

function inWords(points: Rational, language: Language): string {
  const decimal = toExactDecimal(points) ?? formatDecimal(points, { places: 2, mode: 'half-up' });
  return language === 'VI' ? decimal.replace('.', ',') : decimal;
}
