import type { Topic } from '../../requirements/words.ts';

// Judgements and papers that the Law asks for the high orders: Điều 34–41.

/** Điều 34.2.a */
export const nhieuCongLaoCachMang: Topic = {
  key: 'nhieu-cong-lao-cach-mang',
  vi: 'Có nhiều công lao to lớn, đặc biệt xuất sắc trong sự nghiệp cách mạng của Đảng, của dân tộc',
  en: 'Has many great and exceptionally outstanding merits in the revolutionary cause of the Party and the nation',
};

/** Điều 34.2.b */
export const nhieuCongLaoLinhVuc: Topic = {
  key: 'nhieu-cong-lao-linh-vuc',
  vi: 'Có nhiều công lao to lớn, đặc biệt xuất sắc đối với đất nước thuộc một trong các lĩnh vực chính trị, kinh tế, xã hội, văn hóa, nghệ thuật, khoa học, công nghệ, quốc phòng, an ninh, đối ngoại hoặc lĩnh vực khác',
  en: 'Has many great and exceptionally outstanding merits toward the country in politics, economy, society, culture, art, science, technology, defence, security, foreign affairs or another field',
};

/** Điều 34.3.a, 34.4.a */
export const nhieuThanhTichAnhHuongRong: Topic = {
  key: 'nhieu-thanh-tich-anh-huong-rong',
  vi: 'Lập được nhiều thành tích đặc biệt xuất sắc, có phạm vi ảnh hưởng rộng',
  en: 'Has made many exceptionally outstanding achievements of wide influence',
};

/** Điều 35.2.a, 35.3.a */
export const thanhTichAnhHuongRong: Topic = {
  key: 'thanh-tich-anh-huong-rong',
  vi: 'Lập được thành tích đặc biệt xuất sắc, có phạm vi ảnh hưởng rộng',
  en: 'Has made exceptionally outstanding achievements of wide influence',
};

/** Điều 34.3.a, 34.4.a, 35.2.a, 35.3.a */
export const nhanToMoi: Topic = {
  key: 'nhan-to-moi',
  vi: 'Có nhân tố mới tiêu biểu cho cả nước học tập',
  en: 'Has new and typical examples for the whole country to learn from',
};

/** Điều 34.3.b, 34.4.b, 35.2.b, 35.3.b, 36.2.b, 37.2.b, 38.2 */
export const beDayTruyenThong: Topic = {
  key: 'be-day-truyen-thong',
  vi: 'Có bề dày truyền thống',
  en: 'Has a long tradition',
};

/** Điều 34.3.b, 34.4.b, 35.2.b, 35.3.b, 36–41.2 */
export const congLaoToLon: Topic = {
  key: 'cong-lao-to-lon',
  vi: 'Có công lao to lớn trong sự nghiệp cách mạng của Đảng, của dân tộc',
  en: 'Has great merits in the revolutionary cause of the Party and the nation',
};

/** Decree 152, Điều 33.7, third paragraph, of the 10, 15 and 25 years whose achievements are judged and not rated. */
export const cacNamConLaiHoanThanhTot: Topic = {
  key: 'cac-nam-con-lai-hoan-thanh-tot',
  vi: 'Các năm còn lại, từ khi được khen thưởng lần trước đến thời điểm đề nghị, được đánh giá hoàn thành tốt nhiệm vụ trở lên',
  en: 'In the remaining years from the earlier award to the proposal the task was rated well completed or better',
};

/** Điều 34.6, 35.5 */
export const congLaoVoiVietNam: Topic = {
  key: 'cong-lao-voi-viet-nam',
  vi: 'Có công lao to lớn đối với nước Cộng hòa xã hội chủ nghĩa Việt Nam',
  en: 'Has great merits toward the Socialist Republic of Viet Nam',
};

/** Điều 34.6, 35.5: by a ministry or branch, not by a province. */
export const boNganhCongNhanVaDeNghi: Topic = {
  key: 'bo-nganh-cong-nhan-va-de-nghi',
  vi: 'Được Bộ, ban, ngành công nhận và đề nghị',
  en: 'Is recognised and proposed by a ministry or branch',
};

/** Điều 35.1.a */
export const congLaoDacBietCachMang: Topic = {
  key: 'cong-lao-dac-biet-cach-mang',
  vi: 'Có công lao to lớn, đặc biệt xuất sắc trong sự nghiệp cách mạng của Đảng, của dân tộc',
  en: 'Has great and exceptionally outstanding merits in the revolutionary cause of the Party and the nation',
};

/** Điều 35.1.b */
export const nhieuThanhTichDacBietToanQuoc: Topic = {
  key: 'nhieu-thanh-tich-dac-biet-toan-quoc',
  vi: 'Có nhiều thành tích đặc biệt xuất sắc, có phạm vi ảnh hưởng và nêu gương trong toàn quốc thuộc một trong các lĩnh vực chính trị, kinh tế, xã hội, văn hóa, nghệ thuật, khoa học, công nghệ, quốc phòng, an ninh, đối ngoại hoặc lĩnh vực khác',
  en: 'Has many exceptionally outstanding achievements with influence and example in the whole country, in politics, economy, society, culture, art, science, technology, defence, security, foreign affairs or another field',
};

/** Điều 35.4, 38.2, 40.2.b */
export const lapNhieuThanhTichXuatSac: Topic = {
  key: 'lap-nhieu-thanh-tich-xuat-sac',
  vi: 'Lập được nhiều thành tích xuất sắc',
  en: 'Has made many outstanding achievements',
};

