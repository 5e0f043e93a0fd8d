import { describe, expect, test } from 'vitest';
import { openDemoGateway } from '../client/demo-gateway.ts';
import { gatewayForTests } from '../client/gateway-for-tests.ts';

const seeded = gatewayForTests(openDemoGateway, { restored: true });

const answer = 'change { before after on actorName actorRole actorScope } document { key title number }';
const office = 'so-noi-vu-lai-chau';
const input = {
  requestKey: 'yeu-cau-0001',
  key: 'lai-chau-2026/ct-01',
  kind: 'CHI_THI',
  title: 'Chỉ thị về phong trào thi đua năm 2026 (hư cấu)',
  number: '01/CT-HC',
  relations: [{ to: 'lai-chau-2024/ct-477', kind: 'CITES' }],
};

const ask = (user: string | null, more: object = {}) =>
  seeded.gateway.change(user, 'createDocument', { ...input, ...more }, answer);

const written = async () => {
  const { prisma } = seeded.database;
  return [
    await prisma.document.count({ where: { namespace: 'lai-chau-2026' } }),
    await prisma.change.count(),
    await prisma.namespaceHolder.count({ where: { namespace: 'lai-chau-2026' } }),
  ];
};

describe('a change', () => {
  test('is made once, recorded, and answered again for the same key and body', async () => {
    const first = await ask(office);
    expect(first).toMatchObject({
      __typename: 'DocumentChanged',
      version: 1,
      change: {
        kind: 'document',
        entity: input.key,
        version: 1,
        action: 'document.create',
        before: null,
        after: { key: input.key, title: input.title },
        on: '2026-11-22',
        actorRole: 'HOME_AFFAIRS',
        actorScope: ['12@2008-08-01'],
      },
      document: { key: input.key, number: '01/CT-HC' },
    });
    expect(await ask(office)).toEqual(first);
    expect(await ask(office, { title: 'Khác' })).toMatchObject({ code: 'KEY_USED_OTHERWISE' });
    expect(await written()).toEqual([1, 1, 1]);
  });

  test('is refused as a whole, with what is wrong and where; the attempt stays on record', async () => {
    expect(await ask(null)).toMatchObject({ code: 'NOT_ALLOWED', reasons: ['TOKEN_NEEDED'] });
    expect(await ask('nguoi-doc')).toMatchObject({ code: 'NOT_ALLOWED', reasons: ['ROLE_NOT_ALLOWED'] });
    expect(await ask('so-noi-vu-bac-giang', { key: 'lai-chau-2024/x' })).toMatchObject({
      reasons: ['NAMESPACE_FOREIGN'],
    });
    expect(await ask(office, { issuedOn: '2026-13' }).catch((error: unknown) => error)).toBeDefined();
    expect(await ask(office, { key: 'lai-chau-2024/ct-477' })).toMatchObject({
      __typename: 'RulesBroken',
      rules: [{ code: 'KEY_DUPLICATE' }],
    });
    expect(await ask(office, { relations: [{ to: 'lai-chau-2024/khong-co', kind: 'CITES' }] })).toMatchObject({
      rules: [{ code: 'REFERENCE_DANGLING', path: 'documents[0].relations[0].to' }],
    });
    expect(await written()).toEqual([0, 0, 0]);
    const attempts = await seeded.database.prisma.refusedAttempt.findMany({ orderBy: { at: 'asc' } });
    expect(attempts.map(({ code }) => code)).toEqual([
      'NOT_ALLOWED',
      'NOT_ALLOWED',
      'KEY_DUPLICATE',
      'REFERENCE_DANGLING',
    ]);
  });

  test('of the same thing by many at once is made by one of them', async () => {
    const asked = Array.from({ length: 12 }, (_, number) => ask(office, { requestKey: `dong-thoi-${number}` }));
    const codes = (await Promise.all(asked)).map(({ __typename, code }) => code ?? __typename);
    expect(codes.sort()).toEqual(['DocumentChanged', ...Array<string>(11).fill('KEY_DUPLICATE')]);
    const again = await Promise.all(
      Array.from({ length: 12 }, () => ask(office, { requestKey: 'mot-khoa-chung', key: 'lai-chau-2026/ct-02' })),
    );
    expect(new Set(again.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(await written()).toEqual([2, 2, 1]);
  });
});
