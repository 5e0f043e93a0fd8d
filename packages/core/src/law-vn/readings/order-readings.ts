import type { Words } from '../../requirements/words.ts';

// Readings that several of Điều 34–41 share.

/** Điều 34.2, 35.1: foreigners have a clause, Vietnamese abroad have none. */
export const nguoiNuocNgoaiXetTheoKhoanRieng: Words = {
  vi: 'Người nước ngoài chỉ xét theo khoản riêng của Điều này về họ: điều kiện mở đầu của khoản này viết cho người Việt Nam. Điều này không có khoản riêng về người Việt Nam định cư ở nước ngoài như Điều 36–38, nên không loại họ khỏi khoản này.',
  en: 'Foreigners go by the clause of this article that is theirs: the opening condition of this one is written for Vietnamese people. The article has no clause on Vietnamese abroad as Điều 36–38 have, so that they are not kept out of this one.',
};

const tinhNamLienTuc: Words = {
  vi: 'Các năm liên tục bắt đầu sau năm thành tích của huân chương trước và kéo dài không ngắt quãng đến năm đề nghị; “trong thời gian đó” là toàn bộ chuỗi năm ấy. “Đạt danh hiệu”: đã được tặng danh hiệu của năm đó, không phải chỉ đạt tiêu chuẩn. Khen thưởng đột xuất, theo chuyên đề không được tính.',
  en: 'The running years begin after the year of the earlier order and reach the year of the proposal without a gap; “in that time” is the whole of that run. “Reached the title”: it was conferred for that year, meeting its standard is not enough. Rewards for sudden achievements and by theme do not count.',
};

/** Điều 36–38.3.a (traps 1 and 3) */
export const noiTiepMuoiNam: Words = {
  vi: `${tinhNamLienTuc.vi} Khác Điều 42–44, bằng khen của Bộ, ban, ngành, tỉnh không thay được cờ.`,
  en: `${tinhNamLienTuc.en} Unlike in Điều 42–44, certificates of ministries and provinces do not stand in for flags.`,
};

/** Điều 39–41.3.a (traps 1 and 3) */
export const noiTiepMuoiNamVuTrang: Words = {
  vi: `${tinhNamLienTuc.vi} Cờ thi đua, bằng khen cấp Bộ phải do Bộ Quốc phòng hoặc Bộ Công an tặng; cơ quan tặng phải được ghi rõ.`,
  en: `${tinhNamLienTuc.en} Flags and certificates of a ministry must be granted by the Ministry of Defence or of Public Security; who granted them must be stated.`,
};
