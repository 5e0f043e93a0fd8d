import DataLoader from 'dataloader';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import { type AssessmentMaterial, assessmentMaterial } from './assessment-material.ts';

/**
 * The material for assessing a target. All targets asked for in one turn of a request share one material; it holds for
 * every day and vintage, so that asking for several of them costs no further statement.
 */
export function assessmentLoader(prisma: PrismaClient): DataLoader<string, AssessmentMaterial> {
  return new DataLoader(
    async (targets) => {
      const material = await assessmentMaterial(prisma, targets);
      return targets.map(() => material);
    },
    { maxBatchSize: 5_000 },
  );
}
