import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { national, province, provinceFile, units } from '../../../test/fixtures/import-bench.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { silentLogger } from '../../platform/logger.ts';
import { type ImportEvent, importFiles } from './import-files.ts';
import { seedDatabase, seedFolder } from './seed-database.ts';
import { type StoredKind, tableOfKind } from './stored-kinds.ts';

let test: TestDatabase;
let folder: string;
beforeAll(async () => {
  test = await openTestDatabase();
  folder = mkdtempSync(path.join(os.tmpdir(), 'thidua-seed-'));
});
afterAll(async () => {
  await test.close();
  rmSync(folder, { recursive: true, force: true });
});

const options = { log: silentLogger, units };

describe('the seed files', () => {
  const events: ImportEvent[] = [];
  beforeAll(async () => {
    await test.reset();
    const result = await seedDatabase(test.database, { ...options, progress: (event) => events.push(event) });
    expect(result.files.filter(({ outcome }) => outcome.kind !== 'imported')).toEqual([]);
  });

  it('are loaded units first, then each after what it requires', () => {
    expect(events[0]).toEqual({
      kind: 'units',
      counts: { created: units.register.units.length, changed: 0, unchanged: 0, absent: 0 },
    });
    const names = events.flatMap((event) => (event.kind === 'begun' ? [event.name] : []));
    expect(names.indexOf('national.yaml')).toBeLessThan(names.indexOf('lai-chau-2024.yaml'));
    expect(names).toHaveLength(7);
  });

  it('hold all 101 statements in the order of reading, each carried by entities that are there', async () => {
    const statements = await test.database.prisma.statement.findMany({
      include: { carriers: true },
      orderBy: [{ rowOrder: 'asc' }, { id: 'asc' }],
    });
    const rows = [28, 19, 26, 17, 11].flatMap((count, document) =>
      Array.from({ length: count }, (_, place) => `${document + 1}.${place + 1}`),
    );
    expect(statements.map(({ row }) => row)).toEqual(rows);
    expect(statements.filter(({ carriers }) => carriers.length === 0)).toEqual([]);
    const { rows: missing } = await test.database.pool.query(
      Object.entries(tableOfKind)
        .filter(([kind]) => kind !== 'statement')
        .map(
          ([kind, table]) =>
            `SELECT carrier.* FROM statement_carrier AS carrier WHERE entity_kind = '${kind as StoredKind}'
             AND NOT EXISTS (SELECT FROM "${table}" AS entity WHERE entity.id = carrier.entity_id)`,
        )
        .join(' UNION ALL '),
    );
    expect(missing).toEqual([]);
  });

  it('a second time create and change nothing', async () => {
    const { files } = await seedDatabase(test.database, options);
    const touched = files.filter(
      ({ outcome }) =>
        outcome.kind !== 'imported' ||
        Object.values(outcome.counts).some(({ created, changed }) => created + changed > 0),
    );
    expect(touched).toEqual([]);
    expect(files).toHaveLength(7);
  });

  it('are passed over when asked for what is not loaded yet', async () => {
    const { loaded, files } = await seedDatabase(test.database, { ...options, skipLoaded: true });
    expect(loaded).toBe(true);
    expect(new Set(files.map(({ outcome }) => outcome.kind))).toEqual(new Set(['skipped']));
  });

  it('take a sixth province from a file of its own', async () => {
    const text = readFileSync(provinceFile, 'utf8');
    const { files } = await importFiles(test.database, [{ name: 'hu-cau.yaml', text }], options);
    expect(files).toMatchObject([{ name: 'hu-cau.yaml', outcome: { kind: 'imported', namespace: 'hu-cau-2024' } }]);
  });
});

describe('several files', () => {
  beforeEach(() => test.reset());

  it('are found in a folder and put in order', async () => {
    copyFileSync(provinceFile, path.join(folder, 'a-province.yaml'));
    copyFileSync(path.join(seedFolder(), 'national.yaml'), path.join(folder, 'z-national.yaml'));
    writeFileSync(path.join(folder, 'README.md'), 'not a campaign file');
    const { files } = await seedDatabase(test.database, { ...options, folder });
    expect(files.map(({ name, outcome }) => [name, outcome.kind])).toEqual([
      ['z-national.yaml', 'imported'],
      ['a-province.yaml', 'imported'],
    ]);
  });

  it('see one another in a dry run, which leaves nothing', async () => {
    const sources = [
      { name: 'p', text: province },
      { name: 'n', text: national },
    ];
    const dry = await importFiles(test.database, sources, { ...options, dryRun: true });
    expect(dry.files.map(({ name, outcome }) => [name, outcome.kind])).toEqual([
      ['n', 'imported'],
      ['p', 'imported'],
    ]);
    expect(await test.database.prisma.adminUnit.count()).toBe(0);
    expect(await test.database.prisma.importRun.count()).toBe(0);
  });

  it('stop at the first that is refused and keep what came before', async () => {
    const broken = province.replace('scope: LOCAL\n', 'scope: LOCALS\n');
    const { loaded, files } = await importFiles(
      test.database,
      [
        { name: 'n', text: national },
        { name: 'broken', text: broken },
        { name: 'after', text: province.replace('namespace: hu-cau-2024', 'namespace: khac') },
      ],
      options,
    );
    expect(loaded).toBe(false);
    expect(files.map(({ name, outcome }) => [name, outcome.kind])).toEqual([
      ['n', 'imported'],
      ['broken', 'refused'],
    ]);
    expect(await test.database.prisma.campaign.count({ where: { namespace: 'hu-cau-2024' } })).toBe(0);
    expect(await test.database.prisma.indicator.count({ where: { namespace: 'national' } })).toBeGreaterThan(0);
  });
});
