import type { Topic } from '../../requirements/words.ts';

// What bằng khen and giấy khen (Điều 73–76) leave to human judgement or to a paper. One key, one wording.

/** Điều 73.1.c */
export const nhieuThanhTichTrongBoTinh: Topic = {
  key: 'nhieu-thanh-tich-trong-bo-tinh',
  vi: 'Lập được nhiều thành tích hoặc thành tích đột xuất, có phạm vi ảnh hưởng trong Bộ, ban, ngành, tỉnh',
  en: 'Many achievements, or a sudden one, with influence in the ministry or province',
};

/** Điều 73.1.d */
export const dongGopChoDatNuoc: Topic = {
  key: 'dong-gop-cho-dat-nuoc',
  vi: 'Có đóng góp vào sự phát triển kinh tế - xã hội của đất nước, ứng dụng tiến bộ khoa học, kỹ thuật, công tác xã hội, từ thiện nhân đạo',
  en: 'Contributions to the social and economic development of the country, the use of science and technology, social work and charity',
};

/** Điều 73.2.b */
export const nhieuThanhTichTrongNganhNghe: Topic = {
  key: 'nhieu-thanh-tich-trong-nganh-nghe',
  vi: 'Lập được nhiều thành tích hoặc thành tích đột xuất trong lao động, sản xuất, có phạm vi ảnh hưởng trong lĩnh vực, ngành, nghề',
  en: 'Many achievements, or a sudden one, in work and production, with influence in the field or trade',
};

/** Điều 73.2.c */
export const sangKienAnhHuongCapHuyen: Topic = {
  key: 'sang-kien-anh-huong-cap-huyen',
  vi: 'Sáng kiến mang lại lợi ích giá trị cao, có phạm vi ảnh hưởng trong địa bàn cấp huyện',
  en: 'The initiative is of high value, with influence in the district',
};

/** Nghị định 152/2025, Điều 27.1 */
export const sangKienAnhHuongCapXa: Topic = {
  key: 'sang-kien-anh-huong-cap-xa',
  vi: 'Sáng kiến mang lại lợi ích giá trị cao, có phạm vi ảnh hưởng trong địa bàn cấp xã',
  en: 'The initiative is of high value, with influence in the commune',
};

/** Điều 73.2.c */
export const daoTaoGiupDoDongNghiep: Topic = {
  key: 'dao-tao-giup-do-dong-nghiep',
  vi: 'Có đóng góp trong việc đào tạo, bồi dưỡng, giúp đỡ đồng nghiệp để nâng cao trình độ chuyên môn, tay nghề',
  en: 'Contributed to training and helping colleagues to better skills',
};

/** Điều 73.2.d */
export const moHinhAnhHuongCapHuyen: Topic = {
  key: 'mo-hinh-anh-huong-cap-huyen',
  vi: 'Mô hình sản xuất có phạm vi ảnh hưởng trong địa bàn cấp huyện',
  en: 'The model of production has influence in the district',
};

/** Nghị định 152/2025, Điều 27.2 */
export const moHinhAnhHuongCapXa: Topic = {
  key: 'mo-hinh-anh-huong-cap-xa',
  vi: 'Mô hình sản xuất có phạm vi ảnh hưởng trong địa bàn cấp xã',
  en: 'The model of production has influence in the commune',
};

/** Điều 73.2.d */
export const giupHoNongDanKhac: Topic = {
  key: 'giup-ho-nong-dan-khac',
  vi: 'Giúp đỡ hộ nông dân khác phát triển kinh tế, tạo việc làm cho người lao động',
  en: 'Helps other farming households and gives work',
};

/** Điều 73.3 */
export const dongGopQuocPhongDuocCongNhan: Topic = {
  key: 'dong-gop-quoc-phong-duoc-cong-nhan',
  vi: 'Có thành tích đóng góp vào sự phát triển kinh tế - xã hội, quốc phòng, an ninh của đất nước được Bộ, ban, ngành, tỉnh công nhận',
  en: 'Contributed to the development, defence and security of the country, as recognised by the ministry or province',
};

/** Điều 73.4.a */
export const dotXuatCuaTapThe: Topic = {
  key: 'dot-xuat-cua-tap-the',
  vi: 'Lập được thành tích đột xuất, có phạm vi ảnh hưởng trong Bộ, ban, ngành, tỉnh',
  en: 'Sudden achievement with influence in the ministry or province',
};

/** Điều 73.4.b */
export const dongGopCaQuocPhong: Topic = {
  key: 'dong-gop-ca-quoc-phong',
  vi: 'Có đóng góp vào sự phát triển kinh tế - xã hội, quốc phòng, an ninh của đất nước, ứng dụng tiến bộ khoa học, kỹ thuật, công tác xã hội, từ thiện nhân đạo',
  en: 'Contributions to the development, defence and security of the country, the use of science and technology, social work and charity',
};

