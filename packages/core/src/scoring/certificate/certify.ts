import type { GroupScore } from '../sheet/group-score.ts';
import { type CanonicalValue, canonicalJson, writeCanonical } from './canonical-json.ts';
import { certifiedContent, inOrderOfUnits } from './certified-content.ts';
import type { CertifiedContent, ScoreCertificate } from './score-certificate.ts';
import { sha256OfPieces } from './sha-256.ts';

/**
 * The certificate of a scored group: the same for the same sheets in any order, and on every machine.
 * @throws `TEXT_NOT_WELL_FORMED` for half a surrogate pair in a text, which the readers of tables and sheets refuse.
 */
export function certify({ table, view, units }: GroupScore): ScoreCertificate {
  const content = certifiedContent(
    table,
    view,
    // no score depends on the order of the units
    units.toSorted((a, b) => inOrderOfUnits(a.sheet, b.sheet)),
  );
  return { content, digest: digestOf(content) };
}

/** The digest of a content. */
export function digestOf(content: CertifiedContent): string {
  return `sha-256:${sha256OfPieces((write) => writeCanonical(plain(content), write))}`;
}

/** The bytes that were digested, as text. */
export function canonicalText(content: CertifiedContent): string {
  return canonicalJson(plain(content));
}

/** An interface without an index signature is a record of its own fields. */
function plain(content: CertifiedContent): CanonicalValue {
  return content as unknown as CanonicalValue;
}
