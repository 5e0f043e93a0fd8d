import * as v from 'valibot';

/** Most UTF-16 units of one text; the longest content of the five seeds has about 1,400. */
export const TEXT_LIMIT = 20_000;
const LINE_LIMIT = 1_000;

/** Free text as printed. */
export const textField = v.pipe(v.string(), v.nonEmpty(), v.maxLength(TEXT_LIMIT));

/** A name, a number of a document, an office: one line. */
export const lineField = v.pipe(v.string(), v.nonEmpty(), v.maxLength(LINE_LIMIT));

/** A label in both languages. */
export const bilingualField = v.strictObject({ vi: lineField, en: lineField }, 'vi,en');
