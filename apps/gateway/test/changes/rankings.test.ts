import { verifyCertificate } from '@thidua/core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openScoringGateway, type ScoringGateway } from '../client/scoring-gateway.ts';
import { watch } from '../client/watch.ts';
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts';

let seeded: TestDatabase;
let gateway: ScoringGateway;

beforeAll(async () => {
  seeded = await openTestDatabase({ seeded: true });
  gateway = await openScoringGateway(seeded.database);
});

afterEach(() => seeded.reset());

afterAll(async () => {
  await gateway.close();
  await seeded.close();
});

const office = 'so-noi-vu-lai-chau';
const season = 'cum-khoi-hu-cau/khoi-xa-phuong.2025';
const sheet = `${season}:03408@2025-07-01`;
const at = (expectedVersion: number) => ({ sheet, expectedVersion });
const rules = (...found: readonly (readonly [string, string])[]) => ({
  __typename: 'RulesBroken',
  rules: found.map(([code, path]) => ({ code, path })),
});

const rankingQuery = /* GraphQL */ `
  query ($season: String!, $provisional: Boolean!, $number: Int) {
    ranking(season: $season, provisional: $provisional, number: $number) {
      provisional version standings { member place total { exact } } certificate { number text }
    }
    scoreSheets(season: $season) { nodes { key edition state inForce } }
    canPublishRanking(season: $season) { allowed reasons rules { code } }
  }
`;

interface Seen {
  readonly ranking: {
    readonly provisional: boolean;
    readonly version: number;
    readonly standings: readonly {
      readonly member: string;
      readonly place: string;
      readonly total: { readonly exact: string };
    }[];
    readonly certificate: { readonly number: number; readonly text: string } | null;
  } | null;
  readonly scoreSheets: {
    readonly nodes: readonly {
      readonly key: string;
      readonly edition: number;
      readonly state: string;
      readonly inForce: boolean;
    }[];
  };
  readonly canPublishRanking: object;
}

async function seen(user: string | null, more: object = {}): Promise<Seen> {
  const { data, errors } = await gateway.askAs(user, rankingQuery, { season, provisional: false, ...more });
  expect(errors).toEqual([]);
  return data as unknown as Seen;
}

const lines = ({ ranking }: Seen) =>
  ranking?.standings.map((one) => `${one.place} ${one.member.slice(0, 5)} ${one.total.exact}`);

/** Corrects the sheet of the last one and brings it to the council's approval: 20 + 20 + 20 + 20 + 15 = 95. */
async function correct(): Promise<void> {
  await gateway.change(office, 'correctSheet', { ...at(0), reason: 'Ghi nhầm mức D (hư cấu)' });
  const grade = { criterion: 'II.1', value: { grade: 'A' } };
  await gateway.change('03408', 'selfScore', { ...at(1), entries: [grade] });
  await gateway.change('03388', 'verifySheet', { ...at(2), entries: [grade] });
  await gateway.change(office, 'appraiseSheet', { ...at(3), entries: [] });
  await gateway.approve(office, at(4));
}

