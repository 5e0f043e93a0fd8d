import type { TokenRefusalTable } from '../../platform/identity/token-refused.ts';

/** What is wrong with a token and what to do, for whoever sent it. */
export const tokenSentences: {
  readonly [C in keyof TokenRefusalTable]: (data: TokenRefusalTable[C]) => { vi: string; en: string };
} = {
  TOKEN_MALFORMED: () => ({
    vi: 'Phần "authorization" không chứa mã truy cập đọc được. Hãy gửi "Bearer" và một mã JWT đã ký, hoặc bỏ phần này đi.',
    en: 'The authorization header holds no token that can be read. Send "Bearer" and one signed JWT, or leave the header out.',
  }),
  TOKEN_UNTRUSTED: () => ({
    vi: 'Mã truy cập không do nơi cấp mà cổng này tin cậy ký. Hãy đăng nhập lại tại nơi cấp đó.',
    en: 'The token is not signed by the issuer that this gateway trusts. Sign in there and send the new token.',
  }),
  TOKEN_EXPIRED: () => ({
    vi: 'Mã truy cập đã hết hạn. Hãy đăng nhập lại để lấy mã mới.',
    en: 'The token has expired. Sign in again for a new one.',
  }),
  TOKEN_NOT_YET_VALID: () => ({
    vi: 'Mã truy cập chưa có hiệu lực. Hãy kiểm tra đồng hồ của nơi cấp và của máy này, rồi gửi lại.',
    en: 'The token is not valid yet. Check the clocks of the issuer and of the gateway, then send it again.',
  }),
  TOKEN_WRONG_AUDIENCE: () => ({
    vi: 'Mã truy cập được cấp cho dịch vụ khác. Hãy xin mã dành cho cổng này (THIDUA_AUDIENCE).',
    en: 'The token was issued for another service. Ask the issuer for one meant for this gateway (THIDUA_AUDIENCE).',
  }),
  TOKEN_CLAIM_UNUSABLE: ({ claim, expected }) => ({
    vi: `Không dùng được mục "${claim}" trong mã truy cập: thiếu hoặc sai dạng. Hãy nhờ người quản trị nơi cấp mã sửa (xem docs/adr/0008).`,
    en: `The claim "${claim}" of the token is missing or of another form; expected ${expected}. Ask who runs the issuer to correct it (see docs/adr/0008).`,
  }),
  ISSUER_UNREACHABLE: () => ({
    vi: 'Chưa kiểm tra được mã truy cập vì nơi cấp không trả lời. Hãy gửi lại sau ít phút.',
    en: 'The token could not be checked, since its issuer does not answer. Send it again in a few minutes.',
  }),
};
