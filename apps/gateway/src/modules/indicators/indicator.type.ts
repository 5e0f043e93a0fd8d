import type { Indicator } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { LanguageEnum } from '../../graphql/language.ts';
import { fromJsonColumn } from '../../rows/json-column.ts';
import { IndicatorEditionType } from './indicator-edition.type.ts';
import { AccumulationEnum, DirectionEnum, PeriodicityEnum, ValueTypeEnum } from './indicator-enums.ts';

export const IndicatorNode = builder.prismaNode('Indicator', {
  id: { field: 'id', description: 'Global identifier — mã định danh toàn cục.' },
  nullable: true,
  description: 'Indicator — chỉ tiêu thống kê, chỉ số.',
  fields: (t) => ({
    key: t.exposeString('id', { description: 'Key, `namespace/slug` — khóa.' }),
    code: t.exposeString('code', { description: 'Short stable code, `PCI` — mã.' }),
    name: t.string({
      args: {
        language: t.arg({
          type: LanguageEnum,
          required: true,
          defaultValue: 'VI',
          description: 'Language of the name — ngôn ngữ.',
        }),
      },
      description: 'Name — tên chỉ tiêu.',
      resolve: (indicator, { language }) => (language === 'VI' ? indicator.nameVi : indicator.nameEn),
    }),
    version: t.int({
      description: 'How often it was changed through the API or a file; 0 as seeded — phiên bản.',
      resolve: ({ id }, _args, { loaders }) => loaders.versions.load({ kind: 'indicator', id }),
    }),
    unitOfMeasure: t.exposeString('unitOfMeasure', { description: 'Unit of measure as printed — đơn vị tính.' }),
    valueType: t.expose('valueType', { type: ValueTypeEnum, description: 'What its figures are — kiểu giá trị.' }),
    direction: t.expose('direction', { type: DirectionEnum, description: 'Which way is better — chiều tốt hơn.' }),
    periodicity: t.expose('periodicity', {
      type: PeriodicityEnum,
      description: 'How often figures come — kỳ công bố.',
    }),
    accumulation: t.expose('accumulation', { type: AccumulationEnum, description: 'How parts join — cách cộng dồn.' }),
    denominator: t.relation('denominator', {
      nullable: true,
      description: 'Group whose size is the n of "m of n" — nhóm làm mẫu số.',
    }),
    statisticalOwner: t.exposeString('statisticalOwner', {
      nullable: true,
      description: 'Who publishes it — cơ quan công bố.',
    }),
    releaseLagMonths: t.exposeInt('releaseLagMonths', {
      nullable: true,
      description:
        'Months after a period until its figure is expected; before that the verdict is NOT_DUE — độ trễ công bố.',
    }),
    decimals: t.exposeInt('decimals', { nullable: true, description: 'Places after the point — số chữ số thập phân.' }),
    componentOf: t.relation('componentOf', {
      nullable: true,
      description: 'Index that it is a component of — chỉ số thành phần của.',
    }),
    components: t.relation('components', {
      query: { orderBy: { sortKey: 'asc' } },
      description: 'Its components — các chỉ số thành phần.',
    }),
    partOf: t.relation('partOf', { nullable: true, description: 'Whole that it is a part of — là bộ phận của.' }),
    editions: t.field({
      type: [IndicatorEditionType],
      description: 'Its editions — các kỳ công bố.',
      resolve: (indicator) => fromJsonColumn<Indicator['editions']>(indicator.editions),
    }),
    replacedBy: t.relation('replacedBy', {
      nullable: true,
      description: 'Index that took its place — chỉ số thay thế.',
    }),
    replacedFromEdition: t.exposeString('replacedFromEdition', {
      nullable: true,
      description: 'Edition from which another took its place — thay thế từ kỳ.',
    }),
  }),
});
