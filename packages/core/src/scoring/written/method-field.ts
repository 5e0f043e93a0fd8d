import * as v from 'valibot';
import { oneOf } from '../../shapes/one-of.ts';
import { filledListOf } from '../../shapes/register-of.ts';
import { strictFields } from '../../shapes/strict-fields.ts';
import type { Amount } from '../methods/amount.ts';
import type { ScoringMethod, ScoringMethodKind } from '../methods/scoring-method.ts';
import { decimalField, nameField } from './decimal-field.ts';
import { expressionField } from './expression-field.ts';

const amount: v.GenericSchema<unknown, Amount> = v.union([
  strictFields({ points: decimalField }),
  strictFields({ percentOfMax: decimalField }),
]);
const better = oneOf<'higher' | 'lower'>()(['higher', 'lower']);
const from = oneOf<'maximum' | 'zero'>()(['maximum', 'zero']);
const steps = {
  every: decimalField,
  amount,
  counting: oneOf<'whole' | 'proportional'>()(['whole', 'proportional']),
  most: v.exactOptional(amount),
};
const bars = v.exactOptional(filledListOf(nameField));
const maybeDecimal = v.exactOptional(decimalField);

/** Each method by its name: one that is missing does not compile. */
export const methodFields = {
  bands: strictFields({
    kind: v.literal('bands'),
    of: oneOf<'actual' | 'percentOfTarget'>()(['actual', 'percentOfTarget']),
    better,
    bands: filledListOf(strictFields({ limit: decimalField, amount })),
    otherwise: amount,
  }),
  collected: strictFields({ kind: v.literal('collected') }),
  countTimesPoints: strictFields({ kind: v.literal('countTimesPoints'), each: decimalField }),
  dateMilestones: strictFields({
    kind: v.literal('dateMilestones'),
    milestones: filledListOf(strictFields({ until: nameField, amount })),
    later: amount,
    notDone: amount,
  }),
  deductions: strictFields({
    kind: v.literal('deductions'),
    from,
    events: filledListOf(
      strictFields({
        key: nameField,
        label: nameField,
        points: decimalField,
        counted: oneOf<'each' | 'once'>()(['each', 'once']),
        most: maybeDecimal,
        bars,
      }),
    ),
  }),
  direct: strictFields({ kind: v.literal('direct'), step: maybeDecimal }),
  formula: strictFields({
    kind: v.literal('formula'),
    expression: expressionField,
    figures: v.exactOptional(filledListOf(strictFields({ name: nameField, label: nameField }))),
  }),
  grades: strictFields({
    kind: v.literal('grades'),
    grades: filledListOf(strictFields({ key: nameField, label: nameField, amount })),
  }),
  inverseRatio: strictFields({ kind: v.literal('inverseRatio') }),
  lateness: strictFields({
    kind: v.literal('lateness'),
    from,
    due: v.exactOptional(nameField),
    bands: filledListOf(strictFields({ fromDays: decimalField, points: decimalField, bars })),
    notDone: maybeDecimal,
  }),
  passFail: strictFields({ kind: v.literal('passFail') }),
  plusMinus: strictFields({ kind: v.literal('plusMinus'), lowest: decimalField }),
  rankPoints: strictFields({
    kind: v.literal('rankPoints'),
    of: oneOf<'entered' | 'group'>()(['entered', 'group']),
    better: v.exactOptional(better),
    places: filledListOf(strictFields({ upTo: decimalField, amount })),
    otherwise: amount,
  }),
  ratio: strictFields({ kind: v.literal('ratio') }),
  ratioWithExcess: strictFields({
    kind: v.literal('ratioWithExcess'),
    direction: oneOf<'direct' | 'inverse'>()(['direct', 'inverse']),
    excess: strictFields({ ...steps, to: nameField }),
  }),
  relativeToBest: strictFields({ kind: v.literal('relativeToBest'), shareAtTarget: decimalField }),
  shareOfVotes: strictFields({ kind: v.literal('shareOfVotes') }),
  steps: strictFields({
    kind: v.literal('steps'),
    of: oneOf<'percentOfTarget' | 'difference'>()(['percentOfTarget', 'difference']),
    better,
    atTarget: amount,
    above: v.exactOptional(strictFields(steps)),
    below: v.exactOptional(strictFields(steps)),
  }),
} satisfies { readonly [K in ScoringMethodKind]: v.GenericSchema<unknown, Extract<ScoringMethod, { kind: K }>> };

/** Any scoring method as it is written. */
export const methodField: v.GenericSchema<unknown, ScoringMethod> = v.variant('kind', [
  methodFields.bands,
  methodFields.collected,
  methodFields.countTimesPoints,
  methodFields.dateMilestones,
  methodFields.deductions,
  methodFields.direct,
  methodFields.formula,
  methodFields.grades,
  methodFields.inverseRatio,
  methodFields.lateness,
  methodFields.passFail,
  methodFields.plusMinus,
  methodFields.rankPoints,
  methodFields.ratio,
  methodFields.ratioWithExcess,
  methodFields.relativeToBest,
  methodFields.shareOfVotes,
  methodFields.steps,
]);
