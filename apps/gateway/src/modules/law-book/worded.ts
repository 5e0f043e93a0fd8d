import type { Words } from '@thidua/core';
import type { Language } from '../../graphql/language.ts';

/** One of the two wordings. */
export function worded(words: Words, language: Language): string {
  return language === 'VI' ? words.vi : words.en;
}
