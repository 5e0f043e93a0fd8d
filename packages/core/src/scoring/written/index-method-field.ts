import * as v from 'valibot';
import { oneOf } from '../../shapes/one-of.ts';
import { filledListOf, listOf } from '../../shapes/register-of.ts';
import { strictFields } from '../../shapes/strict-fields.ts';
import type { IndexBands } from '../indices/index-bands.ts';
import type {
  Aggregation,
  IndexMethod,
  IndexNode,
  MissingHandling,
  MissingKind,
  Normalisation,
} from '../indices/index-method.ts';
import { TABLE_NODE_LIMIT } from '../table/flat-node.ts';
import { decimalField, nameField } from './decimal-field.ts';
import { sourceField } from './node-field.ts';
import { maybeRounding, roundingField } from './rounding-field.ts';

const normalisation: v.GenericSchema<unknown, Normalisation> = v.variant('kind', [
  strictFields({ kind: v.literal('asIs') }),
  strictFields({
    kind: v.literal('minMax'),
    goalposts: v.union([v.literal('edition'), strictFields({ lowest: decimalField, highest: decimalField })]),
    clamp: v.boolean(),
    scale: strictFields({ from: decimalField, until: decimalField }),
  }),
  strictFields({
    kind: v.literal('zScore'),
    of: oneOf<'population' | 'sample'>()(['population', 'sample']),
    rounding: roundingField,
  }),
  strictFields({ kind: v.literal('rank') }),
  strictFields({ kind: v.literal('percentile') }),
  strictFields({
    kind: v.literal('distanceToTarget'),
    base: decimalField,
    target: decimalField,
    clamp: v.boolean(),
  }),
]);

const aggregation: v.GenericSchema<unknown, Aggregation> = v.variant('kind', [
  strictFields({ kind: oneOf<'sum' | 'mean' | 'weighted'>()(['sum', 'mean', 'weighted']) }),
  strictFields({ kind: v.literal('geometric'), rounding: roundingField }),
]);

const missing: v.GenericSchema<unknown, MissingHandling> = v.union([
  oneOf<'refused' | 'leftOut'>()(['refused', 'leftOut']),
  strictFields({ counts: decimalField }),
]);

const missingByKind = {
  withheld: v.exactOptional(missing),
  notApplicable: v.exactOptional(missing),
  notSurveyed: v.exactOptional(missing),
} satisfies { readonly [K in MissingKind]: v.GenericSchema };

const common = {
  key: nameField,
  label: nameField,
  weight: v.exactOptional(decimalField),
  rounding: maybeRounding,
};

/** A group or an indicator of an index with what is below it. */
export const indexNodeField: v.GenericSchema<unknown, IndexNode> = v.lazy(() =>
  v.variant('kind', [groupField, indicatorField]),
);

const groupField = strictFields({
  kind: v.literal('group'),
  ...common,
  aggregation,
  children: listOf(indexNodeField, TABLE_NODE_LIMIT),
});

const indicatorField = strictFields({
  kind: v.literal('indicator'),
  ...common,
  better: oneOf<'higher' | 'lower'>()(['higher', 'lower']),
  normalisation,
  missing: v.exactOptional(strictFields(missingByKind)),
});

const band = { key: nameField, label: nameField };

const bandsField: v.GenericSchema<unknown, IndexBands> = v.variant('kind', [
  strictFields({
    kind: v.literal('thresholds'),
    bands: filledListOf(strictFields({ ...band, atLeast: decimalField })),
    otherwise: strictFields(band),
  }),
  strictFields({
    kind: oneOf<'quantiles' | 'naturalBreaks'>()(['quantiles', 'naturalBreaks']),
    bands: filledListOf(strictFields(band)),
  }),
]);

/** The method of a composite index in one version, as it is written; the shape of its JSON Schema. */
export const indexMethodField: v.GenericSchema<unknown, IndexMethod> = strictFields({
  key: nameField,
  version: nameField,
  title: nameField,
  source: sourceField,
  root: groupField,
  percent: v.exactOptional(
    strictFields({
      of: decimalField,
      from: oneOf<'exact' | 'rounded'>()(['exact', 'rounded']),
      rounding: roundingField,
    }),
  ),
  bands: v.exactOptional(bandsField),
});
