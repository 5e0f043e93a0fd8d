import type { Topic } from '../../requirements/words.ts';

// Judgements and papers that the Law asks for the orders of Điều 48–53, with Decree 152, Điều 25–26.

/** Điều 48–50.1, 48–50.2 */
export const trungThanh: Topic = {
  key: 'trung-thanh',
  vi: 'Trung thành với Tổ quốc, với Nhân dân',
  en: 'Is loyal to the country and the People',
};

/** Điều 48–50.1.b, 48–50.2.b: the task given for this, not the rating of the year. */
export const hoanThanhXuatSacNhiemVuDuocGiao: Topic = {
  key: 'hoan-thanh-xuat-sac-nhiem-vu-duoc-giao',
  vi: 'Hoàn thành xuất sắc nhiệm vụ được giao',
  en: 'Completed the task given outstandingly',
};

/** Điều 48–50 */
export const boNganhTinhCongNhan: Topic = {
  key: 'bo-nganh-tinh-cong-nhan',
  vi: 'Được Bộ, ban, ngành, tỉnh công nhận',
  en: 'Is recognised by a ministry, branch or province',
};

/** Điều 48.1, 48.2 */
export const neuGuongToanQuoc: Topic = {
  key: 'neu-guong-toan-quoc',
  vi: 'Thành tích đạt được có phạm vi ảnh hưởng và nêu gương trong toàn quốc',
  en: 'The achievement has influence and is an example in the whole country',
};

/** Điều 49.1, 49.2 */
export const neuGuongToanQuanHoacBoTinh: Topic = {
  key: 'neu-guong-toan-quan-hoac-bo-tinh',
  vi: 'Thành tích đạt được có phạm vi ảnh hưởng và nêu gương trong toàn quân, toàn lực lượng Công an nhân dân hoặc trong Bộ, ban, ngành, tỉnh',
  en: 'The achievement has influence and is an example in the whole army, the whole police or a ministry, branch or province',
};

/** Điều 50.1.b, 50.2.b */
export const neuGuongQuanKhuHoacLinhVuc: Topic = {
  key: 'neu-guong-quan-khu-hoac-linh-vuc',
  vi: 'Thành tích đạt được có phạm vi ảnh hưởng và nêu gương trong toàn quân khu, quân đoàn, quân chủng, binh chủng, tổng cục và tương đương thuộc Bộ Quốc phòng, trong hệ lực lượng trong Công an nhân dân hoặc ở một trong các lĩnh vực thuộc phạm vi quản lý của Bộ, ban, ngành, tỉnh',
  en: 'The achievement has influence and is an example in a whole military region, corps, service, arm or general department, a force of the police, or a field of a ministry, branch or province',
};

/** Điều 50.1.a, 50.2.a */
export const dongVienQuanKhuHoacLinhVuc: Topic = {
  key: 'dong-vien-quan-khu-hoac-linh-vuc',
  vi: 'Có tác dụng động viên, giáo dục, nêu gương trong toàn quân khu, quân đoàn, quân chủng, binh chủng, tổng cục và tương đương thuộc Bộ Quốc phòng, trong hệ lực lượng trong Công an nhân dân hoặc ở một trong các lĩnh vực thuộc phạm vi quản lý của Bộ, ban, ngành, tỉnh',
  en: 'Encourages, teaches and is an example in a whole military region, corps, service, arm or general department, a force of the police, or a field of a ministry, branch or province',
};

/** Điều 48.1.a */
export const chienCongDacBiet: Topic = {
  key: 'chien-cong-dac-biet',
  vi: 'Lập được chiến công đặc biệt xuất sắc trong chiến đấu, phục vụ chiến đấu',
  en: 'Performed an exceptionally outstanding feat in combat or its service',
};

/** Điều 49.1.a, 50.1.a */
export const chienCongXuatSac: Topic = {
  key: 'chien-cong-xuat-sac',
  vi: 'Lập được chiến công xuất sắc trong chiến đấu, phục vụ chiến đấu',
  en: 'Performed an outstanding feat in combat or its service',
};

/** Điều 48.2.a */
export const thanhTichChienDauDacBiet: Topic = {
  key: 'thanh-tich-chien-dau-dac-biet',
  vi: 'Lập được thành tích đặc biệt xuất sắc trong chiến đấu, phục vụ chiến đấu',
  en: 'Made exceptionally outstanding achievements in combat or its service',
};

