import { expect, test } from 'vitest';
import { countStatements } from './client/count-statements.ts';
import { openGateway } from './client/gateway-client.ts';
import { gatewayForTests } from './client/gateway-for-tests.ts';

const empty = gatewayForTests((database) => openGateway({ database }), { empty: true });

async function ask(query: string, variables: object = {}): Promise<Record<string, unknown>> {
  const { data, errors } = await empty.gateway.ask(query, variables);
  expect(errors).toEqual([]);
  return data as Record<string, unknown>;
}

test('everybody can browse it, without the database', async () => {
  const statements = await countStatements(async () => {
    const { lawBook } = await ask(
      '{ lawBook { encodedFrom encodedUntil endedBy awards { code name class level nominees yearly eras { from until verification } } } }',
    );
    expect(lawBook).toMatchObject({ encodedFrom: '2017-10-01', encodedUntil: '2026-10-01', endedBy: '06/2026/QH16' });
    const { awards } = lawBook as { awards: { code: string; eras: { from: string; until: string }[] }[] };
    expect(awards.length).toBeGreaterThan(70);
    for (const { code, eras } of awards) {
      expect(eras.length, code).toBeGreaterThan(0);
      expect(eras.at(-1)?.until, code).toBe('2026-10-01');
      for (const [place, { from }] of eras.entries()) if (place > 0) expect(from, code).toBe(eras[place - 1]?.until);
    }
  });
  expect(statements).toEqual([]);
});

test('an award clause by clause: the tree as a list, with citations and sentences in both languages', async () => {
  const { lawBook } = await ask(
    '{ lawBook { awards(codes: ["CSTDCS", "KHONGCO"]) { code delegations { to provision { sentence } } eras(on: "2025-12-31") { clauses { index parent depth kind provision { code sentence verification } sentence english: sentence(language: EN) reading } } } } }',
  );
  const [award, ...others] = (
    lawBook as {
      awards: {
        code: string;
        eras: {
          clauses: {
            index: number;
            parent: number | null;
            depth: number;
            kind: string;
            provision: { code: string } | null;
            sentence: string;
          }[];
        }[];
      }[];
    }
  ).awards;
  expect(others).toEqual([]);
  const clauses = award?.eras[0]?.clauses ?? [];
  expect(clauses[0]).toMatchObject({ index: 0, parent: null, depth: 0 });
  for (const { index, parent, depth } of clauses.slice(1)) {
    expect(parent).toBeLessThan(index);
    expect(depth).toBe((clauses[parent ?? -1]?.depth ?? Number.NaN) + 1);
  }
  expect(clauses.map(({ provision }) => provision?.code)).toContain('06/2022/QH15, 23.2');
  expect(clauses.filter(({ sentence }) => sentence === '')).toEqual([]);
});

test('tables, parameters and instruments', async () => {
  const { lawBook } = await ask(
    '{ lawBook { tables { name label rows(award: "CSTDCS", on: "2025-12-31") { value provisions { code } } gaps(award: "CSTDCS") { sentence } } parameters { name unit values { from until amount provision { sentence } } } instruments(number: "152/2025/NĐ-CP") { number inForceUntil endsEarlier { sentence } } } }',
  );
  const { tables, parameters, instruments } = lawBook as unknown as {
    tables: { name: string; rows: unknown[] }[];
    parameters: { name: string }[];
    instruments: unknown[];
  };
  expect(tables.find(({ name }) => name === 'who-decides')?.rows.length).toBeGreaterThan(0);
  expect(parameters.map(({ name }) => name)).toContain('base-salary');
  expect(instruments).toMatchObject([{ number: '152/2025/NĐ-CP', inForceUntil: '2027-03-01' }]);
});

test('the sunset of a decree is seen coming, with the awards that stand on it', async () => {
  const question =
    'query ($on: Day, $days: Int!) { expiringLaw(on: $on, withinDays: $days) { instrument { number } endsOn mayEndEarlier { sentence } awards { code } tables } }';
  const { expiringLaw } = await ask(question, { on: '2026-09-01', days: 200 });
  const found = (
    expiringLaw as { instrument: { number: string }; endsOn: string; awards: unknown[]; tables: string[] }[]
  ).find(({ instrument }) => instrument.number === '152/2025/NĐ-CP');
  expect(found).toMatchObject({ endsOn: '2027-03-01' });
  expect(found?.awards.length).toBeGreaterThan(10);
  expect(found?.tables).toContain('bonuses');
  const { errors } = await empty.gateway.ask(question, { days: -1 });
  expect(errors[0]?.extensions.code).toBe('COUNT_OUTSIDE');
});

test('the whole book with every clause is more than one question may ask', async () => {
  const { errors } = await empty.gateway.ask(
    '{ lawBook { awards { eras { clauses { sentence provision { sentence } } } } } }',
  );
  expect(errors[0]?.extensions.code).toBe('QUERY_TOO_EXPENSIVE');
});
