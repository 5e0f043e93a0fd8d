import type { LawWords } from '../../src/eligibility/words-of-law.ts';
import type { DecisionRow, DecisionTable } from '../../src/law/decision-table.ts';
import { awardCodes, type NationalAwardCode } from '../../src/law-vn/award-codes.ts';
import { instrumentInWords } from '../../src/locales/vi/launch.ts';
import { citations, daysInWords, legend } from './citation.ts';
import { capital } from './requirement-lines.ts';

/** A table of decisions with its rows, days, clauses, readings and gaps; `linesOf` says what one row answers. */
export function tablePage<Value>(
  table: DecisionTable<NationalAwardCode, Value>,
  linesOf: (value: Value) => readonly string[],
  words: LawWords,
): string {
  const { label, encoded, endedBy, rows, gaps } = table;
  return [
    `# ${capital(label.vi)}`,
    '',
    `Dữ liệu ${daysInWords(encoded)}${endedBy === undefined ? '' : `; sau đó theo ${instrumentInWords(endedBy)}, chưa có ở đây`}. Dòng nào áp dụng tùy theo ${decisive[table.decisiveDay] ?? table.decisiveDay}.`,
    '',
    ...rows.flatMap((row) => rowLines(row, linesOf, words)),
    ...(gaps.length === 0 ? [] : ['## Chưa biết', '']),
    ...gaps.flatMap((gap) => [`- ⚠ ${capital(daysInWords(gap))}, ${awardsOf(gap.awards, words)}: ${gap.what.vi}`]),
    ...(gaps.length === 0 ? [] : ['']),
    `${legend} [Về mục lục](README.md).`,
    '',
  ].join('\n');
}

const decisive: Readonly<Record<string, string>> = {
  dossierReceived: 'ngày hồ sơ đến cơ quan có thẩm quyền',
  decided: 'ngày ký quyết định khen thưởng',
  councilMet: 'ngày hội đồng họp',
  stepBegun: 'ngày bắt đầu bước đó',
  achievementYearEnded: 'ngày cuối của năm thành tích',
};

function rowLines<Value>(
  row: DecisionRow<NationalAwardCode, Value>,
  linesOf: (value: Value) => readonly string[],
  words: LawWords,
): string[] {
  const [first = '', ...more] = linesOf(row.value);
  return [
    `- **${capital(first)}**`,
    ...more.map((line) => `  - ${capital(line)}`),
    `  - ${capital(daysInWords(row))}; ${citations(row.provisions)}`,
    `  - ${awardsOf(row.awards, words)}`,
    ...(row.reading === undefined ? [] : [`  - *Cách hiểu: ${row.reading.vi}*`]),
    '',
  ];
}

function awardsOf(awards: readonly string[], { awardName }: LawWords): string {
  if (awards.length === awardCodes.length) return 'Mọi danh hiệu, hình thức';
  // A long list is read by its codes.
  const isLong = awards.length > 12;
  return awards.map((code) => `[${isLong ? code : awardName(code)}](${code}.md)`).join(', ');
}
