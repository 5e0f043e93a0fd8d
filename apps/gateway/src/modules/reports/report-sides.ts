import { type CampaignState, type Key, unitOf } from '@thidua/core';
import { mayDo } from '../../graphql/access.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import type { Decision, Holder } from '../../platform/identity/policy.ts';
import { unitOfColumn } from '../../rows/unit-column.ts';
import { register } from '../units/unit-register.ts';
import { isOrphaned } from './orphaned-unit.ts';
import { type ReportAction, reportPolicy } from './report.policy.ts';

type Asking = Pick<RequestContext, 'viewer' | 'today'>;

const withSuccessors = { select: { unitId: true, successors: { select: { successorId: true } } } } as const;

/** What must be read with a row of a report, for who stands on its sides and whether its campaign is closed. */
export const withSides = {
  duty: { select: { viaId: true, via: withSuccessors, campaign: { select: { state: true } } } },
  organization: withSuccessors,
} as const;

interface Carried {
  readonly unitId: string | null;
  readonly successors: readonly { readonly successorId: Key }[];
}

/** Who reports, and to whom. */
export interface Sides {
  readonly unitId: string | null;
  readonly organizationId: Key | null;
  readonly organization: Carried | null;
  readonly duty: {
    readonly viaId: Key | null;
    readonly via: Carried | null;
    readonly campaign: { readonly state: CampaignState } | null;
  };
}

/** The reporter: a unit, or an organization in a unit. */
export function reporterHolder({ unitId, organizationId, organization }: Omit<Sides, 'duty'>): Holder {
  const unit = unitId ?? organization?.unitId ?? null;
  return {
    unit: unit === null ? null : unitOfColumn(unit),
    organizations: organizationId === null ? [] : carriersOf(organizationId, organization),
  };
}

/** Whether the viewer may do on the reporter's side what is asked: as the reporter, or in the place of one that ended. */
export function mayAsReporter(asking: Asking, action: ReportAction, sides: Omit<Sides, 'duty'>): Decision {
  const holder = reporterHolder(sides);
  const decision = mayDo(asking, reportPolicy, action, holder);
  if (decision.allowed || sides.unitId === null || holder.unit === null) return decision;
  if (!isOrphaned(unitOf(register, holder.unit), asking.today)) return decision;
  const standIn = mayDo(asking, reportPolicy, 'report.standIn', holder);
  return standIn.allowed ? standIn : decision;
}

/** Whether the viewer may do on the receiver's side what is asked. */
export function mayAsReceiver(asking: Asking, action: ReportAction, sides: Sides): Decision {
  return mayDo(asking, reportPolicy, action, receiverHolder(asking, sides));
}

/** Whether the viewer sees more than what is public: what was handed in before, what was handed back and why. */
export function isInside(asking: Asking, row: Sides & { readonly state: string }): boolean {
  if (mayAsReporter(asking, 'report.readDraft', row).allowed) return true;
  return row.state !== 'SCHEDULED' && mayAsReceiver(asking, 'report.read', row).allowed;
}

/**
 * What a record offers to the receiver's side. An office above looks at the reporter; a department at the focal point of
 * the duty, which must not be the reporter itself.
 */
function receiverHolder({ viewer }: Asking, { duty, ...reporter }: Sides): Holder {
  if (viewer === null || viewer.organizations.length === 0) return reporterHolder(reporter);
  const own = reporterHolder(reporter).organizations;
  const focal = duty.viaId === null ? [] : carriersOf(duty.viaId, duty.via);
  return { unit: null, organizations: focal.filter((key) => !own.includes(key)) };
}

/** The organization and what became of it, where that is one alone. */
function carriersOf(key: Key, organization: Carried | null): readonly Key[] {
  const successors = organization?.successors ?? [];
  return [key, ...(successors.length === 1 ? successors.map(({ successorId }) => successorId) : [])];
}
