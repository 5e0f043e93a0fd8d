import { defineTransitions } from '../transitions/define-transitions.ts';

/**
 * The acts that move a report. DUE and OVERDUE follow the clock (`dueReports`) and have no state here. A report is
 * RETURNED while any of its items is; the others stand as they were handed in. An accepted report is frozen: `correct`
 * gives the state of a new version, the old one stays. `campaignOpen` also holds for a correction, since data of a
 * closed campaign change by new versions alone (R16).
 */
export const reportTransitions = defineTransitions({
  name: 'report',
  states: ['SCHEDULED', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'CONSOLIDATED'],
  initial: 'SCHEDULED',
  actions: {
    answer: { from: ['SCHEDULED'], to: 'SCHEDULED', guards: ['campaignOpen', 'answersFit'] },
    submit: {
      from: ['SCHEDULED'],
      to: 'SUBMITTED',
      guards: ['campaignOpen', 'periodBegun', 'everyItemAnswered', 'correctsSomething'],
    },
    return: {
      from: ['SUBMITTED', 'RETURNED'],
      to: 'RETURNED',
      guards: ['campaignOpen', 'itemSubmitted', 'saysWhy', 'deadlineAhead'],
    },
    resubmitPartly: { from: ['RETURNED'], to: 'RETURNED', guards: ['campaignOpen', 'itemsReturned', 'answersFit'] },
    resubmit: { from: ['RETURNED'], to: 'SUBMITTED', guards: ['campaignOpen', 'itemsReturned', 'answersFit'] },
    accept: { from: ['SUBMITTED'], to: 'ACCEPTED', guards: ['campaignOpen'] },
    consolidate: { from: ['ACCEPTED'], to: 'CONSOLIDATED', guards: ['campaignOpen'] },
    correct: { from: ['ACCEPTED', 'CONSOLIDATED'], to: 'SCHEDULED', guards: ['saysWhy'] },
  },
});

/** The acts on one item of a report; `reopen` is of the new version that corrects an accepted one. */
export const reportItemTransitions = defineTransitions({
  name: 'reportItem',
  states: ['OPEN', 'SUBMITTED', 'RETURNED', 'ACCEPTED'],
  initial: 'OPEN',
  actions: {
    submit: { from: ['OPEN'], to: 'SUBMITTED' },
    return: { from: ['SUBMITTED'], to: 'RETURNED' },
    resubmit: { from: ['RETURNED'], to: 'SUBMITTED' },
    accept: { from: ['SUBMITTED'], to: 'ACCEPTED' },
    reopen: { from: ['ACCEPTED'], to: 'OPEN' },
  },
});
