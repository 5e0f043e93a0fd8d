import type { Topic } from '../../requirements/words.ts';

// What Huân chương Bảo vệ Tổ quốc (Điều 45–47) leaves to human judgement or to a paper. One key, one wording.

/** Điều 45.1.a */
export const quocPhongAnNinhDacBietToanQuoc: Topic = {
  key: 'quoc-phong-an-ninh-dac-biet-toan-quoc',
  vi: 'Lập được thành tích đặc biệt xuất sắc đột xuất trong chiến đấu, phục vụ chiến đấu, huấn luyện, xây dựng lực lượng, củng cố nền quốc phòng toàn dân, nền an ninh nhân dân, có phạm vi ảnh hưởng và nêu gương trong toàn quốc',
  en: 'Sudden achievement, exceptionally excellent, in combat, training or the building of forces, with influence and as an example in the whole country',
};

/** Điều 45.1.b */
export const congTrinhQuocPhongTieuBieuCapNhaNuoc: Topic = {
  key: 'cong-trinh-quoc-phong-tieu-bieu-cap-nha-nuoc',
  vi: 'Có phát minh, sáng chế, công trình khoa học và công nghệ hoặc tác phẩm xuất sắc tiêu biểu cấp Nhà nước về quốc phòng, an ninh được cơ quan, tổ chức có thẩm quyền công nhận',
  en: 'An outstanding invention, scientific work or work of art of State level on defence or security, recognised by the competent body',
};

/** Điều 45.2.a */
export const tapTheVuTrangDacBietToanQuoc: Topic = {
  key: 'tap-the-vu-trang-dac-biet-toan-quoc',
  vi: 'Lập được thành tích đặc biệt xuất sắc đột xuất trong công tác huấn luyện, sẵn sàng chiến đấu, xây dựng lực lượng, củng cố nền quốc phòng toàn dân, nền an ninh nhân dân, có phạm vi ảnh hưởng trong toàn quốc được Bộ Quốc phòng hoặc Bộ Công an công nhận',
  en: 'Sudden achievement, exceptionally excellent, in training, readiness or the building of forces, with influence in the whole country, as recognised by the Ministry of Defence or of Public Security',
};

/** Điều 46.1.a */
export const quocPhongAnNinhToanQuan: Topic = {
  key: 'quoc-phong-an-ninh-toan-quan',
  vi: 'Lập được thành tích xuất sắc đột xuất trong chiến đấu, phục vụ chiến đấu, huấn luyện, xây dựng lực lượng, củng cố nền quốc phòng toàn dân, nền an ninh nhân dân, có phạm vi ảnh hưởng và nêu gương trong toàn quân hoặc toàn lực lượng Công an nhân dân',
  en: 'Sudden excellent achievement in combat, training or the building of forces, with influence and as an example in the whole army or police',
};

/** Điều 46.1.b */
export const congTrinhQuocPhongCapNhaNuoc: Topic = {
  key: 'cong-trinh-quoc-phong-cap-nha-nuoc',
  vi: 'Có phát minh, sáng chế, công trình khoa học và công nghệ hoặc tác phẩm xuất sắc cấp Nhà nước về quốc phòng, an ninh được cơ quan, tổ chức có thẩm quyền công nhận',
  en: 'An excellent invention, scientific work or work of art of State level on defence or security, recognised by the competent body',
};

/** Điều 46.2.a */
export const tapTheVuTrangToanQuan: Topic = {
  key: 'tap-the-vu-trang-toan-quan',
  vi: 'Lập được thành tích xuất sắc đột xuất trong công tác huấn luyện, sẵn sàng chiến đấu, xây dựng lực lượng, củng cố nền quốc phòng toàn dân, nền an ninh nhân dân, có phạm vi ảnh hưởng trong toàn quân hoặc toàn lực lượng Công an nhân dân được Bộ Quốc phòng hoặc Bộ Công an công nhận',
  en: 'Sudden excellent achievement in training, readiness or the building of forces, with influence in the whole army or police, as recognised by the Ministry of Defence or of Public Security',
};

/** Điều 47.1.a */
export const quocPhongAnNinhQuanKhu: Topic = {
  key: 'quoc-phong-an-ninh-quan-khu',
  vi: 'Có thành tích xuất sắc đột xuất trong chiến đấu, phục vụ chiến đấu, huấn luyện, xây dựng lực lượng, củng cố nền quốc phòng toàn dân, nền an ninh nhân dân, có phạm vi ảnh hưởng trong toàn quân khu, quân đoàn, quân chủng, binh chủng, tổng cục và tương đương thuộc Bộ Quốc phòng hoặc hệ lực lượng trong Công an nhân dân',
  en: 'Sudden excellent achievement in combat, training or the building of forces, with influence in a whole military region, corps, service or the like, or a branch of the police',
};

/** Điều 47.1.b */
export const congTrinhQuocPhongCapBo: Topic = {
  key: 'cong-trinh-quoc-phong-cap-bo',
  vi: 'Có phát minh, sáng chế, công trình khoa học và công nghệ hoặc tác phẩm xuất sắc cấp Bộ, ban, ngành, tỉnh về quốc phòng, an ninh được cơ quan, tổ chức có thẩm quyền công nhận',
  en: 'An excellent invention, scientific work or work of art of the level of a ministry or province on defence or security, recognised by the competent body',
};

/** Điều 47.2.a */
export const tapTheVuTrangQuanKhu: Topic = {
  key: 'tap-the-vu-trang-quan-khu',
  vi: 'Lập được thành tích xuất sắc đột xuất trong công tác huấn luyện, sẵn sàng chiến đấu, xây dựng lực lượng, củng cố nền quốc phòng toàn dân, nền an ninh nhân dân, có phạm vi ảnh hưởng trong toàn quân khu, quân đoàn, quân chủng, binh chủng, tổng cục và tương đương thuộc Bộ Quốc phòng hoặc hệ lực lượng trong Công an nhân dân được Bộ Quốc phòng hoặc Bộ Công an công nhận',
  en: 'Sudden excellent achievement in training, readiness or the building of forces, with influence in a whole military region, corps, service or the like, or a branch of the police, as recognised by the Ministry of Defence or of Public Security',
};
