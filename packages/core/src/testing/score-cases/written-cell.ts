import * as v from 'valibot';
import type { EntryKind, EntryValue } from '../../scoring/sheet/entry-value.ts';
import type { ScoreEntry } from '../../scoring/sheet/score-sheet.ts';
import { decimalField, nameField } from '../../scoring/written/decimal-field.ts';
import { scorerField } from '../../scoring/written/node-field.ts';
import { listOf, mapOf } from '../../shapes/register-of.ts';
import { strictFields } from '../../shapes/strict-fields.ts';
import { textField } from '../../shapes/text-fields.ts';

/** What stands in a cell, under the name of its kind. */
const values = {
  points: v.exactOptional(decimalField),
  passed: v.exactOptional(v.boolean()),
  grade: v.exactOptional(nameField),
  actual: v.exactOptional(decimalField),
  count: v.exactOptional(decimalField),
  events: v.exactOptional(mapOf(decimalField)),
  lateness: v.exactOptional(decimalField),
  date: v.exactOptional(nameField),
  rank: v.exactOptional(decimalField),
  votes: v.exactOptional(strictFields({ for: decimalField, of: decimalField })),
  figures: v.exactOptional(mapOf(decimalField)),
  notApplicable: v.exactOptional(v.literal(true)),
} satisfies Record<EntryKind, unknown>;

const kinds = Object.keys(values) as readonly EntryKind[];

/** A cell as a case writes it: `{ actual: '80' }`, `{ passed: true }`, `{ votes: { for: '7', of: '9' } }`. */
export const cellField = v.pipe(
  strictFields({
    ...values,
    by: v.exactOptional(scorerField),
    reason: v.exactOptional(textField),
    evidence: v.exactOptional(listOf(nameField)),
  }),
  v.check((cell) => kinds.filter((kind) => cell[kind] !== undefined).length === 1, `EXACTLY_ONE_FIELD:${kinds}`),
);

export type WrittenCell = v.InferOutput<typeof cellField>;

/** The entry of a sheet that a cell stands for. */
export function entryOf(cell: WrittenCell): ScoreEntry {
  const { by, reason, evidence } = cell;
  return {
    value: valueIn(cell),
    ...(by === undefined ? {} : { by }),
    ...(reason === undefined ? {} : { reason }),
    ...(evidence === undefined ? {} : { evidence }),
  };
}

function valueIn(cell: WrittenCell): EntryValue {
  if (cell.points !== undefined) return { kind: 'points', points: cell.points };
  if (cell.passed !== undefined) return { kind: 'passed', passed: cell.passed };
  if (cell.grade !== undefined) return { kind: 'grade', grade: cell.grade };
  if (cell.actual !== undefined) return { kind: 'actual', actual: cell.actual };
  if (cell.count !== undefined) return { kind: 'count', count: cell.count };
  if (cell.events !== undefined) return { kind: 'events', events: cell.events };
  if (cell.lateness !== undefined) return { kind: 'lateness', days: cell.lateness };
  if (cell.date !== undefined) return { kind: 'date', date: cell.date };
  if (cell.rank !== undefined) return { kind: 'rank', rank: cell.rank };
  if (cell.votes !== undefined) return { kind: 'votes', votes: cell.votes.for, of: cell.votes.of };
  if (cell.figures !== undefined) return { kind: 'figures', figures: cell.figures };
  return { kind: 'notApplicable' };
}
