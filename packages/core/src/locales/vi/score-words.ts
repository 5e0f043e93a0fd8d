import type { Situation } from '../../errors/scoring-error-table.ts';

const situations: { readonly [S in Situation]: string } = {
  notApplicable: 'tiêu chí không áp dụng đối với đơn vị',
  notAssigned: 'đơn vị không được giao chỉ tiêu',
  missing: 'chưa ghi kết quả',
  zeroTarget: 'chỉ tiêu giao bằng 0',
  zeroActual: 'kết quả bằng 0',
};

/** Why a criterion is not scored as usual, as a clause. */
export function situationInWords(situation: Situation): string {
  return situations[situation];
}

const scorers: Readonly<Record<string, string>> = {
  unit: 'đơn vị',
  headAndDeputies: 'trưởng, phó cụm, khối thi đua',
  standingBody: 'cơ quan thường trực của Hội đồng',
  council: 'Hội đồng Thi đua - Khen thưởng',
};

/** Who scores, within a sentence; an agency by its key. */
export function scorerInWords(scorer: string): string {
  if (scorer.startsWith('agency:')) return `cơ quan “${scorer.slice('agency:'.length)}”`;
  return Object.hasOwn(scorers, scorer) ? (scorers[scorer] ?? scorer) : `“${scorer}”`;
}
