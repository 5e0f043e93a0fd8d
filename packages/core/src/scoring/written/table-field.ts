import * as v from 'valibot';
import { oneOf } from '../../shapes/one-of.ts';
import { filledListOf, listOf } from '../../shapes/register-of.ts';
import { strictFields } from '../../shapes/strict-fields.ts';
import type { TiePolicy } from '../ranking/ranking-rules.ts';
import type { ScoreTable } from '../table/score-table.ts';
import { decimalField, nameField } from './decimal-field.ts';
import { partField, sourceField } from './node-field.ts';
import { maybeRounding } from './rounding-field.ts';

const prefer = oneOf<'higher' | 'lower'>()(['higher', 'lower']);
const basis = oneOf<'points' | 'percentOfAttainable'>()(['points', 'percentOfAttainable']);
const className = { key: nameField, label: nameField };

const rankingField = strictFields({
  by: basis,
  rounding: maybeRounding,
  ties: oneOf<TiePolicy>()(['standard', 'modified', 'dense', 'fractional']),
  tieBreaks: v.exactOptional(
    listOf(
      v.variant('kind', [
        strictFields({ kind: v.literal('node'), node: nameField, prefer }),
        strictFields({ kind: v.literal('given'), name: nameField, prefer }),
      ]),
    ),
  ),
  barred: oneOf<'inPlace' | 'withoutPlace'>()(['inPlace', 'withoutPlace']),
});

const classificationField = strictFields({
  of: basis,
  cap: v.exactOptional(decimalField),
  rounding: maybeRounding,
  classes: filledListOf(
    strictFields({
      ...className,
      atLeast: decimalField,
      floor: v.exactOptional(
        strictFields({
          percent: decimalField,
          of: v.union([oneOf<'criteria' | 'parts'>()(['criteria', 'parts']), filledListOf(nameField)]),
        }),
      ),
    }),
  ),
  otherwise: strictFields(className),
  floorMissed: oneOf<'nextClass' | 'undecided'>()(['nextClass', 'undecided']),
});

/** A whole score table as it is written; the shape of its JSON Schema. */
export const tableField: v.GenericSchema<unknown, ScoreTable> = strictFields({
  key: nameField,
  version: nameField,
  title: nameField,
  period: nameField,
  group: v.exactOptional(nameField),
  source: sourceField,
  scale: strictFields({ content: decimalField, bonus: v.exactOptional(decimalField) }),
  root: partField,
  rounding: v.exactOptional(strictFields({ criterion: maybeRounding, part: maybeRounding, total: maybeRounding })),
  classification: v.exactOptional(classificationField),
  ranking: rankingField,
});
