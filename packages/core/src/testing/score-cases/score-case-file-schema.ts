import * as v from 'valibot';
import type { RuleName } from '../../scoring/methods/rule-name.ts';
import type { NodeStatus } from '../../scoring/sheet/node-score.ts';
import type { ScoreView } from '../../scoring/table/score-column.ts';
import { decimalField, nameField } from '../../scoring/written/decimal-field.ts';
import { oneOf } from '../../shapes/one-of.ts';
import { filledListOf, listOf, mapOf } from '../../shapes/register-of.ts';
import { strictFields } from '../../shapes/strict-fields.ts';
import { lineField, textField } from '../../shapes/text-fields.ts';
import { numberTextField } from './number-text.ts';
import { cellField } from './written-cell.ts';

const lines = v.exactOptional(listOf(lineField));
const number = v.exactOptional(numberTextField);
const numbers = v.exactOptional(mapOf(numberTextField));
const status = oneOf<NodeStatus>()(['scored', 'excluded', 'renormalised', 'notAsked', 'refused']);
const column = v.exactOptional(mapOf(cellField));

const writtenUnit = strictFields({
  unit: nameField,
  targets: v.exactOptional(mapOf(decimalField)),
  self: column,
  verified: column,
  appraised: column,
  tieFigures: v.exactOptional(mapOf(decimalField)),
});

const expectedUnit = strictFields({
  total: number,
  attainable: number,
  points: numbers,
  contributions: numbers,
  status: v.exactOptional(mapOf(status)),
  rules: v.exactOptional(mapOf(v.custom<RuleName>((value) => typeof value === 'string'))),
  refused: lines,
  class: v.exactOptional(nameField),
  undecided: v.exactOptional(nameField),
  classFigure: number,
  floorsMissed: lines,
  place: v.exactOptional(nameField),
  figure: number,
  tiedWith: lines,
  decidedBy: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  barredFrom: lines,
});

const totals = v.exactOptional(mapOf(numberTextField));

const expectation = strictFields({
  table: lines,
  sheets: lines,
  warnings: lines,
  order: lines,
  units: v.exactOptional(mapOf(expectedUnit)),
  columns: v.exactOptional(strictFields({ self: totals, verified: totals, appraised: totals })),
});

/** Tables or methods under the names by which cases call them; read with each case, which may expect them to be wrong. */
export const namedDataField = v.record(v.string(), v.unknown());

/** What a case changes of its table or method: path → value. */
export const changeField = v.record(v.string(), v.unknown());

/** What all kinds of cases have in common: a name, the working, hard cases, changes by path. */
export const caseFields = {
  case: lineField,
  why: textField,
  hard: v.exactOptional(listOf(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99)))),
  change: v.exactOptional(v.pipe(changeField, v.maxEntries(50))),
};

const writtenCase = strictFields({
  ...caseFields,
  table: nameField,
  typed: v.exactOptional(v.literal(true)),
  view: v.exactOptional(oneOf<ScoreView>()(['self', 'verified', 'appraised', 'counted'])),
  group: v.exactOptional(nameField),
  units: v.exactOptional(listOf(writtenUnit)),
  expect: expectation,
});

/** A file of cases of score tables: tables and groups of sheets named once, and the cases. */
export const scoreCaseFileSchema = strictFields({
  kind: v.literal('score-table'),
  name: lineField,
  tables: namedDataField,
  groups: v.exactOptional(mapOf(filledListOf(writtenUnit))),
  cases: filledListOf(writtenCase),
});

export type WrittenScoreCaseFile = v.InferOutput<typeof scoreCaseFileSchema>;
export type WrittenScoreCase = WrittenScoreCaseFile['cases'][number];
export type WrittenUnit = v.InferOutput<typeof writtenUnit>;
