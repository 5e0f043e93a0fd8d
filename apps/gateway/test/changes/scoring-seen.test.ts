import { describe, expect, test } from 'vitest';
import { gatewayForTests } from '../client/gateway-for-tests.ts';
import { openScoringGateway } from '../client/scoring-gateway.ts';
import {
  content,
  deputy,
  head,
  keyOf,
  member,
  office,
  outsider,
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
const seen = /* GraphQL */ `
  query ($season: String!, $key: String!) {
    scoreSheets(season: $season) { totalCount nodes { key state } }
    scoreSheet(key: $key) { key state canSelfScore { allowed } canVerify { allowed reasons rules { code } } canReturn { allowed }
      self: canEnter(column: SELF) { allowed } verified: canEnter(column: VERIFIED) { allowed reasons rules { code } } canCorrect { allowed } }
    canRegisterTargets(season: $season, member: "03394@2025-07-01") { allowed reasons rules { code } }
  }
`;

describe('before it is published', () => {
  test('a sheet is neither shown nor counted but for those who have to do with it', async () => {
    for (const code of [head, deputy, member]) await register(code);
    const countFor = async (user: string | null) => {
      const { data, errors } = await seeded.gateway.askAs(user, seen, { season, key: sheetOf(member) });
      expect(errors).toEqual([]);
      const { scoreSheets, scoreSheet } = data as { scoreSheets: { totalCount: number }; scoreSheet: object | null };
      return [scoreSheets.totalCount, scoreSheet !== null];
    };
    expect(await countFor(null)).toEqual([0, false]);
    expect(await countFor('nguoi-doc')).toEqual([0, false]);
    expect(await countFor(outsider)).toEqual([0, false]);
    expect(await countFor('so-noi-vu-bac-giang')).toEqual([0, false]);
    expect(await countFor('03405')).toEqual([0, false]);
    expect(await countFor(member)).toEqual([1, true]);
    expect(await countFor(head)).toEqual([3, true]);
    expect(await countFor(deputy)).toEqual([3, true]);
    expect(await countFor(office)).toEqual([3, true]);
  });

  test('the twins say what each may do now, and why not', async () => {
    await register(member);
    const twins = async (user: string) => {
      const { data, errors } = await seeded.gateway.askAs(user, seen, { season, key: sheetOf(member) });
      expect(errors).toEqual([]);
      return data;
    };
    expect(await twins(member)).toMatchObject({
      scoreSheet: {
        canSelfScore: { allowed: false },
        canVerify: { allowed: false, reasons: ['NOT_OWN'] },
        self: { allowed: true },
        verified: { allowed: false, reasons: ['NOT_OWN'] },
      },
      canRegisterTargets: { allowed: true },
    });
    await seeded.gateway.change(member, 'selfScore', { sheet: sheetOf(member), expectedVersion: 1, entries: content });
    expect(await twins(head)).toMatchObject({
      scoreSheet: {
        canVerify: { allowed: false, rules: [{ code: 'SHEET_INCOMPLETE' }] },
        canReturn: { allowed: true },
      },
      canRegisterTargets: { allowed: false, reasons: ['NOT_OWN'] },
    });
    expect(await twins(member)).toMatchObject({
      canRegisterTargets: { allowed: false, rules: [{ code: 'SHEET_TARGETS_SETTLED' }] },
    });
  });
});
