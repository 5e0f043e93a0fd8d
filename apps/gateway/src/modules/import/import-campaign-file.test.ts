import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { edited, ImportBench, national, province, units } from '../../../test/fixtures/import-bench.ts';
import { silentLogger } from '../../platform/logger.ts';
import { importCampaignFile } from './import-campaign-file.ts';
import type { ImportStep } from './store-book.ts';

let bench: ImportBench;
beforeAll(async () => {
  bench = await ImportBench.open();
});
afterAll(() => bench.test.close());
beforeEach(() => bench.test.reset());

describe('loading', () => {
  it('loads a province of its own with the same function as the seeds, and counts what it loaded', async () => {
    await bench.loaded(national);
    const { namespace, title, counts, absent, warnings } = await bench.loaded(province);
    expect({ namespace, title, absent, warnings }).toEqual({
      namespace: 'hu-cau-2024',
      title: 'Phong trào thi đua hư cấu năm 2024 (ví dụ để kiểm thử)',
      absent: [],
      warnings: [],
    });
    expect(Object.values(counts).every(({ created }) => created > 0)).toBe(true);
    expect(counts.target).toEqual({ created: 11, changed: 0, unchanged: 0, absent: 0 });
    expect(counts.milestone).toEqual({ created: 2, changed: 0, unchanged: 0, absent: 0 });
  });

  it('changes nothing when loaded again, but records that it was loaded', async () => {
    await bench.loaded(national);
    await bench.loaded(province);
    const withoutRuns = async () => (await bench.everything()).filter((line) => !line.startsWith('import_run'));
    const before = await withoutRuns();
    const { counts } = await bench.loaded(province);
    const touched = Object.values(counts).map(({ created, changed, absent }) => created + changed + absent);
    expect(touched).toEqual(Array(25).fill(0));
    expect(await withoutRuns()).toEqual(before);
    expect(await bench.test.database.prisma.importRun.count({ where: { namespace: 'hu-cau-2024' } })).toBe(2);
  });

  it('overwrites what differs, in rows and in lists, and keeps and reports what is gone', async () => {
    await bench.loaded(national);
    await bench.loaded(province);
    const second = [
      ['name: Tốc độ tăng hư cấu\n', 'name: Tên mới\n'],
      ['{ unit: "11", role: HEAD }', '{ unit: "11", role: MEMBER }'],
      ['promisedBy: ["campaign:nam-2024", "plan:ke-hoach"]', 'promisedBy: ["plan:ke-hoach"]'],
      ['  - { key: viec-mot-lan, kind: confer, name: Trao danh hiệu, of: "plan:ke-hoach", frequency: ONCE }\n', ''],
      ['- key: ky\n', '- key: ky-2\n'],
    ].reduce((text, [from = '', to = '']) => edited(text, from, to), province);
    const { counts, absent } = await bench.loaded(second);
    expect(counts.target).toEqual({ created: 0, changed: 1, unchanged: 10, absent: 0 });
    expect(counts.groupSeason).toEqual({ created: 0, changed: 1, unchanged: 1, absent: 0 });
    expect(counts.emulationGroup).toEqual({ created: 0, changed: 0, unchanged: 1, absent: 0 });
    expect(counts.judgement).toEqual({ created: 1, changed: 0, unchanged: 0, absent: 1 });
    expect(absent).toEqual([
      { kind: 'judgement', key: 'hu-cau-2024/ky' },
      { kind: 'duty', key: 'hu-cau-2024/viec-mot-lan' },
    ]);
    const { prisma } = bench.test.database;
    const target = await prisma.target.findUniqueOrThrow({
      where: { id: 'hu-cau-2024/grdp' },
      include: { promises: true },
    });
    expect([target.name, target.promises.map(({ planId }) => planId)]).toEqual(['Tên mới', ['hu-cau-2024/ke-hoach']]);
    expect(await prisma.duty.count({ where: { id: 'hu-cau-2024/viec-mot-lan' } })).toBe(1);
  });

  it('tells what it does, kind by kind', async () => {
    const steps: ImportStep[] = [];
    const progress = (step: ImportStep) => steps.push(step);
    const options = { fileName: 'national.yaml', units, log: silentLogger, progress };
    const outcome = await importCampaignFile(bench.test.database, national, options);
    if (outcome.kind === 'refused') throw new Error('The shared seed file was refused.');
    const nonEmpty = Object.entries(outcome.counts).filter(([, { created }]) => created > 0);
    expect(steps.map(({ kind, counts }) => [kind, counts])).toEqual(nonEmpty);
    expect(steps[0]).toEqual({
      kind: 'organization',
      counts: { created: 6, changed: 0, unchanged: 0, absent: 0 },
    });
  });

  it('loads two files at once, one after the other', async () => {
    await bench.loaded(national);
    const [one, other] = await Promise.all([bench.loaded(province), bench.loaded(province)]);
    expect([one.counts.target.created, other.counts.target.created].sort()).toEqual([0, 11]);
  });

  it('needs as many statements for a large file as for a small one', async () => {
    await bench.loaded(national);
    expect(await statementsFor(2000)).toBe(await statementsFor(2));
  });
});

describe('a dry run', () => {
  it('finds and counts the same and writes nothing, not even the units', async () => {
    expect(await bench.everything()).toEqual([]);
    const dry = await bench.load(national, true);
    expect(await bench.everything()).toEqual([]);
    const { counts } = await bench.loaded(national);
    expect(dry).toMatchObject({ kind: 'imported', dryRun: true, counts });
  });
});

/** How many statements the import of so many documents sends. */
async function statementsFor(count: number): Promise<number> {
  const documents = Array.from({ length: count }, (_, place) => ({
    key: `d${place}`,
    kind: 'OTHER',
    title: `${place}`,
  }));
  const file = { format: 'thidua-campaign-file/1', namespace: `lon-${count}`, title: 'Lớn', numbers: { decimal: '.' } };
  const client = await bench.test.database.pool.connect();
  let statements = 0;
  const counting = new Proxy(client, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (name === 'query') statements += 1;
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
  const pool = new Proxy(bench.test.database.pool, {
    get: (target, name) => (name === 'connect' ? async () => counting : Reflect.get(target, name)),
  });
  const options = { fileName: 'lon.json', units, log: silentLogger };
  const outcome = await importCampaignFile({ pool }, JSON.stringify({ ...file, documents }), options);
  expect(outcome).toMatchObject({ kind: 'imported', counts: { document: { created: count } } });
  return statements;
}
