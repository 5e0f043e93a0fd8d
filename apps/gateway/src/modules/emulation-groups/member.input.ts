import { builder } from '../../graphql/builder.ts';
import { unitColumn } from '../../rows/unit-column.ts';
import { UnitRefInput, writtenUnit } from '../inputs/unit-ref.input.ts';
import { unitOfInput } from '../units/unit-of-input.ts';

/** A member of a season: exactly one of the two. */
export const MemberInput = builder.inputType('GroupMemberInput', {
  isOneOf: true,
  description: 'Member of a cluster or bloc — thành viên cụm, khối thi đua.',
  fields: (t) => ({
    unit: t.field({ type: UnitRefInput, description: 'A unit — đơn vị hành chính.' }),
    organization: t.string({ description: 'An organization, by key — cơ quan, tổ chức.' }),
  }),
});

type Given = typeof MemberInput.$inferInput;

/** The same as a campaign file writes it: nobody is head before the election. */
export function writtenMember({ unit, organization }: Given): object {
  return unit == null ? { organization } : { unit: writtenUnit(unit) };
}

/** Key of the member, `code@first day` or of the organization. @throws ThiduaError where no unit bore the code. */
export function memberKeyOf({ unit, organization }: Given, today: string): string {
  return unit == null ? (organization ?? '') : unitColumn(unitOfInput(unit, today));
}
