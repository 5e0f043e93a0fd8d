import type { Eligibility, StandardOutcome } from '../../eligibility/eligibility.ts';
import type { LawWords } from '../law-sentences.ts';
import { dateInWords } from './dates.ts';
import { gapInWords, unknowableInWords } from './findings.ts';
import { instrumentInWords, provisionInWords } from './launch.ts';
import { lawLabels } from './law-labels.ts';
import { inSentence } from './law-phrases.ts';
import { questionInWords } from './questions.ts';

/** The whole answer, a sentence a line: the conclusion, why, what is missing, what was assumed, how far it carries. */
export function verdictInWords(verdict: Eligibility, words: LawWords): string[] {
  const { award, year, lawOn } = verdict;
  const head = `“${words.awardName(award)}”, thành tích đến năm ${year}, theo pháp luật áp dụng cho hồ sơ nhận ${dateInWords(lawOn)}: ${inSentence(lawLabels.eligibility[verdict.outcome])}.`;
  const reasons = verdict.outcome === 'deferred' ? deferredInWords(verdict, words) : reasonsInWords(verdict, words);
  return [head, ...reasons, ...carriesInWords(verdict)];
}

function reasonsInWords(standard: StandardOutcome, words: LawWords): string[] {
  switch (standard.outcome) {
    case 'eligible':
      return [];
    case 'ineligible':
      return standard.gaps.flatMap((gap) => gapInWords(gap, words));
    case 'undetermined':
      return [
        ...standard.questions.map((path) => `Cần biết: ${inSentence(questionInWords(path, words))}.`),
        ...standard.unknowable.map((leaf) => unknowableInWords(leaf, words)),
      ];
  }
}

function deferredInWords(verdict: Extract<Eligibility, { outcome: 'deferred' }>, words: LawWords): string[] {
  const matters = verdict.pending.map((matter) => inSentence(lawLabels.pendingMatter[matter])).join('; ');
  const otherwise = inSentence(lawLabels.eligibility[verdict.otherwise.outcome]);
  return [
    `Chưa xét, chưa đề nghị khen thưởng theo ${provisionInWords(verdict.by.provision)}: ${matters}.`,
    `Việc này không phải là kết luận về vi phạm; nếu không có, theo tiêu chuẩn: ${otherwise}.`,
    ...reasonsInWords(verdict.otherwise, words),
  ];
}

/** How far the conclusion carries. */
function carriesInWords({ outcome, assumptions, missingDetails, provisional, verification }: Eligibility): string[] {
  return [
    ...assumptions.map((one) => `Giả định do chưa có thông tin: ${inSentence(lawLabels.assumption[one])}.`),
    ...missingDetails.map(
      ({ provision, to }) =>
        `Chưa có quy định chi tiết của ${inSentence(lawLabels.delegatedTo[to])} theo ${provisionInWords(provision)}; nơi đó có thể đòi hỏi thêm.`,
    ),
    ...(provisional === null
      ? []
      : [
          `Tạm tính: áp dụng pháp luật ${dateInWords(provisional.asOf)}, vì nội dung của ${instrumentInWords(provisional.endedBy)} chưa có ở đây.`,
        ]),
    ...(verification === 'secondary' ? ['Có quy định chỉ biết qua nguồn thứ cấp, chưa đối chiếu nguyên văn.'] : []),
    ...(verification === 'memory' ? ['Có quy định chỉ theo trí nhớ, chưa đối chiếu văn bản.'] : []),
    ...(outcome === 'eligible' ? ['Kết luận này không thay cho việc bình xét và bỏ phiếu của hội đồng.'] : []),
  ];
}