describe('a published sheet', () => {
  test('is frozen, in the API and in the database', async () => {
    const edit = { ...at(0), entries: [{ criterion: 'II.1', value: { grade: 'A' } }] };
    expect(await gateway.change('03408', 'selfScore', edit)).toMatchObject(rules(['SHEET_PUBLISHED', 'state']));
    expect(await gateway.change('03408', 'enterScores', { ...edit, column: 'SELF' })).toMatchObject(
      rules(['SHEET_PUBLISHED', 'state']),
    );
    const back = { ...at(0), criterion: 'II.1', reason: 'Xem lại' };
    expect(await gateway.change('03388', 'returnCriterion', back)).toMatchObject(rules(['SHEET_PUBLISHED', 'state']));
    const { pool } = seeded.database;
    const where = `WHERE key = '${sheet}'`;
    await expect(
      pool.query(`UPDATE score_sheet SET body = jsonb_set(body, '{sheet,targets,I.1}', '"1"') ${where}`),
    ).rejects.toThrow(/is published/);
    await expect(pool.query(`DELETE FROM score_sheet ${where}`)).rejects.toThrow(/append-only/);
    await expect(pool.query('UPDATE score_ranking SET number = 2')).rejects.toThrow(/append-only/);
    const changed = `INSERT INTO score_ranking SELECT gen_random_uuid(), season_id, 2, published_on, at, units, replace(content, '104', '105'), digest, core_version FROM score_ranking WHERE season_id = '${season}'`;
    await expect(pool.query(changed)).rejects.toThrow(/score_ranking_digest_agrees/);
  });

  test('is corrected by a new edition; the published one stands until the next ranking', async () => {
    const asked = { ...at(0), reason: 'Ghi nhầm mức D (hư cấu)' };
    expect(await gateway.change('03408', 'correctSheet', asked)).toMatchObject({
      __typename: 'NotAllowed',
      reasons: ['NOT_OWN'],
    });
    expect(await gateway.change('so-noi-vu-bac-giang', 'correctSheet', asked)).toMatchObject({ reasons: ['NOT_OWN'] });
    expect(await gateway.change(office, 'correctSheet', { ...asked, reason: '' })).toMatchObject(
      rules(['SHEET_REASON_MISSING', 'reason']),
    );
    await correct();
    expect(lines(await seen(null))?.at(-1)).toBe('5 03408 75');
    const ofSheet = ({ scoreSheets }: Seen) =>
      scoreSheets.nodes.filter((one) => one.key === sheet).map((one) => [one.edition, one.state, one.inForce]);
    expect(ofSheet(await seen(null))).toEqual([[1, 'PUBLISHED', true]]);
    expect(ofSheet(await seen(office))).toEqual([
      [1, 'PUBLISHED', true],
      [2, 'COUNCIL_APPROVED', false],
    ]);
    expect(lines(await seen(office, { provisional: true }))?.slice(1, 3)).toEqual(['2 03394 95', '3 03408 95']);
    expect(await gateway.change('03388', 'publishRanking', { season, expectedVersion: 0 })).toMatchObject({
      reasons: ['NOT_OWN'],
    });
    expect(await gateway.publish(office, season, 0)).toBe(1);
    const after = await seen(null);
    expect(lines(after)?.slice(1, 3)).toEqual(['2 03394 95', '3 03408 95']);
    expect(ofSheet(after)).toEqual([[2, 'PUBLISHED', true]]);
    expect(lines(await seen(null, { number: 1 }))?.at(-1)).toBe('5 03408 75');
    expect(after.ranking).toMatchObject({ version: 1, certificate: { number: 2 } });
    expect(verifyCertificate(JSON.parse(after.ranking?.certificate?.text ?? ''))).toEqual({ outcome: 'verified' });
    expect(await gateway.change(office, 'publishRanking', { season, expectedVersion: 0 })).toMatchObject({
      code: 'STALE_VERSION',
    });
    expect(await gateway.change(office, 'publishRanking', { season, expectedVersion: 1 })).toMatchObject({
      rules: [{ code: 'TRANSITION_REFUSED' }],
    });
  });
});

describe('a ranking', () => {
  test('as it stands is for head, deputies and the standing body; a published one for all', async () => {
    for (const user of [null, 'nguoi-doc', '03394', 'so-noi-vu-bac-giang']) {
      expect((await seen(user, { provisional: true })).ranking).toBeNull();
      expect((await seen(user)).ranking?.provisional).toBe(false);
    }
    for (const user of ['03388', '03390', office])
      expect((await seen(user, { provisional: true })).ranking?.provisional).toBe(true);
  });

  test('is not published while a sheet is missing or not approved', async () => {
    const open = 'cum-khoi-hu-cau/khoi-xa-phuong.2026';
    expect(await gateway.change(office, 'publishRanking', { season: open, expectedVersion: 0 })).toMatchObject({
      __typename: 'SheetsNotApproved',
      sentence: expect.stringContaining('03388@2025-07-01'),
    });
    await gateway.change(office, 'correctSheet', { ...at(0), reason: 'Xem lại (hư cấu)' });
    expect(await gateway.change(office, 'publishRanking', { season, expectedVersion: 0 })).toMatchObject({
      code: 'SHEETS_NOT_APPROVED',
    });
    expect((await seen(office)).canPublishRanking).toMatchObject({
      allowed: false,
      rules: [{ code: 'TRANSITION_REFUSED' }],
    });
    expect((await seen('03388')).canPublishRanking).toMatchObject({ allowed: false, reasons: ['NOT_OWN'] });
  });
});

const subscription =
  'subscription ($season: String!) { rankingChanged(season: $season) { provisional standings { member total { exact } } } }';

