import { type CertifiedContent, canonicalText, certify, prepareScoreTable, scoreGroup } from '@thidua/core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { lawOn } from '../../src/modules/law-book/law-on.ts';
import { readNomineeSeed } from '../../src/modules/nominees/nominee-seed.ts';
import { storeNominee } from '../../src/modules/nominees/store-nominee.ts';
import { openScoringGateway, type ScoringGateway } from '../client/scoring-gateway.ts';
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts';

let seeded: TestDatabase;
let gateway: ScoringGateway;

const office = 'so-noi-vu-lai-chau';
const season = 'cum-khoi-hu-cau/khoi-xa-phuong.2025';
const on = '2026-03-01';
const key = (code: string) => `${code}@2025-07-01`;
/** Who leads the five clusters of the made-up province: two of the seeds, three added here. */
const leaders = ['03388', '03390', '03394', '03405', '03408'] as const;

beforeAll(async () => {
  seeded = await openTestDatabase({ seeded: true });
  gateway = await openScoringGateway(seeded.database);
});

beforeEach(async () => {
  await seeded.reset();
  for (const leader of leaders.slice(2)) await addCluster(leader);
});

afterAll(async () => {
  await gateway.close();
  await seeded.close();
});

/** One more cluster of the province, whose published ranking is that of the bloc with another leader. */
async function addCluster(leader: string): Promise<void> {
  const { pool, prisma } = seeded.database;
  const published = await prisma.publishedRanking.findFirstOrThrow({ where: { seasonId: season } });
  const { table, sheets } = JSON.parse(published.content) as CertifiedContent;
  const swapped = sheets.map((sheet) => {
    const other = sheet.unit === key(leader) ? key('03388') : sheet.unit === key('03388') ? key(leader) : sheet.unit;
    return { ...sheet, unit: other };
  });
  const prepared = prepareScoreTable(table);
  if (!prepared.ok) throw new Error('The published table is not sound');
  const { content, digest } = certify(scoreGroup(prepared.prepared, swapped));
  const [group, copy] = [`cum-khoi-hu-cau/them-${leader}`, `cum-khoi-hu-cau/them-${leader}.2025`];
  await pool.query(
    `INSERT INTO emulation_group SELECT $1, namespace, kind, name, level, within_id, guided_by_id, basis, sort_key, search_key
     FROM emulation_group WHERE id = 'cum-khoi-hu-cau/khoi-xa-phuong'`,
    [group],
  );
  await pool.query(
    `INSERT INTO group_season SELECT $1, namespace, $2, position, year, state, members_known, requirements, note
     FROM group_season WHERE id = $3`,
    [copy, group, season],
  );
  await pool.query(
    `INSERT INTO group_season_member SELECT $1, position, unit_id, organization_id, role
     FROM group_season_member WHERE season_id = $2`,
    [copy, season],
  );
  await pool.query(
    `INSERT INTO score_ranking SELECT gen_random_uuid(), $1, 1, published_on, at, units, $2, $3, core_version
     FROM score_ranking WHERE season_id = $4`,
    [copy, canonicalText(content), digest, season],
  );
}

const judgements = {
  'hoan-thanh-vuot-chi-tieu': true,
  'tieu-bieu-trong-bo-tinh': true,
  'tieu-bieu-trong-so-dan-dau': true,
  'thanh-tich-xuat-sac-trong-nam': true,
  'noi-bo-doan-ket': true,
  'to-chuc-dang-trong-sach': true,
  'tich-cuc-tiet-kiem': true,
  'di-dau-tiet-kiem': true,
};

/** Registers that make a commune eligible, with what is different in this one. */
async function addRegisters(code: string, different: Record<string, unknown> = {}, slug = `xa-mau-${code}`) {
  const facts = {
    nominee: 'collective' as const,
    subjects: ['commune'],
    ratings: { 2024: 'excellent', 2025: 'excellent' },
    honours: [],
    merits: [],
    discipline: [],
    pending: [],
    judgements,
    ...different,
  };
  const written = { key: `lai-chau/${slug}`, name: `${slug} (hư cấu)`, unit: key(code), facts };
  await storeNominee(seeded.database.pool, readNomineeSeed(written, lawOn(on).law));
}

