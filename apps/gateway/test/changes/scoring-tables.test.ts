import { describe, expect, test } from 'vitest';
import { gatewayForTests } from '../client/gateway-for-tests.ts';
import { openScoringGateway } from '../client/scoring-gateway.ts';
import { head, keyOf, member, office, outsider, refused, rules, season, targets } from '../client/scoring-inputs.ts';

const seeded = gatewayForTests(openScoringGateway, { restored: true });

const register = (code: string, input: object = {}) =>
  seeded.gateway.change(code, 'registerTargets', {
    season,
    member: keyOf(code),
    expectedVersion: 0,
    targets,
    ...input,
  });
/** A small table of the year 2026 in JSON. */
function tableText(more: object = {}, root: object = {}): string {
  return JSON.stringify({
    key: 'lai-chau-bang-diem/khoi',
    version: '1',
    title: 'Bảng điểm thử (hư cấu)',
    period: '2026',
    source: { document: 'cum-khoi-hu-cau/bang-diem-khoi' },
    scale: { content: '10' },
    ranking: { by: 'points', ties: 'dense', barred: 'inPlace' },
    root: {
      kind: 'part',
      key: 'tong',
      label: 'Tổng (hư cấu)',
      max: '10',
      scorers: { self: ['unit'] },
      counts: ['self'],
      children: [{ kind: 'criterion', key: 'A', label: 'A (hư cấu)', max: '10', method: { kind: 'direct' } }],
      ...root,
    },
    ...more,
  });
}
const create = (table: string, user: string | null = office) =>
  seeded.gateway.change(user, 'createScoreTable', { table });

describe('a score table', () => {
  test('is stored as it is written, adopted, and kept from the first sheet on', async () => {
    expect(await create(tableText())).toMatchObject({ version: 1, change: { entity: 'lai-chau-bang-diem/khoi@1' } });
    expect(await create(tableText())).toMatchObject(rules(['KEY_DUPLICATE', '']));
    expect(await create(tableText({ version: '2', period: '2025' }))).toMatchObject({ version: 1 });
    const group = 'cum-khoi-hu-cau/cum-xa';
    expect(await create(tableText({ version: '3', group }))).toMatchObject({ version: 1 });
    const adopt = (user: string, table: string, expectedVersion = 0) =>
      seeded.gateway.change(user, 'adoptScoreTable', {
        season,
        table: `lai-chau-bang-diem/khoi@${table}`,
        expectedVersion,
      });
    expect(await adopt(outsider, '1')).toMatchObject(refused('NOT_OWN'));
    expect(await adopt(member, '1')).toMatchObject(refused('NOT_OWN'));
    expect(await adopt(head, '9')).toMatchObject({ code: 'ENTITY_UNKNOWN' });
    expect(await adopt(head, '2')).toMatchObject({ code: 'TABLE_UNFIT' });
    expect(await adopt(head, '3')).toMatchObject({ code: 'TABLE_UNFIT' });
    expect(await adopt(head, '1', 4)).toMatchObject({ code: 'STALE_VERSION' });
    expect(await adopt(head, '1')).toMatchObject({ version: 1, change: { action: 'scoreTable.adopt' } });
    expect(await register(member, { targets: [] })).toMatchObject({ version: 1 });
    expect(await adopt(head, '1', 1)).toMatchObject({ code: 'TABLE_SETTLED' });
    await expect(seeded.database.pool.query('UPDATE season_table SET table_id = table_id')).rejects.toThrow(
      /its table stays/,
    );
    await expect(seeded.database.pool.query('DELETE FROM score_table')).rejects.toThrow(/append-only/);
  });

  test('that does not hold is refused with the path to its node, and nothing of it is stored', async () => {
    const { prisma } = seeded.database;
    const before = [await prisma.scoreTable.count(), await prisma.namespaceHolder.count()];
    expect(await create('{"key":')).toMatchObject({ __typename: 'TableNotJson', code: 'TABLE_NOT_JSON' });
    expect(await create(tableText({ key: 'Bảng điểm' }))).toMatchObject(rules(['KEY_MALFORMED', 'key']));
    expect(await create(tableText({ key: 'lai-chau-2024/bang' }), 'so-noi-vu-bac-giang')).toMatchObject(
      refused('NAMESPACE_FOREIGN'),
    );
    expect(await create(tableText(), 'nguoi-doc')).toMatchObject(refused('ROLE_NOT_ALLOWED'));
    expect(await create(tableText({}, { max: '12' }))).toMatchObject({
      rules: expect.arrayContaining([expect.objectContaining({ code: 'SCORE_CHILDREN_SUM', path: 'root.max' })]),
    });
    const leaf = (method: object, max = '10') => ({
      children: [{ kind: 'criterion', key: 'A', label: 'A', max, method }],
    });
    expect(await create(tableText({}, leaf({ kind: 'khong-co' })))).toMatchObject({
      rules: [{ path: expect.stringContaining('root.children[0].method') }],
    });
    expect(await create(tableText({}, leaf({ kind: 'direct' }, '-10')))).toMatchObject({
      rules: expect.arrayContaining([
        expect.objectContaining({ code: 'SCORE_MAXIMUM_NEGATIVE', path: 'root.children[0].max' }),
      ]),
    });
    const circle = { kind: 'formula', expression: { kind: 'points', node: 'A' } };
    expect(await create(tableText({}, leaf(circle)))).toMatchObject({ __typename: 'RulesBroken' });
    expect([await prisma.scoreTable.count(), await prisma.namespaceHolder.count()]).toEqual(before);
  });
});
