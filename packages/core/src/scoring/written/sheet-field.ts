import * as v from 'valibot';
import { listOf, mapOf } from '../../shapes/register-of.ts';
import { strictFields } from '../../shapes/strict-fields.ts';
import { textField } from '../../shapes/text-fields.ts';
import type { EntryKind, EntryValue } from '../sheet/entry-value.ts';
import type { ScoreSheet } from '../sheet/score-sheet.ts';
import { TABLE_NODE_LIMIT } from '../table/flat-node.ts';
import { decimalField, nameField } from './decimal-field.ts';
import { scorerField } from './node-field.ts';

const valueFields = {
  points: strictFields({ kind: v.literal('points'), points: decimalField }),
  passed: strictFields({ kind: v.literal('passed'), passed: v.boolean() }),
  grade: strictFields({ kind: v.literal('grade'), grade: nameField }),
  actual: strictFields({ kind: v.literal('actual'), actual: decimalField }),
  count: strictFields({ kind: v.literal('count'), count: decimalField }),
  events: strictFields({ kind: v.literal('events'), events: mapOf(decimalField) }),
  lateness: strictFields({ kind: v.literal('lateness'), days: decimalField }),
  date: strictFields({ kind: v.literal('date'), date: nameField }),
  rank: strictFields({ kind: v.literal('rank'), rank: decimalField }),
  votes: strictFields({ kind: v.literal('votes'), votes: decimalField, of: decimalField }),
  figures: strictFields({ kind: v.literal('figures'), figures: mapOf(decimalField) }),
  notApplicable: strictFields({ kind: v.literal('notApplicable') }),
} satisfies { readonly [K in EntryKind]: v.GenericSchema<unknown, Extract<EntryValue, { kind: K }>> };

/** What is filled in for one criterion, as it is written. */
export const entryField = strictFields({
  value: v.variant('kind', [
    valueFields.points,
    valueFields.passed,
    valueFields.grade,
    valueFields.actual,
    valueFields.count,
    valueFields.events,
    valueFields.lateness,
    valueFields.date,
    valueFields.rank,
    valueFields.votes,
    valueFields.figures,
    valueFields.notApplicable,
  ]),
  by: v.exactOptional(scorerField),
  reason: v.exactOptional(textField),
  evidence: v.exactOptional(listOf(nameField)),
});

const column = v.exactOptional(mapOf(entryField, TABLE_NODE_LIMIT));

/** A whole score sheet as it is written. */
export const sheetField: v.GenericSchema<unknown, ScoreSheet> = strictFields({
  unit: nameField,
  targets: v.exactOptional(mapOf(decimalField, TABLE_NODE_LIMIT)),
  columns: strictFields({ self: column, verified: column, appraised: column }),
  tieFigures: v.exactOptional(mapOf(decimalField)),
});
