import { allowedActions, type GuardAnswers, groupSeasonTransitions, isThiduaError, transition } from '@thidua/core';
import { mayDo } from '../../graphql/access.ts';
import { builder } from '../../graphql/builder.ts';
import { closedEnum } from '../../graphql/closed-enum.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import { type BrokenRule, brokenRule } from '../changes/index.ts';
import { PermissionType } from '../changes/permission.type.ts';
import { emulationGroupPolicy, type SeasonArrow } from './emulation-group.policy.ts';
import { EmulationGroupNode } from './emulation-group.type.ts';
import { everyMemberScored } from './every-member-scored.ts';
import { GroupSeasonNode } from './group-season.type.ts';
import { type PlainSeasonArrow, plainSeasonActs } from './season-acts.ts';
import { groupHolder, maySeason, type SeasonRow, withSeasonParts } from './season-holders.ts';
import { replacementRules } from './use-cases/replace-members.ts';

const version = 'How often it was changed through the API or a file; 0 as seeded — phiên bản.';

builder.prismaObjectField(EmulationGroupNode, 'version', (t) =>
  t.int({
    description: version,
    resolve: ({ id }, _args, { loaders }) => loaders.versions.load({ kind: 'emulationGroup', id }),
  }),
);

builder.prismaObjectField(EmulationGroupNode, 'canCreateSeason', (t) =>
  t.field({
    type: PermissionType,
    description: 'Whether the viewer may form a year of it — có được lập năm thi đua hay không.',
    resolve: (group, _args, context) => mayDo(context, emulationGroupPolicy, 'season.create', groupHolder(group)),
  }),
);

builder.prismaObjectField(GroupSeasonNode, 'version', (t) =>
  t.int({
    description: version,
    resolve: ({ id }, _args, { loaders }) => loaders.versions.load({ kind: 'groupSeason', id }),
  }),
);

const DocumentRoleEnum = closedEnum<SeasonRow['documents'][number]['role']>(
  'GroupSeasonDocumentRole',
  'What a document is in the year of a cluster or bloc — vai trò của văn bản trong năm thi đua.',
  {
    PLAN: 'Plan — kế hoạch',
    CRITERIA: 'Criteria — tiêu chí',
    START: 'Start — bắt đầu thực hiện',
    MID_REVIEW: 'Mid-year review — sơ kết',
    SCORING: 'Scoring — chấm điểm',
    FINAL_REVIEW: 'Review of the year — tổng kết',
    CLOSING: 'Closing — kết thúc',
  },
);

builder.prismaObject('GroupSeasonDocument', {
  description: 'Document that an act on the year rests on — văn bản của năm thi đua.',
  fields: (t) => ({
    role: t.expose('role', { type: DocumentRoleEnum, description: 'What it is there — vai trò.' }),
    document: t.relation('document', { description: 'Document — văn bản.' }),
  }),
});

builder.prismaObjectField(GroupSeasonNode, 'documents', (t) =>
  t.relation('documents', {
    query: { orderBy: { position: 'asc' } },
    description: 'What its acts rest on, in their order — các văn bản.',
  }),
);

const twins: { readonly [A in SeasonArrow]: string } = {
  electHead: 'canElectHead',
  adoptPlanAndCriteria: 'canAdoptPlanAndCriteria',
  ...(Object.fromEntries(
    (Object.keys(plainSeasonActs) as PlainSeasonArrow[]).map((arrow) => [arrow, plainSeasonActs[arrow].can]),
  ) as { readonly [A in PlainSeasonArrow]: string }),
};

for (const arrow of Object.keys(twins) as SeasonArrow[]) {
  builder.prismaObjectField(GroupSeasonNode, twins[arrow], (t) =>
    t.field({
      type: PermissionType,
      select: withSeasonParts,
      complexity: 2,
      description: `Whether the viewer may do this now: \`${arrow}\` — có được thực hiện hay không.`,
      resolve: async (season, _args, context) => ({
        decision: maySeason(context, arrow, season),
        broken: await arrowRules(season, arrow, context),
      }),
    }),
  );
}

builder.prismaObjectField(GroupSeasonNode, 'canReplaceMembers', (t) =>
  t.field({
    type: PermissionType,
    select: withSeasonParts,
    complexity: 2,
    description: 'Whether the viewer may list its members anew — có được thay danh sách thành viên hay không.',
    resolve: (season, _args, context) => ({
      decision: maySeason(context, 'replaceMembers', season),
      broken: replacementRules(season.state),
    }),
  }),
);

/** The act run dry; a guard that the act itself answers counts as holding. */
async function arrowRules(season: SeasonRow, arrow: SeasonArrow, { prisma }: RequestContext): Promise<BrokenRule[]> {
  const asked = arrow === 'score' && allowedActions(groupSeasonTransitions, season.state).includes(arrow);
  const scored = asked && (await everyMemberScored({ transaction: prisma }, season));
  const guards: GuardAnswers<typeof groupSeasonTransitions.actions, SeasonArrow> = {
    headIsMember: season.members.length > 0,
    planAdopted: true,
    criteriaAdopted: true,
    everyMemberScored: scored,
  };
  try {
    transition(groupSeasonTransitions, season.state, arrow, guards);
    return [];
  } catch (error) {
    if (!isThiduaError(error)) throw error;
    return [brokenRule(error)];
  }
}
