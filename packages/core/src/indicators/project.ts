import type { Due } from '../calendar/due.ts';
import type { PartialDate } from '../calendar/partial-date.ts';
import type { PlainDay } from '../calendar/plain-day.ts';
import type { UnitRef } from '../organizations/admin-unit.ts';
import type { Key } from '../sources/key.ts';
import type { SourceRef } from '../sources/source-ref.ts';
import type { ObservationStatus } from './observation.ts';
import type { Decimal } from './quantity.ts';

export type ProjectStage = 'PROCEDURES' | 'LAND_HANDOVER' | 'START' | 'COMPLETE' | 'ACCEPTANCE' | 'INAUGURATE';

/** One point that a project must reach: a stage, or a share of it (per cent, 0–100), by a date. */
export interface Milestone {
  readonly key: Key;
  readonly stage: ProjectStage;
  readonly share?: Decimal;
  /** What the share is of, as printed: `phần diện tích còn lại`. */
  readonly shareOf?: string;
  readonly due?: Due;
  /** A date of a plan that "trước thời hạn" is measured from. */
  readonly planned?: PartialDate;
  /** Milestone that this one lies inside (70 % within 100 %). */
  readonly partOf?: Key;
  readonly source: readonly SourceRef[];
}

/** Công trình, dự án. An unnamed one (`02 khu công nghiệp mới`) has `named: false` until it is named. */
export interface Project {
  readonly key: Key;
  readonly name: string;
  readonly named: boolean;
  readonly unit: UnitRef;
  readonly owner?: string;
  readonly programme?: Key;
  readonly milestones: readonly Milestone[];
  readonly source: readonly SourceRef[];
}

/** What was reported of a project on a day. Refused acceptance undoes completion (hard case 33). */
export interface ProjectProgress {
  readonly key: Key;
  readonly project: Key;
  readonly stage: ProjectStage;
  readonly outcome: 'DONE' | 'REFUSED' | 'SHARE';
  /** Per cent, with outcome `SHARE`. */
  readonly share?: Decimal;
  /** When it happened, as far as known. */
  readonly on: PartialDate;
  readonly status: ObservationStatus;
  readonly knownOn: PlainDay;
  readonly source: readonly SourceRef[];
  readonly note?: string;
}
