import { builder } from '../../../graphql/builder.ts';
import { expectedVersion, reason, requestKey } from '../../changes/change-input.ts';
import { changeProblems, runChange } from '../../changes/index.ts';
import { MemberInput, writtenMember } from '../member.input.ts';
import { GroupSeasonChanged } from '../season-changed.type.ts';
import { createSeason } from '../use-cases/create-season.ts';
import { replaceMembers } from '../use-cases/replace-members.ts';

const Create = builder.inputType('CreateGroupSeasonInput', {
  description: 'A year of a cluster or bloc to form — năm thi đua.',
  fields: (t) => ({
    requestKey: requestKey(t),
    expectedVersion: t.int({
      required: true,
      description: '`version` of the group as the sender has seen it — phiên bản của cụm, khối đã xem.',
    }),
    group: t.string({ required: true, description: 'Key of the cluster or bloc — cụm, khối.' }),
    key: t.string({ required: true, description: 'Key that the year is to have, `namespace/slug` — khóa.' }),
    year: t.int({ required: true, description: 'Year — năm.' }),
    members: t.field({ type: [MemberInput], description: 'Its members, as far as known — các thành viên.' }),
    requirements: t.stringList({ description: 'What it must have, as printed — yêu cầu.' }),
    note: t.string({ description: 'Note — ghi chú.' }),
  }),
});

const Replace = builder.inputType('ReplaceGroupMembersInput', {
  description: 'The members of a year, anew — thay danh sách thành viên.',
  fields: (t) => ({
    requestKey: requestKey(t),
    expectedVersion: expectedVersion(t),
    season: t.string({ required: true, description: 'Key of the year — năm thi đua.' }),
    members: t.field({ type: [MemberInput], required: true, description: 'All its members — các thành viên.' }),
    reason: reason(t),
  }),
});

builder.mutationField('createGroupSeason', (t) =>
  t.field({
    type: GroupSeasonChanged,
    extensions: { action: 'season.create', can: 'EmulationGroup.canCreateSeason' },
    args: { input: t.arg({ type: Create, required: true, description: 'The year — năm thi đua.' }) },
    errors: {
      types: changeProblems,
      union: { name: 'CreateGroupSeasonResult', description: 'What was formed, or why nothing was — kết quả.' },
    },
    description: 'Forms a year of a cluster or bloc with its members — lập năm thi đua của cụm, khối.',
    resolve: (_root, { input: { requestKey: key, ...body } }, context) =>
      runChange(context, { mutation: 'createGroupSeason', key, body }, (room) =>
        createSeason(room, {
          ...body,
          members: (body.members ?? []).map(writtenMember),
          requirements: body.requirements ?? [],
          note: body.note ?? null,
        }),
      ),
  }),
);

builder.mutationField('replaceGroupMembers', (t) =>
  t.field({
    type: GroupSeasonChanged,
    extensions: { action: 'season.replaceMembers', can: 'GroupSeason.canReplaceMembers' },
    args: { input: t.arg({ type: Replace, required: true, description: 'The members — các thành viên.' }) },
    errors: {
      types: changeProblems,
      union: { name: 'ReplaceGroupMembersResult', description: 'What was changed, or why nothing was — kết quả.' },
    },
    description: 'Lists the members of a year anew, before its head is elected — thay danh sách thành viên.',
    resolve: (_root, { input: { requestKey: key, ...body } }, context) =>
      runChange(context, { mutation: 'replaceGroupMembers', key, body }, (room) =>
        replaceMembers(room, { ...body, members: body.members.map(writtenMember), why: body.reason ?? null }),
      ),
  }),
);
