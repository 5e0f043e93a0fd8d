import { allOf } from '../../requirements/all-of.ts';
import { attested } from '../../requirements/attested.ts';
import { judged } from '../../requirements/judged.ts';
import { recipient } from '../../requirements/recipient.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { type Served, served } from '../../requirements/served.ts';
import { under } from '../../requirements/under.ts';
import type { Words } from '../../requirements/words.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { hoanThanhTotNhiemVuDuocGiao, hySinhLietSi } from '../topics/other-form-topics.ts';

// What the three grades of the “Huy chương Chiến sĩ vẻ vang” have in common (Điều 57.1, 57.3).

/** Who may receive any grade, and what was asked of the whole service (Điều 57.1). */
export const doiTuongChienSiVeVang = under<Requirement>(
  provisionAt(luat06_2022, 57, 1),
  allOf<Requirement>(recipient('individual', { of: ['army', 'police'] }), judged(hoanThanhTotNhiemVuDuocGiao)),
  {
    vi: '“Hoàn thành tốt nhiệm vụ được giao” nói về cả quá trình công tác, không phải xếp loại của một năm.',
    en: 'Having done the tasks well is said of the whole service, not of the rating of a year.',
  },
);

/** How the years of Điều 57.2 are counted. */
export const thoiGianCongTac: Words = {
  vi: '“Liên tục”: thời gian dài nhất không gián đoạn, ở Quân đội hay Công an; “đến dưới” không gồm năm cuối. Thời gian trên biển, hải đảo, vùng đặc biệt khó khăn hoặc làm nhiệm vụ quốc tế nhân hệ số 02 (điểm c khoản 3); biên giới không được nêu. Danh mục vùng đặc biệt khó khăn do Chính phủ quy định chưa đọc được: thời gian ở đó chỉ được coi là có thể nhân hệ số.',
  en: '“Liên tục”: the longest time without a gap, in the Army or the Police; “đến dưới” leaves the last year out. Time at sea, on islands, in extremely difficult areas or on international duty counts twice (point c of clause 3); the border is not named. The Government’s list of extremely difficult areas was not read: time there only possibly counts twice.',
};

/** Which areas are extremely difficult stands in a list of the Government (Điều 57.3) that was not read. */
export const danhMucChuaDoc: NonNullable<Served['unread']> = {
  places: ['extremelyDifficult'],
  words: {
    vi: 'Danh mục vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn theo quy định của Chính phủ (khoản 3 Điều 57): chưa đọc được',
    en: 'The list of extremely difficult areas by the Government (Điều 57.3): not read',
  },
};

/** A martyr who was on duty in the places of clause 3, however briefly: its opening words are of all its points. */
export const lietSiTungLamNhiemVu = allOf<Requirement>(
  attested(hySinhLietSi),
  served({
    in: ['army', 'police'],
    atLeast: 0,
    only: ['sea', 'island', 'extremelyDifficult', 'international'],
    unread: danhMucChuaDoc,
  }),
);
