import type { PartialDate } from '../calendar/partial-date.ts';
import type { UnitRef } from '../organizations/admin-unit.ts';
import type { Key } from '../sources/key.ts';
import type { SourceRef } from '../sources/source-ref.ts';

/** Thi đua thường xuyên, thi đua theo chuyên đề (Luật 06/2022/QH15, Điều 16.1). */
export type CampaignKind = 'REGULAR' | 'THEMATIC';
export type CampaignFlag = 'SPECIAL' | 'PEAK' | 'ANNIVERSARY';
/** Phạm vi (Điều 16.2): toàn quốc; bộ, ban, ngành, đoàn thể; địa phương; cụm, khối; cơ quan, tổ chức, đơn vị. */
export type CampaignScope = 'NATIONAL' | 'SECTOR' | 'LOCALITY' | 'CLUSTER' | 'UNIT';

/** Offices that launch. */
export type LauncherPost =
  | 'PRESIDENT'
  | 'PRIME_MINISTER'
  | 'MINISTER'
  | 'SECTOR_HEAD'
  | 'PEOPLES_COMMITTEE_CHAIR'
  | 'UNIT_HEAD'
  | 'PEOPLES_COMMITTEE'
  | 'CENTRAL_EMULATION_COUNCIL'
  | 'EMULATION_COUNCIL'
  | 'OTHER';

export interface Launcher {
  readonly post: LauncherPost;
  /** As printed, e.g. `Chủ tịch UBND tỉnh Bắc Giang`. */
  readonly printed: string;
  /** Name as printed in a public document. */
  readonly person?: string;
  /** "thay mặt": bodies on whose behalf. */
  readonly onBehalfOf: readonly string[];
}

export type SubjectClass =
  | 'AGENCY'
  | 'LOCALITY'
  | 'MASS_ORG'
  | 'ENTERPRISE'
  | 'BANK'
  | 'ARMED_FORCE'
  | 'HOUSEHOLD'
  | 'CADRE'
  | 'PARTY_MEMBER'
  | 'CIVIL_SERVANT'
  | 'PUBLIC_EMPLOYEE'
  | 'WORKER'
  | 'SOLDIER'
  | 'UNION_MEMBER'
  | 'CITIZEN';

/** Stored states record acts. RUNNING and ENDED follow the clock and are computed for a day. */
export type CampaignState =
  | 'DRAFT'
  | 'SUBMITTED'
  | 'APPROVED'
  | 'LAUNCHED'
  | 'PRELIM_REVIEWED'
  | 'FINAL_REVIEWED'
  | 'CLOSED'
  | 'CANCELLED'
  | 'SUSPENDED';

export type CampaignPhase = CampaignState | 'RUNNING' | 'ENDED' | 'UNKNOWN_PERIOD';

/** Phong trào thi đua of one year or occasion. */
export interface Campaign {
  readonly key: Key;
  readonly name: string;
  /** Chủ đề as printed; absent where none is printed. */
  readonly theme?: string;
  readonly kind: CampaignKind;
  readonly flags: readonly CampaignFlag[];
  readonly occasion?: string;
  readonly scope: CampaignScope;
  /** Absent for a sector or an agency without a territory. */
  readonly unit?: UnitRef;
  readonly launchers: readonly Launcher[];
  readonly launchedBy:
    | { readonly kind: 'document'; readonly document: Key }
    | { readonly kind: 'event'; readonly event: Key }
    | { readonly kind: 'unknown' };
  /** Day of launch as far as known; absent: unknown. */
  readonly launchedOn?: PartialDate;
  readonly year?: number;
  readonly from?: PartialDate;
  /** Last date that belongs to it. */
  readonly until?: PartialDate;
  readonly subjects: readonly { readonly class: SubjectClass; readonly printed: string }[];
  readonly purposes: readonly string[];
  readonly state: CampaignState;
  readonly source: readonly SourceRef[];
  readonly note?: string;
}
