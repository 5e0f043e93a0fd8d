import { descendantsOn, unitOn } from '@thidua/core';
import { describe, expect, test } from 'vitest';
import { register } from '../../src/modules/units/unit-register.ts';
import { openDemoGateway } from '../client/demo-gateway.ts';
import { testDay } from '../client/gateway-client.ts';
import { gatewayForTests } from '../client/gateway-for-tests.ts';

const seeded = gatewayForTests(openDemoGateway, { restored: true });

const province = 'so-noi-vu-lai-chau';
const other = 'so-noi-vu-bac-giang';
const department = 'so-van-hoa-lai-chau';
const commune = 'cap-xa-lai-chau';
const communeCode =
  descendantsOn(register, unitOn(register, '12', testDay), testDay).find(({ level }) => level === 'COMMUNE')?.code ??
  '';

const answer = 'change { before after } observation { key status voice supersedes { key } version }';

const ask = (user: string | null, mutation: string, input: object) =>
  seeded.gateway.change(user, mutation, input, answer);

const figure = {
  key: 'xa-hu-cau/ho-ngheo-2026-10',
  indicator: 'national/poverty-rate',
  scope: { unit: { code: communeCode } },
  period: '2026-10',
  quantity: { exact: { value: '12.5' } },
  status: 'ESTIMATE',
};
const report = (more: object = {}, user: string | null = commune) =>
  ask(user, 'reportObservation', { ...figure, ...more });
const follow = { observation: figure.key, key: `${figure.key}.2`, quantity: { exact: { value: '12.7' } } };

const figures = () => seeded.database.prisma.observation.count({ where: { namespace: { endsWith: '-hu-cau' } } });
const codes = async (answered: Promise<Record<string, unknown>>) => {
  const { code, reasons, rules } = await answered;
  return reasons ?? (rules as { code: string }[] | undefined)?.map((rule) => rule.code) ?? code ?? 'done';
};

async function permissions(user: string | null, key = figure.key): Promise<Record<string, unknown>> {
  const query = /* GraphQL */ `
    query ($key: String!, $scope: ScopeInput!) {
      canReportObservation(scope: $scope) { allowed reasons }
      observation(key: $key) {
        finalize: canAdvance(step: FINALIZE) { allowed reasons rules { code } }
        revise: canAdvance(step: REVISE) { allowed reasons rules { code } sentence }
        canCorrect { allowed reasons rules { code } }
        canVerify { allowed reasons rules { code } }
      }
    }
  `;
  const { data, errors } = await seeded.gateway.askAs(user, query, { key, scope: figure.scope });
  expect(errors).toEqual([]);
  return data as Record<string, unknown>;
}

