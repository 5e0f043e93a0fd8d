import { expect, test } from 'vitest';
import { countStatements } from './client/count-statements.ts';
import { openDemoGateway } from './client/demo-gateway.ts';
import { gatewayForTests } from './client/gateway-for-tests.ts';

const seeded = gatewayForTests(openDemoGateway);

const offices: { readonly [province: string]: string } = {
  'lai-chau': 'so-noi-vu-lai-chau',
  'bac-giang': 'so-noi-vu-bac-giang',
  'tra-vinh': 'so-noi-vu-tra-vinh',
  'vinh-long': 'so-noi-vu-vinh-long',
  'hau-giang': 'so-noi-vu-hau-giang',
};
const officeOf = (nominee: string) => offices[nominee.split('/')[0] ?? ''] ?? null;

async function ask(query: string, variables: { readonly nominee: string } & Record<string, unknown>) {
  const { data, errors } = await seeded.gateway.askAs(officeOf(variables.nominee), query, variables);
  expect(errors).toEqual([]);
  return data as Record<string, Record<string, unknown>>;
}

const question = /* GraphQL */ `
  query ($nominee: String!, $award: String!, $year: Int = 2025, $lawOn: Day = "2025-12-31", $carryOver: Boolean! = false) {
    eligibility(nominee: $nominee, award: $award, year: $year, lawOn: $lawOn, carryOver: $carryOver) {
      __typename
      ... on Problem { code sentence }
      ... on Eligibility {
        outcome
        otherwise
        pending
        provisional { asOf endedBy }
        verification
        gaps { provision { code } sentences ways { gaps { provision { code } } } }
        questions { path sentence }
        unknowable { why instrument }
      }
    }
  }
`;

test('a grassroots title is reached, the provincial one waits for a third year', async () => {
  const nominee = 'lai-chau/nguoi-mau-01';
  expect((await ask(question, { nominee, award: 'CSTDCS' })).eligibility).toMatchObject({
    outcome: 'ELIGIBLE',
    gaps: [],
  });
  const { eligibility } = await ask(question, { nominee, award: 'CSTDBT' });
  expect(eligibility).toMatchObject({ outcome: 'INELIGIBLE' });
  expect(JSON.stringify(eligibility?.gaps)).toContain('06/2022/QH15, 22.1.a');
});

test('each outcome, with its clauses in sentences', async () => {
  expect((await ask(question, { nominee: 'lai-chau/nguoi-mau-02', award: 'CSTDCS' })).eligibility).toMatchObject({
    outcome: 'DEFERRED',
    otherwise: 'ELIGIBLE',
    pending: ['DENUNCIATION'],
  });
  const completed = (await ask(question, { nominee: 'bac-giang/nguoi-mau-01', award: 'LDTT' })).eligibility;
  expect(completed).toMatchObject({ outcome: 'INELIGIBLE' });
  expect(JSON.stringify(completed?.gaps)).toContain('Điều 24');
  expect((await ask(question, { nominee: 'vinh-long/nguoi-mau-01', award: 'LDTT' })).eligibility).toMatchObject({
    outcome: 'UNDETERMINED',
    questions: [{ path: 'ratings.2025', sentence: expect.stringContaining('2025') }],
  });
});

test('a register that is not complete is not known, and one that is complete is known to be empty', async () => {
  const { prisma } = seeded.database;
  const nominee = 'lai-chau/nguoi-mau-01';
  await prisma.nominee.update({
    where: { id: nominee },
    data: { completeRegisters: { set: ['merits', 'contests', 'discipline', 'pending'] } },
  });
  const without = (await ask(question, { nominee, award: 'CSTDBT' })).eligibility;
  expect(without).toMatchObject({ outcome: 'INELIGIBLE' });
  expect(JSON.stringify(without?.gaps)).not.toContain('22.1.a');
  await seeded.reset();
});

test('two entries for one year are refused with the place, and a correction mends it', async () => {
  const { prisma } = seeded.database;
  const nomineeId = 'lai-chau/nguoi-mau-02';
  const old = await prisma.registerEntry.findFirstOrThrow({ where: { nomineeId, register: 'ratings', year: 2025 } });
  const entry = { nomineeId, register: 'ratings', year: 2025, entry: { year: 2025, rating: 'completed' } } as const;
  await prisma.registerEntry.create({ data: { id: '00000000-0000-4000-8000-000000000001', ...entry } });
  const contradicted = (await ask(question, { nominee: nomineeId, award: 'LDTT' })).eligibility;
  expect(contradicted).toMatchObject({ __typename: 'FactsRefused', code: 'FACTS_REFUSED' });
  await seeded.reset();
  await prisma.registerEntry.create({
    data: { id: '00000000-0000-4000-8000-000000000001', ...entry, supersedesId: old.id },
  });
  expect((await ask(question, { nominee: nomineeId, award: 'LDTT' })).eligibility).toMatchObject({
    outcome: 'DEFERRED',
    otherwise: 'INELIGIBLE',
  });
  await seeded.reset();
});

