import type { AdminUnit } from '../organizations/admin-unit.ts';
import type { UnitGroup } from '../organizations/unit-group.ts';
import { refKey } from '../organizations/unit-ref.ts';
import type { Key } from '../sources/key.ts';
import { grouped } from './grouped.ts';
import type { Indicator } from './indicator.ts';
import type { HumanJudgement } from './judgement.ts';
import type { Observation } from './observation.ts';
import type { Milestone, Project, ProjectProgress } from './project.ts';
import type { Scope } from './scope.ts';
import { scopeKey } from './scope-key.ts';
import type { Target } from './target.ts';

/** Everything that assessments of one or more campaigns may rest on, in any order, keys unique in each list. */
export interface AssessmentData {
  readonly indicators: readonly Indicator[];
  readonly targets: readonly Target[];
  readonly observations: readonly Observation[];
  readonly projects: readonly Project[];
  readonly projectProgress: readonly ProjectProgress[];
  readonly judgements: readonly HumanJudgement[];
  readonly unitGroups: readonly UnitGroup[];
  /** Lives of the units that targets speak of; left out, ended units are not flagged. */
  readonly units?: readonly AdminUnit[];
}

/** {@link AssessmentData} indexed once, for any number of assessments. Lists inside are in the order of the input. */
export interface AssessmentBook {
  readonly indicators: ReadonlyMap<Key, Indicator>;
  readonly targets: ReadonlyMap<Key, Target>;
  /** By {@link observationsKey}. */
  readonly observations: ReadonlyMap<string, readonly Observation[]>;
  /** Corrections by the key of what they correct. */
  readonly superseding: ReadonlyMap<Key, readonly Observation[]>;
  readonly projects: ReadonlyMap<Key, Project>;
  readonly milestones: ReadonlyMap<Key, { readonly project: Project; readonly milestone: Milestone }>;
  readonly progress: ReadonlyMap<Key, readonly ProjectProgress[]>;
  readonly judgements: ReadonlyMap<Key, readonly HumanJudgement[]>;
  readonly unitGroups: ReadonlyMap<Key, UnitGroup>;
  /** By `refKey`. */
  readonly units: ReadonlyMap<string, AdminUnit>;
  /** Overrides by the key of the general target. */
  readonly overrides: ReadonlyMap<Key, readonly Target[]>;
  /** Later versions by the key of the one they adjust. */
  readonly adjustments: ReadonlyMap<Key, readonly Target[]>;
  /** Gates by the key of each target whose credit they void. */
  readonly gates: ReadonlyMap<Key, readonly Target[]>;
}

/** Indexes the data; pure, and linear in its size. Keys that nothing carries are found only when they are asked for. */
export function assessmentBook(data: AssessmentData): AssessmentBook {
  const gates = data.targets.flatMap((gate) =>
    gate.predicate.kind === 'gate' ? gate.predicate.voids.map((voided) => ({ voided, gate })) : [],
  );
  return {
    indicators: byKey(data.indicators),
    targets: byKey(data.targets),
    observations: grouped(data.observations, (one) => observationsKey(one.indicator, one.scope)),
    superseding: grouped(data.observations, (one) => one.supersedes),
    projects: byKey(data.projects),
    milestones: new Map(
      data.projects.flatMap((project) =>
        project.milestones.map((milestone) => [milestone.key, { project, milestone }] as const),
      ),
    ),
    progress: grouped(data.projectProgress, (one) => one.project),
    judgements: grouped(data.judgements, (one) => one.target),
    unitGroups: byKey(data.unitGroups),
    units: new Map((data.units ?? []).map((unit) => [refKey(unit), unit])),
    overrides: grouped(data.targets, (one) => one.overrides),
    adjustments: grouped(data.targets, (one) => one.adjusts?.target),
    gates: new Map([...grouped(gates, (one) => one.voided)].map(([key, list]) => [key, list.map((one) => one.gate)])),
  };
}

/** Index of the figures of one indicator for one scope. */
export function observationsKey(indicator: Key, scope: Scope): string {
  return `${indicator} ${scopeKey(scope)}`;
}

function byKey<T extends { readonly key: Key }>(list: readonly T[]): ReadonlyMap<Key, T> {
  return new Map(list.map((one) => [one.key, one]));
}
