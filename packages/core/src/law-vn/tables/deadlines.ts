import type { TimeLimit } from '../../law/deadline.ts';
import { type DecisionTable, tableGap, tableRow } from '../../law/decision-table.ts';
import type { Words } from '../../requirements/words.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { awardCodes, type NationalAwardCode } from '../award-codes.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { nghiDinh98_2023 } from '../instruments/nghi-dinh-98-2023.ts';
import { nghiDinh152_2025 } from '../instruments/nghi-dinh-152-2025.ts';
import { anhHung, baMeVietNamAnhHung, giaiThuong, nhanDan, uuTu } from './award-groups.ts';
import type { Office } from './office.ts';
import { danhHieuVinhDu, everyHuanChuong, everyHuyChuong, presidentsForms, stateAwards } from './state-awards.ts';
import { underDecree98, underDecree152, underLaw } from './table-eras.ts';

/** A step of the procedure that has a time. */
export type ProcedureStep =
  | 'sendDossier'
  | 'achievementReaches' // the achievement of the report reaches up to so near before submission
  | 'publishList'
  | 'appraiseAndSubmit'
  | 'appraiseAtMinistryOfHomeAffairs'
  | 'giveOpinion'
  | 'submitAfterOpinions'
  | 'returnDossier'
  | 'tellOfRefusal'
  | 'sendDecision'
  | 'issueInsignia'
  | 'askThePublic'
  | 'submitCancellation'
  | 'proposeStripping'
  | 'submitStripping'
  | 'giveBack'
  | 'forwardInsignia';

/** How long a step may take, for whom, from when. */
export interface StepTime {
  readonly step: ProcedureStep;
  readonly by: Office;
  readonly limit: TimeLimit;
  /** What starts the time, or what it lies before. */
  readonly from: Words;
  /** Only in these cases; several rows of one step exclude each other by it. */
  readonly only?: Words;
}

const completeDossier: Words = {
  vi: 'kể từ ngày nhận đủ hồ sơ theo quy định',
  en: 'from the day the complete dossier arrived',
};

const sameYear: Words = { vi: 'hằng năm', en: 'every year' };

const schoolYear: Words = {
  vi: 'hệ thống giáo dục quốc dân đánh giá, xếp loại theo năm học',
  en: 'education, rated by school year',
};

const primeMinistersMovement: Words = {
  vi: 'tập thể dẫn đầu phong trào thi đua do Thủ tướng Chính phủ phát động',
  en: 'collectives that lead a movement launched by the Prime Minister',
};

const bySessions: Words = {
  vi: 'theo các phiên họp và quy chế của Hội đồng Thi đua - Khen thưởng Trung ương',
  en: 'by the sessions and rules of the Central Council',
};

const beforeProposing: Words = {
  vi: 'trước khi đề nghị khen thưởng; Luật không ghi số ngày',
  en: 'before proposing; the Law gives no number of days',
};

const guidance: Words = { vi: 'theo hướng dẫn của Bộ Nội vụ', en: 'as the Ministry of Home Affairs guides' };

const byCouncil = [...anhHung, 'CSTDTQ'] as const;
const notByCouncil = [
  ...everyHuanChuong,
  ...everyHuyChuong,
  ...baMeVietNamAnhHung,
  ...nhanDan,
  ...uuTu,
  ...giaiThuong,
  ...(['BKTTCP', 'CTDCP'] as const),
] as const;
const fortyDays = ['HCDL1', 'HCDL2', 'HCDL3', 'HCHCM', 'HCSV', ...anhHung, ...baMeVietNamAnhHung] as const;
const thirtyDays = [
  ...(['HCQC1', 'HCQC2', 'HCQC3', 'HCLD1', 'HCLD2', 'HCLD3', 'HCBVTQ1', 'HCBVTQ2', 'HCBVTQ3'] as const),
  ...(['HCCC1', 'HCCC2', 'HCCC3', 'HCDDK', 'HCDC', 'HCHN'] as const),
  ...everyHuyChuong,
  ...nhanDan,
  ...uuTu,
  ...giaiThuong,
  ...(['BKTTCP', 'CTDCP', 'CSTDTQ'] as const),
] as const;
const thematic = ['CTDCP', ...everyHuanChuong, 'BKTTCP'] as const;

