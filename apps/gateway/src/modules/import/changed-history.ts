import type { CampaignText } from './file/read-campaign-text.ts';
import type { ImportFinding } from './import-finding.ts';
import { importProblem } from './import-problems.ts';
import { pathOfEntry } from './path-of-entry.ts';
import type { StoreOutcome } from './storage/store-entities.ts';
import type { OfKind } from './store-book.ts';

/** As many as core shows of its own. */
const FINDINGS_SHOWN = 200;

/** Recorded figures and recorded progress that the file says otherwise: each an error with its place in the file. */
export function changedHistory(
  outcomes: OfKind<StoreOutcome>,
  { data, placeOf }: CampaignText,
): readonly ImportFinding[] {
  return (['observation', 'projectProgress'] as const).flatMap((kind) =>
    outcomes[kind].refused.slice(0, FINDINGS_SHOWN).map(({ id, fields }): ImportFinding => {
      const path = pathOfEntry(data, kind, id);
      return { issue: importProblem('OBSERVATION_CHANGED', { kind, key: id, fields }, path), place: placeOf(path) };
    }),
  );
}
