import { expect, test } from 'vitest';
import { exampleOperations } from '../src/http/graphiql.ts';
import { countStatements } from './client/count-statements.ts';
import { openGateway } from './client/gateway-client.ts';
import { gatewayForTests } from './client/gateway-for-tests.ts';

const seeded = gatewayForTests((database) => openGateway({ database }));

async function statementsOf(query: string, variables: object = {}): Promise<number> {
  const statements = await countStatements(async () => {
    const { errors } = await seeded.gateway.ask(query, variables);
    expect(errors).toEqual([]);
  });
  return statements.length;
}

const campaigns = /* GraphQL */ `
  query ($first: Int!, $targets: Int!) {
    campaigns(first: $first, orderBy: { by: YEAR, direction: DESC }) {
      totalCount
      nodes {
        name
        unit { name parent { name } }
        linksUp { kind parent { __typename ... on Movement { name } ... on Plan { name } ... on Campaign { name } } }
        contents { label children { label } }
        targets(first: $targets) {
          totalCount
          nodes { name indicator { code } scope { ... on AdminUnit { name } ... on UnitGroup { name } } assessment { verdict words { document { number } } evidence { ... on Observation { key } } } }
        }
        verdicts { verdict count }
      }
    }
  }
`;

test('a list of campaigns costs as many statements for one as for two and five', async () => {
  const counts = [];
  for (const first of [1, 2, 5]) counts.push(await statementsOf(campaigns, { first, targets: 20 }));
  expect(new Set(counts).size, counts.join(', ')).toBe(1);
  expect(counts[0]).toBeLessThanOrEqual(45);
});

const graph = /* GraphQL */ `
  query ($first: Int!) {
    campaigns(first: $first, orderBy: { by: YEAR, direction: DESC }) {
      nodes { ancestors { distance link { kind } node { ... on Movement { name } ... on Campaign { name } ... on Plan { name } } } }
    }
  }
`;

test('everything that campaigns stand under is found in as many statements for one as for five', async () => {
  const counts = [];
  for (const first of [1, 2, 5]) counts.push(await statementsOf(graph, { first }));
  expect(counts).toEqual([7, 7, 7]);
});

const targets = /* GraphQL */ `
  query ($first: Int!) {
    targets(first: $first, orderBy: { by: NAME }) {
      nodes {
        name
        indicator { code }
        promisedBy { ... on Campaign { name } ... on Plan { name } }
        predicate { ... on AnyPredicate { kind } }
        assessment { verdict reason { code } words { document { number } } }
        again: assessment(on: "2024-12-31") { verdict }
      }
    }
  }
`;

test('assessing 40 targets at two days costs as many statements as assessing 10', async () => {
  const counts = [await statementsOf(targets, { first: 10 }), await statementsOf(targets, { first: 40 })];
  expect(counts[1]).toBe(counts[0]);
  expect(counts[0]).toBeLessThanOrEqual(25);
});

const board = /* GraphQL */ `
  query ($unit: String!, $unitOn: Day!) {
    provinceDashboard(unit: $unit, unitOn: $unitOn) {
      ... on ProvinceDashboard {
        unit { fullName }
        became { units { fullName } }
        campaigns { name linksUp { kind } }
        plans { name }
        verdicts { verdict count assessments { target { name } words { document { number } } } }
        duties { due { period duty { name } } overdue { period duty { name } } }
        projects { name milestones { stage } progress { stage } }
      }
    }
  }
`;

test('the dashboard of a province costs at most 40 statements, whatever it holds', async () => {
  const provinces: [string, string][] = [
    ['12', '2024-02-07'],
    ['24', '2022-01-18'],
    ['93', '2023-01-01'],
    ['86', '2022-01-01'],
  ];
  for (const [unit, unitOn] of provinces)
    expect(await statementsOf(board, { unit, unitOn }), unit).toBeLessThanOrEqual(40);
});

test('all 101 statements with what carries them cost at most 30 statements', async () => {
  const question =
    '{ statements { row document { title } carriers { __typename ... on Target { name } ... on Campaign { name } } } }';
  expect(await statementsOf(question)).toBeLessThanOrEqual(30);
});

test('no example operation needs more than 60 statements', async () => {
  for (const { file, query } of exampleOperations()) expect(await statementsOf(query), file).toBeLessThanOrEqual(60);
});
