import type { Language } from '../../graphql/language.ts';

/** What a proposal for flags leaves open, with the data of each. Codes never change their meaning. */
export interface FlagDoubtTable {
  /** Points do not show the other standards of the Law. */
  STANDARDS_NOT_JUDGED: Record<never, never>;
  /** Of so many clusters and blocs that are known here, so many have published nothing for the year. */
  RANKINGS_MISSING: { known: number; missing: number };
  /** Whether all clusters and blocs of the proposer are known here. */
  GROUPS_NOT_ALL_KNOWN: Record<never, never>;
  ROUNDING_IS_A_READING: { base: number; percent: number; allowed: number };
  /** More leaders than may be proposed, of tables that cannot be compared. */
  CHOICE_AMONG_LEADERS: { leaders: number; allowed: number };
  LEADERS_TIED: { season: string; members: readonly string[] };
  FIRST_IS_BARRED: { season: string; member: string };
  /** A clause is known to regulate this and was not read. */
  LAW_NOT_READ: { instruments: readonly string[] };
  NO_DOOR_AT_THIS_LEVEL: Record<never, never>;
}

export type FlagDoubt = {
  [C in keyof FlagDoubtTable]: { readonly code: C; readonly data: FlagDoubtTable[C] };
}[keyof FlagDoubtTable];

type Sentences = {
  readonly [C in keyof FlagDoubtTable]: (data: FlagDoubtTable[C]) => Readonly<Record<Language, string>>;
};

const sentences: Sentences = {
  STANDARDS_NOT_JUDGED: () => ({
    VI: 'Điểm thi đua chỉ cho biết tập thể dẫn đầu; các tiêu chuẩn khác của Luật do hội đồng xét.',
    EN: 'Points show only who leads; the other standards of the Law are for the council to judge.',
  }),
  RANKINGS_MISSING: ({ known, missing }) => ({
    VI: `Trong ${known} cụm, khối đã biết của năm này, ${missing} cụm, khối chưa công bố xếp hạng: số được trình còn có thể thay đổi.`,
    EN: `Of the ${known} clusters and blocs known for this year, ${missing} have published no ranking: how many may be proposed can still change.`,
  }),
  GROUPS_NOT_ALL_KNOWN: () => ({
    VI: 'Không chắc mọi cụm, khối của nơi trình đều đã có ở đây; tỷ lệ được tính trên những cụm, khối đã biết.',
    EN: 'Not every cluster and bloc of the proposer need be recorded here; the share is taken of those that are.',
  }),
  ROUNDING_IS_A_READING: ({ base, percent, allowed }) => ({
    VI: `${percent} % của ${base} được làm tròn xuống còn ${allowed}: đó là một cách đọc, không có quy định quốc gia về làm tròn.`,
    EN: `${percent} % of ${base} is rounded down to ${allowed}: that is a reading, no national rule speaks of rounding.`,
  }),
  CHOICE_AMONG_LEADERS: ({ leaders, allowed }) => ({
    VI: `Có ${leaders} tập thể dẫn đầu, chỉ được trình nhiều nhất ${allowed}. Điểm của các bảng khác nhau không so với nhau được: hội đồng chọn.`,
    EN: `There are ${leaders} leaders and at most ${allowed} may be proposed. Points of different tables do not compare: the council chooses.`,
  }),
  LEADERS_TIED: ({ season, members }) => ({
    VI: `Ở "${season}", ${members.length} đơn vị cùng dẫn đầu: ${members.join(', ')}. Hội đồng chọn.`,
    EN: `In "${season}" ${members.length} members lead together: ${members.join(', ')}. The council chooses.`,
  }),
  FIRST_IS_BARRED: ({ season, member }) => ({
    VI: `Ở "${season}", ${member} có điểm cao nhất nhưng không được xét khen thưởng. Đơn vị kế tiếp có được coi là dẫn đầu hay không do hội đồng quyết định.`,
    EN: `In "${season}" ${member} has the most points but is barred from awards. Whether the next one counts as the leader is for the council to decide.`,
  }),
  LAW_NOT_READ: ({ instruments }) => ({
    VI: `Tỷ lệ theo ${instruments.join(', ')} chưa đọc được, nên không nêu số được trình.`,
    EN: `The share under ${instruments.join(', ')} was not read, so that no number is given.`,
  }),
  NO_DOOR_AT_THIS_LEVEL: () => ({
    VI: 'Điều 25 chỉ nói về cụm, khối do bộ, ban, ngành, tỉnh hoặc do Hội đồng Thi đua - Khen thưởng Trung ương tổ chức; cụm, khối này không thuộc số đó.',
    EN: 'Điều 25 speaks of clusters and blocs organised by a ministry or province or by the Central Council only; this is none of them.',
  }),
};

/** A doubt in words. */
export function doubtInWords<C extends keyof FlagDoubtTable>(
  { code, data }: { readonly code: C; readonly data: FlagDoubtTable[C] },
  language: Language,
): string {
  return sentences[code](data)[language];
}
