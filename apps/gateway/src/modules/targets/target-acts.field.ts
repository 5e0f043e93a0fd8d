import { sumAssigned } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { PermissionType } from '../changes/permission.type.ts';
import { toIndicator } from '../indicators/indicator.record.ts';
import { register } from '../units/unit-register.ts';
import { AssignedSumType } from './assigned-sum.type.ts';
import { PromiserInput, promiserRef } from './promiser.input.ts';
import { toTarget } from './target.record.ts';
import { TargetNode } from './target.type.ts';
import { withAssigners } from './target-assigner.ts';
import { permitAdjustment } from './use-cases/adjust-target.ts';
import { permitDistribution } from './use-cases/assign-targets.ts';

builder.prismaObjectField(TargetNode, 'version', (t) =>
  t.int({
    description:
      'How often it was changed through the API or a file; 0 as seeded: the `expectedVersion` of the next — phiên bản.',
    resolve: ({ id }, _args, { loaders }) => loaders.versions.load({ kind: 'target', id }),
  }),
);

builder.prismaObjectField(TargetNode, 'assignedBelow', (t) =>
  t.field({
    type: AssignedSumType,
    nullable: true,
    select: { parts: { orderBy: { id: 'asc' } }, indicator: true },
    complexity: 5,
    description:
      'What the targets inside it come to beside it; null where it has no indicator — tổng đã giao xuống so với chỉ tiêu.',
    resolve: ({ parts, indicator, ...target }) =>
      indicator === null
        ? null
        : sumAssigned(toTarget(target), parts.map(toTarget), { indicator: toIndicator(indicator), register }),
  }),
);

builder.prismaObjectField(TargetNode, 'canAdjust', (t) =>
  t.field({
    type: PermissionType,
    select: withAssigners,
    complexity: 3,
    description: 'Whether the viewer may adjust it today — có được điều chỉnh hay không.',
    resolve: (target, _args, context) => permitAdjustment(context, target),
  }),
);

builder.prismaObjectField(TargetNode, 'canAssignBelow', (t) =>
  t.field({
    type: PermissionType,
    nullable: true,
    select: withAssigners,
    complexity: 3,
    args: {
      promisedBy: t.arg({
        type: PromiserInput,
        description: 'What would promise the targets below; what promises this one if left out — nơi đề ra.',
      }),
    },
    description:
      'Whether the viewer may assign it downward; null where what would promise is not there or not to be seen — có được giao xuống hay không.',
    resolve: (target, { promisedBy }, { prisma, viewer, today }) =>
      permitDistribution(
        { transaction: prisma, viewer, today },
        target,
        promisedBy == null ? null : promiserRef(promisedBy),
      ),
  }),
);
