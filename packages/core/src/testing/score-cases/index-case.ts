import type { IndexEdition } from '../../scoring/indices/index-edition.ts';
import type { WeightNoise } from '../../scoring/indices/rank-robustness.ts';

/** What one unit of an index is expected to come to; what is left out is not compared. */
export interface ExpectedIndexUnit {
  /** After the rounding of the root. */
  readonly score?: string;
  /** Before it. */
  readonly exact?: string;
  readonly percent?: string;
  /** By key of the node, as each enters the one above it. */
  readonly parts?: Readonly<Record<string, string>>;
  /** Bounds of the score. */
  readonly between?: { readonly lowest: string; readonly highest: string };
  /** `3`, or `1–2` where it is only known within bounds; `none`. */
  readonly rank?: string;
  readonly band?: string;
  readonly refused?: readonly string[];
  /** By what was printed (`score`, `percent`, `rank`, the key of a part): whether it can be the rounding of what is recomputed. */
  readonly published?: Readonly<Record<string, 'agrees' | 'differs'>>;
  /** Best and worst place, `1–2`. */
  readonly leavingOneOut?: string;
  readonly underNoise?: string;
  /** Against the earlier edition; `none` where a side has no exact score or place. */
  readonly change?: { readonly score?: string; readonly places?: string };
}

export interface IndexExpectation {
  /** Problems of the method, which is then not computed. */
  readonly method?: readonly string[];
  /** Problems of the figures. */
  readonly edition?: readonly string[];
  readonly units?: Readonly<Record<string, ExpectedIndexUnit>>;
  /** Whether the earlier edition has the same method: of another, differences compare unlike things. */
  readonly sameMethod?: boolean;
}

/** One example of a composite index: figures, and what they must come to. Plain data. */
export interface IndexCase {
  /** What it shows, in Vietnamese. */
  readonly name: string;
  /** The working by hand. */
  readonly why: string;
  /** Where it stands in its file, `cases[3]`. */
  readonly path: string;
  /** As written, changes applied and not yet read. */
  readonly method: unknown;
  readonly edition: IndexEdition;
  readonly earlier: { readonly method: unknown; readonly edition: IndexEdition } | null;
  readonly noise: WeightNoise | null;
  /** How many rounded numbers went into each printed one: 1, or 2 for a printed difference. */
  readonly roundedNumbers: number;
  readonly expected: IndexExpectation;
  readonly hard: readonly number[];
}
