import type { Topic } from '../../requirements/words.ts';

// Judgements and papers that several of the Điều 54–71 ask, most of them in the same words.

/** Điều 64–68 */
export const trungThanhVoiToQuoc: Topic = {
  key: 'trung-thanh-voi-to-quoc',
  vi: 'Trung thành với Tổ quốc',
  en: 'Is loyal to the Fatherland',
};

/** Điều 62.1.a, 63.1.a */
export const laTamGuongMauMuc: Topic = {
  key: 'la-tam-guong-mau-muc',
  vi: 'Là tấm gương mẫu mực về mọi mặt',
  en: 'Is a model in every respect',
};

/** Điều 55, 56, 57.1 */
export const hoanThanhTotNhiemVuDuocGiao: Topic = {
  key: 'hoan-thanh-tot-nhiem-vu-duoc-giao',
  vi: 'Có quá trình công tác hoàn thành tốt nhiệm vụ được giao',
  en: 'Has done the tasks given well throughout the service',
};

/** Điều 57.3.b */
export const hySinhLietSi: Topic = {
  key: 'hy-sinh-liet-si',
  vi: 'Hy sinh và được công nhận liệt sĩ',
  en: 'Gave their life and is recognised as a martyr',
};

/** Điều 71.1 */
export const dongGopPhatTrienQuocHoi: Topic = {
  key: 'dong-gop-phat-trien-quoc-hoi',
  vi: 'Có đóng góp vào quá trình phát triển của Quốc hội',
  en: 'Has contributed to the development of the National Assembly',
};

/** Điều 71.2 */
export const dongGopPhatTrienBoTinhToChuc: Topic = {
  key: 'dong-gop-phat-trien-bo-tinh-to-chuc',
  vi: 'Có đóng góp vào quá trình phát triển của Bộ, ban, ngành, tỉnh, tổ chức tặng kỷ niệm chương',
  en: 'Has contributed to the development of the ministry, province or organisation that grants the medal',
};

/** Điều 66.3.c: the alternative to a prize */
export const coTacPhamXuatSac: Topic = {
  key: 'co-tac-pham-xuat-sac',
  vi: 'Có tác phẩm xuất sắc có giá trị cao về tư tưởng và nghệ thuật được công chúng yêu thích, đón nhận',
  en: 'Has an excellent work of high value in thought and art that the public loves and welcomes',
};
