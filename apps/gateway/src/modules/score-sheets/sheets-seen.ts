import type { Prisma } from '../../generated/prisma/client.ts';
import { reachIn } from '../../graphql/access.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import { scoreSheetPolicy } from './score-sheet.policy.ts';

type Asking = Pick<RequestContext, 'viewer' | 'today'>;

/**
 * The only condition under which a sheet is read: it is published, or the viewer is its member, head or deputy of its
 * season, the standing body, or an agency that its table names. A filter of the database, so that what may not be seen is
 * neither counted nor told apart from what does not exist.
 */
export function sheetsSeen(context: Asking): Prisma.ScoreSheetWhereInput {
  const known = found.get(context) ?? conditionOf(context);
  found.set(context, known);
  return known;
}

/** What was found out in one request: the lineage of units is followed once and not for every row. */
const found = new WeakMap<Asking, Prisma.ScoreSheetWhereInput>();

function conditionOf(context: Asking): Prisma.ScoreSheetWhereInput {
  const published = { state: 'PUBLISHED' } as const;
  const reach = reachIn(context, scoreSheetPolicy, 'sheet.read');
  if (reach.kind !== 'own') return published;
  const unitId = { in: [...reach.unitKeys] };
  const organizations = [...reach.organizationKeys];
  const organizationId = { in: organizations };
  const leads = { role: { in: ['HEAD', 'DEPUTY'] as ('HEAD' | 'DEPUTY')[] }, OR: [{ unitId }, { organizationId }] };
  return {
    OR: [
      published,
      { unitId },
      { organizationId },
      { season: { members: { some: leads } } },
      { season: { group: { OR: [{ withinId: unitId }, { guidedById: organizationId }] } } },
      { season: { scoreTable: { table: { agencies: { hasSome: organizations } } } } },
    ],
  };
}
