import type { Topic } from '../../requirements/words.ts';

// Điều 58 and 96.2.

/** Điều 58.1.a */
export const thuocCoQuanNuocNgoai: Topic = {
  key: 'thuoc-co-quan-nuoc-ngoai',
  vi: 'Người nước ngoài trong các cơ quan, tổ chức thuộc Nhà nước, Chính phủ nước ngoài tương đương Bộ, ban, ngành, tỉnh; tổ chức nước ngoài, tổ chức quốc tế mà nước Cộng hòa xã hội chủ nghĩa Việt Nam tham gia với tư cách là thành viên hoặc có quan hệ đối tác; hội hữu nghị của các nước với Việt Nam; hội hữu nghị cấp tỉnh, bang, thành phố của các nước có quan hệ đối tác đặc biệt, đối tác chiến lược và đối tác toàn diện với Việt Nam; cơ quan đại diện ngoại giao của nước ngoài tại Việt Nam; văn phòng, cơ quan đại diện thường trú của các tổ chức quốc tế, tổ chức thuộc hệ thống Liên Hợp quốc tại Việt Nam; tổ chức phi chính phủ nước ngoài có hoạt động tại Việt Nam',
  en: 'Works in one of the foreign or international bodies, friendship associations, missions, offices or non-governmental organisations that point a lists',
};

/** Điều 58.1.b */
export const soNamLanhSuDanhDu: Topic = {
  key: 'so-nam-lanh-su-danh-du',
  vi: 'Số năm đảm nhiệm chức vụ Lãnh sự Danh dự nước Cộng hòa xã hội chủ nghĩa Việt Nam tại nước ngoài',
  en: 'Years in post as Honorary Consul of Viet Nam abroad',
};

/** Điều 58.1.c */
export const soNamDongGopChoVietNam: Topic = {
  key: 'so-nam-dong-gop-cho-viet-nam',
  vi: 'Số năm đóng góp vào công cuộc xây dựng và bảo vệ Tổ quốc Việt Nam',
  en: 'Years of contribution to building and defending Viet Nam',
};

/** Điều 58.2.b */
export const nhieuDongGopChoVietNam: Topic = {
  key: 'nhieu-dong-gop-cho-viet-nam',
  vi: 'Có nhiều đóng góp vào công cuộc xây dựng và bảo vệ Tổ quốc Việt Nam hoặc công cuộc xây dựng và phát triển kinh tế - xã hội, quốc phòng, an ninh và đối ngoại của Việt Nam',
  en: 'Has contributed much to building and defending Viet Nam, or to its economy and society, defence, security and foreign relations',
};

/** Điều 58.2.b */
export const dongGopQuanHeHuuNghi: Topic = {
  key: 'dong-gop-quan-he-huu-nghi',
  vi: 'Có đóng góp vào việc xây dựng, củng cố và phát triển mối quan hệ hữu nghị, hợp tác tốt đẹp giữa Việt Nam với các nước, các tổ chức nước ngoài, tổ chức quốc tế',
  en: 'Has contributed to friendship and good cooperation between Viet Nam and other countries and organisations',
};

/** Điều 58.2.b */
export const boNganhTinhCongNhanDeNghi: Topic = {
  key: 'bo-nganh-tinh-cong-nhan-de-nghi',
  vi: 'Đóng góp được Bộ, ban, ngành, tỉnh công nhận và đề nghị',
  en: 'The contributions are recognised and put forward by a ministry, sector or province',
};

/** Điều 96.2 */
export const thanhTichTrongKhangChien: Topic = {
  key: 'thanh-tich-trong-khang-chien',
  vi: 'Có thành tích trong các cuộc kháng chiến, bảo vệ Tổ quốc, hoàn thành nhiệm vụ',
  en: 'Has achievements in the wars of resistance and the defence of the Fatherland, and completed the task',
};

/** Điều 96.2 */
export const trungThanhVoiCachMang: Topic = {
  key: 'trung-thanh-voi-cach-mang',
  vi: 'Trung thành với cách mạng',
  en: 'Is loyal to the revolution',
};

/** Điều 96.2, second sentence */
export const thanhNienXungPhongLietSi: Topic = {
  key: 'thanh-nien-xung-phong-liet-si',
  vi: 'Hy sinh trong khi làm nhiệm vụ trong các cuộc kháng chiến, bảo vệ Tổ quốc, đã được công nhận liệt sĩ',
  en: 'Gave their life on duty in the wars of resistance or the defence of the Fatherland, and is recognised as a martyr',
};