const question = /* GraphQL */ `
  query ($season: String!, $on: Day, $nominees: [String!]) {
    flagProposal(season: $season, receivedOn: $on, nominees: $nominees) {
      __typename
      ... on Problem { code }
      ... on FlagProposal {
        door base baseMet allowed
        leaders {
          season outcome leader { member }
          reason { why with vi: sentence en: sentence(language: EN) }
          verdict {
            outcome otherwise pending nominee { key } award { code } assumptions
            gaps { sentences } questions { path } unknowable { why } findings { kind outcome } sentences
          }
          baseVerdict { outcome award { code } }
        }
        doubts { code data vi: sentence en: sentence(language: EN) }
      }
    }
  }
`;

interface Leader {
  readonly season: string;
  readonly outcome: string;
  readonly leader: { readonly member: string };
  readonly reason: { readonly why: string; readonly with: readonly string[]; readonly vi: string; readonly en: string };
  readonly verdict: {
    readonly outcome: string;
    readonly nominee: { readonly key: string } | null;
    readonly gaps: readonly object[];
    readonly questions: readonly { readonly path: string }[];
    readonly findings: readonly { readonly kind: string; readonly outcome: string }[];
  };
}

interface Proposal {
  readonly __typename: string;
  readonly base: number;
  readonly baseMet: number;
  readonly allowed: number | null;
  readonly leaders: readonly Leader[];
  readonly doubts: readonly {
    readonly code: string;
    readonly data: object;
    readonly vi: string;
    readonly en: string;
  }[];
}

async function propose(user: string | null, more: object = {}): Promise<Proposal> {
  const { data, errors } = await gateway.askAs(user, question, { season, on, ...more });
  expect(errors).toEqual([]);
  const found = data?.flagProposal as Proposal;
  for (const { vi, en } of found.doubts ?? []) expect(vi !== en && vi.length > 20 && en.length > 20).toBe(true);
  return found;
}

const outcomes = ({ leaders: found }: Proposal) =>
  Object.fromEntries(
    found.map(({ leader, outcome, reason }) => [leader.member.slice(0, 5), `${outcome} ${reason?.why}`]),
  );
const codes = ({ doubts }: Proposal) => doubts.map(({ code }) => code).sort();
const of = ({ leaders: found }: Proposal, code: string) => found.find(({ leader }) => leader.member === key(code));
const all = (text: string) => Object.fromEntries(leaders.map((code) => [code, text]));

describe('a leader of whom nothing but its ranking is known', () => {
  test('stays open with what is missing: it is neither proposed nor left out', async () => {
    const found = await propose(null);
    expect(outcomes(found)).toEqual(all('OPEN NOT_DECIDED'));
    expect(found).toMatchObject({ base: 5, baseMet: 0, allowed: 1 });
    expect(codes(found)).toEqual(['BASE_NOT_SETTLED', 'CHOICE_AMONG_LEADERS', 'GROUPS_NOT_ALL_KNOWN', 'VERDICTS_OPEN']);
    expect(found.doubts.find(({ code }) => code === 'BASE_NOT_SETTLED')?.data).toEqual({
      met: 0,
      possible: 5,
      percent: 20,
      ofMet: 0,
      ofPossible: 1,
    });
    const one = of(found, '03388');
    // That it leads is proved by the ranking, and every judgement is still to be found out.
    expect(one?.verdict.findings.find(({ kind }) => kind === 'stood')?.outcome).toBe('MET');
    expect(one?.verdict.questions.map(({ path }) => path)).toContain('judgements.tieu-bieu-trong-so-dan-dau');
    expect(one?.reason.vi).toMatch(/^Chưa đủ căn cứ để kết luận; cần biết thêm: .*tiêu biểu xuất sắc/i);
    expect(one?.reason.en).toMatch(/^The known facts do not decide; still to be found out: /);
    expect(one).toMatchObject({
      verdict: { outcome: 'UNDETERMINED', nominee: null, award: { code: 'CTDCP' } },
      baseVerdict: { outcome: 'UNDETERMINED', award: { code: 'CTDBT' } },
    });
  });
});

