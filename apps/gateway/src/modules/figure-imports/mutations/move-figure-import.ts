import { builder } from '../../../graphql/builder.ts';
import { expectedVersion, reason, requestKey } from '../../changes/change-input.ts';
import { changeProblems, runChange } from '../../changes/index.ts';
import { FigureImportChanged } from '../figure-import-changed.type.ts';
import { letItRun } from '../running/let-it-run.ts';
import { type MovingStep, moveFigureImport } from '../use-cases/move-figure-import.ts';

/** The steps of an import that are alike: name of the mutation without `FigureImport`, its twin, its words. */
const steps: { readonly [S in MovingStep]: { readonly can: string; readonly words: string } } = {
  finish: {
    can: 'FigureImport.canFinish',
    words:
      'Ends the taking in of rows and goes through them: a small table before this answers, a large one meanwhile. The same request again lets one go on that was cut off — kết thúc nhận dòng và ghi.',
  },
  resume: {
    can: 'FigureImport.canResume',
    words: 'Lets an import go on that was cut off, behind its last acknowledged batch — cho chạy tiếp.',
  },
  stop: { can: 'FigureImport.canStop', words: 'Stops an import; what was written stays — dừng đợt nhập.' },
};

for (const [step, { can, words }] of Object.entries(steps) as [MovingStep, (typeof steps)[MovingStep]][]) {
  const mutation = `${step}FigureImport`;
  const name = `${mutation.slice(0, 1).toUpperCase()}${mutation.slice(1)}`;
  const Input = builder.inputType(`${name}Input`, {
    description: 'An import and its version — đợt nhập và phiên bản.',
    fields: (t) => ({
      requestKey: requestKey(t),
      import: t.string({ required: true, description: 'Key of the import — đợt nhập.' }),
      expectedVersion: expectedVersion(t),
      reason: reason(t),
    }),
  });
  builder.mutationField(mutation, (t) =>
    t.field({
      type: FigureImportChanged,
      extensions: { action: `figureImport.${step}`, can },
      args: { input: t.arg({ type: Input, required: true, description: 'Which one — đợt nhập.' }) },
      errors: {
        types: changeProblems,
        union: { name: `${name}Result`, description: 'The import, or why it stays as it is — kết quả.' },
      },
      description: words,
      resolve: async (_root, { input: { requestKey: key, ...body } }, context) => {
        const asked = { key: body.import, expectedVersion: body.expectedVersion, why: body.reason ?? null };
        const change = await runChange(context, { mutation, key, body }, (room) => moveFigureImport(room, step, asked));
        if (step !== 'stop') await letItRun(context, change.entityId);
        return change;
      },
    }),
  );
}
