import type { LawWords } from '../../src/eligibility/words-of-law.ts';
import type { Era } from '../../src/law/era.ts';
import type { LawBook, Ruling } from '../../src/law/law-book.ts';
import { vi } from '../../src/locales/vi/index.ts';
import { citation, daysInWords, legend } from './citation.ts';
import { capital, requirementLines } from './requirement-lines.ts';

/** What holds for every award besides its standard. */
export function rulesPage({ bars, deferrals, resets, spans }: LawBook, words: LawWords): string {
  return [
    '# Quy tắc áp dụng cho mọi danh hiệu, hình thức',
    '',
    '## Điều kiện hỏi thêm với mọi danh hiệu, hình thức',
    '',
    ...bars.flatMap((era) => [`${capital(daysInWords(era))}:`, '', ...requirementLines(era.value, words), '']),
    '## Khi nào chưa xét, chưa đề nghị khen thưởng',
    '',
    ...deferrals.flatMap((era) => [
      ...rulingLines(era, 'chưa xét, chưa đề nghị khi'),
      ...era.value.matters.map((matter) => `  - ${vi.labels.pendingMatter[matter]}`),
      '',
    ]),
    'Đây là tạm dừng, không phải kết luận về vi phạm.',
    '',
    '## Sau kỷ luật',
    '',
    ...resets.flatMap((era) => rulingLines(era, 'thành tích tính lại từ khi hết thời gian chịu kỷ luật')),
    '',
    '## Khen thưởng cấp Nhà nước nối tiếp lần trước',
    '',
    ...spans.flatMap((era) => [
      ...rulingLines(era, 'ngoài số năm liên tục, hỏi thêm'),
      ...requirementLines(era.value.part, words, 1),
    ]),
    '',
    `${legend} [Về mục lục](README.md).`,
    '',
  ].join('\n');
}

function rulingLines(era: Era<Ruling>, what: string): string[] {
  const { provision, reading } = era.value;
  const note = reading === undefined ? [] : [`  - *Cách hiểu: ${reading.vi}*`];
  return [`- ${capital(daysInWords(era))}, **${citation(provision)}**: ${what}:`, ...note];
}
