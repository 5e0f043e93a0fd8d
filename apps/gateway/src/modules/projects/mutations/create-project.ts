import { builder } from '../../../graphql/builder.ts';
import { requestKey } from '../../changes/change-input.ts';
import { changeProblems, runChange } from '../../changes/index.ts';
import { PermissionType } from '../../changes/permission.type.ts';
import { DueInput } from '../../inputs/due.input.ts';
import { SourceRefInput } from '../../inputs/source-ref.input.ts';
import { UnitRefInput, writtenUnit } from '../../inputs/unit-ref.input.ts';
import { unitOfInput } from '../../units/unit-of-input.ts';
import { ProjectChanged } from '../project-changed.type.ts';
import { ProjectStageEnum } from '../project-enums.ts';
import { createProject } from '../use-cases/create-project.ts';
import { mayCreateIn } from '../use-cases/may-create.ts';

const MilestoneInput = builder.inputType('MilestoneInput', {
  description: 'Point that a project must reach — mốc tiến độ.',
  fields: (t) => ({
    key: t.string({ required: true, description: 'Name inside the project — khóa trong công trình.' }),
    stage: t.field({ type: ProjectStageEnum, required: true, description: 'Stage — giai đoạn.' }),
    share: t.field({ type: 'Decimal', description: 'Share in per cent, 0–100 — tỷ lệ phần trăm.' }),
    shareOf: t.string({ description: 'What the share is of, as printed — tỷ lệ của.' }),
    due: t.field({ type: DueInput, description: 'When it is due, if printed — thời hạn.' }),
    planned: t.field({ type: 'PartialDate', description: 'Date of the plan — ngày theo kế hoạch.' }),
    partOf: t.string({ description: 'Name of the milestone that it lies inside — thuộc mốc.' }),
    source: t.field({ type: [SourceRefInput], description: 'Where it comes from — nguồn.' }),
  }),
});

const Input = builder.inputType('CreateProjectInput', {
  description: 'A project to record — công trình, dự án.',
  fields: (t) => ({
    requestKey: requestKey(t),
    key: t.string({ required: true, description: 'Key that it is to have, `namespace/slug` — khóa.' }),
    name: t.string({ required: true, description: 'Name — tên công trình.' }),
    named: t.boolean({ description: 'False while the document does not name it; true if left out — đã nêu tên.' }),
    unit: t.field({ type: UnitRefInput, required: true, description: 'Unit that it lies in — địa phương.' }),
    owner: t.string({ description: 'Owner as printed — chủ đầu tư.' }),
    programme: t.string({ description: 'Key of the programme that it belongs to — chương trình.' }),
    milestones: t.field({ type: [MilestoneInput], description: 'Points that it must reach — các mốc tiến độ.' }),
    source: t.field({ type: [SourceRefInput], description: 'Where it comes from — nguồn.' }),
  }),
});

builder.mutationField('createProject', (t) =>
  t.field({
    type: ProjectChanged,
    extensions: { action: 'project.create', can: 'Query.canCreateProject' },
    args: { input: t.arg({ type: Input, required: true, description: 'The project — công trình.' }) },
    errors: {
      types: changeProblems,
      union: { name: 'CreateProjectResult', description: 'What was recorded, or why nothing was — kết quả.' },
    },
    description: 'Records a project with its milestones — ghi nhận công trình, dự án.',
    resolve: (_root, { input: { requestKey: key, ...body } }, context) =>
      runChange(context, { mutation: 'createProject', key, body }, (room) =>
        createProject(room, {
          key: body.key,
          unit: unitOfInput(body.unit, room.today),
          written: { ...body, unit: writtenUnit(body.unit) },
        }),
      ),
  }),
);

builder.queryField('canCreateProject', (t) =>
  t.field({
    type: PermissionType,
    args: {
      namespace: t.arg.string({ required: true, description: 'First part of the key — phần đầu của khóa.' }),
      unit: t.arg({ type: UnitRefInput, required: true, description: 'Unit that it lies in — địa phương.' }),
    },
    description: 'Whether the viewer may record a project there — có được ghi nhận công trình hay không.',
    resolve: (_root, { namespace, unit }, { prisma, viewer, today }) =>
      mayCreateIn({ transaction: prisma, viewer, today }, namespace, unit),
  }),
);
