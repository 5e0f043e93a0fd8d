import type { Words } from '../../requirements/words.ts';

// Readings that several of Điều 42–47, 73 and 74 share: how their words were taken where they leave a choice, and why.

/** Điều 42–44, 73: clause 1, 4 or 5 beside the clause on foreigners. */
export const khoanRiengChoDoiNgoai: Words = {
  vi: 'Người Việt Nam định cư ở nước ngoài, người nước ngoài chỉ xét theo khoản riêng của Điều này về họ: điều kiện mở đầu của khoản này viết cho cá nhân, tập thể trong nước.',
  en: 'Vietnamese abroad and foreigners go by the clause of this article that is theirs: the opening condition of this one is written for those at home.',
};

/** Điều 42–44.2 (trap 16) */
export const khoan2KhongLoaiKhoan1: Words = {
  vi: 'Khoản 2 chỉ dẫn đến một số điểm của khoản 1, không dẫn đến thành tích nối tiếp và quá trình cống hiến; nhưng không có câu nào cấm công nhân, nông dân được xét theo khoản 1. Người Việt Nam định cư ở nước ngoài, người nước ngoài xét theo khoản riêng của Điều này về họ.',
  en: 'Clause 2 borrows only some points of clause 1, neither the ladder nor long service; but nothing keeps a worker or farmer from using clause 1. Vietnamese abroad and foreigners go by the clause of this article that is theirs.',
};

/** Điều 42–44.3 (trap 16) */
export const khoan3KhongLoaiKhoan1: Words = {
  vi: 'Khoản 3 chỉ dẫn đến một số điểm của khoản 1, không dẫn đến thành tích nối tiếp và quá trình cống hiến; nhưng không có câu nào cấm doanh nhân, trí thức, nhà khoa học được xét theo khoản 1. Người Việt Nam định cư ở nước ngoài, người nước ngoài xét theo khoản riêng của Điều này về họ.',
  en: 'Clause 3 borrows only some points of clause 1, neither the ladder nor long service; but nothing keeps an entrepreneur, intellectual or scientist from using clause 1. Vietnamese abroad and foreigners go by the clause of this article that is theirs.',
};

/** Điều 42–44.2.b–c */
export const congNhanTheoPhamViQuyetDinh: Words = {
  vi: 'Sáng kiến “được Bộ, ban, ngành, tỉnh công nhận” là sáng kiến mà quyết định công nhận ghi phạm vi Bộ, ban, ngành, tỉnh trở lên; cụm từ ở cuối điểm gắn với tất cả những gì đứng trước nó.',
  en: 'An initiative recognised by a ministry or province is one whose recognition decision says that scope or a wider one; the words at the end of the point belong to all that stands before them.',
};

/** “và sau đó có liên tục từ 05 năm trở lên đến thời điểm đề nghị” of individuals (trap 3) */
export const noiTiepDenThoiDiemDeNghi: Words = {
  vi: 'Các năm liên tục bắt đầu sau năm thành tích của lần khen trước và kéo dài không ngắt quãng đến năm đề nghị; “trong thời gian đó” là toàn bộ chuỗi năm ấy. “Được tặng”: đã có quyết định. Khen thưởng đột xuất, theo chuyên đề không được tính.',
  en: 'The running years begin after the year of the earlier award and reach the year of the proposal without a gap; “in that time” is the whole of that run. “Awarded”: a decision exists. Rewards for sudden achievements and by theme do not count.',
};

