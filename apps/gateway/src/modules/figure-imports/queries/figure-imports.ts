import { builder } from '../../../graphql/builder.ts';
import type { RequestContext } from '../../../graphql/request-context.ts';
import { FigureImportStateEnum } from '../figure-import-enums.ts';
import { importsSeen } from '../import-holder.ts';

builder.queryField('figureImport', (t) =>
  t.prismaField({
    type: 'FigureImport',
    nullable: true,
    args: { key: t.arg.string({ required: true, description: 'Key — khóa.' }) },
    description: 'Import of figures by key; null where there is none, or none that may be seen — đợt nhập số liệu.',
    resolve: (query, _root, { key }, context) =>
      context.prisma.figureImport.findFirst({ ...query, where: { AND: [{ id: key }, importsSeen(context)] } }),
  }),
);

const Filter = builder.inputType('FigureImportFilter', {
  description: 'Which ones; all conditions must hold — điều kiện lọc.',
  fields: (t) => ({
    state: t.field({ type: FigureImportStateEnum, description: 'Only in this state — trạng thái.' }),
    namespace: t.string({ description: 'Only under this first part of keys — phần đầu của khóa.' }),
  }),
});

function conditions(filter: typeof Filter.$inferInput | null | undefined, context: RequestContext) {
  return {
    AND: [importsSeen(context)],
    ...(filter?.state != null && { state: filter.state }),
    ...(filter?.namespace != null && { namespace: filter.namespace }),
  };
}

builder.queryField('figureImports', (t) =>
  t.prismaConnection({
    type: 'FigureImport',
    cursor: 'id',
    args: { filter: t.arg({ type: Filter, description: 'Which ones — điều kiện lọc.' }) },
    description: 'Imports of figures that the viewer may see, newest first — các đợt nhập số liệu.',
    totalCount: (_root, { filter }, context) =>
      context.prisma.figureImport.count({ where: conditions(filter, context) }),
    resolve: async (query, _root, { filter }, context) => {
      const where = conditions(filter, context);
      const { id } = query.cursor ?? {};
      // A page after an import that may not be seen would tell when it was.
      if (id !== undefined && (await context.prisma.figureImport.count({ where: { AND: [{ id }, where] } })) === 0) {
        return [];
      }
      return context.prisma.figureImport.findMany({ ...query, where, orderBy: [{ openedAt: 'desc' }, { id: 'desc' }] });
    },
  }),
);
