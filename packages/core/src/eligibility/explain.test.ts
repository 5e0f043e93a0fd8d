import { describe, expect, it } from 'vitest';
import { defineAward } from '../law/award.ts';
import { during } from '../law/era.ts';
import { freezeLaw } from '../law/freeze-law.ts';
import type { LawBook } from '../law/law-book.ts';
import { luat06_2022 } from '../law-vn/instruments/luat-06-2022-qh15.ts';
import { rulesOverAll } from '../law-vn/rules-over-all.ts';
import { en } from '../locales/en/index.ts';
import { vi } from '../locales/vi/index.ts';
import { after } from '../requirements/after.ts';
import { allOf } from '../requirements/all-of.ts';
import { anyOf } from '../requirements/any-of.ts';
import { judged } from '../requirements/judged.ts';
import { merits } from '../requirements/merits.ts';
import { notKnown } from '../requirements/not-known.ts';
import { rated } from '../requirements/rated.ts';
import type { Requirement } from '../requirements/requirement.ts';
import { run } from '../requirements/run.ts';
import { under } from '../requirements/under.ts';
import { provisionAt } from '../sources/provision-at.ts';
import { explain } from './explain.ts';
import { judge } from './judge.ts';

const at = (article: number, clause: number, point?: string) => provisionAt(luat06_2022, article, clause, point);
const spirit = { key: 'tinh-than', vi: 'Có tinh thần tự lực', en: 'Is self-reliant' };

const book: LawBook = {
  instruments: [luat06_2022],
  awards: {
    A: defineAward({
      code: 'A',
      name: { vi: 'Lao động tiên tiến', en: 'Advanced Worker' },
      class: 'title',
      level: 'base',
      nominees: ['individual'],
      delegations: [{ provision: at(24, 4), to: 'ministryOrProvince' }],
      standards: [
        during(
          '2024-01-01',
          '2026-10-01',
          allOf<Requirement>(under(at(24, 1, 'a'), rated('good')), under(at(24, 1, 'b'), judged(spirit))),
        ),
      ],
    }),
    B: defineAward({
      code: 'B',
      name: { vi: 'Huân chương', en: 'Order' },
      class: 'order',
      level: 'state',
      nominees: ['individual'],
      delegations: [],
      standards: [
        during(
          '2024-01-01',
          '2026-10-01',
          anyOf<Requirement>(
            under(
              at(42, 1, 'đ'),
              after<Requirement>({ awards: ['A'] }, run<Requirement>({ years: 5, rated: 'good', ending: 'proposal' })),
            ),
            under(at(42, 1, 'b'), merits({ kinds: ['initiative'], scope: 'nation', count: 1, applied: true })),
            under(
              at(42, 1, 'e'),
              notKnown('unread', { vi: 'Quá trình cống hiến', en: 'Long service' }, '98/2023/NĐ-CP'),
            ),
          ),
        ),
      ],
    }),
  },
  encoded: { from: '2024-01-01', until: '2026-10-01', endedBy: '06/2026/QH16' },
  ...rulesOverAll,
};

const law = freezeLaw(book, { on: '2025-12-31' });
const none = { pending: [], discipline: [], honours: [] } as const;

