import { expect, test } from 'vitest';
import { openGateway } from './client/gateway-client.ts';
import { gatewayForTests } from './client/gateway-for-tests.ts';

const seeded = gatewayForTests((database) => openGateway({ database }));

const codes = async (query: string, variables?: object) => {
  const { data, errors, extensions } = await seeded.gateway.ask(query, variables);
  return { data, codes: errors.map((error) => error.extensions.code), cost: extensions.cost, errors };
};

test('a query of fourteen levels passes, one of fifteen is refused', async () => {
  const nested = (levels: number) =>
    `{ unit(code: "12") { ... on AdminUnit ${'{ parent '.repeat(levels - 2)}{ name }${' }'.repeat(levels - 2)} } }`;
  expect((await codes(nested(14))).codes).toEqual([]);
  const refused = await codes(nested(15));
  expect([refused.data, refused.codes]).toEqual([null, ['QUERY_TOO_DEEP']]);
  expect(refused.errors[0]?.extensions.data).toEqual({ limit: 14 });
  expect(refused.errors[0]?.extensions.sentences).toEqual({
    vi: 'Câu hỏi lồng quá 14 tầng. Hãy tách thành nhiều câu hỏi.',
    en: 'The query is nested deeper than 14 levels. Split it into several queries.',
  });
});

test('fragments cannot hide depth', async () => {
  const query = `{ unit(code: "12") { ...a } } fragment a on AdminUnit { ${'parent { '.repeat(7)} ...b ${'} '.repeat(7)} } fragment b on AdminUnit { ${'parent { '.repeat(7)} name ${'} '.repeat(7)} }`;
  expect((await codes(query)).codes).toEqual(['QUERY_TOO_DEEP']);
});

test('fifty aliases pass, fifty-one are refused', async () => {
  const aliased = (count: number) => `{ ${Array.from({ length: count }, (_, index) => `t${index}: today`).join(' ')} }`;
  expect((await codes(aliased(50))).codes).toEqual([]);
  expect((await codes(aliased(51))).codes).toEqual(['QUERY_TOO_MANY_ALIASES']);
});

test('2,000 tokens are read (and so many equal fields refused by the validation), the next one stops the reading', async () => {
  const long = (fields: number) => `{ ${'today '.repeat(fields)} }`;
  expect((await codes(long(1_998))).codes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  expect((await codes(long(1_999))).codes).toEqual(['QUERY_TOO_LONG']);
});

test('a connection costs by its page: three full ones inside one another are refused before anything runs', async () => {
  const query = (first: number) =>
    `{ campaigns(first: ${first}) { nodes { targets(first: ${first}) { nodes { indicator { components { code } } } } } } }`;
  const small = await codes(query(10));
  expect([small.codes, small.cost]).toEqual([[], { cost: 321, limit: 20_000 }]);
  const large = await codes(query(100));
  expect([large.data, large.codes]).toEqual([null, ['QUERY_TOO_EXPENSIVE']]);
  expect(large.errors[0]?.extensions.data).toEqual({ cost: 30_201, limit: 20_000 });
});

test('the price follows the variables, and is reported when it is refused', async () => {
  const query =
    'query ($first: Int) { campaigns(first: $first) { nodes { targets(first: $first) { nodes { indicator { code } } } } } }';
  expect((await codes(query, { first: 5 })).cost).toEqual({ cost: 1 + 5 * (2 + 2 * 5), limit: 20_000 });
  expect((await codes(query, { first: 50 })).cost).toEqual({ cost: 1 + 50 * (2 + 2 * 50), limit: 20_000 });
  expect((await codes(query)).cost).toEqual({ cost: 1 + 20 * (2 + 2 * 20), limit: 20_000 });
});

test('a page has at most 100 nodes, whatever is asked', async () => {
  const { data } = await seeded.gateway.ask('{ units(first: 1000) { nodes { code } } }');
  expect((data?.units as { nodes: object[] } | undefined)?.nodes.length).toBeLessThanOrEqual(100);
});

test('the introspection of tools passes', async () => {
  const { getIntrospectionQuery } = await import('graphql');
  expect((await codes(getIntrospectionQuery())).codes).toEqual([]);
});

test.each([
  [
    'first beside last in a list that is known whole',
    '{ campaigns { nodes { targets(first: 1, last: 1) { totalCount } } } }',
  ],
  ['a negative first', '{ campaigns(first: -1) { nodes { key } } }'],
])('%s is refused with a code', async (_name, query) => {
  const answer = await codes(query);
  expect(answer.codes).toHaveLength(1);
  expect(answer.codes[0]).toMatch(/^[A-Z_]+$/);
});

test.each([
  ['2024-02-30', 'DAY_MALFORMED'],
  ['2024', 'DAY_MALFORMED'],
])('%s is not a day', async (on, code) => {
  expect((await codes('query ($on: Day) { unit(code: "12", on: $on) { __typename } }', { on })).codes).toEqual([code]);
  expect((await codes(`{ unit(code: "12", on: "${on}") { __typename } }`)).codes).toEqual([code]);
});

test('an unknown unit in a filter is refused with the code of the library and its sentences', async () => {
  const { codes: given, errors } = await codes('{ targets(filter: { unit: { code: "00" } }) { nodes { key } } }');
  expect(given).toEqual(['UNIT_UNKNOWN']);
  expect(errors[0]?.extensions.data).toEqual({ code: '00' });
  expect(Object.keys(errors[0]?.extensions.sentences as object)).toEqual(['vi', 'en']);
});

test('a filter by a unit that has ended names its successor', async () => {
  const { codes: given, errors } = await codes('{ campaigns(filter: { unit: { code: "27" } }) { nodes { key } } }');
  expect(given).toEqual(['UNIT_ENDED']);
  expect(errors[0]?.extensions.data).toMatchObject({
    endedOn: '2025-07-01',
    successors: [{ code: '24', name: 'Tỉnh Bắc Ninh' }],
  });
});
