import type { DenialReason } from '../../platform/identity/policy.ts';

/** Why something may not be done and what to do, for the person who wants to. */
export const denialSentences: { readonly [R in DenialReason]: { readonly vi: string; readonly en: string } } = {
  TOKEN_NEEDED: {
    vi: 'Phần này không công khai. Hãy đăng nhập và gửi mã truy cập.',
    en: 'This is not public. Sign in and send a token.',
  },
  ROLE_MISSING: {
    vi: 'Mã truy cập không nói rõ vai trò. Hãy nhờ người quản trị cấp vai trò.',
    en: 'The token names no role. Ask who runs the issuer to give one.',
  },
  ROLE_NOT_ALLOWED: {
    vi: 'Vai trò của người hỏi không được làm việc này.',
    en: 'The role of the viewer does not include this.',
  },
  SCOPE_MISSING: {
    vi: 'Mã truy cập không nêu đơn vị nào, nên không xem được đơn vị nào. Hãy nhờ người quản trị ghi đơn vị.',
    en: 'The token names no unit, so that none can be seen. Ask who runs the issuer to name it.',
  },
  SCOPE_ENDED: {
    vi: 'Đơn vị ghi trong mã truy cập không có hoặc không còn trong ngày này. Hãy xin mã cho đơn vị hiện nay.',
    en: 'The units of the token are unknown or do not exist on this day. Ask for a token for the unit of today.',
  },
  ONLY_ITSELF: {
    vi: 'Việc này chỉ chính đơn vị đó được làm.',
    en: 'Only that unit itself does this.',
  },
  ONLY_FROM_ABOVE: {
    vi: 'Việc này do cấp trên làm, đơn vị không tự làm cho mình.',
    en: 'A unit above does this; no unit does it for itself.',
  },
  NOT_ITS_OWN: {
    vi: 'Không ai tự thẩm định phần của chính mình. Việc này do đơn vị khác có trách nhiệm làm.',
    en: 'Nobody checks its own. Another one in charge does this.',
  },
  NAMESPACE_FOREIGN: {
    vi: 'Phần đầu của khóa là của đơn vị khác. Hãy dùng khóa bắt đầu bằng phần riêng của đơn vị mình.',
    en: 'The first part of the key is of another unit. Use keys that begin with one of your own.',
  },
  NOT_OWN: {
    vi: 'Hồ sơ này thuộc đơn vị khác.',
    en: 'This belongs to another unit.',
  },
};
