import type { Campaign } from '../campaigns/campaign.ts';
import type { CampaignLink } from '../campaigns/campaign-link.ts';
import type { Movement } from '../campaigns/movement.ts';

/** A valid campaign, `test/campaign`: Lai Châu, the year 2024, launched by the chair of the province's committee. */
export function buildCampaign(overrides: Partial<Campaign> = {}): Campaign {
  return {
    key: 'test/campaign',
    name: 'Phong trào thi đua thử',
    kind: 'REGULAR',
    flags: [],
    scope: 'LOCALITY',
    unit: { code: '12', validFrom: '2008-08-01' },
    launchers: [{ post: 'PEOPLES_COMMITTEE_CHAIR', printed: 'Chủ tịch UBND tỉnh', onBehalfOf: [] }],
    launchedBy: { kind: 'document', document: 'test/document' },
    launchedOn: '2024-02-07',
    year: 2024,
    from: '2024',
    until: '2024',
    subjects: [],
    purposes: [],
    state: 'LAUNCHED',
    source: [],
    ...overrides,
  };
}

/** A valid movement, `test/movement`: national, from 2021 to 2025. */
export function buildMovement(overrides: Partial<Movement> = {}): Movement {
  return {
    key: 'test/movement',
    name: 'Phong trào thử',
    launchers: ['Thủ tướng Chính phủ'],
    from: '2021',
    until: '2025',
    scope: 'NATIONAL',
    source: [],
    ...overrides,
  };
}

/** A valid link, `test/link`: `test/campaign` continues `test/movement`. */
export function buildLink(overrides: Partial<CampaignLink> = {}): CampaignLink {
  return {
    key: 'test/link',
    child: { kind: 'campaign', key: 'test/campaign' },
    parent: { kind: 'movement', key: 'test/movement' },
    kind: 'CONTINUES',
    nameKept: true,
    resolvedBy: 'EXPLICIT',
    source: [],
    ...overrides,
  };
}
