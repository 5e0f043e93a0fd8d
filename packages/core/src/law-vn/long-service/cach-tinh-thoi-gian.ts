import type { Words } from '../../requirements/words.ts';

/** How time in posts is counted where Decree 152, Điều 4.7 and 9.2, leaves a choice. */
export const cachTinhThoiGian: Words = {
  vi: 'Thời gian giữ chức vụ cao hơn được cộng vào chức vụ thấp hơn liền kề (điểm b khoản 2 Điều 9), đọc là cộng lần lượt qua từng bậc, để người giữ chức vụ cao hơn không bị thiệt so với người chỉ giữ chức vụ thấp hơn, và chỉ khi đã giữ chính chức vụ thấp hơn đó; người đã đủ tiêu chuẩn theo chức vụ cao hơn không bị loại ở hạng thấp hơn, việc chọn hạng thuộc người đề nghị; thời gian giữ nhiều chức vụ cùng lúc chỉ tính một lần (điểm c); khi luân chuyển, điều động, sắp xếp giữ chức vụ thấp hơn, chức vụ trước được ghi đến hết nhiệm kỳ hoặc thời hạn bổ nhiệm (điểm d). Mức giảm 1/3 đối với nữ áp dụng cho thời gian giữ chức vụ, không áp dụng cho số nhiệm kỳ, quân hàm và thời gian công tác trong lực lượng vũ trang.',
  en: 'Time in a higher post is added to the next lower one (Điều 9.2.b), read as step by step through the ranks, so that nobody is worse off for having held a higher post, and only where the lower post itself was held; who qualifies by a higher post is not excluded from a lower class, the proposer chooses; time in several posts at once counts once (point c); on a move to a lower post by rotation or reorganisation the former post is entered to the end of its term (point d). The third less for women is taken off the time in posts, not off the number of terms, military rank or years in the forces.',
};

/** Điều 17, 18, 22–24: the same of the posts of the army and the police. */
export const cachTinhThoiGianVuTrang: Words = {
  vi: `${cachTinhThoiGian.vi} Điểm b khoản 2 Điều 9 nói chung cho mọi cá nhân, không có ngoại lệ cho quân đội, công an: người giữ chức vụ cao hơn mà chưa từng giữ chức vụ nêu tại Điều này thì không có thời gian nào để cộng vào, và được xét theo tiêu chuẩn của chính chức vụ cao hơn hoặc theo chức vụ thấp hơn đã giữ. Số năm nêu ở cuối câu được đọc là áp dụng cho mọi chức vụ nêu trước nó, kể cả chức danh tương đương.`,
  en: `${cachTinhThoiGian.en} Điều 9.2.b speaks of everybody and makes no exception for the army and the police: who held a higher post and never one that this article names has no time to add to, and goes by the standard of the higher post or by a lower one held. The years at the end of a sentence are read as asked of every post named before them, equivalents included.`,
};

/** Điều 13.3, 14.1, 14.2, 15.3: of which posts the terms are asked. */
export const nhiemKyCuaMoiChucVu: Words = {
  vi: '“01 nhiệm kỳ từ 03 đến 05 năm”, “02 nhiệm kỳ từ 08 đến 10 năm” ở cuối một câu được đọc là áp dụng cho mọi chức vụ nêu trước trong câu đó, không chỉ chức vụ đứng cuối.',
  en: '“One term of 3 to 5 years” and “two terms of 8 to 10 years” at the end of a sentence are read as asked of every post that the sentence names before, not of the last one only.',
};

/** The same, where terms are asked: the decree says nothing of five to eight years. */
export const cachTinhNhiemKy: Words = {
  vi: `${cachTinhThoiGian.vi} “01 nhiệm kỳ từ 03 đến 05 năm” được đọc là ít nhất 01 nhiệm kỳ và từ 03 năm trở lên, “02 nhiệm kỳ từ 08 đến 10 năm” là ít nhất 02 nhiệm kỳ và từ 08 năm trở lên: mức trên chỉ nêu độ dài thông thường của nhiệm kỳ; người giữ chức vụ trên 05 năm đến dưới 08 năm, văn bản không nói đến, được tính theo mức 01 nhiệm kỳ.`,
  en: `${cachTinhThoiGian.en} “One term of 3 to 5 years” is read as at least one term and 3 years, “two terms of 8 to 10 years” as at least two terms and 8 years: the upper number only says how long terms usually are; who held a post for more than 5 and less than 8 years, of which the text says nothing, is taken at one term.`,
};
