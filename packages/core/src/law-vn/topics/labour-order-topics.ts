import type { Topic } from '../../requirements/words.ts';

// What Huân chương Lao động (Điều 42–44) leaves to human judgement or to a paper; some of it is asked of bằng khen too.
// One key, one wording.

/** Điều 42.1.a */
export const dotXuatDacBietToanQuoc: Topic = {
  key: 'dot-xuat-dac-biet-toan-quoc',
  vi: 'Lập được thành tích đặc biệt xuất sắc đột xuất trong lao động, công tác, sản xuất, kinh doanh, học tập và nghiên cứu khoa học hoặc lĩnh vực khác, có phạm vi ảnh hưởng và nêu gương trong toàn quốc',
  en: 'Sudden achievement, exceptionally excellent, at work, in production, business, study, research or another field, with influence and as an example in the whole country',
};

/** Điều 42.1.c */
export const phatMinhToanQuoc: Topic = {
  key: 'phat-minh-toan-quoc',
  vi: 'Có phát minh, sáng chế được ứng dụng mang lại hiệu quả cao, có phạm vi ảnh hưởng và nêu gương trong toàn quốc',
  en: 'A discovery or invention applied with high effect, with influence and as an example in the whole country',
};

/** Điều 42.1.c */
export const congTrinhCapNhaNuoc: Topic = {
  key: 'cong-trinh-cap-nha-nuoc',
  vi: 'Có công trình khoa học và công nghệ hoặc tác phẩm xuất sắc tiêu biểu cấp Nhà nước được cơ quan, tổ chức có thẩm quyền công nhận',
  en: 'An outstanding scientific work or work of art of State level, recognised by the competent body',
};

/** Điều 42.1.d, 42.4.b */
export const nhieuDongGopLon: Topic = {
  key: 'nhieu-dong-gop-lon',
  vi: 'Có nhiều đóng góp lớn vào sự phát triển kinh tế - xã hội của đất nước, bảo đảm an sinh xã hội, từ thiện nhân đạo, ứng dụng tiến bộ khoa học, kỹ thuật',
  en: 'Many great contributions to the social and economic development of the country, social security, charity and the use of science and technology',
};

/** Điều 42–43.2.b–c */
export const sangKienGiaTriCao: Topic = {
  key: 'sang-kien-gia-tri-cao',
  vi: 'Các sáng kiến mang lại giá trị cao, có lợi ích thiết thực',
  en: 'The initiatives are of high value and of practical use',
};

/** Điều 42–44.2.b */
export const daoTaoDongNghiepDuocCongNhan: Topic = {
  key: 'dao-tao-dong-nghiep-duoc-cong-nhan',
  vi: 'Có đóng góp trong việc đào tạo, bồi dưỡng, giúp đỡ đồng nghiệp nâng cao trình độ chuyên môn, tay nghề được Bộ, ban, ngành, tỉnh công nhận',
  en: 'Contributed to training and helping colleagues to better skills, as recognised by the ministry or province',
};

/** Điều 42–44.2.c, 73.2.d */
export const namMoHinhOnDinh: Topic = {
  key: 'nam-mo-hinh-on-dinh',
  vi: 'Số năm mô hình sản xuất hiệu quả và ổn định',
  en: 'Years for which the model of production has been effective and stable',
};

/** Điều 42.2.c */
export const moHinhGiupNhieuHoNhieuLaoDong: Topic = {
  key: 'mo-hinh-giup-nhieu-ho-nhieu-lao-dong',
  vi: 'Mô hình sản xuất giúp đỡ nhiều hộ nông dân phát triển sản xuất và tạo việc làm cho nhiều lao động được Bộ, ban, ngành, tỉnh công nhận',
  en: 'The model of production helps many farming households and gives work to many, as recognised by the ministry or province',
};

/** Điều 42.4.a */
export const dotXuatDacBietCuaTapThe: Topic = {
  key: 'dot-xuat-dac-biet-cua-tap-the',
  vi: 'Lập được thành tích đặc biệt xuất sắc đột xuất, có phạm vi ảnh hưởng và nêu gương trong toàn quốc được Bộ, ban, ngành, tỉnh công nhận',
  en: 'Sudden achievement, exceptionally excellent, with influence and as an example in the whole country, as recognised by the ministry or province',
};

