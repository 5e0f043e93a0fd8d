import * as v from 'valibot';
import { oneOf } from '../../shapes/one-of.ts';
import { filledListOf, listOf } from '../../shapes/register-of.ts';
import { strictFields } from '../../shapes/strict-fields.ts';
import { textField } from '../../shapes/text-fields.ts';
import { TABLE_NODE_LIMIT } from '../table/flat-node.ts';
import type { Handling } from '../table/handling.ts';
import type { ScoreColumn, Scorer } from '../table/score-column.ts';
import type { ScoreNode } from '../table/score-node.ts';
import { decimalField, nameField } from './decimal-field.ts';
import { methodField } from './method-field.ts';
import { maybeRounding } from './rounding-field.ts';

/** A node of a score table with what is below it. */
export const nodeField: v.GenericSchema<unknown, ScoreNode> = v.lazy(() =>
  v.variant('kind', [partField, criterionField]),
);

/** Who scores: a role, or `agency:` and the key of an organization. */
export const scorerField = v.custom<Scorer>(
  (value) => typeof value === 'string' && /^(unit|headAndDeputies|standingBody|council|agency:.{1,200})$/.test(value),
  'unit|headAndDeputies|standingBody|council|agency:…',
);

export const columnField = oneOf<ScoreColumn>()(['self', 'verified', 'appraised']);

export const sourceField = strictFields({
  document: nameField,
  clause: v.exactOptional(nameField),
  words: v.exactOptional(textField),
});

const handling = oneOf<Handling>()(['refused', 'excluded', 'renormalised', 'zero', 'comparedApart']);
const scorerList = v.exactOptional(filledListOf(scorerField));
const maybeDecimal = v.exactOptional(decimalField);

const common = {
  key: nameField,
  label: nameField,
  max: decimalField,
  role: v.exactOptional(oneOf<'bonus' | 'penalty'>()(['bonus', 'penalty'])),
  least: maybeDecimal,
  most: maybeDecimal,
  scorers: v.exactOptional(strictFields({ self: scorerList, verified: scorerList, appraised: scorerList })),
  counts: v.exactOptional(filledListOf(columnField)),
  when: v.exactOptional(
    strictFields({
      notApplicable: v.exactOptional(handling),
      notAssigned: v.exactOptional(handling),
      missing: v.exactOptional(handling),
      zeroTarget: v.exactOptional(
        oneOf<Handling | 'notAssigned'>()([
          'refused',
          'excluded',
          'renormalised',
          'zero',
          'comparedApart',
          'notAssigned',
        ]),
      ),
      zeroActual: v.exactOptional(
        oneOf<Handling | 'full'>()(['refused', 'excluded', 'renormalised', 'zero', 'comparedApart', 'full']),
      ),
    }),
  ),
  source: v.exactOptional(sourceField),
  rounding: maybeRounding,
};

/** A part with its children; empty ones are the check's to name. */
export const partField = strictFields({
  kind: v.literal('part'),
  ...common,
  children: listOf(nodeField, TABLE_NODE_LIMIT),
});

const criterionField = strictFields({
  kind: v.literal('criterion'),
  ...common,
  method: methodField,
  unitOfMeasure: v.exactOptional(nameField),
  target: maybeDecimal,
  alsoTyped: v.exactOptional(v.literal(true)),
});
