import type { BonusRate } from '../../src/law/bonus-rate.ts';
import type { TimeLimit } from '../../src/law/deadline.ts';
import type { ProcedureStep, StepTime } from '../../src/law-vn/tables/deadlines.ts';
import { dossierPapers } from '../../src/law-vn/tables/dossier-papers.ts';
import type { Dossier, DossierPaper } from '../../src/law-vn/tables/dossiers.ts';
import { type Office, offices } from '../../src/law-vn/tables/office.ts';
import type { Quota } from '../../src/law-vn/tables/quotas.ts';
import type { SimplifiedProcedure } from '../../src/law-vn/tables/simplified-procedure.ts';
import type { RequiredShare, VoteRule, VotingCouncil } from '../../src/law-vn/tables/vote-shares.ts';
import type { Decider } from '../../src/law-vn/tables/who-decides.ts';
import type { Proposer } from '../../src/law-vn/tables/who-proposes.ts';
import { vi } from '../../src/locales/vi/index.ts';
import { citation } from './citation.ts';

// What one row of each decision table answers: the first line is the answer, further lines its conditions.

const named = (list: readonly Office[]) => list.map((office) => offices[office].vi).join('; ');
const forces = { army: 'Quân đội nhân dân', police: 'Công an nhân dân', militia: 'dân quân tự vệ' } as const;
const inForces = (list: readonly (keyof typeof forces)[] | undefined) =>
  list === undefined ? [] : [`Chỉ trong: ${list.map((one) => forces[one]).join(', ')}`];

export function deciderLines(value: Decider): string[] {
  switch (value.kind) {
    case 'decides': {
      const { office, onBehalfOf, mayAuthorise } = value;
      const authorised =
        mayAuthorise === 'notNamed' ? 'văn bản không nêu cho ai' : mayAuthorise && offices[mayAuthorise].vi;
      return [
        `${offices[office].vi} quyết định`,
        ...(onBehalfOf === undefined ? [] : [`Thay mặt ${offices[onBehalfOf].vi}`]),
        ...(authorised === undefined ? [] : [`Được ủy quyền: ${authorised}`]),
        ...inForces(value.forces),
      ];
    }
    case 'setBy':
      return [`Do nơi được giao quy định: ${named(value.offices)}`, ...inForces(value.forces)];
    case 'nobody':
      return ['Không còn cấp có thẩm quyền tặng'];
  }
}

const roles = {
  propose: 'đề nghị cấp trên xét tặng',
  reviewFrom: 'bình xét và đề nghị từ đơn vị cơ sở',
  awardOrSubmit: 'xét tặng hoặc trình cấp có thẩm quyền',
} as const;

export function proposerLines({ role, offices: list, to, submittedTo, only }: Proposer): string[] {
  return [
    `${named(list)}: ${roles[role]}`,
    ...(to === undefined
      ? []
      : [`Gửi ${offices[to].vi}${submittedTo === undefined ? '' : `, để trình ${offices[submittedTo].vi}`}`]),
    ...(only === undefined ? [] : [`Chỉ đối với: ${only.vi}`]),
  ];
}

const dossierKinds = {
  national: 'hồ sơ gồm',
  lawOnly: 'hồ sơ theo quy định chung của Luật, chi tiết chưa đọc được, gồm',
  local: 'hồ sơ theo quy định chung của Luật, chi tiết do bộ, ban, ngành, tỉnh quy định, gồm',
} as const;
const procedures = {
  ordinary: '',
  foreign: ' (đối ngoại, người Việt Nam ở nước ngoài)',
  foundByHead: ' (do người đứng đầu phát hiện)',
} as const;

export function dossierLines(value: Dossier): string[] {
  if (value.kind === 'setBy') return [`hồ sơ do nơi được giao quy định: ${named(value.offices)}`];
  const { procedure, copies, electronicToo, papers, fallback } = value;
  return [
    `${dossierKinds[value.kind]}${procedures[procedure]}`,
    ...papers.map(paperLine),
    `Số bản: ${copies === 'local' ? 'theo quy định của bộ, ban, ngành, tỉnh' : `${copies} bản chính`}${electronicToo ? ', kèm tệp điện tử' : ''}`,
    ...(fallback === undefined ? [] : [`Khi chưa có quy định riêng: ${fallback.map(paperLine).join('; ')}`]),
  ];
}

function paperLine({ paper, confirmed, when }: DossierPaper): string {
  return `${dossierPapers[paper].vi}${confirmed ? ', có xác nhận của cấp trình' : ''}${when === undefined ? '' : ` (${when.vi})`}`;
}

export function simplifiedLines({ cases }: SimplifiedProcedure): string[] {
  return [
    'áp dụng thủ tục đơn giản khi có một trong các trường hợp',
    ...cases.map((one) => `${citation(one.provision)}: ${one.words.vi}`),
  ];
}

