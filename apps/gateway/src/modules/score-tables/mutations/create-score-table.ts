import type { Change } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { ChangedInterface } from '../../changes/change.type.ts';
import { requestKey } from '../../changes/change-input.ts';
import { changeProblems, runChange } from '../../changes/index.ts';
import { PermissionType } from '../../changes/permission.type.ts';
import { mayWriteUnder } from '../../import/namespace-holder.ts';
import { TableNotJsonProblem } from '../problems/table-problems.ts';
import { scoreTablePolicy } from '../score-table.policy.ts';
import { createScoreTable } from '../use-cases/create-score-table.ts';

const Input = builder.inputType('CreateScoreTableInput', {
  description: 'A version of a score table to store — bảng điểm.',
  fields: (t) => ({
    requestKey: requestKey(t),
    table: t.string({
      required: true,
      description: 'The whole table as JSON text, in the shape of the schema `score-table` — toàn bộ bảng, dạng JSON.',
    }),
  }),
});

const ScoreTableChanged = builder.objectRef<Change>('ScoreTableChanged');
ScoreTableChanged.implement({
  interfaces: [ChangedInterface],
  description: 'Score table that was stored — bảng điểm đã ghi nhận.',
  fields: (t) => ({
    scoreTable: t.prismaField({
      type: 'ScoreTable',
      description: 'As it is now — bảng điểm.',
      resolve: (query, { entityId }, _args, { prisma }) =>
        prisma.scoreTable.findUniqueOrThrow({ ...query, where: { id: entityId } }),
    }),
  }),
});

builder.mutationField('createScoreTable', (t) =>
  t.field({
    type: ScoreTableChanged,
    extensions: { action: 'scoreTable.create', can: 'Query.canCreateScoreTable' },
    args: { input: t.arg({ type: Input, required: true, description: 'The table — bảng điểm.' }) },
    errors: {
      types: [...changeProblems, TableNotJsonProblem],
      union: { name: 'CreateScoreTableResult', description: 'What was stored, or why nothing was — kết quả.' },
    },
    description: 'Stores a version of a score table under a namespace of the viewer — ghi nhận bảng điểm.',
    resolve: (_root, { input: { requestKey: key, ...body } }, context) =>
      runChange(context, { mutation: 'createScoreTable', key, body }, (room) => createScoreTable(room, body)),
  }),
);

builder.queryField('canCreateScoreTable', (t) =>
  t.field({
    type: PermissionType,
    args: { namespace: t.arg.string({ required: true, description: 'First part of the key — phần đầu của khóa.' }) },
    description: 'Whether the viewer may store a score table there — có được ghi nhận bảng điểm hay không.',
    resolve: async (_root, { namespace }, { prisma, viewer, today }) =>
      (await mayWriteUnder({ transaction: prisma, viewer, today }, namespace, scoreTablePolicy, 'scoreTable.create'))
        .decision,
  }),
);
