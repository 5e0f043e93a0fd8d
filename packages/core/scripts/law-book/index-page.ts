import { type Award, awardClasses } from '../../src/law/award.ts';
import { nodesOf } from '../../src/law/map-requirement.ts';
import { weakestVerification } from '../../src/law/weakest-verification.ts';
import { decisionTables } from '../../src/law-vn/tables/tables.ts';
import { vi } from '../../src/locales/vi/index.ts';
import { legend } from './citation.ts';
import { judgedShare, shareInWords } from './judged-share.ts';
import { capital } from './requirement-lines.ts';

/** The index: awards by class, with how much of each people judge and how far it was read. */
export function indexPage(awards: readonly Award[]): string {
  return [
    '# Sách luật thi đua, khen thưởng',
    '',
    'Tiêu chuẩn của từng danh hiệu thi đua và hình thức khen thưởng, thời kỳ này sang thời kỳ khác, từng khoản, từng điểm, đúng như thư viện dùng để xét. Trang này và các trang sau do chương trình viết ra từ dữ liệu (`pnpm --filter @thidua/core law-book`); không sửa tay.',
    '',
    'Kết luận “đủ tiêu chuẩn” không thay cho việc bình xét, bỏ phiếu của hội đồng và quyết định của người có thẩm quyền.',
    '',
    ...awardClasses.flatMap((kind) => sectionOf(kind, awards)),
    '## Quy tắc chung và bảng tra',
    '',
    '- [Quy tắc áp dụng cho mọi danh hiệu, hình thức](quy-tac-chung.md)',
    '- [Văn bản và hiệu lực](van-ban.md)',
    '- [Các con số của pháp luật](con-so.md)',
    ...decisionTables.map(({ name, label }) => `- [${capital(label.vi)}](bang-${name}.md)`),
    '',
    `Cột “Người đánh giá”: số điều kiện trong tiêu chuẩn mới nhất mà chỉ con người đánh giá được, trên tổng số điều kiện. ${legend}`,
    '',
  ].join('\n');
}

function sectionOf(kind: Award['class'], awards: readonly Award[]): string[] {
  const own = awards.filter((award) => award.class === kind);
  if (own.length === 0) return [];
  return [
    `## ${vi.labels.awardClass[kind]}`,
    '',
    '| Mã | Tên | Các thời kỳ từ ngày | Người đánh giá | Chưa biết | Mức đối chiếu |',
    '|---|---|---|---|---|---|',
    ...own.map(rowOf),
    '',
  ];
}

function rowOf({ code, name, standards }: Award): string {
  const latest = standards.at(-1)?.value;
  const share = latest === undefined ? { leaves: 0, judged: 0, notKnown: 0 } : judgedShare(latest);
  const cited =
    latest === undefined ? [] : [...nodesOf(latest)].flatMap((node) => (node.kind === 'under' ? [node.provision] : []));
  const days = standards.map(({ from }) => vi.date(from).replace('ngày ', '')).join(', ');
  const mark = vi.labels.verification[weakestVerification(cited)];
  return `| \`${code}\` | [${name.vi}](${code}.md) | ${days} | ${shareInWords(share)} | ${share.notKnown === 0 ? '' : share.notKnown} | ${mark} |`;
}
