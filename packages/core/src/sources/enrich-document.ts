import { intervalContains } from '../calendar/day-interval.ts';
import { intervalOfDate, type PartialDate } from '../calendar/partial-date.ts';
import { ThiduaError } from '../errors/thidua-error.ts';
import type { Document } from './document.ts';

/** What may be found out about a document after it was first recorded; never its key. */
export type DocumentFacts = Partial<Omit<Document, 'key' | 'note'>>;

/**
 * The same document with what was found later: an absent number, date or issuer is filled in, a date becomes more
 * exact (`2024` → `2024-02-07`) and never less. The key stays, so that everything that refers to it still does.
 * @throws `DOCUMENT_CONTRADICTED` where a fact known already is another one.
 */
export function enrichDocument(document: Document, found: DocumentFacts): Document {
  const known: Readonly<Record<string, unknown>> = { ...document };
  const added = Object.entries(found).filter(([field, after]) => {
    const before = known[field];
    if (before === undefined || before === after) return true;
    if (isDateField(field)) {
      if (covers(String(before), after)) return true;
      if (covers(after, String(before))) return false;
    }
    throw new ThiduaError('DOCUMENT_CONTRADICTED', {
      document: document.key,
      field,
      known: String(before),
      found: after,
    });
  });
  return { ...document, ...Object.fromEntries(added) };
}

function isDateField(field: string): boolean {
  return field === 'issuedOn' || field === 'publishedOn';
}

function covers(coarse: PartialDate, fine: PartialDate): boolean {
  return intervalContains(intervalOfDate(coarse), intervalOfDate(fine));
}
