import type { Language } from '../../graphql/language.ts';

/** What a proposal for flags leaves open, with the data of each. Codes never change their meaning. */
export interface FlagDoubtTable {
  /** Of so many leaders, so many whose standards the known facts do not decide. */
  VERDICTS_OPEN: { leaders: number; open: number };
  /** Whose registers were read for a member: that it is the member itself is for people to confirm. */
  REGISTERS_TAKEN: { member: string; nominee: string; name: string };
  /** Several nominees may be the member: none was read. */
  NOMINEES_SEVERAL: { member: string; nominees: readonly string[] };
  /** Registers that contradict themselves: none was read. */
  REGISTERS_REFUSED: { member: string; nominee: string; name: string; codes: readonly string[] };
  /** The register of contests is said to be complete and does not have the lead that the ranking proves. */
  LEAD_NOT_IN_REGISTER: { member: string; nominee: string; name: string; year: number };
  /** Of so many clusters and blocs that are known here, so many have published nothing for the year. */
  RANKINGS_MISSING: { known: number; missing: number };
  /** Whether all clusters and blocs of the proposer are known here. */
  GROUPS_NOT_ALL_KNOWN: Record<never, never>;
  ROUNDING_IS_A_READING: { base: number; percent: number; allowed: number };
  /** Another number may be proposed, as those turn out whose lower standard is not decided. */
  BASE_NOT_SETTLED: { met: number; possible: number; percent: number; ofMet: number; ofPossible: number };
  /** The share is of collectives that rankings do not show. */
  BASE_NOT_KNOWN: { percent: number; of: { readonly vi: string; readonly en: string } };
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
  VERDICTS_OPEN: ({ leaders, open }) => ({
    VI: `Trong ${leaders} tập thể dẫn đầu, ${open} tập thể chưa đủ căn cứ để kết luận: kết luận của từng tập thể nêu điều còn thiếu.`,
    EN: `Of ${leaders} leaders the known facts do not decide about ${open}: the verdict of each says what is missing.`,
  }),
  REGISTERS_TAKEN: ({ member, nominee, name }) => ({
    VI: `Dữ liệu về ${member} lấy từ các sổ của "${name}" (${nominee}). Hãy xác nhận đó chính là tập thể dẫn đầu.`,
    EN: `What is known of ${member} comes from the registers of "${name}" (${nominee}). Confirm that this is the leading collective itself.`,
  }),
  NOMINEES_SEVERAL: ({ member, nominees }) => ({
    VI: `${member} có nhiều tập thể trong sổ: ${nominees.join(', ')}. Chưa lấy sổ nào; hãy nêu tập thể dẫn đầu trong "nominees".`,
    EN: `${member} has several collectives in the registers: ${nominees.join(', ')}. None was read; name the leading one in "nominees".`,
  }),
  REGISTERS_REFUSED: ({ member, nominee, name, codes }) => ({
    VI: `Các sổ của "${name}" (${nominee}) mâu thuẫn (${codes.join(', ')}) nên không được dùng cho ${member}. Hãy sửa sổ rồi hỏi lại.`,
    EN: `The registers of "${name}" (${nominee}) contradict themselves (${codes.join(', ')}) and were not used for ${member}. Mend them, then ask again.`,
  }),
  LEAD_NOT_IN_REGISTER: ({ nominee, name, year }) => ({
    VI: `Sổ thi đua của "${name}" (${nominee}) được ghi là đủ nhưng không có việc dẫn đầu cụm, khối năm ${year} như xếp hạng đã công bố. Kết luận theo xếp hạng; hãy đối chiếu.`,
    EN: `The register of contests of "${name}" (${nominee}) is said to be complete and lacks the lead of ${year} that the published ranking shows. The ranking was taken; compare the two.`,
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
  BASE_NOT_SETTLED: ({ met, possible, percent, ofMet, ofPossible }) => ({
    VI: `Số được trình phụ thuộc vào các tập thể chưa đủ căn cứ: ${percent} % của ${met} tập thể đã rõ đạt tiêu chuẩn cờ thi đua của bộ, ban, ngành, tỉnh là ${ofMet}; nếu mọi tập thể chưa rõ cũng đạt, ${percent} % của ${possible} là ${ofPossible}.`,
    EN: `How many may be proposed depends on the leaders that are not decided: ${percent} % of the ${met} that are known to meet the standard of the flag of the ministry or province is ${ofMet}; if all undecided ones meet it too, ${percent} % of ${possible} is ${ofPossible}.`,
  }),
  BASE_NOT_KNOWN: ({ percent, of }) => ({
    VI: `Tỷ lệ ${percent} % tính trên ${of.vi}; xếp hạng không cho biết số đó, nên không nêu số được trình.`,
    EN: `The share of ${percent} % is taken of ${of.en}; rankings do not show how many these are, so that no number is given.`,
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
