import { builder } from '../../../graphql/builder.ts';
import { expectedVersion, requestKey } from '../../changes/change-input.ts';
import { changeProblems } from '../../changes/index.ts';
import { PermissionType } from '../../changes/permission.type.ts';
import { SeasonWithoutTableProblem } from '../../score-tables/problems/table-problems.ts';
import { newTargets, RegisteredTargetInput } from '../score-entry.input.ts';
import { permitRegistration } from '../sheet-permissions.ts';
import { registerTargets } from '../use-cases/register-targets.ts';
import { changeOfSheet } from './change-of-sheet.ts';
import { ScoreSheetChanged } from './sheet-changed.type.ts';

const member = 'Key of the member: its unit (`code@first day`) or its organization — thành viên.';

const Input = builder.inputType('RegisterTargetsInput', {
  description: 'Targets of a member for a season — đăng ký chỉ tiêu thi đua.',
  fields: (t) => ({
    requestKey: requestKey(t),
    season: t.string({ required: true, description: 'Key of the season — năm thi đua.' }),
    member: t.string({ required: true, description: member }),
    expectedVersion: expectedVersion(t),
    targets: t.field({
      type: [RegisteredTargetInput],
      required: true,
      description: 'Every target at once, in the place of earlier ones — các chỉ tiêu.',
    }),
  }),
});

builder.mutationField('registerTargets', (t) =>
  t.field({
    type: ScoreSheetChanged,
    extensions: { action: 'sheet.register', can: 'Query.canRegisterTargets' },
    args: { input: t.arg({ type: Input, required: true, description: 'Member and targets — chỉ tiêu.' }) },
    errors: {
      types: [...changeProblems, SeasonWithoutTableProblem],
      union: { name: 'RegisterTargetsResult', description: 'What was registered, or why nothing was — kết quả.' },
    },
    description:
      'Registers the targets of a member; its sheet is opened by it (`expectedVersion` 0) — đăng ký chỉ tiêu, mở phiếu chấm.',
    resolve: (_root, { input: { requestKey: key, ...body } }, context) =>
      changeOfSheet(context, { mutation: 'registerTargets', key, body }, (room) =>
        registerTargets(room, { ...body, targets: newTargets(body.targets) }),
      ),
  }),
);

builder.queryField('canRegisterTargets', (t) =>
  t.field({
    type: PermissionType,
    nullable: true,
    args: {
      season: t.arg.string({ required: true, description: 'Key of the season — năm thi đua.' }),
      member: t.arg.string({ required: true, description: member }),
    },
    description: 'Whether the viewer may register targets now; null where there is no such member — có được đăng ký.',
    resolve: (_root, { season, member: key }, context) => permitRegistration(context, season, key),
  }),
);
