import type { Key, Predicate } from '@thidua/core';
import type {
  TargetGateVoid,
  TargetMilestone,
  TargetNamedUnit,
  TargetSetMember,
} from '../../generated/prisma/client.ts';
import { unitColumn } from '../../rows/unit-column.ts';

/**
 * What a predicate refers to, as rows and columns with real foreign keys, so that all that an assessment needs loads by
 * joins. The predicate itself stays whole in its Json column, which is what is read back.
 */
export interface PredicateReferences {
  readonly countedGroupId: string | null;
  readonly referenceId: string | null;
  readonly members: TargetSetMember[];
  readonly voids: TargetGateVoid[];
  readonly milestones: TargetMilestone[];
  readonly namedUnits: TargetNamedUnit[];
}

export function predicateReferences(targetId: Key, predicate: Predicate): PredicateReferences {
  const milestones = 'milestones' in predicate ? predicate.milestones : [];
  return {
    countedGroupId: predicate.kind === 'countOf' ? predicate.group : null,
    referenceId: predicate.kind === 'meetOrExceedRef' ? (predicate.reference ?? null) : null,
    members: (predicate.kind === 'allOf' ? predicate.members : []).map((memberId, position) => ({
      targetId,
      position,
      memberId,
    })),
    voids: (predicate.kind === 'gate' ? predicate.voids : []).map((voidedTargetId, position) => ({
      targetId,
      position,
      voidedTargetId,
    })),
    milestones: milestones.map(({ project, milestone }, position) => ({
      targetId,
      position,
      projectId: project,
      milestoneId: milestone,
    })),
    namedUnits: (predicate.kind === 'namedUnits' ? predicate.units : []).map((unit, position) => ({
      targetId,
      position,
      unitId: unitColumn(unit),
    })),
  };
}
