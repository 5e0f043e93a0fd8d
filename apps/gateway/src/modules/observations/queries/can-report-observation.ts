import { builder } from '../../../graphql/builder.ts';
import { answeringProblems } from '../../../graphql/problems/library-problem.ts';
import { PermissionType } from '../../changes/permission.type.ts';
import { ScopeInput } from '../../inputs/scope.input.ts';
import { askingInRequest } from '../figure-asking.ts';
import { mayDoWithFigure } from '../figure-holder.ts';
import { OwnVoiceEnum } from '../observation-enums.ts';
import { scopeAsked } from '../use-cases/report-observation.ts';

builder.queryField('canReportObservation', (t) =>
  t.field({
    type: PermissionType,
    args: {
      scope: t.arg({ type: ScopeInput, required: true, description: 'Whom the figure is about — phạm vi.' }),
      voice: t.arg({
        type: OwnVoiceEnum,
        required: true,
        defaultValue: 'DECLARED',
        description: 'Who speaks — nguồn phát ngôn.',
      }),
    },
    description: 'Whether the viewer may record figures about it — có được báo cáo số liệu hay không.',
    resolve: (_root, { scope, voice }, context) => {
      const asked = answeringProblems(() => scopeAsked(scope, context.today));
      return mayDoWithFigure(askingInRequest(context), 'observation.report', { scope: asked, voice });
    },
  }),
);
