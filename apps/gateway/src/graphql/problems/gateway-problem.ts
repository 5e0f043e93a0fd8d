import type { DenialReason } from '../../platform/identity/policy.ts';
import type { Language } from '../language.ts';
import { denialSentences } from './denial-sentences.ts';
import type { AnyProblem } from './problem.ts';

/** What a field of the gateway may refuse of itself, with the data of each. Codes never change their meaning. */
export interface GatewayProblemTable {
  NOMINEE_UNKNOWN: { nominee: string };
  NOT_ALLOWED: { action: string; reasons: readonly DenialReason[] };
  STANDARD_CHANGED: { expected: string; digest: string };
  KEY_USED_OTHERWISE: { key: string };
  KEY_MALFORMED: { least: number; most: number };
  NOTE_TOO_LONG: { length: number; limit: number };
  ENTITY_UNKNOWN: { kind: string; entity: string };
  STALE_VERSION: { kind: string; entity: string; expected: number; current: number };
  TRY_AGAIN: { attempts: number };
}

export type GatewayProblemCode = keyof GatewayProblemTable;

type Sentences = {
  readonly [C in GatewayProblemCode]: (data: GatewayProblemTable[C]) => { readonly vi: string; readonly en: string };
};

const sentences: Sentences = {
  NOMINEE_UNKNOWN: ({ nominee }) => ({
    vi: `Không có cá nhân, tập thể, hộ gia đình nào mang khóa "${nominee}", hoặc hồ sơ đó không thuộc đơn vị của người hỏi.`,
    en: `There is no nominee with the key "${nominee}", or it does not belong to the units of the viewer.`,
  }),
  NOT_ALLOWED: ({ reasons }) => ({
    vi: reasons.map((reason) => denialSentences[reason].vi).join(' '),
    en: reasons.map((reason) => denialSentences[reason].en).join(' '),
  }),
  STANDARD_CHANGED: () => ({
    vi: 'Tiêu chuẩn đang áp dụng không phải tiêu chuẩn đã xem. Hãy xem lại kết luận rồi ký.',
    en: 'The standard in force is not the one that was seen. Read the verdict again, then sign.',
  }),
  KEY_USED_OTHERWISE: ({ key }) => ({
    vi: `Khóa "${key}" đã dùng cho một yêu cầu khác. Hãy gửi với khóa mới.`,
    en: `The key "${key}" was used for another request. Send it with a new key.`,
  }),
  KEY_MALFORMED: ({ least, most }) => ({
    vi: `Khóa của yêu cầu phải dài từ ${least} đến ${most} ký tự.`,
    en: `The key of a request has ${least} to ${most} characters.`,
  }),
  NOTE_TOO_LONG: ({ length, limit }) => ({
    vi: `Ghi chú dài ${length} ký tự, quá giới hạn ${limit}.`,
    en: `The note has ${length} characters, more than the limit of ${limit}.`,
  }),
  ENTITY_UNKNOWN: ({ entity }) => ({
    vi: `Không có dữ liệu nào mang khóa "${entity}", hoặc người hỏi không được xem.`,
    en: `There is nothing with the key "${entity}", or the viewer may not see it.`,
  }),
  STALE_VERSION: ({ entity, expected, current }) => ({
    vi: `"${entity}" đã ở phiên bản ${current}, không phải ${expected}: đã có người sửa. Hãy tải lại, xem thay đổi rồi gửi lại.`,
    en: `"${entity}" is at version ${current}, not ${expected}: somebody changed it. Load it again, look at the change, then send again.`,
  }),
  TRY_AGAIN: ({ attempts }) => ({
    vi: `Nhiều người đang sửa cùng một chỗ, đã thử ${attempts} lần mà chưa ghi được; chưa có gì được ghi. Hãy gửi lại với cùng khóa.`,
    en: `Too many others were changing the same things: tried ${attempts} times, nothing was written. Send it again with the same key.`,
  }),
};

/** A refusal of the gateway that a field may answer with, as data. */
export class GatewayProblem<Code extends GatewayProblemCode = GatewayProblemCode> extends Error implements AnyProblem {
  override readonly name = 'Problem';
  readonly code: Code;
  readonly data: GatewayProblemTable[Code];

  constructor(code: Code, data: GatewayProblemTable[Code]) {
    super(code);
    this.code = code;
    this.data = data;
  }

  inWords(language: Language): string {
    const { vi, en } = sentences[this.code](this.data);
    return language === 'VI' ? vi : en;
  }
}
