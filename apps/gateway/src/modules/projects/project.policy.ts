import type { ActionOf, projectTransitions } from '@thidua/core';
import type { Permission, Policy } from '../../platform/identity/policy.ts';

/** An act of the table of transitions of projects. */
export type ProjectArrow = ActionOf<typeof projectTransitions>;

export type ProjectAction = 'project.create' | `project.${ProjectArrow}`;

/** Whoever builds: the unit that the project lies in, a department of it, the office above it. */
const byBuilder = { HOME_AFFAIRS: 'own', DEPARTMENT: 'self', COMMUNE: 'self' } as const satisfies Readonly<
  Record<string, Permission>
>;

/** Projects are public. Nobody accepts works of its own: the office of home affairs records what acceptance came to. */
export const projectPolicy: Policy<ProjectAction> = {
  'project.create': byBuilder,
  'project.finishProcedures': byBuilder,
  'project.clearLand': byBuilder,
  'project.start': byBuilder,
  'project.complete': byBuilder,
  'project.accept': { HOME_AFFAIRS: 'own' },
  'project.refuseAcceptance': { HOME_AFFAIRS: 'own' },
  'project.inaugurate': byBuilder,
};
