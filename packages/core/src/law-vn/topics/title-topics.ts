import type { Topic } from '../../requirements/words.ts';

// What the emulation titles of Điều 19–32 leave to human judgement. One key, one wording.

/** Điều 21.1.a */
export const tieuBieuTrongSoCstdbt: Topic = {
  key: 'tieu-bieu-trong-so-cstdbt',
  vi: 'Có thành tích xuất sắc tiêu biểu được lựa chọn trong số những cá nhân có 02 lần liên tục được tặng danh hiệu chiến sĩ thi đua Bộ, ban, ngành, tỉnh',
  en: 'Chosen for typical excellent achievement among those twice running awarded Emulation Fighter of a ministry or province',
};

/** Điều 22.1.a */
export const tieuBieuTrongSoCstdcs: Topic = {
  key: 'tieu-bieu-trong-so-cstdcs',
  vi: 'Có thành tích xuất sắc tiêu biểu được lựa chọn trong số những cá nhân có 03 lần liên tục được tặng danh hiệu “Chiến sĩ thi đua cơ sở”',
  en: 'Chosen for typical excellent achievement among those three times running awarded Grassroots Emulation Fighter',
};

/** Điều 24.3.a */
export const laoDongSanXuatHieuQua: Topic = {
  key: 'lao-dong-san-xuat-hieu-qua',
  vi: 'Lao động, sản xuất có hiệu quả',
  en: 'Works and produces with good effect',
};

/** Điều 24.3.a */
export const phongTraoVaHoatDongXaHoi: Topic = {
  key: 'phong-trao-va-hoat-dong-xa-hoi',
  vi: 'Tích cực tham gia phong trào thi đua và hoạt động xã hội',
  en: 'Takes an active part in emulation movements and social activities',
};

/** Điều 24.3.b */
export const daoDucTrongCongDong: Topic = {
  key: 'dao-duc-trong-cong-dong',
  vi: 'Có đạo đức, lối sống lành mạnh, đoàn kết, tương trợ, giúp đỡ mọi người trong cộng đồng',
  en: 'Has good morals and a healthy way of life, is united with and helps others in the community',
};

/** Điều 25.1 */
export const tieuBieuTrongSoDanDau: Topic = {
  key: 'tieu-bieu-trong-so-dan-dau',
  vi: 'Là tập thể tiêu biểu xuất sắc trong số các tập thể dẫn đầu cụm, khối thi đua do Bộ, ban, ngành, tỉnh tổ chức',
  en: 'Is outstanding among the collectives that lead a cluster or bloc of a ministry or province',
};

/** Điều 25.1.a */
export const thanhTichXuatSacTrongNam: Topic = {
  key: 'thanh-tich-xuat-sac-trong-nam',
  vi: 'Có thành tích xuất sắc',
  en: 'Has excellent achievements',
};

/** Điều 25.1.a, 26.1.a */
export const hoanThanhVuotChiTieu: Topic = {
  key: 'hoan-thanh-vuot-chi-tieu',
  vi: 'Hoàn thành vượt các chỉ tiêu thi đua và nhiệm vụ được giao trong năm',
  en: 'Surpassed the emulation targets and the tasks given for the year',
};

/** Điều 25.1.b */
export const diDauTietKiem: Topic = {
  key: 'di-dau-tiet-kiem',
  vi: 'Đi đầu trong việc thực hành tiết kiệm, chống lãng phí, phòng, chống tham nhũng, tiêu cực và các tệ nạn xã hội khác',
  en: 'Leads in thrift and against waste, corruption and other social evils',
};

/** Nghị định 152/2025, Điều 7.2.a */
export const thanhTichKinhTeXaHoi: Topic = {
  key: 'thanh-tich-kinh-te-xa-hoi',
  vi: 'Có thành tích xuất sắc trong phát triển kinh tế - xã hội, đảm bảo quốc phòng, an ninh',
  en: 'Has excellent achievements in social and economic development, defence and security',
};

/** Nghị định 152/2025, Điều 7.2.b */
export const thucHienTotChuTruong: Topic = {
  key: 'thuc-hien-tot-chu-truong',
  vi: 'Thực hiện tốt chủ trương của Đảng, chính sách, pháp luật của Nhà nước',
  en: 'Carries out well the policies of the Party and the policies and laws of the State',
};

/** Nghị định 152/2025, Điều 7.2.b */
export const heThongChinhTriTrongSach: Topic = {
  key: 'he-thong-chinh-tri-trong-sach',
  vi: 'Xây dựng hệ thống chính trị trong sạch, vững mạnh',
  en: 'Builds a clean and strong political system',
};

