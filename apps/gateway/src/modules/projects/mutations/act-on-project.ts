import type { InputFieldBuilder } from '@pothos/core';
import { builder } from '../../../graphql/builder.ts';
import { expectedVersion, reason, requestKey } from '../../changes/change-input.ts';
import { changeProblems, runChange } from '../../changes/index.ts';
import { SourceRefInput } from '../../inputs/source-ref.input.ts';
import type { ProjectArrow } from '../project.policy.ts';
import { projectActs } from '../project-acts.ts';
import { ProjectChanged } from '../project-changed.type.ts';
import { actOnProject, type ProjectStep } from '../use-cases/act-on-project.ts';

type Fields = InputFieldBuilder<(typeof builder)['$inferSchemaTypes'], 'InputObject'>;

/** What every act says. */
const common = (t: Fields, why: 'required' | 'optional' = 'optional') => ({
  requestKey: requestKey(t),
  expectedVersion: expectedVersion(t),
  project: t.string({ required: true, description: 'Key of the project — công trình.' }),
  on: t.field({ type: 'PartialDate', description: 'When it happened; today if left out — thời điểm.' }),
  source: t.field({ type: [SourceRefInput], description: 'Where it comes from — nguồn.' }),
  reason: reason(t, why === 'required'),
});

type Given = ReturnType<typeof inputOf>['$inferInput'];

function inputOf(arrow: ProjectArrow) {
  return builder.inputType(`${title(projectActs[arrow].mutation)}Input`, {
    description: projectActs[arrow].description,
    fields: (t) => common(t),
  });
}

/** Acts that say something of their own. */
const ClearLand = builder.inputType('ClearProjectLandInput', {
  description: projectActs.clearLand.description,
  fields: (t) => ({
    ...common(t),
    share: t.field({ type: 'Decimal', required: true, description: 'Share of the land in per cent — tỷ lệ.' }),
  }),
});
const Accept = builder.inputType('AcceptProjectInput', {
  description: projectActs.accept.description,
  fields: (t) => ({
    ...common(t),
    designQualityAndSafetyMet: t.boolean({
      required: true,
      description:
        'The statement that they are met; without it nothing is accepted — bảo đảm thiết kế, chất lượng, an toàn.',
    }),
  }),
});
const Refuse = builder.inputType('RefuseProjectAcceptanceInput', {
  description: projectActs.refuseAcceptance.description,
  fields: (t) => common(t, 'required'),
});

const inputs = {
  finishProcedures: inputOf('finishProcedures'),
  clearLand: ClearLand,
  start: inputOf('start'),
  complete: inputOf('complete'),
  refuseAcceptance: Refuse,
  accept: Accept,
  inaugurate: inputOf('inaugurate'),
} satisfies { readonly [A in ProjectArrow]: object };

for (const arrow of Object.keys(projectActs) as ProjectArrow[]) {
  const { mutation, can, description } = projectActs[arrow];
  builder.mutationField(mutation, (t) =>
    t.field({
      type: ProjectChanged,
      extensions: { action: `project.${arrow}`, can: `Project.${can}` },
      args: { input: t.arg({ type: inputs[arrow], required: true, description: 'The act — nội dung.' }) },
      errors: {
        types: changeProblems,
        union: { name: `${title(mutation)}Result`, description: 'What was recorded, or why nothing was — kết quả.' },
      },
      description,
      resolve: (_root, { input: { requestKey: key, ...body } }, context) =>
        runChange(context, { mutation, key, body }, (room) => actOnProject(room, arrow, stepOf(body))),
    }),
  );
}

function stepOf(body: Omit<Given, 'requestKey'>): ProjectStep {
  const { project, expectedVersion: expected, on, source, reason: why } = body;
  return {
    project,
    expectedVersion: expected,
    on: on ?? null,
    share: 'share' in body ? String(body.share) : null,
    designQualityAndSafetyMet: 'designQualityAndSafetyMet' in body && body.designQualityAndSafetyMet === true,
    source: (source ?? []).map(({ document, clause, words }) => ({
      document,
      ...(clause != null && { clause }),
      ...(words != null && { words }),
    })),
    why: why ?? null,
  };
}

function title(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
