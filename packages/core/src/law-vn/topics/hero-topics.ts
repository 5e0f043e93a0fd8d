import type { Topic } from '../../requirements/words.ts';

// Điều 60–63.

/** Điều 60.1 */
export const thanhTichToanDien: Topic = {
  key: 'thanh-tich-toan-dien',
  vi: 'Có thành tích đặc biệt xuất sắc và toàn diện trên các lĩnh vực chính trị, kinh tế, văn hóa, xã hội, giáo dục, khoa học, công nghệ, quốc phòng, an ninh và đối ngoại',
  en: 'Has exceptional and all-round achievements in politics, economy, culture, society, education, science, technology, defence, security and foreign relations',
};

/** Điều 60.1 */
export const dongGopToLonChoToQuoc: Topic = {
  key: 'dong-gop-to-lon-cho-to-quoc',
  vi: 'Đóng góp to lớn vào sự nghiệp đấu tranh giải phóng dân tộc, xây dựng và bảo vệ Tổ quốc',
  en: 'Has contributed greatly to national liberation and to building and defending the Fatherland',
};

/** Điều 60.2 */
export const trungTamDongLuc: Topic = {
  key: 'trung-tam-dong-luc',
  vi: 'Năng động, sáng tạo, là trung tâm kinh tế, văn hóa, khoa học, công nghệ, là động lực thúc đẩy sự phát triển của khu vực và cả nước trong công cuộc đổi mới, đẩy mạnh công nghiệp hóa, hiện đại hóa đất nước và hội nhập quốc tế',
  en: 'Is dynamic and creative, a centre of economy, culture, science and technology, and a driving force of the region and the country in renewal, industrialisation, modernisation and international integration',
};

/** Điều 60.3 */
export const heThongChinhTriDoanKet: Topic = {
  key: 'he-thong-chinh-tri-doan-ket',
  vi: 'Tổ chức đảng, chính quyền, Mặt trận Tổ quốc Việt Nam và các đoàn thể đoàn kết, thống nhất',
  en: 'Its Party organisation, authorities, Fatherland Front and mass organisations stand united',
};

/** Điều 61.1 */
export const baMeCongHienHySinh: Topic = {
  key: 'ba-me-cong-hien-hy-sinh',
  vi: 'Bà mẹ có nhiều cống hiến, hy sinh vì sự nghiệp giải phóng dân tộc, xây dựng, bảo vệ Tổ quốc và làm nghĩa vụ quốc tế',
  en: 'A mother who gave and sacrificed much for national liberation, for building and defending the Fatherland and for international duty',
};

/** Điều 62.1.a */
export const tuyetDoiTrungThanhToQuocNhanDan: Topic = {
  key: 'tuyet-doi-trung-thanh-to-quoc-nhan-dan',
  vi: 'Tuyệt đối trung thành với Tổ quốc, với Nhân dân',
  en: 'Is absolutely loyal to the Fatherland and the People',
};

/** Điều 62.1.a */
export const banLinhPhamChatDoanKet: Topic = {
  key: 'ban-linh-pham-chat-doan-ket',
  vi: 'Có bản lĩnh chính trị vững vàng, có phẩm chất đạo đức, lối sống lành mạnh, nêu cao tinh thần đoàn kết, hợp tác',
  en: 'Has firm political mettle, morals and a healthy way of life, and upholds solidarity and cooperation',
};

/** Điều 62.1.b, the first way */
export const hanhDongAnhHung: Topic = {
  key: 'hanh-dong-anh-hung',
  vi: 'Có hành động anh hùng, mưu trí, dũng cảm, hy sinh quên mình, đạt được thành tích đặc biệt xuất sắc trong chiến đấu, phục vụ chiến đấu, huấn luyện, giữ gìn an ninh, trật tự, an toàn xã hội, được nêu gương trong toàn quốc',
  en: 'Acted heroically, with wit, courage and self-sacrifice, with exceptional achievements in combat, its support, training, security or public order, held up as an example in the whole country',
};

/** Điều 62.1.b, the second way */
export const congTrinhQuanSuToanQuoc: Topic = {
  key: 'cong-trinh-quan-su-toan-quoc',
  vi: 'Có công trình nghiên cứu có giá trị đặc biệt đã được ứng dụng vào thực tiễn hoạt động quân sự, quốc phòng, an ninh hoặc kinh tế - xã hội trong phạm vi toàn quốc',
  en: 'Has research of special value that is applied in military, defence, security or socio-economic practice in the whole country',
};

