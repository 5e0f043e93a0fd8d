import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { importCampaignFile } from '../../src/modules/import/import-campaign-file.ts';
import { prepareUnits } from '../../src/modules/import/prepared-units.ts';
import { seedFolder } from '../../src/modules/import/seed-database.ts';
import { silentLogger } from '../../src/platform/logger.ts';
import { type DemoGateway, openDemoGateway } from '../client/demo-gateway.ts';
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts';

let seeded: TestDatabase;
let gateway: DemoGateway;

beforeAll(async () => {
  seeded = await openTestDatabase({ seeded: true });
  gateway = await openDemoGateway(seeded.database);
});

afterEach(() => seeded.reset());

afterAll(async () => {
  await gateway.close();
  await seeded.close();
});

const office = 'so-noi-vu-lai-chau';

/** A made-up year of the province of the demo office. */
const file = `
format: thidua-campaign-file/1
namespace: thi-dua-2026
title: Phong trào năm 2026 (hư cấu)
codesOn: "2026-01-01"
numbers: { decimal: "." }
campaigns:
  - key: nam-2026
    name: Phong trào năm 2026 (hư cấu)
    kind: REGULAR
    scope: LOCALITY
    unit: "12"
    year: 2026
    state: LAUNCHED
duties:
  - { key: bao-cao, kind: report, name: Báo cáo tháng (hư cấu), of: "campaign:nam-2026", frequency: MONTH, obligors: [xã] }
documents:
  - { key: ct-01, kind: CHI_THI, title: Chỉ thị (hư cấu) }
`;

let asked = 0;

interface Answered {
  readonly __typename: string;
  readonly code?: string;
  readonly version?: number;
  readonly counts?: readonly { kind: string; created: number; changed: number; unchanged: number }[];
  readonly findings?: readonly {
    severity: string;
    code: string;
    path: string;
    line: number | null;
    column: number | null;
    sentence: string;
  }[];
  readonly change?: { kind: string; entity: string; actorRole: string };
}

async function load(text: string, more: object = {}, user: string | null = office): Promise<Answered> {
  asked += 1;
  const query = `mutation ($input: ImportCampaignInput!) {
    importCampaign(input: $input) {
      __typename
      ... on Problem { code sentence }
      ... on NotAllowed { reasons }
      ... on CampaignFileRefused { findings { severity code path line column sentence } }
      ... on CampaignImported {
        version namespace title warnings { code } absent { kind key }
        counts { kind created changed unchanged }
        change { kind entity actorRole }
      }
      ... on CampaignImportTried { namespace counts { kind created changed unchanged } warnings { code line } }
    }
  }`;
  const input = { requestKey: `nap-tep-${asked}`, file: text, fileName: 'thi-dua-2026.yaml', ...more };
  const { data, errors } = await gateway.askAs(user, query, { input });
  expect(errors).toEqual([]);
  return data?.importCampaign as Answered;
}

const kept = async () => {
  const { prisma } = seeded.database;
  const where = { where: { namespace: 'thi-dua-2026' } };
  return {
    campaigns: await prisma.campaign.count(where),
    runs: await prisma.importRun.count(where),
    holders: await prisma.namespaceHolder.count(where),
    changes: await prisma.change.count(),
    keys: await prisma.changeRequest.count(),
  };
};

const nothing = { campaigns: 0, runs: 0, holders: 0, changes: 0, keys: 0 };

const codes = ({ findings = [] }: Answered) =>
  findings.filter(({ severity }) => severity === 'ERROR').map(({ code, path, line }) => [code, path, line]);

