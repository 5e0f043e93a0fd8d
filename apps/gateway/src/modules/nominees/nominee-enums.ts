import type { NomineeKind, Subject } from '@thidua/core';
import type { Register } from '../../generated/prisma/client.ts';
import { closedEnum } from '../../graphql/closed-enum.ts';

export const NomineeKindEnum = closedEnum<NomineeKind>('NomineeKind', 'What is nominated — đối tượng.', {
  individual: 'Individual — cá nhân',
  collective: 'Collective — tập thể',
  household: 'Household — hộ gia đình',
});

export const RegisterEnum = closedEnum<Register>('Register', 'Register of facts — sổ theo dõi.', {
  ratings: 'Ratings by year — mức độ hoàn thành nhiệm vụ',
  honours: 'Awards decided — khen thưởng đã có quyết định',
  merits: 'Initiatives and topics — sáng kiến, đề tài',
  contests: 'Clusters and movements — cụm, khối, phong trào thi đua',
  prizes: 'Prizes of contests — giải thưởng tại các cuộc thi',
  members: 'Members of a collective by year — thành viên của tập thể',
  service: 'Time of service — thời gian công tác',
  posts: 'Posts held — chức vụ',
  discipline: 'Discipline — kỷ luật',
  pending: 'Pending matters — việc đang xem xét, xác minh',
  judgements: 'Judgements of people — đánh giá của người có thẩm quyền',
  attestations: 'What a paper shows — xác nhận',
  amounts: 'Counted things — số đếm',
});

/** What the Law calls a nominee: members of a closed list of the library, given as they are. */
export type SubjectName = Subject;
