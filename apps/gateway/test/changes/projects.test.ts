import { describe, expect, test } from 'vitest';
import { openDemoGateway } from '../client/demo-gateway.ts';
import { gatewayForTests } from '../client/gateway-for-tests.ts';

const seeded = gatewayForTests(openDemoGateway, { restored: true });

type Fields = Record<string, unknown>;

const office = 'so-noi-vu-lai-chau';
const commune = 'cap-xa-lai-chau';
const project = 'xa-2026/duong';
const allowance = '{ allowed reasons rules { code } }';
const answer = 'change { before after } project { key state version progress { key stage outcome share on note } }';

const mutate = (user: string | null, name: string, input: Fields) => seeded.gateway.change(user, name, input, answer);

const create = (user: string | null, input: Fields = {}) =>
  mutate(user, 'createProject', {
    key: project,
    name: 'Đường liên xã (hư cấu)',
    unit: { code: '03388' },
    milestones: [
      { key: 'khoi-cong', stage: 'START', due: { rule: 'WITHIN', date: '2026' } },
      { key: 'nua-duong', stage: 'COMPLETE', share: '50', partOf: 'xong' },
      { key: 'xong', stage: 'COMPLETE', due: { rule: 'BEFORE', date: '2027-06' } },
    ],
    ...input,
  });

const act = (user: string | null, name: string, expectedVersion: number, input: Fields = {}) =>
  mutate(user, name, { project, expectedVersion, ...input });