describe('a subscription', () => {
  test('shows the ranking at once and after each change that is committed, until it is closed', async () => {
    const watching = await watch(gateway, subscription, { season }, await gateway.tokenOf(office));
    expect(await watching.next()).toMatchObject({ data: { rankingChanged: { provisional: true } } });
    await gateway.change('03394', 'correctSheet', { ...at(0), reason: 'Không được phép' });
    await correct();
    let last: unknown;
    do last = await watching.next();
    while (!JSON.stringify(last).includes('{"member":"03408@2025-07-01","total":{"exact":"95"}}'));
    await watching.close();
  });

  test('of somebody who may not see how it stands tells of publications alone', async () => {
    const watching = await watch(gateway, subscription, { season });
    expect(await watching.next()).toMatchObject({ data: { rankingChanged: { provisional: false } } });
    await correct();
    await gateway.publish(office, season, 0);
    const next = await watching.next();
    expect(next).toMatchObject({ data: { rankingChanged: { provisional: false } } });
    expect(JSON.stringify(next)).toContain('{"member":"03408@2025-07-01","total":{"exact":"95"}}');
    await watching.close();
  });

  test('is refused where it asks too much, or too many are open', async () => {
    const many = `subscription ($season: String!) { rankingChanged(season: $season) { ${Array.from({ length: 40 }, (_, index) => `a${index}: standings { points { sentence } }`).join(' ')} } }`;
    expect(await (await watch(gateway, many, { season })).next()).toMatchObject({
      errors: [{ extensions: { code: 'QUERY_TOO_EXPENSIVE' } }],
    });
    const open = [];
    for (let count = 0; count < 20; count += 1) {
      const one = await watch(gateway, subscription, { season });
      await one.next();
      open.push(one);
    }
    expect(await (await watch(gateway, subscription, { season })).next()).toMatchObject({
      errors: [{ extensions: { code: 'TOO_MANY_SUBSCRIPTIONS' } }],
    });
    for (const one of open) await one.close();
    await expect
      .poll(async () => {
        const again = await watch(gateway, subscription, { season });
        const first = await again.next();
        await again.close();
        return first;
      })
      .toMatchObject({ data: { rankingChanged: { provisional: false } } });
  });
});

const flags = /* GraphQL */ `
  query ($season: String!, $on: Day) {
    flagProposal(season: $season, receivedOn: $on) {
      __typename
      ... on Problem { code }
      ... on FlagProposal {
        door base allowed reading
        leaders { season leader { member total { exact } } }
        provisions { sentence }
        doubts { code data vi: sentence en: sentence(language: EN) }
      }
    }
  }
`;

describe('the proposal for flags', () => {
  const propose = async (more: object = {}) => {
    const { data, errors } = await gateway.askAs(null, flags, { season, on: '2026-03-01', ...more });
    expect(errors).toEqual([]);
    return data?.flagProposal as { doubts: { code: string; data: object; vi: string; en: string }[] };
  };
  test('names the leaders of all clusters of the proposer, the quota of the Law and what is open', async () => {
    const proposal = await propose();
    expect(proposal).toMatchObject({
      door: '25.1',
      base: 2,
      // 20 % of 2, a part of a case falls away
      allowed: 0,
      leaders: [
        { season: 'cum-khoi-hu-cau/cum-xa.2025', leader: { member: '03390@2025-07-01', total: { exact: '87' } } },
        { season, leader: { member: '03388@2025-07-01', total: { exact: '524/5' } } },
      ],
      provisions: [{ sentence: expect.stringMatching(/khoản 1 Điều 7.*152\/2025/) }],
    });
    expect(proposal.doubts.map(({ code }) => code).sort()).toEqual([
      'CHOICE_AMONG_LEADERS',
      'GROUPS_NOT_ALL_KNOWN',
      'ROUNDING_IS_A_READING',
      'VERDICTS_OPEN',
    ]);
    expect(proposal.doubts.every(({ vi, en }) => vi !== en && vi.length > 20 && en.length > 20)).toBe(true);
  });

  test('does not go over one who is barred, and refuses a day whose law is not encoded', async () => {
    // 104.8 less 20 for a grade of D: then the one with 95 and a warning to its leader has the most points
    const best = { sheet: `${season}:03388@2025-07-01` };
    const entries = [{ criterion: 'II.1', value: { grade: 'D' } }];
    await gateway.change(office, 'correctSheet', { ...best, expectedVersion: 0, reason: 'Ghi nhầm mức A (hư cấu)' });
    await gateway.change('03388', 'selfScore', { ...best, expectedVersion: 1, entries });
    await gateway.change('03390', 'verifySheet', { ...best, expectedVersion: 2, entries });
    await gateway.change(office, 'appraiseSheet', { ...best, expectedVersion: 3, entries: [] });
    await gateway.approve(office, { ...best, expectedVersion: 4 });
    await gateway.publish(office, season, 0);
    expect(await propose()).toMatchObject({
      base: 1,
      leaders: [{ season: 'cum-khoi-hu-cau/cum-xa.2025' }],
      doubts: expect.arrayContaining([
        expect.objectContaining({ code: 'FIRST_IS_BARRED', data: { season, member: '03394@2025-07-01' } }),
      ]),
    });
    expect(await propose({ on: '2026-11-22' })).toMatchObject({ __typename: 'LawNotEncoded' });
    expect(await propose({ season: 'cum-khoi-hu-cau/khong-co' })).toMatchObject({ code: 'ENTITY_UNKNOWN' });
    expect(await propose({ on: '2024-06-01' })).toMatchObject({
      allowed: null,
      doubts: expect.arrayContaining([expect.objectContaining({ code: 'LAW_NOT_READ' })]),
    });
  });
});
