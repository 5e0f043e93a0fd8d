import type { Prisma } from '../../generated/prisma/client.ts';
import { reachIn } from '../../graphql/access.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import type { Reach } from '../../platform/identity/policy.ts';
import { carriedBy } from '../organizations/carried-by.ts';
import { orphanedKeys } from './orphaned-unit.ts';
import { reportPolicy } from './report.policy.ts';

type Asking = Pick<RequestContext, 'viewer' | 'today'>;

/** What was found out in one request: the lineage of units is followed once and not for every row. */
const found = new WeakMap<Asking, Prisma.ReportWhereInput>();

/**
 * The only condition under which a report is read, wherever it is read: what is in force is public; the reporter, or who
 * stands in for one that ended, sees all of its own; who receives it sees it once it was handed in. A filter of the
 * database, so that what may not be seen is neither counted nor told apart from what does not exist.
 */
export function reportsSeen(context: Asking): Prisma.ReportWhereInput {
  const known = found.get(context) ?? {
    OR: [
      { inForce: true },
      bySelf(reachIn(context, reportPolicy, 'report.readDraft')),
      byOrphaned(reachIn(context, reportPolicy, 'report.standIn'), context.today),
      { AND: [{ state: { not: 'SCHEDULED' } }, receivedBy(reachIn(context, reportPolicy, 'report.read'))] },
    ],
  };
  found.set(context, known);
  return known;
}

/** Reports of which the viewer may know that they are owed and how they stand: its own, and those that it receives. */
export function reportsOwed(context: Asking): Prisma.ReportWhereInput {
  const reach = reachIn(context, reportPolicy, 'report.due');
  return { OR: [bySelf(reach), receivedBy(reach)] };
}

function bySelf(reach: Reach): Prisma.ReportWhereInput {
  if (reach.kind !== 'own') return whole(reach);
  return { OR: [{ unitId: { in: [...reach.unitKeys] } }, { organization: carriedBy(reach.organizationKeys) }] };
}

function byOrphaned(reach: Reach, today: string): Prisma.ReportWhereInput {
  if (reach.kind !== 'own') return whole(reach);
  const orphaned = orphanedKeys(today);
  return { unitId: { in: reach.unitKeys.filter((key) => orphaned.has(key)) } };
}

function receivedBy(reach: Reach): Prisma.ReportWhereInput {
  if (reach.kind !== 'own') return whole(reach);
  const units = { in: [...reach.unitKeys] };
  return {
    OR: [{ unitId: units }, { organization: { unitId: units } }, { duty: { via: carriedBy(reach.organizationKeys) } }],
  };
}

function whole({ kind }: Exclude<Reach, { readonly kind: 'own' }>): Prisma.ReportWhereInput {
  return kind === 'all' ? {} : { key: { in: [] } };
}
