import type { Topic } from '../../requirements/words.ts';

// Judgements that many standards of the Law ask in (nearly) the same words. One key, one wording.

/** “chấp hành tốt chủ trương của Đảng, chính sách, pháp luật của Nhà nước” */
export const chapHanhTot: Topic = {
  key: 'chap-hanh-tot',
  vi: 'Chấp hành tốt chủ trương của Đảng, chính sách, pháp luật của Nhà nước',
  en: 'Complies well with the policies of the Party and the policies and laws of the State',
};

/** “gương mẫu chấp hành tốt …” */
export const guongMauChapHanhTot: Topic = {
  key: 'guong-mau-chap-hanh-tot',
  vi: 'Gương mẫu chấp hành tốt chủ trương của Đảng, chính sách, pháp luật của Nhà nước',
  en: 'Is exemplary in complying with the policies of the Party and the policies and laws of the State',
};

/** “nội bộ đoàn kết” */
export const noiBoDoanKet: Topic = { key: 'noi-bo-doan-ket', vi: 'Nội bộ đoàn kết', en: 'Is united within' };

/** “tổ chức đảng, đoàn thể trong sạch, vững mạnh” */
export const toChucDangTrongSach: Topic = {
  key: 'to-chuc-dang-trong-sach',
  vi: 'Tổ chức đảng, đoàn thể trong sạch, vững mạnh',
  en: 'Its Party organisation and mass organisations are clean and strong',
};

/** “tôn trọng độc lập, chủ quyền …” of foreigners and Vietnamese abroad */
export const tonTrongDocLap: Topic = {
  key: 'ton-trong-doc-lap',
  vi: 'Tôn trọng độc lập, chủ quyền, thống nhất, toàn vẹn lãnh thổ, luật pháp, phong tục, tập quán tốt đẹp của Việt Nam',
  en: 'Respects the independence, sovereignty, unity, territorial integrity, law and good customs of Viet Nam',
};

/** “Có tinh thần tự lực, tự cường, đoàn kết, tương trợ, tích cực tham gia phong trào thi đua” (Điều 24.1.b) */
export const tinhThanTuLuc: Topic = {
  key: 'tinh-than-tu-luc',
  vi: 'Có tinh thần tự lực, tự cường, đoàn kết, tương trợ, tích cực tham gia phong trào thi đua',
  en: 'Is self-reliant, united and helpful, and takes an active part in emulation movements',
};