describe('leaders with registers', () => {
  test('are judged for whoever may see these, and for nobody else', async () => {
    for (const code of leaders) await addRegisters(code);
    const seen = await propose(office);
    expect(outcomes(seen)).toEqual(all('TIED TIE'));
    expect(seen).toMatchObject({ base: 5, baseMet: 5, allowed: 1 });
    expect(of(seen, '03388')).toMatchObject({
      reason: { with: leaders.map(key), vi: expect.stringContaining('hội đồng chọn giữa') },
      verdict: { outcome: 'ELIGIBLE', nominee: { key: 'lai-chau/xa-mau-03388' } },
    });
    expect(codes(seen)).toEqual([
      'CHOICE_AMONG_LEADERS',
      'GROUPS_NOT_ALL_KNOWN',
      ...leaders.map(() => 'REGISTERS_TAKEN'),
    ]);
    for (const user of [null, 'nguoi-doc', 'so-noi-vu-bac-giang', 'so-van-hoa-lai-chau'])
      expect(outcomes(await propose(user)), user ?? 'nobody').toEqual(all('OPEN NOT_DECIDED'));
    const own = await propose('03390');
    expect(outcomes(own)).toEqual({ ...all('OPEN NOT_DECIDED'), '03390': 'PROPOSED undefined' });
    expect(JSON.stringify(own)).not.toContain('xa-mau-03388');
    expect(await propose(null, { nominees: ['lai-chau/xa-mau-03388'] })).toMatchObject({ code: 'NOMINEE_UNKNOWN' });
  });

  test('that fail the standard are cut with what failed, and the share is taken of the others', async () => {
    for (const code of leaders.slice(1)) await addRegisters(code);
    await addRegisters('03388', { judgements: { ...judgements, 'noi-bo-doan-ket': false } });
    const found = await propose(office);
    // 20 % of 4 is none
    expect(found).toMatchObject({ base: 4, baseMet: 4, allowed: 0 });
    expect(outcomes(found)).toEqual({ ...all('CUT QUOTA'), '03388': 'CUT NOT_ELIGIBLE' });
    expect(of(found, '03388')?.verdict.gaps).toMatchObject([{ sentences: expect.any(Array) }]);
    expect(of(found, '03390')?.reason.vi).toBe('Đủ tiêu chuẩn nhưng số được trình nhiều nhất là 0.');
    expect(codes(found)).toContain('ROUNDING_IS_A_READING');
  });

  test('are proposed as far as known; what is open is said, with the quota both ways', async () => {
    await addRegisters('03388');
    for (const code of leaders.slice(1, 4)) await addRegisters(code, { pending: ['complaint'] });
    const found = await propose(office);
    expect(found).toMatchObject({ base: 5, baseMet: 1, allowed: 1 });
    expect(outcomes(found)).toEqual({
      ...all('CUT DEFERRED'),
      '03388': 'PROPOSED undefined',
      '03408': 'OPEN NOT_DECIDED',
    });
    expect(of(found, '03390')?.verdict).toMatchObject({ otherwise: 'ELIGIBLE', pending: ['COMPLAINT'] });
    expect(found.doubts.find(({ code }) => code === 'BASE_NOT_SETTLED')?.data).toMatchObject({ met: 1, ofMet: 0 });
    expect(found.doubts.find(({ code }) => code === 'VERDICTS_OPEN')?.data).toEqual({ leaders: 5, open: 1 });
    expect(found.doubts.find(({ code }) => code === 'CHOICE_AMONG_LEADERS')?.data).toEqual({ leaders: 5, allowed: 1 });
  });
});

