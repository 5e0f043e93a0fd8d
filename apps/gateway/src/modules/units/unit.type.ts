import { builder } from '../../graphql/builder.ts';
import { UnitLevelEnum, UnitTypeEnum } from './unit-enums.ts';
import { lineageOn, predecessorsOfRow, successorsOfRow, UnitLineageType } from './unit-lineage.ts';

export const AdminUnitNode = builder.prismaNode('AdminUnit', {
  id: { field: 'id', description: 'Global identifier — mã định danh toàn cục.' },
  nullable: true,
  description:
    'Administrative unit during one life — đơn vị hành chính. A code alone names no unit, since codes are reused: `24` is Bắc Giang until 2025-06-30 and Bắc Ninh from 2025-07-01.',
  fields: (t) => ({
    key: t.exposeString('id', { description: 'Code and first day, `code@YYYY-MM-DD` — khóa của đơn vị.' }),
    code: t.exposeString('code', { description: 'Official code — mã đơn vị hành chính.' }),
    validFrom: t.expose('validFrom', { type: 'Day', description: 'First day of this life — ngày bắt đầu.' }),
    validUntil: t.expose('validUntil', {
      type: 'Day',
      nullable: true,
      description: 'First day on which it no longer exists; null: it still does — ngày kết thúc.',
    }),
    name: t.exposeString('name', { description: 'Short name, `Lai Châu` — tên gọi.' }),
    fullName: t.exposeString('fullName', { description: 'Name with its type, `Tỉnh Lai Châu` — tên đầy đủ.' }),
    level: t.expose('level', { type: UnitLevelEnum, description: 'Level — cấp hành chính.' }),
    type: t.field({
      type: UnitTypeEnum,
      description: 'Type — loại đơn vị.',
      resolve: (unit) => unit.type as typeof UnitTypeEnum.$inferType,
    }),
    legalBasis: t.exposeString('legalBasis', {
      nullable: true,
      description: 'Instrument that this life rests on — căn cứ pháp lý.',
    }),
    source: t.exposeString('source', {
      nullable: true,
      description: 'Where the row comes from, when not from a legal instrument — nguồn.',
    }),
    parent: t.relation('parent', {
      nullable: true,
      description: 'Unit that it lay in on its first day — đơn vị cấp trên.',
    }),
    predecessors: t.field({
      type: UnitLineageType,
      description: 'Units that it was formed from, one step back — các đơn vị tiền thân.',
      resolve: predecessorsOfRow,
    }),
    successors: t.field({
      type: UnitLineageType,
      description: 'Units that it became, one step on; none while it lives — các đơn vị kế thừa.',
      resolve: successorsOfRow,
    }),
    asOf: t.field({
      type: UnitLineageType,
      args: { day: t.arg({ type: 'Day', required: true, description: 'Day to look at — ngày cần xem.' }) },
      description:
        'What it is on a day: itself while it lives, after that what it became, before that what it came from — đơn vị tương ứng tại một ngày.',
      resolve: (unit, { day }) => lineageOn(unit, day),
    }),
  }),
});
