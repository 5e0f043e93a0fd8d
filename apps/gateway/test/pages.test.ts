import { expect, test } from 'vitest';
import { openGateway } from './client/gateway-client.ts';
import { gatewayForTests } from './client/gateway-for-tests.ts';

const seeded = gatewayForTests((database) => openGateway({ database }));

interface Page {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly nodes: readonly { readonly id: string }[];
}

const selection = '{ totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { id } }';

async function page(field: string, argument: string): Promise<Page> {
  const { data, errors } = await seeded.gateway.ask(`{ ${field}(${argument}) ${selection} }`);
  expect(errors).toEqual([]);
  if (data === null) throw new Error('The answer has no data');
  return data[field] as Page;
}

/** Everything that a connection gives, walked forward in pages of some size. */
async function walk(field: string, argument: string, size: number): Promise<string[]> {
  const ids: string[] = [];
  let after = '';
  for (;;) {
    const { nodes, pageInfo } = await page(field, `${argument}, first: ${size}${after}`);
    ids.push(...nodes.map(({ id }) => id));
    if (!pageInfo.hasNextPage) return ids;
    after = `, after: "${pageInfo.endCursor}"`;
  }
}

// Orders with equal and with missing values are where pages could overlap or leave something out.
const lists: [string, string[]][] = [
  ['campaigns', ['NAME', 'YEAR', 'LAUNCHED_ON']],
  ['movements', ['NAME', 'FROM']],
  ['plans', ['NAME', 'TERM']],
  ['documents', ['TITLE', 'ISSUED_ON']],
  ['indicators', ['NAME', 'CODE']],
  ['targets', ['NAME', 'PERIOD']],
  ['observations', ['PERIOD', 'KNOWN_ON']],
  ['projects', ['NAME']],
  ['duties', ['NAME', 'DUE']],
  ['organizations', ['NAME']],
  ['unitGroups', ['NAME']],
  ['emulationGroups', ['NAME']],
  ['groupSeasons', ['YEAR']],
  ['events', ['NAME', 'ON']],
  ['provincialTitles', ['NAME']],
];
const orders = lists.flatMap(([field, names]) =>
  names.flatMap((by) => ['ASC', 'DESC'].map((direction) => [field, by, direction] as const)),
);

test.each(orders)('pages of %s by %s %s give everything once', async (field, by, direction) => {
  const order = `orderBy: { by: ${by}, direction: ${direction} }`;
  const all = await page(field, `${order}, first: 100`);
  const walked = await walk(field, order, Math.max(3, Math.ceil(all.totalCount / 6)));
  expect(walked).toHaveLength(all.totalCount);
  expect(new Set(walked).size).toBe(all.totalCount);
  expect(walked.slice(0, 100)).toEqual(all.nodes.map(({ id }) => id));
});

test('backward from the end comes to the same', async () => {
  const forward = await page('campaigns', 'orderBy: { by: NAME }, first: 100');
  const last = await page('campaigns', 'orderBy: { by: NAME }, last: 2');
  expect(last.nodes).toEqual(forward.nodes.slice(-2));
  const before = await page('campaigns', `orderBy: { by: NAME }, last: 2, before: "${last.pageInfo.startCursor}"`);
  expect(before.nodes).toEqual(forward.nodes.slice(-4, -2));
});

test('the promised targets of a campaign come in pages too', async () => {
  const ask = async (argument: string) => {
    const { data } = await seeded.gateway.ask(
      `{ campaign(key: "lai-chau-2024/nam-2024") { targets(${argument}) ${selection} } }`,
    );
    return (data as { campaign: { targets: Page } }).campaign.targets;
  };
  const all = await ask('first: 100');
  expect(all.totalCount).toBe(all.nodes.length);
  const first = await ask('first: 4');
  const second = await ask(`first: 100, after: "${first.pageInfo.endCursor}"`);
  expect([...first.nodes, ...second.nodes]).toEqual(all.nodes);
  expect([first.pageInfo.hasPreviousPage, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([
    false,
    true,
    false,
  ]);
  expect((await ask('last: 2')).nodes).toEqual(all.nodes.slice(-2));
});

test('filters narrow, and their count with them', async () => {
  const kinds = await page('targets', 'filter: { kind: RANK_IMPROVEMENT }, first: 100');
  expect(kinds.totalCount).toBe(5);
  const year = await page('targets', 'filter: { campaign: "hau-giang-2023/ky-niem-20-nam", year: 2020 }, first: 100');
  expect(year.totalCount).toBe(1);
  const ofUnit = await page('campaigns', 'filter: { unit: { code: "24", on: "2022-01-18" } }, first: 100');
  expect(ofUnit.totalCount).toBe(2);
  const both = await page('campaigns', 'filter: { unit: { code: "24" } }, first: 100');
  expect(both.totalCount).toBe(0);
});
