import { beforeAll, describe, expect, test } from 'vitest';
import { demoUserNames, openDemoGateway } from './client/demo-gateway.ts';
import { gatewayForTests } from './client/gateway-for-tests.ts';

// Registers of persons are never public. Each door is tried as each demo user; what may not be seen must answer exactly
// as what does not exist.

const seeded = gatewayForTests(openDemoGateway);
let all: readonly string[];

beforeAll(async () => {
  all = (await seeded.database.prisma.nominee.findMany({ orderBy: { id: 'asc' } })).map(({ id }) => id);
});

/** Whose nominees, by their namespaces, a viewer may see; a list names single ones. */
const seen: { readonly [user: string]: readonly string[] } = {
  'so-noi-vu-lai-chau': ['lai-chau/'],
  'so-noi-vu-bac-giang': ['bac-giang/'],
  // Both provinces are one since 2025-07-01, and so is their office.
  'so-noi-vu-tra-vinh': ['tra-vinh/', 'vinh-long/'],
  'so-noi-vu-vinh-long': ['tra-vinh/', 'vinh-long/'],
  'so-noi-vu-hau-giang': ['hau-giang/'],
  'so-van-hoa-lai-chau': ['lai-chau/nguoi-mau-01', 'lai-chau/tap-the-mau-01'],
  'cap-xa-lai-chau': ['lai-chau/nguoi-mau-02', 'lai-chau/nguoi-mau-03', 'lai-chau/ho-mau-01'],
  'cap-xa-lai-chau-2': [],
  'cap-xa-lai-chau-3': [],
  'nguoi-doc': [],
};
const viewers: readonly (string | null)[] = [null, ...demoUserNames];
const seenBy = (user: string | null) =>
  all.filter((key) => user !== null && seen[user]?.some((start) => key.startsWith(start)));
const globalId = (key: string) => Buffer.from(`Nominee:${key}`).toString('base64');
const nobody = 'lai-chau/khong-co-ai';

test('there are made-up nominees of five provinces, marked in name and flag', async () => {
  const rows = await seeded.database.prisma.nominee.findMany();
  expect(new Set(rows.map(({ namespace }) => namespace)).size).toBe(5);
  expect(rows.filter(({ fictional, name }) => !fictional || !name.endsWith('(hư cấu)'))).toEqual([]);
  expect(Object.keys(seen).sort()).toEqual([...demoUserNames].sort());
});

