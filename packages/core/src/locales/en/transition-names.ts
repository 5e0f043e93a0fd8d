import type { campaignTransitions } from '../../campaigns/campaign-transitions.ts';
import type { observationTransitions } from '../../indicators/observation-transitions.ts';
import type { projectTransitions } from '../../indicators/project-transitions.ts';
import type { targetTransitions } from '../../indicators/target-transitions.ts';
import type { groupSeasonTransitions } from '../../organizations/group-season-transitions.ts';
import type { reportItemTransitions, reportTransitions } from '../../reporting/report-transitions.ts';
import type { scoreSheetTransitions } from '../../scoring/sheet/score-sheet-transitions.ts';
import type { TransitionNames } from '../../transitions/transition-names.ts';
import { actNames } from './act-names.ts';
import { labels } from './labels.ts';

/** By the name of the table. */
const transitionNames: {
  readonly campaign: TransitionNames<typeof campaignTransitions>;
  readonly groupSeason: TransitionNames<typeof groupSeasonTransitions>;
  readonly observation: TransitionNames<typeof observationTransitions>;
  readonly report: TransitionNames<typeof reportTransitions>;
  readonly reportItem: TransitionNames<typeof reportItemTransitions>;
  readonly project: TransitionNames<typeof projectTransitions>;
  readonly scoreSheet: TransitionNames<typeof scoreSheetTransitions>;
  readonly target: TransitionNames<typeof targetTransitions>;
} = {
  campaign: {
    name: 'campaign',
    states: labels.campaignPhase,
    actions: {
      submit: 'submit',
      return: 'return',
      approve: 'approve',
      launch: 'launch',
      reviewPreliminarily: 'review preliminarily',
      carryOn: 'carry on',
      extend: 'extend',
      suspend: 'suspend',
      resume: 'resume',
      reviewFinally: 'review finally',
      close: 'close',
      cancel: 'cancel',
    },
    guards: {
      launchedByDocumentOrEvent: 'it is launched by a document or at an event',
      endIsLater: 'the new end is later than the old one',
      notRunning: 'its time is over',
    },
  },
  groupSeason: {
    name: 'season of an emulation cluster or bloc',
    states: labels.groupSeasonState,
    actions: {
      electHead: 'elect the head',
      adoptPlanAndCriteria: 'adopt plan and criteria',
      start: 'start',
      reviewMidYear: 'review at mid-year',
      score: 'score',
      reviewYear: 'review the year',
      close: 'close',
    },
    guards: {
      headIsMember: 'the head is a member of the cluster or bloc',
      planAdopted: 'the plan is adopted',
      criteriaAdopted: 'the criteria are adopted',
      everyMemberScored: 'every member is scored',
    },
  },
  observation: {
    name: 'figure',
    states: labels.observationStatus,
    actions: { makePreliminary: 'make preliminary', finalize: 'finalize', revise: 'revise' },
    guards: { periodEnded: 'its period is over', saysWhy: 'a reason is given' },
  },
  report: {
    name: 'report',
    states: labels.reportState,
    actions: {
      answer: 'answer',
      submit: 'hand in',
      return: 'return an item',
      resubmitPartly: 'hand in again in part',
      resubmit: 'hand in again',
      accept: 'accept',
      consolidate: 'consolidate',
      correct: 'correct',
    },
    guards: {
      campaignOpen: 'what it is for is not closed',
      answersFit: 'the answers fit their items',
      periodBegun: 'its period has begun',
      everyItemAnswered: 'every item is answered',
      correctsSomething: 'something is corrected',
      itemSubmitted: 'the item is handed in',
      saysWhy: 'a reason is given',
      deadlineAhead: 'the new deadline lies ahead',
      itemsReturned: 'the items are returned',
    },
  },
  reportItem: {
    name: 'item of a report',
    states: labels.reportItemState,
    actions: {
      submit: 'hand in',
      return: 'return',
      resubmit: 'hand in again',
      accept: 'accept',
      reopen: 'reopen',
    },
    guards: {},
  },
  project: {
    name: 'project',
    states: {
      PLANNED: 'Planned',
      PROCEDURES_DONE: 'Through its procedures',
      CLEARING: 'Clearing its land',
      STARTED: 'Started',
      COMPLETED: 'Completed',
      ACCEPTED: 'Accepted',
      INAUGURATED: 'Inaugurated',
    },
    actions: {
      finishProcedures: 'finish the procedures',
      clearLand: 'clear land',
      start: 'start',
      complete: 'complete',
      refuseAcceptance: 'refuse acceptance',
      accept: 'accept',
      inaugurate: 'inaugurate',
    },
    guards: { designQualityAndSafetyMet: 'design, quality and safety are met' },
  },
  scoreSheet: {
    name: 'score sheet',
    states: labels.scoreSheetState,
    actions: {
      scoreSelf: 'score itself',
      verify: 'verify',
      appraise: 'appraise',
      approve: 'approve',
      publish: 'publish',
      returnToUnit: 'return a criterion',
      correct: 'correct',
    },
    guards: {
      targetsRegistered: 'its targets are registered',
      entriesFit: 'what is filled in fits',
      columnComplete: 'every criterion that has to be scored is filled in',
      totalKnown: 'it has a total',
      handedIn: 'the unit has handed it in',
      criterionNamed: 'a criterion is named',
      scorerInside: 'whoever returns it may score the criterion',
      saysWhy: 'a reason is given',
    },
  },
  target: {
    name: 'target',
    states: labels.targetState,
    actions: { assign: 'assign', adjust: 'adjust' },
    guards: { beforeDeadline: 'its deadline has not passed' },
  },
};

interface AnyNames {
  readonly name: string;
  readonly states: Readonly<Record<string, string>>;
  readonly actions: Readonly<Record<string, string>>;
  readonly guards: Readonly<Record<string, string>>;
}

/**
 * What a transition table and what is in it are called, with the acts that are no arrows of it; no names, but the name of
 * the table, for one not known here.
 */
export function namesOfTable(table: string): AnyNames {
  const arrows = entryOf<AnyNames>(transitionNames, table);
  const acts = entryOf<Pick<AnyNames, 'actions'> & Partial<AnyNames>>({ ...actNames }, table);
  const none = { name: table, states: {}, guards: {} };
  return { ...none, ...acts, ...arrows, actions: { ...acts?.actions, ...arrows?.actions } };
}

function entryOf<Entry>(entries: Readonly<Record<string, Entry>>, name: string): Entry | undefined {
  return Object.hasOwn(entries, name) ? entries[name] : undefined;
}
