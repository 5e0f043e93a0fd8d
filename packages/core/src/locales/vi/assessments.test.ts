import { describe, expect, it } from 'vitest';
import { assessTarget } from '../../indicators/assess-target.ts';
import { flagSamples, predicateSamples, reasonSamples } from '../../indicators/assessment-samples.ts';
import type { Flag, Reason } from '../../indicators/target-assessment.ts';
import { buildAssessmentBook } from '../../testing/build-assessment-book.ts';
import { buildIndicator } from '../../testing/build-indicator.ts';
import { buildObservation } from '../../testing/build-observation.ts';
import { buildTarget } from '../../testing/build-target.ts';
import { boundInWords, changeInWords } from './amounts.ts';
import { assessments } from './assessments.ts';

const words = { unitOfMeasure: '%', nameOf: (key: string) => key };
const reasons = Object.entries(reasonSamples).map(([code, data]) => ({ code, data }) as Reason);
const flags = Object.entries(flagSamples).map(([code, data]) => ({ code, data }) as Flag);
const clauses = [
  ...reasons.map((reason) => [reason.code, assessments.reason(reason, words)] as const),
  ...flags.map((flag) => [flag.code, assessments.flag(flag, words)] as const),
  ...Object.values(predicateSamples).map((one) => [one.kind, assessments.predicate(one, words)] as const),
];

describe('clauses about targets, in Vietnamese', () => {
  it.each(clauses)('%s is a clause without codes or leftovers', (_, clause) => {
    expect(clause).not.toMatch(/undefined|null|NaN|[A-Z]{2,}_|\.$|\d\.\d{1,2} /);
    expect(clause).toMatch(/^[\p{Ll}“\d]/u);
  });

  it('are all different', () => {
    const texts = clauses.map(([, clause]) => clause);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it.each([
    [reasonSamples.VALUE_AGAINST_TARGET, 'VALUE_AGAINST_TARGET', 'thực hiện 2.365,5 tỷ đồng, mục tiêu 2.236 tỷ đồng'],
    [reasonSamples.COUNT_AGAINST_TARGET, 'COUNT_AGAINST_TARGET', 'thực hiện 65/85 tỷ đồng, mục tiêu 66/87 tỷ đồng'],
    [reasonSamples.RANK_AGAINST_BASE, 'RANK_AGAINST_BASE', 'hạng 2/63, kỳ gốc hạng 31/63, tăng 29 bậc'],
  ])('write numbers as Vietnamese papers do: %j', (data, code, clause) => {
    expect(assessments.reason({ code, data } as Reason, { ...words, unitOfMeasure: 'tỷ đồng' })).toBe(clause);
  });

  it('say which way a change went, in points of a rate', () => {
    expect(changeInWords('3.8', 'DOWN', '%')).toBe('giảm 3,8 điểm phần trăm');
    expect(changeInWords('-0.5', 'DOWN', '‰')).toBe('tăng 0,5 điểm phần nghìn');
    expect(changeInWords('-5', 'UP', 'vụ')).toBe('giảm 5 vụ');
    expect(changeInWords('0.0', 'UP', '%')).toBe('không đổi');
  });

  it('say what a bound includes', () => {
    expect(boundInWords({ min: '10', max: null, strict: true }, '%')).toBe('trên 10 %');
    expect(boundInWords({ min: '10', max: null }, '%')).toBe('từ 10 % trở lên');
    expect(boundInWords({ min: null, max: '10', strict: true }, '%')).toBe('dưới 10 %');
    expect(boundInWords({ min: null, max: '10' }, '%')).toBe('không quá 10 %');
    expect(boundInWords({ min: '8', max: '10' }, '%')).toBe('từ 8 % đến 10 %');
  });

  it('say what is demanded', () => {
    expect(assessments.predicate({ kind: 'about', value: '9' }, words)).toBe('đạt khoảng 9 %');
    expect(assessments.predicate({ kind: 'improvement' }, words)).toBe('cải thiện');
  });
});

describe('the whole answer, in Vietnamese', () => {
  it('names the promise, the verdict, the number, the flags, the vintage and the rule', () => {
    const target = buildTarget({
      name: 'GRDP bình quân đầu người',
      predicate: { kind: 'about', value: '51.5' },
      listOpen: true,
    });
    const book = buildAssessmentBook({
      indicators: [buildIndicator({ accumulation: 'POINT', unitOfMeasure: 'triệu đồng' })],
      targets: [target],
      observations: [
        buildObservation({ quantity: { kind: 'exact', value: '55.89' }, status: 'ESTIMATE', knownOn: '2024-11-11' }),
      ],
    });
    const context = { ...words, unitOfMeasure: 'triệu đồng', target, scopeName: 'tỉnh Lai Châu' };
    expect(assessments.assessment(assessTarget(book, target.key, { on: '2024-11-30' }), context)).toBe(
      'GRDP bình quân đầu người (tỉnh Lai Châu, năm 2024): đạt khoảng 51,5 triệu đồng. ' +
        'Vượt (tạm đánh giá): thực hiện 55,89 triệu đồng, mục tiêu 51,5 triệu đồng, bằng 108,52 % mục tiêu. ' +
        'Lưu ý: danh mục trong văn bản để mở (“…”), không thể coi là đầy đủ. ' +
        'Số liệu biết đến ngày 30/11/2024, quy tắc assessment/1.',
    );
  });

  it('gives the other readings', () => {
    const due = { rule: 'before', date: '2025' } as const;
    const target = buildTarget({
      name: 'Nông thôn mới',
      period: '2021-2025',
      predicate: { kind: 'status', status: 'đạt chuẩn nông thôn mới', due, defaultReading: 'STANDARD_YEAR' },
    });
    const book = buildAssessmentBook({
      indicators: [buildIndicator({ accumulation: 'POINT', valueType: 'STATUS' })],
      targets: [target],
      observations: [
        buildObservation({ quantity: { kind: 'status', reached: true, forPeriod: '2024', decidedOn: '2025-03-11' } }),
      ],
    });
    const found = assessTarget(book, target.key, { on: '2025-06-30' });
    expect(assessments.assessment(found, { ...words, unitOfMeasure: null, target, scopeName: null })).toBe(
      'Nông thôn mới (giai đoạn 2021-2025): đạt chuẩn nông thôn mới trước năm 2025. ' +
        'Đạt (số liệu chính thức): đạt chuẩn của năm 2024, thời hạn ngày 31/12/2024. ' +
        'Cách hiểu khác, theo ngày quyết định công nhận: không đạt, quyết định công nhận ngày 11/3/2025, thời hạn ngày 31/12/2024. ' +
        'Số liệu biết đến ngày 30/6/2025, quy tắc assessment/1.',
    );
  });
});
