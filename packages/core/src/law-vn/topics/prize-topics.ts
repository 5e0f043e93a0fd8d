import type { Topic } from '../../requirements/words.ts';

// Điều 68–70.

/** Điều 68.1 */
export const tacGiaCongTrinh: Topic = {
  key: 'tac-gia-cong-trinh',
  vi: 'Là tác giả hoặc đồng tác giả của một hoặc nhiều công trình, tác phẩm',
  en: 'Is author or co-author of one or more works',
};

/** Điều 68.1 */
export const congTrinhDaCongBo: Topic = {
  key: 'cong-trinh-da-cong-bo',
  vi: 'Công trình, tác phẩm đã được công bố, sử dụng kể từ ngày 02 tháng 9 năm 1945',
  en: 'The work was published and used since 2 September 1945',
};

/** Điều 68.1.a */
export const congTrinhKhoaHocGiaoDuc: Topic = {
  key: 'cong-trinh-khoa-hoc-giao-duc',
  vi: 'Công trình khoa học và công nghệ, giáo dục',
  en: 'A work of science and technology, or of education',
};

/** Điều 68.1.b */
export const tacPhamVanHocNgheThuat: Topic = {
  key: 'tac-pham-van-hoc-nghe-thuat',
  vi: 'Tác phẩm văn học, nghệ thuật, công trình nghiên cứu lý luận phê bình dưới các hình thức xuất bản, kiến trúc, triển lãm, sân khấu, điện ảnh, phát thanh, truyền hình, giảng dạy, đĩa hát hoặc các hình thức khác',
  en: 'A work of literature, art, theory or criticism, in print, building, exhibition, theatre, film, radio, television, teaching, record or another form',
};

/** Điều 68.2 */
export const tacGiaVeVietNam: Topic = {
  key: 'tac-gia-ve-viet-nam',
  vi: 'Là tác giả hoặc đồng tác giả của tác phẩm, công trình nghiên cứu về Việt Nam',
  en: 'Is author or co-author of works or research on Viet Nam',
};

/** Điều 69.1.a */
export const congTrinhDacBietXuatSac: Topic = {
  key: 'cong-trinh-dac-biet-xuat-sac',
  vi: 'Công trình, tác phẩm đặc biệt xuất sắc',
  en: 'The work is exceptionally excellent',
};

/** Điều 69.1.b */
export const giaTriRatCao: Topic = {
  key: 'gia-tri-rat-cao',
  vi: 'Có giá trị rất cao về khoa học, văn học, nghệ thuật, về nội dung tư tưởng',
  en: 'Is of very high value in science, literature, art and thought',
};

/** Điều 69.1.c */
export const tacDungLonLauDai: Topic = {
  key: 'tac-dung-lon-lau-dai',
  vi: 'Có tác dụng lớn phục vụ sự nghiệp cách mạng của Đảng, của dân tộc, có ảnh hưởng rộng lớn và lâu dài trong đời sống Nhân dân, góp phần quan trọng vào sự nghiệp phát triển kinh tế - xã hội, khoa học, công nghệ, giáo dục, văn hóa, nghệ thuật của đất nước',
  en: 'Served the revolution of the Party and the nation greatly, with wide and lasting influence on the life of the people and an important part in developing the country',
};

/** Điều 70.1.a */
export const congTrinhXuatSacHieuQuaKinhTe: Topic = {
  key: 'cong-trinh-xuat-sac-hieu-qua-kinh-te',
  vi: 'Công trình nghiên cứu, ứng dụng tiến bộ khoa học, công nghệ xuất sắc, có tác dụng nâng cao năng suất lao động, đem lại hiệu quả kinh tế, góp phần đáng kể vào sự phát triển kinh tế - xã hội của đất nước',
  en: 'Excellent research or application of science and technology that raises productivity, brings economic effect and contributes notably to the country',
};

/** Điều 70.1.b */
export const sachGiaoKhoaGiaoTrinh: Topic = {
  key: 'sach-giao-khoa-giao-trinh',
  vi: 'Sách giáo khoa, giáo trình có giá trị xuất sắc và được sử dụng rộng rãi trong các cơ sở giáo dục thuộc hệ thống giáo dục quốc dân',
  en: 'Textbooks of excellent value, widely used in the national education system',
};

/** Điều 70.1.c */
export const tacPhamGiaTriCao: Topic = {
  key: 'tac-pham-gia-tri-cao',
  vi: 'Tác phẩm văn học, nghệ thuật, công trình nghiên cứu lý luận phê bình có giá trị cao về nội dung tư tưởng và hình thức nghệ thuật, có tác dụng tốt trong việc giáo dục, xây dựng con người mới, nâng cao trình độ thẩm mỹ của Nhân dân, góp phần đáng kể vào sự phát triển nền văn học, nghệ thuật Việt Nam',
  en: 'Works of literature, art, theory or criticism of high value in thought and form, good for education and taste, with a notable part in developing Vietnamese literature and art',
};
