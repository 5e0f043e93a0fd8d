import type { PlainDay } from '../calendar/plain-day.ts';

/** Where years of work count for a medal or an honorary title. */
export const serviceKinds = [
  'army',
  'police',
  'teaching', // trực tiếp nuôi dạy, giảng dạy
  'education', // công tác trong ngành giáo dục
  'medicalPractice', // trực tiếp làm chuyên môn kỹ thuật trong ngành y tế
  'health', // công tác trong ngành y tế
  'arts', // hoạt động trong lĩnh vực văn hóa, nghệ thuật
  'heritage', // bảo vệ và phát huy giá trị di sản văn hóa
  'youthVolunteer', // tại ngũ Thanh niên xung phong
] as const;

export type ServiceKind = (typeof serviceKinds)[number];

/** Places whose time counts double where a clause says so (Điều 57.3, 64.4, 65.4). */
export const servicePlaces = ['ordinary', 'border', 'sea', 'island', 'extremelyDifficult', 'international'] as const;

export type ServicePlace = (typeof servicePlaces)[number];

/** One stretch of service; both days included, `until: null` while it lasts. Stretches of one kind do not overlap. */
export interface Service {
  readonly kind: ServiceKind;
  readonly from: PlainDay;
  readonly until: PlainDay | null;
  /** Left out: not known. */
  readonly place?: ServicePlace;
}
