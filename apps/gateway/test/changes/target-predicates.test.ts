import { getNamedType, isInputObjectType, isLeafType, isObjectType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
import { openDemoGateway } from '../client/demo-gateway.ts';
import { gatewayForTests } from '../client/gateway-for-tests.ts';
import { mutationDocument, type Outcome } from '../client/mutation-document.ts';

// What a target may demand, each kind through the API alone: proposed, assigned, and read back in its own type; and what
// the library refuses of it.

const seeded = gatewayForTests(openDemoGateway);
const office = 'so-noi-vu-lai-chau';
const project = 'lai-chau-2026/duong-hu-cau';
const due = { rule: 'BY', date: '2026-12-31' };

interface Example {
  readonly asked: unknown;
  /** Every field of the type that it is read back in, but for kind and sentence. */
  readonly seen: object;
  readonly bad: unknown;
  readonly refused: readonly [code: string, path: string];
}

const start = { project, milestone: 'khoi-cong' };
const startSeen = { project: { key: project }, milestone: { key: `${project}.khoi-cong` } };

const examples: Readonly<Record<string, Example>> = {
  atLeast: {
    asked: { value: '90.5' },
    seen: { value: '90.5' },
    bad: { value: 'chín mươi' },
    refused: ['DECIMAL_MALFORMED', 'target.predicate.atLeast.value'],
  },
  about: {
    asked: { value: '12', tolerance: '0.5' },
    seen: { value: '12', tolerance: '0.5' },
    bad: { value: '12', tolerance: '0,5' },
    refused: ['DECIMAL_MALFORMED', 'target.predicate.about.tolerance'],
  },
  growth: {
    asked: { rate: '8.5', base: '2025' },
    seen: { rate: '8.5', basePeriod: '2025' },
    bad: { rate: '8.5', base: '2025-Q5' },
    refused: ['PERIOD_MALFORMED', 'target.predicate.growth.base'],
  },
  change: {
    asked: { by: '3.8', measure: 'PERCENTAGE_POINT', direction: 'DOWN', base: '2025' },
    seen: { by: '3.8', measure: 'PERCENTAGE_POINT', direction: 'DOWN', base: '2025' },
    bad: { by: '3.8%', measure: 'PERCENTAGE_POINT', direction: 'DOWN' },
    refused: ['DECIMAL_MALFORMED', 'target.predicate.change.by'],
  },
  countOf: {
    asked: { m: 3, n: 4, group: 'lai-chau-2024/huyen-ngheo' },
    seen: { m: 3, n: 4, group: { key: 'lai-chau-2024/huyen-ngheo' } },
    bad: { m: 3, n: 4, group: 'lai-chau-2024/khong-co' },
    refused: ['REFERENCE_DANGLING', 'targets[0].predicate.group'],
  },
  namedUnits: {
    asked: { units: [{ code: '03388' }, { code: '03390', on: '2026-01-01' }], status: 'Đạt chuẩn (hư cấu)', due },
    seen: { units: [{ code: '03388' }, { code: '03390' }], status: 'Đạt chuẩn (hư cấu)', due },
    bad: { units: [{ code: '03388' }, { code: '99999' }], status: 'Đạt chuẩn (hư cấu)', due },
    refused: ['UNIT_UNKNOWN', 'targets[0].predicate.units[1]'],
  },
  total: {
    asked: { value: '9000' },
    seen: { value: '9000' },
    bad: { value: '9.000,0' },
    refused: ['DECIMAL_MALFORMED', 'target.predicate.total.value'],
  },
  rankImprovement: {
    asked: { base: '2025', by: 2, intoTop: 20 },
    seen: { baseEdition: '2025', places: 2, intoTop: 20 },
    bad: { base: '2025', intoTop: 0 },
    refused: ['FILE_SHAPE', 'targets[0].predicate.intoTop'],
  },
  betterThanBaseline: {
    asked: { base: '2025', defaultReading: 'RANK' },
    seen: { baseEdition: '2025', comparedBy: 'RANK' },
    bad: { base: '', defaultReading: 'RANK' },
    refused: ['FIELD_EMPTY', 'targets[0].predicate.base'],
  },
  improvement: {
    asked: { base: '2025' },
    seen: { base: '2025' },
    bad: { base: 'năm ngoái' },
    refused: ['PERIOD_MALFORMED', 'target.predicate.improvement.base'],
  },
  attention: {
    asked: true,
    seen: {},
    bad: false,
    refused: ['FIELD_MISSING', 'targets[0].predicate.kind'],
  },
  meetOrExceedRef: {
    asked: { reference: 'lai-chau-2024/jobs', referenceName: 'chỉ tiêu việc làm', cumulative: true },
    seen: { reference: { key: 'lai-chau-2024/jobs' }, referenceName: 'chỉ tiêu việc làm', cumulative: true },
    bad: { reference: 'lai-chau-2024/khong-co', referenceName: 'chỉ tiêu không có' },
    refused: ['REFERENCE_DANGLING', 'targets[0].predicate.reference'],
  },
  allOf: {
    asked: { members: ['lai-chau-2024/jobs', 'lai-chau-2024/poverty'], expected: 2, setName: 'Bộ hai chỉ tiêu' },
    seen: {
      members: [{ key: 'lai-chau-2024/jobs' }, { key: 'lai-chau-2024/poverty' }],
      expected: 2,
      setName: 'Bộ hai chỉ tiêu',
    },
    bad: { members: ['lai-chau-2024/jobs', 'lai-chau-2026/hong-allof'], setName: 'Bộ có chính nó' },
    refused: ['TARGET_CIRCLE', 'targets[0]'],
  },
  milestone: {
    asked: { milestones: [start, { project, milestone: 'xong' }], dateBinds: ['START', 'HANDOVER'], stages: 'ANY' },
    seen: {
      milestones: [startSeen, { ...startSeen, milestone: { key: `${project}.xong` } }],
      dateBinds: ['START', 'HANDOVER'],
      stages: 'ANY',
    },
    bad: { milestones: [start, { project, milestone: 'khong-co' }] },
    refused: ['REFERENCE_DANGLING', 'targets[0].predicate.milestones[1].milestone'],
  },
  status: {
    asked: { status: 'Nông thôn mới (hư cấu)', due, defaultReading: 'DECISION_DAY' },
    seen: { status: 'Nông thôn mới (hư cấu)', due, countedFrom: 'DECISION_DAY' },
    bad: { status: 'Nông thôn mới (hư cấu)', due: { ...due, date: '2026-13' }, defaultReading: 'DECISION_DAY' },
    refused: ['PARTIAL_DATE_MALFORMED', 'target.predicate.status.due.date'],
  },
  relativePosition: {
    asked: { peers: 'các tỉnh miền núi phía Bắc', top: 5, due },
    seen: { peers: 'các tỉnh miền núi phía Bắc', top: 5, horizon: due },
    bad: { peers: 'các tỉnh miền núi phía Bắc', top: -1 },
    refused: ['FILE_SHAPE', 'targets[0].predicate.top'],
  },
  earlierThanPlan: {
    asked: { milestones: [start] },
    seen: { milestones: [startSeen] },
    bad: { milestones: [{ ...start, project: 'lai-chau-2026/khong-co' }] },
    refused: ['REFERENCE_DANGLING', 'targets[0].predicate.milestones[0].project'],
  },
  gate: {
    asked: { condition: 'Không để xảy ra mất an toàn (hư cấu)', voids: ['lai-chau-2024/jobs'] },
    seen: { condition: 'Không để xảy ra mất an toàn (hư cấu)', voids: [{ key: 'lai-chau-2024/jobs' }] },
    bad: { condition: 'Không để xảy ra mất an toàn (hư cấu)', voids: ['lai-chau-2024/khong-co'] },
    refused: ['REFERENCE_DANGLING', 'targets[0].predicate.voids[0]'],
  },
  qualitative: {
    asked: { text: 'Giữ vững đoàn kết (hư cấu)' },
    seen: { text: 'Giữ vững đoàn kết (hư cấu)' },
    bad: { text: '' },
    refused: ['FIELD_EMPTY', 'targets[0].predicate.text'],
  },
};

/** What is asked of the objects inside a demand. */
const inside: Readonly<Record<string, string>> = {
  Target: '{ key }',
  UnitGroup: '{ key }',
  AdminUnit: '{ code }',
  Due: '{ rule date }',
  MilestoneRef: '{ project { key } milestone { key } }',
};

/** The fragment on the type of a kind with every field that it has. */
function fragmentOf(kind: string): string {
  const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}Predicate`;
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`There is no type ${name}`);
  const fields = Object.values(type.getFields()).map((field) => {
    const its = getNamedType(field.type);
    const selection = isLeafType(its) ? '' : inside[its.name];
    if (selection === undefined) throw new Error(`What is asked of ${its.name}? Add it to the test.`);
    return `${field.name} ${selection}`;
  });
  return `... on ${name} { ${fields.join(' ')} }`;
}

const asked = (kind: string, predicate: unknown, key = `lai-chau-2026/chi-tieu-${kind.toLowerCase()}`) => ({
  key,
  promisedBy: { campaign: 'lai-chau-2024/nam-2024' },
  target: {
    name: `Chỉ tiêu kiểu ${kind} (hư cấu)`,
    indicator: 'national/jobs',
    scope: { unit: { code: '12' } },
    period: '2026',
    predicate: { [kind]: predicate },
  },
});

/** Code and path of the first refusal: of the library's reading of the target, or of one of its scalars. */
async function refusalOf(input: object): Promise<readonly unknown[]> {
  const { text } = mutationDocument('proposeTarget');
  const { data, errors } = await seeded.gateway.askAs(office, text, { input: { requestKey: 'bi-tu-choi', ...input } });
  const [error] = errors;
  if (error !== undefined) return [error.extensions.code, /at "input\.([^"]*)"/.exec(error.message)?.[1]];
  const outcome = data?.proposeTarget as Outcome | undefined;
  const [rule] = outcome?.rules ?? [];
  return [rule?.code, rule?.path];
}

beforeAll(async () => {
  const made = await seeded.gateway.change(office, 'createProject', {
    key: project,
    name: 'Đường liên xã (hư cấu)',
    unit: { code: '12' },
    milestones: [
      { key: 'khoi-cong', stage: 'START', due: { rule: 'WITHIN', date: '2026' }, planned: '2026-06' },
      { key: 'xong', stage: 'COMPLETE', due: { rule: 'BEFORE', date: '2027-06' } },
    ],
  });
  expect(made).toMatchObject({ version: 1 });
});

test('every kind of the input has an example', () => {
  const input = schema.getType('PredicateInput');
  const kinds = isInputObjectType(input) ? Object.keys(input.getFields()) : [];
  expect(kinds).toHaveLength(19);
  expect(Object.keys(examples).sort()).toEqual([...kinds].sort());
});

describe.each(Object.entries(examples))('%s', (kind, { asked: demand, seen, bad, refused }) => {
  test('is proposed, assigned and read back as it was asked', async () => {
    const input = asked(kind, demand);
    const proposed = await seeded.gateway.change(office, 'proposeTarget', input, 'proposal { state file }');
    expect(proposed).toMatchObject({ proposal: { state: 'PROPOSED', file: { predicate: { kind } } } });
    const assigning = { proposal: input.key, expectedVersion: proposed.version };
    const assigned = await seeded.gateway.change(office, 'assignTarget', assigning, 'target { key state }');
    expect(assigned).toMatchObject({ target: { key: input.key, state: 'ASSIGNED' } });
    const look = `{ target(key: "${input.key}") { kind predicate { __typename ${fragmentOf(kind)} } } }`;
    const { target } = await seeded.gateway.look(null, look);
    const named = kind.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
    expect(target).toEqual({
      kind: named,
      predicate: { __typename: expect.any(String), kind: named, sentence: expect.stringMatching(/\S/), ...seen },
    });
  });

  test('is refused with code and path, and nothing of it is written', async () => {
    const key = `lai-chau-2026/hong-${kind}`;
    expect(await refusalOf(asked(kind, bad, key.toLowerCase()))).toEqual(refused);
    expect(await seeded.database.prisma.targetProposal.count({ where: { id: key.toLowerCase() } })).toBe(0);
  });
});
