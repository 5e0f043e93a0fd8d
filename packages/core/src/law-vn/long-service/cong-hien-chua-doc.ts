import { notKnown } from '../../requirements/not-known.ts';

/** Long service to 2025-06-30: the Law leaves it to the decree, and these articles of Decree 98 were not read. */
export const congHienChuaDoc = notKnown(
  'unread',
  {
    vi: 'Đối tượng, tiêu chuẩn về quá trình cống hiến do Chính phủ quy định chi tiết',
    en: 'Who and what counts as long service, which the Government lays down',
  },
  '98/2023/NĐ-CP',
);
