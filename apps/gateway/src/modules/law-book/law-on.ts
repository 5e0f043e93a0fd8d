import { isThiduaError, type LawInForce, type LawWords, lawInForce, posts, wordsOfLaw } from '@thidua/core';
import type { Language } from '../../graphql/language.ts';
import { LawNotEncodedProblem } from './problems/law-not-encoded.ts';

/** The law of one day with the names that its sentences need. */
export interface LawOnDay {
  readonly law: LawInForce;
  words(language: Language): LawWords;
}

/** Days whose law is kept: freezing one takes some 20 ms, and most questions are about the same few days. */
const keptDays = 32;
const kept = new Map<string, LawOnDay>();

/** The law of a day. @throws LawNotEncodedProblem outside the encoded days, unless the last encoded law is carried over. */
export function lawOn(on: string, carryOver = false): LawOnDay {
  const key = `${on} ${carryOver}`;
  const known = kept.get(key);
  // Taken out and put back, so that the one that waited longest goes first.
  kept.delete(key);
  const law = known ?? freeze(on, carryOver);
  kept.set(key, law);
  for (const [oldest] of kept) {
    if (kept.size <= keptDays) break;
    kept.delete(oldest);
  }
  return law;
}

function freeze(on: string, carryOver: boolean): LawOnDay {
  try {
    const law: LawInForce = lawInForce({ on, carryOver });
    const names: { [L in Language]?: LawWords } = {};
    return {
      law,
      words: (language) => {
        names[language] ??= wordsOfLaw(law, language === 'VI' ? 'vi' : 'en', { posts });
        return names[language];
      },
    };
  } catch (error) {
    if (isThiduaError(error, 'LAW_NOT_ENCODED')) throw new LawNotEncodedProblem(error.code, error.data);
    throw error;
  }
}
