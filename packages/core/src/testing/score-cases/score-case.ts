import type { RuleName } from '../../scoring/methods/rule-name.ts';
import type { NodeStatus } from '../../scoring/sheet/node-score.ts';
import type { ScoreSheet } from '../../scoring/sheet/score-sheet.ts';
import type { ScoreColumn, ScoreView } from '../../scoring/table/score-column.ts';

/**
 * What one unit is expected to come to; what is left out is not compared. Numbers are decimals or exact fractions in
 * texts, problems `CODE path` or `CODE path fault`, nodes stand under their keys.
 */
export interface ExpectedUnit {
  readonly total?: string;
  readonly attainable?: string;
  readonly points?: Readonly<Record<string, string>>;
  /** What a node adds to the total, after what stands above it spread or took away. */
  readonly contributions?: Readonly<Record<string, string>>;
  readonly status?: Readonly<Record<string, NodeStatus>>;
  readonly rules?: Readonly<Record<string, RuleName>>;
  /** Why there is no total; as a set. */
  readonly refused?: readonly string[];
  /** Its class; `refused` without a total. */
  readonly class?: string;
  /** The class that it reached by points, where a missed floor leaves it to the competent level. */
  readonly undecided?: string;
  /** What the classes were compared with, after cap and rounding. */
  readonly classFigure?: string;
  /** Nodes below the floor of a class; as a set. */
  readonly floorsMissed?: readonly string[];
  /** `none`: it stands in the list without one. */
  readonly place?: string;
  /** What was compared for the place. */
  readonly figure?: string;
  readonly tiedWith?: readonly string[];
  /** Number of the tie-break, from 0, that put it before the next. */
  readonly decidedBy?: number;
  /** Awards that it may not have; as a set. */
  readonly barredFrom?: readonly string[];
}

/** What comes out of a case; what is left out is not compared, but for problems and warnings that nobody expects. */
export interface ScoreExpectation {
  /** Problems of the table, which is then not scored. */
  readonly table?: readonly string[];
  /** Problems of the sheets. */
  readonly sheets?: readonly string[];
  readonly warnings?: readonly string[];
  /** Units as they are ranked, best first. */
  readonly order?: readonly string[];
  readonly units?: Readonly<Record<string, ExpectedUnit>>;
  /** Totals of the units column by column. */
  readonly columns?: Readonly<Partial<Record<ScoreColumn, Readonly<Record<string, string>>>>>;
}

/** One example of a score table: sheets, and what they must come to. Plain data. */
export interface ScoreCase {
  /** What it shows, in Vietnamese. */
  readonly name: string;
  /** The working by hand. */
  readonly why: string;
  /** Where it stands in its file, `cases[3]`. */
  readonly path: string;
  /** As written, changes applied and not yet read. */
  readonly table: unknown;
  /** The table is handed over as a program would hand it, without reading its shape. */
  readonly typed: boolean;
  readonly view: ScoreView;
  readonly sheets: readonly ScoreSheet[];
  readonly expected: ScoreExpectation;
  /** Numbers of the hard cases of the domain that it guards. */
  readonly hard: readonly number[];
}
