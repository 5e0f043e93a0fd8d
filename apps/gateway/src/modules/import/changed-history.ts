import type { CampaignFileReading } from './file/campaign-file-reading.ts';
import type { ImportFinding } from './import-finding.ts';
import { importProblem } from './import-problems.ts';
import type { StoreOutcome } from './storage/store-entities.ts';
import type { OfKind } from './store-book.ts';

/** As many as core shows of its own. */
const FINDINGS_SHOWN = 200;

/** Recorded figures and recorded progress that the file says otherwise: each an error with its place in the file. */
export async function changedHistory(
  outcomes: OfKind<StoreOutcome>,
  reading: CampaignFileReading,
): Promise<readonly ImportFinding[]> {
  const changed = (['observation', 'projectProgress'] as const).flatMap((kind) =>
    outcomes[kind].refused.slice(0, FINDINGS_SHOWN).map(({ id, fields }) => ({ kind, key: id, fields })),
  );
  const places = changed.length === 0 ? [] : await reading.locate(changed.map(({ kind, key }) => ({ kind, key })));
  return places.flatMap(({ path, place }, index): readonly ImportFinding[] => {
    const of = changed[index];
    return of === undefined ? [] : [{ issue: importProblem('OBSERVATION_CHANGED', of, path), place }];
  });
}
