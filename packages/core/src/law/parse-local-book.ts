import * as v from 'valibot';
import type { Issue } from '../errors/issue.ts';
import { cutIssues } from '../shapes/cut-issues.ts';
import { readPlain } from '../shapes/read-plain.ts';
import { report } from '../shapes/report.ts';
import { shapeIssues } from '../shapes/shape-issues.ts';
import { bookReading } from './checking/book-reading.ts';
import { checkDetails } from './checking/check-details.ts';
import { checkFreezing } from './checking/check-freezing.ts';
import { checkOwnAwards } from './checking/check-own-awards.ts';
import { checkValues } from './checking/check-values.ts';
import type { LawBook } from './law-book.ts';
import type { LocalBook } from './local-book.ts';
import { localBookSchema } from './written/local-book-schema.ts';

/** What a local book is laid over. */
export interface LocalBookContext {
  readonly national: LawBook;
  /** Other local books that it may refer to. */
  readonly books?: readonly LocalBook[];
}

export type ParsedLocalBook =
  | { readonly ok: true; readonly book: LocalBook }
  /** At most 200 errors; paths lead into the input. */
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Reads a local book from data of any origin and refuses it whole when anything in it is wrong: its shape, details that
 * the Law does not leave to its issuer, own awards without basis, eras that do not join or leave the validity of the
 * book or the force of an instrument, requirements without a citation, names that lead nowhere, circles. Nothing is
 * thrown for bad data.
 */
export function parseLocalBook(input: unknown, { national, books = [] }: LocalBookContext): ParsedLocalBook {
  const plain = readPlain(input);
  if (!plain.ok) return { ok: false, issues: cutIssues(plain.issues) };
  const shape = v.safeParse(localBookSchema, plain.value);
  if (!shape.success) return { ok: false, issues: cutIssues(shapeIssues(shape.issues)) };
  const { $schema: _schema, format: _format, ...book } = shape.output;
  const reading = bookReading(book, national, books);
  const { from, until } = book.validity;
  if (until !== null && until <= from) report(reading.found, 'DATES_REVERSED', 'validity', { from, until });
  checkOwnAwards(reading);
  checkDetails(reading);
  checkValues(reading);
  if (reading.found.length === 0) checkFreezing(reading, books);
  return reading.found.length === 0 ? { ok: true, book } : { ok: false, issues: cutIssues(reading.found) };
}
