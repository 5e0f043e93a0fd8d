// `pnpm --filter @thidua/gateway bench:campaign [megabytes] [pglite|postgresql]`: how long a campaign file of that size
// takes, tried and then loaded, and how long another client, who asks something cheap every 50 ms, waits meanwhile. It
// prints; nothing is asserted.
import { startGatewayProcess } from './gateway-process.ts';
import { madeUpCampaignFile } from './made-up-campaign-file.ts';
import { onEachDatabase } from './on-each-database.ts';
import { seconds, summary, timeOf, timesOf } from './other-client.ts';

const [megabytes = 5] = process.argv.slice(2, 3).map(Number);
const file = madeUpCampaignFile(megabytes * 1_000_000 - 1_000);

const load = `mutation ($input: ImportCampaignInput!) { importCampaign(input: $input) {
  __typename
  ... on Problem { code sentence(language: EN) }
  ... on CampaignFileRefused { findings { severity path sentence(language: EN) } }
  ... on CampaignImported { version counts { kind created } }
  ... on CampaignImportTried { counts { kind created } }
} }`;

interface Loaded {
  readonly __typename: string;
  readonly counts?: readonly { readonly kind: string; readonly created: number }[];
}

await onEachDatabase(process.argv[3], async (name, database) => {
  const gateway = await startGatewayProcess(database, 'so-noi-vu-lai-chau');
  const tell = (line: string) => process.stdout.write(`${name} ${line}\n`);
  // What is asked for the first time has to be compiled.
  for (let round = 0; round < 100; round++) await timeOf(gateway);
  tell(`idle: ${summary(await timesOf(gateway, new Promise((resolve) => setTimeout(resolve, 5_000))))}`);
  tell(`file: ${(Buffer.byteLength(file) / 1_000_000).toFixed(2)} MB`);
  for (const dryRun of [true, false]) {
    const began = performance.now();
    const input = { requestKey: `nap-tep-lon-${dryRun}`, file, fileName: 'hu-cau.yaml', dryRun };
    const loading = gateway.ask(load, { input });
    const times = await timesOf(gateway, loading);
    const took = seconds(began);
    const { counts, ...answer } = (await loading).importCampaign as Loaded;
    if (counts === undefined) throw new Error(JSON.stringify(answer).slice(0, 2_000));
    const created = counts.reduce((sum, one) => sum + one.created, 0);
    tell(`${dryRun ? 'tried' : 'loaded'} in ${took}, ${created} created; others meanwhile: ${summary(times)}`);
  }
  await gateway.stop();
});
