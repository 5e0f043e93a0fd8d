import { reachIn } from '../../../graphql/access.ts';
import { builder } from '../../../graphql/builder.ts';
import type { RequestContext } from '../../../graphql/request-context.ts';
import { campaignPolicy } from '../../campaigns/campaign.policy.ts';
import { requestKey } from '../../changes/change-input.ts';
import { changeProblems, runChange } from '../../changes/index.ts';
import { PermissionType } from '../../changes/permission.type.ts';
import { readInThread } from '../file/read-in-thread.ts';
import { CampaignImported, ImportRefusedProblem, ImportTried } from '../import-answer.type.ts';
import { ImportRefused } from '../import-finding.ts';
import { sha256Of } from '../import-within.ts';
import { mayWriteUnder } from '../namespace-holder.ts';
import { importCampaign } from '../use-cases/import-campaign.ts';

const Input = builder.inputType('ImportCampaignInput', {
  description: 'A campaign file — tệp dữ liệu phong trào thi đua.',
  fields: (t) => ({
    requestKey: requestKey(t),
    file: t.string({ required: true, description: 'Its text, YAML or JSON, 5 MB at most — nội dung tệp.' }),
    fileName: t.string({ description: 'Its name, for the record — tên tệp.' }),
    dryRun: t.boolean({ description: 'Does everything and keeps nothing; no if left out — chạy thử.' }),
  }),
});

/** A file may be large, and its turn comes after that of others. */
const longestImportMs = 120_000;

builder.mutationField('importCampaign', (t) =>
  t.field({
    type: CampaignImported,
    extensions: { action: 'campaign.import', can: 'Query.canImportCampaign' },
    args: { input: t.arg({ type: Input, required: true, description: 'The file — tệp.' }) },
    errors: {
      types: [...changeProblems, ImportRefusedProblem, ImportTried],
      union: { name: 'ImportCampaignResult', description: 'What was loaded, or why nothing was — kết quả.' },
    },
    description:
      'Loads a campaign file of the viewer, whole or not at all: what is new is added, what differs is overwritten and recorded, recorded figures never change — nạp tệp dữ liệu phong trào.',
    resolve: (_root, { input }, context) => {
      const { file, fileName, dryRun, requestKey: key } = input;
      return loadFile(context, { key, text: file, fileName: fileName ?? 'file.yaml', dryRun: dryRun === true });
    },
  }),
);

interface AskedFile {
  readonly key: string;
  readonly text: string;
  readonly fileName: string;
  readonly dryRun: boolean;
}

async function loadFile(context: RequestContext, { key, text, fileName, dryRun }: AskedFile) {
  // Whoever may import nothing is refused inside, before the file is looked at.
  const allowed = reachIn(context, campaignPolicy, 'campaign.import').kind !== 'none';
  const { reading, close } = allowed ? await readInThread(text) : { reading: [], close: async () => undefined };
  const body = { sha256: sha256Of(text), fileName, dryRun };
  try {
    const asked = { mutation: 'importCampaign', key, body, atMostMs: longestImportMs };
    return await runChange(context, asked, async (room) => {
      const report = await importCampaign(room, { text, fileName, reading }).catch(refusal);
      if (dryRun) throw new ImportTried(report);
    });
  } finally {
    await close();
  }
}

function refusal(error: unknown): never {
  throw error instanceof ImportRefused ? new ImportRefusedProblem(error.findings) : error;
}

builder.queryField('canImportCampaign', (t) =>
  t.field({
    type: PermissionType,
    args: { namespace: t.arg.string({ required: true, description: 'First part of the keys — phần đầu của khóa.' }) },
    description: 'Whether the viewer may load a campaign file there — có được nạp tệp hay không.',
    resolve: async (_root, { namespace }, { prisma, viewer, today }) =>
      (await mayWriteUnder({ transaction: prisma, viewer, today }, namespace, campaignPolicy, 'campaign.import'))
        .decision,
  }),
);
