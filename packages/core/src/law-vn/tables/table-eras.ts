import type { DayInterval } from '../../calendar/day-interval.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { nghiDinh98_2023 } from '../instruments/nghi-dinh-98-2023.ts';
import { nghiDinh152_2025 } from '../instruments/nghi-dinh-152-2025.ts';

/** Luật 06/2022/QH15 as enacted: from its first day up to the day on which 06/2026/QH16, unread, amends it. */
export const underLaw = {
  from: luat06_2022.inForceFrom,
  until: luat06_2022.amendedBy[0].from,
} as const satisfies DayInterval;

/** The same Law with Decree 98/2023 and three tiers of local government. */
export const underDecree98 = {
  from: nghiDinh98_2023.inForceFrom,
  until: nghiDinh98_2023.inForceUntil,
} as const satisfies DayInterval;

/**
 * The same Law with Decree 152/2025 and two tiers of local government, as far as competence and procedure go: what the
 * amending law provides on them ends the decree's own rules (Điều 60.1.b), and was not read.
 */
export const underDecree152 = {
  from: nghiDinh152_2025.inForceFrom,
  until: luat06_2022.amendedBy[0].from,
} as const satisfies DayInterval;

/** What of Decree 152/2025 is neither competence nor procedure: up to the day on which it ends itself. */
export const decree152ToItsEnd = {
  from: nghiDinh152_2025.inForceFrom,
  until: nghiDinh152_2025.inForceUntil,
} as const satisfies DayInterval;

/** Decree 98/2023 still applies where the issuer has no rule of its own yet (Decree 152/2025, Điều 60.2). */
export const decree98AsFallback = {
  from: nghiDinh152_2025.inForceFrom,
  until: nghiDinh98_2023.appliedAfterEnd[0].until,
} as const satisfies DayInterval;

/** After that: the issuer's own rule or none. */
export const withoutFallback = {
  from: nghiDinh98_2023.appliedAfterEnd[0].until,
  until: luat06_2022.amendedBy[0].from,
} as const satisfies DayInterval;
