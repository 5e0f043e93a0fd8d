import type { EntityKind, Key, KnownKeys } from '@thidua/core';
import type {
  Campaign,
  CampaignLink,
  Indicator,
  Movement,
  Plan,
  UnitGroup,
  UnitGroupMember,
  UnitGroupSize,
} from '../../generated/prisma/client.ts';
import { toCampaign } from '../campaigns/campaign.record.ts';
import { toCampaignLink } from '../campaigns/campaign-link.record.ts';
import { toIndicator } from '../indicators/indicator.record.ts';
import { toMovement } from '../movements/movement.record.ts';
import { toPlan } from '../plans/plan.record.ts';
import { toUnitGroup } from '../unit-groups/unit-group.record.ts';
import type { Connection } from './storage/connection.ts';
import { loadRows } from './storage/load-rows.ts';
import { storedKinds, tableOfKind } from './stored-kinds.ts';

/**
 * What is stored already and a file may refer to, in nine statements whatever its size. Keys and entities come from the
 * namespaces that the file requires; links from all, since a circle may run through files that it does not name.
 * @param among of what grows every month (figures and the like) only these keys are looked for; left out: all.
 */
export async function loadKnownKeys(
  connection: Connection,
  required: readonly string[],
  among?: readonly Key[],
): Promise<KnownKeys> {
  const ofRequired = <Row>(table: string) => loadRows<Row>(connection, table, 'namespace = ANY ($1)', [required]);
  return {
    namespaces: await loadNamespaces(connection),
    keys: await loadKeys(connection, required, among),
    campaigns: (await ofRequired<Campaign>('campaign')).map(toCampaign),
    plans: (await ofRequired<Plan>('plan')).map(toPlan),
    movements: (await ofRequired<Movement>('movement')).map(toMovement),
    campaignLinks: (await loadRows<CampaignLink>(connection, 'campaign_link', 'true', [])).map(toCampaignLink),
    indicators: (await ofRequired<Indicator>('indicator')).map(toIndicator),
    unitGroups: await loadUnitGroups(connection, required),
  };
}

/** Kinds of which a namespace may hold hundreds of thousands. */
const manyOf: ReadonlySet<EntityKind> = new Set<EntityKind>(['observation', 'projectProgress', 'judgement']);

async function loadNamespaces(connection: Connection): Promise<ReadonlySet<string>> {
  const { rows } = await connection.query<{ namespace: string }>(
    'SELECT namespace FROM import_run UNION SELECT namespace FROM namespace_holder',
  );
  return new Set(rows.map((row) => row.namespace));
}

async function loadKeys(
  connection: Connection,
  required: readonly string[],
  among: readonly Key[] | undefined,
): Promise<ReadonlyMap<EntityKind, ReadonlySet<Key>>> {
  const narrowed = (kind: EntityKind) => (among !== undefined && manyOf.has(kind) ? ' AND id = ANY ($2)' : '');
  const kinds = storedKinds.filter((kind) => kind !== 'statement');
  const { rows } = await connection.query<{ kind: EntityKind; id: string }>(
    kinds
      .map(
        (kind) =>
          `SELECT '${kind}' AS kind, id FROM "${tableOfKind[kind]}" WHERE namespace = ANY ($1)${narrowed(kind)}`,
      )
      .join(' UNION ALL '),
    among === undefined ? [required] : [required, among],
  );
  const keys = new Map<EntityKind, Set<Key>>();
  for (const { kind, id } of rows) {
    const ofKind = keys.get(kind);
    if (ofKind === undefined) keys.set(kind, new Set([id]));
    else ofKind.add(id);
  }
  return keys;
}

async function loadUnitGroups(connection: Connection, required: readonly string[]): Promise<KnownKeys['unitGroups']> {
  const inGroup = 'group_id IN (SELECT id FROM unit_group WHERE namespace = ANY ($1)) ORDER BY position';
  const members = await loadRows<UnitGroupMember>(connection, 'unit_group_member', inGroup, [required]);
  const sizes = await loadRows<UnitGroupSize>(connection, 'unit_group_size', inGroup, [required]);
  const groups = await loadRows<UnitGroup>(connection, 'unit_group', 'namespace = ANY ($1)', [required]);
  return groups.map((group) =>
    toUnitGroup({
      ...group,
      members: members.filter(({ groupId }) => groupId === group.id),
      sizes: sizes.filter(({ groupId }) => groupId === group.id),
    }),
  );
}