describe('registers', () => {
  const doubtsOf = (found: Proposal) => codes(found).filter((code) => /REGISTER|NOMINEES/.test(code));

  test('of several collectives of one unit are not guessed among; the asker names the leader', async () => {
    await addRegisters('03388');
    await addRegisters('03388', {}, 'xa-mau-khac');
    // A collective that is known not to be the commune itself is none of them.
    await addRegisters('03388', { subjects: ['enterprise'] }, 'doanh-nghiep-mau');
    const several = await propose(office);
    expect(doubtsOf(several)).toEqual(['NOMINEES_SEVERAL']);
    expect(of(several, '03388')).toMatchObject({ outcome: 'OPEN', verdict: { nominee: null } });
    const named = await propose(office, { nominees: ['lai-chau/xa-mau-khac'] });
    expect(of(named, '03388')?.verdict).toMatchObject({
      outcome: 'ELIGIBLE',
      nominee: { key: 'lai-chau/xa-mau-khac' },
    });
    expect(await propose(office, { nominees: ['lai-chau/nguoi-mau-03'] })).toMatchObject({ code: 'NOMINEE_UNKNOWN' });
  });

  test('that contradict themselves are not used, and a complete one without the lead is told of', async () => {
    await addRegisters('03388', { contests: [{ kind: 'cluster', by: 'province', year: 2024, as: 'leader' }] });
    await addRegisters('03390');
    await seeded.database.prisma.registerEntry.createMany({
      data: ['good', 'failed'].map((rating, index) => ({
        id: `00000000-0000-4000-8000-00000000000${index}`,
        nomineeId: 'lai-chau/xa-mau-03390',
        register: 'ratings' as const,
        year: 2023,
        entry: { year: 2023, rating },
      })),
    });
    const found = await propose(office);
    expect(doubtsOf(found)).toEqual(['LEAD_NOT_IN_REGISTER', 'REGISTERS_REFUSED', 'REGISTERS_TAKEN']);
    expect(of(found, '03388')?.verdict.outcome).toBe('ELIGIBLE');
    expect(of(found, '03390')).toMatchObject({ outcome: 'OPEN', verdict: { nominee: null } });
  });

  test('say nothing about another door: a movement that it led does not carry the flag of the cluster', async () => {
    const movement = { kind: 'movement', by: 'primeMinister', year: 2025, as: 'leader', at: 'final', years: 5 };
    const cluster = { kind: 'cluster', by: 'province', year: 2025, as: 'leader' };
    await addRegisters('03388', {
      contests: [movement, cluster],
      judgements: {
        ...judgements,
        'tieu-bieu-trong-so-dan-dau': false,
        'noi-troi-kinh-te-xa-hoi': true,
        'mo-hinh-moi-hieu-qua': true,
        'tieu-bieu-so-voi-cac-tinh': true,
      },
      subjects: ['commune', 'province'],
    });
    expect(of(await propose(office), '03388')).toMatchObject({ outcome: 'CUT', reason: { why: 'NOT_ELIGIBLE' } });
  });
});

test('a share of what rankings do not show gives no number', async () => {
  const found = await propose(null, { on: '2023-06-01' });
  expect(found).toMatchObject({ allowed: null, leaders: expect.any(Array) });
  expect(outcomes(found)).toEqual(all('OPEN NOT_DECIDED'));
  expect(codes(found)).toContain('BASE_NOT_KNOWN');
  const central = await propose(null, { season: 'clusters/mien-nui-bien-gioi-phia-bac.2024' });
  expect(central).toMatchObject({ door: '25.2', leaders: [], base: 0, allowed: null });
  expect(codes(central)).toEqual(['RANKINGS_MISSING']);
});
