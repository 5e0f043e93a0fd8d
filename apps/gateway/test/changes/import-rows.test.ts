import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { runFigureImport } from '../../src/modules/figure-imports/running/run-figure-import.ts';
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

const province = 'so-noi-vu-lai-chau';
const department = 'so-van-hoa-lai-chau';

const answer = /* GraphQL */ `
  __typename
  ... on Problem { code sentence }
  ... on NotAllowed { reasons }
  ... on RulesBroken { rules { code path } }
  ... on FigureImportChanged {
    version
    change { action version }
    figureImport {
      key state isWorking dryRun rowCount batches accepted refused blank warned version
      canAddRows { allowed rules { code } } canResume { allowed rules { code } }
      rows(first: 100) { totalCount nodes { row outcome observation { key } problems { code column sentence } warnings { code column sentence } } }
    }
  }
`;

interface Imported {
  readonly key: string;
  readonly state: string;
  readonly version: number;
  readonly accepted: number;
  readonly refused: number;
  readonly rows: {
    readonly nodes: readonly {
      readonly row: number;
      readonly outcome: string;
      readonly observation: { readonly key: string } | null;
      readonly problems: readonly {
        readonly code: string;
        readonly column: string | null;
        readonly sentence: string;
      }[];
      readonly warnings: readonly { readonly code: string; readonly column: string | null }[];
    }[];
  };
}