const councils: { readonly [C in VotingCouncil]: string } = {
  ministryOrProvince: 'Hội đồng của Bộ, ban, ngành, tỉnh',
  submittingLevel: 'Hội đồng của cấp trình khen thưởng',
  allLevels: 'Hội đồng các cấp',
  central: 'Hội đồng Thi đua - Khen thưởng Trung ương',
  centralStanding: 'Thường trực Hội đồng Thi đua - Khen thưởng Trung ương',
};

export function voteLines(value: VoteRule): string[] {
  switch (value.kind) {
    case 'share':
      return [shareLine(value)];
    case 'local':
      return [
        'tỷ lệ phiếu do bộ, ban, ngành, tỉnh quy định',
        ...(value.fallback === undefined ? [] : [`Khi chưa có quy định: ${shareLine(value.fallback)}`]),
      ];
    case 'noNationalShare':
      return ['văn bản quốc gia không nêu tỷ lệ phiếu'];
  }
}

function shareLine({ percent, of, council, presence, absentInWriting }: Omit<RequiredShare, 'kind'>): string {
  const base = of === 'allMembers' ? 'tổng số thành viên Hội đồng' : 'tổng số thành viên Thường trực';
  const extra = [
    ...(presence === undefined ? [] : [`phiên họp có từ ${presence} % thành viên dự`]),
    ...(absentInWriting ? ['thành viên vắng mặt được lấy ý kiến bằng văn bản'] : []),
  ];
  return `từ ${percent} % ${base} trở lên đồng ý, tại ${councils[council]}${extra.length === 0 ? '' : ` (${extra.join('; ')})`}`;
}

const steps: { readonly [S in ProcedureStep]: string } = {
  sendDossier: 'gửi hồ sơ',
  achievementReaches: 'thành tích trong báo cáo tính đến',
  publishList: 'công khai danh sách',
  appraiseAndSubmit: 'thẩm định và trình',
  appraiseAtMinistryOfHomeAffairs: 'thẩm định tại Bộ Nội vụ',
  giveOpinion: 'trả lời ý kiến',
  submitAfterOpinions: 'trình sau khi có ý kiến',
  returnDossier: 'trả lại hồ sơ',
  tellOfRefusal: 'thông báo trường hợp không được khen thưởng',
  sendDecision: 'gửi quyết định',
  issueInsignia: 'cấp phát hiện vật',
  askThePublic: 'lấy ý kiến nhân dân',
  submitCancellation: 'trình hủy quyết định',
  proposeStripping: 'đề nghị tước',
  submitStripping: 'trình việc tước',
  giveBack: 'nộp lại hiện vật, tiền thưởng',
  forwardInsignia: 'chuyển hiện vật',
};

export function stepLines({ step, by, limit, from, only }: StepTime): string[] {
  return [
    `${offices[by].vi} ${steps[step]}: ${limitInWords(limit)}`,
    `Mốc: ${from.vi}`,
    ...(only === undefined ? [] : [`Chỉ đối với: ${only.vi}`]),
  ];
}

function limitInWords(limit: TimeLimit): string {
  switch (limit.kind) {
    case 'workingDays':
      return `trong ${limit.days} ngày làm việc`;
    case 'workingDaysBefore':
      return `trước ít nhất ${limit.atLeast} ngày làm việc`;
    case 'calendarDays':
      return `trong ${limit.days} ngày`;
    case 'months':
      return `trong ${limit.months} tháng`;
    case 'dayOfYear':
      return `chậm nhất ngày ${limit.day}/${limit.month}${limit.yearsLater === 0 ? '' : limit.yearsLater === 1 ? ' năm sau' : ` sau ${limit.yearsLater} năm`}`;
    case 'setElsewhere':
      return 'văn bản không ghi thời hạn';
  }
}

export function bonusLines(value: BonusRate): string[] {
  switch (value.kind) {
    case 'coefficient': {
      const { nominee, coefficient, timesIndividual, perPrize } = value;
      return [
        `${vi.labels.nomineeKind[nominee]}: ${vi.decimal(coefficient)} lần mức lương cơ sở${perPrize ? ' cho mỗi giải thưởng' : ''}`,
        ...(timesIndividual === undefined ? [] : [`Bằng ${vi.decimal(timesIndividual)} lần mức của cá nhân`]),
      ];
    }
    case 'atMost':
      return [
        `${vi.labels.nomineeKind[value.nominee]}: không quá ${vi.decimal(value.coefficient)} lần mức lương cơ sở`,
      ];
    case 'none':
      return ['văn bản không quy định tiền thưởng'];
    case 'setBy':
      return [`do nơi khác quy định: ${value.who.vi}`];
  }
}

const roundings = { down: 'bỏ phần lẻ', halfUp: 'làm tròn từ một nửa', up: 'làm tròn lên' } as const;

export function quotaLines(value: Quota): string[] {
  const door = value.door === undefined ? [] : [`Theo Điều ${value.door}`];
  if (value.kind === 'none') return ['không có tỷ lệ chung cả nước', ...door];
  return [`không quá ${value.percent} % ${value.ofWords.vi}`, `Phần lẻ: ${roundings[value.rounding]}`, ...door];
}
