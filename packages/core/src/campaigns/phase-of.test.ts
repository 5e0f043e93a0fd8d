import { describe, expect, it } from 'vitest';
import { buildCampaign } from '../testing/build-campaign.ts';
import { phaseOf } from './phase-of.ts';

const launched = buildCampaign({ state: 'LAUNCHED', from: '2024-02-07', until: '2024' });
const { from: _from, ...withoutFrom } = launched;
const { until: _until, ...withoutUntil } = launched;

describe('phaseOf', () => {
  it.each([
    ['2024-02-06', 'LAUNCHED'],
    ['2024-02-07', 'RUNNING'],
    ['2024-12-31', 'RUNNING'],
    ['2025-01-01', 'ENDED'],
  ])('follows the clock once launched: on %s', (on, phase) => {
    expect(phaseOf(launched, on)).toBe(phase);
  });

  it('shows a preliminary review while the campaign runs, and its end after it', () => {
    const reviewed = { ...launched, state: 'PRELIM_REVIEWED' as const };
    expect(phaseOf(reviewed, '2024-07-01')).toBe('PRELIM_REVIEWED');
    expect(phaseOf(reviewed, '2025-01-01')).toBe('ENDED');
  });

  it('says that the period is not known where it cannot tell, whatever the year in the name', () => {
    expect(phaseOf(withoutFrom, '2024-06-01')).toBe('UNKNOWN_PERIOD');
    expect(phaseOf(withoutFrom, '2025-01-01')).toBe('ENDED');
    expect(phaseOf(withoutUntil, '2024-01-01')).toBe('LAUNCHED');
    expect(phaseOf(withoutUntil, '2030-01-01')).toBe('UNKNOWN_PERIOD');
  });

  it.each(['DRAFT', 'SUBMITTED', 'APPROVED', 'CANCELLED', 'SUSPENDED', 'FINAL_REVIEWED', 'CLOSED'] as const)(
    'leaves the recorded act %s as it is',
    (state) => {
      expect(phaseOf({ ...launched, state }, '2030-01-01')).toBe(state);
    },
  );
});
