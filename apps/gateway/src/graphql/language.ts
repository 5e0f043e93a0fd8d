import { en } from '@thidua/core/locales/en';
import { vi } from '@thidua/core/locales/vi';
import { builder } from './builder.ts';
import { closedEnum } from './closed-enum.ts';

export type Language = 'VI' | 'EN';

export const LanguageEnum = closedEnum<Language>('Language', 'Language of a sentence — ngôn ngữ của câu.', {
  VI: 'Vietnamese — tiếng Việt',
  EN: 'English — tiếng Anh',
});

/** The argument that every `sentence` takes. */
export const languageArgument = builder.args((t) => ({
  language: t.field({
    type: LanguageEnum,
    required: true,
    defaultValue: 'VI',
    description: 'Language of the sentence — ngôn ngữ của câu.',
  }),
}));

/** The sentences of one language. */
export function localeOf(language: Language) {
  return language === 'VI' ? vi : en;
}