/** The same of collectives, with “đạt danh hiệu” (trap 1) and the branch without flags (trap 8) */
export const noiTiepCuaTapThe: Words = {
  vi: 'Các năm liên tục bắt đầu sau năm thành tích của lần khen trước và kéo dài không ngắt quãng đến năm đề nghị; “trong thời gian đó” là toàn bộ chuỗi năm ấy. “Đạt danh hiệu”: đã được tặng danh hiệu của năm đó. Khen thưởng đột xuất, theo chuyên đề không được tính. Bằng khen chỉ thay cờ cho tập thể thuộc loại không được tặng cờ theo quy định của Bộ, ban, ngành, tỉnh (Điều 26.3): phải có văn bản thể hiện, không suy từ việc chưa có cờ.',
  en: 'The running years begin after the year of the earlier award and reach the year of the proposal without a gap; “in that time” is the whole of that run. “Reached the title”: it was conferred for that year. Rewards for sudden achievements and by theme do not count. Certificates of merit stand in for flags only for a collective of a kind that flags are not open to by the rules of the ministry or province (Điều 26.3): a paper must show it; having no flag does not.',
};

/** Điều 43.1.đ */
export const khongGhiDenThoiDiemDeNghi: Words = {
  vi: 'Điểm này không có các chữ “đến thời điểm đề nghị” như Điều 42 và 44: 05 năm liên tục bắt đầu sau lần khen trước và có thể kết thúc trước năm đề nghị. Từ 01/7/2025, Điều 33.7 Nghị định 152/2025 đòi hỏi thêm hoàn thành tốt nhiệm vụ trong mọi năm kể từ lần khen trước.',
  en: 'This point lacks the words “up to the proposal” of Điều 42 and 44: the five running years begin after the earlier award and may end before the year of the proposal. From 2025-07-01 Decree 152, Điều 33.7, also asks good work in every year since the earlier award.',
};

/** Điều 45–47.1.c: the ladder of individuals (trap 3), granted by the two ministries */
export const noiTiepCuaCaNhanVuTrang: Words = {
  vi: 'Các năm liên tục bắt đầu sau năm thành tích của lần khen trước và kéo dài không ngắt quãng đến năm đề nghị. Danh hiệu do người được Bộ trưởng phân cấp, ủy quyền trong Quân đội nhân dân, Công an nhân dân quyết định được tính là do Bộ tặng (Điều 80.5); cơ quan tặng phải được ghi rõ. Khen thưởng đột xuất, theo chuyên đề không được tính.',
  en: 'The running years begin after the year of the earlier award and reach the year of the proposal without a gap. A title decided by someone empowered by the Minister within the army or police counts as granted by the Ministry (Điều 80.5); who granted it must be stated. Rewards for sudden achievements and by theme do not count.',
};

/** Điều 45–47.2.b: the ladder of collectives, with “đạt danh hiệu” (trap 1) and the branch without flags (trap 8) */
export const noiTiepCuaTapTheVuTrang: Words = {
  vi: 'Các năm liên tục bắt đầu sau năm thành tích của lần khen trước và kéo dài không ngắt quãng đến năm đề nghị. “Đạt danh hiệu”: đã được tặng danh hiệu của năm đó. Cờ, bằng khen phải do Bộ Quốc phòng hoặc Bộ Công an tặng; bằng khen chỉ thay cờ cho tập thể thuộc loại không được tặng cờ, có văn bản thể hiện, không suy từ việc chưa có cờ. Khen thưởng đột xuất, theo chuyên đề không được tính.',
  en: 'The running years begin after the year of the earlier award and reach the year of the proposal without a gap. “Reached the title”: it was conferred for that year. Flags and certificates must be granted by the Ministry of Defence or of Public Security; certificates stand in for flags only for a collective of a kind that flags are not open to, shown by a paper; having no flag does not show it. Rewards for sudden achievements and by theme do not count.',
};

/** Điều 45–47.1: who belongs to the people's armed forces */
export const caNhanLucLuongVuTrang: Words = {
  vi: 'Cá nhân thuộc lực lượng vũ trang nhân dân: các đối tượng của danh hiệu “Chiến sĩ tiên tiến” (Điều 24.2), gồm cả dân quân thường trực, dân quân tự vệ cơ động. Đây là cách đọc hẹp: Điều 45–47 chỉ viết “lực lượng vũ trang nhân dân” mà không định nghĩa, nên dân quân tự vệ thuộc loại khác không được tính ở đây; nơi nào coi toàn bộ Dân quân tự vệ là lực lượng vũ trang nhân dân thì có thể đọc rộng hơn.',
  en: 'Individuals of the armed forces: those whom Điều 24.2 names for Advanced Soldier, standing and mobile militia included. This is a narrow reading: Điều 45–47 say “armed forces” and define them not, so that militia of other kinds are not counted here; who takes the whole militia for armed forces may read it wider.',
};

