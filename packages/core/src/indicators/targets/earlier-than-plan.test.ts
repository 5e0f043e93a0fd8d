import { describe, expect, it } from 'vitest';
import { assessWitness, type Witness, type Witnesses } from '../../testing/assess-witness.ts';
import { buildMilestone, buildProgress, buildProject } from '../../testing/build-project.ts';
import { buildTargetWithoutIndicator } from '../../testing/build-target.ts';
import type { Milestone, Project } from '../project.ts';

/** Projects planned for 2024-10-01 and done on the days given. */
const early = (
  days: readonly (string | null)[],
  project: Partial<Project> = {},
  milestone: Partial<Milestone> = { planned: '2024-10-01' },
): Witness => ({
  data: {
    targets: [
      buildTargetWithoutIndicator({
        predicate: {
          kind: 'earlierThanPlan',
          milestones: days.map((_, index) => ({ project: `test/w${index}`, milestone: `test/w${index}.complete` })),
        },
      }),
    ],
    projects: days.map((_, index) =>
      buildProject({
        key: `test/w${index}`,
        milestones: [buildMilestone({ key: `test/w${index}.complete`, stage: 'COMPLETE', ...milestone })],
        ...project,
      }),
    ),
    projectProgress: days.flatMap((on, index) =>
      on === null
        ? []
        : [buildProgress({ key: `test/p${index}`, project: `test/w${index}`, stage: 'COMPLETE', on, knownOn: on })],
    ),
  },
});

const witnesses: Witnesses<'earlierThanPlan'> = {
  MET: early(['2024-09-30', '2024-01-15']),
  PARTLY_MET: early(['2024-09-30', '2024-10-01']),
  MISSED: early(['2024-10-01']),
  NOT_DUE: { ...early([null]), days: { on: '2024-09-30' } },
  NO_DATA: early([null]),
  NOT_ASSESSABLE: early([]),
};

describe('earlierThanPlan', () => {
  it.each(Object.entries(witnesses))('may give %s', (verdict, witness) => {
    expect(assessWitness(witness).verdict).toBe(verdict);
  });

  it('needs named projects and a planned date', () => {
    expect(assessWitness(early(['2024-09-30'], { named: false }))).toMatchObject({
      verdict: 'NOT_ASSESSABLE',
      reason: { code: 'PROJECTS_UNNAMED' },
    });
    expect(assessWitness(early(['2024-09-30'], {}, {}))).toMatchObject({
      verdict: 'NO_DATA',
      reason: { code: 'PLAN_DATE_UNKNOWN', data: { project: 'test/w0' } },
    });
  });
});
