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
    name: 'phong trào thi đua',
    states: labels.campaignPhase,
    actions: {
      submit: 'trình',
      return: 'trả lại',
      approve: 'phê duyệt',
      launch: 'phát động',
      reviewPreliminarily: 'sơ kết',
      carryOn: 'tiếp tục thực hiện',
      extend: 'gia hạn',
      suspend: 'tạm dừng',
      resume: 'thực hiện trở lại',
      reviewFinally: 'tổng kết',
      close: 'kết thúc',
      cancel: 'hủy bỏ',
    },
    guards: {
      launchedByDocumentOrEvent: 'phát động bằng văn bản hoặc tại một sự kiện',
      endIsLater: 'thời điểm kết thúc mới sau thời điểm kết thúc cũ',
      notRunning: 'đã hết thời gian thực hiện',
    },
  },
  groupSeason: {
    name: 'hoạt động năm của cụm, khối thi đua',
    states: labels.groupSeasonState,
    actions: {
      electHead: 'bầu trưởng cụm, khối',
      adoptPlanAndCriteria: 'thông qua kế hoạch và tiêu chí',
      start: 'bắt đầu thực hiện',
      reviewMidYear: 'sơ kết',
      score: 'chấm điểm',
      reviewYear: 'tổng kết',
      close: 'kết thúc',
    },
    guards: {
      headIsMember: 'đơn vị trưởng là thành viên của cụm, khối',
      planAdopted: 'kế hoạch đã được thông qua',
      criteriaAdopted: 'tiêu chí đã được thông qua',
      everyMemberScored: 'mọi thành viên đã được chấm điểm',
    },
  },
  observation: {
    name: 'số liệu',
    states: labels.observationStatus,
    actions: {
      makePreliminary: 'chuyển thành số sơ bộ',
      finalize: 'chuyển thành số chính thức',
      revise: 'điều chỉnh',
    },
    guards: { periodEnded: 'kỳ số liệu đã kết thúc', saysWhy: 'có nêu lý do' },
  },
  report: {
    name: 'báo cáo',
    states: labels.reportState,
    actions: {
      answer: 'ghi số liệu',
      submit: 'nộp',
      return: 'trả lại nội dung',
      resubmitPartly: 'nộp lại một phần',
      resubmit: 'nộp lại',
      accept: 'chấp nhận',
      consolidate: 'tổng hợp',
      correct: 'đính chính',
    },
    guards: {
      campaignOpen: 'phong trào, kế hoạch chưa kết thúc',
      answersFit: 'số liệu khớp với nội dung',
      periodBegun: 'kỳ báo cáo đã bắt đầu',
      everyItemAnswered: 'mọi nội dung đã được báo cáo',
      correctsSomething: 'có nội dung được sửa',
      itemSubmitted: 'nội dung đã nộp',
      saysWhy: 'có nêu lý do',
      deadlineAhead: 'thời hạn mới chưa qua',
      itemsReturned: 'nội dung đang được trả lại',
    },
  },
  reportItem: {
    name: 'nội dung báo cáo',
    states: labels.reportItemState,
    actions: {
      submit: 'nộp',
      return: 'trả lại',
      resubmit: 'nộp lại',
      accept: 'chấp nhận',
      reopen: 'mở lại để đính chính',
    },
    guards: {},
  },
  project: {
    name: 'công trình, dự án',
    states: {
      PLANNED: 'Đã có kế hoạch',
      PROCEDURES_DONE: 'Đã hoàn thành thủ tục',
      CLEARING: 'Đang giải phóng mặt bằng',
      STARTED: 'Đã khởi công',
      COMPLETED: 'Đã hoàn thành',
      ACCEPTED: 'Đã nghiệm thu',
      INAUGURATED: 'Đã khánh thành',
    },
    actions: {
      finishProcedures: 'hoàn thành thủ tục',
      clearLand: 'giải phóng mặt bằng',
      start: 'khởi công',
      complete: 'hoàn thành',
      refuseAcceptance: 'không nghiệm thu',
      accept: 'nghiệm thu',
      inaugurate: 'khánh thành',
    },
    guards: { designQualityAndSafetyMet: 'bảo đảm thiết kế, chất lượng và an toàn' },
  },
  scoreSheet: {
    name: 'bảng chấm điểm của đơn vị',
    states: labels.scoreSheetState,
    actions: {
      scoreSelf: 'tự chấm điểm',
      verify: 'chấm điểm của cụm, khối',
      appraise: 'thẩm định',
      approve: 'thông qua',
      publish: 'công bố',
      returnToUnit: 'trả lại tiêu chí',
      correct: 'đính chính',
    },
    guards: {
      targetsRegistered: 'đã đăng ký chỉ tiêu',
      entriesFit: 'các nội dung ghi vào hợp lệ',
      columnComplete: 'đã ghi đủ các tiêu chí phải chấm',
      totalKnown: 'tính được tổng điểm',
      handedIn: 'đơn vị đã gửi bảng chấm điểm',
      criterionNamed: 'có nêu tiêu chí',
      scorerInside: 'người trả lại có quyền chấm tiêu chí',
      saysWhy: 'có nêu lý do',
    },
  },
  target: {
    name: 'chỉ tiêu thi đua',
    states: labels.targetState,
    actions: { assign: 'giao', adjust: 'điều chỉnh' },
    guards: { beforeDeadline: 'chưa quá thời hạn' },
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
