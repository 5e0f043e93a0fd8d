import { GraphQLError } from 'graphql';
import type { DenialReason } from '../../platform/identity/policy.ts';
import type { TokenRefusalTable } from '../../platform/identity/token-refused.ts';
import { denialSentences } from './denial-sentences.ts';
import { tokenSentences } from './token-sentences.ts';

/** Everything that may be wrong with a request itself, with the data of each. Codes never change their meaning. */
export interface RequestProblemTable extends TokenRefusalTable {
  QUERY_TOO_DEEP: { limit: number };
  QUERY_TOO_MANY_ALIASES: { limit: number };
  QUERY_TOO_LONG: { limit: number };
  QUERY_TOO_EXPENSIVE: { cost: number; limit: number };
  /** `open`: of this viewer. */
  TOO_MANY_SUBSCRIPTIONS: { open: number; limit: number };
  REQUEST_TOO_LARGE: { limitBytes: number };
  REQUEST_CUT_OFF: Record<never, never>;
  REQUEST_NOT_JSON: Record<never, never>;
  PAGE_ARGUMENTS_CONFLICT: { first: number | null; last: number | null };
  UNITS_NOT_LOADED: { key: string };
  COUNT_OUTSIDE: { value: number; least: number; most: number };
  /** `action` is one of a policy, such as `nominee.read`. */
  NOT_ALLOWED: { action: string; reasons: readonly DenialReason[] };
  INTERNAL_ERROR: { requestId: string };
}

export type RequestProblemCode = keyof RequestProblemTable;

type Sentences = { readonly [C in RequestProblemCode]: (data: RequestProblemTable[C]) => { vi: string; en: string } };

const sentences: Sentences = {
  ...tokenSentences,
  QUERY_TOO_DEEP: ({ limit }) => ({
    vi: `Câu hỏi lồng quá ${limit} tầng. Hãy tách thành nhiều câu hỏi.`,
    en: `The query is nested deeper than ${limit} levels. Split it into several queries.`,
  }),
  QUERY_TOO_MANY_ALIASES: ({ limit }) => ({
    vi: `Câu hỏi dùng quá ${limit} bí danh (alias). Hãy tách thành nhiều câu hỏi.`,
    en: `The query uses more than ${limit} aliases. Split it into several queries.`,
  }),
  QUERY_TOO_LONG: ({ limit }) => ({
    vi: `Câu hỏi dài quá ${limit} từ và dấu. Hãy tách thành nhiều câu hỏi.`,
    en: `The query text has more than ${limit} tokens. Split it into several queries.`,
  }),
  QUERY_TOO_EXPENSIVE: ({ cost, limit }) => ({
    vi: `Câu hỏi có giá ${cost}, cao hơn giới hạn ${limit}. Hãy giảm "first", bớt tầng lồng nhau hoặc hỏi từng phần.`,
    en: `The query costs ${cost}, more than the limit of ${limit}. Ask for smaller pages ("first"), nest less, or ask in parts.`,
  }),
  TOO_MANY_SUBSCRIPTIONS: ({ open, limit }) => ({
    vi: `Đang theo dõi quá nhiều (${open} luồng, tối đa ${limit} mỗi người, hoặc máy chủ đã đủ). Hãy đóng bớt rồi thử lại.`,
    en: `Too much is being watched (${open} streams, at most ${limit} for each viewer, or the server is full). Close some, then try again.`,
  }),
  REQUEST_TOO_LARGE: ({ limitBytes }) => ({
    vi: `Yêu cầu lớn hơn ${limitBytes} byte nên không được đọc.`,
    en: `The request is larger than ${limitBytes} bytes and was not read.`,
  }),
  REQUEST_CUT_OFF: () => ({
    vi: 'Yêu cầu bị ngắt giữa chừng: phần thân ngắn hơn độ dài đã báo. Hãy gửi lại.',
    en: 'The request was cut off: its body is shorter than the length it announced. Send it again.',
  }),
  REQUEST_NOT_JSON: () => ({
    vi: 'Phần thân của yêu cầu không phải JSON trọn vẹn. Hãy gửi {"query": "…"} với content-type application/json.',
    en: 'The body of the request is not complete JSON. Send {"query": "…"} with content-type application/json.',
  }),
  PAGE_ARGUMENTS_CONFLICT: () => ({
    vi: 'Chỉ dùng "first" hoặc "last", là số nguyên không âm; không dùng cả hai.',
    en: 'Use either "first" or "last", a whole number not below zero, and not both.',
  }),
  UNITS_NOT_LOADED: ({ key }) => ({
    vi: `Cơ sở dữ liệu chưa có đơn vị hành chính ${key}. Hãy nạp dữ liệu mẫu hoặc một tệp phong trào rồi hỏi lại.`,
    en: `The database does not hold the administrative unit ${key} yet. Load the seed files or a campaign file, then ask again.`,
  }),
  COUNT_OUTSIDE: ({ value, least, most }) => ({
    vi: `Số ${value} nằm ngoài khoảng từ ${least} đến ${most}.`,
    en: `The number ${value} is not between ${least} and ${most}.`,
  }),
  NOT_ALLOWED: ({ reasons }) => ({
    vi: reasons.map((reason) => denialSentences[reason].vi).join(' '),
    en: reasons.map((reason) => denialSentences[reason].en).join(' '),
  }),
  INTERNAL_ERROR: ({ requestId }) => ({
    vi: `Máy chủ gặp lỗi không lường trước. Lỗi đã được ghi lại dưới mã ${requestId}.`,
    en: `The server met an unexpected error. It was logged under ${requestId}.`,
  }),
};

/** A request problem as a GraphQL error: its code, data and sentences in both languages stand in `extensions`. */
export function requestProblem<C extends RequestProblemCode>(
  code: C,
  data: RequestProblemTable[C],
  status = 400,
): GraphQLError {
  const words = sentences[code](data);
  return new GraphQLError(words.en, { extensions: { code, data, sentences: words, http: { status } } });
}