/** Điều 42.4.c */
export const thanhTichDacBietTrongPhongTrao: Topic = {
  key: 'thanh-tich-dac-biet-trong-phong-trao',
  vi: 'Có thành tích đặc biệt xuất sắc trong phong trào thi đua được sơ kết, tổng kết',
  en: 'Exceptionally excellent achievement in the movement under review',
};

/** Điều 42–47, tập thể */
export const khongThuocDoiTuongTangCo: Topic = {
  key: 'khong-thuoc-doi-tuong-tang-co',
  vi: 'Tập thể không thuộc đối tượng được tặng cờ thi đua',
  en: 'A collective of a kind that an emulation flag is not open to',
};

/** Điều 42.6 */
export const dongGopDacBietXuatSacChoVietNam: Topic = {
  key: 'dong-gop-dac-biet-xuat-sac-cho-viet-nam',
  vi: 'Có thành tích đặc biệt xuất sắc đóng góp vào sự phát triển kinh tế - xã hội của nước Cộng hòa xã hội chủ nghĩa Việt Nam',
  en: 'Exceptionally excellent contribution to the social and economic development of Viet Nam',
};

/** Điều 42–44.6 */
export const duocBoTinhCongNhanVaDeNghi: Topic = {
  key: 'duoc-bo-tinh-cong-nhan-va-de-nghi',
  vi: 'Thành tích được Bộ, ban, ngành, tỉnh công nhận và đề nghị',
  en: 'The achievement is recognised, and the award proposed, by the ministry or province',
};

/** Điều 43.1.a */
export const dotXuatTrongBoTinh: Topic = {
  key: 'dot-xuat-trong-bo-tinh',
  vi: 'Lập được thành tích xuất sắc đột xuất trong lao động, công tác, sản xuất, kinh doanh, học tập và nghiên cứu khoa học hoặc lĩnh vực khác, có phạm vi ảnh hưởng và nêu gương trong Bộ, ban, ngành, tỉnh',
  en: 'Sudden excellent achievement at work, in production, business, study, research or another field, with influence and as an example in the ministry or province',
};

/** Điều 43.1.c */
export const phatMinhTrongBoTinh: Topic = {
  key: 'phat-minh-trong-bo-tinh',
  vi: 'Có phát minh, sáng chế được ứng dụng mang lại hiệu quả cao, có phạm vi ảnh hưởng và nêu gương trong Bộ, ban, ngành, tỉnh',
  en: 'A discovery or invention applied with high effect, with influence and as an example in the ministry or province',
};

/** Điều 43.1.c */
export const congTrinhCapBoTinh: Topic = {
  key: 'cong-trinh-cap-bo-tinh',
  vi: 'Có công trình khoa học và công nghệ hoặc tác phẩm xuất sắc tiêu biểu cấp Bộ, ban, ngành, tỉnh',
  en: 'An outstanding scientific work or work of art of the level of a ministry or province',
};

/** Điều 43.1.d, 43.4.b */
export const dongGopLon: Topic = {
  key: 'dong-gop-lon',
  vi: 'Có đóng góp lớn vào sự phát triển kinh tế - xã hội của đất nước, bảo đảm an sinh xã hội, từ thiện nhân đạo, ứng dụng tiến bộ khoa học, kỹ thuật',
  en: 'Great contributions to the social and economic development of the country, social security, charity and the use of science and technology',
};

/** Điều 43–44.2.c */
export const moHinhGiupNhieuHo: Topic = {
  key: 'mo-hinh-giup-nhieu-ho',
  vi: 'Mô hình sản xuất giúp đỡ nhiều hộ nông dân phát triển sản xuất và tạo việc làm cho người lao động được Bộ, ban, ngành, tỉnh công nhận',
  en: 'The model of production helps many farming households and gives work, as recognised by the ministry or province',
};

/** Điều 43.4.a */
export const dotXuatCuaTapTheTrongBoTinh: Topic = {
  key: 'dot-xuat-cua-tap-the-trong-bo-tinh',
  vi: 'Lập được thành tích xuất sắc đột xuất, có phạm vi ảnh hưởng trong Bộ, ban, ngành, tỉnh',
  en: 'Sudden excellent achievement with influence in the ministry or province',
};

/** Điều 43.4.c */
export const nhieuThanhTichTrongPhongTrao: Topic = {
  key: 'nhieu-thanh-tich-trong-phong-trao',
  vi: 'Có nhiều thành tích xuất sắc tiêu biểu trong phong trào thi đua được sơ kết, tổng kết',
  en: 'Many outstanding achievements in the movement under review',
};