/** Điều 73.5 */
export const dongGopChoDatNuocDuocCongNhan: Topic = {
  key: 'dong-gop-cho-dat-nuoc-duoc-cong-nhan',
  vi: 'Có thành tích đóng góp vào sự phát triển kinh tế - xã hội của đất nước được Bộ, ban, ngành, tỉnh công nhận',
  en: 'Contributed to the social and economic development of the country, as recognised by the ministry or province',
};

/** Điều 73.6 */
export const dongGopLonCongSucDatDai: Topic = {
  key: 'dong-gop-lon-cong-suc-dat-dai',
  vi: 'Có đóng góp lớn về công sức, đất đai và tài sản cho địa phương, xã hội',
  en: 'Great contributions of labour, land and property to the locality and society',
};

/** Điều 73.7 */
export const dongGopChoVietNamDuocCongNhan: Topic = {
  key: 'dong-gop-cho-viet-nam-duoc-cong-nhan',
  vi: 'Có thành tích đóng góp vào sự phát triển kinh tế - xã hội của Việt Nam được Bộ, ban, ngành, tỉnh công nhận',
  en: 'Contributed to the social and economic development of Viet Nam, as recognised by the ministry or province',
};

/** Điều 74.1.b */
export const nhieuThanhTichTrongLinhVuc: Topic = {
  key: 'nhieu-thanh-tich-trong-linh-vuc',
  vi: 'Lập được nhiều thành tích hoặc thành tích đột xuất, có phạm vi ảnh hưởng ở một trong các lĩnh vực thuộc phạm vi quản lý của Bộ, ban, ngành, tỉnh',
  en: 'Many achievements, or a sudden one, with influence in one field under the ministry or province',
};

/** Điều 74.1.c, 74.3.c */
export const dongGopKinhTeXaHoi: Topic = {
  key: 'dong-gop-kinh-te-xa-hoi',
  vi: 'Có đóng góp vào sự phát triển kinh tế - xã hội, ứng dụng tiến bộ khoa học, kỹ thuật, công tác xã hội, từ thiện nhân đạo',
  en: 'Contributions to social and economic development, the use of science and technology, social work and charity',
};

/** Điều 74.1.đ */
export const nhieuThanhTichCapXa: Topic = {
  key: 'nhieu-thanh-tich-cap-xa',
  vi: 'Lập được nhiều thành tích trong lao động, sản xuất, có phạm vi ảnh hưởng trong địa bàn cấp xã, cơ quan, đơn vị, tổ chức, doanh nghiệp',
  en: 'Many achievements in work and production, with influence in the commune, agency, unit, organisation or enterprise',
};

/** Điều 74.2, 74.4 */
export const dongGopChoBoDiaPhuongDuocCongNhan: Topic = {
  key: 'dong-gop-cho-bo-dia-phuong-duoc-cong-nhan',
  vi: 'Có thành tích đóng góp vào sự phát triển của Bộ, ban, ngành, địa phương được Bộ, ban, ngành, tỉnh công nhận',
  en: 'Contributed to the development of the ministry or locality, as recognised by the ministry or province',
};

/** Điều 74.3.d */
export const thucHienTotDanChuCoSo: Topic = {
  key: 'thuc-hien-tot-dan-chu-co-so',
  vi: 'Thực hiện tốt dân chủ ở cơ sở',
  en: 'Practises grassroots democracy well',
};

/** Điều 74.3.d */
export const toChucTotPhongTrao: Topic = {
  key: 'to-chuc-tot-phong-trao',
  vi: 'Tổ chức tốt các phong trào thi đua',
  en: 'Organises emulation movements well',
};

/** Điều 74.3.d */
export const chamLoDoiSongTapThe: Topic = {
  key: 'cham-lo-doi-song-tap-the',
  vi: 'Chăm lo đời sống vật chất, tinh thần trong tập thể',
  en: 'Cares for the material and spiritual life of its members',
};

/** Điều 74.3.d */
export const tietKiemChongThamNhung: Topic = {
  key: 'tiet-kiem-chong-tham-nhung',
  vi: 'Thực hành tiết kiệm, chống lãng phí; phòng, chống tham nhũng, tiêu cực',
  en: 'Practises thrift, works against waste, corruption and misconduct',
};

/** Điều 74.5 */
export const nhieuDongGopCongSucDatDai: Topic = {
  key: 'nhieu-dong-gop-cong-suc-dat-dai',
  vi: 'Có nhiều đóng góp về công sức, đất đai và tài sản cho địa phương, xã hội',
  en: 'Many contributions of labour, land and property to the locality and society',
};

/** Điều 76.4 */
export const dangHocTap: Topic = {
  key: 'dang-hoc-tap',
  vi: 'Đang học tập tại cơ sở giáo dục thuộc hệ thống giáo dục quốc dân',
  en: 'Studies at an institution of the national education system',
};

/** Nghị định 91/2017, Điều 38.1 */
export const nhieuThanhTichHoacDotXuat: Topic = {
  key: 'nhieu-thanh-tich-hoac-dot-xuat',
  vi: 'Có nhiều thành tích hoặc thành tích đột xuất',
  en: 'Many achievements, or a sudden one',
};
