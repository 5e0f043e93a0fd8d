import type { OrganizationKind } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { closedEnum } from '../../graphql/closed-enum.ts';

export const OrganizationKindEnum = closedEnum<OrganizationKind>(
  'OrganizationKind',
  'Kind of an organization — loại cơ quan.',
  {
    GOVERNMENT: 'Government — Chính phủ',
    PEOPLES_COMMITTEE: "People's Committee — Ủy ban nhân dân",
    PEOPLES_COUNCIL: "People's Council — Hội đồng nhân dân",
    PARTY: 'Party body — cơ quan của Đảng',
    FRONT: 'Fatherland Front — Ủy ban Mặt trận Tổ quốc Việt Nam',
    MASS_ORG: 'Mass organization — tổ chức chính trị - xã hội, đoàn thể',
    DEPARTMENT: 'Department — sở, ban, ngành',
    AGENCY: 'Agency — cơ quan, đơn vị',
    BANK: 'Bank — ngân hàng',
    ENTERPRISE: 'Enterprise — doanh nghiệp',
    ARMED_FORCE: 'Armed force — lực lượng vũ trang',
    MEDIA: 'Media — cơ quan báo chí',
    EMULATION_COUNCIL: 'Emulation and Commendation Council — Hội đồng Thi đua - Khen thưởng',
    OFFICE: 'Office — văn phòng',
  },
);

export const OrganizationNode = builder.prismaNode('Organization', {
  id: { field: 'id', description: 'Global identifier — mã định danh toàn cục.' },
  nullable: true,
  description: 'Organization — cơ quan, tổ chức.',
  fields: (t) => ({
    key: t.exposeString('id', { description: 'Key, `namespace/slug` — khóa.' }),
    name: t.exposeString('name', { description: 'Name — tên.' }),
    kind: t.expose('kind', { type: OrganizationKindEnum, description: 'Kind — loại.' }),
    unit: t.relation('unit', { nullable: true, description: 'Unit that it belongs to — địa phương.' }),
    parent: t.relation('parent', { nullable: true, description: 'Organization above it — cơ quan cấp trên.' }),
    from: t.expose('from', { type: 'PartialDate', nullable: true, description: 'First date, as far as known — từ.' }),
    until: t.expose('until', {
      type: 'PartialDate',
      nullable: true,
      description: 'First date on which it no longer existed — kết thúc.',
    }),
    successors: t.field({
      type: ['Organization'],
      select: (_args, _context, nestedSelection) => ({
        successors: { select: { successor: nestedSelection(true) }, orderBy: { position: 'asc' } },
      }),
      description: 'What it was merged into or renamed to — cơ quan kế thừa.',
      resolve: (organization) => organization.successors.map(({ successor }) => successor),
    }),
    successorsKnown: t.exposeBoolean('successorsKnown', {
      description: 'False: the file does not say what became of it — đã biết cơ quan kế thừa hay chưa.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'Note of the editor of the file — ghi chú.' }),
  }),
});
