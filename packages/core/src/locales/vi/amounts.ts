import type { Decimal } from '../../indicators/quantity.ts';
import { decimalInWords } from './decimals.ts';

/** `55,89 triệu đồng`, `9 %`; the number alone where there is no unit. */
export function amountInWords(value: Decimal, unit: string | null): string {
  return unit === null ? decimalInWords(value) : `${decimalInWords(value)} ${unit}`;
}

/** A difference: of rates in points (`3,8 điểm phần trăm`), of anything else in its unit. */
export function differenceInWords(value: Decimal, unit: string | null): string {
  if (unit === '%') return `${decimalInWords(value)} điểm phần trăm`;
  return unit === '‰' ? `${decimalInWords(value)} điểm phần nghìn` : amountInWords(value, unit);
}

/** `tăng 3,8 điểm phần trăm`, or `giảm …` for a change that is meant or signed the other way; `không đổi` for none. */
export function changeInWords(value: Decimal, direction: 'UP' | 'DOWN', unit: string | null): string {
  if (/^-?[0.]+$/.test(value)) return 'không đổi';
  const rises = (direction === 'UP') !== value.startsWith('-');
  return `${rises ? 'tăng' : 'giảm'} ${differenceInWords(value.replace('-', ''), unit)}`;
}

/** `trên 10 %`, `từ 10 % trở lên`, `dưới 10 %`, `từ 8 % đến 10 %`. */
export function boundInWords(
  bound: { readonly min: Decimal | null; readonly max: Decimal | null; readonly strict?: boolean },
  unit: string | null,
): string {
  const { min, max, strict = false } = bound;
  if (min !== null && max !== null) return `từ ${amountInWords(min, unit)} đến ${amountInWords(max, unit)}`;
  if (min !== null) return strict ? `trên ${amountInWords(min, unit)}` : `từ ${amountInWords(min, unit)} trở lên`;
  if (max !== null) return `${strict ? 'dưới' : 'không quá'} ${amountInWords(max, unit)}`;
  return 'không rõ';
}
