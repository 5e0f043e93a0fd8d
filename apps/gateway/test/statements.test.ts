import { expect, test } from 'vitest';
import { openGateway } from './client/gateway-client.ts';
import { gatewayForTests } from './client/gateway-for-tests.ts';

const seeded = gatewayForTests((database) => openGateway({ database }));

interface Statement {
  readonly row: string;
  readonly words: readonly string[];
  readonly document: { readonly title: string };
  readonly carriers: readonly { readonly __typename: string; readonly id: string }[];
}

const question = /* GraphQL */ `
  query ($namespace: String, $document: String, $row: String) {
    statements(namespace: $namespace, document: $document, row: $row) {
      row
      words
      document { title }
      carriers { __typename ... on Node { id } }
    }
  }
`;

async function statements(variables: object = {}): Promise<readonly Statement[]> {
  const { data, errors } = await seeded.gateway.ask(question, variables);
  expect(errors).toEqual([]);
  return data?.statements as Statement[];
}

/** How many rows the reading of each document has: 1.1 … 1.28, 2.1 … 2.19, 3.1 … 3.26, 4.1 … 4.17, 5.1 … 5.11. */
const rowsOf = [28, 19, 26, 17, 11];

test('one query without arguments lists all 101 statements, in the order of reading, each with words and carriers', async () => {
  const all = await statements();
  const expected = rowsOf.flatMap((count, index) =>
    Array.from({ length: count }, (_, row) => `${index + 1}.${row + 1}`),
  );
  expect(all.map(({ row }) => row)).toEqual(expected);
  expect(all).toHaveLength(101);
  expect(all.filter(({ carriers }) => carriers.length === 0).map(({ row }) => row)).toEqual([]);
  expect(all.filter(({ words }) => words.length === 0 || words.includes('')).map(({ row }) => row)).toEqual([]);
});

test('the arguments narrow the list', async () => {
  expect(await statements({ namespace: 'tra-vinh-2021-2025' })).toHaveLength(11);
  expect((await statements({ row: '3.11' })).map(({ row }) => row)).toEqual(['3.11']);
  expect(await statements({ document: 'lai-chau-2024/ct-477' })).toHaveLength(26);
  expect(await statements({ document: 'lai-chau-2024/no-such-document' })).toEqual([]);
});

test('row 3.11 is carried by the general target on poverty, by the one for poor districts, and by their group', async () => {
  const { data } = await seeded.gateway.ask(
    '{ statements(row: "3.11") { carriers { ... on Target { key overrides { key } scope { __typename } } ... on UnitGroup { key } } } }',
  );
  const poorDistricts = 'lai-chau-2024/huyen-ngheo';
  expect(data).toEqual({
    statements: [
      {
        carriers: [
          { key: 'lai-chau-2024/poverty', overrides: null, scope: { __typename: 'AdminUnit' } },
          {
            key: 'lai-chau-2024/poverty-huyen-ngheo',
            overrides: { key: 'lai-chau-2024/poverty' },
            scope: { __typename: 'UnitGroup' },
          },
          { key: poorDistricts },
        ],
      },
    ],
  });
});
