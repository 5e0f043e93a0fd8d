import type { InputFieldBuilder } from '@pothos/core';
import { builder } from '../../../graphql/builder.ts';
import { expectedVersion, reason, requestKey } from '../../changes/change-input.ts';
import { changeProblems, runChange } from '../../changes/index.ts';
import { everyMemberScored } from '../every-member-scored.ts';
import { MemberInput, memberKeyOf } from '../member.input.ts';
import { type PlainSeasonArrow, plainSeasonActs } from '../season-acts.ts';
import { GroupSeasonChanged } from '../season-changed.type.ts';
import { electHead } from '../use-cases/elect-head.ts';
import { moveSeason } from '../use-cases/season-step.ts';

type Fields = InputFieldBuilder<(typeof builder)['$inferSchemaTypes'], 'InputObject'>;

/** What every act says. */
const common = (t: Fields) => ({
  requestKey: requestKey(t),
  expectedVersion: expectedVersion(t),
  season: t.string({ required: true, description: 'Key of the year of a cluster or bloc — năm thi đua.' }),
  reason: reason(t),
});

const result = (mutation: string) => ({
  types: changeProblems,
  union: {
    name: `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Result`,
    description: 'What was recorded, or why nothing was — kết quả.',
  },
});

const Elect = builder.inputType('ElectGroupHeadInput', {
  description: 'Who is elected — bầu trưởng, phó.',
  fields: (t) => ({
    ...common(t),
    head: t.field({ type: MemberInput, required: true, description: 'Head — trưởng cụm, trưởng khối.' }),
    deputies: t.field({ type: [MemberInput], description: 'Deputies — phó cụm, phó khối.' }),
  }),
});

builder.mutationField('electGroupHead', (t) =>
  t.field({
    type: GroupSeasonChanged,
    extensions: { action: 'season.electHead', can: 'GroupSeason.canElectHead' },
    args: { input: t.arg({ type: Elect, required: true, description: 'The election — kết quả bầu.' }) },
    errors: result('electGroupHead'),
    description: 'Records the election of head and deputies among the members — bầu trưởng, phó cụm, khối.',
    resolve: (_root, { input: { requestKey: key, ...body } }, context) =>
      runChange(context, { mutation: 'electGroupHead', key, body }, (room) =>
        electHead(
          room,
          { ...body, documents: [], why: body.reason ?? null },
          {
            head: memberKeyOf(body.head, room.today),
            deputies: (body.deputies ?? []).map((deputy) => memberKeyOf(deputy, room.today)),
          },
        ),
      ),
  }),
);

const Adopt = builder.inputType('AdoptGroupPlanAndCriteriaInput', {
  description: 'What the members adopted — kế hoạch và tiêu chí.',
  fields: (t) => ({
    ...common(t),
    plan: t.string({ description: 'Key of the document with the plan — văn bản kế hoạch.' }),
    criteria: t.string({
      description: 'Key of the document with the criteria; not needed where a score table is adopted — tiêu chí.',
    }),
  }),
});

builder.mutationField('adoptGroupPlanAndCriteria', (t) =>
  t.field({
    type: GroupSeasonChanged,
    extensions: { action: 'season.adoptPlanAndCriteria', can: 'GroupSeason.canAdoptPlanAndCriteria' },
    args: { input: t.arg({ type: Adopt, required: true, description: 'What was adopted — nội dung.' }) },
    errors: result('adoptGroupPlanAndCriteria'),
    description: 'Records that plan and criteria are adopted — thông qua kế hoạch và tiêu chí.',
    resolve: (_root, { input: { requestKey: key, ...body } }, context) =>
      runChange(context, { mutation: 'adoptGroupPlanAndCriteria', key, body }, (room) => {
        const { plan, criteria } = body;
        const documents = [
          ...(plan == null ? [] : [{ role: 'PLAN' as const, document: plan }]),
          ...(criteria == null ? [] : [{ role: 'CRITERIA' as const, document: criteria }]),
        ];
        return moveSeason(
          room,
          'adoptPlanAndCriteria',
          { ...body, documents, why: body.reason ?? null },
          {
            guards: ({ scoreTable }) =>
              Promise.resolve({ planAdopted: plan != null, criteriaAdopted: criteria != null || scoreTable !== null }),
          },
        );
      }),
  }),
);

for (const arrow of Object.keys(plainSeasonActs) as PlainSeasonArrow[]) {
  const { mutation, can, documentRole, description } = plainSeasonActs[arrow];
  const Input = builder.inputType(`${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`, {
    description,
    fields: (t) => ({
      ...common(t),
      documents: t.stringList({ description: 'Keys of the documents that it rests on — các văn bản.' }),
    }),
  });
  builder.mutationField(mutation, (t) =>
    t.field({
      type: GroupSeasonChanged,
      extensions: { action: `season.${arrow}`, can: `GroupSeason.${can}` },
      args: { input: t.arg({ type: Input, required: true, description: 'The act — nội dung.' }) },
      errors: result(mutation),
      description,
      resolve: (_root, { input: { requestKey: key, ...body } }, context) =>
        runChange(context, { mutation, key, body }, (room) => {
          const documents = (body.documents ?? []).map((document) => ({ role: documentRole, document }));
          return moveSeason(
            room,
            arrow,
            { ...body, documents, why: body.reason ?? null },
            {
              guards: async (row) => ({ everyMemberScored: arrow === 'score' && (await everyMemberScored(room, row)) }),
            },
          );
        }),
    }),
  );
}