/** “thành tích xuất sắc tiêu biểu, được bình xét …”: how a movement or cluster is recorded */
export const duocBinhXet: Words = {
  vi: 'Kết quả bình xét, suy tôn của phong trào (cụm, khối) trong năm đề nghị được lấy là sự công nhận thành tích xuất sắc tiêu biểu; thời gian thực hiện tính tròn năm từ khi phát động đến khi sơ kết, tổng kết.',
  en: 'What the movement (cluster, bloc) found in the year of the proposal is taken as the recognition of outstanding achievement; its duration goes by full years from the launch to the review.',
};

/** Điều 73.1.b (trap 3) */
export const khongGhiSauDo: Words = {
  vi: 'Điểm này viết “và có liên tục”, không viết “và sau đó”: bằng khen có thể được tặng trước, trong hoặc vào năm cuối của chuỗi 05 năm; 03 lần Chiến sĩ thi đua cơ sở phải nằm trong chuỗi năm đó. Khen thưởng đột xuất, theo chuyên đề không được tính.',
  en: 'This point says “and has running”, not “and after that”: the certificate may have been granted before, during or in the last of the five years; the three titles must lie within that run. Rewards for sudden achievements and by theme do not count.',
};

/** Decree 152, Điều 33.7, on the five years of Điều 73.1.b (trap 3) */
export const tinhTuLanTruoc: Words = {
  vi: 'Đoạn thứ hai của khoản 7 giải thích đúng cụm từ “có liên tục từ 05 năm trở lên đến thời điểm đề nghị” mà điểm b khoản 1 Điều 73 của Luật dùng: từ 01/7/2025, 05 năm được tính từ sau lần được tặng bằng khen, và “trong thời gian đó” của 03 lần Chiến sĩ thi đua cơ sở cũng vậy.',
  en: 'The second paragraph of clause 7 explains the very words “running for five years or more up to the proposal” that the Law uses in Điều 73.1.b: from 2025-07-01 the five years count from after the certificate, and so does the “in that time” of the three titles.',
};

/** Điều 73.2 (trap 16) */
export const khoan2BangKhen: Words = {
  vi: 'Khoản 2 dẫn đến các điểm a, b và d, không dẫn đến điểm c của khoản 1; nhưng không có câu nào cấm công nhân, nông dân, người lao động được xét theo khoản 1. Người Việt Nam định cư ở nước ngoài, người nước ngoài xét theo khoản riêng của Điều này về họ.',
  en: 'Clause 2 borrows points a, b and d of clause 1, not c; but nothing keeps a worker, farmer or labourer from using clause 1. Vietnamese abroad and foreigners go by the clause of this article that is theirs.',
};

/** Điều 73.3 (trap 16) */
export const khongThuocKhoan1Khoan2: Words = {
  vi: '“Không thuộc trường hợp quy định tại khoản 1 và khoản 2”: công nhân, nông dân, người lao động thì xét theo khoản 2; còn khoản 1 viết cho mọi cá nhân nên chỉ loại người đã đạt tiêu chuẩn của khoản 1, là người vẫn được xét tặng theo chính khoản 1. Người Việt Nam định cư ở nước ngoài, người nước ngoài xét theo khoản riêng của Điều này về họ.',
  en: '“Not in the cases of clauses 1 and 2”: workers, farmers and labourers go by clause 2; clause 1 is written for every individual, so it excludes only who meets a standard of clause 1, and such a person receives by clause 1 itself. Vietnamese abroad and foreigners go by the clause of this article that is theirs.',
};

