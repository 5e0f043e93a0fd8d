import { expect, test } from 'vitest';
import { openGateway } from './client/gateway-client.ts';
import { gatewayForTests } from './client/gateway-for-tests.ts';

const seeded = gatewayForTests((database) => openGateway({ database }));

interface Page<Node> {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
}

async function nodes<Node>(field: string, argument: string, selection: string): Promise<readonly Node[]> {
  const { data, errors } = await seeded.gateway.ask(`{ ${field}(${argument}) { totalCount nodes { ${selection} } } }`);
  expect(errors).toEqual([]);
  return pageOf<Node>(data, field).nodes;
}

function pageOf<Node>(data: Record<string, unknown> | null, field: string): Page<Node> {
  if (data === null) throw new Error('The answer has no data');
  return data[field] as Page<Node>;
}

const names = async (argument: string) =>
  (await nodes<{ name: string }>('units', argument, 'name')).map(({ name }) => name);

test('the provinces of both eras stand in Vietnamese order, as Intl.Collator has it', async () => {
  for (const on of ['2024-12-31', '2026-11-22']) {
    const given = await names(`filter: { level: PROVINCE, on: "${on}" }, orderBy: { by: NAME }, first: 100`);
    const collator = new Intl.Collator('vi');
    expect(given.length).toBe(on === '2024-12-31' ? 63 : 34);
    expect(given).toEqual([...given].sort(collator.compare));
  }
});

test('Đ comes after D and a tone never outweighs a letter', async () => {
  const given = await names(
    'filter: { level: PROVINCE, on: "2024-12-31", search: "đa" }, orderBy: { by: NAME }, first: 100',
  );
  expect(given).toEqual(['Đà Nẵng', 'Đắk Lắk', 'Đắk Nông']);
});

test('descending is the order turned round', async () => {
  const ascending = await names('filter: { level: PROVINCE }, orderBy: { by: NAME, direction: ASC }, first: 100');
  const descending = await names('filter: { level: PROVINCE }, orderBy: { by: NAME, direction: DESC }, first: 100');
  expect(descending).toEqual([...ascending].reverse());
});

test.each([
  ['bac giang', ['Bắc Giang']],
  ['BẮC GIANG', ['Bắc Giang']],
  ['giang bắc', ['Bắc Giang']],
  ['hoa binh', ['Hoà Bình']],
  ['hoà bình', ['Hoà Bình']],
  ['hòa bình', ['Hoà Bình']],
  ['dak', ['Đắk Lắk', 'Đắk Nông']],
  ['no such province', []],
])('search for %j finds %j', async (words, found) => {
  const { data } = await seeded.gateway.ask(
    'query ($w: String!) { units(filter: { level: PROVINCE, on: "2024-12-31", search: $w }, first: 100) { nodes { name } } }',
    { w: words },
  );
  const { nodes: given } = pageOf<{ name: string }>(data, 'units');
  expect(given.map(({ name }) => name)).toEqual(found);
});

test('words of a document are found with and without diacritics', async () => {
  const keys = async (words: string) =>
    (await nodes<{ key: string }>('documents', `filter: { search: "${words}" }, first: 100`, 'key')).map(
      ({ key }) => key,
    );
  const plain = await keys('phat dong thi dua');
  expect(plain).toContain('vinh-long-2022/ct-18');
  expect(await keys('phát động thi đua')).toEqual(plain);
});