/** Nghị định 152/2025, Điều 7.2.c */
export const thucHienTotCongTacThiDua: Topic = {
  key: 'thuc-hien-tot-cong-tac-thi-dua',
  vi: 'Thực hiện tốt các nhiệm vụ công tác thi đua, khen thưởng',
  en: 'Carries out well the tasks of emulation and commendation work',
};

/** Nghị định 152/2025, Điều 7.3.a */
export const thamMuuTheChe: Topic = {
  key: 'tham-muu-the-che',
  vi: 'Tham mưu với Chính phủ, Thủ tướng Chính phủ xây dựng thể chế, hoàn thiện cơ chế, chính sách thúc đẩy phát triển kinh tế - xã hội',
  en: 'Advised the Government and the Prime Minister on institutions, mechanisms and policies that further social and economic development',
};

/** Nghị định 152/2025, Điều 7.3.a */
export const doiMoiPhongTrao: Topic = {
  key: 'doi-moi-phong-trao',
  vi: 'Đổi mới nội dung và hình thức tổ chức phong trào thi đua, các cuộc vận động để huy động sự tham gia tích cực của đoàn viên, hội viên',
  en: 'Renewed the content and form of emulation movements and campaigns, so that members take an active part',
};

/** Nghị định 152/2025, Điều 7.3.b */
export const noiTroiKinhTeXaHoi: Topic = {
  key: 'noi-troi-kinh-te-xa-hoi',
  vi: 'Đạt nhiều thành tích nổi trội trong phát triển kinh tế - xã hội, giữ vững an ninh, trật tự xã hội',
  en: 'Has many prominent achievements in social and economic development, and keeps security and social order',
};

/** Nghị định 152/2025, Điều 7.3.b */
export const moHinhMoiHieuQua: Topic = {
  key: 'mo-hinh-moi-hieu-qua',
  vi: 'Có mô hình mới, cách làm sáng tạo, đạt hiệu quả cao',
  en: 'Has new models and creative ways of high effect',
};

/** Nghị định 152/2025, Điều 7.3.b */
export const tieuBieuSoVoiCacTinh: Topic = {
  key: 'tieu-bieu-so-voi-cac-tinh',
  vi: 'Là đơn vị tiêu biểu xuất sắc so với các tỉnh trong cụm thi đua do Hội đồng Thi đua - Khen thưởng Trung ương tổ chức',
  en: 'Is outstanding compared with the provinces of its cluster of the Central Council',
};

/** Điều 26.1.a */
export const tieuBieuTrongBoTinh: Topic = {
  key: 'tieu-bieu-trong-bo-tinh',
  vi: 'Là tập thể tiêu biểu xuất sắc trong Bộ, ban, ngành, tỉnh',
  en: 'Is an outstanding collective of the ministry or province',
};

/** Điều 26.1.b */
export const tichCucTietKiem: Topic = {
  key: 'tich-cuc-tiet-kiem',
  vi: 'Tích cực thực hành tiết kiệm, chống lãng phí, phòng, chống tham nhũng, tiêu cực và các tệ nạn xã hội khác',
  en: 'Is active in thrift and against waste, corruption and other social evils',
};

/** Điều 27.1.b */
export const tichCucPhongTraoThuongXuyen: Topic = {
  key: 'tich-cuc-phong-trao-thuong-xuyen',
  vi: 'Tích cực tham gia phong trào thi đua thường xuyên, thiết thực, hiệu quả',
  en: 'Takes an active part in regular, practical and effective emulation',
};

/** Điều 28.1.b */
export const phongTraoThuongXuyen: Topic = {
  key: 'phong-trao-thuong-xuyen',
  vi: 'Tham gia phong trào thi đua thường xuyên, thiết thực, hiệu quả',
  en: 'Takes part in regular, practical and effective emulation',
};

/** Điều 29.1.a */
export const nhiemVuKinhTeQuocPhong: Topic = {
  key: 'nhiem-vu-kinh-te-quoc-phong',
  vi: 'Thực hiện tốt các nhiệm vụ kinh tế - xã hội, quốc phòng, an ninh, trật tự, an toàn xã hội được giao',
  en: 'Carries out well the social, economic, defence, security and public order tasks given',
};

/** Điều 29.1.b */
export const kinhTeTungBuocPhatTrien: Topic = {
  key: 'kinh-te-tung-buoc-phat-trien',
  vi: 'Đời sống kinh tế ổn định và từng bước phát triển',
  en: 'Economic life is stable and develops step by step',
};

/** Điều 29.1.c, 30.1.b */
export const doiSongVanHoa: Topic = {
  key: 'doi-song-van-hoa',
  vi: 'Đời sống văn hóa, tinh thần lành mạnh, phong phú',
  en: 'Cultural and spiritual life is healthy and rich',
};

