import type { CampaignRole, SourceRef } from '@thidua/core';
import type { CampaignRole as CampaignRoleRow } from '../../generated/prisma/client.ts';
import { holderColumns, holderOfColumns } from '../../rows/holder-columns.ts';
import { fromJsonColumn, jsonColumn } from '../../rows/json-column.ts';
import { namespaceOf } from '../../rows/namespace-of.ts';

export function fromCampaignRole(role: CampaignRole): CampaignRoleRow {
  return {
    id: role.key,
    namespace: namespaceOf(role.key),
    ...holderColumns(role.of),
    organizationId: role.organization,
    roles: [...role.roles],
    source: jsonColumn(role.source),
  };
}

export function toCampaignRole(row: CampaignRoleRow): CampaignRole {
  return {
    key: row.id,
    of: holderOfColumns(row),
    organization: row.organizationId,
    roles: row.roles,
    source: fromJsonColumn<readonly SourceRef[]>(row.source),
  };
}
