import * as v from 'valibot';
import { strictFields } from './strict-fields.ts';

const LINE_LIMIT = 1_000;
const TEXT_LIMIT = 20_000;

/** A name, a number of a document: one line. */
export const lineField = v.pipe(v.string(), v.nonEmpty(), v.maxLength(LINE_LIMIT));

/** Words of a law or a reading of them. */
export const textField = v.pipe(v.string(), v.nonEmpty(), v.maxLength(TEXT_LIMIT));

/** The same in both languages. */
export const wordsField = strictFields({ vi: textField, en: textField });

/** Kebab-case ASCII. */
export const kebabField = v.pipe(
  v.string(),
  v.maxLength(100),
  v.check((text) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text), 'KEY_MALFORMED'),
);