/** Điều 29.1.d, 30.1.c */
export const moiTruongSachDep: Topic = {
  key: 'moi-truong-sach-dep',
  vi: 'Môi trường an toàn, thân thiện, cảnh quan sạch đẹp',
  en: 'The surroundings are safe and friendly, clean and beautiful',
};

/** Điều 30.1.a */
export const kinhTeOnDinhPhatTrien: Topic = {
  key: 'kinh-te-on-dinh-phat-trien',
  vi: 'Đời sống kinh tế ổn định và phát triển',
  en: 'Economic life is stable and develops',
};

/** Điều 30.1.d */
export const giuVungTratTu: Topic = {
  key: 'giu-vung-trat-tu',
  vi: 'Giữ vững trật tự, an toàn xã hội',
  en: 'Keeps public order and safety',
};

/** Điều 30.1.d */
export const phongTraoDiaPhuong: Topic = {
  key: 'phong-trao-dia-phuong',
  vi: 'Tích cực tham gia các phong trào thi đua của địa phương',
  en: 'Takes an active part in the emulation movements of the locality',
};

/** Điều 30.1.đ */
export const doanKetCongDong: Topic = {
  key: 'doan-ket-cong-dong',
  vi: 'Có tinh thần đoàn kết, tương trợ, giúp đỡ lẫn nhau trong cộng đồng',
  en: 'Has a spirit of unity and mutual help in the community',
};

/** Điều 31.1.b */
export const phongTraoCuaGiaDinh: Topic = {
  key: 'phong-trao-cua-gia-dinh',
  vi: 'Tích cực tham gia các phong trào thi đua lao động, sản xuất, học tập, bảo vệ an ninh, trật tự, an toàn xã hội của địa phương',
  en: 'Takes an active part in the emulation of the locality in work, production, study, security and public order',
};

/** Điều 31.1.c */
export const giaDinhNoAm: Topic = {
  key: 'gia-dinh-no-am',
  vi: 'Gia đình no ấm, tiến bộ, hạnh phúc, văn minh',
  en: 'The family is well provided, progressive, happy and civilised',
};

/** Điều 31.1.c */
export const giaDinhDoanKet: Topic = {
  key: 'gia-dinh-doan-ket',
  vi: 'Thường xuyên gắn bó, đoàn kết, tương trợ, giúp đỡ trong cộng đồng',
  en: 'Is always close to, united with and helpful in the community',
};

/** Luật 15/2003/QH11, Điều 24, in summary */
export const luatCuNangSuat: Topic = {
  key: 'luat-cu-nang-suat',
  vi: 'Đạt năng suất và chất lượng cao',
  en: 'Reaches high productivity and quality',
};

/** Luật 15/2003/QH11, Điều 24, in summary */
export const luatCuChapHanh: Topic = {
  key: 'luat-cu-chap-hanh',
  vi: 'Chấp hành chủ trương, chính sách, pháp luật',
  en: 'Complies with policy and law',
};

/** Luật 15/2003/QH11, Điều 24, 27, 28, in summary */
export const luatCuDoanKet: Topic = {
  key: 'luat-cu-doan-ket',
  vi: 'Đoàn kết, tương trợ',
  en: 'Is united and helpful',
};

/** Luật 15/2003/QH11, Điều 24, 28, in summary */
export const luatCuPhongTrao: Topic = {
  key: 'luat-cu-phong-trao',
  vi: 'Tích cực tham gia phong trào thi đua',
  en: 'Takes an active part in emulation movements',
};

/** Luật 15/2003/QH11, Điều 22, in summary */
export const luatCuLuaChonTuCstdcs: Topic = {
  key: 'luat-cu-lua-chon-tu-cstdcs',
  vi: 'Được lựa chọn trong số những cá nhân có 03 lần liên tục đạt danh hiệu Chiến sĩ thi đua cơ sở',
  en: 'Chosen among those three times running Grassroots Emulation Fighter',
};

/** Luật 15/2003/QH11, Điều 21, in summary */
export const luatCuLuaChonTuCstdbt: Topic = {
  key: 'luat-cu-lua-chon-tu-cstdbt',
  vi: 'Tiêu biểu nhất trong số những cá nhân có 02 lần liên tục đạt danh hiệu chiến sĩ thi đua cấp bộ, tỉnh',
  en: 'The most outstanding among those twice running Emulation Fighter of a ministry or province',
};

/** Nghị định 91/2017, Điều 11, in summary */
export const luatCuLuaChonCo: Topic = {
  key: 'luat-cu-lua-chon-co',
  vi: 'Được chọn trong số các tập thể đạt tiêu chuẩn cờ thi đua cấp bộ, tỉnh (không quá 20%)',
  en: 'Chosen among the collectives that meet the standard of the flag of a ministry or province (at most 20 %)',
};
