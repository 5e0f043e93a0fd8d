import type { DayInterval } from '../../calendar/day-interval.ts';
import type { Award } from '../../law/award.ts';
import type { Era } from '../../law/era.ts';
import { nodesOf } from '../../law/map-requirement.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import type { Instrument } from '../../sources/instrument.ts';
import type { Provision } from '../../sources/provision.ts';
import type { Outline } from './outline.ts';

/** A law as its lint sees it: a national book or a local one. */
export interface LintedLaw {
  readonly awards: readonly Award[];
  readonly instruments: readonly Instrument[];
  /** Codes that may be named besides those of `awards`: national ones, for a local book. */
  readonly otherCodes?: readonly string[];
  /** Days that every award has to cover at least. */
  readonly covered?: DayInterval;
  /** By number: which articles, clauses and points an instrument has, where its text was counted. */
  readonly outlines?: { readonly [number: string]: Outline };
  /** What is cited besides standards, each with its days: rules over all, tables, parameters. */
  readonly cited?: readonly Era<Provision>[];
  /** Numbers of instruments that something besides a standard names as unread. */
  readonly namedUnread?: readonly string[];
}

/** Something wrong in a law as data. */
export interface LawDefect {
  readonly rule:
    | 'leaf-uncited'
    | 'unknown-unnamed'
    | 'eras-wrong'
    | 'days-uncovered'
    | 'instrument-unlisted'
    | 'outside-force'
    | 'place-missing'
    | 'instrument-orphan'
    | 'topic-worded-twice'
    | 'wording-keyed-twice'
    | 'award-unknown'
    | 'memory-decides';
  /** Code of the award and first day of the era, or what else it is about. */
  readonly where: string;
  readonly what: string;
}

/** Every era of every award, with its name for defects. */
export function standardsOf({
  awards,
}: LintedLaw): readonly { readonly where: string; readonly era: Era<Requirement> }[] {
  return awards.flatMap(({ code, standards }) => standards.map((era) => ({ where: `${code} ${era.from}`, era })));
}

/** Where something is cited that is no standard. */
export const rulesAndTables = 'rules and tables';

/** Every place that a law cites, with the days of what cites it. */
export function citationsOf(law: LintedLaw): readonly { readonly where: string; readonly era: Era<Provision> }[] {
  const inStandards = standardsOf(law).flatMap(({ where, era }) =>
    [...nodesOf(era.value)].flatMap((node) =>
      node.kind === 'under' ? [{ where, era: { ...era, value: node.provision } }] : [],
    ),
  );
  return [...inStandards, ...(law.cited ?? []).map((era) => ({ where: rulesAndTables, era }))];
}