/** Điều 62.1.c */
export const trinhDoKyThuatChienThuat: Topic = {
  key: 'trinh-do-ky-thuat-chien-thuat',
  vi: 'Có trình độ kỹ thuật, chiến thuật giỏi, chuyên môn, nghiệp vụ thành thạo',
  en: 'Is skilled in technique and tactics and proficient in the profession',
};

/** Điều 62.1.c */
export const hoanThanhXuatSacMoiNhiemVu: Topic = {
  key: 'hoan-thanh-xuat-sac-moi-nhiem-vu',
  vi: 'Không ngừng nâng cao trình độ chuyên môn, nghiệp vụ và chính trị, hoàn thành xuất sắc mọi nhiệm vụ',
  en: 'Keeps improving professionally and politically, and has done every task excellently',
};

/** Điều 62.1.c */
export const boiDuongDongDoi: Topic = {
  key: 'boi-duong-dong-doi',
  vi: 'Có công lớn trong việc bồi dưỡng về kỹ thuật, chiến thuật, chuyên môn, nghiệp vụ cho đồng đội',
  en: 'Has done much to train comrades in technique, tactics and the profession',
};

/** Điều 62.2.a */
export const thanhTichChienDauTapThe: Topic = {
  key: 'thanh-tich-chien-dau-tap-the',
  vi: 'Có thành tích đặc biệt xuất sắc trong chiến đấu, phục vụ chiến đấu, giữ gìn an ninh, trật tự, an toàn xã hội',
  en: 'Has exceptional achievements in combat, its support, security or public order',
};

/** Điều 62.2.b */
export const ngonCoTieuBieu: Topic = {
  key: 'ngon-co-tieu-bieu',
  vi: 'Sáng tạo, mưu trí, dũng cảm trong chiến đấu và huấn luyện sẵn sàng chiến đấu, là ngọn cờ tiêu biểu trong phong trào thi đua, có nhiều đóng góp vào sự nghiệp xây dựng, củng cố nền quốc phòng toàn dân, nền an ninh nhân dân',
  en: 'Is creative, clever and brave in combat and readiness, a flag bearer of emulation, and has contributed much to the defence and security of the people',
};

/** Điều 62.2.b */
export const soNamNgonCoTieuBieu: Topic = {
  key: 'so-nam-ngon-co-tieu-bieu',
  vi: 'Số năm là ngọn cờ tiêu biểu, đóng góp vào nền quốc phòng toàn dân, nền an ninh nhân dân',
  en: 'Years as such a flag bearer with such contributions',
};

/** Điều 62.2.c */
export const danDauSangKienLucLuong: Topic = {
  key: 'dan-dau-sang-kien-luc-luong',
  vi: 'Dẫn đầu toàn quân, toàn lực lượng Công an nhân dân trong phong trào phát huy sáng kiến, cải tiến kỹ thuật, đổi mới phương pháp lãnh đạo, chỉ huy, lập nhiều thành tích trong việc ứng dụng tiến bộ khoa học, kỹ thuật mới phục vụ chiến đấu, huấn luyện và công tác',
  en: 'Leads the whole Army or Police in initiatives, technical improvement and new methods of command, with many achievements in applying new science and technology',
};

/** Điều 62.2.d */
export const danDauDaoTaoLucLuong: Topic = {
  key: 'dan-dau-dao-tao-luc-luong',
  vi: 'Dẫn đầu trong việc đào tạo, bồi dưỡng về kỹ thuật, chiến thuật, về chuyên môn, nghiệp vụ và chính trị cho cán bộ, chiến sĩ',
  en: 'Leads in training its officers and soldiers in technique, tactics, profession and politics',
};

/** Điều 62.2.d */
export const quanLyVuKhiAnToan: Topic = {
  key: 'quan-ly-vu-khi-an-toan',
  vi: 'Quản lý tốt vũ khí và cơ sở vật chất kỹ thuật, an toàn tuyệt đối về người và tài sản',
  en: 'Keeps arms and equipment well, with absolute safety of people and property',
};

/** Điều 62.2.đ, 63.2.đ */
export const danDauChapHanh: Topic = {
  key: 'dan-dau-chap-hanh',
  vi: 'Dẫn đầu trong việc chấp hành chủ trương của Đảng, chính sách, pháp luật của Nhà nước',
  en: 'Leads in complying with the policies of the Party and the policies and laws of the State',
};

