import { ratioPercent } from '../../indicators/ratio-percent.ts';
import type { Reading, TargetAssessment, Verdict } from '../../indicators/target-assessment.ts';
import type { AssessmentContext, AssessmentSentences, AssessmentWords } from '../assessment-sentences.ts';
import { flagInWords } from './assessment-flags.ts';
import { reasonInWords } from './assessment-reasons.ts';
import { dateInWords } from './dates.ts';
import { decimalInWords } from './decimals.ts';
import { periodInWords } from './periods.ts';
import { predicateInWords } from './predicates.ts';

const verdicts: { readonly [V in Verdict]: string } = {
  EXCEEDED: 'Vượt',
  MET: 'Đạt',
  PARTLY_MET: 'Đạt một phần',
  MISSED: 'Không đạt',
  NOT_DUE: 'Chưa đến hạn',
  NO_DATA: 'Chưa có số liệu',
  NOT_COMPARABLE: 'Không so sánh được',
  NOT_ASSESSABLE: 'Không đánh giá được',
};

const finalities = { PROVISIONAL: 'tạm đánh giá', FINAL: 'số liệu chính thức' } as const;

const readingNames: { readonly [N in Reading['name']]: string } = {
  STANDARD_YEAR: 'theo năm đạt chuẩn',
  DECISION_DAY: 'theo ngày quyết định công nhận',
  SCORE: 'theo điểm số',
  RANK: 'theo thứ hạng',
  ALL_MET: 'tất cả chỉ tiêu đều đạt',
  EACH_EXCEEDED: 'từng chỉ tiêu đều vượt',
  DATE_BINDS_HANDOVER: 'thời hạn tính cho việc bàn giao mặt bằng',
  DATE_BINDS_START: 'thời hạn tính cho việc khởi công',
  PREVIOUS_EDITION: 'so với kỳ công bố trước',
  PREVIOUS_PERIOD: 'so với kỳ trước',
};

/** Everything that is said about targets and their assessments, in Vietnamese. */
export const assessments: AssessmentSentences = {
  verdicts,
  finalities,
  readingNames,
  reason: reasonInWords,
  flag: flagInWords,
  reading: readingInWords,
  predicate: predicateInWords,
  assessment: assessmentInWords,
};

function readingInWords({ name, isDefault, verdict, reason }: Reading, words: AssessmentWords): string {
  const mark = isDefault ? ' (cách hiểu được dùng)' : '';
  return `${readingNames[name]}${mark}: ${verdicts[verdict].toLowerCase()}, ${reasonInWords(reason, words)}`;
}

function assessmentInWords(assessment: TargetAssessment, context: AssessmentContext): string {
  const { target, scopeName } = context;
  const about = [...(scopeName === null ? [] : [scopeName]), periodInWords(target.period)].join(', ');
  const finality = assessment.finality === null ? '' : ` (${finalities[assessment.finality]})`;
  const percent = ratioPercent(assessment, 2);
  const ratio = percent === null ? '' : `, bằng ${decimalInWords(percent)} % mục tiêu`;
  const sentences = [
    `${target.name} (${about}): ${predicateInWords(target.predicate, context)}`,
    `${verdicts[assessment.verdict]}${finality}: ${reasonInWords(assessment.reason, context)}${ratio}`,
    ...assessment.readings
      .filter((one) => !one.isDefault)
      .map((one) => `Cách hiểu khác, ${readingInWords(one, context)}`),
    ...assessment.flags.map((flag) => `Lưu ý: ${flagInWords(flag, context)}`),
    `Số liệu biết đến ${dateInWords(assessment.vintage)}, quy tắc ${assessment.ruleVersion}`,
  ];
  return sentences.map((sentence) => `${sentence}.`).join(' ');
}
