import type { Campaign } from '../../campaigns/campaign.ts';
import type { CampaignLink } from '../../campaigns/campaign-link.ts';
import { dateInWords } from './dates.ts';
import { listInWords } from './lists.ts';

/** By whom, when and on whose behalf a campaign was launched, as far as known; posts and bodies stay as printed. */
export function launchInWords({ launchers, launchedOn }: Pick<Campaign, 'launchers' | 'launchedOn'>): string {
  const when = launchedOn === undefined ? '' : ` (${dateInWords(launchedOn)})`;
  if (launchers.length === 0) return launchedOn === undefined ? 'Who launched it is not known.' : `Launched${when}.`;
  const behalf = launchers.flatMap(({ onBehalfOf }) => onBehalfOf);
  const onBehalf = behalf.length === 0 ? '' : `, on behalf of ${listInWords(behalf)}`;
  return `Launched by ${listInWords(launchers.map(launcherInWords))}${when}${onBehalf}.`;
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
      return `“${child}” was launched under “${parent}”.`;
    case 'LOCALISES':
      return `“${child}” carries out “${parent}” in its own locality.`;
    case 'CONTINUES':
      return `“${child}” carries on “${parent}”.`;
    case 'CONTRIBUTES_TO':
      return `“${child}” contributes to “${parent}”.`;
    case 'CELEBRATES':
      return `“${child}” celebrates ${parent}.`;
  }
}