/** Điều 49.2.a, 50.2.a */
export const thanhTichChienDau: Topic = {
  key: 'thanh-tich-chien-dau',
  vi: 'Lập được thành tích xuất sắc trong chiến đấu, phục vụ chiến đấu',
  en: 'Made outstanding achievements in combat or its service',
};

/** Điều 48.1.b */
export const chuDongSangTaoHoacHySinh: Topic = {
  key: 'chu-dong-sang-tao-hoac-hy-sinh',
  vi: 'Chủ động, sáng tạo, mưu trí, dũng cảm, đạt hiệu quả cao trong chiến đấu và phục vụ chiến đấu bảo vệ chủ quyền, an ninh quốc gia hoặc không quản hy sinh tính mạng, kiên quyết đấu tranh với tội phạm, góp phần giữ vững an ninh chính trị, trật tự, an toàn xã hội',
  en: 'Was active, creative, resourceful and brave, with high effect in combat and its service to defend sovereignty and national security, or fought crime resolutely without regard for life, helping to keep political security, order and public safety',
};

/** Điều 48.2.b */
export const chuDongSangTaoCuaTapThe: Topic = {
  key: 'chu-dong-sang-tao-cua-tap-the',
  vi: 'Chủ động, sáng tạo, mưu trí, dũng cảm, đạt hiệu quả cao trong chiến đấu, phục vụ chiến đấu bảo vệ chủ quyền, an ninh quốc gia hoặc đấu tranh với tội phạm, giữ vững an ninh chính trị, trật tự, an toàn xã hội',
  en: 'Was active, creative, resourceful and brave, with high effect in combat or its service to defend sovereignty and national security, or in fighting crime and keeping political security, order and public safety',
};

/** Điều 49.1.b, 50.1.b */
export const chuDongMuuTri: Topic = {
  key: 'chu-dong-muu-tri',
  vi: 'Chủ động, mưu trí, dũng cảm, đạt hiệu quả cao trong chiến đấu và phục vụ chiến đấu bảo vệ chủ quyền, an ninh quốc gia hoặc đấu tranh với tội phạm, góp phần giữ vững an ninh chính trị, trật tự, an toàn xã hội',
  en: 'Was active, resourceful and brave, with high effect in combat and its service to defend sovereignty and national security, or in fighting crime, helping to keep political security, order and public safety',
};

/** Điều 49.2.b */
export const chuDongMuuTriCuaTapThe: Topic = {
  key: 'chu-dong-muu-tri-cua-tap-the',
  vi: 'Chủ động, mưu trí, dũng cảm, đạt hiệu quả cao trong chiến đấu, phục vụ chiến đấu bảo vệ chủ quyền, an ninh quốc gia hoặc đấu tranh với tội phạm, giữ vững an ninh chính trị, trật tự, an toàn xã hội',
  en: 'Was active, resourceful and brave, with high effect in combat or its service to defend sovereignty and national security, or in fighting crime and keeping political security, order and public safety',
};

/** Điều 50.2.b: “đạt hiệu quả”, not “hiệu quả cao”. */
export const chuDongMuuTriDatHieuQua: Topic = {
  key: 'chu-dong-muu-tri-dat-hieu-qua',
  vi: 'Chủ động, mưu trí, dũng cảm, đạt hiệu quả trong chiến đấu, phục vụ chiến đấu bảo vệ chủ quyền, an ninh quốc gia hoặc đấu tranh với tội phạm, giữ vững an ninh chính trị, trật tự, an toàn xã hội',
  en: 'Was active, resourceful and brave, with effect in combat or its service to defend sovereignty and national security, or in fighting crime and keeping political security, order and public safety',
};

/** Điều 51.1 */
export const xayDungKhoiDaiDoanKet: Topic = {
  key: 'xay-dung-khoi-dai-doan-ket',
  vi: 'Có quá trình cống hiến, có công lao to lớn, thành tích đặc biệt xuất sắc trong sự nghiệp xây dựng khối Đại đoàn kết toàn dân tộc',
  en: 'Has long served, with great merits and exceptionally outstanding achievements, in building the great unity of the whole nation',
};

/** Điều 51.1 */
export const matTranCongNhan: Topic = {
  key: 'mat-tran-cong-nhan',
  vi: 'Được Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam công nhận',
  en: 'Is recognised by the Central Committee of the Viet Nam Fatherland Front',
};

/** Decree 152, Điều 25.1.b */
export const capTruongLienTuc: Topic = {
  key: 'cap-truong-lien-tuc',
  vi: 'Thời gian ít nhất 15 năm giữ chức vụ cấp trưởng của tổ chức thành viên là liên tục',
  en: 'The fifteen or more years as head of a member organisation are without a break',
};

