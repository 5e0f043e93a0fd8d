import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { edited, ImportBench, national, province } from '../../../test/fixtures/import-bench.ts';

let bench: ImportBench;
beforeAll(async () => {
  bench = await ImportBench.open();
  await bench.loaded(national);
});
afterAll(() => bench.test.close());

const lineOf = (text: string, words: string) => text.slice(0, text.indexOf(words)).split('\n').length;
const organization = 'key: ubnd, name: Ủy ban nhân dân tỉnh hư cấu, kind: PEOPLES_COMMITTEE, unit: "11"';

// Nothing is put back between the tests: a refused file leaves nothing behind, which each of them checks.
describe('a refused file writes nothing', () => {
  it.each([
    ['a dangling reference', 'overrides: grdp', 'overrides: khong-co', 'REFERENCE_DANGLING', 'targets[2].overrides'],
    ['an unknown unit', organization, organization.replace('"11"', '"99"'), 'UNIT_UNKNOWN', 'organizations[0].unit'],
    [
      'a day outside the life of a unit',
      organization,
      organization.replace('"11"', '{ code: "27", on: "2025-07-01" }'),
      'UNIT_ENDED',
      'organizations[0].unit',
    ],
    [
      'a scope outside that of the campaign',
      'scope: { unit: "11" }\n    period: "2024"\n    predicate: { kind: about',
      'scope: { unit: "12" }\n    period: "2024"\n    predicate: { kind: about',
      'SCOPE_OUTSIDE_PARENT',
      'targets[0].scope',
    ],
    ['a bare number', 'value: "2236"', 'value: 2236', 'NUMBER_NOT_QUOTED', 'targets[4].predicate.value'],
    ['a malformed decimal', 'value: "2236"', 'value: "2.236,0"', 'DECIMAL_MALFORMED', 'targets[4].predicate.value'],
    ['an unknown field', 'listOpen: true', 'listopen: true', 'FIELD_UNKNOWN', 'targets[0].listopen'],
    [
      'a namespace that is not loaded',
      'requires: [national]',
      'requires: [national, khac]',
      'NAMESPACE_NOT_LOADED',
      'requires[1]',
    ],
    [
      'a circle of targets',
      'name: Tổng thu\n',
      'name: Tổng thu\n    partOf: phan\n',
      'TARGET_CIRCLE',
      'targets[3]',
      '- key: phan',
    ],
    [
      'a circle of links',
      'links:\n',
      'links:\n  - { child: "campaign:nam-2024", parent: "campaign:dot-2", kind: LAUNCHED_UNDER }\n',
      'LINK_CIRCLE',
      'links[0]',
      '{ child: "campaign:nam-2024", parent: "campaign:dot-2"',
    ],
  ])('%s', async (_, from, to, code, path, faulty = to) => {
    const text = edited(province, from, to);
    const found = await bench.refusal(text);
    expect(found[0]).toMatchObject({ code, path });
    expect(found[0]?.line).toBe(lineOf(text, faulty));
  });

  it('broken syntax, with line and column', async () => {
    expect(await bench.load('format: thidua-campaign-file/1\ntitle: Chỉ thị: về thi đua\n')).toMatchObject({
      kind: 'refused',
      findings: [{ issue: { code: 'FILE_SYNTAX', data: { about: 'quotesNeeded' } }, place: { line: 2, column: 8 } }],
    });
  });

  it('a failure of the database in the middle of writing', async () => {
    const { pool } = bench.test.database;
    await pool.query(`CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'broken'; END $$`);
    await pool.query('CREATE TRIGGER fail BEFORE INSERT ON statement_carrier FOR EACH ROW EXECUTE FUNCTION fail()');
    const before = await bench.everything();
    await expect(bench.load(province)).rejects.toThrow('broken');
    expect(await bench.everything()).toEqual(before);
    await pool.query('DROP TRIGGER fail ON statement_carrier; DROP FUNCTION fail');
    expect((await bench.loaded(province)).counts.statement.created).toBe(2);
  });
});

describe('with the province loaded', () => {
  beforeAll(() => bench.loaded(province));

  it('refuses a changed figure, says which fields and where, and writes nothing else of the file', async () => {
    const text = edited(edited(province, 'value: "1500.5"', 'value: "1500.6"'), 'name: Tổng thu\n', 'name: Tên khác\n');
    expect(await bench.refusal(text)).toEqual([
      {
        severity: 'error',
        code: 'OBSERVATION_CHANGED',
        path: 'observations[0]',
        data: { kind: 'observation', key: 'hu-cau-2024/thu-uoc', fields: ['quantity'] },
        line: lineOf(text, '- key: thu-uoc'),
      },
    ]);
  });

  it('refuses a changed progress of a project', async () => {
    const text = edited(edited(province, 'share: "71.25"', 'share: "72"'), 'on: "2024-05"\n', 'on: "2024-06"\n');
    expect(await bench.refusal(text)).toMatchObject([
      {
        code: 'OBSERVATION_CHANGED',
        path: 'projects[0].progress[0]',
        data: { kind: 'projectProgress', key: 'hu-cau-2024/duong-70', fields: ['on', 'share'] },
        line: lineOf(text, '- key: duong-70'),
      },
    ]);
  });

  it('a circle of links through another file', async () => {
    const third = {
      format: 'thidua-campaign-file/1',
      namespace: 'thu-ba',
      title: 'Tệp thứ ba',
      requires: ['hu-cau-2024'],
      numbers: { decimal: '.' },
      campaigns: [{ key: 'c', name: 'C', kind: 'REGULAR', scope: 'NATIONAL' }],
      links: [{ child: 'campaign:c', parent: 'campaign:hu-cau-2024/nam-2024', kind: 'CONTRIBUTES_TO' }],
    };
    await bench.loaded(JSON.stringify(third));
    const back = edited(
      edited(province, 'requires: [national]', 'requires: [national, thu-ba]'),
      'links:\n',
      'links:\n  - { child: "campaign:nam-2024", parent: "campaign:thu-ba/c", kind: CONTRIBUTES_TO }\n',
    );
    expect((await bench.refusal(back)).map(({ code }) => code)).toEqual(['LINK_CIRCLE']);
  });

  it('takes the correction as a new figure that supersedes the old one', async () => {
    const correction =
      '{ key: hang-2, indicator: national/pci, scope: { unit: "11" }, period: "2024", quantity: { kind: standing, score: "65.2" }, status: REVISED, knownOn: "2025-06-01", supersedes: hang }';
    const { counts } = await bench.loaded(edited(province, 'observations:\n', `observations:\n  - ${correction}\n`));
    expect(counts.observation).toEqual({ created: 1, changed: 0, unchanged: 4, absent: 0 });
  });
});
