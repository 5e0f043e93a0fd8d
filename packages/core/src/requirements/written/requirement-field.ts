import * as v from 'valibot';
import { ordinalField } from '../../shapes/number-fields.ts';
import { oneOf } from '../../shapes/one-of.ts';
import { filledListOf, listOf } from '../../shapes/register-of.ts';
import { strictFields } from '../../shapes/strict-fields.ts';
import { lineField, wordsField } from '../../shapes/text-fields.ts';
import { provisionField } from '../../sources/written/provision-field.ts';
import type { Requirement, RequirementKind } from '../requirement.ts';
import { honourAskedFields, leafFields, yearAskedFields } from './leaf-fields.ts';

/** Any requirement, with its parts. */
export const requirementField: v.GenericSchema<unknown, Requirement> = v.lazy(() => anyRequirement);

const partFields = {
  allOf: strictFields({ kind: v.literal('allOf'), parts: listOf(requirementField) }),
  // without parts it is never met: an award that nobody can grant any more
  anyOf: strictFields({ kind: v.literal('anyOf'), parts: listOf(requirementField) }),
  under: strictFields({
    kind: v.literal('under'),
    provision: provisionField,
    reading: v.exactOptional(wordsField),
    part: requirementField,
  }),
  after: strictFields({
    kind: v.literal('after'),
    ...honourAskedFields,
    latestOf: v.exactOptional(filledListOf(lineField)),
    sinceItself: v.exactOptional(v.literal(true)),
    part: requirementField,
  }),
  run: strictFields({
    kind: v.literal('run'),
    years: ordinalField,
    ...yearAskedFields,
    ending: oneOf<'proposal' | 'any'>()(['proposal', 'any']),
    part: v.exactOptional(requirementField),
  }),
};

/** Each kind of the vocabulary by its name: one that is missing does not compile. */
export const requirementFields = { ...partFields, ...leafFields } satisfies {
  readonly [K in RequirementKind]: v.GenericSchema<unknown, Extract<Requirement, { kind: K }>>;
};

/** What {@link requirementField} stands for; it is a name of its own so that the JSON Schema can refer to it. */
export const anyRequirement = v.variant('kind', [
  partFields.allOf,
  partFields.anyOf,
  partFields.under,
  partFields.after,
  partFields.run,
  leafFields.amount,
  leafFields.attested,
  leafFields.elapsed,
  leafFields.everyYear,
  leafFields.existed,
  leafFields.held,
  leafFields.heldPost,
  leafFields.judged,
  leafFields.meets,
  leafFields.membersHolding,
  leafFields.merits,
  leafFields.neverHeld,
  leafFields.noMemberDisciplined,
  leafFields.notKnown,
  leafFields.notYetRewarded,
  leafFields.prizeWon,
  leafFields.rated,
  leafFields.ratedYears,
  leafFields.recipient,
  leafFields.roundAnniversary,
  leafFields.served,
  leafFields.shareOfMembers,
  leafFields.stood,
  leafFields.undisciplinedInPost,
]);