describe.each(viewers.map((user) => [user ?? 'nobody', user] as const))('%s', (_name, user) => {
  test('the list and its count', async () => {
    const question = '{ nominees(first: 100) { totalCount nodes { key } } }';
    const { data, errors } = await seeded.gateway.askAs(user, question);
    expect(errors).toEqual([]);
    const list = data?.nominees as { totalCount: number; nodes: { key: string }[] };
    expect(list.nodes.map(({ key }) => key).sort()).toEqual(seenBy(user));
    expect(list.totalCount).toBe(seenBy(user).length);
  });

  test('searches and filters', async () => {
    for (const filter of [
      'search: "nguoi mau"',
      'kind: individual',
      'unit: { code: "12" }',
      'organization: "lai-chau-2024/so-van-hoa-the-thao-du-lich"',
    ]) {
      const asked = filter.replace('kind: individual', 'kind: INDIVIDUAL');
      const { data, errors } = await seeded.gateway.askAs(
        user,
        `{ nominees(filter: { ${asked} }, first: 100) { totalCount nodes { key } } }`,
      );
      expect(errors).toEqual([]);
      const list = data?.nominees as { totalCount: number; nodes: { key: string }[] };
      const { totalCount, nodes } = list;
      expect(nodes.filter(({ key }) => !seenBy(user).includes(key))).toEqual([]);
      expect(totalCount).toBe(nodes.length);
    }
  });

  test('by key, by global identifier and in a list of them', async () => {
    const question =
      'query ($key: String!, $id: ID!, $ids: [ID!]!) { nominee(key: $key) { key name registers { entries { entry } } } node(id: $id) { id } nodes(ids: $ids) { id } }';
    for (const key of [...all, nobody]) {
      const id = globalId(key);
      const { data, errors } = await seeded.gateway.askAs(user, question, { key, id, ids: [id] });
      expect(errors, key).toEqual([]);
      if (seenBy(user).includes(key)) expect(data).toMatchObject({ nominee: { key }, node: { id }, nodes: [{ id }] });
      else expect(data, key).toEqual({ nominee: null, node: null, nodes: [null] });
    }
  });

  test('a page after or before somebody', async () => {
    const question = 'query ($cursor: String!) { nominees(first: 5, after: $cursor) { nodes { key } } }';
    const before = 'query ($cursor: String!) { nominees(last: 5, before: $cursor) { nodes { key } } }';
    const cursorOf = (key: string) => Buffer.from(`GPC:S:${key}`).toString('base64');
    for (const key of all.filter((one) => !seenBy(user).includes(one))) {
      for (const asked of [question, before]) {
        const [hidden, absent] = [
          await seeded.gateway.askAs(user, asked, { cursor: cursorOf(key) }),
          await seeded.gateway.askAs(user, asked, { cursor: cursorOf(nobody) }),
        ];
        expect(hidden.data, key).toEqual(absent.data);
        expect(hidden.errors).toEqual(absent.errors);
      }
    }
  });

  test('verdicts, ladders, outlooks, comparisons and what was signed', async () => {
    const question = /* GraphQL */ `
      query ($key: String!) {
        eligibility(nominee: $key, award: "CSTDCS", year: 2025, lawOn: "2025-12-31") { __typename ...unknown }
        ladder(nominee: $key, year: 2025, lawOn: "2025-12-31") { __typename ...unknown }
        whenEligible(nominee: $key, award: "CSTDCS", from: 2026, years: 1, lawOn: "2025-12-31", assuming: {}) { __typename ...unknown }
        compareLaws(nominee: $key, award: "CSTDCS", year: 2025, lawOn: "2025-12-31", against: "2025-06-30") { __typename ...unknown }
        signedVerdicts(nominee: $key) { totalCount nodes { key } }
      }
      fragment unknown on NomineeUnknown { code sentence nomineeKey }
    `;
    for (const key of [all.find((one) => !seenBy(user).includes(one)) ?? nobody, nobody, seenBy(user)[0]]) {
      if (key === undefined) continue;
      const { data, errors } = await seeded.gateway.askAs(user, question, { key });
      expect(errors, key).toEqual([]);
      const names = ['eligibility', 'ladder', 'whenEligible', 'compareLaws'].map(
        (name) => Object(data?.[name]).__typename,
      );
      if (seenBy(user).includes(key)) expect(names).toEqual(['Eligibility', 'Ladder', 'Outlook', 'LawComparison']);
      else {
        const unknown = {
          __typename: 'NomineeUnknown',
          code: 'NOMINEE_UNKNOWN',
          nomineeKey: key,
          sentence: expect.stringContaining(key),
        };
        expect(data, key).toEqual({
          eligibility: unknown,
          ladder: unknown,
          whenEligible: unknown,
          compareLaws: unknown,
          signedVerdicts: { totalCount: 0, nodes: [] },
        });
      }
    }
  });
});

test('no other type of the schema leads to a nominee', async () => {
  const { data } = await seeded.gateway.ask(
    '{ __schema { types { name fields { name type { name ofType { name ofType { name ofType { name } } } } } } } }',
  );
  const listed = data?.__schema as { types: { name: string; fields: { name: string; type: object }[] | null }[] };
  const { types } = listed;
  const leading = types.flatMap(({ name, fields }) =>
    (fields ?? [])
      .filter(({ type }) => /"name":"(Nominee|SignedVerdict|QueryNomineesConnection)"/.test(JSON.stringify(type)))
      .map((field) => `${name}.${field.name}`),
  );
  expect(leading.filter((path) => !/^(Query(Nominees|SignedVerdicts)Connection(Edge)?)\./.test(path)).sort()).toEqual([
    'Eligibility.nominee',
    'Ladder.nominee',
    // of those that the viewer may see anyway: `flag-proposal.test.ts`
    'LeaderVerdict.nominee',
    'Query.nominee',
    'Query.nominees',
    'SignedVerdict.nominee',
  ]);
});
