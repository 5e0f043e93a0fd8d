import { describe, expect, it } from 'vitest';
import { errorSamples } from '../errors/error-samples.ts';
import type { Issue } from '../errors/issue.ts';
import type { MethodFault, Situation } from '../errors/scoring-error-table.ts';
import { criterion, points, prepared, scoreTable, selfSheet } from '../scoring/sample-score-table.ts';
import { checkSheet } from '../scoring/sheet/check-sheet.ts';
import { en } from './en/index.ts';
import { vi } from './vi/index.ts';

const faults = Object.keys({
  empty: 1,
  order: 1,
  duplicate: 1,
  negative: 1,
  zero: 1,
  'above-maximum': 1,
  'not-in-steps': 1,
  'not-whole': 1,
  role: 1,
} satisfies { readonly [F in MethodFault]: 1 }) as readonly MethodFault[];
const situations = Object.keys({
  notApplicable: 1,
  notAssigned: 1,
  missing: 1,
  zeroTarget: 1,
  zeroActual: 1,
} satisfies { readonly [S in Situation]: 1 }) as readonly Situation[];

describe.each([vi, en])('errors of scoring in $language', (locale) => {
  it('tell faults and situations apart', () => {
    const said = [
      ...faults.map((fault) => locale.error('SCORE_METHOD_INVALID', { ...errorSamples.SCORE_METHOD_INVALID, fault })),
      ...faults.map((fault) => locale.error('SCORE_ENTRY_INVALID', { ...errorSamples.SCORE_ENTRY_INVALID, fault })),
      ...situations.map((situation) => locale.error('SCORE_SITUATION_REFUSED', { node: 'II.3', situation })),
    ];
    expect(new Set(said).size).toBe(said.length);
    for (const sentence of said) expect(sentence).not.toMatch(/undefined|[a-z][A-Z][a-z]|[a-z]-[a-z]+-[a-z]/);
  });

  it('take a problem of the engine for an issue', () => {
    const table = prepared(scoreTable([criterion('1', '10', { kind: 'ratio' })]));
    const [problem] = checkSheet(table, selfSheet('test/a', { '1': points('1') }));
    const issue: Issue | undefined = problem;
    expect(issue === undefined ? '' : locale.issue(issue)).toMatch(/“1”.*\.$/);
  });
});

describe('errors of scoring in Vietnamese', () => {
  it('write numbers with a comma, fractions exactly, and people by their offices', () => {
    expect(vi.error('SCORE_OUTSIDE', { node: 'II.3', points: '1234.5', least: '-2.5', most: '100/7' })).toBe(
      '1.234,5 điểm cho “II.3” nằm ngoài khung cho phép; chỉ được cho từ −2,5 đến 14,285714 (= 100/7) điểm.',
    );
    expect(
      vi.error('SCORE_SCORER_OUTSIDE', {
        node: 'II.3',
        column: 'verified',
        by: 'agency:x/so-tai-chinh',
        allowed: ['headAndDeputies', 'council'],
      }),
    ).toBe(
      'Cơ quan “x/so-tai-chinh” không được chấm cột “Cụm, khối chấm” của “II.3”; thẩm quyền thuộc về trưởng, phó cụm, khối thi đua hoặc Hội đồng Thi đua - Khen thưởng.',
    );
    expect(vi.error('FORMULA_MALFORMED', errorSamples.FORMULA_MALFORMED)).toBe(
      'Không đọc được công thức “actual / / target” tại ký tự thứ 10; ở đó cần một số, một tên hoặc (.',
    );
    expect(vi.error('SHEET_COLUMN_CLOSED', errorSamples.SHEET_COLUMN_CLOSED)).toBe(
      'Cột “Cụm, khối chấm” của đơn vị “x/unit-a” không ghi được khi bảng chấm điểm ở trạng thái “Đang tự chấm”; chỉ ghi được ở trạng thái “Đã tự chấm”.',
    );
    expect(vi.error('SCORE_PERCENT_LOOKS_LIKE_FRACTION', errorSamples.SCORE_PERCENT_LOOKS_LIKE_FRACTION)).toBe(
      'Kết quả 0,9 của đơn vị “x/unit-a” tại “II.3” có thể là tỷ lệ chưa nhân với 100, vì các đơn vị khác ghi 85–95; với số này đơn vị đang đứng đầu nhóm; đề nghị kiểm tra.',
    );
  });

  it('name the acts and states of score sheets', () => {
    expect(
      vi.error('TRANSITION_REFUSED', {
        table: 'scoreSheet',
        state: 'OPEN',
        action: 'publish',
        allowed: ['scoreSelf', 'returnToUnit'],
      }),
    ).toBe(
      'Không thực hiện được thao tác “công bố” đối với bảng chấm điểm của đơn vị ở trạng thái “Đang tự chấm”; chỉ có thể: tự chấm điểm hoặc trả lại tiêu chí.',
    );
  });
});
