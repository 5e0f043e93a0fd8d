import { builder } from '../../graphql/builder.ts';
import { GroupRoleEnum, GroupSeasonStateEnum } from './emulation-group-enums.ts';

builder.prismaObject('GroupSeasonMember', {
  description: 'Member of a cluster or bloc in one year — thành viên cụm, khối thi đua trong năm.',
  fields: (t) => ({
    role: t.expose('role', { type: GroupRoleEnum, description: 'Its part — vai trò.' }),
    unit: t.relation('unit', {
      nullable: true,
      description: 'Province or other unit, if it is one — đơn vị hành chính.',
    }),
    organization: t.relation('organization', {
      nullable: true,
      description: 'Organization, if it is one — cơ quan, tổ chức.',
    }),
  }),
});

export const GroupSeasonNode = builder.prismaNode('GroupSeason', {
  id: { field: 'id', description: 'Global identifier — mã định danh toàn cục.' },
  nullable: true,
  description:
    'One year of a cluster or bloc — năm thi đua của cụm, khối: members, head and deputies, what it must adopt.',
  fields: (t) => ({
    key: t.exposeString('id', { description: 'Key, `namespace/slug` — khóa.' }),
    group: t.relation('group', { description: 'Cluster or bloc — cụm, khối.' }),
    year: t.exposeInt('year', { description: 'Year — năm.' }),
    state: t.expose('state', { type: GroupSeasonStateEnum, description: 'Where it stands — tình trạng.' }),
    members: t.relation('members', {
      query: { orderBy: { position: 'asc' } },
      description: 'Members as far as the source lists them — các thành viên.',
    }),
    membersKnown: t.exposeBoolean('membersKnown', {
      description: 'False: the source does not list them — nguồn có nêu đủ thành viên hay không.',
    }),
    requirements: t.exposeStringList('requirements', {
      description: 'What the season must have, as printed — yêu cầu: kế hoạch, quy chế, bảng điểm.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'Note of the editor of the file — ghi chú.' }),
  }),
});
