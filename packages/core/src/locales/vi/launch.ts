import type { Provision } from '../../sources/provision.ts';

/** `điểm c khoản 2 Điều 16 Luật số 06/2022/QH15`; an instrument whose number does not say of what kind it is keeps the number alone. */
export function provisionInWords(provision: Pick<Provision, 'instrument' | 'article' | 'clause' | 'point'>): string {
  const { instrument, article, clause, point } = provision;
  const place = [
    ...(point === undefined ? [] : [`điểm ${point}`]),
    ...(clause === undefined ? [] : [`khoản ${clause}`]),
    `Điều ${article}`,
  ].join(' ');
  return `${place} ${instrumentInWords(instrument)}`;
}

/** `Luật số 06/2022/QH15`, `Nghị định số 152/2025/NĐ-CP`: by what the number says of itself. */
export function instrumentInWords(number: string): string {
  if (/\/QH\d+$/u.test(number)) return `Luật số ${number}`;
  if (number.includes('/NĐ-')) return `Nghị định số ${number}`;
  if (number.includes('/QĐ-')) return `Quyết định số ${number}`;
  return number.includes('/TT-') ? `Thông tư số ${number}` : number;
}

/** The place that a code such as `06/2022/QH15, 16.2.c` names; another text comes back unchanged. */
export function provisionCodeInWords(code: string): string {
  const match = /^(.+), (\d+)(?:\.(\d+))?(?:\.(\p{L}))?$/u.exec(code);
  if (match === null) return code;
  const [, instrument = '', article, clause, point] = match;
  return provisionInWords({
    instrument,
    article: Number(article),
    ...(clause === undefined ? {} : { clause: Number(clause) }),
    ...(point === undefined ? {} : { point }),
  });
}