test('the day of the law is the limit: refused outside, carried over on request and said so', async () => {
  const nominee = 'lai-chau/nguoi-mau-01';
  for (const lawOn of ['2017-09-30', '2026-10-01']) {
    const { eligibility } = await ask(question, { nominee, award: 'CSTDCS', lawOn });
    expect(eligibility).toMatchObject({ __typename: 'LawNotEncoded', code: 'LAW_NOT_ENCODED' });
  }
  const { eligibility } = await ask(question, { nominee, award: 'CSTDCS', lawOn: '2026-10-01', carryOver: true });
  expect(eligibility).toMatchObject({
    outcome: 'ELIGIBLE',
    provisional: { asOf: '2026-09-30', endedBy: '06/2026/QH16' },
  });
});

test('an unknown award is answered with the nearest code', async () => {
  const { eligibility } = await ask(question, { nominee: 'lai-chau/nguoi-mau-01', award: 'CSTDCX' });
  expect(eligibility).toMatchObject({ __typename: 'AwardUnknown', code: 'AWARD_UNKNOWN' });
});

const ladder = /* GraphQL */ `
  query ($nominee: String!) {
    ladder(nominee: $nominee, year: 2025, lawOn: "2025-12-31") {
      ... on Problem { code sentence }
      ... on Ladder {
        nominee { key }
        counts { outcome count }
        steps { award { code name } outcome gaps { sentences } questions { sentence } assumptions }
      }
    }
  }
`;

test('the ladder holds every award of the kind, and the law reads alike for one and for all', async () => {
  for (const nominee of [
    'lai-chau/nguoi-mau-01',
    'lai-chau/tap-the-mau-01',
    'lai-chau/ho-mau-01',
    'tra-vinh/nguoi-mau-01',
    'bac-giang/tap-the-mau-01',
  ]) {
    const found = (await ask(ladder, { nominee })).ladder as unknown as {
      counts: { outcome: string; count: number }[];
      steps: { award: { code: string }; outcome: string }[];
    };
    expect(found.steps.length).toBeGreaterThan(10);
    expect(found.counts.reduce((sum, { count }) => sum + count, 0)).toBe(found.steps.length);
    const { award, outcome } = found.steps[2] as { award: { code: string }; outcome: string };
    expect((await ask(question, { nominee, award: award.code })).eligibility).toMatchObject({ outcome });
  }
});

test('a ladder of all awards costs as many statements as one verdict', async () => {
  const statements = async (query: string, variables: object) =>
    (await countStatements(() => ask(query, { nominee: 'lai-chau/nguoi-mau-01', ...variables }))).length;
  const one = await statements(question, { award: 'CSTDCS' });
  expect(one).toBeLessThanOrEqual(3);
  expect(await statements(ladder, {})).toBe(one);
});

test('whenEligible: the third year, on stated assumptions, with the path', async () => {
  const outlook = /* GraphQL */ `
    query ($nominee: String!, $assuming: OutlookAssumptions!) {
      whenEligible(nominee: $nominee, award: "CSTDBT", from: 2025, lawOn: "2025-12-31", assuming: $assuming) {
        ... on Problem { code sentence }
        ... on Outlook { outcome year path { year award { code } } gaps { sentences } questions { path } }
      }
    }
  `;
  const nominee = 'bac-giang/nguoi-mau-02';
  const assuming = { rating: 'EXCELLENT', titles: ['LDTT', 'CSTDCS'], judgedFavourably: true };
  expect((await ask(outlook, { nominee, assuming })).whenEligible).toMatchObject({ outcome: 'REACHED', year: 2025 });
  expect((await ask(outlook, { nominee: 'lai-chau/nguoi-mau-01', assuming })).whenEligible).toMatchObject({
    outcome: 'NOT_REACHED',
  });
});

test('compareLaws: one set of facts under two eras', async () => {
  const compared = /* GraphQL */ `
    query ($nominee: String!) {
      compareLaws(nominee: $nominee, award: "CSTDCS", year: 2025, lawOn: "2025-06-30", against: "2025-12-31") {
        ... on Problem { code sentence }
        ... on LawComparison { turned turnedBy { provision { code } under } before { lawOn outcome } after { lawOn outcome } }
      }
    }
  `;
  expect((await ask(compared, { nominee: 'lai-chau/nguoi-mau-01' })).compareLaws).toEqual({
    turned: false,
    turnedBy: [],
    before: { lawOn: '2025-06-30', outcome: 'ELIGIBLE' },
    after: { lawOn: '2025-12-31', outcome: 'ELIGIBLE' },
  });
});

test('what asks too much is refused before it runs', async () => {
  const all = `query ($nominee: String!) { ${[1, 2, 3, 4, 5, 6, 7].map((n) => `a${n}: ladder(nominee: $nominee, year: 2025, lawOn: "2025-12-31") { ... on Ladder { steps { findings { sentence provision { code } } } } }`).join(' ')} }`;
  const { errors } = await seeded.gateway.askAs('so-noi-vu-lai-chau', all, { nominee: 'lai-chau/nguoi-mau-01' });
  expect(errors[0]?.extensions.code).toBe('QUERY_TOO_EXPENSIVE');
});

test('viewer says who asks', async () => {
  expect((await seeded.gateway.ask('{ viewer { name } }')).data).toEqual({ viewer: null });
  const { data } = await seeded.gateway.askAs(
    'so-noi-vu-lai-chau',
    '{ viewer { name role units { key } organizations { key } } }',
  );
  expect(data).toEqual({
    viewer: {
      name: 'Sở Nội vụ Lai Châu (dùng thử)',
      role: 'HOME_AFFAIRS',
      units: [{ key: '12@2008-08-01' }],
      organizations: [],
    },
  });
});
