import type { Rating } from '../../facts/rating.ts';
import type { HonourAsked } from '../../requirements/honour-asked.ts';
import type { YearAsked } from '../../requirements/year-asked.ts';
import type { LawWords } from '../law-sentences.ts';
import { lawLabels } from './law-labels.ts';
import { listInWords } from './lists.ts';

/** `1 year`, `5 years`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `at least 10 and under 15 years`, `at least 5 years`, `under 1 year`; empty for no bound. */
export function yearsInWords({ atLeast, below }: { readonly atLeast?: number; readonly below?: number }): string {
  const from = atLeast === undefined || atLeast === 0 ? '' : `at least ${atLeast}`;
  if (below === undefined) return from === '' ? '' : `at least ${plural(atLeast ?? 0, 'year')}`;
  return from === '' ? `under ${plural(below, 'year')}` : `${from} and under ${plural(below, 'year')}`;
}

/** `“A” or “B”`. */
export function awardsInWords(awards: readonly string[], { awardName }: LawWords): string {
  return listInWords(
    awards.map((award) => `“${awardName(award)}”`),
    'or',
  );
}

/** What limits the awards that count, in brackets; empty where nothing does. */
export function limitsInWords({ countsUpward, issuers }: HonourAsked): string {
  const limits = [
    ...(issuers === undefined
      ? []
      : [
          `granted by the ${listInWords(
            issuers.map((one) => lawLabels.honourIssuer[one]),
            'or',
          )}`,
        ]),
    ...(countsUpward ? ['awards for sudden feats or thematic movements do not count'] : []),
  ];
  return limits.length === 0 ? '' : ` (${limits.join('; ')})`;
}

/** `task completed well or better`; nothing is above excellent. */
export function ratingInWords(rating: Rating): string {
  return `${inSentence(lawLabels.rating[rating])}${rating === 'excellent' ? '' : ' or better'}`;
}

/** What makes a year count. */
export function yearAskedInWords({ rated, orHeld }: YearAsked, words: LawWords): string {
  return [
    ...(rated === undefined ? [] : [`rated “${ratingInWords(rated)}”`]),
    ...(orHeld === undefined ? [] : [`with ${awardsInWords(orHeld, words)}`]),
  ].join(' or ');
}

/** A label inside a sentence: a small letter, unless it begins with a name. */
export function inSentence(label: string): string {
  const isName = /^(People's|Ministry of|Prime|President|Central Council|Vietnamese|Standing Comm)/u.test(label);
  return isName ? label : `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}
