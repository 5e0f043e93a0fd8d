import type { Milestone, Project, ProjectProgress } from '../indicators/project.ts';

/** A valid named project, `test/project`, with one milestone: its start. */
export function buildProject(overrides: Partial<Project> = {}): Project {
  return {
    key: 'test/project',
    name: 'Đường tỉnh 925B',
    named: true,
    unit: { code: '93', validFrom: '2008-08-01' },
    milestones: [buildMilestone()],
    source: [],
    ...overrides,
  };
}

/** A valid milestone, `test/project.start`, without a due date of its own. */
export function buildMilestone(overrides: Partial<Milestone> = {}): Milestone {
  return { key: 'test/project.start', stage: 'START', source: [], ...overrides };
}

/** A valid report on `test/project`: started on 2024-06-01, final, known the same day. */
export function buildProgress(overrides: Partial<ProjectProgress> = {}): ProjectProgress {
  return {
    key: 'test/progress',
    project: 'test/project',
    stage: 'START',
    outcome: 'DONE',
    on: '2024-06-01',
    status: 'FINAL',
    knownOn: '2024-06-01',
    source: [],
    ...overrides,
  };
}
