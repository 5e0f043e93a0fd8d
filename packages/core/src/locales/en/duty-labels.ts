import type { DutyLabels } from '../duty-labels.ts';

/** English terms of duties and reports. */
export const dutyLabels: DutyLabels = {
  dutyKind: {
    report: 'Report',
    review: 'Review',
    inspect: 'Inspect and urge',
    publicise: 'Publicise',
    cascade: 'Make plans at the levels below',
    confer: 'Confer titles',
    scoreTable: 'Draw up the score table',
  },
  dutyFrequency: {
    MONTH: 'Monthly',
    QUARTER: 'Quarterly',
    HALF: 'Half-yearly',
    YEAR: 'Yearly',
    MID_TERM: 'At mid-term',
    END_TERM: 'At the end of the term',
    ONCE: 'Once',
    AD_HOC: 'When needed',
    AS_PRESCRIBED: 'As prescribed',
  },
  dutyState: {
    UPCOMING: 'Not yet due',
    DUE: 'Due',
    OVERDUE: 'Overdue',
    DONE: 'Done',
    AS_PRESCRIBED: 'As prescribed',
  },
  reportState: {
    SCHEDULED: 'Not handed in',
    SUBMITTED: 'Handed in',
    RETURNED: 'Returned',
    ACCEPTED: 'Accepted',
    CONSOLIDATED: 'Consolidated',
  },
  reportItemState: { OPEN: 'Open', SUBMITTED: 'Handed in', RETURNED: 'Returned', ACCEPTED: 'Accepted' },
};
