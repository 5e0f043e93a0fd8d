import * as v from 'valibot';
import type { EmulationGroup, GroupRole, GroupSeasonState } from '../../organizations/emulation-group.ts';
import { oneOf } from '../../shapes/one-of.ts';
import { strictFields } from '../../shapes/strict-fields.ts';
import { flagField } from './flag-field.ts';
import { localKeyField, referenceField } from './key-fields.ts';
import { listOf } from './list-of.ts';
import { yearField } from './number-fields.ts';
import { lineField, textField } from './text-field.ts';
import { unitField } from './unit-fields.ts';

/** A member is a unit or an organization, exactly one of the two. */
const writtenGroupMember = v.pipe(
  strictFields({
    unit: v.exactOptional(unitField),
    organization: v.exactOptional(referenceField),
    role: v.optional(oneOf<GroupRole>()(['HEAD', 'DEPUTY', 'MEMBER']), 'MEMBER'),
  }),
  v.check(
    (member) => (member.unit === undefined) !== (member.organization === undefined),
    'EXACTLY_ONE_FIELD:unit,organization',
  ),
);

const writtenGroupSeason = strictFields({
  key: v.exactOptional(localKeyField),
  year: yearField,
  state: v.optional(
    oneOf<GroupSeasonState>()([
      'FORMED',
      'HEAD_ELECTED',
      'PLAN_AND_CRITERIA_ADOPTED',
      'RUNNING',
      'MID_REVIEW',
      'SCORED',
      'FINAL_REVIEW',
      'CLOSED',
    ]),
    'FORMED',
  ),
  members: listOf(writtenGroupMember),
  membersKnown: flagField,
  requirements: listOf(textField),
  note: v.exactOptional(textField),
});
export type WrittenGroupSeason = v.InferOutput<typeof writtenGroupSeason>;

export const writtenEmulationGroup = strictFields({
  key: localKeyField,
  kind: oneOf<EmulationGroup['kind']>()(['CUM', 'KHOI']),
  name: lineField,
  level: oneOf<EmulationGroup['level']>()(['CENTRAL', 'PROVINCE', 'BASE']),
  within: v.exactOptional(unitField),
  guidedBy: v.exactOptional(referenceField),
  basis: v.exactOptional(textField),
  seasons: listOf(writtenGroupSeason),
});
export type WrittenEmulationGroup = v.InferOutput<typeof writtenEmulationGroup>;
