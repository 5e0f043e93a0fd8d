import type { LawInForce } from '../law/law-in-force.ts';
import type { Finding } from '../requirements/finding.ts';
import type { Words } from '../requirements/words.ts';
import type { Eligibility } from './eligibility.ts';
import type { Gap } from './gap.ts';
import { type LawWords, type NamedPost, wordsOfLaw } from './words-of-law.ts';

/** What of a locale speaks about verdicts: `vi` and `en` of `@thidua/core/locales` do. */
export interface Explainer {
  readonly language: keyof Words;
  readonly verdict: (verdict: Eligibility, words: LawWords) => readonly string[];
  readonly gap: (gap: Gap, words: LawWords) => readonly string[];
  readonly finding: (finding: Finding, words: LawWords) => readonly string[];
}

/**
 * A verdict, a gap or a finding in sentences, a line each, as an official would write them.
 * @example explain(judge(nomination, law), { locale: vi, law })
 */
export function explain(
  what: Eligibility | Gap | Finding,
  {
    locale,
    law,
    posts = [],
  }: { readonly locale: Explainer; readonly law: LawInForce; readonly posts?: readonly NamedPost[] },
): readonly string[] {
  const words = wordsOfLaw(law, locale.language, { posts });
  if ('lawOn' in what) return locale.verdict(what, words);
  if ('kind' in what) return locale.finding(what, words);
  return locale.gap(what, words);
}
