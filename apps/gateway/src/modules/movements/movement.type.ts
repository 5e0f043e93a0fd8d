import type { SourceRef } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { closedEnum } from '../../graphql/closed-enum.ts';
import { fromJsonColumn } from '../../rows/json-column.ts';
import { SourceRefType } from '../documents/source-ref.type.ts';

export const MovementScopeEnum = closedEnum<'NATIONAL' | 'SECTOR' | 'LOCAL'>(
  'MovementScope',
  'How far a movement reaches — phạm vi của phong trào.',
  {
    NATIONAL: 'The whole country — toàn quốc',
    SECTOR: 'A ministry, a branch or a mass organization — bộ, ban, ngành, đoàn thể',
    LOCAL: 'A locality — địa phương',
  },
);

export const MovementNode = builder.prismaNode('Movement', {
  id: { field: 'id', description: 'Global identifier — mã định danh toàn cục.' },
  nullable: true,
  description:
    'Movement — phong trào thi đua dài hạn: it lives for years, and campaigns carry it on. Two are the same by `canonicalOf`, never by name.',
  fields: (t) => ({
    key: t.exposeString('id', { description: 'Key, `namespace/slug` — khóa.' }),
    name: t.exposeString('name', { description: 'Name as printed — tên phong trào.' }),
    launchers: t.exposeStringList('launchers', { description: 'Who launched it, as printed — cơ quan phát động.' }),
    scope: t.expose('scope', { type: MovementScopeEnum, description: 'How far it reaches — phạm vi.' }),
    from: t.expose('from', { type: 'PartialDate', nullable: true, description: 'First date, as far as known — từ.' }),
    until: t.expose('until', {
      type: 'PartialDate',
      nullable: true,
      description: 'Last date that belongs to it, as far as known — đến hết.',
    }),
    canonicalOf: t.relation('canonicalOf', {
      nullable: true,
      description: 'The same movement under its canonical name — tên gốc của phong trào.',
    }),
    variants: t.relation('variants', {
      query: { orderBy: { sortKey: 'asc' } },
      description: 'The same movement under other names — các tên gọi khác.',
    }),
    linksUp: t.relation('linksAsChild', {
      query: { orderBy: { id: 'asc' } },
      description: 'What it stands under — thuộc, tiếp nối, hưởng ứng phong trào nào.',
    }),
    linksDown: t.relation('linksAsParent', {
      query: { orderBy: { id: 'asc' } },
      description: 'What stands under it — các phong trào, kế hoạch thực hiện nó.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'Note of the editor of the file — ghi chú.' }),
    source: t.field({
      type: [SourceRefType],
      description: 'Words that it rests on — nguyên văn trong nguồn.',
      resolve: (row) => fromJsonColumn<readonly SourceRef[]>(row.source),
    }),
  }),
});
