import type { DayInterval } from '../calendar/day-interval.ts';
import type { NomineeKind } from '../facts/nominee.ts';
import type { Requirement } from '../requirements/requirement.ts';
import type { Words } from '../requirements/words.ts';
import type { Provision } from '../sources/provision.ts';
import type { Era } from './era.ts';

/** Kinds of titles and forms, in the order of Điều 6 and 9; `other`: by Điều 81. A `title` is a danh hiệu thi đua, all others are forms of commendation. */
export const awardClasses = [
  'title',
  'order',
  'medal',
  'honoraryTitle',
  'prize',
  'commemorativeMedal',
  'certificateOfMerit',
  'citation',
  'other',
] as const;

export type AwardClass = (typeof awardClasses)[number];

/** Whose standard the Law leaves to a local book, and by which clause. */
export interface Delegation {
  readonly provision: Provision;
  readonly to:
    | 'ministryOrProvince'
    | 'province'
    | 'ministryOfDefence'
    | 'organization'
    | 'nationalAssembly'
    | 'education';
}

/** A title or form, with its standard era by era. */
export interface Award<Code extends string = string> {
  readonly code: Code;
  /** `vi` is the official name. */
  readonly name: Words;
  /** Later official names, with the days in which they hold; else `name`. */
  readonly renamed?: readonly Era<Words>[];
  readonly class: AwardClass;
  /** Cấp Nhà nước (Decree 152, Điều 3); Bộ, ban, ngành, tỉnh; below; or an organisation's own. */
  readonly level: 'state' | 'ministryOrProvince' | 'base' | 'organization';
  /** Who can receive it at all. */
  readonly nominees: readonly NomineeKind[];
  /** “Hằng năm”: for the achievement of one year. */
  readonly yearly?: true;
  /** The standards that a local book may detail or tighten; none: a book has no basis in the Law for it. */
  readonly delegations: readonly Delegation[];
  /** Days in which nobody could hold it yet, e.g. a local title before its book. Left out: not known. */
  readonly exists?: DayInterval;
  /** Oldest first, without gap or overlap from the first on. */
  readonly standards: readonly Era<Requirement>[];
}

/** Keeps the code as a literal type. */
export function defineAward<const Code extends string>(award: Award<Code>): Award<Code> {
  return award;
}
