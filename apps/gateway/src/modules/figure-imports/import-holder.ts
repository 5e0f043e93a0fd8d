import type { FigureImport, Prisma } from '../../generated/prisma/client.ts';
import { mayDo, reachIn } from '../../graphql/access.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import type { Decision, Holder } from '../../platform/identity/policy.ts';
import { unitOfColumn } from '../../rows/unit-column.ts';
import { type FigureImportAction, figureImportPolicy } from './figure-import.policy.ts';

type HolderColumns = Pick<FigureImport, 'holderUnitId' | 'holderOrganizations'>;
type Asking = Pick<RequestContext, 'viewer' | 'today'>;

export function holderOfImport({ holderUnitId, holderOrganizations }: HolderColumns): Holder {
  return { unit: holderUnitId === null ? null : unitOfColumn(holderUnitId), organizations: holderOrganizations };
}

export function mayWithImport(asking: Asking, action: FigureImportAction, columns: HolderColumns): Decision {
  return mayDo(asking, figureImportPolicy, action, holderOfImport(columns));
}

/** Which imports the viewer sees: a filter of the database, so that the rest is neither counted nor paged. */
export function importsSeen(asking: Asking): Prisma.FigureImportWhereInput {
  const reach = reachIn(asking, figureImportPolicy, 'figureImport.read');
  if (reach.kind === 'all') return {};
  if (reach.kind === 'none') return { id: { in: [] } };
  return {
    OR: [
      { holderUnitId: { in: [...reach.unitKeys] } },
      { holderOrganizations: { hasSome: [...reach.organizationKeys] } },
    ],
  };
}
