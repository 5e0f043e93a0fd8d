import type { Topic } from '../../requirements/words.ts';

// Điều 64–67: the titles “nhân dân” and “ưu tú”.

/** Điều 64.2.b */
export const nhaGiaoNhanDanPhamChat: Topic = {
  key: 'nha-giao-nhan-dan-pham-chat',
  vi: 'Có phẩm chất đạo đức tốt, tận tụy với nghề, thương yêu học trò, có tài năng sư phạm xuất sắc, có công lớn trong sự nghiệp giáo dục, có ảnh hưởng rộng rãi trong ngành và trong xã hội, được học trò, đồng nghiệp và Nhân dân kính trọng',
  en: 'Has good morals, is devoted to the profession and loves pupils, has excellent pedagogic talent and great merit in education, wide influence in the sector and society, and the respect of pupils, colleagues and the people',
};

/** Điều 64.3.b */
export const nhaGiaoUuTuPhamChat: Topic = {
  key: 'nha-giao-uu-tu-pham-chat',
  vi: 'Có phẩm chất đạo đức tốt, tận tụy với nghề, thương yêu học trò, có tài năng sư phạm, có công trong sự nghiệp giáo dục, được học trò, đồng nghiệp và Nhân dân kính trọng',
  en: 'Has good morals, is devoted to the profession and loves pupils, has pedagogic talent and merit in education, and the respect of pupils, colleagues and the people',
};

/** Điều 65.2.b */
export const thayThuocNhanDanPhamChat: Topic = {
  key: 'thay-thuoc-nhan-dan-pham-chat',
  vi: 'Có phẩm chất đạo đức tốt, tận tụy với nghề, hết lòng thương yêu người bệnh, có tài năng và có nhiều thành tích xuất sắc trong phòng bệnh, chữa bệnh, phát triển khoa học, kỹ thuật về y tế, có nhiều cống hiến cho sự nghiệp bảo vệ, chăm sóc và nâng cao sức khỏe Nhân dân, có ảnh hưởng rộng rãi trong Nhân dân, được người bệnh và đồng nghiệp tin cậy, kính trọng',
  en: 'Has good morals, is devoted to the profession and to the sick, has talent and many excellent achievements in preventing and treating disease and in medical science, has given much to the health of the people, wide influence, and the trust and respect of patients and colleagues',
};

/** Điều 65.3.b */
export const thayThuocUuTuPhamChat: Topic = {
  key: 'thay-thuoc-uu-tu-pham-chat',
  vi: 'Có phẩm chất đạo đức tốt, tận tụy với nghề, hết lòng thương yêu người bệnh, có tài năng, có nhiều thành tích xuất sắc trong nghề, được người bệnh, đồng nghiệp và Nhân dân tin cậy, kính trọng',
  en: 'Has good morals, is devoted to the profession and to the sick, has talent and many excellent achievements, and the trust and respect of patients, colleagues and the people',
};

/** Điều 66.2.b */
export const ngheSiNhanDanPhamChat: Topic = {
  key: 'nghe-si-nhan-dan-pham-chat',
  vi: 'Có phẩm chất đạo đức tốt, có tài năng nghệ thuật xuất sắc, có nhiều cống hiến cho sự nghiệp cách mạng Việt Nam, được đồng nghiệp và Nhân dân mến mộ',
  en: 'Has good morals and excellent artistic talent, has given much to the revolution of Viet Nam, and is admired by colleagues and the people',
};

/** Điều 66.2.d */
export const giaiThuongSauNgheSiUuTu: Topic = {
  key: 'giai-thuong-sau-nghe-si-uu-tu',
  vi: 'Sau khi được tặng danh hiệu “Nghệ sĩ ưu tú”, tiếp tục được tặng giải thưởng của các cuộc thi, liên hoan, hội diễn nghệ thuật trong nước hoặc ngoài nước',
  en: 'Won further prizes of artistic contests or festivals, at home or abroad, after the title Nghệ sĩ ưu tú',
};

/** Điều 66.2.d: the alternative to the prizes, after the title too */
export const tacPhamSauNgheSiUuTu: Topic = {
  key: 'tac-pham-sau-nghe-si-uu-tu',
  vi: 'Sau khi được tặng danh hiệu “Nghệ sĩ ưu tú”, có tác phẩm xuất sắc có giá trị cao về tư tưởng và nghệ thuật được công chúng yêu thích, đón nhận',
  en: 'Has, after the title Nghệ sĩ ưu tú, an excellent work of high value in thought and art that the public loves and welcomes',
};

/** Điều 66.3.b */
export const ngheSiUuTuPhamChat: Topic = {
  key: 'nghe-si-uu-tu-pham-chat',
  vi: 'Có phẩm chất đạo đức tốt, có tài năng nghệ thuật, có tinh thần phục vụ Nhân dân, được đồng nghiệp và Nhân dân mến mộ',
  en: 'Has good morals and artistic talent, serves the people, and is admired by colleagues and the people',
};

/** Điều 66.3.c */
export const giaiThuongNgheThuat: Topic = {
  key: 'giai-thuong-nghe-thuat',
  vi: 'Được tặng giải thưởng của các cuộc thi, liên hoan, hội diễn nghệ thuật trong nước hoặc ngoài nước',
  en: 'Won prizes of artistic contests or festivals, at home or abroad',
};

/** Điều 67.2.b, 67.3.b */
export const ngheNhanPhamChatKyNang: Topic = {
  key: 'nghe-nhan-pham-chat-ky-nang',
  vi: 'Có phẩm chất đạo đức tốt, kỹ năng đặc biệt xuất sắc',
  en: 'Has good morals and exceptional skill',
};

/** Điều 67.2.c, 67.3.c */
export const congLonVoiDiSan: Topic = {
  key: 'cong-lon-voi-di-san',
  vi: 'Có công lớn trong việc bảo vệ và phát huy giá trị di sản văn hóa',
  en: 'Has great merit in protecting and promoting cultural heritage',
};

/** Điều 67.2.d, 67.3.d */
export const ngheNhanDuocMenMo: Topic = {
  key: 'nghe-nhan-duoc-men-mo',
  vi: 'Được đồng nghiệp và Nhân dân mến mộ, kính trọng',
  en: 'Is admired and respected by colleagues and the people',
};

/** Điều 67.2.d */
export const tieuBieuDiSanCaNuoc: Topic = {
  key: 'tieu-bieu-di-san-ca-nuoc',
  vi: 'Tiêu biểu cho sự nghiệp bảo vệ và phát huy giá trị di sản văn hóa trong cả nước',
  en: 'Is typical of the protection and promotion of cultural heritage in the whole country',
};

/** Điều 67.3.d */
export const tieuBieuDiSanDiaPhuong: Topic = {
  key: 'tieu-bieu-di-san-dia-phuong',
  vi: 'Tiêu biểu cho sự nghiệp bảo vệ và phát huy giá trị di sản văn hóa của địa phương',
  en: 'Is typical of the protection and promotion of the cultural heritage of the locality',
};
