import type { Issue } from '../../errors/issue.ts';
import type { ScoringProblem } from '../scoring-problem.ts';
import { checkSheets } from '../sheet/check-sheets.ts';
import { scoreEach } from '../sheet/score-each.ts';
import { prepareScoreTable } from '../table/prepare-score-table.ts';
import { certificateField } from '../written/certificate-field.ts';
import { shapedAs } from '../written/parse-scoring.ts';
import { CERTIFICATE_VALUE_LIMIT } from '../written/scoring-limits.ts';
import type { CanonicalValue } from './canonical-json.ts';
import { certifiedContent, inOrderOfUnits } from './certified-content.ts';
import { digestOf } from './certify.ts';
import { type CertificateDifference, differencesOf } from './differences.ts';

/** Whether a certificate says what its own table and sheets come to. */
export type CertificateCheck =
  | { readonly outcome: 'verified' }
  | {
      readonly outcome: 'different';
      /** Whether the digest belongs to the content as it stands. */
      readonly digestMatches: boolean;
      /** Where the certified result differs from the recomputed one. */
      readonly differences: readonly CertificateDifference[];
    }
  /** The table in it cannot be scored, or a unit stands in it twice. */
  | { readonly outcome: 'unsound'; readonly digestMatches: boolean; readonly problems: readonly ScoringProblem[] }
  /** It is no certificate. */
  | { readonly outcome: 'malformed'; readonly issues: readonly Issue[] };

/**
 * Reads a certificate of any origin, computes it again from its own table and sheets, and says what differs; nothing
 * else is consulted. With more than 10,000 units (`SCORE_UNIT_LIMIT`), or half a surrogate pair in a text, it is
 * malformed. Never throws.
 */
export function verifyCertificate(input: unknown): CertificateCheck {
  const read = shapedAs(certificateField, input, CERTIFICATE_VALUE_LIMIT);
  if (!read.ok) return { outcome: 'malformed', issues: read.issues };
  const { content, digest } = read.value;
  const digestMatches = digest === digestOf(content);
  const table = prepareScoreTable(content.table);
  if (!table.ok) return { outcome: 'unsound', digestMatches, problems: table.problems };
  const twice = checkSheets(table.prepared, content.sheets).filter(({ code }) => code === 'SCORE_UNIT_DUPLICATE');
  if (twice.length > 0) return { outcome: 'unsound', digestMatches, problems: twice };
  const sheets = content.sheets.toSorted(inOrderOfUnits);
  const again = certifiedContent(table.prepared, content.view, scoreEach(table.prepared, sheets, content.view));
  // interfaces without index signatures are records of their own fields
  const differences = differencesOf(content as unknown as CanonicalValue, again as unknown as CanonicalValue);
  return digestMatches && differences.length === 0
    ? { outcome: 'verified' }
    : { outcome: 'different', digestMatches, differences };
}
