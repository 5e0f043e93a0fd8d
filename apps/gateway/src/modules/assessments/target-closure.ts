import { Prisma, type PrismaClient } from '../../generated/prisma/client.ts';

/**
 * Keys of the targets asked for and of every target that their assessment may rest on: members of sets, references,
 * gates that void them, overrides for groups, later and earlier versions. One statement, whatever the number of steps.
 */
export async function targetClosure(prisma: PrismaClient, targets: readonly string[]): Promise<string[]> {
  const rows = await prisma.$queryRaw<{ id: string }[]>(Prisma.sql`
    with recursive needed(id) as (
      select id from target where id = any(${[...targets]}::text[])
      union
      select reached.id
      from needed
      cross join lateral (
        select member_id as id from target_set_member where target_id = needed.id
        union all select target_id from target_gate_void where voided_target_id = needed.id
        union all select voided_target_id from target_gate_void where target_id = needed.id
        union all select id from target where overrides_id = needed.id
        union all select id from target where adjusts_id = needed.id
        union all select reference_id from target where id = needed.id and reference_id is not null
        union all select overrides_id from target where id = needed.id and overrides_id is not null
        union all select adjusts_id from target where id = needed.id and adjusts_id is not null
      ) as reached
    )
    select id from needed`);
  return rows.map(({ id }) => id);
}
