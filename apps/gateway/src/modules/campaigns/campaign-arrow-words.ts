import type { CampaignArrow } from './campaign.policy.ts';

/** What each act does, for the descriptions of its mutation and of its twin. */
export const campaignArrowWords: { readonly [A in CampaignArrow]: string } = {
  submit: 'Hands a draft in for approval — trình dự thảo',
  return: 'Gives a draft back to be worked on, and says why — trả lại dự thảo',
  approve: 'Approves a draft — phê duyệt dự thảo',
  launch: 'Launches an approved campaign: it becomes public — phát động',
  reviewPreliminarily: 'Records a preliminary review — sơ kết',
  carryOn: 'Carries on after a preliminary review — tiếp tục thực hiện',
  extend: 'Gives a campaign a later end — gia hạn',
  suspend: 'Suspends a campaign, and says why — tạm dừng',
  resume: 'Takes up a suspended campaign again — thực hiện trở lại',
  reviewFinally: 'Records the final review of a campaign that has ended — tổng kết',
  close: 'Closes a campaign that was finally reviewed: from here on it is read only — kết thúc',
  cancel: 'Gives up a campaign before its launch — hủy bỏ',
};

/** `reviewFinally` → `ReviewFinally`. */
export function capital(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