/** Điều 62.2.đ */
export const doanKetQuanDan: Topic = {
  key: 'doan-ket-quan-dan',
  vi: 'Nêu cao tinh thần đoàn kết nội bộ, hợp tác, giúp đỡ và đoàn kết quân dân, chăm lo tốt đời sống vật chất, tinh thần của cán bộ, chiến sĩ',
  en: 'Upholds unity within, cooperation, help and solidarity with the people, and cares well for the life of its officers and soldiers',
};

/** Điều 62.2.e */
export const nhanDanDiaPhuongTinYeu: Topic = {
  key: 'nhan-dan-dia-phuong-tin-yeu',
  vi: 'Tích cực tham gia các phong trào ở địa phương, được Nhân dân địa phương tin yêu, là tấm gương mẫu mực về mọi mặt',
  en: 'Takes an active part in local movements, is trusted and loved by the local people, and is a model in every respect',
};

/** Điều 62.3 */
export const dotXuatTrongChienDau: Topic = {
  key: 'dot-xuat-trong-chien-dau',
  vi: 'Có thành tích đặc biệt xuất sắc đột xuất trong chiến đấu, phục vụ chiến đấu, huấn luyện, giữ gìn an ninh, trật tự, an toàn xã hội',
  en: 'Has a sudden exceptional achievement in combat, its support, training, security or public order',
};

/** Điều 63.1.a */
export const tuyetDoiTrungThanhToQuoc: Topic = {
  key: 'tuyet-doi-trung-thanh-to-quoc',
  vi: 'Tuyệt đối trung thành với Tổ quốc',
  en: 'Is absolutely loyal to the Fatherland',
};

/** Điều 63.1.a */
export const banLinhTanTuyVoiCongViec: Topic = {
  key: 'ban-linh-tan-tuy-voi-cong-viec',
  vi: 'Có bản lĩnh chính trị vững vàng, có tinh thần trách nhiệm cao, nỗ lực, vượt khó, tận tụy với công việc',
  en: 'Has firm political mettle and a high sense of duty, strives, overcomes difficulties and is devoted to work',
};

/** Điều 63.1.a */
export const canKiemLiemChinh: Topic = {
  key: 'can-kiem-liem-chinh',
  vi: 'Cần, kiệm, liêm, chính, chí công vô tư',
  en: 'Is diligent, thrifty, honest, upright and impartial',
};

/** Điều 63.1.a */
export const phamChatTotDoanKetHopTac: Topic = {
  key: 'pham-chat-tot-doan-ket-hop-tac',
  vi: 'Có phẩm chất đạo đức tốt, lối sống lành mạnh, nêu cao tinh thần đoàn kết, hợp tác',
  en: 'Has good morals and a healthy way of life, and upholds solidarity and cooperation',
};

/** Điều 63.1.b */
export const laoDongSangTaoDacBiet: Topic = {
  key: 'lao-dong-sang-tao-dac-biet',
  vi: 'Có tinh thần lao động sáng tạo, đạt năng suất lao động cao, chất lượng và hiệu quả, lập được thành tích đặc biệt xuất sắc vì mục tiêu dân giàu, nước mạnh, dân chủ, công bằng, văn minh',
  en: 'Works creatively with high productivity, quality and effect, with exceptional achievements for a prosperous people, a strong country, democracy, justice and civilisation',
};

/** Điều 63.1.c */
export const dongGopQuanTrongDuocSuyTon: Topic = {
  key: 'dong-gop-quan-trong-duoc-suy-ton',
  vi: 'Đóng góp quan trọng vào sự phát triển của đơn vị, địa phương, ngành và đất nước, được tập thể suy tôn',
  en: 'Has contributed importantly to the unit, locality, sector and country, and is honoured by the collective',
};

/** Điều 63.1.c */
export const soNamDongGopQuanTrong: Topic = {
  key: 'so-nam-dong-gop-quan-trong',
  vi: 'Số năm đóng góp quan trọng vào sự phát triển của đơn vị, địa phương, ngành và đất nước',
  en: 'Years of such contributions',
};

/** Điều 63.1.d */
export const sangKienGiaTriDacBiet: Topic = {
  key: 'sang-kien-gia-tri-dac-biet',
  vi: 'Có nhiều thành tích trong công tác nghiên cứu và ứng dụng tiến bộ khoa học, kỹ thuật, công nghệ mới, có sáng kiến, công trình nghiên cứu khoa học, tác phẩm có giá trị đặc biệt mang lại hiệu quả cao trong phạm vi toàn quốc',
  en: 'Has many achievements in researching and applying new science and technology, and initiatives, research or works of special value with great effect in the whole country',
};

