import type { Words } from '../../requirements/words.ts';

/** Điều 29.2, 30.2, 31.2: what a local book stands for. */
export const khungTieuChuan: Words = {
  vi: 'Khung tiêu chuẩn của Chính phủ chưa đọc được. Ủy ban nhân dân cấp tỉnh quy định chi tiết trên cơ sở khung đó: khi có quy định của tỉnh thì tiêu chuẩn của tỉnh được coi là đã theo khung.',
  en: 'The frame of the Government was not read. The province sets the details within it: where the rule of a province is given, it is taken to follow the frame.',
};
