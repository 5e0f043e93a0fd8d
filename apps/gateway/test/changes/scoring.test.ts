import { describe, expect, test } from 'vitest';
import { gatewayForTests } from '../client/gateway-for-tests.ts';
import { openScoringGateway } from '../client/scoring-gateway.ts';
import {
  appraised,
  content,
  deputy,
  head,
  keyOf,
  member,
  office,
  outsider,
  refused,
  rules,
  season,
  sheetOf,
  targets,
} from '../client/scoring-inputs.ts';

const seeded = gatewayForTests(openScoringGateway, { restored: true });

const register = (code: string, input: object = {}) =>
  seeded.gateway.change(code, 'registerTargets', {
    season,
    member: keyOf(code),
    expectedVersion: 0,
    targets,
    ...input,
  });
describe('a score sheet', () => {
  test('is opened by registration, by its member alone', async () => {
    const score = { sheet: sheetOf(member), expectedVersion: 0, entries: content };
    expect(await seeded.gateway.change(member, 'selfScore', score)).toMatchObject(
      rules(['SHEET_NOT_REGISTERED', 'targets']),
    );
    expect(await seeded.gateway.change(outsider, 'selfScore', score)).toMatchObject({ code: 'ENTITY_UNKNOWN' });
    expect(await register(member, { member: keyOf(head) })).toMatchObject(refused('NOT_OWN'));
    expect(await register(office, { member: keyOf(member) })).toMatchObject(refused('ONLY_ITSELF'));
    expect(await register(outsider)).toMatchObject({ code: 'ENTITY_UNKNOWN' });
    expect(await register(member, { season: 'cum-khoi-hu-cau/khong-co' })).toMatchObject({ code: 'ENTITY_UNKNOWN' });
    const one = (criterion: string, target?: string) => [
      ...targets.filter((other) => other.criterion !== criterion),
      { criterion, target },
    ];
    expect(await register(member, { targets: one('I.1', '0') })).toMatchObject(
      rules(['SCORE_SITUATION_REFUSED', 'targets.I.1']),
    );
    expect(await register(member, { targets: one('I.1', 'nhiều') })).toMatchObject(
      rules(['DECIMAL_MALFORMED', 'targets.I.1']),
    );
    expect(await register(member, { targets: one('I.9', '1') })).toMatchObject(
      rules(['SCORE_NODE_UNKNOWN', 'targets.I.9']),
    );
    expect(await register(member, { targets: targets.slice(1) })).toMatchObject(
      rules(['SCORE_TARGET_MISSING', 'targets.I.1']),
    );
    expect(await register(member, { targets: [...targets, ...targets.slice(2)] })).toMatchObject(
      rules(['SCORE_KEY_DUPLICATE', 'targets[3]']),
    );
    expect(await seeded.database.prisma.scoreSheet.count({ where: { seasonId: season } })).toBe(0);
    const first = await register(member, { requestKey: 'dang-ky-mot-lan' });
    expect(first).toMatchObject({ version: 1, change: { action: 'sheet.register' } });
    expect(await register(member, { requestKey: 'dang-ky-mot-lan' })).toEqual(first);
    expect(await register(member)).toMatchObject({ code: 'STALE_VERSION' });
  });

  test('takes what fits from whoever scores it, and says where something does not', async () => {
    await register(member);
    await register(head);
    const at = (expectedVersion: number, entries: readonly object[], code = member) => ({
      sheet: sheetOf(code),
      expectedVersion,
      entries,
    });
    const self = (entries: readonly object[]) => seeded.gateway.change(member, 'selfScore', at(1, entries));
    const without = (criterion: string) => content.filter((one) => one.criterion !== criterion);
    expect(await self([...without('I.1'), { criterion: 'I.1', value: { actual: 'một trăm' } }])).toMatchObject({
      rules: [{ code: 'DECIMAL_MALFORMED', path: expect.stringContaining('columns.self.I.1') }],
    });
    expect(await self([...content, { criterion: 'III.1', value: { points: '1' } }])).toMatchObject(
      rules(['SCORE_COLUMN_NOT_ASKED', 'columns.self.III.1']),
    );
    expect(await self([...without('I.1'), { criterion: 'I.1', value: { points: '20' } }])).toMatchObject({
      rules: [{ code: 'SCORE_ENTRY_UNFIT' }],
    });
    expect(await self(without('II.1'))).toMatchObject(rules(['SHEET_INCOMPLETE', 'columns.self']));
    const evidence = ['cum-khoi-hu-cau/khong-co'];
    expect(await self([...without('I.1'), { criterion: 'I.1', value: { actual: '1' }, evidence }])).toMatchObject(
      rules(['REFERENCE_DANGLING', 'columns.self.I.1.evidence[0]']),
    );
    expect(await seeded.gateway.change(outsider, 'selfScore', at(1, content))).toMatchObject({
      code: 'ENTITY_UNKNOWN',
    });
    expect(await seeded.gateway.change(head, 'selfScore', at(1, content))).toMatchObject(refused('NOT_OWN'));
    expect(await seeded.gateway.change(member, 'selfScore', at(0, content))).toMatchObject({ code: 'STALE_VERSION' });
    expect(await self(content)).toMatchObject({ version: 2 });
    expect(await seeded.gateway.change(head, 'selfScore', at(1, content, head))).toMatchObject({ version: 2 });
    // head and deputies: only their parts, and never what is their own
    expect(await seeded.gateway.change(head, 'verifySheet', at(2, [], head))).toMatchObject(refused('NOT_ITS_OWN'));
    const entering = { ...at(2, content, head), column: 'VERIFIED' };
    expect(await seeded.gateway.change(head, 'enterScores', entering)).toMatchObject(refused('NOT_ITS_OWN'));
    expect(await seeded.gateway.change(member, 'verifySheet', at(2, content))).toMatchObject(refused('NOT_OWN'));
    expect(
      await seeded.gateway.change(deputy, 'verifySheet', at(2, [...content, ...appraised.slice(0, 1)])),
    ).toMatchObject(rules(['SCORE_COLUMN_NOT_ASKED', 'columns.verified.III.1']));
    expect(await seeded.gateway.change(deputy, 'verifySheet', at(2, content))).toMatchObject({ version: 3 });
    expect(await seeded.gateway.change(deputy, 'appraiseSheet', at(3, appraised))).toMatchObject(refused('NOT_OWN'));
    const above = [{ criterion: 'III.1', value: { points: '20.5' } }, ...appraised.slice(1)];
    expect(await seeded.gateway.change(office, 'appraiseSheet', at(3, above))).toMatchObject(
      rules(['SCORE_OUTSIDE', 'columns.appraised.III.1']),
    );
    expect(await seeded.gateway.change('so-noi-vu-bac-giang', 'appraiseSheet', at(3, appraised))).toMatchObject({
      code: 'ENTITY_UNKNOWN',
    });
    expect(
      await seeded.gateway.change(office, 'approveSheet', { sheet: sheetOf(member), expectedVersion: 3 }),
    ).toMatchObject(rules(['TRANSITION_REFUSED', 'state']));
    expect(await seeded.gateway.change(office, 'appraiseSheet', at(3, appraised))).toMatchObject({ version: 4 });
  });

  test('goes back for one criterion with a reason, and only that one may change', async () => {
    await register(member);
    const at = (expectedVersion: number) => ({ sheet: sheetOf(member), expectedVersion });
    await seeded.gateway.change(member, 'selfScore', { ...at(1), entries: content });
    const back = (more: object) =>
      seeded.gateway.change(head, 'returnCriterion', { ...at(2), criterion: 'I.1', reason: 'Thiếu biên bản', ...more });
    expect(await back({ reason: ' ' })).toMatchObject(rules(['SHEET_REASON_MISSING', 'reason']));
    expect(await back({ criterion: 'I' })).toMatchObject(rules(['SCORE_NODE_UNKNOWN', 'node']));
    expect(await back({})).toMatchObject({ version: 3, change: { action: 'sheet.return', why: 'Thiếu biên bản' } });
    const other = [{ criterion: 'I.3', value: { actual: '91' } }];
    expect(await seeded.gateway.change(member, 'selfScore', { ...at(3), entries: other })).toMatchObject(
      rules(['SHEET_CRITERION_SETTLED', 'columns.self.I.3']),
    );
    const answer = [
      {
        criterion: 'I.1',
        value: { actual: '103' },
        reason: 'Đã bổ sung',
        evidence: ['cum-khoi-hu-cau/bao-cao-tu-cham'],
      },
    ];
    expect(await seeded.gateway.change(member, 'selfScore', { ...at(3), entries: answer })).toMatchObject({
      version: 4,
    });
    const { data } = await seeded.gateway.askAs(
      member,
      'query ($key: String!) { scoreSheet(key: $key) { state returns { criterion reason by answeredOn } cells { criterion reason evidence } } }',
      { key: sheetOf(member) },
    );
    expect(data?.scoreSheet).toMatchObject({
      state: 'SELF_SCORED',
      returns: [{ criterion: 'I.1', reason: 'Thiếu biên bản', by: 'headAndDeputies', answeredOn: '2026-11-22' }],
      cells: expect.arrayContaining([
        { criterion: 'I.1', reason: 'Đã bổ sung', evidence: ['cum-khoi-hu-cau/bao-cao-tu-cham'] },
      ]),
    });
  });

  test('of a total of 0 is a sheet like any other', async () => {
    const of = 'cum-khoi-hu-cau/cum-xa.2026';
    const zero = (points: string) => [
      { criterion: 'A.1.a', value: { actual: '0' } },
      { criterion: 'A.1.b', value: { actual: '0' } },
      { criterion: 'A.2', value: { passed: false } },
      { criterion: 'B.1', value: { count: '0' } },
      { criterion: 'C.1', value: { points } },
      { criterion: 'P', value: { points } },
    ];
    const own = { criterion: 'B.2', value: { points: '0' } };
    const at = (expectedVersion: number) => ({ sheet: sheetOf('03388', of), expectedVersion });
    await register('03388', {
      season: of,
      targets: [
        { criterion: 'A.1.a', target: '8' },
        { criterion: 'A.1.b', target: '90' },
      ],
    });
    await seeded.gateway.change('03388', 'selfScore', { ...at(1), entries: [...zero('0'), own] });
    const agency = { agency: 'lai-chau-2024/so-van-hoa-the-thao-du-lich', column: 'VERIFIED' };
    // a part of another: not even by the head
    expect(
      await seeded.gateway.change('03390', 'enterScores', { ...at(2), column: 'VERIFIED', entries: [own] }),
    ).toMatchObject(rules(['SCORE_SCORER_OUTSIDE', 'columns.verified.B.2']));
    expect(await seeded.gateway.change('03390', 'enterScores', { ...at(2), ...agency, entries: [own] })).toMatchObject(
      refused('NOT_OWN'),
    );
    expect(
      await seeded.gateway.change('so-van-hoa-lai-chau', 'enterScores', { ...at(2), ...agency, entries: [own] }),
    ).toMatchObject({ version: 3 });
    await seeded.gateway.change('03390', 'verifySheet', { ...at(3), entries: zero('0') });
    expect(await seeded.gateway.change(office, 'appraiseSheet', { ...at(4), entries: [] })).toMatchObject({
      version: 5,
    });
    expect(await seeded.gateway.change(office, 'approveSheet', at(5))).toMatchObject({ version: 6 });
    const { data } = await seeded.gateway.askAs(
      office,
      'query ($of: String!) { ranking(season: $of, provisional: true) { standings { place total { exact } } } }',
      { of },
    );
    expect(data?.ranking).toEqual({ standings: [{ place: '1', total: { exact: '0' } }] });
  });
});
