import { campaignPolicy } from '../../campaigns/campaign.policy.ts';
import type { ChangeRoom, Recorded } from '../../changes/index.ts';
import { requireReach } from '../../changes/require-allowed.ts';
import type { CampaignFileReading } from '../file/campaign-file-reading.ts';
import { type ImportFinding, ImportRefused } from '../import-finding.ts';
import { closedCampaigns, foreignUnits, heldBy, movedCampaigns } from '../import-objections.ts';
import { importProblem } from '../import-problems.ts';
import { type ImportReport, reportOf } from '../import-report.ts';
import { waitForTurn } from '../import-run.ts';
import { importWithin, type SentFile, sha256Of } from '../import-within.ts';
import { holdNamespace } from '../namespace-holder.ts';
import { connectionOfTransaction } from '../storage/transaction-connection.ts';

/** A file as it was sent, and as far as it was read before the transaction began. */
export interface GivenFile {
  readonly text: string;
  readonly fileName: string;
  readonly reading: CampaignFileReading | readonly ImportFinding[];
}

const action = 'campaign.import';

/**
 * Loads a file of the sender through the door of the seeds, whole or not at all, and records the import and everything
 * that it created or overwrote.
 * @throws NotAllowedProblem where the role may not, or the namespace is another unit's; ImportRefused with every finding.
 */
export async function importCampaign(room: ChangeRoom, { text, fileName, reading }: GivenFile): Promise<ImportReport> {
  requireReach(room, campaignPolicy, action);
  if (!('check' in reading)) throw new ImportRefused(reading);
  const { namespace } = reading;
  const holder = namespace === null ? null : await holdNamespace(room, namespace, campaignPolicy, action);
  const connection = connectionOfTransaction(room.transaction);
  await waitForTurn(connection);
  const imported = await importWithin(connection, text, { fileName, reading }, sentBy(room));
  if (holder === null) throw new Error('A file without a namespace was imported');
  const report = reportOf(imported, fileName, sha256Of(text));
  const entities = imported.entities.map(
    ({ kind, id, before, after }): Recorded => ({ kind, entityId: id, action, before, after, holder }),
  );
  const run = { kind: 'importRun', entityId: imported.namespace, action, before: null, after: report, holder };
  await room.recordAll([run, ...entities]);
  return report;
}

function sentBy(room: ChangeRoom): SentFile {
  const { subject, name, role } = room.viewer;
  let closed: ReadonlySet<string> = new Set();
  return {
    by: { subject, name, role },
    async objections(book, known) {
      closed = await closedCampaigns(room, book);
      return [...foreignUnits(room, book, known), ...(await movedCampaigns(room, book))];
    },
    objectionsAfter(book, outcomes) {
      if (closed.size === 0) return [];
      const touched = (kind: keyof typeof outcomes) =>
        new Set([...outcomes[kind].created, ...outcomes[kind].overwritten].map(({ id }) => id));
      return heldBy(book).flatMap(({ kind, key, campaigns }) => {
        const campaign = campaigns.find((one) => closed.has(one));
        if (campaign === undefined || !touched(kind).has(key)) return [];
        return [importProblem('CLOSED_CAMPAIGN_TOUCHED', { campaign, kind, key })];
      });
    },
  };
}
