import { type ConsolidatedIndicator, type UnitRef, unitOf } from '@thidua/core';
import { register } from '../units/unit-register.ts';

/** Names that are written out; the others are counted. */
const mostNames = 10;

/**
 * How a consolidated figure came about, in Vietnamese as the figures of campaign files say it: from how many of the units
 * below, and whose figures are missing, so that nobody takes a part for the whole.
 */
export function consolidationWords(
  { consolidation, missing }: ConsolidatedIndicator,
  children: readonly UnitRef[],
  rounded: number | null,
): string {
  const counted = children.length - missing.length;
  const parts = [`Tổng hợp từ báo cáo đã chấp nhận của ${counted}/${children.length} đơn vị cấp dưới`];
  if (missing.length > 0) {
    const names = missing.slice(0, mostNames).map(({ unit }) => unitOf(register, unit).fullName);
    const others = missing.length - names.length;
    parts.push(`chưa tính: ${names.join(', ')}${others > 0 ? ` và ${others} đơn vị khác` : ''}`);
  }
  if (rounded !== null) {
    const { numerator, denominator } = consolidation ?? { numerator: null, denominator: null };
    parts.push(`${numerator ?? '?'} chia ${denominator ?? '?'}, làm tròn đến ${rounded} chữ số thập phân`);
  }
  return `${parts.join('; ')}.`;
}
