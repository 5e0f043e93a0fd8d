import { descendantsOn, refKey } from '@thidua/core';
import type { Prisma } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { byName, defineOrdering } from '../../../graphql/ordering.ts';
import type { RequestContext } from '../../../graphql/request-context.ts';
import { textSearch } from '../../../graphql/text-search.ts';
import { unitOfColumn } from '../../../rows/unit-column.ts';
import { unitKeyInFilter } from '../../units/find-unit.ts';
import { UnitAtInput } from '../../units/unit-at.input.ts';
import { register } from '../../units/unit-register.ts';
import { NomineeKindEnum } from '../nominee-enums.ts';
import { nomineesSeen } from '../nominees-seen.ts';

const ordering = defineOrdering<'NAME', Prisma.NomineeOrderByWithRelationInput>('Nominee', 'NAME', { NAME: byName });

const Filter = builder.inputType('NomineeFilter', {
  description: 'Which nominees — lọc đối tượng.',
  fields: (t) => ({
    unit: t.field({
      type: UnitAtInput,
      description: 'Only those of this unit and of all below it, as they were on its day — thuộc đơn vị.',
    }),
    organization: t.string({ description: 'Only those of this organization, by key — thuộc cơ quan.' }),
    kind: t.field({ type: NomineeKindEnum, description: 'Only these — đối tượng.' }),
    search: t.string({
      description: 'Words of the name, with or without diacritics — tìm theo tên, có hoặc không dấu.',
    }),
  }),
});

function conditions(
  filter: typeof Filter.$inferInput | null | undefined,
  context: Pick<RequestContext, 'viewer' | 'today'>,
): Prisma.NomineeWhereInput {
  return {
    AND: [
      nomineesSeen(context, 'nominee.read'),
      ...textSearch(filter?.search),
      filter?.unit == null ? {} : { unitId: { in: keysWithin(filter.unit, context.today) } },
    ],
    ...(filter?.organization != null && { organizationId: filter.organization }),
    ...(filter?.kind != null && { kind: filter.kind }),
  };
}

function keysWithin(unit: typeof UnitAtInput.$inferInput, today: string): string[] {
  const on = unit.on ?? today;
  const key = unitKeyInFilter(unit, today);
  const { code } = unitOfColumn(key);
  const found = register.lives.get(code)?.find((life) => refKey(life) === key);
  return found === undefined ? [key] : [key, ...descendantsOn(register, found, on).map(refKey)];
}

/** A page after somebody who may not be seen would tell that there is such a one, and where the name stands. */
async function isSeen(id: string, context: RequestContext): Promise<boolean> {
  return (await context.prisma.nominee.count({ where: { AND: [{ id }, nomineesSeen(context, 'nominee.read')] } })) > 0;
}

builder.queryField('nominees', (t) =>
  t.prismaConnection({
    type: 'Nominee',
    cursor: 'id',
    args: {
      filter: t.arg({ type: Filter, description: 'Which ones — điều kiện lọc.' }),
      orderBy: t.arg({ type: ordering.Input, description: 'Order; by name if left out — thứ tự.' }),
    },
    description: 'Nominees that the viewer may see; nobody without a token — danh sách đối tượng.',
    totalCount: (_root, { filter }, context) => context.prisma.nominee.count({ where: conditions(filter, context) }),
    resolve: async (query, _root, { filter, orderBy }, context) => {
      const where = conditions(filter, context);
      if (query.cursor?.id !== undefined && !(await isSeen(query.cursor.id, context))) return [];
      return context.prisma.nominee.findMany({ ...query, where, orderBy: ordering.columns(orderBy) });
    },
  }),
);
