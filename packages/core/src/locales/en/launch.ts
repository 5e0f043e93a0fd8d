import type { Provision } from '../../sources/provision.ts';

/** `Article 16, clause 2, point c of Law 06/2022/QH15`; an instrument whose number does not say of what kind it is keeps the number alone. */
export function provisionInWords(provision: Pick<Provision, 'instrument' | 'article' | 'clause' | 'point'>): string {
  const { instrument, article, clause, point } = provision;
  const place = [
    `Article ${article}`,
    ...(clause === undefined ? [] : [`clause ${clause}`]),
    ...(point === undefined ? [] : [`point ${point}`]),
  ].join(', ');
  return `${place} of ${instrumentInWords(instrument)}`;
}

/** `Law 06/2022/QH15`, `Decree 152/2025/NĐ-CP`: by what the number says of itself. */
export function instrumentInWords(number: string): string {
  if (/\/QH\d+$/u.test(number)) return `Law ${number}`;
  if (number.includes('/NĐ-')) return `Decree ${number}`;
  if (number.includes('/QĐ-')) return `Decision ${number}`;
  return number.includes('/TT-') ? `Circular ${number}` : number;
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