/** Điều 52 */
export const hanhDongDungCam: Topic = {
  key: 'hanh-dong-dung-cam',
  vi: 'Có hành động dũng cảm khi cứu người, cứu tài sản của Nhà nước, của Nhân dân trong thảm họa, thiên tai, dịch bệnh, tai nạn, cháy, nổ, đấu tranh phòng, chống tội phạm hoặc dũng cảm xung phong vào nơi nguy hiểm nhằm bảo vệ tính mạng của người dân',
  en: 'Acted bravely in saving people or property of the State or the People in a disaster, an epidemic, an accident, a fire, an explosion or the fight against crime, or went bravely into danger to protect people’s lives',
};

/** Điều 52 */
export const neuGuongBoTinhHoacToanQuoc: Topic = {
  key: 'neu-guong-bo-tinh-hoac-toan-quoc',
  vi: 'Thành tích đạt được có tác dụng động viên, giáo dục, nêu gương trong phạm vi quản lý của Bộ, ban, ngành, tỉnh hoặc toàn quốc',
  en: 'The achievement encourages, teaches and is an example in the field of a ministry, branch or province or in the whole country',
};

/** Điều 53.1 */
export const dongGopTinhHuuNghi: Topic = {
  key: 'dong-gop-tinh-huu-nghi',
  vi: 'Có đóng góp to lớn trong xây dựng, củng cố và phát triển tình hữu nghị giữa nước Cộng hòa xã hội chủ nghĩa Việt Nam với các nước trên thế giới',
  en: 'Has contributed greatly to building, strengthening and developing friendship between Viet Nam and the countries of the world',
};

/** Điều 53.1.a */
export const doanKetHuuNghi: Topic = {
  key: 'doan-ket-huu-nghi',
  vi: 'Có tinh thần đoàn kết hữu nghị',
  en: 'Has a spirit of solidarity and friendship',
};

/** Điều 53.1.b */
export const dongGopToLonVoiVietNam: Topic = {
  key: 'dong-gop-to-lon-voi-viet-nam',
  vi: 'Có đóng góp to lớn trong sự nghiệp đấu tranh giành độc lập dân tộc và thống nhất đất nước hoặc công cuộc xây dựng, phát triển kinh tế - xã hội, an ninh, quốc phòng và đối ngoại của Việt Nam',
  en: 'Has contributed greatly to the struggle for national independence and unity, or to the building, economic and social development, security, defence and foreign affairs of Viet Nam',
};

/** Điều 53.1.b */
export const dongGopQuanHeHuuNghi: Topic = {
  key: 'dong-gop-tich-cuc-quan-he-huu-nghi',
  vi: 'Có đóng góp tích cực vào việc xây dựng, củng cố và phát triển mối quan hệ hữu nghị, hợp tác tốt đẹp và toàn diện giữa Việt Nam với các nước, các tổ chức quốc tế',
  en: 'Has contributed actively to building, strengthening and developing good and comprehensive friendship and cooperation between Viet Nam and other countries and international organisations',
};

/** Decree 152, Điều 26.2.a */
export const coQuanNuocNgoai: Topic = {
  key: 'co-quan-nuoc-ngoai',
  vi: 'Là cơ quan, tổ chức thuộc Nhà nước, Chính phủ nước ngoài tương đương cấp bộ, tỉnh, thành phố',
  en: 'Is a body or organisation of a foreign State or Government at the level of a ministry, province or city',
};

/** Decree 152, Điều 26.2.b */
export const toChucDoiTac: Topic = {
  key: 'to-chuc-doi-tac',
  vi: 'Là tổ chức nước ngoài mà Việt Nam là thành viên hoặc có quan hệ đối tác',
  en: 'Is a foreign organisation of which Viet Nam is a member or a partner',
};

/** Decree 152, Điều 26.2.c */
export const hoiHuuNghi: Topic = {
  key: 'hoi-huu-nghi',
  vi: 'Là Hội Hữu nghị với Việt Nam của các nước',
  en: 'Is a country’s society of friendship with Viet Nam',
};

/** Decree 152, Điều 26.2.d */
export const hoiHuuNghiCapTinh: Topic = {
  key: 'hoi-huu-nghi-cap-tinh',
  vi: 'Là Hội Hữu nghị với Việt Nam cấp tỉnh, bang, thành phố của các nước có quan hệ đối tác đặc biệt, đối tác chiến lược hoặc đối tác toàn diện với Việt Nam',
  en: 'Is a society of friendship with Viet Nam of a province, state or city of a country that is a special, strategic or comprehensive partner of Viet Nam',
};

