import { type AssessmentBook, assessmentBook, type Observation, type Predicate, refKey } from '@thidua/core';
import type { PrismaClient, Target as TargetRow } from '../../generated/prisma/client.ts';
import { fromJsonColumn } from '../../rows/json-column.ts';
import { toIndicator } from '../indicators/indicator.record.ts';
import { toObservation } from '../observations/observation.record.ts';
import { toProject, withProjectLists } from '../projects/project.record.ts';
import { toProjectProgress } from '../projects/project-progress.record.ts';
import { toHumanJudgement } from '../targets/judgement.record.ts';
import { toTarget } from '../targets/target.record.ts';
import { toUnitGroup, withUnitGroupLists } from '../unit-groups/unit-group.record.ts';
import { toAdminUnit } from '../units/unit.record.ts';
import { targetClosure } from './target-closure.ts';

/** A book for assessing, and what kind of thing each possible evidence in it is. */
export interface AssessmentMaterial {
  readonly book: AssessmentBook;
  readonly evidenceKinds: ReadonlyMap<string, 'observation' | 'projectProgress' | 'judgement'>;
  /** By key, for the names that sentences need. */
  readonly observations: ReadonlyMap<string, Observation>;
}

/**
 * Everything that the assessments of some targets may rest on, at any day and vintage: the targets themselves and those
 * they lead to, and the figures, projects, judgements, groups and units of all of them. The number of statements does
 * not depend on how many there are.
 */
export async function assessmentMaterial(prisma: PrismaClient, keys: readonly string[]): Promise<AssessmentMaterial> {
  const closure = await targetClosure(prisma, keys);
  const targets = await prisma.target.findMany({ where: { id: { in: closure } } });
  const units = unitsOf(targets);
  const groups = present(targets.flatMap(({ groupId, countedGroupId }) => [groupId, countedGroupId]));
  const ofTargets = { some: { targetId: { in: closure } } };
  const isMeasured = {
    OR: [
      { targets: { some: { id: { in: closure } } } },
      { replaces: { some: { targets: { some: { id: { in: closure } } } } } },
    ],
  };
  const [indicators, observations, projects, progress, judgements, unitGroups, unitRows] = await Promise.all([
    prisma.indicator.findMany({ where: isMeasured }),
    prisma.observation.findMany({
      where: { indicator: isMeasured, OR: [{ unitId: { in: units } }, { groupId: { in: groups } }] },
    }),
    prisma.project.findMany({ where: { targets: ofTargets }, include: withProjectLists }),
    prisma.projectProgress.findMany({ where: { project: { targets: ofTargets } } }),
    prisma.humanJudgement.findMany({ where: { targetId: { in: closure } } }),
    prisma.unitGroup.findMany({ where: { id: { in: groups } }, include: withUnitGroupLists }),
    prisma.adminUnit.findMany({
      where: { OR: [{ id: { in: units } }, { unitGroups: { some: { id: { in: groups } } } }] },
    }),
  ]);
  const figures = observations.map(toObservation);
  const book = assessmentBook({
    targets: targets.map(toTarget),
    indicators: indicators.map(toIndicator),
    observations: figures,
    projects: projects.map(toProject),
    projectProgress: progress.map(toProjectProgress),
    judgements: judgements.map(toHumanJudgement),
    unitGroups: unitGroups.map(toUnitGroup),
    units: unitRows.map(toAdminUnit),
  });
  const evidenceKinds = new Map([
    ...observations.map(({ id }) => [id, 'observation'] as const),
    ...progress.map(({ id }) => [id, 'projectProgress'] as const),
    ...judgements.map(({ id }) => [id, 'judgement'] as const),
  ]);
  return { book, evidenceKinds, observations: new Map(figures.map((figure) => [figure.key, figure])) };
}

/** Units that the targets are about, and those that they name one by one. */
function unitsOf(targets: readonly TargetRow[]): string[] {
  const named = targets.flatMap((target) => {
    const predicate = fromJsonColumn<Predicate>(target.predicate);
    return predicate.kind === 'namedUnits' ? predicate.units.map(refKey) : [];
  });
  return [...new Set([...present(targets.map(({ unitId }) => unitId)), ...named])];
}

function present(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}
