import { en } from '@thidua/core/locales/en';
import { vi } from '@thidua/core/locales/vi';
import { expect, test } from 'vitest';
import { mutationsOfSchema } from './policy/mutations.ts';

/** Rows of policies begin with a word of their own where the table of the library has another name. */
const tableOf: Readonly<Record<string, string>> = {
  season: 'groupSeason',
  sheet: 'scoreSheet',
  group: 'emulationGroup',
};

/** Acts that the state of a campaign refuses besides those that mutations are named for. */
const underCampaigns = ['createDuty', 'createEvent', 'scheduleReports', 'propose', 'assign', 'adjust'];

const actions = new Set([
  ...mutationsOfSchema().map(({ action = '' }) => action),
  ...underCampaigns.map((act) => `campaign.${act}`),
]);

test.each([...actions].sort())('%s has words in both languages', (action) => {
  const [prefix = '', act = ''] = action.split('.');
  const table = tableOf[prefix] ?? prefix;
  const data = { table, state: 'X', action: act, allowed: [] };
  expect(vi.error('TRANSITION_REFUSED', data)).not.toContain(`“${act}”`);
  expect(vi.error('TRANSITION_REFUSED', data)).not.toContain(` ${table} `);
  // In English a code of one word may be the word; the compiler sees to it that both languages name the same.
  const codes = [act, table].filter((code) => /[A-Z]/.test(code));
  for (const code of codes) expect(en.error('TRANSITION_REFUSED', data)).not.toContain(code);
});
