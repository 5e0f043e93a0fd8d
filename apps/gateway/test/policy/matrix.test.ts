import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { register } from '../../src/modules/units/unit-register.ts';
import { demoUsers } from '../../src/platform/identity/demo-users.ts';
import { openStory, type StoryGateway } from '../client/story-gateway.ts';
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts';
import { type Cell, cells, tables, withCell } from './cells.ts';
import { linesOf, type Tried, tryAll } from './matrix.ts';
import { isField, mutationsOfSchema } from './mutations.ts';
import { makeWorld, oddUsers, type Things, viewers } from './world.ts';

const mutations = mutationsOfSchema();
const actions = [...tables.values()].flatMap((rows) => Object.keys(rows));

/** Rows that are asked beside the row that a mutation names: what is done below, or in another name. */
const secondDecisions = [
  'campaign.importBelow',
  'season.electHeadAsMember',
  'observation.publish',
  'observation.record',
  'report.standIn',
  'target.assignTo',
];

/** There is nothing yet that could have a version. */
const nothingThere = 'SHEET_NOT_REGISTERED';

let seeded: TestDatabase;
let story: StoryGateway;
let world: ReadonlyMap<string, Things>;
let tried: readonly Tried[];

beforeAll(async () => {
  seeded = await openTestDatabase({ seeded: true });
  story = await openStory(seeded.database, '2026-01-05', oddUsers);
  world = await makeWorld(story);
  const all: Tried[] = [];
  for (const mutation of mutations) all.push(...(await tryAll(story, mutation, world)));
  tried = all;
}, 900_000);

afterAll(async () => {
  await story.close();
  await seeded.close();
});

test('every mutation names its row of a policy table, and the field that tells beforehand', () => {
  expect(mutations.filter(({ action }) => action === undefined || !actions.includes(action))).toEqual([]);
  expect(mutations.filter(({ can }) => can === undefined || !isField(can))).toEqual([]);
});

test('every row of a table decides on a mutation, or on what is read', () => {
  const used = new Set(mutations.map(({ action }) => action));
  const read = /\.(read|readDraft|due)$/;
  const elsewhere = new Set(secondDecisions);
  expect(actions.filter((action) => !used.has(action) && !read.test(action) && !elsewhere.has(action))).toEqual([]);
});

test('who may do what, through every mutation', async () => {
  await expect(`${linesOf(tried).join('\n')}\n`).toMatchFileSnapshot('./matrix.expected.txt');
});

test('nobody changes anything without a token, or with one that names no unit that lives', () => {
  const without = tried.filter(({ viewer }) => [null, ...oddUsers.map(({ user }) => user)].includes(viewer));
  expect(without.filter(({ said }) => said === 'may')).toEqual([]);
});

test('where something may be done, the version that was seen is looked at', () => {
  const versioned = new Set(mutations.filter((mutation) => mutation.versioned).map(({ name }) => name));
  const may = tried.filter(({ mutation, said }) => versioned.has(mutation) && said === 'may');
  expect(may.filter(({ code }) => code !== 'STALE_VERSION' && code !== nothingThere)).toEqual([]);
  expect([...versioned].filter((name) => !may.some(({ mutation }) => mutation === name))).toEqual([]);
});

test('the twin says beforehand what the mutation says, of everything that is seen', () => {
  const differing = tried.filter(({ said, twin }) => twin !== null && twin !== said);
  // Under which namespace the new thing would stand is known to the mutation alone.
  expect(differing.filter(({ said }) => said !== 'NAMESPACE_FOREIGN').map(lineOf)).toEqual([]);
  const unseen = tried.filter(({ said, twin, code }) => twin === null && said === 'may' && code !== nothingThere);
  expect(unseen.map(lineOf)).toEqual([]);
});

const lineOf = ({ mutation, things, viewer, said, twin }: Tried) =>
  `${mutation} ${things} ${viewer ?? 'nobody'}: ${said}, beforehand ${twin}`;

describe('each cell decides', () => {
  const roleOf = new Map([...demoUsers(register, '2026-11-22'), ...oddUsers].map(({ user, role }) => [user, role]));
  const byMutations = cells.filter(
    ({ action, role }) => role !== 'ANONYMOUS' && mutations.some((mutation) => mutation.action === action),
  );
  const saidOf = ({ table, action, role }: Cell) => tables.get(table)?.[action]?.[role] ?? 'denied';

  /** Whether the matrix changes where the cell says something else. */
  async function decides(cell: Cell, says: string): Promise<boolean> {
    const as = viewers.filter((viewer) => viewer !== null && roleOf.get(viewer) === cell.role);
    const now = async () => {
      const all: Tried[] = [];
      for (const mutation of mutations.filter(({ action }) => action === cell.action)) {
        all.push(...(await tryAll(story, mutation, world, as)));
      }
      return linesOf(all).join('\n');
    };
    return (await now()) !== (await withCell(cell, says, now));
  }

  test.each(byMutations.filter((cell) => saidOf(cell) !== 'denied'))('taking $action from $role', async (cell) => {
    expect(await decides(cell, 'denied')).toBe(true);
  });

  test('giving what is denied opens it, but where a second lock holds', async () => {
    const held: string[] = [];
    for (const cell of byMutations.filter((one) => saidOf(one) === 'denied')) {
      if (!(await decides(cell, 'allowed'))) held.push(`${cell.action} ${cell.role}`);
    }
    // Of these the thing itself is hidden from the role, or a second row denies it too.
    await expect(`${held.join('\n')}\n`).toMatchFileSnapshot('./second-locks.expected.txt');
  }, 600_000);
});
