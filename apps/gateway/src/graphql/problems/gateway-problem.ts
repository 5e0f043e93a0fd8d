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
  /** `codes`: of the findings, each once; the findings themselves stand beside it. */
  FILE_REFUSED: { findings: number; codes: readonly string[] };
  /** `kind`: what the duty asks for instead of a report. */
  DUTY_NOT_REPORTED: { duty: string; kind: string };
  PERIOD_NOT_DUE: { duty: string; period: string };
  LAST_DAY_PRINTED: { duty: string; printed: string; asked: string };
  /** `reporter`: `unit:` or `organization:` and its key. */
  REPORTER_OUTSIDE_DUTY: { duty: string; reporter: string };
  REPORTERS_MISSING: { duty: string };
  TOO_MANY_REPORTS: { asked: number; most: number };
  /** `reason`: what the reader of JSON says, with the position. */
  TABLE_NOT_JSON: { reason: string };
  TABLE_UNFIT: { table: string; season: string; why: 'group' | 'period' };
  TABLE_SETTLED: { season: string; table: string };
  SEASON_WITHOUT_TABLE: { season: string };
  /** `members`: keys of those whose sheet is missing or not approved. */
  SHEETS_NOT_APPROVED: { season: string; members: readonly string[] };
  TOO_MANY_CHANGES: { asked: number; most: number };
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
  TABLE_NOT_JSON: ({ reason }) => ({
    vi: `Bảng điểm không phải JSON trọn vẹn (${reason}). Hãy gửi cả bảng dưới dạng văn bản JSON theo lược đồ score-table.`,
    en: `The score table is not complete JSON (${reason}). Send the whole table as JSON text in the shape of the schema score-table.`,
  }),
  TABLE_UNFIT: ({ table, season, why }) => ({
    vi: `Bảng điểm "${table}" ${why === 'group' ? 'là của cụm, khối khác' : 'là của năm khác'}, không dùng được cho "${season}". Hãy chọn hoặc tạo phiên bản đúng cụm, khối và năm.`,
    en: `The score table "${table}" is of another ${why === 'group' ? 'cluster or bloc' : 'year'} and cannot be used for "${season}". Choose or write the version of this group and year.`,
  }),
  TABLE_SETTLED: ({ season, table }) => ({
    vi: `"${season}" đã mở phiếu chấm theo bảng điểm "${table}" nên không đổi bảng nữa.`,
    en: `"${season}" has opened score sheets by the table "${table}", which therefore stays.`,
  }),
  SEASON_WITHOUT_TABLE: ({ season }) => ({
    vi: `"${season}" chưa ban hành bảng điểm. Hãy ban hành bảng điểm trước khi đăng ký chỉ tiêu.`,
    en: `"${season}" has adopted no score table yet. Adopt one before targets are registered.`,
  }),
  SHEETS_NOT_APPROVED: ({ season, members }) => ({
    vi: `Chưa công bố được xếp hạng của "${season}": phiếu chấm của ${members.join(', ')} chưa được hội đồng thông qua.`,
    en: `The ranking of "${season}" cannot be published: the score sheets of ${members.join(', ')} are not approved.`,
  }),
  TOO_MANY_CHANGES: ({ asked, most }) => ({
    vi: `Mỗi lần chỉ thử được tối đa ${most} thay đổi, không phải ${asked}. Hãy bớt lại.`,
    en: `At most ${most} changes are tried at once, not ${asked}. Ask for fewer.`,
  }),
  DUTY_NOT_REPORTED: ({ duty }) => ({
    vi: `"${duty}" không phải chế độ báo cáo hay sơ kết, tổng kết, nên không mở báo cáo được. Hãy chọn trách nhiệm khác.`,
    en: `"${duty}" asks for no report and no review, so that none can be opened. Choose another duty.`,
  }),
  PERIOD_NOT_DUE: ({ duty, period }) => ({
    vi: `"${duty}" không yêu cầu báo cáo cho kỳ ${period}. Hãy xem các kỳ của trách nhiệm này rồi chọn lại.`,
    en: `"${duty}" asks for no report for the period ${period}. Look at the times of this duty and choose one of them.`,
  }),
  LAST_DAY_PRINTED: ({ duty, printed, asked }) => ({
    vi: `Văn bản đã ấn định hạn của "${duty}" là ${printed}, không thể đặt hạn ${asked}. Hãy bỏ hạn trong yêu cầu.`,
    en: `The document prints ${printed} as the limit of "${duty}"; ${asked} cannot take its place. Leave the limit out.`,
  }),
  REPORTER_OUTSIDE_DUTY: ({ duty, reporter }) => ({
    vi: `"${reporter}" không thuộc phạm vi của "${duty}", hoặc không tồn tại trong kỳ đó. Hãy bỏ ra khỏi yêu cầu.`,
    en: `"${reporter}" is not within the reach of "${duty}", or did not exist in the period. Leave it out.`,
  }),
  REPORTERS_MISSING: ({ duty }) => ({
    vi: `Không biết ai phải báo cáo theo "${duty}". Hãy nêu tên các đơn vị báo cáo.`,
    en: `It is not known who is to report for "${duty}". Name the reporters.`,
  }),
  TOO_MANY_REPORTS: ({ asked, most }) => ({
    vi: `Một yêu cầu mở tối đa ${most} báo cáo, không phải ${asked}. Hãy chia thành nhiều yêu cầu.`,
    en: `One request opens ${most} reports at most, not ${asked}. Divide it.`,
  }),
  FILE_REFUSED: ({ findings }) => ({
    vi: `Tệp có ${findings} chỗ cần xem lại, nên chưa có gì được ghi. Hãy sửa từng chỗ rồi gửi lại.`,
    en: `${findings} findings speak against the file, so that nothing of it was written. Mend each, then send it again.`,
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
