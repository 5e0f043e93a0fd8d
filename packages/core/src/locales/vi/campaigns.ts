import type { Campaign } from '../../campaigns/campaign.ts';
import type { CampaignLink } from '../../campaigns/campaign-link.ts';
import { dateInWords } from './dates.ts';
import { listInWords } from './lists.ts';

/** By whom, when and on whose behalf a campaign was launched, as far as known. */
export function launchInWords({ launchers, launchedOn }: Pick<Campaign, 'launchers' | 'launchedOn'>): string {
  const when = launchedOn === undefined ? '' : ` ${dateInWords(launchedOn)}`;
  if (launchers.length === 0) return launchedOn === undefined ? 'Chưa rõ ai phát động.' : `Phát động${when}.`;
  const behalf = launchers.flatMap(({ onBehalfOf }) => onBehalfOf);
  const onBehalf = behalf.length === 0 ? '' : `, thay mặt ${listInWords(behalf)}`;
  return `Do ${listInWords(launchers.map(launcherInWords))} phát động${when}${onBehalf}.`;
}

function launcherInWords({ printed, person }: Campaign['launchers'][number]): string {
  return person === undefined ? printed : `${printed} ${person}`;
}

/** How `child` stands to `parent`, both by name; an occasion is not quoted. */
export function linkInWords(
  link: Pick<CampaignLink, 'kind'>,
  names: { readonly child: string; readonly parent: string },
): string {
  const { child, parent } = names;
  switch (link.kind) {
    case 'LAUNCHED_UNDER':
      return `“${child}” được phát động theo “${parent}”.`;
    case 'LOCALISES':
      return `“${child}” cụ thể hóa “${parent}” tại địa phương.`;
    case 'CONTINUES':
      return `“${child}” tiếp tục thực hiện “${parent}”.`;
    case 'CONTRIBUTES_TO':
      return `“${child}” góp phần thực hiện “${parent}”.`;
    case 'CELEBRATES':
      return `“${child}” chào mừng ${parent}.`;
  }
}
