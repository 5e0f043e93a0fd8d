import type { Words } from '../../requirements/words.ts';

/** The papers of dossiers, with the names that the Law and the decrees give them. A closed list. */
export const dossierPapers = {
  toTrinh: { vi: 'Tờ trình', en: 'submission letter' },
  danhSach: { vi: 'danh sách đề nghị khen thưởng', en: 'list of those proposed' },
  danhSachTrichNgang: { vi: 'danh sách trích ngang', en: 'list with particulars of each person' },
  baoCaoThanhTich: { vi: 'Báo cáo thành tích', en: 'achievement report' },
  baoCaoTomTat: { vi: 'báo cáo tóm tắt thành tích', en: 'short report by the proposing body' },
  bienBanBinhXet: { vi: 'Biên bản bình xét thi đua', en: 'minutes of the emulation review' },
  bienBanXetKhenThuong: { vi: 'Biên bản xét khen thưởng', en: 'minutes of the commendation review' },
  ketQuaBoPhieu: { vi: 'kết quả bỏ phiếu của Hội đồng', en: 'result of the ballot of the council' },
  xacNhanSangKien: {
    vi: 'chứng nhận hoặc xác nhận sáng kiến, đề tài khoa học, đề án khoa học, công trình khoa học và công nghệ',
    en: 'certificate of the initiative or scientific work',
  },
  xacNhanSangKienHoacMucDo: {
    vi: 'chứng nhận hoặc xác nhận sáng kiến, đề tài, đề án, công trình, hoặc hoàn thành xuất sắc nhiệm vụ, hoặc mưu trí, sáng tạo trong chiến đấu, phục vụ chiến đấu',
    en: 'certificate of the initiative or scientific work, of tasks completed excellently, or of ingenuity in combat',
  },
  xacNhanToanQuoc: {
    vi: 'quyết định hoặc xác nhận hiệu quả, phạm vi ảnh hưởng trong toàn quốc',
    en: 'decision or confirmation of nationwide effect',
  },
  xacNhanThanhTich: {
    vi: 'chứng nhận hoặc xác nhận thành tích đặc biệt xuất sắc đột xuất, đóng góp lớn, phát minh, sáng chế, sáng kiến, tác phẩm, công trình',
    en: 'certificate of the exceptional feat, great contribution, invention or work',
  },
  xacNhanNghiaVu: {
    vi: 'văn bản xác nhận nghĩa vụ phải thực hiện đối với Nhà nước Việt Nam',
    en: 'confirmation of obligations to the Vietnamese State',
  },
  yKienCoQuanLienQuan: {
    vi: 'ý kiến của cơ quan, tổ chức ở trung ương có liên quan hoặc Ủy ban nhân dân cấp tỉnh',
    en: 'opinion of the related central body or of the provincial authority',
  },
  yKienBanThuongVu: {
    vi: 'ý kiến bằng văn bản của Ban Thường vụ Tỉnh ủy, Thành ủy, Ban Thường vụ Đảng ủy bộ, ban, ngành, đoàn thể trung ương',
    en: "written opinion of the standing board of the province's or ministry's party committee",
  },
  yKienMatTran: {
    vi: 'ý kiến của Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
    en: 'opinion of the Central Committee of the Fatherland Front',
  },
  ketLuanCuaDang: {
    vi: 'kết luận, thông báo ý kiến của Bộ Chính trị, Ban Bí thư',
    en: 'conclusion of the Politburo or the Secretariat',
  },
  vanBanLienQuan: { vi: 'các văn bản liên quan theo quy định chung về hồ sơ', en: 'other papers of the general rules' },
} as const satisfies Readonly<Record<string, Words>>;

export type DossierPaperKind = keyof typeof dossierPapers;
