import { parseScoreTable } from '@thidua/core';
import { splitKey } from '../../../rows/split-key.ts';
import { brokenRule, type ChangeRoom, EntityUnknownProblem, RulesBrokenProblem } from '../../changes/index.ts';
import { holdNamespace } from '../../import/namespace-holder.ts';
import { TableNotJsonProblem } from '../problems/table-problems.ts';
import { scoreTablePolicy } from '../score-table.policy.ts';
import { fromScoreTable } from '../score-table.record.ts';

/**
 * Stores a version of a score table, read and checked as a whole by core's own reader.
 * @throws TableNotJsonProblem; NotAllowedProblem; RulesBrokenProblem with every issue and its path, or where the version
 * is there; EntityUnknownProblem where its group is not. Then nothing of it is stored.
 */
export async function createScoreTable(room: ChangeRoom, { table: text }: { readonly table: string }): Promise<void> {
  const written = readJson(text);
  const key = keyIn(written);
  const action = 'scoreTable.create';
  const holder = await holdNamespace(room, splitKey(key).namespace, scoreTablePolicy, action);
  const parsed = parseScoreTable(written);
  if (!parsed.ok) {
    const [first, ...rest] = parsed.issues.map(brokenRule);
    if (first === undefined) throw new Error('A refused table has no issues');
    throw new RulesBrokenProblem([first, ...rest]);
  }
  const row = fromScoreTable(parsed.value, room.today);
  const { scoreTable, emulationGroup } = room.transaction;
  if (row.groupId !== null && (await emulationGroup.count({ where: { id: row.groupId } })) === 0)
    throw new EntityUnknownProblem('ENTITY_UNKNOWN', { kind: 'emulationGroup', entity: row.groupId });
  if ((await scoreTable.count({ where: { id: row.id } })) > 0)
    throw new RulesBrokenProblem([brokenRule({ code: 'KEY_DUPLICATE', data: { key: row.id, path: 'version' } })]);
  await scoreTable.create({ data: { ...row, body: row.body as object } });
  await room.record({ kind: 'scoreTable', entityId: row.id, action, before: null, after: parsed.value.table, holder });
}

/** @throws TableNotJsonProblem. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new TableNotJsonProblem('TABLE_NOT_JSON', { reason: error.message.slice(0, 200) });
  }
}

const keyForm = /^[a-z0-9][a-z0-9.-]*\/[a-z0-9][a-z0-9.-]*$/;

/** The key that the table is to have: its first part says whose namespace it stands in. @throws RulesBrokenProblem. */
function keyIn(written: unknown): string {
  const key = typeof written === 'object' && written !== null && 'key' in written ? written.key : null;
  if (typeof key === 'string' && key.length <= 200 && keyForm.test(key)) return key;
  const data = { text: String(key).slice(0, 80) };
  throw new RulesBrokenProblem([brokenRule({ code: 'KEY_MALFORMED', data, path: 'key' })]);
}
