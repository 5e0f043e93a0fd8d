import { describe, expect, it } from 'vitest';
import { sortKey } from './sort-key.ts';

const collator = new Intl.Collator('vi');

function sorted(names: readonly string[]): readonly string[] {
  return names.toSorted((a, b) => byCodePoint(sortKey(a), sortKey(b)));
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The 63 provinces before 2025-07-01. */
const provincesOf63 =
  `An Giang, Bà Rịa - Vũng Tàu, Bạc Liêu, Bắc Giang, Bắc Kạn, Bắc Ninh, Bến Tre, Bình Dương, Bình Định,
Bình Phước, Bình Thuận, Cà Mau, Cao Bằng, Cần Thơ, Đà Nẵng, Đắk Lắk, Đắk Nông, Điện Biên, Đồng Nai, Đồng Tháp, Gia Lai,
Hà Giang, Hà Nam, Hà Nội, Hà Tĩnh, Hải Dương, Hải Phòng, Hậu Giang, Hoà Bình, Hồ Chí Minh, Hưng Yên, Khánh Hòa,
Kiên Giang, Kon Tum, Lai Châu, Lạng Sơn, Lào Cai, Lâm Đồng, Long An, Nam Định, Nghệ An, Ninh Bình, Ninh Thuận, Phú Thọ,
Phú Yên, Quảng Bình, Quảng Nam, Quảng Ngãi, Quảng Ninh, Quảng Trị, Sóc Trăng, Sơn La, Tây Ninh, Thái Bình, Thái Nguyên,
Thanh Hóa, Thừa Thiên Huế, Tiền Giang, Trà Vinh, Tuyên Quang, Vĩnh Long, Vĩnh Phúc, Yên Bái`.split(/,\s+/);

/** The 34 units since 2025-07-01. */
const provincesOf34 = `An Giang, Bắc Ninh, Cà Mau, Cao Bằng, Cần Thơ, Đà Nẵng, Đắk Lắk, Điện Biên, Đồng Nai, Đồng Tháp,
Gia Lai, Hà Nội, Hà Tĩnh, Hải Phòng, Hồ Chí Minh, Huế, Hưng Yên, Khánh Hoà, Lai Châu, Lạng Sơn, Lào Cai, Lâm Đồng,
Nghệ An, Ninh Bình, Phú Thọ, Quảng Ngãi, Quảng Ninh, Quảng Trị, Sơn La, Tây Ninh, Thái Nguyên, Thanh Hoá, Tuyên Quang,
Vĩnh Long`.split(/,\s+/);

/** Districts, wards and communes, chosen for close spellings, apostrophes, digits, hyphens and ethnic names. */
const smallerUnits =
  `Ba Vì, Ba Đình, Ba Tri, Ba Tơ, Ba Bể, Ba Chẽ, Bá Thước, Bà Rịa, Bạch Long Vĩ, Bạch Thông, Bàu Bàng,
Bảo Lạc, Bảo Lâm, Bảo Lộc, Bảo Thắng, Bảo Yên, Bắc Hà, Bắc Mê, Bắc Quang, Bắc Sơn, Bắc Tân Uyên, Bắc Trà My, Bắc Yên,
Bến Cát, Bến Cầu, Bến Lức, Biên Hòa, Bình Chánh, Bình Gia, Bình Giang, Bình Lục, Bình Sơn, Bình Tân, Bình Thạnh,
Bình Thủy, Bình Thuỷ, Bố Trạch, Bù Đăng, Bù Đốp, Bù Gia Mập, Buôn Đôn, Buôn Hồ, Buôn Ma Thuột, Cái Bè, Cái Nước,
Cai Lậy, Cam Lâm, Cam Lộ, Cam Ranh, Can Lộc, Càng Long, Cao Lãnh, Cao Lộc, Cát Hải, Cát Tiên, Cẩm Giàng, Cẩm Khê,
Cẩm Lệ, Cẩm Mỹ, Cẩm Phả, Cẩm Thủy, Cẩm Xuyên, Cần Đước, Cần Giờ, Cần Giuộc, Cầu Giấy, Cầu Kè, Cầu Ngang, Châu Đốc,
Châu Đức, Châu Phú, Châu Thành, Châu Thành A, Chi Lăng, Chí Linh, Chiêm Hóa, Chợ Đồn, Chợ Gạo, Chợ Lách, Chợ Mới,
Chơn Thành, Chư Păh, Chư Prông, Chư Pưh, Chư Sê, Con Cuông, Côn Đảo, Cồn Cỏ, Cờ Đỏ, Cù Lao Dung, Củ Chi, Cư Jút, Cư Kuin,
Cư M'gar, Cửa Lò, Di Linh, Dĩ An, Diên Khánh, Diễn Châu, Duy Tiên, Duy Xuyên, Duyên Hải, Dương Kinh, Dương Minh Châu,
Dầu Tiếng, Đa Krông, Đà Bắc, Đà Lạt, Đạ Huoai, Đạ Tẻh, Đại Lộc, Đại Từ, Đam Rông, Đan Phượng, Đắk Đoa, Đắk Glei,
Đắk Glong, Đắk Hà, Đắk Mil, Đắk Pơ, Đắk R'Lấp, Đắk Song, Đắk Tô, Đầm Dơi, Đầm Hà, Đất Đỏ, Đình Lập, Định Hóa, Định Quán,
Đoan Hùng, Đô Lương, Đồ Sơn, Đông Anh, Đông Hà, Đông Hải, Đông Hòa, Đông Hưng, Đông Sơn, Đống Đa, Đồng Hới, Đồng Hỷ,
Đồng Phú, Đồng Văn, Đồng Xoài, Đồng Xuân, Đơn Dương, Đức Cơ, Đức Hòa, Đức Huệ, Đức Linh, Đức Phổ, Đức Thọ, Đức Trọng,
Ea H'leo, Ea Kar, Ea Súp, Gia Bình, Gia Lâm, Gia Lộc, Gia Nghĩa, Gia Viễn, Giá Rai, Giao Thủy, Giồng Riềng, Giồng Trôm,
Gò Công, Gò Công Đông, Gò Công Tây, Gò Dầu, Gò Quao, Gò Vấp, Hà Đông, Hà Quảng, Hà Tiên, Hạ Hòa, Hạ Lang, Hạ Long,
Hai Bà Trưng, Hải An, Hải Châu, Hải Hà, Hải Hậu, Hải Lăng, Hàm Tân, Hàm Thuận Bắc, Hàm Thuận Nam, Hàm Yên, Hậu Lộc,
Hiệp Đức, Hiệp Hòa, Hoà An, Hòa An, Hoà Vang, Hoa Lư, Hoài Ân, Hoài Đức, Hoài Nhơn, Hoàn Kiếm, Hoàng Mai, Hoàng Sa,
Hoàng Su Phì, Hoằng Hóa, Hóc Môn, Hòn Đất, Hội An, Hồng Bàng, Hồng Dân, Hồng Lĩnh, Hồng Ngự, Hớn Quản, Huế, Hưng Hà,
Hương Khê, Hương Sơn, Hương Thủy, Hương Trà, Hướng Hóa, Hữu Lũng, Ia Grai, Ia H'Drai, Ia Pa, KBang, Kế Sách, Khoái Châu,
Kiến An, Kiến Thụy, Kiến Tường, Kiến Xương, Kiên Hải, Kiên Lương, Kim Bảng, Kim Bôi, Kim Động, Kon Plông, Kon Rẫy,
Kông Chro, Krông A Na, Krông Bông, Krông Búk, Krông Năng, Krông Nô, Krông Pa, Krông Pắc, Lạc Dương, Lạc Sơn, Lạc Thủy,
La Gi, Lai Vung, Lang Chánh, Lạng Giang, Lâm Bình, Lâm Hà, Lâm Thao, Lấp Vò, Lập Thạch, Lệ Thủy, Lê Chân, Long Biên,
Long Điền, Long Hồ, Long Mỹ, Lộc Bình, Lộc Hà, Lộc Ninh, Lục Nam, Lục Ngạn, Lục Yên, Lương Sơn, Lương Tài, Lý Nhân,
Lý Sơn, M'Đrắk, Mai Châu, Mai Sơn, Mang Thít, Mang Yang, Mèo Vạc, Mê Linh, Mộ Đức, Mộc Châu, Mộc Hóa, Móng Cái, Mù Cang Chải,
Mường Ảng, Mường Chà, Mường Khương, Mường La, Mường Lát, Mường Lay, Mường Nhé, Mường Tè, Mỹ Đức, Mỹ Hào, Mỹ Lộc, Mỹ Tho,
Mỹ Tú, Mỹ Xuyên, Nậm Nhùn, Nậm Pồ, Phong Thổ, Phường 1, Phường 10, Phường 2, Quận 1, Quận 12, Quận 3, Sa Đéc, Sa Pa,
Sìn Hồ, Si Ma Cai, Tam Bình, Tam Đường, Tân Uyên, Than Uyên, Trà Ôn, Vũng Liêm, Xín Mần, Xuân Lộc, Xuyên Mộc, Ý Yên, Yên Lạc`.split(
    /,\s+/,
  );

describe('sortKey', () => {
  it('orders đ after all of d, and ă after all of a', () => {
    expect(sorted(['Đà Nẵng', 'Dak Lak', 'Đắk Lắk', 'Da Lat', 'Duy Xuyên'])).toStrictEqual([
      'Da Lat',
      'Dak Lak',
      'Duy Xuyên',
      'Đà Nẵng',
      'Đắk Lắk',
    ]);
  });

  it('orders the letters of the alphabet, with f j w z in their Latin places', () => {
    const alphabet = [...'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'];
    expect(sorted(alphabet.toReversed())).toStrictEqual(alphabet);
  });

  it('orders the tones after the letters: none, huyền, hỏi, ngã, sắc, nặng', () => {
    expect(sorted(['mạ', 'má', 'mã', 'mả', 'mà', 'ma', 'mac', 'mă'])).toStrictEqual([
      'ma',
      'mà',
      'mả',
      'mã',
      'má',
      'mạ',
      'mac',
      'mă',
    ]);
    expect(sorted(['Bá An', 'Ba Bể', 'Bạ An', 'Ba An'])).toStrictEqual(['Ba An', 'Bá An', 'Bạ An', 'Ba Bể']);
  });

  it('orders small letters before capitals, after everything else', () => {
    expect(sorted(['BA', 'Ba', 'bA', 'ba', 'bà'])).toStrictEqual(['ba', 'bA', 'Ba', 'BA', 'bà']);
  });

  it('is a readable ASCII text, the same for composed and decomposed input', () => {
    expect(sortKey('Đắk Lắk')).toBe('d{a{k!la{k 040004 10001');
    expect(sortKey('Đắk Lắk'.normalize('NFD'))).toBe(sortKey('Đắk Lắk'));
    expect(sortKey('ba')).toBe('ba');
    expect(sortKey('')).toBe('');
  });

  it.each([
    ['the 63 provinces', provincesOf63, 63],
    ['the 34 provinces', provincesOf34, 34],
    ['smaller units', smallerUnits, 321],
  ] as const)('orders %s as Intl.Collator does', (_what, names, count) => {
    expect(names).toHaveLength(count);
    expect(new Set(names).size).toBe(count);
    expect(sorted(names)).toStrictEqual(names.toSorted(collator.compare));
    expect(sorted(names.toReversed())).toStrictEqual(names.toSorted(collator.compare));
  });

  it('drops what is not seen: a zero-width space, a soft hyphen, a byte order mark', () => {
    expect(sortKey('\ufeffLai\u200b Ch\u00adâu')).toBe(sortKey('Lai Châu'));
  });

  it('takes spaces of all kinds for one', () => {
    expect(sortKey('Lai\u00a0Châu')).toBe(sortKey('Lai Châu'));
    expect(sortKey('Lai\tChâu')).toBe(sortKey('Lai Châu'));
  });

  it('keeps foreign marks and scripts apart, after the tones and after z', () => {
    expect(sorted(['ña', 'nạ', 'na', 'Ωmega', 'zulu', '河内'])).toStrictEqual([
      'na',
      'nạ',
      'ña',
      'zulu',
      'Ωmega',
      '河内',
    ]);
  });
});