describe('a file of an office', () => {
  test('is tried without keeping anything, then loaded, and who sent it stays on record', async () => {
    const requestKey = 'mot-khoa-cho-ca-hai';
    const tried = await load(file, { requestKey, dryRun: true });
    expect(tried).toMatchObject({
      __typename: 'CampaignImportTried',
      counts: [{ kind: 'document' }, { kind: 'campaign', created: 1 }, { kind: 'duty' }],
    });
    expect(await kept()).toEqual(nothing);
    const loaded = await load(file, { requestKey });
    expect(loaded).toMatchObject({
      __typename: 'CampaignImported',
      version: 1,
      change: { kind: 'importRun', entity: 'thi-dua-2026', actorRole: 'HOME_AFFAIRS' },
    });
    expect(loaded.counts).toEqual(tried.counts);
    expect(await load(file, { requestKey })).toEqual(loaded);
    expect(await load(file.replace('Chỉ thị (', 'Chỉ thị năm 2026 ('), { requestKey })).toMatchObject({
      code: 'KEY_USED_OTHERWISE',
    });
    expect(await kept()).toEqual({ campaigns: 1, runs: 1, holders: 1, changes: 4, keys: 1 });
    const run = await seeded.database.prisma.importRun.findFirstOrThrow({ where: { namespace: 'thi-dua-2026' } });
    expect(run).toMatchObject({ actorRole: 'HOME_AFFAIRS', file: 'thi-dua-2026.yaml' });
    expect(run.subject).toContain(office);
  });

  test('records everything that it creates as a mutation does that creates one', async () => {
    await load(file);
    const created = await seeded.database.prisma.change.findMany({
      where: { kind: { not: 'importRun' } },
      orderBy: { kind: 'asc' },
    });
    const common = {
      version: 1,
      action: 'campaign.import',
      before: null,
      on: '2026-11-22',
      holderUnitId: '12@2008-08-01',
      actorRole: 'HOME_AFFAIRS',
    };
    const unit = { code: '12', validFrom: '2008-08-01' };
    const ns = 'thi-dua-2026';
    expect(created).toMatchObject([
      {
        ...common,
        kind: 'campaign',
        entityId: `${ns}/nam-2026`,
        after: { key: `${ns}/nam-2026`, kind: 'REGULAR', unit, year: 2026, state: 'LAUNCHED' },
      },
      { ...common, kind: 'document', entityId: `${ns}/ct-01`, after: { key: `${ns}/ct-01`, kind: 'CHI_THI' } },
      {
        ...common,
        kind: 'duty',
        entityId: `${ns}/bao-cao`,
        after: { key: `${ns}/bao-cao`, of: { kind: 'campaign', key: `${ns}/nam-2026` }, obligors: ['xã'] },
      },
    ]);
    const list = `{ campaign(key: "${ns}/nam-2026") { version } changes(filter: { kind: "campaign" }) { totalCount } }`;
    expect((await gateway.askAs(office, list)).data).toEqual({ campaign: { version: 1 }, changes: { totalCount: 1 } });
  });

  test('records what it overwrites, and versions follow one another whoever loads it', async () => {
    await load(file);
    const second = file.replace('Báo cáo tháng (hư cấu)', 'Báo cáo hằng tháng (hư cấu)');
    expect(await load(second)).toMatchObject({ version: 2, counts: [{}, {}, { kind: 'duty', changed: 1 }] });
    const operator = { fileName: 'x.yaml', units: prepareUnits(), log: silentLogger };
    expect(await importCampaignFile(seeded.database, file, operator)).toMatchObject({ kind: 'imported' });
    expect(await load(second)).toMatchObject({ version: 3 });
    const changes = await seeded.database.prisma.change.findMany({
      where: { kind: 'duty', entityId: 'thi-dua-2026/bao-cao' },
      orderBy: { version: 'asc' },
    });
    expect(changes).toMatchObject([
      { version: 1, before: null },
      { version: 2, action: 'campaign.import', actorRole: 'HOME_AFFAIRS', holderUnitId: '12@2008-08-01' },
      { version: 3, action: 'campaign.import', actorRole: 'FILE', subject: null, holderUnitId: '12@2008-08-01' },
      { version: 4, actorRole: 'HOME_AFFAIRS' },
    ]);
    const said = changes.map(({ before, after }) => [before, after] as { name: string; of: object }[]);
    const [monthly, everyMonth] = ['Báo cáo tháng (hư cấu)', 'Báo cáo hằng tháng (hư cấu)'];
    expect(said.slice(1).map((sides) => sides.map(({ name }) => name))).toEqual([
      [monthly, everyMonth],
      [everyMonth, monthly],
      [monthly, everyMonth],
    ]);
    // In the shape of core on both sides, lists too.
    const [, first] = said;
    expect(first?.[0]).toEqual({ ...first?.[1], name: monthly });
    expect(first?.[0]).toEqual(said[0]?.[1]);
  });

  test('is refused with every finding and its place; nothing of it stays', async () => {
    expect(
      codes(await load('format: ['))
        .at(0)
        ?.at(0),
    ).toBe('FILE_SYNTAX');
    expect(codes(await load(file.replace('campaign:nam-2026', 'campaign:nam-2027')))).toEqual([
      ['REFERENCE_DANGLING', 'duties[0].of', 16],
    ]);
    expect(codes(await load(file.replace('state: LAUNCHED', 'state: APPROVED')))).toEqual([
      ['CAMPAIGN_NOT_PUBLIC', 'campaigns[0].state', 14],
    ]);
    expect(codes(await load(file.replace('unit: "12"', 'unit: "24"')))).toEqual([
      ['UNIT_FOREIGN', 'campaigns[0].unit', 12],
    ]);
    expect(codes(await load(file.replace('    unit: "12"\n', '')))).toEqual([['UNIT_FOREIGN', 'campaigns[0].unit', 8]]);
    expect(await kept()).toEqual(nothing);
    expect(await seeded.database.prisma.refusedAttempt.count()).toBe(5);
  });

  test('of another unit, or of who may load none, is not looked at', async () => {
    const foreign = file.replace('namespace: thi-dua-2026', 'namespace: bac-giang-2022');
    expect(await load(foreign)).toMatchObject({ code: 'NOT_ALLOWED', reasons: ['NAMESPACE_FOREIGN'] });
    for (const user of ['cap-xa-lai-chau', 'so-van-hoa-lai-chau', 'nguoi-doc']) {
      expect(await load('[', {}, user), user).toMatchObject({ reasons: ['ROLE_NOT_ALLOWED'] });
    }
    expect(await load('[', {}, null)).toMatchObject({ reasons: ['TOKEN_NEEDED'] });
    expect(await kept()).toEqual(nothing);
  });

  test('neither moves a campaign nor touches a closed one', async () => {
    await load(file);
    expect(codes(await load(file.replace('state: LAUNCHED', 'state: CLOSED')))).toEqual([
      ['CAMPAIGN_STATE_CHANGED', 'campaigns[0].state', 14],
    ]);
    const where = { where: { id: 'thi-dua-2026/nam-2026' } };
    await seeded.database.prisma.campaign.update({ ...where, data: { state: 'CLOSED' } });
    const closed = file.replace('state: LAUNCHED', 'state: CLOSED');
    expect(await load(closed)).toMatchObject({ __typename: 'CampaignImported' });
    expect(codes(await load(closed.replace('Báo cáo tháng', 'Báo cáo')))).toMatchObject([
      ['CLOSED_CAMPAIGN_TOUCHED', '', 2],
    ]);
    const duty = await seeded.database.prisma.duty.findUniqueOrThrow({ where: { id: 'thi-dua-2026/bao-cao' } });
    expect(duty.name).toBe('Báo cáo tháng (hư cấu)');
  });
});

test('the file of a seed may be loaded again by the office of its province', async () => {
  const text = readFileSync(path.join(seedFolder(), 'lai-chau-2024.yaml'), 'utf8');
  const answer = await load(text, { dryRun: true });
  expect(codes(answer)).toEqual([]);
  expect(answer).toMatchObject({ __typename: 'CampaignImportTried' });
});
