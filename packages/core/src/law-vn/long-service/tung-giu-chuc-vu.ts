import { heldPost } from '../../requirements/held-post.ts';

// The post itself, for however long: to be rewarded for a post with time in a higher one added, one must have held it.

/** A post of the second group of Điều 12.4. */
export const tungLaLanhDaoCapCao = heldPost({
  posts: [
    'thuong-truc-ban-bi-thu',
    'uy-vien-bo-chinh-tri',
    'uy-vien-ban-bi-thu',
    'bi-thu-trung-uong-dang',
    'chu-tich-ubtw-mttq',
    'chanh-an-tandtc',
    'vien-truong-vksndtc',
    'pho-chu-tich-nuoc',
    'pho-thu-tuong',
    'pho-chu-tich-quoc-hoi',
  ],
});

/** Điều 10.1 */
export const tungLaBoTruong = heldPost({ posts: ['bo-truong'] });

/** Điều 13.2: Bộ trưởng và tương đương, Khu ủy viên. */
export const tungLaBoTruongHoacKhuUyVien = heldPost({ posts: ['bo-truong', 'khu-uy-vien'] });

/** Điều 10.2 */
export const tungLaThuTruong = heldPost({ posts: ['thu-truong', 'pho-chu-tich-ubtw-mttq'] });

/** Điều 10.3 */
export const tungLaTongCucTruong = heldPost({ posts: ['tong-cuc-truong'] });

/** Điều 10.4 */
export const tungLaPhoTongCucTruong = heldPost({ posts: ['pho-tong-cuc-truong'] });

/** Điều 19.1.b, 20.1.a, 21.1.a, first line: of Điều 10.4 too, and without the provincial directors. */
export const tungLaVuTruongHaiCuocKhangChien = heldPost({ posts: ['pho-tong-cuc-truong', 'vu-truong'] });

/** Điều 10.5 */
export const tungLaVuTruong = heldPost({ posts: ['vu-truong', 'giam-doc-so'] });

/** Điều 20.1.a, 21.1.a, second line: with the provincial directors. */
export const tungLaPhoVuTruongHaiCuocKhangChien = heldPost({ posts: ['giam-doc-so', 'pho-vu-truong'] });

/** Điều 10.6 */
export const tungLaPhoVuTruong = heldPost({ posts: ['pho-vu-truong'] });

/** Điều 17 */
export const tungLaTuLenhQuanKhu = heldPost({
  posts: [
    'pho-tong-tham-muu-truong',
    'pho-chu-nhiem-tong-cuc-chinh-tri',
    'tu-lenh-quan-khu',
    'cuc-truong-uy-vien-dang-uy-cong-an-trung-uong',
  ],
});

/** Điều 18 */
export const tungLaTuLenhBinhChung = heldPost({
  posts: [
    'tu-lenh-binh-chung',
    'cuc-truong-bo-cong-an',
    'giam-doc-cong-an-ha-noi',
    'giam-doc-cong-an-thanh-pho-ho-chi-minh',
  ],
});

/** Điều 22 */
export const tungLaSuDoanTruong = heldPost({
  posts: ['pho-tu-lenh-binh-chung', 'su-doan-truong', 'giam-doc-cong-an-tinh'],
});

/** Điều 23 */
export const tungLaLuDoanTruong = heldPost({
  posts: ['pho-su-doan-truong', 'lu-doan-truong', 'pho-giam-doc-cong-an-tinh'],
});

/** Điều 24 */
export const tungLaTrungDoanTruong = heldPost({ posts: ['trung-doan-truong', 'pho-trung-doan'] });
