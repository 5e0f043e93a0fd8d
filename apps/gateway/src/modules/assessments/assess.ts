import { assessTarget, type TargetAssessment } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import type { AssessmentMaterial } from './assessment-material.ts';

/** An assessment with the material that it was made from: its keys lead to names and rows there. */
export interface Assessed {
  readonly assessment: TargetAssessment;
  readonly material: AssessmentMaterial;
}

/** The arguments of everything that assesses. */
export const assessmentArguments = builder.args((t) => ({
  on: t.field({ type: 'Day', description: 'Day that the question is asked for; today if left out — tại ngày.' }),
  vintage: t.field({
    type: 'Day',
    description:
      'Only what was known by this day is used; the day of the question if left out — số liệu biết đến ngày.',
  }),
}));

export interface AsOf {
  readonly on?: string | null | undefined;
  readonly vintage?: string | null | undefined;
}

/** Assesses one target; all that are asked for in the same turn share their statements. */
export async function assess(target: string, { on, vintage }: AsOf, context: RequestContext): Promise<Assessed> {
  const material = await context.loaders.assessments.load(target);
  const day = on ?? context.today;
  return { assessment: assessTarget(material.book, target, { on: day, vintage: vintage ?? day }), material };
}
