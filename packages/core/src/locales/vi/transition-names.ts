import type { campaignTransitions } from '../../campaigns/campaign-transitions.ts';
import type { projectTransitions } from '../../indicators/project-transitions.ts';
import type { targetTransitions } from '../../indicators/target-transitions.ts';
import type { groupSeasonTransitions } from '../../organizations/group-season-transitions.ts';
import type { TransitionNames } from '../../transitions/transition-names.ts';
import { labels } from './labels.ts';

/** By the name of the table. */
const transitionNames: {
  readonly campaign: TransitionNames<typeof campaignTransitions>;
  readonly groupSeason: TransitionNames<typeof groupSeasonTransitions>;
  readonly project: TransitionNames<typeof projectTransitions>;
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

/** What a transition table and what is in it are called; no names, but the name of the table, for one not known here. */
export function namesOfTable(table: string): AnyNames {
  const byTable: Readonly<Record<string, AnyNames>> = transitionNames;
  const names = Object.hasOwn(byTable, table) ? byTable[table] : undefined;
  return names ?? { name: table, states: {}, actions: {}, guards: {} };
}