describe('explain', () => {
  it('says which clause failed, what it asks and what was found', () => {
    const facts = { ...none, ratings: { 2025: 'completed' }, judgements: { 'tinh-than': false } } as const;
    const verdict = judge<string>({ award: 'A', year: 2025, achievement: 'một việc', facts }, law);
    expect(explain(verdict, { locale: vi, law })).toEqual([
      '“Lao động tiên tiến”, thành tích đến năm 2025, theo pháp luật áp dụng cho hồ sơ nhận ngày 31/12/2025: chưa đủ tiêu chuẩn.',
      'Chưa đạt điểm a khoản 1 Điều 24 Luật số 06/2022/QH15: trong năm được công nhận hoàn thành tốt nhiệm vụ trở lên; đã ghi nhận: hoàn thành nhiệm vụ.',
      'Chưa đạt điểm b khoản 1 Điều 24 Luật số 06/2022/QH15: “Có tinh thần tự lực”; đã ghi nhận: không.',
      'Chưa có quy định chi tiết của bộ, ban, ngành, tỉnh theo khoản 4 Điều 24 Luật số 06/2022/QH15; nơi đó có thể đòi hỏi thêm.',
    ]);
    expect(explain(verdict, { locale: en, law })[1]).toBe(
      'Not met, Article 24, clause 1, point a of Law 06/2022/QH15: rated “task completed well or better” in the year; found: task completed.',
    );
  });

  it('asks for what is not known, in words, and says what it assumed', () => {
    const verdict = judge<string>({ award: 'A', year: 2025, facts: {} }, law);
    expect(explain(verdict, { locale: vi, law })).toEqual([
      '“Lao động tiên tiến”, thành tích đến năm 2025, theo pháp luật áp dụng cho hồ sơ nhận ngày 31/12/2025: chưa đủ căn cứ để kết luận.',
      'Cần biết: xếp loại mức độ hoàn thành nhiệm vụ năm 2025.',
      'Cần biết: đánh giá của người có thẩm quyền: “Có tinh thần tự lực”.',
      'Giả định do chưa có thông tin: không có việc đang xem xét, xác minh.',
      'Giả định do chưa có thông tin: không bị kỷ luật.',
      'Giả định do chưa có thông tin: thành tích này chưa được khen thưởng.',
      'Chưa có quy định chi tiết của bộ, ban, ngành, tỉnh theo khoản 4 Điều 24 Luật số 06/2022/QH15; nơi đó có thể đòi hỏi thêm.',
    ]);
  });

  it('names what nobody can decide from facts', () => {
    const verdict = judge<string>({ award: 'B', year: 2025, achievement: 'x', facts: { ...none, merits: [] } }, law);
    expect(explain(verdict, { locale: vi, law }).slice(1)).toEqual([
      'Chưa thể kết luận về: quá trình cống hiến (chưa đọc được Nghị định số 98/2023/NĐ-CP).',
    ]);
  });

  it('defers without blame, and carries over with a warning', () => {
    const later = freezeLaw(book, { on: '2026-12-01', carryOver: true });
    const facts = {
      ...none,
      ratings: { 2025: 'good' },
      judgements: { 'tinh-than': true },
      pending: ['complaint'],
    } as const;
    const verdict = judge<string>({ award: 'A', year: 2025, achievement: 'x', facts }, later);
    expect(explain(verdict, { locale: vi, law: later }).slice(1)).toEqual([
      'Chưa xét, chưa đề nghị khen thưởng theo khoản 4 Điều 4 Nghị định số 152/2025/NĐ-CP: có đơn thư khiếu nại đang được xác minh.',
      'Việc này không phải là kết luận về vi phạm; nếu không có, theo tiêu chuẩn: đủ tiêu chuẩn.',
      'Chưa có quy định chi tiết của bộ, ban, ngành, tỉnh theo khoản 4 Điều 24 Luật số 06/2022/QH15; nơi đó có thể đòi hỏi thêm.',
      'Tạm tính: áp dụng pháp luật ngày 30/9/2026, vì nội dung của Luật số 06/2026/QH16 chưa có ở đây.',
    ]);
  });

  it('writes a finding as a tree', () => {
    const facts = {
      ...none,
      honours: [{ award: 'A', year: 2020 }],
      ratings: { 2025: 'good', 2024: 'failed' },
      merits: [],
    } as const;
    const { finding } = judge<string>({ award: 'B', year: 2025, achievement: 'x', facts }, law);
    expect(explain(finding, { locale: vi, law }).slice(0, 6)).toEqual([
      'Chưa rõ: đạt tất cả các điều kiện sau',
      '  Chưa rõ: đạt một trong các điều kiện sau',
      '    Chưa đạt: điểm đ khoản 1 Điều 42 Luật số 06/2022/QH15',
      '      Chưa đạt: đã được tặng “Lao động tiên tiến” và sau đó',
      '        Chưa đạt: tính từ “Lao động tiên tiến” năm 2020',
      '          Chưa đạt: đạt tất cả các điều kiện sau',
    ]);
  });
});