/** Điều 36.1.b */
export const thanhTichDacBietToanQuoc: Topic = {
  key: 'thanh-tich-dac-biet-toan-quoc',
  vi: 'Có thành tích đặc biệt xuất sắc, có phạm vi ảnh hưởng và nêu gương trong toàn quốc thuộc một trong các lĩnh vực chính trị, kinh tế, xã hội, văn hóa, nghệ thuật, khoa học, công nghệ, đối ngoại hoặc lĩnh vực khác',
  en: 'Has exceptionally outstanding achievements with influence and example in the whole country, in politics, economy, society, culture, art, science, technology, foreign affairs or another field',
};

/** Điều 36.2.b, 39.2.b */
export const lapThanhTichDacBietXuatSac: Topic = {
  key: 'lap-thanh-tich-dac-biet-xuat-sac',
  vi: 'Lập được thành tích đặc biệt xuất sắc',
  en: 'Has made exceptionally outstanding achievements',
};

/** Điều 36.4 */
export const thanhTichDacBietVoiVietNam: Topic = {
  key: 'thanh-tich-dac-biet-voi-viet-nam',
  vi: 'Có thành tích đặc biệt xuất sắc đối với nước Cộng hòa xã hội chủ nghĩa Việt Nam',
  en: 'Has exceptionally outstanding achievements toward the Socialist Republic of Viet Nam',
};

/** Điều 37.1.b */
export const nhieuThanhTichToanQuoc: Topic = {
  key: 'nhieu-thanh-tich-toan-quoc',
  vi: 'Lập được nhiều thành tích xuất sắc, có phạm vi ảnh hưởng và nêu gương trong toàn quốc thuộc một trong các lĩnh vực chính trị, kinh tế, xã hội, văn hóa, nghệ thuật, khoa học, công nghệ, đối ngoại hoặc lĩnh vực khác',
  en: 'Has made many outstanding achievements with influence and example in the whole country, in politics, economy, society, culture, art, science, technology, foreign affairs or another field',
};

/** Điều 37.2.b */
export const coNhieuThanhTichXuatSac: Topic = {
  key: 'co-nhieu-thanh-tich-xuat-sac',
  vi: 'Có nhiều thành tích xuất sắc',
  en: 'Has many outstanding achievements',
};

/** Điều 37.4 */
export const nhieuThanhTichVoiVietNam: Topic = {
  key: 'nhieu-thanh-tich-voi-viet-nam',
  vi: 'Có nhiều thành tích xuất sắc đối với nước Cộng hòa xã hội chủ nghĩa Việt Nam',
  en: 'Has many outstanding achievements toward the Socialist Republic of Viet Nam',
};

/** Điều 38.1.b */
export const thanhTichToanQuoc: Topic = {
  key: 'thanh-tich-toan-quoc',
  vi: 'Lập được thành tích xuất sắc, có phạm vi ảnh hưởng và nêu gương trong toàn quốc thuộc một trong các lĩnh vực chính trị, kinh tế, xã hội, văn hóa, nghệ thuật, khoa học, công nghệ, đối ngoại hoặc lĩnh vực khác',
  en: 'Has made outstanding achievements with influence and example in the whole country, in politics, economy, society, culture, art, science, technology, foreign affairs or another field',
};

/** Điều 38.4 */
export const thanhTichVoiVietNam: Topic = {
  key: 'thanh-tich-voi-viet-nam',
  vi: 'Có thành tích xuất sắc đối với nước Cộng hòa xã hội chủ nghĩa Việt Nam',
  en: 'Has outstanding achievements toward the Socialist Republic of Viet Nam',
};

/** Điều 39.1.b */
export const thanhTichDacBietQuocPhong: Topic = {
  key: 'thanh-tich-dac-biet-quoc-phong',
  vi: 'Lập được thành tích đặc biệt xuất sắc trong chiến đấu, phục vụ chiến đấu, huấn luyện, xây dựng lực lượng, củng cố nền quốc phòng toàn dân, nền an ninh nhân dân được nêu gương trong toàn quốc',
  en: 'Has made exceptionally outstanding achievements in combat, its service, training, building the forces or strengthening national defence and people’s security, an example in the whole country',
};

/** Điều 40.1.b */
export const nhieuThanhTichQuocPhong: Topic = {
  key: 'nhieu-thanh-tich-quoc-phong',
  vi: 'Lập được nhiều thành tích xuất sắc trong chiến đấu, phục vụ chiến đấu, huấn luyện, xây dựng lực lượng, củng cố nền quốc phòng toàn dân, nền an ninh nhân dân được nêu gương trong toàn quốc',
  en: 'Has made many outstanding achievements in combat, its service, training, building the forces or strengthening national defence and people’s security, an example in the whole country',
};

/** Điều 41.1.b */
export const thanhTichQuocPhong: Topic = {
  key: 'thanh-tich-quoc-phong',
  vi: 'Lập được thành tích xuất sắc trong chiến đấu, phục vụ chiến đấu, huấn luyện, xây dựng lực lượng, củng cố nền quốc phòng toàn dân, nền an ninh nhân dân được nêu gương trong toàn quốc',
  en: 'Has made outstanding achievements in combat, its service, training, building the forces or strengthening national defence and people’s security, an example in the whole country',
};

/** Điều 41.2 */
export const lapThanhTichXuatSac: Topic = {
  key: 'lap-thanh-tich-xuat-sac',
  vi: 'Lập được thành tích xuất sắc',
  en: 'Has made outstanding achievements',
};

/** Điều 36–38.4, 53.1.b */
export const boNganhTinhCongNhanVaDeNghi: Topic = {
  key: 'bo-nganh-tinh-cong-nhan-va-de-nghi',
  vi: 'Được Bộ, ban, ngành, tỉnh công nhận và đề nghị',
  en: 'Is recognised and proposed by a ministry, branch or province',
};