/** Điều 73.4.e (traps 1, 3, 8) */
export const noiTiepCuaTapTheBangKhen: Words = {
  vi: 'Các năm liên tục bắt đầu sau năm thành tích của bằng khen trước và kéo dài không ngắt quãng đến năm đề nghị; “trong thời gian đó” là toàn bộ chuỗi năm ấy. “Đạt danh hiệu”: đã được tặng danh hiệu của năm đó. 02 bằng khen thay cho cờ được mở cho mọi tập thể, khác Điều 42–47. Khen thưởng đột xuất, theo chuyên đề không được tính.',
  en: 'The running years begin after the year of the earlier certificate and reach the year of the proposal without a gap; “in that time” is the whole of that run. “Reached the title”: it was conferred for that year. Two certificates in place of a flag are open to every collective, unlike Điều 42–47. Rewards for sudden achievements and by theme do not count.',
};

/** Điều 42.1.b, 43.1.b, 44.1.đ */
export const giaiThuongCuaMoiNam: Words = {
  vi: 'Luật và Nghị định không ghi năm của giải thưởng: giải của bất kỳ năm nào đến hết năm đề nghị đều được tính, trừ giải có trước khi hết thời gian kỷ luật (Điều 4 của Nghị định); giải đã được khen thưởng thì không khen lần nữa (điểm c khoản 2 Điều 5 của Luật).',
  en: 'Neither the Law nor the decree names a year for the prize: one of any year up to the end of the year of the proposal counts, but for one from before the end of a discipline (Điều 4 of the decree); one already rewarded is not rewarded again (Điều 5.2.c of the Law).',
};

/** Điều 73.1.c */
export const giaiThuongKhuVuc: Words = {
  vi: '“Giải thưởng ở khu vực” không nêu hạng: giải nhất, nhì, ba của khu vực hoặc châu lục đều được tính, vì Nghị định 152/2025 dùng cấp châu lục khi quy định chi tiết “khu vực” của Điều 43, 44. Điểm này không ghi năm của giải: giải của bất kỳ năm nào đến hết năm đề nghị đều được tính, trừ giải có trước khi hết thời gian kỷ luật và giải đã được khen thưởng.',
  en: 'A “prize in the region” names no place: first, second and third of the region or the continent count, as Decree 152 takes the continent where it details the “region” of Điều 43 and 44. The point names no year for the prize: one of any year up to the end of the year of the proposal counts, but for one from before the end of a discipline or one already rewarded.',
};

/** Điều 74.1.d (traps 2, 5) */
export const haiNhanhCuaDiemD: Words = {
  vi: 'Hai nhánh: (1) 02 lần liên tục được tặng Chiến sĩ thi đua cơ sở; (2) 02 năm liên tục hoàn thành xuất sắc nhiệm vụ, trong thời gian đó có 02 sáng kiến hoặc 02 đề tài. Cụm “trong thời gian đó” đọc với nhánh (2) liền trước nó: nhánh (1) tính theo lần, và tiêu chuẩn Chiến sĩ thi đua cơ sở đã xét sáng kiến. “Liên tục”: các năm kế tiếp nhau, năm cuối là năm đề nghị, vì điểm này khen chính hai năm đó. Không cộng 01 sáng kiến với 01 đề tài.',
  en: 'Two branches: (1) twice running Grassroots Emulation Fighter; (2) two running excellent years with two initiatives or two topics in that time. “In that time” is read with branch (2), just before it: branch (1) counts awards, and the standard of the title has looked at initiatives already. “Running”: years that follow one another, the last of them the year of the proposal, as it is these two years that are rewarded. One initiative and one topic do not add up.',
};

/** Điều 74.3.d (trap 1) */
export const haiNamLienTucCuaTapThe: Words = {
  vi: 'Hai năm kế tiếp nhau, năm cuối là năm đề nghị; mỗi năm hoàn thành xuất sắc nhiệm vụ hoặc đã được tặng danh hiệu của năm đó.',
  en: 'Two years that follow one another, the last of them the year of the proposal; each rated excellent or with the title conferred for it.',
};