/** Decree 152, Điều 26.2.đ */
export const coQuanDaiDienNgoaiGiao: Topic = {
  key: 'co-quan-dai-dien-ngoai-giao',
  vi: 'Là cơ quan đại diện ngoại giao của nước ngoài tại Việt Nam',
  en: 'Is a diplomatic mission of a foreign country in Viet Nam',
};

/** Decree 152, Điều 26.2.e */
export const coQuanToChucQuocTe: Topic = {
  key: 'co-quan-to-chuc-quoc-te',
  vi: 'Là Văn phòng, Cơ quan đại diện thường trú của các tổ chức quốc tế, tổ chức thuộc hệ thống Liên hợp quốc tại Việt Nam',
  en: 'Is an office or resident mission of an international organisation or of the United Nations system in Viet Nam',
};

/** Decree 152, Điều 26.2.g */
export const toChucPhiChinhPhu: Topic = {
  key: 'to-chuc-phi-chinh-phu',
  vi: 'Là tổ chức phi chính phủ nước ngoài có hoạt động tại Việt Nam',
  en: 'Is a foreign non-governmental organisation active in Viet Nam',
};

/** Decree 152, Điều 26.2.h */
export const toChucNuocNgoaiKhac: Topic = {
  key: 'to-chuc-nuoc-ngoai-khac',
  vi: 'Là tổ chức nước ngoài khác không thuộc các đối tượng tại các điểm từ a đến g khoản 2 Điều 26',
  en: 'Is another foreign organisation, none of those of points a to g of Điều 26.2',
};

/** Decree 152, Điều 26.2.h */
export const toChucThanhTichDacBiet: Topic = {
  key: 'to-chuc-thanh-tich-dac-biet',
  vi: 'Tổ chức nước ngoài khác có thành tích đặc biệt xuất sắc',
  en: 'The other foreign organisation has exceptionally outstanding achievements',
};

/** Decree 152, Điều 26.2.i */
export const nguoiDungDauCoQuanNuocNgoai: Topic = {
  key: 'nguoi-dung-dau-co-quan-nuoc-ngoai',
  vi: 'Là người đứng đầu cơ quan, tổ chức thuộc Nhà nước, Chính phủ nước ngoài tương đương cấp bộ, tỉnh, thành phố',
  en: 'Is the head of a body or organisation of a foreign State or Government at the level of a ministry, province or city',
};

/** Decree 152, Điều 26.2.i: full years without a break. */
export const namDungDauLienTuc: Topic = {
  key: 'nam-dung-dau-lien-tuc',
  vi: 'Số năm liên tục đảm nhiệm chức vụ người đứng đầu',
  en: 'Years without a break as head',
};

/** Decree 152, Điều 26.2.i, 26.2.k: full years of one term of work here. */
export const namNhiemKyTaiVietNam: Topic = {
  key: 'nam-nhiem-ky-tai-viet-nam',
  vi: 'Số năm của một nhiệm kỳ công tác tại Việt Nam',
  en: 'Years of one term of work in Viet Nam',
};

/** Decree 152, Điều 26.2.k */
export const truongCoQuanDaiDien: Topic = {
  key: 'truong-co-quan-dai-dien',
  vi: 'Là Trưởng Cơ quan đại diện nước ngoài tại Việt Nam của nước có quan hệ đối tác đặc biệt, đối tác chiến lược hoặc đối tác toàn diện với Việt Nam',
  en: 'Is the head of a mission in Viet Nam of a country that is a special, strategic or comprehensive partner of Viet Nam',
};

/** Decree 152, Điều 26.2.l */
export const tiepTucDongGop: Topic = {
  key: 'tiep-tuc-dong-gop',
  vi: 'Trong 05 năm tiếp theo tiếp tục có những đóng góp tích cực vào việc xây dựng, củng cố và phát triển mối quan hệ hữu nghị, hợp tác tốt đẹp và toàn diện với Việt Nam',
  en: 'In the next five years went on contributing actively to good and comprehensive friendship and cooperation with Viet Nam',
};

/** Decree 152, Điều 26.2.m */
export const caNhanNuocNgoaiKhac: Topic = {
  key: 'ca-nhan-nuoc-ngoai-khac',
  vi: 'Là cá nhân nước ngoài không thuộc các đối tượng tại các điểm i, k và l khoản 2 Điều 26',
  en: 'Is a foreigner who is none of those of points i, k and l of Điều 26.2',
};