/** Điều 63.1.đ */
export const boiDuongTheHeTre: Topic = {
  key: 'boi-duong-the-he-tre',
  vi: 'Có công lớn trong việc bồi dưỡng, đào tạo cho đồng nghiệp và thế hệ trẻ, trong việc hướng dẫn kỹ thuật, chuyển giao công nghệ, kinh nghiệm sản xuất, kinh doanh',
  en: 'Has done much to train colleagues and the young, to teach techniques and to pass on technology and experience',
};

/** Điều 63.2.a */
export const tapTheLaoDongSangTaoDacBiet: Topic = {
  key: 'tap-the-lao-dong-sang-tao-dac-biet',
  vi: 'Có thành tích đặc biệt xuất sắc trong lao động sáng tạo vì mục tiêu dân giàu, nước mạnh, dân chủ, công bằng, văn minh',
  en: 'Has exceptional achievements in creative work for a prosperous people, a strong country, democracy, justice and civilisation',
};

/** Điều 63.2.b */
export const danDauToanQuocNangSuat: Topic = {
  key: 'dan-dau-toan-quoc-nang-suat',
  vi: 'Là tập thể dẫn đầu toàn quốc về năng suất, chất lượng, hiệu quả, đóng góp vào sự phát triển kinh tế - xã hội của địa phương, ngành và đất nước',
  en: 'Leads the whole country in productivity, quality and effect, contributing to the locality, sector and country',
};

/** Điều 63.2.b */
export const soNamDanDauToanQuoc: Topic = {
  key: 'so-nam-dan-dau-toan-quoc',
  vi: 'Số năm dẫn đầu toàn quốc về năng suất, chất lượng, hiệu quả, đóng góp vào sự phát triển kinh tế - xã hội của địa phương, ngành và đất nước',
  en: 'Years as such a leader with such contributions',
};

/** Điều 63.2.c */
export const danDauToanQuocCongNghe: Topic = {
  key: 'dan-dau-toan-quoc-cong-nghe',
  vi: 'Dẫn đầu toàn quốc trong việc áp dụng và đổi mới khoa học và công nghệ, có nhiều thành tích trong việc ứng dụng tiến bộ khoa học, kỹ thuật, trong phong trào phát huy sáng kiến, cải tiến kỹ thuật, bảo vệ môi trường sinh thái và chuyển đổi số',
  en: 'Leads the whole country in applying and renewing science and technology, with many achievements in its use, in initiatives, ecology and digital transformation',
};

/** Điều 63.2.d */
export const danDauDaoTaoNhanLuc: Topic = {
  key: 'dan-dau-dao-tao-nhan-luc',
  vi: 'Dẫn đầu trong việc đào tạo, bồi dưỡng trình độ về mọi mặt cho cán bộ, công chức, viên chức và người lao động; là điển hình về công tác đào tạo, nâng cao trình độ chuyên môn, nghiệp vụ để các tập thể khác noi theo',
  en: 'Leads in training its staff in every respect, and is an example of training that other collectives follow',
};

/** Điều 63.2.đ */
export const quyenLoiVonTaiSanAnToan: Topic = {
  key: 'quyen-loi-von-tai-san-an-toan',
  vi: 'Bảo đảm tốt quyền lợi của người lao động, quản lý tốt nguồn vốn, tài sản, bảo đảm tuyệt đối an toàn về người và tài sản',
  en: 'Secures the rights of its workers, manages capital and property well, with absolute safety of people and property',
};

/** Điều 63.2.e */
export const nhanDanDiaPhuongCaNgoi: Topic = {
  key: 'nhan-dan-dia-phuong-ca-ngoi',
  vi: 'Tích cực tham gia các phong trào ở địa phương; là tấm gương mẫu mực về mọi mặt được Nhân dân địa phương ca ngợi',
  en: 'Takes an active part in local movements, and is a model in every respect that the local people praise',
};

/** Điều 63.3 */
export const dotXuatTrongXayDung: Topic = {
  key: 'dot-xuat-trong-xay-dung',
  vi: 'Có thành tích đặc biệt xuất sắc đột xuất trong xây dựng và bảo vệ Tổ quốc',
  en: 'Has a sudden exceptional achievement in building and defending the Fatherland',
};