describe('a figure', () => {
  test('is declared by its own unit, and recorded with who and what', async () => {
    expect(await report()).toMatchObject({
      __typename: 'ObservationChanged',
      version: 1,
      change: { kind: 'observation', action: 'observation.report', before: null, after: { key: figure.key } },
      observation: { key: figure.key, status: 'ESTIMATE', voice: 'DECLARED', version: 1 },
    });
    expect(await codes(report({ key: 'tinh-hu-cau/a', scope: { unit: { code: '12' } } }, department))).toBe('done');
    expect(
      await codes(report({ key: 'so-hu-cau/b', scope: { unit: { code: '12' } }, period: '2026-09' }, province)),
    ).toBe('done');
    expect(await figures()).toBe(3);
  });

  test('is declared by nobody else', async () => {
    expect(await codes(report({}, null))).toEqual(['TOKEN_NEEDED']);
    expect(await codes(report({}, 'nguoi-doc'))).toEqual(['ROLE_NOT_ALLOWED']);
    expect(await codes(report({ key: 'tinh-hu-cau/a' }, province))).toEqual(['ONLY_ITSELF']);
    expect(await codes(report({ key: 'tinh-hu-cau/a' }, other))).toEqual(['NOT_OWN']);
    expect(await codes(report({ key: 'so-hu-cau/a' }, department))).toEqual(['NOT_OWN']);
    expect(await codes(report({ key: 'lai-chau-2024/a' }))).toEqual(['NAMESPACE_FOREIGN']);
    expect(await figures()).toBe(0);
    expect((await permissions(province)).canReportObservation).toMatchObject({ reasons: ['ONLY_ITSELF'] });
    expect((await permissions(commune)).canReportObservation).toMatchObject({ allowed: true });
  });

  test('is published by home affairs alone, and from a document', async () => {
    const published = { key: 'tinh-hu-cau/cong-bo', voice: 'PUBLISHED' };
    expect(await codes(report(published))).toEqual(['ROLE_NOT_ALLOWED']);
    expect(await codes(report(published, other))).toEqual(['NOT_OWN']);
    expect(await codes(report(published, province))).toEqual(['FIELD_MISSING']);
    const source = [{ document: 'lai-chau-2024/khong-co' }];
    expect(await codes(report({ ...published, source }, province))).toEqual(['REFERENCE_DANGLING']);
    expect(await codes(report({ ...published, source: [{ document: 'lai-chau-2024/ct-477' }] }, province))).toBe(
      'done',
    );
    expect(
      await codes(ask(commune, 'correctObservation', { ...follow, observation: published.key, reason: 'Sai' })),
    ).toEqual(['ROLE_NOT_ALLOWED']);
  });

  test('comes in its time, about a unit that lived then, once', async () => {
    expect(await codes(report({ period: '2026-12' }))).toEqual(['PERIOD_NOT_BEGUN']);
    expect(await codes(report({ knownOn: '2026-11-23' }))).toEqual(['DAY_IN_FUTURE']);
    expect(await codes(report({ period: '2026', status: 'FINAL' }))).toEqual(['FINAL_BEFORE_END']);
    expect(await codes(report({ period: '2001' }))).toEqual(['UNIT_NOT_YET']);
    const district = { unit: { code: '24', on: '2024-12-31' } };
    expect(await codes(report({ key: 'bac-hu-cau/a', scope: district }, other))).toEqual(['UNIT_ENDED']);
    expect(await codes(report({ indicator: 'national/khong-co' }))).toEqual(['REFERENCE_DANGLING']);
    expect(await codes(report({ scope: { unit: { code: '99999' } } }))).toEqual(['UNIT_UNKNOWN']);
    expect(await codes(report({ scope: { group: 'lai-chau-2024/khong-co' } }))).toBe('ENTITY_UNKNOWN');
    expect(await figures()).toBe(0);
    expect(await codes(report({ status: 'PRELIMINARY' }))).toBe('done');
    expect(await codes(report())).toEqual(['KEY_DUPLICATE']);
    expect(await codes(report({ key: `${figure.key}.lai`, status: 'PRELIMINARY' }))).toEqual([
      'OBSERVATION_KNOWN_ALREADY',
    ]);
    expect(await codes(report({ key: `${figure.key}.lai` }))).toEqual(['OBSERVATION_LATER_KNOWN']);
    expect(await figures()).toBe(1);
  });

  test('becomes firmer step by step', async () => {
    await report();
    await report({ key: 'xa-hu-cau/nam', period: '2026' });
    const step = (name: string, more: object = {}, user = commune) =>
      ask(user, 'advanceObservation', { ...follow, step: name, ...more });
    expect(await codes(step('REVISE', { reason: 'Rà soát' }))).toEqual(['TRANSITION_REFUSED']);
    expect(await codes(step('FINALIZE', { observation: 'xa-hu-cau/nam' }))).toContain('OBSERVATION_PERIOD_NOT_ENDED');
    expect(await codes(step('FINALIZE', { observation: 'xa-hu-cau/khong-co' }))).toBe('ENTITY_UNKNOWN');
    expect(await codes(step('FINALIZE', {}, province))).toEqual(['ONLY_ITSELF']);
    expect(await step('FINALIZE')).toMatchObject({
      change: { action: 'observation.advance', before: { key: figure.key }, after: { status: 'FINAL' } },
      observation: { status: 'FINAL', supersedes: null },
    });
    expect(await codes(step('FINALIZE', { key: `${figure.key}.3` }))).toEqual(['OBSERVATION_KNOWN_ALREADY']);
    const revised = { observation: follow.key, key: `${figure.key}.3` };
    expect(await codes(step('REVISE', revised))).toEqual(['OBSERVATION_REASON_MISSING']);
    expect(await codes(step('REVISE', { ...revised, reason: 'Rà soát lại' }))).toBe('done');
    const allowed = (await permissions(commune)).observation;
    expect(allowed).toMatchObject({
      finalize: { allowed: true },
      revise: { allowed: false, rules: [{ code: 'TRANSITION_REFUSED' }] },
    });
  });

  test('is corrected by a new one that says why, and only once', async () => {
    await report();
    const correct = (more: object = {}, user = commune) =>
      ask(user, 'correctObservation', { ...follow, reason: 'Đánh máy nhầm', ...more });
    expect(await codes(correct({ reason: ' ' }))).toEqual(['OBSERVATION_REASON_MISSING']);
    expect(await codes(correct({ quantity: figure.quantity }))).toEqual(['OBSERVATION_UNCHANGED']);
    expect(await codes(correct({ key: figure.key }))).toContain('KEY_DUPLICATE');
    expect(await codes(correct({ knownOn: '2026-11-01' }))).toEqual(['OBSERVATION_KNOWN_EARLIER']);
    expect(await codes(correct({}, other))).toEqual(['NOT_OWN']);
    expect(await figures()).toBe(1);
    const many = await Promise.all(
      Array.from({ length: 6 }, (_, place) => codes(correct({ key: `${figure.key}.dong-thoi-${place}` }))),
    );
    expect(many.filter((one) => one === 'done')).toHaveLength(1);
    expect(many.filter((one) => one !== 'done')).toEqual(Array(5).fill(['OBSERVATION_SUPERSEDED']));
    expect(await figures()).toBe(2);
    const stored = await seeded.database.prisma.observation.findUniqueOrThrow({ where: { id: figure.key } });
    expect(stored.quantity).toMatchObject({ value: '12.5' });
    expect((await permissions(commune)).observation).toMatchObject({
      canCorrect: { allowed: false, reasons: [], rules: [{ code: 'OBSERVATION_SUPERSEDED' }] },
    });
  });

  test('is verified from above, beside what was declared', async () => {
    await report();
    const verify = (user: string, more: object = {}) =>
      ask(user, 'verifyObservation', { ...follow, key: 'tinh-hu-cau/tham-tra', ...more });
    expect(await codes(verify(commune))).toEqual(['ROLE_NOT_ALLOWED']);
    expect(await codes(verify(other))).toEqual(['NOT_OWN']);
    expect(await verify(province)).toMatchObject({ observation: { voice: 'VERIFIED', supersedes: null } });
    expect(await codes(verify(province, { key: 'tinh-hu-cau/tham-tra.2' }))).toEqual(['OBSERVATION_KNOWN_ALREADY']);
    await report({ key: 'tinh-hu-cau/tinh', scope: { unit: { code: '12' } } }, province);
    expect(await codes(verify(province, { observation: 'tinh-hu-cau/tinh', key: 'tinh-hu-cau/x' }))).toEqual([
      'ONLY_FROM_ABOVE',
    ]);
    const twice = { observation: 'tinh-hu-cau/tham-tra', key: 'tinh-hu-cau/x' };
    expect(await codes(verify(province, twice))).toEqual(['OBSERVATION_NOT_DECLARED']);
    expect((await permissions(province)).observation).toMatchObject({
      canVerify: { allowed: true },
      canCorrect: { reasons: ['ONLY_ITSELF'] },
    });
    expect((await permissions(null)).observation).toMatchObject({ canVerify: { reasons: ['TOKEN_NEEDED'] } });
  });
});