describe('a project', () => {
  test('goes from plan to inauguration, through a refused acceptance; what was reported stays', async () => {
    expect(await create(commune)).toMatchObject({ version: 1, project: { state: 'PLANNED' } });
    const steps: readonly [string, string, string, Fields?][] = [
      [commune, 'finishProjectProcedures', 'PROCEDURES_DONE', { on: '2026-01-10' }],
      [commune, 'clearProjectLand', 'CLEARING', { on: '2026-02-10', share: '62.5' }],
      [commune, 'clearProjectLand', 'CLEARING', { on: '2026-03-10', share: '100' }],
      [office, 'startProject', 'STARTED', { on: '2026-04', source: [{ document: 'lai-chau-2024/ct-477' }] }],
      [commune, 'completeProject', 'COMPLETED', { on: '2026-09-01' }],
      [office, 'refuseProjectAcceptance', 'STARTED', { on: '2026-09-10', reason: 'Mặt đường chưa đạt (hư cấu)' }],
      [commune, 'completeProject', 'COMPLETED', { on: '2026-10-01' }],
      [office, 'acceptProject', 'ACCEPTED', { on: '2026-10-20', designQualityAndSafetyMet: true }],
      [commune, 'inaugurateProject', 'INAUGURATED'],
    ];
    for (const [place, [user, name, state, input]] of steps.entries()) {
      const version = place + 1;
      expect(await act(user, name, version, input)).toMatchObject({
        version: version + 1,
        change: { after: { state } },
        project: { state, version: version + 1 },
      });
    }
    const { data } = await seeded.gateway.ask(
      `{ project(key: "${project}") { progress { key outcome share on note } } }`,
    );
    expect(data).toMatchObject({
      project: {
        progress: [
          { key: 'xa-2026/duong.0001', on: '2026-01-10' },
          { outcome: 'SHARE', share: '62.5' },
          {},
          {},
          {},
          { outcome: 'REFUSED', note: 'Mặt đường chưa đạt (hư cấu)' },
          {},
          {},
          { on: '2026-11-22' },
        ],
      },
    });
  });

  test('is not accepted by whoever builds it, nor acted on by others, nor out of turn', async () => {
    expect(await create(null)).toMatchObject({ reasons: ['TOKEN_NEEDED'] });
    expect(await create('cap-xa-lai-chau-2')).toMatchObject({ reasons: ['NOT_OWN'] });
    expect(await create('so-noi-vu-bac-giang')).toMatchObject({ reasons: ['NOT_OWN'] });
    expect(await create('so-van-hoa-lai-chau')).toMatchObject({ reasons: ['NOT_OWN'] });
    expect(await create(commune, { key: 'lai-chau-2024/x' })).toMatchObject({ reasons: ['NAMESPACE_FOREIGN'] });
    expect(await create(commune, { unit: { code: '03386', on: '2026-01-01' } })).toMatchObject({ code: 'UNIT_ENDED' });
    expect(await create(commune, { programme: 'khong/co' })).toMatchObject({
      code: expect.stringMatching(/NOT_REQUIRED|DANGLING/),
    });
    expect(await seeded.database.prisma.change.count()).toBe(0);
    await create(commune);
    expect(await create(commune)).toMatchObject({ __typename: 'RulesBroken', code: 'KEY_DUPLICATE' });
    expect(await act('cap-xa-lai-chau-2', 'startProject', 1)).toMatchObject({ reasons: ['NOT_OWN'] });
    expect(await act(commune, 'startProject', 0)).toMatchObject({ code: 'STALE_VERSION' });
    expect(await act(commune, 'startProject', 1)).toMatchObject({
      rules: [{ code: 'TRANSITION_REFUSED', data: { state: 'PLANNED', allowed: ['finishProcedures'] } }],
    });
    expect(await act(commune, 'finishProjectProcedures', 1, { on: '2026-11-23' })).toMatchObject({
      rules: [{ code: 'DAY_IN_FUTURE', path: 'on' }],
    });
    const source = [{ document: 'lai-chau-2024/khong-co' }];
    expect(await act(commune, 'finishProjectProcedures', 1, { source })).toMatchObject({
      rules: [{ code: 'REFERENCE_DANGLING', path: 'source[0].document' }],
    });
    await act(commune, 'finishProjectProcedures', 1, { on: '2026-05-01' });
    for (const share of ['0', '-1', '100.5']) {
      expect(await act(commune, 'clearProjectLand', 2, { share })).toMatchObject({
        rules: [{ code: 'PERCENT_MALFORMED' }],
      });
    }
    await act(commune, 'startProject', 2, { on: '2026-06-01' });
    await act(commune, 'completeProject', 3, { on: '2026-09-01' });
    expect(await act(commune, 'acceptProject', 4, { designQualityAndSafetyMet: true })).toMatchObject({
      reasons: ['ROLE_NOT_ALLOWED'],
    });
    expect(await act(office, 'acceptProject', 4, { designQualityAndSafetyMet: false })).toMatchObject({
      rules: [{ code: 'TRANSITION_GUARD_FAILED', data: { guard: 'designQualityAndSafetyMet' } }],
    });
    expect(await act(office, 'refuseProjectAcceptance', 4, { on: '2026-08-01', reason: 'x' })).toMatchObject({
      rules: [{ code: 'DATES_REVERSED', path: 'on' }],
    });
    expect(await seeded.database.prisma.projectProgress.count({ where: { projectId: project } })).toBe(3);
    const can = `{ project(key: "${project}") { canAccept ${allowance} canInaugurate ${allowance} } canCreateProject(namespace: "xa-2026", unit: { code: "03388" }) { allowed } }`;
    expect((await seeded.gateway.askAs(office, can)).data).toMatchObject({
      project: {
        canAccept: { allowed: true },
        canInaugurate: { reasons: [], rules: [{ code: 'TRANSITION_REFUSED' }] },
      },
    });
    expect((await seeded.gateway.askAs(commune, can)).data).toMatchObject({
      project: { canAccept: { reasons: ['ROLE_NOT_ALLOWED'] } },
      canCreateProject: { allowed: true },
    });
  });

  test('is started once by many at once', async () => {
    await create(commune);
    const asked = Array.from({ length: 6 }, () => act(commune, 'finishProjectProcedures', 1));
    const codes = (await Promise.all(asked)).map(({ __typename, code }) => code ?? __typename);
    expect(codes.sort()).toEqual(['ProjectChanged', ...Array<string>(5).fill('STALE_VERSION')]);
    expect(await seeded.database.prisma.projectProgress.count({ where: { projectId: project } })).toBe(1);
  });
});
