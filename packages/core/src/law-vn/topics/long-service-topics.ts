import type { Topic } from '../../requirements/words.ts';

// What is asked of long service (quá trình cống hiến) in Decree 152, Điều 9–24, besides years and posts.

/** Điều 9.2.a */
export const nghiCheDo: Topic = {
  key: 'nghi-che-do',
  vi: 'Có thông báo nghỉ chế độ hưu trí hoặc có quyết định nghỉ hưu (kể cả đã hy sinh, từ trần), hoặc thôi giữ chức vụ lãnh đạo, quản lý khi hết tuổi giữ chức vụ mà được kéo dài thời gian công tác để làm chuyên môn',
  en: 'Has the notice or decision of retirement (or has died), or has left a leading post on reaching its age limit to go on working in the profession',
};

/** Điều 9.2.a, second paragraph */
export const giaiDoanCongTacSau: Topic = {
  key: 'giai-doan-cong-tac-sau',
  vi: 'Các chức vụ, thời gian nêu trong hồ sơ là của giai đoạn công tác sau lần khen thưởng quá trình cống hiến trước',
  en: 'The posts and times in the dossier belong to the work after the earlier long-service award',
};

/** Điều 9.3: a discipline is asked of the facts; what was concluded in writing is asked here. */
export const khongViPhamNghiemTrong: Topic = {
  key: 'khong-vi-pham-nghiem-trong',
  vi: 'Không có vi phạm, khuyết điểm nghiêm trọng được cấp có thẩm quyền kết luận bằng văn bản trong thời gian giữ chức vụ lãnh đạo, quản lý',
  en: 'No serious violation or fault concluded in writing by the competent level while in the leading posts',
};

/** Điều 11, 12 */
export const khongPhamKhuyetDiemLon: Topic = {
  key: 'khong-pham-khuyet-diem-lon',
  vi: 'Không phạm khuyết điểm lớn',
  en: 'Has committed no great fault',
};

/** Điều 11.1, 12.1 */
export const cachMangTu1935: Topic = {
  key: 'cach-mang-tu-1935',
  vi: 'Tham gia cách mạng từ năm 1935 về trước, hoạt động liên tục',
  en: 'Joined the revolution in 1935 or before and was active without a break',
};

/** Điều 9.1.a */
export const cachMangTruoc1945: Topic = {
  key: 'cach-mang-truoc-1945',
  vi: 'Tham gia hoạt động cách mạng trước năm 1945, hoạt động liên tục, được cơ quan có thẩm quyền công nhận',
  en: 'Was active in the revolution before 1945, without a break, and is recognised so by the competent body',
};

/** Điều 9.1.b */
export const tienKhoiNghia: Topic = {
  key: 'tien-khoi-nghia',
  vi: 'Được công nhận là cán bộ tiền khởi nghĩa',
  en: 'Is recognised as a cadre of before the uprising (1 January 1945 to the August uprising)',
};

/** Điều 9.1.c */
export const haiCuocKhangChien: Topic = {
  key: 'hai-cuoc-khang-chien',
  vi: 'Tham gia hoạt động liên tục trong 02 cuộc kháng chiến chống thực dân Pháp, chống đế quốc Mỹ',
  en: 'Was active without a break in both resistance wars, against the French and against the Americans',
};

/** Điều 9.1.đ, 9.1.g */
export const khangChienChongMyHoacXayDung: Topic = {
  key: 'khang-chien-chong-my-hoac-xay-dung',
  vi: 'Tham gia hoạt động liên tục trong kháng chiến chống đế quốc Mỹ hoặc trong xây dựng và bảo vệ Tổ quốc',
  en: 'Has been active without a break in the war against the Americans or in building and defending the country',
};

/** Điều 9.1.e, 15.2 */
export const chienTruongMienNam: Topic = {
  key: 'chien-truong-mien-nam',
  vi: 'Hoạt động liên tục ít nhất 10 năm ở chiến trường miền Nam',
  en: 'Was active on the southern battlefield without a break for at least ten years',
};

/** Điều 11.3 */
export const daiTuongTruoc1975: Topic = {
  key: 'dai-tuong-truoc-30-4-1975',
  vi: 'Được phong quân hàm Đại tướng lực lượng vũ trang nhân dân trước ngày 30 tháng 4 năm 1975',
  en: 'Was made a General of the people’s armed forces before 30 April 1975',
};

/** Điều 12.4 */
export const haiNhiemKyLienTuc: Topic = {
  key: 'hai-nhiem-ky-lien-tuc',
  vi: '02 nhiệm kỳ giữ chức vụ là liên tục',
  en: 'The two terms in the post followed each other',
};
