import { builder } from '../../graphql/builder.ts';
import { EmulationGroupKindEnum, EmulationGroupLevelEnum } from './emulation-group-enums.ts';

export const EmulationGroupNode = builder.prismaNode('EmulationGroup', {
  id: { field: 'id', description: 'Global identifier — mã định danh toàn cục.' },
  nullable: true,
  description: 'Cluster or bloc — cụm, khối thi đua.',
  fields: (t) => ({
    key: t.exposeString('id', { description: 'Key, `namespace/slug` — khóa.' }),
    kind: t.expose('kind', { type: EmulationGroupKindEnum, description: 'Cluster or bloc — cụm hay khối.' }),
    name: t.exposeString('name', { description: 'Name — tên.' }),
    level: t.expose('level', { type: EmulationGroupLevelEnum, description: 'Level — cấp.' }),
    within: t.relation('within', { nullable: true, description: 'Unit that a bloc lies in — thuộc đơn vị.' }),
    guidedBy: t.relation('guidedBy', { nullable: true, description: 'Who guides it — cơ quan hướng dẫn.' }),
    basis: t.exposeString('basis', { nullable: true, description: 'What it rests on — căn cứ.' }),
    seasons: t.relation('seasons', {
      args: { year: t.arg.int({ description: 'Only this year — chỉ năm này.' }) },
      query: ({ year }) => ({ ...(year != null && { where: { year } }), orderBy: { year: 'asc' } }),
      description: 'Its years — các năm thi đua.',
    }),
  }),
});