/** Điều 43.6 */
export const nhieuDongGopXuatSacChoVietNam: Topic = {
  key: 'nhieu-dong-gop-xuat-sac-cho-viet-nam',
  vi: 'Có nhiều thành tích xuất sắc đóng góp vào sự phát triển kinh tế - xã hội của nước Cộng hòa xã hội chủ nghĩa Việt Nam',
  en: 'Many excellent contributions to the social and economic development of Viet Nam',
};

/** Điều 44.1.b */
export const phatMinhTrongLinhVuc: Topic = {
  key: 'phat-minh-trong-linh-vuc',
  vi: 'Có phát minh, sáng chế được ứng dụng mang lại hiệu quả cao, có phạm vi ảnh hưởng và nêu gương ở một trong các lĩnh vực thuộc phạm vi quản lý của Bộ, ban, ngành, tỉnh',
  en: 'A discovery or invention applied with high effect, with influence and as an example in one field under the ministry or province',
};

/** Điều 44.1.b */
export const congTrinhTrongLinhVuc: Topic = {
  key: 'cong-trinh-trong-linh-vuc',
  vi: 'Có công trình khoa học và công nghệ hoặc tác phẩm xuất sắc tiêu biểu ở một trong các lĩnh vực thuộc phạm vi quản lý của Bộ, ban, ngành, tỉnh',
  en: 'An outstanding scientific work or work of art in one field under the ministry or province',
};

/** Điều 44.1.c, 44.4.b */
export const nhieuDongGop: Topic = {
  key: 'nhieu-dong-gop',
  vi: 'Có nhiều đóng góp vào sự phát triển kinh tế - xã hội của đất nước, bảo đảm an sinh xã hội, từ thiện nhân đạo, ứng dụng tiến bộ khoa học, kỹ thuật',
  en: 'Many contributions to the social and economic development of the country, social security, charity and the use of science and technology',
};

/** Điều 44.1.d */
export const dotXuatTrongLinhVuc: Topic = {
  key: 'dot-xuat-trong-linh-vuc',
  vi: 'Có thành tích xuất sắc đột xuất trong lao động, công tác, sản xuất, kinh doanh, học tập và nghiên cứu khoa học hoặc lĩnh vực khác, có phạm vi ảnh hưởng và nêu gương ở một trong các lĩnh vực thuộc phạm vi quản lý của Bộ, ban, ngành, tỉnh',
  en: 'Sudden excellent achievement at work, in production, business, study, research or another field, with influence and as an example in one field under the ministry or province',
};

/** Điều 44.4.a, 74.3.b */
export const dotXuatCuaTapTheTrongLinhVuc: Topic = {
  key: 'dot-xuat-cua-tap-the-trong-linh-vuc',
  vi: 'Lập được thành tích xuất sắc đột xuất, có phạm vi ảnh hưởng trong từng lĩnh vực thuộc phạm vi quản lý của Bộ, ban, ngành, tỉnh',
  en: 'Sudden excellent achievement with influence in one field under the ministry or province',
};

/** Điều 44.4.d, 73.4.đ */
export const phucVuNhiemVuChinhTri: Topic = {
  key: 'phuc-vu-nhiem-vu-chinh-tri',
  vi: 'Có thành tích xuất sắc trong phục vụ nhiệm vụ chính trị của Đảng, Nhà nước',
  en: 'Excellent achievement in serving the political tasks of the Party and the State',
};

/** Điều 44.6 */
export const dongGopXuatSacChoVietNam: Topic = {
  key: 'dong-gop-xuat-sac-cho-viet-nam',
  vi: 'Có thành tích xuất sắc đóng góp vào sự nghiệp phát triển kinh tế - xã hội của nước Cộng hòa xã hội chủ nghĩa Việt Nam',
  en: 'Excellent contribution to the social and economic development of Viet Nam',
};

/** Luật 15/2003, Điều 42 (bản 2013) */
export const thanhTichAnhHuongToanQuoc: Topic = {
  key: 'thanh-tich-anh-huong-toan-quoc',
  vi: 'Có thành tích có phạm vi ảnh hưởng trong toàn quốc',
  en: 'Achievements with influence in the whole country',
};