let asked = 0;
async function ask(user: string | null, mutation: string, input: object): Promise<Record<string, unknown>> {
  asked += 1;
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${answer} } }`;
  const { data, errors } = await gateway.askAs(user, query, { input: { requestKey: `yeu-cau-${asked}`, ...input } });
  expect(errors).toEqual([]);
  return data?.[mutation] as Record<string, unknown>;
}
const imported = (answered: Record<string, unknown>) => answered.figureImport as Imported;
const codes = async (answered: Promise<Record<string, unknown>>) => {
  const { code, reasons, rules } = await answered;
  return reasons ?? (rules as { code: string }[] | undefined)?.map((rule) => rule.code) ?? code ?? 'done';
};

const table = {
  key: 'nhap-hu-cau/bang-1',
  columns: ['indicator', 'unit', 'period', 'value'],
  numbers: 'VIETNAMESE',
  days: 'VIETNAMESE',
  status: 'ESTIMATE',
  source: [{ document: 'lai-chau-2024/ct-477' }],
};
const rows = [
  ['BUDGET_REVENUE', '12', '9/2026', '1.234,5'],
  ['BUDGET_REVENUE_DOMESTIC', '12', '9/2026', '1.300,0'],
  ['national/poverty-rate', '12', '9/2026', 'khoảng 12'],
  ['national/poverty-rate', '24', '9/2026', '3,5'],
  ['SCHOOLS_AT_STANDARD', '12', '7/2026', '92,1'],
  ['SCHOOLS_AT_STANDARD', '12', '8/2026', '93'],
  ['SCHOOLS_AT_STANDARD', '12', '9/2026', '0,9'],
  ['GRDP_PER_CAPITA', '12', '2025', '600'],
  ['', '', '', ''],
  ['GRDP_PER_CAPITA', '12', '2026'],
  ['KHONG_CO', '99', '13/2026', ''],
  ['JOBS', '12', '9/2026', '100'],
  ['JOBS', '12', '9/2026', '100'],
];
const send = (more: object = {}, user: string | null = province) =>
  ask(user, 'importObservations', { ...table, rows, ...more });
const written = () => seeded.database.prisma.observation.count({ where: { namespace: 'nhap-hu-cau' } });

/** So many rows of as many days. */
const manyRows = (count: number, from = 0) =>
  Array.from({ length: count }, (_, place) => {
    const day = new Date(Date.UTC(2010, 0, 1 + from + place)).toISOString().slice(0, 10);
    return ['national/jobs', '12', day, `${100 + (place % 7)}`];
  });

/** An import that runs, and that nobody goes through: as after a kill. */
async function cutOff(key: string, parts: readonly (readonly string[][])[]): Promise<Imported> {
  const head = { ...table, key, numbers: 'PLAIN', days: 'ISO', jumpFactor: null };
  let now = imported(await ask(province, 'openFigureImport', head));
  for (const part of parts) {
    now = imported(await ask(province, 'addFigureRows', { import: key, expectedVersion: now.version, rows: part }));
  }
  await seeded.database.prisma.figureImport.update({
    where: { id: key },
    data: { state: 'RUNNING', on: '2026-11-22' },
  });
  return now;
}

describe('a table of figures', () => {
  test('is taken row by row, each with its result', async () => {
    const outcome = (result: Imported) =>
      result.rows.nodes.map(({ row, outcome, problems, warnings }) =>
        [
          row,
          outcome,
          ...problems.map((one) => `${one.code} ${one.column}`),
          ...warnings.map((one) => `? ${one.code}`),
        ].join(' '),
      );
    const expected = [
      '2 ACCEPTED',
      '3 ACCEPTED ? PART_ABOVE_WHOLE',
      '4 REFUSED NUMBER_MISWRITTEN value',
      '5 REFUSED NOT_OWN unit',
      '6 ACCEPTED',
      '7 ACCEPTED',
      '8 ACCEPTED ? PERCENT_LOOKS_LIKE_FRACTION ? FIGURE_JUMPED',
      '9 ACCEPTED ? FIGURE_JUMPED',
      '10 BLANK',
      '11 REFUSED CELLS_COUNT null',
      '12 REFUSED FIELD_MISSING value INDICATOR_UNKNOWN indicator PERIOD_MALFORMED period',
      '13 ACCEPTED',
      '14 REFUSED ROW_TWICE null',
    ];
    const counts = {
      state: 'DONE',
      isWorking: false,
      rowCount: 13,
      batches: 1,
      accepted: 7,
      refused: 5,
      blank: 1,
      warned: 3,
    };
    const dry = imported(await send({ key: 'nhap-hu-cau/thu', dryRun: true }));
    expect(dry).toMatchObject({ ...counts, dryRun: true });
    expect(outcome(dry)).toEqual(expected);
    expect(await written()).toBe(0);
    const done = imported(await send());
    expect(done).toMatchObject(counts);
    expect(outcome(done)).toEqual(expected);
    expect(done.rows.nodes[0]?.observation?.key).toBe('nhap-hu-cau/bang-1.2');
    expect(done.rows.nodes[3]?.problems[0]?.sentence).toBe('Hồ sơ này thuộc đơn vị khác.');
    expect(await written()).toBe(7);
    const stored = await seeded.database.prisma.observation.findUniqueOrThrow({
      where: { id: 'nhap-hu-cau/bang-1.2' },
    });
    expect(stored).toMatchObject({
      quantity: { value: '1234.5' },
      period: '2026-09',
      source: table.source,
      knownOn: '2026-11-22',
    });
    const changes = await seeded.database.prisma.change.findMany({
      where: { kind: 'figureImport', entityId: table.key },
      orderBy: { version: 'asc' },
    });
    expect(changes.map(({ action }) => action)).toEqual([
      'observation.import',
      'figureImport.addRows',
      'figureImport.finish',
      'figureImport.writeBatch',
    ]);
    expect(changes.at(-1)).toMatchObject({
      before: null,
      after: { batch: 1, rows: { from: 2, until: 14 }, accepted: 7 },
      actorRole: 'HOME_AFFAIRS',
    });
  });

  test('sent again changes nothing more; the same figures from another table are known', async () => {
    const first = await send({ requestKey: 'mot-khoa-chung' });
    expect(await send({ requestKey: 'mot-khoa-chung' })).toEqual(first);
    expect(await codes(send({ requestKey: 'mot-khoa-chung', rows: rows.slice(1) }))).toBe('KEY_USED_OTHERWISE');
    expect(await codes(send())).toEqual(['KEY_DUPLICATE']);
    const again = imported(await send({ key: 'nhap-hu-cau/bang-2' }));
    expect(again).toMatchObject({ accepted: 0, refused: 12 });
    expect(again.rows.nodes[0]?.problems.map(({ code }) => code)).toEqual(['OBSERVATION_KNOWN_ALREADY']);
    expect(await written()).toBe(7);
  });

  test('is refused whole before anything is written', async () => {
    expect(await codes(send({}, null))).toEqual(['TOKEN_NEEDED']);
    expect(await codes(send({}, 'nguoi-doc'))).toEqual(['ROLE_NOT_ALLOWED']);
    expect(await codes(send({ key: 'lai-chau-2024/x' }, 'so-noi-vu-bac-giang'))).toEqual(['NAMESPACE_FOREIGN']);
    expect(await codes(send({ voice: 'PUBLISHED' }, 'cap-xa-lai-chau'))).toEqual(['ROLE_NOT_ALLOWED']);
    expect(await codes(send({ key: 'Nhập/Bảng' }))).toEqual(['KEY_MALFORMED']);
    expect(await codes(send({ columns: ['indicator', 'unit', 'unit', 'tháng'] }))).toEqual([
      'FIELD_UNKNOWN',
      'COLUMN_TWICE',
      'FIELD_MISSING',
      'FIELD_MISSING',
    ]);
    expect(await codes(send({ source: [] }))).toEqual(['FIELD_EMPTY']);
    expect(await codes(send({ source: [{ document: 'lai-chau-2024/khong-co' }] }))).toEqual(['REFERENCE_DANGLING']);
    expect(await codes(send({ rows: [] }))).toEqual(['FIELD_EMPTY']);
    expect(await seeded.database.prisma.figureImport.count()).toBe(0);
    expect(await seeded.database.prisma.namespaceHolder.count({ where: { namespace: 'nhap-hu-cau' } })).toBe(0);
  });

  test('of a commune or a department holds rows of its own unit alone', async () => {
    const own = imported(await send({ rows: [['JOBS', '12', '9/2026', '5']] }, department));
    expect(own).toMatchObject({ accepted: 1, refused: 0 });
    const foreign = imported(
      await send({ key: 'xa-hu-cau/bang', rows: [['JOBS', '12', '8/2026', '5']] }, 'cap-xa-lai-chau'),
    );
    expect(foreign.rows.nodes[0]?.problems.map(({ code }) => code)).toEqual(['NOT_OWN']);
    const { data } = await gateway.askAs(
      province,
      '{ figureImports { totalCount nodes { key canStop { reasons } } } }',
    );
    expect(data?.figureImports).toMatchObject({
      totalCount: 2,
      nodes: [{ canStop: { reasons: ['ONLY_ITSELF'] } }, {}],
    });
    for (const user of [null, 'nguoi-doc', 'cap-xa-lai-chau-2', 'so-noi-vu-bac-giang']) {
      const unseen = await gateway.askAs(
        user,
        `{ figureImports { totalCount } figureImport(key: "${own.key}") { key } }`,
      );
      expect(unseen.data).toEqual({ figureImports: { totalCount: 0 }, figureImport: null });
    }
  });
});

describe('an import in parts', () => {
  test('takes in its parts in their order, and is moved on by its own unit alone', async () => {
    const opened = imported(await ask(province, 'openFigureImport', table));
    expect(opened).toMatchObject({ state: 'OPEN', version: 1, rowCount: 0, canAddRows: { allowed: true } });
    const step = { import: table.key, expectedVersion: 1 };
    expect(await codes(ask(province, 'finishFigureImport', step))).toEqual(['FIELD_EMPTY']);
    expect(await codes(ask('so-noi-vu-bac-giang', 'addFigureRows', { ...step, rows }))).toBe('ENTITY_UNKNOWN');
    expect(await codes(ask(null, 'addFigureRows', { ...step, rows }))).toEqual(['TOKEN_NEEDED']);
    expect(await codes(ask(province, 'addFigureRows', { ...step, rows }))).toBe('done');
    expect(await codes(ask(province, 'addFigureRows', { ...step, rows }))).toBe('STALE_VERSION');
    const next = { ...step, expectedVersion: 2 };
    expect(await codes(ask(province, 'resumeFigureImport', next))).toEqual(['TRANSITION_REFUSED']);
    const done = imported(await ask(province, 'finishFigureImport', next));
    expect(done).toMatchObject({ state: 'DONE', accepted: 7, version: 4, canAddRows: { allowed: false } });
    const late = { ...step, expectedVersion: 4 };
    expect(await codes(ask(province, 'addFigureRows', { ...late, rows }))).toEqual(['TRANSITION_REFUSED']);
    expect(await codes(ask(province, 'stopFigureImport', late))).toEqual(['TRANSITION_REFUSED']);
    const stopped = imported(await ask(province, 'openFigureImport', { ...table, key: 'nhap-hu-cau/bo' }));
    const stop = { import: stopped.key, expectedVersion: 1, reason: 'Gửi nhầm' };
    expect(imported(await ask(province, 'stopFigureImport', stop))).toMatchObject({ state: 'STOPPED', accepted: 0 });
  });

  test('is gone through by two at once without a row doubled', async () => {
    const key = 'nhap-hu-cau/hai-noi';
    await cutOff(key, [manyRows(700), manyRows(600, 700)]);
    const { prisma } = seeded.database;
    const clock = () => new Date('2026-11-22T05:00:00Z');
    await Promise.all([runFigureImport(prisma, key, clock), runFigureImport(prisma, key, clock)]);
    expect(await prisma.figureImport.findUniqueOrThrow({ where: { id: key } })).toMatchObject({
      state: 'DONE',
      accepted: 1300,
      batches: 6,
    });
    expect(await written()).toBe(1300);
    expect(await prisma.figureImportRow.count({ where: { importId: key } })).toBe(1300);
  });

  test('that was cut off goes on when it is asked to, and of the same figures of two imports one is written', async () => {
    const [a, b] = ['nhap-hu-cau/mot', 'nhap-hu-cau/hai'];
    const first = await cutOff(a, [manyRows(800)]);
    await cutOff(b, [manyRows(800)]);
    const { prisma } = seeded.database;
    const clock = () => new Date('2026-11-22T05:00:00Z');
    const resumed = ask(province, 'resumeFigureImport', { import: a, expectedVersion: first.version });
    await Promise.all([resumed, runFigureImport(prisma, b, clock)]);
    const [one, two] = await prisma.figureImport.findMany({ where: { id: { in: [a, b] } } });
    expect([one?.state, two?.state]).toEqual(['DONE', 'DONE']);
    expect([Number(one?.accepted) + Number(two?.accepted), Number(one?.refused) + Number(two?.refused)]).toEqual([
      800, 800,
    ]);
    expect(await written()).toBe(800);
  });

  test('settles what was asked for: the database refuses to rewrite it', async () => {
    await send();
    const { pool } = seeded.database;
    for (const table of ['figure_import_part', 'figure_import_batch', 'figure_import_row', 'figure_import']) {
      await expect(pool.query(`DELETE FROM "${table}"`)).rejects.toMatchObject({ code: '23001' });
      const column = table === 'figure_import' ? 'id = id' : 'import_id = import_id';
      await expect(pool.query(`UPDATE "${table}" SET ${column}`)).rejects.toMatchObject({ code: '23001' });
    }
  });
});