/**
 * Times of the procedure for State-level awards; those of ministries, provinces and communes are local since
 * 2025-07-01. Working days are counted over a table of holidays, which is not here.
 */
export const deadlines: DecisionTable<NationalAwardCode, StepTime> = {
  name: 'deadlines',
  label: { vi: 'thời hạn trong thủ tục khen thưởng', en: 'times of the procedure' },
  decisiveDay: 'stepBegun',
  encoded: underLaw,
  endedBy: luat06_2022.amendedBy[0].number,
  gaps: [
    tableGap(underDecree98, stateAwards, ['311/QĐ-BNV'], {
      vi: 'Thủ tục công bố theo Quyết định 311/QĐ-BNV năm 2025 trả hồ sơ không đủ điều kiện trong 05 ngày làm việc, các bước khác như hiện nay; ngày có hiệu lực chưa rõ nên không lập thành quy tắc.',
      en: 'The procedures published by Decision 311/QĐ-BNV of 2025 returned an unfit dossier within 5 working days, the other steps as now; its days of force are unknown, so that it is no rule here.',
    }),
    tableGap(underDecree152, ['CSTDCS'], ['638/QĐ-BNV'], {
      vi: 'Thủ tục công bố cho cấp xã giải quyết trong 20 ngày làm việc; ngày có hiệu lực chưa rõ nên không lập thành quy tắc.',
      en: 'The procedure published for communes takes 20 working days; its days of force are unknown, so that it is no rule here.',
    }),
  ],
  rows: [
    // Decree 98/2023, Điều 32
    tableRow(
      underDecree98,
      ['CSTDTQ'],
      [provisionAt(nghiDinh98_2023, 32, 1, 'a', 'text')],
      {
        step: 'sendDossier',
        by: 'ministryOrProvince',
        limit: { kind: 'dayOfYear', month: 12, day: 31, yearsLater: 1 },
        from: {
          vi: 'năm có quyết định tặng chiến sĩ thi đua Bộ, ban, ngành, tỉnh',
          en: 'year of the decision on the ministry or province title',
        },
      },
      {
        vi: 'Chỉ ghi “năm liền kề”: đọc như Nghị định 152/2025/NĐ-CP, là năm sau năm có quyết định chiến sĩ thi đua Bộ, ban, ngành, tỉnh.',
        en: 'It says only “the following year”: read as Decree 152/2025 does, the year after that of the lower title.',
      },
    ),
    tableRow(underDecree98, ['CTDCP'], [provisionAt(nghiDinh98_2023, 32, 1, 'b', 'text')], {
      step: 'sendDossier',
      by: 'ministryOrProvince',
      limit: { kind: 'dayOfYear', month: 6, day: 30, yearsLater: 0 },
      from: sameYear,
    }),
    tableRow(underDecree98, ['CTDCP'], [provisionAt(nghiDinh98_2023, 32, 1, 'b', 'text')], {
      step: 'sendDossier',
      by: 'ministryOrProvince',
      limit: { kind: 'dayOfYear', month: 12, day: 31, yearsLater: 0 },
      from: sameYear,
      only: { vi: 'hệ thống giáo dục quốc dân', en: 'education' },
    }),
    tableRow(underDecree98, thematic, [provisionAt(nghiDinh98_2023, 32, 1, undefined, 'text')], {
      step: 'sendDossier',
      by: 'ministryOrProvince',
      limit: { kind: 'setElsewhere' },
      from: guidance,
      only: primeMinistersMovement,
    }),
    tableRow(underDecree98, notByCouncil, [provisionAt(nghiDinh98_2023, 32, 2, undefined, 'text')], {
      step: 'appraiseAtMinistryOfHomeAffairs',
      by: 'ministryOfHomeAffairs',
      limit: { kind: 'workingDays', days: 20 },
      from: completeDossier,
    }),
    tableRow(underDecree98, byCouncil, [provisionAt(nghiDinh98_2023, 32, 2, undefined, 'text')], {
      step: 'appraiseAtMinistryOfHomeAffairs',
      by: 'ministryOfHomeAffairs',
      limit: { kind: 'setElsewhere' },
      from: bySessions,
    }),
    // Decree 152/2025, Điều 33–35
    tableRow(underDecree152, ['CSTDTQ'], [provisionAt(nghiDinh152_2025, 35, 1, 'a')], {
      step: 'sendDossier',
      by: 'ministryOrProvince',
      limit: { kind: 'dayOfYear', month: 12, day: 31, yearsLater: 1 },
      from: {
        vi: 'năm có quyết định tặng chiến sĩ thi đua Bộ, ban, ngành, tỉnh',
        en: 'year of the decision on the ministry or province title',
      },
    }),
    tableRow(underDecree152, ['CTDCP'], [provisionAt(nghiDinh152_2025, 35, 1, 'b')], {
      step: 'sendDossier',
      by: 'ministryOrProvince',
      limit: { kind: 'dayOfYear', month: 6, day: 30, yearsLater: 0 },
      from: sameYear,
    }),
    tableRow(underDecree152, ['CTDCP'], [provisionAt(nghiDinh152_2025, 35, 1, 'b')], {
      step: 'sendDossier',
      by: 'ministryOrProvince',
      limit: { kind: 'dayOfYear', month: 12, day: 31, yearsLater: 0 },
      from: sameYear,
      only: schoolYear,
    }),
    tableRow(underDecree152, thematic, [provisionAt(nghiDinh152_2025, 35, 1)], {
      step: 'sendDossier',
      by: 'ministryOrProvince',
      limit: { kind: 'setElsewhere' },
      from: guidance,
      only: primeMinistersMovement,
    }),
    tableRow(
      underDecree152,
      stateAwards,
      [provisionAt(nghiDinh152_2025, 33, 9)],
      {
        step: 'achievementReaches',
        by: 'ministryOrProvince',
        limit: { kind: 'months', months: 6 },
        from: {
          vi: 'ngày cuối của thành tích trong báo cáo, đến ngày trình Thủ tướng Chính phủ; trừ thành tích kháng chiến',
          en: 'last day of the achievement in the report, to the day of submission; resistance-war awards excepted',
        },
      },
      {
        vi: '“Tính đến thời điểm trình trước 06 tháng” được đọc là: thành tích phải tính đến sát thời điểm trình, không cách quá 06 tháng.',
        en: '“Up to 6 months before submission” is read as: no more than 6 months between the end of the achievement and the submission.',
      },
    ),
    tableRow(underDecree152, fortyDays, [provisionAt(nghiDinh152_2025, 35, 3)], {
      step: 'appraiseAndSubmit',
      by: 'ministryOrProvince',
      limit: { kind: 'workingDays', days: 40 },
      from: completeDossier,
      only: { vi: 'khen thưởng theo công trạng', en: 'awards for merit' },
    }),
    tableRow(underDecree152, thirtyDays, [provisionAt(nghiDinh152_2025, 35, 3)], {
      step: 'appraiseAndSubmit',
      by: 'ministryOrProvince',
      limit: { kind: 'workingDays', days: 30 },
      from: completeDossier,
      only: { vi: 'khen thưởng theo công trạng', en: 'awards for merit' },
    }),
    tableRow(underDecree152, notByCouncil, [provisionAt(nghiDinh152_2025, 35, 2)], {
      step: 'appraiseAtMinistryOfHomeAffairs',
      by: 'ministryOfHomeAffairs',
      limit: { kind: 'workingDays', days: 20 },
      from: completeDossier,
    }),
    tableRow(
      underDecree152,
      byCouncil,
      [provisionAt(nghiDinh152_2025, 35, 2), provisionAt(nghiDinh152_2025, 45, 4, 'b')],
      {
        step: 'appraiseAtMinistryOfHomeAffairs',
        by: 'ministryOfHomeAffairs',
        limit: { kind: 'setElsewhere' },
        from: bySessions,
      },
    ),
    tableRow(underDecree152, stateAwards, [provisionAt(nghiDinh152_2025, 34, 6)], {
      step: 'giveOpinion',
      by: 'consultedBody',
      limit: { kind: 'workingDays', days: 10 },
      from: {
        vi: 'ngày nhận được văn bản xin ý kiến (theo dấu bưu điện); Bộ Nội vụ xin ý kiến mà không trả lời thì vẫn trình',
        en: 'day the request arrived (postmark); where the Ministry of Home Affairs asked and none came, it submits',
      },
    }),
    tableRow(underDecree152, stateAwards, [provisionAt(nghiDinh152_2025, 34, 7)], {
      step: 'submitAfterOpinions',
      by: 'ministryOfHomeAffairs',
      limit: { kind: 'workingDays', days: 10 },
      from: {
        vi: 'ngày nhận được đầy đủ ý kiến thống nhất hoặc đồng ý của cơ quan chức năng',
        en: 'day all opinions arrived, each of them concurring or agreeing',
      },
    }),
    tableRow(underDecree152, stateAwards, [provisionAt(nghiDinh152_2025, 35, 4, 'a')], {
      step: 'returnDossier',
      by: 'ministryOfHomeAffairs',
      limit: { kind: 'workingDays', days: 10 },
      from: {
        vi: 'không đủ điều kiện, tiêu chuẩn, thủ tục; văn bản nêu rõ căn cứ pháp lý',
        en: 'conditions, standards or procedure not met; in writing, with the legal reason',
      },
    }),
    tableRow(underDecree152, stateAwards, [provisionAt(nghiDinh152_2025, 35, 4, 'b')], {
      step: 'tellOfRefusal',
      by: 'ministryOfHomeAffairs',
      limit: { kind: 'workingDays', days: 10 },
      from: {
        vi: 'ngày nhận thông báo của Văn phòng Chính phủ hoặc Văn phòng Chủ tịch nước về việc không khen thưởng',
        en: "day of the notice from the Government's or the President's Office",
      },
    }),
    tableRow(underDecree152, presidentsForms, [provisionAt(nghiDinh152_2025, 35, 4, 'c')], {
      step: 'sendDecision',
      by: 'ministryOfHomeAffairs',
      limit: { kind: 'workingDays', days: 10 },
      from: { vi: 'ngày nhận được quyết định của Chủ tịch nước', en: "day the President's decision arrived" },
    }),
    tableRow(underDecree152, stateAwards, [provisionAt(nghiDinh152_2025, 35, 4, 'd')], {
      step: 'issueInsignia',
      by: 'ministryOfHomeAffairs',
      limit: { kind: 'workingDays', days: 10 },
      from: {
        vi: 'ngày nhận được quyết định; không tính thời gian đóng dấu bằng',
        en: 'day the decision arrived; stamping of certificates not counted',
      },
      only: { vi: 'quyết định có dưới 100 trường hợp', en: 'decisions on fewer than 100 cases' },
    }),
    tableRow(underDecree152, stateAwards, [provisionAt(nghiDinh152_2025, 35, 4, 'd')], {
      step: 'issueInsignia',
      by: 'ministryOfHomeAffairs',
      limit: { kind: 'workingDays', days: 20 },
      from: {
        vi: 'ngày nhận được quyết định; không tính thời gian đóng dấu bằng',
        en: 'day the decision arrived; stamping of certificates not counted',
      },
      only: { vi: 'quyết định có từ 100 trường hợp trở lên', en: 'decisions on 100 cases or more' },
    }),
    // Điều 44
    tableRow(underDecree152, anhHung, [provisionAt(nghiDinh152_2025, 44, 1)], {
      step: 'askThePublic',
      by: 'ministryOfHomeAffairs',
      limit: { kind: 'workingDays', days: 10 },
      from: {
        vi: 'ngày đăng trên cổng thông tin; trừ thành tích đặc biệt xuất sắc đột xuất, nội dung bí mật nhà nước',
        en: 'day of publication on the portals; exceptional sudden feats and State secrets excepted',
      },
    }),
    tableRow(
      underDecree152,
      [...everyHuanChuong, ...danhHieuVinhDu, 'CSTDTQ'],
      [provisionAt(nghiDinh152_2025, 44, 2)],
      {
        step: 'publishList',
        by: 'ministryOrProvince',
        limit: { kind: 'workingDaysBefore', atLeast: 10 },
        from: {
          vi: 'ngày họp Hội đồng; trừ khen thưởng theo thủ tục đơn giản',
          en: 'day of the council meeting; simplified procedure excepted',
        },
      },
    ),
    tableRow(underDecree98, [...everyHuanChuong, ...danhHieuVinhDu], [provisionAt(luat06_2022, 84, 5)], {
      step: 'publishList',
      by: 'ministryOrProvince',
      limit: { kind: 'setElsewhere' },
      from: beforeProposing,
    }),
    tableRow(underLaw, giaiThuong, [provisionAt(luat06_2022, 84, 5)], {
      step: 'publishList',
      by: 'ministryOrProvince',
      limit: { kind: 'setElsewhere' },
      from: beforeProposing,
    }),
    // Điều 56–58
    tableRow(underDecree152, stateAwards, [provisionAt(nghiDinh152_2025, 56, 4)], {
      step: 'submitCancellation',
      by: 'ministryOfHomeAffairs',
      limit: { kind: 'workingDays', days: 10 },
      from: completeDossier,
    }),
    tableRow(
      underDecree152,
      danhHieuVinhDu,
      [provisionAt(nghiDinh152_2025, 57, 2)],
      {
        step: 'proposeStripping',
        by: 'submittingBody',
        limit: { kind: 'calendarDays', days: 30 },
        from: { vi: 'ngày bản án có hiệu lực pháp luật', en: 'day the judgment took legal effect' },
      },
      {
        vi: '“30 ngày”, không ghi “ngày làm việc”: đọc là ngày lịch.',
        en: '“30 days” without “working”: read as calendar days.',
      },
    ),
    tableRow(underDecree152, danhHieuVinhDu, [provisionAt(nghiDinh152_2025, 57, 5)], {
      step: 'submitStripping',
      by: 'ministryOfHomeAffairs',
      limit: { kind: 'workingDays', days: 10 },
      from: completeDossier,
    }),
    tableRow(
      underDecree152,
      awardCodes,
      [provisionAt(nghiDinh152_2025, 58, 1, 'a'), provisionAt(nghiDinh152_2025, 58, 2, 'a')],
      {
        step: 'giveBack',
        by: 'recipient',
        limit: { kind: 'workingDays', days: 15 },
        from: {
          vi: 'ngày nhận được quyết định tước, hủy bỏ: nộp lại hiện vật và tiền thưởng',
          en: 'day the decision to strip or cancel arrived: insignia and money go back',
        },
      },
    ),
    tableRow(underDecree152, stateAwards, [provisionAt(nghiDinh152_2025, 58, 1, 'b')], {
      step: 'forwardInsignia',
      by: 'ministryOrProvince',
      limit: { kind: 'workingDays', days: 15 },
      from: { vi: 'ngày nhận được hiện vật thu hồi', en: 'day the recalled insignia arrived' },
    }),
  ],
};
