import { builder } from '../../graphql/builder.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import { loadEntity } from '../entities/load-entity.ts';
import type { Assessed } from './assess.ts';

/** Rows are marked with their type when they are loaded. */
export const EvidenceUnion = builder.unionType('Evidence', {
  description:
    'What a verdict rests on — căn cứ của kết luận: a figure, a progress of a project, or what a person signed.',
  types: ['Observation', 'ProjectProgress', 'HumanJudgement'],
});

/** The rows of the evidence of an assessment, in its order. */
export function loadEvidence({ assessment, material }: Assessed, context: RequestContext) {
  return Promise.all(
    assessment.evidence.map((key) => {
      const kind = material.evidenceKinds.get(key);
      if (kind === undefined) throw new Error(`Evidence ${key} is not in the material of its assessment`);
      return loadEntity({ kind, key }, context);
    }),
  );
}
